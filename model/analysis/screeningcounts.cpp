// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/screeningcounts.h"

#include "model/analysis/evidencetable_p.h"
#include "model/analysis/rowfilter.h"
#include "model/analysis/screeningrule.h"

#include <algorithm>
#include <numeric>

namespace lacuna {

namespace {

const SetColumn* screeningColumn(const EvidenceTable::Private& d)
{
    const Dimension* dimension = screeningDimension(*d.codebook);
    return dimension ? d.column(dimension->id) : nullptr;
}

/// Answers that mean different things mean nothing yet.
ScreeningState meaningOf(const Codebook& codebook, std::span<const Id> terms)
{
    if (terms.empty())
        return ScreeningState::Open;
    const ScreeningState first = screeningState(codebook, terms.front());
    const bool agreed =
        std::ranges::all_of(terms, [&](Id term) { return screeningState(codebook, term) == first; });
    return agreed ? first : ScreeningState::Open;
}

} // namespace

std::vector<ScreeningState> screeningOfSets(const Codebook& codebook, const SetColumn& column)
{
    std::vector<ScreeningState> states(column.setCount());
    for (quint32 set = 0; set < column.setCount(); ++set)
        states[set] = meaningOf(codebook, column.ids(set));
    return states;
}

std::vector<quint8> keptByScreening(const Codebook& codebook, const SetColumn& column)
{
    std::vector<quint8> kept(column.setCount(), 1);
    for (quint32 set = 0; set < column.setCount(); ++set) {
        const std::span<const Id> terms = column.ids(set);
        const bool leftOut = !terms.empty()
            && std::ranges::all_of(terms, [&](Id term) { return isLeftOut(screeningState(codebook, term)); });
        kept[set] = quint8(leftOut ? 0 : 1);
    }
    return kept;
}

int ScreeningCounts::total() const
{
    return std::accumulate(studies.begin(), studies.end(), 0);
}

int ScreeningCounts::leftOut() const
{
    return of(ScreeningState::ExcludedOnTitle) + of(ScreeningState::NotRetrieved)
        + of(ScreeningState::ExcludedOnFullText);
}

std::optional<ScreeningCounts> screeningCounts(const EvidenceTable& evidence)
{
    const EvidenceTable::Private& d = EvidenceAccess::of(evidence);
    const SetColumn* column = screeningColumn(d);
    if (!column)
        return {};
    const std::vector<ScreeningState> states = screeningOfSets(*d.codebook, *column);
    ScreeningCounts counts;
    for (qsizetype row = 0; row < evidence.size(); ++row) {
        const quint32 set = column->setOf(row);
        const ScreeningState state = states[set];
        ++counts.studies[size_t(state)];
        if (state != ScreeningState::Open)
            continue;
        counts.open.push_back(d.ids[size_t(row)]);
        // One coder's "undecided" is no disagreement.
        counts.disagreed += column->ids(set).size() > 1;
    }
    return counts;
}

std::vector<ScreeningState> screeningStates(const EvidenceTable& evidence)
{
    const EvidenceTable::Private& d = EvidenceAccess::of(evidence);
    const SetColumn* column = screeningColumn(d);
    if (!column)
        return {};
    const std::vector<ScreeningState> bySet = screeningOfSets(*d.codebook, *column);
    std::vector<ScreeningState> states;
    states.reserve(size_t(evidence.size()));
    for (qsizetype row = 0; row < evidence.size(); ++row)
        states.push_back(bySet[column->setOf(row)]);
    return states;
}

int leftOutByScreening(const EvidenceTable& evidence, const Filter& filter, const std::vector<Id>* searchHits)
{
    const EvidenceTable::Private& d = EvidenceAccess::of(evidence);
    const SetColumn* column = screeningColumn(d);
    if (!column || names(filter, column->dimension()))
        return 0;
    const std::vector<quint8> kept = keptByScreening(*d.codebook, *column);
    if (std::ranges::all_of(kept, [](quint8 keeps) { return keeps == 1; }))
        return 0;
    Filter everything = filter;
    everything.clauses.append(FilterClause{column->dimension(), FilterClause::Mode::AnyOf, {}, false});
    const std::vector<quint8> passes = RowFilter(evidence, everything, searchHits).all();
    int leftOut = 0;
    for (size_t row = 0; row < passes.size(); ++row)
        leftOut += passes[row] & quint8(1 - kept[column->setOf(qsizetype(row))]);
    return leftOut;
}

} // namespace lacuna
