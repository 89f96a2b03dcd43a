// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/codingprogress.h"

#include "model/analysis/screeningcounts.h"

#include <algorithm>

namespace lacuna {

CodingProgress codingProgress(const EvidenceTable& evidence)
{
    std::vector<Id> all;
    std::vector<Id> required;
    const Dimension* screening = screeningDimension(evidence.codebook());
    for (const Dimension& dimension : evidence.codebook().dimensions()) {
        if (&dimension == screening)
            continue;
        all.push_back(dimension.id);
        if (dimension.required && !dimension.retired)
            required.push_back(dimension.id);
    }
    const std::vector<ScreeningState> states = screeningStates(evidence);
    CodingProgress progress;
    for (qsizetype row = 0; row < evidence.size(); ++row) {
        if (screening && isLeftOut(states[size_t(row)]))
            continue; // nobody codes what is excluded
        const auto has = [&](Id dimension) { return !evidence.termsOf(row, dimension).empty(); };
        const bool coded =
            required.empty() ? std::ranges::any_of(all, has) : std::ranges::all_of(required, has);
        if (coded)
            ++progress.coded;
        else
            progress.incomplete.push_back(evidence.ids()[size_t(row)]);
    }
    return progress;
}

} // namespace lacuna
