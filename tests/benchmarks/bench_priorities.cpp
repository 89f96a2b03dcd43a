// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a priority round costs: its result with 1,000 resamples (a job), what a slider of weights does (at once), and reading ballots from a table.
#include "model/analysis/ballottable.h"
#include "model/analysis/roundresult.h"
#include "model/analysis/roundsensitivity.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <random>

using namespace lacuna;

namespace {

/// 500 ballots of 50 options; CHNRI by 5 criteria. Every tenth answer is blank.
Round largeRound(RoundMethod method)
{
    std::mt19937 random(1);
    Round round;
    round.method = method;
    round.settings.dots = 1000;
    round.settings.dotsPerOption = 1000;
    round.settings.ranks = 10;
    for (int at = 0; at < 50; ++at) {
        RoundOption option;
        option.id = 1000 + at;
        option.title = QStringLiteral("Option %1").arg(at + 1);
        round.options.push_back(option);
    }
    if (method == RoundMethod::Chnri) {
        for (int at = 0; at < 5; ++at)
            round.criteria.push_back(
                {.id = 100 + at, .name = QStringLiteral("Criterion %1").arg(at + 1), .weight = 1});
    }
    for (int voter = 0; voter < 500; ++voter) {
        Ballot ballot;
        ballot.participant = QStringLiteral("Participant %1").arg(voter + 1);
        ballot.group = allStakeholderGroups[random() % allStakeholderGroups.size()];
        std::vector<int> ranks(50);
        for (int at = 0; at < 50; ++at)
            ranks[size_t(at)] = at + 1;
        std::ranges::shuffle(ranks, random);
        for (size_t at = 0; at < 50; ++at) {
            const Id option = round.options[at].id;
            for (const RoundCriterion& criterion : round.criteria) {
                if (random() % 10 > 0)
                    ballot.answers.push_back({option, criterion.id, std::array{0.0, 0.5, 1.0}[random() % 3]});
            }
            if (method == RoundMethod::Delphi && random() % 10 > 0)
                ballot.answers.push_back({option, 0, double(1 + random() % 9)});
            const bool ranked = method == RoundMethod::NominalGroup || method == RoundMethod::Borda
                || method == RoundMethod::DotVoting || (method == RoundMethod::JamesLind && ranks[at] <= 10);
            if (ranked)
                ballot.answers.push_back({option, 0, double(ranks[at])});
        }
        round.ballots.push_back(std::move(ballot));
    }
    return round;
}

void resultWithIntervals(benchmark::State& state)
{
    const Round round = largeRound(RoundMethod(state.range(0)));
    state.SetLabel(roundMethodKey(round.method).toStdString());
    for (auto _ : state) {
        Progress progress;
        benchmark::DoNotOptimize(roundResult(round, {}, progress));
    }
}
BENCHMARK(resultWithIntervals)->DenseRange(0, 5)->Unit(benchmark::kMillisecond);

void scoresAlone(benchmark::State& state)
{
    const Round round = largeRound(RoundMethod::Chnri);
    for (auto _ : state)
        benchmark::DoNotOptimize(roundScores(round));
}
BENCHMARK(scoresAlone)->Unit(benchmark::kMillisecond);

void weightsMoved(benchmark::State& state)
{
    const RoundResult result = roundScores(largeRound(RoundMethod::Chnri));
    double weight = 0;
    for (auto _ : state) {
        weight = weight < 5 ? weight + 0.01 : 0;
        benchmark::DoNotOptimize(reweighted(result, {weight, 1, 1, 1, 1}));
    }
}
BENCHMARK(weightsMoved)->Unit(benchmark::kMicrosecond);

void sensitivity(benchmark::State& state)
{
    const Round round = largeRound(RoundMethod::Chnri);
    for (auto _ : state)
        benchmark::DoNotOptimize(sensitivityOf(round));
}
BENCHMARK(sensitivity)->Unit(benchmark::kMillisecond);

/// 112,500 rows.
void ballotsOfATable(benchmark::State& state)
{
    Round round = largeRound(RoundMethod::Chnri);
    const PlainTable table = ballotsTable(round, true);
    round.ballots.clear();
    for (auto _ : state)
        benchmark::DoNotOptimize(ballotsFromTable(table, round));
}
BENCHMARK(ballotsOfATable)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
