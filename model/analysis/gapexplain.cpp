// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/evidencetable.h"
#include "model/analysis/gaplist.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <cmath>

namespace lacuna {

namespace {

struct GapWords {
    Q_DECLARE_TR_FUNCTIONS(GapWords)
};

QString number(int value)
{
    return QLocale().toString(value);
}

QString oneMethodText(const GapCell& cell)
{
    return GapWords::tr("All %1 completed studies use the same group of methods.").arg(number(cell.n));
}

QString synthesisText(const GapCell& cell, const GapRules& rules)
{
    if (cell.newestReviewYear == 0) {
        return GapWords::tr("%1 primary studies (%2 or more want a synthesis) and no dated systematic review "
                            "or evidence map.")
            .arg(number(cell.primary), number(rules.synthesis));
    }
    return GapWords::tr("%1 primary studies (%2 or more want a synthesis), but the newest systematic review "
                        "or evidence map is of %3, "
                        "not newer than %4 years in %5.")
        .arg(number(cell.primary), number(rules.synthesis))
        .arg(cell.newestReviewYear)
        .arg(rules.staleYears)
        .arg(rules.referenceYear);
}

QString coveredText(const GapCell& cell, const GapRules& rules)
{
    if (cell.n == 0)
        return {};
    QString text = cell.newestYear == 0
        ? GapWords::tr("Covered: %1 completed, %2 or more are enough.")
              .arg(number(cell.n), number(rules.thin))
        : GapWords::tr("Covered: %1 completed, %2 or more are enough; the newest is of %3.")
              .arg(number(cell.n), number(rules.thin))
              .arg(cell.newestYear);
    return text;
}

QString classText(GapClass gapClass, const GapCell& cell, const GapRules& rules)
{
    switch (gapClass) {
    case GapClass::NotApplicable:
        return GapWords::tr("Declared not applicable: never a gap, left out of coverage.");
    case GapClass::AbsoluteGap:
        return GapWords::tr("Nothing completed, ongoing or planned.");
    case GapClass::InProgress:
        return GapWords::tr("Nothing completed yet; ongoing or planned: %1.").arg(number(cell.ongoing));
    case GapClass::Thin:
        return GapWords::tr("Only %1 completed; fewer than %2 is thin.")
            .arg(number(cell.n), number(rules.thin));
    case GapClass::SynthesisGap:
        return synthesisText(cell, rules);
    case GapClass::LowConfidence:
        return GapWords::tr("None of the %1 appraised studies reaches the confidence floor (%2).")
            .arg(number(cell.appraised), rules.confidenceFloor);
    case GapClass::Stale:
        return GapWords::tr("Newest completed study is of %1, more than %2 years before %3.")
            .arg(cell.newestYear)
            .arg(rules.staleYears)
            .arg(rules.referenceYear);
    case GapClass::SingleMethod:
        return oneMethodText(cell);
    case GapClass::Covered:
        return coveredText(cell, rules);
    }
    return {};
}

/// The same of a map of practices. Nothing is completed there, and nothing wants a synthesis.
QString practiceText(GapClass gapClass, const GapCell& cell, const GapRules& rules)
{
    switch (gapClass) {
    case GapClass::AbsoluteGap:
        return GapWords::tr("No practice is recorded.");
    case GapClass::Thin:
        return GapWords::tr("Only %1 practices recorded; fewer than %2 is thin.")
            .arg(number(cell.n), number(rules.thin));
    case GapClass::LowConfidence:
        return GapWords::tr("None of the %1 practices with a confidence reaches the floor (%2).")
            .arg(number(cell.appraised), rules.confidenceFloor);
    case GapClass::Covered:
        return cell.n == 0 ? QString()
                           : GapWords::tr("Covered: %1 practices, %2 or more are enough.")
                                 .arg(number(cell.n), number(rules.thin));
    default:
        return classText(gapClass, cell, rules);
    }
}

QString textOf(const GapMap& map, GapClass gapClass, const GapCell& cell, const GapRules& rules)
{
    return map.question.measure == Measure::Practices ? practiceText(gapClass, cell, rules)
                                                      : classText(gapClass, cell, rules);
}

/// The rules with the floor as people read it.
GapRules readable(const GapMap& map)
{
    GapRules rules = map.question.rules;
    if (!map.evidence)
        return rules;
    const Codebook& codebook = map.evidence->codebook();
    const Dimension* confidence = codebook.dimension(u"confidence");
    const Term* floor = confidence ? codebook.resolve(confidence->id, rules.confidenceFloor) : nullptr;
    if (floor)
        rules.confidenceFloor = floor->label;
    return rules;
}

const GapCell& cellOrTotal(const GapMap& map, int row, int column)
{
    if (row >= 0 && column >= 0)
        return map.cell(row, column);
    if (row >= 0)
        return map.rowTotals[size_t(row)];
    return column >= 0 ? map.columnTotals[size_t(column)] : map.total;
}

} // namespace

QString explainCell(const GapMap& map, int row, int column)
{
    const GapCell& cell = cellOrTotal(map, row, column);
    if ((row >= 0 && map.rows[size_t(row)].term == 0)
        || (column >= 0 && map.columns[size_t(column)].term == 0))
        return (map.question.measure == Measure::Practices
                    ? GapWords::tr(
                          "Practices that are not coded in both dimensions: %1. No gap is judged here.")
                    : GapWords::tr(
                          "Studies that are not coded in both dimensions: %1. No gap is judged here."))
            .arg(number(cell.n));
    return textOf(map, cell.gapClass, cell, readable(map));
}

QStringList explainFlags(const GapMap& map, int row, int column)
{
    const GapCell& cell = cellOrTotal(map, row, column);
    const GapRules rules = readable(map);
    QStringList sentences;
    for (int i = 0; i < int(GapClass::Covered); ++i) {
        const auto gapClass = GapClass(i);
        if (cell.flags.testFlag(flagOf(gapClass)) && gapClass != cell.gapClass)
            sentences += textOf(map, gapClass, cell, rules);
    }
    if (cell.flags.testFlag(GapFlag::NotAppraised))
        sentences += GapWords::tr("Not appraised: nothing here has a confidence rating.");
    return sentences;
}

QString explainGap(const GapMap& map, const Gap& gap)
{
    if (gap.row >= 0 && gap.column >= 0)
        return explainCell(map, gap.row, gap.column);
    return textOf(map, GapClass::AbsoluteGap, {}, map.question.rules);
}

QString explainScore(const Gap& gap)
{
    const QLocale locale;
    const auto factor = [&locale](double value) {
        const double rounded = std::round(value * 100) / 100;
        return locale.toString(rounded, 'g', 3);
    };
    return GapWords::tr("%1 = 100 × need %2 × shortfall %3 × weight %4")
        .arg(locale.toString(gap.score, 'f', 0), factor(gap.need), factor(gap.shortfall),
             factor(gap.classWeight));
}

QString gapTitle(const GapMap& map, const Gap& gap)
{
    const auto rowLabel = [&] { return map.rows[size_t(gap.row)].label; };
    const auto columnLabel = [&] { return map.columns[size_t(gap.column)].label; };
    if (gap.row >= 0 && gap.column >= 0) {
        const QString title = GapWords::tr("%1 × %2").arg(rowLabel(), columnLabel());
        return gap.cells > 1 ? GapWords::tr("%1, %2 cells").arg(title, number(gap.cells)) : title;
    }
    const QString label = gap.row >= 0 ? rowLabel() : columnLabel();
    if (gap.cells == 1)
        return GapWords::tr("%1: nothing at all, one cell").arg(label);
    return GapWords::tr("%1: nothing at all, %2 cells").arg(label, number(gap.cells));
}

} // namespace lacuna
