// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/handout.h"
#include "model/reports/reportcontent.h"
#include "model/reports/slidedeck.h"

namespace lacuna {

/// A handout as slides that can be edited: a cover, a slide or more for each part, how it was made. Errors: those of HandoutWriter.
Result<> writeHandoutPptx(const Handout& handout, const ReportOptions& options, QIODevice& device,
                          Progress& progress);
/// The same as OpenDocument, in our own look.
Result<> writeHandoutOdp(const Handout& handout, const ReportOptions& options, QIODevice& device,
                         Progress& progress);

/// A step of a story that shows no view: a title as a slide of its own, anything else as slides of its blocks in letters a room can read. Every slide
/// has the step's notes. Errors: as a matrix among the blocks has.
Result<std::vector<DeckSlide>> insertSlides(const ReportInsert& insert, const ReportOptions& options,
                                            const DeckLook& look, const QString& footer);

} // namespace lacuna
