// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/history.h"

#include <QtCore/QCoreApplication>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::History)
};

constexpr int maximumSteps = 1000;
constexpr qint64 maximumBytes = 64 * 1024 * 1024;

/// As stored, in the order of StepLabel::Kind; never renamed.
constexpr const char* kindNames[] = {
    "add-study",
    "update-study",
    "delete-studies",
    "code-studies",
    "uncode-studies",
    "add-dimension",
    "update-dimension",
    "merge-dimensions",
    "delete-dimension",
    "add-term",
    "update-term",
    "merge-terms",
    "delete-term",
    "not-applicable",
    "applicable",
    "protocol",
    "save-view",
    "delete-view",
    "delete-batch",
    "import-codebook",
    "import",
    "merge-references",
    "set-codings",
    "save-coder",
    "delete-coder",
    "merge-studies",
    "different",
    "not-different",
    "link-reports",
    "unlink-reports",
    "save-collection",
    "delete-collection",
    "collect",
    "uncollect",
    "save-search",
    "delete-search",
    "attach-file",
    "delete-attachment",
    "save-appraisal",
    "delete-appraisal",
    "save-checklist",
    "delete-checklist",
    "order-views",
    "save-gap-note",
    "delete-gap-note",
    "save-burden",
    "delete-burden",
    "save-story",
    "delete-story",
    "save-practices",
    "delete-practices",
    "save-contributions",
    "delete-contributions",
    "save-round",
    "delete-round",
    "save-ballots",
    "delete-ballots",
    "save-meeting",
    "delete-meeting",
    "save-minute",
    "delete-minutes",
    "merge-pack",
    "save-attachment",
};
static_assert(std::size(kindNames) == size_t(StepLabel::Kind::SaveAttachment) + 1);

QString kindName(StepLabel::Kind kind)
{
    return QString::fromLatin1(kindNames[int(kind)]);
}

StepLabel::Kind kindFromName(QByteArrayView name)
{
    for (size_t i = 0; i < std::size(kindNames); ++i) {
        if (name == kindNames[i])
            return StepLabel::Kind(i);
    }
    return StepLabel::Kind::UpdateStudy;
}

QString elided(const QString& text)
{
    constexpr int longest = 60;
    return text.size() <= longest ? text : text.first(longest - 1).trimmed() + u'…';
}

QString studyText(const StepLabel& label)
{
    const QString subject = elided(label.subject);
    switch (label.kind) {
    case StepLabel::Kind::AddStudy:
        return Texts::tr("Add “%1”").arg(subject);
    case StepLabel::Kind::UpdateStudy:
        return Texts::tr("Change “%1”").arg(subject);
    case StepLabel::Kind::DeleteStudies:
        return label.count == 1 ? Texts::tr("Delete “%1”").arg(subject)
                                : Texts::tr("Delete %n studies", nullptr, label.count);
    case StepLabel::Kind::CodeStudies:
        return Texts::tr("Code %n study(s) with “%1”", nullptr, label.count).arg(subject);
    case StepLabel::Kind::UncodeStudies:
        return Texts::tr("Remove “%1” from %n study(s)", nullptr, label.count).arg(subject);
    case StepLabel::Kind::MergeReferences:
        return Texts::tr("Merge %n reference(s) into studies", nullptr, label.count);
    case StepLabel::Kind::DeleteBatch:
        return Texts::tr("Delete import “%1”").arg(subject);
    case StepLabel::Kind::MergePack:
        return Texts::tr("Merge “%1”").arg(subject);
    default:
        return Texts::tr("Import “%1”").arg(subject);
    }
}

