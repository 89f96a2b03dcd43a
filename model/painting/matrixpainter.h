// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/painting/cellcache.h"
#include "model/painting/cellpainter.h"
#include "model/painting/matrixlayout.h"
#include "model/painting/palette.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QFont>

#include <functional>
#include <optional>

class QPainter;

namespace lacuna {

/// What is marked besides the map itself.
struct MatrixMarks {
    int selectedRow = -1; ///< lines
    int selectedColumn = -1;
    int hoverRow = -1;
    int hoverColumn = -1;
    int hoverSpan = -1;
    /// Lines of more selected cells, the one above among them; null: no more. Outlives the painting.
    const std::vector<std::pair<int, int>>* alsoSelected = nullptr;

    friend bool operator==(const MatrixMarks&, const MatrixMarks&) = default;
};

/// Draws a gap map with any QPainter: screen, projector, PNG, SVG, PDF. One drawing path; only what @p
/// exposed touches is drawn. Layout and palette must outlive it. Any thread that may use a QPainter.
class MatrixPainter {
    Q_DECLARE_TR_FUNCTIONS(lacuna::MatrixPainter)
public:
    MatrixPainter(const MatrixLayout& layout, const Palette& palette, const QFont& font);

    /// For screens: cells are drawn from @p cache where that changes nothing. Not owned, may be null.
    void setCache(CellCache* cache) { m_cache = cache; }

    /// Draws what stands in a cell's field instead of the cell, by map indices: a comparison. Totals and headers stay the map's.
    using CellDrawer = std::function<void(QPainter& painter, const QRectF& rect, int row, int column)>;
    void setCellDrawer(CellDrawer drawer) { m_drawer = std::move(drawer); }
    /// Fills cells by this largest leaf cell instead of the map's: of several maps side by side.
    void setLargest(int largest)
    {
        m_largest = largest;
        m_cells.setLargest(largest);
    }

    /// The whole matrix at the origin, nothing scrolled: for files. It is layout.size() large.
    void paint(QPainter& painter) const;
    /// Into a viewport: headers and totals stay, cells are scrolled by @p scroll.
    void paint(QPainter& painter, QSizeF viewport, QPointF scroll, const QRectF& exposed,
               const MatrixMarks& marks) const;
    /// The legend for what the map contains (classes, ramp with its range, segments); returns the height it
    /// took, @p width wide.
    double paintLegend(QPainter& painter, QPointF origin, double width) const;
    double legendHeight(double width) const;

    /// The fill of a covered cell with @p n studies: rampStep() up to the map's largest leaf cell.
    QColor rampColour(int n) const { return m_cells.rampColour(n); }

    /// The segment's name; "not coded" for that of studies without a term.
    static QString segmentLabel(const GapSegment& segment);
    /// The same for one of a map, whose segments may be crossed: "high × review", "other pairs".
    static QString segmentLabel(const GapMap& map, size_t segment);
    /// Measures with @p font: what MatrixLayout wants.
    static TextMeasure measureWith(const QFont& font);
    /// As @p measure, but measured once a text and scaled from then on: within a pixel of it, and fast enough for every frame of a gesture.
    static TextMeasure scaledMeasure(TextMeasure measure);

private:
    struct Pass; ///< one painting: painter, areas, scroll, marks
    struct LegendItem;
    void paintCells(const Pass& pass) const;
    void paintCell(const Pass& pass, const QRectF& rect, int row, int column) const;
    int scaleOf(const GapCell& cell) const;
    void paintGround(const Pass& pass) const;
    QRectF cellsSeen(const Pass& pass) const;
    void beginCache(const QPainter& painter) const;
    void paintSelection(const Pass& pass) const;
    void outline(const Pass& pass, int row, int column, double width) const;
    void paintRowHeaders(const Pass& pass) const;
    void paintRowHeader(const Pass& pass, int row) const;
    void paintColumnHeaders(const Pass& pass) const;
    void paintFlatLabel(const Pass& pass, int column) const;
    void paintSlantedLabel(const Pass& pass, int column) const;
    void paintSpan(const Pass& pass, int span) const;
    void paintTotalsColumn(const Pass& pass) const;
    void paintTotalsRow(const Pass& pass) const;
    void paintTotal(const Pass& pass, const QRectF& rect, const GapCell& total, bool strong) const;
    void paintCorner(const Pass& pass) const;
    std::vector<LegendItem> legendItems() const;
    void addSegmentItems(std::vector<LegendItem>& items) const;
    void addCrossedItems(std::vector<LegendItem>& items) const;
    void paintLegendItem(QPainter& painter, const LegendItem& item, const QRectF& box) const;
    double layLegend(QPainter* painter, QPointF origin, double width) const;
    QFont font(double pixels, bool bold) const;

    const MatrixLayout& m_layout;
    const Palette& m_palette;
    QFont m_font;
    int m_largest;
    CellPainter m_cells;
    CellCache* m_cache = nullptr;
    CellDrawer m_drawer;
};

} // namespace lacuna
