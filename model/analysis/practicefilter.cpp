// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/practicefilter.h"

#include "model/support/textfold.h"

#include <QtCore/QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

bool comesFromOneOf(const Practice& practice, const std::vector<Id>& studies)
{
    return std::ranges::any_of(practice.sources, [&](const PracticeSource& source) {
        return std::ranges::binary_search(studies, source.study);
    });
}

QString wordsOf(const Practice& practice)
{
    QStringList words{practice.title, practice.text, practice.contributor};
    for (const PracticeSource& source : practice.sources)
        words << source.quote;
    return foldedForMatching(words.join(u'\n'));
}

} // namespace

std::vector<Id> searchPractices(const std::vector<Practice>& practices, QStringView text)
{
    const QStringList wanted = foldedForMatching(text).split(u' ', Qt::SkipEmptyParts);
    std::vector<Id> found;
    for (const Practice& practice : practices) {
        const QString words = wanted.isEmpty() ? QString() : wordsOf(practice);
        if (std::ranges::all_of(wanted, [&](const QString& word) { return words.contains(word); }))
            found.push_back(practice.id);
    }
    return found;
}

StudyHits practiceHits(const Filter& filter, const std::vector<Practice>& practices,
                       const CollectedStudies& collected, const StudyHits& searchHits)
{
    if (filter.search.isEmpty() && filter.collections.isEmpty())
        return nullptr;
    const std::vector<Id> own =
        filter.search.isEmpty() ? std::vector<Id>() : searchPractices(practices, filter.search);
    Filter onlyCollections;
    onlyCollections.collections = filter.collections;
    const StudyHits inCollections = narrowedHits(onlyCollections, collected, nullptr);
    auto left = std::make_shared<std::vector<Id>>();
    for (const Practice& practice : practices) {
        const bool found = filter.search.isEmpty() || std::ranges::binary_search(own, practice.id)
            || (searchHits && comesFromOneOf(practice, *searchHits));
        if (found && (!inCollections || comesFromOneOf(practice, *inCollections)))
            left->push_back(practice.id);
    }
    return left;
}

} // namespace lacuna
