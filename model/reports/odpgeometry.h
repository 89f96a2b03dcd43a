// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/odfxml.h"
#include "model/reports/slide.h"

namespace lacuna::odpgeometry {

/// Writes the outline of a shape of @p size points as draw:enhanced-geometry, the last thing inside a draw:custom-shape. Of DrawingML's
/// geometries those that slides use: "ellipse", "blockArc", "pie", "donut" with their adjustments, rounded and plain rectangles; any other
/// is a rectangle.
void write(XmlPart& xml, QSizeF size, const SlideLook& look);

} // namespace lacuna::odpgeometry
