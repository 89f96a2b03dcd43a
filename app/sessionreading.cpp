// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What CatalogueSession reads: snapshot, matches, studies, gap maps. All of it on the second connection, so that it never waits for an import.
#include "app/cataloguesession.h"

#include "app/snapshotloader.h"

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

const QString matchesSlot = u"matches"_s;
const QString reloadSlot = u"reload"_s;

Result<StudyDetails> detailsOf(const CatalogueStore& store, Id study)
{
    StudyDetails details;
    Error error;
    const auto take = [&](auto result, auto& into) {
        if (!result) {
            error = std::move(result).error();
            return false;
        }
        into = *std::move(result);
        return true;
    };
    std::vector<Id> reports;
    const bool complete = take(store.study(study), details.study) && take(store.companions(study), reports)
        && take(store.attachments(study), details.attachments)
        && take(store.appraisals(study), details.appraisals)
        && take(store.mergedRecords(study), details.mergedRecords);
    if (!complete)
        return std::unexpected(error);
    const Result<> read = store.forEachStudy(
        [&](const CodedStudy& report) {
            details.reports.push_back(report.study);
            return true;
        },
        &reports);
    if (!read)
        return std::unexpected(read.error());
    for (const Id report : reports) {
        std::vector<Attachment> files;
        if (!take(store.attachments(report), files))
            return std::unexpected(error);
        details.attachments.insert(details.attachments.end(), files.begin(), files.end());
    }
    return details;
}

Result<CoderCodings> coderCodings(const CatalogueStore& store, Id dimension)
{
    CoderCodings all;
    all.dimension = dimension;
    const Result<> read = store.forEachCoding(
        dimension, [&](Id study, Id coder, Id term) { all.codings.push_back({study, coder, term}); });
    if (!read)
        return std::unexpected(read.error());
    auto reconciled = store.reconciledStudies(dimension);
    if (!reconciled)
        return std::unexpected(reconciled.error());
    all.reconciled = *std::move(reconciled);
    return all;
}

} // namespace

void CatalogueSession::reload()
{
    if (!isOpen())
        return;
    const auto version = std::make_shared<std::optional<qint64>>();
    m_jobs.run<std::shared_ptr<const Snapshot>>(
        reloadSlot,
        [connections = m_connections, only = onlyCoder(), version](Progress&) {
            const std::lock_guard lock(connections->scannerLock);
            if (const auto now = connections->scanner->outsideVersion())
                *version = *now;
            return loadSnapshot(*connections->scanner, only);
        },
        [this, connections = m_connections, version](Result<std::shared_ptr<const Snapshot>> loaded) {
            if (connections != m_connections)
                return; // another catalogue was opened meanwhile
            if (loaded)
                m_outside = *version;
            if (!loaded) {
                if (loaded.error().kind != ErrorKind::Cancelled)
                    Q_EMIT failed(loaded.error());
                return;
            }
            auto snapshot = std::make_shared<Snapshot>(**loaded);
            snapshot->revision = ++m_revision;
            m_snapshot = std::move(snapshot);
            Q_EMIT snapshotChanged();
            findMatches();
            for (const auto& map : std::exchange(m_waitingMaps, {}))
                map();
        });
}

/// The command line, or a second window, may have worked on the same file. What this one writes ends in a snapshot anyway: it is not looked while an edit or a
/// reload is on its way, and a reload remembers the version it has read. In a slot of its own, so that "cancel" never means this.
void CatalogueSession::lookOutside()
{
    struct Outside {
        qint64 version = 0;
        StepDescription undo;
        StepDescription redo;
    };
    if (!isOpen() || m_jobs.isBusy(storageSlot) || m_jobs.isBusy(reloadSlot))
        return;
    m_jobs.run<Outside>(
        u"outside"_s,
        [connections = m_connections](Progress&) -> Result<Outside> {
            const std::unique_lock lock(connections->scannerLock, std::try_to_lock);
            if (!lock.owns_lock())
                return cancelled(); // something long is being read: the next look will do
            const auto version = connections->scanner->outsideVersion();
            if (!version)
                return std::unexpected(version.error());
            return Outside{*version, connections->scanner->stepToUndo(), connections->scanner->stepToRedo()};
        },
        [this, connections = m_connections](const Result<Outside>& found) {
            if (!found || connections != m_connections || m_jobs.isBusy(storageSlot)
                || m_jobs.isBusy(reloadSlot))
                return;
            const auto before = std::exchange(m_outside, found->version);
            if (!before || *before == found->version)
                return;
            m_undoStep = found->undo;
            m_redoStep = found->redo;
            Q_EMIT undoChanged();
            reload();
        });
}

