// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gapmap.h"
#include "model/painting/matrixdrawing.h"

#include <QtCore/QPoint>
#include <QtCore/QRectF>

#include <functional>
#include <memory>
#include <vector>

namespace lacuna {

/// One line (row or column) as drawn: which axis item of the map it shows and where.
struct MatrixLine {
    int index = -1; ///< in the map's rows (or columns if transposed)
    int depth = 0; ///< as indented: 0 for the outermost shown
    bool foldable = false;
    bool folded = false;
    double offset = 0; ///< from the first cell, in layout units (px at zoom 1 × zoom)
    double extent = 0;
};

/// A header that spans several column lines (nested column headers).
struct MatrixSpan {
    int index = -1; ///< in the map's columns
    int depth = 0;
    int firstLine = 0;
    int lastLine = 0; ///< inclusive
    bool folded = false;
};

/// What lies at a point.
struct MatrixHit {
    enum class Part { None, Cell, RowHeader, ColumnHeader, RowFold, ColumnFold, RowTotal, ColumnTotal, Corner };
    Part part = Part::None;
    int rowLine = -1;
    int columnLine = -1;
};

/// Measures text, so that the geometry needs no widget: width of a string at a pixel size and weight.
using TextMeasure = std::function<double(const QString& text, double pixelSize, bool bold)>;

/// The geometry of a drawn matrix: pure, no widget, no painter. Row header on the left, nested column headers on top, cells, totals at the far
/// right and bottom. All lengths in device-independent pixels.
class MatrixLayout {
public:
    MatrixLayout() = default;
    MatrixLayout(std::shared_ptr<const GapMap> map, MatrixDrawing drawing, const TextMeasure& measure);

    const std::shared_ptr<const GapMap>& map() const { return m_map; }
    const MatrixDrawing& drawing() const { return m_drawing; }
    const std::vector<MatrixLine>& rowLines() const { return m_rows; }
    const std::vector<MatrixLine>& columnLines() const { return m_columns; }
    const std::vector<MatrixSpan>& columnSpans() const { return m_spans; }

    double headerWidth() const { return m_headerWidth; } ///< of the row header
    double headerHeight() const { return m_headerHeight; } ///< of the column headers, all levels
    double totalsExtent() const { return m_totalsExtent; } ///< 0 if totals are off
    QSizeF cellsSize() const;
    QSizeF size() const; ///< everything: header, cells, totals

    /// In cell coordinates: origin at the first cell.
    QRectF cellRect(int rowLine, int columnLine) const;
    /// First and last line (inclusive) that touch [from, to] of cell coordinates; binary search.
    std::pair<int, int> rowsIn(double from, double to) const;
    std::pair<int, int> columnsIn(double from, double to) const;
    /// @p point in the viewport, whose cells are scrolled by @p scroll while headers and totals stay.
    MatrixHit hit(QPointF point, QPointF scroll, QSizeF viewport) const;

    /// Map indices of a displayed cell, whatever way round it is drawn.
    int mapRow(int rowLine, int columnLine) const;
    int mapColumn(int rowLine, int columnLine) const;

private:
    std::shared_ptr<const GapMap> m_map;
    MatrixDrawing m_drawing;
    std::vector<MatrixLine> m_rows;
    std::vector<MatrixLine> m_columns;
    std::vector<MatrixSpan> m_spans;
    double m_headerWidth = 0;
    double m_headerHeight = 0;
    double m_totalsExtent = 0;
};

} // namespace lacuna
