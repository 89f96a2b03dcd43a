// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gapmap.h"

#include <array>

namespace lacuna {

/// Row and column of a cell in a gap map.
using CellPlace = std::pair<int, int>;

/// What several cells of a gap map hold together.
struct CellsSummary {
    std::vector<Id> studies; ///< counted in any of them, each once, ascending
    int ongoing = 0; ///< of those: ongoing or planned
    std::array<int, gapClassCount> classes{}; ///< cells of each class; cells of what is not coded are in none

    int completed() const { return int(studies.size()) - ongoing; }
};

/// Cells outside the map are left out. Goes through all studies once: some milliseconds per 100,000.
CellsSummary summaryOf(const GapMap& map, const std::vector<CellPlace>& cells);

} // namespace lacuna
