// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/fourquestions.h"
#include "naivecatalogue.h"

#include <QtCore/QTranslator>
#include <QtTest/QTest>

#include <algorithm>

using namespace lacuna;
using namespace lacuna::testing;
using namespace Qt::StringLiterals;

/// Figures of Home against a slow recount of a random catalogue.
class TestFourQuestions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void researchIsTheRecount_data();
    void researchIsTheRecount();
    void practicesAreTheRecount();
    void bestSupportedPractices();
    void gapsAreTheMaps();
    void ownBurdenTablesWeigh();
    void burdenWithoutASurvey();
    void prioritiesOfTheNewestRoundWithBallots();
    void agreementInWords_data();
    void agreementInWords();
    void nothingYet();
    void withoutTheDimensions();
    void stepsLeft();
    void everyNumberHasItsPlural();
    void briefOnTwoPages();
    void briefOfNothing();
    void stopsWhenCancelled();

private:
    /// A random catalogue, with practices that come from its studies.
    void make(unsigned seed, int studies = 120)
    {
        m_naive = std::make_unique<NaiveCatalogue>(seed);
        m_input = {};
        m_input.today = QDate(2026, 11, 27);
        m_input.rules.referenceYear = 2026;
        m_naive->addDimension(u"country"_s, 14, 2, 0);
        m_naive->addDimension(u"sector"_s, 9, 1, 0);
        m_naive->addDimension(u"evidence-type"_s, 2, 0, 0);
        m_naive->terms.back().code = u"SYR"_s;
        m_naive->addDimension(u"research-stage"_s, 6, 1, 0);
        m_naive->addDimension(u"method"_s, 3, 0, 0);
        m_naive->terms.back().code = u"QNT-PRV"_s;
        m_naive->addStudies(studies, 25, 2);
        m_input.evidence = EvidenceTable::build(m_naive->codebook(), m_naive->input());
    }

    void makePractices(int count)
    {
        EvidenceInput input;
        const Id stageDimension = m_naive->byKey(u"research-stage"_s);
        const std::vector<Id> stages = m_naive->ownTerms(stageDimension);
        const std::vector<Id> countries = m_naive->ownTerms(m_naive->byKey(u"country"_s));
        for (int i = 0; i < count; ++i) {
            Practice practice;
            practice.id = 10 + 3 * i;
            practice.kind = allPracticeKinds[size_t(m_naive->below(4))];
            for (int n = m_naive->below(3); n > 0; --n)
                practice.sources.push_back(
                    {.study = m_naive->studies[size_t(m_naive->below(int(m_naive->studies.size())))].id,
                     .page = {},
                     .quote = {}});
            const auto code = [&](Id dimension, const std::vector<Id>& terms, size_t most) {
                const Id term = terms[size_t(m_naive->below(int(most)))];
                practice.terms.push_back({.dimension = dimension, .term = term});
                input.codings.push_back({quint32(i), dimension, term});
            };
            if (m_naive->chance(80))
                code(stageDimension, stages, 3); // some stages have nothing
            code(m_naive->byKey(u"country"_s), countries, countries.size());
            input.studies.append(practice.id, noYear, "p", "", "", "");
            m_input.practices.push_back(practice);
        }
        m_input.practiceEvidence = EvidenceTable::build(m_naive->codebook(), input);
    }

    FourQuestions answers() const
    {
        Progress progress;
        return fourQuestions(m_input, progress).value();
    }

    static Round roundOf(RoundMethod method, const std::vector<std::vector<double>>& ballots)
    {
        Round round;
        round.id = 9;
        round.name = u"Workshop"_s;
        round.method = method;
        round.settings.resamples = 20;
        if (method == RoundMethod::Chnri)
            round.criteria = {{.id = 1, .name = u"Equity"_s, .weight = 1}};
        for (size_t at = 0; at < (ballots.empty() ? 3 : ballots.front().size()); ++at) {
            RoundOption option;
            option.id = Id(at) + 1;
            option.title = u"Option %1"_s.arg(at + 1);
            round.options.push_back(option);
        }
        for (const std::vector<double>& values : ballots) {
            Ballot ballot;
            ballot.participant = u"Person %1"_s.arg(round.ballots.size());
            ballot.group = round.ballots.size() % 2 ? StakeholderGroup::Workers : StakeholderGroup::Academia;
            for (size_t at = 0; at < values.size(); ++at)
                ballot.answers.push_back({.option = Id(at) + 1,
                                          .criterion = method == RoundMethod::Chnri ? 1 : 0,
                                          .value = values[at]});
            round.ballots.push_back(ballot);
        }
        return round;
    }

    Burden burden(Id id) const
    {
        Burden burden{.id = id,
                      .name = u"Victims"_s,
                      .definition = u"forced labour"_s,
                      .unit = u"people"_s,
                      .source = u"A source"_s,
                      .year = 2021,
                      .regionSet = u"mine"_s,
                      .dimension = m_naive->byKey(u"country"_s)};
        double value = 100;
        for (const Id top : m_naive->childrenOf(burden.dimension, 0))
            burden.areas.push_back({.label = m_naive->term(top).label, .terms = {top}, .value = value += 50});
        return burden;
    }

    std::unique_ptr<NaiveCatalogue> m_naive;
    FourQuestionsInput m_input;
};

