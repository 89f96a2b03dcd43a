// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/duplicatecases.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace lacuna;

/// What is still to be decided of the duplicates found.
class TestDuplicateCases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aGroupIsOneCase();
    void weakestPairCounts();
    void pairsAcrossGroupsAreCases();
    void decidedPairsGo();
    void aSplitGroupIsSeveral();
    void surenessNeedsEveryPair();

private:
    static DuplicatePair pair(Id a, Id b, double score)
    {
        return {a, b, score, score >= 0.9 ? DuplicateKind::Certain : DuplicateKind::Probable, {}};
    }
    std::vector<DuplicateCase> cases() const { return groupCases(m_report, m_answers); }

    DuplicateReport m_report;
    DuplicateAnswers m_answers;
    QSet<Id> m_gone;
};

void TestDuplicateCases::init()
{
    m_report = {};
    m_report.duplicates = {pair(1, 2, 0.99), pair(2, 3, 0.9), pair(7, 8, 0.85)};
    m_report.groups = {{1, 2, 3}, {7, 8}};
    m_answers = {};
    m_gone.clear();
    m_answers.exists = [this](Id id) { return !m_gone.contains(id); };
}

void TestDuplicateCases::aGroupIsOneCase()
{
    const auto found = cases();
    QCOMPARE(found.size(), 2u);
    QCOMPARE(found[0].studies, (std::vector<Id>{1, 2, 3}));
    QCOMPARE(found[0].pairs.size(), 2u);
    QVERIFY(!found[0].complete);
    QCOMPARE(found[1].studies, (std::vector<Id>{7, 8}));
    QVERIFY(found[1].complete);
}

void TestDuplicateCases::weakestPairCounts()
{
    QCOMPARE(cases()[0].score, 0.9);
    m_report.duplicates[1].score = 0.5;
    m_report.duplicates[1].kind = DuplicateKind::Probable;
    QCOMPARE(cases()[0].studies, (std::vector<Id>{7, 8})); // the surer one is first
    QCOMPARE(cases()[1].score, 0.5);
    QCOMPARE(cases()[1].kind, DuplicateKind::Probable);
}

void TestDuplicateCases::pairsAcrossGroupsAreCases()
{
    m_report.duplicates.push_back(pair(3, 7, 0.8));
    const auto found = cases();
    QCOMPARE(found.size(), 3u);
    QCOMPARE(found[2].studies, (std::vector<Id>{3, 7}));
    QCOMPARE(pairCases(m_report.duplicates, m_answers).size(), 4u);
}

void TestDuplicateCases::decidedPairsGo()
{
    m_answers.different = {{7, 8}};
    QCOMPARE(cases().size(), 1u);
    m_answers.different.clear();
    m_answers.reports = {{8, 7}};
    QCOMPARE(cases().size(), 1u);
    m_answers.reports = {{8, 9}, {7, 9}}; // both of a third
    QCOMPARE(cases().size(), 1u);
    m_answers.reports = {{8, 9}, {7, 10}};
    QCOMPARE(cases().size(), 2u);
    m_gone = {3}; // merged into 2
    QCOMPARE(cases()[0].studies, (std::vector<Id>{1, 2}));
    m_gone = {2};
    QCOMPARE(cases().size(), 1u);
}

void TestDuplicateCases::aSplitGroupIsSeveral()
{
    m_report.duplicates = {pair(1, 2, 0.99), pair(2, 3, 0.9), pair(3, 4, 0.95)};
    m_report.groups = {{1, 2, 3, 4}};
    QCOMPARE(cases().size(), 1u);
    m_answers.different = {{2, 3}};
    const auto found = cases();
    QCOMPARE(found.size(), 2u);
    QCOMPARE(found[0].studies, (std::vector<Id>{1, 2}));
    QCOMPARE(found[1].studies, (std::vector<Id>{3, 4}));
}

void TestDuplicateCases::surenessNeedsEveryPair()
{
    QVERIFY(!isSure(cases()[0], 0.5)); // 1 and 3 were not found alike
    m_report.duplicates.push_back(pair(1, 3, 0.96));
    QVERIFY(isSure(cases()[0], 0.9));
    QVERIFY(!isSure(cases()[0], 0.91));
}

QTEST_GUILESS_MAIN(TestDuplicateCases)
#include "tst_duplicatecases.moc"
