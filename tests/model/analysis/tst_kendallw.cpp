// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/kendallw.h"

#include <QtTest/QTest>

#include <random>

using namespace lacuna;

/// Kendall's W against published and hand-worked values, a naive count, and where it has none.
class TestKendallW : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isAsPublished();
    void isAsPublishedByHandbooks();
    void isAsPublishedWithTies();
    void isAsByHandWithTies();
    void isOneWhereAllAgree();
    void isZeroWhereOrdersCancel();
    void isAFunctionOfTheMeanSpearman();
    void doesNotDependOnTheNumbers();
    void hasNone_data();
    void hasNone();
    void ranksTies();
};

using Values = std::vector<std::vector<double>>;

/// ProofWiki, "Kendall's Coefficient of Concordance/Examples/Arbitrary Example 1": four judges (A: 1 3 2, B: 1 2 3, C: 2 3 1, D: 3 1 2) of three
/// competitors; the sums are 7, 9 and 8, S = 2 and W = 12 · 2 / (4² · 3 · (3² − 1)) = 1/16.
void TestKendallW::isAsPublished()
{
    const Concordance found = kendallW({{1, 3, 2}, {1, 2, 3}, {2, 3, 1}, {3, 1, 2}});
    QCOMPARE(found.raters, 4);
    QCOMPARE(found.items, 3);
    QVERIFY(found.w);
    QCOMPARE(*found.w, 1.0 / 16);
}

/// Siegel & Castellan 1988, three people who rank eight reasons to attend a meeting; as the manual of R's DescTools::KendallW() has it: 0.6560847.
void TestKendallW::isAsPublishedByHandbooks()
{
    const Concordance found =
        kendallW({{5, 6, 7, 1, 2, 4, 3, 8}, {1, 7, 6, 2, 3, 5, 4, 8}, {4, 5, 1, 3, 2, 7, 6, 8}});
    QCOMPARE(found.raters, 3);
    QCOMPARE(found.items, 8);
    QVERIFY(std::abs(*found.w - 0.6560847) < 5e-8);
}

/// The data "anxiety" of R's package irr: three raters of twenty people, with many ties. The manual of DescTools::KendallW(), corrected for ties: 0.5396569.
void TestKendallW::isAsPublishedWithTies()
{
    const Concordance found = kendallW({{3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3},
                                        {3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4},
                                        {2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2}});
    QCOMPARE(found.raters, 3);
    QCOMPARE(found.items, 20);
    QVERIFY(std::abs(*found.w - 0.5396569) < 5e-8);
}

/// By hand, with the correction for ties of Siegel & Castellan: three raters of four items. Ranks 1 2.5 2.5 4 / 1 2 3 4 / 1.5 1.5 3 4; sums 3.5, 6, 8.5, 12;
/// Σ R² = 12.25 + 36 + 72.25 + 144 = 264.5; T = 6 + 0 + 6 = 12. W = (12 · 264.5 − 3 · 9 · 4 · 25) / (9 · 60 − 3 · 12) = 474 / 504 = 0.940476…
/// Without the correction it would be 474 / 540 = 0.8777…
void TestKendallW::isAsByHandWithTies()
{
    const Concordance found = kendallW({{1, 2, 2, 3}, {1, 2, 3, 4}, {5, 5, 6, 9}});
    QVERIFY(found.w);
    QVERIFY(std::abs(*found.w - 474.0 / 504) < 1e-12);
}

/// Also with ties, which only the correction gives.
void TestKendallW::isOneWhereAllAgree()
{
    QCOMPARE(*kendallW({{1, 2, 3}, {1, 2, 3}}).w, 1.0);
    QCOMPARE(*kendallW({{1, 1, 3, 3, 3}, {2, 2, 9, 9, 9}, {0, 0, 1, 1, 1}}).w, 1.0);
}

void TestKendallW::isZeroWhereOrdersCancel()
{
    QCOMPARE(*kendallW({{1, 2, 3, 4}, {4, 3, 2, 1}}).w, 0.0);
}

/// Without ties W = (r (m − 1) + 1) / m, where r is the mean of Spearman's ρ = 1 − 6 Σ d² / (n³ − n) over all pairs of raters (Siegel & Castellan 1988).
void TestKendallW::isAFunctionOfTheMeanSpearman()
{
    std::mt19937 random(7);
    for (int trial = 0; trial < 200; ++trial) {
        const size_t m = 2 + random() % 9;
        const size_t n = 2 + random() % 12;
        Values values;
        for (size_t rater = 0; rater < m; ++rater) {
            std::vector<double>& ranks = values.emplace_back();
            for (size_t item = 0; item < n; ++item)
                ranks.push_back(double(item + 1));
            std::ranges::shuffle(ranks, random);
        }
        double sum = 0;
        for (size_t a = 0; a < m; ++a) {
            for (size_t b = a + 1; b < m; ++b) {
                double squares = 0;
                for (size_t item = 0; item < n; ++item)
                    squares += (values[a][item] - values[b][item]) * (values[a][item] - values[b][item]);
                sum += 1 - 6 * squares / double(n * n * n - n);
            }
        }
        const double mean = sum / (double(m * (m - 1)) / 2);
        const double expected = (mean * double(m - 1) + 1) / double(m);
        QVERIFY(std::abs(*kendallW(values).w - expected) < 1e-9);
    }
}

void TestKendallW::doesNotDependOnTheNumbers()
{
    QCOMPARE(kendallW({{-9, 0.5, 1e9}, {3, 1, 2}}), kendallW({{1, 2, 3}, {30, 10, 20}}));
}

void TestKendallW::hasNone_data()
{
    QTest::addColumn<Values>("values");
    QTest::addColumn<int>("why");
    QTest::newRow("no rater") << Values() << int(NoConcordance::FewRaters);
    QTest::newRow("one rater") << Values{{1, 2, 3}} << int(NoConcordance::FewRaters);
    QTest::newRow("one item") << Values{{1}, {1}} << int(NoConcordance::FewItems);
    QTest::newRow("no item") << Values{{}, {}} << int(NoConcordance::FewItems);
    QTest::newRow("all tied") << Values{{1, 1, 1}, {2, 2, 2}} << int(NoConcordance::AllTied);
}

void TestKendallW::hasNone()
{
    QFETCH(const Values, values);
    QFETCH(const int, why);
    const Concordance found = kendallW(values);
    QVERIFY(!found.w);
    QCOMPARE(int(found.why), why);
    QVERIFY(!noConcordanceText(found.why).isEmpty());
}

void TestKendallW::ranksTies()
{
    QCOMPARE(meanRanks({5, 1, 5, 9, 5}), (std::vector<double>{3, 1, 3, 5, 3}));
    QCOMPARE(meanRanks({}), std::vector<double>());
}

QTEST_APPLESS_MAIN(TestKendallW)
#include "tst_kendallw.moc"