void TestFourQuestions::researchIsTheRecount_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<bool>("filtered");
    for (unsigned seed = 1; seed <= 8; ++seed)
        QTest::addRow("%u", seed) << seed << (seed % 2 == 0);
}

void TestFourQuestions::researchIsTheRecount()
{
    QFETCH(unsigned, seed);
    QFETCH(bool, filtered);
    make(seed);
    const Id country = m_naive->byKey(u"country"_s);
    const Id sector = m_naive->byKey(u"sector"_s);
    if (filtered) {
        m_input.filter.yearFrom = 2005;
        m_input.filter.clauses = {{.dimension = sector,
                                   .mode = FilterClause::Mode::AnyOf,
                                   .terms = {m_naive->ownTerms(sector).front(), m_naive->ownTerms(sector)[1]},
                                   .uncoded = true}};
    }
    int studies = 0;
    int coded = 0;
    int recent = 0;
    int reviews = 0;
    std::set<Id> countries;
    std::set<Id> sectors;
    for (const NaiveCatalogue::Study& study : m_naive->studies) {
        if (!m_naive->passes(study, m_input.filter, nullptr))
            continue;
        ++studies;
        recent += study.year >= 2025;
        reviews += m_naive->has(study, u"evidence-type"_s, {"SYR"});
        if (m_naive->coded(study, country).empty() || m_naive->coded(study, sector).empty())
            continue;
        ++coded;
        for (const Id leaf : m_naive->inOrder(country)) {
            if (m_naive->childrenOf(country, leaf).empty() && m_naive->reaches(study, country, leaf))
                countries.insert(leaf);
        }
        for (const Id leaf : m_naive->inOrder(sector)) {
            if (m_naive->childrenOf(sector, leaf).empty() && m_naive->reaches(study, sector, leaf))
                sectors.insert(leaf);
        }
    }
    const ResearchAnswer answer = answers().research;
    QVERIFY(studies > 0);
    QCOMPARE(answer.studies, studies);
    QCOMPARE(answer.coded, coded);
    QCOMPARE(answer.recent, recent);
    QCOMPARE(answer.recentSince, 2025);
    QCOMPARE(answer.reviews.value(), reviews);
    QCOMPARE(answer.countries, int(countries.size()));
    QCOMPARE(answer.sectors, int(sectors.size()));
    QCOMPARE(answer.allSectors, int(m_naive->leavesUnder(sector, 0).size()));
    QVERIFY2(answer.answer.startsWith(u"%1 studies, %2 coded"_s.arg(studies).arg(coded)),
             qPrintable(answer.answer));
    QVERIFY(answer.answer.contains(u"%1 published since 2025"_s.arg(recent)));
}

