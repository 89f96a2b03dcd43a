// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/setcolumn.h"
#include "model/catalogue/question.h"
#include "model/catalogue/screening.h"

namespace lacuna {

// Known to this folder only.
//
// The one rule: a study is left out of everything that is counted if screening excluded it or its full text could not be had, unless the
// filter says something about screening itself.
//  * A study that is still to be screened, undecided, or sought stays: what a catalogue holds is evidence until somebody says that it is
//    not. The other way round a map would be empty on the day screening starts, and would seem to find gaps where nobody has looked yet.
//    How many are counted although nothing is decided on them is told with every map.
//  * Where several coders answer and have not agreed, a study is left out only if every answer leaves it out.
//  * A clause on screening, even one that keeps everything, takes the rule's place: who asks for the excluded gets them.
// It is a part of RowFilter like the clauses of a dimension, so that maps, facets, years, tables and lists agree, and costs nothing where
// there is no screening.

/// What each distinct set of answers means; two that disagree are Open.
std::vector<ScreeningState> screeningOfSets(const Codebook& codebook, const SetColumn& column);
/// By distinct set: 1 unless every answer leaves the study out.
std::vector<quint8> keptByScreening(const Codebook& codebook, const SetColumn& column);

inline bool names(const Filter& filter, Id dimension)
{
    for (const FilterClause& clause : filter.clauses) {
        if (clause.dimension == dimension)
            return true;
    }
    return false;
}

} // namespace lacuna