QString codebookText(const StepLabel& label)
{
    const QString subject = elided(label.subject);
    switch (label.kind) {
    case StepLabel::Kind::AddDimension:
        return Texts::tr("Add dimension “%1”").arg(subject);
    case StepLabel::Kind::UpdateDimension:
        return Texts::tr("Change dimension “%1”").arg(subject);
    case StepLabel::Kind::DeleteDimension:
        return Texts::tr("Delete dimension “%1”").arg(subject);
    case StepLabel::Kind::AddTerm:
        return Texts::tr("Add term “%1”").arg(subject);
    case StepLabel::Kind::UpdateTerm:
        return Texts::tr("Change term “%1”").arg(subject);
    case StepLabel::Kind::DeleteTerm:
        return Texts::tr("Delete term “%1”").arg(subject);
    case StepLabel::Kind::ImportCodebook:
        return subject.isEmpty() ? Texts::tr("Import codebook")
                                 : Texts::tr("Add dimension “%1”").arg(subject);
    default:
        return Texts::tr("Merge “%1” into “%2”").arg(subject, elided(label.other));
    }
}

/// What a team does with studies.
QString teamText(const StepLabel& label)
{
    const QString subject = elided(label.subject);
    switch (label.kind) {
    case StepLabel::Kind::SetCodings:
        return Texts::tr("Code “%1”: %2").arg(subject, elided(label.other));
    case StepLabel::Kind::MergeStudies:
        if (!label.other.isEmpty()) // many at once
            return Texts::tr("Merge %n record(s) into %1 studies", nullptr, label.count).arg(label.other);
        return Texts::tr("Merge %n record(s) into “%1”", nullptr, label.count).arg(subject);
    case StepLabel::Kind::SetDifferent:
        return Texts::tr("Tell %n pair(s) of studies apart", nullptr, label.count);
    case StepLabel::Kind::UnsetDifferent:
        return Texts::tr("Compare %n pair(s) of studies again", nullptr, label.count);
    case StepLabel::Kind::LinkReports:
        return Texts::tr("Link %n report(s) to “%1”", nullptr, label.count).arg(subject);
    case StepLabel::Kind::UnlinkReports:
        return Texts::tr("Count %n report(s) as studies of their own", nullptr, label.count);
    case StepLabel::Kind::Collect:
        return Texts::tr("Put %n study(s) into “%1”", nullptr, label.count).arg(subject);
    case StepLabel::Kind::Uncollect:
        return Texts::tr("Take %n study(s) out of “%1”", nullptr, label.count).arg(subject);
    case StepLabel::Kind::AttachFile:
        return Texts::tr("Attach “%1”").arg(subject);
    case StepLabel::Kind::SaveAttachment:
        return Texts::tr("Change what is said of file “%1”").arg(subject);
    case StepLabel::Kind::DeleteAttachment:
        return Texts::tr("Remove file “%1”").arg(subject);
    case StepLabel::Kind::SaveAppraisal:
        return Texts::tr("Appraise “%1”").arg(subject);
    default:
        return Texts::tr("Remove the appraisal of “%1”").arg(subject);
    }
}

/// What a team keeps beside the studies.
QString listText(const StepLabel& label)
{
    const QString subject = elided(label.subject);
    switch (label.kind) {
    case StepLabel::Kind::SaveCoder:
        return Texts::tr("Save coder “%1”").arg(subject);
    case StepLabel::Kind::DeleteCoder:
        return Texts::tr("Delete coder “%1”").arg(subject);
    case StepLabel::Kind::SaveCollection:
        return Texts::tr("Save collection “%1”").arg(subject);
    case StepLabel::Kind::DeleteCollection:
        return Texts::tr("Delete collection “%1”").arg(subject);
    case StepLabel::Kind::SaveSearch:
        return Texts::tr("Save search “%1”").arg(subject);
    case StepLabel::Kind::DeleteSearch:
        return Texts::tr("Delete search “%1”").arg(subject);
    case StepLabel::Kind::SaveChecklist:
        return Texts::tr("Save checklist “%1”").arg(subject);
    default:
        return Texts::tr("Delete checklist “%1”").arg(subject);
    }
}

