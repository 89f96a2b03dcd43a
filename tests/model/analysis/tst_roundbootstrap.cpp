// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/roundresult.h"
#include "model/analysis/roundsensitivity.h"

#include "roundfixture.h"

#include <QtTest/QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace lacuna;
using namespace lacuna::test;

/// Intervals, what moved, and what a result depends on.
class TestRoundBootstrap : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isAsDrawnByHand_data();
    void isAsDrawnByHand();
    void isTheSameAgain();
    void settingsCount();
    void certainOrdersAreCertain();
    void jamesLindDrawsWithinGroups();
    void optionsWithoutScoreHaveNone();
    void canBeCancelled();
    void movesBetweenRounds();
    void sensitivityDropsAndDoubles();
    void sensitivityLeavesGroupsOut();
    void weightRangesAreWhereTheTopChanges();
    void sensitivityOfNothing();
};

namespace {

/// A round with votes at random, some blank.
Round randomRound(RoundMethod method, int options, int ballots, unsigned seed)
{
    std::mt19937 random(seed);
    Round round = roundOf(method, options, method == RoundMethod::Chnri ? 3 : 0);
    round.settings.resamples = 200;
    round.settings.dots = 100;
    round.settings.dotsPerOption = 100;
    for (int ballot = 0; ballot < ballots; ++ballot) {
        std::vector<double> values;
        if (method == RoundMethod::Chnri) {
            for (int cell = 0; cell < options * 3; ++cell)
                values.push_back(std::array{0.0, 0.5, 1.0, 1.0, blank}[random() % 5]);
        } else if (method == RoundMethod::Agreement) {
            for (int option = 0; option < options; ++option)
                values.push_back(std::array{0.0, 0.5, 1.0, blank}[random() % 4]);
        } else if (method == RoundMethod::Delphi) {
            for (int option = 0; option < options; ++option)
                values.push_back(random() % 5 == 0 ? blank : double(1 + random() % 9));
        } else {
            for (int option = 0; option < options; ++option)
                values.push_back(option + 1);
            std::ranges::shuffle(values, random);
            values[random() % values.size()] = blank;
        }
        cast(round, values, allStakeholderGroups[random() % 3]);
    }
    return round;
}

Result<RoundResult> resultOf(const Round& round)
{
    Progress progress;
    return roundResult(round, {}, progress);
}

void addMethods()
{
    QTest::addColumn<int>("method");
    for (const RoundMethod method : allRoundMethods)
        QTest::addRow("%s", qPrintable(roundMethodKey(method))) << int(method);
}

} // namespace

void TestRoundBootstrap::isAsDrawnByHand_data()
{
    addMethods();
}

/// The same draws as rounds whose ballots are copied, counted as any round is; percentiles as defined: the 5th and 195th of 200.
void TestRoundBootstrap::isAsDrawnByHand()
{
    QFETCH(const int, method);
    const Round round = randomRound(RoundMethod(method), 5, 9, 23);
    const auto result = resultOf(round);
    QVERIFY(result);
    QCOMPARE(result->resamples, 200);
    std::mt19937 random(round.settings.seed);
    std::vector<std::vector<double>> ranks(5);
    std::vector<std::vector<double>> scores(5);
    for (int resample = 0; resample < 200; ++resample) {
        Round drawn = round;
        drawn.ballots.clear();
        std::vector<std::vector<const Ballot*>> strata;
        for (const StakeholderGroup group : allStakeholderGroups) {
            if (strata.empty() || RoundMethod(method) == RoundMethod::JamesLind)
                strata.emplace_back();
            for (const Ballot& ballot : round.ballots) {
                if (ballot.group == group && RoundMethod(method) == RoundMethod::JamesLind)
                    strata.back().push_back(&ballot);
            }
        }
        if (RoundMethod(method) != RoundMethod::JamesLind) {
            for (const Ballot& ballot : round.ballots)
                strata.front().push_back(&ballot);
        }
        for (const auto& stratum : strata) {
            for (size_t draw = 0; draw < stratum.size(); ++draw)
                drawn.ballots.push_back(*stratum[(quint64(random()) * stratum.size()) >> 32]);
        }
        const RoundResult one = roundScores(drawn);
        for (size_t option = 0; option < 5; ++option) {
            ranks[option].push_back(one.options[option].rank);
            if (one.options[option].score)
                scores[option].push_back(*one.options[option].score);
        }
    }
    for (size_t option = 0; option < 5; ++option) {
        std::ranges::sort(ranks[option]);
        std::ranges::sort(scores[option]);
        const OptionScore& found = result->options[option];
        QCOMPARE(found.rankLow, ranks[option][4]);
        QCOMPARE(found.rankHigh, ranks[option][194]);
        QCOMPARE(scores[option].size(), 200U);
        QCOMPARE(found.scoreLow, scores[option][4]);
        QCOMPARE(found.scoreHigh, scores[option][194]);
    }
}

