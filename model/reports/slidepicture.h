// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/painting/palette.h"
#include "model/reports/slide.h"

#include <QtGui/QFont>

class QPainter;

namespace lacuna {

/// Draws a slide's table with its corner at @p at, as slide programs show it: for paper and previews. Points. Any thread that may use a
/// QPainter.
void paintSlideTable(QPainter& painter, QPointF at, const SlideTable& table, const Palette& palette,
                     const QFont& font);

} // namespace lacuna
