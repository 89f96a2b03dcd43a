// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/agreement.h"
#include "model/analysis/coverageovertime.h"
#include "model/catalogue/codebook.h"

#include <optional>
#include <vector>

namespace lacuna {

/// What a click on a mark of a chart keeps: the studies of a term, those not coded in a dimension, or those of a range of years.
struct ChartPick {
    Id dimension = 0; ///< 0: says nothing of terms
    Id term = 0; ///< 0: what is not coded in the dimension
    std::optional<int> yearFrom; ///< with yearTo
    std::optional<int> yearTo;

    bool isEmpty() const { return dimension == 0 && !yearFrom; }
    friend bool operator==(const ChartPick&, const ChartPick&) = default;
};

/// @p filter with what a click on a mark means: it keeps exactly what @p picks say, in their dimensions and years; if it did so already, they
/// are taken out of it. The rest of the filter stays.
Filter toggled(Filter filter, const std::vector<ChartPick>& picks);

/// One place along a chart: a year or some years, a term.
struct ChartCategory {
    QString label;
    ChartPick pick; ///< empty: a click means nothing
    int distinct = 0; ///< studies, each once however many series it is in

    friend bool operator==(const ChartCategory&, const ChartCategory&) = default;
};

/// What is drawn in one colour.
struct ChartSeries {
    QString label;
    ChartPick pick;
    std::vector<double> values; ///< one a category; NaN: undefined
    std::vector<int>
        n; ///< the studies (of coverage: the cells) behind each value, where it is no count itself; otherwise empty
    QString key = {}; ///< of a gap class, as gapClassKey() has it; otherwise empty

    friend bool operator==(const ChartSeries&, const ChartSeries&) = default;
};

/// What a chart draws, what the table beside it lists and what is copied: one value. Pure; the texts are translated.
struct ChartTable {
    enum class Unit { Count, Share, Kappa }; ///< Share: 0…1
    Unit unit = Unit::Count;
    QString categoriesLabel; ///< "Year", "Country"
    QString seriesLabel; ///< the dimension that the series are of; empty: one series
    std::vector<ChartCategory> categories;
    std::vector<ChartSeries> series;
    int n = 0; ///< studies counted, each once
    int undated = 0; ///< … that have no year and are in no category therefore
    int unplaced = 0; ///< … coded more broadly than the categories only, and in none therefore
    int binYears = 1; ///< of a category of years
    int hidden = 0; ///< categories with the fewest studies that are left out
    int empty = 0; ///< categories without a study that are left out
    bool severalTimes = false; ///< some study counts in several series of one category
    bool cumulative = false;

    bool isEmpty() const { return categories.empty() || series.empty(); }
    double value(size_t category, size_t serie) const { return series[serie].values[category]; }
    /// The most that a category has: of all its series together if @p stacked.
    double highest(bool stacked) const;

    friend bool operator==(const ChartTable&, const ChartTable&) = default;
};

/// "12", "58 %", "0.71", "undefined": as people read it.
QString chartValueText(const ChartTable& table, double value);
/// Tab-separated lines with a line of headers; a last column of distinct studies where series may overlap. Plain figures for a spreadsheet.
QString chartAsTsv(const ChartTable& table);

/// The codings of one dimension, every coder's.
struct DimensionCodings {
    Id dimension = 0;
    std::vector<CoderCoding> codings;
};
/// κ of every two coders (series) in every dimension that both coded the same studies in (categories).
ChartTable agreementChart(const Codebook& codebook, const std::vector<Coder>& coders,
                          const std::vector<DimensionCodings>& codings);

/// Coverage and evidence coverage by year.
ChartTable coverageChart(const CoverageOverTime& overTime);
/// Cells of each gap class by year; classes that never occur have no series.
ChartTable classesChart(const CoverageOverTime& overTime);

} // namespace lacuna
