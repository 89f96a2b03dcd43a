// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/charttable.h"

#include <span>

namespace lacuna {

/// What a chart counts: studies by year or by the terms of a dimension, divided by those of another.
struct ChartAsk {
    Id dimension = 0; ///< whose terms are the categories; 0: years
    int depth = 0; ///< … at this level; 0: top. Innermost terms of higher levels stay
    Id series = 0; ///< whose terms divide a category; 0: one series of all
    int seriesDepth = 0;
    bool completedOnly = false; ///< without what is ongoing or planned
    bool cumulative = false; ///< years only: with all before
    bool largestFirst = false; ///< terms only; "not coded" stays last
    bool withAll = false; ///< terms only: a first category of everything
    int mostCategories =
        40; ///< years: as many years a category as it takes; terms: those with the fewest studies are left out
    int mostSeries = 12; ///< the smallest are put together as "other"; 0: all
};

/// Counts the studies of @p evidence that pass (@p passed: one byte a study, empty: all). A study coded with several terms counts once in
/// each of them; ChartCategory::distinct and n count it once. Takes about 2 ms per 100,000 studies. Empty if a dimension does not exist.
ChartTable chartOf(const EvidenceTable& evidence, std::span<const quint8> passed, const ChartAsk& ask);

/// How many levels the terms of a dimension have; 0: no terms.
int levelsOf(const Codebook& codebook, Id dimension);
/// The highest level that tells something: at least four of its terms have studies; the top one if there is none.
int tellingLevel(const EvidenceTable& evidence, std::span<const quint8> passed, Id dimension);

} // namespace lacuna
