// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gapmap.h"

#include <QtWidgets/QWidget>

#include <memory>
#include <vector>

namespace lacuna {

/// A gap map in small: the rows with the most studies against the outermost columns, counts as shades and absolute gaps hatched. The line above the cells
/// names the column that the mouse or the focus is in. A click on a cell opens it in the Gaps place; arrows and Enter do the same.
class MiniMatrix : public QWidget {
    Q_OBJECT
public:
    explicit MiniMatrix(QWidget* parent = nullptr);
    void setMap(std::shared_ptr<const GapMap> map);
    void setMostRows(int rows);
    int shownRows() const { return int(m_rows.size()); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Indices of the map.
    void cellChosen(int row, int column);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void choose();
    QPoint pointed() const; ///< the cell under the mouse, else the one with the focus; −1: none
    void point(QPoint cell); ///< the mouse's
    void sayCurrent();
    void paintColumnName(QPainter& painter) const;
    QRectF cellRect(int row, int column) const;
    QPoint cellAt(QPointF at) const; ///< x column, y row of those shown; −1: none
    void paintCell(QPainter& painter, const QRectF& rect, const GapCell& cell) const;
    QString describe(int row, int column) const;

    std::shared_ptr<const GapMap> m_map;
    std::vector<int> m_rows;
    std::vector<int> m_columns;
    int m_largest = 0;
    int m_mostRows = 12;
    QPoint m_current{0, 0};
    QPoint m_under{-1, -1}; ///< the mouse
};

} // namespace lacuna
