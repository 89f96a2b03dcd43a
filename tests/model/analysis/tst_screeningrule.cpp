// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screeningfixture.h"

#include "model/analysis/codingprogress.h"
#include "model/analysis/gapmaptext.h"
#include "model/analysis/screeningcounts.h"

#include <QtTest/QTest>

using namespace lacuna;
using namespace lacuna::testing;
using namespace Qt::StringLiterals;

/// Studies that screening excluded are left out of everything that is counted.
class TestScreeningRule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leavesOut_data();
    void leavesOut();
    void everythingAgrees();
    void mapsTellIt();
    void withoutScreeningNothingIsSaid();
    void countsStates();
    void excludedStudiesAreNotToBeCoded();

private:
    static std::vector<Id> passing(const EvidenceTable& table, const Filter& filter)
    {
        std::vector<Id> ids;
        const auto passes = table.matching(filter);
        for (size_t row = 0; row < passes.size(); ++row) {
            if (passes[row])
                ids.push_back(table.ids()[row]);
        }
        return ids;
    }
};

void TestScreeningRule::leavesOut_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<std::vector<Id>>("ids");
    QTest::addColumn<int>("leftOut");
    QTest::newRow("no filter") << u""_s << std::vector<Id>{1, 2, 8, 9, 10, 11} << 7;
    QTest::newRow("by country") << u"country"_s << std::vector<Id>{2} << 4;
    QTest::newRow("those included") << u"included"_s << std::vector<Id>{1, 2, 11} << 0;
    QTest::newRow("those excluded") << u"excluded"_s << std::vector<Id>{4, 5, 6, 11, 12, 13} << 0;
    QTest::newRow("everything") << u"everything"_s
                                << std::vector<Id>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13} << 0;
}

void TestScreeningRule::leavesOut()
{
    QFETCH(QString, filter);
    QFETCH(std::vector<Id>, ids);
    QFETCH(int, leftOut);
    const EvidenceFixture fixture = screenedCatalogue();
    Filter asked;
    if (filter == u"country"_s)
        asked = filterOf({fixture.clause(u"country"_s, {u"KH"_s})});
    else if (filter == u"included"_s)
        asked = filterOf({fixture.clause(u"screening"_s, {u"INC"_s})});
    else if (filter == u"excluded"_s)
        asked = filterOf({fixture.clause(u"screening"_s, {u"EXF"_s})});
    else if (filter == u"everything"_s)
        asked = filterOf({fixture.clause(u"screening"_s, {})});
    const auto table = fixture.table();
    QCOMPARE(passing(*table, asked), ids);
    QCOMPARE(leftOutByScreening(*table, asked), leftOut);
}

void TestScreeningRule::everythingAgrees()
{
    const EvidenceFixture fixture = screenedCatalogue();
    const auto table = fixture.table();
    // ASIA, TH, KH, not coded
    const std::vector<int> countries{6, 5, 1, 0};
    QCOMPARE(facetCounts(*table, {}, fixture.dimension(u"country"_s)), countries);
    // UND, EXT, SOU, NRT, EXF, EXF_TOP, EXF_PLA, INC, no answer: what the rule leaves out is offered
    const std::vector<int> answers{1, 2, 1, 1, 6, 3, 2, 3, 1};
    QCOMPARE(facetCounts(*table, {}, fixture.dimension(u"screening"_s)), answers);
    const auto all = allFacetCounts(*table, {});
    QVERIFY(std::ranges::contains(all, countries));
    QVERIFY(std::ranges::contains(all, answers));
    const YearHistogram years = yearHistogram(*table, {});
    QCOMPARE(years.undated, 1);
    QCOMPARE(years.firstYear, 2012);
    QCOMPARE(std::accumulate(years.counts.begin(), years.counts.end(), 0), 5);
}