/// What is said of gaps, and how they are looked at.
QString gapText(const StepLabel& label)
{
    const QString subject = elided(label.subject);
    switch (label.kind) {
    case StepLabel::Kind::OrderViews:
        return Texts::tr("Reorder the views");
    case StepLabel::Kind::SaveGapNote:
        return label.other.isEmpty()
            ? Texts::tr("Note on the gap “%1”").arg(subject)
            : Texts::tr("Note on the gap “%1” × “%2”").arg(subject, elided(label.other));
    case StepLabel::Kind::DeleteGapNote:
        return label.other.isEmpty()
            ? Texts::tr("Remove the note on the gap “%1”").arg(subject)
            : Texts::tr("Remove the note on the gap “%1” × “%2”").arg(subject, elided(label.other));
    case StepLabel::Kind::SaveBurden:
        if (label.count > 1)
            return Texts::tr("Save %Ln burden tables", nullptr, label.count);
        return Texts::tr("Save burden table “%1”").arg(subject);
    default:
        return Texts::tr("Delete burden table “%1”").arg(subject);
    }
}

/// What was learned, what people said, and what is to be researched next.
QString forumText(const StepLabel& label)
{
    const QString subject = elided(label.subject);
    switch (label.kind) {
    case StepLabel::Kind::SavePractices:
        return label.count == 1 ? Texts::tr("Save practice “%1”").arg(subject)
                                : Texts::tr("Save %Ln practices", nullptr, label.count);
    case StepLabel::Kind::DeletePractices:
        return label.count == 1 ? Texts::tr("Delete practice “%1”").arg(subject)
                                : Texts::tr("Delete %Ln practices", nullptr, label.count);
    case StepLabel::Kind::SaveContributions:
        return label.count == 1 ? Texts::tr("Save contribution “%1”").arg(subject)
                                : Texts::tr("Save %Ln contributions", nullptr, label.count);
    case StepLabel::Kind::DeleteContributions:
        return label.count == 1 ? Texts::tr("Delete contribution “%1”").arg(subject)
                                : Texts::tr("Delete %Ln contributions", nullptr, label.count);
    case StepLabel::Kind::SaveRound:
        return Texts::tr("Save round “%1”").arg(subject);
    case StepLabel::Kind::DeleteRound:
        return Texts::tr("Delete round “%1”").arg(subject);
    case StepLabel::Kind::SaveBallots:
        return Texts::tr("Save %Ln ballots in “%1”", nullptr, label.count).arg(subject);
    case StepLabel::Kind::SaveMeeting:
        return Texts::tr("Minutes of “%1”").arg(subject);
    case StepLabel::Kind::DeleteMeeting:
        return Texts::tr("Delete the minutes of “%1”").arg(subject);
    case StepLabel::Kind::SaveMinute:
        return Texts::tr("Minute “%1”").arg(subject);
    case StepLabel::Kind::DeleteMinutes:
        return Texts::tr("Delete %Ln lines of the minutes of “%1”", nullptr, label.count).arg(subject);
    default:
        return Texts::tr("Delete %Ln ballots of “%1”", nullptr, label.count).arg(subject);
    }
}

Result<std::optional<HistoryStep>> stepFrom(const Connection& connection, QByteArrayView sql)
{
    auto rows = connection.prepare(sql);
    if (!rows)
        return std::unexpected(rows.error());
    const auto row = rows->step();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return std::nullopt;
    HistoryStep step;
    step.id = rows->integer(0);
    step.label = storedLabel(rows->utf8(1), rows->text(2), int(rows->integer(3)));
    step.batch = rows->integer(4);
    step.coder = rows->integer(5);
    return step;
}
} // namespace

StepLabel storedLabel(QByteArrayView kind, const QString& subject, int count)
{
    const QStringList subjects = subject.split(u'\n');
    return {kindFromName(kind), subjects.value(0), subjects.value(1), count};
}

