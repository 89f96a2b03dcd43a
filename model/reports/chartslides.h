// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/deckslides.h"
#include "model/reports/reportcontent.h"

namespace lacuna::deckslides {

/// Two native charts a slide.
std::vector<DeckSlide> chartSlides(const Deck& deck, const std::vector<ReportChart>& charts);

} // namespace lacuna::deckslides
