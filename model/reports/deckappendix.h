// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/cellmembers.h"
#include "model/reports/deckslides.h"
#include "model/reports/studybook.h"

namespace lacuna {

/// Which cells of a matrix a deck lists the studies of, and on which slides. Slides are not the place for thousands of references: what is left
/// out is counted, and said.
struct DeckAppendix {
    struct Cell {
        int row = 0; ///< in the map
        int column = 0;
        int line = 0; ///< as the matrix shows it: where the way back leads
        int columnLine = 0;
        std::vector<Id> ids; ///< ascending
        size_t all = 0; ///< studies of the cell, listed or not
        int place = -1;
        bool rest =
            false; ///< of a group: those that none of its cells shown lists, being coded no more precisely
    };
    std::vector<Cell> cells; ///< in the order of the matrix
    size_t cellsWithStudies = 0; ///< innermost cells shown, and groups with a rest
    size_t mostPerCell = 0; ///< studies listed of each
    bool all = true; ///< nothing is left out

    const Cell* at(int row, int column) const;
    std::vector<Id> ids() const;
};

/// The innermost cells shown that have studies, and what of a group is in none of them, at most @p mostRows lines in all; where that is too few, the gravest gaps and the cells with
/// the fewest studies first. Places are given from @p place on.
DeckAppendix planAppendix(const MatrixTable& table, const CellMembers& members, size_t mostRows, int& place);

namespace deckslides {

/// @p back: the slide of the matrix that shows a cell of it.
std::vector<DeckSlide> appendixSlides(const Deck& deck, const DeckAppendix& appendix, const StudyBook& book,
                                      const std::function<int(const DeckAppendix::Cell&)>& back);
/// All of @p ids in one list; @p all: of how many.
std::vector<DeckSlide> sourceSlides(const DeckLook& look, const QString& footer, const std::vector<Id>& ids,
                                    size_t all, const StudyBook& book);

} // namespace deckslides
} // namespace lacuna
