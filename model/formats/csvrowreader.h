// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/record.h"
#include "model/formats/textdecoder.h"

#include <QtCore/QStringList>

#include <utility>

namespace lacuna {

/// Cuts a decoded stream into rows of cells by RFC 4180, with any one-byte separator and LF, CR LF or CR. Tolerated, with an issue: text after a
/// closing quote, and a quote that is never closed, which is then read as an ordinary character so that the rest of the file is not lost in one cell.
/// A line that is longer than any row is left out, without being kept in memory.
/// (support's CsvParser is the strict one, for our own tables; this one can go back to the start of a row, and looks at bytes.)
class CsvRowReader {
    Q_DECLARE_TR_FUNCTIONS(lacuna::CsvRowReader)
public:
    /// Bytes; longer rows are left out.
    static constexpr qsizetype rowLimit = 16 * 1024 * 1024;
    /// Of a row; more are left out. Excel has as many columns.
    static constexpr qsizetype cellLimit = 16'384;

    CsvRowReader(TextDecoder& decoder, char separator);

    /// From here on quotation marks are ordinary text: the file's writer puts none around cells.
    void takeQuotesAsText() { m_neverQuoted = true; }
    /// The cells of the next row that is not blank; false after the last. Errors: the decoder's.
    Result<bool> next(QStringList& cells);
    /// 1-based line at which the row last returned starts.
    qint64 line() const { return m_rowLine; }
    void takeIssues(std::vector<ImportIssue>& issues);
    /// The rows that were left out since this was last asked.
    std::vector<ImportIssue> takeRejected() { return std::exchange(m_rejected, {}); }

private:
    enum class Parsed { Row, Blank, NeedMore, Unclosed };
    Parsed parse(QStringList& cells);
    bool parseQuoted(qsizetype& at, QString& cell);
    Parsed parsePlain(qsizetype& at, QString& cell) const;
    Result<bool> fill();
    Result<> skipLine();
    void dropProblems();
    void warn(qint64 line, const QString& message);

    TextDecoder& m_decoder;
    char m_separator;
    QByteArray m_buffer;
    qsizetype m_begin = 0; ///< of the row to come
    qsizetype m_end = 0; ///< of the row parsed
    qint64 m_offset = 0; ///< of m_buffer in the stream
    qint64 m_line = 1; ///< at m_begin
    qint64 m_rowLine = 0;
    qint64 m_newLines = 0; ///< in the row parsed
    bool m_quotesAreText = false; ///< in the row to come
    bool m_neverQuoted = false;
    bool m_trailing = false; ///< text after a closing quote was met in the row
    bool m_tooMany = false; ///< cells in the row
    bool m_ended = false;
    std::vector<ImportIssue> m_issues;
    std::vector<ImportIssue> m_rejected;
};

} // namespace lacuna
