// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencefixture.h"

#include "model/analysis/gaplist.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace lacuna;
using namespace lacuna::testing;

namespace {

EvidenceFixture baseFixture()
{
    EvidenceFixture fixture;
    fixture.addDimension(u"country"_s,
                         {u"ASIA"_s, u"ASIA/TH"_s, u"ASIA/LA"_s, u"PAC"_s, u"PAC/FJ"_s, u"PAC/TV"_s});
    fixture.addDimension(u"sector"_s, {u"FSH"_s, u"FSH/SEA"_s, u"FSH/AQU"_s, u"CON"_s});
    fixture.addRuleDimensions();
    return fixture;
}

void add(EvidenceFixture& fixture, int count, const QString& country, const QString& sector,
         std::optional<int> year = 2024, const QString& status = u"COM"_s)
{
    for (int i = 0; i < count; ++i) {
        fixture.addStudy(year,
                         {{"country", {country}},
                          {"sector", {sector}},
                          {"status", {status}},
                          {"method", {i % 2 == 0 ? u"QNT"_s : u"QLT"_s}}});
    }
}

std::shared_ptr<const GapMap> mapOf(const EvidenceFixture& fixture,
                                    const std::vector<NotApplicable>& pairs = {}, bool withUncoded = false)
{
    GapMapInput input;
    input.evidence = fixture.table();
    input.notApplicable = pairs;
    input.withUncoded = withUncoded;
    return *computeGapMap(fixture.question(u"country"_s, u"sector"_s), {}, input);
}

/// "code × code class cells", one a line, as ranked.
QStringList printed(const GapMap& map, const std::vector<Gap>& gaps)
{
    QStringList lines;
    for (const Gap& gap : gaps) {
        const QString row = gap.row < 0 ? u"*"_s : map.rows[size_t(gap.row)].code;
        const QString column = gap.column < 0 ? u"*"_s : map.columns[size_t(gap.column)].code;
        lines += u"%1 × %2 %3 %4"_s.arg(row, column, gapClassKey(gap.gapClass)).arg(gap.cells);
    }
    return lines;
}

Gap gapAt(int row, int column, int cells = 1)
{
    Gap gap;
    gap.row = row;
    gap.column = column;
    gap.cells = cells;
    return gap;
}

} // namespace

/// The ranked gap list, against lists worked out by hand.
class TestGapList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyCatalogueIsItsTopLevelRows();
    void highestLevelStandsForItsChildren();
    void scoresByHand();
    void needAndWeightsMultiply();
    void tiesGoByExpectedThenCodebookOrder();
    void notApplicableCellsAreNoGaps();
    void sameClassAboveStandsForTheCell();
    void underAGap();
    void titles();
    void explanations_data();
    void explanations();
    void otherFlagsAreExplained();
    void uncodedIsNoGap();
};

void TestGapList::emptyCatalogueIsItsTopLevelRows()
{
    const auto map = mapOf(baseFixture());
    const auto gaps = rankGaps(*map);
    QCOMPARE(printed(*map, gaps), (QStringList{u"ASIA × * absolute-gap 6"_s, u"PAC × * absolute-gap 6"_s}));
    QCOMPARE(gaps[0].score, 100.0);
}

void TestGapList::highestLevelStandsForItsChildren()
{
    EvidenceFixture fixture = baseFixture();
    add(fixture, 6, u"TH"_s, u"SEA"_s);
    add(fixture, 6, u"LA"_s, u"AQU"_s);
    add(fixture, 6, u"FJ"_s, u"SEA"_s);
    const auto map = mapOf(fixture);
    const auto gaps = rankGaps(*map);
    // Tuvalu and construction are empty throughout; Pacific × aquaculture is empty, and of its two leaf cells Tuvalu's is told by Tuvalu too.
    const QStringList lines = printed(*map, gaps);
    QCOMPARE(
        QSet<QString>(lines.begin(), lines.end()),
        (QSet<QString>{u"TV × * absolute-gap 3"_s, u"* × CON absolute-gap 4"_s, u"TH × AQU absolute-gap 1"_s,
                       u"LA × SEA absolute-gap 1"_s, u"PAC × AQU absolute-gap 2"_s}));
}

