// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/lineorder.h"

#include "evidencefixture.h"

#include <QtTest/QTest>

using namespace lacuna;
using namespace lacuna::testing;

namespace {

/// Completed studies (ongoing ones after the +), "n/a": declared not applicable.
///         SEA   AQU
///   TH    2+1   0
///   LA    2     1
///   FJ    n/a   0+1
GapMap smallMap()
{
    EvidenceFixture fixture;
    fixture.addDimension(u"country"_s, {u"TH"_s, u"LA"_s, u"FJ"_s});
    fixture.addDimension(u"sector"_s, {u"SEA"_s, u"AQU"_s});
    fixture.addRuleDimensions();
    const auto add = [&](const QString& country, const QString& sector, const QString& status) {
        fixture.addStudy(2020, {{"country", {country}}, {"sector", {sector}}, {"status", {status}}});
    };
    add(u"TH"_s, u"SEA"_s, u"COM"_s);
    add(u"TH"_s, u"SEA"_s, u"COM"_s);
    add(u"TH"_s, u"SEA"_s, u"ONG"_s);
    add(u"LA"_s, u"SEA"_s, u"COM"_s);
    add(u"LA"_s, u"SEA"_s, u"COM"_s);
    add(u"LA"_s, u"AQU"_s, u"COM"_s);
    add(u"FJ"_s, u"AQU"_s, u"PLN"_s);
    GapMapInput input;
    input.evidence = fixture.table();
    input.notApplicable = {fixture.pair(u"country"_s, u"FJ"_s, u"sector"_s, u"SEA"_s)};
    return **computeGapMap(fixture.question(u"country"_s, u"sector"_s), {}, input);
}

} // namespace

/// What a line holds, and which order that makes; against counts worked out by hand.
class TestLineOrder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsInAColumn()
    {
        const GapMap map = smallMap();
        QCOMPARE(countsInLine(map, true, map.columns[0].term),
                 (std::vector<LineCount>{
                     {true, 2, 1}, {true, 2, 0}, {.applicable = false, .n = 0, .ongoing = 0}}));
        QCOMPARE(countsInLine(map, true, map.columns[1].term),
                 (std::vector<LineCount>{{true, 0, 0}, {true, 1, 0}, {true, 0, 1}}));
    }
    void columnsInARow()
    {
        const GapMap map = smallMap();
        QCOMPARE(countsInLine(map, false, map.rows[0].term),
                 (std::vector<LineCount>{{true, 2, 1}, {true, 0, 0}}));
    }
    void noSuchLine()
    {
        const GapMap map = smallMap();
        QVERIFY(countsInLine(map, true, 12345).empty());
        QVERIFY(countsInLine(map, true, map.rows[0].term).empty()); // a term of the other axis
        QVERIFY(countsInLine(map, true, 0).empty()); // “not coded” is not shown
        QVERIFY(countsInLine(GapMap(), true, 0).empty());
    }
    void ordersByCompletedThenOngoing()
    {
        const LineCount two{true, 2, 0};
        const LineCount twoAndMore{true, 2, 1};
        const LineCount none{true, 0, 0};
        const LineCount never{false, 0, 0};
        QVERIFY(comesBefore(twoAndMore, two, true));
        QVERIFY(!comesBefore(two, twoAndMore, true));
        QVERIFY(comesBefore(two, twoAndMore, false));
        QVERIFY(comesBefore(none, two, false));
        QVERIFY(!comesBefore(two, two, true));
        QVERIFY(!comesBefore(two, two, false));
        // What is not applicable is last, whichever way round.
        for (const bool mostFirst : {true, false}) {
            QVERIFY(comesBefore(none, never, mostFirst));
            QVERIFY(!comesBefore(never, none, mostFirst));
        }
    }
    /// Studies in a cell that is declared not applicable are there all the same.
    void studiesCountWhateverIsDeclared()
    {
        GapMap map = smallMap();
        map.cells[0].gapClass = GapClass::NotApplicable;
        QCOMPARE(countsInLine(map, true, map.columns[0].term).front(), (LineCount{true, 2, 1}));
    }
};

QTEST_APPLESS_MAIN(TestLineOrder)
#include "tst_lineorder.moc"
