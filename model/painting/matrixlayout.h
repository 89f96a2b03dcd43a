// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gapmap.h"
#include "model/painting/matrixdrawing.h"

#include <QtCore/QPoint>
#include <QtCore/QRectF>
#include <QtCore/QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace lacuna {

/// A label broken to fit: at most two lines, the last one elided if it must be.
struct WrappedLabel {
    QStringList lines;
    bool elided = false; ///< the full label belongs in a tooltip
    double width = 0; ///< of the widest line
};

/// One line (row or column) as drawn: which axis item of the map it shows and where.
struct MatrixLine {
    int index = -1; ///< in the map's rows (or columns if transposed)
    int depth = 0; ///< as indented: 0 for the outermost shown
    bool parent = false; ///< has children in the picture or folded away: tinted, bold
    bool group =
        false; ///< a column under its own group header: what is coded with the group or anything in it
    bool foldable = false;
    bool folded = false;
    double offset = 0; ///< from the first cell, in layout units (px at zoom 1 × zoom)
    double extent = 0;
    WrappedLabel label; ///< as drawn
};

/// A header that spans several column lines (nested column headers). The first of them is the group's own, as a parent row
/// has one: studies coded no deeper than the group would be nowhere otherwise. Folding leaves one column line.
struct MatrixSpan {
    int index = -1; ///< in the map's columns
    int depth = 0;
    int firstLine = 0;
    int lastLine = 0; ///< inclusive
    WrappedLabel label;
};

/// What lies at a point.
struct MatrixHit {
    enum class Part {
        None,
        Cell,
        RowHeader,
        ColumnHeader,
        RowFold, ///< the triangle before a parent row
        ColumnFold, ///< a group header (span ≥ 0) or a folded group's label
        RowTotal,
        ColumnTotal,
        GrandTotal,
        Corner,
    };
    Part part = Part::None;
    int rowLine = -1;
    int columnLine = -1;
    int span = -1; ///< index into columnSpans()
};

/// Measures text, so that the geometry needs no widget: width of a string at a pixel size and weight.
using TextMeasure = std::function<double(const QString& text, double pixelSize, bool bold)>;

/// Breaks @p text at spaces into at most @p maximumLines (1 or 2) no wider than @p width, as evenly as
/// possible; elides last.
WrappedLabel wrapLabel(const QString& text, double width, int maximumLines, double pixelSize, bool bold,
                       const TextMeasure& measure);

/// The geometry of a drawn matrix: pure, no widget, no painter. Row header on the left, nested column headers
/// on top, cells, totals at the far right and bottom. All lengths in device-independent pixels. A parent row
/// has cells of its own; an unfolded parent column is only a header over its children. Column labels lie flat
/// in two lines if all fit, and otherwise rise at 45°.
class MatrixLayout {
public:
    MatrixLayout() = default;
    /// @p fitWidth: columns share this width if that leaves them between narrowest and widest; 0: a standard
    /// width.
    MatrixLayout(std::shared_ptr<const GapMap> map, MatrixDrawing drawing, const TextMeasure& measure,
                 double fitWidth = 0);

    const std::shared_ptr<const GapMap>& map() const { return m_map; }
    const MatrixDrawing& drawing() const { return m_drawing; }
    const std::vector<MatrixLine>& rowLines() const { return m_rows; }
    const std::vector<MatrixLine>& columnLines() const { return m_columns; }
    const std::vector<MatrixSpan>& columnSpans() const { return m_spans; }
    bool isEmpty() const { return m_rows.empty() || m_columns.empty(); }

