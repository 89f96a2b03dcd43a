// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/ballottable.h"

#include "ballotfixture.h"
#include "model/analysis/roundresult.h"
#include "roundfixture.h"

#include <QtTest/QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace lacuna;
using namespace lacuna::test;

/// Ballots of tables: every form they may have, every mistake people make, and forms and lists that read back as they were.
class TestBallotTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheLongForm();
    void readsTheWideForm();
    void readsFrench();
    void readsAnswers_data();
    void readsAnswers();
    void namesOptions_data();
    void namesOptions();
    void readsStages();
    void blanksAbstain();
    void badInput_data();
    void badInput();
    void doubts_data();
    void doubts();
    void refusesTablesThatAreNone_data();
    void refusesTablesThatAreNone();
    void theRestCounts();
    void checksLiveBallotsAlike();
    void groupsComeFromTheRound();
    void formsReadBack_data();
    void formsReadBack();
    void listsReadBack_data();
    void listsReadBack();
    void namesAreKeptOut();
    void takesThePlaceOfOlderBallots();
    void quotesTitlesAsTheyAre();
    void boundsIssues();
    void issuesComeByLine();
    void titlesCountBeforeNumbers_data();
    void titlesCountBeforeNumbers();
    void formsNameTheirStage();
    void saysWhoIsInNoGroup();
};

void TestBallotTable::readsTheLongForm()
{
    const Round round = roundOf(RoundMethod::Chnri, 2, 2);
    const BallotReading reading = ballotsFromTable(
        tableOf(u"Participant;Group;Option;Criterion;Answer;Comment|Ana;workers;Option B;Criterion 1;yes;x|"
                "bo;NGO; option  a ;criterion 2;0.5;|ANA;Workers;1;2;no;|Ana;;Option A;1;;"_s),
        round);
    QVERIFY2(reading.issues.empty(), qPrintable(said(reading)));
    QCOMPARE(shown(reading.ballots), u"Ana 101/12=0 102/11=1; bo 101/12=0.5"_s);
    QCOMPARE(int(reading.ballots[0].group), int(StakeholderGroup::Workers));
    QCOMPARE(int(reading.ballots[1].group), int(StakeholderGroup::CivilSociety));
    QVERIFY(!reading.refusedAny());
}

void TestBallotTable::readsTheWideForm()
{
    const Round round = roundOf(RoundMethod::Chnri, 2, 2);
    const BallotReading reading =
        ballotsFromTable(tableOf(u"criterion 2;participant;number;option;CRITERION 1|yes;Ana;1;Option A;|"
                                 "no;Ana;2;Option B;undecided"_s),
                         round);
    QVERIFY2(reading.issues.empty(), qPrintable(said(reading)));
    QCOMPARE(shown(reading.ballots), u"Ana 101/12=1 102/11=0.5 102/12=0"_s);
}

void TestBallotTable::readsFrench()
{
    Round round = roundOf(RoundMethod::Chnri, 1, 1);
    BallotReading reading = ballotsFromTable(
        tableOf(u"Participant;Groupe;Numéro;Critère;Réponse|Zoé;Société civile;1;Criterion 1;Indécis|"
                "Luc;syndicats;1;Criterion 1;incertain|Max;autre;1;Criterion 1;oui"_s),
        round);
    QVERIFY2(reading.issues.empty(), qPrintable(said(reading)));
    QCOMPARE(shown(reading.ballots), u"Zoé 101/11=0.5; Luc 101/11=0.5; Max 101/11=1"_s);
    round = roundOf(RoundMethod::Borda, 2);
    reading = ballotsFromTable(tableOf(u"nom;titre;rang|Zoé;Option A;2|Zoé;Option B;1"_s), round);
    QCOMPARE(shown(reading.ballots), u"Zoé 101/0=2 102/0=1"_s);
}