void TestScreeningRule::mapsTellIt()
{
    const EvidenceFixture fixture = screenedCatalogue();
    GapMapInput input;
    input.evidence = fixture.table();
    const auto map = computeGapMap(fixture.question(u"country"_s, u"sector"_s), {}, input);
    QVERIFY(map);
    QCOMPARE((*map)->n, 6);
    QCOMPARE(cellAt(**map, u"TH"_s, u"FSH"_s).n, 5);
    const std::vector<Id> inside{1, 8, 9, 10, 11};
    QCOMPARE((*map)->studiesIn(indexOf((*map)->rows, u"TH"_s), 0), inside);
    QVERIFY((*map)->screening);
    QCOMPARE((*map)->screening->leftOut, 7);
    QCOMPARE((*map)->screening->undecided, 4); // 8, 9, 10, 11
    QVERIFY(screeningText(**map).contains(u"7"_s));
    QVERIFY(QString::fromUtf8(gapMapToTable(**map)).contains(screeningText(**map)));
    const QJsonObject screening = gapMapToJsonObject(**map)[u"screening"].toObject();
    QCOMPARE(screening[u"leftOut"].toInt(), 7);
    QCOMPARE(screening[u"undecided"].toInt(), 4);
    const auto included = computeGapMap(fixture.question(u"country"_s, u"sector"_s),
                                        filterOf({fixture.clause(u"screening"_s, {u"EXF"_s})}), input);
    QCOMPARE((*included)->n, 6);
    QCOMPARE((*included)->screening->leftOut, 0);
    QCOMPARE((*included)->screening->undecided, 2); // 11, 12
}

void TestScreeningRule::withoutScreeningNothingIsSaid()
{
    const EvidenceFixture fixture = screenedCatalogue(false);
    GapMapInput input;
    input.evidence = fixture.table();
    const auto map = computeGapMap(fixture.question(u"country"_s, u"sector"_s), {}, input);
    QCOMPARE((*map)->n, 13);
    QVERIFY(!(*map)->screening);
    QVERIFY(screeningText(**map).isEmpty());
    QVERIFY(!gapMapToJsonObject(**map).contains(u"screening"));
    QVERIFY(!screeningCounts(*input.evidence));
    QVERIFY(screeningStates(*input.evidence).empty());
}

void TestScreeningRule::countsStates()
{
    const auto counts = screeningCounts(*screenedCatalogue().table());
    QVERIFY(counts);
    QCOMPARE(counts->of(ScreeningState::Included), 2);
    QCOMPARE(counts->of(ScreeningState::ExcludedOnTitle), 1);
    QCOMPARE(counts->of(ScreeningState::ExcludedOnFullText), 4);
    QCOMPARE(counts->of(ScreeningState::NotRetrieved), 1);
    QCOMPARE(counts->of(ScreeningState::Sought), 1);
    const std::vector<Id> open{9, 10, 11, 12};
    QCOMPARE(counts->open, open);
    QCOMPARE(counts->disagreed, 2);
    QCOMPARE(counts->total(), 13);
    QCOMPARE(counts->screened(), 9);
    QCOMPARE(counts->leftOut(), 6);
}

void TestScreeningRule::excludedStudiesAreNotToBeCoded()
{
    const CodingProgress progress = codingProgress(*screenedCatalogue().table());
    QCOMPARE(progress.coded, 7); // 1, 2, 8 … 12
    QVERIFY(progress.incomplete.empty());
    EvidenceFixture bare;
    bare.addDimension(u"screening"_s, {u"EXF"_s, u"INC"_s});
    bare.addStudy(2020, {{"screening", {u"INC"_s}}});
    bare.addStudy(2020, {{"screening", {u"EXF"_s}}});
    const std::vector<Id> incomplete{1}; // an answer is no coding
    QCOMPARE(codingProgress(*bare.table()).incomplete, incomplete);
}

QTEST_GUILESS_MAIN(TestScreeningRule)
#include "tst_screeningrule.moc"
