// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a matrix view does with mouse and keyboard, and what it says on hover.
#include "views/gaps/matrixview.h"

#include "model/analysis/gaplist.h"

#include <QtCore/QLocale>
#include <QtGui/QMouseEvent>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QScrollBar>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna {

using Part = MatrixHit::Part;

void MatrixView::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const double before = m_drawing.zoom;
    const QPointF position = event->position();
    const QRectF area = m_layout.cellsArea(viewport()->size());
    const QPointF inCells = (position - area.topLeft() + scrollOffset()) / before;
    setZoom(before * std::pow(1.1, event->angleDelta().y() / 120.0));
    // What is under the pointer stays under it.
    const QRectF now = m_layout.cellsArea(viewport()->size());
    const QPointF scroll = inCells * m_drawing.zoom - (position - now.topLeft());
    horizontalScrollBar()->setValue(int(scroll.x()));
    verticalScrollBar()->setValue(int(scroll.y()));
    event->accept();
}

void MatrixView::mousePressEvent(QMouseEvent* event)
{
    const MatrixHit hit = hitAt(event->position());
    if (event->button() != Qt::LeftButton && hit.part != Part::Cell)
        return;
    switch (hit.part) {
    case Part::Cell:
        pressCell(hit, event);
        break;
    case Part::RowFold:
    case Part::ColumnFold:
        toggleFold(hit);
        break;
    case Part::RowTotal: {
        const int index = m_layout.rowLines()[size_t(hit.rowLine)].index;
        Q_EMIT m_drawing.transposed ? studiesWanted(-1, index) : studiesWanted(index, -1);
        break;
    }
    case Part::ColumnTotal: {
        const int index = m_layout.columnLines()[size_t(hit.columnLine)].index;
        Q_EMIT m_drawing.transposed ? studiesWanted(index, -1) : studiesWanted(-1, index);
        break;
    }
    case Part::GrandTotal:
        Q_EMIT studiesWanted(-1, -1);
        break;
    default:
        break;
    }
}

void MatrixView::pressCell(const MatrixHit& hit, const QMouseEvent* event)
{
    const int row = m_layout.mapRow(hit.rowLine, hit.columnLine);
    const int column = m_layout.mapColumn(hit.rowLine, hit.columnLine);
    if (event->button() != Qt::LeftButton) {
        if (!isSelected(row, column)) // a menu is about all selected cells
            setSelection(row, column);
        return;
    }
    if (event->modifiers() & Qt::ControlModifier) {
        toggleCell(row, column);
        return;
    }
    if ((event->modifiers() & Qt::ShiftModifier) && hasSelection())
        extendTo(hit.rowLine, hit.columnLine);
    else
        setSelection(row, column);
    Q_EMIT cellPressed(row, column);
    m_dragging = true;
}

void MatrixView::mouseReleaseEvent(QMouseEvent* event)
{
    m_dragging = false;
    QAbstractScrollArea::mouseReleaseEvent(event);
}

void MatrixView::mouseMoveEvent(QMouseEvent* event)
{
    const MatrixHit hit = hitAt(event->position());
    if (m_dragging && (event->buttons() & Qt::LeftButton) && hit.part == Part::Cell) {
        const CellPlace cell(m_layout.mapRow(hit.rowLine, hit.columnLine),
                             m_layout.mapColumn(hit.rowLine, hit.columnLine));
        if (cell != CellPlace(m_row, m_column))
            extendTo(hit.rowLine, hit.columnLine);
    }
    setHover(hit);
    const bool opens = hit.part == Part::RowFold || hit.part == Part::ColumnFold || hit.part == Part::RowTotal
        || hit.part == Part::ColumnTotal || hit.part == Part::GrandTotal;
    viewport()->setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void MatrixView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const MatrixHit hit = hitAt(event->position());
    if (drillFrom(hit))
        return;
    if (hit.part == Part::Cell && event->modifiers() != Qt::NoModifier) { // a second click on another cell
        mousePressEvent(event);
        return;
    }
    if (hit.part != Part::Cell) {
        mousePressEvent(event); // a quick second click on a fold mark is a click
        return;
    }
    const int row = m_layout.mapRow(hit.rowLine, hit.columnLine);
    const int column = m_layout.mapColumn(hit.rowLine, hit.columnLine);
    setSelection(row, column);
    const GapCell& cell = m_map->cell(row, column);
    if (cell.n == 0 && cell.ongoing == 0)
        Q_EMIT declarationWanted(row, column);
    else
        Q_EMIT studiesWanted(row, column);
}

