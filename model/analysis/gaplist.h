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
    double need = 1; ///< w, 0…1
    double shortfall = 0; ///< max(0, 1 − n′/t), 0…1
    double classWeight = 1;
    double score = 0; ///< 0…100, gap-method.md
    double expected = 0; ///< e, orders ties

    friend bool operator==(const Gap&, const Gap&) = default;
};

/// Ranked by score, then e, then codebook order. Covered and not-applicable cells are left out.
std::vector<Gap> rankGaps(const GapMap& map);
/// "Tuvalu: nothing at all, 27 cells" or "Cambodia × Aquaculture", translated.
QString gapTitle(const GapMap& map, const Gap& gap);

/// Why a cell has its class, in one sentence with the figures, translated: "Newest completed study is of 2011, more than 10 years before 2026."
QString explainCell(const GapMap& map, int row, int column);

} // namespace lacuna
