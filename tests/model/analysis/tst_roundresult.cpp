// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/roundresult.h"

#include "roundfixture.h"

#include <QtTest/QTest>

#include <map>
#include <random>

using namespace lacuna;
using namespace lacuna::test;

/// Results of every method against published and hand-worked examples, and naive counts of random ballots.
class TestRoundResult : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // CHNRI
    void chnriIsAsByHand();
    void chnriWeighs();
    void chnriLeavesOutBlanks();
    void chnriOfNobodyHasNoScore();
    void chnriIsAsANaiveCount();
    void reweightedIsAsCountedAgain();
    // James Lind
    void jamesLindScoresAsTheGuidebook();
    void jamesLindGivesGroupsTheSameVoice();
    void jamesLindTies();
    void jamesLindIgnoresGroupsThatAbstain();
    // Rankings
    void bordaIsAsPublished();
    void bordaTiesAndBlanks();
    void nominalGroupTakesTheLowestTotal();
    void bordaIsAsANaiveCount();
    void concordanceNeedsEveryRank();
    // Dots
    void dotsAreSummed();
    // Delphi
    void delphiIsAsByHand();
    void delphiConsensusAtItsBounds_data();
    void delphiConsensusAtItsBounds();
    void delphiStages();
    // All
    void abstentionsCountNowhere_data();
    void abstentionsCountNowhere();
    void emptyRounds_data();
    void emptyRounds();
    void oneGroupOfOne_data();
    void oneGroupOfOne();
    void allTied_data();
    void allTied();
    void whatTheMethodDoesNotKnowIsSaid_data();
    void whatTheMethodDoesNotKnowIsSaid();
    void leavesGroupsOut();
};

namespace {

constexpr StakeholderGroup governments = StakeholderGroup::Governments;
constexpr StakeholderGroup workers = StakeholderGroup::Workers;
constexpr StakeholderGroup academia = StakeholderGroup::Academia;

bool near(std::optional<double> a, double b)
{
    return a && std::abs(*a - b) < 1e-9;
}

std::vector<double> scoresOf(const std::vector<OptionScore>& options)
{
    std::vector<double> scores;
    for (const OptionScore& option : options)
        scores.push_back(option.score.value_or(-1));
    return scores;
}

std::vector<double> ranks(const std::vector<OptionScore>& options)
{
    std::vector<double> ranks;
    for (const OptionScore& option : options)
        ranks.push_back(option.rank);
    return ranks;
}

using Numbers = std::vector<double>;

} // namespace

/// By hand, by the formulas of Rudan et al. 2008 (doi 10.3325/cmj.2008.49.720): no published table of single answers was at hand. Four scorers, two options, two
/// criteria. Option A, criterion 1: 1, 1, 0.5, 0 → 100 · 2.5 / 4 = 62.5; criterion 2: 1, 1, 1, blank → 100. RPS = 81.25. Most frequent answers: yes 2 of 4; yes 3
/// of 4 scorers → AEA = (0.5 + 0.75) / 2 = 0.625; of those who answered: (0.5 + 3/3) / 2 = 0.75.
/// Option B: 0, 0, 0, 0.5 → 12.5; 0.5, 0.5, blank, blank → 50. RPS 31.25. AEA = (3/4 + 2/4) / 2 = 0.625; of those who answered (0.75 + 1) / 2 = 0.875.
void TestRoundResult::chnriIsAsByHand()
{
    Round round = roundOf(RoundMethod::Chnri, 2, 2);
    cast(round, {1, 1, 0, 0.5}, governments);
    cast(round, {1, 1, 0, 0.5}, workers);
    cast(round, {0.5, 1, 0, blank}, workers);
    cast(round, {0, blank, 0.5, blank}, academia);
    const RoundResult result = roundScores(round);
    QCOMPARE(result.ballots, 4);
    QCOMPARE(result.blanks, 3);
    QCOMPARE(result.options[0].criteria[0].score, 62.5);
    QCOMPARE(result.options[0].criteria[0].yes, 2);
    QCOMPARE(result.options[0].criteria[0].undecided, 1);
    QCOMPARE(result.options[0].criteria[0].no, 1);
    QCOMPARE(result.options[0].criteria[1].score, 100);
    QCOMPARE(result.options[0].criteria[1].answered(), 3);
    QCOMPARE(result.options[0].score, 81.25);
    QCOMPARE(result.options[1].score, 31.25);
    QVERIFY(near(result.options[0].agreement, 0.625));
    QVERIFY(near(result.options[1].agreement, 0.625));
    QCOMPARE(result.order, (std::vector<int>{0, 1}));
    QCOMPARE(int(result.concordance.why), int(NoConcordance::OtherMethod));
    round.settings.agreementOfAnswered = true;
    const RoundResult other = roundScores(round);
    QVERIFY(other.agreementOfAnswered);
    QVERIFY(near(other.options[0].agreement, 0.75));
    QVERIFY(near(other.options[1].agreement, 0.875));
    QCOMPARE(other.options[0].score, 81.25);
    // Side by side: workers say 1, 1 / 0, 0.5 and 0.5, 1 / 0, blank.
    QCOMPARE(result.groups.size(), 3U);
    QCOMPARE(int(result.groups[1].group), int(workers));
    QCOMPARE(result.groups[1].ballots, 2);
    QCOMPARE(scoresOf(result.groups[1].options), (Numbers{87.5, 25}));
    QCOMPARE(scoresOf(result.groups[2].options), (Numbers{0, 50}));
    QCOMPARE(ranks(result.groups[2].options), (Numbers{2, 1}));
}

