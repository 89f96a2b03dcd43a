// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/painting/gapmarks.h"

#include <QtCore/QLineF>
#include <QtCore/QVarLengthArray>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

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
