// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/editor.h"

#include <set>

namespace lacuna {

Result<> Editor::requireStudy(Id study)
{
    const auto found = m_connection.integer("SELECT count(*) FROM study WHERE id = ?1", study);
    if (!found)
        return std::unexpected(found.error());
    if (*found == 0)
        return fail(ErrorKind::NotFound, tr("The study is no longer in the catalogue."),
                    QString::number(study));
    return {};
}

Id Editor::ownerOf(Id dimension) const
{
    const Dimension* d = m_codebook.dimension(dimension);
    return d && d->treeOf ? d->treeOf : dimension;
}

Result<> Editor::requireCoding(Id dimension, Id term) const
{
    const Term* t = m_codebook.term(term);
    if (t && m_codebook.dimension(dimension) && t->dimension == ownerOf(dimension))
        return {};
    return fail(ErrorKind::NotFound, tr("The term is no longer in the codebook."),
                QStringLiteral("dimension %1, term %2").arg(dimension).arg(term));
}

Result<QString> Editor::requireText(QByteArrayView sql, Id parameter, const QString& missing)
{
    auto rows = m_connection.prepare(sql);
    if (!rows)
        return std::unexpected(rows.error());
    rows->bind(1, parameter);
    const auto row = rows->step();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return fail(ErrorKind::NotFound, missing, QString::number(parameter));
    return rows->text(0);
}

Result<QString> Editor::titleOf(Id study)
{
    return requireText("SELECT title FROM study WHERE id = ?1", study,
                       tr("The study is no longer in the catalogue."));
}

Result<> Editor::touch(const QList<Id>& studies)
{
    // Always later than before, even within a millisecond or with the clock set back: by this change a step's changeset tells whose it is.
    return m_connection.run("UPDATE study SET modified = max(?2, coalesce(modified, 0) + 1) "
                            "WHERE id IN (SELECT value FROM json_each(?1))",
                            jsonList(studies), QDateTime::currentDateTimeUtc());
}

/// A report counts as a study that is not a report itself, so that counting needs to look one step only.
Result<> Editor::checkCompanion(const Study& study)
{
    if (!study.companionOf)
        return {};
    if (study.companionOf == study.id)
        return fail(ErrorKind::BadInput, tr("A study cannot be a report of itself."));
    if (auto found = requireStudy(study.companionOf); !found)
        return found;
    const auto nested =
        m_connection.integer("SELECT companion_of FROM study WHERE id = ?1", study.companionOf);
    if (!nested)
        return std::unexpected(nested.error());
    if (*nested)
        return fail(ErrorKind::BadInput,
                    tr("The study named is itself a report of another study. Name that one."));
    return m_connection.run("UPDATE study SET companion_of = ?2 WHERE companion_of = ?1", study.id,
                            study.companionOf);
}

Result<Edited> Editor::operator()(const AddStudy& edit)
{
    Study study = edit.study.study;
    if (!study.id)
        study.id = m_ids.next();
    StudyWriter::Stamp stamp{study.id, 0, study.created, QDateTime::currentDateTimeUtc()};
    if (!stamp.created.isValid())
        stamp.created = stamp.modified;
    auto writer = StudyWriter::prepare(m_connection);
    if (!writer)
        return std::unexpected(writer.error());
    if (auto checked = checkCompanion(study); !checked)
        return std::unexpected(checked.error());
    if (auto inserted = writer->insert(study, stamp); !inserted)
        return std::unexpected(inserted.error());
    for (const Coding& coding : edit.study.codings) {
        if (auto known = requireCoding(coding.dimension, coding.term); !known)
            return std::unexpected(known.error());
        if (auto inserted = writer->insert(coding, coding.id ? coding.id : m_ids.next(), study.id); !inserted)
            return std::unexpected(inserted.error());
    }
    return Edited{study.id, {StepLabel::Kind::AddStudy, study.title, {}, 1}};
}

Result<Edited> Editor::operator()(const UpdateStudy& edit)
{
    const Study& study = edit.study.study;
    if (auto found = requireStudy(study.id); !found)
        return std::unexpected(found.error());
    if (auto checked = checkCompanion(study); !checked)
        return std::unexpected(checked.error());
    Result<> done = rewrite(study);
    if (done && !edit.fieldsOnly) {
        auto writer = StudyWriter::prepare(m_connection);
        done =
            writer ? replaceCodings(study.id, edit.study.codings, *writer) : std::unexpected(writer.error());
    }
    if (!done)
        return std::unexpected(done.error());
    return Edited{study.id, {StepLabel::Kind::UpdateStudy, study.title, {}, 1}};
}

/// All of its fields; where it came from and when is not an edit's to change.
Result<> Editor::rewrite(const Study& study)
{
    auto writer = StudyWriter::prepare(m_connection);
    auto origin = m_connection.prepare("SELECT created, batch FROM study WHERE id = ?1");
    if (!writer || !origin)
        return std::unexpected(writer ? origin.error() : writer.error());
    origin->bind(1, study.id);
    if (const auto row = origin->step(); !row)
        return std::unexpected(row.error());
    const StudyWriter::Stamp stamp{study.id, origin->integer(1), origin->time(0),
                                   QDateTime::currentDateTimeUtc()};
    origin->reset();
    return writer->update(study, stamp);
}

Result<> Editor::replaceCodings(Id study, const std::vector<Coding>& codings, StudyWriter& writer)
{
    using Key = std::tuple<Id, Id, Id>; // dimension, term, coder
    std::set<Key> gone;
    const Result<> read = m_connection.forEachRow(
        "SELECT dimension, term, coder FROM coding WHERE study = ?1",
        [&](const Statement& row) { gone.emplace(row.integer(0), row.integer(1), row.integer(2)); }, study);
    if (!read)
        return read;
    for (const Coding& coding : codings) {
        if (auto known = requireCoding(coding.dimension, coding.term); !known)
            return known;
        gone.erase({coding.dimension, coding.term, coding.coder});
        if (auto written = writer.upsert(coding, coding.id ? coding.id : m_ids.next(), study); !written)
            return written;
    }
    Script script(m_connection);
    for (const auto& [dimension, term, coder] : gone)
        script.run("DELETE FROM coding WHERE study = ?1 AND dimension = ?2 AND term = ?3 AND coder = ?4",
                   study, dimension, term, coder);
    return script.result();
}

/// One statement, whatever the number: the search index is then written out once.
Result<> Editor::deleteStudies(const QList<Id>& studies)
{
    return m_connection.run("DELETE FROM study WHERE id IN (SELECT value FROM json_each(?1))",
                            jsonList(studies));
}

Result<Edited> Editor::operator()(const DeleteStudies& edit)
{
    QString title;
    if (edit.studies.size() == 1) {
        if (auto found = requireStudy(edit.studies.first()); !found)
            return std::unexpected(found.error());
        title = titleOf(edit.studies.first()).value_or(QString());
    }
    if (auto deleted = deleteStudies(edit.studies); !deleted)
        return std::unexpected(deleted.error());
    return Edited{0, {StepLabel::Kind::DeleteStudies, title, {}, int(edit.studies.size())}};
}

Result<QList<Id>> Editor::idsOf(QByteArrayView sql, Id parameter)
{
    QList<Id> ids;
    return m_connection.forEachRow(
                           sql, [&](const Statement& row) { ids.append(row.integer(0)); }, parameter)
        .transform([&] { return std::move(ids); });
}

Result<Edited> Editor::operator()(const DeleteBatch& edit)
{
    const auto file = requireText("SELECT file_name FROM batch WHERE id = ?1", edit.batch,
                                  tr("The import is no longer in the catalogue."));
    if (!file)
        return std::unexpected(file.error());
    auto deleted = m_connection.run("DELETE FROM study WHERE batch = ?1", edit.batch);
    const int studies = m_connection.changes();
    if (deleted)
        deleted = m_connection.run("DELETE FROM coding WHERE batch = ?1", edit.batch);
    if (deleted)
        deleted = deleteUnusedTerms(edit.batch);
    if (deleted)
        deleted = deleteUnusedDimensions(edit.batch);
    if (deleted)
        deleted = m_connection.run("DELETE FROM batch WHERE id = ?1", edit.batch);
    if (!deleted)
        return std::unexpected(deleted.error());
    return Edited{0, {StepLabel::Kind::DeleteBatch, *file, {}, studies}};
}

/// The terms that an import created, unless something else has come to use them; leaves first, so that
/// parents become free.
Result<> Editor::deleteUnusedTerms(Id batch)
{
    const char* const unused =
        "DELETE FROM term WHERE batch = ?1 AND id NOT IN (SELECT term FROM coding) "
        "AND id NOT IN (SELECT parent FROM term WHERE parent IS NOT NULL) "
        "AND id NOT IN (SELECT term FROM practice_coding) AND id NOT IN (SELECT term FROM burden_area_term) "
        "AND id NOT IN (SELECT term_a FROM not_applicable) AND id NOT IN (SELECT term_b FROM not_applicable) "
        "AND id NOT IN (SELECT term_a FROM gap_note) "
        "AND id NOT IN (SELECT term_b FROM gap_note WHERE term_b IS NOT NULL) "
        "AND NOT EXISTS (SELECT 1 FROM contribution WHERE country = term.id) "
        "AND NOT EXISTS (SELECT 1 FROM contribution_gap WHERE term_a = term.id OR term_b = term.id) "
        "AND NOT EXISTS (SELECT 1 FROM round_option WHERE term_a = term.id OR term_b = term.id)";
    for (;;) {
        if (auto deleted = m_connection.run(unused, batch); !deleted)
            return deleted;
        if (m_connection.changes() == 0)
            return {};
    }
}

/// The same for dimensions, last added first: others may use their terms.
Result<> Editor::deleteUnusedDimensions(Id batch)
{
    const char* const unused =
        "DELETE FROM dimension WHERE id = ?1 AND id NOT IN (SELECT dimension FROM term) "
        "AND id NOT IN (SELECT dimension FROM coding) AND id NOT IN (SELECT dimension FROM practice_coding) "
        "AND id NOT IN (SELECT tree_of FROM dimension WHERE tree_of IS NOT NULL) "
        "AND id NOT IN (SELECT dimension FROM burden) "
        "AND id NOT IN (SELECT dimension_a FROM not_applicable UNION SELECT dimension_b FROM not_applicable) "
        "AND id NOT IN (SELECT dimension_a FROM gap_note) "
        "AND id NOT IN (SELECT dimension_b FROM gap_note WHERE dimension_b IS NOT NULL) "
        "AND NOT EXISTS (SELECT 1 FROM round_option WHERE dimension_a = ?1 OR dimension_b = ?1) "
        "AND NOT EXISTS (SELECT 1 FROM contribution_gap WHERE dimension_a = ?1 OR dimension_b = ?1) "
        "AND NOT EXISTS (SELECT 1 FROM saved_view WHERE instr(question, ?2) OR instr(filter, ?2))";
    const auto added = dimensionsOfImport(m_connection, batch);
    if (!added)
        return std::unexpected(added.error());
    for (auto it = added->crbegin(); it != added->crend(); ++it) {
        if (auto deleted = m_connection.run(unused, *it, QString::number(*it)); !deleted)
            return deleted;
    }
    return {};
}

} // namespace lacuna
