// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/sheetslots.h"

namespace lacuna {

std::vector<SheetSlot>& SheetSlots::of(const SheetRow& row)
{
    m_slots.clear();
    const size_t above = m_spans.size();
    for (const SheetCell& cell : row.cells) {
        if (cell.column + cell.across > m_mostColumns) {
            ++m_losses.lostColumns;
            continue;
        }
        m_slots.push_back({.column = cell.column, .cell = &cell});
        for (int i = 1; i < cell.across; ++i)
            m_slots.push_back({.column = cell.column + i, .cell = nullptr, .covered = cell.style});
        if (cell.down > 1)
            m_spans.push_back(
                {cell.column, cell.column + cell.across - 1, m_next + cell.down - 1, cell.style});
    }
    for (size_t i = 0; i < above; ++i) {
        for (int column = m_spans[i].firstColumn; column <= m_spans[i].lastColumn; ++column)
            m_slots.push_back({.column = column, .cell = nullptr, .covered = m_spans[i].style});
    }
    if (above > 0)
        std::ranges::stable_sort(m_slots, {}, &SheetSlot::column);
    std::erase_if(m_spans, [this](const Span& span) { return span.lastRow <= m_next; });
    ++m_next;
    return m_slots;
}

QByteArray columnLetters(int column)
{
    QByteArray letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(char('A' + (rest - 1) % 26));
    return letters;
}

} // namespace lacuna
