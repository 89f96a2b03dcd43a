// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gapmap.h"

#include <vector>

namespace lacuna {

/// What one line of the other axis holds of an item: the cell where they meet.
struct LineCount {
    bool applicable = true; ///< false: declared not applicable, and nothing is there
    int n = 0; ///< completed studies
    int ongoing = 0; ///< ongoing or planned

    friend bool operator==(const LineCount&, const LineCount&) = default;
};

/// Of each row of @p map (each column if not @p ofRows) what it has in the column (row) of @p term; 0: in “not coded”. Empty if the map
/// has no such line. Pure.
std::vector<LineCount> countsInLine(const GapMap& map, bool ofRows, Id term);

/// True if @p a comes before @p b, most studies first, or fewest. Of equally many completed ones those under way decide. What is not applicable
/// comes last either way: it is no answer to where there are few. A strict weak order.
bool comesBefore(const LineCount& a, const LineCount& b, bool mostFirst);

} // namespace lacuna
