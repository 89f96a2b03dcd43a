// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/chartseries.h"

#include "evidencefixture.h"

#include <QtTest/QTest>

#include <cmath>

using namespace lacuna;
using namespace lacuna::testing;

namespace {

///  1  2019 TH, LA   QNT        2  2019 TH        QLT, MIX     3  2021 FJ   -      (ongoing)
///  4  2021 ASIA     QNTPRV     5  none LA        QLT
EvidenceFixture fixtureOfCharts()
{
    EvidenceFixture fixture;
    fixture.addDimension(
        u"country"_s, {u"ASIA"_s, u"ASIA/TH"_s, u"ASIA/LA"_s, u"PAC"_s, u"PAC/FJ"_s, u"SEA"_s, u"-PAC/XX"_s});
    fixture.addRuleDimensions();
    fixture.addStudy(2019, {{"country", {u"TH"_s, u"LA"_s}}, {"method", {u"QNT"_s}}});
    fixture.addStudy(2019,
                     {{"country", {u"TH"_s}}, {"method", {u"QLT"_s, u"MIX"_s}}, {"confidence", {u"HIG"_s}}});
    fixture.addStudy(2021, {{"country", {u"FJ"_s}}, {"status", {u"ONG"_s}}});
    fixture.addStudy(2021, {{"country", {u"ASIA"_s}}, {"method", {u"QNTPRV"_s}}, {"confidence", {u"LOW"_s}}});
    fixture.addStudy({}, {{"country", {u"LA"_s}}, {"method", {u"QLT"_s}}});
    return fixture;
}

QStringList labels(const ChartTable& table)
{
    QStringList list;
    for (const ChartCategory& category : table.categories)
        list << category.label;
    return list;
}

QStringList seriesLabels(const ChartTable& table)
{
    QStringList list;
    for (const ChartSeries& serie : table.series)
        list << serie.label;
    return list;
}

std::vector<int> distinct(const ChartTable& table)
{
    std::vector<int> list;
    for (const ChartCategory& category : table.categories)
        list.push_back(category.distinct);
    return list;
}

using Values = std::vector<double>;

} // namespace

/// Series of charts, worked out by hand.
class TestChartSeries : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void byYear();
    void byYearStackedCountsEachTerm();
    void cumulative();
    void onlyWhatPasses();
    void longSpansAreBinned_data();
    void longSpansAreBinned();
    void byTermAtEachLevel();
    void largestFirstWithUncodedLast();
    void fewestAreLeftOut();
    void manyEmptyTermsAreLeftOut();
    void manySeriesBecomeOther();
    void confidenceOfCompletedStudies();
    void heatIsYearsByTerms();
    void levels();
    void unknownDimensionIsEmpty();
    void clickFilters();
    void clickOnYearsFilters();
    void filterKeepsWhatTheBarCounts();
    void tsv();
    void agreement();
    void coverageAndClasses();
};

void TestChartSeries::byYear()
{
    const ChartTable table = chartOf(*fixtureOfCharts().table(), {}, {});
    QCOMPARE(labels(table), QStringList({u"2019"_s, u"2020"_s, u"2021"_s}));
    QCOMPARE(table.series.size(), 1U);
    QCOMPARE(table.series[0].values, (Values{2, 0, 2}));
    QCOMPARE(distinct(table), (std::vector<int>{2, 0, 2}));
    QCOMPARE(table.n, 5);
    QCOMPARE(table.undated, 1);
    QVERIFY(!table.severalTimes);
    QVERIFY(table.categories[1].pick == (ChartPick{0, 0, 2020, 2020}));
    QCOMPARE(table.highest(true), 2.0);
}

void TestChartSeries::byYearStackedCountsEachTerm()
{
    const EvidenceFixture fixture = fixtureOfCharts();
    ChartAsk ask;
    ask.series = fixture.dimension(u"method"_s);
    const ChartTable table = chartOf(*fixture.table(), {}, ask);
    // Study 4 is coded below QNT; study 2 counts in QLT and in MIX; study 3 is not coded.
    QCOMPARE(seriesLabels(table),
             QStringList({u"Label QNT"_s, u"Label QLT"_s, u"Label MIX"_s, u"Not coded"_s}));
    QCOMPARE(table.series[0].values, (Values{1, 0, 1}));
    QCOMPARE(table.series[1].values, (Values{1, 0, 0}));
    QCOMPARE(table.series[2].values, (Values{1, 0, 0}));
    QCOMPARE(table.series[3].values, (Values{0, 0, 1}));
    QCOMPARE(distinct(table), (std::vector<int>{2, 0, 2}));
    QVERIFY(table.severalTimes);
    QCOMPARE(table.highest(true), 3.0);
    QCOMPARE(table.highest(false), 1.0);
}