/// Weights 3 and 1: (3 · 62.5 + 100) / 4 = 71.875; AEA stays.
void TestRoundResult::chnriWeighs()
{
    Round round = roundOf(RoundMethod::Chnri, 1, 2);
    cast(round, {1, 1});
    cast(round, {1, 1});
    cast(round, {0.5, 1});
    cast(round, {0, blank});
    round.criteria[0].weight = 3;
    const RoundResult result = roundScores(round);
    QCOMPARE(result.options[0].score, 71.875);
    QVERIFY(near(result.options[0].agreement, 0.625));
    QCOMPARE(result.weights, (Numbers{3, 1}));
    const RoundResult own = roundScores(round, {.stage = 0, .weights = {0, 1}, .without = {}});
    QCOMPARE(own.options[0].score, 100);
    QVERIFY(!roundScores(round, {.stage = 0, .weights = {0, 0}, .without = {}}).options[0].score);
}

/// A criterion nobody answered is left out of RPS, and adds 0 to AEA of all scorers; who answers nothing of an option is no scorer of it.
void TestRoundResult::chnriLeavesOutBlanks()
{
    Round round = roundOf(RoundMethod::Chnri, 2, 2);
    cast(round, {1, blank, blank, blank});
    cast(round, {0, blank, 1, 1});
    const RoundResult result = roundScores(round);
    QCOMPARE(result.options[0].score, 50);
    QVERIFY(!result.options[0].criteria[1].score);
    QVERIFY(near(result.options[0].agreement, 0.25)); // (1/2 + 0/2) / 2
    QCOMPARE(result.options[1].answered, 1);
    QVERIFY(near(result.options[1].agreement, 1));
    round.settings.agreementOfAnswered = true;
    QVERIFY(near(roundScores(round).options[0].agreement, 0.5)); // of the one criterion that was answered
}

void TestRoundResult::chnriOfNobodyHasNoScore()
{
    Round round = roundOf(RoundMethod::Chnri, 3, 2);
    cast(round, {blank, blank, 0, 0, 1, 1});
    const RoundResult result = roundScores(round);
    QVERIFY(!result.options[0].score);
    QVERIFY(!result.options[0].agreement);
    QCOMPARE(ranks(result.options), (Numbers{3, 2, 1})); // last, even behind 0
    QCOMPARE(result.order, (std::vector<int>{2, 1, 0}));
    QCOMPARE(result.notes.size(), 1);
}