void TestGapList::scoresByHand()
{
    EvidenceFixture fixture = baseFixture();
    add(fixture, 2, u"TH"_s, u"SEA"_s); // thin
    add(fixture, 1, u"TH"_s, u"SEA"_s, 2024, u"ONG"_s);
    add(fixture, 3, u"LA"_s, u"SEA"_s, std::nullopt, u"PLN"_s); // in progress
    add(fixture, 4, u"FJ"_s, u"CON"_s, 2001); // stale
    const auto map = mapOf(fixture);
    const auto gaps = rankGaps(*map);
    const auto scoreOf = [&](const QString& row, const QString& column) {
        for (const Gap& gap : gaps) {
            if (gap.row == indexOf(map->rows, row) && gap.column == indexOf(map->columns, column))
                return gap.score;
        }
        return -1.0;
    };
    // Thin, told at Asia × fishing: n = 2, o = 4: n′ = 4, 1 − 4/5 = 0.2; weight 0.8.
    QVERIFY(qFuzzyCompare(scoreOf(u"ASIA"_s, u"FSH"_s), 100 * (1 - 4.0 / 5) * 0.8));
    // In progress: n′ = 1.5.
    QVERIFY(qFuzzyCompare(scoreOf(u"LA"_s, u"FSH"_s), 100 * (1 - 1.5 / 5) * 0.5));
    // Stale at Pacific × construction: n′ = 4.
    QVERIFY(qFuzzyCompare(scoreOf(u"PAC"_s, u"CON"_s), 100 * (1 - 4.0 / 5) * 0.5));
    QCOMPARE(scoreOf(u"FJ"_s, u"CON"_s), -1.0);
    for (const Gap& gap : gaps) {
        QVERIFY(gap.score >= 0 && gap.score <= 100);
        QVERIFY(qFuzzyCompare(1 + gap.score, 1 + 100 * gap.need * gap.shortfall * gap.classWeight));
    }
}

void TestGapList::needAndWeightsMultiply()
{
    EvidenceFixture fixture = baseFixture();
    add(fixture, 3, u"TH"_s, u"SEA"_s);
    add(fixture, 3, u"FJ"_s, u"CON"_s);
    GapMap weighed = *mapOf(fixture);
    GapMap* map = &weighed;
    MapBurden burden;
    burden.items.resize(map->rows.size());
    burden.items[2].need = 0.25;
    burden.items[5].need = 0.5;
    map->burden = burden;
    map->question.rules.classWeights[size_t(GapClass::AbsoluteGap)] = 0.8;
    const auto gaps = rankGaps(*map);
    const auto at = [&](const QString& row) {
        return *std::ranges::find_if(
            gaps, [&](const Gap& gap) { return gap.row == indexOf(map->rows, row) && gap.column < 0; });
    };
    QCOMPARE(at(u"LA"_s).need, 0.25);
    QCOMPARE(at(u"LA"_s).score, 20.0);
    QCOMPARE(at(u"TV"_s).score, 40.0);
    // A round without any need for a class puts it last, not out.
    map->question.rules.classWeights.fill(0);
    QCOMPARE(rankGaps(*map).size(), gaps.size());
    QCOMPARE(rankGaps(*map).front().score, 0.0);
}

void TestGapList::tiesGoByExpectedThenCodebookOrder()
{
    EvidenceFixture fixture = baseFixture();
    add(fixture, 5, u"TH"_s, u"SEA"_s);
    add(fixture, 5, u"LA"_s, u"CON"_s);
    add(fixture, 9, u"LA"_s, u"AQU"_s);
    const auto map = mapOf(fixture);
    std::vector<Gap> absolute;
    for (const Gap& gap : rankGaps(*map)) {
        if (gap.score == 100)
            absolute.push_back(gap);
    }
    // e: LA × SEA 14·5/19 = 3.7, TH × AQU 5·9/19 = 2.4, TH × CON 5·5/19 = 1.3, then the wholly empty.
    QCOMPARE(printed(*map, absolute),
             (QStringList{u"LA × SEA absolute-gap 1"_s, u"TH × AQU absolute-gap 1"_s,
                          u"TH × CON absolute-gap 1"_s, u"PAC × * absolute-gap 6"_s}));
    QVERIFY(qFuzzyCompare(absolute[0].expected, 14.0 * 5 / 19));
}

