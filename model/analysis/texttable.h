// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace lacuna {

// Text for a terminal, where wide scripts take two cells and combining marks none.

/// Without anything that would move the cursor: labels come from other people's files.
QString printable(QString text);
/// Cut to @p width cells, the last of them "…".
QString elided(const QString& text, int width);
/// Columns of text, each as wide as its widest entry, aligned as said; every line ends with a line feed.
QString tableText(const QList<QStringList>& lines, const QList<bool>& rightAligned);

} // namespace lacuna
