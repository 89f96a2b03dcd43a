// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What CatalogueSession computes to compare with: the open catalogue under another filter, or another catalogue's file.
#include "app/cataloguesession.h"

#include "app/snapshotloader.h"
#include "model/analysis/translatedquestion.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

using MapResult = Result<std::shared_ptr<const GapMap>>;

MapResult mapOfFile(const QString& fileName, const Codebook& codebook, const Question& question,
                    const Filter& filter, Progress& progress)
{
    const QFileInfo info(fileName);
    if (!info.isFile())
        return fail(
            ErrorKind::NotFound,
            CatalogueSession::tr("There is no file “%1” any more.").arg(QDir::toNativeSeparators(fileName)));
    if (!CatalogueStore::isCatalogue(fileName))
        return fail(ErrorKind::BadInput,
                    CatalogueSession::tr("“%1” is no Lacuna catalogue.").arg(info.fileName()));
    const auto store = CatalogueStore::open(fileName, CatalogueStore::Access::ReadOnly);
    if (!store)
        return std::unexpected(store.error());
    const auto snapshot = loadSnapshot(**store);
    if (!snapshot)
        return std::unexpected(snapshot.error());
    if (progress.isCancelled())
        return cancelled();
    const auto there = translated(question, codebook, *(*snapshot)->codebook);
    if (!there)
        return std::unexpected(there.error());
    const auto kept = translated(filter, codebook, *(*snapshot)->codebook);
    if (!kept)
        return std::unexpected(kept.error());
    const auto hits = hitsOf(**store, **snapshot, *there, *kept);
    if (!hits)
        return std::unexpected(hits.error());
    GapMapInput input = gapMapInput(**snapshot, *there, fileName);
    input.searchHits = hits->get();
    return computeGapMap(*there, *kept, input, &progress);
}

} // namespace

void CatalogueSession::computeMapElsewhere(const QString& slot, const QString& fileName,
                                           const Question& question, const Filter& filter,
                                           std::function<void(MapResult)> done)
{
    if (!m_connections)
        return;
    const QString ownSlot = u"elsewhere/"_s + slot;
    whenCounted(ownSlot, [this, ownSlot, fileName, question, filter, done = std::move(done)] {
        if (fileName.isEmpty()) {
            mapUnderFilter(ownSlot, question, filter, false, done);
            return;
        }
        // Who is blind must not learn from a copy of the catalogue what others coded.
        m_jobs.run<std::shared_ptr<const GapMap>>(
            ownSlot,
            [snapshot = m_snapshot, fileName, question, filter,
             closed = onlyCoder().has_value()](Progress& progress) -> MapResult {
                if (closed)
                    return fail(ErrorKind::BadInput,
                                tr("Another catalogue is not opened while you code blind: it may be a copy "
                                   "with what others coded."));
                return mapOfFile(fileName, *snapshot->codebook, question, filter, progress);
            },
            done);
    });
}

void CatalogueSession::chooseCatalogue(std::function<void(QString)> done)
{
    m_prompts.askOpenFile(tr("Compare with another catalogue"), tr("Lacuna catalogues (*.lacuna)"),
                          std::move(done));
}

} // namespace lacuna
