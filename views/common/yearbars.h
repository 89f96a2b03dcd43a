// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include <optional>
#include <vector>

namespace lacuna {

/// Studies per year as bars that are also the range control: drag across to choose, drag an end to move it,
/// double-click for all years. With the keyboard Left and Right move the first year, with Shift the last.
class YearBars : public QWidget {
    Q_OBJECT
public:
    explicit YearBars(QWidget* parent = nullptr);

    void setYears(int firstYear, const std::vector<int>& counts);
    void setRange(std::optional<int> from, std::optional<int> to);
    QSize sizeHint() const override;

Q_SIGNALS:
    /// By the user; absent: no limit on that side.
    void rangeChosen(std::optional<int> from, std::optional<int> to);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    int lastYear() const { return m_first + int(m_counts.size()) - 1; }
    int low() const; ///< of the range, within the years shown
    int high() const;
    int yearAt(double x) const;
    double leftOf(int year) const;
    void choose(int from, int to);

    int m_first = 0;
    std::vector<int> m_counts;
    std::optional<int> m_from;
    std::optional<int> m_to;
    std::optional<int> m_anchor; ///< the year a drag started at, or the other end of the range
};

} // namespace lacuna
