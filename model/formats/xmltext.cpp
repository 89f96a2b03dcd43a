// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of XmlTokenizer that knows characters, references and encodings.
#include "model/formats/xmltokenizer.h"

#include <QtCore/QBuffer>

#include <algorithm>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

struct NamedCharacter {
    QByteArrayView name;
    char16_t character;
};
/// XML's own, and those of HTML that bibliographies have without declaring them.
constexpr NamedCharacter namedCharacters[] = {
    {"amp", u'&'},      {"lt", u'<'},       {"gt", u'>'},       {"quot", u'"'},     {"apos", u'\''},
    {"nbsp", 0x00A0},   {"ndash", 0x2013},  {"mdash", 0x2014},  {"lsquo", 0x2018},  {"rsquo", 0x2019},
    {"ldquo", 0x201C},  {"rdquo", 0x201D},  {"hellip", 0x2026}, {"bull", 0x2022},   {"middot", 0x00B7},
    {"copy", 0x00A9},   {"reg", 0x00AE},    {"deg", 0x00B0},    {"plusmn", 0x00B1}, {"times", 0x00D7},
    {"le", 0x2264},     {"ge", 0x2265},     {"aacute", 0x00E1}, {"agrave", 0x00E0}, {"acirc", 0x00E2},
    {"atilde", 0x00E3}, {"auml", 0x00E4},   {"aring", 0x00E5},  {"ccedil", 0x00E7}, {"eacute", 0x00E9},
    {"egrave", 0x00E8}, {"ecirc", 0x00EA},  {"euml", 0x00EB},   {"iacute", 0x00ED}, {"icirc", 0x00EE},
    {"iuml", 0x00EF},   {"ntilde", 0x00F1}, {"oacute", 0x00F3}, {"ocirc", 0x00F4},  {"otilde", 0x00F5},
    {"ouml", 0x00F6},   {"oslash", 0x00F8}, {"uacute", 0x00FA}, {"ucirc", 0x00FB},  {"uuml", 0x00FC},
    {"szlig", 0x00DF},  {"Eacute", 0x00C9}, {"Auml", 0x00C4},   {"Ouml", 0x00D6},   {"Uuml", 0x00DC},
};

bool isAllowed(char32_t c)
{
    return c == U'\t' || c == U'\n' || c == U'\r' || (c >= 0x20 && c < 0xD800) || (c >= 0xE000 && c < 0xFFFE)
        || (c >= 0x10000 && c <= 0x10FFFF);
}

/// "#233" or "#xE9"; nothing if it is no number. Characters that XML forbids are U+0000.
std::optional<char32_t> referencedCharacter(QByteArrayView name)
{
    const bool hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
    bool ok = false;
    const uint number = name.sliced(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
    if (!ok)
        return {};
    return isAllowed(number) ? char32_t(number) : U'\0';
}

/// Appends what "&name;" stands for; false if that is not known.
bool appendReference(QByteArray& text, QByteArrayView name)
{
    char32_t character = 0;
    if (name.startsWith('#')) {
        const auto referenced = referencedCharacter(name);
        if (!referenced)
            return false;
        character = *referenced == U'\r' ? U'\n' : *referenced;
        if (character == 0)
            return true;
    } else {
        const auto* named = std::ranges::find(namedCharacters, name, &NamedCharacter::name);
        if (named == std::end(namedCharacters))
            return false;
        character = named->character;
    }
    if (character < 0x80)
        text += char(character);
    else
        text += QString::fromUcs4(&character, 1).toUtf8();
    return true;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\t';
}

void appendPlain(QByteArray& text, QByteArrayView raw, XmlSpace space)
{
    if (space == XmlSpace::Keep) {
        text += raw;
        return;
    }
    bool afterBlank = text.isEmpty() || isBlank(text.back());
    const qsizetype size = raw.size();
    for (qsizetype from = 0; from < size;) {
        qsizetype begin = from;
        while (begin < size && isBlank(raw[begin]))
            ++begin;
        if (begin > from && !afterBlank)
            text += ' ';
        // Words with single spaces between them are taken at once.
        qsizetype end = begin;
        while (end < size) {
            const char c = raw[end];
            if (c == '\n' || c == '\t' || (c == ' ' && (end + 1 == size || isBlank(raw[end + 1]))))
                break;
            ++end;
        }
        text += raw.sliced(begin, end - begin);
        afterBlank = false;
        from = end;
    }
}

} // namespace

bool appendXmlText(QByteArray& text, QByteArrayView raw, bool cdata, XmlSpace space)
{
    bool known = true;
    for (;;) {
        const qsizetype start = cdata ? -1 : raw.indexOf('&');
        appendPlain(text, start < 0 ? raw : raw.first(start), space);
        if (start < 0)
            return known;
        raw = raw.sliced(start + 1);
        const qsizetype end = raw.first(qMin(raw.size(), qsizetype(32))).indexOf(';');
        if (end > 0 && appendReference(text, raw.first(end))) {
            raw = raw.sliced(end + 1);
        } else {
            text += '&';
            known = false;
        }
    }
}

void appendXmlEscaped(QByteArray& xml, QStringView text)
{
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const char* instead = nullptr;
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        if (c == u'&')
            instead = "&amp;";
        else if (c == u'<')
            instead = "&lt;";
        else if (c == u'>')
            instead = "&gt;";
        else if (c == u'"')
            instead = "&quot;";
        else if (c == u'\n' || c == u'\r')
            instead = "&#xD;";
        else if (c == u'\t')
            instead = "&#x9;";
        else if (!isAllowed(c))
            instead = "";
        if (!instead)
            continue;
        xml += text.sliced(from, i - from).toUtf8();
        xml += instead;
        from = i + 1;
    }
    xml += text.sliced(from).toUtf8();
}

QString declaredXmlEncoding(const QByteArray& start)
{
    QByteArrayView text(start);
    if (text.startsWith("\xEF\xBB\xBF"))
        return {}; // the mark says it
    while (!text.isEmpty() && isspace(uchar(text.front())))
        text = text.sliced(1);
    if (!text.startsWith("<?xml"))
        return {};
    text = text.first(qMin(text.size(), qsizetype(256)));
    const qsizetype end = text.indexOf("?>");
    const qsizetype at = text.indexOf("encoding");
    if (end < 0 || at < 0 || at > end)
        return {};
    text = text.sliced(at, end - at);
    const qsizetype quote =
        std::find_if(text.begin(), text.end(), [](char c) { return c == '"' || c == '\''; }) - text.begin();
    const qsizetype close = quote < text.size() ? text.indexOf(text[quote], quote + 1) : -1;
    if (close < 0)
        return {};
    QString name = QString::fromLatin1(text.sliced(quote + 1, close - quote - 1)).trimmed();
    // Readable as it is, it cannot be wide; and UTF-8 is looked at before it is believed.
    if (name.isEmpty() || name.startsWith("UTF"_L1, Qt::CaseInsensitive)
        || name.startsWith("UCS"_L1, Qt::CaseInsensitive)
        || name.startsWith("ISO-10646"_L1, Qt::CaseInsensitive))
        return {};
    if (name.compare("ISO-8859-1"_L1, Qt::CaseInsensitive) == 0
        || name.compare("US-ASCII"_L1, Qt::CaseInsensitive) == 0)
        name = u"windows-1252"_s; // what such bytes nearly always are
    QBuffer nothing;
    nothing.open(QIODevice::ReadOnly);
    TextDecoder decoder(nothing, name);
    QByteArray ignored;
    return decoder.more(ignored) ? name : QString();
}

} // namespace lacuna
