// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gapmap.h"

#include <QtCore/QRectF>

class QColor;
class QPainter;

namespace lacuna {

// The marks of look.md as vector shapes: no font has to have Σ, ▽ or a clock, and an SVG or a PDF stays sharp
// at any size.

/// Lines rising at 45°, @p pitch apart (measured across them), clipped to @p rect by geometry so that no clip
/// path is needed.
void drawHatch(QPainter& painter, const QRectF& rect, const QColor& colour, double pitch, double width);
/// Fine hatch both ways: not applicable.
void drawCrossHatch(QPainter& painter, const QRectF& rect, const QColor& colour, double pitch, double width);
/// The mark of a class inside the square @p box: dot (thin), ring (in progress), Σ (synthesis gap), ▽ (low
/// confidence), clock (stale), ① (single method). Classes without a mark draw nothing.
void drawMark(QPainter& painter, GapClass gapClass, const QRectF& box, const QColor& colour);
/// A filled triangle: ▾ open, ▸ folded.
void drawFoldMark(QPainter& painter, const QRectF& box, bool folded, const QColor& colour);

} // namespace lacuna
