// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gapmap.h"

#include <QtCore/QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace lacuna {

/// What became of a cell. The first that holds, in this order, but for Same, which is what is left.
enum class CellChange : quint8 {
    Same,
    Declared, ///< declared not applicable since, or taken back: neither better nor worse
    New, ///< no completed study before, some now
    Lost, ///< some completed studies before, none now
    Better, ///< a later class in the order of GapClass: nearer to covered
    Worse, ///< an earlier one
    Count, ///< the same class with other counts
};
constexpr int cellChangeCount = 7;

/// "new evidence", translated.
QString changeLabel(CellChange change);

/// One cell of a comparison. A side that has no such row or column has no class there and counts as 0.
struct DifferenceCell {
    int before = 0; ///< completed studies
    int now = 0;
    std::optional<GapClass> classBefore;
    std::optional<GapClass> classNow;
    CellChange change = CellChange::Same;

    friend bool operator==(const DifferenceCell&, const DifferenceCell&) = default;
};

/// An entry of the list of changes; indices into the joined axes.
struct MapChange {
    int row = 0;
    int column = 0;
    int steps = 0; ///< how many classes lie between before and now; 0 for what was declared
    int studies = 0; ///< now − before

    friend bool operator==(const MapChange&, const MapChange&) = default;
};

/// Of the innermost cells (leaf row × leaf column of the joined axes, "not coded" left out), so that nothing is counted at two levels.
struct DifferenceTotals {
    int cells = 0; ///< that are compared
    int gained = 0; ///< change New
    int lost = 0;
    int covered = 0; ///< covered now and not before, whatever they were
    int closed = 0; ///< a gap of any class before, covered now
    int opened = 0; ///< covered before, a gap of any class now
    int better = 0; ///< later in the order of classes, New among them
    int worse = 0; ///< earlier, Lost among them
    int declared = 0;
    int counts = 0; ///< change Count

    int changed() const { return gained + lost + declared + betterOnly + worseOnly + counts; }
    int betterOnly = 0; ///< change Better
    int worseOnly = 0; ///< change Worse
    friend bool operator==(const DifferenceTotals&, const DifferenceTotals&) = default;
};

/// Two gap maps laid against each other. Immutable once made; shared by shared_ptr<const MapDifference>.
class MapDifference {
public:
    /// Both on the joined axes: what one does not have is a cell of class not applicable without a study. The same object as was given where
    /// the axes are. Terms that only the earlier one has bear negative ids, since its ids may mean other terms here.
    std::shared_ptr<const GapMap> now;
    std::shared_ptr<const GapMap> before;
    /// Joined index → index in the map as it was given, −1 where it has none.
    std::vector<int> nowRows, nowColumns, beforeRows, beforeColumns;
    std::vector<DifferenceCell> cells; ///< row after row
    DifferenceTotals totals;
    /// Innermost cells that are not Same: by steps, then by studies, the most first, then in the order of the matrix.
    std::vector<MapChange> changes;

    const DifferenceCell& cell(int row, int column) const
    {
        return cells[size_t(row) * now->columns.size() + size_t(column)];
    }
};

/// Compares two answers. Rows and columns are those of either, matched by the codes of their terms (unique in a dimension, the same in every
/// catalogue), in the order of @p now; what only @p before has follows below the parent it has there. Pure; neither may be null. About 10 ms per
/// million cells.
std::shared_ptr<const MapDifference> compareMaps(std::shared_ptr<const GapMap> now,
                                                 std::shared_ptr<const GapMap> before);

/// "12 cells gained evidence, 1 lost it; 3 gaps closed, 1 opened", translated; says so where nothing changed.
QString differenceText(const MapDifference& difference);
/// "0 → 3 completed studies; absolute gap → thin", translated.
QString explainChange(const MapDifference& difference, int row, int column);
/// "Cambodia × Aquaculture", translated.
QString changeTitle(const MapDifference& difference, int row, int column);
/// The whole comparison as a table: a header line, then a line a row. A cell is "0 → 3 (new evidence)", or the count where it is the same.
std::vector<QStringList> differenceTable(const MapDifference& difference);

} // namespace lacuna
