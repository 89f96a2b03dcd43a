// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/workbook.h"

#include <optional>

namespace lacuna {

/// The looks of a workbook as styles of OpenDocument. They come before the sheets, so that every one that a sheet may need is there:
/// heights of rows are whole points, widths of columns are each sheet's own, cells that follow rules have a style a sheet.
namespace odsstyles {

/// content.xml up to the first sheet, and what follows the last one.
struct Frame {
    QByteArray before;
    QByteArray after;
};
Frame frameOf(const Workbook& book);
/// Pages and their footers, and what rules make of cells.
QByteArray stylesPart(const Workbook& book, Paper paper);

QByteArray sheetStyle(const Sheet& sheet);
QByteArray columnStyle(size_t sheet, size_t column);
QByteArray rowStyle(double height);
/// Of a cell with the book's style; @p ruledSheet: the rules of that sheet hold for it; none: no rule does.
QByteArray cellStyle(int style, std::optional<size_t> ruledSheet = {});
/// True if cells of @p style may follow rules: those of a matrix.
bool canBeRuled(const SheetStyle& style);

} // namespace odsstyles
} // namespace lacuna
