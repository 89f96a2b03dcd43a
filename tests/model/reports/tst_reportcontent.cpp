// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/contentfixture.h"

#include "model/analysis/cellmembers.h"
#include "model/analysis/rulecounts.h"

#include <QtTest/QtTest>

#include <numeric>

using namespace lacuna;
using namespace lacuna::test;
using namespace Qt::StringLiterals;

class TestReportContent : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void membersAreThoseOfTheMap();
    void membersOfSomeCells();
    void charts();
    void chartsWithoutStudies();
    void gaps();
    void references_data();
    void references();
    void links_data();
    void links();
    void storiesNeedRoom();
    void studiesOfAllViews();
    void insertsStandBetweenViews();
    void storiesWithoutViews();

private:
    std::unique_ptr<ContentFixture> m_fixture;
};

void TestReportContent::initTestCase()
{
    m_fixture = std::make_unique<ContentFixture>(700);
}

/// One pass gives what asking for each cell gives, also for groups and what is not coded.
void TestReportContent::membersAreThoseOfTheMap()
{
    const ReportView view = m_fixture->view(u"country", u"sector");
    const GapMap& map = *view.map;
    std::vector<int> rows(map.rows.size());
    std::vector<int> columns(map.columns.size());
    std::iota(rows.begin(), rows.end(), 0);
    std::iota(columns.begin(), columns.end(), 0);
    const CellMembers members = CellMembers::of(map, rows, columns);
    int filled = 0;
    for (const int row : rows) {
        for (const int column : columns) {
            const auto in = members.in(row, column);
            filled += !in.empty();
            if (map.cell(row, column).n + map.cell(row, column).ongoing != int(in.size()))
                QFAIL(qPrintable(
                    u"%1 × %2"_s.arg(map.rows[size_t(row)].label, map.columns[size_t(column)].label)));
            if (!in.empty() && row % 7 == 0)
                QCOMPARE(std::vector<Id>(in.begin(), in.end()), map.studiesIn(row, column));
        }
    }
    QVERIFY(filled > 500);
    QCOMPARE(members.all(), map.studiesIn(-1, -1));
}

void TestReportContent::membersOfSomeCells()
{
    const ReportView view = m_fixture->view(u"sector", u"method");
    const CellMembers members = CellMembers::of(*view.map, std::vector{3, 1}, std::vector{2});
    QVERIFY(members.in(0, 0).empty()); // was not asked for
    QVERIFY(members.in(3, 0).empty());
    const auto in = members.in(1, 2);
    QCOMPARE(std::vector<Id>(in.begin(), in.end()), view.map->studiesIn(1, 2));
    QVERIFY(std::ranges::is_sorted(members.all()));
}

void TestReportContent::charts()
{
    const ReportView view = m_fixture->view(u"country", u"sector");
    const std::vector<ReportChart> charts = chartsOf(view);
    QCOMPARE(charts.size(), 4u);
    QCOMPARE(charts[0].table.series[0].values.size(), charts[0].table.categories.size());
    double cells = 0;
    for (const double value : charts[0].table.series[0].values)
        cells += value;
    QCOMPARE(int(cells), ruleCounts(*view.map).cells);
    QCOMPARE(charts[1].table.n, view.map->n);
    QVERIFY(charts[2].table.categories.size() <= 17); // with "not coded"
    QVERIFY(!charts[2].title.isEmpty());

    const ReportView divided = m_fixture->view(u"country", u"sector", {}, {}, u"evidence-type");
    QVERIFY(chartsOf(divided)[1].table.series.size() > 1);
}

void TestReportContent::chartsWithoutStudies()
{
    ContentFixture none(0);
    const std::vector<ReportChart> charts = chartsOf(none.view(u"country", u"sector"));
    QCOMPARE(charts.size(), 1u); // the cells are all gaps
}

