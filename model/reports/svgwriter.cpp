// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/svgwriter.h"

#include "model/reports/ooxmlpackage.h"
#include "model/reports/picture.h"
#include "model/reports/reportcontent.h"
#include "model/reports/xmlpart.h"

#include <QtCore/QBuffer>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtSvg/QSvgGenerator>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

/// Browsers and office programs stop being able to open an SVG long before this many pixels.
constexpr double longestSide = 60'000;

} // namespace

QString SvgWriter::id() const
{
    return u"svg"_s;
}

QString SvgWriter::name() const
{
    return tr("Scalable picture (SVG)");
}

QString SvgWriter::extension() const
{
    return u"svg"_s;
}

Result<> SvgWriter::write(const ReportContent& content, const ReportOptions& given, QIODevice& device,
                          Progress& progress) const
{
    progress.start(tr("Drawing"), 0);
    const Result<const ReportView*> view = onlyView(content);
    if (!view)
        return std::unexpected(view.error());
    const GapMap& map = *(*view)->map;
    const ReportOptions options = optionsOf(**view, given);
    const Picture picture(map, options, exportTime(options).date());
    if (const auto checked = picture.check(); !checked)
        return checked;
    if (std::max(picture.size().width(), picture.size().height()) > longestSide) {
        return fail(ErrorKind::BadInput,
                    tr("The picture would be %1 × %2 pixels, more than programs can open. Fold groups, hide "
                       "empty rows "
                       "and columns, or filter.")
                        .arg(picture.size().width())
                        .arg(picture.size().height()));
    }
    if (progress.isCancelled())
        return cancelled();
    return writeDrawing(
        picture.size(), picture.title(), picture.description(),
        [&](QPainter& painter) { picture.paint(painter); }, device, progress);
}

Result<> SvgWriter::writeDrawing(QSizeF size, const QString& title, const QString& description,
                                 const std::function<void(QPainter&)>& paint, QIODevice& device,
                                 Progress& progress)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), size));
    generator.setTitle(xmlSafe(title));
    generator.setDescription(xmlSafe(description));
    QPainter painter;
    if (!painter.begin(&generator))
        return fail(ErrorKind::Internal, tr("The picture could not be drawn."));
    paint(painter);
    painter.end();
    // Qt's generator escapes but lets through what XML forbids.
    QByteArray data = xmlSafe(QString::fromUtf8(buffer.data())).toUtf8();
    // Qt names one family, and often one that only its own font matching knows. Quotes in texts are escaped, so only attributes match.
    const QByteArray attribute = "font-family=\"" + QGuiApplication::font().family().toHtmlEscaped().toUtf8();
    data.replace(QByteArray(attribute + '"'), QByteArray(attribute + ", Arial, sans-serif\""));
    return writeAll(device, data, progress);
}

} // namespace lacuna