/// Straight from the definitions, with maps and doubles.
void TestRoundResult::chnriIsAsANaiveCount()
{
    std::mt19937 random(3);
    for (int trial = 0; trial < 60; ++trial) {
        const int options = 1 + int(random() % 6);
        const int criteria = 1 + int(random() % 5);
        Round round = roundOf(RoundMethod::Chnri, options, criteria);
        for (RoundCriterion& criterion : round.criteria)
            criterion.weight = 0.5 * double(1 + random() % 5);
        round.settings.agreementOfAnswered = random() % 2;
        for (int ballot = int(random() % 20); ballot >= 0; --ballot) {
            std::vector<double> values;
            for (int cell = 0; cell < options * criteria; ++cell)
                values.push_back(std::array{0.0, 0.5, 1.0, blank, blank}[random() % 5]);
            cast(round, values, allStakeholderGroups[random() % allStakeholderGroups.size()]);
        }
        const RoundResult result = roundScores(round);
        for (int option = 0; option < options; ++option) {
            std::map<Id, std::map<double, int>> counts;
            int scorers = 0;
            for (const Ballot& ballot : round.ballots) {
                bool any = false;
                for (const BallotAnswer& answer : ballot.answers) {
                    if (answer.option != 101 + option)
                        continue;
                    ++counts[answer.criterion][answer.value];
                    any = true;
                }
                scorers += any;
            }
            double sum = 0;
            double weights = 0;
            double agreement = 0;
            for (const RoundCriterion& criterion : round.criteria) {
                double total = 0;
                int n = 0;
                int most = 0;
                for (const auto& [value, times] : counts[criterion.id]) {
                    total += value * times;
                    n += times;
                    most = std::max(most, times);
                }
                if (n > 0) {
                    sum += criterion.weight * 100 * total / n;
                    weights += criterion.weight;
                    agreement += double(most) / (round.settings.agreementOfAnswered ? n : scorers);
                }
            }
            int answered = 0;
            for (const auto& [criterion, values] : counts)
                answered += !values.empty();
            const OptionScore& found = result.options[size_t(option)];
            QCOMPARE(found.answered, scorers);
            if (scorers == 0) {
                QVERIFY(!found.score && !found.agreement);
                continue;
            }
            QVERIFY(near(found.score, sum / weights));
            QVERIFY(near(found.agreement,
                         agreement / (round.settings.agreementOfAnswered ? answered : criteria)));
        }
    }
}

void TestRoundResult::reweightedIsAsCountedAgain()
{
    std::mt19937 random(5);
    Round round = roundOf(RoundMethod::Chnri, 12, 4);
    for (int ballot = 0; ballot < 9; ++ballot) {
        std::vector<double> values;
        for (int cell = 0; cell < 48; ++cell)
            values.push_back(std::array{0.0, 0.5, 1.0, blank}[random() % 4]);
        cast(round, values, allStakeholderGroups[random() % 3]);
    }
    Progress progress;
    const auto whole = roundResult(round, {}, progress);
    QVERIFY(whole);
    const Numbers weights{0, 2.5, 1, 0.25};
    QCOMPARE(reweighted(*whole, weights),
             roundScores(round, {.stage = 0, .weights = weights, .without = {}}));
}

/// JLA Guidebook, "Collating and scoring interim priorities" (chapter 8): who ranks ten gives the first 10, the second 9, … the tenth 1.
void TestRoundResult::jamesLindScoresAsTheGuidebook()
{
    Round round = roundOf(RoundMethod::JamesLind, 12);
    cast(round, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, blank, blank});
    const RoundResult result = roundScores(round);
    QCOMPARE(scoresOf(result.groups[0].options), (Numbers{10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 0}));
    // "rank them again and reverse score them": twelve options, the last two share ranks 11 and 12.
    QCOMPARE(scoresOf(result.options), (Numbers{12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 1.5, 1.5}));
    QCOMPARE(result.blanks, 0);
    QVERIFY(!result.notes.isEmpty()); // a group of one
}