void TestRoundBootstrap::isTheSameAgain()
{
    Round round = randomRound(RoundMethod::Chnri, 8, 30, 1);
    const auto first = resultOf(round);
    QCOMPARE(*first, *resultOf(round));
    // Without intervals it is what roundScores() says.
    RoundResult bare = *first;
    bare.resamples = 0;
    for (OptionScore& option : bare.options)
        option.rankLow = option.rankHigh = option.scoreLow = option.scoreHigh = std::nullopt;
    QCOMPARE(bare, roundScores(round));
    round.settings.seed = 2;
    QVERIFY(*first != *resultOf(round));
}

void TestRoundBootstrap::settingsCount()
{
    Round round = randomRound(RoundMethod::Borda, 4, 10, 1);
    round.settings.resamples = 0;
    QCOMPARE(*resultOf(round), roundScores(round));
    round.settings.resamples = 1;
    const auto result = resultOf(round);
    QCOMPARE(result->resamples, 1);
    QCOMPARE(result->options[0].rankLow, result->options[0].rankHigh);
}

/// All say the same: so do all resamples.
void TestRoundBootstrap::certainOrdersAreCertain()
{
    Round round = roundOf(RoundMethod::Borda, 3);
    for (int ballot = 0; ballot < 6; ++ballot)
        cast(round, {2, 1, 3});
    const auto result = resultOf(round);
    for (const OptionScore& option : result->options) {
        QCOMPARE(option.rankLow, option.rank);
        QCOMPARE(option.rankHigh, option.rank);
        QCOMPARE(option.scoreLow, option.score);
    }
}

/// Two groups of one: every resample is the result itself, as a note says.
void TestRoundBootstrap::jamesLindDrawsWithinGroups()
{
    Round round = roundOf(RoundMethod::JamesLind, 3);
    cast(round, {1, 2, 3}, StakeholderGroup::Workers);
    cast(round, {2, 1, 3}, StakeholderGroup::Academia);
    const auto result = resultOf(round);
    for (const OptionScore& option : result->options) {
        QCOMPARE(option.rankLow, option.rank);
        QCOMPARE(option.rankHigh, option.rank);
    }
    QCOMPARE(result->notes.size(), 1);
}

void TestRoundBootstrap::optionsWithoutScoreHaveNone()
{
    Round round = roundOf(RoundMethod::Delphi, 2);
    cast(round, {5, blank});
    cast(round, {7, blank});
    const auto result = resultOf(round);
    QVERIFY(result->options[0].rankLow && result->options[0].scoreLow);
    QVERIFY(!result->options[1].rankLow && !result->options[1].scoreLow);
}

void TestRoundBootstrap::canBeCancelled()
{
    Progress progress;
    progress.cancel();
    const auto result = roundResult(randomRound(RoundMethod::Chnri, 5, 9, 1), {}, progress);
    QVERIFY(!result);
    QCOMPARE(int(result.error().kind), int(ErrorKind::Cancelled));
}

void TestRoundBootstrap::movesBetweenRounds()
{
    const auto named = [](const QStringList& titles) {
        Round round = roundOf(RoundMethod::Borda, int(titles.size()));
        for (qsizetype at = 0; at < titles.size(); ++at)
            round.options[size_t(at)].title = titles[at];
        return round;
    };
    Round before = named({u"Wages"_s, u"Debt"_s, u"Gone"_s, u"Gap"_s});
    cast(before, {1, 2, 3, 4});
    Round after = named({u" DEBT "_s, u"The gap, reworded"_s, u"New"_s, u"wages"_s});
    for (size_t at = 0; at < 4; ++at)
        after.options[at].id = Id(900 + at);
    before.options[3].gap = {.dimensionA = 2, .termA = 5, .dimensionB = 1, .termB = 4};
    after.options[1].gap = {
        .dimensionA = 1, .termA = 4, .dimensionB = 2, .termB = 5}; // the same, from its other side
    cast(after, {1, 2, 3, 4});
    const std::vector<Movement> moved = movements(roundScores(before), before, roundScores(after), after);
    QCOMPARE(moved.size(), 5U);
    QCOMPARE(moved[0].title, u" DEBT "_s);
    QCOMPARE(moved[0].rankBefore, 2);
    QCOMPARE(moved[0].rankAfter, 1);
    QCOMPARE(moved[1].rankBefore, 4); // by its gap
    QCOMPARE(moved[2].rankBefore, std::nullopt); // new
    QCOMPARE(moved[3].rankBefore, 1);
    QCOMPARE(moved[3].rankAfter, 4);
    QCOMPARE(moved[4].title, u"Gone"_s);
    QCOMPARE(moved[4].rankAfter, std::nullopt);
    QCOMPARE(moved[4].option, before.options[2].id);
}

