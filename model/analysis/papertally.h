// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/round.h"
#include "model/support/error.h"

#include <vector>

namespace lacuna {

/// What a pile of papers says, counted by hand: how many of them give an answer, or how many dots an option has.
struct PaperTally {
    struct Line {
        Id option = 0;
        Id criterion = 0; ///< CHNRI; else 0
        double value =
            0; ///< the answer as in BallotAnswer (1, 0.5, 0; Delphi 1 … 9); dot voting: not looked at
        int count =
            0; ///< papers with this answer; dot voting: dots of the option. Lines of the same answer are added up

        friend bool operator==(const Line&, const Line&) = default;
    };
    int papers = 0; ///< 1 … 10,000
    StakeholderGroup group = StakeholderGroup::Other; ///< of everyone in the pile
    std::vector<Line> lines; ///< in any order; what is not there was left blank

    friend bool operator==(const PaperTally&, const PaperTally&) = default;
};

/// Whether a pile can be tallied by @p method: not rankings, where it matters which ranks stand on the same paper.
bool canTally(RoundMethod method);

/// As many ballots as there are papers, "Paper 1" … in the user's language, whose answers add up to exactly what @p tally says; the same for the same
/// tally. @p stage is Delphi's. Which answers stood on the same paper is not known: blanks and dots are dealt round the pile, so that no paper is left empty
/// while another has two, and answers are mixed as if options had nothing to do with each other. So scores, shares and n are those of the papers; what looks
/// across options (Kendall's W, intervals of ranks) is only as good as that.
/// Errors: BadInput, in words: a ranking; no papers or too many; an unknown option, criterion or answer; a negative count; more answers to one question than
/// papers; more dots than the papers may give, in all or to one option.
Result<std::vector<Ballot>> ballotsFromTally(const Round& round, int stage, const PaperTally& tally);

/// Whether @p ballot is one of a tally.
bool isPaperBallot(const Ballot& ballot);
/// Puts @p ballots of a tally into @p round instead of those of an earlier tally of the stage (Delphi; else of the round). @return how many these were.
int takeTally(Round& round, int stage, std::vector<Ballot> ballots);

} // namespace lacuna