void TestBallotTable::readsAnswers_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<double>("value"); // blank: none
    const auto add = [](RoundMethod method, const QString& cell, double value) {
        QTest::addRow("%s %s", qPrintable(roundMethodKey(method)), qPrintable(cell))
            << int(method) << cell << value;
    };
    for (const QString& cell : {u"yes"_s, u"YES "_s, u"Y"_s, u"1"_s, u"1.0"_s, u"TRUE"_s, u"oui"_s})
        add(RoundMethod::Chnri, cell, 1);
    for (const QString& cell : {u"undecided"_s, u"0.5"_s, u"0,5"_s, u".5"_s, u"½"_s, u"Unsure"_s})
        add(RoundMethod::Chnri, cell, 0.5);
    for (const QString& cell : {u"no"_s, u"0"_s, u"non"_s, u"false"_s})
        add(RoundMethod::Chnri, cell, 0);
    for (const QString& cell : {u""_s, u" "_s, u"-"_s, u"–"_s, u"N/A"_s, u"not informed"_s, u"don’t know"_s})
        add(RoundMethod::Chnri, cell, blank);
    for (const QString& cell : {u"agree"_s, u"Agree "_s, u"yes"_s, u"1"_s, u"D’accord"_s, u"oui"_s})
        add(RoundMethod::Agreement, cell, 1);
    for (const QString& cell : {u"unsure"_s, u"Undecided"_s, u"0.5"_s, u"½"_s, u"not sure"_s})
        add(RoundMethod::Agreement, cell, 0.5);
    for (const QString& cell : {u"disagree"_s, u"No"_s, u"0"_s, u"pas d’accord"_s})
        add(RoundMethod::Agreement, cell, 0);
    add(RoundMethod::Agreement, u"don’t know"_s, blank); // no answer, and not unsure
    add(RoundMethod::Chnri, u"agree"_s, 1);
    add(RoundMethod::Borda, u"2"_s, 2);
    add(RoundMethod::Borda, u"2.0"_s, 2);
    add(RoundMethod::DotVoting, u"10"_s, 10);
    add(RoundMethod::DotVoting, u"0"_s, blank);
    add(RoundMethod::Delphi, u"9"_s, 9);
    add(RoundMethod::Delphi, u"n/a"_s, blank);
}

void TestBallotTable::readsAnswers()
{
    QFETCH(const int, method);
    QFETCH(const QString, cell);
    QFETCH(const double, value);
    const Round round = roundOf(RoundMethod(method), 3, RoundMethod(method) == RoundMethod::Chnri ? 1 : 0);
    PlainTable table = tableOf(u"participant;option;answer|Ana;1;x"_s);
    table.rows[0][2] = cell;
    const BallotReading reading = ballotsFromTable(table, round);
    QVERIFY2(reading.issues.empty(), qPrintable(said(reading)));
    QCOMPARE(reading.ballots.size(), 1U);
    QCOMPARE(reading.ballots[0].answers.size(), value == blank ? 0U : 1U);
    if (value != blank)
        QCOMPARE(reading.ballots[0].answers[0].value, value);
}

void TestBallotTable::namesOptions_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("option");
    QTest::addColumn<Id>("id"); // 0: refused
    QTest::newRow("title") << u""_s << u"Where?"_s << Id(102);
    QTest::newRow("other case and space") << u""_s << u"  WHERE? "_s << Id(102);
    QTest::newRow("number") << u"2"_s << u""_s << Id(102);
    QTest::newRow("number of a spreadsheet") << u"2.0"_s << u""_s << Id(102);
    QTest::newRow("number as the option") << u""_s << u"2"_s << Id(102);
    QTest::newRow("a title that is a number") << u""_s << u"1"_s << Id(103); // its title is "1"
    QTest::newRow("id") << u""_s << u"104"_s << Id(104);
    QTest::newRow("number, and the title a spreadsheet leaves") << u"2"_s << u"'Where"_s << Id(102);
    QTest::newRow("number, and a title nobody knows") << u"2"_s << u"Where, then?"_s << Id(0);
    QTest::newRow("number of neither of two with the title") << u"1"_s << u"Twin"_s << Id(0);
    QTest::newRow("number of one of two with the title") << u"5"_s << u"Twin"_s << Id(105);
    QTest::newRow("two have the title") << u""_s << u"twin"_s << Id(0);
    QTest::newRow("no such number") << u"6"_s << u""_s << Id(0);
    QTest::newRow("number 0") << u"0"_s << u""_s << Id(0);
    QTest::newRow("negative") << u""_s << u"-1"_s << Id(0);
    QTest::newRow("huge") << u"1e300"_s << u""_s << Id(0);
    QTest::newRow("no number") << u"nan"_s << u""_s << Id(0);
    QTest::newRow("between") << u"1.5"_s << u""_s << Id(0);
    QTest::newRow("no such title") << u""_s << u"When?"_s << Id(0);
    QTest::newRow("nothing") << u""_s << u""_s << Id(0);
}

