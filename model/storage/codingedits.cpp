// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who coded what.
#include "model/storage/editor.h"

namespace lacuna {

Result<QString> Editor::requireCoder(Id coder)
{
    return requireText("SELECT name FROM coder WHERE id = ?1", coder,
                       tr("The coder is no longer in the catalogue."));
}

Result<Edited> Editor::operator()(const CodeStudies& edit)
{
    if (auto known = requireCoding(edit.dimension, edit.term); !known)
        return std::unexpected(known.error());
    if (auto known = requireCoder(edit.coder); !known)
        return std::unexpected(known.error());
    const bool replaces = edit.add && m_codebook.dimension(edit.dimension)->single;
    const char* const sql = edit.add
        ? "INSERT INTO coding(study, dimension, term, coder, id) SELECT id, ?2, ?3, ?4, ?5 FROM study WHERE "
          "id = ?1 ON CONFLICT (study, dimension, term, coder) DO NOTHING"
        : "DELETE FROM coding WHERE study = ?1 AND dimension = ?2 AND term = ?3 AND (coder = ?4 OR ?4 = 0)";
    auto code = m_connection.prepare(sql);
    auto replace = m_connection.prepare(
        "DELETE FROM coding WHERE study = ?1 AND dimension = ?2 AND coder = ?3 AND term <> ?4");
    if (!code || !replace)
        return std::unexpected(code ? replace.error() : code.error());
    QList<Id> changed;
    for (const Id study : edit.studies) {
        auto done = edit.add ? code->run(study, edit.dimension, edit.term, edit.coder, m_ids.next())
                             : code->run(study, edit.dimension, edit.term, edit.coder);
        int changes = m_connection.changes();
        if (done && replaces) {
            done = replace->run(study, edit.dimension, edit.coder, edit.term);
            changes += m_connection.changes();
        }
        if (!done)
            return std::unexpected(done.error());
        if (changes > 0) // else coded so already, or deleted meanwhile
            changed.append(study);
    }
    if (auto touched = touch(changed); !touched)
        return std::unexpected(touched.error());
    const auto kind = edit.add ? StepLabel::Kind::CodeStudies : StepLabel::Kind::UncodeStudies;
    return Edited{0, {kind, m_codebook.term(edit.term)->label, {}, int(changed.size())}};
}

Result<Edited> Editor::operator()(const SetCodings& edit)
{
    const auto title = titleOf(edit.study);
    if (!title)
        return std::unexpected(title.error());
    if (auto known = requireCoder(edit.coder); !known)
        return std::unexpected(known.error());
    const auto dimension = requireDimension(edit.dimension);
    if (!dimension)
        return std::unexpected(dimension.error());
    if ((*dimension)->single && edit.codings.size() > 1)
        return fail(ErrorKind::BadInput, tr("“%1” takes one term only.").arg((*dimension)->label));
    auto writer = StudyWriter::prepare(m_connection);
    if (!writer)
        return std::unexpected(writer.error());
    std::vector<Id> kept;
    for (Coding coding : edit.codings) {
        if (auto known = requireCoding(edit.dimension, coding.term); !known)
            return std::unexpected(known.error());
        coding.dimension = edit.dimension;
        coding.coder = edit.coder;
        kept.push_back(coding.term);
        if (auto written = writer->upsert(coding, coding.id ? coding.id : m_ids.next(), edit.study); !written)
            return std::unexpected(written.error());
    }
    Script script(m_connection);
    script.run("DELETE FROM coding WHERE study = ?1 AND dimension = ?2 AND coder = ?3 AND term NOT IN "
               "(SELECT value FROM json_each(?4))",
               edit.study, edit.dimension, edit.coder, jsonList(kept));
    if (edit.reconciles && edit.coder == 0)
        script.run(
            "INSERT INTO reconciled(study, dimension, made) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
            edit.study, edit.dimension, QDateTime::currentDateTimeUtc());
    if (!script.result())
        return std::unexpected(script.result().error());
    if (auto touched = touch({edit.study}); !touched)
        return std::unexpected(touched.error());
    return Edited{edit.study, {StepLabel::Kind::SetCodings, *title, (*dimension)->label, 1}};
}

Result<Edited> Editor::operator()(const SaveCoder& edit)
{
    Coder coder = edit.coder;
    coder.name = coder.name.simplified();
    if (coder.name.isEmpty())
        return fail(ErrorKind::BadInput, tr("A coder needs a name."));
    Result<> same =
        m_connection.forEachRow("SELECT id, name FROM coder", [&](const Statement& row) -> Result<> {
            if (row.integer(0) != coder.id && row.text(1).compare(coder.name, Qt::CaseInsensitive) == 0)
                return fail(ErrorKind::BadInput, tr("Another coder has the name “%1”.").arg(coder.name));
            return {};
        });
    if (!same)
        return std::unexpected(same.error());
    if (!coder.id)
        coder.id = m_ids.next();
    auto done = m_connection.run("INSERT INTO coder(id, name, note, confidential) VALUES (?1, ?2, ?3, ?4) ON "
                                 "CONFLICT (id) DO UPDATE SET name = ?2, note = ?3, confidential = ?4",
                                 coder.id, coder.name, coder.note, coder.confidential);
    if (!done)
        return std::unexpected(done.error());
    return Edited{coder.id, {StepLabel::Kind::SaveCoder, coder.name, {}, 1}};
}

Result<Edited> Editor::operator()(const DeleteCoder& edit)
{
    const auto name = requireCoder(edit.coder);
    if (!name)
        return std::unexpected(name.error());
    if (edit.coder == 0)
        return fail(ErrorKind::BadInput, tr("This coder cannot be removed."));
    Script script(m_connection);
    if (edit.giveTo) {
        if (auto heir = requireCoder(*edit.giveTo); !heir)
            return std::unexpected(heir.error());
        // What the heir said already stays as the heir said it.
        script.run("UPDATE OR IGNORE coding SET coder = ?2 WHERE coder = ?1", edit.coder, *edit.giveTo)
            .run("UPDATE OR IGNORE appraisal SET coder = ?2 WHERE coder = ?1", edit.coder, *edit.giveTo);
    }
    script.run("DELETE FROM coding WHERE coder = ?1", edit.coder)
        .run("DELETE FROM appraisal WHERE coder = ?1", edit.coder)
        .run("DELETE FROM coder WHERE id = ?1", edit.coder);
    if (!script.result())
        return std::unexpected(script.result().error());
    return Edited{0, {StepLabel::Kind::DeleteCoder, *name, {}, 1}};
}

} // namespace lacuna
