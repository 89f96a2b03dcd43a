// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/practicetable.h"
#include "model/analysis/practicetext.h"
#include "model/analysis/tablecells.h"
#include "support/practicefixture.h"

using namespace lacuna;
using namespace Qt::StringLiterals;

class TestPracticeTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void contributorsOnlyIfAskedFor();
    void marksComeBack();
    void columnsAreFoundByTheirNames();
    void whatIsUnknownIsToldAndKept();
    void emptyLinesAreNone();
    void cellsWithSeparatorsComeBack_data();
    void cellsWithSeparatorsComeBack();
    void citations();
    void titlesOfTexts();
    void whatIsThereIsLeftOut();

private:
    PracticeFixture m_given;
};

void TestPracticeTable::comesBackAsItWas()
{
    std::vector<Practice> all{
        m_given.practice(0, PracticeKind::Lesson, u"Ask; then | listen \\ wait"_s,
                         {m_given.term(u"research-stage"_s, u"COL"_s),
                          m_given.term(u"research-stage"_s, u"ETH"_s), m_given.term(u"country"_s, u"TH"_s),
                          m_given.term(u"confidence"_s, u"MOD"_s)},
                         {{11, u"12"_s, u"They said: “no; never | again”"_s},
                          {12, {}, u"two\nlines"_s},
                          {13, u"7–9"_s, {}}}),
        m_given.practice(0, PracticeKind::Safeguard, u"A word that stops it"_s),
    };
    all[0].text = u"First paragraph.\n\nSecond; with \"quotes\"."_s;
    all[0].contributor = u"Made-up Ana"_s;
    const PlainTable table = practicesToTable(all, m_given.codebook, m_given.studies, true);
    for (const QStringList& row : table.rows)
        QCOMPARE(row.size(), table.headers.size());
    const PracticesRead read = practicesFromTable(table, m_given.codebook, m_given.studies);
    QVERIFY2(read.issues.empty(), read.issues.empty() ? "" : qPrintable(read.issues.front().message));
    QCOMPARE(read.practices, all);
}

void TestPracticeTable::contributorsOnlyIfAskedFor()
{
    std::vector<Practice> all{m_given.practice(0, PracticeKind::Lesson, u"One"_s)};
    all[0].contributor = u"Made-up Ana"_s;
    const PlainTable table = practicesToTable(all, m_given.codebook, m_given.studies, false);
    QVERIFY(!table.headers.contains(u"contributor"_s));
    for (const QString& cell : table.rows[0])
        QVERIFY(!cell.contains(u"Ana"_s));
}

/// Of one's own export with what is confidential; without any there is no column of it.
void TestPracticeTable::marksComeBack()
{
    std::vector<Practice> all{m_given.practice(0, PracticeKind::Lesson, u"One"_s),
                              m_given.practice(0, PracticeKind::Lesson, u"Two"_s)};
    QVERIFY(
        !practicesToTable(all, m_given.codebook, m_given.studies, true).headers.contains(u"confidential"_s));
    all[1].confidential = true;
    const PlainTable table = practicesToTable(all, m_given.codebook, m_given.studies, false);
    const PracticesRead read = practicesFromTable(table, m_given.codebook, m_given.studies);
    QCOMPARE(read.practices, all);
    QVERIFY(read.issues.empty());
}

void TestPracticeTable::columnsAreFoundByTheirNames()
{
    PlainTable table;
    table.headers = {u"Stage"_s, u"TITLE"_s, u"Country"_s, u"Kind"_s, u"Weather"_s, u"Study"_s};
    table.rows = {{u"Data collection; ethics and safeguarding"_s, u"One"_s, u"Thailand"_s, u"Challenge"_s,
                   u"rain"_s, u"https://doi.org/10.1234/made.up\\;1 | 4"_s}};
    table.lines = {2};
    const PracticesRead read = practicesFromTable(table, m_given.codebook, m_given.studies);
    QCOMPARE(read.practices.size(), 1U);
    const Practice& one = read.practices[0];
    QCOMPARE(one.kind, PracticeKind::Challenge);
    std::vector<PracticeTerm> expected{m_given.term(u"research-stage"_s, u"COL"_s),
                                       m_given.term(u"research-stage"_s, u"ETH"_s),
                                       m_given.term(u"country"_s, u"TH"_s)};
    std::ranges::sort(expected);
    QCOMPARE(one.terms, expected);
    QCOMPARE(one.sources, (std::vector<PracticeSource>{{11, u"4"_s, {}}}));
    QCOMPARE(read.issues.size(), 1U); // the weather
    QVERIFY(read.issues[0].message.contains(u"Weather"_s));
    QCOMPARE(read.issues[0].line, 0);
}

