// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gapmapbuilder.h"

#include <array>

namespace lacuna {

/// What the map looked like at the end of one year.
struct CoverageYear {
    int year = 0;
    int n = 0; ///< studies known by then that match the filter
    Coverage coverage;
    std::array<int, gapClassCount> classes{}; ///< innermost cells of each class, in the order of GapClass

    friend bool operator==(const CoverageYear&, const CoverageYear&) = default;
};

/// Coverage year by year, ascending, up to the current year (or the end of the filter's range of years).
struct CoverageOverTime {
    std::vector<CoverageYear> years; ///< empty: no study that matches has a year
    int undated = 0; ///< studies without a year; counted in every year if undatedCount
    bool undatedCount = false;
    int firstKnown =
        0; ///< the year of the first study: earlier than the first of years if there were too many

    friend bool operator==(const CoverageOverTime&, const CoverageOverTime&) = default;
};

/// More years than this are not worked out: the latest are.
constexpr int mostCoverageYears = 60;

/// The map of @p question as it was known in every year from that of the first study on: question.asOf set to each, which says what counts
/// and what ages are counted from. @p question's own asOf, segments and burden play no part. Pure; any thread; takes one computeGapMap() a
/// year, and tells @p progress of each. Errors: those of computeGapMap(), Cancelled.
Result<CoverageOverTime> coverageOverTime(Question question, const Filter& filter, const GapMapInput& input,
                                          Progress* progress = nullptr);

/// Innermost cells of each class, in the order of GapClass.
std::array<int, gapClassCount> leafClasses(const GapMap& map);

} // namespace lacuna
