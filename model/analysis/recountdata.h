// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gapmap.h"

#include <span>
#include <vector>

namespace lacuna {

// What a page needs that counts by itself when its reader filters (a web page, away from this program). Everything a count reads is worked
// out here, from the same tables that computeGapMap() reads, so that the page only adds up and applies the thresholds of gapclassifier.h.

/// One dimension: a dictionary of the distinct sets of terms, and a number a study.
struct RecountDimension {
    Id dimension = 0;
    /// Places in codebook.termsOf(dimension, -1, true), ascending; the first set is the empty one.
    std::vector<std::vector<quint32>> sets;
    std::vector<quint32> setOf; ///< by study
};

/// The columns of the studies wanted. A value.
struct RecountData {
    std::vector<Id> studies; ///< ascending, as the evidence table has them
    std::vector<int> years; ///< 0: none
    std::vector<RecountDimension> dimensions; ///< in codebook order
    std::vector<quint32> profileOf; ///< by study: which facts it has
    std::vector<quint32> profiles; ///< by profile: its number in the evidence table
    std::vector<std::vector<quint32>>
        methodGroups; ///< by profile: which top-level method groups its studies use, ascending
};

/// @p wanted: one byte a study of @p evidence, 1 for those to take. Pure; about 100 ms per 100,000 studies.
RecountData recountData(const EvidenceTable& evidence, std::span<const quint8> wanted);

/// What is stated of a study, a bit each.
enum class RecountFact : quint8 {
    Ongoing = 1 << 0, ///< and nothing else: an ongoing study counts as nothing but that
    Primary = 1 << 1,
    Review = 1 << 2,
    Appraised = 1 << 3,
    AtOrAboveFloor = 1 << 4,
};
/// By profile of @p data: RecountFacts under @p rules, joined with |.
std::vector<quint8> recountFacts(const EvidenceTable& evidence, const GapRules& rules,
                                 const RecountData& data);

/// In which segments of a map a completed study counts.
struct RecountSegments {
    std::vector<std::vector<quint32>> lists; ///< indices into map.segments
    std::vector<quint32> listOf; ///< by study of the data
};
/// Empty if @p map has no segments or no evidence. @p data: of the map's evidence.
RecountSegments recountSegments(const GapMap& map, const RecountData& data);

} // namespace lacuna
