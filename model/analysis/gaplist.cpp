// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/gaplist.h"

#include <algorithm>

namespace lacuna {

namespace {

bool isGap(GapClass gapClass)
{
    return gapClass != GapClass::Covered && gapClass != GapClass::NotApplicable;
}

/// Finds and weighs the gaps of one map.
class Ranker {
public:
    explicit Ranker(const GapMap& map)
        : m_map(map)
        , m_emptyRow(emptyLines(map.rows, map.rowTotals))
        , m_emptyColumn(emptyLines(map.columns, map.columnTotals))
    {
    }

    std::vector<Gap> all() const
    {
        std::vector<Gap> gaps;
        for (int row = 0; row < rowCount(); ++row) {
            if (m_emptyRow[size_t(row)] && !emptyParent(m_map.rows, m_emptyRow, row))
                addIfAny(gaps, row, -1);
        }
        // Where nothing at all was found the rows say so; saying it again by column would add nothing.
        for (int column = 0; column < columnCount() && !everythingEmpty(); ++column) {
            if (m_emptyColumn[size_t(column)] && !emptyParent(m_map.columns, m_emptyColumn, column))
                addIfAny(gaps, -1, column);
        }
        for (int row = 0; row < rowCount(); ++row) {
            for (int column = 0; column < columnCount(); ++column) {
                if (isListed(row, column))
                    addIfAny(gaps, row, column);
            }
        }
        sort(gaps);
        return gaps;
    }

    std::vector<Gap> under(const Gap& gap) const
    {
        std::vector<Gap> gaps;
        if (gap.row >= 0 && gap.column >= 0 && isLeaf(m_map.rows, gap.row)
            && isLeaf(m_map.columns, gap.column))
            return gaps;
        forLeaves(gap.row, gap.column, [&](int row, int column) {
            if (m_map.cell(row, column).gapClass == gap.gapClass)
                gaps.push_back(weighed(row, column, 1));
        });
        sort(gaps);
        return gaps;
    }

private:
    int rowCount() const { return int(m_map.rows.size()); }
    int columnCount() const { return int(m_map.columns.size()); }
    static bool isLeaf(const std::vector<GapAxisItem>& items, int index)
    {
        return !items[size_t(index)].hasChildren;
    }
    static bool isCoded(const std::vector<GapAxisItem>& items, int index)
    {
        return items[size_t(index)].term != 0;
    }

    static std::vector<quint8> emptyLines(const std::vector<GapAxisItem>& items,
                                          const std::vector<GapCell>& totals)
    {
        std::vector<quint8> empty(items.size(), 0);
        for (size_t i = 0; i < items.size(); ++i)
            empty[i] = items[i].term != 0 && totals[i].n == 0 && totals[i].ongoing == 0;
        return empty;
    }

    static bool emptyParent(const std::vector<GapAxisItem>& items, const std::vector<quint8>& empty,
                            int index)
    {
        const int parent = items[size_t(index)].parent;
        return parent >= 0 && empty[size_t(parent)];
    }

    bool everythingEmpty() const { return m_map.total.n == 0 && m_map.total.ongoing == 0; }

    /// Whether the cell is a gap that no cell above it in either tree, and no wholly empty row or column,
    /// stands for.
    bool isListed(int row, int column) const
    {
        if (!isCoded(m_map.rows, row) || !isCoded(m_map.columns, column))
            return false;
        const GapClass gapClass = m_map.cell(row, column).gapClass;
        if (!isGap(gapClass))
            return false;
        if (gapClass == GapClass::AbsoluteGap && (m_emptyRow[size_t(row)] || m_emptyColumn[size_t(column)]))
            return false;
        for (int above = row; above >= 0; above = m_map.rows[size_t(above)].parent) {
            for (int left = column; left >= 0; left = m_map.columns[size_t(left)].parent) {
                if ((above != row || left != column) && m_map.cell(above, left).gapClass == gapClass)
                    return false;
            }
        }
        return true;
    }

    /// One past the last item under @p index; −1 stands for all.
    static int endOf(const std::vector<GapAxisItem>& items, int index)
    {
        if (index < 0)
            return int(items.size());
        int end = index + 1;
        while (end < int(items.size()) && items[size_t(end)].depth > items[size_t(index)].depth
               && isCoded(items, end))
            ++end;
        return end;
    }

    template <typename F> void forLeaves(int row, int column, F&& f) const
    {
        const int rowEnd = endOf(m_map.rows, row);
        const int columnEnd = endOf(m_map.columns, column);
        for (int r = std::max(row, 0); r < rowEnd; ++r) {
            if (!isLeaf(m_map.rows, r) || !isCoded(m_map.rows, r))
                continue;
            for (int c = std::max(column, 0); c < columnEnd; ++c) {
                if (isLeaf(m_map.columns, c) && isCoded(m_map.columns, c))
                    f(r, c);
            }
        }
    }

    /// Adds the entry, unless it is a row or column of which nothing is applicable.
    void addIfAny(std::vector<Gap>& gaps, int row, int column) const
    {
        const bool line = row < 0 || column < 0;
        const GapClass gapClass = line ? GapClass::AbsoluteGap : m_map.cell(row, column).gapClass;
        int cells = 0;
        forLeaves(row, column, [&](int r, int c) { cells += m_map.cell(r, c).gapClass == gapClass; });
        if (!line || cells > 0)
            gaps.push_back(weighed(row, column, std::max(cells, 1)));
    }

    double needOf(int row, int column) const
    {
        if (!m_map.burden)
            return 1;
        const int index = m_map.burden->ofRows ? row : column;
        return index >= 0 ? m_map.burden->items[size_t(index)].need : 1;
    }

    Gap weighed(int row, int column, int cells) const
    {
        Gap gap;
        gap.row = row;
        gap.column = column;
        gap.cells = cells;
        if (row >= 0 && column >= 0) {
            const GapCell& cell = m_map.cell(row, column);
            gap.gapClass = cell.gapClass;
            gap.n = cell.n;
            gap.ongoing = cell.ongoing;
            gap.expected = cell.expected.value_or(0);
        }
        const double done = gap.n + gap.ongoing / 2.0;
        gap.need = needOf(row, column);
        gap.shortfall = std::max(0.0, 1 - done / std::max(1, m_map.question.rules.target));
        gap.classWeight = m_map.question.rules.classWeights[size_t(gap.gapClass)];
        gap.score = 100 * gap.need * gap.shortfall * gap.classWeight;
        return gap;
    }

    static void sort(std::vector<Gap>& gaps)
    {
        std::ranges::sort(gaps, [](const Gap& a, const Gap& b) {
            if (a.score != b.score)
                return a.score > b.score;
            if (a.expected != b.expected)
                return a.expected > b.expected;
            return std::pair(a.row, a.column) < std::pair(b.row, b.column);
        });
    }

    const GapMap& m_map;
    std::vector<quint8> m_emptyRow;
    std::vector<quint8> m_emptyColumn;
};

} // namespace

std::vector<Gap> rankGaps(const GapMap& map)
{
    return Ranker(map).all();
}

std::vector<Gap> gapsUnder(const GapMap& map, const Gap& gap)
{
    return Ranker(map).under(gap);
}

} // namespace lacuna
