// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/textfit.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lacuna::textfit {

namespace {

/// Advance widths of Helvetica, thousandths of the size, U+0020…U+007E.
constexpr std::array<short, 95> advances{
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333,  278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667,  611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278,  556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500,  500, 334, 260, 334, 584};
constexpr double standInAllowance = 1.1;
constexpr double boldAllowance = 1.07;

bool isIdeographic(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        return false;
    }
}

double advance(char32_t c)
{
    if (c >= 0x20 && c < 0x7F)
        return advances[c - 0x20];
    if (QChar::isMark(c))
        return 0;
    if (isIdeographic(c) || QChar::script(c) == QChar::Script_Hangul || c >= 0x10000)
        return 1000;
    const QString base = QChar::decomposition(c);
    if (!base.isEmpty() && base.at(0).unicode() >= 0x20 && base.at(0).unicode() < 0x7F && c < 0x2000)
        return advances[base.at(0).unicode() - 0x20];
    return c < 0x2000 ? 620 : 1000;
}

/// Pieces that stay together: words with the space or hyphen that ends them, single ideographs.
QStringList pieces(const QString& text)
{
    QStringList result;
    QString piece;
    const auto flush = [&] {
        if (!piece.isEmpty())
            result += std::exchange(piece, QString());
    };
    for (const char32_t c : text.toUcs4()) {
        if (isIdeographic(c))
            flush();
        piece += QChar::fromUcs4(c);
        if (isIdeographic(c) || c == U' ' || c == U'-' || c == U'/')
            flush();
    }
    flush();
    return result;
}

/// Where a single word is wider than a line: as many characters as fit, at least one.
QStringList chopped(const QString& word, double available, double size, bool bold)
{
    QStringList result;
    QString part;
    for (const char32_t c : word.toUcs4()) {
        const QString next = part + QString(QChar::fromUcs4(c));
        if (!part.isEmpty() && width(next, size, bold) > available) {
            result += part;
            part = QString(QChar::fromUcs4(c));
        } else {
            part = next;
        }
    }
    return part.isEmpty() ? result : result << part;
}

} // namespace

double width(QStringView text, double size, bool bold)
{
    double sum = 0;
    for (const char32_t c : text.toUcs4())
        sum += advance(c);
    return sum / 1000 * size * standInAllowance * (bold ? boldAllowance : 1);
}

double longestWord(QStringView text, double size, bool bold)
{
    double longest = 0;
    for (const QString& piece : pieces(text.toString()))
        longest = std::max(longest, width(QStringView(piece).trimmed(), size, bold));
    return longest;
}

QStringList lines(const QString& text, double available, double size, bool bold)
{
    QStringList result;
    QString line;
    for (const QString& piece : pieces(text)) {
        if (width(QString(line + piece).trimmed(), size, bold) <= available) {
            line += piece;
            continue;
        }
        if (!line.isEmpty())
            result += std::exchange(line, QString()).trimmed();
        QStringList parts = chopped(piece, available, size, bold);
        line = parts.isEmpty() ? QString() : parts.takeLast();
        result += parts;
    }
    if (!line.trimmed().isEmpty() || result.isEmpty())
        result += line.trimmed();
    return result;
}

QString elided(const QString& text, double available, double size, int maxLines, bool bold)
{
    QStringList broken = lines(text, available, size, bold);
    if (broken.size() <= maxLines)
        return text;
    QString last = broken[maxLines - 1];
    const QString dots = u"…"_s;
    while (!last.isEmpty() && width(QString(last + dots), size, bold) > available)
        last.chop(last.back().isLowSurrogate() ? 2 : 1);
    QString result;
    for (int i = 0; i + 1 < maxLines; ++i) {
        result += broken[i];
        // A chopped word goes on without a space.
        if (text.mid(result.size(), 1) == " "_L1)
            result += u' ';
    }
    return result + last.trimmed() + dots;
}

} // namespace lacuna::textfit
