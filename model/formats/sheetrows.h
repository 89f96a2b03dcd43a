// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/rowtaker.h"

#include <QtCore/QCoreApplication>

namespace lacuna {

/// The cells of a sheet as a spreadsheet file gives them (anywhere in the row, repeated, many of them empty) → the rows of a table. Keeps what a hostile
/// file can make of a few bytes within bounds. One per sheet read.
class SheetRows {
    Q_DECLARE_TR_FUNCTIONS(lacuna::SheetRows)
public:
    static constexpr qsizetype columnLimit = 4096; ///< cells further right are left out
    static constexpr qint64 rowLimit = 1'048'576; ///< that spreadsheets have
    static constexpr qsizetype textLimit =
        4 * 1024 * 1024; ///< characters in a row; a cell of Excel's holds 32,767
    static constexpr qsizetype totalLimit = qsizetype(2048) * 1024 * 1024; ///< characters in all
    static constexpr qint64 repeatLimit = 1000; ///< of a row that holds something

    explicit SheetRows(RowTaker& table)
        : m_table(table)
    {
    }

    /// @p row is 1-based.
    void begin(qint64 row);
    qint64 row() const { return m_row; }
    /// The sheet holds more text than any list of references.
    bool isTooMuch() const { return m_total > totalLimit; }
    /// Sets @p times cells from @p column (from 0) on.
    void set(qsizetype column, const QString& text, qint64 times = 1);
    void setError(qsizetype column, const QString& error);
    void warn(qint64 row, const QString& message);
    void warnAll(const QStringList& messages); ///< about the file as a whole
    /// @p rows cells below each other are one: only the first row has its text. Said at finish(), where they are not above the records.
    void addMerged(qint64 row, qsizetype column, qint64 rows);
    /// Hands the row on, as many times as the file says it is there. Errors: those of RowTaker::add(); BadInput for more text than any sheet has.
    Result<> end(qint64 times = 1);
    /// After the last row. Errors: those of RowTaker::finish().
    Result<> finish();

private:
    struct Merged {
        qint64 row = 0;
        qsizetype column = 0;
        qint64 rows = 0;
    };

    RowTaker& m_table;
    QStringList m_cells;
    qint64 m_row = 0;
    qsizetype m_text = 0; ///< characters in the row
    qsizetype m_total = 0; ///< characters in the rows before
    std::vector<Merged> m_merged;
    bool m_tooFar = false;
    bool m_saidTooFar = false;
    bool m_saidTooLow = false;
};

} // namespace lacuna
