// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/connection.h"
#include "model/storage/pagefile.h"
#include "model/storage/salvage.h"

#include <map>

namespace lacuna {

/// The tables of a new catalogue as salvage() fills them: which rows fit, and what must go again because what it refers to is gone. Works within the
/// caller's transaction, with foreign keys and triggers off. For one salvage.
///
/// Later versions of the schema only append columns, so that rows of every version fit the current tables; what a row lacks takes its default.
class SalvageTables {
public:
    static Result<SalvageTables> of(Connection& connection);

    size_t size() const { return m_tables.size(); }
    int find(const QByteArray& name) const; ///< −1: no such table
    bool hasRowids(size_t table) const { return m_tables[table].hasRowids; }
    qint64 usualRoot(size_t table) const { return m_tables[table].root; }
    SalvagedTable& counts(size_t table) { return m_tables[table].counts; }

    /// The row's values are what the table's columns may hold.
    bool fits(size_t table, const StoredRow& row) const;
    /// Tables that every row of the page fits.
    std::vector<size_t> candidates(const PageFile::Page& page) const;
    /// Of those, the one in which most rows refer to what is there; nothing: none does, or it is @p undecided between several.
    Result<std::optional<size_t>> likeliest(const PageFile::Page& page, bool& undecided) const;
    /// Counts what it leaves out. Error: Io (the new file cannot be written).
    Result<> insert(size_t table, const StoredRow& row, bool lost);
    /// Takes out what refers to something that is not there, and texts of files that are not what their hash says; puts in what every catalogue has.
    Result<> finish();
    std::vector<SalvagedTable> takeCounts();

private:
    struct Column {
        QByteArray name;
        StoredValue::Type type = StoredValue::Type::Text;
        bool notNull = false;
        bool hasDefault = false;
        bool isRowid = false; ///< another name of the row id, stored as null
    };
    struct Reference {
        size_t column = 0; ///< of Table::columns
        QByteArray parent;
        QByteArray key;
        bool mayBeEmpty = false; ///< it is emptied where what it refers to is gone; otherwise the row goes
    };
    struct Table {
        QByteArray name;
        std::vector<Column> columns; ///< in the order in which rows hold them
        std::vector<Reference> references;
        bool hasRowids = true;
        qint64 root = 0;
        SalvagedTable counts;
    };
    explicit SalvageTables(Connection& connection)
        : m_connection(&connection)
    {
    }
    Result<> readTable(Table& table) const;
    Result<> readReferences(Table& table) const;
    Result<qint64> referring(const Table& table, const PageFile::Page& page) const;
    Result<bool> dropDangling(const Table& table);
    Result<> dropChangedFiles();

    Connection* m_connection;
    std::vector<Table> m_tables;
    std::map<std::pair<size_t, size_t>, Statement> m_inserts; ///< by table and number of columns
};

} // namespace lacuna
