// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gapmap.h"

#include <array>

namespace lacuna {

/// What the rules of a map make of its leaf cells (innermost row × innermost column shown, as Coverage has them; the uncoded ones left out).
struct RuleCounts {
    int cells = 0;
    std::array<int, gapClassCount> byClass{}; ///< adds up to cells
    std::array<int, gapClassCount>
        byFlag{}; ///< in the order of GapClass, cells of another class too; Covered: those without a flag of a class
    int notAppraised = 0;
    int belowTarget = 0; ///< applicable, with n + o/2 under the target: what has a shortfall in the score

    int ofClass(GapClass gapClass) const { return byClass[size_t(gapClass)]; }
    int flagged(GapClass gapClass) const { return byFlag[size_t(gapClass)]; }
    friend bool operator==(const RuleCounts&, const RuleCounts&) = default;
};

RuleCounts ruleCounts(const GapMap& map);

} // namespace lacuna
