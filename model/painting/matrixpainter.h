// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/painting/matrixlayout.h"
#include "model/painting/palette.h"

#include <QtGui/QFont>

#include <optional>

class QPainter;

namespace lacuna {

/// What is marked besides the map itself.
struct MatrixMarks {
    int selectedRow = -1; ///< lines
    int selectedColumn = -1;
    int hoverRow = -1;
    int hoverColumn = -1;
};

/// Draws a gap map with any QPainter: screen, projector, PNG, SVG, PDF. One drawing path; only what @p exposed touches is drawn.
class MatrixPainter {
public:
    MatrixPainter(const MatrixLayout& layout, const Palette& palette, QFont font);

    /// The whole matrix at the origin, nothing scrolled: for files.
    void paint(QPainter& painter) const;
    /// Into a viewport: headers and totals stay, cells are scrolled by @p scroll.
    void paint(QPainter& painter, QSizeF viewport, QPointF scroll, const QRectF& exposed, const MatrixMarks& marks) const;
    /// The legend for what the map contains (classes, ramp with its range, segments); returns the height it took, @p width wide.
    double paintLegend(QPainter& painter, QPointF origin, double width) const;
    double legendHeight(double width) const;

    /// The fill of a covered cell with @p n studies: ramp step by quantile-free log scale up to the map's largest leaf cell.
    QColor rampColour(int n) const;

    /// Measures with @p font: what MatrixLayout wants.
    static TextMeasure measureWith(const QFont& font);

private:
    const MatrixLayout& m_layout;
    const Palette& m_palette;
    QFont m_font;
};

} // namespace lacuna
