// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/deckslides.h"
#include "model/reports/reportcontent.h"

namespace lacuna::deckslides {

/// What became of the cells since: the sums, and the main changes. view.change must not be null.
std::vector<DeckSlide> changeSlides(const Deck& deck, const ReportView& view);

} // namespace lacuna::deckslides
