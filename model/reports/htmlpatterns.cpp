// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/htmlpatterns.h"

#include "model/painting/cellpainter.h"
#include "model/painting/gapmarks.h"

#include <QtCore/QBuffer>
#include <QtGui/QImage>
#include <QtGui/QPainter>

#include <array>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int colours = 16; ///< of Palette::segments
constexpr int plainPatterns = 6; ///< the first of which is nothing; then the same five bold

/// Lines of drawSegmentPattern() on a tile of 6 × 6 that fits its neighbours.
QByteArray linesOf(int pattern)
{
    static const QByteArray rising = "M0 6L6 0M-1 1L1 -1M5 7L7 5";
    static const QByteArray falling = "M0 0L6 6M-1 5L1 7M5 -1L7 1";
    if (pattern >= segmentPatterns)
        return "M0 3H6M3 0V6";
    switch (pattern < plainPatterns ? pattern : pattern - plainPatterns + 1) {
    case 1:
        return rising;
    case 2:
        return falling;
    case 3:
        return "M0 3H6";
    case 4:
        return "M3 0V6";
    case 5:
        return rising + falling;
    default:
        return {};
    }
}

bool isBold(int pattern)
{
    return pattern >= plainPatterns && pattern < segmentPatterns;
}

QByteArray opened(const QByteArray& id, int side)
{
    const QByteArray length = QByteArray::number(side);
    return "<pattern id=\"" + id + "\" width=\"" + length + "\" height=\"" + length
        + "\" patternUnits=\"userSpaceOnUse\" viewBox=\"0 0 6 6\">";
}

QByteArray segmentElement(const HtmlPattern& pattern)
{
    const QByteArray colour = pattern.colour < 0 ? "n" : QByteArray::number(pattern.colour);
    QByteArray svg =
        opened(pattern.id().toLatin1(), 5) + "<rect class=\"s" + colour + "\" width=\"6\" height=\"6\"/>";
    if (const QByteArray lines = linesOf(pattern.lines); !lines.isEmpty())
        svg += "<path class=\"" + QByteArray(isBold(pattern.lines) ? "k bold k" : "k k") + colour + "\" d=\""
            + lines + "\"/>";
    return svg + "</pattern>";
}

/// As the tile map of the program tells classes apart in a bar: by lines before colours.
QByteArray shareElements()
{
    static constexpr std::array<int, gapClassCount> lines{5, 1, 3, 0, 4, 0, 2, 3, 0};
    QByteArray svg;
    for (int i = 0; i < gapClassCount; ++i) {
        const QByteArray number = QByteArray::number(i);
        svg += opened("share" + number, 5) + "<rect class=\"f" + number + "\" width=\"6\" height=\"6\"/>";
        if (GapClass(i) == GapClass::Thin)
            svg += "<circle class=\"d3\" cx=\"3\" cy=\"3\" r=\"1.3\"/>";
        else if (lines[size_t(i)] != 0)
            svg += "<path class=\"k l" + number + "\" d=\"" + linesOf(lines[size_t(i)]) + "\"/>";
        svg += "</pattern>";
    }
    return svg;
}

} // namespace

QString HtmlPattern::id() const
{
    return u'p' + (colour < 0 ? u"n"_s : QString::number(colour)) + u'-' + QString::number(lines);
}

HtmlPattern segmentPattern(const GapMap& map, size_t segment)
{
    if (const std::vector<SegmentLook> looks = segmentLooks(map); segment < looks.size()) {
        const SegmentLook& look = looks[segment];
        return {.colour = look.colour == SegmentLook::grey ? -1 : look.colour % colours,
                .lines = look.pattern};
    }
    const GapSegment& one = map.segments[segment];
    if (one.term == 0 && one.crossTerm == 0 && !one.other)
        return {.colour = -1, .lines = 0};
    return seriesPattern(segment);
}

HtmlPattern seriesPattern(size_t series)
{
    return {.colour = int(series % colours), .lines = int(series % segmentPatterns)};
}

void patternSwatch(HtmlPart& html, const HtmlPattern& pattern)
{
    html.open("svg"_L1,
              {{"class"_L1, u"segment"_s},
               {"width"_L1, u"18"_s},
               {"height"_L1, u"12"_s},
               {"aria-hidden"_L1, u"true"_s}});
    html.leaf("rect"_L1, {},
              {{"width"_L1, u"18"_s}, {"height"_L1, u"12"_s}, {"fill"_L1, u"url(#%1)"_s.arg(pattern.id())}});
    html.close();
}

QByteArray htmlPatterns(const std::set<HtmlPattern>& used)
{
    QByteArray svg = "<svg class=\"defs\" width=\"0\" height=\"0\" aria-hidden=\"true\"><defs>";
    for (const HtmlPattern& pattern : used)
        svg += segmentElement(pattern);
    return svg + shareElements() + "</defs></svg>\n";
}

std::set<HtmlPattern> patternsOf(const ReportContent& content)
{
    std::set<HtmlPattern> used;
    for (const ReportView& view : content.views) {
        for (size_t i = 0; i < view.map->segments.size(); ++i)
            used.insert(segmentPattern(*view.map, i));
        for (const ReportChart& chart : chartsOf(view)) {
            for (size_t i = 0; i < chart.table.series.size(); ++i)
                used.insert(seriesPattern(i));
        }
    }
    return used;
}

QByteArray hatchImage(const QColor& colour, int side, double width, bool crossed)
{
    constexpr int sharp = 3; // pixels of the image in one of the page
    QImage image(side * sharp, side * sharp, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(sharp, sharp);
    // Opaque lines first: where they cross they must not be darker.
    QColor opaque = colour;
    opaque.setAlpha(255);
    painter.setPen(QPen(opaque, width, Qt::SolidLine, Qt::SquareCap));
    for (const int shift : {-side, 0, side}) { // the tile's neighbours reach in at its corners
        painter.drawLine(QPointF(shift, side), QPointF(shift + side, 0));
        if (crossed)
            painter.drawLine(QPointF(shift, 0), QPointF(shift + side, side));
    }
    painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    painter.fillRect(QRect(0, 0, side, side), QColor(0, 0, 0, colour.alpha()));
    painter.end();
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    image.save(&png, "PNG");
    return "url(\"data:image/png;base64," + png.data().toBase64() + "\")";
}

} // namespace lacuna
