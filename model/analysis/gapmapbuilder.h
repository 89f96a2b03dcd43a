// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/evidencetable.h"
#include "model/analysis/gapmap.h"
#include "model/catalogue/teamwork.h"
#include "model/support/error.h"
#include "model/support/progress.h"

namespace lacuna {

/// What a gap map is computed from besides the question.
struct GapMapInput {
    std::shared_ptr<const EvidenceTable> evidence;
    std::vector<NotApplicable> notApplicable;
    Provenance provenance; ///< filterText is filled in
    const std::vector<Id>* searchHits =
        nullptr; ///< ascending ids, as narrowedHits() gives them; null: all studies
    std::vector<Burden> burdens; ///< that the question may name
    std::vector<Collection> collections; ///< that the filter may name, for its text
    bool withUncoded = false; ///< an "uncoded" row and column at the end
};

/// Answers a question. Pure; any thread. Errors: BadInput if a dimension does not exist, rows = columns, segments
/// are crossed with themselves, or the question names a burden table that does not exist or is of neither axis.
Result<std::shared_ptr<const GapMap>> computeGapMap(const Question& question, const Filter& filter,
                                                    const GapMapInput& input, Progress* progress = nullptr);

/// @p filter without the studies later than @p year; undated ones stay if it keeps them. 0: as it is.
Filter knownBy(Filter filter, int year);

/// "Years 2010–2026; Method: Qualitative or Review; Search: “recruitment”": the filter in words, translated.
/// Empty if it is empty.
QString filterText(const Filter& filter, const Codebook& codebook,
                   const std::vector<Collection>& collections = {});

/// For each term of a dimension, how many of the studies that pass every clause of @p filter but that
/// dimension's own are coded with it or a descendant: the counts beside a facet. In the order of
/// codebook.termsOf(dimension); the last entry counts studies not coded in it.
std::vector<int> facetCounts(const EvidenceTable& evidence, const Filter& filter, Id dimension,
                             const std::vector<Id>* searchHits = nullptr);

/// The same for every dimension in one pass over the studies, in the order of codebook.dimensions(): what a
/// filter panel shows.
std::vector<std::vector<int>> allFacetCounts(const EvidenceTable& evidence, const Filter& filter,
                                             const std::vector<Id>* searchHits = nullptr);

/// Studies per year that pass @p filter without its year range: first = earliest year; empty if no study has
/// a year.
struct YearHistogram {
    int firstYear = 0;
    std::vector<int> counts; ///< one a year, gaps as 0
    int undated = 0;
};
YearHistogram yearHistogram(const EvidenceTable& evidence, const Filter& filter,
                            const std::vector<Id>* searchHits = nullptr);

} // namespace lacuna
