// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/cellssummary.h"
#include "model/painting/matrixlayout.h"
#include "model/painting/matrixpainter.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>
#include <QtWidgets/QAbstractScrollArea>

#include <functional>
#include <memory>
#include <optional>
#include <set>

namespace lacuna {

/// The gap matrix on screen: headers and totals stay while cells scroll. Holds a shared map and how it is drawn; computes nothing itself.
/// Cells are named by map indices in signals, whichever way round they are drawn. Interface thread.
class MatrixView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit MatrixView(QWidget* parent = nullptr);
    ~MatrixView() override;

    /// Keeps the selection if its two terms are in the new map, and the scroll position.
    void setMap(std::shared_ptr<const GapMap> map);
    void setDrawing(const MatrixDrawing& drawing);
    /// What the team notes of a cell, for its tooltip; empty: nothing.
    void setNoteText(std::function<QString(int row, int column)> text) { m_noteText = std::move(text); }
    /// The width the columns share: that of the place without its inspector, so that opening it moves nothing.
    void setFitWidth(double width);

    const std::shared_ptr<const GapMap>& map() const { return m_map; }
    const MatrixDrawing& drawing() const { return m_drawing; }
    const MatrixLayout& layoutOfMatrix() const { return m_layout; }

    bool hasSelection() const { return m_row >= 0 && m_column >= 0; }
    int selectedRow() const { return m_row; } ///< map index, −1: none
    int selectedColumn() const { return m_column; }
    /// Unfolds what hides the cell and scrolls to it. −1, −1 clears.
    void select(int row, int column);
    /// Every selected cell, the one above among them.
    std::vector<CellPlace> selectedCells() const;
    bool isSelected(int row, int column) const;
    /// Row and column line of every selected cell that is drawn, if there are several; otherwise none.
    const std::vector<std::pair<int, int>>& selectedCellLines() const { return m_selectedLines; }
    /// Every cell that is drawn.
    void selectAllCells();

    void setZoom(double zoom);
    /// Where a cell is drawn in the viewport; empty if it has no line.
    QRectF visualRect(int row, int column) const;
    std::pair<int, int> selectedLines() const; ///< row and column line of the selection, −1 where none
    MatrixHit hitAt(QPointF position) const;
    /// "Cambodia × Aquaculture: absolute gap. Nothing completed …"
    virtual QString cellText(int row, int column) const;

    /// What else the painter is to know before it draws the matrix or its legend on the screen.
    virtual void prepare(MatrixPainter& painter) const { Q_UNUSED(painter); }

    /// The whole matrix with its legend as an image, @p scale device pixels a unit.
    QImage image(double scale) const;

    QSize sizeHint() const override;
    /// The height at which nothing has to scroll vertically.
    int wholeHeight() const;
    bool wantsHorizontalScrollBar(int width) const;

Q_SIGNALS:
    /// Also where only what else is selected changed: see selectedCells().
    void selectionChanged(int row, int column);
    /// A press of the mouse on a cell, also one that is selected already; follows selectionChanged().
    void cellPressed(int row, int column);
    /// Enter with several cells selected.
    void selectedStudiesWanted();
    /// Only the group @p term of the question's rows (or columns) is to be shown.
    void drillWanted(bool rowAxis, lacuna::Id term);
    void drillBackWanted(bool rowAxis);
    /// Enter or a double click on a cell with studies; a click on a total (row or column −1: all).
    void studiesWanted(int row, int column);
    /// A double click on a cell without studies.
    void declarationWanted(int row, int column);
    /// The user folded, unfolded or zoomed.
    void drawingChanged(const lacuna::MatrixDrawing& drawing);
    void menuWanted(const lacuna::MatrixHit& hit, const QPoint& globalPosition);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

    virtual QString cellToolTip(int row, int column) const; ///< rich text

private:
    void relayout();
    void updateScrollBars();
    void noteZooming();
    bool isSelectionSeen() const;
    void updateAround(const QRect& cells, bool sideways, bool upright);
    QPointF scrollOffset() const;
    MatrixMarks marks() const;
    void setHover(const MatrixHit& hit);
    void updateLines(const MatrixMarks& before, const MatrixMarks& after);
    void showSelection();
    void setSelection(int row, int column);
    void selectCells(CellPlace current, std::set<CellPlace> cells);
    void placeSelectedLines();
    void toggleCell(int row, int column);
    void extendTo(int rowLine, int columnLine);
    void pressCell(const MatrixHit& hit, const QMouseEvent* event);
    Id drillTerm(bool rowAxis, int index) const;
    bool drillByKey(const QKeyEvent* event);
    bool drillFrom(const MatrixHit& hit);
    void toggleFold(const MatrixHit& hit);
    void toggleFold(bool rowAxis, Id term);
    void foldSelection(bool columns);
    void unfoldTo(bool rowAxis, int index);
    bool moveSelection(QKeyEvent* event);
    std::pair<int, int> cursorLines() const;
    std::pair<int, int> linesOf(int row, int column) const;
    void selectLines(int rowLine, int columnLine);
    QString toolTipFor(const MatrixHit& hit) const;
    QString totalText(const QString& label, const GapCell& total) const;

    std::shared_ptr<const GapMap> m_map;
    MatrixDrawing m_drawing;
    MatrixLayout m_layout;
    TextMeasure m_measure;
    TextMeasure m_quickMeasure; ///< in a gesture
    CellCache m_cells;
    QTimer
        m_zooming; ///< runs while the zoom changes so fast that frames are drawn from pictures of another size
    QElapsedTimer m_lastZoom;
    MatrixHit m_hover;
    double m_fitWidth = 0;
    int m_row = -1;
    int m_column = -1;
    std::set<CellPlace> m_selected; ///< if there are several, the one above among them
    std::vector<std::pair<int, int>> m_selectedLines;
    bool m_selectionSeen = false; ///< when it was last painted
    CellPlace m_anchor{-1, -1}; ///< where the selection began: one corner of what Shift and dragging extend
    bool m_dragging = false;
    std::pair<int, int> m_cursor{-1, -1}; ///< the cell last selected: where the keyboard goes on from
    std::function<QString(int, int)> m_noteText;
};

} // namespace lacuna
