// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/gapsstatus.h"

#include "model/analysis/gapmap.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct GapsStatus {
    Q_DECLARE_TR_FUNCTIONS(lacuna::GapsStatus)
};

QString percent(double share)
{
    return GapsStatus::tr("%1 %").arg(QLocale().toString(int(std::lround(share * 100))));
}

} // namespace

QString gapsStatusText(const GapMap& map)
{
    const QLocale locale;
    QStringList parts;
    parts << GapsStatus::tr("%1 of %2 %3 match")
                 .arg(locale.toString(map.n), locale.toString(std::max(map.provenance.total, map.n)),
                      map.measureLabel);
    parts << GapsStatus::tr("coverage %1 of %2 applicable cells (evidence coverage %3)")
                 .arg(percent(map.coverage.coverage()), locale.toString(map.coverage.applicable),
                      percent(map.coverage.evidenceCoverage()));
    if (map.screening && map.screening->leftOut > 0)
        parts << GapsStatus::tr("%1 left out by screening").arg(locale.toString(map.screening->leftOut));
    if (map.screening && map.screening->undecided > 0)
        parts << GapsStatus::tr("%1 not decided").arg(locale.toString(map.screening->undecided));
    const QString rows = map.rowsLabel.toLower();
    const QString columns = map.columnsLabel.toLower();
    if (map.uncodedRows > 0 && map.uncodedColumns > 0)
        parts << GapsStatus::tr("%1 not coded by %2, %3 not by %4")
                     .arg(locale.toString(map.uncodedRows), rows, locale.toString(map.uncodedColumns),
                          columns);
    else if (map.uncodedRows > 0 || map.uncodedColumns > 0)
        parts << GapsStatus::tr("%1 not coded by %2")
                     .arg(locale.toString(map.uncodedRows + map.uncodedColumns),
                          map.uncodedRows > 0 ? rows : columns);
    if (map.coverage.notApplicable > 0)
        parts << GapsStatus::tr("%1 cells not applicable").arg(locale.toString(map.coverage.notApplicable));
    return parts.join(u" · "_s);
}

} // namespace lacuna
