// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>
#include <QtGui/QIcon>

namespace lacuna {

/// A line icon of resources/icons in the program's text colour; it is drawn when it is shown, so it follows a
/// change of theme and stays sharp at every scale. Disabled ones are muted.
QIcon lineIcon(const QString& name);
/// The same in a fixed colour.
QIcon lineIcon(const QString& name, const QColor& colour);
/// In the accent's contrast colour, for primary buttons.
QIcon lineIconOnAccent(const QString& name);

} // namespace lacuna
