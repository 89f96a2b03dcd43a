// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/handout.h"
#include "model/reports/workbook.h"

namespace lacuna {

/// A handout as sheets: what it is and its texts, its cards in one list, each table, chart and matrix on a sheet of its own. Borrows @p handout.
/// Errors: Cancelled.
Result<Workbook> handoutBook(const Handout& handout, const ReportOptions& options, Progress& progress);

/// The same as an Excel workbook. Errors: those of HandoutWriter.
Result<> writeHandoutXlsx(const Handout& handout, const ReportOptions& options, QIODevice& device,
                          Progress& progress);

} // namespace lacuna
