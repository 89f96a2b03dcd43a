// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/painting/cellpainter.h"

#include "model/painting/gapmarks.h"
#include "model/painting/ramp.h"

#include <QtCore/QLocale>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <cmath>
#include <numeric>

namespace lacuna {

namespace {

constexpr double cornerRadius = 3;

QFont sized(QFont font, double pixels, QFont::Weight weight)
{
    // QFont takes whole pixels; the painter is scaled where that matters (files), so rounding shows only
    // while zooming.
    font.setPixelSize(std::max(1, int(std::lround(pixels))));
    font.setWeight(weight);
    return font;
}

} // namespace

CellPainter::CellPainter(const Palette& palette, const QFont& font, CellStyle style, double zoom, int largest,
                         int target)
    : m_palette(palette)
    , m_font(sized(font, 13 * zoom, QFont::DemiBold))
    , m_smallFont(sized(font, 11 * zoom, QFont::DemiBold))
    , m_style(style)
    , m_zoom(zoom)
    , m_largest(std::max(1, largest))
    , m_target(std::max(1, target))
    , m_capHeight(QFontMetricsF(m_font).capHeight())
    , m_smallCapHeight(QFontMetricsF(m_smallFont).capHeight())
{
}

void CellPainter::begin(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_font);
}

QColor CellPainter::rampColour(int n) const
{
    const int step = rampStep(n, m_largest);
    return step < 0 ? m_palette.surface : m_palette.ramp[size_t(step)];
}

QColor CellPainter::segmentColour(size_t index) const
{
    return int(index) == m_uncoded ? m_palette.uncodedSegment
                                   : m_palette.segments[index % m_palette.segments.size()];
}

QColor CellPainter::fillOf(const GapCell& cell) const
{
    return cell.gapClass == GapClass::Thin ? m_palette.ramp[0] : rampColour(cell.n);
}

void CellPainter::paint(QPainter& painter, const QRectF& rect, const GapCell& cell,
                        std::span<const int> segments, bool parent) const
{
    const double inset = 2 * m_zoom;
    const QRectF box = rect.adjusted(inset, inset, -inset, -inset);
    if (cell.n == 0 || cell.gapClass <= GapClass::InProgress) {
        paintEmpty(painter, box, cell.gapClass);
        return;
    }
    QColor ground = parent ? m_palette.tint : m_palette.surface;
    // Figures leave a strip free for the mark, in every cell alike so that they compare.
    const QRectF figure = box.adjusted(0, 0, -11 * m_zoom, 0);
    switch (m_style) {
    case CellStyle::Numbers:
        paintCount(painter, box.center(), cell.n, m_palette.text);
        break;
    case CellStyle::Heat:
        ground = fillOf(cell);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(box, cornerRadius * m_zoom, cornerRadius * m_zoom);
        paintCount(painter, box.center(), cell.n, m_palette.textOn(ground));
        break;
    case CellStyle::Bubble:
        segments.empty() ? paintBubble(painter, figure, cell) : paintBubbles(painter, figure, segments);
        break;
    case CellStyle::Mosaic:
        segments.empty() ? paintBar(painter, box, cell) : paintMosaic(painter, figure, segments);
        break;
    case CellStyle::Donut:
        paintDonut(painter, figure, cell, segments);
        break;
    }
    paintCornerMark(painter, box, cell.gapClass, ground);
}

void CellPainter::paintEmpty(QPainter& painter, const QRectF& box, GapClass gapClass) const
{
    const double radius = cornerRadius * m_zoom;
    const QRectF outline = box.adjusted(0.5, 0.5, -0.5, -0.5);
    if (gapClass == GapClass::NotApplicable) {
        drawCrossHatch(painter, box.adjusted(1, 1, -1, -1), m_palette.notApplicable, 3.6 * m_zoom,
                       0.7 * m_zoom);
        return;
    }
    if (gapClass == GapClass::InProgress) {
        QPen pen(m_palette.inProgress, m_zoom);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.setBrush(m_palette.surface);
        painter.drawRoundedRect(outline, radius, radius);
        const double side = std::min(11 * m_zoom, box.height() * 0.8);
        drawMark(painter, gapClass, QRectF(box.center() - QPointF(side, side) / 2, QSizeF(side, side)),
                 m_palette.inProgress);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_palette.gapGround);
    painter.drawRoundedRect(box, radius, radius);
    QColor hatch = m_palette.gap;
    hatch.setAlphaF(0.5F);
    drawHatch(painter, box.adjusted(1.2, 1.2, -1.2, -1.2), hatch, 7 * m_zoom, 1.1 * m_zoom);
    painter.setPen(QPen(m_palette.gap, m_zoom));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(outline, radius, radius);
}

