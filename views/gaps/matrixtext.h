// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/painting/matrixlayout.h"

#include <QtCore/QStringList>

#include <vector>

class QMimeData;

namespace lacuna {

/// The matrix as drawn (folding, order, transposing) as tab-separated text: header line, one line a row, totals last. Numbers of completed
/// studies; "n/a" where a cell is declared not applicable.
QString matrixAsText(const MatrixLayout& layout);
/// The same as an HTML table.
QString matrixAsHtml(const MatrixLayout& layout);
/// Any table, its first line the header, so that no spreadsheet runs a field as a formula.
QString tableAsText(const std::vector<QStringList>& table);
QString tableAsHtml(const std::vector<QStringList>& table);

/// Row and column line of cells.
using CellLines = std::vector<std::pair<int, int>>;
/// Only the rows and columns of these cells, without totals; empty where a cell between them is not one of them.
QString cellsAsText(const MatrixLayout& layout, const CellLines& cells);
QString cellsAsHtml(const MatrixLayout& layout, const CellLines& cells);

} // namespace lacuna
