// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/papertally.h"
#include "model/analysis/roundresult_p.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::RoundResult)
};

/// What is counted: all ballots, or those of a group.
using Ballots = std::vector<size_t>;

void countCriteria(const RoundTally& tally, const Ballots& ballots, size_t option, OptionScore& into)
{
    into.criteria.resize(tally.criteria());
    for (size_t at = 0; at < tally.criteria(); ++at) {
        CriterionScore& criterion = into.criteria[at];
        for (const size_t ballot : ballots) {
            const int cell = tally.cell(ballot, option, at);
            criterion.yes += cell == 2;
            criterion.undecided += cell == 1;
            criterion.no += cell == 0;
        }
        if (const int answered = criterion.answered(); answered > 0)
            criterion.score = 50.0 * (2 * criterion.yes + criterion.undecided) / answered;
    }
}

/// Average expert agreement. @p scorers: who answered anything of the option.
std::optional<double> expertAgreement(const std::vector<CriterionScore>& criteria, int scorers,
                                      bool ofAnswered)
{
    double sum = 0;
    int counted = 0;
    for (const CriterionScore& one : criteria) {
        const int most = std::max({one.yes, one.undecided, one.no});
        const int of = ofAnswered ? one.answered() : scorers;
        if (of == 0)
            continue;
        sum += double(most) / of;
        ++counted;
    }
    if (counted == 0)
        return {};
    return sum / counted;
}

std::optional<DelphiSpread> spreadOf(const RoundTally& tally, const Ballots& ballots, size_t option)
{
    std::array<int, 9> counts{};
    int total = 0;
    for (const size_t ballot : ballots) {
        const int cell = tally.cell(ballot, option);
        if (cell == RoundTally::blank)
            continue;
        ++counts[size_t(cell) - 1];
        ++total;
    }
    if (total == 0)
        return {};
    const auto share = [&](size_t from) {
        return double(counts[from] + counts[from + 1] + counts[from + 2]) / total;
    };
    const RoundSettings& settings = tally.round().settings;
    const double high = share(6);
    const double low = share(0);
    constexpr double slack = 1e-12; // 7 of 10 are 70 %, whatever a division makes of it
    return DelphiSpread{.median = delphiQuantile(counts, total, 0.5),
                        .q1 = delphiQuantile(counts, total, 0.25),
                        .q3 = delphiQuantile(counts, total, 0.75),
                        .high = high,
                        .low = low,
                        .consensus =
                            high >= settings.consensusShare - slack && low < settings.dissentShare - slack};
}

int answeredOf(const RoundTally& tally, const Ballots& ballots, size_t option)
{
    int answered = 0;
    for (const size_t ballot : ballots) {
        bool any = false;
        for (size_t at = 0; at < tally.criteria(); ++at)
            any = any || tally.cell(ballot, option, at) != RoundTally::blank;
        answered += any;
    }
    return answered;
}

std::vector<OptionScore> optionScores(const RoundTally& tally, const Ballots& ballots, bool oneGroup)
{
    std::vector<quint16> times(tally.groups().size());
    for (const size_t ballot : ballots)
        times[ballot] = 1;
    const RoundTally::Scores scores = oneGroup ? tally.groupScores(times) : tally.scores(times);
    const std::vector<double> ranks = ranksOf(scores, lowIsBest(tally.method()));
    std::vector<OptionScore> options(tally.options());
    for (size_t at = 0; at < options.size(); ++at) {
        OptionScore& option = options[at];
        option.option = tally.round().options[at].id;
        option.score = scores[at];
        option.rank = ranks[at];
        option.answered = answeredOf(tally, ballots, at);
        if (answersYesOrNo(tally.method())) {
            countCriteria(tally, ballots, at, option);
            option.agreement =
                expertAgreement(option.criteria, option.answered, tally.round().settings.agreementOfAnswered);
        } else if (tally.method() == RoundMethod::Delphi) {
            option.delphi = spreadOf(tally, ballots, at);
            if (option.delphi)
                option.agreement = option.delphi->high;
        }
    }
    return options;
}

Concordance concordanceOf(const RoundTally& tally, const Ballots& ballots)
{
    Concordance none{.w = {},
                     .why = NoConcordance::OtherMethod,
                     .raters = int(ballots.size()),
                     .items = int(tally.options())};
    if (answersYesOrNo(tally.method()) || tally.method() == RoundMethod::DotVoting)
        return none;
    const bool highIsGood = tally.method() == RoundMethod::Delphi;
    std::vector<std::vector<double>> values;
    for (const size_t ballot : ballots) {
        std::vector<double>& rater = values.emplace_back(tally.options());
        for (size_t option = 0; option < tally.options(); ++option) {
            const int cell = tally.cell(ballot, option);
            if (cell == RoundTally::blank) {
                none.why = NoConcordance::Incomplete;
                return none;
            }
            rater[option] = highIsGood ? -cell : cell;
        }
    }
    Concordance found = kendallW(values);
    found.items = int(tally.options()); // no ballots: no rater says how many
    return found;
}