/// "where a low number of patients … has responded compared with clinicians, their scores will still be given equal weighting" (same place). By hand, three ranks:
/// five of one group say A B C (A 15, B 10, C 5 → 3, 2, 1); one of another says C B A → 1, 2, 3. Sums are 4 each: all share rank 2, whereas plain points would be 16, 12, 8.
void TestRoundResult::jamesLindGivesGroupsTheSameVoice()
{
    Round round = roundOf(RoundMethod::JamesLind, 3);
    round.settings.ranks = 3;
    for (int i = 0; i < 5; ++i)
        cast(round, {1, 2, 3}, workers);
    cast(round, {3, 2, 1}, academia);
    const RoundResult result = roundScores(round);
    QCOMPARE(scoresOf(result.groups[0].options), (Numbers{15, 10, 5}));
    QCOMPARE(scoresOf(result.groups[1].options), (Numbers{1, 2, 3}));
    QCOMPARE(scoresOf(result.options), (Numbers{4, 4, 4}));
    QCOMPARE(ranks(result.options), (Numbers{2, 2, 2}));
    QCOMPARE(result.order, (std::vector<int>{0, 1, 2}));
    QVERIFY(result.concordance.w);
}

/// By hand, four options, two ranks (2 and 1 points). Workers: A B / B A → A 3, B 3, C 0, D 0 → ranks 1.5 1.5 3.5 3.5 → 3.5, 3.5, 1.5, 1.5. Academia: C A → C 2, A 1 → ranks
/// 2, 3.5, 1, 3.5 → 3, 1.5, 4, 1.5. Sums 6.5, 5, 5.5, 3.
void TestRoundResult::jamesLindTies()
{
    Round round = roundOf(RoundMethod::JamesLind, 4);
    round.settings.ranks = 2;
    cast(round, {1, 2, blank, blank}, workers);
    cast(round, {2, 1, blank, blank}, workers);
    cast(round, {2, blank, 1, blank}, academia);
    const RoundResult result = roundScores(round);
    QCOMPARE(scoresOf(result.options), (Numbers{6.5, 5, 5.5, 3}));
    QCOMPARE(ranks(result.options), (Numbers{1, 3, 2, 4}));
    QCOMPARE(int(result.concordance.why), int(NoConcordance::Incomplete));
    QCOMPARE(result.options[3].answered, 0);
}

void TestRoundResult::jamesLindIgnoresGroupsThatAbstain()
{
    Round round = roundOf(RoundMethod::JamesLind, 2);
    cast(round, {1, 2}, workers);
    cast(round, {blank, blank}, academia);
    const RoundResult result = roundScores(round);
    QCOMPARE(scoresOf(result.options), (Numbers{2, 1}));
    QCOMPARE(result.groups.size(), 2U);
    QCOMPARE(result.groups[1].ballots, 0);
    QCOMPARE(result.groups[1].abstentions, 1);
    QVERIFY(!result.groups[1].options[0].score);
}

/// The example of Tennessee's capital, as www.liquisearch.com/borda_count/an_example and electowiki.org/wiki/Borda_count have it: of 100 voters, 42 say Memphis, Nashville, Chattanooga,
/// Knoxville; 26 N C K M; 15 C K N M; 17 K C N M. Points n − i: Memphis 126, Nashville 194, Chattanooga 173, Knoxville 107.
void TestRoundResult::bordaIsAsPublished()
{
    Round round = roundOf(RoundMethod::Borda, 4); // Memphis, Nashville, Chattanooga, Knoxville
    for (const auto& [voters, ranking] :
         {std::pair(42, Numbers{1, 2, 3, 4}), std::pair(26, Numbers{4, 1, 2, 3}),
          std::pair(15, Numbers{4, 3, 1, 2}), std::pair(17, Numbers{4, 3, 2, 1})}) {
        for (int voter = 0; voter < voters; ++voter)
            cast(round, ranking);
    }
    const RoundResult result = roundScores(round);
    QCOMPARE(result.ballots, 100);
    QCOMPARE(scoresOf(result.options), (Numbers{126, 194, 173, 107}));
    QCOMPARE(result.order, (std::vector<int>{1, 2, 0, 3}));
    // The same ballots as a nominal group's: totals of 100 · 4 − points; the lowest is best.
    round.method = RoundMethod::NominalGroup;
    const RoundResult totals = roundScores(round);
    QCOMPARE(scoresOf(totals.options), (Numbers{274, 206, 227, 293}));
    QCOMPARE(totals.order, result.order);
    QVERIFY(totals.concordance.w);
}

