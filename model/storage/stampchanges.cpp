// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/changesetreader.h"
#include "model/storage/sqlitelibrary.h"
#include "model/storage/versions.h"

#include <QtCore/QHash>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
struct Deleted {
    const DataTable* table = nullptr;
    QString row;
    /// What it belonged to, of which one may be gone as well.
    std::vector<std::pair<QByteArray, qint64>> owners;
};

class Stamper {
public:
    static Result<Stamper> make(Connection& connection, const VersionVector::Entry& by)
    {
        Stamper stamper;
        stamper.m_by = by;
        auto tables = dataTables(connection);
        auto of = connection.prepare("SELECT col, vector FROM version WHERE tbl = ?1 AND row = ?2");
        auto put = connection.prepare("INSERT INTO version(tbl, row, col, vector) VALUES (?1, ?2, ?3, ?4) "
                                      "ON CONFLICT(tbl, row, col) DO UPDATE SET vector = ?4");
        auto drop = connection.prepare("DELETE FROM version WHERE tbl = ?1 AND row = ?2 AND col <> ?3");
        if (!tables)
            return std::unexpected(tables.error());
        if (!of || !put || !drop)
            return std::unexpected((!of ? of : !put ? put : drop).error());
        stamper.m_tables = std::move(*tables);
        stamper.m_of = std::move(*of);
        stamper.m_put = std::move(*put);
        stamper.m_drop = std::move(*drop);
        return stamper;
    }

    Result<> take(sqlite3_changeset_iter* changes)
    {
        const char* name = nullptr;
        int columns = 0;
        int operation = 0;
        sqlite3changeset_op(changes, &name, &columns, &operation, nullptr);
        const auto table = std::ranges::find(m_tables, QByteArray(name), &DataTable::name);
        if (table == m_tables.end())
            return {};
        const QString row = keyOf(changes, *table, operation);
        if (operation == SQLITE_DELETE) {
            m_deleted.push_back({&*table, row, ownersOf(changes, *table)});
            m_gone.insert({table->name, row}, m_deleted.size() - 1);
            return {};
        }
        auto entries = entriesOf(table->name, row);
        if (!entries)
            return std::unexpected(entries.error());
        if (operation == SQLITE_INSERT)
            return collapse(table->name, row, u"*"_s, *entries, {});
        return change(changes, *table, columns, row, *entries);
    }

    /// What was deleted, once it is known what with.
    Result<> finish()
    {
        // What each is to know of that is remembered: its own, and that of all that went with it.
        std::vector<VersionVector> known(m_deleted.size());
        std::vector<size_t> under(m_deleted.size());
        for (size_t i = 0; i < m_deleted.size(); ++i)
            under[i] = ownerOf(m_deleted[i]).value_or(i);
        for (size_t i = 0; i < m_deleted.size(); ++i) {
            const auto entries = entriesOf(m_deleted[i].table->name, m_deleted[i].row);
            if (!entries)
                return std::unexpected(entries.error());
            size_t root = i;
            for (int depth = 0; under[root] != root && depth < deepest; ++depth)
                root = under[root];
            for (const VersionVector& vector : *entries)
                known[root].join(vector);
            if (root != i && !entries->isEmpty()) {
                if (auto dropped =
                        m_drop.run(QString::fromUtf8(m_deleted[i].table->name), m_deleted[i].row, QString());
                    !dropped)
                    return dropped;
            }
        }
        for (size_t i = 0; i < m_deleted.size(); ++i) {
            if (under[i] != i)
                continue;
            if (auto put = collapse(m_deleted[i].table->name, m_deleted[i].row, QString(), {}, known[i]);
                !put)
                return put;
        }
        return {};
    }

private:
    static constexpr int deepest = 64; ///< terms are 32 levels deep
    using Entries = QHash<QString, VersionVector>;

    static QString keyOf(sqlite3_changeset_iter* changes, const DataTable& table, int operation)
    {
        QString row;
        for (const int column : table.key) {
            sqlite3_value* value = nullptr;
            if (operation == SQLITE_INSERT)
                sqlite3changeset_new(changes, column, &value);
            else
                sqlite3changeset_old(changes, column, &value);
            row += (row.isEmpty() ? u""_s : u","_s) + QString::number(value ? sqlite3_value_int64(value) : 0);
        }
        return row;
    }

    static std::vector<std::pair<QByteArray, qint64>> ownersOf(sqlite3_changeset_iter* changes,
                                                               const DataTable& table)
    {
        std::vector<std::pair<QByteArray, qint64>> owners;
        for (const DataTable::Reference& reference : table.references) {
            sqlite3_value* value = nullptr;
            if (reference.cascades && sqlite3changeset_old(changes, reference.column, &value) == SQLITE_OK
                && value && sqlite3_value_type(value) == SQLITE_INTEGER)
                owners.emplace_back(reference.table, sqlite3_value_int64(value));
        }
        return owners;
    }

    std::optional<size_t> ownerOf(const Deleted& deleted) const
    {
        for (const auto& [table, id] : deleted.owners) {
            const auto at = m_gone.constFind({table, QString::number(id)});
            if (at != m_gone.cend())
                return *at;
        }
        return {};
    }

    Result<Entries> entriesOf(const QByteArray& table, const QString& row)
    {
        Entries entries;
        m_of.bind(1, QString::fromUtf8(table));
        m_of.bind(2, row);
        return m_of
            .forEachRow([&](const Statement& entry) {
                entries.insert(entry.text(0), VersionVector::fromBytes(entry.bytes(1)));
            })
            .transform([&] { return std::move(entries); });
    }

    /// One entry that knows of all the others, in their place.
    Result<> collapse(const QByteArray& table, const QString& row, const QString& column,
                      const Entries& entries, VersionVector vector)
    {
        for (const VersionVector& entry : entries)
            vector.join(entry);
        vector.set(m_by.replica, m_by.stamp);
        const QString name = QString::fromUtf8(table);
        auto done = m_put.run(name, row, column, vector.bytes());
        if (done)
            done = m_drop.run(name, row, column);
        return done;
    }

    Result<> change(sqlite3_changeset_iter* changes, const DataTable& table, int columns, const QString& row,
                    const Entries& entries)
    {
        const QString name = QString::fromUtf8(table.name);
        for (int column = 0; column < columns && column < int(table.columns.size()); ++column) {
            sqlite3_value* value = nullptr;
            if (table.isKey(column) || sqlite3changeset_new(changes, column, &value) != SQLITE_OK || !value)
                continue;
            const QString field = QString::fromUtf8(table.columns[size_t(column)]);
            VersionVector vector = entries.value(field, entries.value(u"*"_s));
            vector.set(m_by.replica, m_by.stamp);
            if (auto put = m_put.run(name, row, field, vector.bytes()); !put)
                return put;
        }
        return {};
    }

    VersionVector::Entry m_by;
    std::vector<DataTable> m_tables;
    Statement m_of;
    Statement m_put;
    Statement m_drop;
    std::vector<Deleted> m_deleted;
    QHash<std::pair<QByteArray, QString>, size_t> m_gone;
};
} // namespace

Result<> stampChanges(Connection& connection, const QByteArray& changeset, const VersionVector::Entry& by)
{
    if (changeset.isEmpty())
        return {};
    auto stamper = Stamper::make(connection, by);
    if (!stamper)
        return std::unexpected(stamper.error());
    ChangesetReader changes(changeset);
    while (changes.next()) {
        if (auto taken = stamper->take(changes.handle()); !taken)
            return taken;
    }
    return changes.whole().and_then([&] { return stamper->finish(); });
}

} // namespace lacuna
