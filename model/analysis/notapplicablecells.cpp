// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/notapplicablecells.h"

namespace lacuna {

NotApplicableCells::NotApplicableCells(const std::vector<NotApplicable>& pairs, const GapAxis& rows,
                                       const GapAxis& columns)
    : m_rows(&rows)
    , m_columns(&columns)
    , m_width(columns.leafCount() + 1)
{
    const Id rowDimension = rows.column().dimension();
    const Id columnDimension = columns.column().dimension();
    for (const NotApplicable& pair : pairs) {
        if (pair.dimensionA == rowDimension && pair.dimensionB == columnDimension)
            declare(rows.leavesOfTerm(pair.termA), columns.leavesOfTerm(pair.termB));
        else if (pair.dimensionB == rowDimension && pair.dimensionA == columnDimension)
            declare(rows.leavesOfTerm(pair.termB), columns.leavesOfTerm(pair.termA));
    }
    sumUp();
}

void NotApplicableCells::declare(Range rows, Range columns)
{
    if (rows.first == rows.second || columns.first == columns.second)
        return;
    m_sums.resize(size_t(m_rows->leafCount() + 1) * m_width, 0);
    for (quint32 row = rows.first; row < rows.second; ++row) {
        for (quint32 column = columns.first; column < columns.second; ++column)
            m_sums[size_t(row + 1) * m_width + column + 1] = 1;
    }
}

void NotApplicableCells::sumUp()
{
    for (size_t i = m_width; i < m_sums.size(); ++i) {
        if (i % m_width != 0)
            m_sums[i] += m_sums[i - 1] + m_sums[i - m_width] - m_sums[i - m_width - 1];
    }
}

bool NotApplicableCells::contains(quint32 row, quint32 column) const
{
    if (m_sums.empty())
        return false;
    const auto [top, bottom] = m_rows->leavesOf(row);
    const auto [left, right] = m_columns->leavesOf(column);
    const auto at = [&](quint32 r, quint32 c) { return m_sums[size_t(r) * m_width + c]; };
    const quint32 declared = at(bottom, right) - at(top, right) - at(bottom, left) + at(top, left);
    return declared > 0 && declared == (bottom - top) * (right - left);
}

} // namespace lacuna
