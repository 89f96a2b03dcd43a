// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/pngwriter.h"

#include "model/reports/ooxmlpackage.h"
#include "model/reports/picture.h"
#include "model/reports/reportcontent.h"
#include "model/reports/xmlpart.h"

#include <QtCore/QBuffer>
#include <QtGui/QImage>
#include <QtGui/QImageWriter>
#include <QtGui/QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr double mostPixels = 200e6; ///< 800 MB while drawing
constexpr double longestSide = 30'000; ///< Qt and viewers stop near 32,767
constexpr int coarsest = 96;
constexpr int finest = 600;

int finestThatFits(QSizeF size)
{
    const double byArea = std::sqrt(mostPixels / (size.width() * size.height()));
    const double bySide = longestSide / std::max(size.width(), size.height());
    return int(std::floor(96 * std::min(byArea, bySide)));
}

} // namespace

QString PngWriter::id() const
{
    return u"png"_s;
}

QString PngWriter::name() const
{
    return tr("Image (PNG)");
}

QString PngWriter::extension() const
{
    return u"png"_s;
}

Result<> PngWriter::write(const ReportContent& content, const ReportOptions& given, QIODevice& device,
                          Progress& progress) const
{
    progress.start(tr("Drawing"), 0);
    const Result<const ReportView*> view = onlyView(content);
    if (!view)
        return std::unexpected(view.error());
    const GapMap& map = *(*view)->map;
    const ReportOptions options = optionsOf(**view, given);
    if (options.dpi < coarsest || options.dpi > finest)
        return fail(
            ErrorKind::BadInput,
            tr("An image has %1 to %2 dots per inch, not %3.").arg(coarsest).arg(finest).arg(options.dpi));
    const Picture picture(map, options, exportTime(options).date());
    if (const auto checked = picture.check(); !checked)
        return checked;
    const int possible = finestThatFits(picture.size());
    const double scale = options.dpi / 96.0;
    const QSize pixels(int(std::ceil(picture.size().width() * scale)),
                       int(std::ceil(picture.size().height() * scale)));
    if (options.dpi > possible) {
        const QString remedy = possible >= coarsest
            ? tr("At %1 dpi it fits.").arg(possible)
            : tr("Fold groups, hide empty rows and columns, or filter; or write slides instead.");
        return fail(ErrorKind::BadInput,
                    tr("The image would be %1 × %2 pixels, which is too large.")
                            .arg(pixels.width())
                            .arg(pixels.height())
                        + u' ' + remedy);
    }
    if (progress.isCancelled())
        return cancelled();
    return writeDrawing(
        picture.size(), scale, picture.title(), picture.description(),
        [&](QPainter& painter) { picture.paint(painter); }, device, progress);
}

Result<> PngWriter::writeDrawing(QSizeF size, double scale, const QString& title, const QString& description,
                                 const std::function<void(QPainter&)>& paint, QIODevice& device,
                                 Progress& progress)
{
    const QSize pixels =
        QSize(int(std::ceil(size.width() * scale)), int(std::ceil(size.height() * scale))).expandedTo({1, 1});
    if (std::max(size.width(), size.height()) * scale > longestSide
        || size.width() * size.height() * scale * scale > mostPixels)
        return fail(ErrorKind::BadInput,
                    tr("The image would be %1 × %2 pixels, which is too large.")
                        .arg(pixels.width())
                        .arg(pixels.height()));
    QImage image(pixels, QImage::Format_RGB32);
    if (image.isNull())
        return fail(ErrorKind::Io,
                    tr("There is not enough memory for an image of %1 × %2 pixels.")
                        .arg(pixels.width())
                        .arg(pixels.height()));
    image.fill(Qt::white);
    image.setDotsPerMeterX(int(std::lround(scale * 96 / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    {
        QPainter painter(&image);
        painter.scale(scale, scale);
        paint(painter);
    }
    if (progress.isCancelled())
        return cancelled();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.setText(u"Title"_s, xmlSafe(title));
    writer.setText(u"Description"_s, xmlSafe(description));
    writer.setText(u"Software"_s, u"Lacuna"_s);
    if (!writer.write(image))
        return fail(ErrorKind::Io, tr("The image could not be written."), writer.errorString());
    return writeAll(device, buffer.data(), progress);
}

} // namespace lacuna
