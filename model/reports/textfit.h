// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace lacuna {

/// How wide text will be in a document that others open, without asking this machine's fonts: the same input gives the same slides
/// everywhere, and no display is needed. Widths are Helvetica's (Adobe's published metrics; Arial and Liberation Sans share them) plus a tenth
/// for faces that stand in for them. All lengths in points.
namespace textfit {

double width(QStringView text, double size, bool bold = false);
/// Of the longest piece that will not be broken.
double longestWord(QStringView text, double size, bool bold = false);
/// @p text broken greedily at spaces and hyphens, and inside words only where a word alone is too wide.
QStringList lines(const QString& text, double width, double size, bool bold = false);
/// @p text, ended with "…" where it would take more than @p maxLines.
QString elided(const QString& text, double width, double size, int maxLines, bool bold = false);

} // namespace textfit
} // namespace lacuna
