// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/round.h"
#include "model/storage/connection.h"

#include <vector>

namespace lacuna {

// Priority rounds: what is voted on, and the ballots.

Result<std::vector<Round>> loadRounds(const Connection& connection); ///< newest first
/// Inserts or replaces by id, with its criteria and options; those it no longer has go with the answers to them. Ballots are left alone. Criteria and
/// options without an id get one of @p ids.
Result<> saveRound(Connection& connection, const Round& round, IdSource& ids);
/// Inserts or replaces by id, with its answers.
Result<> saveBallot(Connection& connection, Id round, const Ballot& ballot);

} // namespace lacuna
