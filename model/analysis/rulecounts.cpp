// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/rulecounts.h"

namespace lacuna {

namespace {

bool isLeaf(const GapAxisItem& item)
{
    return item.term != 0 && !item.hasChildren;
}

void add(RuleCounts& counts, const GapCell& cell, int target)
{
    ++counts.cells;
    ++counts.byClass[size_t(cell.gapClass)];
    for (int i = 0; i < int(GapClass::Covered); ++i)
        counts.byFlag[size_t(i)] += cell.flags.testFlag(flagOf(GapClass(i)));
    counts.byFlag[size_t(GapClass::Covered)] += cell.gapClass == GapClass::Covered;
    counts.notAppraised += cell.flags.testFlag(GapFlag::NotAppraised);
    counts.belowTarget += cell.gapClass != GapClass::NotApplicable && 2 * cell.n + cell.ongoing < 2 * target;
}

} // namespace

RuleCounts ruleCounts(const GapMap& map)
{
    RuleCounts counts;
    for (int row = 0; row < int(map.rows.size()); ++row) {
        for (int column = 0; isLeaf(map.rows[size_t(row)]) && column < int(map.columns.size()); ++column) {
            if (isLeaf(map.columns[size_t(column)]))
                add(counts, map.cell(row, column), map.question.rules.target);
        }
    }
    return counts;
}

} // namespace lacuna