/// By hand: of five options A first, B and C tied second, the rest blank: ranks 1, 2.5, 2.5, 4.5, 4.5 → points 4, 2.5, 2.5, 0.5, 0.5, which are 10 as ever.
void TestRoundResult::bordaTiesAndBlanks()
{
    Round round = roundOf(RoundMethod::Borda, 5);
    cast(round, {1, 2, 2, blank, blank});
    const RoundResult result = roundScores(round);
    QCOMPARE(scoresOf(result.options), (Numbers{4, 2.5, 2.5, 0.5, 0.5}));
    QCOMPARE(ranks(result.options), (Numbers{1, 2.5, 2.5, 4.5, 4.5}));
    QCOMPARE(result.blanks, 2);
    QCOMPARE(result.options[3].answered, 0);
    Round skipping = roundOf(RoundMethod::Borda, 5); // an order, whatever the numbers
    cast(skipping, {3, 7, 7, blank, blank});
    QCOMPARE(scoresOf(roundScores(skipping).options), scoresOf(result.options));
}

void TestRoundResult::nominalGroupTakesTheLowestTotal()
{
    Round round = roundOf(RoundMethod::NominalGroup, 3);
    cast(round, {1, 2, 3}, workers);
    cast(round, {2, 1, 3}, workers);
    cast(round, {1, blank, 2}, academia); // B has what is left: 3
    const RoundResult result = roundScores(round);
    QCOMPARE(scoresOf(result.options), (Numbers{4, 6, 8}));
    QCOMPARE(ranks(result.options), (Numbers{1, 2, 3}));
    QCOMPARE(scoresOf(result.groups[0].options), (Numbers{3, 3, 6}));
    QCOMPARE(ranks(result.groups[0].options), (Numbers{1.5, 1.5, 3}));
    QVERIFY(lowIsBest(RoundMethod::NominalGroup) && !lowIsBest(RoundMethod::Borda));
}

/// One point for every option that is behind, half a point for every one that is tied; what is not ranked is behind all that is, and tied among itself.
void TestRoundResult::bordaIsAsANaiveCount()
{
    std::mt19937 random(11);
    for (int trial = 0; trial < 60; ++trial) {
        const int options = 1 + int(random() % 7);
        Round round = roundOf(RoundMethod::Borda, options);
        std::vector<double> points(size_t(options), 0);
        for (int ballot = 0; ballot < 8; ++ballot) {
            std::vector<double> said;
            for (int option = 0; option < options; ++option)
                said.push_back(random() % 3 == 0 ? blank : double(1 + random() % 5));
            cast(round, said);
            if (std::ranges::all_of(said, [](double rank) { return rank == blank; }))
                continue;
            for (size_t a = 0; a < said.size(); ++a) {
                for (size_t b = 0; b < said.size(); ++b)
                    points[a] += a == b ? 0 : said[a] < said[b] ? 1 : said[a] == said[b] ? 0.5 : 0;
            }
        }
        const RoundResult result = roundScores(round);
        if (result.ballots > 0)
            QCOMPARE(scoresOf(result.options), points);
    }
}

void TestRoundResult::concordanceNeedsEveryRank()
{
    Round round = roundOf(RoundMethod::NominalGroup, 3);
    cast(round, {1, 2, 3});
    QCOMPARE(int(roundScores(round).concordance.why), int(NoConcordance::FewRaters));
    cast(round, {1, 2, 3});
    QCOMPARE(roundScores(round).concordance.w, 1);
    cast(round, {blank, blank, blank}); // abstains
    QCOMPARE(roundScores(round).concordance.w, 1);
    cast(round, {3, 2, blank});
    QCOMPARE(int(roundScores(round).concordance.why), int(NoConcordance::Incomplete));
    QVERIFY(!roundScores(round).concordance.w);
}

