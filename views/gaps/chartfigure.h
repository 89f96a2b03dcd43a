// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/charttable.h"
#include "model/painting/palette.h"

#include <QtCore/QRectF>
#include <QtGui/QBrush>

class QChart;
class QPainter;

namespace lacuna {

/// A chart as it is shown, printed and copied: its figures, how they are drawn, and what is said about them. A plain value.
struct ChartFigure {
    enum class Kind {
        Columns, ///< upright, stacked
        Bars, ///< lying, stacked
        Shares, ///< lying, each as long as the other
        Groups, ///< lying, side by side
        Lines,
        Heat, ///< categories × series, drawn by ChartHeat
    };
    Kind kind = Kind::Columns;
    ChartTable table;
    QString title;
    QString subtitle; ///< what is counted, the filter
    QString source; ///< catalogue, search date
    int markedYear = 0; ///< Lines: an upright line there; 0: none

    bool isLying() const { return kind == Kind::Bars || kind == Kind::Shares || kind == Kind::Groups; }
    /// Bars go from the bottom up, a table from the top down.
    size_t categoryOfBar(int bar) const
    {
        return isLying() ? table.categories.size() - 1 - size_t(bar) : size_t(bar);
    }
    /// What it takes to be legible, px, without title and source.
    QSizeF neededSize() const;
    double mostHeight() const; ///< lying bars are no thicker than they need be, px
};

/// How series @p index is filled: a colour and a pattern, so that no two are told apart by colour alone.
QBrush chartBrush(const ChartFigure& figure, size_t index, const Palette& palette);

/// The bars or lines of @p figure, without title; not for Heat. The caller owns it. A bar set's "series" property is its number.
QChart* makeChart(const ChartFigure& figure, const Palette& palette);

/// "Cambodia: 12 studies", with the series and its share where there are several: what a mark says when it is pointed at.
QString chartMarkText(const ChartFigure& figure, size_t category, size_t serie);

/// Draws all of it, title, legend and source too, as exported and copied.
void paintFigure(QPainter& painter, const QRectF& rect, const ChartFigure& figure, const Palette& palette);

} // namespace lacuna
