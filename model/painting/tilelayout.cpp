// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/painting/tilelayout.h"

#include "model/catalogue/datarows.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr double largestSide = 320; ///< beyond this a tile says no more

std::vector<TilePlace> placesIn(const QString& name)
{
    std::vector<TilePlace> places;
    for (const QStringList& row : dataRows(name).value_or(std::vector<QStringList>()))
        places.push_back({row.value(0), row.value(1).toInt(), row.value(2).toInt()});
    return places;
}

/// @p length along the way from @p from to @p to.
QPointF along(QPointF from, QPointF to, double length)
{
    const QPointF way = to - from;
    const double whole = std::hypot(way.x(), way.y());
    return whole > 0 ? from + way * (length / whole) : from;
}

QPolygonF arrowHead(QPointF tip, QPointF from, double size)
{
    const QPointF back = along(tip, from, size);
    const QPointF way = tip - back;
    const QPointF side(-way.y() * 0.5, way.x() * 0.5);
    return QPolygonF({tip, back + side, back - side});
}

} // namespace

const std::vector<TilePlace>& tilePlaces(TileRegion region)
{
    static const std::vector<TilePlace> asiaPacific = placesIn(u"tiles_asia_pacific.csv"_s);
    static const std::vector<TilePlace> world = placesIn(u"tiles_world.csv"_s);
    return region == TileRegion::World ? world : asiaPacific;
}

TileLayout::TileLayout(const std::vector<TilePlace>& places, QSizeF room)
    : m_places(places)
{
    for (const TilePlace& place : places) {
        m_columns = std::max(m_columns, place.column + 1);
        m_rows = std::max(m_rows, place.row + 1);
    }
    if (m_columns == 0)
        return;
    m_side = std::clamp(std::min(room.width() / m_columns, room.height() / m_rows), 1.0, largestSide);
    m_side = std::floor(m_side);
    m_gap = std::max(1.0, std::round(m_side * 0.05));
    m_origin = QPointF(std::max(0.0, std::floor((room.width() - m_columns * m_side) / 2)),
                       std::max(0.0, std::floor((room.height() - m_rows * m_side) / 2)));
}

int TileLayout::tileOf(const QString& code) const
{
    const auto found = std::ranges::find(m_places, code, &TilePlace::code);
    return found == m_places.end() ? -1 : int(found - m_places.begin());
}

QRectF TileLayout::rect(int tile) const
{
    const TilePlace& place = m_places[size_t(tile)];
    const QPointF corner = m_origin + QPointF(place.column * m_side, place.row * m_side);
    return QRectF(corner + QPointF(m_gap, m_gap) / 2, QSizeF(m_side - m_gap, m_side - m_gap));
}

QRectF TileLayout::bounds() const
{
    return {m_origin, QSizeF(m_columns * m_side, m_rows * m_side)};
}

int TileLayout::tileAt(QPointF point) const
{
    for (int tile = 0; tile < count(); ++tile) {
        if (rect(tile).contains(point))
            return tile;
    }
    return -1;
}

int TileLayout::neighbour(int tile, int dx, int dy) const
{
    const TilePlace& from = m_places[size_t(tile)];
    int best = tile;
    int least = 0;
    for (int other = 0; other < count(); ++other) {
        const TilePlace& to = m_places[size_t(other)];
        const int ahead = (to.column - from.column) * dx + (to.row - from.row) * dy;
        const int aside = std::abs((to.column - from.column) * dy) + std::abs((to.row - from.row) * dx);
        if (ahead <= 0)
            continue;
        const int distance = ahead + 2 * aside;
        if (best == tile || distance < least) {
            best = other;
            least = distance;
        }
    }
    return best;
}

TileArc TileLayout::arc(int from, int to, double width) const
{
    TileArc arc;
    const double size = std::max(6.0, width * 2.4);
    // Right of the number and below the name, where a tile has nothing to read.
    const auto anchor = [this](int tile) {
        const QRectF box = rect(tile);
        return box.topLeft() + QPointF(box.width() * 0.76, box.height() * 0.62);
    };
    const QPointF a = anchor(from);
    if (from == to) {
        const double r = m_side * 0.14;
        const QRectF box(QPointF(rect(from).right() - r * 1.5, a.y() - r), QSizeF(2 * r, 2 * r));
        arc.line.arcMoveTo(box, 150);
        arc.line.arcTo(box, 150, -290);
        const QPointF tip = arc.line.currentPosition();
        arc.head = arrowHead(along(tip, tip + QPointF(-1, -0.6), size * 0.7), tip + QPointF(1, 0.6), size);
        return arc;
    }
    const QPointF b = anchor(to);
    const QPointF way = b - a;
    // To the left of the direction: there and back are two lines.
    const QPointF bend = (a + b) / 2 + QPointF(way.y(), -way.x()) * 0.2;
    const QPointF start = along(a, bend, m_side * 0.04);
    const QPointF tip = along(b, bend, m_side * 0.06);
    const QPointF end = along(tip, bend, size * 0.8);
    arc.line.moveTo(start);
    arc.line.quadTo(bend, end);
    arc.head = arrowHead(tip, end, size);
    return arc;
}

} // namespace lacuna
