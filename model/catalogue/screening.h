// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/codebook.h"

namespace lacuna {

// Screening is a dimension like any other, so that filters, facets, bulk coding, undo, two coders and their agreement hold for it too.
// What an answer means is told by the code of its top-level term, so that people may rename, translate and reorder the terms and add reasons.

/// Where a study stands on its way into the review, in the steps of PRISMA 2020 (Page et al. 2021, BMJ 372:n71).
enum class ScreeningState : quint8 {
    Open, ///< to be screened: no answer, "undecided", or a term that is not one of ours
    ExcludedOnTitle, ///< the record was excluded on title and abstract
    Sought, ///< passed title and abstract; the full text is sought or still to be judged
    NotRetrieved, ///< the full text could not be had
    ExcludedOnFullText, ///< the terms below are the reasons
    Included,
};
constexpr int screeningStateCount = 6;

/// "screening": the dimension's key.
QStringView screeningKey();
/// The dimension (one answer a coder) with its terms, labels in the user's language: imported as a codebook it starts screening, as one step
/// that can be taken back. Ids are fresh.
Codebook screeningCodebook();

/// The dimension, if there is one that has the terms that say included and excluded; null otherwise: no screening.
const Dimension* screeningDimension(const Codebook& codebook);
/// The code of the top-level term that stands for @p state; empty for none (there may be studies without any answer).
QString screeningCode(ScreeningState state);
/// The term of @p codebook that stands for @p state (for Open: "undecided"). Null if it was removed.
const Term* screeningTerm(const Codebook& codebook, ScreeningState state);
/// What being coded with @p term means.
ScreeningState screeningState(const Codebook& codebook, Id term);
/// Why reports are excluded on full text: the terms below ExcludedOnFullText, retired ones not, in codebook order.
std::vector<const Term*> screeningReasons(const Codebook& codebook);

/// Excluded or not to be had: the study is no part of the evidence.
constexpr bool isLeftOut(ScreeningState state)
{
    return state == ScreeningState::ExcludedOnTitle || state == ScreeningState::NotRetrieved
        || state == ScreeningState::ExcludedOnFullText;
}

/// Where a catalogue's records came from, as far as it knows: the beginning of a flow diagram.
struct FlowSources {
    int imported = 0; ///< records read by imports, those rejected not counted
    QHash<Id, int> importedBy = {}; ///< import batch → of them
    int importedTwice = 0; ///< of them merged into another or skipped as a duplicate
    int merged = 0; ///< records that became part of another in the catalogue
    int typedIn = 0; ///< records (companion reports too) that came with no import

    friend bool operator==(const FlowSources&, const FlowSources&) = default;
};

} // namespace lacuna
