// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a session does for packs: made of the open catalogue, and merged into it.
#include "app/cataloguesession.h"
#include "app/openedpack.h"
#include "app/savefile.h"

#include <QtCore/QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

const QString packSlot = u"pack"_s;

QString packFilter()
{
    return CatalogueSession::tr("Lacuna packs (*.lacunapack)");
}

/// Beside the pack, called like it, and not there yet.
QString nameFromPack(const QString& pack)
{
    const QFileInfo info(pack);
    const QString base = info.absolutePath() + u'/' + info.completeBaseName();
    QString name = base + u".lacuna"_s;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = base + u" %1.lacuna"_s.arg(i);
    return name;
}

/// That another catalogue is open than before.
QString saidOfOwn(const QString& file, const QString& pack, const QString& before)
{
    const QString name = QFileInfo(file).fileName();
    const QString from = QFileInfo(pack).fileName();
    return before.isEmpty() ? CatalogueSession::tr("“%1” was made of %2 and is open now").arg(name, from)
                            : CatalogueSession::tr("“%1” was made of %2 and is open now, instead of “%3”")
                                  .arg(name, from, QFileInfo(before).fileName());
}

std::unexpected<Error> nothingOpen()
{
    return fail(ErrorKind::NotFound, CatalogueSession::tr("No catalogue is open"));
}

} // namespace

/// What is asked for now takes the place of what is still under way, which is not answered.
std::shared_ptr<Progress> CatalogueSession::beginPackJob()
{
    cancelPackJob();
    m_packProgress = std::make_shared<Progress>();
    return m_packProgress;
}

bool CatalogueSession::endPackJob(const std::shared_ptr<Progress>& progress)
{
    if (m_packProgress != progress)
        return false;
    m_packProgress.reset();
    return true;
}

void CatalogueSession::cancelPackJob()
{
    if (m_packProgress)
        m_packProgress->cancel();
}

template <typename T>
void CatalogueSession::runPackJob(const QString& slot, std::function<Result<T>(Progress&)> work,
                                  std::function<void(const Result<T>&)> done)
{
    const auto progress = beginPackJob();
    m_jobs.queue<T>(
        slot,
        [work = std::move(work), progress](Progress&) -> Result<T> {
            if (progress->isCancelled())
                return cancelled();
            return work(*progress);
        },
        [this, progress, done = std::move(done)](const Result<T>& result) {
            if (endPackJob(progress))
                done(result);
        });
}

// --- Making ----------------------------------------------------------------------------------------------------------------

void CatalogueSession::countPack(const PackOptions& options,
                                 std::function<void(const Result<PackContents>&)> done)
{
    if (!isOpen()) {
        done(nothingOpen());
        return;
    }
    runPackJob<PackContents>(
        packSlot,
        [path = m_connections->path, options](Progress& progress) {
            return packContents(path, options, progress);
        },
        std::move(done));
}

void CatalogueSession::choosePackToMake(const QString& name, std::function<void(const QString& file)> done)
{
    m_prompts.askSaveFile(tr("Make a pack"), packFilter(), beside(fileNameFrom(name) + u".lacunapack"_s),
                          [done = std::move(done)](QString file) {
                              if (!file.isEmpty() && QFileInfo(file).suffix().isEmpty())
                                  file += u".lacunapack"_s;
                              done(file);
                          });
}

/// Behind the edits that still wait: they go along.
void CatalogueSession::makePack(const PackOptions& options, const QString& file, const QString& passphrase,
                                std::function<void(const Result<WrittenPack>&)> done)
{
    if (!isOpen()) {
        done(nothingOpen());
        return;
    }
    runPackJob<WrittenPack>(
        storageSlot,
        [path = m_connections->path, options, file, passphrase](Progress& progress) {
            return writePack(path, options, file, passphrase, progress)
                .transform([&](const PackContents& contents) {
                    return WrittenPack{file, QFileInfo(file).size(), contents};
                });
        },
        std::move(done));
}

// --- Merging ---------------------------------------------------------------------------------------------------------------

void CatalogueSession::choosePackToMerge(std::function<void(const QString& file)> done)
{
    m_prompts.askOpenFile(tr("Merge a pack"), packFilter(), std::move(done));
}

void CatalogueSession::chooseCatalogueToMergeInto(std::function<void(const QString&)> done)
{
    m_prompts.askOpenFile(tr("Merge into a catalogue"), tr("Lacuna catalogues (*.lacuna)"), std::move(done));
}

bool CatalogueSession::needsPassphrase(const QString& file) const
{
    return packNeedsPassphrase(file);
}