void TestReportContent::gaps()
{
    ReportView view = m_fixture->view(u"country", u"sector");
    ReportOptions options;
    options.mostGaps = 5;
    QCOMPARE(gapsOf(view, options).gaps.size(), 5u);
    options.mostGaps = 0;
    const GapListing all = gapsOf(view, options);
    QVERIFY(all.gaps.size() > 100);
    QCOMPARE(all.status.size(), all.gaps.size());

    // What the team wrote leaves only where it may.
    GapNote note = MapNotes::blank(*view.map, all.gaps[0].row, all.gaps[0].column);
    note.text = u"ask Ana"_s;
    note.status = GapStatus::BeingFilled;
    view.gapNotes = MapNotes(*view.map, {note});
    QVERIFY(!gapsOf(view, options).noted[0]);
    options.confidential = Confidential::GapNotes;
    QVERIFY(gapsOf(view, options).noted[0]);
    QCOMPARE(gapsOf(view, options).status[0], GapStatus::BeingFilled);
}

void TestReportContent::references_data()
{
    QTest::addColumn<Study>("study");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("shortened");
    Study article;
    article.authors = {u"Bales, Kevin"_s, u"Doe, Jane"_s};
    article.year = 2020;
    article.title = u"Who  is\nfree?"_s;
    article.source = u"Journal"_s;
    article.volume = u"12"_s;
    article.issue = u"3"_s;
    article.pages = u"4-9"_s;
    QTest::newRow("article") << article
                             << u"Bales, Kevin; Doe, Jane (2020). Who is free? Journal 12(3), 4–9."_s
                             << u"Bales and Doe 2020"_s;
    Study report;
    report.authors = {u"ILO"_s};
    report.title = u"Report"_s;
    report.publisher = u"ILO"_s;
    QTest::newRow("by its publisher, undated") << report << u"ILO (n.d.). Report."_s << u"ILO n.d."_s;
    Study nameless;
    nameless.year = 1999;
    nameless.title = u"A title that is much longer than a name can be in a table"_s;
    nameless.publisher = u"Press"_s;
    QTest::newRow("nobody") << nameless
                            << u"A title that is much longer than a name can be in a table (1999). Press."_s
                            << u"A title that is much longer than a name… 1999"_s;
    Study three = article;
    three.authors += u"Third, A."_s;
    QTest::newRow("three") << three
                           << u"Bales, Kevin; Doe, Jane; Third, A. (2020). Who is free? Journal 12(3), 4–9."_s
                           << u"Bales et al. 2020"_s;
    QTest::newRow("nothing") << Study() << u"Untitled (n.d.)."_s << u"Untitled n.d."_s;
}

void TestReportContent::references()
{
    QFETCH(Study, study);
    QFETCH(QString, reference);
    QFETCH(QString, shortened);
    QCOMPARE(referenceText(study), reference);
    QCOMPARE(shortReference(study), shortened);
}

void TestReportContent::links_data()
{
    QTest::addColumn<QString>("doi");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("link");
    QTest::newRow("doi") << u"10.1000/ab(c)<d>"_s << u"https://example.org"_s
                         << u"https://doi.org/10.1000/ab(c)%3Cd%3E"_s;
    QTest::newRow("no doi") << u"see there"_s << u"https://example.org/ä b"_s << QString();
    QTest::newRow("address") << QString() << u"https://example.org/a?b=1&c"_s
                             << u"https://example.org/a?b=1&c"_s;
    QTest::newRow("script") << QString() << u"javascript:alert(1)"_s << QString();
    QTest::newRow("file") << QString() << u"file:///etc/passwd"_s << QString();
    QTest::newRow("nothing") << QString() << QString() << QString();
}

void TestReportContent::links()
{
    QFETCH(QString, doi);
    QFETCH(QString, url);
    QFETCH(QString, link);
    Study study;
    study.doi = doi;
    study.url = url;
    QCOMPARE(studyLink(study), link);
}

