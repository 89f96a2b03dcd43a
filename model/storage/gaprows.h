// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/burden.h"
#include "model/catalogue/gapnote.h"
#include "model/storage/connection.h"

#include <vector>

namespace lacuna {

// What is said of gaps, and how large the problem is.

Result<std::vector<GapNote>> loadGapNotes(const Connection& connection); ///< oldest first
Result<> saveGapNote(Connection& connection, const GapNote& note); ///< inserts or replaces by id

Result<std::vector<Burden>> loadBurdens(const Connection& connection); ///< by name, areas as they were saved

} // namespace lacuna
