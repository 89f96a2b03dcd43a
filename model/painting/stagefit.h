// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/painting/matrixlayout.h"

#include <QtCore/QSizeF>

#include <memory>
#include <vector>

namespace lacuna {

/// Type size at zoom 1 of the smallest label of a matrix, px: the counts under a figure (CellPainter).
constexpr double smallestMatrixLabel = 11;

/// The lines of a layout that are shown together; all inclusive.
struct StagePage {
    int firstRow = 0;
    int lastRow = -1;
    int firstColumn = 0;
    int lastColumn = -1;

    friend bool operator==(const StagePage&, const StagePage&) = default;
};

/// A matrix fitted into a room without shrinking it.
struct StageFit {
    MatrixLayout layout; ///< its drawing has the zoom and what is folded
    std::vector<StagePage> pages; ///< by rows, then columns; empty only if the map has no line
    std::vector<Id>
        foldedRows; ///< terms of the map's rows folded to fit, not by the drawing that was asked for
    std::vector<Id> foldedColumns;

    bool isPaged() const { return pages.size() > 1; }
    /// Everything of a page in layout units: headers, its cells, totals. Never larger than the room, unless a single cell is.
    QSizeF pageSize(const StagePage& page) const;
};

/// Lays @p map out as @p drawing asks, in a room @p room large, with no label smaller than @p smallestLabel (both in the same unit): its zoom is what that
/// takes, or somewhat more where everything fits. What does not fit is folded to the parent terms, the deepest level first, on the axis that overflows; a level
/// is not folded where only a single line would be left of many. What still does not fit goes on pages: rows, and columns too. A page ends before a top-level row where that
/// leaves it at least half full. Pure.
StageFit fitToStage(const std::shared_ptr<const GapMap>& map, const MatrixDrawing& drawing, QSizeF room,
                    double smallestLabel, const TextMeasure& measure);

} // namespace lacuna
