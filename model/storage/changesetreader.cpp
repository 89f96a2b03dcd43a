// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/changesetreader.h"

namespace lacuna {

ChangesetReader::ChangesetReader(const QByteArray& changeset)
{
    sqlite3_changeset_iter* changes = nullptr;
    m_code =
        sqlite3changeset_start(&changes, int(changeset.size()), const_cast<char*>(changeset.constData()));
    m_changes.reset(changes);
}

bool ChangesetReader::next()
{
    if (m_code != SQLITE_OK && m_code != SQLITE_ROW)
        return false;
    m_code = sqlite3changeset_next(m_changes.get());
    if (m_code != SQLITE_ROW)
        return false;
    sqlite3changeset_op(m_changes.get(), &m_table, &m_columns, &m_operation, nullptr);
    return true;
}

Result<> ChangesetReader::whole() const
{
    return m_code == SQLITE_DONE ? Result<>() : std::unexpected(sqliteError(nullptr, m_code));
}

} // namespace lacuna