void CellPainter::paintBubble(QPainter& painter, const QRectF& box, const GapCell& cell) const
{
    const double widest = std::min(box.width(), box.height()) / 2;
    const double share = std::min(1.0, double(cell.n) / m_largest);
    const double radius = std::max(3.5 * m_zoom, widest * std::sqrt(share)); // area shows the count
    const QColor fill = m_palette.ramp[m_palette.dark ? 2 : 3];
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawEllipse(box.center(), radius, radius);
    const double width = countWidth(cell.n, true);
    if (2 * radius >= width + 6 * m_zoom)
        paintCount(painter, box.center(), cell.n, m_palette.textOn(fill), true);
    else
        paintCount(painter, box.center() + QPointF(radius + width / 2 + 3 * m_zoom, 0), cell.n,
                   m_palette.text, true);
}

void CellPainter::paintBubbles(QPainter& painter, const QRectF& box, std::span<const int> segments) const
{
    // Each segment keeps its own place in every cell, so that a missing one shows as a hole, in colour or
    // without.
    const int count = int(segments.size());
    const int rows = count > 4 ? 2 : 1;
    const int columns = (count + rows - 1) / rows;
    const QSizeF slot(box.width() / columns, box.height() / rows);
    const double widest = std::min(slot.width(), slot.height()) / 2 - 0.5 * m_zoom;
    for (int i = 0; i < count; ++i) {
        const int row = i / columns;
        const QPointF centre(box.left() + (i % columns + 0.5) * slot.width(),
                             box.top() + (row + 0.5) * slot.height());
        painter.setPen(Qt::NoPen);
        if (segments[size_t(i)] == 0) {
            painter.setBrush(m_palette.line);
            painter.drawEllipse(centre, 1.2 * m_zoom, 1.2 * m_zoom);
            continue;
        }
        const double share = std::min(1.0, double(segments[size_t(i)]) / m_largest);
        const double radius = std::max(1.6 * m_zoom, widest * std::sqrt(share));
        const QColor fill = segmentColour(size_t(i));
        painter.setBrush(fill);
        painter.drawEllipse(centre, radius, radius);
        if (2 * radius >= countWidth(segments[size_t(i)], true) + 5 * m_zoom)
            paintCount(painter, centre, segments[size_t(i)], m_palette.textOn(fill), true);
    }
}

void CellPainter::paintBar(QPainter& painter, const QRectF& box, const GapCell& cell) const
{
    const double height = 4 * m_zoom;
    const QRectF track(box.left() + 3 * m_zoom, box.bottom() - height - 2 * m_zoom, box.width() - 6 * m_zoom,
                       height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_palette.line);
    painter.drawRoundedRect(track, height / 2, height / 2);
    QRectF bar = track;
    bar.setWidth(std::max(height, track.width() * std::min(1.0, double(cell.n) / m_largest)));
    painter.setBrush(m_palette.ramp[m_palette.dark ? 2 : 3]);
    painter.drawRoundedRect(bar, height / 2, height / 2);
    paintCount(painter, box.center() - QPointF(0, 3.5 * m_zoom), cell.n, m_palette.text);
}

void CellPainter::paintMosaic(QPainter& painter, const QRectF& box, std::span<const int> segments) const
{
    const int sum = std::accumulate(segments.begin(), segments.end(), 0);
    if (sum == 0)
        return;
    const double gap = m_zoom;
    const auto shown = std::count_if(segments.begin(), segments.end(), [](int n) { return n > 0; });
    const double room = box.width() - gap * double(shown - 1);
    double x = box.left();
    painter.setPen(Qt::NoPen);
    for (size_t i = 0; i < segments.size(); ++i) {
        if (segments[i] == 0)
            continue;
        const QColor fill = segmentColour(i);
        const QRectF tile(x, box.top(), room * segments[i] / sum, box.height());
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(tile, 2 * m_zoom, 2 * m_zoom);
        if (tile.width() >= countWidth(segments[i], true) + 3 * m_zoom)
            paintCount(painter, tile.center(), segments[i], m_palette.textOn(fill), true);
        x += tile.width() + gap;
    }
}

