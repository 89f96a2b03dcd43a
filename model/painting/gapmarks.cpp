// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/painting/gapmarks.h"

#include <QtCore/QLineF>
#include <QtCore/QVarLengthArray>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtGui/QPen>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <span>

namespace lacuna {

namespace {

using Lines = QVarLengthArray<QLineF, 48>;

/// Segments of the lines x ± y = c inside @p rect. Anchored at the rectangle, so that equal cells look equal.
void addHatch(Lines& lines, const QRectF& rect, double pitch, bool rising)
{
    const double step = pitch * std::numbers::sqrt2;
    const double reach = rect.width() + rect.height();
    for (double c = step / 2; c < reach; c += step) {
        const double x1 = std::max(0.0, c - rect.height());
        const double x2 = std::min(rect.width(), c);
        const double y1 = c - x1; // from the top: x + y = c
        const double y2 = c - x2;
        if (rising)
            lines.append(QLineF(rect.left() + x1, rect.top() + y1, rect.left() + x2, rect.top() + y2));
        else
            lines.append(QLineF(rect.left() + x1, rect.bottom() - y1, rect.left() + x2, rect.bottom() - y2));
    }
}

void drawLines(QPainter& painter, const Lines& lines, const QColor& colour, double width)
{
    QPen pen(colour, width);
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLines(lines.constData(), int(lines.size()));
}

constexpr int plainPatterns = 6; ///< the first of which is nothing
constexpr int grid = plainPatterns;
constexpr double bold = 2.2; ///< times as wide as the others

bool isBold(int pattern)
{
    return pattern >= plainPatterns && pattern < segmentPatterns;
}

/// The pattern without its weight, or the grid.
int shapeOf(int pattern)
{
    if (pattern >= segmentPatterns)
        return grid;
    return isBold(pattern) ? pattern - plainPatterns + 1 : std::max(0, pattern);
}

/// The angles of a pattern's lines, in degrees; 90 is upright.
std::span<const double> anglesOf(int pattern)
{
    static constexpr std::array angles{45.0, -45.0, 0.0, 90.0, 45.0, -45.0, 0.0, 90.0};
    static constexpr std::array<std::pair<size_t, size_t>, grid + 1> parts{
        {{0, 0}, {0, 1}, {1, 1}, {2, 1}, {3, 1}, {4, 2}, {6, 2}}};
    const auto [from, count] = parts[size_t(shapeOf(pattern))];
    return std::span(angles).subspan(from, count);
}

/// The part of the line through @p at along @p along that lies in @p rect; null if none does.
QLineF clipped(const QRectF& rect, QPointF at, QPointF along)
{
    double from = -1e6;
    double to = 1e6;
    const auto cut = [&from, &to](double position, double speed, double low, double high) {
        if (std::abs(speed) < 1e-9) {
            if (position < low || position > high)
                to = from - 1;
            return;
        }
        const auto [first, last] = std::minmax({(low - position) / speed, (high - position) / speed});
        from = std::max(from, first);
        to = std::min(to, last);
    };
    cut(at.x(), along.x(), rect.left(), rect.right());
    cut(at.y(), along.y(), rect.top(), rect.bottom());
    return from < to ? QLineF(at + along * from, at + along * to) : QLineF();
}

QPen markPen(const QColor& colour, double width)
{
    QPen pen(colour, width);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::MiterJoin);
    return pen;
}

void drawSigma(QPainter& painter, const QRectF& box)
{
    const double w = box.width();
    const auto at = [&box, w](double x, double y) { return QPointF(box.left() + x * w, box.top() + y * w); };
    const QPointF points[]{at(0.86, 0.22), at(0.86, 0.06), at(0.16, 0.06), at(0.56, 0.5),
                           at(0.16, 0.94), at(0.86, 0.94), at(0.86, 0.78)};
    painter.drawPolyline(points, int(std::size(points)));
}

void drawClock(QPainter& painter, const QRectF& box)
{
    const QPointF centre = box.center();
    const double r = box.width() / 2;
    painter.drawEllipse(centre, r, r);
    const QPointF hands[]{centre - QPointF(0, r * 0.66), centre, centre + QPointF(r * 0.5, 0)};
    painter.drawPolyline(hands, 3);
}

void drawCircledOne(QPainter& painter, const QRectF& box)
{
    const QPointF centre = box.center();
    const double r = box.width() / 2;
    painter.drawEllipse(centre, r, r);
    const QPointF one[]{centre + QPointF(-r * 0.28, -r * 0.22), centre + QPointF(r * 0.06, -r * 0.5),
                        centre + QPointF(r * 0.06, r * 0.52)};
    painter.drawPolyline(one, 3);
}

} // namespace

void drawHatch(QPainter& painter, const QRectF& rect, const QColor& colour, double pitch, double width)
{
    Lines lines;
    addHatch(lines, rect, pitch, true);
    drawLines(painter, lines, colour, width);
}

void drawCrossHatch(QPainter& painter, const QRectF& rect, const QColor& colour, double pitch, double width)
{
    Lines lines;
    addHatch(lines, rect, pitch, true);
    addHatch(lines, rect, pitch, false);
    drawLines(painter, lines, colour, width);
}

