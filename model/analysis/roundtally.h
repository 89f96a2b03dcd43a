// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/roundresult.h"

#include <optional>
#include <span>
#include <vector>

namespace lacuna {

/// The ballots of a round as small whole numbers, so that they can be counted again and again: for groups, for resamples, without a group. Helper of
/// roundresult.h and roundsensitivity.h.
class RoundTally {
public:
    RoundTally(const Round& round, const RoundCount& count);

    RoundMethod method() const { return m_round.method; }
    const Round& round() const { return m_round; }
    int stage() const { return m_stage; }
    int stages() const { return m_stages; }
    size_t options() const { return m_options; }
    size_t criteria() const { return m_criteria; }
    const std::vector<double>& weights() const { return m_weights; }
    /// Of each ballot counted.
    const std::vector<StakeholderGroup>& groups() const { return m_groups; }
    /// Ballots without answers, of @p group.
    int abstentions(StakeholderGroup group) const { return m_abstentions[size_t(group)]; }
    /// Answers that the method does not know.
    int unknown() const { return m_unknown; }

    static constexpr int blank = -1;
    /// CHNRI and Agree or disagree: 0, 1 (undecided) or 2; else what the ballot says; blank.
    int cell(size_t ballot, size_t option, size_t criterion = 0) const
    {
        return m_cells[ballot * m_width + option * m_criteria + criterion];
    }

    using Scores = std::vector<std::optional<double>>;
    /// The score of each option if each ballot had been cast @p times times.
    Scores scores(std::span<const quint16> times) const;
    /// The same for ballots of one group: James Lind's points, for others as scores().
    Scores groupScores(std::span<const quint16> times) const;

private:
    void read(const Ballot& ballot);
    bool takes(double value) const;
    void deriveRanks(size_t ballot);
    std::vector<quint64> sums(std::span<const quint16> times) const;
    Scores yesOrNo(std::span<const quint16> times) const;
    Scores jamesLind(std::span<const quint16> times) const;
    Scores delphi(std::span<const quint16> times) const;

    const Round& m_round;
    size_t m_options;
    size_t m_criteria; ///< CHNRI; else 1
    size_t m_width; ///< cells of a ballot
    int m_stage = 1;
    int m_stages = 1;
    std::vector<double> m_weights;
    std::vector<StakeholderGroup> m_groups;
    std::array<int, allStakeholderGroups.size()> m_abstentions{};
    int m_unknown = 0;
    std::vector<qint16> m_cells; ///< a ballot after the other
    /// What is summed. CHNRI and Agree or disagree: the cell in the lower half, whether there is one in the upper; ranks: twice the mean rank; James Lind: points; dots.
    std::vector<quint64> m_addends;
};

/// 1 is best; equal scores (to nine decimals) share the mean of their ranks, those without a score share the last ones.
std::vector<double> ranksOf(const RoundTally::Scores& scores, bool lowIsBest);
/// Indices by rank; ties as they stand.
std::vector<int> orderOf(const std::vector<double>& ranks);
/// CHNRI: the weighted mean of the scores there are; none if all their weights are 0.
std::optional<double> weightedScore(std::span<const std::optional<double>> scores,
                                    std::span<const double> weights);
/// Type 7 of Hyndman & Fan, of the scores 1 … 9 counted in @p counts; @p total of them, at least 1.
double delphiQuantile(std::span<const int> counts, int total, double p);

} // namespace lacuna