void CellPainter::paintDonut(QPainter& painter, const QRectF& box, const GapCell& cell,
                             std::span<const int> segments) const
{
    const double outer = std::min(box.width(), box.height()) / 2;
    const double thickness = std::max(3.0 * m_zoom, outer * 0.28);
    const double r = outer - thickness / 2;
    const QRectF ring(box.center() - QPointF(r, r), QSizeF(2 * r, 2 * r));
    const auto arc = [&painter, &ring, thickness](double from, double span, const QColor& colour) {
        QPen pen(colour, thickness);
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        // Clockwise from twelve o'clock, in sixteenths of a degree.
        painter.drawArc(ring, int(std::lround((90 - from * 360) * 16)), int(std::lround(-span * 360 * 16)));
    };
    painter.setBrush(Qt::NoBrush);
    arc(0, 1, m_palette.line);
    const int sum = std::accumulate(segments.begin(), segments.end(), 0);
    if (segments.empty()) {
        arc(0, std::min(1.0, double(cell.n) / m_target), m_palette.ramp[m_palette.dark ? 2 : 3]);
    } else if (sum > 0) {
        double from = 0;
        for (size_t i = 0; i < segments.size(); ++i) {
            const double share = double(segments[i]) / sum;
            if (share > 0)
                arc(from, share == 1.0 ? 1.0 : std::max(0.02, share - 0.015), segmentColour(i));
            from += share;
        }
    }
    paintCount(painter, box.center(), cell.n, m_palette.text, true);
}

double CellPainter::countWidth(int n, bool small) const
{
    const int key = small ? -n : n;
    auto it = m_counts.constFind(key);
    if (it == m_counts.constEnd()) {
        const QString text = QLocale().toString(n);
        const double width = QFontMetricsF(small ? m_smallFont : m_font).horizontalAdvance(text);
        it = m_counts.insert(key, {text, width});
    }
    return it->second;
}

void CellPainter::paintCount(QPainter& painter, QPointF centre, int n, const QColor& colour, bool small) const
{
    const double width = countWidth(n, small);
    const QString& text = m_counts.constFind(small ? -n : n)->first;
    if (small)
        painter.setFont(m_smallFont);
    painter.setPen(colour);
    const double baseline = centre.y() + (small ? m_smallCapHeight : m_capHeight) / 2;
    painter.drawText(QPointF(centre.x() - width / 2, baseline), text);
    if (small)
        painter.setFont(m_font);
}

void CellPainter::paintCornerMark(QPainter& painter, const QRectF& box, GapClass gapClass,
                                  const QColor& ground) const
{
    if (gapClass == GapClass::Covered)
        return;
    const double side = (gapClass == GapClass::Thin ? 7 : 8.5) * m_zoom;
    const QRectF corner(box.right() - side - 3 * m_zoom, box.top() + 3 * m_zoom, side, side);
    const QColor wanted = gapClass == GapClass::SynthesisGap ? m_palette.synthesisGap : m_palette.muted;
    drawMark(painter, gapClass, corner, m_palette.markOn(ground, wanted));
}

void CellPainter::paintSwatch(QPainter& painter, const QRectF& swatch, GapClass gapClass) const
{
    if (gapClass <= GapClass::InProgress) {
        paintEmpty(painter, swatch, gapClass);
        return;
    }
    const bool filled = m_style == CellStyle::Heat;
    const QColor ground = !filled ? m_palette.surface : m_palette.ramp[gapClass == GapClass::Thin ? 0 : 2];
    painter.setPen(filled ? QPen(Qt::NoPen) : QPen(m_palette.line, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(swatch, 2, 2);
    const double side = std::min(swatch.height() - 4, 9.0);
    const QColor wanted = gapClass == GapClass::SynthesisGap ? m_palette.synthesisGap : m_palette.muted;
    drawMark(painter, gapClass, QRectF(swatch.center() - QPointF(side, side) / 2, QSizeF(side, side)),
             m_palette.markOn(ground, wanted));
}

} // namespace lacuna
