// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/chartpicture.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace lacuna {

namespace {

constexpr double titleHeight = 26;
constexpr double keyHeight = 18;

class ChartPicture {
public:
    ChartPicture(QPainter& painter, const ReportChart& chart, const Palette& palette, const QFont& font)
        : m_painter(painter)
        , m_chart(chart)
        , m_table(chart.table)
        , m_palette(palette)
        , m_font(font)
        , m_stacked(chart.kind == ReportChart::Kind::StackedColumns
                    || chart.kind == ReportChart::Kind::StackedBars)
        , m_highest(std::max(1.0, m_table.highest(m_stacked)))
    {
    }

    void paint(QRectF box)
    {
        m_painter.save();
        write({box.left(), box.top(), box.width(), titleHeight}, m_chart.title, 14, true, m_palette.text,
              Qt::AlignLeft | Qt::AlignTop);
        box.setTop(box.top() + titleHeight);
        if (m_table.series.size() > 1)
            box.setTop(paintKey(box));
        if (m_chart.kind == ReportChart::Kind::Bars || m_chart.kind == ReportChart::Kind::StackedBars)
            paintBars(box);
        else
            paintColumns(box);
        m_painter.restore();
    }

private:
    QFont font(double pixels, bool bold = false) const
    {
        QFont result = m_font;
        result.setPixelSize(int(pixels));
        result.setWeight(bold ? QFont::DemiBold : QFont::Normal);
        return result;
    }

    void write(const QRectF& box, const QString& text, double pixels, bool bold, const QColor& colour,
               Qt::Alignment alignment)
    {
        m_painter.setFont(font(pixels, bold));
        m_painter.setPen(colour);
        const QString fitting = QFontMetricsF(m_painter.font()).elidedText(text, Qt::ElideRight, box.width());
        m_painter.drawText(box, int(alignment), fitting);
    }

    QColor colour(size_t serie) const
    {
        return m_table.series.size() == 1 ? m_palette.accent
                                          : m_palette.segments[serie % m_palette.segments.size()];
    }

    QString valueText(double value) const { return chartValueText(m_table, value); }

    /// The names of the series on as many lines as they take; returns where they end.
    double paintKey(const QRectF& box)
    {
        double x = box.left();
        double y = box.top();
        const QFontMetricsF metrics(font(11));
        for (size_t serie = 0; serie < m_table.series.size(); ++serie) {
            const QString& label = m_table.series[serie].label;
            const double width = std::min(metrics.horizontalAdvance(label), box.width() - 20) + 30;
            if (x > box.left() && x + width > box.right()) {
                x = box.left();
                y += keyHeight;
            }
            m_painter.fillRect(QRectF(x, y + 3, 10, 10), colour(serie));
            write({x + 15, y, width - 20, keyHeight - 2}, label, 11, false, m_palette.text,
                  Qt::AlignLeft | Qt::AlignVCenter);
            x += width;
        }
        return y + keyHeight + 6;
    }

    void paintBars(const QRectF& box)
    {
        const QFontMetricsF metrics(font(11));
        double labels = 0;
        for (const ChartCategory& category : m_table.categories)
            labels = std::max(labels, metrics.horizontalAdvance(category.label));
        labels = std::min(labels + 2, box.width() * 0.4);
        const double step = std::min(26.0, box.height() / double(m_table.categories.size()));
        const double room = std::max(10.0, box.width() - labels - 8 - 44);
        for (size_t i = 0; i < m_table.categories.size(); ++i) {
            const double y = box.top() + double(i) * step;
            write({box.left(), y, labels, step}, m_table.categories[i].label, 11, false, m_palette.text,
                  Qt::AlignRight | Qt::AlignVCenter);
            double x = box.left() + labels + 8;
            double sum = 0;
            for (size_t serie = 0; serie < m_table.series.size(); ++serie) {
                const double value = m_table.value(i, serie);
                if (!std::isfinite(value))
                    continue;
                const double width = room * value / m_highest;
                m_painter.fillRect(QRectF(x, y + step * 0.15, width, step * 0.7), colour(serie));
                x += width;
                sum += value;
            }
            write({x + 4, y, 42, step}, valueText(sum), 11, false, m_palette.text,
                  Qt::AlignLeft | Qt::AlignVCenter);
        }
    }

    void paintColumns(QRectF box)
    {
        const size_t count = m_table.categories.size();
        const double step = std::min(64.0, box.width() / double(count));
        // Labels stand where there is room for them; every n-th where there is not.
        const QFontMetricsF metrics(font(11));
        double widest = 1;
        for (const ChartCategory& category : m_table.categories)
            widest = std::max(widest, metrics.horizontalAdvance(category.label) + 6);
        const auto every = size_t(std::ceil(std::min(widest, 120.0) / step));
        box.setBottom(box.bottom() - 20);
        box.setTop(box.top() + 16);
        m_painter.setPen(QPen(m_palette.line, 1));
        m_painter.drawLine(box.bottomLeft(), QPointF(box.left() + step * double(count), box.bottom()));
        for (size_t i = 0; i < count; ++i) {
            const double x = box.left() + double(i) * step;
            if (i % every == 0)
                write({x + step / 2 - every * step / 2, box.bottom() + 3, every * step, 16},
                      m_table.categories[i].label, 11, false, m_palette.muted, Qt::AlignCenter);
            if (m_chart.kind == ReportChart::Kind::Lines)
                continue;
            double y = box.bottom();
            double sum = 0;
            for (size_t serie = 0; serie < m_table.series.size(); ++serie) {
                const double value = m_table.value(i, serie);
                if (!std::isfinite(value))
                    continue;
                const double height = box.height() * value / m_highest;
                m_painter.fillRect(QRectF(x + step * 0.12, y - height, step * 0.76, height), colour(serie));
                y -= height;
                sum += value;
            }
            if (sum > 0 && step >= 16)
                write({x - 10, y - 15, step + 20, 14}, valueText(sum), 11, false, m_palette.text,
                      Qt::AlignCenter);
        }
        if (m_chart.kind == ReportChart::Kind::Lines)
            paintLines(box, step);
    }

    void paintLines(const QRectF& box, double step)
    {
        for (size_t serie = 0; serie < m_table.series.size(); ++serie) {
            QPolygonF line;
            for (size_t i = 0; i < m_table.categories.size(); ++i) {
                const double value = m_table.value(i, serie);
                if (std::isfinite(value))
                    line << QPointF(box.left() + (double(i) + 0.5) * step,
                                    box.bottom() - box.height() * value / m_highest);
            }
            m_painter.setPen(QPen(colour(serie), 2));
            m_painter.drawPolyline(line);
        }
    }

    QPainter& m_painter;
    const ReportChart& m_chart;
    const ChartTable& m_table;
    const Palette& m_palette;
    QFont m_font;
    bool m_stacked;
    double m_highest;
};

} // namespace

void paintChart(QPainter& painter, const QRectF& box, const ReportChart& chart, const Palette& palette,
                const QFont& font)
{
    if (!chart.table.isEmpty() && box.isValid())
        ChartPicture(painter, chart, palette, font).paint(box);
}

} // namespace lacuna
