// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/duplicatecases.h"

#include <algorithm>
#include <tuple>

namespace lacuna {

namespace {

/// The case that the pairs from the last one of @p pairs reach, which are taken out of it.
DuplicateCase takeConnected(std::vector<DuplicatePair>& pairs)
{
    DuplicateCase found;
    const auto add = [&](const DuplicatePair& pair) {
        for (const Id id : {pair.a, pair.b}) {
            if (!std::ranges::contains(found.studies, id))
                found.studies.push_back(id);
        }
        found.pairs.push_back(pair);
    };
    add(pairs.back());
    pairs.pop_back();
    for (bool grown = true; grown;) {
        const auto apart = std::partition(pairs.begin(), pairs.end(), [&](const DuplicatePair& pair) {
            return !std::ranges::contains(found.studies, pair.a)
                && !std::ranges::contains(found.studies, pair.b);
        });
        grown = apart != pairs.end();
        std::for_each(apart, pairs.end(), add);
        pairs.erase(apart, pairs.end());
    }
    return found;
}

DuplicateCase finished(DuplicateCase found)
{
    std::ranges::sort(found.studies);
    std::ranges::sort(found.pairs, [](const DuplicatePair& left, const DuplicatePair& right) {
        return std::tuple(-left.score, left.a, left.b) < std::tuple(-right.score, right.a, right.b);
    });
    found.score = found.pairs.back().score;
    found.kind = found.pairs.back().kind;
    const std::size_t count = found.studies.size();
    found.complete = found.pairs.size() == count * (count - 1) / 2;
    return found;
}

DuplicateCase pairCase(const DuplicatePair& pair)
{
    DuplicateCase found;
    found.studies = {pair.a, pair.b};
    found.pairs = {pair};
    return found;
}

void sortCases(std::vector<DuplicateCase>& cases)
{
    std::ranges::sort(cases, [](const DuplicateCase& left, const DuplicateCase& right) {
        return std::tie(right.score, left.studies) < std::tie(left.score, right.studies);
    });
}

} // namespace

bool DuplicateAnswers::settles(const DuplicatePair& pair) const
{
    if (!exists(pair.a) || !exists(pair.b))
        return true;
    if (std::ranges::binary_search(different, DifferentPair{pair.a, pair.b}))
        return true;
    const Id ofA = reports.value(pair.a);
    const Id ofB = reports.value(pair.b);
    return ofA == pair.b || ofB == pair.a || (ofA != 0 && ofA == ofB);
}

std::vector<DuplicateCase> groupCases(const DuplicateReport& report, const DuplicateAnswers& answers)
{
    QHash<Id, std::size_t> groupOf;
    for (std::size_t i = 0; i < report.groups.size(); ++i) {
        for (const Id id : report.groups[i])
            groupOf.insert(id, i + 1);
    }
    std::vector<std::vector<DuplicatePair>> grouped(report.groups.size());
    std::vector<DuplicateCase> cases;
    for (const DuplicatePair& pair : report.duplicates) {
        if (answers.settles(pair))
            continue;
        const std::size_t group = groupOf.value(pair.a);
        if (group != 0 && group == groupOf.value(pair.b))
            grouped[group - 1].push_back(pair);
        else
            cases.push_back(finished(pairCase(pair)));
    }
    for (std::vector<DuplicatePair>& pairs : grouped) {
        while (!pairs.empty())
            cases.push_back(finished(takeConnected(pairs)));
    }
    sortCases(cases);
    return cases;
}

std::vector<DuplicateCase> pairCases(const std::vector<DuplicatePair>& pairs, const DuplicateAnswers& answers)
{
    std::vector<DuplicateCase> cases;
    for (const DuplicatePair& pair : pairs) {
        if (!answers.settles(pair))
            cases.push_back(finished(pairCase(pair)));
    }
    sortCases(cases);
    return cases;
}

bool isSure(const DuplicateCase& found, double threshold)
{
    return found.complete && found.score >= threshold;
}

} // namespace lacuna
