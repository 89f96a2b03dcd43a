// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/csv.h"

#include <algorithm>

namespace lacuna {

namespace {
bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}
} // namespace

CsvParser::CsvParser(QChar separator, Sink sink)
    : CsvParser(separator, std::move(sink), Limits())
{
}

CsvParser::CsvParser(QChar separator, Sink sink, Limits limits)
    : m_separator(separator)
    , m_sink(std::move(sink))
    , m_limits(limits)
{
    m_row.line = 1;
}

bool CsvParser::feed(QStringView text)
{
    for (qsizetype i = 0; i < text.size() && !m_stopped;) {
        const qsizetype next = takePlain(text, i);
        if (next > i) {
            i = next;
            continue;
        }
        const QChar c = text[i++];
        const bool closesCr = m_afterCr && c == u'\n';
        m_afterCr = c == u'\r';
        if (isLineEnd(c) && !closesCr)
            ++m_line;
        if (closesCr && m_state != State::Quoted)
            continue; // the CR ended the row already
        handle(c);
    }
    return !m_stopped;
}

/// Takes the run of characters at @p from that mean nothing special in the present state, in one piece.
qsizetype CsvParser::takePlain(QStringView text, qsizetype from)
{
    qsizetype end = from;
    if (m_state == State::Quoted) {
        while (end < text.size() && text[end] != u'"' && !isLineEnd(text[end]))
            ++end;
    } else if (m_state == State::Unquoted || m_state == State::FieldStart) {
        while (end < text.size() && text[end] != m_separator && text[end] != u'"' && !isLineEnd(text[end]))
            ++end;
        if (end > from)
            m_state = State::Unquoted;
    }
    if (end > from) {
        m_afterCr = false;
        take(text.sliced(from, end - from));
    }
    return end;
}

void CsvParser::take(QStringView text)
{
    const qsizetype room = m_limits.fieldSize - m_field.size();
    if (text.size() > room)
        note(CsvProblem::FieldTooLong);
    m_field.append(text.first(std::min(text.size(), room)));
}

void CsvParser::handle(QChar c)
{
    if (m_state == State::Quoted) {
        if (c == u'"')
            m_state = State::QuoteInQuoted;
        else
            take(QStringView(&c, 1));
        return;
    }
    if (c == m_separator) {
        endField();
    } else if (isLineEnd(c)) {
        m_stopped = !endRow();
    } else if (c == u'"' && m_state == State::FieldStart) {
        m_state = State::Quoted;
    } else if (c == u'"' && m_state == State::QuoteInQuoted) {
        take(u"\"");
        m_state = State::Quoted;
    } else {
        note(CsvProblem::StrayQuote);
        take(QStringView(&c, 1));
        m_state = State::Unquoted;
    }
}

void CsvParser::endField()
{
    if (m_row.fields.size() < m_limits.fields)
        m_row.fields.append(std::exchange(m_field, {}));
    else
        note(CsvProblem::TooManyFields);
    m_field.clear();
    m_state = State::FieldStart;
}

bool CsvParser::endRow()
{
    const bool blank = m_row.fields.isEmpty() && m_state == State::FieldStart;
    bool goOn = true;
    if (!blank) {
        endField();
        goOn = m_sink(std::exchange(m_row, {}));
    }
    m_row.line = m_line;
    return goOn;
}

bool CsvParser::finish()
{
    if (m_stopped)
        return false;
    if (m_state == State::Quoted)
        note(CsvProblem::UnclosedQuote);
    const bool wasQuoted = m_state == State::Quoted;
    if (wasQuoted)
        m_state = State::QuoteInQuoted;
    m_stopped = !endRow();
    return !m_stopped;
}

void CsvParser::note(CsvProblem problem)
{
    if (m_row.problem == CsvProblem::None)
        m_row.problem = problem;
}

QString csvField(const QString& field, QChar separator)
{
    const auto special = [separator](QChar c) { return c == separator || c == u'"' || isLineEnd(c); };
    const bool spaced = field.startsWith(u' ') || field.endsWith(u' ');
    if (!spaced && std::ranges::none_of(field, special))
        return field;
    QString quoted = field;
    quoted.replace(u'"', QStringLiteral("\"\""));
    return u'"' + quoted + u'"';
}

QString csvHarmless(const QString& text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()) ? u'\'' + text : text;
}

QString csvLine(const QStringList& fields, QChar separator)
{
    QString line;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i > 0)
            line += separator;
        line += csvField(fields[i], separator);
    }
    if (line.isEmpty()) // one empty field: without quotes it would be a blank line
        line = QStringLiteral("\"\"");
    return line + QStringLiteral("\r\n");
}

} // namespace lacuna
