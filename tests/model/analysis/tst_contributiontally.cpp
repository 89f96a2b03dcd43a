// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/contributiontally.h"
#include "support/practicefixture.h"

using namespace lacuna;
using namespace Qt::StringLiterals;

class TestContributionTally : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsGroupsByQuestions();
    void reachesWhatIsBelow();
    void narrowsByEveryPart();
    void pairsInWords();

private:
    TermPair pair(const QString& country, const QString& sector) const
    {
        const PracticeTerm a = m_given.term(u"country"_s, country);
        const PracticeTerm b = m_given.term(u"sector"_s, sector);
        return ordered(TermPair{a.dimension, a.term, b.dimension, b.term});
    }
    Contribution said(Id id, int question, StakeholderGroup group, const QString& text) const
    {
        Contribution one;
        one.id = id;
        one.question = question;
        one.group = group;
        one.text = text;
        return one;
    }
    std::vector<Contribution> some() const
    {
        std::vector<Contribution> all{said(1, 3, StakeholderGroup::Workers, u"Ports"_s),
                                      said(2, 3, StakeholderGroup::Workers, u"Cooks"_s),
                                      said(3, 0, StakeholderGroup::Employers, u"Côte d’Ivoire and ports"_s),
                                      said(4, 1, StakeholderGroup::Survivors, u"Words"_s)};
        all[0].country = m_given.term(u"country"_s, u"TH"_s).term;
        all[1].gaps = {pair(u"TH"_s, u"FSH"_s)};
        all[3].practices = {21};
        all[3].name = u"Made-up Ana"_s;
        return all;
    }

    PracticeFixture m_given;
};

void TestContributionTally::countsGroupsByQuestions()
{
    const ContributionTally tally = tallyContributions(some(), {}, m_given.codebook);
    const auto at = [&tally](StakeholderGroup group, int question) {
        const auto row = std::ranges::find(allStakeholderGroups, group) - allStakeholderGroups.begin();
        return tally.counts[size_t(row)][size_t(ContributionTally::columnOf(question))];
    };
    QCOMPARE(at(StakeholderGroup::Workers, 3), 2);
    QCOMPARE(at(StakeholderGroup::Employers, 0), 1);
    QCOMPARE(at(StakeholderGroup::Survivors, 1), 1);
    QCOMPARE(at(StakeholderGroup::Governments, 1), 0);
    QCOMPARE(tally.total, 4);
    QCOMPARE(tally.questionTotals[size_t(ContributionTally::columnOf(3))], 2);
    QCOMPARE(tally.groupTotals[2], 2); // workers
    for (int column = 0; column < ContributionTally::columns; ++column)
        QCOMPARE(ContributionTally::columnOf(ContributionTally::questionOf(column)), column);
    // A cell that is chosen does not empty the others; a search does.
    ContributionQuery query;
    query.group = StakeholderGroup::Employers;
    query.question = 4;
    QCOMPARE(tallyContributions(some(), query, m_given.codebook), tally);
    query.search = u"ports"_s;
    QCOMPARE(tallyContributions(some(), query, m_given.codebook).total, 2);
    QCOMPARE(tallyContributions({}, {}, m_given.codebook).total, 0);
}

void TestContributionTally::reachesWhatIsBelow()
{
    const TermPair cell = pair(u"TH"_s, u"FSH-SEA"_s);
    const TermPair turned{cell.dimensionB, cell.termB, cell.dimensionA, cell.termA};
    QVERIFY(reaches(pair(u"TH"_s, u"FSH"_s), cell, m_given.codebook));
    QVERIFY(reaches(pair(u"TH"_s, u"FSH"_s), turned, m_given.codebook));
    QVERIFY(reaches(cell, cell, m_given.codebook));
    QVERIFY(!reaches(cell, pair(u"TH"_s, u"FSH"_s), m_given.codebook)); // what is above is more
    QVERIFY(!reaches(pair(u"KH"_s, u"FSH"_s), cell, m_given.codebook));
    const PracticeTerm country = m_given.term(u"country"_s, u"TH"_s);
    QVERIFY(reaches(TermPair{country.dimension, country.term, 0, 0}, cell, m_given.codebook));
    QVERIFY(reaches(TermPair{0, 0, country.dimension, country.term}, turned, m_given.codebook));
    QVERIFY(!reaches({}, cell, m_given.codebook));
}

void TestContributionTally::narrowsByEveryPart()
{
    const std::vector<Contribution> all = some();
    const auto found = [&](const ContributionQuery& query) {
        return matchingContributions(all, query, m_given.codebook);
    };
    QCOMPARE(found({}).size(), 4U);
    ContributionQuery query;
    query.question = 0;
    QCOMPARE(found(query), std::vector<Id>{3});
    query = {};
    query.group = StakeholderGroup::Workers;
    QCOMPARE(found(query), (std::vector<Id>{1, 2}));
    query.country = m_given.codebook.term(m_given.term(u"country"_s, u"TH"_s).term)->parent; // the region
    QCOMPARE(found(query), std::vector<Id>{1});
    query = {};
    query.search = u"IVOIRE cote"_s;
    QCOMPARE(found(query), std::vector<Id>{3});
    query.search = u"ana"_s;
    QCOMPARE(found(query), std::vector<Id>{4});
    query = {};
    query.gap = pair(u"TH"_s, u"FSH-SEA"_s);
    QCOMPARE(found(query), std::vector<Id>{2});
    query = {};
    query.practice = 21;
    QCOMPARE(found(query), std::vector<Id>{4});
}

void TestContributionTally::pairsInWords()
{
    QVERIFY(termPairText(pair(u"TH"_s, u"FSH"_s), m_given.codebook).contains(u" × "_s));
    const PracticeTerm country = m_given.term(u"country"_s, u"TH"_s);
    QCOMPARE(termPairText(TermPair{country.dimension, country.term, 0, 0}, m_given.codebook), u"Thailand"_s);
    QVERIFY(!termPairText(TermPair{1, 999999, 2, 999998}, m_given.codebook).isEmpty());
}

QTEST_GUILESS_MAIN(TestContributionTally)
#include "tst_contributiontally.moc"
