// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/decktheme.h"
#include "model/reports/templatepackage.h"

namespace lacuna {

/// How a deck looks in a user's template: the layout for the first slide and the one for the others, what room these leave, and a palette of the theme's colours.
/// Layouts are judged by what is on them, not by their names: some have no title, or it stands at the side, or pictures take half the slide.
DeckLook templateLook(std::shared_ptr<const TemplatePackage> from);

} // namespace lacuna
