// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringView>

#include <optional>

namespace lacuna {

/// What a cell's number format makes of its number.
enum class NumberKind { Plain, Percent, Date, DateTime, Time };

/// Of a format that files name by number alone (ECMA-376 part 1, 18.8.30).
NumberKind builtInNumberKind(int id);
/// Of a format code such as "yyyy\-mm\-dd;@" or "0.00%".
NumberKind numberKindOf(QStringView code);

/// The number @p raw as a table says it: whole numbers as they are, others with 15 digits as spreadsheets keep them, percentages with their sign,
/// dates and times by ISO 8601 (a day of the 1900 or the 1904 system with the time as its fraction; "2019-07-01", "2019-07-01T10:30:00", "10:30:00"). What is no
/// number, or no day that there is, stays as it is.
QString numberText(const QString& raw, NumberKind kind, bool from1904 = false);

/// A cell or column of a spreadsheet as it is named there: 0 is "A", 27 is "AB".
QString columnName(qsizetype column);
/// The column of a reference such as "AB12", from 0; none for what is no reference. Columns far beyond those that spreadsheets have are all the same.
std::optional<qsizetype> columnOf(QAnyStringView reference);

} // namespace lacuna
