// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gapmap.h"

namespace lacuna {

/// One entry of the ranked gap list, at the highest level of both trees at which the gap holds.
struct Gap {
    int row = -1; ///< index into the map's rows; −1: the whole column is empty
    int column = -1; ///< −1: the whole row is empty
    GapClass gapClass = GapClass::AbsoluteGap;
    int n = 0;
    int ongoing = 0;
    int cells = 1; ///< leaf cells it stands for
    double need = 1; ///< w, 0…1: of the map's burden table, else 1
    double shortfall = 0; ///< max(0, 1 − n′/t), 0…1
    double classWeight = 1;
    double score = 0; ///< 0…100, gap-method.md
    double expected = 0; ///< e, orders ties

    friend bool operator==(const Gap&, const Gap&) = default;
};

/// Weighed by the weights of the map's rules and the needs of its burden table. Ranked by score, then e, then codebook order. Covered and not-applicable cells are left out, and so is the
/// "uncoded" row and column. A cell is left out too if a cell above it in either tree has the same class:
/// that one stands for it. A row or column in which every cell is an absolute gap is one entry.
std::vector<Gap> rankGaps(const GapMap& map);
/// The leaf cells @p gap stands for, ranked the same way; empty if it is a leaf cell itself.
std::vector<Gap> gapsUnder(const GapMap& map, const Gap& gap);
/// "Tuvalu: nothing at all, 27 cells" or "Cambodia × Aquaculture", translated.
QString gapTitle(const GapMap& map, const Gap& gap);

/// Why a cell has its class, in one sentence with the figures, translated: "Newest completed study is of
/// 2011, more than 10 years before 2026." Row or column −1: of the total.
QString explainCell(const GapMap& map, int row, int column);
/// The same for the other flags of the cell, one sentence each: what a tooltip lists after the class.
QStringList explainFlags(const GapMap& map, int row, int column);
/// Why @p gap is one, in one sentence.
QString explainGap(const GapMap& map, const Gap& gap);
/// "82 = 100 × need 1 × shortfall 0.82 × weight 1": how its score comes about, translated.
QString explainScore(const Gap& gap);

} // namespace lacuna
