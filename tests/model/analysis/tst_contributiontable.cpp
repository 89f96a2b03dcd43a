// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/contributiontable.h"
#include "model/analysis/contributiontally.h"
#include "support/practicefixture.h"

using namespace lacuna;
using namespace Qt::StringLiterals;

class TestContributionTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void namesAndConfidencesStay();
    void whatIsUnknownIsTold();
    void textIsReadByParagraphOrLine();
    void beginningsSayWhoItWas_data();
    void beginningsSayWhoItWas();
    void questionsAreReadAsTheyAreAsked_data();
    void questionsAreReadAsTheyAreAsked();
    void datesOfOneDayAreTaken_data();
    void datesOfOneDayAreTaken();
    void whatIsThereIsLeftOut();

private:
    Contribution full() const
    {
        Contribution one;
        one.question = 3;
        one.group = StakeholderGroup::UnitedNations;
        one.name = u"Made-up Ana"_s;
        one.country = m_given.term(u"country"_s, u"TH"_s).term;
        one.event = u"Workshop"_s;
        one.saidOn = QDate(2026, 5, 12);
        one.text = u"Made up; with a line\nbreak."_s;
        one.confidential = true;
        one.studies = {11, 13};
        one.practices = {21};
        const PracticeTerm country = m_given.term(u"country"_s, u"TH"_s);
        const PracticeTerm sector = m_given.term(u"sector"_s, u"FSH"_s);
        one.gaps = {ordered(TermPair{country.dimension, country.term, sector.dimension, sector.term}),
                    ordered(TermPair{sector.dimension, sector.term, 0, 0})};
        std::ranges::sort(one.gaps);
        return one;
    }

    PracticeFixture m_given;
    std::vector<Practice> m_practices{m_given.practice(21, PracticeKind::Lesson, u"Ask; twice"_s)};
};

void TestContributionTable::comesBackAsItWas()
{
    Contribution plain;
    plain.text = u"Only a text."_s;
    const std::vector<Contribution> all{full(), plain};
    const ContributionsWritten written = contributionsToTable(all, {.names = true, .confidential = true},
                                                              m_given.codebook, m_practices, m_given.studies);
    QCOMPARE(written.leftOut, 0);
    for (const QStringList& row : written.table.rows)
        QCOMPARE(row.size(), written.table.headers.size());
    const ContributionsRead read =
        contributionsFromTable(written.table, m_given.codebook, m_practices, m_given.studies);
    QVERIFY2(read.issues.empty(), read.issues.empty() ? "" : qPrintable(read.issues.front().message));
    QCOMPARE(read.contributions, all);
}

void TestContributionTable::namesAndConfidencesStay()
{
    Contribution open = full();
    open.confidential = false;
    const ContributionsWritten written =
        contributionsToTable({full(), open}, {}, m_given.codebook, m_practices, m_given.studies);
    QCOMPARE(written.leftOut, 1);
    QCOMPARE(written.table.rows.size(), 1);
    QVERIFY(!written.table.headers.contains(u"name"_s));
    QVERIFY(!written.table.rows[0].join(u' ').contains(u"Ana"_s));
}

void TestContributionTable::whatIsUnknownIsTold()
{
    PlainTable table;
    table.headers = {u"Question"_s, u"Stakeholder"_s, u"Text"_s,  u"Country"_s,     u"Date"_s,
                     u"Gap"_s,      u"Practice"_s,    u"Study"_s, u"Confidential"_s};
    table.rows = {{u"Q2"_s,
                   u"trade unions"_s,
                   u"One"_s,
                   u"Thailand"_s,
                   u"2026-05-30"_s,
                   {},
                   u"ask; twice"_s,
                   u"ACC-7"_s,
                   u"maybe"_s},
                  {u"7"_s, u"pirates"_s, u"Two"_s, u"Atlantis"_s, u"yesterday"_s, u"weather:rain"_s,
                   u"None"_s, u"None"_s, u"no"_s},
                  {u"1"_s, u"workers"_s, {}, {}, {}, {}, {}, {}, {}}};
    table.lines = {2, 3, 4};
    table.rows[0][6] = u"ask\\; twice"_s;
    const ContributionsRead read =
        contributionsFromTable(table, m_given.codebook, m_practices, m_given.studies);
    QCOMPARE(read.contributions.size(), 2U);
    QCOMPARE(read.contributions[0].question, 2);
    QCOMPARE(read.contributions[0].group, StakeholderGroup::Workers);
    QCOMPARE(read.contributions[0].practices, QList<Id>{21});
    QCOMPARE(read.contributions[0].studies, QList<Id>{13});
    QVERIFY(read.contributions[0].confidential); // in doubt
    QVERIFY(!read.contributions[1].confidential);
    QCOMPARE(read.contributions[1].question, 0);
    int ofSecond = 0;
    for (const TableIssue& issue : read.issues)
        ofSecond += issue.line == 3 && !issue.error ? 1 : 0;
    QCOMPARE(ofSecond, 7);
    QVERIFY(read.issues.back().error);
    QCOMPARE(read.issues.back().line, 4);
}

