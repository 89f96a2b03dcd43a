// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/coverageovertime.h"

#include "evidencefixture.h"

#include <QtCore/QDate>
#include <QtTest/QTest>

using namespace lacuna;
using namespace lacuna::testing;

namespace {

/// Two countries × two sectors; thin below 2, stale after 5 years.
///   2010 TH FSH · 2012 TH FSH (review) · 2014 TH FSH · 2014 LA CON · 2018 LA CON · undated LA FSH
EvidenceFixture fixtureOfYears()
{
    EvidenceFixture fixture;
    fixture.addDimension(u"country"_s, {u"TH"_s, u"LA"_s});
    fixture.addDimension(u"sector"_s, {u"FSH"_s, u"CON"_s});
    fixture.addRuleDimensions();
    const auto add = [&](std::optional<int> year, const QString& country, const QString& sector,
                         const QString& method) {
        fixture.addStudy(year, {{"country", {country}}, {"sector", {sector}}, {"method", {method}}});
    };
    add(2010, u"TH"_s, u"FSH"_s, u"QNT"_s);
    add(2012, u"TH"_s, u"FSH"_s, u"QLT"_s);
    add(2014, u"TH"_s, u"FSH"_s, u"QLT"_s);
    add(2014, u"LA"_s, u"CON"_s, u"QLT"_s);
    add(2018, u"LA"_s, u"CON"_s, u"QNT"_s);
    add({}, u"LA"_s, u"FSH"_s, u"QLT"_s);
    return fixture;
}

Question questionOf(const EvidenceFixture& fixture)
{
    Question question = fixture.question(u"country"_s, u"sector"_s);
    question.rules.referenceYear = 0;
    question.rules.thin = 2;
    question.rules.staleYears = 5;
    return question;
}

const CoverageYear& at(const CoverageOverTime& overTime, int year)
{
    return *std::ranges::find(overTime.years, year, &CoverageYear::year);
}

int count(const CoverageYear& year, GapClass gapClass)
{
    return year.classes[size_t(gapClass)];
}

} // namespace

/// The map as it was known in past years, against figures worked out by hand and against filtering by hand.
class TestCoverageOverTime : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void yearByYear();
    void undatedFollowTheFilter();
    void rangeOfYearsLimits();
    void asOfIsFilteringByHand_data();
    void asOfIsFilteringByHand();
    void referenceYearThatIsNamedStays();
    void asOfIsStated();
    void longHistoriesAreCut();
    void noYears();
    void cancelled();
};

void TestCoverageOverTime::yearByYear()
{
    const EvidenceFixture fixture = fixtureOfYears();
    GapMapInput input;
    input.evidence = fixture.table();
    Progress progress;
    const auto result = coverageOverTime(questionOf(fixture), {}, input, &progress);
    QVERIFY(result);
    const CoverageOverTime& overTime = *result;
    const int now = QDate::currentDate().year();
    QCOMPARE(overTime.years.front().year, 2010);
    QCOMPARE(overTime.years.back().year, now);
    QCOMPARE(overTime.years.size(), size_t(now - 2010 + 1));
    QCOMPARE(overTime.undated, 1);
    QVERIFY(overTime.undatedCount);

    // 2010: one study, and the undated one: two thin cells, two empty ones.
    QCOMPARE(at(overTime, 2010).n, 2);
    QCOMPARE(at(overTime, 2010).coverage, (Coverage{4, 0, 0, 0}));
    QCOMPARE(count(at(overTime, 2010), GapClass::Thin), 2);
    QCOMPARE(count(at(overTime, 2010), GapClass::AbsoluteGap), 2);
    // 2012: TH × FSH has two of two methods.
    QCOMPARE(at(overTime, 2011), (CoverageYear{2011, 2, {4, 0, 0, 0}, at(overTime, 2010).classes}));
    QCOMPARE(at(overTime, 2012).coverage, (Coverage{4, 1, 1, 0}));
    // 2018: LA × CON too.
    QCOMPARE(at(overTime, 2018).coverage, (Coverage{4, 2, 2, 0}));
    QCOMPARE(at(overTime, 2018).n, 6);
    // 2020: TH × FSH is of 2014, more than five years before.
    QCOMPARE(at(overTime, 2019).coverage.covered, 2);
    QCOMPARE(at(overTime, 2020).coverage, (Coverage{4, 1, 2, 0}));
    QCOMPARE(count(at(overTime, 2020), GapClass::Stale), 1);
    QCOMPARE(count(at(overTime, 2024), GapClass::Stale), 2);
    QCOMPARE(progress.done(), qint64(overTime.years.size()));
}

void TestCoverageOverTime::undatedFollowTheFilter()
{
    const EvidenceFixture fixture = fixtureOfYears();
    GapMapInput input;
    input.evidence = fixture.table();
    Filter filter;
    filter.keepUndated = false;
    const auto overTime = coverageOverTime(questionOf(fixture), filter, input);
    QVERIFY(overTime);
    QVERIFY(!overTime->undatedCount);
    QCOMPARE(at(*overTime, 2010).n, 1);
    QCOMPARE(count(at(*overTime, 2010), GapClass::Thin), 1);
    QCOMPARE(count(at(*overTime, 2010), GapClass::AbsoluteGap), 3);
}

