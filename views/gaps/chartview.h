// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/gaps/chartfigure.h"

#include <QtWidgets/QScrollArea>

class QChartView;
class QStackedWidget;

namespace lacuna {

class HeatCanvas;

/// Shows a figure and says what is clicked. Its keyboard and accessible form is the table beside it (chartspage.h).
class ChartView : public QScrollArea {
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);

    void setFigure(const ChartFigure& figure);
    const ChartFigure& figure() const { return m_figure; }

Q_SIGNALS:
    void picked(int category, int serie);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuild();
    void connectBars(QChart* chart);
    void showTip(int category, int serie);
    int yearAt(QPointF position) const; ///< of lines; −1: none

    ChartFigure m_figure;
    QStackedWidget* m_stack;
    QChartView* m_chartView;
    HeatCanvas* m_heat;
};

/// The heat of a figure.
class HeatCanvas : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    void setTable(const ChartTable& table);

Q_SIGNALS:
    void picked(int category, int serie);
    void pointed(int category, int serie); ///< −1: at nothing

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    ChartTable m_table;
};

} // namespace lacuna
