// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reports from the window: what can be chosen, the preview, and the file. What is written is composed as the command line composes it.
#include "app/cataloguesession.h"
#include "app/exportsettings.h"
#include "app/language.h"
#include "app/reportcomposer.h"
#include "app/savefile.h"
#include "model/reports/report.h"
#include "model/reports/reportpages.h"
#include "model/reports/slidepages.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QLocale>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtGui/QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int mostPreviewPages = 12;
constexpr double previewScale = 1.25; ///< dots a pixel of 1/96 inch
constexpr int manyStudies = 1500; ///< whose references are left out of a preview, which is to come at once

QImage imageOf(const ReportPage& page)
{
    QImage image((page.size * previewScale).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(previewScale, previewScale);
    page.paint(painter);
    return image;
}

/// The slides of a deck; otherwise the pages that a PDF would have; of a picture, the picture alone.
Result<ExportPreview> previewOf(const ReportContent& content, ReportOptions options, const QString& format,
                                const ConfidentialCounts& counts, Progress& progress)
{
    const bool picture = format == u"svg" || format == u"png" || format == u"csv";
    const bool slides = format == u"pptx" || format == u"odp";
    options.parts &= partsOf(format);
    if (picture)
        options.parts = ReportPart::Matrix;
    else if (counts.studies > manyStudies
             && (options.parts & ~(ReportPart::Sources | ReportPart::CellStudies)))
        options.parts &= ~(ReportPart::Sources | ReportPart::CellStudies);
    const auto pages = slides ? laySlides(content, options, progress) : layPages(content, options, progress);
    if (!pages)
        return std::unexpected(pages.error());
    ExportPreview preview;
    preview.pageCount = picture ? 1 : int(pages->size());
    preview.studies = counts.studies;
    preview.studyNotes = counts.studyNotes;
    preview.files = counts.files;
    preview.gapNotes = counts.gapNotes;
    preview.marked = counts.marked;
    for (int i = 0; i < std::min(preview.pageCount, mostPreviewPages); ++i) {
        if (progress.isCancelled())
            return cancelled();
        preview.pages += imageOf((*pages)[size_t(i)]);
    }
    return preview;
}

QString titleOf(const ExportOrder& order)
{
    if (!order.title.isEmpty())
        return order.title;
    if (order.views.empty())
        return CatalogueSession::tr("Story");
    return order.views.front().name.isEmpty() ? CatalogueSession::tr("Gap matrix") : order.views.front().name;
}

} // namespace

QStringList CatalogueSession::exportLanguages() const
{
    return Language::codes();
}

std::vector<ExportFormat> CatalogueSession::exportFormats() const
{
    std::vector<ExportFormat> formats;
    for (const auto& writer : standardReports()) {
        ExportFormat format;
        format.id = writer->id();
        format.name = writer->name();
        format.extension = writer->extension();
        format.takesStories = writer->takesStories();
        const bool picture = format.id == u"svg" || format.id == u"png";
        format.hasParts = !picture && format.id != u"csv";
        format.parts = partsOf(format.id);
        format.hasTheme = picture || format.id == u"pptx" || format.id == u"odp" || format.id == u"pdf";
        format.hasSlides = format.id == u"pptx" || format.id == u"odp";
        format.hasTemplate = format.id == u"pptx";
        format.hasPaper =
            format.id == u"pdf" || format.id == u"docx" || format.id == u"xlsx" || format.id == u"ods";
        format.hasDpi = format.id == u"png";
        format.isShown = picture || format.id == u"pdf" || format.hasSlides;
        formats.push_back(format);
    }
    return formats;
}

ExportSettings CatalogueSession::exportSettings() const
{
    return exportSettingsFrom(m_settings.value(Settings::Key::Export).toMap());
}

void CatalogueSession::previewReport(const ExportOrder& order,
                                     std::function<void(Result<ExportPreview>)> done)
{
    if (!isOpen() || (order.views.empty() && order.steps.empty()))
        return;
    whenCounted(u"preview"_s, [this, order, done = std::move(done)] {
        m_jobs.run<ExportPreview>(
            u"preview"_s,
            [connections = m_connections, snapshot = m_snapshot,
             order](Progress& progress) -> Result<ExportPreview> {
                auto options = optionsOf(order);
                if (!options)
                    return std::unexpected(options.error());
                const std::lock_guard lock(connections->scannerLock);
                const CatalogueStore& store = *connections->scanner;
                const Leaving leaving = leavingOf(*options);
                const StoreStudies studies(store, leaving);
                const Result<ReportContent> content =
                    composeReport(askOf(order), *snapshot, store, studies, leaving, progress);
                if (!content)
                    return std::unexpected(content.error());
                const auto counts = confidentialIn(*content, store, snapshot->gapNotes, progress);
                if (!counts)
                    return std::unexpected(counts.error());
                return previewOf(*content, *std::move(options), order.settings.format, *counts, progress);
            },
            done);
    });
}

