// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/burdenfigures.h"

#include <QtCore/QByteArray>

namespace lacuna {

/// {"burden":{name, definition, unit, year, source, regionSet, total}, "per":100000, "studies":n, "elsewhere":n, "gini":g, "curve":[[x,y]…],
/// "presence":{"term":code, "share":s, "areas":n}, "areas":[{rank, area, terms, value, studies, perBurden, shareOfBurden, shareOfStudies,
/// expected, present}], "unplaced":[{area, value}]}. What is undefined is null.
QByteArray burdenFiguresToJson(const Burden& burden, const BurdenFigures& figures, const Codebook& codebook);
/// A line an area, ranked.
QByteArray burdenFiguresToCsv(const Burden& burden, const BurdenFigures& figures, const Codebook& codebook);
/// For a terminal: where the figures are from, the ranking, and what follows from it.
QByteArray burdenFiguresToTable(const Burden& burden, const BurdenFigures& figures, const Codebook& codebook);

} // namespace lacuna
