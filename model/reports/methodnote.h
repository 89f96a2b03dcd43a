// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gapmap.h"
#include "model/reports/report.h"

#include <QtCore/QDate>
#include <QtCore/QString>

#include <vector>

namespace lacuna {

/// What every export states about itself, in words, translated: nothing here is computed but percentages of the map's own figures.
namespace methodnote {

struct Line {
    enum class Kind {
        Head, ///< stands near the title already where there is one
        Foot, ///< belongs under every picture
        Aside, ///< for those with room
    };
    Kind kind = Kind::Head;
    QString label;
    QString text;
};

/// "Country × Sector", or what the user called it.
QString title(const GapMap& map, const QString& given);
/// "Country × Sector, segments by Confidence, counting studies".
QString question(const GapMap& map);
/// "171 of 212 studies match".
QString matching(const GapMap& map);
/// "Searched to 30 Jun 2026 · exported 24 Nov 2026 · made with Lacuna".
QString footer(const GapMap& map, const QDate& exported);
QString footer(const Provenance& provenance, const QDate& exported);
/// "23 %"
QString percent(double share);
/// "79 of 342 applicable cells are covered (23 %); 106 have at least 3 studies (evidence coverage 31 %)".
QString coverage(const GapMap& map);
/// Where the numbers come from: search and export dates, question, filter, n, thresholds, coverage, uncoded.
std::vector<Line> lines(const GapMap& map, const QDate& exported);
/// "1 or 2 completed studies": what makes a cell of @p gapClass under @p rules.
QString definition(GapClass gapClass, const GapRules& rules);

} // namespace methodnote
} // namespace lacuna