void TestRoundResult::dotsAreSummed()
{
    Round round = roundOf(RoundMethod::DotVoting, 3);
    round.settings.dots = 5;
    cast(round, {3, 2, blank}, workers);
    cast(round, {0, 4, blank}, workers); // one dot kept
    cast(round, {blank, blank, 5}, academia);
    cast(round, {0, 0, 0}, academia); // no dot at all
    const RoundResult result = roundScores(round);
    QCOMPARE(scoresOf(result.options), (Numbers{3, 6, 5}));
    QCOMPARE(result.order, (std::vector<int>{1, 2, 0}));
    QCOMPARE(result.ballots, 3);
    QCOMPARE(result.abstentions, 1);
    QCOMPARE(result.blanks, 1);
    QCOMPARE(result.options[0].answered, 1);
    QCOMPARE(scoresOf(result.groups[0].options), (Numbers{3, 6, 0}));
    QCOMPARE(ranks(result.groups[1].options), (Numbers{2.5, 2.5, 1}));
}

/// By hand: 3 5 7 8 → median 6; q1 at 0.75 between 3 and 5: 4.5; q3 at 2.25 between 7 and 8: 7.25 (as R's quantile(c(3, 5, 7, 8)) says). High 2 of 4, low 1 of 4.
void TestRoundResult::delphiIsAsByHand()
{
    Round round = roundOf(RoundMethod::Delphi, 3);
    cast(round, {7, 9, blank});
    cast(round, {3, 9, blank});
    cast(round, {8, 7, blank});
    cast(round, {5, blank, blank});
    const RoundResult result = roundScores(round);
    const std::optional<DelphiSpread>& spread = result.options[0].delphi;
    QVERIFY(spread);
    QCOMPARE(spread->median, 6.0);
    QCOMPARE(spread->q1, 4.5);
    QCOMPARE(spread->q3, 7.25);
    QCOMPARE(spread->high, 0.5);
    QCOMPARE(spread->low, 0.25);
    QVERIFY(!spread->consensus);
    QCOMPARE(result.options[0].score, 6);
    QVERIFY(result.options[1].delphi->consensus);
    QCOMPARE(result.options[1].delphi->median, 9.0);
    QVERIFY(near(result.options[1].agreement, 1));
    QVERIFY(!result.options[2].delphi && !result.options[2].score);
    QCOMPARE(ranks(result.options), (Numbers{2, 1, 3}));
    QCOMPARE(int(result.concordance.why), int(NoConcordance::Incomplete));
}

void TestRoundResult::delphiConsensusAtItsBounds_data()
{
    QTest::addColumn<int>("high");
    QTest::addColumn<int>("low");
    QTest::addColumn<int>("of");
    QTest::addColumn<bool>("consensus");
    QTest::newRow("70 % are enough") << 7 << 1 << 10 << true;
    QTest::newRow("14 of 20") << 14 << 2 << 20 << true;
    QTest::newRow("15 % against are too many") << 14 << 3 << 20 << false;
    QTest::newRow("less than 70 %") << 69 << 0 << 100 << false;
    QTest::newRow("all") << 3 << 0 << 3 << true;
}

void TestRoundResult::delphiConsensusAtItsBounds()
{
    QFETCH(const int, high);
    QFETCH(const int, low);
    QFETCH(const int, of);
    QFETCH(const bool, consensus);
    Round round = roundOf(RoundMethod::Delphi, 1);
    for (int i = 0; i < of; ++i)
        cast(round, {i < high ? double(7 + i % 3) : i < high + low ? double(1 + i % 3) : double(4 + i % 3)});
    QCOMPARE(roundScores(round).options[0].delphi->consensus, consensus);
}

void TestRoundResult::delphiStages()
{
    Round round = roundOf(RoundMethod::Delphi, 2);
    cast(round, {9, 1}, workers, 1);
    cast(round, {8, 2}, academia, 1);
    cast(round, {4, 7}, workers, 2);
    cast(round, {6, 9}, academia, 2);
    const RoundResult last = roundScores(round);
    QCOMPARE(last.stage, 2);
    QCOMPARE(last.stages, 2);
    QCOMPARE(last.ballots, 2);
    QCOMPARE(scoresOf(last.options), (Numbers{5, 8}));
    QCOMPARE(last.concordance.w, 1);
    const RoundResult first = roundScores(round, {.stage = 1, .weights = {}, .without = {}});
    QCOMPARE(first.stage, 1);
    QCOMPARE(first.order, (std::vector<int>{0, 1}));
    const std::vector<Movement> moved = movements(first, round, last, round);
    QCOMPARE(moved.size(), 2U);
    QCOMPARE(moved[0].option, Id(102));
    QCOMPARE(moved[0].rankBefore, 2);
    QCOMPARE(moved[0].rankAfter, 1);
    QCOMPARE(moved[0].scoreBefore, 1.5);
    QCOMPARE(moved[0].scoreAfter, 8);
    QCOMPARE(roundScores(round, {.stage = 7, .weights = {}, .without = {}}).ballots, 0);
}

