// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Duplicates become one study, nothing of either is lost.
#include "model/storage/editor.h"

#include <algorithm>

namespace lacuna {

/// Copies the record as it is now, with its codings, to those that became part of @p into.
Result<> Editor::keepRecord(Id study, Id into)
{
    const Id record = m_ids.next();
    const QByteArray columns(studyColumns);
    const QByteArray copy = "INSERT INTO merged_study(record, merged_into, made, " + columns
        + ") SELECT ?1, ?2, ?3, " + columns + " FROM study WHERE id = ?4";
    return Script(m_connection)
        .run(copy, record, into, QDateTime::currentDateTimeUtc(), study)
        .run("INSERT INTO merged_coding(record, dimension, term, coder, id, quote, page) "
             "SELECT ?1, dimension, term, coder, id, quote, page FROM coding WHERE study = ?2",
             record, study)
        .result();
}

/// Whether the notes of any of them are confidential: what is made of them is, too.
Result<bool> Editor::anyMarked(const QList<Id>& studies) const
{
    bool marked = false;
    return m_connection
        .forEachRow(
            "SELECT max(notes_confidential) FROM study WHERE id IN (SELECT value FROM json_each(?1))",
            [&](const Statement& row) { marked = row.integer(0) != 0; }, jsonList(studies))
        .transform([&] { return marked; });
}

/// The codings of @p from become @p into's. Where both have one, both quotes are kept; where a dimension takes one term only, @p into's stays.
Result<> Editor::moveCodings(Id from, Id into)
{
    return Script(m_connection)
        .run("INSERT INTO coding(study, dimension, term, coder, id, quote, page) "
             "SELECT ?2, dimension, term, coder, id, quote, page FROM coding AS theirs WHERE study = ?1 "
             "AND NOT (dimension IN (SELECT id FROM dimension WHERE single) AND EXISTS (SELECT 1 FROM coding "
             "AS mine WHERE mine.study = ?2 AND mine.dimension = theirs.dimension AND mine.coder = "
             "theirs.coder)) "
             "ON CONFLICT (study, dimension, term, coder) DO UPDATE SET "
             "quote = CASE WHEN excluded.quote IN ('', quote) THEN quote WHEN quote = '' THEN excluded.quote "
             "ELSE quote || char(10) || excluded.quote END, "
             "page = CASE WHEN excluded.page IN ('', page) THEN page WHEN page = '' THEN excluded.page "
             "ELSE page || '; ' || excluded.page END",
             from, into)
        .run("INSERT OR IGNORE INTO reconciled(study, dimension, made) SELECT ?2, dimension, made FROM "
             "reconciled "
             "WHERE study = ?1",
             from, into)
        .result();
}

/// What @p from was told apart from, @p into is told apart from.
Result<> Editor::moveDifferent(Id from, Id into)
{
    return m_connection.run(
        "INSERT OR IGNORE INTO different(a, b) SELECT min(other, ?2), max(other, ?2) FROM "
        "(SELECT CASE WHEN a = ?1 THEN b ELSE a END AS other FROM different WHERE a = ?1 OR "
        "b = ?1) WHERE other <> ?2",
        from, into);
}

/// Files, notes, reports, collections: everything that refers to @p from refers to @p into.
Result<> Editor::moveBelongings(Id from, Id into)
{
    return Script(m_connection)
        .run("UPDATE merged_study SET merged_into = ?2 WHERE merged_into = ?1", from, into)
        .run("UPDATE attachment SET study = ?2 WHERE study = ?1", from, into)
        // Of two by the same coder with the same checklist one is kept: the complete one, if the other is not.
        .run("DELETE FROM appraisal WHERE study = ?2 AND rating = '' AND EXISTS (SELECT 1 FROM appraisal AS "
             "other WHERE "
             "other.study = ?1 AND other.checklist = appraisal.checklist AND other.coder = appraisal.coder "
             "AND "
             "other.rating <> '')",
             from, into)
        .run("UPDATE OR IGNORE appraisal SET study = ?2 WHERE study = ?1", from, into)
        .run("INSERT OR IGNORE INTO practice_study(practice, study, page, quote) SELECT practice, ?2, page, "
             "quote "
             "FROM practice_study WHERE study = ?1",
             from, into)
        .run("INSERT OR IGNORE INTO contribution_study(contribution, study) SELECT contribution, ?2 FROM "
             "contribution_study WHERE study = ?1",
             from, into)
        .run("INSERT OR IGNORE INTO collection_study(collection, study) SELECT collection, ?2 FROM "
             "collection_study WHERE study = ?1",
             from, into)
        .run("UPDATE study SET companion_of = ?2 WHERE companion_of = ?1 AND id <> ?2", from, into)
        .result();
}

Result<Edited> Editor::operator()(const MergeStudies& edit)
{
    Study kept = edit.kept;
    if (edit.others.isEmpty() || edit.others.contains(kept.id))
        return fail(ErrorKind::BadInput, tr("Name at least two different studies to merge."));
    if (edit.others.contains(kept.companionOf))
        kept.companionOf = 0;
    const auto keptTitle = titleOf(kept.id);
    if (!keptTitle)
        return std::unexpected(keptTitle.error());
    const auto marked = anyMarked(QList<Id>(edit.others) << kept.id);
    if (!marked)
        return std::unexpected(marked.error());
    kept.notesConfidential = kept.notesConfidential || *marked;
    auto done = keepRecord(kept.id, kept.id);
    for (const Id other : edit.others) {
        if (done)
            done = requireStudy(other);
        if (done)
            done = keepRecord(other, kept.id);
        if (done)
            done = moveCodings(other, kept.id);
        if (done)
            done = moveDifferent(other, kept.id);
        if (done)
            done = moveBelongings(other, kept.id);
    }
    if (done)
        done = deleteStudies(edit.others);
    if (!done)
        return std::unexpected(done.error());
    if (auto checked = checkCompanion(kept); !checked)
        return std::unexpected(checked.error());
    if (const Result<> written = rewrite(kept); !written)
        return std::unexpected(written.error());
    return Edited{kept.id, {StepLabel::Kind::MergeStudies, kept.title, {}, int(edit.others.size()) + 1}};
}

Result<> Editor::mergeImported(const Study& kept, std::span<const CodedStudy> others, Id batch)
{
    Result<> done = keepRecord(kept.id, kept.id);
    const auto marked = anyMarked({kept.id});
    if (!marked)
        return std::unexpected(marked.error());
    UpdateStudy last{{kept, {}}, true};
    last.study.study.notesConfidential = kept.notesConfidential || *marked
        || std::ranges::any_of(others, [](const CodedStudy& it) { return it.study.notesConfidential; });
    for (const CodedStudy& other : others) {
        if (!done)
            return done;
        // A study for a moment: then all is done as when two studies are merged.
        AddStudy adding{other};
        adding.study.study.id = m_ids.next();
        const Id id = adding.study.study.id;
        if (const auto added = (*this)(adding); !added)
            return std::unexpected(added.error());
        done = keepRecord(id, kept.id);
        if (done)
            done = m_connection.run(
                "UPDATE merged_study SET id = 0, batch = ?3 WHERE id = ?1 AND merged_into = ?2", id, kept.id,
                batch);
        if (done)
            done = moveCodings(id, kept.id);
        if (done)
            done = deleteStudies({id});
    }
    if (!done)
        return done;
    return (*this)(last).transform([](const Edited&) { });
}

Result<Edited> Editor::operator()(const MergeGroups& edit)
{
    if (m_progress)
        m_progress->start(tr("Merging"), qint64(edit.groups.size()));
    int records = 0;
    for (const MergeStudies& merge : edit.groups) {
        if (m_progress && m_progress->isCancelled())
            return cancelled();
        if (auto merged = (*this)(merge); !merged)
            return merged;
        records += int(merge.others.size()) + 1;
        if (m_progress)
            m_progress->advance();
    }
    // The number of studies stands where a title would.
    return Edited{0, {StepLabel::Kind::MergeStudies, {}, QString::number(edit.groups.size()), records}};
}

Result<Edited> Editor::operator()(const SetDifferent& edit)
{
    auto statement =
        m_connection.prepare(edit.on ? "INSERT INTO different(a, b) VALUES (?1, ?2) ON CONFLICT DO NOTHING"
                                     : "DELETE FROM different WHERE a = ?1 AND b = ?2");
    if (!statement)
        return std::unexpected(statement.error());
    for (const DifferentPair& pair : edit.pairs) {
        for (const Id study : {pair.a, pair.b}) {
            if (auto found = requireStudy(study); edit.on && !found)
                return std::unexpected(found.error());
        }
        if (pair.a == pair.b)
            return fail(ErrorKind::BadInput, tr("A pair needs two different studies."));
        if (auto done = statement->run(std::min(pair.a, pair.b), std::max(pair.a, pair.b)); !done)
            return std::unexpected(done.error());
    }
    const QString title =
        edit.pairs.isEmpty() ? QString() : titleOf(edit.pairs.first().a).value_or(QString());
    return Edited{0,
                  {edit.on ? StepLabel::Kind::SetDifferent : StepLabel::Kind::UnsetDifferent,
                   title,
                   {},
                   int(edit.pairs.size())}};
}

Result<Edited> Editor::operator()(const LinkReports& edit)
{
    QString title;
    if (edit.of) {
        const auto found = titleOf(edit.of);
        if (!found)
            return std::unexpected(found.error());
        title = *found;
    }
    for (const Id id : edit.studies) {
        if (auto found = requireStudy(id); !found)
            return std::unexpected(found.error());
        Study link;
        link.id = id;
        link.companionOf = edit.of;
        if (auto checked = checkCompanion(link); !checked)
            return std::unexpected(checked.error());
    }
    if (auto done =
            m_connection.run("UPDATE study SET companion_of = nullif(?2, 0), modified = ?3 WHERE id IN "
                             "(SELECT value FROM json_each(?1))",
                             jsonList(edit.studies), edit.of, QDateTime::currentDateTimeUtc());
        !done)
        return std::unexpected(done.error());
    if (!edit.of && edit.studies.size() == 1)
        title = titleOf(edit.studies.first()).value_or(QString());
    return Edited{edit.of,
                  {edit.of ? StepLabel::Kind::LinkReports : StepLabel::Kind::UnlinkReports,
                   title,
                   {},
                   int(edit.studies.size())}};
}

} // namespace lacuna
