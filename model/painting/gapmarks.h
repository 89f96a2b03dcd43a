// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gapmap.h"

#include <QtCore/QList>
#include <QtCore/QRectF>

class QColor;
class QPainter;
class QPen;

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
/// Ways to tell segments of one colour apart, in grey too: nothing; lines rising, falling, level, upright, crossed; the same five bold; and
/// (@p pattern segmentPatterns, for what is not coded) a grid. Clipped by geometry.
constexpr int segmentPatterns = 11; ///< without the last
void drawSegmentPattern(QPainter& painter, const QRectF& rect, int pattern, const QColor& colour,
                        double pitch, double width);
/// The same inside a disc.
void drawSegmentPattern(QPainter& painter, QPointF centre, double radius, int pattern, const QColor& colour,
                        double pitch, double width);
/// The same along a band @p thickness wide, as part of a ring: pens to draw its middle line with, one over the other.
QList<QPen> segmentBandPens(int pattern, double thickness, const QColor& colour);
/// Deviation from independence: ▲ more than expected, ▼ fewer, larger and filled where it is strong (|r| ≥ 4).
void drawResidualMark(QPainter& painter, const QRectF& box, double residual, const QColor& colour);
/// A filled triangle: ▾ open, ▸ folded.
void drawFoldMark(QPainter& painter, const QRectF& box, bool folded, const QColor& colour);

} // namespace lacuna