void TestChartSeries::cumulative()
{
    ChartAsk ask;
    ask.cumulative = true;
    const ChartTable table = chartOf(*fixtureOfCharts().table(), {}, ask);
    QCOMPARE(table.series[0].values, (Values{2, 2, 4}));
    QCOMPARE(distinct(table), (std::vector<int>{2, 2, 4}));
    QVERIFY(table.cumulative);
    QCOMPARE(table.undated, 1);
}

void TestChartSeries::onlyWhatPasses()
{
    const std::vector<quint8> passed{1, 0, 0, 0, 1};
    const ChartTable table = chartOf(*fixtureOfCharts().table(), passed, {});
    QCOMPARE(labels(table), QStringList{u"2019"_s});
    QCOMPARE(table.n, 2);
    QCOMPARE(table.undated, 1);
    const std::vector<quint8> none(5, 0);
    QVERIFY(chartOf(*fixtureOfCharts().table(), none, {}).isEmpty());
}

void TestChartSeries::longSpansAreBinned_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("bin");
    QTest::addColumn<QString>("label");
    QTest::newRow("40 years") << 1980 << 1 << u"1980"_s;
    QTest::newRow("42 years") << 1978 << 5 << u"1975–1979"_s;
    QTest::newRow("thousands") << -3000 << 500 << u"-3000–-2501"_s;
    QTest::newRow("whole range") << -32767 << 1000 << u"-33000–-32001"_s;
}

void TestChartSeries::longSpansAreBinned()
{
    QFETCH(const int, first);
    QFETCH(const int, bin);
    QFETCH(const QString, label);
    EvidenceFixture fixture = fixtureOfCharts();
    fixture.input() = {};
    fixture.addStudy(first, {});
    fixture.addStudy(2019, {});
    const ChartTable table = chartOf(*fixture.table(), {}, {});
    QCOMPARE(table.binYears, bin);
    QCOMPARE(table.categories.front().label, label);
    QCOMPARE(table.categories.front().distinct, 1);
    QCOMPARE(table.categories.back().distinct, 1);
    QVERIFY(table.categories.size() <= 40);
    QCOMPARE(*table.categories.back().pick.yearTo - *table.categories.back().pick.yearFrom, bin - 1);
}

void TestChartSeries::byTermAtEachLevel()
{
    const EvidenceFixture fixture = fixtureOfCharts();
    ChartAsk ask;
    ask.dimension = fixture.dimension(u"country"_s);
    ChartTable table = chartOf(*fixture.table(), {}, ask);
    QCOMPARE(labels(table), QStringList({u"Label ASIA"_s, u"Label PAC"_s, u"Label SEA"_s}));
    QCOMPARE(distinct(table), (std::vector<int>{4, 1, 0}));
    QCOMPARE(table.unplaced, 0);
    // A level below: study 4 is coded with the region only; SEA has nothing below it; XX is retired.
    ask.depth = 1;
    table = chartOf(*fixture.table(), {}, ask);
    QCOMPARE(labels(table), QStringList({u"Label TH"_s, u"Label LA"_s, u"Label FJ"_s, u"Label SEA"_s}));
    QCOMPARE(distinct(table), (std::vector<int>{2, 2, 1, 0}));
    QCOMPARE(table.unplaced, 1);
    QCOMPARE(table.n, 5);
    QCOMPARE(table.categories[1].pick.term, fixture.term(u"country"_s, u"LA"_s));
}

void TestChartSeries::largestFirstWithUncodedLast()
{
    EvidenceFixture fixture = fixtureOfCharts();
    for (int i = 0; i < 5; ++i)
        fixture.addStudy(2022, {});
    fixture.addStudy(2022, {{"country", {u"SEA"_s}}});
    fixture.addStudy(2022, {{"country", {u"SEA"_s}}});
    ChartAsk ask;
    ask.dimension = fixture.dimension(u"country"_s);
    ask.largestFirst = true;
    const ChartTable table = chartOf(*fixture.table(), {}, ask);
    QCOMPARE(labels(table), QStringList({u"Label ASIA"_s, u"Label SEA"_s, u"Label PAC"_s, u"Not coded"_s}));
    QCOMPARE(distinct(table), (std::vector<int>{4, 2, 1, 5}));
}

