// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/painting/cellpainter.h"
#include "model/reports/deckslides.h"

namespace lacuna {

/// The part of a matrix on one slide as native shapes, for the styles that a table cannot show: bubbles, mosaic, donuts. Every cell is a group of
/// its own with what it says as alternative text; what is drawn is what CellPainter draws on screen, in points.
class SlideGrid {
    Q_DECLARE_TR_FUNCTIONS(lacuna::SlideGrid)
public:
    SlideGrid(const MatrixTable& table, const TablePlan& plan, const TablePage& page, const CellLinks& links);

    /// True if @p table's style wants shapes.
    static bool wants(const MatrixTable& table);
    /// What a cell needs for its figure, points; null if a table does.
    static QSizeF leastCell(const MatrixTable& table);
    /// As one group of groups, in reading order: headers, then row by row.
    void write(Slide& slide, const QString& name, const QString& description, QPointF at) const;

private:
    void writeHeaders(Slide& slide, QPointF at) const;
    void writeRow(Slide& slide, int row, QPointF at, double width) const;
    void writeCell(Slide& slide, int row, int column, const QRectF& field) const;
    void writeMarked(Slide& slide, const MatrixTableCell& cell, const QRectF& box,
                     const SlideLink& link) const;
    void writeBubbles(Slide& slide, const GapCell& cell, std::span<const int> segments,
                      const QRectF& box) const;
    void writeMosaic(Slide& slide, const GapCell& cell, std::span<const int> segments,
                     const QRectF& box) const;
    void writeDonut(Slide& slide, const GapCell& cell, std::span<const int> segments,
                    const QRectF& box) const;
    void writeArc(Slide& slide, const QRectF& box, double from, double share, double thickness,
                  const SlideLook& look) const;
    QString describe(int row, int column, const GapCell& cell, std::span<const int> segments) const;
    double columnsWidth(int first, int last) const;

    const MatrixTable& m_table;
    const Palette& m_palette;
    const TablePlan& m_plan;
    const TablePage& m_page;
    const CellLinks& m_links;
    CellPainter m_cells;
};

/// How a segment of @p map looks on a slide: the colour and pattern it has on screen.
SlideLook segmentLook(const CellPainter& cells, const Palette& palette, size_t segment);
/// A painter that knows the segments of @p table's map.
CellPainter cellPainterFor(const MatrixTable& table);

} // namespace lacuna
