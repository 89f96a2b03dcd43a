// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/evidencetable_p.h"
#include "model/analysis/gapmapbuilder.h"
#include "model/analysis/rowfilter.h"

#include <algorithm>
#include <array>

namespace lacuna {

namespace {

constexpr qsizetype blockSize = 1024;

/// Studies a distinct set of one dimension.
using SetCounts = std::vector<quint32>;

/// Sets to terms: a study counts once for each term it is coded with and each of their ancestors.
std::vector<int> countsOfTerms(const Codebook& codebook, const SetColumn& column, const SetCounts& bySet)
{
    const TermTree& tree = column.tree();
    std::vector<int> byNode(tree.size(), 0);
    for (quint32 set = 1; set < column.setCount(); ++set) {
        if (bySet[set] == 0)
            continue;
        quint32 done = 0; // nodes up to here have this set's count already
        for (const quint32 node : column.nodes(set)) {
            // Nodes ascend, so an ancestor shared with an earlier node is one whose range began before it.
            for (quint32 at = node; at != TermTree::none && at + 1 > done; at = tree.parent(at))
                byNode[at] += int(bySet[set]);
            done = node + 1;
        }
    }
    std::vector<int> counts;
    for (const Term* term : codebook.termsOf(column.dimension())) {
        const quint32 node = tree.nodeOf(term->id);
        counts.push_back(node == TermTree::none ? 0 : byNode[node]);
    }
    counts.push_back(int(bySet[0]));
    return counts;
}

void addUp(const SetColumn& column, qsizetype first, std::span<const quint16> rows, SetCounts& counts)
{
    column.visit([&](const auto* sets) {
        sets += first;
        for (const quint16 row : rows)
            ++counts[sets[row]];
    });
}

/// The rows of a block for which @p passes is 1.
template <typename Passes>
std::span<const quint16> rowsOf(qsizetype count, std::array<quint16, blockSize>& rows, Passes&& passes)
{
    size_t found = 0;
    for (qsizetype i = 0; i < count; ++i) {
        rows[found] = quint16(i);
        found += size_t(passes(i));
    }
    return std::span(rows).first(found);
}

/// Counts sets of every dimension. A study turned away by one dimension's clauses only still counts in that
/// dimension.
class FacetCounter {
public:
    FacetCounter(const EvidenceTable& evidence, const Filter& filter, const std::vector<Id>* searchHits)
        : m_d(EvidenceAccess::of(evidence))
        , m_filter(evidence, filter, searchHits)
    {
        for (const SetColumn& column : m_d.columns)
            m_counts.emplace_back(column.setCount(), 0);
    }

    void run()
    {
        const auto size = qsizetype(m_d.ids.size());
        for (qsizetype first = 0; first < size; first += blockSize)
            block(first, std::min(blockSize, size - first));
    }

    const SetCounts& counts(size_t column) const { return m_counts[column]; }

private:
    void block(qsizetype first, qsizetype count)
    {
        std::array<quint8, blockSize> others;
        std::array<quint8, blockSize> failures{};
        m_filter.runOthers(first, count, others.data());
        for (const RowFilter::Part& part : m_filter.parts()) {
            part.column->visit([&](const auto* sets) {
                sets += first;
                for (qsizetype i = 0; i < count; ++i)
                    failures[size_t(i)] += quint8(1 - part.bySet[sets[i]]);
            });
        }
        std::array<quint16, blockSize> rows;
        const auto inAll = rowsOf(
            count, rows, [&](qsizetype i) { return others[size_t(i)] & quint8(failures[size_t(i)] == 0); });
        for (size_t column = 0; column < m_counts.size(); ++column)
            addUp(m_d.columns[column], first, inAll, m_counts[column]);
        for (const RowFilter::Part& part : m_filter.parts())
            addTurnedAway(part, first, count, others, failures);
    }

    void addTurnedAway(const RowFilter::Part& part, qsizetype first, qsizetype count,
                       const std::array<quint8, blockSize>& others,
                       const std::array<quint8, blockSize>& failures)
    {
        std::array<quint16, blockSize> rows;
        const auto only = part.column->visit([&](const auto* sets) {
            sets += first;
            return rowsOf(count, rows, [&](qsizetype i) {
                return others[size_t(i)] & quint8(failures[size_t(i)] == 1) & quint8(1 - part.bySet[sets[i]]);
            });
        });
        addUp(*part.column, first, only, m_counts[size_t(part.column - m_d.columns.data())]);
    }

    const EvidenceTable::Private& m_d;
    RowFilter m_filter;
    std::vector<SetCounts> m_counts;
};

/// The filter without its clauses on one dimension, what holds there without being said included.
Filter without(Filter filter, Id dimension)
{
    filter.clauses.removeIf(
        [dimension](const FilterClause& clause) { return clause.dimension == dimension; });
    filter.clauses.append(FilterClause{dimension, FilterClause::Mode::AnyOf, {}, false}); // keeps everything
    return filter;
}

} // namespace

std::vector<int> facetCounts(const EvidenceTable& evidence, const Filter& filter, Id dimension,
                             const std::vector<Id>* searchHits)
{
    const EvidenceTable::Private& d = EvidenceAccess::of(evidence);
    const SetColumn* column = d.column(dimension);
    if (!column)
        return {};
    const RowFilter rowFilter(evidence, without(filter, dimension), searchHits);
    SetCounts counts(column->setCount(), 0);
    std::array<quint8, blockSize> passes;
    std::array<quint16, blockSize> rows;
    const auto size = qsizetype(d.ids.size());
    for (qsizetype first = 0; first < size; first += blockSize) {
        const qsizetype count = std::min(blockSize, size - first);
        rowFilter.run(first, count, passes.data());
        addUp(*column, first, rowsOf(count, rows, [&](qsizetype i) { return passes[size_t(i)]; }), counts);
    }
    return countsOfTerms(*d.codebook, *column, counts);
}

std::vector<std::vector<int>> allFacetCounts(const EvidenceTable& evidence, const Filter& filter,
                                             const std::vector<Id>* searchHits)
{
    const EvidenceTable::Private& d = EvidenceAccess::of(evidence);
    FacetCounter counter(evidence, filter, searchHits);
    counter.run();
    std::vector<std::vector<int>> counts;
    counts.reserve(d.columns.size());
    for (size_t column = 0; column < d.columns.size(); ++column)
        counts.push_back(countsOfTerms(*d.codebook, d.columns[column], counter.counts(column)));
    return counts;
}

YearHistogram yearHistogram(const EvidenceTable& evidence, const Filter& filter,
                            const std::vector<Id>* searchHits)
{
    Filter undatedToo = filter;
    undatedToo.yearFrom.reset();
    undatedToo.yearTo.reset();
    undatedToo.keepUndated = true;
    const std::vector<quint8> passes = evidence.matching(undatedToo, searchHits);
    const std::span<const qint16> years = evidence.years();
    YearHistogram histogram;
    int first = 32768;
    int last = -32768;
    for (size_t row = 0; row < years.size(); ++row) {
        if (!passes[row])
            continue;
        if (years[row] == noYear) {
            ++histogram.undated;
            continue;
        }
        first = std::min(first, int(years[row]));
        last = std::max(last, int(years[row]));
    }
    if (first > last)
        return histogram;
    histogram.firstYear = first;
    histogram.counts.assign(size_t(last - first) + 1, 0);
    for (size_t row = 0; row < years.size(); ++row) {
        if (passes[row] && years[row] != noYear)
            ++histogram.counts[size_t(years[row] - first)];
    }
    return histogram;
}

} // namespace lacuna
