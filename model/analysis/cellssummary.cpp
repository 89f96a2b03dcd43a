// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/cellssummary.h"

#include "model/analysis/evidencetable_p.h"
#include "model/analysis/facttable.h"

#include <map>

namespace lacuna {

namespace {

/// A bit an item of the other axis.
using Bits = std::vector<quint64>;

bool touch(const Bits& a, const Bits& b)
{
    for (size_t i = 0; i < a.size(); ++i) {
        if (a[i] & b[i])
            return true;
    }
    return false;
}

void setBit(Bits& bits, int index)
{
    bits[size_t(index) / 64] |= quint64(1) << (index % 64);
}

bool reaches(const SetColumn& column, quint32 set, Id term)
{
    if (term == 0)
        return set == 0;
    const TermTree& tree = column.tree();
    const quint32 node = tree.nodeOf(term);
    return node != TermTree::none && std::ranges::any_of(column.nodes(set), [&](quint32 it) {
               return it >= node && it < tree.end(node);
           });
}

/// By set: the items of @p wanted that it counts in.
std::vector<std::vector<int>> itemsBySet(const SetColumn& column, const std::vector<GapAxisItem>& items,
                                         const std::vector<int>& wanted)
{
    std::vector<std::vector<int>> bySet(column.setCount());
    for (quint32 set = 0; set < column.setCount(); ++set) {
        for (const int item : wanted) {
            if (reaches(column, set, items[size_t(item)].term))
                bySet[set].push_back(item);
        }
    }
    return bySet;
}

class Union {
public:
    Union(const GapMap& map, const std::vector<CellPlace>& cells)
        : m_map(map)
        , m_words((map.columns.size() + 63) / 64)
    {
        Bits columns(m_words);
        for (const auto& [row, column] : cells) {
            const auto it = m_columnsOfRow.try_emplace(row, Bits(m_words)).first;
            setBit(it->second, column);
            setBit(columns, column);
        }
        for (const auto& [row, bits] : m_columnsOfRow)
            m_rows.push_back(row);
        for (int column = 0; column < int(map.columns.size()); ++column) {
            if (columns[size_t(column) / 64] >> (column % 64) & 1)
                m_columns.push_back(column);
        }
    }

    void addTo(CellsSummary& summary) const
    {
        const EvidenceTable::Private& d = EvidenceAccess::of(*m_map.evidence);
        const SetColumn* rows = d.column(m_map.question.rows);
        const SetColumn* columns = d.column(m_map.question.columns);
        if (!rows || !columns)
            return;
        const auto rowsBySet = itemsBySet(*rows, m_map.rows, m_rows);
        std::vector<Bits> columnsBySet;
        for (const std::vector<int>& items : itemsBySet(*columns, m_map.columns, m_columns)) {
            columnsBySet.emplace_back(items.empty() ? 0 : m_words);
            for (const int item : items)
                setBit(columnsBySet.back(), item);
        }
        const FactTable facts(*m_map.evidence, m_map.question.rules);
        facts.column().visit([&](const auto* profiles) {
            for (size_t i = 0; i < d.ids.size(); ++i) {
                if (m_map.passed && !m_map.passed[i])
                    continue;
                const Bits& reached = columnsBySet[columns->setOf(qsizetype(i))];
                if (reached.empty() || !counts(rowsBySet[rows->setOf(qsizetype(i))], reached))
                    continue;
                summary.studies.push_back(d.ids[i]);
                summary.ongoing += facts.isOngoing(facts.entries()[profiles[i]]);
            }
        });
    }

private:
    bool counts(const std::vector<int>& rows, const Bits& columns) const
    {
        return std::ranges::any_of(rows,
                                   [&](int row) { return touch(columns, m_columnsOfRow.find(row)->second); });
    }

    const GapMap& m_map;
    size_t m_words;
    std::map<int, Bits> m_columnsOfRow; ///< the cells
    std::vector<int> m_rows; ///< that have one
    std::vector<int> m_columns;
};

} // namespace

CellsSummary summaryOf(const GapMap& map, const std::vector<CellPlace>& cells)
{
    CellsSummary summary;
    std::vector<CellPlace> inside;
    for (const auto& [row, column] : cells) {
        if (row < 0 || column < 0 || row >= int(map.rows.size()) || column >= int(map.columns.size()))
            continue;
        inside.emplace_back(row, column);
        if (map.rows[size_t(row)].term != 0 && map.columns[size_t(column)].term != 0)
            ++summary.classes[size_t(map.cell(row, column).gapClass)];
    }
    if (map.evidence && !inside.empty())
        Union(map, inside).addTo(summary);
    return summary;
}

} // namespace lacuna
