// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/contribution.h"
#include "model/catalogue/practice.h"
#include "model/storage/connection.h"

#include <vector>

namespace lacuna {

// What was learned about doing research, and what people said.

Result<std::vector<Practice>> loadPractices(const Connection& connection); ///< oldest first
/// Inserts or replaces by id, with its sources and terms.
Result<> savePractice(Connection& connection, const Practice& practice);

Result<std::vector<Contribution>> loadContributions(const Connection& connection); ///< oldest first
/// Inserts or replaces by id, with what it is tied to. @p ids gives those of its ties to gaps.
Result<> saveContribution(Connection& connection, const Contribution& contribution, IdSource& ids);

} // namespace lacuna
