// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/salvagetables.h"

#include <QtCore/QCryptographicHash>

#include <algorithm>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {
using Type = StoredValue::Type;

Type typeOf(QByteArrayView declared)
{
    if (declared == "INTEGER")
        return Type::Integer;
    if (declared == "REAL")
        return Type::Real;
    return declared == "BLOB" ? Type::Blob : Type::Text;
}

void bind(Statement& statement, int index, const StoredRow& row, const StoredValue& value)
{
    switch (value.type) {
    case Type::Null:
        statement.bindNull(index);
        break;
    case Type::Integer:
        statement.bind(index, value.integer);
        break;
    case Type::Real:
        statement.bind(index, value.real);
        break;
    case Type::Text:
        statement.bindStaticText(index, row.bytes(value));
        break;
    case Type::Blob:
        statement.bindStaticBlob(index, row.bytes(value));
        break;
    }
}

bool isOf(Type column, const StoredRow& row, const StoredValue& value)
{
    if (column == Type::Text)
        return value.type == Type::Text && row.bytes(value).isValidUtf8();
    if (column == Type::Real) // whole numbers are kept as integers
        return value.type == Type::Real || value.type == Type::Integer;
    return value.type == column;
}
} // namespace

Result<> SalvageTables::readTable(Table& table) const
{
    int keys = 0;
    std::vector<std::pair<qint64, Column>> columns; // with the place in the primary key
    auto done = m_connection->forEachRow(
        "SELECT name, type, \"notnull\", dflt_value IS NOT NULL, pk FROM pragma_table_info(?1) ORDER BY cid",
        [&](const Statement& row) {
            keys += row.integer(4) > 0 ? 1 : 0;
            columns.emplace_back(row.integer(4),
                                 Column{.name = row.utf8(0).toByteArray(),
                                        .type = typeOf(row.utf8(1)),
                                        .notNull = row.integer(2) != 0,
                                        .hasDefault = row.integer(3) != 0,
                                        .isRowid = false});
        },
        QString::fromLatin1(table.name));
    if (!done)
        return done;
    // Without row ids, the key comes first; with them, a key of one integer is the row id.
    if (!table.hasRowids)
        std::ranges::stable_sort(columns, {}, [](const auto& column) {
            return column.first > 0 ? column.first : std::numeric_limits<qint64>::max();
        });
    for (auto& [key, column] : columns) {
        column.isRowid = table.hasRowids && keys == 1 && key == 1 && column.type == Type::Integer;
        table.columns.push_back(column);
    }
    return readReferences(table);
}

Result<> SalvageTables::readReferences(Table& table) const
{
    return m_connection->forEachRow(
        "SELECT \"table\", \"from\", \"to\", on_delete FROM pragma_foreign_key_list(?1)",
        [&](const Statement& row) {
            const auto column = std::ranges::find(table.columns, row.utf8(1).toByteArray(), &Column::name);
            if (column == table.columns.end())
                return;
            table.references.push_back({.column = size_t(column - table.columns.begin()),
                                        .parent = row.utf8(0).toByteArray(),
                                        .key = row.utf8(2).toByteArray(),
                                        .mayBeEmpty = !column->notNull && row.utf8(3) != "CASCADE"});
        },
        QString::fromLatin1(table.name));
}

Result<SalvageTables> SalvageTables::of(Connection& connection)
{
    SalvageTables tables(connection);
    auto done = connection.forEachRow("SELECT list.name, list.wr, made.rootpage FROM pragma_table_list AS "
                                      "list JOIN sqlite_schema AS made ON made.name = list.name "
                                      "WHERE list.schema = 'main' AND list.type = 'table' AND list.name NOT "
                                      "LIKE 'sqlite%' ORDER BY made.rowid",
                                      [&](const Statement& row) {
                                          Table table;
                                          table.name = row.utf8(0).toByteArray();
                                          table.hasRowids = row.integer(1) == 0;
                                          table.root = row.integer(2);
                                          table.counts.name = row.text(0);
                                          tables.m_tables.push_back(std::move(table));
                                      });
    for (Table& table : tables.m_tables) {
        if (done)
            done = tables.readTable(table);
    }
    // What every catalogue has comes from the damaged one, too, if it can be read.
    if (done)
        done = connection.execute("DELETE FROM protocol; DELETE FROM coder");
    if (!done)
        return std::unexpected(done.error());
    return tables;
}

