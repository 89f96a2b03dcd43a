// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/gapoption.h"

#include <QtCore/QCoreApplication>

namespace lacuna {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::GapOption)
};
} // namespace

TermPair pairOf(const GapMap& map, int row, int column)
{
    TermPair pair;
    if (row >= 0) {
        pair.dimensionA = map.question.rows;
        pair.termA = map.rows[size_t(row)].term;
    }
    if (column >= 0) {
        pair.dimensionB = map.question.columns;
        pair.termB = map.columns[size_t(column)].term;
    }
    return ordered(pair);
}

RoundOption gapOption(const GapMap& map, int row, int column)
{
    RoundOption option;
    option.gap = pairOf(map, row, column);
    const QString of = row >= 0 ? map.rows[size_t(row)].label : QString();
    const QString by = column >= 0 ? map.columns[size_t(column)].label : QString();
    option.title = !of.isEmpty() && !by.isEmpty() ? Text::tr("%1 × %2").arg(of, by)
                                                  : Text::tr("Anything on %1").arg(of.isEmpty() ? by : of);
    return option;
}

} // namespace lacuna
