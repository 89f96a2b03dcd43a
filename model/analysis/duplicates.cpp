// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/duplicates.h"

#include "model/analysis/duplicateblocks.h"
#include "model/analysis/duplicategroups.h"
#include "model/analysis/duplicatejudge.h"
#include "model/analysis/parallel.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <span>

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::DuplicateFinder)
};

constexpr size_t checkEvery = 512; ///< candidates between looks at the cancel switch

IdPair ordered(Id a, Id b)
{
    return {std::min(a, b), std::max(a, b)};
}

bool areLinked(const DuplicateKey& a, const DuplicateKey& b)
{
    return a.companionOf == b.id || b.companionOf == a.id
        || (a.companionOf != 0 && a.companionOf == b.companionOf);
}

using Different = std::vector<IdPair>; ///< ordered pairs, ascending

bool contains(const Different& different, Id a, Id b)
{
    return std::ranges::binary_search(different, ordered(a, b));
}

/// A title that many studies have tells as little as "Editorial".
void markCommonTitles(std::vector<DuplicateKey>& keys)
{
    constexpr size_t many = 12;
    std::vector<std::pair<quint64, size_t>> titles;
    titles.reserve(keys.size());
    for (size_t i = 0; i < keys.size(); ++i)
        titles.emplace_back(stableHash(keys[i].title.text), i);
    std::ranges::sort(titles);
    for (size_t i = 0; i < titles.size();) {
        size_t end = i;
        while (end < titles.size() && titles[end].first == titles[i].first)
            ++end;
        for (size_t j = i; end - i >= many && j < end; ++j)
            keys[titles[j].second].genericTitle = true;
        i = end;
    }
}

std::vector<DuplicatePair> judged(const std::vector<DuplicateKey>& keys,
                                  std::span<const Candidate> candidates, const Different& different,
                                  Progress& progress)
{
    std::vector<DuplicatePair> pairs;
    DuplicateJudge judge;
    quint32 current = ~quint32(0);
    for (size_t i = 0; i < candidates.size(); ++i) {
        if (i % checkEvery == checkEvery - 1) {
            progress.advance(checkEvery);
            if (progress.isCancelled())
                return pairs;
        }
        const auto [a, b] = candidates[i];
        if (areLinked(keys[a], keys[b]) || contains(different, keys[a].id, keys[b].id))
            continue;
        if (a != current)
            judge.setStudy(keys[a]);
        current = a;
        if (auto pair = judge.compare(keys[b]))
            pairs.push_back(*std::move(pair));
    }
    return pairs;
}

std::vector<DuplicatePair> judgedInParallel(const std::vector<DuplicateKey>& keys,
                                            const std::vector<Candidate>& candidates,
                                            const Different& different, Progress& progress)
{
    const auto size = qsizetype(candidates.size());
    const int parts = partsFor(size, 4096);
    std::vector<std::vector<DuplicatePair>> found(static_cast<size_t>(parts));
    inParallel(parts, [&](int part) {
        const auto [from, to] = partOf(size, part, parts, 1);
        found[size_t(part)] =
            judged(keys, std::span(candidates).subspan(size_t(from), size_t(to - from)), different, progress);
    });
    std::vector<DuplicatePair> pairs;
    for (std::vector<DuplicatePair>& some : found)
        std::ranges::move(some, std::back_inserter(pairs));
    std::ranges::sort(pairs, [](const DuplicatePair& a, const DuplicatePair& b) {
        return a.score != b.score ? a.score > b.score : std::pair(a.a, a.b) < std::pair(b.a, b.b);
    });
    return pairs;
}

} // namespace

bool isDuplicate(DuplicateKind kind)
{
    return kind == DuplicateKind::Certain || kind == DuplicateKind::Probable;
}

bool isCompanion(DuplicateKind kind)
{
    return kind > DuplicateKind::Possible;
}

void DuplicateFinder::add(const Study& study)
{
    m_keys.push_back(duplicateKeyOf(study));
}

Result<DuplicateReport> DuplicateFinder::find(Progress& progress, const DuplicateOptions& options)
{
    Different different;
    for (const auto& [a, b] : options.different)
        different.push_back(ordered(a, b));
    std::ranges::sort(different);
    progress.start(Text::tr("Looking for duplicates"), 0);
    // In the order of ids, so that the order in which they were added does not matter.
    std::ranges::sort(m_keys, {}, &DuplicateKey::id);
    markCommonTitles(m_keys);
    const std::vector<DuplicateKey>& keys = m_keys;
    const std::vector<Candidate> candidates =
        options.everyPair ? everyPair(size()) : duplicateCandidates(keys, progress);
    progress.start(Text::tr("Comparing studies"), qint64(candidates.size()));
    std::vector<DuplicatePair> pairs = judgedInParallel(keys, candidates, different, progress);
    if (progress.isCancelled())
        return cancelled();
    DuplicateReport report;
    for (DuplicatePair& pair : pairs) {
        auto& list = isDuplicate(pair.kind) ? report.duplicates
            : isCompanion(pair.kind)        ? report.companions
                                            : report.possible;
        list.push_back(std::move(pair));
    }
    report.groups = duplicateGroups(keys, report.duplicates, different);
    return report;
}

} // namespace lacuna
