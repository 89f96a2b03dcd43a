// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The exports of CatalogueSession.
#include "app/cataloguesession.h"
#include "app/savefile.h"
#include "app/studyexport.h"
#include "model/reports/flowreport.h"
#include "model/reports/ooxmlpackage.h"
#include "model/reports/pngwriter.h"
#include "model/reports/report.h"
#include "model/reports/svgwriter.h"

#include <QtCore/QBuffer>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

const QString exportSlot = u"export"_s;

QString filterOf(const QString& name, const QString& extension)
{
    return u"%1 (*.%2)"_s.arg(name, extension);
}

QString greyFilterOf(const QString& name, const QString& extension)
{
    return filterOf(CatalogueSession::tr("%1, black and white").arg(name), extension);
}

/// A picture's in black and white, which the dialog's list of formats is the place to ask for.
QStringList greyFilters()
{
    return {greyFilterOf(SvgWriter().name(), SvgWriter().extension()),
            greyFilterOf(PngWriter().name(), PngWriter().extension())};
}

/// On paper everything is light, whatever the window's theme.
Theme themeOf(const QString& filter)
{
    return greyFilters().contains(filter) ? Theme::Print : Theme::Light;
}

/// "PowerPoint slides (*.pptx);;…": what a file dialog takes.
template <typename Writers> QString filtersOf(const Writers& writers)
{
    QStringList filters;
    for (const auto& writer : writers)
        filters.append(filterOf(writer->name(), writer->extension()));
    return (filters + greyFilters()).join(u";;"_s);
}

/// "BibTeX, without who coded (*.bib)": what would be lost is said where the format is chosen.
QString writingFilter(const Format& format, const Codebook& codebook)
{
    QStringList patterns;
    for (const QString& extension : format.extensions())
        patterns.append(u"*."_s + extension);
    const QStringList lost = lostBy(format, codebook, true);
    if (lost.isEmpty())
        return u"%1 (%2)"_s.arg(format.name(), patterns.join(u' '));
    return CatalogueSession::tr("%1, without: %2 (%3)")
        .arg(format.name(), lost.join(u"; "_s), patterns.join(u' '));
}

/// The picture as a file of the kind that the name @p file says. It is drawn here, on the interface's thread: what is drawn may be a widget's.
Result<QByteArray> drawn(const QString& file, const QString& title, const PicturePaint& paint,
                         const QSizeF& size, Theme theme)
{
    const auto whole = [&](QPainter& painter) {
        paint(painter, QRectF(QPointF(0, 0), size), paletteFor(theme));
    };
    const QString suffix = QFileInfo(file).suffix().toLower();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    Result<> written = suffix == u"svg"_s
        ? SvgWriter::writeDrawing(size, title, title, whole, buffer, progress)
        : suffix == u"png"_s
        ? PngWriter::writeDrawing(size, 2, title, title, whole, buffer, progress)
        : Result<>(fail(ErrorKind::BadInput,
                        CatalogueSession::tr("%1: choose a file name that ends in .png or .svg")
                            .arg(QFileInfo(file).fileName())));
    return written.transform([&buffer] { return buffer.data(); });
}

QString writingFilters(const FormatRegistry& formats, const Codebook& codebook)
{
    QStringList filters;
    for (const auto& format : formats.formats()) {
        if (format->canWrite())
            filters.append(writingFilter(*format, codebook));
    }
    return filters.join(u";;"_s);
}

/// The format of the chosen filter, unless the file was given another extension by hand.
const Format* formatForWriting(const FormatRegistry& formats, const Codebook& codebook,
                               const QString& extension, const QString& filter)
{
    const Format* found = nullptr;
    for (const auto& format : formats.formats()) {
        if (!format->canWrite() || !format->extensions().contains(extension, Qt::CaseInsensitive))
            continue;
        if (writingFilter(*format, codebook) == filter)
            return format.get();
        if (!found)
            found = format.get();
    }
    return found;
}

/// ".ris, .bib, .csv": every extension that can be written.
QString writtenExtensions(const FormatRegistry& formats)
{
    QStringList extensions;
    for (const auto& format : formats.formats()) {
        if (format->canWrite())
            extensions.append(u'.' + format->extensions().first());
    }
    extensions.removeDuplicates();
    return extensions.join(u", "_s);
}

} // namespace

// --- Exporting -------------------------------------------------------------------------------------------------------------

