// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/kendallw.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <numeric>

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Concordance)
};

/// Calls f(begin, end) for every run of equal values among @p order, indices sorted by them.
template <typename F>
void forEachRun(const std::vector<double>& values, const std::vector<size_t>& order, F&& f)
{
    for (size_t begin = 0; begin < order.size();) {
        size_t end = begin + 1;
        while (end < order.size() && values[order[end]] == values[order[begin]])
            ++end;
        f(begin, end);
        begin = end;
    }
}

std::vector<size_t> ascending(const std::vector<double>& values)
{
    std::vector<size_t> order(values.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, {}, [&](size_t at) { return values[at]; });
    return order;
}

double tiesOf(const std::vector<double>& values)
{
    double ties = 0;
    forEachRun(values, ascending(values), [&](size_t begin, size_t end) {
        const auto t = double(end - begin);
        ties += t * t * t - t;
    });
    return ties;
}

} // namespace

std::vector<double> meanRanks(const std::vector<double>& values)
{
    std::vector<double> ranks(values.size());
    const std::vector<size_t> order = ascending(values);
    forEachRun(values, order, [&](size_t begin, size_t end) {
        for (size_t at = begin; at < end; ++at)
            ranks[order[at]] = double(begin + 1 + end) / 2; // the mean of begin + 1 … end
    });
    return ranks;
}

Concordance kendallW(const std::vector<std::vector<double>>& values)
{
    const size_t items = values.empty() ? 0 : values.front().size();
    Concordance found{.w = {}, .why = NoConcordance::None, .raters = int(values.size()), .items = int(items)};
    if (values.size() < 2) {
        found.why = NoConcordance::FewRaters;
        return found;
    }
    if (items < 2) {
        found.why = NoConcordance::FewItems;
        return found;
    }
    std::vector<double> sums(items);
    double ties = 0;
    for (const std::vector<double>& rater : values) {
        const std::vector<double> ranks = meanRanks(rater);
        for (size_t item = 0; item < items; ++item)
            sums[item] += ranks[item];
        ties += tiesOf(rater);
    }
    const auto m = double(values.size());
    const auto n = double(items);
    // Ranks are halves: all of this is exact as long as it is below 2^53.
    const double squares = std::inner_product(sums.begin(), sums.end(), sums.begin(), 0.0);
    const double above = 12 * squares - 3 * m * m * n * (n + 1) * (n + 1);
    const double below = m * m * (n * n * n - n) - m * ties;
    if (below <= 0)
        found.why = NoConcordance::AllTied;
    else
        found.w = std::clamp(above / below, 0.0, 1.0);
    return found;
}

QString noConcordanceText(NoConcordance why)
{
    switch (why) {
    case NoConcordance::None:
        return {};
    case NoConcordance::OtherMethod:
        return Text::tr("ballots of this method are no rankings");
    case NoConcordance::FewRaters:
        return Text::tr("fewer than two ballots");
    case NoConcordance::FewItems:
        return Text::tr("fewer than two options");
    case NoConcordance::Incomplete:
        return Text::tr("not everyone answered for every option");
    case NoConcordance::AllTied:
        return Text::tr("nobody prefers any option");
    }
    return {};
}

} // namespace lacuna
