// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/tilesummary.h"
#include "model/painting/cellpainter.h"
#include "model/painting/matrixlayout.h"
#include "model/painting/palette.h"
#include "model/painting/tilelayout.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QFont>

class QPainter;

namespace lacuna {

/// What the ground of a tile shows.
enum class TileColouring { Count, Class, Burden };

/// What is marked besides the map itself: tiles.
struct TileMarks {
    int hover = -1;
    int selected = -1;
    bool focused = false; ///< the selection has the keyboard

    friend bool operator==(const TileMarks&, const TileMarks&) = default;
};

/// Draws a tile map with any QPainter: screen, PNG, SVG. Each tile is an area with its name, its number, the mark of its class, and a bar of the
/// classes of its cells; what is a gap is told by shape before colour. Everything given must outlive it. Any thread that may use a QPainter.
class TileMapPainter {
    Q_DECLARE_TR_FUNCTIONS(lacuna::TileMapPainter)
public:
    TileMapPainter(const TileLayout& layout, const GapMap& map, const TileSummaries& tiles,
                   TileColouring colouring, const Palette& palette, const QFont& font);

    /// One a tile: the filter leaves the area out, so that its emptiness is no gap. Empty: none.
    void setLeftOut(std::vector<quint8> leftOut);
    /// No text is smaller than this, px.
    void setSmallestText(double pixels) { m_smallestText = pixels; }
    /// Not owned; null: none are drawn.
    void setCorridors(const Corridors* corridors) { m_corridors = corridors; }

    void paint(QPainter& painter, const TileMarks& marks = {}) const;
    /// For what the map shows; returns the height it took, @p width wide.
    double paintLegend(QPainter& painter, QPointF origin, double width) const;
    double legendHeight(double width) const;

    /// Null: the question does not have the area.
    const TileSummary* summary(int tile) const { return m_summaries[size_t(tile)]; }
    bool isLeftOut(int tile) const { return !m_leftOut.empty() && m_leftOut[size_t(tile)]; }
    /// What is written large on the tile: studies, or studies per burden; "?" where that is not known.
    QString figure(int tile) const;
    /// The ground under the texts.
    QColor fill(int tile) const;
    /// How wide the arc of a corridor is.
    double arcWidth(const Corridor& corridor) const;

private:
    struct LegendItem;
    bool isGap(const TileSummary& tile) const { return tile.whole.gapClass <= GapClass::InProgress; }
    bool isUnknown(const TileSummary& tile) const;
    void paintTile(QPainter& painter, int tile) const;
    void paintAbsent(QPainter& painter, int tile) const;
    void paintGround(QPainter& painter, int tile, const QRectF& box) const;
    void paintTexts(QPainter& painter, int tile, const QRectF& box, bool plated) const;
    void paintLabel(QPainter& painter, int tile, const QRectF& room, double markRoom,
                    const QColor& plate) const;
    double markSide(const TileSummary& tile) const; ///< of the mark in the corner; 0: none
    void paintBar(QPainter& painter, const TileSummary& tile, const QRectF& bar) const;
    void paintShare(QPainter& painter, GapClass gapClass, const QRectF& box) const;
    void paintCorridors(QPainter& painter) const;
    void paintMarks(QPainter& painter, const TileMarks& marks) const;
    void writeLine(QPainter& painter, const QString& text, QPointF baseline, const QFont& font,
                   const QColor& colour, const QColor& plate) const;
    std::vector<LegendItem> legendItems() const;
    void addRamp(std::vector<LegendItem>& items) const;
    double layLegend(QPainter* painter, QPointF origin, double width) const;
    void paintLegendItem(QPainter& painter, const LegendItem& item, const QRectF& box) const;
    QFont font(double pixels, bool bold) const;
    double unit() const; ///< 1 at a side of 84

    const TileLayout& m_layout;
    const GapMap& m_map;
    const TileSummaries& m_tiles;
    TileColouring m_colouring;
    const Palette& m_palette;
    QFont m_font;
    TextMeasure m_measure;
    std::vector<const TileSummary*> m_summaries; ///< one a tile
    std::vector<quint8> m_leftOut;
    const Corridors* m_corridors = nullptr;
    int m_largest = 1; ///< studies of the fullest tile
    double m_smallestText = 10;
    double m_largestPerBurden = 0;
    CellPainter m_cells;
};

} // namespace lacuna
