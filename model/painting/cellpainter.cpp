// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/painting/cellpainter.h"

#include "model/painting/bubblefield.h"
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
constexpr int otherPattern = 5; ///< crossed lines, on grey
constexpr int greyPatterns = 6; ///< none and the plain ones
constexpr double residualSide = 7;
constexpr double leastBubble = 3; ///< radius: what a dot needs to show its colour

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

std::vector<SegmentLook> segmentLooks(const GapMap& map)
{
    std::vector<SegmentLook> looks;
    if (map.crossLabel.isEmpty())
        return looks;
    for (const GapSegment& segment : map.segments) {
        looks.push_back({.colour = segment.term != 0 ? segment.rank : SegmentLook::grey,
                         .pattern = segment.other     ? otherPattern
                             : segment.crossTerm == 0 ? segmentPatterns
                                                      : segment.crossRank % segmentPatterns});
    }
    return looks;
}

QColor CellPainter::segmentColour(size_t index) const
{
    if (index < m_looks.size()) {
        const int colour = m_looks[index].colour;
        return colour == SegmentLook::grey ? m_palette.uncodedSegment
                                           : m_palette.segments[size_t(colour) % m_palette.segments.size()];
    }
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
        paintResidual(painter, box, cell,
                      cell.gapClass == GapClass::AbsoluteGap ? m_palette.gapGround : m_palette.surface);
        return;
    }
    QColor ground = parent ? m_palette.tint : m_palette.surface;
    // Figures leave a strip free for the mark, in every cell alike so that they compare.
    const QRectF figure = box.adjusted(0, 0, -11 * m_zoom, 0);
    switch (m_style) {
    case CellStyle::Numbers:
        paintNumber(painter, box, cell, m_palette.text);
        break;
    case CellStyle::Heat:
        ground = fillOf(cell);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(box, cornerRadius * m_zoom, cornerRadius * m_zoom);
        paintNumber(painter, box, cell, m_palette.textOn(ground));
        break;
    case CellStyle::Bubble:
        segments.empty() ? paintBubble(painter, figure, cell)
                         : paintBubbles(painter, figure, cell.n, segments);
        break;
    case CellStyle::Mosaic:
        segments.empty() ? paintBar(painter, box, cell) : paintMosaic(painter, figure, segments);
        break;
    case CellStyle::Donut:
        paintDonut(painter, figure, cell, segments);
        break;
    }
    paintCornerMark(painter, box, cell.gapClass, ground);
    paintResidual(painter, box, cell, ground);
}

void CellPainter::paintEmpty(QPainter& painter, const QRectF& box, GapClass gapClass) const
{
    const double radius = cornerRadius * m_zoom;
    const QRectF outline = box.adjusted(0.5, 0.5, -0.5, -0.5);
    if (gapClass == GapClass::NotApplicable) {
        drawCrossHatch(painter, box.adjusted(1, 1, -1, -1), m_palette.notApplicable, 3.6 * m_zoom,
                       0.7 * m_palette.stroke * m_zoom);
        return;
    }
    if (gapClass == GapClass::InProgress) {
        QPen pen(m_palette.inProgress, m_palette.stroke * m_zoom);
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
    drawHatch(painter, box.adjusted(1.2, 1.2, -1.2, -1.2), m_palette.gapHatch, 7 * m_zoom, 1.1 * m_zoom);
    painter.setPen(QPen(m_palette.gap, m_palette.stroke * m_zoom));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(outline, radius, radius);
}

QRectF CellPainter::paintCountBelow(QPainter& painter, const QRectF& box, int n) const
{
    const double strip = 12 * m_zoom;
    if (box.height() < strip + 18 * m_zoom)
        return box;
    const QRectF field = box.adjusted(0, 0, 0, -strip);
    const QPointF centre(field.center().x(), field.bottom() + strip / 2);
    paintCount(painter, centre, fitted(n, box.width(), true), m_palette.text);
    return field;
}

void CellPainter::paintBubble(QPainter& painter, const QRectF& box, const GapCell& cell) const
{
    // Below and not inside: there digits would need another place in every small bubble, and another colour.
    const QRectF field = paintCountBelow(painter, box, cell.n);
    const double widest = std::min(field.width(), field.height()) / 2;
    const double share = std::min(1.0, double(cell.n) / m_largest);
    const double radius = std::max(3.5 * m_zoom, widest * std::sqrt(share)); // area shows the count
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_palette.ramp[m_palette.dark ? 2 : 3]);
    painter.drawEllipse(field.center(), radius, radius);
}

