// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/plaintable.h"
#include "model/support/error.h"
#include "model/support/progress.h"

#include <QtCore/QIODevice>

namespace lacuna {

/// Reads a table of CSV (comma, semicolon, tab or bar; any encoding), XLSX or ODS as it stands: of a workbook the first sheet that holds anything, hidden
/// ones last. The first row that is not blank is the headers; blank rows are passed over. Rows get as long as the headers; cells are trimmed, and an
/// apostrophe that keeps a spreadsheet from taking a text for a formula is taken away (as csvHarmless() puts it there).
///
/// @p device is open for reading; @p fileName names the table. PlainTable::warnings say what was odd (cells beyond the headers, bytes of no encoding …),
/// with the line. Errors: BadInput for what is no table (a PDF, an empty file …), is damaged, or holds more than 200,000 rows, 1,000 columns or
/// 64 million characters; Io; cancelled().
Result<PlainTable> readPlainTable(QIODevice& device, const QString& fileName, Progress& progress);
/// The same of text: of a table that was pasted.
Result<PlainTable> plainTableOfText(const QString& text);

} // namespace lacuna