void TestBallotTable::namesOptions()
{
    QFETCH(const QString, number);
    QFETCH(const QString, option);
    QFETCH(const Id, id);
    Round round = roundOf(RoundMethod::Delphi, 5);
    const QStringList titles{u"What?"_s, u"Where?"_s, u"1"_s, u"Twin"_s, u"TWIN"_s};
    for (size_t at = 0; at < 5; ++at)
        round.options[at].title = titles[qsizetype(at)];
    PlainTable table = tableOf(u"participant;number;option;score|Ana;;;7"_s);
    table.rows[0][1] = number;
    table.rows[0][2] = option;
    const BallotReading reading = ballotsFromTable(table, round);
    QCOMPARE(reading.refusedAny(), id == 0);
    if (id == 0) {
        QVERIFY(reading.ballots.empty());
        QCOMPARE(reading.issues.front().line, 2);
        QVERIFY(reading.issues.front().error);
    } else {
        QVERIFY2(reading.issues.empty(), qPrintable(said(reading)));
        QCOMPARE(reading.ballots[0].answers[0].option, id);
    }
}

void TestBallotTable::readsStages()
{
    const Round round = roundOf(RoundMethod::Delphi, 2);
    const BallotReading reading = ballotsFromTable(
        tableOf(u"participant;round;option;score|Ana;1;1;9|Ana;2;1;3|Ana;;1;5|Bo;A round;1;2|Cy;x;1;1"_s),
        round, 3);
    QCOMPARE(shown(reading.ballots), u"Ana 101/0=9; Ana 101/0=3; Ana 101/0=5; Bo 101/0=2"_s);
    QCOMPARE(reading.ballots[0].stage, 1);
    QCOMPARE(reading.ballots[1].stage, 2);
    QCOMPARE(reading.ballots[2].stage, 3);
    QCOMPARE(reading.ballots[3].stage, 3);
    QCOMPARE(reading.issues.size(), 1U);
    QCOMPARE(reading.issues[0].line, 6);
}

void TestBallotTable::blanksAbstain()
{
    const Round round = roundOf(RoundMethod::Borda, 2);
    const BallotReading reading = ballotsFromTable(
        tableOf(u"participant;group;option;rank|Ana;workers;1;|Ana;workers;2;-|Bo;academia;;|Cy;other;1;1"_s),
        round);
    QVERIFY2(reading.issues.empty(), qPrintable(said(reading)));
    QCOMPARE(shown(reading.ballots), u"Ana; Bo; Cy 101/0=1"_s);
    QCOMPARE(int(reading.ballots[1].group), int(StakeholderGroup::Academia));
    QCOMPARE(reading.refusedBallots, 0);
}

