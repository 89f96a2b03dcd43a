// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/chartseries.h"
#include "model/analysis/evidencetable.h"
#include "model/analysis/rulecounts.h"
#include "model/reports/reportcontent.h"

#include <QtCore/QCoreApplication>

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::ReportCharts)
};

/// So many bars are legible on a slide, and still editable.
constexpr int mostBars = 16;
constexpr int mostYears = 30;
constexpr int mostSeries = 6;

/// The studies that the map counts from.
std::span<const quint8> passedOf(const GapMap& map)
{
    return map.passed ? std::span(map.passed.get(), size_t(map.evidence->size())) : std::span<const quint8>();
}

ReportChart yearsChart(const GapMap& map)
{
    ChartAsk ask;
    ask.series = map.question.segments;
    ask.mostCategories = mostYears;
    ask.mostSeries = mostSeries;
    ReportChart chart;
    chart.table = chartOf(*map.evidence, passedOf(map), ask);
    // A study may be in several series of one year: then a stack would be taller than the studies there are.
    chart.kind = chart.table.series.size() < 2 ? ReportChart::Kind::Columns
        : chart.table.severalTimes             ? ReportChart::Kind::Lines
                                               : ReportChart::Kind::StackedColumns;
    chart.title = map.segmentsLabel.isEmpty() ? Text::tr("Studies by year of publication")
                                              : Text::tr("Studies by year and %1").arg(map.segmentsLabel);
    return chart;
}

ReportChart termsChart(const GapMap& map, Id dimension, const QString& label)
{
    ChartAsk ask;
    ask.dimension = dimension;
    ask.depth = tellingLevel(*map.evidence, passedOf(map), dimension);
    ask.largestFirst = true;
    ask.mostCategories = mostBars;
    return {ReportChart::Kind::Bars, Text::tr("Studies by %1").arg(label),
            chartOf(*map.evidence, passedOf(map), ask)};
}

/// How many of the innermost cells are of each class.
ReportChart classesChart(const GapMap& map)
{
    const RuleCounts counts = ruleCounts(map);
    ReportChart chart;
    chart.kind = ReportChart::Kind::Bars;
    chart.title = Text::tr("Cells by gap class");
    chart.table.categoriesLabel = Text::tr("Gap class");
    chart.table.n = map.n;
    ChartSeries cells{Text::tr("Cells"), {}, {}, {}};
    for (int i = 0; i < gapClassCount; ++i) {
        const auto gapClass = GapClass(i);
        if (counts.ofClass(gapClass) == 0)
            continue;
        chart.table.categories.push_back({gapClassLabel(gapClass), {}, counts.ofClass(gapClass)});
        cells.values.push_back(counts.ofClass(gapClass));
    }
    if (!cells.values.empty())
        chart.table.series.push_back(std::move(cells));
    return chart;
}

} // namespace

std::vector<ReportChart> chartsOf(const ReportView& view)
{
    const GapMap& map = *view.map;
    std::vector<ReportChart> charts;
    const auto add = [&charts](ReportChart chart) {
        if (!chart.table.isEmpty())
            charts.push_back(std::move(chart));
    };
    add(classesChart(map));
    if (map.evidence && map.n > 0) {
        add(yearsChart(map));
        add(termsChart(map, map.question.rows, map.rowsLabel));
        if (map.question.columns != map.question.rows)
            add(termsChart(map, map.question.columns, map.columnsLabel));
    }
    return charts;
}

} // namespace lacuna