void TestFourQuestions::practicesAreTheRecount()
{
    make(3);
    makePractices(60);
    const Id country = m_naive->byKey(u"country"_s);
    m_input.filter.clauses = {{.dimension = country,
                               .mode = FilterClause::Mode::NoneOf,
                               .terms = {m_naive->ownTerms(country).front()},
                               .uncoded = false}};
    const Id stage = m_naive->byKey(u"research-stage"_s);
    std::map<Id, int> stages;
    std::array<int, 4> kinds{};
    std::set<Id> sources;
    int practices = 0;
    int unstaged = 0;
    for (const Practice& practice : m_input.practices) {
        const QList<Id> where = practice.termsIn(country);
        if (std::ranges::any_of(
                where, [&](Id id) { return m_naive->isWithin(id, m_naive->ownTerms(country).front()); }))
            continue;
        ++practices;
        ++kinds[size_t(practice.kind)];
        for (const PracticeSource& source : practice.sources)
            sources.insert(source.study);
        std::set<Id> tops;
        for (const Id id : practice.termsIn(stage))
            tops.insert(m_naive->top(id));
        for (const Id top : tops)
            ++stages[top];
        unstaged += tops.empty();
    }
    const PracticeAnswer answer = answers().practice;
    QVERIFY(practices > 0 && practices < 60);
    QCOMPARE(answer.practices.size(), practices);
    QCOMPARE(answer.all, 60);
    QCOMPARE(answer.studies, int(sources.size()));
    for (size_t kind = 0; kind < kinds.size(); ++kind)
        QCOMPARE(answer.kinds[kind].size(), kinds[kind]);
    const std::vector<Id> tops = m_naive->childrenOf(stage, 0);
    QCOMPARE(answer.stages.size(), tops.size() + (unstaged > 0));
    int missing = 0;
    for (size_t at = 0; at < tops.size(); ++at) {
        QCOMPARE(answer.stages[at].stage, tops[at]);
        QCOMPARE(answer.stages[at].practices.size(), stages[tops[at]]);
        missing += stages[tops[at]] == 0;
    }
    QCOMPARE(answer.stages.back().practices.size(), unstaged);
    QVERIFY(missing > 0);
    QVERIFY2(answer.answer.contains(u"none yet on"_s), qPrintable(answer.answer));
    QVERIFY(answer.answer.startsWith(
        u"%1 practices and lessons from %2 studies"_s.arg(practices).arg(sources.size())));
}

/// Most studies first, then most contributions; what is no example to follow is not there.
void TestFourQuestions::bestSupportedPractices()
{
    for (unsigned seed = 40; seed < 46; ++seed) {
        make(seed);
        makePractices(30);
        for (Practice& practice : m_input.practices)
            practice.text = u"Says %1"_s.arg(practice.id);
        for (int i = 0; i < 20; ++i) {
            Contribution& contribution = m_input.contributions.emplace_back();
            contribution.practices = {10 + 3 * m_naive->below(30)};
        }
        std::vector<std::tuple<int, int, Id>> expected;
        for (const Practice& practice : m_input.practices) {
            std::set<Id> studies;
            for (const PracticeSource& source : practice.sources)
                studies.insert(source.study);
            int said = 0;
            for (const Contribution& contribution : m_input.contributions)
                said += contribution.practices.contains(practice.id);
            if (practice.kind != PracticeKind::Challenge && !studies.empty())
                expected.emplace_back(-int(studies.size()), -said, practice.id);
        }
        std::ranges::sort(expected);
        const PracticeAnswer answer = answers().practice;
        QCOMPARE(answer.best.size(), 3U);
        for (size_t at = 0; at < 3; ++at) {
            const auto& [studies, said, practice] = expected[at];
            QCOMPARE(answer.best[at].practice, practice);
            QCOMPARE(answer.best[at].studies, -studies);
            QCOMPARE(answer.best[at].contributions, -said);
            QCOMPARE(answer.best[at].title, u"Says %1"_s.arg(practice)); // it has no title
        }
    }
}