    double headerWidth() const { return m_headerWidth; } ///< of the row header
    double headerHeight() const { return m_headerHeight; } ///< of the column headers, all levels
    double totalsExtent() const
    {
        return m_totalsExtent;
    } ///< width of the totals column; 0 if totals are off
    double totalsHeight() const { return m_totalsHeight; } ///< height of the totals row; 0 if totals are off
    double overhang() const
    {
        return m_overhang;
    } ///< how far the last slanted label reaches beyond the cells
    bool slanted() const { return m_slanted; } ///< column labels rise at 45°
    double labelTop() const { return m_labelTop; } ///< of the band of column labels, from the top
    double labelBottom() const { return m_labelBottom; }
    double spanTop(int depth) const; ///< of a group header, from the top
    double spanHeight() const { return m_spanHeight; }
    double rowPixelSize() const { return 13 * m_drawing.zoom; } ///< type size of row labels and counts
    double columnPixelSize() const { return 12 * m_drawing.zoom; }
    double rowIndent(const MatrixLine& line) const; ///< x of a row's label
    double rowFoldX(const MatrixLine& line) const; ///< x of its triangle
    QSizeF cellsSize() const;
    QSizeF size() const; ///< everything: header, cells, totals

    /// In cell coordinates: origin at the first cell.
    QRectF cellRect(int rowLine, int columnLine) const;
    /// First and last line (inclusive) that touch [from, to] of cell coordinates; binary search. Last <
    /// first: none.
    std::pair<int, int> rowsIn(double from, double to) const;
    std::pair<int, int> columnsIn(double from, double to) const;
    /// Where the cells show in a viewport: right and below of the headers, left and above of the totals.
    QRectF cellsArea(QSizeF viewport) const;
    /// The furthest the cells can be scrolled in a viewport; ≥ 0.
    QPointF maximumScroll(QSizeF viewport) const;
    /// @p point in the viewport, whose cells are scrolled by @p scroll while headers and totals stay.
    MatrixHit hit(QPointF point, QPointF scroll, QSizeF viewport) const;

    /// Map indices of a displayed cell, whatever way round it is drawn.
    int mapRow(int rowLine, int columnLine) const;
    int mapColumn(int rowLine, int columnLine) const;
    const GapCell& cell(int rowLine, int columnLine) const;
    std::span<const int> segments(int rowLine, int columnLine) const;
    /// Header and total of a line or span as drawn (exchanged if transposed).
    const GapAxisItem& rowItem(int index) const;
    const GapAxisItem& columnItem(int index) const;
    /// What stands over a column line: its item's label, or “Whole group” for a group's own line.
    QString columnLabel(const MatrixLine& line) const;
    /// An arrow before the label of the line that the other axis is sorted by, in the direction in which there is less and less.
    QString withSortMark(bool rowLine, int index, const QString& label) const;
    const GapCell& rowTotal(int index) const;
    const GapCell& columnTotal(int index) const;
    const QString& rowsLabel() const;
    const QString& columnsLabel() const;
    /// The line that shows an axis item, or −1: to keep a selection while folding and sorting.
    int rowLineOf(int index) const;
    int columnLineOf(int index) const;

private:
    void placeRows(const TextMeasure& measure);
    void placeColumns(const TextMeasure& measure, double fitWidth);
    double columnWidth(double fitWidth, double rightOfCells) const;
    bool labelFlat(const TextMeasure& measure);
    double labelSlanted(const TextMeasure& measure);
    void labelSpans(const TextMeasure& measure);
    QString markedColumnLabel(const MatrixLine& line) const;
    MatrixHit hitHeader(QPointF point, double cellX, const QRectF& area) const;

    std::shared_ptr<const GapMap> m_map;
    MatrixDrawing m_drawing;
    std::vector<MatrixLine> m_rows;
    std::vector<MatrixLine> m_columns;
    std::vector<MatrixSpan> m_spans;
    double m_headerWidth = 0;
    double m_headerHeight = 0;
    double m_totalsExtent = 0;
    double m_totalsHeight = 0;
    double m_overhang = 0;
    double m_labelTop = 0;
    double m_labelBottom = 0;
    double m_spanHeight = 0;
    int m_spanLevels = 0;
    bool m_slanted = false;
    bool m_anyRowFolds = false;
};

} // namespace lacuna