namespace {
void addMethods()
{
    QTest::addColumn<int>("method");
    for (const RoundMethod method : allRoundMethods)
        QTest::addRow("%s", qPrintable(roundMethodKey(method))) << int(method);
}

/// Ballots all of which say the same of all options.
Round evenRound(RoundMethod method, int ballots)
{
    Round round = roundOf(method, 3, method == RoundMethod::Chnri ? 2 : 0);
    for (int i = 0; i < ballots; ++i)
        cast(round, Numbers(method == RoundMethod::Chnri ? 6U : 3U, 1), i % 2 ? workers : academia);
    return round;
}
} // namespace

void TestRoundResult::abstentionsCountNowhere_data()
{
    addMethods();
}

void TestRoundResult::abstentionsCountNowhere()
{
    QFETCH(const int, method);
    Round round = roundOf(RoundMethod(method), 3, RoundMethod(method) == RoundMethod::Chnri ? 1 : 0);
    round.settings.ranks = 3;
    const bool chnri = answersYesOrNo(RoundMethod(method));
    cast(round, chnri ? Numbers{1, 0.5, 0} : Numbers{1, 2, 3}, workers);
    cast(round, chnri ? Numbers{1, 1, 0} : Numbers{3, 2, 1}, academia);
    const RoundResult without = roundScores(round);
    cast(round, {blank, blank, blank}, workers);
    cast(round, {}, governments);
    RoundResult with = roundScores(round);
    QCOMPARE(with.abstentions, 2);
    QCOMPARE(with.ballots, without.ballots);
    QCOMPARE(with.options, without.options);
    QCOMPARE(with.blanks, without.blanks);
    QCOMPARE(with.concordance, without.concordance);
    QCOMPARE(with.groups.size(), 3U);
    QCOMPARE(with.groups[0].abstentions, 1); // governments
    QCOMPARE(with.groups[0].ballots, 0);
}

void TestRoundResult::emptyRounds_data()
{
    addMethods();
}

void TestRoundResult::emptyRounds()
{
    QFETCH(const int, method);
    Progress progress;
    Round round = roundOf(RoundMethod(method), 3, 2);
    auto result = roundResult(round, {}, progress);
    QVERIFY(result);
    QCOMPARE(result->ballots, 0);
    QCOMPARE(result->resamples, 0);
    QCOMPARE(ranks(result->options), (Numbers{2, 2, 2}));
    QVERIFY(
        std::ranges::none_of(result->options, [](const OptionScore& one) { return one.score.has_value(); }));
    QVERIFY(!result->concordance.w);
    QVERIFY(result->groups.empty());
    for (const bool options : {false, true}) { // no options; no criteria
        Round bare = roundOf(RoundMethod(method), options ? 2 : 0);
        cast(bare, {});
        bare.ballots.push_back(bare.ballots.front());
        bare.ballots.back().answers.push_back({.option = 101, .criterion = 0, .value = 1});
        result = roundResult(bare, {}, progress);
        QVERIFY(result);
        QCOMPARE(result->options.size(), options ? 2U : 0U);
    }
}

void TestRoundResult::oneGroupOfOne_data()
{
    addMethods();
}

