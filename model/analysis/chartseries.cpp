// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/chartseries.h"

#include "model/analysis/chartgroups.h"
#include "model/analysis/evidencetable_p.h"
#include "model/analysis/facttable.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct SeriesText {
    Q_DECLARE_TR_FUNCTIONS(ChartSeries)
};

/// Terms without a study are shown while there are no more terms than this: what is not studied is the point.
constexpr size_t mostWithEmpty = 30;

/// Largest remainder towards minus infinity: years before Christ have bins of the same length.
int floorTo(int year, int step)
{
    return year - (year % step + step) % step;
}

/// The categories of years: bins of @p length years from @p first on.
struct Years {
    int first = 0;
    int length = 1;
    int count = 0; ///< bins; 0: no study has a year

    quint32 binOf(int year) const { return quint32((year - first) / length); }
};

Years yearsOf(std::span<const qint16> years, std::span<const quint8> counted, int most)
{
    int first = 32768;
    int last = -32768;
    for (size_t row = 0; row < years.size(); ++row) {
        if (!counted[row] || years[row] == noYear)
            continue;
        first = std::min(first, int(years[row]));
        last = std::max(last, int(years[row]));
    }
    if (first > last)
        return {};
    constexpr std::array lengths{1, 5, 10, 25, 50, 100, 500, 1000, 5000, 10000};
    for (const int length : lengths) {
        const Years bins{floorTo(first, length), length, (last - floorTo(first, length)) / length + 1};
        if (bins.count <= std::max(most, 8))
            return bins;
    }
    return {};
}

/// One byte a study: it passes, and is completed if only those count.
std::vector<quint8> countedRows(const EvidenceTable& evidence, std::span<const quint8> passed,
                                bool completedOnly)
{
    const EvidenceTable::Private& d = EvidenceAccess::of(evidence);
    std::vector<quint8> counted(size_t(evidence.size()), 1);
    if (passed.size() == counted.size())
        std::ranges::copy(passed, counted.begin());
    if (!completedOnly)
        return counted;
    const FactTable facts(evidence, {});
    d.profiles.visit([&](const auto* profiles) {
        for (size_t row = 0; row < counted.size(); ++row)
            counted[row] &= quint8(!facts.isOngoing(facts.entries()[profiles[row]]));
    });
    return counted;
}

std::vector<int> studiesOfSets(const SetColumn& column, std::span<const quint8> counted)
{
    std::vector<int> bySet(column.setCount(), 0);
    column.visit([&](const auto* sets) {
        for (size_t row = 0; row < counted.size(); ++row)
            bySet[sets[row]] += counted[row];
    });
    return bySet;
}

/// Groups by number of studies, most first, equals as they stand.
void largestFirst(std::vector<quint32>& groups, const std::vector<int>& counts)
{
    std::ranges::stable_sort(groups, [&](quint32 a, quint32 b) { return counts[a] > counts[b]; });
}

/// Counts one chart.
class ChartCounter {
public:
    ChartCounter(const EvidenceTable& evidence, std::span<const quint8> passed, const ChartAsk& ask)
        : m_d(EvidenceAccess::of(evidence))
        , m_ask(ask)
        , m_counted(countedRows(evidence, passed, ask.completedOnly))
    {
    }

    ChartTable run()
    {
        const bool known = (m_ask.dimension == 0 || m_d.column(m_ask.dimension))
            && (m_ask.series == 0 || m_d.column(m_ask.series));
        if (!known)
            return {};
        m_table.n = std::accumulate(m_counted.begin(), m_counted.end(), 0);
        if (m_ask.dimension != 0)
            placeTerms();
        else
            placeYears();
        if (m_ask.series != 0)
            placeSeries();
        else
            m_table.series.push_back({SeriesText::tr("Studies"), {}, {}, {}});
        for (ChartSeries& serie : m_table.series)
            serie.values.assign(m_table.categories.size(), 0);
        count();
        if (m_ask.cumulative && m_ask.dimension == 0)
            accumulate();
        return std::move(m_table);
    }

private:
    QString labelOf(Id dimension) const
    {
        const Dimension* found = m_d.codebook->dimension(dimension);
        return found ? found->label : QString();
    }

    void placeYears()
    {
        m_years = yearsOf(m_d.years, m_counted, m_ask.mostCategories);
        m_table.categoriesLabel = m_years.length > 1 ? SeriesText::tr("Years") : SeriesText::tr("Year");
        m_table.binYears = m_years.length;
        m_table.cumulative = m_ask.cumulative;
        for (int bin = 0; bin < m_years.count; ++bin) {
            const int from = m_years.first + bin * m_years.length;
            const int to = from + m_years.length - 1;
            m_table.categories.push_back(
                {from == to ? QString::number(from) : SeriesText::tr("%1–%2").arg(from).arg(to),
                 {0, 0, from, to},
                 0});
        }
    }

    void placeTerms()
    {
        const SetColumn& column = *m_d.column(m_ask.dimension);
        m_categories.emplace(*m_d.codebook, column, m_ask.depth);
        m_table.categoriesLabel = labelOf(m_ask.dimension);
        const std::vector<int> bySet = studiesOfSets(column, m_counted);
        const std::vector<int> counts = m_categories->counts(bySet);
        for (quint32 set = 0; set < column.setCount(); ++set)
            m_table.unplaced += m_categories->of(set).empty() ? bySet[set] : 0;
        m_categories->keep(chosenTerms(counts));
        if (m_ask.withAll)
            m_table.categories.push_back({SeriesText::tr("All"), {}, 0});
        for (const ChartGroups::Group& group : m_categories->groups())
            m_table.categories.push_back({group.label, group.pick, 0});
    }