void TestFourQuestions::gapsAreTheMaps()
{
    make(4);
    const GapsAnswer answer = answers().gaps;
    Question question;
    question.rows = m_naive->byKey(u"country"_s);
    question.columns = m_naive->byKey(u"sector"_s);
    question.rules = m_input.rules;
    GapMapInput input;
    input.evidence = m_input.evidence;
    const auto map = computeGapMap(question, {}, input).value();
    QVERIFY(answer.map->cells == map->cells);
    const std::vector<Gap> ranked = rankGaps(*map);
    QCOMPARE(answer.worst.size(), std::min<size_t>(6, ranked.size()));
    for (size_t at = 0; at < answer.worst.size(); ++at) {
        QVERIFY(answer.worst[at] == ranked[at]);
        QCOMPARE(answer.titles[at], gapTitle(*map, ranked[at]));
        QVERIFY(answer.whys[at].startsWith(gapClassLabel(ranked[at].gapClass)));
    }
    QVERIFY(answer.answer.contains(u"%1 applicable"_s.arg(map->coverage.applicable)));
    QVERIFY(answer.burdenName.isEmpty() && !answer.unseenShare);
}

void TestFourQuestions::ownBurdenTablesWeigh()
{
    make(5);
    m_input.burdens = {burden(0)};
    m_input.burdens.front().name = u"Built in"_s;
    QCOMPARE(answers().gaps.burdenName, u"Built in"_s); // nothing else is known
    m_input.burdens.push_back(burden(4));
    m_input.burdens.back().dimension = m_naive->byKey(u"sector"_s);
    m_input.burdens.back().areas = {{.label = u"A sector"_s,
                                     .terms = {m_naive->ownTerms(m_input.burdens.back().dimension).front()},
                                     .value = 70}};
    m_input.burdens.back().name = u"Sectors"_s;
    QCOMPARE(answers().gaps.burdenName, u"Sectors"_s); // the team's own before the program's
    m_input.burdens.push_back(burden(5));
    const GapsAnswer answer = answers().gaps;
    QCOMPARE(answer.burdenName, u"Victims"_s); // of countries before sectors
    QVERIFY(answer.burdenOrigin.contains(u"2021"_s) && answer.burdenOrigin.endsWith(u"A source"_s));
    QCOMPARE(answer.burdens.size(), answer.worst.size());
    QVERIFY(answer.map->burden);
    QVERIFY(std::ranges::any_of(rankGaps(*answer.map), [](const Gap& gap) { return gap.need < 1; }));
    for (size_t at = 0; at < answer.worst.size(); ++at) {
        const int row = answer.worst[at].row;
        if (row < 0) {
            QVERIFY(answer.burdens[at].isEmpty());
            continue;
        }
        // The figure is the country's own; of a region it is said to be the region's.
        const AxisBurden& item = answer.map->burden->items[size_t(row)];
        QVERIFY2(answer.burdens[at].startsWith(QString::number(item.value) + u" people"_s),
                 qPrintable(answer.burdens[at]));
        QCOMPARE(answer.burdens[at].contains(u"in "_s + item.area),
                 item.source == AxisBurden::Source::Within);
    }
}

void TestFourQuestions::burdenWithoutASurvey()
{
    int some = 0;
    int none = 0;
    for (unsigned seed = 20; seed < 32; ++seed) {
        make(seed, seed < 30 ? 9 : 300);
        m_input.burdens = {burden(0)};
        const Burden& table = m_input.burdens.front();
        double seen = 0;
        double all = 0;
        for (const BurdenArea& area : table.areas) {
            all += area.value;
            const bool surveyed =
                std::ranges::any_of(m_naive->studies, [&](const NaiveCatalogue::Study& study) {
                    return m_naive->reaches(study, table.dimension, area.terms.front())
                        && m_naive->has(study, u"method"_s, {"QNT-PRV"});
                });
            seen += surveyed ? area.value : 0;
        }
        const GapsAnswer answer = answers().gaps;
        QVERIFY(qAbs(*answer.unseenShare - (1 - seen / all)) < 1e-12);
        const bool everywhere = seen == all;
        ++(everywhere ? none : some);
        QVERIFY2(answer.answer.contains(everywhere
                                            ? u"every area of the burden table has a prevalence study"_s
                                            : u"of those affected live"_s),
                 qPrintable(answer.answer));
        QVERIFY(answer.burdenSource.contains(u"A source"_s));
    }
    QVERIFY(some > 0 && none > 0);
    // A rate has no shares.
    m_input.burdens.front().unit = u"per 1000"_s;
    QVERIFY(!answers().gaps.unseenShare);
    QVERIFY(answers().gaps.answer.contains(u"at least 3 studies"_s));
}

