// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/deckslides.h"

namespace lacuna::deckslides {

/// The map of the world or of Asia and the Pacific as native shapes, where one of the axes is of countries; otherwise none.
std::vector<DeckSlide> mapSlides(const Deck& deck);

} // namespace lacuna::deckslides
