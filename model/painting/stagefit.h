// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/painting/matrixlayout.h"

#include <memory>
#include <vector>

namespace lacuna {

/// A matrix that is to be read from afar, laid out at its natural size and never smaller: what does not fit is folded to its parents, level by level, and what
/// still does not goes on further pages.
struct FittedMatrix {
    MatrixLayout layout;
    int rowLevels = 0; ///< of levels folded away, from the deepest
    int columnLevels = 0;
    /// First line and number of lines of each page's rows; every line is on one page. Likewise columns. Never empty unless the layout is.
    std::vector<std::pair<int, int>> rowPages;
    std::vector<std::pair<int, int>> columnPages;

    int pages() const { return int(rowPages.size() * columnPages.size()); }
};

/// Fits @p map into @p room (px, in which a label of the layout at zoom 1 is legible). The drawing's own zoom counts for nothing. Pure.
FittedMatrix fitMatrix(std::shared_ptr<const GapMap> map, MatrixDrawing drawing, QSizeF room,
                       const TextMeasure& measure);

} // namespace lacuna
