// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/chartseries.h"
#include "views/gaps/chartfigure.h"

#include <QtCore/QJsonObject>

#include <memory>
#include <optional>

namespace lacuna {

enum class ChartKind { OverTime, Terms, Confidence, Heat, Coverage, Agreement };
constexpr int chartKindCount = 6;

/// Which chart is shown, and how: what a saved view keeps of the charts.
struct ChartChoice {
    ChartKind kind = ChartKind::OverTime;
    Id dimension = 0; ///< whose terms; 0: of the rows of the question
    int level = -1; ///< −1: the first that tells something
    Id divided = 0; ///< whose terms divide a bar; 0: undivided
    bool cumulative = false;
    bool codebookOrder = false; ///< otherwise the largest first
    bool classes = false; ///< coverage over time: the cells of each gap class
    bool asTable = false;

    friend bool operator==(const ChartChoice&, const ChartChoice&) = default;
};

/// Empty for the choice that a new catalogue begins with. Dimensions by their ids, as in the question of a view.
QJsonObject toJson(const ChartChoice& choice);
ChartChoice chartChoiceFromJson(const QJsonObject& json);

/// "Over time": as the list of charts has it.
QString chartKindTitle(ChartKind kind);
QString chartKindToolTip(ChartKind kind);

/// What a figure is made of besides the choice.
struct ChartMaterial {
    std::shared_ptr<const GapMap> map; ///< not null
    std::optional<CoverageOverTime> coverage; ///< none: it is being worked out
    std::optional<std::vector<DimensionCodings>> codings; ///< none: being read
    std::vector<Coder> coders;
    bool blind = false;
};

/// The dimension that the terms of @p choice are of, and their level, as they are worked out for @p map.
Id dimensionOf(const ChartChoice& choice, const GapMap& map);
int levelOf(const ChartChoice& choice, const GapMap& map);

ChartFigure figureOf(const ChartChoice& choice, const ChartMaterial& material);
/// What is said in place of a figure without figures.
QString emptyChartText(const ChartChoice& choice, const ChartMaterial& material);

} // namespace lacuna
