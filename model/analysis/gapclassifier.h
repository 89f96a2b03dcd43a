// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gapmap.h"

namespace lacuna {

/// Sets flags and class of a cell from its figures, as gap-method.md orders them. @p rules: referenceYear
/// resolved. @p oneMethod: all completed studies share a top-level method group (a study with several groups
/// shares any of them; one with none shares nothing).
///
/// Readings of the method: a review exactly y years before the reference year is not newer than y years; a
/// study of that year is not older than y years. Studies without a year are neither new nor old.
void classify(GapCell& cell, const GapRules& rules, bool notApplicable, bool oneMethod);

/// e = R·C/N; 0 where N = 0.
double expectedStudies(int rowTotal, int columnTotal, int total);
/// Deviation from independence (adjusted residual): (n − e) / sqrt(e (1 − R/N)(1 − C/N)). Nullopt where e < 1
/// or the row or column holds everything (nothing to deviate from).
std::optional<double> residualOf(int n, int rowTotal, int columnTotal, int total);

} // namespace lacuna