int SalvageTables::find(const QByteArray& name) const
{
    const auto table = std::ranges::find(m_tables, name, &Table::name);
    return table == m_tables.end() ? -1 : int(table - m_tables.begin());
}

bool SalvageTables::fits(size_t table, const StoredRow& row) const
{
    const std::vector<Column>& columns = m_tables[table].columns;
    if (row.values.empty() || row.values.size() > columns.size())
        return false;
    // Files may hold many zeros; their hash tells, see dropChangedFiles().
    if (row.hasEmptyPage && m_tables[table].name != "attachment_content")
        return false;
    for (size_t i = 0; i < columns.size(); ++i) {
        const Column& column = columns[i];
        if (i >= row.values.size()) { // made before the column was appended
            if (column.notNull && !column.hasDefault)
                return false;
            continue;
        }
        const StoredValue& value = row.values[i];
        if (column.isRowid                 ? value.type != Type::Null
                : value.type == Type::Null ? column.notNull
                                           : !isOf(column.type, row, value))
            return false;
    }
    // These two name other tables; indexes on what is text and numbers do not.
    if (m_tables[table].name == "version" || m_tables[table].name == "same_row") {
        const int named = find(row.bytes(row.values[0]).toByteArray());
        const QByteArrayView column =
            m_tables[table].name == "version" ? row.bytes(row.values[2]) : QByteArrayView();
        return named >= 0
            && (column.isEmpty() || column == "*"
                || std::ranges::contains(m_tables[size_t(named)].columns, column, &Column::name));
    }
    // An index on the companions of studies looks the same, and so does the one on this table's other half.
    return m_tables[table].name != "different" || row.values[0].integer < row.values[1].integer;
}

std::vector<size_t> SalvageTables::candidates(const PageFile::Page& page) const
{
    std::vector<size_t> found;
    for (size_t table = 0; table < m_tables.size(); ++table) {
        if (hasRowids(table) != (page.kind == PageFile::Kind::TableLeaf))
            continue;
        // Two columns of numbers are what many indexes hold: those are told apart by what they refer to.
        if (std::ranges::all_of(page.rows, [&](const StoredRow& row) { return fits(table, row); }))
            found.push_back(table);
    }
    return found;
}

Result<qint64> SalvageTables::referring(const Table& table, const PageFile::Page& page) const
{
    QByteArrayList conditions{"1"};
    for (const Reference& reference : table.references)
        conditions += QByteArrayList{"EXISTS (SELECT 1 FROM ",
                                     reference.parent,
                                     " WHERE ",
                                     reference.key,
                                     " = ?",
                                     QByteArray::number(qlonglong(reference.column) + 1),
                                     ")"}
                          .join();
    if (table.name == "different") // see fits()
        conditions += "NOT EXISTS (SELECT 1 FROM study WHERE id = ?2 AND companion_of = ?1)";
    auto statement = m_connection->prepare(QByteArray("SELECT " + conditions.join(" AND ")));
    if (!statement)
        return std::unexpected(statement.error());
    qint64 count = 0;
    for (const StoredRow& row : page.rows) {
        for (const Reference& reference : table.references) {
            if (reference.column < row.values.size())
                bind(*statement, int(reference.column) + 1, row, row.values[reference.column]);
        }
        const auto there = statement->step();
        if (!there)
            return std::unexpected(there.error());
        count += statement->integer(0);
        statement->reset();
    }
    return count;
}

Result<std::optional<size_t>> SalvageTables::likeliest(const PageFile::Page& page, bool& undecided) const
{
    std::optional<size_t> best;
    qint64 most = 0;
    for (const size_t table : candidates(page)) {
        const auto count = referring(m_tables[table], page);
        if (!count)
            return std::unexpected(count.error());
        if (*count == most) {
            best.reset();
            undecided = most > 0;
        }
        if (*count > most) {
            most = *count;
            best = table;
            undecided = false;
        }
    }
    return best;
}

