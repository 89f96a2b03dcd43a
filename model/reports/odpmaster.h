// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/decktheme.h"
#include "model/reports/odpstyles.h"

namespace lacuna::odpmaster {

constexpr QSizeF notesPage{540, 720}; ///< points
constexpr QRectF notesText{54, 315, 432, 360};
/// Where the slide is on its page of notes.
QRectF notesPicture(const DeckLook& look);

/// The style's name of the master page of slides with @p layout; "-title" and so on behind it are those of its placeholders.
QString name(decktheme::Layout layout);
/// The name of the layout that programs know a slide's placeholders by.
QString pageLayout(decktheme::Layout layout);

/// styles.xml: defaults, masters with title, footer and number, pages of notes, and the common styles that @p styles asked for.
QByteArray styles(const DeckLook& look, const OdpStyles& styles);

} // namespace lacuna::odpmaster
