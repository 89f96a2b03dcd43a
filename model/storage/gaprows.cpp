// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/gaprows.h"

#include "model/storage/rowreading.h"

namespace lacuna {

namespace {
std::optional<double> realOf(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.real(column));
}

Result<std::vector<BurdenArea>> loadAreas(const Connection& connection, Id burden)
{
    std::vector<BurdenArea> areas;
    Id last = 0;
    return connection
        .forEachRow(
            "SELECT area.id, label, value, low, high, note, term FROM burden_area AS area LEFT JOIN "
            "burden_area_term ON area = area.id "
            "WHERE burden = ?1 ORDER BY position, area.id, term",
            [&](const Statement& row) {
                if (areas.empty() || row.integer(0) != last) {
                    areas.push_back({.label = row.text(1),
                                     .terms = {},
                                     .value = row.real(2),
                                     .low = realOf(row, 3),
                                     .high = realOf(row, 4),
                                     .note = row.text(5)});
                    last = row.integer(0);
                }
                if (!row.isNull(6))
                    areas.back().terms.append(row.integer(6));
            },
            burden)
        .transform([&] { return std::move(areas); });
}
} // namespace

Result<std::vector<GapNote>> loadGapNotes(const Connection& connection)
{
    return loadAll<GapNote>(connection,
                            "SELECT id, dimension_a, term_a, dimension_b, term_b, text, status, filled_by, "
                            "until, contact, modified, confidential FROM gap_note ORDER BY id",
                            [](const Statement& row) {
                                return GapNote{.id = row.integer(0),
                                               .dimensionA = row.integer(1),
                                               .termA = row.integer(2),
                                               .dimensionB = row.integer(3),
                                               .termB = row.integer(4),
                                               .text = row.text(5),
                                               .status = gapStatusFromKey(row.text(6)),
                                               .filledBy = row.text(7),
                                               .until = QDate::fromString(row.text(8), Qt::ISODate),
                                               .contact = row.text(9),
                                               .modified = row.time(10),
                                               .confidential = row.integer(11) != 0};
                            });
}

Result<> saveGapNote(Connection& connection, const GapNote& n)
{
    return connection.run(
        "INSERT INTO gap_note(id, dimension_a, term_a, dimension_b, term_b, text, status, "
        "created, modified, filled_by, until, contact, confidential) "
        "VALUES (?1, ?2, ?3, nullif(?4, 0), nullif(?5, 0), ?6, ?7, ?8, ?8, ?9, ?10, ?11, ?12) "
        "ON CONFLICT (id) DO UPDATE SET text = ?6, "
        "status = ?7, modified = ?8, filled_by = ?9, until = ?10, contact = ?11, confidential = ?12",
        n.id, n.dimensionA, n.termA, n.dimensionB, n.termB, n.text, gapStatusKey(n.status),
        QDateTime::currentDateTimeUtc(), n.filledBy, n.until.toString(Qt::ISODate), n.contact,
        n.confidential);
}

Result<std::vector<Burden>> loadBurdens(const Connection& connection)
{
    auto burdens = loadAll<Burden>(connection,
                                   "SELECT id, name, definition, unit, source, url, year, region_set, "
                                   "dimension, total FROM burden ORDER BY name COLLATE NOCASE, id",
                                   [](const Statement& row) {
                                       return Burden{.id = row.integer(0),
                                                     .name = row.text(1),
                                                     .definition = row.text(2),
                                                     .unit = row.text(3),
                                                     .source = row.text(4),
                                                     .url = row.text(5),
                                                     .year = int(row.integer(6)),
                                                     .regionSet = row.text(7),
                                                     .dimension = row.integer(8),
                                                     .total = realOf(row, 9),
                                                     .areas = {}};
                                   });
    if (!burdens)
        return burdens;
    for (Burden& burden : *burdens) {
        auto areas = loadAreas(connection, burden.id);
        if (!areas)
            return std::unexpected(areas.error());
        burden.areas = *std::move(areas);
    }
    return burdens;
}

} // namespace lacuna
