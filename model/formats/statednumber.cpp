// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/statednumber.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr qsizetype longest = 40; ///< characters; no figure has more
constexpr double largest = 1e18;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isDigit);
}

/// "15,100,000" with ',' as @p mark: one to three digits, then groups of three.
bool isGrouped(QStringView text, QChar mark)
{
    const auto parts = text.split(mark);
    return parts.size() > 1 && parts.first().size() <= 3 && allDigits(parts.first())
        && std::all_of(parts.begin() + 1, parts.end(),
                       [](QStringView part) { return part.size() == 3 && allDigits(part); });
}

/// Spaces and apostrophes between digits always group.
QString withoutSpaces(const QString& text)
{
    QString plain;
    for (const QChar c : text) {
        if (!c.isSpace() && c != u'\'' && c != u'’')
            plain += c;
    }
    return plain;
}

bool isGroupedBySpaces(const QString& text)
{
    QString marked;
    for (const QChar c : text.trimmed())
        marked += c.isSpace() || c == u'\'' || c == u'’' ? QChar(u'\'') : c;
    if (!marked.contains(u'\''))
        return true;
    qsizetype end = 0;
    while (end < marked.size() && (isDigit(marked[end]) || marked[end] == u'\''))
        ++end;
    const bool onlyDecimalsFollow = !QStringView(marked).sliced(end).contains(u'\'');
    return onlyDecimalsFollow && isGrouped(QStringView(marked).first(end), u'\'');
}

} // namespace

/// A number without sign, spaces and percent sign, and what its marks can mean.
struct StatedNumbers::Shape {
    QString plain;
    bool percent = false;
    bool exponent = false; ///< "1.5e7": as programs write it
    qsizetype commas = 0;
    qsizetype dots = 0;
    bool openComma = false; ///< one comma that can be either
    bool openDot = false;
};

std::optional<StatedNumbers::Shape> StatedNumbers::shapeOf(const QString& text)
{
    QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longest)
        return {};
    Shape shape;
    if (trimmed.endsWith(u'%')) {
        shape.percent = true;
        trimmed.chop(1);
        trimmed = trimmed.trimmed();
    }
    if (!isGroupedBySpaces(trimmed))
        return {};
    shape.plain = withoutSpaces(trimmed);
    const qsizetype exponent = shape.plain.indexOf(u'e', 0, Qt::CaseInsensitive);
    const QStringView mantissa =
        exponent < 0 ? QStringView(shape.plain) : QStringView(shape.plain).first(exponent);
    if (mantissa.isEmpty() || !isDigit(mantissa.front()) || !isDigit(mantissa.back()))
        return {};
    if (exponent >= 0) {
        QStringView power = QStringView(shape.plain).sliced(exponent + 1);
        if (power.startsWith(u'+') || power.startsWith(u'-'))
            power = power.sliced(1);
        if (!allDigits(power) || power.size() > 3 || mantissa.contains(u','))
            return {};
        shape.exponent = true;
    }
    for (const QChar c : mantissa) {
        shape.commas += c == u',';
        shape.dots += c == u'.';
        if (!isDigit(c) && c != u',' && c != u'.')
            return {};
    }
    const bool leadingZero = mantissa.startsWith(u'0');
    const auto isOpen = [&](QChar mark, qsizetype count, qsizetype others) {
        return count == 1 && others == 0 && !leadingZero && !shape.exponent && isGrouped(mantissa, mark);
    };
    shape.openComma = isOpen(u',', shape.commas, shape.dots);
    shape.openDot = isOpen(u'.', shape.dots, shape.commas);
    return shape;
}

void StatedNumbers::learn(const QString& text)
{
    const auto shape = shapeOf(text);
    if (!shape || shape->exponent)
        return;
    const QString& plain = shape->plain;
    if (shape->commas > 0 && shape->dots > 0) {
        const bool commaLast = plain.lastIndexOf(u',') > plain.lastIndexOf(u'.');
        (commaLast ? m_commaDecimal : m_commaGroups) = true;
        (commaLast ? m_dotGroups : m_dotDecimal) = true;
    } else if (shape->commas > 1) {
        m_commaGroups = true;
    } else if (shape->dots > 1) {
        m_dotGroups = true;
    } else if (shape->commas == 1 && !shape->openComma) {
        m_commaDecimal = true;
    } else if (shape->dots == 1 && !shape->openDot) {
        m_dotDecimal = true;
    }
}

StatedNumbers::Number StatedNumbers::read(const QString& text) const
{
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith(u'-') || trimmed.startsWith(u'−') || trimmed.startsWith(u'('))
        return {0, shapeOf(trimmed.mid(1)) ? Problem::Negative : Problem::NotANumber, false};
    const auto shape = shapeOf(trimmed);
    if (!shape)
        return {0, Problem::NotANumber, false};
    QChar decimal = u'.';
    if (shape->commas > 0 && shape->dots > 0)
        decimal = shape->plain.lastIndexOf(u',') > shape->plain.lastIndexOf(u'.') ? u',' : u'.';
    else if (shape->openComma && m_commaDecimal == (m_commaGroups || m_dotDecimal))
        return {0, Problem::Ambiguous, false};
    else if (shape->commas == 1)
        decimal = shape->openComma && !m_commaDecimal ? u'.' : u',';
    else if (shape->openDot && (m_dotGroups || m_commaDecimal)) {
        if (m_dotDecimal)
            return {0, Problem::Ambiguous, false};
        decimal = u',';
    } else if (shape->dots > 1)
        decimal = u',';
    QString plain = shape->plain;
    const QChar group = decimal == u'.' ? u',' : u'.';
    const qsizetype point = plain.indexOf(decimal);
    const QStringView whole = QStringView(plain).first(point < 0 ? plain.size() : point);
    if (plain.count(decimal) > 1 || (whole.contains(group) && !isGrouped(whole, group))
        || (point >= 0 && QStringView(plain).sliced(point).contains(group)))
        return {0, Problem::NotANumber, false};
    plain.remove(group);
    plain.replace(decimal, u'.');
    bool fine = false;
    const double value = plain.toDouble(&fine);
    if (!fine || !std::isfinite(value) || value > largest)
        return {0, Problem::NotANumber, false};
    return {value, Problem::None, shape->percent};
}

} // namespace lacuna