void TestChartSeries::fewestAreLeftOut()
{
    const EvidenceFixture fixture = fixtureOfCharts();
    ChartAsk ask;
    ask.dimension = fixture.dimension(u"country"_s);
    ask.depth = 1;
    ask.mostCategories = 2;
    const ChartTable table = chartOf(*fixture.table(), {}, ask);
    QCOMPARE(labels(table), QStringList({u"Label TH"_s, u"Label LA"_s}));
    QCOMPARE(table.hidden, 2);
    QCOMPARE(table.n, 5);
}

void TestChartSeries::manyEmptyTermsAreLeftOut()
{
    EvidenceFixture fixture;
    QStringList terms;
    for (int i = 0; i < 35; ++i)
        terms << u"T%1"_s.arg(i);
    fixture.addDimension(u"theme"_s, terms);
    fixture.addStudy(2020, {{"theme", {u"T7"_s}}});
    ChartAsk ask;
    ask.dimension = fixture.dimension(u"theme"_s);
    const ChartTable table = chartOf(*fixture.table(), {}, ask);
    QCOMPARE(labels(table), QStringList{u"Label T7"_s});
    QCOMPARE(table.empty, 34);
    QCOMPARE(table.hidden, 0);
}

void TestChartSeries::manySeriesBecomeOther()
{
    EvidenceFixture fixture;
    fixture.addDimension(u"theme"_s, {u"A"_s, u"B"_s, u"C"_s, u"D"_s});
    for (const QStringList& codes :
         {QStringList{u"B"_s}, {u"B"_s}, {u"C"_s, u"D"_s}, {u"A"_s}, {}, {u"D"_s, u"B"_s}})
        fixture.addStudy(2020, {{"theme", codes}});
    ChartAsk ask;
    ask.series = fixture.dimension(u"theme"_s);
    ask.mostSeries = 2;
    const ChartTable table = chartOf(*fixture.table(), {}, ask);
    QCOMPARE(seriesLabels(table), QStringList({u"Label B"_s, u"Other (3)"_s, u"Not coded"_s}));
    QCOMPARE(table.series[0].values, Values{3});
    QCOMPARE(table.series[1].values, Values{3}); // a study with C and D once
    QCOMPARE(table.series[2].values, Values{1});
    QVERIFY(table.series[1].pick.isEmpty());
    QCOMPARE(table.categories[0].distinct, 6);
}

void TestChartSeries::confidenceOfCompletedStudies()
{
    const EvidenceFixture fixture = fixtureOfCharts();
    ChartAsk ask;
    ask.dimension = fixture.dimension(u"country"_s);
    ask.series = fixture.dimension(u"confidence"_s);
    ask.completedOnly = true;
    ask.withAll = true;
    const ChartTable table = chartOf(*fixture.table(), {}, ask);
    QCOMPARE(labels(table), QStringList({u"All"_s, u"Label ASIA"_s, u"Label PAC"_s, u"Label SEA"_s}));
    QCOMPARE(distinct(table), (std::vector<int>{4, 4, 0, 0}));
    QCOMPARE(seriesLabels(table), QStringList({u"Label HIG"_s, u"Label LOW"_s, u"Not appraised"_s}));
    QCOMPARE(table.series[2].values, (Values{2, 2, 0, 0}));
    QCOMPARE(table.n, 4);
    QVERIFY(table.categories[0].pick.isEmpty());
}

void TestChartSeries::heatIsYearsByTerms()
{
    const EvidenceFixture fixture = fixtureOfCharts();
    ChartAsk ask;
    ask.series = fixture.dimension(u"country"_s);
    ask.seriesDepth = 1;
    ask.mostSeries = 0;
    const ChartTable table = chartOf(*fixture.table(), {}, ask);
    QCOMPARE(seriesLabels(table), QStringList({u"Label TH"_s, u"Label LA"_s, u"Label FJ"_s}));
    QCOMPARE(table.series[0].values, (Values{2, 0, 0}));
    QCOMPARE(table.series[1].values, (Values{1, 0, 0}));
    QCOMPARE(table.series[2].values, (Values{0, 0, 1}));
}

