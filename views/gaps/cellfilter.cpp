// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/cellfilter.h"

#include <algorithm>

namespace lacuna {

namespace {

/// Takes the clauses of a dimension and mode out.
void forget(Filter& filter, Id dimension, FilterClause::Mode mode)
{
    filter.clauses.removeIf(
        [&](const FilterClause& clause) { return clause.dimension == dimension && clause.mode == mode; });
}

} // namespace

Filter filteredBy(Filter filter, const HeaderTerm& header)
{
    for (const auto mode : {FilterClause::Mode::AnyOf, FilterClause::Mode::AllOf, FilterClause::Mode::NoneOf})
        forget(filter, header.dimension, mode);
    FilterClause clause;
    clause.dimension = header.dimension;
    if (header.term != 0)
        clause.terms = {header.term};
    else
        clause.uncoded = true;
    filter.clauses.append(clause);
    return filter;
}

Filter filteredWithout(Filter filter, const HeaderTerm& header)
{
    const auto it = std::ranges::find_if(filter.clauses, [&](const FilterClause& clause) {
        return clause.dimension == header.dimension && clause.mode == FilterClause::Mode::NoneOf;
    });
    if (it != filter.clauses.end()) {
        if (header.term != 0 && !it->terms.contains(header.term))
            it->terms.append(header.term);
        return filter;
    }
    // Filters are shown one a dimension: what was kept of it gives way.
    forget(filter, header.dimension, FilterClause::Mode::AnyOf);
    forget(filter, header.dimension, FilterClause::Mode::AllOf);
    FilterClause clause;
    clause.dimension = header.dimension;
    clause.mode = FilterClause::Mode::NoneOf;
    clause.terms = {header.term};
    filter.clauses.append(clause);
    return filter;
}

Question drilledTo(Question question, bool rowAxis, Id term, const Codebook& codebook)
{
    Id& scope = rowAxis ? question.rowScope : question.columnScope;
    int& depth = rowAxis ? question.rowDepth : question.columnDepth;
    const auto topOf = [&codebook](Id it) { return it != 0 ? codebook.depth(it) + 1 : 0; };
    if (depth >= 0)
        depth = std::max(0, depth - topOf(scope)) + topOf(term);
    scope = term;
    return question;
}

std::vector<const Term*> scopePath(const Question& question, bool rowAxis, const Codebook& codebook)
{
    std::vector<const Term*> path;
    const Term* term = codebook.term(rowAxis ? question.rowScope : question.columnScope);
    for (; term; term = codebook.term(term->parent))
        path.insert(path.begin(), term);
    return path;
}

} // namespace lacuna
