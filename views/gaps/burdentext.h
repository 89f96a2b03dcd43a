// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/burdenfigures.h"

#include <QtCore/QString>

namespace lacuna {

class GapMap;

// What the burden page says in words. Pure.

/// "15,100,000", "3.5": as many decimals as the figure has, two at most.
QString burdenNumber(double value);
/// "0.31", "12", "< 0.01": three digits.
QString evidenceNumber(double value);
QString percentText(double share);

/// Everything a table has to be read with: what is counted, in which unit, of which year, by which regions, by whom; always shown.
QString burdenProvenance(const Burden& burden);
/// "15,100,000 people (12,000,000–18,000,000)".
QString areaFigureText(const Burden& burden, const BurdenArea& area);
/// The area with the least evidence, and the Gini coefficient or why there is none.
QString burdenSummary(const Burden& burden, const BurdenFigures& figures, const QString& measure);
/// "62 % of the victims live where there is at least one study of “Prevalence survey” (3 of 5 areas)."
QString presenceSentence(const Burden& burden, const BurdenFigures& figures, const Codebook& codebook);
/// What is in the table and not counted; empty: nothing.
QString unplacedText(const Burden& burden, const BurdenFigures& figures);
/// A table's own line under a picture: name, source, what was counted and how it was narrowed.
QString pictureCaption(const Burden& burden, const GapMap& map);

} // namespace lacuna
