// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/painting/ramp.h"

#include <cmath>

namespace lacuna {

int rampStep(int n, int largest)
{
    if (n <= 0)
        return -1;
    const double top = std::log(double(std::max(largest, rampSteps)));
    return std::min(rampSteps - 1, int(std::lround((rampSteps - 1) * std::log(double(n)) / top)));
}

int largestLeafCount(const GapMap& map)
{
    int largest = 0;
    for (size_t r = 0; r < map.rows.size(); ++r) {
        if (map.rows[r].hasChildren)
            continue;
        for (size_t c = 0; c < map.columns.size(); ++c) {
            if (!map.columns[c].hasChildren)
                largest = std::max(largest, map.cells[r * map.columns.size() + c].n);
        }
    }
    return largest;
}

} // namespace lacuna
