// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/meeting.h"
#include "model/catalogue/round.h"
#include "model/storage/connection.h"

#include <span>
#include <vector>

namespace lacuna {

// What meetings decided, and ballots as they come in.

Result<std::vector<Meeting>> loadMeetings(const Connection& connection); ///< newest first; minutes by time
/// Inserts or replaces by id; the minutes are left alone.
Result<> saveMeeting(Connection& connection, const Meeting& meeting);
/// Inserts or replaces by id.
Result<> saveMinute(Connection& connection, Id meeting, const Minute& minute);

/// Ballots of a vote that is open, as they came. No step of the history; the caller has a transaction.
Result<std::vector<Ballot>> loadLiveBallots(const Connection& connection, Id round);
/// Each takes the place of the same participant's earlier one in that stage.
Result<> saveLiveBallots(Connection& connection, Id round, std::span<const Ballot> ballots);

} // namespace lacuna