void CellPainter::paintBubbles(QPainter& painter, const QRectF& box, int n,
                               std::span<const int> segments) const
{
    const QRectF field =
        paintCountBelow(painter, box, n).adjusted(0, 0, -1.5 * m_zoom, 0); // air before the mark
    // Each segment keeps its own place in every cell, so that a missing one shows as a hole, in colour or
    // without.
    const int across = bubblesAcross(field.size(), int(segments.size()));
    const int down = (int(segments.size()) + across - 1) / across;
    const QSizeF slot(field.width() / across, field.height() / down);
    const double widest = std::min(slot.width(), slot.height()) / 2 - 0.25 * m_zoom;
    for (int i = 0; i < int(segments.size()); ++i) {
        const QPoint place(i % across, i / across);
        const QPointF centre(field.left() + (place.x() + 0.5) * slot.width(),
                             field.top() + (place.y() + 0.5) * slot.height());
        painter.setPen(Qt::NoPen);
        if (segments[size_t(i)] == 0) {
            painter.setBrush(m_palette.line);
            painter.drawEllipse(centre, 1.2 * m_zoom, 1.2 * m_zoom);
            continue;
        }
        const double share = std::min(1.0, double(segments[size_t(i)]) / m_largest);
        // The area grows with the number, from the least that is legible, so that 1 and 3 of 100 still differ.
        const double least = std::min(leastBubble * m_zoom, widest);
        const double radius = std::sqrt(std::lerp(least * least, widest * widest, share));
        const QColor fill = segmentColour(size_t(i));
        painter.setBrush(fill);
        painter.drawEllipse(centre, radius, radius);
        if (const int pattern = patternOf(size_t(i)); pattern != 0)
            drawSegmentPattern(painter, centre, radius, pattern, patternInk(fill), 3 * m_zoom, 0.9 * m_zoom);
        if (m_palette.edge.isValid()) {
            painter.setPen(edgePen());
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(centre, radius, radius);
        }
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
    paintNumber(painter, box.translated(0, -3.5 * m_zoom), cell, m_palette.text);
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
        if (const int pattern = patternOf(i); pattern != 0 && tile.width() >= 2.5 * m_zoom)
            drawSegmentPattern(painter, tile.adjusted(0.5, 0.5, -0.5, -0.5), pattern, patternInk(fill),
                               4 * m_zoom, 0.9 * m_zoom);
        if (m_palette.edge.isValid()) {
            const double half = edgePen().widthF() / 2;
            painter.setPen(edgePen());
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(tile.adjusted(half, half, -half, -half), 2 * m_zoom, 2 * m_zoom);
        }
        const Count& part = count(segments[i], CountForm::Full, true);
        if (tile.width() >= part.width + 3 * m_zoom) {
            if (patternOf(i) != 0) { // digits do not stand on lines
                const QSizeF plain(part.width + 2 * m_zoom, m_smallCapHeight + 3 * m_zoom);
                painter.fillRect(QRectF(tile.center() - QPointF(plain.width(), plain.height()) / 2, plain),
                                 fill);
            }
            paintCount(painter, tile.center(), part, m_palette.textOn(fill));
        }
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
    const auto arc = [this, &painter, &ring, thickness](double from, double span, const QColor& colour,
                                                        int pattern = 0) {
        QPen pen(colour, thickness);
        pen.setCapStyle(Qt::FlatCap);
        QList<QPen> pens{pen};
        pens += segmentBandPens(pattern, thickness, patternInk(colour));
        for (const QPen& each : std::as_const(pens)) {
            painter.setPen(each);
            // Clockwise from twelve o'clock, in sixteenths of a degree.
            painter.drawArc(ring, int(std::lround((90 - from * 360) * 16)),
                            int(std::lround(-span * 360 * 16)));
        }
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
                arc(from, share == 1.0 ? 1.0 : std::max(0.02, share - 0.015), segmentColour(i), patternOf(i));
            from += share;
        }
    }
    if (m_palette.edge.isValid()) {
        painter.setPen(edgePen());
        for (const double radius : {outer, outer - thickness})
            painter.drawEllipse(ring.center(), radius, radius);
    }
    paintCount(painter, box.center(), fitted(cell.n, 2 * (outer - thickness), true), m_palette.text);
}

