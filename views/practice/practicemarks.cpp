// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/practice/practicemarks.h"

#include "views/common/theme.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <cmath>
#include <numbers>

namespace lacuna {

namespace {

QPainterPath star(const QRectF& box)
{
    constexpr int points = 5;
    constexpr double inner = 0.42;
    const double radius = box.width() / 2;
    QPolygonF outline;
    for (int i = 0; i < 2 * points; ++i) {
        const double angle = std::numbers::pi * i / points - std::numbers::pi / 2;
        const double r = i % 2 == 0 ? radius : radius * inner;
        outline << box.center() + QPointF(r * std::cos(angle), r * std::sin(angle));
    }
    QPainterPath path;
    path.addPolygon(outline);
    path.closeSubpath();
    return path;
}

QPainterPath polygon(const QRectF& box, std::initializer_list<QPointF> parts)
{
    QPolygonF outline;
    for (const QPointF& part : parts)
        outline << QPointF(box.left() + part.x() * box.width(), box.top() + part.y() * box.height());
    QPainterPath path;
    path.addPolygon(outline);
    path.closeSubpath();
    return path;
}

QPainterPath shapeOf(PracticeKind kind, const QRectF& box)
{
    switch (kind) {
    case PracticeKind::GoodPractice:
        return star(box);
    case PracticeKind::Lesson:
        return polygon(box, {{0.5, 0}, {1, 0.5}, {0.5, 1}, {0, 0.5}});
    case PracticeKind::Challenge:
        return polygon(box, {{0.5, 0.05}, {1, 0.95}, {0, 0.95}});
    case PracticeKind::Safeguard:
        return polygon(box, {{0.5, 0}, {0.95, 0.15}, {0.95, 0.55}, {0.5, 1}, {0.05, 0.55}, {0.05, 0.15}});
    }
    return {};
}

} // namespace

QColor kindColour(PracticeKind kind)
{
    const Palette& colours = currentPalette();
    switch (kind) {
    case PracticeKind::GoodPractice:
        return colours.accent;
    case PracticeKind::Lesson:
        return colours.synthesisGap;
    case PracticeKind::Challenge:
        return colours.gapText;
    case PracticeKind::Safeguard:
        return colours.success;
    }
    return colours.text;
}

void paintKindMark(QPainter& painter, PracticeKind kind, const QRectF& box)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(kindColour(kind));
    painter.drawPath(shapeOf(kind, box));
    painter.restore();
}

QIcon kindIcon(PracticeKind kind)
{
    constexpr int side = 14;
    constexpr int scale = 4; // sharp at every zoom of the screen
    QPixmap pixmap(side * scale, side * scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.scale(scale, scale);
    paintKindMark(painter, kind, QRectF(1, 1, side - 2, side - 2));
    return pixmap;
}

} // namespace lacuna
