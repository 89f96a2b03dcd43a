// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/cellmembers.h"

#include "model/analysis/evidencetable_p.h"

#include <algorithm>

namespace lacuna {

namespace {

/// Where the sets of one axis count: places among the items asked for, by set.
std::vector<std::vector<quint32>> placesOfSets(const SetColumn& column, const std::vector<GapAxisItem>& items,
                                               std::span<const int> wanted)
{
    std::vector<std::vector<quint32>> places(column.setCount());
    const TermTree& tree = column.tree();
    for (size_t place = 0; place < wanted.size(); ++place) {
        const Id term = items[size_t(wanted[place])].term;
        if (term == 0) {
            places[0].push_back(quint32(place));
            continue;
        }
        const quint32 node = tree.nodeOf(term);
        if (node == TermTree::none)
            continue;
        const quint32 end = tree.end(node);
        for (quint32 set = 1; set < column.setCount(); ++set) {
            if (std::ranges::any_of(column.nodes(set), [&](quint32 n) { return n >= node && n < end; }))
                places[set].push_back(quint32(place));
        }
    }
    return places;
}

std::vector<int> placesIn(size_t items, std::span<const int> wanted)
{
    std::vector<int> places(items, -1);
    for (size_t place = 0; place < wanted.size(); ++place)
        places[size_t(wanted[place])] = int(place);
    return places;
}

} // namespace

CellMembers CellMembers::of(const GapMap& map, std::span<const int> rows, std::span<const int> columns)
{
    CellMembers members;
    members.m_rowPlaces = placesIn(map.rows.size(), rows);
    members.m_columnPlaces = placesIn(map.columns.size(), columns);
    members.m_columns = columns.size();
    members.m_begins.assign(rows.size() * columns.size() + 1, 0);
    if (!map.evidence)
        return members;
    const EvidenceTable::Private& d = EvidenceAccess::of(*map.evidence);
    const SetColumn* rowColumn = d.column(map.question.rows);
    const SetColumn* columnColumn = d.column(map.question.columns);
    if (!rowColumn || !columnColumn)
        return members;
    const auto rowPlaces = placesOfSets(*rowColumn, map.rows, rows);
    const auto columnPlaces = placesOfSets(*columnColumn, map.columns, columns);
    const auto visit = [&](const auto& take) {
        rowColumn->visit([&](const auto* rowSets) {
            columnColumn->visit([&](const auto* columnSets) {
                for (size_t i = 0; i < d.ids.size(); ++i) {
                    if (map.passed && !map.passed[i])
                        continue;
                    for (const quint32 row : rowPlaces[rowSets[i]]) {
                        for (const quint32 column : columnPlaces[columnSets[i]])
                            take(row * columns.size() + column, d.ids[i]);
                    }
                }
            });
        });
    };
    // Twice: how many there are in each cell, then where they go.
    visit([&](size_t cell, Id) { ++members.m_begins[cell + 1]; });
    for (size_t cell = 1; cell < members.m_begins.size(); ++cell)
        members.m_begins[cell] += members.m_begins[cell - 1];
    members.m_ids.resize(members.m_begins.back());
    std::vector<size_t> next(members.m_begins.begin(), members.m_begins.end() - 1);
    visit([&](size_t cell, Id id) { members.m_ids[next[cell]++] = id; });
    return members;
}

std::span<const Id> CellMembers::in(int row, int column) const
{
    const int rowPlace = m_rowPlaces[size_t(row)];
    const int columnPlace = m_columnPlaces[size_t(column)];
    if (rowPlace < 0 || columnPlace < 0)
        return {};
    const size_t cell = size_t(rowPlace) * m_columns + size_t(columnPlace);
    return std::span(m_ids).subspan(m_begins[cell], m_begins[cell + 1] - m_begins[cell]);
}

std::vector<Id> CellMembers::all() const
{
    std::vector<Id> ids = m_ids;
    std::ranges::sort(ids);
    const auto repeated = std::ranges::unique(ids);
    ids.erase(repeated.begin(), repeated.end());
    return ids;
}

} // namespace lacuna
