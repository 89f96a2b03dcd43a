// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/papertally.h"

#include "model/analysis/ballottable.h"
#include "model/analysis/roundresult.h"
#include "roundfixture.h"

#include <QtTest/QTest>

#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace lacuna;
using namespace lacuna::test;

/// Papers that were counted by hand become ballots that add up to what was typed.
class TestPaperTally : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersAddUp_data();
    void answersAddUp();
    void dotsAddUp();
    void resultIsOfThePapers();
    void noPaperIsLeftEmpty();
    void fewScorers();
    void replacesTheEarlierTally();
    void stagesOfDelphi();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void refusesRankings_data();
    void refusesRankings();
};

namespace {

using Key = std::tuple<Id, Id, double>;

std::map<Key, int> countsOf(const std::vector<Ballot>& ballots)
{
    std::map<Key, int> counts;
    for (const Ballot& ballot : ballots) {
        for (const BallotAnswer& answer : ballot.answers)
            ++counts[{answer.option, answer.criterion, answer.value}];
    }
    return counts;
}

PaperTally::Line line(Id option, double value, int count, Id criterion = 0)
{
    return {.option = option, .criterion = criterion, .value = value, .count = count};
}

/// Every ballot keeps the rules, as ballots that are typed must.
bool keepRules(const std::vector<Ballot>& ballots, const Round& round)
{
    return std::ranges::all_of(ballots, [&](const Ballot& ballot) {
        return checkBallot(ballot, round).empty() && keptOf(ballot, round) == ballot;
    });
}

} // namespace

void TestPaperTally::answersAddUp_data()
{
    QTest::addColumn<int>("method");
    for (const RoundMethod method : {RoundMethod::Chnri, RoundMethod::Agreement, RoundMethod::Delphi})
        QTest::addRow("%s", qPrintable(roundMethodKey(method))) << int(method);
}

void TestPaperTally::answersAddUp()
{
    QFETCH(const int, method);
    const bool chnri = RoundMethod(method) == RoundMethod::Chnri;
    std::mt19937 random(11);
    for (int trial = 0; trial < 200; ++trial) {
        const Round round = roundOf(RoundMethod(method), 1 + int(random() % 6), chnri ? 3 : 0);
        PaperTally tally;
        tally.papers = 1 + int(random() % 30);
        tally.group = StakeholderGroup::Workers;
        const std::vector<double> values = RoundMethod(method) == RoundMethod::Delphi
            ? std::vector<double>{1, 2, 3, 4, 5, 6, 7, 8, 9}
            : std::vector<double>{1, 0.5, 0};
        std::map<Key, int> typed;
        for (const RoundOption& option : round.options) {
            for (int criterion = 0; criterion < (chnri ? 3 : 1); ++criterion) {
                int left = tally.papers;
                for (const double value : values) {
                    const int count = int(random() % unsigned(left + 1));
                    left -= count;
                    const Id of = chnri ? round.criteria[size_t(criterion)].id : 0;
                    tally.lines.push_back(line(option.id, value, count, of));
                    if (count > 0)
                        typed[{option.id, of, value}] = count;
                }
            }
        }
        const auto ballots = ballotsFromTally(round, 1, tally);
        QVERIFY(ballots);
        QCOMPARE(int(ballots->size()), tally.papers);
        QCOMPARE(countsOf(*ballots), typed);
        QVERIFY(keepRules(*ballots, round));
        QVERIFY(std::ranges::all_of(
            *ballots, [](const Ballot& ballot) { return ballot.group == StakeholderGroup::Workers; }));
        QCOMPARE(*ballotsFromTally(round, 1, tally), *ballots); // the same for the same
    }
}

