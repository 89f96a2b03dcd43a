// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/plaintable.h"
#include "model/catalogue/round.h"

#include <optional>
#include <vector>

namespace lacuna {

/// What is wrong with a ballot.
struct BallotProblem {
    bool error = true; ///< it does not count; otherwise it counts with a doubt
    Id option = 0; ///< whose answer is meant; 0: the ballot as a whole
    Id criterion = 0; ///< CHNRI
    QString message; ///< for the user, without the participant's name

    friend bool operator==(const BallotProblem&, const BallotProblem&) = default;
};

/// Whether @p ballot keeps the rules of @p round: the same for ballots typed in, cast live and read from files.
/// - An error of one answer (an unknown option or criterion, no answer of the method, a rank beyond the settings' or the number of options) leaves out that
///   answer. Two answers for the same option and criterion: the first counts.
/// - James Lind: the same rank twice leaves out the answers that share it, as it is not known who is to have the points. Ties are fine elsewhere.
/// - Dots: more than there are, in all or on one option, leave out the whole ballot: which dots were meant is not known.
/// - A ballot without a participant is left out. One without answers is an abstention, which is fine.
std::vector<BallotProblem> checkBallot(const Ballot& ballot, const Round& round);
/// @p ballot without what checkBallot() finds wrong; answers by the round's order. None: nothing of it counts.
std::optional<Ballot> keptOf(const Ballot& ballot, const Round& round);

/// What a table of ballots came to.
struct BallotReading {
    std::vector<Ballot>
        ballots; ///< in the order of their first rows; ids 0, castAt invalid; each keeps the rules
    std::vector<TableIssue> issues; ///< by line; at most 1,000, then one that says how many more
    int refusedAnswers = 0;
    int refusedBallots = 0; ///< participants nothing of whose ballots counts

    bool refusedAny() const { return refusedAnswers > 0 || refusedBallots > 0; }

    friend bool operator==(const BallotReading&, const BallotReading&) = default;
};

/// Reads ballots, in the long form (a row an answer: participant, group, option, criterion, answer | rank | dots | score) or as ballotForm() writes them (CHNRI: a
/// row an option, a column a criterion). Columns in English or French, in any order; "number" (of the option in the round, from 1) and "stage" may be
/// there. Options are named by number, title whatever the case and punctuation, or id; where number and title name different ones the
/// title counts, as it is what people read, with a warning; a title nobody knows is refused whatever the number. CHNRI's answers are yes, undecided, no (1, 0.5, 0), in English, French or
/// the user's language. Blank, "–", "n/a", "not informed": no answer. @p stage is Delphi's for rows that do not say.
///
/// What is wrong is told with its line, never with a name, and the rest counts, as checkBallot() says. Besides: rows without a participant are left out; a second answer
/// for the same option and criterion is a warning if it is the same, else an error, and the first counts; a group that is not known is Other, with a
/// warning; a participant of two groups is in the first, with a warning; who has no group in the file has the one the round knows, or is Other, with a
/// warning if the table has a column of groups. A participant whose answers are all blank abstains. A table without ballots, or a round without options (or criteria), is one error of line 0.
BallotReading ballotsFromTable(const PlainTable& table, const Round& round, int stage = 1);

/// Puts @p ballots into @p round: each takes the place of one by the same participant in the same stage, if there is. @return how many did.
int takeBallots(Round& round, std::vector<Ballot> ballots);

/// A form to fill in: participant, group, stage (Delphi), number, option, then a column a criterion (CHNRI), or the rank, dots or score; headers in the user's
/// language. A row an option for each of the round's participants, or for one without a name. Survives a spreadsheet; ballotsFromTable() reads it.
/// @p stage is Delphi's; 0: the last one with ballots, else 1.
PlainTable ballotForm(const Round& round, int stage = 0);
/// How to fill it in, in a sentence or two.
QString ballotHint(const Round& round);
/// All ballots, a row an answer, in the long form; headers in English, groups by key. An abstention is a row without an option. Without names participants are
/// "Participant 1", … in the order of their first ballot.
PlainTable ballotsTable(const Round& round, bool withNames);

} // namespace lacuna
