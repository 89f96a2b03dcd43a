// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reports from the window: what can be chosen, the preview, and the file. What is written is composed as the command line composes it.
#include "app/cataloguesession.h"
#include "app/exportsettings.h"
#include "app/reportcomposer.h"
#include "model/reports/report.h"
#include "model/reports/reportpages.h"

#include <QtCore/QFileInfo>
#include <QtGui/QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int mostPreviewPages = 12;
constexpr double previewScale = 1.25; ///< dots a pixel of 1/96 inch
constexpr int manyStudies = 1500; ///< whose references are left out of a preview, which is to come at once
constexpr qint64 largestTemplate = 64 * 1024 * 1024;

ReportAsk askOf(const ExportOrder& order)
{
    ReportAsk ask;
    ask.title = order.title;
    ask.subtitle = order.subtitle;
    ask.views = order.views;
    ask.notes = order.notes;
    ask.changedSince = order.settings.changedSince;
    return ask;
}

Result<ReportOptions> optionsOf(const ExportOrder& order)
{
    const ExportSettings& settings = order.settings;
    ReportOptions options;
    options.theme = settings.theme;
    options.dpi = settings.dpi;
    options.parts = settings.parts;
    options.confidential = order.confidential;
    options.mostGaps = settings.mostGaps;
    options.slides = settings.slides;
    options.paper = settings.paper;
    if (settings.format != u"pptx" || settings.templateFile.isEmpty())
        return options;
    QFile file(settings.templateFile);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io,
                    CatalogueSession::tr("The template %1 cannot be read: %2")
                        .arg(QFileInfo(file).fileName(), file.errorString()));
    if (file.size() > largestTemplate)
        return fail(ErrorKind::BadInput,
                    CatalogueSession::tr("%1 is larger than %2 MB, too large for a template")
                        .arg(QFileInfo(file).fileName())
                        .arg(largestTemplate / (1024 * 1024)));
    options.slideTemplate = file.readAll();
    return options;
}

QImage imageOf(const ReportPage& page)
{
    QImage image((page.size * previewScale).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(previewScale, previewScale);
    page.paint(painter);
    return image;
}

/// The pages that a PDF would have; of a picture, the picture alone.
Result<ExportPreview> previewOf(const ReportContent& content, ReportOptions options, bool picture,
                                Progress& progress)
{
    const auto counts = confidentialIn(content, progress);
    if (!counts)
        return std::unexpected(counts.error());
    if (picture)
        options.parts = ReportPart::Matrix;
    else if (counts->studies > manyStudies
             && (options.parts & ~(ReportPart::Sources | ReportPart::CellStudies)))
        options.parts &= ~(ReportPart::Sources | ReportPart::CellStudies);
    const auto pages = layPages(content, options, progress);
    if (!pages)
        return std::unexpected(pages.error());
    ExportPreview preview;
    preview.pageCount = picture ? 1 : int(pages->size());
    preview.studies = counts->studies;
    preview.studyNotes = counts->studyNotes;
    preview.files = counts->files;
    preview.gapNotes = counts->gapNotes;
    for (int i = 0; i < std::min(preview.pageCount, mostPreviewPages); ++i) {
        if (progress.isCancelled())
            return cancelled();
        preview.pages += imageOf((*pages)[size_t(i)]);
    }
    return preview;
}

/// A file name out of a title: no character that some system forbids.
QString fileNameFrom(QString title)
{
    for (QChar& character : title) {
        if (!character.isLetterOrNumber() && character != u' ' && character != u'-' && character != u'×')
            character = u'_';
    }
    return title.simplified().left(100);
}

QString titleOf(const ExportOrder& order)
{
    if (!order.title.isEmpty())
        return order.title;
    return order.views.front().name.isEmpty() ? CatalogueSession::tr("Gap matrix") : order.views.front().name;
}

} // namespace

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
        format.hasTheme = picture || format.id == u"pptx" || format.id == u"odp" || format.id == u"pdf";
        format.hasSlides = format.id == u"pptx" || format.id == u"odp";
        format.hasPaper = format.id == u"pdf" || format.id == u"docx";
        format.hasDpi = format.id == u"png";
        format.isShown = picture || format.id == u"pdf";
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
    if (!isOpen() || order.views.empty())
        return;
    whenCounted(u"preview"_s, [this, order, done = std::move(done)] {
        m_jobs.run<ExportPreview>(
            u"preview"_s,
            [connections = m_connections, snapshot = m_snapshot,
             order](Progress& progress) -> Result<ExportPreview> {
                const std::lock_guard lock(connections->scannerLock);
                const StoreStudies studies(*connections->scanner);
                const Result<ReportContent> content =
                    composeReport(askOf(order), *snapshot, *connections->scanner, studies, progress);
                if (!content)
                    return std::unexpected(content.error());
                ExportOrder plain = order;
                plain.settings.templateFile.clear(); // a preview is laid out on paper
                const QString& format = order.settings.format;
                return previewOf(*content, *optionsOf(plain),
                                 format == u"svg" || format == u"png" || format == u"csv", progress);
            },
            done);
    });
}

void CatalogueSession::chooseTemplate(std::function<void(QString)> done)
{
    m_prompts.askOpenFile(tr("Template for slides"), tr("Presentations and templates (*.pptx *.potx)"),
                          std::move(done));
}

void CatalogueSession::writeReport(const ExportOrder& order, std::function<void(bool)> begun)
{
    const auto writer = reportFor(order.settings.format);
    if (!isOpen() || order.views.empty() || !writer) {
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
                          fileNameFrom(titleOf(order)) + ending, write);
}

void CatalogueSession::writeReportTo(const QString& file, const ExportOrder& order)
{
    m_settings.set(Settings::Key::Export, exportSettingsTo(order.settings));
    whenCounted(u"export"_s, [this, file, order] {
        startExport(
            file,
            [connections = m_connections, snapshot = m_snapshot, order](QIODevice& device,
                                                                        Progress& progress) -> Result<> {
                const Result<ReportOptions> options = optionsOf(order);
                if (!options)
                    return std::unexpected(options.error());
                const std::lock_guard lock(connections->scannerLock);
                const StoreStudies studies(*connections->scanner);
                const Result<ReportContent> content =
                    composeReport(askOf(order), *snapshot, *connections->scanner, studies, progress);
                if (!content)
                    return std::unexpected(content.error());
                return reportFor(order.settings.format)->write(*content, *options, device, progress);
            },
            order.settings.openWhenDone);
    });
}

} // namespace lacuna
