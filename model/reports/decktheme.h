// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/painting/palette.h"
#include "model/reports/ooxmlpackage.h"
#include "model/reports/slidexml.h"

#include <QtCore/QRectF>

namespace lacuna {

enum class SlideShape : quint8;

/// Where the slides of a deck leave room, in points.
struct DeckFrame {
    QSizeF slide{960, 540};
    QRectF title; ///< of all slides but the first
    QRectF body; ///< what title, margins and footer leave
    QRectF cover; ///< the same of the first slide, below its title and subtitle
    QRectF coverTitle; ///< … of the first slide
    QRectF coverSubtitle;
    QRectF footer; ///< if the layout has no placeholder for it
    QRectF number;
    int footerIndex = 11; ///< of the placeholders in the layout; −1: it has none
    int numberIndex = 12;
    int subtitleIndex = 1;
};

/// What all slides of a deck look like: our own theme, or a user's.
struct DeckLook {
    Palette palette;
    ThemeColours colours; ///< of the user's theme; empty: the palette's are written as they are
    DeckFrame frame;
    bool own = true;
    SlideColour coverText{QColor(Qt::white)};
    SlideColour coverMuted{};
};

/// The deck's own theme, slide master and layouts: colours of the palette as theme colours, so that a user's brand colours can replace them.
namespace decktheme {

enum class Layout { Title, TitleOnly, Blank };

constexpr double margin = 36; ///< points, left and right

/// Our own look.
DeckLook ownLook(const Palette& palette, SlideShape shape);

/// Adds theme, master, layouts and the small parts every deck has; returns nothing: slides relate to layoutPart().
void addTo(OoxmlPackage& package, const DeckLook& look);
/// The theme part alone: a notes master has its own.
QByteArray themeXml(const Palette& palette);
QString layoutPart(Layout layout);
QString masterPart();
QString themePart();

} // namespace decktheme
} // namespace lacuna
