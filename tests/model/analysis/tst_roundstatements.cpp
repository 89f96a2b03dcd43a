// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/roundresult.h"

#include "roundfixture.h"

#include <QtTest/QTest>

#include <random>

using namespace lacuna;
using namespace lacuna::test;

/// Agree or disagree: by hand, and as CHNRI with one criterion.
class TestRoundStatements : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreementIsAsByHand();
    void agreementIsChnriWithOneCriterion();
};

namespace {

constexpr StakeholderGroup workers = StakeholderGroup::Workers;
constexpr StakeholderGroup academia = StakeholderGroup::Academia;
using Numbers = std::vector<double>;

bool near(std::optional<double> a, double b)
{
    return a && std::abs(*a - b) < 1e-9;
}

/// −1: none.
Numbers scoresOf(const std::vector<OptionScore>& options)
{
    Numbers scores;
    for (const OptionScore& option : options)
        scores.push_back(option.score.value_or(-1));
    return scores;
}

Numbers ranks(const std::vector<OptionScore>& options)
{
    Numbers ranks;
    for (const OptionScore& option : options)
        ranks.push_back(option.rank);
    return ranks;
}

} // namespace

/// Five who answer: A has agree 3, unsure 1, disagree 1 → 100 · 3.5 / 5 = 70, commonest 3 / 5; B has agree 1, disagree 3 of 4 → 25, 3 / 4; C nobody.
void TestRoundStatements::agreementIsAsByHand()
{
    Round round = roundOf(RoundMethod::Agreement, 3);
    cast(round, {1, 0, blank}, workers);
    cast(round, {1, 0, blank}, workers);
    cast(round, {1, 0, blank}, academia);
    cast(round, {0.5, 1, blank}, academia);
    cast(round, {0, blank, blank}, academia);
    Progress progress;
    const RoundResult result = *roundResult(round, {}, progress);
    QCOMPARE(result.options[0].score, 70);
    QVERIFY(near(result.options[0].agreement, 0.6));
    QCOMPARE(result.options[1].score, 25);
    QVERIFY(near(result.options[1].agreement, 0.75));
    QVERIFY(!result.options[2].score && !result.options[2].agreement);
    QCOMPARE(result.options[0].answered, 5);
    QCOMPARE(result.options[1].answered, 4);
    QCOMPARE(result.options[0].criteria.size(), 1U);
    QCOMPARE(result.options[0].criteria[0].yes, 3);
    QCOMPARE(result.options[0].criteria[0].undecided, 1);
    QCOMPARE(result.options[0].criteria[0].no, 1);
    QCOMPARE(ranks(result.options), (Numbers{1, 2, 3}));
    QVERIFY(result.weights.empty()); // nothing to weigh, and nothing to say of it
    QVERIFY(result.options[0].scoreLow && *result.options[0].scoreLow < 70);
    QCOMPARE(result.groups.size(), 2U);
    QCOMPARE(scoresOf(result.groups[0].options), (Numbers{100, 0, -1})); // workers
    QCOMPARE(scoresOf(result.groups[1].options), (Numbers{50, 50, -1}));
}

void TestRoundStatements::agreementIsChnriWithOneCriterion()
{
    std::mt19937 random(7);
    for (int trial = 0; trial < 20; ++trial) {
        Round statements = roundOf(RoundMethod::Agreement, 5);
        Round chnri = roundOf(RoundMethod::Chnri, 5, 1);
        for (int ballot = 0; ballot < 9; ++ballot) {
            Numbers values;
            for (int option = 0; option < 5; ++option)
                values.push_back(std::array{0.0, 0.5, 1.0, blank}[random() % 4]);
            cast(statements, values, ballot % 2 ? workers : academia);
            cast(chnri, values, ballot % 2 ? workers : academia);
        }
        Progress progress;
        const RoundResult one = *roundResult(statements, {}, progress);
        const RoundResult other = *roundResult(chnri, {}, progress);
        QCOMPARE(one.options, other.options);
        QCOMPARE(one.groups, other.groups);
        QCOMPARE(one.order, other.order);
        QCOMPARE(one.blanks, other.blanks);
    }
}

QTEST_APPLESS_MAIN(TestRoundStatements)
#include "tst_roundstatements.moc"
