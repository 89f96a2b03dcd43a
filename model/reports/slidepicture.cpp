// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/slidepicture.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <numeric>

namespace lacuna {

namespace {

class TablePicture {
public:
    TablePicture(QPainter& painter, QPointF at, const SlideTable& table, const Palette& palette,
                 const QFont& font)
        : m_painter(painter)
        , m_table(table)
        , m_palette(palette)
        , m_font(font)
        , m_x(edgesOf(at.x(), table.columnWidths))
        , m_y(edgesOf(at.y(), table.rowHeights))
    {
    }

    void paint()
    {
        for (size_t row = 0; row < m_table.cells.size(); ++row) {
            for (size_t column = 0; column < m_table.cells[row].size(); ++column) {
                const SlideCell& cell = m_table.cells[row][column];
                if (!cell.mergedLeft && !cell.mergedUp)
                    paintCell(cell, boxOf(cell, row, column));
            }
        }
    }

private:
    static std::vector<double> edgesOf(double begin, const std::vector<double>& lengths)
    {
        std::vector<double> edges{begin};
        for (const double length : lengths)
            edges.push_back(edges.back() + length);
        return edges;
    }

    QRectF boxOf(const SlideCell& cell, size_t row, size_t column) const
    {
        const size_t right = std::min(column + size_t(cell.columnSpan), m_x.size() - 1);
        const size_t bottom = std::min(row + size_t(cell.rowSpan), m_y.size() - 1);
        return {QPointF(m_x[column], m_y[row]), QPointF(m_x[right], m_y[bottom])};
    }

    QColor colour(const SlideColour& colour) const
    {
        if (colour.scheme.isEmpty())
            return colour.rgb;
        return colour.scheme == QLatin1StringView("bg1")            ? m_palette.surface
            : colour.scheme.startsWith(QLatin1StringView("accent")) ? m_palette.accent
                                                                    : m_palette.text;
    }

    void paintCell(const SlideCell& cell, const QRectF& box)
    {
        if (!cell.fill.isNone())
            m_painter.fillRect(box, colour(cell.fill));
        if (!cell.pattern.isEmpty())
            m_painter.fillRect(box, QBrush(colour(cell.patternInk), brushOf(cell.pattern)));
        paintEdge(cell.top, box.topLeft(), box.topRight());
        paintEdge(cell.bottom, box.bottomLeft(), box.bottomRight());
        paintEdge(cell.left, box.topLeft(), box.bottomLeft());
        paintEdge(cell.right, box.topRight(), box.bottomRight());
        paintText(cell, box);
    }

    static Qt::BrushStyle brushOf(QLatin1StringView pattern)
    {
        return pattern.contains(QLatin1StringView("Dn")) ? Qt::FDiagPattern : Qt::BDiagPattern;
    }

    void paintEdge(const SlideEdge& edge, QPointF from, QPointF to)
    {
        if (edge.width <= 0)
            return;
        m_painter.setPen(QPen(colour(edge.colour), edge.width, edge.dashed ? Qt::DashLine : Qt::SolidLine));
        m_painter.drawLine(from, to);
    }

    /// The first run's look is the cell's: tables have no others.
    void paintText(const SlideCell& cell, const QRectF& box)
    {
        QString text;
        for (const SlideRun& run : cell.paragraph.runs)
            text += run.text;
        if (text.isEmpty())
            return;
        const SlideRun& look = cell.paragraph.runs.front();
        QFont font = m_font;
        font.setPixelSize(std::max(1, int(look.size))); // a point is a pixel of this painter
        font.setWeight(look.bold ? QFont::DemiBold : QFont::Normal);
        m_painter.setFont(font);
        m_painter.setPen(colour(look.colour));
        using Align = SlideParagraph::Align;
        const Qt::Alignment across = cell.paragraph.align == Align::Centre ? Qt::AlignHCenter
            : cell.paragraph.align == Align::End                           ? Qt::AlignRight
                                                                           : Qt::AlignLeft;
        const Qt::Alignment down = cell.anchorBottom ? Qt::AlignBottom : Qt::AlignVCenter;
        m_painter.drawText(box.adjusted(cell.marginLeft, 0, -cell.marginRight, 0),
                           int(across | down) | Qt::TextWordWrap, text);
    }

    QPainter& m_painter;
    const SlideTable& m_table;
    const Palette& m_palette;
    QFont m_font;
    std::vector<double> m_x;
    std::vector<double> m_y;
};

} // namespace

void paintSlideTable(QPainter& painter, QPointF at, const SlideTable& table, const Palette& palette,
                     const QFont& font)
{
    painter.save();
    TablePicture(painter, at, table, palette, font).paint();
    painter.restore();
}

} // namespace lacuna
