// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/roundsensitivity.h"

#include "model/analysis/roundresult_p.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Sensitivity)
};

void compare(const RoundResult& now, const RoundResult& then, SensitivityCase& into)
{
    into.order = then.order;
    const size_t top = std::min<size_t>(10, (now.order.size() + 1) / 2);
    const auto first = std::ranges::subrange(now.order.begin(), now.order.begin() + qsizetype(top));
    for (size_t at = 0; at < top; ++at)
        into.newInTop += !std::ranges::contains(first, then.order[at]);
    for (size_t at = 0; at < then.options.size(); ++at) {
        into.ranks.push_back(then.options[at].rank);
        into.largestMove = std::max(into.largestMove, std::abs(then.options[at].rank - now.options[at].rank));
    }
}

/// The score of an option as a function of one criterion's weight w: (a + w s) / (b + w d); d is 0 where the criterion has no score.
struct Line {
    double a = 0;
    double b = 0;
    double s = 0;
    double d = 0;

    std::optional<double> at(double w) const
    {
        const double below = b + w * d;
        if (below <= 0)
            return {};
        return (a + w * s) / below;
    }
};

Line lineOf(const OptionScore& option, const std::vector<double>& weights, size_t criterion)
{
    Line line;
    for (size_t at = 0; at < option.criteria.size(); ++at) {
        if (!option.criteria[at].score)
            continue;
        const double score = *option.criteria[at].score;
        if (at == criterion) {
            line.s = score;
            line.d = 1;
        } else {
            line.a += weights[at] * score;
            line.b += weights[at];
        }
    }
    return line;
}

/// Weights at which the two scores are the same; at most two.
std::vector<double> crossings(const Line& t, const Line& i)
{
    const double square = t.s * i.d - i.s * t.d;
    const double linear = t.a * i.d + t.s * i.b - i.a * t.d - i.s * t.b;
    const double constant = t.a * i.b - i.a * t.b;
    constexpr double nothing = 1e-9;
    if (std::abs(square) < nothing)
        return std::abs(linear) < nothing ? std::vector<double>() : std::vector{-constant / linear};
    const double root = linear * linear - 4 * square * constant;
    if (root < 0)
        return {};
    return {(-linear - std::sqrt(root)) / (2 * square), (-linear + std::sqrt(root)) / (2 * square)};
}

/// Whether @p other is ahead just beyond the crossing.
bool overtakes(const Line& first, const Line& other, double weight)
{
    const auto one = first.at(weight);
    const auto two = other.at(weight);
    return two && (!one || *two > *one);
}

WeightRange rangeOf(const RoundResult& result, size_t criterion)
{
    WeightRange range;
    range.criterion = int(criterion);
    range.weight = result.weights[criterion];
    const auto top = size_t(result.order.front());
    const Line first = lineOf(result.options[top], result.weights, criterion);
    for (size_t at = 0; at < result.options.size(); ++at) {
        if (at == top || !result.options[at].score)
            continue;
        const Line other = lineOf(result.options[at], result.weights, criterion);
        for (const double weight : crossings(first, other)) {
            const double step = 1e-6 * std::max(1.0, weight);
            if (weight > range.weight && overtakes(first, other, weight + step)
                && (!range.above || weight < *range.above)) {
                range.above = weight;
                range.topAbove = int(at);
            } else if (weight > 0 && weight < range.weight
                       && overtakes(first, other, std::max(0.0, weight - step))
                       && (!range.below || weight > *range.below)) {
                range.below = weight;
                range.topBelow = int(at);
            }
        }
    }
    return range;
}

void addWeights(const RoundResult& now, Sensitivity& into)
{
    const size_t criteria = now.weights.size();
    for (const auto change : {SensitivityCase::Change::Dropped, SensitivityCase::Change::Doubled}) {
        for (size_t at = 0; criteria > 1 && at < criteria; ++at) {
            std::vector<double> weights = now.weights;
            weights[at] *= change == SensitivityCase::Change::Dropped ? 0 : 2;
            SensitivityCase one;
            one.change = change;
            one.criterion = int(at);
            compare(now, reweighted(now, weights), one);
            into.cases.push_back(std::move(one));
        }
    }
    const bool sole = now.order.size() > 1 && now.options[size_t(now.order.front())].score
        && now.options[size_t(now.order.front())].rank == 1;
    for (size_t at = 0; criteria > 1 && sole && at < criteria; ++at)
        into.ranges.push_back(rangeOf(now, at));
}

} // namespace

Sensitivity sensitivityOf(const Round& round, const RoundCount& count)
{
    Sensitivity sensitivity;
    const RoundResult now = roundScores(round, count);
    if (now.ballots == 0 || now.options.empty())
        return sensitivity;
    addWeights(now, sensitivity);
    const auto voiced =
        std::ranges::count_if(now.groups, [](const GroupResult& group) { return group.ballots > 0; });
    for (const GroupResult& group : now.groups) {
        if (voiced < 2 || group.ballots == 0)
            continue;
        RoundCount without = count;
        without.stage = now.stage;
        without.without.push_back(group.group);
        SensitivityCase one;
        one.change = SensitivityCase::Change::WithoutGroup;
        one.group = group.group;
        compare(now, roundScores(round, without), one);
        sensitivity.cases.push_back(std::move(one));
    }
    return sensitivity;
}

QString sensitivityCaseText(const SensitivityCase& one, const Round& round)
{
    if (one.change == SensitivityCase::Change::WithoutGroup)
        return Text::tr("Without %1").arg(stakeholderLabel(one.group));
    const QString criterion = one.criterion >= 0 && size_t(one.criterion) < round.criteria.size()
        ? round.criteria[size_t(one.criterion)].name
        : QString();
    return one.change == SensitivityCase::Change::Dropped ? Text::tr("Without %1").arg(criterion)
                                                          : Text::tr("%1 counts twice").arg(criterion);
}

} // namespace lacuna