void drawMark(QPainter& painter, GapClass gapClass, const QRectF& box, const QColor& colour)
{
    const double w = box.width();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(markPen(colour, w * 0.15));
    switch (gapClass) {
    case GapClass::Thin:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(box.center(), w * 0.22, w * 0.22);
        break;
    case GapClass::InProgress:
        painter.drawEllipse(box.center(), w * 0.38, w * 0.38);
        break;
    case GapClass::SynthesisGap:
        painter.setPen(markPen(colour, w * 0.19));
        drawSigma(painter, box);
        break;
    case GapClass::LowConfidence: {
        const QPointF points[]{{box.left() + w * 0.04, box.top() + w * 0.14},
                               {box.right() - w * 0.04, box.top() + w * 0.14},
                               {box.center().x(), box.top() + w * 0.92}};
        painter.drawPolygon(points, 3);
        break;
    }
    case GapClass::Stale:
        painter.setPen(markPen(colour, w * 0.13));
        drawClock(painter, box);
        break;
    case GapClass::SingleMethod:
        painter.setPen(markPen(colour, w * 0.13));
        drawCircledOne(painter, box);
        break;
    case GapClass::NotApplicable:
    case GapClass::AbsoluteGap:
    case GapClass::Covered:
        break;
    }
}

void drawSegmentPattern(QPainter& painter, const QRectF& rect, int pattern, const QColor& colour,
                        double pitch, double width)
{
    if (isBold(pattern))
        width *= bold;
    Lines lines;
    const double reach = std::hypot(rect.width(), rect.height()) / 2;
    for (const double angle : anglesOf(pattern)) {
        const double radians = angle * std::numbers::pi / 180;
        const QPointF along(std::cos(radians), -std::sin(radians));
        const QPointF across(-along.y(), along.x());
        for (double offset = pitch / 2; offset < reach; offset += pitch) {
            for (const double side : {offset, -offset}) {
                if (const QLineF line = clipped(rect, rect.center() + across * side, along); !line.isNull())
                    lines.append(line);
            }
        }
    }
    drawLines(painter, lines, colour, width);
}

void drawSegmentPattern(QPainter& painter, QPointF centre, double radius, int pattern, const QColor& colour,
                        double pitch, double width)
{
    if (isBold(pattern))
        width *= bold;
    Lines lines;
    for (const double angle : anglesOf(pattern)) {
        const double radians = angle * std::numbers::pi / 180;
        const QPointF along(std::cos(radians), -std::sin(radians));
        const QPointF across(-along.y(), along.x());
        // The smallest disc still has one line, in the middle.
        const double first = radius < pitch ? 0 : pitch / 2;
        for (double offset = first; offset < radius; offset += pitch) {
            const double half = std::sqrt(radius * radius - offset * offset);
            for (const double side : {offset, -offset}) {
                const QPointF middle = centre + across * side;
                lines.append(QLineF(middle - along * half, middle + along * half));
            }
        }
    }
    drawLines(painter, lines, colour, width);
}

QList<QPen> segmentBandPens(int pattern, double thickness, const QColor& colour)
{
    const double weight = isBold(pattern) ? bold : 1;
    const auto solid = [&] { return QPen(colour, thickness * 0.22 * weight, Qt::SolidLine, Qt::FlatCap); };
    const auto dashed = [&](double width, double dash, double gap) {
        QPen pen(colour, width, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({dash / width, gap / width}); // in units of the width
        return pen;
    };
    const double tick = std::max(0.8, thickness * 0.18) * weight;
    switch (shapeOf(pattern)) {
    case 1:
        return {solid()};
    case 2:
        return {dashed(thickness, tick, thickness)};
    case 3:
        return {dashed(thickness, tick, thickness * 0.4)};
    case 4:
        return {dashed(thickness * (weight > 1 ? 0.75 : 0.5), thickness * 0.5, thickness * 0.5)};
    case 5:
        return {solid(), dashed(thickness, tick, thickness)};
    case grid:
        return {dashed(thickness * 0.22, thickness * 0.22, thickness * 0.44)};
    default:
        return {};
    }
}

void drawResidualMark(QPainter& painter, const QRectF& box, double residual, const QColor& colour)
{
    const bool strong = std::abs(residual) >= 4;
    const double up = residual > 0 ? 1 : -1;
    const double r = box.width() / 2 * (strong ? 1.0 : 0.84);
    const QPointF c = box.center();
    const QPointF points[]{c + QPointF(-r, up * r * 0.8), c + QPointF(r, up * r * 0.8),
                           c + QPointF(0, -up * r * 0.8)};
    painter.setPen(strong ? QPen(Qt::NoPen) : markPen(colour, box.width() * 0.14));
    painter.setBrush(strong ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawPolygon(points, 3);
}

void drawFoldMark(QPainter& painter, const QRectF& box, bool folded, const QColor& colour)
{
    const QPointF c = box.center();
    const double r = box.width() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    if (folded) {
        const QPointF points[]{c + QPointF(-r * 0.6, -r), c + QPointF(r * 0.8, 0), c + QPointF(-r * 0.6, r)};
        painter.drawPolygon(points, 3);
    } else {
        const QPointF points[]{c + QPointF(-r, -r * 0.6), c + QPointF(r, -r * 0.6), c + QPointF(0, r * 0.8)};
        painter.drawPolygon(points, 3);
    }
}

} // namespace lacuna
