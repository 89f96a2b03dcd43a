// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/teamwork.h"

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace lacuna {

/// How two coders agree on one term: the four numbers of the table of studies, and what follows from them.
struct TermAgreement {
    Id term = 0;
    int both = 0;
    int onlyA = 0;
    int onlyB = 0;
    int neither = 0;
    double observed = 0; ///< Po, 0…1
    double expected = 0; ///< Pe, 0…1
    std::optional<double> kappa; ///< −1…1; absent where Pe = 1

    friend bool operator==(const TermAgreement&, const TermAgreement&) = default;
};

/// A study that two coders see differently.
struct Disagreement {
    Id study = 0;
    CoderTerms a;
    CoderTerms b;

    friend bool operator==(const Disagreement&, const Disagreement&) = default;
};

/// How two coders agree in one dimension.
struct Agreement {
    Id coderA = 0;
    Id coderB = 0;
    int n = 0; ///< studies that both coded
    std::vector<TermAgreement> terms; ///< that either used on one of them; ascending
    double observed = 0; ///< mean Po of the terms; 0 without any
    double expected = 0; ///< mean Pe of the terms; 0 without any
    std::optional<double> kappa; ///< pooled; absent without terms and where the mean Pe = 1
    std::vector<Disagreement> disagreements; ///< by study, ascending

    friend bool operator==(const Agreement&, const Agreement&) = default;
};

/// Cohen's κ = (Po − Pe)/(1 − Pe) of coders @p a and @p b, per term and pooled: (mean Po − mean Pe)/(1 − mean Pe) over the terms (de Vries,
/// Elliott, Kanouse and Teleki 2008, Using Pooled Kappa to Summarize Interrater Agreement across Many Items, Field Methods 20(3):272–282).
///
/// @p codings are those of one dimension, in any order; repeated ones count once. The units are the studies (reports by themselves) on which
/// each of the two has at least one coding in the dimension: a study that one of them has not come to yet says nothing about agreement. A
/// term is given if it was itself coded; coding a term below or above it is a different answer. Reconciled codings (coder 0) play no part,
/// and a study stays in the count once it is reconciled.
Agreement agreementOf(std::span<const CoderCoding> codings, Id a, Id b);

/// How many of the disagreements are about studies in @p reconciled (ascending).
int reconciledAmong(const Agreement& agreement, std::span<const Id> reconciled);

/// Every two coders with at least one study in common, the lesser id first, ascending. Coder 0 is no coder.
std::vector<std::pair<Id, Id>> comparableCoders(std::span<const CoderCoding> codings);

} // namespace lacuna