/// By hand: A has 100 by the first criterion and 0 by the second, B the other way round, C 50 by both. Weights 3 and 1: A 75, B 25, C 50.
void TestRoundBootstrap::sensitivityDropsAndDoubles()
{
    Round round = roundOf(RoundMethod::Chnri, 3, 2);
    cast(round, {1, 0, 0, 1, 0.5, 0.5});
    round.criteria[0].weight = 3;
    const Sensitivity found = sensitivityOf(round);
    QCOMPARE(found.cases.size(), 4U);
    QCOMPARE(found.cases[0].ranks, (std::vector<double>{3, 1, 2})); // without the first criterion
    QCOMPARE(found.cases[0].order, (std::vector<int>{1, 2, 0}));
    QCOMPARE(found.cases[0].largestMove, 2.0);
    QCOMPARE(found.cases[0].newInTop, 1); // of the first two
    QCOMPARE(found.cases[1].ranks, (std::vector<double>{1, 3, 2}));
    QCOMPARE(found.cases[1].largestMove, 0.0);
    QCOMPARE(found.cases[2].order.front(), 0); // the first counts twice: 6 to 1
    QCOMPARE(found.cases[3].order.front(), 0); // the second counts twice: 3 to 2
    QVERIFY(sensitivityCaseText(found.cases[0], round).contains(u"Criterion 1"_s));
    // A is first as long as its weight is more than the other's.
    QCOMPARE(found.ranges.size(), 2U);
    QVERIFY(std::abs(*found.ranges[0].below - 1) < 1e-9);
    QVERIFY(!found.ranges[0].above);
    QVERIFY(std::abs(*found.ranges[1].above - 3) < 1e-9);
    QVERIFY(!found.ranges[1].below);
    QVERIFY(found.ranges[1].topAbove == 1 || found.ranges[1].topAbove == 2);
}

void TestRoundBootstrap::sensitivityLeavesGroupsOut()
{
    Round round = roundOf(RoundMethod::Borda, 2);
    cast(round, {1, 2}, StakeholderGroup::Workers);
    cast(round, {1, 2}, StakeholderGroup::Workers);
    cast(round, {2, 1}, StakeholderGroup::Academia);
    cast(round, {}, StakeholderGroup::Survivors);
    const Sensitivity found = sensitivityOf(round);
    QCOMPARE(found.cases.size(), 2U);
    QCOMPARE(int(found.cases[0].group), int(StakeholderGroup::Workers));
    QCOMPARE(found.cases[0].order.front(), 1);
    QCOMPARE(found.cases[1].order.front(), 0);
    QVERIFY(sensitivityCaseText(found.cases[1], round).contains(u"Academia"_s));
    QVERIFY(found.ranges.empty());
}

/// Just within a range the first stays first, just beyond it does not; with none, at no weight tried.
void TestRoundBootstrap::weightRangesAreWhereTheTopChanges()
{
    int bounded = 0;
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const Round round = randomRound(RoundMethod::Chnri, 6, 7, seed);
        const RoundResult now = roundScores(round);
        const Sensitivity found = sensitivityOf(round);
        const auto topWith = [&](int criterion, double weight) {
            std::vector<double> weights = now.weights;
            weights[size_t(criterion)] = weight;
            return reweighted(now, weights).order.front();
        };
        for (const WeightRange& range : found.ranges) {
            const int top = now.order.front();
            for (const double step : {1e-4, 1e-3}) {
                if (range.above) {
                    ++bounded;
                    QCOMPARE(topWith(range.criterion, *range.above - step), top);
                    QVERIFY(topWith(range.criterion, *range.above + step) != top);
                }
                if (range.below) {
                    ++bounded;
                    QCOMPARE(topWith(range.criterion, *range.below + step), top);
                    QVERIFY(topWith(range.criterion, std::max(0.0, *range.below - step)) != top);
                }
            }
            for (const double weight : {1.5, 2.0, 5.0, 100.0}) {
                if (!range.above)
                    QCOMPARE(topWith(range.criterion, weight), top);
            }
            for (const double weight : {0.9, 0.5, 0.1, 0.01}) {
                if (!range.below)
                    QCOMPARE(topWith(range.criterion, weight), top);
            }
        }
    }
    QVERIFY(bounded > 50);
}

void TestRoundBootstrap::sensitivityOfNothing()
{
    QCOMPARE(sensitivityOf(roundOf(RoundMethod::Chnri, 3, 2)), Sensitivity());
    QCOMPARE(sensitivityOf({}), Sensitivity());
    Round tied = roundOf(RoundMethod::Chnri, 2, 2);
    cast(tied, {1, 1, 1, 1});
    QVERIFY(sensitivityOf(tied).ranges.empty()); // the first place is shared
}

QTEST_APPLESS_MAIN(TestRoundBootstrap)
#include "tst_roundbootstrap.moc"
