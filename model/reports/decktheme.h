// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/painting/palette.h"
#include "model/reports/ooxmlpackage.h"
#include "model/reports/slidexml.h"

#include <QtCore/QList>
#include <QtCore/QRectF>

#include <memory>

namespace lacuna {

enum class SlideShape : quint8;
struct TemplatePackage;

/// Where the slides of a deck leave room, in points.
struct DeckFrame {
    QSizeF slide{960, 540};
    QRectF title; ///< of all slides but the first
    QRectF body; ///< what title, margins and footer leave
    QRectF cover; ///< the same of the first slide, below its title and subtitle
    QRectF coverTitle; ///< … of the first slide
    QRectF coverSubtitle; ///< null: there is no room for one
    QRectF footer; ///< if the layout has no placeholder for it
    QRectF number;
    int footerIndex = 11; ///< of the placeholders in the layout; −1: it has none
    int numberIndex = 12;
    bool layoutHasTitle = true; ///< else titles are boxes of their own
    QLatin1StringView coverTitleType{"ctrTitle"};
    int subtitleIndex = 1; ///< −1: the layout has none
};

/// What all slides of a deck look like: our own theme, or a user's.
struct DeckLook {
    Palette palette;
    ThemeColours colours; ///< of the user's theme; empty: the palette's are written as they are
    DeckFrame frame;
    SlideColour coverText{QColor(Qt::white)};
    SlideColour coverMuted{};
    /// Of the titles; none: as the layout says.
    SlideColour titleInk{QLatin1StringView("tx1")};
    SlideColour coverTitleInk{QColor(Qt::white)};
    std::shared_ptr<const TemplatePackage> from{}; ///< the user's template; null: our own theme
    bool needsPanel = false; ///< what lies behind tables is unknown: they bring a ground of their own
    QString coverPart{}; ///< the layouts in it
    QString contentPart{};
    /// What "tx1" and the like mean on the slides of these layouts, if not what they mean on the master.
    QList<std::pair<QString, QString>> coverMapping{};
    QList<std::pair<QString, QString>> contentMapping{};
};

/// The deck's own theme, slide master and layouts: colours of the palette as theme colours, so that a user's brand colours can replace them.
namespace decktheme {

enum class Layout { Title, TitleOnly, Blank };

constexpr double margin = 36; ///< points, left and right

/// Our own look.
DeckLook ownLook(const Palette& palette, SlideShape shape);

/// Adds theme, master and layouts, our own or the template's, and the small parts every deck has; slides relate to layoutPart().
void addTo(OoxmlPackage& package, const DeckLook& look);
/// The theme part alone: a notes master has its own.
QByteArray themeXml(const Palette& palette);
QString layoutPart(Layout layout, const DeckLook& look);
QString masterPart();
QString themePart();

} // namespace decktheme
} // namespace lacuna
