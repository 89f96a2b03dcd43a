// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/painting/palette.h"
#include "model/reports/ooxmlpackage.h"

#include <QtCore/QRectF>

namespace lacuna {

/// The deck's own theme, slide master and layouts: colours of the palette as theme colours, so that a user's brand colours can replace them.
namespace decktheme {

enum class Layout { Title, TitleOnly, Blank };

constexpr double margin = 36; ///< points, left and right
constexpr QRectF titleBox{margin, 14, 960 - 2 * margin, 34};
constexpr QRectF footerBox{margin, 512, 780, 16};
constexpr QRectF numberBox{960 - margin - 90, 512, 90, 16};

/// Adds theme, master, layouts and the small parts every deck has; returns nothing: slides relate to layoutPart().
void addTo(OoxmlPackage& package, const Palette& palette);
QString layoutPart(Layout layout);
QString masterPart();
QString themePart();

} // namespace decktheme
} // namespace lacuna
