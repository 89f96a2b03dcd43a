// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/gapmaptext.h"
#include "model/analysis/mapdifference.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct DifferenceWords {
    Q_DECLARE_TR_FUNCTIONS(lacuna::DifferenceWords)
};

QString number(int value)
{
    return QLocale().toString(value);
}

QString classText(const std::optional<GapClass>& gapClass)
{
    return gapClass ? gapClassLabel(*gapClass) : DifferenceWords::tr("no such term");
}

QString tableCell(const DifferenceCell& cell)
{
    if (cell.change == CellChange::Same)
        return number(cell.now);
    return DifferenceWords::tr("%1 → %2 (%3)")
        .arg(number(cell.before), number(cell.now), changeLabel(cell.change));
}

} // namespace

QString changeLabel(CellChange change)
{
    switch (change) {
    case CellChange::Same:
        return DifferenceWords::tr("the same");
    case CellChange::Declared:
        return DifferenceWords::tr("declared not applicable or taken back");
    case CellChange::New:
        return DifferenceWords::tr("new evidence");
    case CellChange::Lost:
        return DifferenceWords::tr("evidence lost");
    case CellChange::Better:
        return DifferenceWords::tr("nearer to covered");
    case CellChange::Worse:
        return DifferenceWords::tr("further from covered");
    case CellChange::Count:
        return DifferenceWords::tr("only the count changed");
    }
    return {};
}

QString differenceText(const MapDifference& difference)
{
    const DifferenceTotals& totals = difference.totals;
    if (difference.changes.empty())
        return DifferenceWords::tr("Nothing changed: all %Ln cells are the same.", nullptr, totals.cells);
    QStringList parts;
    if (totals.gained > 0)
        parts += DifferenceWords::tr("%Ln cells gained evidence", nullptr, totals.gained);
    if (totals.lost > 0)
        parts += DifferenceWords::tr("%Ln cells lost their evidence", nullptr, totals.lost);
    if (totals.closed > 0)
        parts += DifferenceWords::tr("%Ln gaps closed", nullptr, totals.closed);
    if (totals.opened > 0)
        parts += DifferenceWords::tr("%Ln gaps opened", nullptr, totals.opened);
    if (totals.betterOnly > 0)
        parts += DifferenceWords::tr("%Ln cells came nearer to covered", nullptr, totals.betterOnly);
    if (totals.worseOnly > 0)
        parts += DifferenceWords::tr("%Ln cells are further from it", nullptr, totals.worseOnly);
    if (totals.declared > 0)
        parts += DifferenceWords::tr("%Ln cells were declared not applicable or taken back", nullptr,
                                     totals.declared);
    if (totals.counts > 0)
        parts += DifferenceWords::tr("in %Ln cells only the count changed", nullptr, totals.counts);
    return DifferenceWords::tr("%1; of %2 cells.").arg(parts.join(u", "_s), number(totals.cells));
}

QString explainChange(const MapDifference& difference, int row, int column)
{
    const DifferenceCell& cell = difference.cell(row, column);
    const QString& measure = difference.now->measureLabel;
    const QString counts = cell.before == cell.now
        ? DifferenceWords::tr("%1 completed %2, as before").arg(number(cell.now), measure)
        : DifferenceWords::tr("%1 → %2 completed %3").arg(number(cell.before), number(cell.now), measure);
    const QString classes = cell.classBefore == cell.classNow
        ? classText(cell.classNow)
        : DifferenceWords::tr("%1 → %2").arg(classText(cell.classBefore), classText(cell.classNow));
    return DifferenceWords::tr("%1; %2").arg(counts, classes);
}

QString changeTitle(const MapDifference& difference, int row, int column)
{
    return DifferenceWords::tr("%1 × %2").arg(difference.now->rows[size_t(row)].label,
                                              difference.now->columns[size_t(column)].label);
}

std::vector<QStringList> differenceTable(const MapDifference& difference)
{
    const GapMap& now = *difference.now;
    std::vector<QStringList> table;
    QStringList header{now.rowsLabel};
    for (int column = 0; column < int(now.columns.size()); ++column)
        header += axisPath(now.columns, column);
    table.push_back(header);
    for (int row = 0; row < int(now.rows.size()); ++row) {
        QStringList line{axisPath(now.rows, row)};
        for (int column = 0; column < int(now.columns.size()); ++column)
            line += tableCell(difference.cell(row, column));
        table.push_back(line);
    }
    return table;
}

} // namespace lacuna
