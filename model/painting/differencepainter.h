// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/mapdifference.h"
#include "model/painting/palette.h"

#include <QtCore/QRectF>
#include <QtGui/QFont>

class QPainter;

namespace lacuna {

/// Draws the cells of a difference matrix: a mark whose shape says what happened (+ new, − lost, ▲ nearer to covered, ▼ further from it, ≠ only the
/// count, a hatch for what was declared), the change of the count beside it; colour only repeats it. Marks are shapes, as gapmarks.h has them.
/// The palette must outlive it. Any thread that may use a QPainter.
class DifferencePainter {
public:
    DifferencePainter(const Palette& palette, const QFont& font, double zoom = 1);

    /// @p rect is the cell's whole field.
    void paint(QPainter& painter, const QRectF& rect, const DifferenceCell& cell) const;
    /// Ground and mark alone: of a legend, of a list.
    void paintSwatch(QPainter& painter, const QRectF& box, CellChange change) const;
    /// What every mark that occurs means; returns the height it took, @p width wide.
    double paintLegend(QPainter& painter, QPointF origin, double width,
                       const MapDifference& difference) const;
    double legendHeight(double width, const MapDifference& difference) const;

    /// The cell's ground; text on it keeps 4.5:1, marks 3:1.
    QColor groundOf(CellChange change) const;
    QColor markColour(CellChange change) const;

private:
    double layLegend(QPainter* painter, QPointF origin, double width, const MapDifference& difference) const;

    const Palette& m_palette;
    QFont m_font;
    QFont m_legendFont;
    double m_zoom;
};

/// The mark alone inside the square @p box. Same draws nothing.
void drawChangeMark(QPainter& painter, CellChange change, const QRectF& box, const QColor& colour);

} // namespace lacuna