void TestBallotTable::badInput_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("ballots");
    const auto add = [](const char* name, RoundMethod method, const QString& table, int line,
                        const QString& says, const QString& ballots) {
        QTest::newRow(name) << int(method) << table << line << says << ballots;
    };
    using enum RoundMethod;
    const QString rest = u"Bo 101/0=1"_s;
    add("over-spent dots", DotVoting, u"participant;option;dots|Bo;1;1|Ana;1;3|Ana;2;3"_s, 3,
        u"6 dots, but has 5"_s, rest);
    add("dots over the cap", DotVoting, u"participant;option;dots|Bo;1;1|Ana;1;4|Ana;2;1"_s, 3, u"at most"_s,
        rest);
    add("half a dot", DotVoting, u"participant;option;dots|Ana;1;0.5|Bo;1;1|Ana;2;2"_s, 2, u"whole number"_s,
        u"Ana 102/0=2; Bo 101/0=1"_s);
    add("negative dots", DotVoting, u"participant;option;dots|Ana;1;-3|Ana;2;2|Bo;1;1"_s, 2, u"-3"_s,
        u"Ana 102/0=2; Bo 101/0=1"_s);
    add("more dots than numbers have", DotVoting, u"participant;option;dots|Ana;1;1e300|Bo;1;1"_s, 2,
        u"dots"_s, rest);
    add("no number", Borda, u"participant;option;rank|Ana;1;first|Ana;2;1|Bo;1;1"_s, 2,
        u"“first” is no number"_s, u"Ana 102/0=1; Bo 101/0=1"_s);
    add("infinite", Borda, u"participant;option;rank|Ana;1;inf|Ana;2;1|Bo;1;1"_s, 2, u"no number"_s,
        u"Ana 102/0=1; Bo 101/0=1"_s);
    add("not a number", Delphi, u"participant;option;score|Ana;1;nan|Ana;2;1|Bo;1;1"_s, 2, u"no number"_s,
        u"Ana 102/0=1; Bo 101/0=1"_s);
    add("score 10", Delphi, u"participant;option;score|Ana;1;10|Ana;2;9|Bo;1;1"_s, 2,
        u"from 1 to 9, not 10"_s, u"Ana 102/0=9; Bo 101/0=1"_s);
    add("score 0", Delphi, u"participant;option;score|Ana;1;0|Bo;1;1"_s, 2, u"not 0"_s, rest);
    add("rank beyond what is ranked", JamesLind, u"participant;option;rank|Ana;1;3|Ana;2;2|Bo;1;1"_s, 2,
        u"from 1 to 2, not 3"_s, u"Ana 102/0=2; Bo 101/0=1"_s);
    add("rank beyond the options", Borda, u"participant;option;rank|Ana;1;4|Ana;2;2|Bo;1;1"_s, 2,
        u"from 1 to 3"_s, u"Ana 102/0=2; Bo 101/0=1"_s);
    add("the same rank twice", JamesLind, u"participant;option;rank|Ana;1;1|Ana;2;1|Ana;3;2|Bo;1;1"_s, 3,
        u"rank 1 was given more than once"_s, u"Ana 103/0=2; Bo 101/0=1"_s);
    add("unknown option", Borda, u"participant;option;rank|Ana;Option Z;1|Ana;2;1|Bo;1;1"_s, 2, u"Option Z"_s,
        u"Ana 102/0=1; Bo 101/0=1"_s);
    add("only unknown options", Borda, u"participant;option;rank|Bo;1;1|Ana;9;1"_s, 3,
        u"Nothing of the ballot"_s, rest);
    add("another answer to the same", Borda, u"participant;option;rank|Bo;1;1|Ana;1;1|ana;1;2"_s, 4,
        u"line 3 has another answer"_s, u"Bo 101/0=1; Ana 101/0=1"_s);
    add("no participant", Borda, u"participant;option;rank|Bo;1;1| ;1;2"_s, 3, u"names no participant"_s,
        rest);
    add("CHNRI 2", Chnri, u"participant;option;criterion;answer|Ana;1;1;2|Ana;1;2;1|Bo;1;1;1"_s, 2,
        u"not 2"_s, u"Ana 101/12=1; Bo 101/11=1"_s);
    add("CHNRI 0.7", Chnri, u"participant;option;criterion;answer|Ana;1;1;0.7|Bo;1;1;1"_s, 2, u"0.7"_s,
        u"Bo 101/11=1"_s);
    add("CHNRI words", Chnri, u"participant;option;criterion;answer|Ana;1;1;absolutely|Bo;1;1;1"_s, 2,
        u"“absolutely” is neither"_s, u"Bo 101/11=1"_s);
    add("CHNRI maybe", Chnri, u"participant;option;criterion;answer|Ana;1;1;maybe|Bo;1;1;1"_s, 2,
        u"“maybe” is neither"_s, u"Bo 101/11=1"_s);
    add("unknown criterion", Chnri, u"participant;option;criterion;answer|Ana;1;Beauty;1|Bo;1;1;1"_s, 2,
        u"“Beauty”"_s, u"Bo 101/11=1"_s);
    add("no criterion", Chnri, u"participant;option;criterion;answer|Ana;1;;1|Bo;1;1;1"_s, 2,
        u"no criterion"_s, u"Bo 101/11=1"_s);
    add("wide form", Chnri, u"participant;option;Criterion 1;Criterion 2|Ana;1;1;7|Bo;1;1;"_s, 2, u"not 7"_s,
        u"Ana 101/11=1; Bo 101/11=1"_s);
}

/// Each is told with its line, and all else counts.
void TestBallotTable::badInput()
{
    QFETCH(const int, method);
    QFETCH(const QString, table);
    QFETCH(const int, line);
    QFETCH(const QString, says);
    QFETCH(const QString, ballots);
    Round round = roundOf(RoundMethod(method), 3, RoundMethod(method) == RoundMethod::Chnri ? 2 : 0);
    round.settings.dots = 5;
    round.settings.dotsPerOption = 3;
    round.settings.ranks = 2;
    const BallotReading reading = ballotsFromTable(tableOf(table), round);
    QCOMPARE(shown(reading.ballots), ballots);
    QVERIFY(reading.refusedAny());
    QVERIFY2(std::ranges::any_of(reading.issues,
                                 [&](const TableIssue& issue) {
                                     return issue.error && issue.line == line && issue.message.contains(says);
                                 }),
             qPrintable(said(reading)));
    QVERIFY(!said(reading).contains(u"Ana"_s)); // names stay with the ballots
    // What is kept keeps the rules.
    for (const Ballot& ballot : reading.ballots)
        QVERIFY(checkBallot(ballot, round).empty());
    Round counted = round;
    counted.ballots = reading.ballots;
    QCOMPARE(roundScores(counted).notes.filter(u"not counted"_s), QStringList());
}

