// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/plaintable.h"
#include "model/support/error.h"
#include "model/support/progress.h"

#include <QtCore/QDateTime>
#include <QtCore/QIODevice>

namespace lacuna {

/// Writes @p table as CSV: UTF-8 with a byte order mark (without it Excel reads accents wrongly), commas, CR LF. What a spreadsheet would run as a formula gets
/// an apostrophe in front, which readPlainTable() takes away. Errors: Io, cancelled().
Result<> writeTableCsv(const PlainTable& table, QIODevice& device, Progress& progress);

/// The same as a workbook of one sheet: headers bold and fixed, columns as wide as their texts up to a limit; numbers are numbers, everything else is text
/// whatever it begins with. The same table and time give the same bytes. Errors: BadInput (more rows or columns than a sheet has), Io, cancelled().
Result<> writeTableXlsx(const PlainTable& table, const QDateTime& created, QIODevice& device,
                        Progress& progress);

} // namespace lacuna
