// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/burden.h"

#include <QtCore/QPointF>

#include <optional>
#include <span>
#include <vector>

namespace lacuna {

class EvidenceTable;

/// What is asked of a burden table besides the table itself.
struct BurdenQuestion {
    Id dimension =
        0; ///< in which studies are coded with the areas' terms; 0: the table's own (others may use its tree: origin, destination)
    Id presence =
        0; ///< a term: which part of the burden lives where a study of it is; 0: "Prevalence survey" of the built-in method dimension
};

/// How much evidence there is for the burden of one placed area. Studies are completed, distinct, and coded with a term of the area or one below it.
struct AreaFigures {
    int area = -1; ///< index in Burden::areas
    int studies = 0;
    double value = 0; ///< the burden, in the table's unit
    /// Studies for so much burden, see BurdenFigures::per; none where the burden is 0.
    std::optional<double> perBurden = {};
    double shareOfStudies = 0; ///< 0…1: of the areas' studies added up; a study of two areas counts in each
    std::optional<double> shareOfBurden = {}; ///< 0…1: of the placed areas' figures added up; none of rates
    std::optional<double> expected = {}; ///< studies the area would have in proportion to its burden
    bool present = false; ///< at least one of the studies has the term asked for

    friend bool operator==(const AreaFigures&, const AreaFigures&) = default;
};

/// Evidence against burden (gap-method.md). Rates can be compared and not added up: they have no shares, no curve, no Gini and no part that lives
/// anywhere.
struct BurdenFigures {
    std::vector<AreaFigures>
        areas; ///< least evidence for its burden first; of equals, codebook order. Where there is no burden: last
    std::vector<int> unplaced; ///< indices of the areas that no term stands for
    int studies = 0; ///< completed, distinct, of any placed area
    int elsewhere = 0; ///< completed studies that pass and are of none
    double burden = 0; ///< of the placed areas together; 0 of rates
    /// What AreaFigures::perBurden is for: 100,000 of what is counted (people, cases), 1,000,000,000 of a currency, 1 of a rate.
    double per = 100'000;
    /// Least evidence first: x is the share of the burden up to there, y that of the studies; from (0,0) to (1,1). Empty for rates, and without
    /// studies or burden.
    std::vector<QPointF> curve;
    /// Of the curve, 0…1: 0 where studies lie in proportion to the burden, towards 1 the more of them are where little of the burden is.
    std::optional<double> gini;
    Id presence = 0; ///< the term meant; 0: the codebook has none
    std::optional<double> presentShare; ///< 0…1: of the burden, in areas with at least one study of that term
    int presentAreas = 0;

    friend bool operator==(const BurdenFigures&, const BurdenFigures&) = default;
};

/// Counts the studies of @p passed (one byte a row of @p evidence, 1: counted) against @p burden. Some milliseconds for 100,000 studies. Pure.
BurdenFigures burdenFigures(const EvidenceTable& evidence, std::span<const quint8> passed,
                            const Burden& burden, const BurdenQuestion& question = {});

/// Ids of the studies that are counted in area @p area, ascending; with @p presence only those of that term.
std::vector<Id> studiesOfArea(const EvidenceTable& evidence, std::span<const quint8> passed,
                              const Burden& burden, int area, const BurdenQuestion& question = {},
                              bool present = false);

/// The Gini coefficient of a curve from (0,0) to (1,1) below the diagonal, by the trapezoid rule: G = 1 − Σ (xᵢ − xᵢ₋₁)(yᵢ + yᵢ₋₁), which is twice
/// the area between curve and diagonal (Brown 1994, of health practitioners against population; the curve is Lorenz's, 1905). None without points.
std::optional<double> giniOf(const std::vector<QPointF>& curve);

/// "studies per 100,000 people", "studies per billion USD", "studies per 1 (per 1000)", translated: what perBurden is. @p measure: what is counted,
/// as GapMap::measureLabel has it; empty: studies.
QString perBurdenLabel(const Burden& burden, const QString& measure = {});

} // namespace lacuna
