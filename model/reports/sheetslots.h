// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/workbook.h"

namespace lacuna {

/// What stands in a column of a row: a cell, or what a wide or high one covers.
struct SheetSlot {
    int column = 0;
    const SheetCell* cell = nullptr;
    int covered = -1; ///< the style of what covers it
};

/// The columns of rows that a file must name, one row after another: formats want to know of covered cells, too.
class SheetSlots {
public:
    /// Cells beyond @p mostColumns are left out and counted in @p losses, which must outlive this.
    SheetSlots(int mostColumns, SheetLosses& losses)
        : m_mostColumns(mostColumns)
        , m_losses(losses)
    {
    }

    /// Of the next row, from left to right; valid until the one after. They refer to @p row.
    std::vector<SheetSlot>& of(const SheetRow& row);

private:
    struct Span {
        int firstColumn = 0;
        int lastColumn = 0;
        int lastRow = 0;
        int style = 0;
    };
    int m_mostColumns;
    SheetLosses& m_losses;
    std::vector<SheetSlot> m_slots;
    std::vector<Span> m_spans; ///< that reach into the next row
    int m_next = 0;
};

/// 0 → "A", 27 → "AB".
QByteArray columnLetters(int column);

} // namespace lacuna
