// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files kept with studies, and judgements of them.
#include "model/storage/editor.h"

#include "model/storage/teamrows.h"

#include <QtCore/QCryptographicHash>

namespace lacuna {

namespace {
/// SQLite holds no value larger than this by default (SQLITE_MAX_LENGTH).
constexpr qint64 largestAttachment = 500'000'000; // below what Connection lets a value be
} // namespace

Result<Edited> Editor::operator()(const AttachFile& edit)
{
    Attachment attachment = edit.attachment;
    if (auto found = requireStudy(attachment.study); !found)
        return std::unexpected(found.error());
    if (edit.content.size() > largestAttachment)
        return fail(ErrorKind::BadInput,
                    tr("“%1” is too large to be kept in the catalogue.").arg(attachment.fileName));
    attachment.id = attachment.id ? attachment.id : m_ids.next();
    attachment.sha256 = QCryptographicHash::hash(edit.content, QCryptographicHash::Sha256);
    attachment.size = edit.content.size();
    attachment.added = QDateTime::currentDateTimeUtc();
    Script script(m_connection);
    script.run("INSERT INTO attachment_content(sha256, content) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
               attachment.sha256, edit.content);
    for (qsizetype page = 0; page < edit.pages.size(); ++page)
        script.run(
            "INSERT INTO attachment_text(sha256, page, text) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
            attachment.sha256, page + 1, edit.pages.at(page));
    if (!script.result())
        return std::unexpected(script.result().error());
    if (auto inserted = insertAttachment(m_connection, attachment); !inserted)
        return std::unexpected(inserted.error());
    if (auto touched = touch({attachment.study}); !touched)
        return std::unexpected(touched.error());
    return Edited{attachment.id, {StepLabel::Kind::AttachFile, attachment.fileName, {}, 1}};
}

Result<Edited> Editor::operator()(const DeleteAttachment& edit)
{
    const auto name = requireText("SELECT file_name FROM attachment WHERE id = ?1", edit.attachment,
                                  tr("The file is no longer in the catalogue."));
    if (!name)
        return std::unexpected(name.error());
    if (auto done = m_connection.run("DELETE FROM attachment WHERE id = ?1", edit.attachment); !done)
        return std::unexpected(done.error());
    return Edited{0, {StepLabel::Kind::DeleteAttachment, *name, {}, 1}};
}

Result<Edited> Editor::operator()(const SaveAttachment& edit)
{
    const auto name = requireText("SELECT file_name FROM attachment WHERE id = ?1", edit.attachment,
                                  tr("The file is no longer in the catalogue."));
    if (!name)
        return std::unexpected(name.error());
    const auto study = m_connection.integer("SELECT study FROM attachment WHERE id = ?1", edit.attachment);
    if (!study)
        return std::unexpected(study.error());
    auto done = m_connection.run("UPDATE attachment SET note = ?2, confidential = ?3 WHERE id = ?1",
                                 edit.attachment, edit.note, edit.confidential);
    if (done)
        done = touch({*study});
    if (!done)
        return std::unexpected(done.error());
    return Edited{0, {StepLabel::Kind::SaveAttachment, *name, {}, 1}};
}

Result<Edited> Editor::operator()(const SaveAppraisal& edit)
{
    Appraisal appraisal = edit.appraisal;
    const auto title = titleOf(appraisal.study);
    if (!title)
        return std::unexpected(title.error());
    if (auto known = requireCoder(appraisal.coder); !known)
        return std::unexpected(known.error());
    Appraisal before = appraisal;
    before.id = 0;
    before.rating.clear();
    auto done = m_connection.forEachRow(
        "SELECT id, rating FROM appraisal WHERE study = ?1 AND checklist = ?2 AND coder = ?3",
        [&](const Statement& row) {
            before.id = row.integer(0);
            before.rating = row.text(1);
        },
        appraisal.study, appraisal.checklist, appraisal.coder);
    appraisal.id = before.id ? before.id : m_ids.next();
    appraisal.modified = QDateTime::currentDateTimeUtc();
    if (done)
        done = saveAppraisal(m_connection, appraisal);
    if (done)
        done = followRating(before, appraisal.rating);
    if (done)
        done = touch({appraisal.study});
    if (!done)
        return std::unexpected(done.error());
    return Edited{appraisal.id, {StepLabel::Kind::SaveAppraisal, *title, {}, 1}};
}

/// A coder's confidence in a study follows the ratings of the coder's appraisals: a new rating replaces what the coder said before, by hand or
/// not. A rating that is gone takes its coding with it, unless the coder has said something else since; the coder's latest other rating of the
/// study, if there is one, takes its place. A rating that is as it was changes nothing: what was coded by hand since stays.
Result<> Editor::followRating(const Appraisal& before, QString rating)
{
    const Dimension* confidence = m_codebook.dimension(u"confidence");
    if (!confidence || rating == before.rating)
        return {};
    const auto termOf = [&](const QString& code) {
        const Term* term = code.isEmpty() ? nullptr : m_codebook.resolve(confidence->id, code);
        return term ? term->id : Id(0);
    };
    Script script(m_connection);
    if (rating.isEmpty()) {
        const auto own =
            m_connection.integer("SELECT count(*) FROM coding WHERE study = ?1 AND dimension = ?2 "
                                 "AND coder = ?3 AND term = ?4",
                                 before.study, confidence->id, before.coder, termOf(before.rating));
        if (!own || !*own)
            return own ? Result<>() : std::unexpected(own.error());
        auto other = m_connection.forEachRow(
            "SELECT rating FROM appraisal WHERE study = ?1 AND coder = ?2 AND id <> ?3 AND rating <> '' "
            "ORDER BY "
            "modified DESC, id DESC LIMIT 1",
            [&](const Statement& row) { rating = row.text(0); }, before.study, before.coder, before.id);
        if (!other)
            return other;
        script.run("DELETE FROM coding WHERE study = ?1 AND dimension = ?2 AND coder = ?3 AND term = ?4",
                   before.study, confidence->id, before.coder, termOf(before.rating));
    }
    if (const Id term = termOf(rating)) // one study has one confidence, as each coder judged it
        script
            .run("DELETE FROM coding WHERE study = ?1 AND dimension = ?2 AND coder = ?3 AND term <> ?4",
                 before.study, confidence->id, before.coder, term)
            .run("INSERT INTO coding(study, dimension, term, coder, id) VALUES (?1, ?2, ?4, ?3, ?5) ON "
                 "CONFLICT DO NOTHING",
                 before.study, confidence->id, before.coder, term, m_ids.next());
    return script.result();
}

Result<Edited> Editor::operator()(const DeleteAppraisal& edit)
{
    const auto title =
        requireText("SELECT title FROM study WHERE id = (SELECT study FROM appraisal WHERE id = ?1)",
                    edit.appraisal, tr("The appraisal is no longer in the catalogue."));
    if (!title)
        return std::unexpected(title.error());
    Appraisal before;
    auto done = m_connection.forEachRow(
        "SELECT id, study, coder, rating FROM appraisal WHERE id = ?1",
        [&](const Statement& row) {
            before.id = row.integer(0);
            before.study = row.integer(1);
            before.coder = row.integer(2);
            before.rating = row.text(3);
        },
        edit.appraisal);
    if (done)
        done = m_connection.run("DELETE FROM appraisal WHERE id = ?1", edit.appraisal);
    if (done)
        done = followRating(before, {});
    if (done)
        done = touch({before.study});
    if (!done)
        return std::unexpected(done.error());
    return Edited{0, {StepLabel::Kind::DeleteAppraisal, *title, {}, 1}};
}

Result<Edited> Editor::operator()(const SaveChecklist& edit)
{
    Checklist checklist = edit.checklist;
    checklist.name = checklist.name.simplified();
    if (checklist.name.isEmpty())
        return fail(ErrorKind::BadInput, tr("A checklist needs a name."));
    const auto all = loadChecklists(m_connection);
    if (!all)
        return std::unexpected(all.error());
    for (const Checklist& other : *all) {
        if (other.id != checklist.id && other.name.compare(checklist.name, Qt::CaseInsensitive) == 0)
            return fail(ErrorKind::BadInput, tr("Another checklist has the name “%1”.").arg(checklist.name));
    }
    if (!checklist.id)
        checklist.id = m_ids.next();
    if (auto done = saveChecklist(m_connection, checklist); !done)
        return std::unexpected(done.error());
    return Edited{checklist.id, {StepLabel::Kind::SaveChecklist, checklist.name, {}, 1}};
}

Result<Edited> Editor::operator()(const DeleteChecklist& edit)
{
    const auto name = requireText("SELECT name FROM checklist WHERE id = ?1", edit.checklist,
                                  tr("The checklist is no longer in the catalogue."));
    if (!name)
        return std::unexpected(name.error());
    const auto used = m_connection.integer("SELECT count(*) FROM appraisal WHERE checklist = ?1",
                                           QString::number(edit.checklist));
    if (!used)
        return std::unexpected(used.error());
    if (*used)
        return fail(ErrorKind::BadInput,
                    tr("“%1” is in use: %n study(s) are judged with it.", nullptr, int(*used)).arg(*name));
    if (auto done = m_connection.run("DELETE FROM checklist WHERE id = ?1", edit.checklist); !done)
        return std::unexpected(done.error());
    return Edited{0, {StepLabel::Kind::DeleteChecklist, *name, {}, 1}};
}

} // namespace lacuna
