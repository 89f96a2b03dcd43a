// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/deckappendix.h"

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

std::vector<DeckAppendix::Cell> cellsWithStudies(const MatrixTable& table, const CellMembers& members)
{
    std::vector<DeckAppendix::Cell> cells;
    const MatrixLayout& layout = table.layout();
    for (int row = 0; row < table.rows(); ++row) {
        const MatrixLine& line = layout.rowLines()[size_t(row)];
        if (line.parent && !line.folded)
            continue; // its members are listed
        for (int column = 0; column < table.columns(); ++column) {
            const MatrixLine& across = layout.columnLines()[size_t(column)];
            if (across.group || (across.parent && !across.folded))
                continue;
            const int mapRow = layout.mapRow(row, column);
            const int mapColumn = layout.mapColumn(row, column);
            const size_t count = members.in(mapRow, mapColumn).size();
            if (count > 0)
                cells.push_back({mapRow, mapColumn, row, column, {}, count, -1});
        }
    }
    return cells;
}

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
    appendix.cells = cellsWithStudies(table, members);
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
        const auto ids = members.in(cell.row, cell.column);
        cell.ids.assign(ids.begin(), ids.begin() + qsizetype(std::min(ids.size(), appendix.mostPerCell)));
        cell.place = place++;
        appendix.all = appendix.all && cell.ids.size() == cell.all;
    }
    return appendix;
}

} // namespace lacuna
