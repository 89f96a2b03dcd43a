// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/versions.h"

#include <algorithm>

namespace lacuna {

namespace {
Result<> readColumns(const Connection& connection, DataTable& table)
{
    std::vector<std::pair<int, int>> key;
    const auto add = [&](const Statement& row) {
        if (const int place = int(row.integer(1)); place > 0)
            key.emplace_back(place, int(table.columns.size()));
        table.columns.push_back(row.utf8(0).toByteArray());
    };
    auto read = connection.forEachRow("SELECT name, pk FROM pragma_table_info(?1) ORDER BY cid", add,
                                      QString::fromUtf8(table.name));
    std::ranges::sort(key);
    for (const auto& [place, column] : key)
        table.key.push_back(column);
    if (!read)
        return read;
    const auto refer = [&](const Statement& row) {
        const auto at = std::ranges::find(table.columns, row.utf8(0).toByteArray());
        if (at != table.columns.end())
            table.references.push_back({int(at - table.columns.begin()), row.utf8(1).toByteArray(),
                                        row.utf8(2) == QByteArrayView("CASCADE"),
                                        row.utf8(2) == QByteArrayView("SET NULL")});
    };
    return connection.forEachRow(
        "SELECT \"from\", \"table\", on_delete FROM pragma_foreign_key_list(?1) ORDER BY id", refer,
        QString::fromUtf8(table.name));
}
} // namespace

bool DataTable::isKey(int column) const
{
    return std::ranges::find(key, column) != key.end();
}

QByteArray DataTable::keySql(const QByteArray& alias) const
{
    QByteArray sql;
    for (const int column : key)
        sql += (sql.isEmpty() ? "" : " || ',' || ") + alias + '.' + columns[size_t(column)];
    // One column alone is a number; the version's row is a text.
    return key.size() == 1 ? "CAST(" + sql + " AS TEXT)" : sql;
}

QByteArray DataTable::sameKeySql(const QByteArray& a, const QByteArray& b) const
{
    QByteArray sql;
    for (const int column : key) {
        const QByteArray& part = columns[size_t(column)];
        sql += (sql.isEmpty() ? "" : " AND ") + a + '.' + part + " = " + b + '.' + part;
    }
    return sql;
}

Result<std::vector<DataTable>> dataTables(const Connection& connection)
{
    std::vector<DataTable> tables;
    // The tables whose changes are recorded: see ChangeRecorder.
    auto read = connection.forEachRow(
        "SELECT name FROM sqlite_schema WHERE type = 'table' "
        "AND name NOT IN ('history', 'setting', 'live_ballot', 'version', 'same_row', 'withheld') "
        "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE 'study\\_search%' ESCAPE '\\' "
        "AND name NOT LIKE 'attachment\\_%' ESCAPE '\\' ORDER BY rowid",
        [&](const Statement& row) { tables.push_back({row.utf8(0).toByteArray(), {}, {}, {}}); });
    for (DataTable& table : tables) {
        if (read)
            read = readColumns(connection, table);
    }
    if (!read)
        return std::unexpected(read.error());
    return tables;
}

} // namespace lacuna
