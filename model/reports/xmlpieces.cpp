// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/xmlpieces.h"

#include <QtCore/QLocale>

#include <cmath>
#include <cstring>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr qsizetype pieceSize = 256 * 1024;

/// The longest that one UTF-16 unit becomes: "&quot;".
constexpr qsizetype longestUnit = 6;

char* put(char* out, QByteArrayView bytes)
{
    std::memcpy(out, bytes.data(), size_t(bytes.size()));
    return out + bytes.size();
}

char* putAscii(char* out, char16_t unit)
{
    switch (unit) {
    case u'&':
        return put(out, "&amp;");
    case u'<':
        return put(out, "&lt;");
    case u'>':
        return put(out, "&gt;");
    case u'"':
        return put(out, "&quot;");
    case u'\t':
        return put(out, "&#9;");
    case u'\n':
        return put(out, "&#10;");
    case u'\r':
        return put(out, "&#13;");
    default:
        // What XML forbids is left out.
        if (unit >= 0x20)
            *out++ = char(unit);
        return out;
    }
}

char* putUtf8(char* out, char32_t point)
{
    if (point < 0x800) {
        *out++ = char(0xC0 | (point >> 6));
    } else {
        if (point < 0x10000) {
            *out++ = char(0xE0 | (point >> 12));
        } else {
            *out++ = char(0xF0 | (point >> 18));
            *out++ = char(0x80 | ((point >> 12) & 0x3F));
        }
        *out++ = char(0x80 | ((point >> 6) & 0x3F));
    }
    *out++ = char(0x80 | (point & 0x3F));
    return out;
}

} // namespace

XmlPieces::XmlPieces(PartTake take)
    : m_take(std::move(take))
{
    m_buffer.reserve(pieceSize + 64 * 1024);
}

void XmlPieces::text(QStringView text)
{
    const qsizetype before = m_buffer.size();
    m_buffer.resize(before + longestUnit * text.size());
    char* out = m_buffer.data() + before;
    const char16_t* unit = text.utf16();
    const char16_t* const end = unit + text.size();
    for (; unit != end; ++unit) {
        if (*unit < 0x80) {
            out = putAscii(out, *unit);
        } else if (!QChar::isSurrogate(*unit)) {
            if (*unit < 0xFFFE)
                out = putUtf8(out, *unit);
        } else if (QChar::isHighSurrogate(*unit) && unit + 1 != end && QChar::isLowSurrogate(unit[1])) {
            out = putUtf8(out, QChar::surrogateToUcs4(unit[0], unit[1]));
            ++unit;
        }
    }
    m_buffer.truncate(out - m_buffer.constData());
}

void XmlPieces::number(double number)
{
    if (number == std::floor(number) && std::abs(number) < 1e15)
        return this->number(qint64(number));
    m_buffer.append(
        QByteArray::number(std::isfinite(number) ? number : 0, 'g', QLocale::FloatingPointShortest));
}

Result<> XmlPieces::next()
{
    return m_buffer.size() < pieceSize ? Result<>() : finish();
}

Result<> XmlPieces::finish()
{
    const Result<> taken = m_take(m_buffer);
    m_buffer.truncate(0);
    return taken;
}

QString shortened(const QString& text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    QString cut = text.left(most - 1);
    if (cut.back().isHighSurrogate())
        cut.chop(1);
    return cut + u'…';
}

} // namespace lacuna