QString StepLabel::text() const
{
    switch (kind) {
    case Kind::SetNotApplicable:
        if (count > 1)
            return Texts::tr("Declare %Ln cells not applicable", nullptr, count);
        return Texts::tr("Declare “%1” × “%2” not applicable").arg(elided(subject), elided(other));
    case Kind::UnsetNotApplicable:
        return Texts::tr("Declare “%1” × “%2” applicable").arg(elided(subject), elided(other));
    case Kind::SetProtocol:
        return Texts::tr("Change the protocol");
    case Kind::SaveView:
        return Texts::tr("Save view “%1”").arg(elided(subject));
    case Kind::DeleteView:
        return Texts::tr("Delete view “%1”").arg(elided(subject));
    case Kind::SaveStory:
        return Texts::tr("Save story “%1”").arg(elided(subject));
    case Kind::DeleteStory:
        return Texts::tr("Delete story “%1”").arg(elided(subject));
    case Kind::SavePractices:
    case Kind::DeletePractices:
    case Kind::SaveContributions:
    case Kind::DeleteContributions:
    case Kind::SaveRound:
    case Kind::DeleteRound:
    case Kind::SaveBallots:
    case Kind::DeleteBallots:
    case Kind::SaveMeeting:
    case Kind::DeleteMeeting:
    case Kind::SaveMinute:
    case Kind::DeleteMinutes:
        return forumText(*this);
    case Kind::OrderViews:
    case Kind::SaveGapNote:
    case Kind::DeleteGapNote:
    case Kind::SaveBurden:
    case Kind::DeleteBurden:
        return gapText(*this);
    case Kind::AddStudy:
    case Kind::UpdateStudy:
    case Kind::DeleteStudies:
    case Kind::CodeStudies:
    case Kind::UncodeStudies:
    case Kind::DeleteBatch:
    case Kind::Import:
    case Kind::MergeReferences:
    case Kind::MergePack:
        return studyText(*this);
    case Kind::SetCodings:
    case Kind::MergeStudies:
    case Kind::SetDifferent:
    case Kind::UnsetDifferent:
    case Kind::LinkReports:
    case Kind::UnlinkReports:
    case Kind::Collect:
    case Kind::Uncollect:
    case Kind::AttachFile:
    case Kind::DeleteAttachment:
    case Kind::SaveAttachment:
    case Kind::SaveAppraisal:
    case Kind::DeleteAppraisal:
        return teamText(*this);
    case Kind::SaveCoder:
    case Kind::DeleteCoder:
    case Kind::SaveCollection:
    case Kind::DeleteCollection:
    case Kind::SaveSearch:
    case Kind::DeleteSearch:
    case Kind::SaveChecklist:
    case Kind::DeleteChecklist:
        return listText(*this);
    default:
        return codebookText(*this);
    }
}

bool StepLabel::touchesCodebook() const
{
    return (kind >= Kind::AddDimension && kind <= Kind::DeleteTerm) || kind == Kind::DeleteBatch
        || kind == Kind::ImportCodebook || kind == Kind::Import || kind == Kind::MergePack;
}

namespace {
Result<> appendPacked(Connection& connection, const StepLabel& label, const QByteArray& packed, Id batch,
                      Id coder)
{
    QString subject = label.subject;
    subject.replace(u'\n', u' ');
    return Script(connection)
        .run("DELETE FROM history WHERE undone")
        .run("INSERT INTO history(id, made, kind, subject, count, batch, size, changeset, coder) VALUES "
             "((SELECT coalesce(max(id), 0) + 1 FROM history), ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
             QDateTime::currentDateTimeUtc(), kindName(label.kind), QString(subject + u'\n' + label.other),
             label.count, batch, qint64(packed.size()), packed, coder)
        .run("DELETE FROM history WHERE id IN (SELECT id FROM (SELECT id, row_number() OVER newest AS steps, "
             "sum(size) OVER newest AS bytes FROM history WINDOW newest AS (ORDER BY id DESC)) "
             "WHERE steps > 1 AND (steps > ?1 OR bytes > ?2))",
             maximumSteps, maximumBytes)
        .result();
}

} // namespace

