// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/agreement.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace lacuna;

/// Cohen's κ against values worked out by hand, and where it has none.
class tst_Agreement : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isAsByHand();
    void listsDisagreements();
    void doesNotDependOnOrderOrRepetition();
    void isTheOtherWayRound();
    void isUndefinedWhereChanceAgreesAlways();
    void canBeWorseThanChance();
    void hasNothingWithoutCommonStudies_data();
    void hasNothingWithoutCommonStudies();
    void ignoresStudiesOfOneCoder();
    void pairsThoseWithStudiesInCommon();
};

namespace {

constexpr Id ana = 11;
constexpr Id bo = 12;
constexpr Id cy = 13;

/// Ten studies. Term 1: both 4, only Ana 1, only Bo 2, neither 3. Term 2 is given exactly where term 1 is not. Term 3: both 1, only Ana 1.
std::vector<CoderCoding> tenStudies()
{
    std::vector<CoderCoding> codings;
    for (Id study = 1; study <= 10; ++study) {
        const bool anaSays = study <= 5;
        const bool boSays = study <= 4 || study == 6 || study == 7;
        codings.push_back({study, ana, anaSays ? 1 : 2});
        codings.push_back({study, bo, boSays ? 1 : 2});
    }
    codings.push_back({1, ana, 3});
    codings.push_back({2, ana, 3});
    codings.push_back({1, bo, 3});
    return codings;
}

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-12;
}

} // namespace

void tst_Agreement::isAsByHand()
{
    const Agreement result = agreementOf(tenStudies(), ana, bo);
    QCOMPARE(result.n, 10);
    QCOMPARE(result.terms.size(), size_t(3));

    // Term 1: Po = (4 + 3)/10 = 0.7; Ana gives it to 5 of 10, Bo to 6 of 10: Pe = 0.5·0.6 + 0.5·0.4 = 0.5; κ = 0.2/0.5 = 0.4.
    const TermAgreement& first = result.terms[0];
    QCOMPARE((std::vector{first.both, first.onlyA, first.onlyB, first.neither}), (std::vector{4, 1, 2, 3}));
    QVERIFY(near(first.observed, 0.7));
    QVERIFY(near(first.expected, 0.5));
    QVERIFY(first.kappa && near(*first.kappa, 0.4));

    // Term 2 is its mirror: Po = (3 + 4)/10; Pe = 0.5·0.4 + 0.5·0.6; κ = 0.4.
    const TermAgreement& second = result.terms[1];
    QCOMPARE((std::vector{second.both, second.onlyA, second.onlyB, second.neither}),
             (std::vector{3, 2, 1, 4}));
    QVERIFY(second.kappa && near(*second.kappa, 0.4));

    // Term 3: Po = (1 + 8)/10 = 0.9; Pe = 0.2·0.1 + 0.8·0.9 = 0.74; κ = 0.16/0.26 = 8/13.
    const TermAgreement& third = result.terms[2];
    QCOMPARE((std::vector{third.both, third.onlyA, third.onlyB, third.neither}), (std::vector{1, 1, 0, 8}));
    QVERIFY(near(third.expected, 0.74));
    QVERIFY(third.kappa && near(*third.kappa, 8.0 / 13));

    // Pooled: mean Po = 2.3/3, mean Pe = 1.74/3; κ = (2.3 − 1.74)/(3 − 1.74) = 0.56/1.26 = 4/9. (The mean of the three would be 0.47.)
    QVERIFY(near(result.observed, 2.3 / 3));
    QVERIFY(near(result.expected, 1.74 / 3));
    QVERIFY(result.kappa && near(*result.kappa, 4.0 / 9));
}

void tst_Agreement::listsDisagreements()
{
    const Agreement result = agreementOf(tenStudies(), ana, bo);
    // 2: Ana has term 3 as well; 5: only Ana says 1; 6 and 7: only Bo does.
    const std::vector<Disagreement> wanted{{2, {ana, {1, 3}}, {bo, {1}}},
                                           {5, {ana, {1}}, {bo, {2}}},
                                           {6, {ana, {2}}, {bo, {1}}},
                                           {7, {ana, {2}}, {bo, {1}}}};
    QVERIFY(result.disagreements == wanted);
    const std::vector<Id> reconciled{1, 5, 7, 99};
    QCOMPARE(reconciledAmong(result, reconciled), 2);
    QCOMPARE(reconciledAmong(result, {}), 0);
}

