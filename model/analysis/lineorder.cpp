// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/lineorder.h"

#include <algorithm>

namespace lacuna {

std::vector<LineCount> countsInLine(const GapMap& map, bool ofRows, Id term)
{
    const std::vector<GapAxisItem>& across = ofRows ? map.columns : map.rows;
    const auto line = std::ranges::find(across, term, &GapAxisItem::term);
    if (line == across.end())
        return {};
    const int at = int(line - across.begin());
    const int items = int((ofRows ? map.rows : map.columns).size());
    std::vector<LineCount> counts;
    counts.reserve(size_t(items));
    for (int i = 0; i < items; ++i) {
        const GapCell& cell = ofRows ? map.cell(i, at) : map.cell(at, i);
        const bool nothing = cell.n == 0 && cell.ongoing == 0;
        counts.push_back({.applicable = cell.gapClass != GapClass::NotApplicable || !nothing,
                          .n = cell.n,
                          .ongoing = cell.ongoing});
    }
    return counts;
}

bool comesBefore(const LineCount& a, const LineCount& b, bool mostFirst)
{
    if (a.applicable != b.applicable)
        return a.applicable;
    const auto less = std::pair(a.n, a.ongoing) <=> std::pair(b.n, b.ongoing);
    return mostFirst ? less > 0 : less < 0;
}

} // namespace lacuna
