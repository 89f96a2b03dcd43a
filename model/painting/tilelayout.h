// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtGui/QPainterPath>
#include <QtGui/QPolygonF>

#include <vector>

namespace lacuna {

/// Which part of the world a tile map shows.
enum class TileRegion {
    AsiaPacific, ///< every country the ILO counts to Asia and the Pacific
    World, ///< the subregions of the built-in country tree
};

/// Where a tile stands: columns from the west, rows from the north.
struct TilePlace {
    QString code; ///< of a term of the country tree
    int column = 0;
    int row = 0;

    friend bool operator==(const TilePlace&, const TilePlace&) = default;
};

/// As resources/tiles_*.csv have them. Read once; any thread.
const std::vector<TilePlace>& tilePlaces(TileRegion region);

/// An arc from one tile to another: a curve that leaves the straight line, so that there and back are two, and the point of its arrow.
struct TileArc {
    QPainterPath line;
    QPolygonF head;
};

/// The geometry of a tile map: equal squares, as large as fit, in the middle of the room. Pure; lengths are device-independent pixels. A plain value.
class TileLayout {
public:
    TileLayout() = default;
    TileLayout(const std::vector<TilePlace>& places, QSizeF room);

    bool isEmpty() const { return m_places.empty(); }
    int count() const { return int(m_places.size()); }
    const TilePlace& place(int tile) const { return m_places[size_t(tile)]; }
    int tileOf(const QString& code) const; ///< −1: none
    double side() const { return m_side; } ///< of a tile with the gap around it
    QRectF rect(int tile) const; ///< as painted, without the gap
    QRectF bounds() const; ///< of all tiles
    int tileAt(QPointF point) const; ///< −1: between tiles
    /// The nearest tile in the direction (dx, dy), one of them 0, the other ±1; @p tile itself if there is none. Tiles off the line count as twice
    /// as far, so that the step goes where the eye expects it.
    int neighbour(int tile, int dx, int dy) const;
    /// From tile to tile, or round and back to the same; @p width of the line.
    TileArc arc(int from, int to, double width) const;

private:
    std::vector<TilePlace> m_places;
    QPointF m_origin;
    double m_side = 0;
    double m_gap = 0;
    int m_columns = 0;
    int m_rows = 0;
};

} // namespace lacuna