Result<> appendStep(Connection& connection, const StepLabel& label, const QByteArray& changeset, Id batch,
                    Id coder)
{
    return appendPacked(connection, label, packedChangeset(changeset), batch, coder);
}

Result<> appendMerge(Connection& connection, const StepLabel& label, const std::vector<qint64>& studies,
                     const QByteArray& changeset, Id coder)
{
    return appendPacked(connection, label,
                        studies.empty() ? packedChangeset(changeset) : packedMerge(studies, changeset), 0,
                        coder);
}

Result<std::vector<qint64>> unrecordedStudies(const Connection& connection, const HistoryStep& step)
{
    std::vector<qint64> studies;
    return connection
        .forEachRow(
            "SELECT changeset FROM history WHERE id = ?1",
            [&](const Statement& row) { studies = studiesOfMerge(row.bytes(0)); }, step.id)
        .transform([&] { return std::move(studies); });
}

QString dimensionsOfImport(Id batch, const QList<Id>& dimensions)
{
    if (dimensions.isEmpty())
        return {};
    QString text = u"batch "_s + QString::number(batch);
    for (const Id dimension : dimensions)
        text += u' ' + QString::number(dimension);
    return text;
}

Result<QList<Id>> dimensionsOfImport(const Connection& connection, Id batch)
{
    QList<Id> dimensions;
    const QString start = u"\nbatch "_s + QString::number(batch) + u' ';
    const auto add = [&](const Statement& row) {
        const QString subject = row.text(0);
        const qsizetype list = subject.indexOf(start);
        for (const QStringView id : QStringView(subject).sliced(list + start.size()).tokenize(u' '))
            dimensions.append(id.toLongLong());
    };
    return connection
        .forEachRow("SELECT subject FROM history WHERE kind = 'import' AND instr(subject, ?1)", add, start)
        .transform([&] { return std::move(dimensions); });
}

Result<std::optional<HistoryStep>> nextToUndo(const Connection& connection)
{
    return stepFrom(connection,
                    "SELECT id, kind, subject, count, batch, coder FROM history WHERE NOT undone ORDER BY id "
                    "DESC LIMIT 1");
}

Result<std::optional<HistoryStep>> nextToRedo(const Connection& connection)
{
    return stepFrom(
        connection,
        "SELECT id, kind, subject, count, batch, coder FROM history WHERE undone ORDER BY id LIMIT 1");
}

Result<QByteArray> changesetOf(const Connection& connection, const HistoryStep& step)
{
    auto rows = connection.prepare("SELECT changeset FROM history WHERE id = ?1");
    if (!rows)
        return std::unexpected(rows.error());
    rows->bind(1, step.id);
    const auto row = rows->step();
    if (!row)
        return std::unexpected(row.error());
    QByteArray changeset = *row ? unpackedChangeset(rows->bytes(0)) : QByteArray();
    if (changeset.isEmpty())
        return fail(ErrorKind::Corrupt,
                    Texts::tr("The history of this catalogue is damaged: the step cannot be read."));
    return changeset;
}

Result<> markUndone(Connection& connection, const HistoryStep& step, bool undone)
{
    return connection.run("UPDATE history SET undone = ?2 WHERE id = ?1", step.id, undone);
}

Result<> markImportUndone(Connection& connection, const HistoryStep& step, const QByteArray& changeset)
{
    if (changeset.isEmpty())
        return connection.run("DELETE FROM history WHERE id >= ?1", step.id);
    // From now on it is a recorded step like any other: its changeset leads from without the import to with
    // it.
    const QByteArray packed = packedChangeset(changeset);
    return connection.run("UPDATE history SET undone = 1, batch = 0, size = ?2, changeset = ?3 WHERE id = ?1",
                          step.id, qint64(packed.size()), packed);
}

} // namespace lacuna