Result<> SalvageTables::insert(size_t table, const StoredRow& row, bool lost)
{
    Table& into = m_tables[table];
    if (!fits(table, row)) {
        ++into.counts.leftOut;
        return {};
    }
    auto [place, isNew] = m_inserts.try_emplace({table, row.values.size()});
    if (isNew) {
        QByteArrayList names;
        QByteArrayList places;
        for (size_t i = 0; i < row.values.size(); ++i) {
            names += '"' + into.columns[i].name + '"';
            places += '?' + QByteArray::number(qlonglong(i) + 1);
        }
        const QByteArray sql = "INSERT OR IGNORE INTO " + into.name + '(' + names.join(',') + ") VALUES ("
            + places.join(',') + ')';
        auto prepared = m_connection->prepare(sql);
        if (!prepared) {
            m_inserts.erase(place);
            return std::unexpected(prepared.error());
        }
        place->second = *std::move(prepared);
    }
    Statement& statement = place->second;
    for (size_t i = 0; i < row.values.size(); ++i) {
        if (into.columns[i].isRowid)
            statement.bind(int(i) + 1, row.rowid);
        else
            bind(statement, int(i) + 1, row, row.values[i]);
    }
    const auto done = statement.run();
    if (!done && done.error().kind != ErrorKind::BadInput)
        return done;
    if (done && m_connection->changes() == 1) {
        ++into.counts.rows;
        into.counts.found += lost ? 1 : 0;
    } else {
        ++into.counts.leftOut;
    }
    return {};
}

/// True: something changed, which may have left others without what they refer to.
Result<bool> SalvageTables::dropDangling(const Table& table)
{
    bool changed = false;
    for (const Reference& reference : table.references) {
        const QByteArray column = '"' + table.columns[reference.column].name + '"';
        const QByteArray dangling = " WHERE " + column + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "
            + reference.parent + " AS parent WHERE parent." + reference.key + " = " + table.name + '.'
            + column + ')';
        const QByteArray what = reference.mayBeEmpty
            ? QByteArray("UPDATE " + table.name + " SET " + column + " = NULL")
            : QByteArray("DELETE FROM " + table.name);
        if (auto done = m_connection->run(QByteArray(what + dangling)); !done)
            return std::unexpected(done.error());
        changed = changed || m_connection->changes() > 0;
    }
    return changed;
}

Result<> SalvageTables::dropChangedFiles()
{
    std::vector<qint64> changed;
    auto done = m_connection->forEachRow(
        "SELECT rowid, sha256, content FROM attachment_content", [&](const Statement& row) {
            if (QCryptographicHash::hash(row.bytes(2), QCryptographicHash::Sha256) != row.bytes(1))
                changed.push_back(row.integer(0));
        });
    if (!done)
        return done;
    return m_connection->run(
        "DELETE FROM attachment_content WHERE rowid IN (SELECT value FROM json_each(?1))", jsonList(changed));
}

Result<> SalvageTables::finish()
{
    m_inserts.clear();
    if (auto done = dropChangedFiles(); !done)
        return done;
    if (auto done = m_connection->execute("INSERT OR IGNORE INTO protocol(id) VALUES (1);"
                                          "INSERT OR IGNORE INTO coder(id, name) VALUES (0, '')");
        !done)
        return done;
    for (bool again = true; again;) {
        again = false;
        for (const Table& table : m_tables) {
            const auto changed = dropDangling(table);
            if (!changed)
                return std::unexpected(changed.error());
            again = again || *changed;
        }
    }
    for (Table& table : m_tables) {
        const auto count = m_connection->integer(QByteArray("SELECT count(*) FROM " + table.name));
        if (!count)
            return std::unexpected(count.error());
        table.counts.leftOut += qMax<qint64>(0, table.counts.rows - *count);
        table.counts.rows = *count;
    }
    return {};
}

std::vector<SalvagedTable> SalvageTables::takeCounts()
{
    std::vector<SalvagedTable> counts;
    std::ranges::transform(m_tables, std::back_inserter(counts),
                           [](const Table& table) { return table.counts; });
    return counts;
}

} // namespace lacuna