/// A double click on the header of a group shows only the group; its triangle folds it.
bool MatrixView::drillFrom(const MatrixHit& hit)
{
    if (hit.part != Part::RowHeader && hit.part != Part::ColumnHeader)
        return false;
    const bool rowAxis = (hit.part == Part::RowHeader) != m_drawing.transposed;
    const int index = hit.part == Part::RowHeader ? m_layout.rowLines()[size_t(hit.rowLine)].index
                                                  : m_layout.columnLines()[size_t(hit.columnLine)].index;
    const Id term = drillTerm(rowAxis, index);
    const std::vector<GapAxisItem>& items = rowAxis ? m_map->rows : m_map->columns;
    if (term == 0 || items[size_t(index)].term != term)
        return false;
    Q_EMIT drillWanted(rowAxis, term);
    return true;
}

void MatrixView::contextMenuEvent(QContextMenuEvent* event)
{
    QPoint position = event->pos();
    if (event->reason() == QContextMenuEvent::Keyboard && hasSelection())
        position = visualRect(m_row, m_column).center().toPoint();
    const MatrixHit hit = hitAt(position);
    if (hit.part == Part::Cell) {
        const CellPlace cell(m_layout.mapRow(hit.rowLine, hit.columnLine),
                             m_layout.mapColumn(hit.rowLine, hit.columnLine));
        if (!isSelected(cell.first, cell.second))
            setSelection(cell.first, cell.second);
    }
    Q_EMIT menuWanted(hit, viewport()->mapToGlobal(position));
}

void MatrixView::toggleFold(const MatrixHit& hit)
{
    const bool isRow = hit.part == Part::RowFold || hit.part == Part::RowHeader;
    int index = -1;
    if (isRow)
        index = m_layout.rowLines()[size_t(hit.rowLine)].index;
    else if (hit.span >= 0)
        index = m_layout.columnSpans()[size_t(hit.span)].index;
    else
        index = m_layout.columnLines()[size_t(hit.columnLine)].index;
    const Id term = isRow ? m_layout.rowItem(index).term : m_layout.columnItem(index).term;
    toggleFold(isRow != m_drawing.transposed, term);
}

void MatrixView::toggleFold(bool rowAxis, Id term)
{
    QSet<Id>& collapsed = rowAxis ? m_drawing.collapsedRows : m_drawing.collapsedColumns;
    if (!collapsed.remove(term))
        collapsed.insert(term);
    relayout();
    Q_EMIT drawingChanged(m_drawing);
}

/// Space: folds the selected row's group, or unfolds it; with Ctrl the column's.
void MatrixView::foldSelection(bool columns)
{
    if (!hasSelection())
        return;
    const bool rowAxis = columns == m_drawing.transposed;
    const std::vector<GapAxisItem>& items = rowAxis ? m_map->rows : m_map->columns;
    int index = rowAxis ? m_row : m_column;
    if (!items[size_t(index)].hasChildren && items[size_t(index)].parent >= 0)
        index = items[size_t(index)].parent;
    if (!items[size_t(index)].hasChildren)
        return;
    // The group takes the selection, so that it stays in sight and a second press unfolds again.
    setSelection(rowAxis ? index : m_row, rowAxis ? m_column : index);
    toggleFold(rowAxis, items[size_t(index)].term);
    const auto [rowLine, columnLine] = selectedLines();
    if (columnLine < 0) {
        // An unfolded group of columns has no line of its own: its first member stands for it.
        const int wanted = m_drawing.transposed ? m_row : m_column;
        const std::vector<MatrixSpan>& spans = m_layout.columnSpans();
        const auto span = std::find_if(spans.begin(), spans.end(),
                                       [wanted](const MatrixSpan& it) { return it.index == wanted; });
        selectLines(rowLine, span == spans.end() ? 0 : span->firstLine);
    }
    showSelection();
}

bool MatrixView::moveSelection(QKeyEvent* event)
{
    // From the cell last selected, also when closing the inspector has let the selection go.
    const auto [fromRow, fromColumn] = cursorLines();
    int row = fromRow;
    int column = fromColumn;
    const int lastRow = int(m_layout.rowLines().size()) - 1;
    const int lastColumn = int(m_layout.columnLines().size()) - 1;
    const bool control = event->modifiers() & Qt::ControlModifier;
    const double rowExtent = m_layout.isEmpty() ? 1 : m_layout.rowLines()[0].extent;
    const int page = std::max(1, int(m_layout.cellsArea(viewport()->size()).height() / rowExtent) - 1);
    switch (event->key()) {
    case Qt::Key_Left:
        --column;
        break;
    case Qt::Key_Right:
        ++column;
        break;
    case Qt::Key_Up:
        --row;
        break;
    case Qt::Key_Down:
        ++row;
        break;
    case Qt::Key_Home:
        column = 0;
        row = control ? 0 : row;
        break;
    case Qt::Key_End:
        column = lastColumn;
        row = control ? lastRow : row;
        break;
    case Qt::Key_PageUp:
        row -= page;
        break;
    case Qt::Key_PageDown:
        row += page;
        break;
    default:
        return false;
    }
    if (fromRow < 0 || fromColumn < 0)
        selectLines(0, 0);
    else if ((event->modifiers() & Qt::ShiftModifier) && hasSelection())
        extendTo(row, column);
    else
        selectLines(row, column);
    return true;
}

