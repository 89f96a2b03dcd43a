// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>
#include <vector>

namespace lacuna {

/// Why there is no coefficient of concordance.
enum class NoConcordance {
    None, ///< there is one
    OtherMethod, ///< the method ranks nothing: its ballots say something else
    FewRaters, ///< fewer than two
    FewItems, ///< fewer than two
    Incomplete, ///< not everyone ranked everything
    AllTied, ///< nobody prefers anything
};

/// How far several raters agree on an order: Kendall's W.
struct Concordance {
    std::optional<double> w; ///< 0 … 1
    NoConcordance why = NoConcordance::OtherMethod; ///< None where there is w
    int raters = 0;
    int items = 0;

    friend bool operator==(const Concordance&, const Concordance&) = default;
};

/// Kendall's W, corrected for ties: W = (12 Σ Rᵢ² − 3 m² n (n + 1)²) / (m² (n³ − n) − m Σ T) with Rᵢ the sum of item i's ranks by m raters, n items
/// and T = Σ (t³ − t) of each rater's groups of t tied items. @p values: a rater each, as long as the first; a low value is a good one, equal values are
/// ties and take their mean rank, whatever numbers they are. Source: Siegel & Castellan 1988, Nonparametric statistics for the behavioral sciences,
/// 2nd ed., pp. 262–272; Legendre 2005, doi 10.1198/108571105X46642.
Concordance kendallW(const std::vector<std::vector<double>>& values);

/// "not everyone ranked everything", in the user's language; empty for None.
QString noConcordanceText(NoConcordance why);

/// The rank of each value: 1 is the lowest; equal ones share the mean of their ranks.
std::vector<double> meanRanks(const std::vector<double>& values);

} // namespace lacuna