void TestFourQuestions::prioritiesOfTheNewestRoundWithBallots()
{
    QVERIFY(!roundShown({}));
    Round empty = roundOf(RoundMethod::Borda, {});
    const Round voted = roundOf(RoundMethod::Borda, {{1, 2, 3}, {1, 2, 3}, {2, 1, 3}});
    QCOMPARE(roundShown({empty, voted})->ballots.size(), 3U);
    QVERIFY(roundShown({empty})->ballots.empty());
    make(7);
    m_input.round = voted;
    m_input.rounds = 2;
    const PrioritiesAnswer answer = answers().priorities;
    QCOMPARE(answer.ballots, 3);
    QCOMPARE(answer.groups, 2);
    QCOMPARE(answer.first.size(), 3U);
    QCOMPARE(answer.first[0].bar.label, u"Option 1"_s);
    QCOMPARE(answer.first[0].bar.shown, u"5"_s); // 2 + 2 + 1
    QVERIFY(answer.first[0].bar.low && answer.first[0].bar.high);
    QVERIFY2(answer.answer.startsWith(
                 u"Round “Workshop” (Borda count): 3 ballots from 2 stakeholder groups; strong agreement"_s),
             qPrintable(answer.answer));
    // A result that is known is taken as it is.
    RoundResult known = *answer.result;
    known.ballots = 77;
    m_input.result = known;
    QCOMPARE(answers().priorities.ballots, 77);
}

void TestFourQuestions::agreementInWords_data()
{
    QTest::addColumn<RoundMethod>("method");
    QTest::addColumn<std::vector<std::vector<double>>>("ballots");
    QTest::addColumn<QString>("says");
    using Ballots = std::vector<std::vector<double>>;
    QTest::newRow("everyone alike") << RoundMethod::NominalGroup << Ballots{{1, 2, 3}, {1, 2, 3}}
                                    << u"very strong agreement (Kendall's W 1.00)"_s;
    QTest::newRow("opposed") << RoundMethod::NominalGroup << Ballots{{1, 2, 3}, {3, 2, 1}}
                             << u"very weak agreement"_s;
    QTest::newRow("CHNRI") << RoundMethod::Chnri << Ballots{{1, 0, 1}, {1, 1, 0}, {1, 0.5, 0}}
                           << u"strong agreement (AEA 0.75 or more) on 1 of the first 3"_s;
    QTest::newRow("Delphi") << RoundMethod::Delphi << Ballots{{9, 1, 5}, {8, 2, 5}}
                            << u"consensus on 1 of 3"_s;
}

void TestFourQuestions::agreementInWords()
{
    QFETCH(RoundMethod, method);
    QFETCH(const std::vector<std::vector<double>>, ballots);
    QFETCH(QString, says);
    make(8);
    m_input.round = roundOf(method, ballots);
    const QString answer = answers().priorities.answer;
    QVERIFY2(answer.contains(says), qPrintable(answer));
}

void TestFourQuestions::nothingYet()
{
    m_input = {};
    FourQuestions empty = answers(); // no catalogue at all
    QCOMPARE(empty.studies, 0);
    make(9, 0);
    empty = answers();
    QCOMPARE(empty.research.studies, 0);
    QVERIFY(empty.research.answer.startsWith(u"0 studies"_s));
    QVERIFY2(empty.practice.answer.contains(u"Nothing is recorded yet"_s), qPrintable(empty.practice.answer));
    QVERIFY(empty.practice.practices.isEmpty());
    QVERIFY(!empty.practice.stages.empty());
    QVERIFY(empty.gaps.map);
    QVERIFY(empty.gaps.answer.startsWith(u"0 % of"_s));
    QCOMPARE(empty.priorities.round, 0);
    QVERIFY(empty.priorities.answer.contains(u"No priorities are set yet"_s));
    QVERIFY(empty.steps.empty());
    m_input.round = roundOf(RoundMethod::DotVoting, {});
    QVERIFY2(answers().priorities.answer.contains(u"3 options and no ballots yet"_s),
             qPrintable(answers().priorities.answer));
    m_input.round->options.clear();
    QVERIFY(answers().priorities.answer.contains(u"no options yet"_s));
    // Practices that the filter leaves none of are said to be there.
    make(9);
    makePractices(5);
    m_input.filter.clauses = {{.dimension = m_naive->byKey(u"evidence-type"_s),
                               .mode = FilterClause::Mode::AnyOf,
                               .terms = {m_naive->byCode(u"evidence-type"_s, u"SYR"_s)},
                               .uncoded = false}};
    QVERIFY2(answers().practice.answer.contains(u"None of the 5"_s), qPrintable(answers().practice.answer));
}

