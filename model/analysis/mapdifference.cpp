// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/mapdifference.h"

#include <QtCore/QHash>

#include <algorithm>
#include <cstdlib>

namespace lacuna {

namespace {

/// The axis of both maps.
struct JoinedAxis {
    std::vector<GapAxisItem> items;
    std::vector<int> now; ///< joined index → index there, −1: none
    std::vector<int> before;
};

/// What names the item in any catalogue. "Not coded" is a name that no code can be.
QString nameOf(const GapAxisItem& item)
{
    if (item.term == 0)
        return QString(QChar(0));
    return item.code.isEmpty() ? item.label : item.code;
}

class AxisJoiner {
public:
    JoinedAxis run(const std::vector<GapAxisItem>& now, const std::vector<GapAxisItem>& before)
    {
        m_of.reserve(now.size());
        for (size_t i = 0; i < now.size(); ++i)
            take(now[i], now[i].parent, int(i), -1);
        m_of.clear();
        for (size_t i = 0; i < before.size(); ++i) {
            const auto known = m_known.constFind(nameOf(before[i]));
            if (known == m_known.constEnd()) {
                take(before[i], before[i].parent, -1, int(i));
                m_nodes.back().item.term = before[i].term == 0 ? 0 : -Id(m_nodes.size());
            } else {
                m_nodes[size_t(*known)].before = int(i);
                m_of.push_back(*known);
            }
        }
        place();
        return std::move(m_axis);
    }

private:
    struct Node {
        GapAxisItem item;
        int now = -1;
        int before = -1;
        std::vector<int> children;
    };

    /// @p parent is an index of the axis that is being taken.
    void take(const GapAxisItem& item, int parent, int now, int before)
    {
        const int index = int(m_nodes.size());
        m_nodes.push_back({item, now, before, {}});
        Node& node = m_nodes.back();
        node.item.parent = parent >= 0 ? m_of[size_t(parent)] : -1;
        if (node.item.parent >= 0) {
            node.item.depth = m_nodes[size_t(node.item.parent)].item.depth + 1;
            m_nodes[size_t(node.item.parent)].children.push_back(index);
        } else {
            m_roots.push_back(index);
        }
        m_known.insert(nameOf(item), index);
        m_of.push_back(index);
    }

    /// Depth first; without recursion, since a codebook may be as deep as it likes.
    void place()
    {
        std::stable_partition(m_roots.begin(), m_roots.end(),
                              [this](int root) { return m_nodes[size_t(root)].item.term != 0; });
        std::vector<int> open(m_roots.rbegin(), m_roots.rend());
        std::vector<int> placed(m_nodes.size(), -1);
        while (!open.empty()) {
            const int index = open.back();
            open.pop_back();
            const Node& node = m_nodes[size_t(index)];
            placed[size_t(index)] = int(m_axis.items.size());
            m_axis.items.push_back(node.item);
            GapAxisItem& item = m_axis.items.back();
            item.parent = node.item.parent >= 0 ? placed[size_t(node.item.parent)] : -1;
            item.hasChildren = !node.children.empty();
            m_axis.now.push_back(node.now);
            m_axis.before.push_back(node.before);
            open.insert(open.end(), node.children.rbegin(), node.children.rend());
        }
    }