void TestChartSeries::levels()
{
    EvidenceFixture fixture = fixtureOfCharts();
    const Id country = fixture.dimension(u"country"_s);
    QCOMPARE(levelsOf(fixture.table()->codebook(), country), 2);
    QCOMPARE(levelsOf(fixture.table()->codebook(), 99), 0);
    QCOMPARE(tellingLevel(*fixture.table(), {}, country), 0); // nowhere four
    fixture.addStudy(2020, {{"country", {u"SEA"_s}}});
    QCOMPARE(tellingLevel(*fixture.table(), {}, country), 1); // TH, LA, FJ, SEA
}

void TestChartSeries::unknownDimensionIsEmpty()
{
    ChartAsk ask;
    ask.dimension = 99;
    QVERIFY(chartOf(*fixtureOfCharts().table(), {}, ask).isEmpty());
    ask.dimension = 0;
    ask.series = 99;
    QVERIFY(chartOf(*fixtureOfCharts().table(), {}, ask).isEmpty());
}

void TestChartSeries::clickFilters()
{
    const EvidenceFixture fixture = fixtureOfCharts();
    const Id country = fixture.dimension(u"country"_s);
    const ChartPick thailand{country, fixture.term(u"country"_s, u"TH"_s), {}, {}};
    Filter before = filterOf({fixture.clause(u"method"_s, {u"QLT"_s})});
    before.search = u"debt"_s;
    const Filter on = toggled(before, {thailand});
    QCOMPARE(on.clauses.size(), 2);
    QVERIFY(on.clauses[1] == fixture.clause(u"country"_s, {u"TH"_s}));
    QCOMPARE(on.search, u"debt"_s);
    QVERIFY(toggled(on, {thailand}) == before);
    // Another term of the same dimension takes its place.
    const Filter other = toggled(on, {{country, fixture.term(u"country"_s, u"LA"_s), {}, {}}});
    QVERIFY(other.clauses
            == (QList<FilterClause>{before.clauses[0], fixture.clause(u"country"_s, {u"LA"_s})}));
    const Filter uncoded = toggled({}, {{country, 0, {}, {}}});
    QVERIFY(uncoded.clauses[0].uncoded);
    QVERIFY(uncoded.clauses[0].terms.isEmpty());
    QVERIFY(toggled(before, {ChartPick{}}) == before);
}

void TestChartSeries::clickOnYearsFilters()
{
    const EvidenceFixture fixture = fixtureOfCharts();
    const ChartPick years{0, 0, 2015, 2019};
    const ChartPick method{fixture.dimension(u"method"_s), fixture.term(u"method"_s, u"QLT"_s), {}, {}};
    const Filter on = toggled({}, {years, method});
    QCOMPARE(on.yearFrom.value(), 2015);
    QCOMPARE(on.yearTo.value(), 2019);
    QVERIFY(!on.keepUndated);
    QCOMPARE(on.clauses.size(), 1);
    QVERIFY(toggled(on, {years, method}).isEmpty());
    // Only half of it: the other half is added.
    QVERIFY(toggled(toggled({}, {years}), {years, method}) == on);
}

/// A click on any mark leaves as many studies as the mark says.
void TestChartSeries::filterKeepsWhatTheBarCounts()
{
    const EvidenceFixture fixture = fixtureOfCharts();
    const auto evidence = fixture.table();
    const auto kept = [&](const Filter& filter) {
        const std::vector<quint8> passed = evidence->matching(filter);
        return int(std::ranges::count(passed, quint8(1)));
    };
    for (const Id dimension : {Id(0), fixture.dimension(u"country"_s), fixture.dimension(u"method"_s)}) {
        ChartAsk ask;
        ask.dimension = dimension;
        ask.series = fixture.dimension(u"confidence"_s);
        const ChartTable table = chartOf(*evidence, {}, ask);
        QVERIFY(!table.isEmpty());
        for (size_t i = 0; i < table.categories.size(); ++i) {
            QCOMPARE(kept(toggled({}, {table.categories[i].pick})), table.categories[i].distinct);
            for (size_t s = 0; s < table.series.size(); ++s)
                QCOMPARE(kept(toggled({}, {table.categories[i].pick, table.series[s].pick})),
                         int(table.value(i, s)));
        }
    }
}

