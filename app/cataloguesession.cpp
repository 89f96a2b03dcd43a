// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cataloguesession.h"

#include "app/sample.h"
#include "app/snapshotloader.h"
#include "model/catalogue/builtincodebook.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

const QString matchesSlot = u"matches"_s;
const QString reloadSlot = u"reload"_s;
constexpr int recentFilesKept = 10;
constexpr int progressInterval = 100; // ms: often enough to look alive, seldom enough to cost nothing

std::shared_ptr<const Snapshot> emptySnapshot()
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->codebook = std::make_shared<const Codebook>();
    snapshot->studies = std::make_shared<const StudyList>();
    snapshot->evidence = EvidenceTable::build(snapshot->codebook, {});
    snapshot->practices = snapshot->evidence;
    return snapshot;
}

/// Hits of @p search, or null if there is none.
using SearchHits = std::shared_ptr<const std::vector<Id>>;

} // namespace

struct CatalogueSession::Opened {
    std::shared_ptr<Connections> connections;
    std::shared_ptr<const Snapshot> snapshot;
    QString undoText;
    QString redoText;
};

CatalogueSession::CatalogueSession(Prompts& prompts, Settings& settings, QObject* parent)
    : Workspace(parent)
    , m_prompts(prompts)
    , m_settings(settings)
    , m_formats(standardFormats())
    , m_snapshot(emptySnapshot())
    , m_matches(std::make_shared<const Matches>())
{
    m_jobTimer.setInterval(progressInterval);
    connect(&m_jobTimer, &QTimer::timeout, this, [this] {
        if (const auto progress = m_jobs.progress(m_jobSlot))
            Q_EMIT jobProgressed(progress->stage(), progress->done(), progress->total());
    });
    m_forecastTimer.setInterval(progressInterval);
    connect(&m_forecastTimer, &QTimer::timeout, this, [this] {
        if (const auto progress = m_jobs.progress(forecastSlot))
            Q_EMIT forecastProgressed(progress->stage(), progress->done(), progress->total());
    });
}

CatalogueSession::~CatalogueSession()
{
    // An import that still runs is given up, which changes nothing; edits that still wait are not.
    cancelJob();
    m_jobs.drain(storageSlot);
}

QString CatalogueSession::fileName() const
{
    return m_connections ? m_connections->path : QString();
}

bool CatalogueSession::isReadOnly() const
{
    return m_connections && m_connections->readOnly;
}

void CatalogueSession::setFilter(const Filter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    findMatches();
}

// --- Opening ---------------------------------------------------------------------------------------------------------------

void CatalogueSession::openWith(const QString& title, Opener opener)
{
    m_jobs.queue<Opened>(
        storageSlot,
        [opener = std::move(opener)](Progress& progress) -> Result<Opened> {
            Result<std::unique_ptr<CatalogueStore>> writer = opener(progress);
            if (!writer)
                return std::unexpected(writer.error());
            Opened opened;
            opened.connections = std::make_shared<Connections>();
            opened.connections->path = (*writer)->path();
            opened.connections->readOnly = (*writer)->isReadOnly();
            auto reader = CatalogueStore::open((*writer)->path(), CatalogueStore::Access::ReadOnly);
            if (!reader)
                return std::unexpected(reader.error());
            auto snapshot = loadSnapshot(**reader);
            if (!snapshot)
                return std::unexpected(snapshot.error());
            opened.snapshot = *std::move(snapshot);
            opened.undoText = (*writer)->undoDescription();
            opened.redoText = (*writer)->redoDescription();
            opened.connections->writer = *std::move(writer);
            opened.connections->reader = *std::move(reader);
            return opened;
        },
        [this](Result<Opened> opened) {
            endJob();
            if (opened)
                adopt(*std::move(opened));
            else if (opened.error().kind != ErrorKind::Cancelled)
                Q_EMIT failed(opened.error());
        });
    announceJob(storageSlot, title);
}

void CatalogueSession::adopt(Opened opened)
{
    m_connections = std::move(opened.connections);
    auto snapshot = std::make_shared<Snapshot>(*opened.snapshot);
    snapshot->revision = ++m_revision;
    m_snapshot = std::move(snapshot);
    m_undoText = opened.undoText;
    m_redoText = opened.redoText;
    // A filter speaks of terms of the catalogue it was made for.
    m_filter = {};
    m_matches = std::make_shared<const Matches>();
    remember(m_connections->path);
    Q_EMIT snapshotChanged();
    Q_EMIT undoChanged();
    findMatches();
}