/// Scores as the one says; no interval, no concordance, and no NaN.
void TestRoundResult::oneGroupOfOne()
{
    QFETCH(const int, method);
    const bool chnri = answersYesOrNo(RoundMethod(method));
    Round round = roundOf(RoundMethod(method), 3, RoundMethod(method) == RoundMethod::Chnri ? 1 : 0);
    const bool rank = lowIsBest(RoundMethod(method)) || RoundMethod(method) == RoundMethod::Borda
        || RoundMethod(method) == RoundMethod::JamesLind;
    cast(round, chnri ? Numbers{1, 0.5, 0} : rank ? Numbers{1, 2, 3} : Numbers{3, 2, 1}, workers);
    Progress progress;
    const auto result = roundResult(round, {}, progress);
    QVERIFY(result);
    QCOMPARE(ranks(result->options), (Numbers{1, 2, 3}));
    QCOMPARE(ranks(result->groups[0].options), (Numbers{1, 2, 3}));
    QVERIFY(!result->options[0].rankLow && !result->options[0].scoreLow);
    QVERIFY(!result->concordance.w);
    for (const OptionScore& option : result->options)
        QVERIFY(!std::isnan(option.score.value_or(0)) && !std::isnan(option.agreement.value_or(0)));
}

void TestRoundResult::allTied_data()
{
    addMethods();
}

void TestRoundResult::allTied()
{
    QFETCH(const int, method);
    const Round round = evenRound(RoundMethod(method), 4);
    const RoundResult result = roundScores(round);
    QCOMPARE(ranks(result.options), (Numbers{2, 2, 2}));
    QCOMPARE(result.order, (std::vector<int>{0, 1, 2}));
    QVERIFY(!result.concordance.w); // neither 0 nor 1
    if (!answersYesOrNo(RoundMethod(method)) && RoundMethod(method) != RoundMethod::DotVoting)
        QCOMPARE(int(result.concordance.why), int(NoConcordance::AllTied));
}

void TestRoundResult::whatTheMethodDoesNotKnowIsSaid_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<double>("value");
    QTest::newRow("CHNRI beyond 1") << int(RoundMethod::Chnri) << 1.5;
    QTest::newRow("CHNRI between answers") << int(RoundMethod::Chnri) << 0.7;
    QTest::newRow("agreeing twice") << int(RoundMethod::Agreement) << 2.0;
    QTest::newRow("agreeing a little") << int(RoundMethod::Agreement) << 0.25;
    QTest::newRow("rank 0") << int(RoundMethod::Borda) << 0.0;
    QTest::newRow("rank 11 of 10") << int(RoundMethod::JamesLind) << 11.0;
    QTest::newRow("no number") << int(RoundMethod::NominalGroup) << std::nan("");
    QTest::newRow("negative dots") << int(RoundMethod::DotVoting) << -1.0;
    QTest::newRow("infinitely many dots")
        << int(RoundMethod::DotVoting) << std::numeric_limits<double>::infinity();
    QTest::newRow("score 10") << int(RoundMethod::Delphi) << 10.0;
    QTest::newRow("half a score") << int(RoundMethod::Delphi) << 6.5;
}

void TestRoundResult::whatTheMethodDoesNotKnowIsSaid()
{
    QFETCH(const int, method);
    QFETCH(const double, value);
    Round round = roundOf(RoundMethod(method), 2, RoundMethod(method) == RoundMethod::Chnri ? 1 : 0);
    cast(round, {1, 1});
    const RoundResult clean = roundScores(round);
    Ballot odd = round.ballots.front();
    odd.answers.resize(1);
    odd.answers[0].value = value;
    odd.answers.push_back({.option = 999, .criterion = 0, .value = 1});
    round.ballots.push_back(odd);
    const RoundResult result = roundScores(round);
    QCOMPARE(result.options, clean.options);
    QCOMPARE(result.abstentions, 1);
    QVERIFY2(result.notes.join(u'\n').contains(u"2 answers"), qPrintable(result.notes.join(u'\n')));
}

void TestRoundResult::leavesGroupsOut()
{
    Round round = roundOf(RoundMethod::Borda, 2);
    cast(round, {1, 2}, workers);
    cast(round, {2, 1}, academia);
    cast(round, {2, 1}, academia);
    QCOMPARE(roundScores(round).order.front(), 1);
    const RoundResult result = roundScores(round, {.stage = 0, .weights = {}, .without = {academia}});
    QCOMPARE(result.order.front(), 0);
    QCOMPARE(result.ballots, 1);
    QCOMPARE(result.groups.size(), 1U);
}

QTEST_APPLESS_MAIN(TestRoundResult)
#include "tst_roundresult.moc"
