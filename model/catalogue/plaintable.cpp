// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/plaintable.h"

namespace lacuna {

namespace {
QString folded(QString header)
{
    header.replace(u'_', u' ').replace(u'-', u' ');
    return header.simplified().toLower();
}
} // namespace

qsizetype PlainTable::column(const QStringList& names) const
{
    for (const QString& one : names) {
        const QString wanted = folded(one);
        for (qsizetype at = 0; at < headers.size(); ++at) {
            if (folded(headers[at]) == wanted)
                return at;
        }
    }
    return -1;
}

} // namespace lacuna
