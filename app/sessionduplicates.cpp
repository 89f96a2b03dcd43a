// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What CatalogueSession does for the review of duplicates: finding them, and merging many groups at once.
#include "app/cataloguesession.h"
#include "model/catalogue/mergedchoice.h"

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

const QString duplicatesSlot = u"duplicates"_s;

/// Visits every study, and says how far it is.
Result<> forEachWithProgress(const CatalogueStore& store, Progress& progress, const QString& stage,
                             const std::vector<Id>* ids, const std::function<void(const CodedStudy&)>& visit)
{
    qint64 total = ids ? qint64(ids->size()) : 0;
    if (!ids) {
        const auto statistics = store.statistics();
        if (!statistics)
            return std::unexpected(statistics.error());
        total = statistics->studies + statistics->companionReports;
    }
    progress.start(stage, total);
    return store.forEachStudy(
        [&](const CodedStudy& coded) {
            visit(coded);
            progress.advance();
            return !progress.isCancelled();
        },
        ids);
}

std::vector<Id> idsIn(const DuplicateReport& report)
{
    std::vector<Id> ids;
    for (const auto* list : {&report.duplicates, &report.possible, &report.companions}) {
        for (const DuplicatePair& pair : *list)
            ids.insert(ids.end(), {pair.a, pair.b});
    }
    std::ranges::sort(ids);
    const auto rest = std::ranges::unique(ids);
    ids.erase(rest.begin(), rest.end());
    return ids;
}

/// The lock is held while the catalogue is read, not while the studies are compared.
Result<std::shared_ptr<const DuplicateSearch>> compareAll(const CatalogueStore& store, std::mutex& storeLock,
                                                          const QString& reading, Progress& progress)
{
    auto search = std::make_shared<DuplicateSearch>();
    DuplicateFinder finder;
    DuplicateOptions options;
    {
        const std::lock_guard lock(storeLock);
        const Result<> read = forEachWithProgress(store, progress, reading, nullptr,
                                                  [&](const CodedStudy& coded) { finder.add(coded.study); });
        if (!read)
            return std::unexpected(read.error());
        const auto apart = store.differentPairs();
        if (!apart)
            return std::unexpected(apart.error());
        for (const DifferentPair& pair : *apart)
            options.different.emplace_back(pair.a, pair.b);
    }
    search->studies = finder.size();
    auto report = finder.find(progress, options);
    if (!report)
        return std::unexpected(report.error());
    search->report = *std::move(report);
    const std::vector<Id> ids = idsIn(search->report);
    const std::lock_guard lock(storeLock);
    const Result<> read = store.forEachStudy(
        [&](const CodedStudy& coded) {
            search->titles.insert(coded.study.id, coded.study.title);
            return !progress.isCancelled();
        },
        &ids);
    if (!read)
        return std::unexpected(read.error());
    return search;
}

/// The merges of @p groups, with each field from the fuller record. A study that is no more fails all of it: what was agreed to was
/// something else.
Result<MergeGroups> mergesOf(const CatalogueStore& store, const std::vector<std::vector<Id>>& groups,
                             const QString& stage, Progress& progress)
{
    std::vector<Id> ids;
    for (const std::vector<Id>& group : groups)
        ids.insert(ids.end(), group.begin(), group.end());
    std::ranges::sort(ids);
    QHash<Id, Study> records;
    const Result<> read = forEachWithProgress(store, progress, stage, &ids, [&](const CodedStudy& coded) {
        records.insert(coded.study.id, coded.study);
    });
    if (!read)
        return std::unexpected(read.error());
    MergeGroups merges;
    for (const std::vector<Id>& group : groups) {
        std::vector<Study> members;
        for (const Id id : group) {
            if (const auto found = records.constFind(id); found != records.constEnd())
                members.push_back(*found);
        }
        if (members.size() != group.size() || members.empty())
            return fail(ErrorKind::NotFound,
                        CatalogueSession::tr("A study to be merged is no longer in the catalogue"));
        const std::size_t main = mainRecord(members);
        MergeStudies& merge = merges.groups.emplace_back();
        merge.kept = mergedStudy(members, main, fullerChoice(members, main));
        for (const Id id : group) {
            if (id != merge.kept.id)
                merge.others.append(id);
        }
    }
    return merges;
}

} // namespace

void CatalogueSession::findDuplicates(
    std::function<void(Result<std::shared_ptr<const DuplicateSearch>>)> done)
{
    using Found = std::shared_ptr<const DuplicateSearch>;
    if (!isOpen()) {
        done(fail(ErrorKind::NotFound, tr("No catalogue is open")));
        return;
    }
    m_jobs.run<Found>(
        duplicatesSlot,
        [connections = m_connections, reading = tr("Reading studies")](Progress& progress) {
            return compareAll(*connections->reader, connections->readerLock, reading, progress);
        },
        [this, connections = m_connections, done = std::move(done)](Result<Found> found) {
            if (m_jobSlot == duplicatesSlot)
                endJob();
            if (connections == m_connections)
                done(std::move(found));
        });
    // A job that the user waits for keeps the line.
    if (m_jobSlot.isEmpty() || m_jobSlot == duplicatesSlot)
        announceJob(duplicatesSlot, tr("Looking for duplicates"));
}

void CatalogueSession::mergeGroups(std::vector<std::vector<Id>> groups,
                                   std::function<void(Result<EditOutcome>)> done)
{
    const bool wasOpen = isOpen();
    runEdit(
        [groups = std::move(groups),
         reading = tr("Reading studies")](CatalogueStore& store, Progress& progress) -> Result<EditOutcome> {
            const Result<MergeGroups> merges = mergesOf(store, groups, reading, progress);
            if (!merges)
                return std::unexpected(merges.error());
            return store.apply(*merges, &progress);
        },
        [this, wasOpen, done = std::move(done)](Result<EditOutcome> outcome) {
            if (wasOpen)
                endJob();
            if (done)
                done(std::move(outcome));
        });
    if (wasOpen)
        announceJob(storageSlot, tr("Merging"));
}

} // namespace lacuna