void TestBallotTable::doubts_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("ballots");
    QTest::newRow("the same answer twice")
        << u"participant;option;rank|Ana;1;1|Ana;1;1"_s << 3 << u"line 2"_s << u"Ana 101/0=1"_s;
    QTest::newRow("an unknown group")
        << u"participant;group;option;rank|Ana;Martians;1;1"_s << 2 << u"Martians"_s << u"Ana 101/0=1"_s;
    QTest::newRow("two groups") << u"participant;group;option;rank|Ana;workers;1;1|Ana;academia;2;2"_s << 3
                                << u"two groups"_s << u"Ana 101/0=1 102/0=2"_s;
    QTest::newRow("a blank answer to an unknown option")
        << u"participant;option;rank|Ana;1;1|Ana;99;"_s << 3 << u"99"_s << u"Ana 101/0=1"_s;
}

void TestBallotTable::doubts()
{
    QFETCH(const QString, table);
    QFETCH(const int, line);
    QFETCH(const QString, says);
    QFETCH(const QString, ballots);
    const BallotReading reading = ballotsFromTable(tableOf(table), roundOf(RoundMethod::Borda, 3));
    QCOMPARE(shown(reading.ballots), ballots);
    QVERIFY(!reading.refusedAny());
    QCOMPARE(reading.issues.size(), 1U);
    QVERIFY(!reading.issues[0].error);
    QCOMPARE(reading.issues[0].line, line);
    QVERIFY2(reading.issues[0].message.contains(says), qPrintable(said(reading)));
}

void TestBallotTable::refusesTablesThatAreNone_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<int>("options");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << int(RoundMethod::Borda) << 2 << u""_s << u"no table of ballots"_s;
    QTest::newRow("no headers that can be read")
        << int(RoundMethod::Borda) << 2 << u"\u0001\u0002; ;\uFFFDPNG|a;b;c"_s
        << u"its first line names no columns. There must be “participant”, “option”, “rank”."_s;
    QTest::newRow("headers only") << int(RoundMethod::Borda) << 2 << u"participant;option;rank"_s
                                  << u"no ballots"_s;
    QTest::newRow("blank rows") << int(RoundMethod::Borda) << 2 << u"participant;option;rank|;;|;1;"_s
                                << u"no ballots"_s;
    QTest::newRow("no participant column")
        << int(RoundMethod::Borda) << 2 << u"option;rank|1;1"_s << u"participant"_s;
    QTest::newRow("no rank column") << int(RoundMethod::Borda) << 2 << u"participant;option|Ana;1"_s
                                    << u"rank"_s;
    QTest::newRow("no criterion column")
        << int(RoundMethod::Chnri) << 2 << u"participant;option;answer|Ana;1;1"_s << u"criterion"_s;
    QTest::newRow("an empty round") << int(RoundMethod::Borda) << 0 << u"participant;option;rank|Ana;1;1"_s
                                    << u"no options"_s;
}

void TestBallotTable::refusesTablesThatAreNone()
{
    QFETCH(const int, method);
    QFETCH(const int, options);
    QFETCH(const QString, table);
    QFETCH(const QString, says);
    const Round round =
        roundOf(RoundMethod(method), options, RoundMethod(method) == RoundMethod::Chnri ? 2 : 0);
    const BallotReading reading = ballotsFromTable(tableOf(table), round);
    QVERIFY(reading.ballots.empty());
    QCOMPARE(reading.issues.size(), 1U);
    QVERIFY(reading.issues[0].error);
    QCOMPARE(reading.issues[0].line, 0);
    QVERIFY2(reading.issues[0].message.contains(says), qPrintable(said(reading)));
    QVERIFY(ballotsFromTable({}, round).ballots.empty());
}

/// Every answer of a table either counts or is told: nothing gets lost, whatever stands in the cells.
void TestBallotTable::theRestCounts()
{
    std::mt19937 random(19);
    const QStringList cells{u"1"_s, u"2"_s, u"3"_s,   u"0"_s,   u"-1"_s, u"9"_s,
                            u"x"_s, u""_s,  u"0.5"_s, u"yes"_s, u"1e9"_s};
    for (const RoundMethod method : allRoundMethods) {
        for (int trial = 0; trial < 40; ++trial) {
            Round round = roundOf(method, 3, method == RoundMethod::Chnri ? 1 : 0);
            round.settings.dots = 4;
            round.settings.dotsPerOption = 3;
            PlainTable table = tableOf(u"participant;option;answer"_s);
            for (int row = 0; row < 12; ++row) {
                table.rows += QStringList{u"Person %1"_s.arg(random() % 4), QString::number(random() % 5),
                                          cells[qsizetype(random() % size_t(cells.size()))]};
                table.lines += row + 2;
            }
            const BallotReading reading = ballotsFromTable(table, round);
            for (qsizetype row = 0; row < table.rows.size(); ++row) {
                const QString& cell = table.rows[row][2];
                if (cell.isEmpty() || (method == RoundMethod::DotVoting && cell == u"0"_s))
                    continue;
                const bool told = std::ranges::contains(reading.issues, table.lines[row], &TableIssue::line);
                const auto voter =
                    std::ranges::find(reading.ballots, table.rows[row][0], &Ballot::participant);
                const bool counts = voter != reading.ballots.end()
                    && std::ranges::any_of(voter->answers, [&](const BallotAnswer& answer) {
                                        return answer.option == 100 + table.rows[row][1].toInt();
                                    });
                const bool gone = voter == reading.ballots.end() && reading.refusedBallots > 0;
                QVERIFY2(told || counts || gone, qPrintable(said(reading)));
            }
        }
    }
}

