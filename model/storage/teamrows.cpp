// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/teamrows.h"

#include "model/storage/rowreading.h"
#include "model/storage/studyrows.h"

namespace lacuna {

Result<std::vector<Coder>> loadCoders(const Connection& connection)
{
    return loadAll<Coder>(connection,
                          "SELECT id, name, note, confidential FROM coder WHERE id <> 0 ORDER BY name, id",
                          [](const Statement& row) {
                              return Coder{row.integer(0), row.text(1), row.text(2), row.integer(3) != 0};
                          });
}

Result<std::vector<Collection>> loadCollections(const Connection& connection)
{
    return loadAll<Collection>(
        connection, "SELECT id, name, note, position FROM collection ORDER BY position, name",
        [](const Statement& row) {
            return Collection{row.integer(0), row.text(1), row.text(2), int(row.integer(3))};
        });
}

Result<> saveCollection(Connection& connection, const Collection& c)
{
    return connection.run("INSERT INTO collection(id, name, note, position) VALUES (?1, ?2, ?3, ?4) "
                          "ON CONFLICT (id) DO UPDATE SET name = ?2, note = ?3, position = ?4",
                          c.id, c.name, c.note, c.position);
}

Result<std::vector<SavedSearch>> loadSavedSearches(const Connection& connection)
{
    return loadAll<SavedSearch>(
        connection, "SELECT id, name, filter, position FROM saved_search ORDER BY position, name",
        [](const Statement& row) {
            return SavedSearch{row.integer(0), row.text(1), filterFromJson(object(row.utf8(2))),
                               int(row.integer(3))};
        });
}

Result<> saveSearch(Connection& connection, const SavedSearch& s)
{
    return connection.run("INSERT INTO saved_search(id, name, filter, position) VALUES (?1, ?2, ?3, ?4) "
                          "ON CONFLICT (id) DO UPDATE SET name = ?2, filter = ?3, position = ?4",
                          s.id, s.name, compact(toJson(s.filter)), s.position);
}

Result<std::vector<Attachment>> loadAttachments(const Connection& connection, Id study)
{
    return loadAll<Attachment>(
        connection,
        "SELECT id, study, file_name, media_type, sha256, size, note, added, (SELECT count(*) FROM "
        "attachment_text WHERE attachment_text.sha256 = attachment.sha256), confidential FROM attachment "
        "WHERE study = ?1 "
        "ORDER BY added, id",
        [](const Statement& row) {
            return Attachment{.id = row.integer(0),
                              .study = row.integer(1),
                              .fileName = row.text(2),
                              .mediaType = row.text(3),
                              .sha256 = row.bytes(4).toByteArray(),
                              .size = row.integer(5),
                              .note = row.text(6),
                              .added = row.time(7),
                              .pages = int(row.integer(8)),
                              .confidential = row.integer(9) != 0};
        },
        study);
}

Result<> insertAttachment(Connection& connection, const Attachment& a)
{
    return connection.run(
        "INSERT INTO attachment(id, study, file_name, media_type, sha256, size, note, added, confidential) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        a.id, a.study, a.fileName, a.mediaType, a.sha256, a.size, a.note, a.added, a.confidential);
}

Result<std::vector<Appraisal>> loadAppraisals(const Connection& connection, Id study)
{
    return loadAll<Appraisal>(
        connection,
        "SELECT id, study, coder, checklist, answers, rating, note, modified, confidential FROM appraisal "
        "WHERE "
        "study = ?1 ORDER BY checklist, coder",
        [](const Statement& row) {
            return Appraisal{.id = row.integer(0),
                             .study = row.integer(1),
                             .coder = row.integer(2),
                             .checklist = row.text(3),
                             .answers = object(row.utf8(4)),
                             .rating = row.text(5),
                             .note = row.text(6),
                             .modified = row.time(7),
                             .confidential = row.integer(8) != 0};
        },
        study);
}

Result<> saveAppraisal(Connection& connection, const Appraisal& a)
{
    return connection.run(
        "INSERT INTO appraisal(id, study, coder, checklist, answers, rating, note, modified, confidential) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT (id) DO UPDATE SET answers = ?5, rating = "
        "?6, note = ?7, modified = ?8, confidential = ?9",
        a.id, a.study, a.coder, a.checklist, compact(a.answers), a.rating, a.note, a.modified,
        a.confidential);
}

Result<std::vector<Checklist>> loadChecklists(const Connection& connection)
{
    return loadAll<Checklist>(
        connection, "SELECT id, name, items FROM checklist ORDER BY name, id",
        [](const Statement& row) { return Checklist{row.integer(0), row.text(1), object(row.utf8(2))}; });
}

Result<> saveChecklist(Connection& connection, const Checklist& c)
{
    return connection.run("INSERT INTO checklist(id, name, items) VALUES (?1, ?2, ?3) "
                          "ON CONFLICT (id) DO UPDATE SET name = ?2, items = ?3",
                          c.id, c.name, compact(c.items));
}

Result<std::vector<DifferentPair>> loadDifferent(const Connection& connection)
{
    return loadAll<DifferentPair>(
        connection, "SELECT a, b FROM different ORDER BY a, b",
        [](const Statement& row) { return DifferentPair{row.integer(0), row.integer(1)}; });
}

QByteArray minuteIsOfGap()
{
    return "((g.dimension_a IS t.dimension_a AND g.term_a IS t.term_a AND g.dimension_b IS t.dimension_b AND "
           "g.term_b IS t.term_b) OR (g.dimension_a IS t.dimension_b AND g.term_a IS t.term_b AND "
           "g.dimension_b IS t.dimension_a AND g.term_b IS t.term_a))";
}

QByteArray studiesWhoseRecordsAreMarked(QByteArrayView schema)
{
    const QByteArray in = schema.toByteArray();
    return "(SELECT id FROM " + in + ".study WHERE notes_confidential <> 0 UNION ALL SELECT merged_into FROM "
        + in + ".merged_study WHERE notes_confidential <> 0)";
}

Result<std::vector<MergedRecord>> loadMergedRecords(const Connection& connection, Id study)
{
    const QByteArray select = "SELECT " + QByteArray(studyColumns) + ", record, made, merged_into IN "
        + studiesWhoseRecordsAreMarked("main")
        + " FROM merged_study WHERE merged_into = ?1 ORDER BY made, record";
    const int recordColumn = int(QByteArray(studyColumns).count(',')) + 1;
    auto records = loadAll<MergedRecord>(
        connection, select,
        [&](const Statement& row) {
            MergedRecord merged{
                row.integer(recordColumn), row.time(recordColumn + 1), {studyFromRow(row), {}}};
            merged.record.study.notesConfidential = row.integer(recordColumn + 2) != 0;
            return merged;
        },
        study);
    if (!records)
        return records;
    for (MergedRecord& merged : *records) {
        auto codings = loadAll<Coding>(
            connection,
            "SELECT id, 0, dimension, term, coder, quote, page FROM merged_coding WHERE record = ?1 "
            "ORDER BY dimension, term, coder",
            [&](const Statement& row) {
                Coding coding = codingFromRow(row);
                coding.study = merged.record.study.id;
                return coding;
            },
            merged.id);
        if (!codings)
            return std::unexpected(codings.error());
        merged.record.codings = *std::move(codings);
    }
    return records;
}

} // namespace lacuna
