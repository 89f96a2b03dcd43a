// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/gapclassifier.h"

#include <cmath>

namespace lacuna {

void classify(GapCell& cell, const GapRules& rules, bool notApplicable, bool oneMethod)
{
    const int oldest = rules.referenceYear - rules.staleYears;
    const bool enough = cell.n > 0 && cell.n >= rules.thin;
    const bool newReview = cell.newestReviewYear != 0 && cell.newestReviewYear > oldest;
    GapFlags flags;
    flags.setFlag(GapFlag::NotApplicable, notApplicable);
    flags.setFlag(GapFlag::AbsoluteGap, cell.n == 0 && cell.ongoing == 0);
    flags.setFlag(GapFlag::InProgress, cell.n == 0 && cell.ongoing > 0);
    flags.setFlag(GapFlag::Thin, cell.n > 0 && cell.n < rules.thin);
    flags.setFlag(GapFlag::SynthesisGap, cell.primary > 0 && cell.primary >= rules.synthesis && !newReview);
    flags.setFlag(GapFlag::LowConfidence, enough && cell.appraised > 0 && cell.atOrAboveFloor == 0);
    flags.setFlag(GapFlag::Stale, cell.newestYear != 0 && cell.newestYear < oldest);
    flags.setFlag(GapFlag::SingleMethod, enough && oneMethod);
    flags.setFlag(GapFlag::NotAppraised, cell.n > 0 && cell.appraised == 0);
    cell.flags = flags;
    cell.gapClass = GapClass::NotApplicable;
    while (cell.gapClass != GapClass::Covered && !flags.testFlag(flagOf(cell.gapClass)))
        cell.gapClass = GapClass(int(cell.gapClass) + 1);
}

double expectedStudies(int rowTotal, int columnTotal, int total)
{
    return total > 0 ? double(rowTotal) * columnTotal / total : 0;
}

std::optional<double> residualOf(int n, int rowTotal, int columnTotal, int total)
{
    const double e = expectedStudies(rowTotal, columnTotal, total);
    if (e < 1 || rowTotal >= total || columnTotal >= total)
        return std::nullopt;
    return (n - e) / std::sqrt(e * (1 - double(rowTotal) / total) * (1 - double(columnTotal) / total));
}

} // namespace lacuna
