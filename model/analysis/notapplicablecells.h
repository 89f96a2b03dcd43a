// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gapaxis.h"
#include "model/catalogue/values.h"

namespace lacuna {

/// Which cells of a map are declared not applicable. A declaration holds for the pair of terms, whichever is
/// the row, and for all their descendants; a parent cell is not applicable if it is declared itself or all
/// leaf cells under it are. Leaves are the innermost terms of the codebook, not of the depth shown, so that
/// folding a map does not change the answer.
class NotApplicableCells {
public:
    NotApplicableCells(const std::vector<NotApplicable>& pairs, const GapAxis& rows, const GapAxis& columns);

    /// Items of the axes the object was made from.
    bool contains(quint32 row, quint32 column) const;

private:
    using Range = std::pair<quint32, quint32>;

    void declare(Range rows, Range columns);
    void sumUp();

    const GapAxis* m_rows;
    const GapAxis* m_columns;
    quint32 m_width = 0; ///< leaf columns + 1
    std::vector<quint32>
        m_sums; ///< (leaf rows + 1) × m_width: declared leaf cells above and left; empty: none declared
};

} // namespace lacuna
