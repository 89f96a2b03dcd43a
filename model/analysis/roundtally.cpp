// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/roundtally.h"

#include <QtCore/QHash>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace lacuna {

namespace {

constexpr quint64 one = quint64(1) << 32; ///< an answer, in the upper half of an addend
constexpr quint64 lowerHalf = one - 1;
constexpr int delphiScores = 9;
constexpr int mostRank = 10'000; ///< of ballots that were never checked

int lastStage(const Round& round)
{
    int last = 1;
    for (const Ballot& ballot : round.ballots)
        last = std::max(last, ballot.stage);
    return last;
}

/// The place of each id among @p list. Ballots list answers in the round's order: the one after the last found is tried first.
template <typename T> class Places {
public:
    explicit Places(const std::vector<T>& list)
        : m_list(list)
    {
        for (size_t at = 0; at < list.size(); ++at)
            m_places.insert(list[at].id, at);
    }

    std::optional<size_t> of(Id id)
    {
        for (const size_t guess : {m_last, m_last + 1, size_t(0)}) {
            if (guess < m_list.size() && m_list[guess].id == id)
                return m_last = guess;
        }
        const auto found = m_places.constFind(id);
        if (found == m_places.cend())
            return {};
        return m_last = *found;
    }

private:
    const std::vector<T>& m_list;
    QHash<Id, size_t> m_places;
    size_t m_last = 0;
};

} // namespace

RoundTally::RoundTally(const Round& round, const RoundCount& count)
    : m_round(round)
    , m_options(round.options.size())
    , m_criteria(round.method == RoundMethod::Chnri ? round.criteria.size() : 1)
    , m_width(m_options * m_criteria)
{
    const bool staged = round.method == RoundMethod::Delphi;
    m_stages = staged ? lastStage(round) : 1;
    m_stage = staged && count.stage > 0 ? count.stage : m_stages;
    if (round.method == RoundMethod::Agreement)
        m_weights = {1};
    if (round.method == RoundMethod::Chnri) {
        for (size_t at = 0; at < m_criteria; ++at)
            m_weights.push_back(at < count.weights.size() ? count.weights[at] : round.criteria[at].weight);
    }
    for (const Ballot& ballot : round.ballots) {
        if ((!staged || ballot.stage == m_stage) && !std::ranges::contains(count.without, ballot.group))
            read(ballot);
    }
}

/// In the units of the cells.
bool RoundTally::takes(double value) const
{
    if (value != std::floor(value))
        return false;
    switch (m_round.method) {
    case RoundMethod::Chnri:
    case RoundMethod::Agreement:
        return value >= 0 && value <= 2;
    case RoundMethod::JamesLind:
        return value >= 1 && value <= m_round.settings.ranks;
    case RoundMethod::NominalGroup:
    case RoundMethod::Borda:
        return value >= 1 && value <= mostRank;
    case RoundMethod::DotVoting:
        return value >= 0 && value <= m_round.settings.dots;
    case RoundMethod::Delphi:
        return value >= 1 && value <= delphiScores;
    }
    return false;
}

void RoundTally::read(const Ballot& ballot)
{
    const bool chnri = m_round.method == RoundMethod::Chnri;
    const bool inHalves = answersYesOrNo(m_round.method);
    Places options(m_round.options);
    Places criteria(m_round.criteria);
    std::vector<qint16> cells(m_width, blank);
    bool any = false;
    for (const BallotAnswer& answer : ballot.answers) {
        const auto option = options.of(answer.option);
        const auto criterion = chnri ? criteria.of(answer.criterion) : size_t(0);
        const double value = inHalves ? answer.value * 2 : answer.value;
        if (!option || !criterion || !takes(value) || cells[*option * m_criteria + *criterion] != blank) {
            ++m_unknown;
            continue;
        }
        if (m_round.method == RoundMethod::DotVoting && value == 0)
            continue; // no dot is no answer
        cells[*option * m_criteria + *criterion] = qint16(value);
        any = true;
    }
    if (!any) {
        ++m_abstentions[size_t(ballot.group)];
        return;
    }
    m_groups.push_back(ballot.group);
    m_cells.insert(m_cells.end(), cells.begin(), cells.end());
    const int points = m_round.settings.ranks + 1;
    for (const int cell : cells) {
        const auto known = quint64(std::max(cell, 0));
        if (inHalves)
            m_addends.push_back(cell == blank ? 0 : one + known);
        else if (m_round.method == RoundMethod::JamesLind)
            m_addends.push_back(cell == blank ? 0 : quint64(points - cell));
        else
            m_addends.push_back(known);
    }
    if (m_round.method == RoundMethod::NominalGroup || m_round.method == RoundMethod::Borda)
        deriveRanks(m_groups.size() - 1);
}

/// What is ranked by order, and the mean of the ranks left for what is not: equal ranks, as those of what is ranked last.
void RoundTally::deriveRanks(size_t ballot)
{
    std::vector<double> values(m_options);
    for (size_t option = 0; option < m_options; ++option) {
        const int said = cell(ballot, option);
        values[option] = said == blank ? std::numeric_limits<double>::max() : said;
    }
    const std::vector<double> ranks = meanRanks(values);
    for (size_t option = 0; option < m_options; ++option)
        m_addends[ballot * m_width + option] = quint64(2 * ranks[option]);
}

