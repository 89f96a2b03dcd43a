// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/duplicates.h"
#include "model/catalogue/teamwork.h"

#include <QtCore/QHash>

#include <functional>

namespace lacuna {

/// One question to a reviewer: are these one publication?
struct DuplicateCase {
    std::vector<Id> studies; ///< ascending, at least two
    std::vector<DuplicatePair> pairs; ///< those found among them, by descending score
    double score = 0; ///< of the weakest pair
    DuplicateKind kind = DuplicateKind::Possible; ///< of the weakest pair
    bool complete = false; ///< each was found alike with each other

    friend bool operator==(const DuplicateCase&, const DuplicateCase&) = default;
};

/// What was decided so far, as the catalogue says now.
struct DuplicateAnswers {
    std::function<bool(Id)> exists; ///< a study or report of the catalogue
    std::vector<DifferentPair> different; ///< ascending
    QHash<Id, Id> reports; ///< companion report → its study

    /// It need not be asked (again).
    bool settles(const DuplicatePair& pair) const;
};

/// What is still to be decided of the duplicates found: the groups, and pairs that are in no group together. By descending
/// score, then ids. A group of which some is decided is what is left of it, which may be several.
std::vector<DuplicateCase> groupCases(const DuplicateReport& report, const DuplicateAnswers& answers);
/// The same for pairs that are not grouped.
std::vector<DuplicateCase> pairCases(const std::vector<DuplicatePair>& pairs,
                                     const DuplicateAnswers& answers);

/// True if every study was found alike with every other at @p threshold or above: what may be accepted unseen.
bool isSure(const DuplicateCase& found, double threshold);

} // namespace lacuna