    /// The groups that get a category, in order; "not coded" last, if there is something in it.
    std::vector<quint32> chosenTerms(const std::vector<int>& counts)
    {
        const auto uncoded = quint32(counts.size() - 1);
        const bool many = uncoded > mostWithEmpty;
        std::vector<quint32> order;
        for (quint32 group = 0; group < uncoded; ++group) {
            if (counts[group] > 0 || (!many && !m_categories->groups()[group].retired))
                order.push_back(group);
            else
                m_table.empty += m_categories->groups()[group].retired ? 0 : 1;
        }
        std::vector<quint32> bySize = order;
        largestFirst(bySize, counts);
        const auto most = size_t(std::max(m_ask.mostCategories, 1));
        if (bySize.size() > most) {
            m_table.hidden = int(bySize.size() - most);
            bySize.resize(most);
            std::erase_if(order, [&](quint32 group) { return !std::ranges::contains(bySize, group); });
        }
        if (m_ask.largestFirst)
            order = bySize;
        if (counts[uncoded] > 0)
            order.push_back(uncoded);
        return order;
    }

    void placeSeries()
    {
        const SetColumn& column = *m_d.column(m_ask.series);
        m_series.emplace(*m_d.codebook, column, m_ask.seriesDepth);
        m_table.seriesLabel = labelOf(m_ask.series);
        const std::vector<int> counts = m_series->counts(studiesOfSets(column, m_counted));
        const auto uncoded = quint32(counts.size() - 1);
        std::vector<quint32> used;
        for (quint32 group = 0; group < uncoded; ++group) {
            if (counts[group] > 0)
                used.push_back(group);
        }
        QString other;
        if (m_ask.mostSeries > 0 && used.size() > size_t(m_ask.mostSeries)) {
            std::vector<quint32> bySize = used;
            largestFirst(bySize, counts);
            const size_t kept = size_t(m_ask.mostSeries) - 1;
            other = SeriesText::tr("Other (%n)", nullptr, int(used.size() - kept));
            bySize.resize(kept);
            std::erase_if(used, [&](quint32 group) { return !std::ranges::contains(bySize, group); });
        }
        if (counts[uncoded] > 0)
            used.push_back(uncoded);
        m_series->keep(used, other);
        for (const ChartGroups::Group& group : m_series->groups())
            m_table.series.push_back({group.label, group.pick, {}, {}});
    }

    void count()
    {
        const SetColumn* series = m_series ? &m_series->column() : nullptr;
        for (qsizetype row = 0; row < qsizetype(m_counted.size()); ++row) {
            if (!m_counted[size_t(row)])
                continue;
            if (m_categories) {
                if (m_ask.withAll)
                    add(0, row, series);
                for (const quint32 group : m_categories->of(m_categories->column().setOf(row)))
                    add(group + (m_ask.withAll ? 1 : 0), row, series);
            } else if (m_d.years[size_t(row)] == noYear) {
                ++m_table.undated;
            } else {
                add(m_years.binOf(m_d.years[size_t(row)]), row, series);
            }
        }
    }

    void add(quint32 category, qsizetype row, const SetColumn* series)
    {
        ++m_table.categories[category].distinct;
        if (!series) {
            m_table.series.front().values[category] += 1;
            return;
        }
        const auto groups = m_series->of(series->setOf(row));
        m_table.severalTimes = m_table.severalTimes || groups.size() > 1;
        for (const quint32 group : groups)
            m_table.series[group].values[category] += 1;
    }

    /// A study has one year, so that sums of distinct studies are distinct studies.
    void accumulate()
    {
        for (size_t category = 1; category < m_table.categories.size(); ++category) {
            m_table.categories[category].distinct += m_table.categories[category - 1].distinct;
            for (ChartSeries& serie : m_table.series)
                serie.values[category] += serie.values[category - 1];
        }
    }

    const EvidenceTable::Private& m_d;
    const ChartAsk& m_ask;
    std::vector<quint8> m_counted;
    Years m_years;
    std::optional<ChartGroups> m_categories; ///< of terms; otherwise years
    std::optional<ChartGroups> m_series;
    ChartTable m_table;
};

} // namespace

ChartTable chartOf(const EvidenceTable& evidence, std::span<const quint8> passed, const ChartAsk& ask)
{
    return ChartCounter(evidence, passed, ask).run();
}

int levelsOf(const Codebook& codebook, Id dimension)
{
    int levels = 0;
    for (const Term* term : codebook.termsOf(dimension))
        levels = std::max(levels, codebook.depth(term->id) + 1);
    return levels;
}

int tellingLevel(const EvidenceTable& evidence, std::span<const quint8> passed, Id dimension)
{
    const int levels = levelsOf(evidence.codebook(), dimension);
    for (int level = 0; level < levels; ++level) {
        ChartAsk ask;
        ask.dimension = dimension;
        ask.depth = level;
        const ChartTable table = chartOf(evidence, passed, ask);
        const auto told = std::ranges::count_if(table.categories, [](const ChartCategory& category) {
            return category.distinct > 0 && category.pick.term != 0;
        });
        if (told >= 4)
            return level;
    }
    return 0;
}

} // namespace lacuna