QString CellPainter::briefCount(int n, bool rough)
{
    // One or two digits that count: 1.5k, 12k, 147k, 2.3M; rough: 1k. Limits are where rounding adds a digit.
    const QLocale locale;
    if (n < 1000)
        return locale.toString(n);
    if (n < 999'500)
        return tr("%1k", "thousands").arg(locale.toString(n / 1e3, 'f', n < 9950 && !rough ? 1 : 0));
    return tr("%1M", "millions").arg(locale.toString(n / 1e6, 'f', n < 9'950'000 && !rough ? 1 : 0));
}

const CellPainter::Count& CellPainter::count(int n, CountForm form, bool small) const
{
    const qint64 key = (qint64(n) * 3 + int(form)) * 2 + int(small);
    auto it = m_counts.constFind(key);
    if (it == m_counts.constEnd()) {
        const QString text =
            form == CountForm::Full ? QLocale().toString(n) : briefCount(n, form == CountForm::Rough);
        const double width = QFontMetricsF(small ? m_smallFont : m_font).horizontalAdvance(text);
        it = m_counts.insert(key, std::make_shared<Count>(text, width, small));
    }
    return **it;
}

const CellPainter::Count& CellPainter::fitted(int n, double room, bool small) const
{
    // Exact as long as possible: smaller before shorter.
    for (const CountForm form : {CountForm::Full, CountForm::Brief, CountForm::Rough}) {
        for (const bool smaller : {small, true}) {
            const Count& it = count(n, form, smaller);
            if (it.width <= room)
                return it;
        }
    }
    return count(n, CountForm::Rough, true);
}

void CellPainter::paintCount(QPainter& painter, QPointF centre, const Count& count,
                             const QColor& colour) const
{
    if (count.small)
        painter.setFont(m_smallFont);
    painter.setPen(colour);
    const double baseline = centre.y() + (count.small ? m_smallCapHeight : m_capHeight) / 2;
    painter.drawText(QPointF(centre.x() - count.width / 2, baseline), count.text);
    if (count.small)
        painter.setFont(m_font);
}

void CellPainter::paintNumber(QPainter& painter, const QRectF& box, const GapCell& cell,
                              const QColor& colour) const
{
    const double air = 2 * m_zoom;
    const double side =
        std::max(markSide(cell.gapClass), residualStep(cell) != 0 ? residualSide * m_zoom : 0);
    const double mark = side > 0 ? side + 3 * m_zoom : 0;
    const Count& full = count(cell.n, CountForm::Full, false);
    if (full.width <= box.width() - 2 * (mark + air)) {
        paintCount(painter, box.center(), full, colour);
        return;
    }
    const QRectF beside = box.adjusted(air, 0, -mark - air / 2, 0);
    paintCount(painter, beside.center(), fitted(cell.n, beside.width(), false), colour);
}

double CellPainter::markSide(GapClass gapClass) const
{
    return gapClass == GapClass::Covered ? 0 : (gapClass == GapClass::Thin ? 7 : 8.5) * m_zoom;
}

void CellPainter::paintCornerMark(QPainter& painter, const QRectF& box, GapClass gapClass,
                                  const QColor& ground) const
{
    const double side = markSide(gapClass);
    if (side == 0)
        return;
    const QRectF corner(box.right() - side - 3 * m_zoom, box.top() + 3 * m_zoom, side, side);
    const QColor wanted = gapClass == GapClass::SynthesisGap ? m_palette.synthesisGap : m_palette.muted;
    drawMark(painter, gapClass, corner, m_palette.markOn(ground, wanted));
}

int CellPainter::residualStep(const GapCell& cell) const
{
    if (!m_residuals || !cell.residual || cell.gapClass == GapClass::NotApplicable
        || std::abs(*cell.residual) < 2)
        return 0;
    return (*cell.residual > 0 ? 1 : -1) * (std::abs(*cell.residual) >= 4 ? 2 : 1);
}

void CellPainter::paintResidual(QPainter& painter, const QRectF& box, const GapCell& cell,
                                const QColor& ground) const
{
    if (residualStep(cell) == 0)
        return;
    const double side = residualSide * m_zoom;
    const QRectF corner(box.right() - side - 2.5 * m_zoom, box.bottom() - side - 2.5 * m_zoom, side, side);
    if (cell.gapClass <= GapClass::InProgress) { // clear of the hatch
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(corner.adjusted(-m_zoom, -m_zoom, m_zoom, m_zoom), 2 * m_zoom, 2 * m_zoom);
    }
    const QColor wanted = *cell.residual < 0 ? m_palette.gapText : m_palette.accent;
    drawResidualMark(painter, corner, *cell.residual, m_palette.markOn(ground, wanted, residualContrast));
}

QColor CellPainter::patternInk(const QColor& fill) const
{
    QColor ink = m_palette.textOn(fill);
    ink.setAlphaF(0.75F);
    return ink;
}

int CellPainter::patternOf(size_t segment) const
{
    if (segment < m_looks.size())
        return m_looks[segment].pattern;
    return m_palette.grey && int(segment) != m_uncoded ? int(segment) % greyPatterns : 0;
}

QPen CellPainter::edgePen() const
{
    return {m_palette.edge, 0.8 * m_zoom};
}

void CellPainter::paintSegmentSwatch(QPainter& painter, const QRectF& swatch, const QColor& fill,
                                     int pattern) const
{
    painter.setPen(m_palette.edge.isValid() ? QPen(m_palette.edge, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawRoundedRect(swatch, 2, 2);
    if (m_style != CellStyle::Donut) {
        drawSegmentPattern(painter, swatch.adjusted(0.5, 0.5, -0.5, -0.5), pattern, patternInk(fill), 4, 0.9);
        return;
    }
    const QList<QPen> pens = segmentBandPens(pattern, swatch.height() * 0.7, patternInk(fill));
    for (const QPen& pen : pens) {
        painter.setPen(pen);
        painter.drawLine(QLineF(swatch.left(), swatch.center().y(), swatch.right(), swatch.center().y()));
    }
}

void CellPainter::paintResidualSwatch(QPainter& painter, const QRectF& swatch, double residual) const
{
    const QRectF box(swatch.center() - QPointF(4, 4), QSizeF(8, 8));
    const QColor wanted = residual < 0 ? m_palette.gapText : m_palette.accent;
    drawResidualMark(painter, box, residual, m_palette.markOn(m_palette.surface, wanted, residualContrast));
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