void CatalogueSession::openCatalogue(const QString& fileName)
{
    if (fileName.isEmpty()) {
        m_prompts.askOpenFile(tr("Open catalogue"), tr("Lacuna catalogues (*.lacuna)"),
                              [this](const QString& chosen) {
                                  if (!chosen.isEmpty())
                                      openCatalogue(chosen);
                              });
        return;
    }
    openWith(tr("Opening %1").arg(QFileInfo(fileName).fileName()),
             [fileName](Progress&) { return CatalogueStore::open(fileName); });
}

void CatalogueSession::newCatalogue()
{
    m_prompts.askSaveFile(tr("New catalogue"), tr("Lacuna catalogues (*.lacuna)"), tr("Catalogue.lacuna"),
                          [this](QString chosen) {
                              if (chosen.isEmpty())
                                  return;
                              if (QFileInfo(chosen).suffix().isEmpty())
                                  chosen += u".lacuna"_s;
                              Protocol protocol;
                              protocol.title = QFileInfo(chosen).completeBaseName();
                              openWith(
                                  tr("Making %1").arg(QFileInfo(chosen).fileName()),
                                  [chosen, protocol](Progress&) -> Result<std::unique_ptr<CatalogueStore>> {
                                      const Result<Codebook> codebook = builtinCodebook();
                                      if (!codebook)
                                          return std::unexpected(codebook.error());
                                      // The file dialog has asked already whether an existing file is to be replaced.
                                      return CatalogueStore::create(chosen, *codebook, protocol,
                                                                    CatalogueStore::IfExists::Replace);
                                  });
                          });
}

void CatalogueSession::openSample()
{
    const QString path = samplePath();
    if (QFileInfo::exists(path)) {
        openCatalogue(path);
        return;
    }
    openWith(tr("Making the sample catalogue"), [path](Progress& progress) {
        QDir().mkpath(QFileInfo(path).absolutePath());
        return createSampleCatalogue(path, CatalogueStore::IfExists::Refuse, progress);
    });
}

void CatalogueSession::saveAs()
{
    if (!isOpen())
        return;
    m_prompts.askSaveFile(
        tr("Save catalogue as"), tr("Lacuna catalogues (*.lacuna)"), QFileInfo(fileName()).fileName(),
        [this](QString chosen) {
            if (chosen.isEmpty() || !isOpen())
                return;
            if (QFileInfo(chosen).suffix().isEmpty())
                chosen += u".lacuna"_s;
            openWith(tr("Saving %1").arg(QFileInfo(chosen).fileName()),
                     [chosen, connections = m_connections](
                         Progress& progress) -> Result<std::unique_ptr<CatalogueStore>> {
                         if (const Result<> done = connections->writer->backup(chosen, progress); !done)
                             return std::unexpected(done.error());
                         return CatalogueStore::open(chosen);
                     });
        });
}

QStringList CatalogueSession::recentFiles() const
{
    QStringList files = m_settings.value(Settings::Key::RecentFiles).toStringList();
    files.removeIf([](const QString& file) { return !QFileInfo::exists(file); });
    return files;
}

void CatalogueSession::remember(const QString& path)
{
    QStringList files = m_settings.value(Settings::Key::RecentFiles).toStringList();
    files.removeAll(path);
    files.prepend(path);
    m_settings.set(Settings::Key::RecentFiles, QStringList(files.mid(0, recentFilesKept)));
    Q_EMIT recentFilesChanged();
}

// --- Reading ---------------------------------------------------------------------------------------------------------------

void CatalogueSession::reload()
{
    if (!isOpen())
        return;
    m_jobs.run<std::shared_ptr<const Snapshot>>(
        reloadSlot,
        [connections = m_connections](Progress&) {
            const std::lock_guard lock(connections->readerLock);
            return loadSnapshot(*connections->reader);
        },
        [this, connections = m_connections](Result<std::shared_ptr<const Snapshot>> loaded) {
            if (connections != m_connections)
                return; // another catalogue was opened meanwhile
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
        });
}

