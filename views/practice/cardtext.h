// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/theme.h"

#include <QtWidgets/QStyleOptionViewItem>

class QPainter;

namespace lacuna {

// What cards of a list have in common.

int lineOf(TypeSize size); ///< height of a line, px

/// The first lines of a text from the top of @p box, as wide as it; the last ends with "…" if there is more.
void drawCardLines(QPainter& painter, const QString& text, const QRect& box, const QFont& font, int most);
/// Ground and outline, also of a card that is selected, has the focus or is under the mouse.
void paintCardGround(QPainter& painter, const QStyleOptionViewItem& option, const QRect& card);

} // namespace lacuna