void TestCoverageOverTime::rangeOfYearsLimits()
{
    const EvidenceFixture fixture = fixtureOfYears();
    GapMapInput input;
    input.evidence = fixture.table();
    Filter filter;
    filter.yearFrom = 2011;
    filter.yearTo = 2016;
    const auto overTime = coverageOverTime(questionOf(fixture), filter, input);
    QVERIFY(overTime);
    QCOMPARE(overTime->years.front().year, 2012);
    QCOMPARE(overTime->years.back().year, 2016);
    QCOMPARE(at(*overTime, 2014).n, 4); // of 2012 and 2014, and undated
}

void TestCoverageOverTime::asOfIsFilteringByHand_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<bool>("keepUndated");
    for (const int year : {2009, 2010, 2014, 2019, 2024}) {
        QTest::addRow("%d", year) << year << true;
        QTest::addRow("%d, dated", year) << year << false;
    }
}

void TestCoverageOverTime::asOfIsFilteringByHand()
{
    QFETCH(const int, year);
    QFETCH(const bool, keepUndated);
    const EvidenceFixture fixture = fixtureOfYears();
    GapMapInput input;
    input.evidence = fixture.table();
    Filter filter;
    filter.keepUndated = keepUndated;
    Question question = questionOf(fixture);
    question.asOf = year;
    const auto asOf = computeGapMap(question, filter, input);
    QVERIFY(asOf);
    question.asOf = 0;
    question.rules.referenceYear = year;
    filter.yearTo = year;
    const auto byHand = computeGapMap(question, filter, input);
    QVERIFY(byHand);
    QVERIFY((*asOf)->cells == (*byHand)->cells);
    QVERIFY((*asOf)->rowTotals == (*byHand)->rowTotals);
    QCOMPARE((*asOf)->n, (*byHand)->n);
    QCOMPARE((*asOf)->coverage, (*byHand)->coverage);
    QCOMPARE((*asOf)->question.rules.referenceYear, year);
    QVERIFY((*asOf)->asked().asOf == year && (*asOf)->asked().rules.referenceYear == 0);
    QVERIFY(!(*asOf)->filter.yearTo); // what was asked stays what it was
    const auto overTime = coverageOverTime(questionOf(fixture), (*asOf)->filter, input);
    QVERIFY(overTime);
    if (year >= overTime->years.front().year)
        QCOMPARE(at(*overTime, year).coverage, (*asOf)->coverage);
}

void TestCoverageOverTime::referenceYearThatIsNamedStays()
{
    const EvidenceFixture fixture = fixtureOfYears();
    GapMapInput input;
    input.evidence = fixture.table();
    Question question = questionOf(fixture);
    question.rules.referenceYear = 2030;
    question.asOf = 2014;
    const auto map = computeGapMap(question, {}, input);
    QVERIFY(map);
    QCOMPARE((*map)->question.rules.referenceYear, 2030);
    QVERIFY((*map)->asked() == question);
    QCOMPARE(cellAt(**map, u"TH"_s, u"FSH"_s).gapClass, GapClass::Stale);
}

void TestCoverageOverTime::asOfIsStated()
{
    const EvidenceFixture fixture = fixtureOfYears();
    GapMapInput input;
    input.evidence = fixture.table();
    Question question = questionOf(fixture);
    question.asOf = 2014;
    Filter filter;
    QCOMPARE((*computeGapMap(question, filter, input))->provenance.filterText,
             u"As of 2014 (undated studies kept)"_s);
    filter.yearFrom = 2011;
    QCOMPARE((*computeGapMap(question, filter, input))->provenance.filterText,
             u"As of 2014; From 2011 on (undated studies kept)"_s);
    filter = {};
    filter.keepUndated = false;
    QCOMPARE((*computeGapMap(question, filter, input))->provenance.filterText,
             u"As of 2014; without undated studies"_s);
}

void TestCoverageOverTime::longHistoriesAreCut()
{
    EvidenceFixture fixture = fixtureOfYears();
    fixture.addStudy(-3000, {{"country", {u"TH"_s}}}); // a slip of the keyboard must not take hours
    GapMapInput input;
    input.evidence = fixture.table();
    const auto overTime = coverageOverTime(questionOf(fixture), {}, input);
    QVERIFY(overTime);
    QCOMPARE(overTime->years.size(), size_t(mostCoverageYears));
    QCOMPARE(overTime->firstKnown, -3000);
    QCOMPARE(overTime->years.back().year, QDate::currentDate().year());
}

void TestCoverageOverTime::noYears()
{
    EvidenceFixture fixture;
    fixture.addDimension(u"country"_s, {u"TH"_s});
    fixture.addDimension(u"sector"_s, {u"FSH"_s});
    fixture.addStudy({}, {{"country", {u"TH"_s}}, {"sector", {u"FSH"_s}}});
    GapMapInput input;
    input.evidence = fixture.table();
    const auto overTime = coverageOverTime(fixture.question(u"country"_s, u"sector"_s), {}, input);
    QVERIFY(overTime);
    QVERIFY(overTime->years.empty());
    QCOMPARE(overTime->undated, 1);
}

void TestCoverageOverTime::cancelled()
{
    const EvidenceFixture fixture = fixtureOfYears();
    GapMapInput input;
    input.evidence = fixture.table();
    Progress progress;
    progress.cancel();
    const auto overTime = coverageOverTime(questionOf(fixture), {}, input, &progress);
    QVERIFY(!overTime);
    QCOMPARE(overTime.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestCoverageOverTime)
#include "tst_coverageovertime.moc"