void CatalogueSession::findMatches()
{
    if (!m_snapshot->counted && !m_filter.clauses.isEmpty())
        return; // once there are codings to be asked for
    m_jobs.run<std::shared_ptr<const Matches>>(
        matchesSlot,
        [connections = m_connections, snapshot = m_snapshot,
         filter = m_filter](Progress&) -> Result<std::shared_ptr<const Matches>> {
            auto matches = std::make_shared<Matches>();
            matches->filter = filter;
            StudyHits found;
            if (!filter.search.isEmpty() && connections) {
                const std::lock_guard lock(connections->readerLock);
                auto searched = connections->reader->search(filter.search);
                if (!searched)
                    return std::unexpected(searched.error());
                found = std::make_shared<const std::vector<Id>>(*std::move(searched));
            }
            matches->searchHits = narrowedHits(filter, snapshot->collected, found);
            matches->collections =
                collectionCounts(*snapshot->evidence, filter, snapshot->collected, found.get());
            const std::vector<Id>* hits = matches->searchHits.get();
            matches->passed = snapshot->evidence->matching(filter, hits);
            matches->count = int(std::ranges::count(matches->passed, quint8(1)));
            if (snapshot->counted) {
                const auto counts =
                    allFacetCounts(*snapshot->evidence, filter, hits); // in the codebook's order
                for (auto facet = counts.begin();
                     const Dimension& dimension : snapshot->codebook->dimensions())
                    matches->facets.insert(dimension.id, *facet++);
            }
            const YearHistogram years = yearHistogram(*snapshot->evidence, filter, hits);
            matches->firstYear = years.firstYear;
            matches->yearCounts = years.counts;
            matches->undated = years.undated;
            return matches;
        },
        [this, revision = m_revision](Result<std::shared_ptr<const Matches>> matches) {
            if (matches) {
                m_matches = *std::move(matches);
                m_matchesRevision = revision;
                Q_EMIT matchesChanged();
            } else if (matches.error().kind != ErrorKind::Cancelled) {
                Q_EMIT failed(matches.error());
            }
        });
}

template <typename T>
void CatalogueSession::read(const QString& slot, std::function<Result<T>(const CatalogueStore&)> reading,
                            std::function<void(Result<T>)> done)
{
    if (!isOpen()) {
        done(fail(ErrorKind::NotFound, tr("No catalogue is open")));
        return;
    }
    m_jobs.run<T>(
        slot,
        [connections = m_connections, reading = std::move(reading)](Progress&) {
            const std::lock_guard lock(connections->readerLock);
            return reading(*connections->reader);
        },
        std::move(done));
}

void CatalogueSession::loadStudy(Id study, std::function<void(Result<CodedStudy>)> done)
{
    read<CodedStudy>(
        u"study"_s,
        [study, blind = onlyCoder().has_value()](const CatalogueStore& store) {
            return blind ? store.studyBeforeAgreement(study) : store.study(study);
        },
        std::move(done));
}

void CatalogueSession::loadStudies(const QList<Id>& studies,
                                   std::function<void(Result<std::vector<CodedStudy>>)> done)
{
    std::vector<Id> ids(studies.begin(), studies.end());
    std::ranges::sort(ids);
    read<std::vector<CodedStudy>>(
        u"studies"_s,
        [studies, ids](const CatalogueStore& store) -> Result<std::vector<CodedStudy>> {
            std::vector<CodedStudy> found;
            const Result<> visited = store.forEachStudy(
                [&](const CodedStudy& study) {
                    found.push_back(study);
                    return true;
                },
                &ids);
            if (!visited)
                return std::unexpected(visited.error());
            std::ranges::sort(found, {}, [&](const CodedStudy& s) { return studies.indexOf(s.study.id); });
            return found;
        },
        std::move(done));
}

void CatalogueSession::loadDetails(Id study, std::function<void(Result<StudyDetails>)> done)
{
    if (!isOpen()) {
        done(fail(ErrorKind::NotFound, tr("No catalogue is open")));
        return;
    }
    // Several sections of one panel ask for the same at once: each is answered.
    m_jobs.queue<StudyDetails>(
        u"details"_s,
        [connections = m_connections, study](Progress&) {
            const std::lock_guard lock(connections->readerLock);
            return detailsOf(*connections->reader, study);
        },
        std::move(done));
}

