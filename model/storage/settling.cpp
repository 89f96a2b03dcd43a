// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/settling.h"

#include "model/storage/cataloguefile.h"

#include <QtCore/QFileInfo>

namespace lacuna {

using namespace Qt::StringLiterals;

Result<bool> settleLog(const QString& path)
{
    if (!mayWriteBeside(path) || QFileInfo(path + u"-wal"_s).size() == 0)
        return true;
    auto connection = Connection::open(path, Connection::Mode::ReadWrite);
    if (!connection)
        return std::unexpected(connection.error());
    auto rows = connection->prepare("PRAGMA wal_checkpoint(PASSIVE)");
    if (!rows)
        return std::unexpected(rows.error());
    const auto row = rows->step();
    if (!row)
        return std::unexpected(row.error());
    // Whether another one was at it, pages in the log, and how many of them are in the file now.
    return *row && rows->integer(0) == 0 && rows->integer(1) == rows->integer(2);
}

} // namespace lacuna