void TestFourQuestions::withoutTheDimensions()
{
    m_naive = std::make_unique<NaiveCatalogue>(1);
    m_input = {};
    m_input.today = QDate(2026, 1, 1);
    m_naive->addDimension(u"theme"_s, 3, 0, 0);
    m_naive->addStudies(4, 0, 1);
    m_input.evidence = EvidenceTable::build(m_naive->codebook(), m_naive->input());
    const FourQuestions found = answers();
    QVERIFY(!found.gaps.map);
    QVERIFY(!found.research.reviews);
    QVERIFY(found.research.answer.startsWith(u"4 studies"_s));
    QVERIFY(found.practice.stages.empty());
    QVERIFY(found.gaps.answer.contains(u"no countries and sectors"_s));
    Progress progress;
    QVERIFY(briefHandout(m_input, progress).has_value());
}

void TestFourQuestions::stepsLeft()
{
    make(10);
    const auto kindsOf = [](const FourQuestions& found) {
        QList<HomeStep::Kind> kinds;
        for (const HomeStep& step : found.steps)
            kinds += step.kind;
        return kinds;
    };
    const FourQuestions found = answers();
    const Id sector = m_naive->byKey(u"sector"_s);
    QList<Id> without;
    for (const NaiveCatalogue::Study& study : m_naive->studies) {
        if (m_naive->coded(study, sector).empty())
            without += study.id;
    }
    QCOMPARE(studiesWithout(*m_input.evidence, {}, u"sector"_s, nullptr), without);
    const auto step = std::ranges::find(found.steps, HomeStep::Kind::Sector, &HomeStep::kind);
    QCOMPARE(step->count, int(without.size()));
    QVERIFY(kindsOf(found).contains(HomeStep::Kind::Practices));
    QVERIFY(kindsOf(found).contains(HomeStep::Kind::Round));
    QVERIFY(kindsOf(found).contains(HomeStep::Kind::Protocol));
    makePractices(1);
    m_input.round = roundOf(RoundMethod::Borda, {});
    m_input.protocol.scope = m_input.protocol.sources = m_input.protocol.criteria = u"x"_s;
    m_input.protocol.searchedOn = QDate(2026, 1, 1);
    const QList<HomeStep::Kind> left = kindsOf(answers());
    QVERIFY(!left.contains(HomeStep::Kind::Practices) && !left.contains(HomeStep::Kind::Protocol));
    QVERIFY(!left.contains(HomeStep::Kind::Round));
    QVERIFY(left.contains(HomeStep::Kind::Ballots));
}

/// A language says "one study" otherwise than "two studies", and French otherwise than English of none: every number that words agree with must have
/// been handed to the translation.
void TestFourQuestions::everyNumberHasItsPlural()
{
    class Singular : public QTranslator {
    public:
        bool isEmpty() const override { return false; }
        QString translate(const char*, const char* text, const char*, int n) const override
        {
            if (n < 0 || n > 1) // French: none and one
                return {};
            return QString::fromUtf8(text)
                .replace(u"studies wait"_s, u"study waits"_s)
                .replace(u"studies"_s, u"study"_s)
                .replace(u"practices and lessons"_s, u"practice or lesson"_s)
                .replace(u"ballots"_s, u"ballot"_s)
                .replace(u"groups"_s, u"group"_s);
        }
    } singular;
    make(11, 1);
    makePractices(1);
    m_input.practices.front().sources = {{.study = m_naive->studies.front().id, .page = {}, .quote = {}}};
    m_input.round = roundOf(RoundMethod::Borda, {{1, 2, 3}});
    QCoreApplication::installTranslator(&singular);
    const FourQuestions found = answers();
    QCoreApplication::removeTranslator(&singular);
    QVERIFY2(found.research.answer.startsWith(u"1 study, "_s), qPrintable(found.research.answer));
    QVERIFY2(found.practice.answer.startsWith(u"1 practice or lesson from 1 study"_s),
             qPrintable(found.practice.answer));
    QVERIFY2(found.priorities.answer.contains(u"1 ballot from 1 stakeholder group"_s),
             qPrintable(found.priorities.answer));
}

