// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/gapoption.h"

#include <QtTest/QTest>

using namespace lacuna;
using namespace Qt::StringLiterals;

/// A gap as something to vote on.
class tst_GapOption : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cellsAndLines();
};

void tst_GapOption::cellsAndLines()
{
    GapMap map;
    map.question.rows = 7; // columns are the lower dimension: the pair is turned round
    map.question.columns = 3;
    map.rows.resize(1);
    map.rows[0].term = 71;
    map.rows[0].label = u"Cambodia"_s;
    map.columns.resize(1);
    map.columns[0].term = 31;
    map.columns[0].label = u"Aquaculture"_s;
    const RoundOption cell = gapOption(map, 0, 0);
    QCOMPARE(cell.title, u"Cambodia × Aquaculture"_s);
    QCOMPARE(cell.gap, (TermPair{3, 31, 7, 71}));
    const RoundOption row = gapOption(map, 0, -1);
    QVERIFY(row.title.contains(u"Cambodia"_s));
    QCOMPARE(row.gap, (TermPair{7, 71, 0, 0}));
    const RoundOption column = gapOption(map, -1, 0);
    QVERIFY(column.title.contains(u"Aquaculture"_s));
    QCOMPARE(column.gap, (TermPair{3, 31, 0, 0}));
}

QTEST_GUILESS_MAIN(tst_GapOption)
#include "tst_gapoption.moc"
