// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/handout.h"
#include "model/reports/handoutflow.h"

#include <span>

namespace lacuna {

/// Cards on slides: three side by side where they fit, else two, else one; a longer one in two columns over as many slides as it takes.
void addCards(HandoutFlow& flow, std::span<const HandoutCard> cards);

/// A bar with its interval, or the hatch of what is missing, as native shapes within @p box.
void addBar(Slide& slide, const Palette& palette, const HandoutBars::Bar& bar, double maximum,
            const QRectF& box);

} // namespace lacuna