void TestContributionTable::textIsReadByParagraphOrLine()
{
    const auto texts = [this](const QString& text) {
        QStringList all;
        for (const Contribution& one : contributionsFromText(text, m_given.codebook).contributions)
            all << one.text;
        return all;
    };
    QCOMPARE(texts(u"one\ntwo\r\nthree\n"_s), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
    QCOMPARE(texts(u"\none\nstill one\n\n\ntwo\n"_s), (QStringList{u"one\nstill one"_s, u"two"_s}));
    QCOMPARE(texts(u"- one\n2) two\n• three\n10. four"_s),
             (QStringList{u"one"_s, u"two"_s, u"three"_s, u"four"_s}));
    QCOMPARE(texts(u"2019 was worse"_s), QStringList{u"2019 was worse"_s});
    QVERIFY(texts({}).isEmpty());
    QVERIFY(texts(u" \n \n"_s).isEmpty());
}

void TestContributionTable::beginningsSayWhoItWas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("group");
    QTest::addColumn<bool>("thailand");
    QTest::addColumn<QString>("rest");
    const auto group = [](StakeholderGroup one) { return int(one); };
    QTest::newRow("group") << u"Employers: wages rise."_s << QString() << group(StakeholderGroup::Employers)
                           << false << u"wages rise."_s;
    QTest::newRow("group, country") << u"Government, Thailand: wages rise."_s << QString()
                                    << group(StakeholderGroup::Governments) << true << u"wages rise."_s;
    QTest::newRow("all") << u"Ana Cruz (NGO, Thailand): wages: rise."_s << u"Ana Cruz"_s
                         << group(StakeholderGroup::CivilSociety) << true << u"wages: rise."_s;
    QTest::newRow("country by name") << u"Ana (Thailand): so."_s << u"Ana"_s << group(StakeholderGroup::Other)
                                     << true << u"so."_s;
    QTest::newRow("what it is about")
        << u"Thailand: wages rise."_s << QString() << group(StakeholderGroup::Other) << false
        << u"Thailand: wages rise."_s;
    QTest::newRow("a sentence") << u"Remember: wages rise."_s << QString() << group(StakeholderGroup::Other)
                                << false << u"Remember: wages rise."_s;
    QTest::newRow("nothing said") << u"Employers:"_s << QString() << group(StakeholderGroup::Other) << false
                                  << u"Employers:"_s;
    QTest::newRow("brackets of something else")
        << u"The law (of 2019): rise."_s << QString() << group(StakeholderGroup::Other) << false
        << u"The law (of 2019): rise."_s;
}

void TestContributionTable::beginningsSayWhoItWas()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QFETCH(int, group);
    QFETCH(bool, thailand);
    QFETCH(QString, rest);
    const ContributionsRead read = contributionsFromText(text, m_given.codebook);
    QCOMPARE(read.contributions.size(), 1U);
    QCOMPARE(read.contributions[0].name, name);
    QCOMPARE(int(read.contributions[0].group), group);
    QCOMPARE(read.contributions[0].country, thailand ? m_given.term(u"country"_s, u"TH"_s).term : 0);
    QCOMPARE(read.contributions[0].text, rest);
}

