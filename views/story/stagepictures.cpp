// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/theme.h"
#include "views/story/stagepart.h"

#include <QtGui/QPainter>

namespace lacuna {

namespace {

class MapPart : public StagePart {
public:
    explicit MapPart(const StageSource& source)
        : m_tiles(source.content.tiles)
        , m_palette(source.palette)
        , m_room(source.room)
    {
        m_tiles.smallestText = stage::smallest;
    }

    void paint(QPainter& painter) const override
    {
        TileMapView::paintInto(painter, m_tiles, m_room, m_palette, stage::face(stage::smallest));
    }

private:
    TileMapContent m_tiles;
    const Palette& m_palette;
    QRectF m_room;
};

class ChartPart : public StagePart {
public:
    explicit ChartPart(const StageSource& source)
        : m_figure(source.content.chart)
        , m_palette(source.palette)
        , m_room(source.room)
    {
        m_figure.title.clear(); // the stage has one
        // Lying bars that do not fit are left out from the end, which is the least: never shrunk.
        const double needed = m_figure.neededSize().height();
        const size_t count = m_figure.table.categories.size();
        if (m_figure.isLying() && needed > m_room.height() && count > 1) {
            const auto kept = std::max<size_t>(1, size_t(double(count) * m_room.height() / needed));
            m_figure.table.categories.resize(std::min(kept, count));
            for (auto& serie : m_figure.table.series)
                serie.values.resize(std::min(serie.values.size(), m_figure.table.categories.size()));
        }
    }

    void paint(QPainter& painter) const override { paintFigure(painter, m_room, m_figure, m_palette); }

private:
    ChartFigure m_figure;
    const Palette& m_palette;
    QRectF m_room;
};

} // namespace

std::unique_ptr<StagePart> makeMapPart(const StageSource& source)
{
    return std::make_unique<MapPart>(source);
}

std::unique_ptr<StagePart> makeChartPart(const StageSource& source)
{
    return std::make_unique<ChartPart>(source);
}

} // namespace lacuna
