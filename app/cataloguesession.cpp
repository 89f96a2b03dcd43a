// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cataloguesession.h"

#include "views/common/votehost.h"

#include "app/sample.h"
#include "app/snapshotloader.h"
#include "model/catalogue/builtincodebook.h"
#include "model/storage/fileplace.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int recentFilesKept = 10;
constexpr int progressInterval = 100; // ms: often enough to look alive, seldom enough to cost nothing
constexpr int outsideInterval = 2000; // ms: a PRAGMA each

std::shared_ptr<const Snapshot> emptySnapshot()
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->codebook = std::make_shared<const Codebook>();
    snapshot->studies = std::make_shared<const StudyList>();
    snapshot->evidence = EvidenceTable::build(snapshot->codebook, {});
    snapshot->practices = snapshot->evidence;
    return snapshot;
}

/// Not that of an edit which was refused: that changed nothing, and nothing is missing.
bool isOfTheDisk(const Error& error)
{
    return error.kind == ErrorKind::Io || error.kind == ErrorKind::Busy || error.kind == ErrorKind::Corrupt;
}

} // namespace

struct CatalogueSession::Opened {
    std::shared_ptr<Connections> connections;
    std::shared_ptr<const Snapshot> snapshot;
    StepDescription undoStep;
    StepDescription redoStep;
    std::optional<Id> onlyCoder; ///< for whose eyes the snapshot is
    QString recovered; ///< the title of the study that was being typed when the program ended; empty: none
    bool shared = false; ///< read only because it lies on a network share
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
    m_outsideTimer.setInterval(outsideInterval);
    connect(&m_outsideTimer, &QTimer::timeout, this, &CatalogueSession::lookOutside);
    m_outsideTimer.start();
    startBackups();
    startSettling();
    watchForDamage();
}