void TestReportContent::storiesNeedRoom()
{
    const ReportView view = m_fixture->view(u"sector", u"method");
    QVERIFY(onlyView(m_fixture->content({view})));
    const auto two = onlyView(m_fixture->content({view, view}));
    QVERIFY(!two);
    QCOMPARE(two.error().kind, ErrorKind::BadInput);
}

void TestReportContent::studiesOfAllViews()
{
    const ContentFixture fixture(120);
    Filter early;
    early.yearTo = 2015;
    early.keepUndated = false;
    Filter late;
    late.yearFrom = 2012;
    late.keepUndated = false;
    const ReportContent content = fixture.content({fixture.view(u"country", u"sector", {}, late),
                                                   fixture.view(u"country", u"sector", {}, early),
                                                   fixture.view(u"sector", u"method", {}, late)});
    std::vector<Id> expected;
    for (Id id = 1; id <= 120; ++id) {
        if (fixture.study(id).year)
            expected.push_back(id);
    }
    QCOMPARE(matchingStudiesOf(content), expected);
    // Not all of them are coded for a matrix.
    const std::vector<Id> counted = studiesOf(content);
    QVERIFY(counted.size() < expected.size());
    QVERIFY(std::ranges::includes(expected, counted));
    for (const ReportView& view : content.views)
        QVERIFY(std::ranges::includes(counted, view.map->studiesIn(-1, -1)));
    QVERIFY(content.views[0].map->n + content.views[1].map->n > int(expected.size())); // they overlap
}

void TestReportContent::insertsStandBetweenViews()
{
    const ContentFixture fixture(20);
    ReportContent content = fixture.content(
        {fixture.view(u"country", u"sector", u"One"_s), fixture.view(u"sector", u"method", u"Two"_s)});
    QVERIFY(insertsBefore(content, 0).empty());
    const auto insert = [](size_t before, const QString& title) {
        return ReportInsert{.before = before, .title = title, .blocks = {}, .notes = {}};
    };
    content.inserts = {insert(0, u"a"_s), insert(0, u"b"_s), insert(2, u"c"_s), insert(9, u"d"_s)};
    const auto titles = [&](size_t before) {
        QStringList found;
        for (const ReportInsert& one : insertsBefore(content, before))
            found += one.title;
        return found;
    };
    QCOMPARE(titles(0), (QStringList{u"a"_s, u"b"_s}));
    QVERIFY(titles(1).isEmpty());
    QCOMPARE(titles(2), (QStringList{u"c"_s, u"d"_s})); // beyond the last view is at the end
    QCOMPARE(titleOf(content), u"One"_s);
    content.title = u" Workshop "_s;
    QCOMPARE(titleOf(content), u"Workshop"_s);
}

void TestReportContent::storiesWithoutViews()
{
    ReportContent content;
    content.protocol.title = u"Catalogue"_s;
    content.protocol.searchedOn = QDate(2026, 6, 30);
    QVERIFY(!titleOf(content).isEmpty());
    ReportInsert insert;
    insert.title = u"Part one"_s;
    QVERIFY(isTitle(insert));
    insert.blocks.emplace_back(
        HandoutText{.text = u"Below"_s, .style = HandoutText::Style::Lead, .link = {}});
    QVERIFY(isTitle(insert));
    insert.blocks.emplace_back(HandoutText{.text = u"More"_s, .style = HandoutText::Style::Body, .link = {}});
    QVERIFY(!isTitle(insert));
    content.inserts.push_back(insert);
    QCOMPARE(titleOf(content), u"Part one"_s);
    QVERIFY(content.isStory());
    QCOMPARE(provenanceOf(content).catalogue, u"Catalogue"_s);
    const Handout handout = handoutOf(content, QDate(2026, 7, 1));
    QCOMPARE(handout.blocks.size(), 3U);
    QVERIFY(handout.provenance.contains(u"Catalogue"_s));
    const auto view = onlyView(content);
    QVERIFY(!view);
    QCOMPARE(view.error().kind, ErrorKind::BadInput);
}

QTEST_GUILESS_MAIN(TestReportContent)
#include "tst_reportcontent.moc"
