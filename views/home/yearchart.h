// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include <vector>

namespace lacuna {

/// Studies per year as bars, the last forty years one by one and what is older in one bar; a click on a bar, or Enter on the one the arrow keys chose, opens its studies.
class YearChart : public QWidget {
    Q_OBJECT
public:
    explicit YearChart(QWidget* parent = nullptr);
    void setYears(int firstYear, const std::vector<int>& counts);
    QSize sizeHint() const override { return {400, 140}; }
    QSize minimumSizeHint() const override { return {200, 80}; }

Q_SIGNALS:
    /// One year, or the first bar's years before what is shown year by year.
    void yearsChosen(int from, int to);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    int barAt(double x) const; ///< −1: none
    QRectF barRect(int bar) const;

    void chooseBar(int bar);
    QString labelOf(int bar) const;

    int m_first = 0; ///< year of the first bar; the last of its years if it stands for several
    int m_earliest = 0; ///< the first bar's first year
    std::vector<int> m_counts;
    int m_current = -1; ///< under the mouse or chosen with the keys
};

} // namespace lacuna