void MatrixView::keyPressEvent(QKeyEvent* event)
{
    if (m_layout.isEmpty()) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    if (drillByKey(event) || moveSelection(event))
        return;
    if (event->matches(QKeySequence::SelectAll)) {
        selectAllCells();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_selected.empty())
            Q_EMIT selectedStudiesWanted();
        else if (hasSelection())
            Q_EMIT studiesWanted(m_row, m_column);
        break;
    case Qt::Key_Space:
        foldSelection(event->modifiers() & Qt::ControlModifier);
        break;
    default:
        event->ignore(); // Esc closes the inspector, which belongs to the place
    }
}

QString MatrixView::totalText(const QString& label, const GapCell& total) const
{
    QString text = u"<b>%1</b><br>"_s.arg(label.toHtmlEscaped());
    text += tr("%1 completed %2").arg(QLocale().toString(total.n), m_map->measureLabel.toHtmlEscaped());
    if (total.ongoing > 0)
        text += tr(", %1 ongoing or planned").arg(QLocale().toString(total.ongoing));
    return text;
}

QString MatrixView::cellText(int row, int column) const
{
    return tr("%1 × %2: %3. %4")
        .arg(m_map->rows[size_t(row)].label, m_map->columns[size_t(column)].label,
             gapClassLabel(m_map->cell(row, column).gapClass), explainCell(*m_map, row, column));
}

QString MatrixView::cellToolTip(int row, int column) const
{
    QString text = u"<b>%1 × %2</b><br>%3<br>%4"_s.arg(
        m_map->rows[size_t(row)].label.toHtmlEscaped(), m_map->columns[size_t(column)].label.toHtmlEscaped(),
        gapClassLabel(m_map->cell(row, column).gapClass).toHtmlEscaped(),
        explainCell(*m_map, row, column).toHtmlEscaped());
    for (const QString& flag : explainFlags(*m_map, row, column))
        text += u"<br>• "_s + flag.toHtmlEscaped();
    if (const QString note = m_noteText ? m_noteText(row, column) : QString(); !note.isEmpty())
        text += u"<br>✎ "_s + note.toHtmlEscaped();
    const GapCell& cell = m_map->cell(row, column);
    if (cell.expected && cell.gapClass != GapClass::NotApplicable) {
        const QString expected = QLocale().toString(*cell.expected, 'f', 1);
        text += u"<br>"_s
            + (cell.residual ? tr("Expected from the totals: e = %1; deviation r = %2")
                                   .arg(expected, QLocale().toString(*cell.residual, 'f', 1))
                             : tr("Expected from the totals: e = %1").arg(expected));
    }
    const auto parts = m_map->segmentsOf(row, column);
    for (size_t s = 0; s < parts.size(); ++s) {
        if (parts[s] > 0)
            text += u"<br>%1: %2"_s.arg(MatrixPainter::segmentLabel(*m_map, s).toHtmlEscaped(),
                                        QLocale().toString(parts[s]));
    }
    return text;
}

QString MatrixView::toolTipFor(const MatrixHit& hit) const
{
    switch (hit.part) {
    case Part::Cell:
        return cellToolTip(m_layout.mapRow(hit.rowLine, hit.columnLine),
                           m_layout.mapColumn(hit.rowLine, hit.columnLine));
    case Part::RowHeader:
    case Part::RowFold:
    case Part::RowTotal: {
        const int index = m_layout.rowLines()[size_t(hit.rowLine)].index;
        return totalText(m_layout.rowItem(index).label, m_layout.rowTotal(index));
    }
    case Part::ColumnHeader:
    case Part::ColumnFold:
    case Part::ColumnTotal: {
        const int index = hit.span >= 0 ? m_layout.columnSpans()[size_t(hit.span)].index
                                        : m_layout.columnLines()[size_t(hit.columnLine)].index;
        return totalText(m_layout.columnItem(index).label, m_layout.columnTotal(index));
    }
    case Part::GrandTotal:
        return totalText(tr("All"), m_map->total);
    case Part::Corner:
    case Part::None:
        break;
    }
    return {};
}

} // namespace lacuna
