// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/flowreport.h"

#include "model/painting/matrixpainter.h"
#include "model/painting/prismadiagram.h"
#include "model/reports/deckpackage.h"
#include "model/reports/ooxmlpackage.h"
#include "model/reports/svgwriter.h"
#include "model/reports/xmlpart.h"

#include <QtCore/QBuffer>
#include <QtGui/QGuiApplication>
#include <QtGui/QImage>
#include <QtGui/QImageWriter>
#include <QtGui/QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::FlowReport)
};

constexpr double margin = 24;
constexpr double longestSide = 30'000; ///< Qt and viewers stop near 32,767
constexpr int coarsest = 96;
constexpr int finest = 600;

/// The diagram with title and ground, as pictures have it. Measures with the application's font.
class FlowPicture {
public:
    FlowPicture(const PrismaFlow& flow, const ReportOptions& options)
        : m_palette(paletteFor(options.theme))
        , m_title(flowTitle(flow, options))
        , m_font(QGuiApplication::font())
    {
        DiagramStyle style;
        style.title = m_title;
        m_diagram = PrismaDiagram(flow, MatrixPainter::measureWith(m_font), style);
    }

    static Result<> check()
    {
        // Without a QGuiApplication, Qt ends the program over the first font.
        if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
            return {};
        return fail(ErrorKind::Internal,
                    Text::tr("Pictures need the graphical part of the program, which is not running."));
    }
    QSizeF size() const { return m_diagram.size() + QSizeF(2 * margin, 2 * margin); }
    QString title() const { return m_title; }
    QString description() const { return m_diagram.description(); }
    void paint(QPainter& painter) const
    {
        // A little beyond: viewers round an SVG's millimetres up to a pixel more.
        painter.fillRect(QRectF(QPointF(0, 0), size() + QSizeF(2, 2)), m_palette.surface);
        painter.translate(margin, margin);
        m_diagram.paint(painter, m_palette, m_font);
    }

private:
    const Palette& m_palette;
    QString m_title;
    QFont m_font;
    PrismaDiagram m_diagram;
};

Result<> tooLarge(QSizeF size)
{
    return fail(ErrorKind::BadInput,
                Text::tr("The picture would be %1 × %2 pixels, more than programs can open.")
                    .arg(int(size.width()))
                    .arg(int(size.height())));
}

class FlowSvg : public FlowWriter {
public:
    QString name() const override { return Text::tr("Scalable picture (SVG)"); }
    QString extension() const override { return u"svg"_s; }
    Result<> write(const PrismaFlow& flow, const ReportOptions& options, QIODevice& device,
                   Progress& progress) const override
    {
        progress.start(Text::tr("Drawing"), 0);
        if (const Result<> possible = FlowPicture::check(); !possible)
            return possible;
        const FlowPicture picture(flow, options);
        if (std::max(picture.size().width(), picture.size().height()) > longestSide)
            return tooLarge(picture.size());
        return SvgWriter::writeDrawing(
            picture.size(), picture.title(), picture.description(),
            [&](QPainter& painter) { picture.paint(painter); }, device, progress);
    }
};

class FlowPng : public FlowWriter {
public:
    QString name() const override { return Text::tr("Image (PNG)"); }
    QString extension() const override { return u"png"_s; }
    Result<> write(const PrismaFlow& flow, const ReportOptions& options, QIODevice& device,
                   Progress& progress) const override
    {
        progress.start(Text::tr("Drawing"), 0);
        if (const Result<> possible = FlowPicture::check(); !possible)
            return possible;
        const FlowPicture picture(flow, options);
        const double scale = std::clamp(options.dpi, coarsest, finest) / 96.0;
        const QSizeF pixels = picture.size() * scale;
        if (std::max(pixels.width(), pixels.height()) > longestSide)
            return tooLarge(pixels);
        QImage image(QSize(int(std::ceil(pixels.width())), int(std::ceil(pixels.height()))),
                     QImage::Format_RGB32);
        if (image.isNull())
            return tooLarge(pixels);
        image.setDotsPerMeterX(int(std::lround(scale * 96 / 0.0254)));
        image.setDotsPerMeterY(image.dotsPerMeterX());
        {
            QPainter painter(&image);
            painter.scale(scale, scale);
            picture.paint(painter);
        }
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QImageWriter writer(&buffer, "png");
        writer.setText(u"Title"_s, xmlSafe(picture.title()));
        writer.setText(u"Description"_s, xmlSafe(picture.description()));
        writer.setText(u"Software"_s, u"Lacuna"_s);
        if (!writer.write(image))
            return fail(ErrorKind::Io, Text::tr("The image could not be written."), writer.errorString());
        return writeAll(device, buffer.data(), progress);
    }
};

class FlowPptx : public FlowWriter {
public:
    QString name() const override { return Text::tr("PowerPoint slide"); }
    QString extension() const override { return u"pptx"_s; }
    Result<> write(const PrismaFlow& flow, const ReportOptions& options, QIODevice& device,
                   Progress& progress) const override
    {
        progress.start(Text::tr("Writing slides"), 0);
        const DeckLook look = decktheme::ownLook(paletteFor(options.theme), SlideShape::Wide);
        DeckPackage deck(look, exportTime(options));
        if (const Result<> done = deck.add({.slide = flowSlide(flow, options)}); !done)
            return done;
        return deck.write(flowTitle(flow, options), Text::tr("PRISMA 2020 flow diagram"), device, progress);
    }
};

class FlowJson : public FlowWriter {
public:
    QString name() const override { return Text::tr("Numbers (JSON)"); }
    QString extension() const override { return u"json"_s; }
    Result<> write(const PrismaFlow& flow, const ReportOptions&, QIODevice& device,
                   Progress& progress) const override
    {
        return writeAll(device, flowToJson(flow), progress);
    }
};

} // namespace

QString flowTitle(const PrismaFlow& flow, const ReportOptions& options)
{
    if (const QString own = options.title.simplified(); !own.isEmpty())
        return own;
    const QString catalogue = flow.title.simplified();
    return catalogue.isEmpty() ? Text::tr("Flow of studies") : Text::tr("Flow of studies: %1").arg(catalogue);
}

std::vector<std::shared_ptr<const FlowWriter>> flowWriters()
{
    return {std::make_shared<FlowPptx>(), std::make_shared<FlowSvg>(), std::make_shared<FlowPng>(),
            std::make_shared<FlowJson>()};
}

std::shared_ptr<const FlowWriter> flowWriterFor(QStringView extension)
{
    if (extension.startsWith(u'.'))
        extension = extension.sliced(1);
    for (auto& writer : flowWriters()) {
        if (extension.compare(writer->extension(), Qt::CaseInsensitive) == 0)
            return writer;
    }
    return nullptr;
}

} // namespace lacuna
