// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/kendallw.h"
#include "model/catalogue/round.h"
#include "model/support/error.h"
#include "model/support/progress.h"

#include <optional>
#include <vector>

namespace lacuna {

/// What of a round is counted.
struct RoundCount {
    int stage =
        0; ///< Delphi: which of its rounds; 0: the last that has ballots. Other methods have one stage.
    std::vector<double>
        weights; ///< CHNRI: of each criterion in the round's order, instead of its own; empty: its own
    std::vector<StakeholderGroup> without; ///< whose ballots are left out

    friend bool operator==(const RoundCount&, const RoundCount&) = default;
};

/// CHNRI: one option by one criterion. Agree or disagree: one option; yes is agree, undecided unsure, no disagree.
struct CriterionScore {
    std::optional<double> score; ///< 100 × mean of the answers given, 0 … 100; none: nobody answered
    int yes = 0;
    int undecided = 0;
    int no = 0;

    int answered() const { return yes + undecided + no; }

    friend bool operator==(const CriterionScore&, const CriterionScore&) = default;
};

/// Delphi: how the scores of one option lie. Quartiles interpolate between order statistics (type 7 of Hyndman & Fan 1996, as R's quantile() and a
/// spreadsheet's QUARTILE.INC).
struct DelphiSpread {
    double median = 0; ///< 1 … 9
    double q1 = 0;
    double q3 = 0;
    double high = 0; ///< share of those who answered with 7–9, 0 … 1
    double low = 0; ///< with 1–3
    bool consensus = false; ///< high and low are as the round's settings ask for

    friend bool operator==(const DelphiSpread&, const DelphiSpread&) = default;
};

/// One option among the ballots counted.
struct OptionScore {
    Id option = 0;
    /// CHNRI: RPS, 0 … 100, the weighted mean of the criteria somebody answered. James Lind: the sum over groups of reversed ranks; in a group its points.
    /// Nominal group: rank total (low is good, see lowIsBest()). Borda: points. Dots. Delphi: median. Agree or disagree:
    /// 100 × mean of the answers, 0 … 100. None: nobody said anything that gives one.
    std::optional<double> score;
    double rank =
        0; ///< 1 is first; equal scores share the mean of their ranks; options without a score share the last ones
    std::optional<double>
        agreement; ///< 0 … 1. CHNRI: AEA; Delphi: share of 7–9; Agree or disagree: share of the commonest answer; else none
    std::optional<double> rankLow, rankHigh; ///< bootstrap, 95 %
    std::optional<double> scoreLow, scoreHigh; ///< bootstrap, 95 %
    int answered = 0; ///< ballots that say something of it
    std::vector<CriterionScore> criteria; ///< CHNRI: in the round's order; Agree or disagree: one; else none
    std::optional<DelphiSpread> delphi; ///< Delphi, if somebody answered

    friend bool operator==(const OptionScore&, const OptionScore&) = default;
};

/// What one stakeholder group says, as if nobody else had voted.
struct GroupResult {
    StakeholderGroup group = StakeholderGroup::Other;
    int ballots = 0; ///< counted
    int abstentions = 0;
    std::vector<OptionScore> options; ///< in the round's order, without intervals
    Concordance concordance;

    friend bool operator==(const GroupResult&, const GroupResult&) = default;
};

/// What a round came to.
struct RoundResult {
    RoundMethod method = RoundMethod::Chnri;
    int stage = 1; ///< counted
    int stages = 1; ///< the last one that has ballots
    std::vector<double> weights; ///< CHNRI: of the criteria, as used; else none
    bool agreementOfAnswered = false; ///< CHNRI: what AEA is of; see RoundSettings
    int ballots = 0; ///< counted: not the abstentions
    int abstentions = 0; ///< ballots without any answer
    /// What the ballots counted leave unsaid: answers of option × criterion (CHNRI), of options (Nominal group, Borda, Delphi, Agree or disagree), ranks (James Lind) or dots
    /// not given.
    int blanks = 0;
    int resamples = 0; ///< behind the intervals; 0: none
    std::vector<OptionScore> options; ///< in the round's order
    std::vector<int> order; ///< indices into options, best first; ties in the round's order
    std::vector<GroupResult> groups; ///< those with ballots, in the order of allStakeholderGroups
    Concordance
        concordance; ///< of ranks (James Lind, nominal group, Borda) or of the scores' ranks (Delphi); CHNRI, dots and Agree or disagree have none
    QStringList notes; ///< what a reader should know, in the user's language

    friend bool operator==(const RoundResult&, const RoundResult&) = default;
};

/// Nominal group: the lowest rank total is best.
bool lowIsBest(RoundMethod method);

/// The result of @p round by gap-method.md's formulas, without intervals: as quick as a slider asks for. Where the methods leave something open:
/// - An abstention (a ballot without answers) counts nowhere but in abstentions. A blank is no answer: never 0.
/// - CHNRI: a scorer of an option is who answered at least one criterion of it. AEA is of all scorers of the option, and a criterion nobody answered adds 0 to
///   it; or, as the settings say, of those who answered the criterion, and criteria nobody answered are left out. It does not depend on weights.
/// - Nominal group, Borda: ranks are read as an order; equal ranks are ties and take their mean rank. What a ballot does not rank shares the mean of the ranks
///   left: if 1 and 2 of five options are ranked, the other three have 4 each.
/// - James Lind: rank 1 has settings.ranks points, the next one less, …; who is not ranked has 0. Groups of abstentions only have no voice.
/// - Agree or disagree: CHNRI with one criterion that has no name: unsure is half of agreeing, and the agreement is the share of the commonest answer.
/// - Delphi: one stage; an option's figures are of those who scored it.
/// - Answers that the method does not know (rank 0, a score of 12, unknown options) are not counted, and a note says how many.
RoundResult roundScores(const Round& round, const RoundCount& count = {});

/// The same with 95 % bootstrap intervals (2.5 and 97.5 percentiles over settings.resamples resamples, seeded: the same on every machine). Ballots are drawn with
/// replacement from those counted; for James Lind within each group, as the method gives every group one voice. No intervals if there are fewer than
/// two ballots. Errors: cancelled().
Result<RoundResult> roundResult(const Round& round, const RoundCount& count, Progress& progress);

/// CHNRI: @p result with other weights, from its criterion scores alone; without intervals. @p weights as many as criteria, each 0 or more.
RoundResult reweighted(RoundResult result, const std::vector<double>& weights);

/// One option in two results; what one of them does not have is missing there.
struct Movement {
    Id option = 0; ///< of the later round, or of the earlier if the later does not have it
    QString title;
    std::optional<double> rankBefore, rankAfter;
    std::optional<double> scoreBefore, scoreAfter;

    friend bool operator==(const Movement&, const Movement&) = default;
};

/// What moved between two stages of a round, or two rounds; in the order of @p after, then what is gone in the order of @p before. Options are the same
/// by id, by gap, or by title whatever the case; each at most once.
std::vector<Movement> movements(const RoundResult& before, const Round& beforeRound, const RoundResult& after,
                                const Round& afterRound);

} // namespace lacuna
