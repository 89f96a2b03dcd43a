// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/sheetrows.h"

#include "model/formats/sheetvalues.h"

namespace lacuna {

void SheetRows::begin(qint64 row)
{
    m_cells.clear();
    m_row = row;
    m_text = 0;
    m_tooFar = false;
}

void SheetRows::set(qsizetype column, const QString& text, qint64 times)
{
    if (text.isEmpty())
        return; // a row ends with its last filled cell
    m_tooFar = m_tooFar || column + times > columnLimit;
    const qsizetype end = qsizetype(std::min<qint64>(columnLimit, column + times));
    for (qsizetype at = column; at < end && m_text <= textLimit; ++at) {
        if (at >= m_cells.size())
            m_cells.resize(at + 1);
        m_text += text.size();
        m_cells[at] = text;
    }
}

void SheetRows::setError(qsizetype column, const QString& error)
{
    warn(m_row,
         tr("Cell %1%2 holds the error %3; it was read as empty.")
             .arg(columnName(column))
             .arg(m_row)
             .arg(error.left(20)));
}

void SheetRows::warn(qint64 row, const QString& message)
{
    m_table.issues().push_back({row, ImportIssue::Severity::Warning, {}, message});
}

void SheetRows::warnAll(const QStringList& messages)
{
    for (const QString& message : messages)
        warn(0, message);
}

void SheetRows::addMerged(qint64 row, qsizetype column, qint64 rows)
{
    constexpr size_t most = 1000;
    if (rows > 1 && m_merged.size() < most)
        m_merged.push_back({row, column, rows});
}

Result<> SheetRows::finish()
{
    if (const Result<> settled = m_table.settle(); !settled)
        return settled;
    for (const Merged& merged : m_merged) {
        // Above and in the header row it is a matter of looks.
        if (merged.row > m_table.headerRow())
            warn(merged.row,
                 tr("Cells %1%2 to %1%3 are merged; only row %2 has their text.")
                     .arg(columnName(merged.column))
                     .arg(merged.row)
                     .arg(merged.row + merged.rows - 1));
    }
    return m_table.finish();
}

Result<> SheetRows::end(qint64 times)
{
    if (m_cells.isEmpty() && !m_tooFar)
        return {};
    if (m_row > rowLimit) {
        if (!std::exchange(m_saidTooLow, true))
            warn(m_row, tr("Rows from %1 on were left out: no sheet has so many.").arg(m_row));
        return {};
    }
    if (m_tooFar && !std::exchange(m_saidTooFar, true))
        warn(m_row, tr("Cells to the right of column %1 were left out.").arg(columnName(columnLimit - 1)));
    if (m_text > textLimit) {
        m_table.reject({m_row,
                        ImportIssue::Severity::Error,
                        {},
                        tr("The row holds more than %1 million characters.").arg(textLimit / (1024 * 1024))});
        return {};
    }
    if (times > std::min(repeatLimit, rowLimit - m_row + 1)) {
        warn(m_row, tr("The row is said to be there %1 times; it was read once.").arg(times));
        times = 1;
    }
    for (qint64 i = 0; i < times; ++i) {
        m_total += m_text;
        if (isTooMuch())
            return fail(ErrorKind::BadInput, tr("The sheet holds more text than any list of references."));
        QStringList copy;
        if (i + 1 < times)
            copy = m_cells;
        if (const Result<> added = m_table.add(i + 1 < times ? copy : m_cells, m_row + i); !added)
            return added;
    }
    return {};
}

} // namespace lacuna
