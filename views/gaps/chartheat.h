// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/charttable.h"
#include "model/painting/palette.h"

#include <QtCore/QRectF>

#include <optional>
#include <utility>

class QPainter;

namespace lacuna {

/// A table of figures as a heat: categories from left to right, series from top to bottom, every cell filled by how many studies it has and
/// with the number in it. Qt Charts has no such thing. A value; px.
class ChartHeat {
public:
    explicit ChartHeat(const ChartTable& table, double width = 0);

    QSizeF size() const;
    void paint(QPainter& painter, QPointF at, const Palette& palette) const;
    /// Category and series at @p position, from the corner that it is painted at.
    std::optional<std::pair<size_t, size_t>> cellAt(QPointF position) const;
    QRectF cellRect(size_t category, size_t serie) const;

private:
    ChartTable m_table;
    double m_labels = 0; ///< width of the labels
    double m_cell = 0; ///< width of a cell
};

} // namespace lacuna