void CatalogueSession::loadHistory(const HistoryQuery& query, std::function<void(Result<HistoryPage>)> done)
{
    HistoryQuery asked = query;
    asked.blind = onlyCoder();
    read<HistoryPage>( // a line in a study's panel and the list of everything do not overtake each other
        u"history/%1"_s.arg(query.study),
        [asked](const CatalogueStore& store) { return store.history(asked); }, std::move(done));
}

void CatalogueSession::loadCoderUse(Id coder, std::function<void(Result<CoderUse>)> done)
{
    read<CoderUse>(
        u"coderUse"_s, [coder](const CatalogueStore& store) { return store.coderUse(coder); },
        std::move(done));
}

void CatalogueSession::loadFlowSources(std::function<void(Result<FlowSources>)> done)
{
    read<FlowSources>(
        u"flow"_s, [](const CatalogueStore& store) { return store.flowSources(); }, std::move(done));
}

void CatalogueSession::loadCoderCodings(Id dimension, std::function<void(Result<CoderCodings>)> done)
{
    read<CoderCodings>( // a slot a dimension: who asks for several wants each
        u"codings/%1"_s.arg(dimension),
        [dimension](const CatalogueStore& store) { return coderCodings(store, dimension); }, std::move(done));
}

void CatalogueSession::whenCounted(const QString& slot, std::function<void()> work)
{
    if (m_snapshot->counted)
        work();
    else
        m_waitingMaps[slot] = std::move(work);
}

/// Runs @p compute over the snapshot as it is now, with what the search of @p filter finds.
template <typename T>
void CatalogueSession::computeUnderFilter(
    const QString& slot, const Question& question, const Filter& filter,
    std::function<Result<T>(const Filter&, GapMapInput&, Progress&)> compute,
    std::function<void(Result<T>)> done)
{
    StudyHits known;
    if (question.measure == Measure::Studies && m_matchesRevision == m_revision
        && m_matches->filter.search == filter.search && m_matches->filter.collections == filter.collections)
        known = m_matches->searchHits;
    m_jobs.run<T>(
        slot,
        [connections = m_connections, snapshot = m_snapshot, filter, question, known,
         compute = std::move(compute)](Progress& progress) -> Result<T> {
            GapMapInput input = gapMapInput(*snapshot, question, connections ? connections->path : QString());
            StudyHits hits = known;
            if (!hits && connections) {
                const std::lock_guard lock(connections->readerLock);
                auto found = hitsOf(*connections->reader, *snapshot, question, filter);
                if (!found)
                    return std::unexpected(found.error());
                hits = *std::move(found);
            }
            input.searchHits = hits.get();
            return compute(filter, input, progress);
        },
        std::move(done));
}

void CatalogueSession::computeGapMap(const QString& slot, const Question& question, bool withUncoded,
                                     std::function<void(MapResult)> done)
{
    whenCounted(slot, [this, slot, question, withUncoded, done = std::move(done)] {
        mapUnderFilter(u"map/"_s + slot, question, m_filter, withUncoded, done);
    });
}

void CatalogueSession::mapUnderFilter(const QString& slot, const Question& question, const Filter& under,
                                      bool withUncoded, std::function<void(MapResult)> done)
{
    computeUnderFilter<std::shared_ptr<const GapMap>>(
        slot, question, under,
        [question, withUncoded](const Filter& filter, GapMapInput& input, Progress& progress) {
            input.withUncoded = withUncoded;
            return lacuna::computeGapMap(question, filter, input, &progress);
        },
        std::move(done));
}

void CatalogueSession::findGapFillers(std::shared_ptr<const GapMap> map, int row, int column,
                                      std::function<void(Result<GapFillers>)> done)
{
    m_jobs.run<GapFillers>(
        u"gapfillers"_s,
        [map = std::move(map), row, column, studies = m_snapshot->studies](Progress& progress) {
            return studies ? gapFillers(*map, row, column, *studies, &progress) : Result<GapFillers>();
        },
        std::move(done));
}

void CatalogueSession::computeCoverageOverTime(const Question& question,
                                               std::function<void(Result<CoverageOverTime>)> done)
{
    whenCounted(u"coverage"_s, [this, question, done = std::move(done)] {
        computeUnderFilter<CoverageOverTime>(
            u"coverage"_s, question, m_filter,
            [question](const Filter& filter, GapMapInput& input, Progress& progress) {
                return coverageOverTime(question, filter, input, &progress);
            },
            done);
    });
}

void CatalogueSession::loadLiveBallots(Id round, std::function<void(Result<std::vector<Ballot>>)> done)
{
    read<std::vector<Ballot>>(
        u"live ballots"_s, [round](const CatalogueStore& store) { return store.liveBallots(round); },
        std::move(done));
}

} // namespace lacuna