void TestBallotTable::checksLiveBallotsAlike()
{
    Round round = roundOf(RoundMethod::JamesLind, 3);
    Ballot ballot;
    ballot.participant = u"Ana"_s;
    QVERIFY(checkBallot(ballot, round).empty()); // an abstention
    QVERIFY(keptOf(ballot, round));
    ballot.answers = {{102, 0, 2}, {101, 0, 1}, {103, 0, 2}, {999, 0, 1}, {101, 5, 3}, {101, 0, 3}};
    const std::vector<BallotProblem> problems = checkBallot(ballot, round);
    QCOMPARE(problems.size(), 5U);
    QVERIFY(std::ranges::all_of(problems, &BallotProblem::error));
    const auto kept = keptOf(ballot, round);
    QVERIFY(kept);
    QCOMPARE(kept->answers, (std::vector<BallotAnswer>{{101, 0, 1}}));
    ballot.participant = u" "_s;
    QVERIFY(!keptOf(ballot, round));
    ballot = {};
    ballot.participant = u"Ana"_s;
    ballot.answers = {{0, 0, 1}}; // of no option: what is refused does not abstain
    QVERIFY(!keptOf(ballot, round));
}

void TestBallotTable::groupsComeFromTheRound()
{
    Round round = roundOf(RoundMethod::Borda, 1);
    round.participants = {{u"Ana"_s, StakeholderGroup::Survivors}, {u"Bo"_s, StakeholderGroup::Workers}};
    const BallotReading reading = ballotsFromTable(
        tableOf(u"participant;group;option;rank|ANA;;1;1|Bo;employers;1;1|Cy;;1;1"_s), round);
    QCOMPARE(int(reading.ballots[0].group), int(StakeholderGroup::Survivors));
    QCOMPARE(int(reading.ballots[1].group), int(StakeholderGroup::Employers));
    QCOMPARE(int(reading.ballots[2].group), int(StakeholderGroup::Other));
    QCOMPARE(reading.issues.size(), 2U);
    QCOMPARE(reading.issues[0].line, 3);
    QCOMPARE(reading.issues[1].line, 4); // Cy
}

namespace {
void addMethods()
{
    QTest::addColumn<int>("method");
    for (const RoundMethod method : allRoundMethods)
        QTest::addRow("%s", qPrintable(roundMethodKey(method))) << int(method);
}

/// Titles that a table must not stumble over.
Round awkwardRound(RoundMethod method)
{
    Round round = roundOf(method, 4, method == RoundMethod::Chnri ? 3 : 0);
    round.options[0].title = u"3"_s;
    round.options[1].title = u"=SUM(1; 2), \"x\""_s;
    round.options[2].title = u"The same"_s;
    round.options[3].title = u"the  same"_s;
    round.participants = {{u"Ana"_s, StakeholderGroup::Survivors},
                          {u"Bo"_s, StakeholderGroup::UnitedNations}};
    round.settings.ranks = 4;
    return round;
}

void vote(Round& round)
{
    const bool chnri = round.method == RoundMethod::Chnri;
    const bool statements = round.method == RoundMethod::Agreement;
    for (const RoundParticipant& participant : round.participants) {
        cast(round,
             chnri            ? std::vector<double>{1, 0.5, blank, 0, 0, 1, blank, blank, blank, 1, 1, 0.5}
                 : statements ? std::vector<double>{0.5, 1, blank, 0}
                              : std::vector<double>{2, 1, blank, 3},
             participant.group);
        round.ballots.back().participant = participant.name;
    }
}
} // namespace

void TestBallotTable::formsReadBack_data()
{
    addMethods();
}