void TestChartSeries::tsv()
{
    const EvidenceFixture fixture = fixtureOfCharts();
    ChartAsk ask;
    ask.series = fixture.dimension(u"method"_s);
    QCOMPARE(chartAsTsv(chartOf(*fixture.table(), {}, ask)),
             u"Year\tLabel QNT\tLabel QLT\tLabel MIX\tNot coded\tDistinct\n"
             "2019\t1\t1\t1\t0\t2\n2020\t0\t0\t0\t0\t0\n2021\t1\t0\t0\t1\t2\n"_s);
    QCOMPARE(chartAsTsv(chartOf(*fixture.table(), {}, {})), u"Year\tStudies\n2019\t2\n2020\t0\n2021\t2\n"_s);
}

void TestChartSeries::agreement()
{
    const EvidenceFixture fixture = fixtureOfCharts();
    const Id country = fixture.dimension(u"country"_s);
    const auto th = fixture.term(u"country"_s, u"TH"_s);
    const auto la = fixture.term(u"country"_s, u"LA"_s);
    // Of four studies the two agree on three: TH twice, LA once; once Ana says TH and Bo LA. Po = 0.75 for both terms;
    // TH: Pe = (3·2 + 1·2)/16 = 0.5, LA the same: κ = 0.5.
    std::vector<CoderCoding> codings;
    const auto code = [&](Id study, Id coder, Id term) {
        CoderCoding coding;
        coding.study = study;
        coding.coder = coder;
        coding.term = term;
        codings.push_back(coding);
    };
    for (const auto& [study, ana, bo] : {std::tuple(1, th, th), {2, th, th}, {3, la, la}, {4, th, la}}) {
        code(study, 1, ana);
        code(study, 2, bo);
    }
    std::vector<Coder> coders(2);
    coders[0].id = 1;
    coders[0].name = u"Ana"_s;
    coders[1].id = 2;
    coders[1].name = u"Bo"_s;
    const auto evidence = fixture.table();
    // In the second dimension both always say the same single thing: undefined, not 1.
    std::vector<CoderCoding> same;
    const auto all = std::move(codings);
    codings.clear();
    code(1, 1, th);
    code(1, 2, th);
    same = codings;
    const ChartTable table = agreementChart(
        evidence->codebook(), coders,
        {{country, all}, {fixture.dimension(u"method"_s), same}, {fixture.dimension(u"status"_s), {}}});
    QCOMPARE(labels(table), QStringList({u"Country"_s, u"Method"_s}));
    QCOMPARE(seriesLabels(table), QStringList{u"Ana and Bo"_s});
    QVERIFY(std::abs(table.series[0].values[0] - 0.5) < 1e-9);
    QVERIFY(std::isnan(table.series[0].values[1]));
    QCOMPARE(table.series[0].n, (std::vector<int>{4, 1}));
    QCOMPARE(chartValueText(table, table.series[0].values[1]), u"undefined"_s);
    QCOMPARE(chartValueText(table, 0.5), u"0.50"_s);
    QCOMPARE(chartAsTsv(table), u"Dimension\tAna and Bo\tAna and Bo (n)\nCountry\t0.5\t4\nMethod\t\t1\n"_s);
    QVERIFY(agreementChart(evidence->codebook(), coders, {}).isEmpty());
}

void TestChartSeries::coverageAndClasses()
{
    CoverageOverTime overTime;
    overTime.undated = 3;
    overTime.years = {{2019, 4, {10, 1, 2, 0}, {0, 8, 0, 1, 0, 0, 0, 0, 1}},
                      {2020, 6, {10, 2, 5, 0}, {0, 5, 0, 3, 0, 0, 0, 0, 2}}};
    const ChartTable coverage = coverageChart(overTime);
    QCOMPARE(labels(coverage), QStringList({u"2019"_s, u"2020"_s}));
    QCOMPARE(coverage.series[0].values, (Values{0.1, 0.2}));
    QCOMPARE(coverage.series[1].values, (Values{0.2, 0.5}));
    QCOMPARE(chartValueText(coverage, 0.5), u"50 %"_s);
    QCOMPARE(coverage.undated, 3);
    const ChartTable classes = classesChart(overTime);
    QCOMPARE(seriesLabels(classes), QStringList({u"covered"_s, u"thin"_s, u"absolute gap"_s}));
    QCOMPARE(classes.series[2].values, (Values{8, 5}));
    QVERIFY(coverageChart({}).isEmpty());
    QVERIFY(classesChart({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestChartSeries)
#include "tst_chartseries.moc"
