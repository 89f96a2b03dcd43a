// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gapmap.h"

namespace lacuna {

/// Steps of the coverage ramp (Palette::ramp).
constexpr int rampSteps = 6;

/// The ramp step, 0…5, of a cell with @p n completed studies where the map's largest leaf cell has @p
/// largest: a log scale from 1 to max(largest, 6), so that a map of ones and twos does not pretend to be
/// rich. Parent cells beyond the largest clamp to 5; n ≤ 0 gives −1.
int rampStep(int n, int largest);

/// The largest n among cells of a leaf row and a leaf column; 0 if there are none. Linear in the number of
/// cells.
int largestLeafCount(const GapMap& map);

} // namespace lacuna
