// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/practicefacets.h"
#include "model/analysis/practicefilter.h"
#include "support/practicefixture.h"

using namespace lacuna;
using namespace Qt::StringLiterals;

class TestPracticeFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wordsAreFoundAnywhere();
    void hitsAreOfWordsStudiesAndCollections();
    void facetsCountWhatAllElseLeaves();
    void mapsHaveTheSameHits();
    void contributionsAreCounted();

private:
    PracticeFixture m_given;
    std::vector<Practice> m_practices;
    std::shared_ptr<const EvidenceTable> m_evidence;
};

void TestPracticeFilter::initTestCase()
{
    const auto stage = [this](const QString& code) { return m_given.term(u"research-stage"_s, code); };
    m_practices = {
        m_given.practice(1, PracticeKind::Lesson, u"Ask the cooks"_s, {stage(u"COL"_s)},
                         {{11, {}, u"A quoted word"_s}}),
        m_given.practice(2, PracticeKind::Lesson, u"Ask in Phnom Penh"_s, {stage(u"COL"_s), stage(u"ETH"_s)}),
        m_given.practice(3, PracticeKind::Challenge, u"Côtes"_s, {stage(u"ETH"_s)}),
        m_given.practice(4, PracticeKind::Safeguard, u"Nothing coded"_s)};
    m_practices[3].contributor = u"Made-up Ana"_s;
    EvidenceInput input;
    for (const Practice& practice : m_practices) {
        input.studies.append(practice.id, noYear, {}, {}, {}, {});
        for (const PracticeTerm& term : practice.terms)
            input.codings.push_back({quint32(input.studies.size() - 1), term.dimension, term.term});
    }
    m_evidence = EvidenceTable::build(std::make_shared<const Codebook>(m_given.codebook), input);
}

void TestPracticeFilter::wordsAreFoundAnywhere()
{
    QCOMPARE(searchPractices(m_practices, u"").size(), 4U);
    QCOMPARE(searchPractices(m_practices, u"ASK  penh"), std::vector<Id>{2});
    QCOMPARE(searchPractices(m_practices, u"quoted"), std::vector<Id>{1});
    QCOMPARE(searchPractices(m_practices, u"cotes"), std::vector<Id>{3});
    QCOMPARE(searchPractices(m_practices, u"ana"), std::vector<Id>{4});
    QVERIFY(searchPractices(m_practices, u"ask nobody").empty());
}

void TestPracticeFilter::hitsAreOfWordsStudiesAndCollections()
{
    QVERIFY(!practiceHits({}, m_practices, {}, nullptr));
    Filter filter;
    filter.search = u"cotes"_s;
    const auto studies = std::make_shared<std::vector<Id>>(std::vector<Id>{11});
    const StudyHits hits = practiceHits(filter, m_practices, {}, studies);
    QVERIFY(hits);
    QCOMPARE(*hits, (std::vector<Id>{1, 3})); // by its study, by its own words
}

void TestPracticeFilter::facetsCountWhatAllElseLeaves()
{
    const Id stages = m_given.codebook.dimension(u"research-stage")->id;
    PracticeQuery query;
    const PracticeFacets all = facetPractices(*m_evidence, m_practices, query);
    QCOMPARE(all.total, 4);
    QCOMPARE(all.found, (std::vector<Id>{1, 2, 3, 4}));
    QCOMPARE(all.kinds, (std::array<int, 4>{0, 2, 1, 1}));
    const auto countOf = [&](const PracticeFacets& facets, const QString& code) {
        const auto terms = m_given.codebook.termsOf(stages);
        for (size_t i = 0; i < terms.size(); ++i) {
            if (terms[i]->code == code)
                return facets.terms.value(stages)[i];
        }
        return -1;
    };
    QCOMPARE(countOf(all, u"COL"_s), 2);
    QCOMPARE(countOf(all, u"ETH"_s), 2);
    QCOMPARE(all.terms.value(stages).back(), 1); // not coded

    query.kinds = {PracticeKind::Lesson};
    query.clauses = {
        {stages, FilterClause::Mode::AnyOf, {m_given.term(u"research-stage"_s, u"ETH"_s).term}, false}};
    const PracticeFacets some = facetPractices(*m_evidence, m_practices, query);
    QCOMPARE(some.found, std::vector<Id>{2});
    QCOMPARE(some.kinds, (std::array<int, 4>{0, 1, 1, 0})); // whatever the kind
    QCOMPARE(countOf(some, u"COL"_s), 2); // whatever the stage
    query.search = u"cooks"_s;
    QVERIFY(facetPractices(*m_evidence, m_practices, query).found.empty());
    PracticeQuery only;
    only.only = QList<Id>{3, 1, 77};
    QCOMPARE(facetPractices(*m_evidence, m_practices, only).found, (std::vector<Id>{1, 3}));
    only.only = QList<Id>();
    QVERIFY(facetPractices(*m_evidence, m_practices, only).found.empty());
}

void TestPracticeFilter::mapsHaveTheSameHits()
{
    PracticeQuery query;
    QVERIFY(!practiceQueryHits(m_practices, query));
    query.kinds = {PracticeKind::Lesson, PracticeKind::Safeguard};
    query.search = u"ask"_s;
    const auto hits = practiceQueryHits(m_practices, query);
    QVERIFY(hits);
    QCOMPARE(*hits, facetPractices(*m_evidence, m_practices, query).found);
}

void TestPracticeFilter::contributionsAreCounted()
{
    std::vector<Contribution> said(3);
    said[0].practices = {1, 2};
    said[1].practices = {1};
    const QHash<Id, int> counts = contributionsByPractice(said);
    QCOMPARE(counts.value(1), 2);
    QCOMPARE(counts.value(2), 1);
    QVERIFY(!counts.contains(3));
}

QTEST_GUILESS_MAIN(TestPracticeFilter)
#include "tst_practicefilter.moc"
