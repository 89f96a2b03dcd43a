// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/bibparser.h"

#include <algorithm>
#include <array>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

/// More of them about one entry tell nobody anything.
constexpr int warningLimit = 10;
constexpr qsizetype nameLimit = 1024;

constexpr QByteArrayView months[] = {"jan", "feb", "mar", "apr", "may", "jun",
                                     "jul", "aug", "sep", "oct", "nov", "dec"};

bool isSpace(int c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\v';
}

bool isLetter(int c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// What may stand in the name of a field or macro.
bool isNameByte(int c)
{
    return c > ' ' && c != 0x7F && c != '{' && c != '}' && c != '(' && c != ')' && c != ',' && c != '='
        && c != '"' && c != '#' && c != '%';
}

/// Bytes at which scanning a value has to stop.
using ByteSet = std::array<bool, 256>;
constexpr ByteSet stops(char close)
{
    ByteSet set{};
    for (const char c : {'{', '}', '\n', '\r', close})
        set[uchar(c)] = true;
    return set;
}
constexpr ByteSet braceStops = stops('}');
constexpr ByteSet parenStops = stops(')');
constexpr ByteSet quoteStops = stops('"');

QByteArray withoutHeader(const QByteArray& text)
{
    QByteArray kept;
    for (const QByteArray& line : text.split('\n')) {
        const QByteArray trimmed = line.trimmed();
        const bool header = trimmed.startsWith("% Encoding:") || trimmed.startsWith("%Encoding:")
            || trimmed.startsWith("% This file was created with JabRef");
        if (!header)
            kept += line + '\n';
    }
    return kept.trimmed();
}

} // namespace

void BibParser::warn(qint64 line, const QByteArray& field, const QString& message)
{
    if (++m_warnings <= warningLimit)
        issues.push_back({line, ImportIssue::Severity::Warning, QString::fromUtf8(field), message});
}

bool BibParser::next(BibEntry& entry)
{
    entry = {};
    for (;;) {
        const QByteArrayView rest = m_source.rest();
        if (rest.isEmpty())
            return false;
        qsizetype plain = 0;
        while (plain < rest.size() && rest[plain] != '@' && rest[plain] != '\n' && rest[plain] != '\r')
            ++plain;
        addText(rest.first(plain));
        if (plain > 0) {
            m_source.advance(plain);
        } else if (m_source.peek() == '@') {
            if (at(entry))
                return true;
        } else {
            addText("\n");
            m_source.skip();
        }
    }
}

std::vector<BibBlock> BibParser::takeTrailing()
{
    flushText();
    m_blockSize = 0;
    return std::exchange(m_blocks, {});
}

void BibParser::addText(QByteArrayView bytes)
{
    if (m_text.size() + bytes.size() <= blockLimit) {
        m_text += bytes;
    } else if (!m_blocksFull) {
        m_blocksFull = true;
        warn(m_source.line(), {},
             tr("Text between the entries is longer than %1 MB; the rest of it was left out.")
                 .arg(blockLimit / 1024 / 1024));
    }
}

void BibParser::flushText()
{
    QByteArray text = m_text.trimmed();
    m_text.resize(0);
    if (!text.isEmpty())
        text = withoutHeader(text);
    if (!text.isEmpty())
        addBlock(BibBlock::Kind::Text, std::move(text), m_source.line());
}

void BibParser::addBlock(BibBlock::Kind kind, QByteArray text, qint64 line)
{
    m_blockSize += text.size() + qsizetype(sizeof(BibBlock));
    if (m_blockSize <= blockLimit) {
        if (kind == BibBlock::Kind::Text && !m_blocks.empty() && m_blocks.back().kind == kind) {
            m_blocks.back().text += "\n\n" + text; // only an @string was between them
            return;
        }
        m_blocks.push_back({kind, std::move(text)});
    } else if (!m_blocksFull) {
        m_blocksFull = true;
        warn(line, {},
             tr("Comments between two entries are longer than %1 MB; the rest of them was left out.")
                 .arg(blockLimit / 1024 / 1024));
    }
}

QByteArray BibParser::word()
{
    QByteArray word;
    for (int c = m_source.peek();
         (isLetter(c) || (!word.isEmpty() && (c == '-' || c == '_' || (c >= '0' && c <= '9'))))
         && word.size() < 64;
         c = m_source.peek()) {
        word += char(c);
        m_source.skip();
    }
    return word;
}

QByteArray BibParser::bareWord()
{
    QByteArray word;
    while (word.size() < nameLimit) {
        const QByteArrayView rest = m_source.rest();
        qsizetype length = 0;
        while (length < rest.size() && isNameByte(uchar(rest[length])) && word.size() + length < nameLimit)
            ++length;
        if (length == 0)
            break;
        word += rest.first(length);
        m_source.advance(length);
    }
    return word;
}

/// Spaces and "%" comments between fields; false where an entry begins instead.
bool BibParser::skipSpace()
{
    for (;;) {
        const int c = m_source.peek();
        if (isSpace(c)) {
            m_source.skip();
            if (c == '\n' && m_source.startsEntry())
                return false;
        } else if (c == '%') {
            while (m_source.peek() >= 0 && m_source.peek() != '\n')
                m_source.skip();
        } else {
            return true;
        }
    }
}

