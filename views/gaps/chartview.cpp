// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/chartview.h"

#include "views/common/theme.h"
#include "views/gaps/chartheat.h"

#include <QtCharts/QAbstractBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolTip>

#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;

namespace lacuna {

// --- HeatCanvas ------------------------------------------------------------------------------------------------------------

void HeatCanvas::setTable(const ChartTable& table)
{
    m_table = table;
    setMouseTracking(true);
    update();
}

void HeatCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    ChartHeat(m_table, width()).paint(painter, {0, 0}, currentPalette());
}

void HeatCanvas::mouseMoveEvent(QMouseEvent* event)
{
    const auto cell = ChartHeat(m_table, width()).cellAt(event->position());
    setCursor(cell ? Qt::PointingHandCursor : Qt::ArrowCursor);
    Q_EMIT pointed(cell ? int(cell->first) : -1, cell ? int(cell->second) : -1);
}

void HeatCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    const auto cell = ChartHeat(m_table, width()).cellAt(event->position());
    if (cell && event->button() == Qt::LeftButton)
        Q_EMIT picked(int(cell->first), int(cell->second));
}

// --- ChartView -------------------------------------------------------------------------------------------------------------

ChartView::ChartView(QWidget* parent)
    : QScrollArea(parent)
    , m_stack(new QStackedWidget)
    , m_chartView(new QChartView)
    , m_heat(new HeatCanvas)
{
    setObjectName(u"chartView"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // the table is what the keyboard reaches
    m_chartView->setFrameShape(QFrame::NoFrame);
    m_chartView->setRenderHint(QPainter::Antialiasing);
    m_chartView->setFocusPolicy(Qt::NoFocus);
    m_chartView->setBackgroundBrush(Qt::NoBrush);
    m_chartView->viewport()->setAutoFillBackground(false);
    m_chartView->viewport()->setMouseTracking(true);
    m_chartView->viewport()->installEventFilter(this);
    m_chartView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_chartView->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->addWidget(m_chartView);
    m_stack->addWidget(m_heat);
    setLook(m_stack, "scrolled");
    setWidget(m_stack);
    connect(m_heat, &HeatCanvas::picked, this, &ChartView::picked);
    connect(m_heat, &HeatCanvas::pointed, this, &ChartView::showTip);
}

void ChartView::setFigure(const ChartFigure& figure)
{
    m_figure = figure;
    setAccessibleName(figure.title);
    setAccessibleDescription(figure.subtitle);
    rebuild();
}

void ChartView::rebuild()
{
    const bool heat = m_figure.kind == ChartFigure::Kind::Heat;
    m_stack->setCurrentIndex(heat ? 1 : 0);
    m_stack->setMinimumSize(m_figure.neededSize().toSize());
    m_chartView->setMaximumHeight(int(m_figure.mostHeight()));
    if (heat) {
        m_heat->setTable(m_figure.table);
        return;
    }
    // The view does not take the chart that it had.
    const std::unique_ptr<QChart> old(m_chartView->chart());
    QChart* chart = m_figure.table.isEmpty() ? new QChart : makeChart(m_figure, currentPalette());
    connectBars(chart);
    m_chartView->setChart(chart);
}

void ChartView::connectBars(QChart* chart)
{
    for (QAbstractSeries* series : chart->series()) {
        auto* bars = qobject_cast<QAbstractBarSeries*>(series);
        if (!bars)
            continue;
        connect(bars, &QAbstractBarSeries::hovered, this, [this](bool on, int bar, QBarSet* set) {
            m_chartView->viewport()->setCursor(on ? Qt::PointingHandCursor : Qt::ArrowCursor);
            showTip(on ? int(m_figure.categoryOfBar(bar)) : -1, set->property("series").toInt());
        });
        // The answer may be another figure, which takes the series with it.
        connect(
            bars, &QAbstractBarSeries::clicked, this,
            [this](int bar, QBarSet* set) {
                Q_EMIT picked(int(m_figure.categoryOfBar(bar)), set->property("series").toInt());
            },
            Qt::QueuedConnection);
    }
}

void ChartView::showTip(int category, int serie)
{
    if (category < 0 || serie < 0 || size_t(category) >= m_figure.table.categories.size()
        || size_t(serie) >= m_figure.table.series.size()) {
        QToolTip::hideText();
        return;
    }
    QToolTip::showText(QCursor::pos(), chartMarkText(m_figure, size_t(category), size_t(serie)), this);
}

int ChartView::yearAt(QPointF position) const
{
    if (m_figure.kind != ChartFigure::Kind::Lines || m_figure.table.isEmpty())
        return -1;
    QChart* chart = m_chartView->chart();
    const QPointF inChart = chart->mapFromScene(m_chartView->mapToScene(position.toPoint()));
    if (!chart->plotArea().contains(inChart))
        return -1;
    const auto index = int(std::lround(chart->mapToValue(inChart, chart->series().first()).x()));
    return index >= 0 && index < int(m_figure.table.categories.size()) ? index : -1;
}

/// A year is chosen by where the pointer is along the lines: they are too thin to be hit.
bool ChartView::eventFilter(QObject* watched, QEvent* event)
{
    if (m_figure.kind == ChartFigure::Kind::Lines
        && (event->type() == QEvent::MouseMove || event->type() == QEvent::MouseButtonRelease)) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const int year = yearAt(mouse->position());
        m_chartView->viewport()->setCursor(year < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
        if (year >= 0 && event->type() == QEvent::MouseButtonRelease && mouse->button() == Qt::LeftButton) {
            Q_EMIT picked(year, 0);
            return true;
        }
        QStringList lines;
        for (size_t serie = 0; year >= 0 && serie < m_figure.table.series.size(); ++serie)
            lines << chartMarkText(m_figure, size_t(year), serie);
        if (lines.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(mouse->globalPosition().toPoint(), lines.join(u'\n'), this);
    }
    return QScrollArea::eventFilter(watched, event);
}

void ChartView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
    QScrollArea::changeEvent(event);
}

} // namespace lacuna
