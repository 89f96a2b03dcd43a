// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/evidencetable.h"
#include "model/catalogue/question.h"
#include "model/catalogue/screening.h"

#include <array>
#include <optional>

namespace lacuna {

/// How far a catalogue is screened.
struct ScreeningCounts {
    std::array<int, screeningStateCount> studies{}; ///< by state; Open: to be screened
    int disagreed = 0; ///< of those open: coders gave answers that mean different things
    std::vector<Id> open; ///< ascending

    int of(ScreeningState state) const { return studies[size_t(state)]; }
    int total() const;
    int screened() const { return total() - of(ScreeningState::Open); }
    int leftOut() const; ///< excluded, or not to be had

    friend bool operator==(const ScreeningCounts&, const ScreeningCounts&) = default;
};

/// Counts over all studies of @p evidence. Empty where there is no screening.
std::optional<ScreeningCounts> screeningCounts(const EvidenceTable& evidence);

/// What the answers to each study mean, all coders' together: one a row. Empty where there is no screening.
std::vector<ScreeningState> screeningStates(const EvidenceTable& evidence);

/// How many studies would pass @p filter but for being excluded by screening: what is to be told beside every count. 0 where the filter says
/// something about screening itself.
int leftOutByScreening(const EvidenceTable& evidence, const Filter& filter,
                       const std::vector<Id>* searchHits = nullptr);

} // namespace lacuna