/// What is no field, up to the comma or the end of the entry.
BibParser::End BibParser::skipJunk(char close)
{
    int depth = 0;
    for (int c = m_source.peek(); c >= 0; c = m_source.peek()) {
        if (depth == 0 && (c == ',' || c == close))
            return End::Closed;
        depth += c == '{' ? 1 : c == '}' && depth > 0 ? -1 : 0;
        m_source.skip();
        if (c == '\n' && m_source.startsEntry())
            return End::Entry;
    }
    return End::File;
}

BibParser::End BibParser::scan(QByteArray& into, char close, qsizetype limit, bool stopAtEntries)
{
    const ByteSet& stop = close == '}' ? braceStops : close == '"' ? quoteStops : parenStops;
    qint64 depth = 0;
    m_tooLong = false;
    m_innerEntry = -1;
    for (;;) {
        const QByteArrayView rest = m_source.rest();
        if (rest.isEmpty())
            return End::File;
        qsizetype plain = 0;
        while (plain < rest.size() && !stop[uchar(rest[plain])])
            ++plain;
        m_tooLong = m_tooLong || into.size() + plain > limit;
        if (!m_tooLong)
            into += rest.first(plain);
        m_source.advance(plain);
        if (plain == rest.size())
            continue;
        const int c = m_source.peek();
        m_source.skip();
        if (c == close && depth == 0)
            return End::Closed;
        if (c == '{')
            ++depth;
        else if (c == '}' && depth > 0)
            --depth;
        if (!m_tooLong)
            into += char(c);
        if (c != '\n' || !m_source.startsEntry())
            continue;
        if (stopAtEntries)
            return End::Entry;
        if (m_innerEntry < 0 && !m_tooLong) {
            m_innerEntry = into.size();
            m_innerLine = m_source.line();
        }
    }
}

/// At an "@": an entry, a block, or a sign in the text.
bool BibParser::at(BibEntry& entry)
{
    const bool lineStart = m_text.isEmpty() || m_text.back() == '\n' || m_text.trimmed().isEmpty();
    m_warnings = 0;
    entry.line = m_source.line();
    m_source.skip();
    const QByteArray name = word();
    QByteArray spaces;
    while (!name.isEmpty() && isSpace(m_source.peek()) && spaces.size() < 64) {
        spaces += char(m_source.peek());
        m_source.skip();
    }
    const int open = m_source.peek();
    if (name.isEmpty() || !(open == '{' || (open == '(' && lineStart))) {
        addText(QByteArray('@' + name + spaces));
        return false;
    }
    m_source.skip();
    ++blocks;
    flushText();
    const char close = open == '{' ? '}' : ')';
    entry.type = name.toLower();
    if (entry.type == "comment")
        comment(close, entry.line);
    else if (entry.type == "preamble")
        preamble(close, entry.line);
    else if (entry.type == "string")
        string(close, entry.line);
    else
        return finish(entry, this->entry(entry, close));
    return false;
}

void BibParser::comment(char close, qint64 line)
{
    QByteArray text;
    const End end = scan(text, close, blockLimit, m_commentsEnd);
    if (end == End::File && !m_source.error()) {
        warn(line, {}, tr("The comment is not closed."));
        if (m_innerEntry >= 0) {
            // Brackets do not help here. Only once, so that a file of unclosed comments is not read again and again.
            m_commentsEnd = true;
            m_source.unread(text.sliced(m_innerEntry), m_innerLine);
            text.truncate(m_innerEntry);
        }
    } else if (end == End::Entry) {
        warn(line, {}, tr("The comment is not closed."));
    }
    if (m_tooLong)
        warn(line, {},
             tr("The comment is longer than %1 MB; the rest of it was left out.")
                 .arg(blockLimit / 1024 / 1024));
    text = text.trimmed();
    if (!text.startsWith("jabref-meta: databaseType:") && !text.isEmpty())
        addBlock(BibBlock::Kind::Comment, std::move(text), line);
}

void BibParser::preamble(char close, qint64 line)
{
    QByteArray text;
    if (scan(text, close, blockLimit, true) != End::Closed)
        warn(line, {}, tr("The preamble is not closed."));
    addBlock(BibBlock::Kind::Preamble, text.trimmed(), line);
}

void BibParser::string(char close, qint64 line)
{
    skipSpace();
    const QByteArray name = bareWord().toLower();
    skipSpace();
    QByteArray text;
    bool whole = true;
    End end = End::Closed;
    if (!name.isEmpty() && m_source.peek() == '=') {
        m_source.skip();
        end = value(text, name, whole);
        const qsizetype size = name.size() + text.size() + 64;
        if (whole && m_stringSize + size <= stringLimit) {
            m_stringSize += size;
            m_strings.insert(name, text);
        } else {
            warn(line, name, tr("The definition is too long and was left out."));
        }
    } else {
        warn(line, name, tr("@string defines nothing: “name = {text}” is missing."));
    }
    while (end == End::Closed && m_source.peek() >= 0 && m_source.peek() != close) {
        end = skipJunk(close);
        if (end == End::Closed && m_source.peek() == ',')
            m_source.skip();
    }
    if (end == End::Closed && m_source.peek() == close)
        m_source.skip();
    else
        warn(line, name, tr("The definition is not closed."));
}