void TestGapList::notApplicableCellsAreNoGaps()
{
    const EvidenceFixture fixture = baseFixture();
    const auto map = mapOf(fixture,
                           {fixture.pair(u"country"_s, u"LA"_s, u"sector"_s, u"SEA"_s),
                            fixture.pair(u"country"_s, u"PAC"_s, u"sector"_s, u"FSH"_s),
                            fixture.pair(u"country"_s, u"PAC"_s, u"sector"_s, u"CON"_s)});
    QCOMPARE(printed(*map, rankGaps(*map)), QStringList{u"ASIA × * absolute-gap 5"_s});
}

void TestGapList::sameClassAboveStandsForTheCell()
{
    EvidenceFixture fixture = baseFixture();
    add(fixture, 1, u"TH"_s, u"SEA"_s);
    add(fixture, 6, u"FJ"_s, u"CON"_s);
    const auto map = mapOf(fixture);
    const QStringList lines = printed(*map, rankGaps(*map));
    QVERIFY(lines.contains(u"ASIA × FSH thin 1"_s));
    QVERIFY(!lines.contains(u"TH × SEA thin 1"_s));
    QVERIFY(!lines.contains(u"TH × FSH thin 1"_s));
    QVERIFY(lines.contains(u"TH × AQU absolute-gap 1"_s) || lines.contains(u"* × AQU absolute-gap 4"_s));
}

void TestGapList::underAGap()
{
    EvidenceFixture fixture = baseFixture();
    add(fixture, 6, u"TH"_s, u"SEA"_s);
    const auto map = mapOf(fixture, {fixture.pair(u"country"_s, u"TV"_s, u"sector"_s, u"SEA"_s)});
    const auto gaps = rankGaps(*map);
    const auto pacific =
        std::ranges::find_if(gaps, [](const Gap& gap) { return gap.row == 3 && gap.column < 0; });
    QVERIFY(pacific != gaps.end());
    const auto under = gapsUnder(*map, *pacific);
    QCOMPARE(int(under.size()), pacific->cells);
    QCOMPARE(
        printed(*map, under),
        (QStringList{u"FJ × SEA absolute-gap 1"_s, u"FJ × AQU absolute-gap 1"_s, u"FJ × CON absolute-gap 1"_s,
                     u"TV × AQU absolute-gap 1"_s, u"TV × CON absolute-gap 1"_s}));
    QVERIFY(gapsUnder(*map, under.front()).empty());
    for (const Gap& gap : gaps) {
        const auto leaves = gapsUnder(*map, gap);
        if (!leaves.empty())
            QCOMPARE(int(leaves.size()), gap.cells);
    }
}

void TestGapList::titles()
{
    const auto map = mapOf(baseFixture());
    QCOMPARE(gapTitle(*map, gapAt(5, -1, 3)), u"Label TV: nothing at all, 3 cells"_s);
    QCOMPARE(gapTitle(*map, gapAt(-1, 3, 1)), u"Label CON: nothing at all, one cell"_s);
    QCOMPARE(gapTitle(*map, gapAt(1, 2)), u"Label TH × Label AQU"_s);
    QCOMPARE(gapTitle(*map, gapAt(0, 2, 2)), u"Label ASIA × Label AQU, 2 cells"_s);
}

