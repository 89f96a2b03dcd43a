// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/roundresult.h"

namespace lacuna {

/// The ranking if one thing were otherwise.
struct SensitivityCase {
    enum class Change { Dropped, Doubled, WithoutGroup };
    Change change = Change::Dropped;
    int criterion = -1; ///< CHNRI: its weight is 0, or twice what it is
    StakeholderGroup group = StakeholderGroup::Other; ///< WithoutGroup: its ballots are left out
    std::vector<double> ranks; ///< of the options in the round's order
    std::vector<int> order; ///< as RoundResult's
    int newInTop =
        0; ///< how many of the first ten (or half of fewer than twenty options) were not among them before
    double largestMove = 0; ///< in ranks

    friend bool operator==(const SensitivityCase&, const SensitivityCase&) = default;
};

/// CHNRI: between which weights of one criterion, the others as they are, the first option stays first.
struct WeightRange {
    int criterion = -1;
    double weight = 0; ///< now
    std::optional<double> below, above; ///< where another takes its place; none: at no weight
    int topBelow = -1, topAbove = -1; ///< index of the option that does; −1: none

    friend bool operator==(const WeightRange&, const WeightRange&) = default;
};

/// How much a result depends on what was decided.
struct Sensitivity {
    std::vector<SensitivityCase>
        cases; ///< per criterion dropped, then doubled (if there are two), then per group left out (if there are two)
    std::vector<WeightRange>
        ranges; ///< per criterion (if there are two); empty where the first place is shared or nothing has a score

    friend bool operator==(const Sensitivity&, const Sensitivity&) = default;
};

Sensitivity sensitivityOf(const Round& round, const RoundCount& count = {});
/// "Without Impact", "Impact counts twice", "Without Employers".
QString sensitivityCaseText(const SensitivityCase& one, const Round& round);

} // namespace lacuna
