// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/codebook.h"
#include "model/catalogue/plaintable.h"
#include "model/catalogue/practice.h"
#include "model/catalogue/study.h"

#include <vector>

namespace lacuna {

// Practices as a table, and back: columns kind, title, text, one a dimension of the codebook (by key, codes of terms, ";" between), sources,
// contributor, confidential (yes; where any practice is). A source is a study by DOI, accession number or title, then "| page" and "| quote" where there are; ";" between sources, "\" before a
// separator that is meant. Pure; any thread.

/// What one writes. Retired dimensions have a column if a practice is coded with them. @p studies: those the practices come from, at least.
PlainTable practicesToTable(const std::vector<Practice>& practices, const Codebook& codebook,
                            const std::vector<Study>& studies, bool withContributors);

/// What a table holds, and what was odd about it.
struct PracticesRead {
    std::vector<Practice> practices; ///< id 0 each
    std::vector<TableIssue> issues; ///< by line

    friend bool operator==(const PracticesRead&, const PracticesRead&) = default;
};

/// Column names in English or, for dimensions, their label; terms by code, label or alias. A row that says nothing is left out silently, one without
/// title and text with an error. What is not known is told: an unknown source is kept as words of the text, an unknown term is named in the issue, an
/// unknown kind becomes a good practice, a column nobody knows is named once.
PracticesRead practicesFromTable(const PlainTable& table, const Codebook& codebook,
                                 const std::vector<Study>& studies);

/// @p read without what @p known has, or what stands in it further up: the same kind, title and text (case, space and punctuation do not count) from the
/// same studies. @p skipped: how many are left out.
std::vector<Practice> withoutKnown(std::vector<Practice> read, const std::vector<Practice>& known,
                                   int& skipped);

} // namespace lacuna
