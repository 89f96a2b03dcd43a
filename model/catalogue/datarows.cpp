// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/datarows.h"

#include "model/support/csv.h"

#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace lacuna {

std::optional<std::vector<QStringList>> dataRows(const QString& name)
{
    QFile file(u":/lacuna/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<QStringList> rows;
    CsvParser parser(u',', [&](CsvRow&& row) {
        if (row.line > 1)
            rows.push_back(std::move(row.fields));
        return true;
    });
    parser.feed(QString::fromUtf8(file.readAll()));
    parser.finish();
    return rows;
}

} // namespace lacuna
