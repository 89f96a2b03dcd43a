// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/tablecells.h"

using namespace Qt::StringLiterals;

namespace lacuna {

QString joinedCell(const QStringList& parts, QChar separator)
{
    QStringList safe;
    for (QString part : parts) {
        // The mark itself, too: what was joined once is joined again on the level above.
        part.replace(u"\\"_s, u"\\\\"_s).replace(separator, QString(u"\\"_s + separator));
        safe << part;
    }
    return safe.join(QString(separator) + u' ');
}

QStringList splitCell(const QString& cell, QChar separator, bool keepEmpty)
{
    QStringList parts;
    QString part;
    const auto end = [&] {
        if (keepEmpty || !part.trimmed().isEmpty())
            parts << part.trimmed();
        part.clear();
    };
    for (qsizetype at = 0; at < cell.size(); ++at) {
        const bool marked =
            cell[at] == u'\\' && at + 1 < cell.size() && (cell[at + 1] == u'\\' || cell[at + 1] == separator);
        if (marked)
            part += cell[++at];
        else if (cell[at] == separator)
            end();
        else
            part += cell[at];
    }
    end();
    return parts;
}

bool saysYes(const QString& text)
{
    static const QStringList no{u""_s, u"no"_s, u"n"_s, u"0"_s, u"false"_s, u"non"_s, u"-"_s};
    return !no.contains(text.trimmed().toLower());
}

} // namespace lacuna
