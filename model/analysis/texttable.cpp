// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/texttable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

/// Terminal cells one character takes: none for marks that combine, two for wide scripts.
int cellsOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    const bool wide = (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf)
        || (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f)
        || (c >= 0xff00 && c <= 0xff60) || (c >= 0x1f300 && c <= 0x1faff) || (c >= 0x20000 && c <= 0x3fffd);
    return wide ? 2 : 1;
}

int widthOf(const QString& text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4())
        width += cellsOf(c);
    return width;
}

QString padded(const QString& text, int width, bool right)
{
    const QString space(std::max(0, width - widthOf(text)), u' ');
    return right ? space + text : text + space;
}

} // namespace

QString printable(QString text)
{
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text;
}

QString elided(const QString& text, int width)
{
    if (widthOf(text) <= width)
        return text;
    QString cut;
    int used = 0;
    for (const char32_t c : text.toUcs4()) {
        used += cellsOf(c);
        if (used > width - 1)
            break;
        cut += QString::fromUcs4(&c, 1);
    }
    return cut + u'…';
}

QString tableText(const QList<QStringList>& lines, const QList<bool>& rightAligned)
{
    QList<int> widths(rightAligned.size(), 0);
    for (const QStringList& line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], widthOf(line[i]));
    }
    QString text;
    for (const QStringList& line : lines) {
        QString out;
        for (qsizetype i = 0; i < line.size(); ++i)
            out += (i > 0 ? u"  "_s : QString()) + padded(line[i], widths[i], rightAligned[i]);
        while (out.endsWith(u' '))
            out.chop(1);
        text += out + u'\n';
    }
    return text;
}

} // namespace lacuna
