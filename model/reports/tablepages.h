// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/matrixtable.h"
#include "model/support/error.h"

#include <QtCore/QSizeF>

#include <vector>

namespace lacuna {

/// A piece of the table that goes on one page: lines as MatrixTable counts them, totals included. All inclusive.
struct TablePage {
    int firstRow = 0;
    int lastRow = 0;
    int firstColumn = 0;
    int lastColumn = 0;
    QString
        continued; ///< "Asia › South-Eastern Asia (continued)": the groups the page begins within; empty: none
};

/// Where everything goes, in points. Text is never below 9 pt.
struct TablePlan {
    double textSize = 9;
    double rowHeaderWidth = 0;
    std::vector<double> columnWidths;
    std::vector<double> headerHeights; ///< per header level
    std::vector<double> rowHeights;
    double continuedHeight = 0;
    std::vector<TablePage> pages; ///< across, then down
    int pagesAcross = 1;
    int pagesDown = 1;

    double lineSpacing() const { return textSize * 1.2; }
    double width(const TablePage& page) const;
    double height(const TablePage& page) const;
};

constexpr double cellMarginX = 3; ///< left and right of a cell's text, points
constexpr double indentPerLevel = 9; ///< of row labels, points
constexpr int rowLabelLines = 3; ///< longer labels end in "…"
constexpr int columnLabelLines = 3;

/// Divides @p table over pages of @p frame points: the fewest pages at 9 pt, then the largest text (up to 12 pt) that needs no more. Cuts fall
/// between groups where that costs no page. Errors: BadInput if there are no rows or columns to show, or if it took more than 200 pages.
/// @p least: what a cell needs for a figure; columns and rows are never smaller.
Result<TablePlan> planPages(const MatrixTable& table, QSizeF frame, QSizeF least = {0, 0});

} // namespace lacuna
