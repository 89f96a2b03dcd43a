// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>

namespace lacuna {

/// What is odd about a row of a CSV file. A strict caller refuses such a row, a lenient one takes its fields
/// as they are.
enum class CsvProblem {
    None,
    StrayQuote, ///< text after a closing quote, or a quote inside an unquoted field; kept literally
    UnclosedQuote, ///< the file ended inside a quoted field
    FieldTooLong, ///< a field beyond the limit was cut there
    TooManyFields, ///< fields beyond the limit were dropped
};

struct CsvRow {
    qint64 line = 0; ///< 1-based line at which it starts
    QStringList fields;
    CsvProblem problem = CsvProblem::None; ///< the first one found
};

/// RFC 4180 with any separator, fed with decoded text piece by piece, so that a file larger than memory can
/// be read. Lines end in LF, CR LF or CR; inside quotes they belong to the field. Rows of no characters at
/// all are skipped, and counted as lines. A byte-order mark is the caller's. Used on one thread.
class CsvParser {
public:
    /// Takes rows in file order; returning false stops the parser for good.
    using Sink = std::function<bool(CsvRow&&)>;
    struct Limits {
        qsizetype fieldSize = 16 * 1024 * 1024; ///< UTF-16 units
        qsizetype fields = 4096; ///< a row
    };

    CsvParser(QChar separator, Sink sink);
    CsvParser(QChar separator, Sink sink, Limits limits);

    /// False once the sink has said stop.
    bool feed(QStringView text);
    /// Hands over the last row if the file does not end in a line end.
    bool finish();
    /// 1-based number of the line being read.
    qint64 line() const { return m_line; }

private:
    enum class State { FieldStart, Unquoted, Quoted, QuoteInQuoted };
    qsizetype takePlain(QStringView text, qsizetype from);
    void take(QStringView text);
    void handle(QChar c);
    void endField();
    bool endRow();
    void note(CsvProblem problem);

    QChar m_separator;
    Sink m_sink;
    Limits m_limits;
    CsvRow m_row;
    QString m_field;
    State m_state = State::FieldStart;
    qint64 m_line = 1;
    bool m_afterCr = false; ///< the last character was CR: an LF now belongs to it
    bool m_stopped = false;
};

/// @p field as it stands in a CSV file: quoted if it holds the separator, a quote or a line end, or begins or
/// ends with a space.
QString csvField(const QString& field, QChar separator = u',');
/// @p text, with an apostrophe first where a spreadsheet would take it for a formula: labels come from other people's files.
QString csvHarmless(const QString& text);
/// A whole row, ended by CR LF as RFC 4180 has it.
QString csvLine(const QStringList& fields, QChar separator = u',');

} // namespace lacuna
