// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/xmltokenizer.h"

#include <algorithm>
#include <cstring>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':' || uchar(c) >= 0x80;
}

QByteArrayView trimmed(QByteArrayView text)
{
    while (!text.isEmpty() && isSpace(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
    return text;
}

QByteArrayView withoutPrefix(QByteArrayView name)
{
    const qsizetype colon = name.indexOf(':');
    return colon >= 0 ? name.sliced(colon + 1) : name;
}

/// Bytes that no XML file may have and some have all the same.
bool isForbidden(char c)
{
    return (uchar(c) < 0x20) & (c != '\n') & (c != '\t'); // no branches: see firstForbidden()
}

/// Where the first of them is from @p from on; the length if there is none. Blocks of bytes are looked at as one, which a compiler makes vectors of.
qsizetype firstForbidden(QByteArrayView bytes, qsizetype from)
{
    constexpr qsizetype block = 64;
    for (; bytes.size() - from >= block; from += block) {
        int found = 0;
        for (qsizetype i = 0; i < block; ++i)
            found |= int(isForbidden(bytes[from + i]));
        if (found)
            break;
    }
    return std::find_if(bytes.begin() + from, bytes.end(), isForbidden) - bytes.begin();
}

/// A name for a message.
QString shown(QByteArrayView name)
{
    return QString::fromUtf8(name.first(qMin(name.size(), qsizetype(40))));
}

} // namespace

XmlTokenizer::XmlTokenizer(TextDecoder& decoder, Progress& progress)
    : m_decoder(decoder)
    , m_progress(progress)
{
}

void XmlTokenizer::warn(const QString& message)
{
    // One a line: a file may be full of it.
    if (m_warnedLine != line())
        report(m_line, message);
    m_warnedLine = m_line;
}

/// A file may be nothing but oddities: what is not taken yet is bounded.
void XmlTokenizer::report(qint64 line, const QString& message)
{
    constexpr size_t most = 1000;
    if (m_issues.size() < most)
        m_issues.push_back({line, ImportIssue::Severity::Warning, {}, message});
    else if (m_issues.size() == most)
        m_issues.push_back({line, ImportIssue::Severity::Warning, {}, tr("There is more of this kind.")});
}

void XmlTokenizer::takeIssues(std::vector<ImportIssue>& issues)
{
    issues.insert(issues.end(), std::make_move_iterator(m_issues.begin()),
                  std::make_move_iterator(m_issues.end()));
    m_issues.clear();
}

XmlTokenizer::Token XmlTokenizer::stop(ErrorKind kind, const QString& message)
{
    m_stopped = true;
    m_error = {kind, message, {}};
    return Token::Stopped;
}

XmlTokenizer::Token XmlTokenizer::stopBad(const QString& message)
{
    return stop(ErrorKind::BadInput, message);
}

/// Reads a block; false at the end or when stopped.
bool XmlTokenizer::fill()
{
    if (m_ended || m_stopped)
        return false;
    if (m_progress.isCancelled()) {
        m_stopped = true;
        m_error = cancelled().error();
        return false;
    }
    (void)line(); // before what it counts is gone
    m_buffer.remove(0, m_begin);
    m_begin = 0;
    m_counted = 0;
    const qsizetype from = m_buffer.size();
    m_fillLine = m_line + std::count(m_buffer.cbegin(), m_buffer.cend(), '\n');
    const auto more = m_decoder.more(m_buffer);
    if (!more) {
        m_stopped = true;
        m_error = more.error();
        return false;
    }
    if (!*more) {
        m_ended = true;
        return false;
    }
    qint64 line = m_fillLine;
    qsizetype counted = from;
    qint64 told = 0;
    for (; m_decoder.hasProblem(); m_decoder.dropProblem()) {
        const auto& problem = m_decoder.firstProblem();
        const qsizetype at =
            qBound(counted, from + qsizetype(problem.offset - m_fillOffset), m_buffer.size());
        line += std::count(m_buffer.constData() + counted, m_buffer.constData() + at, '\n');
        counted = at;
        if (told != line)
            report(line, m_decoder.describe(problem));
        told = line;
    }
    m_fillOffset += m_buffer.size() - from;
    clean(from);
    return true;
}

/// Line ends become LF, and what XML forbids goes.
void XmlTokenizer::clean(qsizetype from)
{
    if (from < m_buffer.size() && m_lastWasCr && m_buffer[from] == '\n')
        m_buffer.remove(from, 1);
    m_lastWasCr = m_buffer.size() > from && m_buffer.back() == '\r';
    qsizetype to = firstForbidden(m_buffer, from);
    if (to == m_buffer.size())
        return;
    const qsizetype first = to;
    char* data = m_buffer.data();
    bool dropped = false;
    qint64 line = m_fillLine + std::count(data + from, data + to, '\n');
    for (qsizetype i = to; i < m_buffer.size(); ++i) {
        const char c = data[i];
        if (c == '\r') {
            if (i + 1 == m_buffer.size() || data[i + 1] != '\n')
                data[to++] = '\n';
        } else if (!isForbidden(c)) {
            data[to++] = c;
        } else if (!std::exchange(dropped, true)) {
            line += std::count(data + first, data + to, '\n');
            report(line, tr("Control characters, which XML does not allow, were left out."));
        }
    }
    m_buffer.truncate(to);
}

qint64 XmlTokenizer::line()
{
    const char* data = m_buffer.constData();
    m_line += std::count(data + m_counted, data + m_begin, '\n');
    m_counted = m_begin;
    return m_line;
}

QByteArrayView XmlTokenizer::innermost() const
{
    const qsizetype from = m_openEnds.size() > 1 ? m_openEnds[m_openEnds.size() - 2] : 0;
    return QByteArrayView(m_open.data(), qsizetype(m_open.size())).sliced(from);
}

void XmlTokenizer::closeInnermost()
{
    m_openEnds.pop_back();
    m_open.resize(m_openEnds.empty() ? 0 : size_t(m_openEnds.back()));
}

bool XmlTokenizer::atLeast(qsizetype count)
{
    while (available() < count) {
        if (!fill())
            return false;
    }
    return true;
}

XmlTokenizer::Token XmlTokenizer::next()
{
    if (m_stopped)
        return Token::Stopped;
    consume(std::exchange(m_token, 0));
    if (std::exchange(m_emptyElement, false)) {
        closeInnermost();
        return Token::End;
    }
    for (;;) {
        if (m_inCData)
            return cdataPiece();
        if (!atLeast(1)) {
            if (m_stopped)
                return Token::Stopped;
            if (m_openEnds.empty())
                return Token::Finished;
            return stopBad(tr("The file is cut off at line %1: <%2> is not closed.")
                               .arg(line())
                               .arg(shown(innermost())));
        }
        if (m_buffer[m_begin] != '<')
            return textPiece();
        if (const auto token = markup())
            return *token;
    }
}

/// What begins with "<"; nothing if that says nothing to a reader.
std::optional<XmlTokenizer::Token> XmlTokenizer::markup()
{
    constexpr qsizetype longestStart = 9; // "<![CDATA["
    if (available() < longestStart) {
        atLeast(longestStart);
        if (m_stopped)
            return Token::Stopped;
    }
    const QByteArrayView start = rest();
    if (start.size() > 1 && (isNameStart(start[1]) || start[1] == '/')) // nearly always
        return tag();
    bool whole = true;
    if (start.startsWith("<!--")) {
        consume(4);
        whole = skipPast("-->");
    } else if (start.startsWith("<![CDATA[")) {
        consume(9);
        m_inCData = true;
    } else if (start.startsWith("<?")) {
        consume(2);
        whole = skipPast("?>");
    } else if (start.startsWith("<!")) {
        m_hasDoctype = true;
        whole = skipDoctype();
    } else {
        warn(tr("“<” that begins no tag was taken as text."));
        m_text = start.first(1);
        m_isCData = true; // as it stands
        m_token = 1;
        return Token::Text;
    }
    if (m_stopped)
        return Token::Stopped;
    if (!whole)
        return stopBad(tr("The file is cut off at line %1.").arg(line()));
    return {};
}

bool XmlTokenizer::skipPast(QByteArrayView end)
{
    for (;;) {
        const qsizetype at = rest().indexOf(end);
        if (at >= 0) {
            consume(at + end.size());
            return true;
        }
        consume(qMax(qsizetype(0), available() - (end.size() - 1)));
        if (!fill())
            return false;
    }
}

bool XmlTokenizer::skipDoctype()
{
    int square = 0;
    int angle = 0;
    char quote = 0;
    for (qsizetype i = 0;; ++i) {
        if (i > markupLimit) {
            stopBad(tr("The document type at line %1 is longer than %2 MB; the file was not read on.")
                        .arg(line())
                        .arg(markupLimit / (1024 * 1024)));
            return false;
        }
        if (!atLeast(i + 1))
            return false;
        const char c = m_buffer[m_begin + i];
        if (quote) {
            quote = c == quote ? char(0) : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '[') {
            ++square;
        } else if (c == ']') {
            --square;
        } else if (c == '<') {
            ++angle;
        } else if (c == '>' && --angle <= 0 && square <= 0) {
            if (rest().first(i).contains("<!ENTITY"))
                warn(tr("The file defines entities of its own; they are not replaced."));
            consume(i + 1);
            return true;
        }
    }
}

XmlTokenizer::Token XmlTokenizer::textPiece()
{
    for (;;) {
        const char* data = m_buffer.constData() + m_begin;
        const void* found = std::memchr(data, '<', size_t(available()));
        qsizetype length = found ? static_cast<const char*>(found) - data : available();
        if (!found && !m_ended) {
            // A reference at the end of the block must not be torn.
            const qsizetype reference = QByteArrayView(data, length).lastIndexOf('&');
            if (reference >= 0 && length - reference < 64)
                length = reference;
        }
        if (length > 0) {
            m_text = QByteArrayView(data, length);
            m_isCData = false;
            m_token = length;
            return Token::Text;
        }
        if (!fill() && m_stopped)
            return Token::Stopped;
    }
}

XmlTokenizer::Token XmlTokenizer::cdataPiece()
{
    for (;;) {
        const qsizetype at = rest().indexOf("]]>");
        const qsizetype length = at >= 0 ? at : available() - 2;
        if (at >= 0 || length > 0) {
            m_text = rest().first(length);
            m_isCData = true;
            m_token = at >= 0 ? at + 3 : length;
            m_inCData = at < 0;
            return Token::Text;
        }
        if (!fill()) {
            return m_stopped ? Token::Stopped : stopBad(tr("The file is cut off at line %1.").arg(line()));
        }
    }
}

/// Position of the ">" that ends the tag; −1 if there is none.
qsizetype XmlTokenizer::tagEnd()
{
    char quote = 0;
    for (qsizetype i = 1; i <= markupLimit && atLeast(i + 1);) {
        // Every byte of every tag comes through here: no more than these comparisons.
        const char* data = m_buffer.constData() + m_begin;
        const qsizetype end = qMin(available(), markupLimit + 1);
        for (; i < end; ++i) {
            const char c = data[i];
            if (quote)
                quote = c == quote ? char(0) : quote;
            else if (c == '>')
                return i;
            else if (c == '"' || c == '\'')
                quote = c;
        }
    }
    return -1;
}

XmlTokenizer::Token XmlTokenizer::tag()
{
    const qsizetype end = tagEnd();
    if (m_stopped)
        return Token::Stopped;
    if (end < 0)
        return stopBad(available() > markupLimit
                           ? tr("The tag at line %1 does not end; the file was not read on.").arg(line())
                           : tr("The file is cut off at line %1, inside a tag.").arg(line()));
    m_token = end + 1;
    QByteArrayView inside = rest().sliced(1, end - 1);
    if (inside.startsWith('/'))
        return endTag(trimmed(inside.sliced(1)));
    m_emptyElement = inside.endsWith('/');
    if (m_emptyElement)
        inside.chop(1);
    qsizetype length = 0;
    while (length < inside.size() && !isSpace(inside[length]))
        ++length;
    if (depth() == depthLimit)
        return stopBad(tr("Elements are nested more than %1 deep at line %2; the file was not read on.")
                           .arg(depthLimit)
                           .arg(line()));
    m_open.append(inside.data(), size_t(length));
    m_openEnds.push_back(qsizetype(m_open.size()));
    m_qualifiedName = inside.first(length);
    m_name = withoutPrefix(m_qualifiedName);
    m_attributes = inside.sliced(length);
    return Token::Start;
}

XmlTokenizer::Token XmlTokenizer::endTag(QByteArrayView tag)
{
    if (m_openEnds.empty())
        return stopBad(
            tr("</%1> at line %2 closes nothing; the file was not read on.").arg(shown(tag)).arg(line()));
    if (innermost() != tag)
        return stopBad(tr("<%1> is closed by </%2> at line %3; the file was not read on.")
                           .arg(shown(innermost()), shown(tag))
                           .arg(line()));
    closeInnermost();
    m_qualifiedName = tag;
    m_name = withoutPrefix(tag);
    return Token::End;
}

bool XmlAttributes::next()
{
    const QByteArrayView left = trimmed(m_left);
    const qsizetype equals = left.indexOf('=');
    if (equals <= 0)
        return false;
    m_name = trimmed(left.first(equals));
    const QByteArrayView quoted = trimmed(left.sliced(equals + 1));
    if (quoted.isEmpty() || (quoted.front() != '"' && quoted.front() != '\''))
        return false;
    const qsizetype end = quoted.indexOf(quoted.front(), 1);
    if (end < 0)
        return false;
    m_value = quoted.sliced(1, end - 1);
    m_left = quoted.sliced(end + 1);
    return true;
}

QByteArray XmlTokenizer::attribute(QByteArrayView name) const
{
    for (XmlAttributes left = attributes(); left.next();) {
        if (left.name() == name) {
            QByteArray value;
            appendXmlText(value, left.value(), false, XmlSpace::Collapse);
            return value;
        }
    }
    return {};
}

} // namespace lacuna
