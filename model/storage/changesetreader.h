// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/sqlitelibrary.h"
#include "model/storage/statement.h"

#include <memory>

namespace lacuna {

/// Goes through a changeset of SQLite's, one change after the other. The changeset outlives it. Private to this folder's .cpp files.
class ChangesetReader {
public:
    explicit ChangesetReader(const QByteArray& changeset);

    /// Goes to the next change. False after the last, and where the changeset cannot be read: whole() tells which.
    bool next();
    /// An error (Corrupt, for one) unless all of it was gone through.
    Result<> whole() const;

    // Of the change it is at:
    QByteArrayView table() const { return m_table; }
    int columns() const { return m_columns; }
    int operation() const { return m_operation; } ///< SQLITE_INSERT …
    sqlite3_changeset_iter* handle() const { return m_changes.get(); } ///< for its values

private:
    struct Finalizer {
        void operator()(sqlite3_changeset_iter* changes) const { sqlite3changeset_finalize(changes); }
    };
    std::unique_ptr<sqlite3_changeset_iter, Finalizer> m_changes;
    int m_code = SQLITE_OK;
    const char* m_table = nullptr;
    int m_columns = 0;
    int m_operation = 0;
};

} // namespace lacuna