void TestBallotTable::formsReadBack()
{
    QFETCH(const int, method);
    Round round = awkwardRound(RoundMethod(method));
    PlainTable form = ballotForm(round);
    QVERIFY(!ballotHint(round).isEmpty());
    QCOMPARE(form.rows.size(), 8);
    for (const QStringList& row : form.rows)
        QCOMPARE(row.size(), form.headers.size());
    // Nobody has filled it in: both abstain.
    BallotReading reading = ballotsFromTable(form, round);
    QVERIFY2(reading.issues.empty(), qPrintable(said(reading)));
    QCOMPARE(shown(reading.ballots), u"Ana; Bo"_s);
    const qsizetype values = RoundMethod(method) == RoundMethod::Delphi ? 5 : 4;
    vote(round);
    for (const Ballot& ballot : round.ballots) {
        for (const BallotAnswer& answer : ballot.answers) {
            const qsizetype row = (ballot.participant == u"Ana" ? 0 : 4) + qsizetype(answer.option - 101);
            const qsizetype column = values + (answer.criterion ? qsizetype(answer.criterion - 11) : 0);
            form.rows[row][column] = QString::number(answer.value);
        }
    }
    reading = ballotsFromTable(form, round);
    QVERIFY2(reading.issues.empty(), qPrintable(said(reading)));
    QCOMPARE(reading.ballots, round.ballots);
    round.participants.clear();
    QCOMPARE(ballotForm(round).rows.size(), 4);
    QCOMPARE(ballotForm(round).rows[0][0], QString());
}

void TestBallotTable::listsReadBack_data()
{
    addMethods();
}

void TestBallotTable::listsReadBack()
{
    QFETCH(const int, method);
    Round round = awkwardRound(RoundMethod(method));
    vote(round);
    cast(round, {});
    round.ballots.back().participant = u"Cy"_s;
    if (RoundMethod(method) == RoundMethod::Delphi) {
        cast(round, {9, 8, 7, 6}, StakeholderGroup::Survivors, 2);
        round.ballots.back().participant = u"Ana"_s;
    }
    const PlainTable list = ballotsTable(round, true);
    for (const QStringList& row : list.rows)
        QCOMPARE(row.size(), list.headers.size());
    Round fresh = round;
    fresh.ballots.clear();
    fresh.participants.clear();
    const BallotReading reading = ballotsFromTable(list, fresh);
    QVERIFY2(reading.issues.empty(), qPrintable(said(reading)));
    QCOMPARE(reading.ballots, round.ballots);
}

void TestBallotTable::namesAreKeptOut()
{
    Round round = awkwardRound(RoundMethod::Borda);
    vote(round);
    const PlainTable list = ballotsTable(round, false);
    for (const QStringList& row : list.rows)
        QVERIFY(!row.contains(u"Ana"_s) && !row.contains(u"Bo"_s));
    QCOMPARE(list.rows.front().front(), u"Participant 1"_s);
    QCOMPARE(list.rows.back().front(), u"Participant 2"_s);
    const BallotReading reading = ballotsFromTable(list, round);
    QCOMPARE(reading.ballots.size(), 2U);
    QCOMPARE(reading.ballots[0].answers, round.ballots[0].answers);
}

void TestBallotTable::takesThePlaceOfOlderBallots()
{
    Round round = roundOf(RoundMethod::Borda, 2);
    cast(round, {1, 2});
    round.ballots[0].id = 7;
    Ballot again = round.ballots[0];
    again.id = 0;
    again.participant = u"person  1"_s;
    again.answers = {{102, 0, 1}};
    Ballot other = again;
    other.participant = u"Cy"_s;
    QCOMPARE(takeBallots(round, {again, other}), 1);
    QCOMPARE(round.ballots.size(), 2U);
    QCOMPARE(round.ballots[0].id, Id(7));
    QCOMPARE(round.ballots[0].answers.size(), 1U);
}

/// Titles with what looks like a place to fill in.
void TestBallotTable::quotesTitlesAsTheyAre()
{
    Round round = roundOf(RoundMethod::DotVoting, 2);
    round.options[0].title = u"50 %1 of %2 and %3"_s;
    round.settings.dots = 3;
    round.settings.dotsPerOption = 2;
    const BallotReading reading =
        ballotsFromTable(tableOf(u"participant;option;dots|Ana;1;3|Bo;1;1|Bo;1;2"_s), round);
    QCOMPARE(reading.issues.size(), 2U);
    QCOMPARE(
        reading.issues[0].message,
        u"Option 1 (50 %1 of %2 and %3) has 3 dots, but may have 2 at most: the ballot does not count."_s);
    QCOMPARE(
        reading.issues[1].message,
        u"“50 %1 of %2 and %3”: line 3 has another answer of the participant, which counts; this one was left out."_s);
}