void TestPaperTally::dotsAddUp()
{
    std::mt19937 random(12);
    int possible = 0;
    for (int trial = 0; trial < 500; ++trial) {
        Round round = roundOf(RoundMethod::DotVoting, 1 + int(random() % 5));
        round.settings.dots = 1 + int(random() % 8);
        round.settings.dotsPerOption = 1 + int(random() % size_t(round.settings.dots));
        PaperTally tally;
        tally.papers = 1 + int(random() % 12);
        int all = 0;
        bool fits = true;
        for (const RoundOption& option : round.options) {
            const int dots = int(random() % unsigned(tally.papers * round.settings.dotsPerOption + 2));
            fits = fits && dots <= tally.papers * round.settings.dotsPerOption;
            all += dots;
            tally.lines.push_back(line(option.id, 0, dots));
        }
        fits = fits && all <= tally.papers * round.settings.dots;
        const auto ballots = ballotsFromTally(round, 1, tally);
        QCOMPARE(ballots.has_value(), fits); // refused only where no dealing could do it
        if (!fits)
            continue;
        ++possible;
        QVERIFY(keepRules(*ballots, round)); // cap and dots of each
        round.ballots = *ballots;
        const RoundResult result = roundScores(round);
        for (size_t at = 0; at < round.options.size(); ++at)
            QCOMPARE(result.options[at].score.value_or(0), double(tally.lines[at].count));
    }
    QVERIFY(possible > 100 && possible < 500);
}

/// 20 papers; agree 12, unsure 4, disagree 2, 2 blank: 100 · 14 / 18.
void TestPaperTally::resultIsOfThePapers()
{
    Round round = roundOf(RoundMethod::Agreement, 1);
    PaperTally tally;
    tally.papers = 20;
    tally.lines = {line(101, 1, 12), line(101, 0.5, 4), line(101, 0, 2)};
    round.ballots = *ballotsFromTally(round, 1, tally);
    const RoundResult result = roundScores(round);
    QVERIFY(std::abs(*result.options[0].score - 1400.0 / 18) < 1e-9);
    QVERIFY(std::abs(*result.options[0].agreement - 12.0 / 18) < 1e-9);
    QCOMPARE(result.options[0].answered, 18);
    QCOMPARE(result.abstentions, 2);
    QVERIFY2(result.notes.join(u' ').contains(u"20 ballots were typed as a tally"_s),
             qPrintable(result.notes.join(u' ')));
}

void TestPaperTally::noPaperIsLeftEmpty()
{
    const Round round = roundOf(RoundMethod::Agreement, 4);
    PaperTally tally;
    tally.papers = 8;
    for (int option = 0; option < 4; ++option)
        tally.lines.push_back(line(101 + option, 1, 2));
    const auto ballots = ballotsFromTally(round, 1, tally);
    QVERIFY(ballots);
    for (const Ballot& ballot : *ballots)
        QCOMPARE(ballot.answers.size(), 1U);
}

/// Average expert agreement is of who answered anything of the option: blanks of one criterion are dealt to the same papers as those of another.
void TestPaperTally::fewScorers()
{
    Round round = roundOf(RoundMethod::Chnri, 2, 2);
    PaperTally tally;
    tally.papers = 10;
    tally.lines = {line(101, 1, 6, 11), line(101, 0, 5, 12), line(102, 1, 7, 11)};
    round.ballots = *ballotsFromTally(round, 1, tally);
    const RoundResult result = roundScores(round);
    QCOMPARE(result.options[0].answered, 6);
    QCOMPARE(result.options[1].answered, 7);
}

void TestPaperTally::replacesTheEarlierTally()
{
    Round round = roundOf(RoundMethod::Agreement, 1);
    cast(round, {1});
    PaperTally tally;
    tally.papers = 5;
    tally.lines = {line(101, 1, 5)};
    QCOMPARE(takeTally(round, 1, *ballotsFromTally(round, 1, tally)), 0);
    QCOMPARE(round.ballots.size(), 6U);
    QCOMPARE(round.ballots.back().participant, u"Paper 5"_s);
    tally.papers = 2;
    tally.lines = {line(101, 0, 2)};
    QCOMPARE(takeTally(round, 1, *ballotsFromTally(round, 1, tally)), 5);
    QCOMPARE(round.ballots.size(), 3U);
    QCOMPARE(round.ballots[0].participant, u"Person 1"_s); // who voted otherwise stays
    Ballot person;
    person.participant = u"Paper 1a"_s;
    QVERIFY(!isPaperBallot(person));
    person.participant = u"Paper "_s;
    QVERIFY(!isPaperBallot(person));
}

void TestPaperTally::stagesOfDelphi()
{
    Round round = roundOf(RoundMethod::Delphi, 1);
    PaperTally tally;
    tally.papers = 3;
    tally.lines = {line(101, 7, 3)};
    takeTally(round, 2, *ballotsFromTally(round, 2, tally));
    takeTally(round, 1, *ballotsFromTally(round, 1, tally));
    QCOMPARE(round.ballots.size(), 6U);
    QCOMPARE(round.ballots.front().stage, 1);
    QCOMPARE(round.ballots.back().stage, 2);
    QCOMPARE(takeTally(round, 2, *ballotsFromTally(round, 2, tally)), 3);
    QCOMPARE(round.ballots.size(), 6U);
}

