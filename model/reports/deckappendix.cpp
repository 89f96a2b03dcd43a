// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/deckappendix.h"

#include <QtCore/QHash>

#include <algorithm>

namespace lacuna {

namespace {

/// How many lines it takes to list @p most studies of each cell under a heading.
size_t rowsFor(const std::vector<DeckAppendix::Cell>& cells, size_t most)
{
    size_t rows = 0;
    for (const DeckAppendix::Cell& cell : cells)
        rows += 1 + std::min(cell.all, most);
    return rows;
}

/// The lines under each line, itself included, as far as they are shown.
template <typename ItemOf>
std::vector<std::vector<int>> linesUnder(const std::vector<MatrixLine>& lines, const ItemOf& itemOf)
{
    QHash<int, int> lineOf;
    for (size_t i = 0; i < lines.size(); ++i)
        lineOf.insert(lines[i].index, int(i));
    std::vector<std::vector<int>> under(lines.size());
    for (size_t i = 0; i < lines.size(); ++i) {
        for (int index = lines[i].index; index >= 0; index = itemOf(index).parent) {
            if (const int line = lineOf.value(index, -1); line >= 0)
                under[size_t(line)].push_back(int(i));
        }
    }
    return under;
}

bool isInnermost(const MatrixLine& line)
{
    return !line.group && (!line.parent || line.folded);
}

/// Finds the cells with studies so that every study of the matrix is in one at least.
class CellFinder {
public:
    CellFinder(const MatrixTable& table, const CellMembers& members)
        : m_layout(table.layout())
        , m_members(members)
        , m_columns(size_t(table.columns()))
        , m_listed(size_t(table.rows()) * m_columns)
        , m_rowsUnder(linesUnder(m_layout.rowLines(), [this](int index) { return m_layout.rowItem(index); }))
        , m_columnsUnder(
              linesUnder(m_layout.columnLines(), [this](int index) { return m_layout.columnItem(index); }))
    {
    }

    std::vector<DeckAppendix::Cell> find()
    {
        // From the last: what is in a group comes after it.
        for (int row = int(m_layout.rowLines().size()) - 1; row >= 0; --row) {
            for (int column = int(m_columns) - 1; column >= 0; --column)
                take(row, column);
        }
        std::ranges::reverse(m_cells);
        return std::move(m_cells);
    }

private:
    std::vector<Id>& listed(int row, int column)
    {
        return m_listed[size_t(row) * m_columns + size_t(column)];
    }

    void take(int row, int column)
    {
        const int mapRow = m_layout.mapRow(row, column);
        const int mapColumn = m_layout.mapColumn(row, column);
        const auto all = m_members.in(mapRow, mapColumn);
        if (all.empty())
            return;
        const bool rest = !isInnermost(m_layout.rowLines()[size_t(row)])
            || !isInnermost(m_layout.columnLines()[size_t(column)]);
        std::vector<Id> ids(all.begin(), all.end());
        if (rest) {
            std::vector<Id> within;
            for (const int r : m_rowsUnder[size_t(row)]) {
                for (const int c : m_columnsUnder[size_t(column)])
                    within.insert(within.end(), listed(r, c).begin(), listed(r, c).end());
            }
            std::ranges::sort(within);
            std::vector<Id> left;
            std::ranges::set_difference(ids, within, std::back_inserter(left));
            ids = std::move(left);
        }
        if (ids.empty())
            return;
        m_cells.push_back({mapRow, mapColumn, row, column, ids, ids.size(), -1, rest});
        listed(row, column) = std::move(ids);
    }

    const MatrixLayout& m_layout;
    const CellMembers& m_members;
    size_t m_columns;
    std::vector<std::vector<Id>> m_listed; ///< by cell, row after row
    std::vector<std::vector<int>> m_rowsUnder;
    std::vector<std::vector<int>> m_columnsUnder;
    std::vector<DeckAppendix::Cell> m_cells;
};

/// Keeps the cells people ask about first: the gravest class, then the fewest studies.
void keepMostTelling(std::vector<DeckAppendix::Cell>& cells, const GapMap& map, size_t most, size_t mostRows)
{
    std::ranges::stable_sort(cells, [&](const DeckAppendix::Cell& a, const DeckAppendix::Cell& b) {
        const GapClass first = map.cell(a.row, a.column).gapClass;
        const GapClass second = map.cell(b.row, b.column).gapClass;
        return first != second ? first < second : a.all < b.all;
    });
    size_t rows = 0;
    size_t kept = 0;
    while (kept < cells.size() && rows + 1 + std::min(cells[kept].all, most) <= mostRows)
        rows += 1 + std::min(cells[kept++].all, most);
    cells.resize(kept);
    std::ranges::sort(cells, [](const DeckAppendix::Cell& a, const DeckAppendix::Cell& b) {
        return a.line != b.line ? a.line < b.line : a.columnLine < b.columnLine;
    });
}

} // namespace

const DeckAppendix::Cell* DeckAppendix::at(int row, int column) const
{
    const auto found = std::ranges::find_if(
        cells, [&](const Cell& cell) { return cell.row == row && cell.column == column; });
    return found == cells.end() ? nullptr : &*found;
}

std::vector<Id> DeckAppendix::ids() const
{
    std::vector<Id> ids;
    for (const Cell& cell : cells)
        ids.insert(ids.end(), cell.ids.begin(), cell.ids.end());
    return ids;
}

DeckAppendix planAppendix(const MatrixTable& table, const CellMembers& members, size_t mostRows, int& place)
{
    DeckAppendix appendix;
    appendix.cells = CellFinder(table, members).find();
    appendix.cellsWithStudies = appendix.cells.size();
    for (const size_t most : {size_t(1'000'000), size_t(50), size_t(20), size_t(10), size_t(5)}) {
        appendix.mostPerCell = most;
        if (rowsFor(appendix.cells, most) <= mostRows)
            break;
    }
    if (rowsFor(appendix.cells, appendix.mostPerCell) > mostRows)
        keepMostTelling(appendix.cells, table.map(), appendix.mostPerCell, mostRows);
    appendix.all = appendix.cells.size() == appendix.cellsWithStudies;
    for (DeckAppendix::Cell& cell : appendix.cells) {
        cell.ids.resize(std::min(cell.ids.size(), appendix.mostPerCell));
        cell.place = place++;
        appendix.all = appendix.all && cell.ids.size() == cell.all;
    }
    return appendix;
}

} // namespace lacuna