void CatalogueSession::chooseTemplate(std::function<void(QString)> done)
{
    m_prompts.askOpenFile(tr("Choose a template"),
                          tr("PowerPoint presentations and templates (*.pptx *.potx *.pptm *.potm)"),
                          std::move(done));
}

void CatalogueSession::writeReport(const ExportOrder& order, std::function<void(bool)> begun)
{
    const auto writer = reportFor(order.settings.format);
    if (!isOpen() || (order.views.empty() && order.steps.empty()) || !writer) {
        begun(false);
        return;
    }
    const QString ending = u'.' + writer->extension();
    const auto write = [this, order, ending, begun = std::move(begun)](QString file) {
        if (!file.isEmpty() && !file.endsWith(ending, Qt::CaseInsensitive))
            file += ending;
        begun(!file.isEmpty());
        if (!file.isEmpty() && isOpen())
            writeReportTo(file, order);
    };
    m_prompts.askSaveFile(tr("Export"), u"%1 (*%2)"_s.arg(writer->name(), ending),
                          beside(fileNameFrom(titleOf(order)).left(100) + ending), write);
}

void CatalogueSession::writeReportTo(const QString& file, const ExportOrder& order)
{
    m_settings.set(Settings::Key::Export, exportSettingsTo(order.settings));
    const QString& language = order.settings.language;
    if (!language.isEmpty() && language != QLocale().name().section(u'_', 0, 0)) {
        writeElsewhere(file, order);
        return;
    }
    whenCounted(u"export"_s, [this, file, order] {
        startExport(
            file,
            [connections = m_connections, snapshot = m_snapshot, order](QIODevice& device,
                                                                        Progress& progress) -> Result<> {
                const auto options = optionsOf(order);
                if (!options)
                    return std::unexpected(options.error());
                const std::lock_guard lock(connections->scannerLock);
                const Leaving leaving = leavingOf(*options);
                const StoreStudies studies(*connections->scanner, leaving);
                const Result<ReportContent> content =
                    composeReport(askOf(order), *snapshot, *connections->scanner, studies, leaving, progress);
                if (!content)
                    return std::unexpected(content.error());
                return reportFor(order.settings.format)->write(*content, *options, device, progress);
            },
            order.settings.openWhenDone);
    });
}

/// Texts, dates and numbers of one language go through a whole process, so another language takes another one: the same program, which does what
/// the window would do.
void CatalogueSession::writeElsewhere(const QString& file, const ExportOrder& order)
{
    const QString program =
        m_writingProgram.isEmpty() ? QCoreApplication::applicationFilePath() : m_writingProgram;
    startExport(
        file,
        [program, catalogue = m_connections->path, order](QIODevice& device, Progress& progress) -> Result<> {
            progress.start(tr("Writing"), 0);
            const QTemporaryDir folder;
            const QString orderFile = folder.filePath(u"order.json"_s);
            const QString written = folder.filePath(u"report."_s + order.settings.format);
            if (const Result<> kept = saveFile(orderFile, QJsonDocument(orderToJson(order)).toJson()); !kept)
                return kept;
            QProcess process;
            process.start(program,
                          {u"export"_s, catalogue, u"--order"_s, orderFile, u"-o"_s, written, u"--language"_s,
                           order.settings.language});
            while (!process.waitForFinished(100)) {
                if (process.state() == QProcess::NotRunning)
                    break;
                if (progress.isCancelled()) {
                    process.kill();
                    process.waitForFinished();
                    return cancelled();
                }
            }
            QFile report(written);
            if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0
                || !report.open(QIODevice::ReadOnly))
                return fail(ErrorKind::Io,
                            tr("The report could not be written in that language: %1")
                                .arg(QString::fromUtf8(process.readAllStandardError()).simplified()));
            return writeAll(device, report.readAll());
        },
        order.settings.openWhenDone);
}

} // namespace lacuna