void CatalogueSession::openPack(const QString& file, const QString& passphrase,
                                std::function<void(const Result<OpenedPack>&)> done)
{
    struct Found {
        std::shared_ptr<OpenPack> pack;
        bool ofThisCatalogue = false;
    };
    closePack();
    runPackJob<Found>(
        storageSlot, // the id of a catalogue is written when it is first asked for
        [path = isOpen() && !isReadOnly() ? m_connections->path : QString(), file,
         passphrase](Progress& progress) -> Result<Found> {
            auto pack = OpenPack::open(file, passphrase, progress);
            if (!pack)
                return std::unexpected(pack.error());
            Found found{.pack = *std::move(pack), .ofThisCatalogue = false};
            found.ofThisCatalogue = !path.isEmpty() && isOfCatalogue(found.pack->manifest(), path);
            return found;
        },
        [this, file, done = std::move(done)](const Result<Found>& found) {
            if (found) {
                m_pack = found->pack;
                m_packFile = file;
            }
            done(found.transform([&](const Found& opened) {
                return OpenedPack{.file = file,
                                  .bytes = QFileInfo(file).size(),
                                  .manifest = opened.pack->manifest(),
                                  .ofThisCatalogue = opened.ofThisCatalogue};
            }));
        });
}

/// What is under way lets go of it.
void CatalogueSession::closePack()
{
    cancelPackJob();
    m_packProgress.reset();
    m_pack.reset();
}

void CatalogueSession::planMerge(const MergeChoices& choices,
                                 std::function<void(const Result<MergePlan>&)> done)
{
    if (!isOpen() || !m_pack) {
        done(nothingOpen());
        return;
    }
    runPackJob<MergePlan>(
        storageSlot,
        [connections = m_connections, pack = m_pack, choices](Progress& progress) {
            return PackMerge::plan(*connections->writer, dataOf(pack), choices, progress);
        },
        std::move(done));
}

void CatalogueSession::mergePack(const MergeChoices& choices,
                                 std::function<void(const Result<MergeOutcome>&)> done)
{
    if (!isOpen() || !m_pack) {
        done(nothingOpen());
        return;
    }
    const auto progress = beginPackJob();
    const auto outcome = std::make_shared<MergeOutcome>();
    runEdit(
        [pack = m_pack, file = m_packFile, choices, progress, outcome](CatalogueStore& store,
                                                                       Progress&) -> Result<EditOutcome> {
            auto merged = PackMerge::merge(store, dataOf(pack), choices, *progress);
            if (!merged)
                return std::unexpected(merged.error());
            *outcome = *std::move(merged);
            return EditOutcome{};
        },
        [this, progress, outcome, done = std::move(done)](const Result<EditOutcome>& merged) {
            endPackJob(progress);
            done(merged.transform([&](const EditOutcome&) { return *outcome; })); // it happened: it is told
        });
}

void CatalogueSession::countPossibleDuplicates(const std::vector<Id>& studies,
                                               std::function<void(const Result<int>&)> done)
{
    findDuplicates(
        [studies, done = std::move(done)](const Result<std::shared_ptr<const DuplicateSearch>>& search) {
            if (!search) {
                done(std::unexpected(search.error()));
                return;
            }
            int pairs = 0;
            const auto isNew = [&](Id id) { return std::ranges::binary_search(studies, id); };
            for (const auto* list : {&(*search)->report.duplicates, &(*search)->report.possible}) {
                for (const DuplicatePair& pair : *list)
                    pairs += isNew(pair.a) || isNew(pair.b) ? 1 : 0;
            }
            done(pairs);
        });
}

void CatalogueSession::chooseCatalogueToMake(std::function<void(const QString& file)> done)
{
    m_prompts.askSaveFile(tr("Make a catalogue of the pack"), tr("Lacuna catalogues (*.lacuna)"),
                          nameFromPack(m_packFile), [done = std::move(done)](QString file) {
                              if (!file.isEmpty() && QFileInfo(file).suffix().isEmpty())
                                  file += u".lacuna"_s;
                              done(file);
                          });
}

void CatalogueSession::makeCatalogueOfPack(const QString& file, std::function<void(const Result<>&)> done)
{
    if (!m_pack) {
        done(nothingOpen());
        return;
    }
    runPackJob<void>(
        storageSlot,
        [pack = m_pack, file](Progress& progress) { return makeCatalogueOf(pack, file, progress); },
        [this, file, pack = m_packFile, before = fileName(), done = std::move(done)](const Result<>& made) {
            if (made)
                openWith(
                    tr("Opening %1").arg(QFileInfo(file).fileName()),
                    [file](Progress&) { return CatalogueStore::open(file); },
                    [this, file, pack, before](const Result<>& opened) {
                        if (opened)
                            Q_EMIT noticed(saidOfOwn(file, pack, before), false);
                    });
            done(made);
        });
}

} // namespace lacuna
