// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/connection.h"
#include "model/storage/packs.h"
#include "samplecatalogue.h"

#include <KZip>

#include <QtCore/QCryptographicHash>

namespace lacuna::sample {

/// A made-up catalogue with something in every table, and a word of its own in every field that may be confidential. Of each kind there is one that is and one
/// that is not. Written as SQL: some of the marks are nobody's edit yet.
///
/// Study 101 is coded, with reports 102; 103 stands alone, and has no part in what the practices and contributions of 101 say.
inline QString fullCatalogue(const QTemporaryDir& folder, const QString& name = u"full.lacuna"_s)
{
    const QString path = folder.filePath(name);
    create(folder, name);
    auto connection = ok(Connection::open(path, Connection::Mode::ReadWrite));
    const QByteArray text =
        ", 'RPRT', 'T', 'A', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', ";
    const QByteArray columns =
        "year, type, title, authors, source, publisher, place, volume, issue, pages, edition, isbn, "
        "doi, url, keywords, language, accession, verified_at, extra, notes, abstract";
    const auto hash = [](const char* content) {
        return "X'" + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex() + '\'';
    };
    const QByteArray openHash = hash("an open file");
    const QByteArray secretHash = hash("canary-content of a confidential file");
    const QByteArray sql =
        "PRAGMA foreign_keys = ON; BEGIN;"
        "INSERT INTO batch VALUES (1, 'C:\\canary-folder\\a.ris', 'ris', 'UTF-8', 1000, 1, 0, "
        "'{\"files\":[{\"name\":\"canary-imported\",\"added\":1,\"rejected\":1,\"issues\":[{\"message\":"
        "\"canary-quote\"}]}],"
        "\"unknownTerms\":[{\"term\":\"canary-unknown\"}]}'), (2, "
        "'b.ris', 'ris', 'UTF-8', 2000, 1, 0, "
        "'');"
        "INSERT INTO coder(id, name, note, confidential) VALUES (31, 'Coder Open', '', "
        "0), (32, 'canary-name-coder', "
        "'canary-codernote', 1);"
        "INSERT INTO study(id, batch, companion_of, notes_confidential, "
        + columns
        + ") VALUES "
          "(101, 1, NULL, 1, 2020"
        + text
        + "'canary-notes', 'abs'),"
          "(102, 2, 101, 0, 2021"
        + text
        + "'open-notes', 'abs'),"
          "(103, NULL, NULL, 0, 2022"
        + text
        + "'', 'abs'),"
          "(104, NULL, NULL, 0, 2023"
        + text
        + "'', 'abs');"
          "INSERT INTO coding(study, dimension, term, coder, id, batch, quote) VALUES (101, 1, 12, 0, 1, 1, "
          "'q'), (101, 2, "
          "21, 31, 2, NULL, ''), (102, 1, 13, 32, 3, 2, ''), (103, 1, 12, 0, 4, NULL, '');"
          "INSERT INTO attachment_content VALUES ("
        + openHash + ", CAST('an open file' AS BLOB)), (" + secretHash
        + ", CAST('canary-content of a confidential file' AS BLOB));"
          "INSERT INTO attachment_text VALUES (1, "
        + openHash + ", 1, 'open-text'), (2, " + secretHash
        + ", 1, 'canary-text');"
          "INSERT INTO attachment(id, study, file_name, path, sha256, size, confidential) VALUES (41, 101, "
          "'open.pdf', "
          "'/home/canary-path/open.pdf', "
        + openHash + ", 12, 0), (42, 101, 'canary-filename.pdf', '', " + secretHash
        + ", 37, 1), (43, 103, 'again.pdf', '', " + openHash
        + ", 12, 0);"
          "INSERT INTO not_applicable VALUES (51, 1, 12, 2, 21, 'no coast');"
          "INSERT INTO gap_note(id, dimension_a, term_a, dimension_b, term_b, text, filled_by, contact, "
          "confidential) VALUES "
          "(61, 1, 13, 2, 21, 'canary-gap', 'canary-filler', 'canary-asked', 1), (62, 1, 13, 2, 22, "
          "'open-gap', "
          "'canary-name-filler', 'canary-name-asked', 0);"
          "INSERT INTO practice(id, kind, title, text, contributor, confidential) VALUES (71, 'k', "
          "'open-practice', '', "
          "'canary-name-contributor', 0), (72, 'k', 'canary-practice', 'x', '', 1), (73, 'k', 'unlinked', "
          "'', '', 0);"
          "INSERT INTO practice_study(practice, study) VALUES (71, 101), (71, 103), (72, 101);"
          "INSERT INTO practice_coding VALUES (71, 1, 12), (72, 1, 12);"
          "INSERT INTO contribution(id, who, text, confidential, country) VALUES (81, 'canary-name-who', "
          "'open-said', 0, 12), "
          "(82, '', 'canary-said', 1, 12), (83, '', 'elsewhere', 0, NULL);"
          "INSERT INTO contribution_study VALUES (81, 101), (82, 101), (83, 103);"
          "INSERT INTO contribution_practice VALUES (81, 71), (81, 72), (82, 71);"
          "INSERT INTO contribution_gap(id, contribution, dimension_a, term_a) VALUES (85, 81, 1, 12), (86, "
          "82, 1, 12);"
          "INSERT INTO burden(id, name, dimension) VALUES (91, 'B', 1);"
          "INSERT INTO burden_area(id, burden, label, value) VALUES (92, 91, 'L', 1.5);"
          "INSERT INTO burden_area_term VALUES (92, 12);"
          "INSERT INTO saved_view(id, name, question, filter, drawing) VALUES (111, 'V', '{}', '{}', '{}');"
          "INSERT INTO story(id, name) VALUES (112, 'S');"
          "INSERT INTO round(id, name, method, participants, ballots_confidential) VALUES (121, 'Open "
          "round', 'dots', "
          "'canary-name-listed', 0), (122, 'Secret round', 'dots', 'canary-listed', 1);"
          "INSERT INTO story_step(id, story, view, round) VALUES (113, 112, 111, 122);"
          "INSERT INTO round_criterion(id, round, name) VALUES (123, 121, 'C');"
          "INSERT INTO round_option(id, round, title) VALUES (124, 121, 'O'), (125, 122, 'P');"
          "INSERT INTO ballot(id, round, stage, participant, stakeholder_group) VALUES (131, 121, 1, "
          "'canary-name-b', 'g'), "
          "(132, 121, 1, 'canary-name-a', 'g'), (133, 121, 2, 'canary-name-b', 'g'), (134, 122, 1, "
          "'canary-ballot', "
          "'canary-stakeholder');"
          "INSERT INTO ballot_answer(ballot, option, value) VALUES (131, 124, 1), (132, 124, 2), (134, 125, "
          "3);"
          "INSERT INTO meeting(id, story, name, begun) VALUES (141, 112, 'M', 5);"
          "INSERT INTO minute(id, meeting, at, kind, dimension_a, term_a, dimension_b, term_b, text) VALUES "
          "(142, 141, 6, 'note', NULL, NULL, NULL, NULL, 'said'), (143, 141, 7, 'agreed-gap', 2, 21, 1, 13, "
          "'canary-decided about a gap that is marked'), (144, 141, 8, 'being-filled', 1, 13, 2, 22, "
          "'canary-name-decided');"
          "INSERT INTO live_ballot VALUES (121, 1, 'canary-live', 'g', '', 7);"
          "INSERT INTO reconciled VALUES (101, 1, 8);"
          "INSERT INTO different VALUES (101, 103), (103, 104);"
          "INSERT INTO merged_study(record, merged_into, id, notes_confidential, batch, "
        + columns
        + ") VALUES (151, 101, 9, 1, 2, "
          "2019"
        + text + "'canary-merged', 'abs'), (152, 103, 10, 0, NULL, 2019" + text
        + "'', 'abs'), (153, 101, 0, 0, 1, 2019" + text
        + "'canary-kept of a study that was marked since', 'abs');"
          "INSERT INTO merged_coding VALUES (151, 1, 12, 0, 1, '', ''), (152, 1, 12, 0, 1, '', '');"
          "INSERT INTO collection(id, name) VALUES (161, 'Core'), (162, 'Other');"
          "INSERT INTO collection_study VALUES (161, 101), (162, 103);"
          "INSERT INTO saved_search(id, name, filter) VALUES (163, 'F', '{}');"
          "INSERT INTO mapping VALUES (164, 'm', 'csv', 'h', 'm');"
          "INSERT INTO checklist VALUES (171, 'Used', '[]'), (172, 'Unused', '[]');"
          "INSERT INTO appraisal(id, study, checklist, coder, answers, note, confidential) VALUES (173, 101, "
          "'Used', 31, '{\"1\":{\"answer\":\"yes\",\"note\":\"canary-answernote\"},\"2\":\"no\"}', "
          "'canary-appraisal', 1), (174, 103, 'Used', 0, '{}', 'open-appraisal', 0);"
          "INSERT OR REPLACE INTO setting VALUES ('catalogue', 'made-up-id'), ('draft', 'canary-draft');"
          "INSERT INTO history(id, made, kind, subject, count, size, changeset) VALUES (1, 1, 'k', "
          "'canary-history', 1, 1, "
          "X'00');"
          "INSERT INTO same_row VALUES ('term', 999, 12);"
          "COMMIT;";
    ok(connection.execute(sql.constData()));
    return path;
}

/// A vector of one entry.
inline QByteArray vectorOf(qint64 stamp)
{
    return "X'0000000000000001" + QByteArray::number(stamp, 16).rightJustified(16, '0') + '\'';
}

inline void execute(const QString& path, const QByteArray& sql)
{
    auto connection = ok(Connection::open(path, Connection::Mode::ReadWrite));
    ok(connection.execute(sql.constData()));
}

/// The rows of a query, a line each.
inline QByteArray rowsOf(const QString& path, const QByteArray& sql)
{
    auto connection = ok(Connection::open(path, Connection::Mode::ReadWrite));
    auto rows = ok(connection.prepare(sql));
    QByteArray text;
    ok(rows.forEachRow([&](const Statement& row) { text += row.utf8(0).toByteArray() + '\n'; }));
    return text.trimmed();
}

inline void addFolder(const KArchiveDirectory* folder, QByteArray& all)
{
    for (const QString& name : folder->entries()) {
        const KArchiveEntry* entry = folder->entry(name);
        all += name.toUtf8() + '\n';
        if (entry->isDirectory())
            addFolder(static_cast<const KArchiveDirectory*>(entry), all);
        else
            all += static_cast<const KArchiveFile*>(entry)->data() + '\n';
    }
}

/// All bytes of a pack, also those that are compressed in it.
inline QByteArray bytesOfPack(const QString& path)
{
    KZip zip(path);
    if (!zip.open(QIODevice::ReadOnly))
        qFatal("no zip");
    QByteArray all;
    addFolder(zip.directory(), all);
    Progress progress;
    const auto pack = ok(OpenPack::open(path, {}, progress));
    QFile data(pack->dataPath());
    if (!data.open(QIODevice::ReadOnly))
        qFatal("no data");
    return all + data.readAll();
}

} // namespace lacuna::sample
