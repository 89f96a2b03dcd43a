// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/evidencetable.h"

namespace lacuna {

/// How far a catalogue is coded.
struct CodingProgress {
    int coded = 0; ///< studies with a term in every required dimension
    std::vector<Id> incomplete; ///< the others, ascending

    friend bool operator==(const CodingProgress&, const CodingProgress&) = default;
};

/// Counts over all studies of @p evidence. Retired dimensions are required no longer. Where no dimension is required, a study with any
/// coding is coded, whichever dimension it is in. Screening is no coding, and what it excluded is not to be coded.
CodingProgress codingProgress(const EvidenceTable& evidence);

} // namespace lacuna
