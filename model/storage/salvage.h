// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/error.h"
#include "model/support/progress.h"

#include <QtCore/QString>

#include <vector>

namespace lacuna {

/// What became of one table.
struct SalvagedTable {
    QString name;
    qint64 rows = 0; ///< in the new catalogue
    qint64 found = 0; ///< of them on pages that nothing leads to any more: perhaps deleted since
    qint64 leftOut = 0; ///< read, but what they refer to is gone, or they contradict the catalogue's rules
    qint64 unreadable = 0; ///< rows of which only the place could be read
    qint64 damagedPages = 0; ///< each may have held many rows
};

struct SalvageReport {
    std::vector<SalvagedTable> tables; ///< all of the current schema, in its order
    qint64 pages = 0; ///< of the damaged file
    qint64 pageSize = 0; ///< bytes: page n begins at byte (n − 1) × pageSize
    qint64 cutOff = 0; ///< pages missing at the end
    bool schemaDamaged = false; ///< where tables begin had to be guessed
    std::vector<qint64> damagedPages; ///< ascending, from 1
    qint64 unassigned = 0; ///< pages with rows that could be of several tables, or of none

    /// Nothing is known to be missing.
    bool isWhole() const;
};

/// Reads whatever can be read of the damaged catalogue @p damaged, page by page, into a new catalogue @p target of the current schema, which appears
/// whole or not at all: what stands outside the damaged pages is in it, rows whose references are gone are not, the search index is made anew, and
/// check() finds nothing wrong with it. Of the damaged file nothing is written, not even a log beside it. Errors: NotFound, BadInput (@p target is
/// there already; nothing of a catalogue was found), Io, Cancelled.
Result<SalvageReport> salvage(const QString& damaged, const QString& target, Progress& progress);

} // namespace lacuna
