// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Several selected cells of a matrix view, and the way down into a group of rows or columns.
#include "views/gaps/matrixview.h"

#include "model/analysis/evidencetable.h"
#include "views/gaps/matrixaccessible.h"

#include <QtGui/QKeyEvent>

#include <tuple>

namespace lacuna {

std::vector<CellPlace> MatrixView::selectedCells() const
{
    if (!m_selected.empty())
        return {m_selected.begin(), m_selected.end()};
    return hasSelection() ? std::vector<CellPlace>{{m_row, m_column}} : std::vector<CellPlace>();
}

bool MatrixView::isSelected(int row, int column) const
{
    return (row == m_row && column == m_column && hasSelection()) || m_selected.contains({row, column});
}

/// @p current is one of @p cells.
void MatrixView::selectCells(CellPlace current, std::set<CellPlace> cells)
{
    if (cells.size() < 2) {
        setSelection(current.first, current.second);
        return;
    }
    if (current == CellPlace(m_row, m_column) && cells == m_selected)
        return;
    m_selected = std::move(cells);
    std::tie(m_row, m_column) = m_cursor = current;
    placeSelectedLines();
    viewport()->update();
    MatrixAccessible::announceSelection(this);
    Q_EMIT selectionChanged(m_row, m_column);
}

/// Where the selected cells are drawn now; looked up once, not at every movement of the mouse.
void MatrixView::placeSelectedLines()
{
    m_selectedLines.clear();
    if (m_selected.empty())
        return;
    std::vector<int> lineOfRow(m_map->rows.size(), -1);
    std::vector<int> lineOfColumn(m_map->columns.size(), -1);
    const bool turned = m_drawing.transposed;
    for (size_t i = 0; i < m_layout.rowLines().size(); ++i)
        (turned ? lineOfColumn : lineOfRow)[size_t(m_layout.rowLines()[i].index)] = int(i);
    for (size_t i = 0; i < m_layout.columnLines().size(); ++i)
        (turned ? lineOfRow : lineOfColumn)[size_t(m_layout.columnLines()[i].index)] = int(i);
    for (const auto& [row, column] : m_selected) {
        const int a = lineOfRow[size_t(row)];
        const int b = lineOfColumn[size_t(column)];
        if (a >= 0 && b >= 0)
            m_selectedLines.emplace_back(turned ? b : a, turned ? a : b);
    }
}

void MatrixView::toggleCell(int row, int column)
{
    const std::vector<CellPlace> before = selectedCells();
    std::set<CellPlace> cells(before.begin(), before.end());
    const CellPlace cell(row, column);
    CellPlace current = cell;
    if (!cells.insert(cell).second) {
        cells.erase(cell);
        if (cells.empty()) {
            setSelection(-1, -1);
            return;
        }
        current = CellPlace(m_row, m_column) == cell ? *cells.begin() : CellPlace(m_row, m_column);
    }
    selectCells(current, std::move(cells));
    m_anchor = current;
}

/// Selects the rectangle from the cell where the selection began to this one.
void MatrixView::extendTo(int rowLine, int columnLine)
{
    const auto [anchorRow, anchorColumn] = linesOf(m_anchor.first, m_anchor.second);
    if (anchorRow < 0 || anchorColumn < 0) {
        selectLines(rowLine, columnLine);
        return;
    }
    rowLine = std::clamp(rowLine, 0, int(m_layout.rowLines().size()) - 1);
    columnLine = std::clamp(columnLine, 0, int(m_layout.columnLines().size()) - 1);
    const CellPlace anchor = m_anchor;
    std::set<CellPlace> cells;
    for (int r = std::min(rowLine, anchorRow); r <= std::max(rowLine, anchorRow); ++r) {
        for (int c = std::min(columnLine, anchorColumn); c <= std::max(columnLine, anchorColumn); ++c)
            cells.emplace(m_layout.mapRow(r, c), m_layout.mapColumn(r, c));
    }
    selectCells({m_layout.mapRow(rowLine, columnLine), m_layout.mapColumn(rowLine, columnLine)},
                std::move(cells));
    m_anchor = anchor;
    showSelection();
}

void MatrixView::selectAllCells()
{
    std::set<CellPlace> cells;
    for (int r = 0; r < int(m_layout.rowLines().size()); ++r) {
        for (int c = 0; c < int(m_layout.columnLines().size()); ++c)
            cells.emplace(m_layout.mapRow(r, c), m_layout.mapColumn(r, c));
    }
    if (!cells.empty())
        selectCells(hasSelection() && cells.contains({m_row, m_column}) ? CellPlace(m_row, m_column)
                                                                        : *cells.begin(),
                    std::move(cells));
}

/// The term that the axis would be limited to from an item: itself, or its group if there is nothing under it. 0: neither.
Id MatrixView::drillTerm(bool rowAxis, int index) const
{
    const std::vector<GapAxisItem>& items = rowAxis ? m_map->rows : m_map->columns;
    const Id scope = rowAxis ? m_map->question.rowScope : m_map->question.columnScope;
    const Id dimension = rowAxis ? m_map->question.rows : m_map->question.columns;
    const auto leadsDown = [&](const GapAxisItem& item) { // also where the levels below are not shown
        return item.hasChildren
            || (m_map->evidence && item.term != 0
                && !m_map->evidence->codebook().children(dimension, item.term).empty());
    };
    while (index >= 0 && !leadsDown(items[size_t(index)]))
        index = items[size_t(index)].parent;
    return index < 0 || items[size_t(index)].term == scope ? 0 : items[size_t(index)].term;
}

/// Alt with arrows: down into the group of the selected row, right into that of the column; up and left back.
bool MatrixView::drillByKey(const QKeyEvent* event)
{
    if (!m_map || event->modifiers() != Qt::AltModifier)
        return false;
    const bool vertical = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    const bool down = event->key() == Qt::Key_Down || event->key() == Qt::Key_Right;
    const bool back = event->key() == Qt::Key_Up || event->key() == Qt::Key_Left;
    if (!down && !back)
        return false;
    const bool rowAxis = vertical != m_drawing.transposed;
    if (back) {
        Q_EMIT drillBackWanted(rowAxis);
    } else if (hasSelection()) {
        if (const Id term = drillTerm(rowAxis, rowAxis ? m_row : m_column); term != 0)
            Q_EMIT drillWanted(rowAxis, term);
    }
    return true;
}

} // namespace lacuna