void CatalogueSession::exportFlow(const PrismaFlow& flow)
{
    const QString name = beside(fileNameFrom(flowTitle(flow, {})) + u".pptx"_s);
    const auto write = [this, flow](QString file, const QString& filter) {
        if (file.isEmpty())
            return;
        if (QFileInfo(file).suffix().isEmpty())
            file += u".pptx"_s;
        const auto writer = flowWriterFor(QFileInfo(file).suffix());
        if (!writer) {
            Q_EMIT failed(Error{ErrorKind::BadInput,
                                tr("%1: choose a file name that ends in .pptx, .svg, .png or .json")
                                    .arg(QFileInfo(file).fileName()),
                                {}});
            return;
        }
        ReportOptions options;
        options.theme = themeOf(filter);
        startExport(file, [flow, writer, options](QIODevice& device, Progress& progress) {
            return writer->write(flow, options, device, progress);
        });
    };
    m_prompts.askSaveFileAs(tr("Export"), filtersOf(flowWriters()), name, write);
}

void CatalogueSession::exportPicture(const QString& title, PicturePaint paint, const QSizeF& size)
{
    const std::shared_ptr<const ReportWriter> writers[]{std::make_shared<PngWriter>(),
                                                        std::make_shared<SvgWriter>()};
    m_prompts.askSaveFileAs(
        tr("Export"), filtersOf(writers), beside(fileNameFrom(title) + u".png"_s),
        [this, title, paint = std::move(paint), size](QString file, const QString& filter) {
            if (file.isEmpty())
                return;
            if (QFileInfo(file).suffix().isEmpty())
                file += u".png"_s;
            const auto data = drawn(file, title, paint, size, themeOf(filter));
            if (!data)
                Q_EMIT failed(data.error());
            else
                startExport(file, [data = *data](QIODevice& device, Progress& progress) {
                    return writeAll(device, data, progress);
                });
        });
}

void CatalogueSession::startExport(const QString& file, std::function<Result<>(QIODevice&, Progress&)> writer,
                                   bool open)
{
    m_jobs.queue<QString>(
        exportSlot,
        [file, writer = std::move(writer)](Progress& progress) {
            return saveFile(file, [&](QIODevice& device) { return writer(device, progress); })
                .transform([&file] { return file; });
        },
        [this, open](Result<QString> written) {
            endJob();
            if (written && open && !m_prompts.openInViewer(*written))
                Q_EMIT noticed(tr("Written: %1. No program here opens it.").arg(*written), false);
            else if (written)
                Q_EMIT noticed(tr("Written: %1").arg(*written), false);
            else if (written.error().kind != ErrorKind::Cancelled)
                Q_EMIT failed(written.error());
        });
    announceJob(exportSlot, tr("Writing %1").arg(QFileInfo(file).fileName()));
}

void CatalogueSession::exportStudies(const QList<Id>& studies)
{
    if (!isOpen())
        return;
    m_prompts.askSaveFileAs(tr("Export studies"), writingFilters(m_formats, *m_snapshot->codebook),
                            beside(tr("Studies.ris")),
                            [this, studies](const QString& file, const QString& filter) {
                                if (!file.isEmpty() && isOpen())
                                    askLeavingOf(studies, file, filter);
                            });
}

/// Only where something is marked is there anything to ask.
void CatalogueSession::askLeavingOf(QList<Id> studies, const QString& file, const QString& filter)
{
    const Format* format =
        formatForWriting(m_formats, *m_snapshot->codebook, QFileInfo(file).suffix(), filter);
    if (!format) {
        Q_EMIT failed(Error{ErrorKind::BadInput,
                            tr("%1: choose a file name that ends in one of %2")
                                .arg(QFileInfo(file).fileName(), writtenExtensions(m_formats)),
                            {}});
        return;
    }
    std::ranges::sort(studies);
    m_jobs.run<int>(
        u"leaving"_s,
        [connections = m_connections,
         ids = std::vector<Id>(studies.begin(), studies.end())](Progress& progress) {
            const std::lock_guard lock(connections->readerLock);
            return markedNotes(*connections->reader, ids, progress);
        },
        [this, studies, file, format](const Result<int>& marked) {
            if (!isOpen())
                return;
            if (!marked) {
                if (marked.error().kind != ErrorKind::Cancelled)
                    Q_EMIT failed(marked.error());
                return;
            }
            if (*marked == 0) {
                writeStudies(studies, file, format, Leaving::Unmarked);
                return;
            }
            m_prompts.askLeaving(
                tr("Export studies"),
                tr("The notes of %Ln studies are confidential and are left out.", nullptr, *marked), *marked,
                [this, studies, file, format](std::optional<Leaving> leaving) {
                    if (leaving && isOpen())
                        writeStudies(studies, file, format, *leaving);
                });
        });
}

void CatalogueSession::writeStudies(const QList<Id>& studies, const QString& file, const Format* format,
                                    Leaving leaving)
{
    startExport(
        file,
        [connections = m_connections, formats = m_formats, format, leaving, only = onlyCoder(),
         ids = std::vector<Id>(studies.begin(), studies.end())](QIODevice& device, Progress& progress) {
            const std::lock_guard lock(connections->readerLock);
            return writeStudiesTo(device, *connections->reader, *format, ids, leaving, progress, only);
        });
}

} // namespace lacuna
