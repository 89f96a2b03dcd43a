// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/roundtally.h"

namespace lacuna {

/// All but the intervals.
RoundResult resultOf(const RoundTally& tally);

} // namespace lacuna