void TestFourQuestions::briefOnTwoPages()
{
    make(12);
    makePractices(20);
    m_input.round = roundOf(RoundMethod::Chnri, {{1, 0, 1}, {1, 1, 0}, {1, 0.5, 0}});
    m_input.burdens = {burden(4)};
    m_input.protocol.note = u"Counts of the sample are not findings."_s;
    m_input.provenance.catalogue = u"Catalogue"_s;
    m_input.provenance.total = 120;
    Progress progress;
    const Handout brief = briefHandout(m_input, progress).value();
    QCOMPARE(brief.title, u"Catalogue"_s);
    QVERIFY(brief.provenance.contains(u"120 studies"_s));
    const FourQuestions found = answers();
    QStringList leads;
    int breaks = 0;
    bool noted = false;
    for (const HandoutBlock& block : brief.blocks) {
        breaks += std::holds_alternative<HandoutBreak>(block);
        if (const auto* text = std::get_if<HandoutText>(&block)) {
            if (text->style == HandoutText::Style::Lead)
                leads += text->text;
            noted = noted || text->text.contains(u"not findings"_s);
        }
        if (const auto* figures = std::get_if<HandoutFigures>(&block))
            QVERIFY(!figures->figures.empty() && figures->figures.size() <= 6);
        if (const auto* bars = std::get_if<HandoutBars>(&block)) {
            for (const HandoutBars::Bar& bar : bars->bars)
                QVERIFY(bar.value >= 0 && bar.value <= bars->maximum);
        }
        if (const auto* table = std::get_if<HandoutTable>(&block)) {
            for (const QStringList& row : table->rows)
                QCOMPARE(size_t(row.size()), table->columns.size());
        }
        if (const auto* matrix = std::get_if<HandoutMatrix>(&block))
            QVERIFY(matrix->map->total.n == found.gaps.map->total.n); // the same studies, in groups
    }
    QCOMPARE(breaks, 1);
    QVERIFY(noted);
    // The answer on gaps has its list right below it: a map begins a slide.
    const auto lead = std::ranges::find_if(brief.blocks, [&](const HandoutBlock& block) {
        const auto* text = std::get_if<HandoutText>(&block);
        return text && text->text == found.gaps.answer;
    });
    const auto* listed = std::get_if<HandoutTable>(&*std::next(lead));
    QVERIFY(listed && listed->title.contains(found.gaps.burdenOrigin));
    QVERIFY(std::holds_alternative<HandoutMatrix>(*std::next(lead, 2)));
    QCOMPARE(leads,
             (QStringList{found.research.answer, found.practice.answer, found.gaps.answer,
                          found.priorities.answer}));
    QVERIFY(brief.method.join(u' ').contains(u"AEA"_s));
    QVERIFY(!brief.method.join(u' ').contains(u"Person"_s)); // nobody's name
}

void TestFourQuestions::briefOfNothing()
{
    m_input = {};
    Progress progress;
    QVERIFY(!briefHandout(m_input, progress));
    make(13, 0);
    const auto brief = briefHandout(m_input, progress);
    QVERIFY(brief.has_value());
    QVERIFY(brief->blocks.size() > 8);
}

void TestFourQuestions::stopsWhenCancelled()
{
    make(14);
    m_input.round = roundOf(RoundMethod::Borda, {{1, 2, 3}, {3, 2, 1}});
    Progress progress;
    progress.cancel();
    const auto found = fourQuestions(m_input, progress);
    QVERIFY(!found && found.error().kind == ErrorKind::Cancelled);
    const auto brief = briefHandout(m_input, progress);
    QVERIFY(!brief && brief.error().kind == ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestFourQuestions)
#include "tst_fourquestions.moc"
