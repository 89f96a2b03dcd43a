// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/linereader.h"

#include <cstring>
#include <utility>

namespace lacuna {

LineReader::LineReader(TextDecoder& decoder, qsizetype limit, Overlong overlong)
    : m_decoder(decoder)
    , m_limit(limit)
    , m_overlong(overlong)
{
}

namespace {

/// Position of @p c at or after @p from, remembering in @p next and @p scanned what was looked at, so that every byte is looked at once.
qsizetype findNext(const QByteArray& buffer, char c, qsizetype from, qsizetype& next, qsizetype& scanned)
{
    if (next >= from)
        return next;
    const qsizetype start = qMax(from, scanned);
    const void* found = start < buffer.size()
        ? std::memchr(buffer.constData() + start, c, size_t(buffer.size() - start))
        : nullptr;
    next = found ? static_cast<const char*>(found) - buffer.constData() : -1;
    scanned = found ? next + 1 : buffer.size();
    return next;
}

} // namespace

qsizetype LineReader::findEnd()
{
    const qsizetype lf = findNext(m_buffer, '\n', m_begin, m_nextLf, m_scannedLf);
    const qsizetype cr = findNext(m_buffer, '\r', m_begin, m_nextCr, m_scannedCr);
    if (cr < 0 || (lf >= 0 && lf < cr))
        return lf;
    // A CR at the very end may be half of a CR LF.
    return cr + 1 == m_buffer.size() && !m_ended ? -1 : cr;
}

/// Drops what m_buffer, which holds one unfinished line, has beyond the limit.
void LineReader::cut()
{
    const bool halfEnd = m_buffer.endsWith('\r'); // of a CR LF perhaps
    qsizetype keep = m_limit;
    while (keep > 0 && (uchar(m_buffer[keep]) & 0xC0) == 0x80)
        --keep; // no half characters
    m_offset += m_buffer.size() - keep - (halfEnd ? 1 : 0);
    m_buffer.truncate(keep);
    if (halfEnd)
        m_buffer += '\r';
    m_nextLf = m_nextCr = -1;
    m_scannedLf = m_scannedCr = keep;
    m_wasCut = true;
}

Result<bool> LineReader::fill()
{
    if (m_ended)
        return false;
    if (m_begin > 0) {
        m_buffer.remove(0, m_begin);
        m_offset += m_begin;
        for (qsizetype* position : {&m_nextLf, &m_nextCr})
            *position = *position >= m_begin ? *position - m_begin : -1;
        for (qsizetype* position : {&m_scannedLf, &m_scannedCr})
            *position = qMax(qsizetype(0), *position - m_begin);
        m_begin = 0;
    }
    if (m_buffer.size() > m_limit && m_overlong == Overlong::Cut) {
        cut();
    } else if (m_buffer.size() > m_limit) {
        return fail(ErrorKind::BadInput,
                    tr("Line %1 is longer than %2 MB; this does not look like a text file.")
                        .arg(m_number + 1)
                        .arg(m_limit / (1024 * 1024)));
    }
    auto more = m_decoder.more(m_buffer);
    if (more && !*more)
        m_ended = true;
    return more;
}

Result<bool> LineReader::next(QByteArrayView& line)
{
    qsizetype end = findEnd();
    while (end < 0) {
        const auto more = fill();
        if (!more)
            return std::unexpected(more.error());
        end = findEnd();
        if (!*more)
            break;
    }
    if (end < 0) {
        if (m_begin == m_buffer.size())
            return false;
        end = m_buffer.size();
    }
    line = QByteArrayView(m_buffer).sliced(m_begin, end - m_begin);
    ++m_number;
    m_begin = end;
    if (m_begin < m_buffer.size()) {
        const bool pair =
            m_buffer[m_begin] == '\r' && m_begin + 1 < m_buffer.size() && m_buffer[m_begin + 1] == '\n';
        m_begin += pair ? 2 : 1;
    }
    if (std::exchange(m_wasCut, false)) {
        m_issues.push_back(
            {m_number,
             ImportIssue::Severity::Warning,
             {},
             tr("The line is longer than %1 MB; the rest of it was left out.").arg(m_limit / (1024 * 1024))});
    }
    while (m_decoder.hasProblem() && m_decoder.firstProblem().offset < m_offset + m_begin) {
        if (m_issueLine != m_number) {
            m_issueLine = m_number;
            m_issues.push_back(
                {m_number, ImportIssue::Severity::Warning, {}, m_decoder.describe(m_decoder.firstProblem())});
        }
        m_decoder.dropProblem();
    }
    return true;
}

void LineReader::takeIssues(std::vector<ImportIssue>& issues)
{
    if (m_issues.empty())
        return;
    issues.insert(issues.end(), std::make_move_iterator(m_issues.begin()),
                  std::make_move_iterator(m_issues.end()));
    m_issues.clear();
}

} // namespace lacuna
