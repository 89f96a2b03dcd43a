// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/rowfilter.h"

#include "model/analysis/evidencetable_p.h"
#include "model/analysis/screeningrule.h"

#include <QtCore/QtEndian>

#include <algorithm>
#include <array>

namespace lacuna {

namespace {

struct Range {
    quint32 from = 0;
    quint32 to = 0; ///< one past
};

bool meets(std::span<const quint32> nodes, const Range& range)
{
    const auto at = std::ranges::lower_bound(nodes, range.from);
    return at != nodes.end() && *at < range.to;
}

/// The sets that pass one clause lose nothing in @p bySet, the others all. A term includes its descendants, which are a range of nodes.
class ClauseOnSets {
public:
    ClauseOnSets(const FilterClause& clause, const SetColumn& column)
        : m_clause(clause)
        , m_column(column)
        , m_asked(column.tree().size(), 0)
    {
        for (const Id term : clause.terms) {
            const quint32 node = column.tree().nodeOf(term);
            m_ranges.push_back(node == TermTree::none ? Range{} : Range{node, column.tree().end(node)});
            std::fill(m_asked.begin() + m_ranges.back().from, m_asked.begin() + m_ranges.back().to,
                      quint8(1));
        }
    }

    void narrow(std::vector<quint8>& bySet) const
    {
        for (quint32 set = 0; set < m_column.setCount(); ++set)
            bySet[set] &= quint8(passes(m_column.nodes(set)));
    }

private:
    bool passes(std::span<const quint32> nodes) const
    {
        switch (m_clause.mode) {
        case FilterClause::Mode::AnyOf:
            return (m_clause.uncoded && nodes.empty()) || anyAsked(nodes);
        case FilterClause::Mode::AllOf:
            return std::ranges::all_of(m_ranges, [&](const Range& range) { return meets(nodes, range); });
        case FilterClause::Mode::NoneOf:
            return !anyAsked(nodes);
        }
        return true;
    }

    bool anyAsked(std::span<const quint32> nodes) const
    {
        quint8 asked = 0;
        for (const quint32 node : nodes)
            asked |= m_asked[node];
        return asked != 0;
    }

