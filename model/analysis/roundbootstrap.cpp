// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/roundresult_p.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>
#include <random>

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::RoundResult)
};

/// Draws ballots with replacement: how many times each is in a resample.
class Resampler {
public:
    Resampler(const RoundTally& tally, quint32 seed)
        : m_size(tally.groups().size())
        , m_random(seed)
    {
        if (tally.method() != RoundMethod::JamesLind) {
            m_strata.emplace_back();
            for (size_t ballot = 0; ballot < m_size; ++ballot)
                m_strata.front().push_back(ballot);
            return;
        }
        for (const StakeholderGroup group : allStakeholderGroups) {
            std::vector<size_t> stratum;
            for (size_t ballot = 0; ballot < m_size; ++ballot) {
                if (tally.groups()[ballot] == group)
                    stratum.push_back(ballot);
            }
            if (!stratum.empty())
                m_strata.push_back(std::move(stratum));
        }
    }

    const std::vector<quint16>& next()
    {
        m_times.assign(m_size, 0);
        for (const std::vector<size_t>& stratum : m_strata) {
            for (size_t draw = 0; draw < stratum.size(); ++draw)
                ++m_times[stratum[below(stratum.size())]];
        }
        return m_times;
    }

private:
    /// std::uniform_int_distribution differs between standard libraries; mt19937 does not. The bias is size / 2^32.
    size_t below(size_t size) { return size_t((quint64(m_random()) * quint64(size)) >> 32); }

    size_t m_size;
    std::mt19937 m_random;
    std::vector<std::vector<size_t>> m_strata;
    std::vector<quint16> m_times;
};

/// The least value that at least a share @p p of all is not above (type 1 of Hyndman & Fan): one that occurred.
double percentile(const std::vector<double>& sorted, double p)
{
    const auto index = qint64(std::ceil(p * double(sorted.size()) - 1e-9)) - 1;
    return sorted[size_t(std::clamp<qint64>(index, 0, qint64(sorted.size()) - 1))];
}

void setInterval(std::vector<double>& values, std::optional<double>& low, std::optional<double>& high)
{
    if (values.empty())
        return;
    std::ranges::sort(values);
    low = percentile(values, 0.025);
    high = percentile(values, 0.975);
}

} // namespace

Result<RoundResult> roundResult(const Round& round, const RoundCount& count, Progress& progress)
{
    const RoundTally tally(round, count);
    RoundResult result = resultOf(tally);
    const int resamples = round.settings.resamples;
    if (progress.isCancelled())
        return cancelled();
    if (resamples <= 0 || result.ballots < 2 || result.options.empty())
        return result;
    progress.start(Text::tr("Resampling the ballots"), resamples);
    std::vector<std::vector<double>> ranks(tally.options());
    std::vector<std::vector<double>> scores(tally.options());
    Resampler resampler(tally, round.settings.seed);
    for (int done = 0; done < resamples; ++done) {
        if (progress.isCancelled())
            return cancelled();
        const RoundTally::Scores drawn = tally.scores(resampler.next());
        const std::vector<double> ranked = ranksOf(drawn, lowIsBest(tally.method()));
        for (size_t option = 0; option < tally.options(); ++option) {
            ranks[option].push_back(ranked[option]);
            if (drawn[option])
                scores[option].push_back(*drawn[option]);
        }
        progress.advance();
    }
    for (size_t option = 0; option < tally.options(); ++option) {
        OptionScore& one = result.options[option];
        if (!one.score)
            continue;
        setInterval(ranks[option], one.rankLow, one.rankHigh);
        setInterval(scores[option], one.scoreLow, one.scoreHigh);
    }
    result.resamples = resamples;
    return result;
}

} // namespace lacuna
