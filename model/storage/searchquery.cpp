// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/searchquery.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace lacuna {

namespace {
bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'„' || c == u'«' || c == u'»';
}

bool hasWord(QStringView text)
{
    const auto codePoints = text.toUcs4();
    return std::ranges::any_of(codePoints, [](uint c) { return QChar::isLetterOrNumber(c); });
}

struct Piece {
    QString text;
    bool closed = false; // in quotes on both sides: the user has finished it
};

QList<Piece> pieces(QStringView text)
{
    QList<Piece> result;
    QString current;
    bool quoted = false;
    const auto flush = [&](bool closed) {
        if (hasWord(current))
            result.append({current, closed});
        current.clear();
    };
    for (const QChar c : text) {
        if (isQuote(c)) {
            flush(quoted);
            quoted = !quoted;
        } else if (!quoted && c.isSpace()) {
            flush(false);
        } else {
            current.append(c.isNull() ? QChar(u' ') : c);
        }
    }
    flush(false);
    return result;
}
} // namespace

QByteArray searchExpression(QStringView text)
{
    const QList<Piece> all = pieces(text);
    QByteArray expression;
    for (const Piece& piece : all) {
        if (!expression.isEmpty())
            expression +=
                ' '; // an implicit AND passes over what has no word; the explicit one would find nothing
        expression += '"' + piece.text.toUtf8() + '"';
        if (&piece == &all.last() && !piece.closed)
            expression += '*';
    }
    return expression;
}

} // namespace lacuna