void TestBallotTable::boundsIssues()
{
    PlainTable table = tableOf(u"participant;option;rank"_s);
    for (int row = 0; row < 5000; ++row)
        table.rows += QStringList{u"Ana"_s, u"nothing"_s, u"1"_s};
    const BallotReading reading = ballotsFromTable(table, roundOf(RoundMethod::Borda, 2));
    QCOMPARE(reading.issues.size(), 1001U);
    QCOMPARE(reading.refusedAnswers, 5000);
    QVERIFY2(reading.issues.back().message.contains(u"4,001"_s), qPrintable(reading.issues.back().message));
}

/// What is found while ballots are put together is told where it stands, not at the end.
void TestBallotTable::issuesComeByLine()
{
    Round round = roundOf(RoundMethod::DotVoting, 3);
    round.settings.dots = 5;
    round.settings.dotsPerOption = 3;
    const BallotReading reading = ballotsFromTable(
        tableOf(u"participant;group;option;dots|Ana;workers;1;3|Ana;;2;3|Bo;Martians;1;x|Bo;;2;1|Cy;;9;1|"
                "Di;academia;2;9|Ana;academia;3;1"_s),
        round);
    QVERIFY2(reading.issues.size() >= 6, qPrintable(said(reading)));
    QVERIFY2(std::ranges::is_sorted(reading.issues, {}, &TableIssue::line), qPrintable(said(reading)));
}

void TestBallotTable::titlesCountBeforeNumbers_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("says");
    QTest::newRow("another's number")
        << u"1"_s << u"option b"_s << u"Number 1 is “Option A”, but the row says “Option B”"_s;
    QTest::newRow("nobody's number") << u"7"_s << u"Option B"_s
                                     << u"no option number 7, but the row says “Option B”"_s;
    QTest::newRow("no number") << u"second"_s << u"Option B"_s << u"number second"_s;
}

void TestBallotTable::titlesCountBeforeNumbers()
{
    QFETCH(const QString, number);
    QFETCH(const QString, title);
    QFETCH(const QString, says);
    const BallotReading reading = ballotsFromTable(
        tableOf(u"participant;number;option;rank|Ana;%1;%2;1|Ana;3;Option C;2"_s.arg(number, title)),
        roundOf(RoundMethod::Borda, 3));
    QCOMPARE(shown(reading.ballots), u"Ana 102/0=1 103/0=2"_s);
    QVERIFY(!reading.refusedAny());
    QCOMPARE(reading.issues.size(), 1U);
    QCOMPARE(reading.issues[0].line, 2);
    QVERIFY(!reading.issues[0].error);
    QVERIFY2(reading.issues[0].message.contains(says), qPrintable(said(reading)));
}

/// A form of the first stage that comes back while the second is voted on counts for the first.
void TestBallotTable::formsNameTheirStage()
{
    Round round = roundOf(RoundMethod::Delphi, 2);
    round.participants = {{u"Ana"_s, StakeholderGroup::Workers}};
    const auto stageOf = [&round](int asked) {
        const PlainTable form = ballotForm(round, asked);
        return form.rows[0][form.headers.indexOf(u"stage"_s)];
    };
    QCOMPARE(stageOf(0), u"1"_s);
    QCOMPARE(stageOf(2), u"2"_s);
    PlainTable form = ballotForm(round, 1);
    cast(round, {9, 1}, StakeholderGroup::Workers, 2);
    QCOMPARE(stageOf(0), u"2"_s);
    QCOMPARE(stageOf(3), u"3"_s);
    form.rows[0].last() = u"7"_s;
    const BallotReading reading = ballotsFromTable(form, round, 2);
    QVERIFY2(reading.issues.empty(), qPrintable(said(reading)));
    QCOMPARE(reading.ballots.size(), 1U);
    QCOMPARE(reading.ballots[0].stage, 1);
    QVERIFY(!ballotForm(roundOf(RoundMethod::Borda, 2), 3).headers.contains(u"stage"_s));
}

void TestBallotTable::saysWhoIsInNoGroup()
{
    const Round round = roundOf(RoundMethod::Delphi, 2);
    const BallotReading reading = ballotsFromTable(
        tableOf(
            u"participant;group;stage;option;score|Ana;workers;1;1;9|Bo;;1;1;8|Bo;;1;2;7|bo;;2;1;6|Cy;other;1;1;5"_s),
        round);
    QCOMPARE(reading.issues.size(), 1U); // once, not for each row or stage
    QCOMPARE(reading.issues[0].line, 3);
    QVERIFY2(reading.issues[0].message.contains(u"taken as “Other”"_s), qPrintable(said(reading)));
    QVERIFY(!reading.issues[0].error);
    // Where the table has no groups at all nothing was forgotten.
    QVERIFY(ballotsFromTable(tableOf(u"participant;option;score|Bo;1;8"_s), round).issues.empty());
}

QTEST_APPLESS_MAIN(TestBallotTable)
#include "tst_ballottable.moc"
