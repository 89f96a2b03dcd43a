// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/workbook.h"

struct lxw_workbook;
struct lxw_worksheet;

namespace lacuna {

/// Adds @p chart to the sheet of that name as a native chart that reads the sheet's cells. False if the library refuses.
bool addXlsxChart(lxw_workbook* book, lxw_worksheet* sheet, const QByteArray& sheetName,
                  const SheetChart& chart);

} // namespace lacuna