void CatalogueSession::findMatches()
{
    m_jobs.run<std::shared_ptr<const Matches>>(
        matchesSlot,
        [connections = m_connections, snapshot = m_snapshot,
         filter = m_filter](Progress&) -> Result<std::shared_ptr<const Matches>> {
            auto matches = std::make_shared<Matches>();
            matches->filter = filter;
            if (!filter.search.isEmpty() && connections) {
                const std::lock_guard lock(connections->readerLock);
                auto hits = connections->reader->search(filter.search);
                if (!hits)
                    return std::unexpected(hits.error());
                matches->searchHits = std::make_shared<const std::vector<Id>>(*std::move(hits));
            }
            const std::vector<Id>* hits = matches->searchHits.get();
            matches->passed = snapshot->evidence->matching(filter, hits);
            matches->count = int(std::ranges::count(matches->passed, quint8(1)));
            const auto counts = allFacetCounts(*snapshot->evidence, filter, hits); // in the codebook's order
            for (auto facet = counts.begin(); const Dimension& dimension : snapshot->codebook->dimensions())
                matches->facets.insert(dimension.id, *facet++);
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

void CatalogueSession::loadStudy(Id study, std::function<void(Result<CodedStudy>)> done)
{
    if (!isOpen()) {
        done(fail(ErrorKind::NotFound, tr("No catalogue is open")));
        return;
    }
    m_jobs.run<CodedStudy>(
        u"study"_s,
        [connections = m_connections, study](Progress&) {
            const std::lock_guard lock(connections->readerLock);
            return connections->reader->study(study);
        },
        std::move(done));
}

void CatalogueSession::computeGapMap(const QString& slot, const Question& question, bool withUncoded,
                                     std::function<void(Result<std::shared_ptr<const GapMap>>)> done)
{
    SearchHits known;
    if (m_matchesRevision == m_revision && m_matches->filter.search == m_filter.search)
        known = m_matches->searchHits;
    m_jobs.run<std::shared_ptr<const GapMap>>(
        u"map/"_s + slot,
        [connections = m_connections, snapshot = m_snapshot, filter = m_filter, question, withUncoded,
         known](Progress& progress) -> Result<std::shared_ptr<const GapMap>> {
            GapMapInput input = gapMapInput(*snapshot, question, connections ? connections->path : QString());
            input.withUncoded = withUncoded;
            SearchHits hits = known;
            if (!filter.search.isEmpty() && !hits && connections) {
                const std::lock_guard lock(connections->readerLock);
                auto found = connections->reader->search(filter.search);
                if (!found)
                    return std::unexpected(found.error());
                hits = std::make_shared<const std::vector<Id>>(*std::move(found));
            }
            input.searchHits = hits.get();
            return lacuna::computeGapMap(question, filter, input, &progress);
        },
        std::move(done));
}

// --- Editing ---------------------------------------------------------------------------------------------------------------

void CatalogueSession::setSaving(int change)
{
    m_saving += change;
    Q_EMIT savingChanged();
}

void CatalogueSession::runEdit(std::function<Result<EditOutcome>(CatalogueStore&)> edit,
                               std::function<void(Result<EditOutcome>)> done)
{
    if (!isOpen()) {
        const Error error{ErrorKind::NotFound, tr("No catalogue is open"), {}};
        if (done)
            done(std::unexpected(error));
        else
            Q_EMIT failed(error);
        return;
    }
    struct Edited {
        EditOutcome outcome;
        QString undoText;
        QString redoText;
    };
    setSaving(1);
    m_jobs.queue<Edited>(
        storageSlot,
        [connections = m_connections, edit = std::move(edit)](Progress&) -> Result<Edited> {
            CatalogueStore& store = *connections->writer;
            const Result<EditOutcome> outcome = edit(store);
            if (!outcome)
                return std::unexpected(outcome.error());
            return Edited{*outcome, store.undoDescription(), store.redoDescription()};
        },
        [this, connections = m_connections, done = std::move(done)](Result<Edited> edited) {
            setSaving(-1);
            if (edited && connections == m_connections) {
                m_undoText = edited->undoText;
                m_redoText = edited->redoText;
                Q_EMIT undoChanged();
                reload();
            }
            if (done)
                done(edited.transform([](const Edited& all) { return all.outcome; }));
            else if (!edited && edited.error().kind != ErrorKind::Cancelled)
                Q_EMIT failed(edited.error());
        });
}

void CatalogueSession::apply(Edit edit, std::function<void(Result<EditOutcome>)> done)
{
    runEdit([edit = std::move(edit)](CatalogueStore& store) { return store.apply(edit); }, std::move(done));
}

void CatalogueSession::undo()
{
    runEdit([](CatalogueStore& store) { return store.undo(); }, {});
}

void CatalogueSession::redo()
{
    runEdit([](CatalogueStore& store) { return store.redo(); }, {});
}

// --- Long jobs -------------------------------------------------------------------------------------------------------------

void CatalogueSession::announceJob(const QString& slot, const QString& title)
{
    m_jobSlot = slot;
    m_jobTimer.start();
    Q_EMIT jobStarted(title);
}

void CatalogueSession::endJob()
{
    m_jobTimer.stop();
    m_jobSlot.clear();
    Q_EMIT jobFinished();
}

void CatalogueSession::cancelJob()
{
    if (!m_jobSlot.isEmpty())
        m_jobs.cancel(m_jobSlot);
}

} // namespace lacuna
