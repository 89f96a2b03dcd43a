// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/practicefacets.h"

#include "model/analysis/gapmapbuilder.h"
#include "model/analysis/practicefilter.h"

#include <algorithm>

namespace lacuna {

namespace {

bool isWanted(const PracticeQuery& query, PracticeKind kind)
{
    return query.kinds.isEmpty() || query.kinds.contains(kind);
}

/// What the words and the choice leave, whatever the kind.
std::vector<Id> hitsOfAnyKind(const std::vector<Practice>& practices, const PracticeQuery& query)
{
    std::vector<Id> hits = searchPractices(practices, query.search);
    if (query.only) {
        const QSet<Id> only(query.only->begin(), query.only->end());
        std::erase_if(hits, [&only](Id id) { return !only.contains(id); });
    }
    return hits;
}

/// Both ascend.
std::vector<Id> ofWantedKinds(const std::vector<Id>& hits, const std::vector<Practice>& practices,
                              const PracticeQuery& query)
{
    std::vector<Id> left;
    auto hit = hits.begin();
    for (const Practice& practice : practices) {
        while (hit != hits.end() && *hit < practice.id)
            ++hit;
        if (hit != hits.end() && *hit == practice.id && isWanted(query, practice.kind))
            left.push_back(practice.id);
    }
    return left;
}

} // namespace

Filter practiceQueryFilter(const PracticeQuery& query)
{
    Filter filter;
    filter.clauses = query.clauses;
    return filter;
}

std::shared_ptr<const std::vector<Id>> practiceQueryHits(const std::vector<Practice>& practices,
                                                         const PracticeQuery& query)
{
    if (query.search.trimmed().isEmpty() && query.kinds.isEmpty() && !query.only)
        return nullptr;
    return std::make_shared<const std::vector<Id>>(
        ofWantedKinds(hitsOfAnyKind(practices, query), practices, query));
}

PracticeFacets facetPractices(const EvidenceTable& evidence, const std::vector<Practice>& practices,
                              const PracticeQuery& query)
{
    PracticeFacets facets;
    facets.total = int(practices.size());
    const Filter filter = practiceQueryFilter(query);
    const std::vector<Id> anyKind = hitsOfAnyKind(practices, query);
    const std::vector<Id> hits = ofWantedKinds(anyKind, practices, query);
    const std::vector<quint8> ofAnyKind = evidence.matching(filter, &anyKind);
    for (size_t row = 0; row < ofAnyKind.size() && row < practices.size(); ++row) {
        if (!ofAnyKind[row])
            continue;
        const auto kind = std::ranges::find(allPracticeKinds, practices[row].kind);
        if (kind != allPracticeKinds.end())
            ++facets.kinds[size_t(kind - allPracticeKinds.begin())];
        if (isWanted(query, practices[row].kind))
            facets.found.push_back(practices[row].id);
    }
    const std::vector<std::vector<int>> counts = allFacetCounts(evidence, filter, &hits);
    const std::vector<Dimension>& dimensions = evidence.codebook().dimensions();
    for (size_t i = 0; i < dimensions.size() && i < counts.size(); ++i)
        facets.terms.insert(dimensions[i].id, counts[i]);
    return facets;
}

QHash<Id, int> contributionsByPractice(const std::vector<Contribution>& contributions)
{
    QHash<Id, int> counts;
    for (const Contribution& contribution : contributions) {
        for (const Id practice : contribution.practices)
            ++counts[practice];
    }
    return counts;
}

} // namespace lacuna