    const FilterClause& m_clause;
    const SetColumn& m_column;
    std::vector<Range> m_ranges; ///< of the terms asked for
    std::vector<quint8> m_asked; ///< by node: in one of them
};

bool keepsEverything(const FilterClause& clause)
{
    return clause.terms.isEmpty() && !(clause.uncoded && clause.mode == FilterClause::Mode::AnyOf);
}

/// A dimension that is not there codes nothing.
bool passesUncoded(const FilterClause& clause)
{
    return clause.mode == FilterClause::Mode::NoneOf
        || (clause.mode == FilterClause::Mode::AnyOf && clause.uncoded);
}

// Which rows pass cannot be foreseen, so nothing here branches on it.

/// By which of eight rows pass (bit i: the i-th): their numbers, and how many.
struct Chosen {
    std::array<quint16, 8> rows{};
    quint16 count = 0;
};
constexpr std::array<Chosen, 256> chosenOfEight = [] {
    std::array<Chosen, 256> all{};
    for (unsigned mask = 0; mask < all.size(); ++mask) {
        for (quint16 row = 0; row < 8; ++row) {
            if (mask >> row & 1)
                all[mask].rows[all[mask].count++] = row;
        }
    }
    return all;
}();

/// Eight bytes of 0 or 1 as eight bits, the first byte the lowest.
unsigned maskOf(const quint8* bytes)
{
    const quint64 word = qFromLittleEndian<quint64>(bytes);
    return unsigned((word * 0x0102040810204080U) >> 56);
}

/// Numbers of the rows for which @p passes is 1; returns how many. @p index has room for eight more than @p count.
qsizetype indexOf(const quint8* passes, qsizetype count, quint16* index)
{
    qsizetype found = 0;
    qsizetype row = 0;
    for (; row + 8 <= count; row += 8) {
        const Chosen& chosen = chosenOfEight[maskOf(passes + row)];
        for (size_t i = 0; i < 8; ++i)
            index[size_t(found) + i] = quint16(chosen.rows[i] + row);
        found += chosen.count;
    }
    for (; row < count; ++row) {
        index[found] = quint16(row);
        found += passes[row];
    }
    return found;
}

/// One byte a study: its id is among @p hits (ascending). Both lists are walked once.
std::vector<quint8> foundRows(std::span<const Id> ids, const std::vector<Id>& hits)
{
    std::vector<quint8> found(ids.size(), 0);
    auto hit = hits.begin();
    for (size_t row = 0; row < ids.size() && hit != hits.end(); ++row) {
        while (hit != hits.end() && *hit < ids[row])
            ++hit;
        found[row] = hit != hits.end() && *hit == ids[row];
    }
    return found;
}

} // namespace

RowFilter::RowFilter(const EvidenceTable& table, const Filter& filter, const std::vector<Id>* searchHits)
    : m_table(&table)
    , m_byYear(filter.yearFrom || filter.yearTo || !filter.keepUndated)
    , m_keepUndated(filter.keepUndated)
    , m_from(std::clamp(filter.yearFrom.value_or(noYear + 1), noYear + 1, 32767))
    , m_to(std::clamp(filter.yearTo.value_or(32767), noYear + 1, 32767))
{
    const EvidenceTable::Private& d = EvidenceAccess::of(table);
    for (const FilterClause& clause : filter.clauses) {
        if (keepsEverything(clause))
            continue;
        const SetColumn* column = d.column(clause.dimension);
        if (!column) {
            m_none = m_none || !passesUncoded(clause);
            continue;
        }
        auto part = std::ranges::find(m_parts, column, &Part::column);
        if (part == m_parts.end())
            part = m_parts.insert(m_parts.end(), Part{column, std::vector<quint8>(column->setCount(), 1)});
        ClauseOnSets(clause, *column).narrow(part->bySet);
    }
    leaveOutExcluded(d, filter);
    if (searchHits)
        m_found = foundRows(d.ids, *searchHits);
    else if (!filter.collections.isEmpty())
        m_none = true; // not looked up: rather nothing than everything
}

/// The rule of screeningrule.h, as if it were a clause.
void RowFilter::leaveOutExcluded(const EvidenceTable::Private& d, const Filter& filter)
{
    const Dimension* dimension = screeningDimension(*d.codebook);
    const SetColumn* column = dimension && !names(filter, dimension->id) ? d.column(dimension->id) : nullptr;
    if (!column)
        return;
    std::vector<quint8> kept = keptByScreening(*d.codebook, *column);
    if (std::ranges::contains(kept, quint8(0)))
        m_parts.push_back({column, std::move(kept)});
}

void RowFilter::runOthers(qsizetype first, qsizetype count, quint8* passes) const
{
    std::fill_n(passes, count, quint8(m_none ? 0 : 1));
    if (m_byYear) {
        const qint16* years = m_table->years().data() + first;
        const auto from = qint16(m_from);
        const auto to = qint16(m_to);
        const auto undated = quint8(m_keepUndated);
        for (qsizetype i = 0; i < count; ++i) {
            const auto inside = quint8((years[i] >= from) & (years[i] <= to));
            passes[i] &= quint8(inside | (quint8(years[i] == noYear) & undated));
        }
    }
    if (!m_found.empty()) {
        const quint8* found = m_found.data() + first;
        for (qsizetype i = 0; i < count; ++i)
            passes[i] &= found[i];
    }
}

void RowFilter::narrow(const Part& part, qsizetype first, qsizetype count, quint8* passes)
{
    const quint8* bySet = part.bySet.data();
    part.column->visit([&](const auto* sets) {
        sets += first;
        for (qsizetype i = 0; i < count; ++i)
            passes[i] &= bySet[sets[i]];
    });
}

void RowFilter::run(qsizetype first, qsizetype count, quint8* passes) const
{
    auto part = m_parts.begin();
    if (!othersPassAll() || m_parts.empty()) {
        runOthers(first, count, passes);
    } else if (m_parts.size() == 1) {
        part->column->visit([&](const auto* sets) {
            const quint8* bySet = part->bySet.data();
            for (qsizetype i = 0; i < count; ++i)
                passes[i] = bySet[sets[first + i]];
        });
        ++part;
    } else {
        runBoth(part[0], part[1], first, count, passes);
        part += 2;
    }
    for (; part != m_parts.end(); ++part)
        narrow(*part, first, count, passes);
}

qsizetype RowFilter::select(qsizetype first, qsizetype count, quint8* passes, quint16* index) const
{
    run(first, count, passes);
    return indexOf(passes, count, index);
}

/// Two at once: going through the rows costs more than looking one up twice.
void RowFilter::runBoth(const Part& one, const Part& other, qsizetype first, qsizetype count, quint8* passes)
{
    one.column->visit([&](const auto* ones) {
        other.column->visit([&](const auto* others) {
            const quint8* byOne = one.bySet.data();
            const quint8* byOther = other.bySet.data();
            for (qsizetype i = 0; i < count; ++i)
                passes[i] = quint8(byOne[ones[first + i]] & byOther[others[first + i]]);
        });
    });
}

std::vector<quint8> RowFilter::all() const
{
    std::vector<quint8> passes(size_t(m_table->size()));
    run(0, m_table->size(), passes.data());
    return passes;
}

} // namespace lacuna
