// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/decktheme.h"
#include "model/reports/report.h"
#include "model/reports/slidedeck.h"
#include "model/reports/tablepages.h"

#include <QtCore/QDate>

#include <functional>
#include <optional>

namespace lacuna {

/// Where a click on a cell of the matrix leads; lines as MatrixTable counts them.
using CellLinks = std::function<SlideLink(int row, int column)>;

/// The slides of a deck about one gap map. Pure functions of the table, so that each can be looked at alone.
namespace deckslides {

struct Deck {
    const MatrixTable& table;
    const ReportOptions& options; ///< of the view: title, caption
    const DeckLook& look;
    QDate exported;
    QString lead{}; ///< what the matrix slides say first: which part of the whole they are; empty: all of it
    CellLinks links{}; ///< null: none
    QString footer{}; ///< of matrix slides; empty: where the numbers of the map come from

    const GapMap& map() const { return table.map(); }
    const Palette& palette() const { return table.palette(); }
};

/// What the table may take of a slide, points: what title, legend and footer leave.
QRectF tableFrame(const Deck& deck);

/// Of a deck about one view: what it asks, the figures that count.
DeckSlide titleSlide(const Deck& deck);
/// The figures of a view where the first slide of the look has no room for them; nothing if it has.
std::optional<DeckSlide> figuresSlide(const Deck& deck);
/// A view of a story, and where its slides begin.
struct Chapter {
    QString title;
    int place = -1;
};
DeckSlide storySlide(const DeckLook& look, const Provenance& provenance, const QDate& exported,
                     const QString& title, const QString& subtitle, const std::vector<Chapter>& chapters);
/// @p number: which of plan.pages.
DeckSlide matrixSlide(const Deck& deck, const TablePlan& plan, size_t number);
/// A matrix that is split over slides with its groups folded so that it fits on one; nothing if no folding does that.
std::optional<DeckSlide> overviewSlide(const Deck& deck);
/// With a lead: names the view it is about.
/// One, or two where both tables do not fit on one.
std::vector<DeckSlide> methodSlides(const Deck& deck);

} // namespace deckslides
} // namespace lacuna
