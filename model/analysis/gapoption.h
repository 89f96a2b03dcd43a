// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gapmap.h"
#include "model/catalogue/round.h"

namespace lacuna {

/// The pair of terms that a cell of @p map is about; −1: the whole line of the other. ordered().
TermPair pairOf(const GapMap& map, int row, int column);

/// A gap of @p map as an option to vote on: its pair of terms, and a title as participants read it, "Cambodia × Aquaculture", "Anything on Tuvalu".
RoundOption gapOption(const GapMap& map, int row, int column);

} // namespace lacuna
