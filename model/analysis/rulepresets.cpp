// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/rulepresets.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct RulePresets {
    Q_DECLARE_TR_FUNCTIONS(lacuna::RulePresets)
};

/// Evidence gap maps as 3ie makes them tell two gaps apart: cells without studies, and cells with several primary studies that no recent review
/// brings together. One study is evidence; how it was done is shown but makes no gap. The numbers are ours.
GapRules likeThreeIe()
{
    GapRules rules;
    rules.thin = 1;
    rules.synthesis = 3;
    rules.target = 3;
    rules.classWeights = {0, 1.0, 0.5, 0, 0.8, 0.4, 0.2, 0, 0};
    return rules;
}

GapRules strict()
{
    GapRules rules;
    rules.thin = 5;
    rules.synthesis = 3;
    rules.staleYears = 5;
    rules.confidenceFloor = u"HIG"_s;
    rules.target = 10;
    rules.classWeights = {0, 1.0, 0.6, 0.9, 0.8, 0.8, 0.7, 0.6, 0};
    return rules;
}

GapRules lenient()
{
    GapRules rules;
    rules.thin = 2;
    rules.synthesis = 10;
    rules.staleYears = 15;
    rules.confidenceFloor = u"LOW"_s;
    rules.target = 3;
    rules.classWeights = {0, 1.0, 0.4, 0.7, 0.4, 0.4, 0.3, 0.2, 0};
    return rules;
}

} // namespace

std::vector<RulePreset> rulePresets()
{
    return {
        {u"standard"_s,
         RulePresets::tr("Standard"),
         RulePresets::tr(
             "What a new question begins with: fewer than 3 studies are thin, 5 primary studies want a "
             "synthesis, 10 years are old."),
         {}},
        {u"3ie"_s, RulePresets::tr("3ie"),
         RulePresets::tr(
             "As evidence gap maps in 3ie's manner are read: one study is evidence, and where several "
             "primary studies have no recent review, a synthesis is asked for. 3ie prescribes no "
             "thresholds; these numbers are Lacuna's."),
         likeThreeIe()},
        {u"strict"_s, RulePresets::tr("Strict"),
         RulePresets::tr(
             "For a field with many studies: 5 studies at least, reviewed from 3 primary studies on, of the "
             "last 5 years, of high confidence."),
         strict()},
        {u"lenient"_s, RulePresets::tr("Lenient"),
         RulePresets::tr(
             "For a young field: 2 studies are enough, 15 years are not old, and low confidence is better "
             "than none."),
         lenient()},
    };
}

int presetOf(const std::vector<RulePreset>& presets, const GapRules& rules)
{
    const auto it = std::ranges::find_if(presets, [&rules](const RulePreset& preset) {
        GapRules same = preset.rules;
        same.referenceYear = rules.referenceYear;
        return same == rules;
    });
    return it == presets.end() ? -1 : int(it - presets.begin());
}

} // namespace lacuna
