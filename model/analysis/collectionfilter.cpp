// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/collectionfilter.h"

#include <algorithm>
#include <iterator>

namespace lacuna {

StudyHits narrowedHits(const Filter& filter, const CollectedStudies& collected, StudyHits searchHits)
{
    if (filter.collections.isEmpty())
        return searchHits;
    std::vector<Id> members;
    for (const Id collection : filter.collections) {
        if (const auto studies = collected.constFind(collection); studies != collected.constEnd())
            members.insert(members.end(), studies->begin(), studies->end());
    }
    std::ranges::sort(members);
    members.erase(std::ranges::unique(members).begin(), members.end());
    if (!searchHits)
        return std::make_shared<const std::vector<Id>>(std::move(members));
    std::vector<Id> both;
    std::ranges::set_intersection(members, *searchHits, std::back_inserter(both));
    return std::make_shared<const std::vector<Id>>(std::move(both));
}

QHash<Id, int> collectionCounts(const EvidenceTable& evidence, const Filter& filter,
                                const CollectedStudies& collected, const std::vector<Id>* searchHits)
{
    QHash<Id, int> counts;
    if (collected.isEmpty())
        return counts;
    Filter others = filter;
    others.collections.clear();
    const std::vector<quint8> passed = evidence.matching(others, searchHits);
    const std::span<const Id> ids = evidence.ids();
    for (auto collection = collected.begin(); collection != collected.end(); ++collection) {
        int& count = counts[collection.key()];
        auto at = ids.begin();
        for (const Id study : collection.value()) {
            at = std::lower_bound(at, ids.end(), study);
            if (at != ids.end() && *at == study)
                count += passed[size_t(at - ids.begin())];
        }
    }
    return counts;
}

} // namespace lacuna
