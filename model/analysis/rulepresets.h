// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/question.h"

#include <vector>

namespace lacuna {

/// Gap rules that go by a name. What they say of the reference year does not count: it belongs to the question, not to how strict one is.
struct RulePreset {
    QString key; ///< "standard", "3ie", "strict", "lenient"
    QString name; ///< translated
    QString about; ///< what it says and why, in a sentence or two, translated
    GapRules rules;
};

/// Standard first: the rules a new question begins with.
std::vector<RulePreset> rulePresets();
/// Index in @p presets of the one whose rules @p rules are, whatever the reference year; −1: none.
int presetOf(const std::vector<RulePreset>& presets, const GapRules& rules);

} // namespace lacuna