QByteArray BibParser::macro(const QByteArray& name, const QByteArray& field)
{
    const QByteArray lower = name.toLower();
    const auto found = m_strings.constFind(lower);
    if (found != m_strings.cend())
        return *found;
    const bool number = std::ranges::all_of(lower, [](char c) { return c >= '0' && c <= '9'; });
    if (number || std::ranges::find(months, QByteArrayView(lower)) != std::end(months))
        return lower;
    warn(m_source.line(), field,
         tr("“%1” is not defined by any @string; it was read as text.").arg(QString::fromUtf8(name)));
    return name;
}

/// Pieces joined by "#". @p whole: false if it was too long.
BibParser::End BibParser::value(QByteArray& value, const QByteArray& name, bool& whole)
{
    for (;;) {
        if (!skipSpace())
            return End::Entry;
        const int c = m_source.peek();
        if (c == '{' || c == '"') {
            m_source.skip();
            const End end = scan(value, c == '{' ? '}' : '"', valueLimit, true);
            whole = whole && !m_tooLong;
            if (end != End::Closed)
                return end;
        } else if (const QByteArray bare = bareWord(); !bare.isEmpty()) {
            const QByteArray text = macro(bare, name);
            whole = whole && value.size() + text.size() <= valueLimit;
            if (whole)
                value += text;
        }
        if (!skipSpace())
            return End::Entry;
        if (m_source.peek() != '#')
            return m_source.peek() < 0 ? End::File : End::Closed;
        m_source.skip();
    }
}

/// The key up to its comma; @p firstName is set where there is none and a field begins at once.
BibParser::End BibParser::key(BibEntry& entry, char close, QByteArray& firstName)
{
    if (!skipSpace())
        return End::Entry;
    QByteArray text;
    for (int c = m_source.peek();
         c >= 0 && c != ',' && c != close && c != '=' && c != '\n' && c != '"' && text.size() < nameLimit;
         c = m_source.peek()) {
        text += char(c);
        m_source.skip();
    }
    text = text.trimmed();
    if (m_source.peek() == '=') {
        firstName = text;
        warn(m_source.line(), {}, tr("The entry has no citation key."));
    } else {
        entry.key = text;
    }
    return m_source.peek() < 0 ? End::File : End::Closed;
}

BibParser::End BibParser::fields(BibEntry& entry, char close, QByteArray firstName)
{
    for (;;) {
        if (!skipSpace())
            return End::Entry;
        const int c = m_source.peek();
        if (c < 0)
            return End::File;
        if (c == close) {
            m_source.skip();
            return End::Closed;
        }
        if (c == ',') {
            m_source.skip();
            continue;
        }
        const qint64 line = m_source.line();
        const QByteArray name =
            firstName.isEmpty() ? bareWord().toLower() : std::exchange(firstName, {}).toLower();
        if (!skipSpace())
            return End::Entry;
        if (name.isEmpty() || m_source.peek() != '=') {
            if (m_source.peek() >= 0)
                warn(line, name, tr("This is no field (“name = {text}”) and was left out."));
            if (const End end = skipJunk(close); end != End::Closed)
                return end;
            continue;
        }
        m_source.skip();
        BibField field{name, {}};
        bool whole = true;
        const End end = value(field.value, name, whole);
        if (end != End::Closed) {
            warn(line, name, tr("The field is not closed and was left out."));
            return end;
        }
        if (!whole || entry.size + field.value.size() > entryLimit) {
            warn(line, name,
                 tr("The field is longer than %1 MB and was left out.")
                     .arg((whole ? entryLimit : valueLimit) / 1024 / 1024));
            continue;
        }
        entry.size += field.value.size() + qsizetype(sizeof(BibField)) + name.size();
        entry.fields.push_back(std::move(field));
    }
}

BibParser::End BibParser::entry(BibEntry& entry, char close)
{
    entry.fields.reserve(16);
    QByteArray firstName;
    const End end = key(entry, close, firstName);
    return end == End::Closed ? fields(entry, close, std::move(firstName)) : end;
}

bool BibParser::finish(BibEntry& entry, End end)
{
    if (m_source.error())
        return false;
    if (end == End::Entry)
        warn(entry.line, {},
             tr("The entry is not closed before the one of line %1 begins.").arg(m_source.line()));
    else if (end == End::File)
        warn(entry.line, {}, tr("The entry is not closed; the file may be cut off."));
    if (entry.fields.empty()) {
        ++rejected;
        issues.push_back({entry.line,
                          ImportIssue::Severity::Error,
                          {},
                          tr("The entry “%1” has no fields.").arg(QString::fromUtf8(entry.key))});
        entry = {};
        return false;
    }
    entry.before = std::exchange(m_blocks, {});
    m_blockSize = 0;
    m_blocksFull = false;
    return true;
}

} // namespace lacuna
