// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gapmap.h"

#include <span>
#include <vector>

namespace lacuna {

/// Which studies are in each of many cells of a gap map: what appendices, spreadsheets and web pages list. A value.
class CellMembers {
public:
    /// The studies counted (completed, ongoing and planned) in every cell of @p rows × @p columns, indices into the map's axes without
    /// repetition. One pass over the studies: about 10 ms per 100,000, where GapMap::studiesIn() takes one for each cell. Pure; any thread.
    static CellMembers of(const GapMap& map, std::span<const int> rows, std::span<const int> columns);

    /// Ascending ids; @p row and @p column as in the map. Empty for a cell that was not asked for.
    std::span<const Id> in(int row, int column) const;
    /// Studies in any of the cells, ascending, each once.
    std::vector<Id> all() const;

private:
    std::vector<int> m_rowPlaces; ///< by index in the map's axis: place among those asked for, −1: none
    std::vector<int> m_columnPlaces;
    size_t m_columns = 0;
    std::vector<size_t> m_begins; ///< by cell; one more than there are cells
    std::vector<Id> m_ids;
};

} // namespace lacuna