void tst_Agreement::doesNotDependOnOrderOrRepetition()
{
    std::vector<CoderCoding> codings = tenStudies();
    const Agreement wanted = agreementOf(codings, ana, bo);
    codings.push_back(codings.front());
    codings.push_back({1, cy, 2}); // another coder
    codings.push_back({1, 0, 2}); // reconciled
    std::ranges::reverse(codings);
    QVERIFY(agreementOf(codings, ana, bo) == wanted);
}

void tst_Agreement::isTheOtherWayRound()
{
    const Agreement there = agreementOf(tenStudies(), ana, bo);
    const Agreement back = agreementOf(tenStudies(), bo, ana);
    QCOMPARE(back.coderA, bo);
    QCOMPARE(back.terms[0].onlyA, there.terms[0].onlyB);
    QCOMPARE(*back.kappa, *there.kappa);
}

void tst_Agreement::isUndefinedWhereChanceAgreesAlways()
{
    // Both give term 1 to every study: Po = 1, Pe = 1·1 + 0·0 = 1, κ = 0/0.
    std::vector<CoderCoding> codings;
    for (Id study = 1; study <= 3; ++study) {
        codings.push_back({study, ana, 1});
        codings.push_back({study, bo, 1});
    }
    const Agreement same = agreementOf(codings, ana, bo);
    QCOMPARE(same.n, 3);
    QVERIFY(near(same.terms[0].observed, 1));
    QVERIFY(near(same.terms[0].expected, 1));
    QVERIFY(!same.terms[0].kappa);
    QVERIFY(!same.kappa);

    // One more term on which they differ once: term 1 stays undefined, the pooled κ is not. Term 2: Po = 2/3, Pe = 1/3·0 + 2/3·1 = 2/3, κ = 0.
    // Pooled: mean Po = (1 + 2/3)/2 = 5/6 = mean Pe: κ = 0, and that is a value.
    codings.push_back({1, ana, 2});
    const Agreement more = agreementOf(codings, ana, bo);
    QVERIFY(!more.terms[0].kappa);
    QVERIFY(more.terms[1].kappa && near(*more.terms[1].kappa, 0));
    QVERIFY(more.kappa && near(*more.kappa, 0));
}

void tst_Agreement::canBeWorseThanChance()
{
    // Two studies, each term given to the one the other did not: Po = 0, Pe = 0.5·0.5 + 0.5·0.5 = 0.5, κ = −0.5/0.5 = −1.
    const std::vector<CoderCoding> codings{{1, ana, 1}, {1, bo, 2}, {2, ana, 2}, {2, bo, 1}};
    const Agreement result = agreementOf(codings, ana, bo);
    QVERIFY(result.kappa && near(*result.kappa, -1));
}

void tst_Agreement::hasNothingWithoutCommonStudies_data()
{
    QTest::addColumn<bool>("second");
    QTest::newRow("one coder only") << false;
    QTest::newRow("each their own studies") << true;
}

void tst_Agreement::hasNothingWithoutCommonStudies()
{
    QFETCH(bool, second);
    std::vector<CoderCoding> codings{{1, ana, 1}, {2, ana, 1}};
    if (second)
        codings.push_back({3, bo, 1});
    const Agreement result = agreementOf(codings, ana, bo);
    QCOMPARE(result.n, 0);
    QVERIFY(result.terms.empty());
    QVERIFY(!result.kappa);
    QVERIFY(result.disagreements.empty());
    QVERIFY(comparableCoders(codings).empty());
}

void tst_Agreement::ignoresStudiesOfOneCoder()
{
    std::vector<CoderCoding> codings = tenStudies();
    const Agreement wanted = agreementOf(codings, ana, bo);
    codings.push_back({11, ana, 1});
    codings.push_back({12, bo, 4});
    QVERIFY(agreementOf(codings, ana, bo) == wanted);
}

void tst_Agreement::pairsThoseWithStudiesInCommon()
{
    const std::vector<CoderCoding> codings{{1, bo, 1}, {1, ana, 2}, {1, 0, 1}, {2, cy, 1},
                                           {2, bo, 1}, {3, cy, 1},  {3, 0, 1}};
    QVERIFY(comparableCoders(codings) == (std::vector<std::pair<Id, Id>>{{ana, bo}, {bo, cy}}));
}

QTEST_GUILESS_MAIN(tst_Agreement)
#include "tst_agreement.moc"