void TestPaperTally::refusesWhatCannotBe_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<int>("papers");
    QTest::addColumn<Id>("option");
    QTest::addColumn<Id>("criterion");
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("says");
    const auto agree = int(RoundMethod::Agreement);
    const auto chnri = int(RoundMethod::Chnri);
    const auto dots = int(RoundMethod::DotVoting);
    QTest::newRow("no papers") << agree << 0 << Id(101) << Id(0) << 1.0 << 0 << u"not of 0"_s;
    QTest::newRow("a negative pile") << agree << -3 << Id(101) << Id(0) << 1.0 << 0 << u"not of -3"_s;
    QTest::newRow("too many") << agree << 10001 << Id(101) << Id(0) << 1.0 << 0 << u"1 to 10,000 papers"_s;
    QTest::newRow("no such option") << agree << 5 << Id(999) << Id(0) << 1.0 << 1 << u"no such option"_s;
    QTest::newRow("a criterion where there is none")
        << agree << 5 << Id(101) << Id(11) << 1.0 << 1 << u"no such criterion"_s;
    QTest::newRow("no such criterion")
        << chnri << 5 << Id(101) << Id(0) << 1.0 << 1 << u"no such criterion"_s;
    QTest::newRow("no such answer") << agree << 5 << Id(101) << Id(0) << 0.7 << 1 << u"not 0.7"_s;
    QTest::newRow("negative") << agree << 5 << Id(101) << Id(0) << 1.0 << -1 << u"0 or more"_s;
    QTest::newRow("more answers than papers")
        << agree << 5 << Id(101) << Id(0) << 1.0 << 6 << u"has 6 answers, but there are only 5 papers"_s;
    QTest::newRow("of a criterion") << chnri << 5 << Id(102) << Id(12) << 1.0 << 6
                                    << u"Option 2 (Option B), Criterion 2 has 6 answers"_s;
    QTest::newRow("above the cap") << dots << 2 << Id(101) << Id(0) << 0.0 << 7
                                   << u"7 dots, but 2 papers may give it 6 at most"_s;
    QTest::newRow("a huge count") << dots << 2 << Id(101) << Id(0) << 0.0 << std::numeric_limits<int>::max()
                                  << u"may give it 6 at most"_s;
}

void TestPaperTally::refusesWhatCannotBe()
{
    QFETCH(const int, method);
    QFETCH(const int, papers);
    QFETCH(const Id, option);
    QFETCH(const Id, criterion);
    QFETCH(const double, value);
    QFETCH(const int, count);
    QFETCH(const QString, says);
    Round round = roundOf(RoundMethod(method), 2, RoundMethod(method) == RoundMethod::Chnri ? 2 : 0);
    round.settings.dots = 4;
    round.settings.dotsPerOption = 3;
    PaperTally tally;
    tally.papers = papers;
    tally.lines = {line(option, value, count, criterion)};
    const auto ballots = ballotsFromTally(round, 1, tally);
    QVERIFY(!ballots);
    QCOMPARE(int(ballots.error().kind), int(ErrorKind::BadInput));
    QVERIFY2(ballots.error().message.contains(says), qPrintable(ballots.error().message));
}

void TestPaperTally::refusesRankings_data()
{
    QTest::addColumn<int>("method");
    for (const RoundMethod method : allRoundMethods)
        QTest::addRow("%s", qPrintable(roundMethodKey(method))) << int(method);
}

void TestPaperTally::refusesRankings()
{
    QFETCH(const int, method);
    const Round round = roundOf(RoundMethod(method), 2, RoundMethod(method) == RoundMethod::Chnri ? 1 : 0);
    PaperTally tally;
    tally.papers = 3;
    const auto ballots = ballotsFromTally(round, 1, tally);
    QCOMPARE(ballots.has_value(), canTally(RoundMethod(method)));
    if (!ballots)
        QVERIFY2(ballots.error().message.endsWith(u"Type each ballot."_s),
                 qPrintable(ballots.error().message));
}

QTEST_APPLESS_MAIN(TestPaperTally)
#include "tst_papertally.moc"
