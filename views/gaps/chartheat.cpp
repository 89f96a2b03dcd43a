// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/chartheat.h"

#include "model/painting/ramp.h"
#include "views/common/theme.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr double rowHeight = 26;
constexpr double headerHeight = 26;
constexpr double narrowestCell = 26;
constexpr double widestCell = 96;
constexpr double widestLabels = 240;
constexpr double inset = 1;
constexpr double rightMargin = 20; ///< a label of years is wider than its cell

} // namespace

ChartHeat::ChartHeat(const ChartTable& table, double width)
    : m_table(table)
{
    const QFontMetricsF metrics(uiFont(TypeSize::Small));
    for (const ChartSeries& serie : m_table.series)
        m_labels = std::max(m_labels, metrics.horizontalAdvance(serie.label) + space::medium);
    m_labels = std::min(m_labels, widestLabels);
    const double count = double(std::max(m_table.categories.size(), size_t(1)));
    m_cell = std::clamp((width - m_labels - rightMargin) / count, narrowestCell, widestCell);
}

QSizeF ChartHeat::size() const
{
    return {m_labels + m_cell * double(m_table.categories.size()) + rightMargin,
            headerHeight + rowHeight * double(m_table.series.size())};
}

QRectF ChartHeat::cellRect(size_t category, size_t serie) const
{
    return {m_labels + m_cell * double(category), headerHeight + rowHeight * double(serie), m_cell,
            rowHeight};
}

void ChartHeat::paint(QPainter& painter, QPointF at, const Palette& palette) const
{
    painter.save();
    painter.translate(at);
    const QFont font = uiFont(TypeSize::Small);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    double widest = 0;
    for (const ChartCategory& category : m_table.categories)
        widest = std::max(widest, metrics.horizontalAdvance(category.label) + space::small);
    const size_t step = size_t(std::max(1.0, std::ceil(widest / m_cell)));
    painter.setPen(palette.muted);
    for (size_t category = 0; category < m_table.categories.size(); category += step)
        painter.drawText(QRectF(cellRect(category, 0).left() - m_cell, 0, 3 * m_cell, headerHeight),
                         Qt::AlignCenter, m_table.categories[category].label);
    const int largest = int(m_table.highest(false));
    for (size_t serie = 0; serie < m_table.series.size(); ++serie) {
        painter.setPen(palette.text);
        const QRectF label(0, headerHeight + rowHeight * double(serie), m_labels - space::small, rowHeight);
        painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(m_table.series[serie].label, Qt::ElideRight, label.width()));
        for (size_t category = 0; category < m_table.categories.size(); ++category) {
            const QRectF cell = cellRect(category, serie).adjusted(inset, inset, -inset, -inset);
            const int n = int(m_table.value(category, serie));
            const int ramp = rampStep(n, largest);
            const QColor fill = ramp < 0 ? palette.tint : palette.ramp[size_t(ramp)];
            painter.setPen(Qt::NoPen);
            painter.setBrush(fill);
            painter.drawRoundedRect(cell, corner::cell, corner::cell);
            if (n == 0)
                continue;
            painter.setPen(palette.textOn(fill));
            painter.drawText(cell, Qt::AlignCenter, QString::number(n));
        }
    }
    painter.restore();
}

std::optional<std::pair<size_t, size_t>> ChartHeat::cellAt(QPointF position) const
{
    const double column = std::floor((position.x() - m_labels) / m_cell);
    const double row = std::floor((position.y() - headerHeight) / rowHeight);
    if (column < 0 || row < 0 || column >= double(m_table.categories.size())
        || row >= double(m_table.series.size()))
        return {};
    return std::pair(size_t(column), size_t(row));
}

} // namespace lacuna
