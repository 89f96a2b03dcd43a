// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/charttable.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(ChartTable)
};

FilterClause clauseOf(const ChartPick& pick)
{
    FilterClause clause;
    clause.dimension = pick.dimension;
    clause.uncoded = pick.term == 0;
    if (pick.term != 0)
        clause.terms = {pick.term};
    return clause;
}

bool keeps(const Filter& filter, const ChartPick& pick)
{
    if (pick.yearFrom)
        return filter.yearFrom == pick.yearFrom && filter.yearTo == pick.yearTo && !filter.keepUndated;
    return filter.clauses.contains(clauseOf(pick));
}

/// A field of a table: what would break it is a space.
QString field(const QString& text)
{
    return text.simplified();
}

QString plain(double value)
{
    return std::isnan(value) ? QString() : QString::number(value, 'g', 6);
}

} // namespace

Filter toggled(Filter filter, const std::vector<ChartPick>& picks)
{
    const bool all = std::ranges::all_of(
        picks, [&](const ChartPick& pick) { return pick.isEmpty() || keeps(filter, pick); });
    for (const ChartPick& pick : picks) {
        if (pick.isEmpty())
            continue;
        if (pick.yearFrom) {
            filter.yearFrom = all ? std::nullopt : pick.yearFrom;
            filter.yearTo = all ? std::nullopt : pick.yearTo;
            filter.keepUndated = all; // the bar of a year has no undated studies in it
            continue;
        }
        filter.clauses.removeIf(
            [&pick](const FilterClause& clause) { return clause.dimension == pick.dimension; });
        if (!all)
            filter.clauses.append(clauseOf(pick));
    }
    return filter;
}

double ChartTable::highest(bool stacked) const
{
    double most = 0;
    for (size_t category = 0; category < categories.size(); ++category) {
        double sum = 0;
        for (const ChartSeries& serie : series) {
            const double value = std::isnan(serie.values[category]) ? 0 : serie.values[category];
            sum = stacked ? sum + value : std::max(sum, value);
        }
        most = std::max(most, sum);
    }
    return most;
}

QString chartValueText(const ChartTable& table, double value)
{
    if (std::isnan(value))
        return ChartText::tr("undefined");
    const QLocale locale;
    switch (table.unit) {
    case ChartTable::Unit::Count:
        return locale.toString(qint64(std::llround(value)));
    case ChartTable::Unit::Share:
        return ChartText::tr("%1 %").arg(locale.toString(int(std::lround(value * 100))));
    case ChartTable::Unit::Kappa:
        return locale.toString(value, 'f', 2);
    }
    return {};
}

QString chartAsTsv(const ChartTable& table)
{
    const bool withN = std::ranges::any_of(table.series, [](const ChartSeries& s) { return !s.n.empty(); });
    QStringList header{field(table.categoriesLabel)};
    for (const ChartSeries& serie : table.series) {
        header << field(serie.label);
        if (withN)
            header << ChartText::tr("%1 (n)").arg(field(serie.label));
    }
    const bool withDistinct = table.unit == ChartTable::Unit::Count && table.series.size() > 1;
    if (withDistinct)
        header << ChartText::tr("Distinct");
    QStringList lines{header.join(u'\t')};
    for (size_t category = 0; category < table.categories.size(); ++category) {
        QStringList line{field(table.categories[category].label)};
        for (const ChartSeries& serie : table.series) {
            line << plain(serie.values[category]);
            if (withN)
                line << (serie.n.empty() ? QString() : QString::number(serie.n[category]));
        }
        if (withDistinct)
            line << QString::number(table.categories[category].distinct);
        lines << line.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

// --- Agreement -------------------------------------------------------------------------------------------------------------

ChartTable agreementChart(const Codebook& codebook, const std::vector<Coder>& coders,
                          const std::vector<DimensionCodings>& codings)
{
    ChartTable table;
    table.unit = ChartTable::Unit::Kappa;
    table.categoriesLabel = ChartText::tr("Dimension");
    table.seriesLabel = ChartText::tr("Coders");
    const auto nameOf = [&](Id coder) {
        const auto found = std::ranges::find(coders, coder, &Coder::id);
        return found == coders.end() ? ChartText::tr("unknown coder") : found->name;
    };
    std::vector<std::pair<Id, Id>> pairs;
    for (const DimensionCodings& of : codings) {
        for (const auto& pair : comparableCoders(of.codings)) {
            if (!std::ranges::contains(pairs, pair))
                pairs.push_back(pair);
        }
    }
    std::ranges::sort(pairs);
    for (const auto& [a, b] : pairs) {
        ChartSeries& serie = table.series.emplace_back();
        serie.label = ChartText::tr("%1 and %2").arg(nameOf(a), nameOf(b));
    }
    for (const DimensionCodings& of : codings) {
        const Dimension* dimension = codebook.dimension(of.dimension);
        const auto comparable = comparableCoders(of.codings);
        if (!dimension || comparable.empty())
            continue;
        table.categories.push_back({dimension->label, {}, 0});
        for (size_t i = 0; i < pairs.size(); ++i) {
            const Agreement agreement = agreementOf(of.codings, pairs[i].first, pairs[i].second);
            table.series[i].values.push_back(
                agreement.n > 0 ? agreement.kappa.value_or(std::numeric_limits<double>::quiet_NaN())
                                : std::numeric_limits<double>::quiet_NaN());
            table.series[i].n.push_back(agreement.n);
            table.categories.back().distinct = std::max(table.categories.back().distinct, agreement.n);
            table.n = std::max(table.n, agreement.n);
        }
    }
    return table;
}

// --- Coverage over time ----------------------------------------------------------------------------------------------------

namespace {

ChartTable yearsOf(const CoverageOverTime& overTime)
{
    ChartTable table;
    table.categoriesLabel = ChartText::tr("Year");
    for (const CoverageYear& year : overTime.years) {
        ChartPick pick;
        pick.yearFrom = pick.yearTo = year.year;
        table.categories.push_back({QString::number(year.year), pick, year.n});
        table.n = year.n;
    }
    table.undated = overTime.undated;
    table.cumulative = true;
    return table;
}

} // namespace

ChartTable coverageChart(const CoverageOverTime& overTime)
{
    ChartTable table = yearsOf(overTime);
    if (overTime.years.empty())
        return table;
    table.unit = ChartTable::Unit::Share;
    ChartSeries evidence{ChartText::tr("Evidence coverage"), {}, {}, {}};
    ChartSeries coverage{ChartText::tr("Coverage"), {}, {}, {}};
    for (const CoverageYear& year : overTime.years) {
        coverage.values.push_back(year.coverage.coverage());
        coverage.n.push_back(year.coverage.covered);
        evidence.values.push_back(year.coverage.evidenceCoverage());
        evidence.n.push_back(year.coverage.evidence);
    }
    table.series = {coverage, evidence};
    return table;
}

ChartTable classesChart(const CoverageOverTime& overTime)
{
    ChartTable table = yearsOf(overTime);
    table.seriesLabel = ChartText::tr("Cells");
    // What is covered below, what nobody studied on top.
    for (int index = gapClassCount - 1; index >= 0; --index) {
        ChartSeries serie{gapClassLabel(GapClass(index)), {}, {}, {}};
        serie.key = gapClassKey(GapClass(index));
        for (const CoverageYear& year : overTime.years)
            serie.values.push_back(year.classes[size_t(index)]);
        if (std::ranges::any_of(serie.values, [](double value) { return value > 0; }))
            table.series.push_back(serie);
    }
    return table;
}

} // namespace lacuna
