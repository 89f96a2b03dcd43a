// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/deckappendix.h"

namespace lacuna::deckslides {

/// The ranked list @p gaps, which is the beginning of one of @p all; entries lead to the slides of their studies.
std::vector<DeckSlide> gapSlides(const Deck& deck, const ReportView& view, const GapListing& gaps, size_t all,
                                 const DeckAppendix& appendix);

} // namespace lacuna::deckslides