void TestContributionTable::questionsAreReadAsTheyAreAsked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("question");
    QTest::addColumn<bool>("known");
    for (int question = 0; question <= forumQuestions; ++question)
        QTest::addRow("%d", question) << forumQuestionText(question) << question << true;
    QTest::newRow("case, space, punctuation")
        << u" what have WE learned  about doing research "_s << 2 << true;
    QTest::newRow("with its number") << u"3. Where are the main gaps?"_s << 3 << true;
    QTest::newRow("another") << u"What is for lunch?"_s << 0 << false;
}

void TestContributionTable::questionsAreReadAsTheyAreAsked()
{
    QFETCH(QString, text);
    QFETCH(int, question);
    QFETCH(bool, known);
    PlainTable table;
    table.headers = {u"question"_s, u"text"_s};
    table.rows = {{text, u"Made up."_s}};
    const ContributionsRead read =
        contributionsFromTable(table, m_given.codebook, m_practices, m_given.studies);
    QCOMPARE(read.contributions.size(), 1U);
    QCOMPARE(read.contributions[0].question, question);
    QCOMPARE(read.issues.empty(), known);
}

void TestContributionTable::datesOfOneDayAreTaken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("says");
    const QString none;
    QTest::newRow("ISO") << u"2026-05-30"_s << QDate(2026, 5, 30) << none;
    QTest::newRow("slashes") << u"31/12/2026"_s << QDate(2026, 12, 31) << none;
    QTest::newRow("points") << u"31.12.2026"_s << QDate(2026, 12, 31) << none;
    QTest::newRow("month first") << u"12/31/2026"_s << QDate(2026, 12, 31) << none;
    QTest::newRow("the same either way") << u"5/5/2026"_s << QDate(2026, 5, 5) << none;
    QTest::newRow("either") << u"05/12/2026"_s << QDate() << u"may be 2026-12-05 or 2026-05-12"_s;
    QTest::newRow("no such day") << u"31/02/2026"_s << QDate() << u"is no date"_s;
    QTest::newRow("neither") << u"31/13/2026"_s << QDate() << u"is no date"_s;
    QTest::newRow("mixed") << u"31.12/2026"_s << QDate() << u"is no date"_s;
}

void TestContributionTable::datesOfOneDayAreTaken()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    QFETCH(QString, says);
    PlainTable table;
    table.headers = {u"date"_s, u"text"_s};
    table.rows = {{text, u"Made up."_s}};
    const ContributionsRead read =
        contributionsFromTable(table, m_given.codebook, m_practices, m_given.studies);
    QCOMPARE(read.contributions[0].saidOn, date);
    QCOMPARE(read.issues.empty(), says.isEmpty());
    if (!says.isEmpty())
        QVERIFY2(read.issues[0].message.contains(says), qPrintable(read.issues[0].message));
}

/// One's own export, with names or without, and a text that stands in it twice.
void TestContributionTable::whatIsThereIsLeftOut()
{
    Contribution other = full();
    other.name = u"Made-up Bo"_s;
    const std::vector<Contribution> known{full(), other};
    for (const bool names : {false, true}) {
        const ContributionsWritten written = contributionsToTable(
            known, {.names = names, .confidential = true}, m_given.codebook, m_practices, m_given.studies);
        const ContributionsRead read =
            contributionsFromTable(written.table, m_given.codebook, m_practices, m_given.studies);
        QCOMPARE(read.contributions.size(), 2U);
        int skipped = 0;
        QVERIFY(withoutKnown(read.contributions, known, skipped).empty());
        QCOMPARE(skipped, 2);
    }
    std::vector<Contribution> varied(6, full());
    varied[0].text = u"MADE UP;  with a line break"_s; // the same
    varied[1].question = 1;
    varied[2].group = StakeholderGroup::Workers;
    varied[3].name = u"Made-up Cy"_s;
    varied[4].event = u"Another workshop"_s;
    varied[5].saidOn = QDate(2026, 5, 13);
    varied.push_back(varied[5]); // twice in one file
    int skipped = 0;
    const std::vector<Contribution> fresh = withoutKnown(varied, known, skipped);
    QCOMPARE(skipped, 2);
    QCOMPARE(fresh, std::vector<Contribution>(varied.begin() + 1, varied.end() - 1));
}

QTEST_GUILESS_MAIN(TestContributionTable)
#include "tst_contributiontable.moc"
