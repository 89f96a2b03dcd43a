// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/practice.h"

#include <QtGui/QColor>
#include <QtGui/QIcon>

class QPainter;
class QRectF;

namespace lacuna {

/// The shape that tells a kind of practice from the others without its colour: a star, a diamond, a triangle, a shield.
void paintKindMark(QPainter& painter, PracticeKind kind, const QRectF& box);
/// In the colours of now; its text beside it has the same.
QColor kindColour(PracticeKind kind);
QIcon kindIcon(PracticeKind kind);

} // namespace lacuna