void TestGapList::explanations_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("not applicable") << u"C0"_s
                                    << u"Declared not applicable: never a gap, left out of coverage."_s;
    QTest::newRow("absolute") << u"C1"_s << u"Nothing completed, ongoing or planned."_s;
    QTest::newRow("in progress") << u"C2"_s << u"Nothing completed yet; ongoing or planned: 2."_s;
    QTest::newRow("thin") << u"C3"_s << u"Only 2 completed; fewer than 3 is thin."_s;
    QTest::newRow("synthesis")
        << u"C4"_s
        << u"5 primary studies (5 or more want a synthesis) and no dated systematic review or evidence map."_s;
    QTest::newRow("old synthesis")
        << u"C5"_s
        << u"6 primary studies (5 or more want a synthesis), but the newest systematic review or "
           "evidence map is of 2012, not newer than 10 years in 2026."_s;
    QTest::newRow("low") << u"C6"_s
                         << u"None of the 3 appraised studies reaches the confidence floor (Label MOD)."_s;
    QTest::newRow("stale") << u"C7"_s
                           << u"Newest completed study is of 2011, more than 10 years before 2026."_s;
    QTest::newRow("single method") << u"C8"_s << u"All 3 completed studies use the same group of methods."_s;
    QTest::newRow("covered") << u"C9"_s
                             << u"Covered: 4 completed, 3 or more are enough; the newest is of 2024."_s;
}

void TestGapList::explanations()
{
    EvidenceFixture fixture;
    QStringList countries;
    for (int i = 0; i < 10; ++i)
        countries += u"C%1"_s.arg(i);
    fixture.addDimension(u"country"_s, countries);
    fixture.addDimension(u"sector"_s, {u"CON"_s});
    fixture.addRuleDimensions();
    const auto study = [&](int country, int count, int year, const QString& status, const QString& type,
                           const QString& confidence, const QStringList& methods) {
        const auto some = [](const QString& code) {
            return code.isEmpty() ? QStringList() : QStringList(code);
        };
        for (int i = 0; i < count; ++i) {
            fixture.addStudy(year,
                             {{"country", {countries[country]}},
                              {"sector", {u"CON"_s}},
                              {"status", some(status)},
                              {"evidence-type", some(type)},
                              {"confidence", some(confidence)},
                              {"method", methods}});
        }
    };
    study(2, 2, 2026, u"ONG"_s, {}, {}, {});
    study(3, 2, 2024, {}, {}, {}, {});
    study(4, 5, 2024, {}, u"PRI"_s, {}, {});
    study(5, 6, 2024, {}, u"PRI"_s, {}, {});
    study(5, 1, 2012, {}, u"SYR"_s, {}, {});
    study(6, 3, 2024, {}, {}, u"LOW"_s, {});
    study(7, 3, 2011, {}, {}, {}, {});
    study(8, 3, 2024, {}, {}, {}, {u"QNT"_s});
    study(9, 4, 2024, {}, {}, {}, {});
    const auto map = mapOf(fixture, {fixture.pair(u"country"_s, u"C0"_s, u"sector"_s, u"CON"_s)});
    QFETCH(QString, country);
    QFETCH(QString, sentence);
    QCOMPARE(explainCell(*map, indexOf(map->rows, country), 0), sentence);
}

void TestGapList::otherFlagsAreExplained()
{
    EvidenceFixture fixture = baseFixture();
    add(fixture, 1, u"TH"_s, u"CON"_s, 2003);
    const auto map = mapOf(fixture);
    QCOMPARE(explainFlags(*map, 1, 3),
             (QStringList{u"Newest completed study is of 2003, more than 10 years before 2026."_s,
                          u"Not appraised: nothing here has a confidence rating."_s}));
    QVERIFY(explainFlags(*map, 2, 3).isEmpty());
}

void TestGapList::uncodedIsNoGap()
{
    EvidenceFixture fixture = baseFixture();
    fixture.addStudy(2020, {{"country", {u"TH"_s}}});
    const auto map = mapOf(fixture, {}, true);
    for (const Gap& gap : rankGaps(*map)) {
        QVERIFY(gap.row < 0 || map->rows[size_t(gap.row)].term != 0);
        QVERIFY(gap.column < 0 || map->columns[size_t(gap.column)].term != 0);
    }
    QCOMPARE(rankGaps(*map).front().cells, 6);
    QVERIFY(explainCell(*map, 1, int(map->columns.size()) - 1).contains(u'1'));
}

QTEST_GUILESS_MAIN(TestGapList)
#include "tst_gaplist.moc"
