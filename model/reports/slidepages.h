// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/reportpages.h"
#include "model/reports/slidedeck.h"

namespace lacuna {

/// The slides that PowerPoint and OpenDocument decks are written of, drawn: for previews. A user's template shows its colours, and the pictures and
/// plain shapes of its layouts; fonts are this computer's. @p content must outlive the pages. Needs a QGuiApplication; any thread. Errors: as
/// the decks'.
Result<std::vector<ReportPage>> laySlides(const ReportContent& content, const ReportOptions& options,
                                          Progress& progress);

/// Draws one slide of a deck that looks like @p look, the slide's corner at 0, 0; points. @p number: that its slide number shows.
void paintSlide(QPainter& painter, const DeckSlide& slide, const DeckLook& look, int number);

/// The look that @p options ask for. Errors: those of readTemplatePackage().
Result<DeckLook> deckLookOf(const ReportOptions& options, Progress& progress);

} // namespace lacuna