std::vector<quint64> RoundTally::sums(std::span<const quint16> times) const
{
    std::vector<quint64> sums(m_width);
    const size_t width = m_width;
    for (size_t ballot = 0; ballot < m_groups.size(); ++ballot) {
        const quint64 factor = times[ballot];
        if (factor == 0)
            continue;
        const quint64* addend = m_addends.data() + ballot * width;
        quint64* sum = sums.data();
        for (size_t at = 0; at < width; ++at)
            sum[at] += factor * addend[at];
    }
    return sums;
}

RoundTally::Scores RoundTally::yesOrNo(std::span<const quint16> times) const
{
    const std::vector<quint64> summed = sums(times);
    Scores scores(m_options);
    std::vector<std::optional<double>> criteria(m_criteria);
    for (size_t option = 0; option < m_options; ++option) {
        for (size_t at = 0; at < m_criteria; ++at) {
            const quint64 sum = summed[option * m_criteria + at];
            const quint64 answered = sum / one;
            criteria[at].reset();
            if (answered > 0)
                criteria[at] = 50.0 * double(sum & lowerHalf) / double(answered);
        }
        scores[option] = weightedScore(criteria, m_weights);
    }
    return scores;
}

/// Every group that says something ranks the options by its points, and gives the best as many as there are options, the next one less …
RoundTally::Scores RoundTally::jamesLind(std::span<const quint16> times) const
{
    Scores scores(m_options);
    std::vector<quint16> ofGroup(times.size());
    for (const StakeholderGroup group : allStakeholderGroups) {
        bool any = false;
        for (size_t ballot = 0; ballot < times.size(); ++ballot) {
            ofGroup[ballot] = m_groups[ballot] == group ? times[ballot] : 0;
            any = any || ofGroup[ballot] > 0;
        }
        if (!any)
            continue;
        const std::vector<double> ranks = ranksOf(groupScores(ofGroup), false);
        for (size_t option = 0; option < m_options; ++option)
            scores[option] = scores[option].value_or(0) + double(m_options) + 1 - ranks[option];
    }
    return scores;
}

RoundTally::Scores RoundTally::delphi(std::span<const quint16> times) const
{
    std::vector<int> counts(m_options * delphiScores);
    std::vector<int> totals(m_options);
    for (size_t ballot = 0; ballot < m_groups.size(); ++ballot) {
        if (times[ballot] == 0)
            continue;
        const qint16* cells = m_cells.data() + ballot * m_width;
        for (size_t option = 0; option < m_options; ++option) {
            if (cells[option] == blank)
                continue;
            counts[option * delphiScores + size_t(cells[option]) - 1] += times[ballot];
            totals[option] += times[ballot];
        }
    }
    Scores scores(m_options);
    for (size_t option = 0; option < m_options; ++option) {
        if (totals[option] > 0)
            scores[option] = delphiQuantile(std::span(counts).subspan(option * delphiScores, delphiScores),
                                            totals[option], 0.5);
    }
    return scores;
}

RoundTally::Scores RoundTally::groupScores(std::span<const quint16> times) const
{
    if (answersYesOrNo(m_round.method))
        return yesOrNo(times);
    if (m_round.method == RoundMethod::Delphi)
        return delphi(times);
    Scores scores(m_options);
    const auto cast = std::accumulate(times.begin(), times.end(), quint64(0));
    if (cast == 0)
        return scores;
    const std::vector<quint64> summed = sums(times);
    for (size_t option = 0; option < m_options; ++option) {
        const auto sum = double(summed[option]);
        if (m_round.method == RoundMethod::NominalGroup)
            scores[option] = sum / 2;
        else if (m_round.method == RoundMethod::Borda)
            scores[option] = double(m_options * cast) - sum / 2;
        else
            scores[option] = sum;
    }
    return scores;
}

RoundTally::Scores RoundTally::scores(std::span<const quint16> times) const
{
    return m_round.method == RoundMethod::JamesLind ? jamesLind(times) : groupScores(times);
}

std::vector<double> ranksOf(const RoundTally::Scores& scores, bool lowIsBest)
{
    std::vector<double> keys(scores.size());
    for (size_t option = 0; option < scores.size(); ++option) {
        // Sums in another order are the same score.
        const double rounded = std::round(scores[option].value_or(0) * 1e9);
        keys[option] = !scores[option] ? std::numeric_limits<double>::max() : lowIsBest ? rounded : -rounded;
    }
    return meanRanks(keys);
}

std::vector<int> orderOf(const std::vector<double>& ranks)
{
    std::vector<int> order(ranks.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](int at) { return ranks[size_t(at)]; });
    return order;
}

std::optional<double> weightedScore(std::span<const std::optional<double>> scores,
                                    std::span<const double> weights)
{
    double sum = 0;
    double weight = 0;
    for (size_t at = 0; at < scores.size() && at < weights.size(); ++at) {
        if (!scores[at])
            continue;
        sum += weights[at] * *scores[at];
        weight += weights[at];
    }
    if (weight <= 0)
        return {};
    return sum / weight;
}

double delphiQuantile(std::span<const int> counts, int total, double p)
{
    const double position = p * (total - 1);
    const auto below = int(position);
    const auto valueAt = [&](int index) {
        int seen = 0;
        for (size_t score = 0; score < counts.size(); ++score) {
            seen += counts[score];
            if (index < seen)
                return double(score + 1);
        }
        return double(counts.size());
    };
    const double low = valueAt(below);
    const double fraction = position - below;
    return fraction > 0 ? low + fraction * (valueAt(below + 1) - low) : low;
}

} // namespace lacuna
