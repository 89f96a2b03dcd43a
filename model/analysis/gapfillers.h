// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gapmap.h"
#include "model/catalogue/studylist.h"
#include "model/support/error.h"

#include <vector>

namespace lacuna {

class Progress;

/// Somebody who could fill a gap, by what they have studied. Counts are distinct studies (completed, ongoing and planned) that pass the map's filter;
/// those of the cell are among those of its row and of its column.
struct GapFiller {
    QString name; ///< as the catalogue writes it most often
    int inCell = 0;
    int inRow = 0;
    int inColumn = 0;
    std::vector<Id> studies; ///< in the row or the column, ascending

    friend bool operator==(const GapFiller&, const GapFiller&) = default;
};

/// At most five of each, most studies in the cell first, then in its row, then in its column, then by name.
struct GapFillers {
    std::vector<GapFiller> authors;
    std::vector<GapFiller> organizations;

    friend bool operator==(const GapFillers&, const GapFillers&) = default;
};

/// Who has studied what is next to the cell @p row × @p column of @p map (−1: the whole line of the other). Spellings of one name are joined: "Smith, John A."
/// with "John Smith" and, where it can be nobody else, "Smith, J."; an organization with its acronym and its other spelling (labour, labor). A name
/// is an organization's as authorNames() says, or if a word of it is one that people are not called. Of a study the first 100 authors are read.
/// Nobody where the map counts practices, which have no authors. Takes some 0.2 s at 100,000 studies: for a job. Pure; any thread; Cancelled.
Result<GapFillers> gapFillers(const GapMap& map, int row, int column, const StudyList& studies,
                              const Progress* progress = nullptr);

} // namespace lacuna
