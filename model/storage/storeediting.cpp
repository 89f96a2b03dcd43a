// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/editor.h"
#include "model/storage/storeprivate.h"
#include "model/storage/versions.h"

namespace lacuna {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::CatalogueStore)
};

/// An import larger than this is taken back without recording what it held: that would take more time and
/// space than the import.
constexpr qint64 largestRecordedImport = 20000;

StepDescription described(const Result<std::optional<HistoryStep>>& step)
{
    return step && *step ? StepDescription{(*step)->label.text(), (*step)->coder} : StepDescription();
}
} // namespace

Result<EditOutcome> CatalogueStore::apply(const Edit& edit, Progress* progress)
{
    if (auto writable = d->requireWritable(); !writable)
        return std::unexpected(writable.error());
    auto transaction = Transaction::begin(d->connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto codebook = d->currentCodebook();
    if (!codebook)
        return std::unexpected(codebook.error());
    auto recorder = ChangeRecorder::start(d->connection);
    if (!recorder)
        return std::unexpected(recorder.error());
    Editor editor(d->connection, **codebook, d->ids, progress);
    const auto edited = std::visit(editor, edit);
    if (!edited)
        return std::unexpected(edited.error());
    const auto changeset = recorder->changeset();
    if (!changeset)
        return std::unexpected(changeset.error());
    // An edit that changes nothing is no step: undoing it would look like a failure.
    auto done = changeset->isEmpty() ? Result<>() : d->appendStamped(edited->label, *changeset);
    if (done)
        done = transaction->commit();
    if (!done)
        return std::unexpected(done.error());
    if (edited->label.touchesCodebook()) // reading it again is what an edit would spend most of its time on
        d->codebook.reset();
    return EditOutcome{edited->id, edited->label.text()};
}

Result<> CatalogueStore::Private::appendStamped(const StepLabel& label, const QByteArray& changeset)
{
    const auto stamp = nextStamp(connection, path);
    if (!stamp)
        return std::unexpected(stamp.error());
    auto done = stampChanges(connection, changeset, *stamp);
    if (done)
        done = appendStep(connection, label, changeset, 0, coder);
    if (done)
        done = connection.run("UPDATE history SET stamp = ?1 WHERE id = (SELECT max(id) FROM history)",
                              stamp->stamp);
    return done;
}

Result<> CatalogueStore::Private::stampBatch(Id batch)
{
    const auto stamp = nextStamp(connection, path);
    if (!stamp)
        return std::unexpected(stamp.error());
    // Whoever deletes them has seen what is here of them; that is more than theirs alone, and cheaper by far.
    VersionVector known;
    known.set(stamp->replica, stamp->stamp);
    auto done = connection.forEachRow("SELECT DISTINCT vector FROM version", [&](const Statement& row) {
        known.join(VersionVector::fromBytes(row.bytes(0)));
    });
    if (done)
        done = connection.run("DELETE FROM version WHERE tbl = 'study' AND row IN "
                              "(SELECT CAST(id AS TEXT) FROM study WHERE batch = ?1)",
                              batch);
    if (done)
        done = connection.run("INSERT INTO version(tbl, row, col, vector) "
                              "SELECT 'study', CAST(id AS TEXT), '', ?2 FROM study WHERE batch = ?1",
                              batch, known.bytes());
    return done;
}

/// One step back or forth.
Result<EditOutcome> CatalogueStore::Private::travel(bool undo, std::optional<Id> onlyCoder)
{
    if (auto writable = requireWritable(); !writable)
        return std::unexpected(writable.error());
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto step = undo ? nextToUndo(connection) : nextToRedo(connection);
    if (!step)
        return std::unexpected(step.error());
    if (!*step || (onlyCoder && (*step)->coder != *onlyCoder))
        return fail(ErrorKind::NotFound,
                    undo ? Texts::tr("There is nothing to undo.") : Texts::tr("There is nothing to redo."));
    if ((*step)->label.touchesCodebook())
        codebook.reset();
    Result<> done;
    const auto unrecorded = undo && (*step)->label.kind == StepLabel::Kind::MergePack
        ? unrecordedStudies(connection, **step)
        : Result<std::vector<Id>>();
    if (!unrecorded)
        return std::unexpected(unrecorded.error());
    if (undo && (*step)->batch) {
        done = undoImport(**step);
    } else if (!unrecorded->empty()) {
        done = undoLargeMerge(**step, *unrecorded);
    } else {
        auto changeset = changesetOf(connection, **step);
        if (changeset && undo)
            changeset = invertedChangeset(*changeset);
        done = changeset ? applyChangeset(connection, *changeset) : std::unexpected(changeset.error());
        // Taking back is writing, too. Only a merge is taken back as if it had never been: its step has the versions in it.
        if (done && (*step)->label.kind != StepLabel::Kind::MergePack) {
            const auto stamp = nextStamp(connection, path);
            done = stamp ? stampChanges(connection, *changeset, *stamp) : std::unexpected(stamp.error());
        }
        if (done)
            done = markUndone(connection, **step, undo);
    }
    if (done)
        done = transaction->commit();
    if (!done)
        return std::unexpected(done.error());
    return EditOutcome{0, (*step)->label.text()};
}

Result<> CatalogueStore::Private::undoImport(const HistoryStep& step)
{
    const auto current = currentCodebook();
    if (!current)
        return std::unexpected(current.error());
    const bool recorded = step.label.count <= largestRecordedImport;
    auto recorder =
        recorded ? ChangeRecorder::start(connection) : Result<ChangeRecorder>(std::unexpected(Error{}));
    if (recorded && !recorder)
        return std::unexpected(recorder.error());
    if (auto stamped = recorded ? Result<>() : stampBatch(step.batch); !stamped)
        return stamped;
    if (auto deleted = Editor(connection, **current, ids)(DeleteBatch{step.batch}); !deleted)
        return std::unexpected(deleted.error());
    auto changeset = recorded ? recorder->changeset() : QByteArray();
    if (changeset && !changeset->isEmpty()) {
        const auto stamp = nextStamp(connection, path);
        const auto stamped =
            stamp ? stampChanges(connection, *changeset, *stamp) : std::unexpected(stamp.error());
        changeset = stamped ? invertedChangeset(*changeset) : std::unexpected(stamped.error());
    }
    codebook.reset();
    return changeset ? markImportUndone(connection, step, *changeset) : std::unexpected(changeset.error());
}

Result<> CatalogueStore::Private::undoLargeMerge(const HistoryStep& step, const std::vector<Id>& studies)
{
    const bool recorded = qint64(studies.size()) <= largestRecordedImport;
    auto recorder = recorded ? ChangeRecorder::start(connection, ChangeRecorder::Versions::Record)
                             : Result<ChangeRecorder>(std::unexpected(Error{}));
    if (recorded && !recorder)
        return std::unexpected(recorder.error());
    auto changeset = changesetOf(connection, step);
    // A merge may have brought nothing but studies.
    if (!changeset && changeset.error().kind != ErrorKind::Corrupt)
        return std::unexpected(changeset.error());
    Result<> done = connection.execute("PRAGMA defer_foreign_keys = ON");
    if (done && changeset && !changeset->isEmpty()) {
        const auto back = invertedChangeset(*changeset);
        done = back ? applyChangeset(connection, *back, References::Pending) : std::unexpected(back.error());
    }
    // What was deferred while it was applied is counted as deferred only as long as all is.
    if (done)
        done = connection.execute("PRAGMA defer_foreign_keys = ON");
    if (done)
        done = removeStudies(connection, studies);
    auto back = done && recorded ? recorder->changeset() : QByteArray();
    if (done && back && !back->isEmpty())
        back = invertedChangeset(*back);
    if (done && !back)
        done = std::unexpected(back.error());
    return done ? markImportUndone(connection, step, *back) : done;
}

Result<EditOutcome> CatalogueStore::undo(std::optional<Id> onlyCoder)
{
    return d->travel(true, onlyCoder);
}

Result<EditOutcome> CatalogueStore::redo(std::optional<Id> onlyCoder)
{
    return d->travel(false, onlyCoder);
}

Result<> CatalogueStore::forgetHistory()
{
    if (auto writable = d->requireWritable(); !writable)
        return writable;
    return d->connection.execute("DELETE FROM history; DELETE FROM attachment_content WHERE sha256 NOT IN "
                                 "(SELECT sha256 FROM attachment WHERE sha256 IS NOT NULL)");
}

QString StepDescription::textFor(std::optional<Id> onlyCoder) const
{
    return onlyCoder && coder != *onlyCoder ? QString() : text;
}

StepDescription CatalogueStore::stepToUndo() const
{
    return described(nextToUndo(d->connection));
}

StepDescription CatalogueStore::stepToRedo() const
{
    return described(nextToRedo(d->connection));
}

QString CatalogueStore::undoDescription() const
{
    return stepToUndo().text;
}

QString CatalogueStore::redoDescription() const
{
    return stepToRedo().text;
}

bool CatalogueStore::canUndo() const
{
    const auto step = nextToUndo(d->connection);
    return !d->readOnly && step && *step;
}

bool CatalogueStore::canRedo() const
{
    const auto step = nextToRedo(d->connection);
    return !d->readOnly && step && *step;
}

} // namespace lacuna
