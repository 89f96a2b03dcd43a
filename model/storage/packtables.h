// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/exchange.h"
#include "model/storage/connection.h"

#include <span>

namespace lacuna {

// The tables of a pack's data: those of the catalogue but for what is a file's own (history, setting, live_ballot), what is found by other means
// (search), and the contents of attached files, which are parts of the pack; and "withheld", which names the fields that are empty because they are
// confidential. No index, trigger or view.

struct PackTable {
    struct Reference {
        QByteArray column;
        QByteArray table; ///< to its id
    };
    QByteArray name;
    QByteArrayList columns;
    QByteArrayList
        key; ///< all integers; empty for "version", "same_row" and "withheld", whose keys are names, too
    std::vector<Reference> references;
};

/// Makes the new, empty database at @p connection one of a pack. Errors: Io, Internal.
Result<> makePackTables(Connection& connection);
/// The tables that makePackTables() makes, in their order; "withheld" is not among them. @p connection is such a database.
Result<std::vector<PackTable>> packTables(const Connection& connection);
/// Type, name, table and SQL of all there is in the schema of a pack's data, an entry each, sorted.
Result<QByteArrayList> packSchema(const Connection& connection);

/// Which rows of @p table, called t, may leave, by the marks in the schema @p marks: an SQL condition; "1": all. Rows that belong to one that may not leave may not, either.
QByteArray mayLeave(const QByteArray& table, const ConfidentialParts& parts, const QByteArray& marks = "src");

/// A field that is emptied, or loses a part, where it is confidential.
struct PackBlank {
    enum class Kind { Note, Name, Always };
    const char* table;
    const char* column;
    const char* when; ///< an SQL condition on the row, called t
    Kind kind;
    bool ConfidentialParts::* part = nullptr; ///< unless this is ticked; null: always
    const char* instead = "''"; ///< what leaves in its place: an SQL expression on the row
};
std::span<const PackBlank> packBlanks();
/// Where the field @p column of @p table is emptied and is not empty, by the marks in the schema @p marks: an SQL condition on the row, called t; empty: nowhere.
QByteArray blankedWhere(const QByteArray& table, const QByteArray& column, const ConfidentialParts& parts,
                        const QByteArray& marks = "src");
/// What leaves in its place there: an SQL expression on the row, called t.
QByteArray blankedInstead(const QByteArray& table, const QByteArray& column);

} // namespace lacuna
