// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/bibsource.h"

#include <iterator>

namespace lacuna {

namespace {

/// No entry type is longer; more need not be at hand to recognise one.
constexpr qsizetype entryStartLength = 80;

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace

BibSource::BibSource(TextDecoder& decoder, Progress& progress)
    : m_decoder(&decoder)
    , m_progress(&progress)
{
}

BibSource::BibSource(QByteArray text)
    : m_buffer(std::move(text))
    , m_ended(true)
{
}

bool BibSource::fill()
{
    if (m_ended)
        return false;
    if (m_progress->isCancelled()) {
        m_error = cancelled().error();
        m_ended = true;
        m_buffer.clear();
        m_at = 0;
        return false;
    }
    m_buffer.remove(0, m_at);
    m_offset += m_at;
    m_at = 0;
    auto more = m_decoder->more(m_buffer);
    if (!more)
        m_error = more.error();
    m_progress->setDone(m_decoder->bytesRead());
    m_ended = !more || !*more;
    return !m_ended;
}

/// At least one byte is at hand.
bool BibSource::refill()
{
    while (m_at == m_buffer.size()) {
        if (!fill())
            return false;
    }
    return true;
}

void BibSource::skip()
{
    const char c = m_buffer.constData()[m_at];
    ++m_at;
    if (c != '\n' && c != '\r') {
        m_lineStart = false;
        return;
    }
    if (c == '\r' && peek() >= 0 && m_buffer.constData()[m_at] == '\n')
        ++m_at;
    if (m_decoder)
        noteProblems();
    ++m_line;
    m_lineStart = true;
}

QByteArrayView BibSource::rest()
{
    if (peek() < 0)
        return {};
    return QByteArrayView(m_buffer).sliced(m_at);
}

void BibSource::advance(qsizetype count)
{
    m_at += count;
    m_lineStart = m_lineStart && count == 0;
}

bool BibSource::startsEntry()
{
    if (!m_lineStart || peek() != '@')
        return false;
    while (m_buffer.size() - m_at < entryStartLength) {
        if (!fill())
            break;
    }
    const QByteArrayView text =
        QByteArrayView(m_buffer).sliced(m_at, qMin(m_buffer.size() - m_at, entryStartLength));
    qsizetype i = 1;
    while (i < text.size() && isWordByte(text[i]))
        ++i;
    if (i == 1)
        return false;
    while (i < text.size() && (text[i] == ' ' || text[i] == '\t'))
        ++i;
    return i < text.size() && text[i] == '{';
}

void BibSource::unread(const QByteArray& bytes, qint64 line)
{
    m_buffer = bytes + QByteArrayView(m_buffer).sliced(m_at);
    m_offset += m_at - bytes.size();
    m_at = 0;
    m_line = line;
    m_lineStart = true;
}

void BibSource::noteProblems()
{
    while (m_decoder->hasProblem() && m_decoder->firstProblem().offset < m_offset + m_at) {
        if (m_issueLine != m_line) {
            m_issueLine = m_line;
            m_issues.push_back(
                {m_line, ImportIssue::Severity::Warning, {}, m_decoder->describe(m_decoder->firstProblem())});
        }
        m_decoder->dropProblem();
    }
}

void BibSource::takeIssues(std::vector<ImportIssue>& issues)
{
    if (m_decoder && m_ended)
        noteProblems(); // of a last line that nothing ends
    if (m_issues.empty())
        return;
    issues.insert(issues.end(), std::make_move_iterator(m_issues.begin()),
                  std::make_move_iterator(m_issues.end()));
    m_issues.clear();
}

} // namespace lacuna