int blanksOf(const RoundTally& tally, const Ballots& ballots)
{
    const RoundSettings& settings = tally.round().settings;
    qint64 blanks = 0;
    for (const size_t ballot : ballots) {
        int given = 0;
        int dots = 0;
        for (size_t option = 0; option < tally.options(); ++option) {
            for (size_t at = 0; at < tally.criteria(); ++at) {
                const int cell = tally.cell(ballot, option, at);
                given += cell != RoundTally::blank;
                dots += std::max(cell, 0);
            }
        }
        const auto options = int(tally.options());
        if (tally.method() == RoundMethod::DotVoting)
            blanks += std::max(0, settings.dots - dots);
        else if (tally.method() == RoundMethod::JamesLind)
            blanks += std::max(0, std::min(settings.ranks, options) - given);
        else
            blanks += options * int(tally.criteria()) - given;
    }
    return int(std::min<qint64>(blanks, std::numeric_limits<int>::max()));
}

QStringList notesOf(const RoundTally& tally, const RoundResult& result)
{
    QStringList notes;
    if (tally.unknown() > 0)
        notes += Text::tr("%Ln answers were not counted: they are of no option or criterion of the round, "
                          "given twice, or out of range.",
                          nullptr, tally.unknown());
    const auto silent = int(std::ranges::count(result.options, 0, &OptionScore::answered));
    if (silent > 0 && result.ballots > 0)
        notes += Text::tr("Nobody said anything of %Ln options.", nullptr, silent);
    const auto papers = int(std::ranges::count_if(tally.round().ballots, [&](const Ballot& ballot) {
        return isPaperBallot(ballot)
            && (result.method != RoundMethod::Delphi || ballot.stage == result.stage);
    }));
    if (papers > 0)
        notes +=
            Text::tr("%Ln ballots were typed as a tally of papers. Which answers stood on the same paper is "
                     "not known: scores are exact, but intervals of ranks and Kendall's W take them as "
                     "unrelated.",
                     nullptr, papers);
    if (result.method == RoundMethod::JamesLind && result.ballots > 0) {
        QStringList alone;
        for (const GroupResult& group : result.groups) {
            if (group.ballots == 1)
                alone += stakeholderLabel(group.group);
        }
        if (!alone.isEmpty())
            notes += Text::tr("Groups with one ballot: %1. It weighs as much as all ballots of any other "
                              "group, and resampling cannot vary it.")
                         .arg(alone.join(u", "_s));
    }
    return notes;
}

void rankAgain(std::vector<OptionScore>& options, const std::vector<double>& weights)
{
    RoundTally::Scores scores;
    for (OptionScore& option : options) {
        std::vector<std::optional<double>> criteria;
        for (const CriterionScore& criterion : option.criteria)
            criteria.push_back(criterion.score);
        option.score = weightedScore(criteria, weights);
        option.rankLow = option.rankHigh = option.scoreLow = option.scoreHigh = std::nullopt;
        scores.push_back(option.score);
    }
    const std::vector<double> ranks = ranksOf(scores, false);
    for (size_t at = 0; at < options.size(); ++at)
        options[at].rank = ranks[at];
}

std::vector<int> orderOfOptions(const std::vector<OptionScore>& options)
{
    std::vector<double> ranks;
    for (const OptionScore& option : options)
        ranks.push_back(option.rank);
    return orderOf(ranks);
}

} // namespace

bool lowIsBest(RoundMethod method)
{
    return method == RoundMethod::NominalGroup;
}

RoundResult resultOf(const RoundTally& tally)
{
    Ballots all(tally.groups().size());
    std::iota(all.begin(), all.end(), size_t(0));
    RoundResult result;
    result.method = tally.method();
    result.stage = tally.stage();
    result.stages = tally.stages();
    if (tally.method() == RoundMethod::Chnri)
        result.weights = tally.weights();
    result.agreementOfAnswered = tally.round().settings.agreementOfAnswered;
    result.ballots = int(all.size());
    result.options = optionScores(tally, all, false);
    result.order = orderOfOptions(result.options);
    result.concordance = concordanceOf(tally, all);
    result.blanks = blanksOf(tally, all);
    for (const StakeholderGroup group : allStakeholderGroups) {
        Ballots some;
        std::ranges::copy_if(all, std::back_inserter(some),
                             [&](size_t ballot) { return tally.groups()[ballot] == group; });
        result.abstentions += tally.abstentions(group);
        if (some.empty() && tally.abstentions(group) == 0)
            continue;
        result.groups.push_back({.group = group,
                                 .ballots = int(some.size()),
                                 .abstentions = tally.abstentions(group),
                                 .options = optionScores(tally, some, true),
                                 .concordance = concordanceOf(tally, some)});
    }
    result.notes = notesOf(tally, result);
    return result;
}

RoundResult roundScores(const Round& round, const RoundCount& count)
{
    return resultOf(RoundTally(round, count));
}

RoundResult reweighted(RoundResult result, const std::vector<double>& weights)
{
    if (result.method != RoundMethod::Chnri)
        return result;
    result.weights = weights;
    result.resamples = 0;
    rankAgain(result.options, weights);
    result.order = orderOfOptions(result.options);
    for (GroupResult& group : result.groups)
        rankAgain(group.options, weights);
    return result;
}

} // namespace lacuna