void TestPracticeTable::whatIsUnknownIsToldAndKept()
{
    PlainTable table;
    table.headers = {u"kind"_s, u"title"_s, u"text"_s, u"country"_s, u"confidence"_s, u"sources"_s};
    table.rows = {
        {u"rumour"_s, u"One"_s, u"Text."_s, u"Atlantis"_s, u"LOW"_s, u"Nobody 1999 | 3 | Her words"_s},
        {u"lesson"_s, {}, u"Only a text."_s, {}, {}, {}},
        {u"lesson"_s, {}, {}, u"TH"_s, {}, {}}};
    table.lines = {2, 5, 9};
    const PracticesRead read = practicesFromTable(table, m_given.codebook, m_given.studies);
    QCOMPARE(read.practices.size(), 2U);
    QCOMPARE(read.practices[0].kind, PracticeKind::GoodPractice);
    QVERIFY(read.practices[0].text.startsWith(u"Text."_s));
    for (const QString& kept : {u"Nobody 1999"_s, u"p. 3"_s, u"Her words"_s})
        QVERIFY2(read.practices[0].text.contains(kept), qPrintable(kept));
    QCOMPARE(read.practices[1].title, u"Only a text."_s);
    QStringList told;
    for (const TableIssue& issue : read.issues)
        told << u"%1 %2 %3"_s.arg(issue.line).arg(issue.error).arg(issue.message);
    QCOMPARE(told.filter(u"rumour"_s).size(), 1);
    QCOMPARE(told.filter(u"Atlantis"_s).size(), 1);
    QCOMPARE(told.filter(u"Nobody 1999"_s).size(), 1);
    QCOMPARE(told.filter(u"5 0 "_s).size(), 1);
    QCOMPARE(told.filter(u"9 1 "_s).size(), 1);
    QCOMPARE(told.size(), 5);
}

void TestPracticeTable::emptyLinesAreNone()
{
    PlainTable table;
    table.headers = {u"title"_s, u"text"_s};
    table.rows = {{u" "_s, {}}, {u"One"_s, {}}};
    const PracticesRead read = practicesFromTable(table, m_given.codebook, {});
    QCOMPARE(read.practices.size(), 1U);
    QVERIFY(read.issues.empty());
    PlainTable other;
    other.headers = {u"author"_s};
    other.rows = {{u"x"_s}};
    const PracticesRead none = practicesFromTable(other, m_given.codebook, {});
    QVERIFY(none.practices.empty());
    QVERIFY(std::ranges::any_of(none.issues, &TableIssue::error));
}

void TestPracticeTable::cellsWithSeparatorsComeBack_data()
{
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("plain") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("separator") << QStringList{u"a;b"_s, u"c"_s};
    QTest::newRow("mark") << QStringList{u"a\\"_s, u"\\;b"_s};
    QTest::newRow("marks") << QStringList{u"\\\\;\\"_s, u";;"_s};
    QTest::newRow("nested") << QStringList{joinedCell({u"a;|"_s, u"b\\|"_s}, u'|'), u"c"_s};
}

void TestPracticeTable::cellsWithSeparatorsComeBack()
{
    QFETCH(QStringList, parts);
    QCOMPARE(splitCell(joinedCell(parts, u';'), u';'), parts);
}

void TestPracticeTable::citations()
{
    QCOMPARE(shortCitation(m_given.studies[0]), u"Adams 2019"_s);
    QCOMPARE(shortCitation(m_given.studies[1]), u"Berg & Cruz n.d."_s);
    QCOMPARE(shortCitation(m_given.studies[2]), u"Dian et al. 2021"_s);
    QCOMPARE(shortCitation({}, 2020, u"A title"_s), u"A title 2020"_s);
    QCOMPARE(withPage(u"Adams 2019"_s, u"12"_s), u"Adams 2019, p. 12"_s);
    QCOMPARE(withPage(u"Adams 2019"_s, u"7-9"_s), u"Adams 2019, pp. 7-9"_s);
    QCOMPARE(withPage(u"Adams 2019"_s, u"chapter 3"_s), u"Adams 2019, chapter 3"_s);
    QCOMPARE(withPage(u"Adams 2019"_s, {}), u"Adams 2019"_s);
}

void TestPracticeTable::titlesOfTexts()
{
    QCOMPARE(titleFromText(u"  Short\n one "_s), u"Short one"_s);
    const QString title = titleFromText(QString(u"word "_s).repeated(60));
    QVERIFY(title.size() <= 80);
    QVERIFY(title.endsWith(u"word…"_s));
    QVERIFY(titleFromText(QString(300, u'x')).size() <= 80);
}

/// One's own export, and a line that stands in a table twice.
void TestPracticeTable::whatIsThereIsLeftOut()
{
    Practice known =
        m_given.practice(21, PracticeKind::Lesson, u"Ask; twice"_s, {m_given.term(u"country"_s, u"TH"_s)},
                         {{11, u"12"_s, u"They said"_s}, {13, {}, {}}});
    known.text = u"Made up; with a line\nbreak."_s;
    known.contributor = u"Made-up Ana"_s;
    const PracticesRead read =
        practicesFromTable(practicesToTable({known}, m_given.codebook, m_given.studies, false),
                           m_given.codebook, m_given.studies);
    QCOMPARE(read.practices.size(), 1U);
    int skipped = 0;
    QVERIFY(withoutKnown(read.practices, {known}, skipped).empty());
    QCOMPARE(skipped, 1);
    QCOMPARE(withoutKnown(read.practices, {}, skipped), read.practices);
    QCOMPARE(skipped, 0);
    std::vector<Practice> varied(5, known);
    varied[0].title = u" ask, TWICE"_s; // the same
    varied[1].kind = PracticeKind::Challenge;
    varied[2].title = u"Ask thrice"_s;
    varied[3].text = u"Another text."_s;
    varied[4].sources.pop_back();
    varied.push_back(varied[4]); // twice in one file
    QCOMPARE(withoutKnown(varied, {known}, skipped),
             std::vector<Practice>(varied.begin() + 1, varied.end() - 1));
    QCOMPARE(skipped, 2);
}

QTEST_GUILESS_MAIN(TestPracticeTable)
#include "tst_practicetable.moc"
