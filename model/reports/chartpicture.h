// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/painting/palette.h"
#include "model/reports/reportcontent.h"

#include <QtGui/QFont>

class QPainter;

namespace lacuna {

/// Draws @p chart into @p box with its title, axes, values and, where there are several series, a key. Vector, for paper and previews; slides and
/// spreadsheets have native charts instead. Pixels of 1/96 inch. Any thread that may use a QPainter.
void paintChart(QPainter& painter, const QRectF& box, const ReportChart& chart, const Palette& palette,
                const QFont& font);

} // namespace lacuna
