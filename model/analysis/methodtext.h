// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gapmap.h"

namespace lacuna {

/// "1 or 2 completed studies": what makes a cell of @p gapClass under @p rules, translated. What exports and the Method page say.
QString gapDefinition(GapClass gapClass, const GapRules& rules);

/// How everything that the program states is computed, with its formulas and the thresholds of @p rules filled in, as rich text (the subset of
/// HTML that Qt shows): counting, gap classes, figures, comparison, agreement, priorities, sources. @p floorLabel: the confidence floor as people
/// read it. Translated. Whoever changes a rule or a figure changes it here, too.
QString methodHtml(const GapRules& rules, const QString& floorLabel);

} // namespace lacuna
