// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What CatalogueSession does for the import assistant.
#include "app/cataloguesession.h"
#include "app/importer.h"
#include "app/importpreviewer.h"

#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

QString readingFilters(const FormatRegistry& formats)
{
    QStringList filters;
    QStringList all;
    for (const auto& format : formats.formats()) {
        if (!format->canRead())
            continue;
        QStringList patterns;
        for (const QString& extension : format->extensions())
            patterns.append(u"*."_s + extension);
        all.append(patterns);
        filters.append(u"%1 (%2)"_s.arg(format->name(), patterns.join(u' ')));
    }
    all << u"*.txt"_s;
    all.removeDuplicates();
    filters.prepend(CatalogueSession::tr("Files of references (%1)").arg(all.join(u' ')));
    filters.append(CatalogueSession::tr("All files (*)"));
    return filters.join(u";;"_s);
}

ImportRequest requestFrom(const ImportOrder& order, DuplicateHandling duplicates, bool dryRun)
{
    ImportRequest request;
    request.sources = order.sources;
    request.unread = order.unread;
    request.unknownTerms = order.unknownTerms;
    request.duplicates = duplicates;
    request.dryRun = dryRun;
    return request;
}

/// Remembers what the user took the columns of tables for. An import that went well is not called failed if this cannot be kept.
void rememberMappings(CatalogueStore& store, const ImportOrder& order, const ImportReport& report)
{
    for (size_t i = 0; i < order.sources.size(); ++i) {
        const ImportSource& source = order.sources[i];
        const bool chosen = !source.settings.map.isEmpty();
        if (source.headers.isEmpty() || (!chosen && !source.settings.ignoreSavedMapping))
            continue;
        ImportMapping mapping;
        mapping.name = QFileInfo(source.name).fileName();
        mapping.format = i < report.files.size() ? report.files[i].format : QString();
        mapping.headers = headerSignature(source.headers);
        mapping.map = source.settings.map;
        mapping.saved = QDateTime::currentDateTimeUtc();
        (void)store.saveMapping(mapping);
    }
}

} // namespace

void CatalogueSession::importFiles(const QStringList& files)
{
    if (!isOpen()) {
        Q_EMIT failed(
            Error{ErrorKind::NotFound, tr("Open or make a catalogue first, then import into it"), {}});
        return;
    }
    if (isReadOnly()) {
        Q_EMIT failed(Error{
            ErrorKind::Io, tr("This catalogue can only be read; save a copy and import into that"), {}});
        return;
    }
    std::vector<ImportSource> sources;
    for (const QString& file : files)
        sources.emplace_back().name = QFileInfo(file).absoluteFilePath();
    Q_EMIT importRequested(sources);
}

void CatalogueSession::chooseFilesToImport(std::function<void(QStringList)> done)
{
    m_prompts.askOpenFiles(tr("Import references"), readingFilters(m_formats), std::move(done));
}

ImportChoices CatalogueSession::importChoices() const
{
    return importChoicesFor(m_formats, *m_snapshot->codebook);
}

void CatalogueSession::previewImport(const QString& key, const ImportSource& source,
                                     std::function<void(Result<ImportPreview>)> done)
{
    m_jobs.run<ImportPreview>(
        u"preview/"_s + key,
        [connections = m_connections, formats = m_formats, codebook = m_snapshot->codebook,
         source](Progress& progress) -> Result<ImportPreview> {
            std::vector<ImportMapping> mappings;
            if (connections) {
                const std::lock_guard lock(connections->readerLock);
                mappings = connections->reader->mappings().value_or(std::vector<ImportMapping>());
            }
            return previewSource(source, formats, *codebook, mappings, progress);
        },
        std::move(done));
}

void CatalogueSession::forecastImport(const ImportOrder& order,
                                      std::function<void(Result<ImportReport>)> done)
{
    if (!isOpen())
        return;
    m_jobs.run<ImportReport>(
        forecastSlot,
        [path = m_connections->path, formats = m_formats,
         request =
             requestFrom(order, DuplicateHandling::Skip, true)](Progress& progress) -> Result<ImportReport> {
            // A connection of its own: it may read for long, and whoever looks a study up must not wait.
            const auto store = CatalogueStore::open(path, CatalogueStore::Access::ReadOnly);
            if (!store)
                return std::unexpected(store.error());
            return lacuna::importFiles(**store, formats, request, progress);
        },
        [this, done = std::move(done)](Result<ImportReport> report) {
            m_forecastTimer.stop();
            if (done)
                done(std::move(report));
        });
    m_forecastTimer.start();
}

void CatalogueSession::cancelForecast()
{
    m_jobs.cancel(forecastSlot);
}

void CatalogueSession::startImport(const ImportOrder& order, std::function<void(Result<ImportReport>)> done)
{
    if (!isOpen() || order.sources.empty())
        return;
    struct Imported {
        ImportReport report;
        StepDescription undoStep;
        StepDescription redoStep;
    };
    m_jobs.queue<Imported>(
        storageSlot,
        [connections = m_connections, formats = m_formats, order,
         coder = m_coder](Progress& progress) -> Result<Imported> {
            CatalogueStore& store = *connections->writer;
            store.setCoder(coder);
            const ImportRequest request = requestFrom(order, order.duplicates, false);
            Result<ImportReport> report = lacuna::importFiles(store, formats, request, progress);
            if (!report)
                return std::unexpected(report.error());
            rememberMappings(store, order, *report);
            return Imported{*std::move(report), store.stepToUndo(), store.stepToRedo()};
        },
        [this, connections = m_connections, done = std::move(done)](Result<Imported> imported) {
            endJob();
            if (imported && connections == m_connections) {
                m_undoStep = imported->undoStep;
                m_redoStep = imported->redoStep;
                m_editedSinceBackup = true;
                settleSoon();
                Q_EMIT undoChanged();
                reload();
            }
            if (done)
                done(std::move(imported).transform([](Imported&& all) { return std::move(all.report); }));
        });
    announceJob(storageSlot,
                order.sources.size() == 1
                    ? tr("Importing %1").arg(QFileInfo(order.sources.front().name).fileName())
                    : tr("Importing %n files", nullptr, int(order.sources.size())));
}

void CatalogueSession::loadBatches(std::function<void(Result<std::vector<ImportBatch>>)> done)
{
    if (!isOpen())
        return;
    m_jobs.run<std::vector<ImportBatch>>(
        u"batches"_s,
        [connections = m_connections](Progress&) {
            const std::lock_guard lock(connections->readerLock);
            return connections->reader->batches();
        },
        std::move(done));
}

void CatalogueSession::loadBatchContents(Id batch, std::function<void(Result<BatchContents>)> done)
{
    if (!isOpen())
        return;
    m_jobs.run<BatchContents>(
        u"batch"_s,
        [connections = m_connections, batch](Progress&) {
            const std::lock_guard lock(connections->readerLock);
            return connections->reader->batchContents(batch);
        },
        std::move(done));
}

} // namespace lacuna