CatalogueSession::~CatalogueSession()
{
    delete m_votes; // serves no longer; what it has kept stays kept
    // An import that still runs is given up, which changes nothing; edits that still wait are not.
    cancelJob();
    cancelPackJob();
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

void CatalogueSession::openWith(const QString& title, Opener opener,
                                std::function<void(const Result<>&)> done)
{
    m_jobs.queue<Opened>(
        storageSlot,
        [opener = std::move(opener), largeFile = m_largeFile,
         coders = m_settings.value(Settings::Key::Coders).toMap()](Progress& progress) -> Result<Opened> {
            Result<std::unique_ptr<CatalogueStore>> writer = opener(progress);
            if (!writer)
                return std::unexpected(writer.error());
            Opened opened;
            opened.connections = std::make_shared<Connections>();
            opened.connections->path = (*writer)->path();
            opened.connections->readOnly = (*writer)->isReadOnly();
            opened.shared =
                opened.connections->readOnly && filePlaceOf(opened.connections->path) == FilePlace::Shared;
            auto reader = CatalogueStore::open((*writer)->path(), CatalogueStore::Access::ReadOnly);
            if (!reader)
                return std::unexpected(reader.error());
            auto scanner = CatalogueStore::open((*writer)->path(), CatalogueStore::Access::ReadOnly);
            if (!scanner)
                return std::unexpected(scanner.error());
            opened.recovered = recoverDrafts(**writer);
            if (const QVariantList known = coders.value((*writer)->path()).toList(); known.value(1).toBool())
                opened.onlyCoder = known.value(0).toLongLong();
            const bool isLarge = QFileInfo(opened.connections->path).size() > largeFile;
            auto snapshot = loadSnapshot(**scanner, opened.onlyCoder,
                                         isLarge ? Reading::StudiesOnly : Reading::Everything);
            if (!snapshot)
                return std::unexpected(snapshot.error());
            opened.snapshot = *std::move(snapshot);
            opened.undoStep = (*writer)->stepToUndo();
            opened.redoStep = (*writer)->stepToRedo();
            opened.connections->writer = *std::move(writer);
            opened.connections->reader = *std::move(reader);
            opened.connections->scanner = *std::move(scanner);
            return opened;
        },
        [this, done = std::move(done)](Result<Opened> opened) {
            endJob();
            const Result<> ended = opened.transform([](const Opened&) { });
            if (opened)
                adopt(*std::move(opened));
            else if (opened.error().kind != ErrorKind::Cancelled)
                Q_EMIT failed(opened.error());
            if (done)
                done(ended);
        });
    announceJob(storageSlot, title);
}

void CatalogueSession::adopt(Opened opened)
{
    m_connections = std::move(opened.connections);
    m_drafts.clear();
    m_editedSinceBackup = m_backupFailed = m_damageTold = m_lastEditFailed = false;
    settleSoon(); // opening writes, too, and what a program that was ended left waits in the log
    auto snapshot = std::make_shared<Snapshot>(*opened.snapshot);
    snapshot->revision = ++m_revision;
    m_snapshot = std::move(snapshot);
    m_undoStep = opened.undoStep;
    m_redoStep = opened.redoStep;
    m_outside.reset();
    lookOutside();
    // A filter speaks of terms of the catalogue it was made for.
    m_filter = {};
    m_waitingMaps.clear();
    m_matches = std::make_shared<const Matches>();
    restoreCoder();
    remember(m_connections->path);
    Q_EMIT snapshotChanged();
    Q_EMIT undoChanged();
    findMatches();
    if (!m_snapshot->counted
        || onlyCoder() != opened.onlyCoder) // the coder who was blind may be there no longer
        reload();
    tellOfInterruptedVotes();
    if (opened.shared)
        Q_EMIT noticed(tr("“%1” lies on a network share and is open for reading only. To change it, save a "
                          "copy on this computer.")
                           .arg(QFileInfo(fileName()).fileName()),
                       false);
    if (!opened.recovered.isEmpty())
        Q_EMIT noticed(tr("What was typed in “%1” when Lacuna ended was kept").arg(opened.recovered), true);
}

/// What was shown is of a catalogue that is open no more.
void CatalogueSession::showNothing()
{
    m_connections.reset();
    auto snapshot = std::make_shared<Snapshot>(*emptySnapshot());
    snapshot->revision = ++m_revision;
    m_snapshot = std::move(snapshot);
    m_undoStep = m_redoStep = {};
    m_filter = {};
    m_waitingMaps.clear();
    m_matches = std::make_shared<const Matches>();
    Q_EMIT snapshotChanged();
    Q_EMIT undoChanged();
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
    openWith(
        tr("Opening %1").arg(QFileInfo(fileName).fileName()),
        [fileName](Progress&) { return CatalogueStore::open(fileName); },
        [this, fileName](const Result<>& opened) {
            if (!opened)
                tellOfDamage(fileName, opened.error());
        });
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
    m_prompts.askSaveFile(tr("Save catalogue as"), tr("Lacuna catalogues (*.lacuna)"),
                          beside(QFileInfo(fileName()).fileName()), [this](QString chosen) {
                              if (chosen.isEmpty() || !isOpen())
                                  return;
                              if (QFileInfo(chosen).suffix().isEmpty())
                                  chosen += u".lacuna"_s;
                              openWith(
                                  tr("Saving %1").arg(QFileInfo(chosen).fileName()),
                                  [chosen, connections = m_connections](
                                      Progress& progress) -> Result<std::unique_ptr<CatalogueStore>> {
                                      if (const Result<> done = connections->writer->backup(chosen, progress);
                                          !done)
                                          return std::unexpected(done.error());
                                      return CatalogueStore::open(chosen);
                                  },
                                  [this](const Result<>& opened) {
                                      if (opened)
                                          Q_EMIT savedAs();
                                  });
                          });
}

QStringList CatalogueSession::recentFiles() const
{
    QStringList files = m_settings.value(Settings::Key::RecentFiles).toStringList();
    files.removeIf([](const QString& file) { return !QFileInfo::exists(file); });
    return files;
}

QString CatalogueSession::beside(const QString& name) const
{
    return isOpen() ? QFileInfo(fileName()).absolutePath() + u'/' + name : name;
}

void CatalogueSession::remember(const QString& path)
{
    QStringList files = m_settings.value(Settings::Key::RecentFiles).toStringList();
    files.removeAll(path);
    files.prepend(path);
    m_settings.set(Settings::Key::RecentFiles, QStringList(files.mid(0, recentFilesKept)));
    Q_EMIT recentFilesChanged();
}

// --- Editing ---------------------------------------------------------------------------------------------------------------

void CatalogueSession::setSaving(int change)
{
    m_saving += change;
    Q_EMIT savingChanged();
}

void CatalogueSession::runEdit(std::function<Result<EditOutcome>(CatalogueStore&, Progress&)> edit,
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
        StepDescription undoStep;
        StepDescription redoStep;
    };
    setSaving(1);
    m_jobs.queue<Edited>(
        storageSlot,
        [connections = m_connections, edit = std::move(edit),
         coder = m_coder](Progress& progress) -> Result<Edited> {
            CatalogueStore& store = *connections->writer;
            store.setCoder(coder);
            const Result<EditOutcome> outcome = edit(store, progress);
            if (!outcome)
                return std::unexpected(outcome.error());
            return Edited{*outcome, store.stepToUndo(), store.stepToRedo()};
        },
        [this, connections = m_connections, done = std::move(done)](Result<Edited> edited) {
            if (edited || edited.error().kind != ErrorKind::Cancelled)
                m_lastEditFailed = !edited && isOfTheDisk(edited.error()) && connections == m_connections;
            setSaving(-1);
            if (edited && connections == m_connections) {
                m_undoStep = edited->undoStep;
                m_redoStep = edited->redoStep;
                m_editedSinceBackup = true;
                settleSoon();
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
    runEdit([edit = std::move(edit)](CatalogueStore& store, Progress&) { return store.apply(edit); },
            std::move(done));
}

void CatalogueSession::undo()
{
    runEdit([coder = onlyCoder()](CatalogueStore& store, Progress&) { return store.undo(coder); }, {});
}

void CatalogueSession::redo()
{
    runEdit([coder = onlyCoder()](CatalogueStore& store, Progress&) { return store.redo(coder); }, {});
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
