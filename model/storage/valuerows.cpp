// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/valuerows.h"

#include "model/storage/rowreading.h"

namespace lacuna {

Result<Protocol> loadProtocol(const Connection& connection)
{
    auto rows = connection.prepare("SELECT title, scope, sources, searched_on, criteria, contact, licence, "
                                   "note, flow FROM protocol WHERE id = 1");
    if (!rows)
        return std::unexpected(rows.error());
    const auto row = rows->step();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return Protocol{};
    return Protocol{.title = rows->text(0),
                    .scope = rows->text(1),
                    .sources = rows->text(2),
                    .searchedOn = QDate::fromString(rows->text(3), Qt::ISODate),
                    .criteria = rows->text(4),
                    .contact = rows->text(5),
                    .licence = rows->text(6),
                    .note = rows->text(7),
                    .flow = object(rows->utf8(8))};
}

Result<> saveProtocol(Connection& connection, const Protocol& p)
{
    return connection.run(
        "INSERT INTO protocol(id, title, scope, sources, searched_on, criteria, contact, licence, note, "
        "flow) VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT (id) DO UPDATE SET title = ?1, "
        "scope = ?2, "
        "sources = ?3, "
        "searched_on = ?4, criteria = ?5, contact = ?6, licence = ?7, note = ?8, flow = ?9",
        p.title, p.scope, p.sources, p.searchedOn.toString(Qt::ISODate), p.criteria, p.contact, p.licence,
        p.note, p.flow.isEmpty() ? QString() : compact(p.flow));
}

Result<std::vector<NotApplicable>> loadNotApplicable(const Connection& connection)
{
    return loadAll<NotApplicable>(
        connection,
        "SELECT id, dimension_a, term_a, dimension_b, term_b, reason FROM not_applicable ORDER BY id",
        [](const Statement& row) {
            return NotApplicable{.id = row.integer(0),
                                 .dimensionA = row.integer(1),
                                 .termA = row.integer(2),
                                 .dimensionB = row.integer(3),
                                 .termB = row.integer(4),
                                 .reason = row.text(5)};
        });
}

NotApplicable ordered(NotApplicable pair)
{
    if (std::tie(pair.dimensionB, pair.termB) < std::tie(pair.dimensionA, pair.termA)) {
        std::swap(pair.dimensionA, pair.dimensionB);
        std::swap(pair.termA, pair.termB);
    }
    return pair;
}

Result<std::vector<View>> loadViews(const Connection& connection)
{
    return loadAll<View>(connection,
                         "SELECT id, name, caption, question, filter, drawing, position FROM saved_view "
                         "ORDER BY position, name, id",
                         [](const Statement& row) {
                             return View{.id = row.integer(0),
                                         .name = row.text(1),
                                         .caption = row.text(2),
                                         .question = questionFromJson(object(row.utf8(3))),
                                         .filter = filterFromJson(object(row.utf8(4))),
                                         .drawing = object(row.utf8(5)),
                                         .position = int(row.integer(6))};
                         });
}

Result<> saveView(Connection& connection, const View& v)
{
    return connection.run(
        "INSERT INTO saved_view(id, name, caption, question, filter, drawing, position) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (id) DO UPDATE SET name = ?2, caption = ?3, "
        "question = ?4, filter = ?5, drawing = ?6, position = ?7",
        v.id, v.name, v.caption, compact(toJson(v.question)), compact(toJson(v.filter)), compact(v.drawing),
        v.position);
}

Result<std::vector<ImportBatch>> loadBatches(const Connection& connection)
{
    return loadAll<ImportBatch>(connection,
                                "SELECT id, file_name, format, encoding, made, added, rejected, report FROM "
                                "batch ORDER BY made DESC, id DESC",
                                [](const Statement& row) {
                                    return ImportBatch{.id = row.integer(0),
                                                       .fileName = row.text(1),
                                                       .format = row.text(2),
                                                       .encoding = row.text(3),
                                                       .when = row.time(4),
                                                       .added = int(row.integer(5)),
                                                       .rejected = int(row.integer(6)),
                                                       .report = row.text(7)};
                                });
}

Result<> saveBatch(Connection& connection, const ImportBatch& b)
{
    return connection.run(
        "INSERT INTO batch(id, file_name, format, encoding, made, added, rejected, report) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (id) DO UPDATE SET added = ?6, rejected = ?7, "
        "report = ?8",
        b.id, b.fileName, b.format, b.encoding, b.when, b.added, b.rejected, b.report);
}

} // namespace lacuna
