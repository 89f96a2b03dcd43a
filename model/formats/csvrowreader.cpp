// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csvrowreader.h"

#include <algorithm>
#include <cstring>

namespace lacuna {

using namespace Qt::StringLiterals;

CsvRowReader::CsvRowReader(TextDecoder& decoder, char separator)
    : m_decoder(decoder)
    , m_separator(separator)
{
}

void CsvRowReader::warn(qint64 line, const QString& message)
{
    m_issues.push_back({line, ImportIssue::Severity::Warning, {}, message});
}

namespace {

/// Lines that end in @p text; a CR LF is one.
qint64 countLines(QByteArrayView text)
{
    qint64 lines = std::count(text.begin(), text.end(), '\n');
    for (qsizetype cr = text.indexOf('\r'); cr >= 0; cr = text.indexOf('\r', cr + 1))
        lines += cr + 1 == text.size() || text[cr + 1] != '\n';
    return lines;
}

} // namespace

/// At the character after an opening quote; leaves @p at after the closing one. False if there is none in the buffer.
bool CsvRowReader::parseQuoted(qsizetype& at, QString& cell)
{
    const qsizetype begin = at;
    bool doubled = false;
    for (;;) {
        const qsizetype quote = m_buffer.indexOf('"', at);
        if (quote < 0)
            return false;
        at = quote + 1;
        if (at == m_buffer.size() && !m_ended)
            return false;
        if (at == m_buffer.size() || m_buffer[at] != '"')
            break;
        doubled = true;
        ++at;
    }
    const QByteArrayView text = QByteArrayView(m_buffer).sliced(begin, at - 1 - begin);
    m_newLines += countLines(text);
    // As a whole: fromUtf8() would take a byte order mark at the beginning of each part away.
    cell += QString::fromUtf8(doubled ? text.toByteArray().replace("\"\"", "\"") : text);
    return true;
}

/// Up to the next separator or line end.
CsvRowReader::Parsed CsvRowReader::parsePlain(qsizetype& at, QString& cell) const
{
    const char* begin = m_buffer.constData() + at;
    const char* end = m_buffer.constData() + m_buffer.size();
    const char* p = begin;
    while (p < end && *p != m_separator && *p != '\n' && *p != '\r')
        ++p;
    cell += QString::fromUtf8(begin, p - begin);
    at += p - begin;
    return p == end && !m_ended ? Parsed::NeedMore : Parsed::Row;
}

CsvRowReader::Parsed CsvRowReader::parse(QStringList& cells)
{
    cells.clear();
    m_newLines = 0;
    m_trailing = false;
    m_tooMany = false;
    qsizetype at = m_begin;
    bool blank = true;
    for (;;) {
        QString cell;
        if (!m_quotesAreText && !m_neverQuoted && at < m_buffer.size() && m_buffer[at] == '"') {
            ++at;
            blank = false;
            if (!parseQuoted(at, cell))
                return m_ended ? Parsed::Unclosed : Parsed::NeedMore;
            const qsizetype closed = at;
            if (parsePlain(at, cell) == Parsed::NeedMore)
                return Parsed::NeedMore;
            m_trailing =
                m_trailing || !QByteArrayView(m_buffer).sliced(closed, at - closed).trimmed().isEmpty();
        } else {
            if (parsePlain(at, cell) == Parsed::NeedMore)
                return Parsed::NeedMore;
            blank = blank && cell.isEmpty();
        }
        if (cells.size() < cellLimit)
            cells += std::move(cell);
        else
            m_tooMany = m_tooMany || !cell.isEmpty();
        if (at == m_buffer.size() || m_buffer[at] != m_separator)
            break;
        ++at;
        blank = false;
    }
    if (at < m_buffer.size()) {
        if (m_buffer[at] == '\r' && at + 1 == m_buffer.size() && !m_ended)
            return Parsed::NeedMore; // perhaps half of a CR LF
        at += m_buffer[at] == '\r' && at + 1 < m_buffer.size() && m_buffer[at + 1] == '\n' ? 2 : 1;
        ++m_newLines;
    }
    m_end = at;
    return blank ? Parsed::Blank : Parsed::Row;
}

Result<bool> CsvRowReader::fill()
{
    if (m_ended)
        return false;
    m_buffer.remove(0, m_begin);
    m_offset += m_begin;
    m_begin = 0;
    // Doubling, so that one long row is not parsed again for every block.
    const qsizetype wanted = std::min(m_buffer.size() * 2, rowLimit + 1);
    do {
        const auto more = m_decoder.more(m_buffer);
        if (!more)
            return more;
        if (!*more)
            m_ended = true;
    } while (!m_ended && m_buffer.size() < wanted);
    return true;
}

/// To the end of the line, the beginning of which is too long for a row.
Result<> CsvRowReader::skipLine()
{
    m_rejected.push_back(
        {m_line,
         ImportIssue::Severity::Error,
         {},
         tr("The row is longer than %1 MB; it was left out.").arg(rowLimit / (1024 * 1024))});
    m_quotesAreText = false;
    for (;;) {
        const auto begin = m_buffer.cbegin() + m_begin;
        const auto end = std::find_if(begin, m_buffer.cend(), [](char c) { return c == '\n' || c == '\r'; });
        m_begin += end - begin;
        const bool halfEnd = m_buffer.size() - m_begin == 1 && *end == '\r'; // of a CR LF perhaps
        if (end != m_buffer.cend() && (!halfEnd || m_ended)) {
            const bool pair = *end == '\r' && m_begin + 1 < m_buffer.size() && m_buffer[m_begin + 1] == '\n';
            m_begin += pair ? 2 : 1;
            ++m_line;
            break;
        }
        dropProblems();
        if (const auto more = fill(); !more)
            return std::unexpected(more.error());
        else if (!*more)
            break;
    }
    dropProblems();
    return {};
}

/// Those of what lies behind.
void CsvRowReader::dropProblems()
{
    while (m_decoder.hasProblem() && m_decoder.firstProblem().offset < m_offset + m_begin)
        m_decoder.dropProblem();
}

Result<bool> CsvRowReader::next(QStringList& cells)
{
    for (;;) {
        const Parsed parsed = m_begin == m_buffer.size() ? Parsed::NeedMore : parse(cells);
        if (parsed == Parsed::Unclosed
            || (parsed == Parsed::NeedMore && m_buffer.size() - m_begin > rowLimit)) {
            // Does it end if quotes mean nothing? Then one of them was stray.
            const bool quoted =
                !m_quotesAreText && !m_neverQuoted && QByteArrayView(m_buffer).sliced(m_begin).contains('"');
            if (quoted)
                m_quotesAreText = true;
            else if (const Result<> skipped = skipLine(); !skipped)
                return std::unexpected(skipped.error());
            continue;
        }
        if (parsed == Parsed::NeedMore) {
            if (m_ended)
                return false;
            if (const auto more = fill(); !more)
                return more;
            continue;
        }
        m_rowLine = m_line;
        m_line += m_newLines;
        m_begin = m_end;
        if (std::exchange(m_quotesAreText, false))
            warn(m_rowLine,
                 tr("A quotation mark opened here is never closed; the row was read as if quotation marks "
                    "were ordinary text."));
        for (bool first = true; m_decoder.hasProblem() && m_decoder.firstProblem().offset < m_offset + m_end;
             first = false) {
            if (first)
                warn(m_rowLine, m_decoder.describe(m_decoder.firstProblem()));
            m_decoder.dropProblem();
        }
        if (m_tooMany)
            warn(m_rowLine, tr("Cells beyond the first %1 were left out.").arg(cellLimit));
        if (m_trailing)
            warn(m_rowLine, tr("Text follows a closing quotation mark; it was kept as part of the cell."));
        if (parsed == Parsed::Row)
            return true;
    }
}

void CsvRowReader::takeIssues(std::vector<ImportIssue>& issues)
{
    issues.insert(issues.end(), std::make_move_iterator(m_issues.begin()),
                  std::make_move_iterator(m_issues.end()));
    m_issues.clear();
}

} // namespace lacuna
