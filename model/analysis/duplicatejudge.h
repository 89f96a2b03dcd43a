// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/duplicates.h"
#include "model/analysis/textsimilarity.h"

#include <optional>

namespace lacuna {

/// Compares one study with others. After Fellegi and Sunter (1969), each field's agreement or disagreement adds points
/// (log-odds) to the odds of being one publication; what is known to look alike and not be the same is kept apart by rules.
/// Used on one thread.
class DuplicateJudge {
public:
    /// The study the next ones are compared with; it must outlive the comparisons.
    void setStudy(const DuplicateKey& key);
    /// Nothing if the two are neither duplicates nor companions.
    std::optional<DuplicatePair> compare(const DuplicateKey& other);

private:
    const DuplicateKey* m_key = nullptr;
    EditDistance m_title;
    bool m_prepared =
        false; ///< m_title has the study's title: most candidates are dropped before it is needed
};

} // namespace lacuna