    std::vector<Node> m_nodes;
    std::vector<int> m_roots;
    std::vector<int> m_of; ///< index in the axis that is being taken → node
    QHash<QString, int> m_known;
    JoinedAxis m_axis;
};

bool isWhole(const std::vector<int>& indices, size_t size)
{
    if (indices.size() != size)
        return false;
    for (size_t i = 0; i < size; ++i) {
        if (indices[i] != int(i))
            return false;
    }
    return true;
}

/// What a map says of a row or column that it does not have.
GapCell nothing()
{
    GapCell cell;
    cell.gapClass = GapClass::NotApplicable;
    cell.flags = GapFlag::NotApplicable;
    return cell;
}

/// @p map with the rows and columns of the joined axes.
std::shared_ptr<const GapMap> laidOut(const std::shared_ptr<const GapMap>& map, const JoinedAxis& rows,
                                      const JoinedAxis& columns, const std::vector<int>& ownRows,
                                      const std::vector<int>& ownColumns)
{
    if (isWhole(ownRows, map->rows.size()) && isWhole(ownColumns, map->columns.size())
        && map->rows == rows.items && map->columns == columns.items)
        return map;
    auto whole = std::make_shared<GapMap>(*map);
    whole->rows = rows.items;
    whole->columns = columns.items;
    whole->burden.reset(); // it is by the indices of the map's own axis
    const auto totals = [](const std::vector<GapCell>& own, const std::vector<int>& indices) {
        std::vector<GapCell> all;
        for (const int index : indices)
            all.push_back(index >= 0 ? own[size_t(index)] : nothing());
        return all;
    };
    whole->rowTotals = totals(map->rowTotals, ownRows);
    whole->columnTotals = totals(map->columnTotals, ownColumns);
    const size_t segments = map->segments.size();
    whole->cells.assign(ownRows.size() * ownColumns.size(), nothing());
    whole->segmentCounts.assign(whole->cells.size() * segments, 0);
    for (size_t row = 0; row < ownRows.size(); ++row) {
        for (size_t column = 0; column < ownColumns.size(); ++column) {
            if (ownRows[row] < 0 || ownColumns[column] < 0)
                continue;
            const size_t index = row * ownColumns.size() + column;
            whole->cells[index] = map->cell(ownRows[row], ownColumns[column]);
            std::ranges::copy(map->segmentsOf(ownRows[row], ownColumns[column]),
                              whole->segmentCounts.begin() + qptrdiff(index * segments));
        }
    }
    return whole;
}

CellChange changeOf(const DifferenceCell& cell, int ongoingBefore, int ongoingNow)
{
    const bool both = cell.classBefore && cell.classNow;
    if (both && (*cell.classBefore == GapClass::NotApplicable) != (*cell.classNow == GapClass::NotApplicable))
        return CellChange::Declared;
    if (cell.before == 0 && cell.now > 0)
        return CellChange::New;
    if (cell.before > 0 && cell.now == 0)
        return CellChange::Lost;
    if (both && cell.classNow > cell.classBefore)
        return CellChange::Better;
    if (both && cell.classNow < cell.classBefore)
        return CellChange::Worse;
    return cell.before != cell.now || (both && ongoingBefore != ongoingNow) ? CellChange::Count
                                                                            : CellChange::Same;
}

bool isGap(GapClass gapClass)
{
    return gapClass != GapClass::NotApplicable && gapClass != GapClass::Covered;
}

void count(DifferenceTotals& totals, const DifferenceCell& cell)
{
    ++totals.cells;
    totals.gained += cell.change == CellChange::New;
    totals.lost += cell.change == CellChange::Lost;
    totals.declared += cell.change == CellChange::Declared;
    totals.betterOnly += cell.change == CellChange::Better;
    totals.worseOnly += cell.change == CellChange::Worse;
    totals.counts += cell.change == CellChange::Count;
    totals.covered += cell.classNow == GapClass::Covered && cell.classBefore != GapClass::Covered;
    if (!cell.classBefore || !cell.classNow || cell.change == CellChange::Declared)
        return;
    totals.closed += isGap(*cell.classBefore) && *cell.classNow == GapClass::Covered;
    totals.opened += *cell.classBefore == GapClass::Covered && isGap(*cell.classNow);
    totals.better += *cell.classNow > *cell.classBefore;
    totals.worse += *cell.classNow < *cell.classBefore;
}

int stepsOf(const DifferenceCell& cell)
{
    if (cell.change == CellChange::Declared)
        return 0;
    // Where there is no such row or column, there is no study either.
    return std::abs(int(cell.classNow.value_or(GapClass::AbsoluteGap))
                    - int(cell.classBefore.value_or(GapClass::AbsoluteGap)));
}

void compareCells(MapDifference& difference)
{
    const GapMap& now = *difference.now;
    const GapMap& before = *difference.before;
    difference.cells.reserve(now.cells.size());
    for (size_t row = 0; row < now.rows.size(); ++row) {
        for (size_t column = 0; column < now.columns.size(); ++column) {
            const GapCell& is = now.cell(int(row), int(column));
            const GapCell& was = before.cell(int(row), int(column));
            DifferenceCell cell;
            cell.now = is.n;
            cell.before = was.n;
            if (difference.nowRows[row] >= 0 && difference.nowColumns[column] >= 0)
                cell.classNow = is.gapClass;
            if (difference.beforeRows[row] >= 0 && difference.beforeColumns[column] >= 0)
                cell.classBefore = was.gapClass;
            cell.change = changeOf(cell, was.ongoing, is.ongoing);
            difference.cells.push_back(cell);
            if (now.rows[row].hasChildren || now.columns[column].hasChildren || now.rows[row].term == 0
                || now.columns[column].term == 0)
                continue;
            count(difference.totals, cell);
            if (cell.change != CellChange::Same)
                difference.changes.push_back({int(row), int(column), stepsOf(cell), cell.now - cell.before});
        }
    }
}

} // namespace

std::shared_ptr<const MapDifference> compareMaps(std::shared_ptr<const GapMap> now,
                                                 std::shared_ptr<const GapMap> before)
{
    const JoinedAxis rows = AxisJoiner().run(now->rows, before->rows);
    const JoinedAxis columns = AxisJoiner().run(now->columns, before->columns);
    auto difference = std::make_shared<MapDifference>();
    difference->now = laidOut(now, rows, columns, rows.now, columns.now);
    difference->before = laidOut(before, rows, columns, rows.before, columns.before);
    difference->nowRows = rows.now;
    difference->nowColumns = columns.now;
    difference->beforeRows = rows.before;
    difference->beforeColumns = columns.before;
    compareCells(*difference);
    std::ranges::stable_sort(difference->changes, [](const MapChange& a, const MapChange& b) {
        return std::pair(a.steps, std::abs(a.studies)) > std::pair(b.steps, std::abs(b.studies));
    });
    return difference;
}

} // namespace lacuna
