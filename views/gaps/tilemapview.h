// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/painting/tilemap.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace lacuna {

/// What a tile map shows: read from a gap map once, then only drawn. A value; copies share the map.
struct TileMapContent {
    std::shared_ptr<const GapMap> map; ///< null: nothing
    TileSummaries tiles;
    TileRegion region = TileRegion::AsiaPacific;
    TileColouring colouring = TileColouring::Count;
    Corridors corridors; ///< between the tiles of the region
    bool withCorridors = false;
    double smallestText = 10; ///< px
    std::vector<quint8> leftOut; ///< by the filter, one a tile of the region

    TileMapPainter painter(const TileLayout& layout, const Palette& palette, const QFont& font) const;
};

/// A tile map with its legend on screen. Tiles are named by their place in tilePlaces(region). Interface thread.
class TileMapView : public QWidget {
    Q_OBJECT
public:
    explicit TileMapView(QWidget* parent = nullptr);

    /// Keeps the selected area if the new map has its tile.
    void setContent(TileMapContent content);
    const TileMapContent& content() const { return m_content; }
    const TileLayout& tileLayout() const { return m_layout; }
    const TileSummary* summary(int tile) const; ///< null: the question does not have it

    int selected() const { return m_selected; } ///< −1: none
    void select(int tile);
    /// "Cambodia as a whole: thin. …": what a screen reader says and a tooltip shows.
    QString tileText(int tile) const;
    QString tileName(int tile) const;
    /// As drawn in @p size, with the legend.
    static void paintInto(QPainter& painter, const TileMapContent& content, const QRectF& room,
                          const Palette& palette, const QFont& font);

    QSize sizeHint() const override { return {900, 480}; }
    QSize minimumSizeHint() const override { return {320, 200}; }

Q_SIGNALS:
    void picked(int tile, bool add); ///< a click, or Space; Ctrl adds
    void opened(int tile); ///< Enter
    void doubleClicked(int tile); ///< after its first click has picked it
    void menuWanted(int tile, const QPoint& globalPosition); ///< tile −1: beside the tiles

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void relayout();
    void setHover(int tile);
    QString toolTipFor(int tile) const;
    QStringList corridorsOf(int tile) const;

    TileMapContent m_content;
    TileLayout m_layout;
    double m_legendTop = 0;
    int m_hover = -1;
    int m_selected = -1;
};

} // namespace lacuna
