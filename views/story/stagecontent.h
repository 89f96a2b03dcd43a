// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/cellssummary.h"
#include "model/analysis/gaplisting.h"
#include "model/analysis/roundresult.h"
#include "model/catalogue/round.h"
#include "model/catalogue/story.h"
#include "model/catalogue/values.h"
#include "model/painting/matrixdrawing.h"
#include "views/common/votehost.h"
#include "views/gaps/chartfigure.h"
#include "views/gaps/tilemapview.h"

#include <QtCore/QPointF>

#include <memory>
#include <optional>
#include <vector>

namespace lacuna {

/// A step of a story with all that is needed to draw it. An immutable value, shared; nothing private is in it but step.notes, which is never drawn.
struct StageContent {
    StoryStep step;
    QString title; ///< the step's, else the view's or the round's
    QString caption; ///< the step's, else the view's
    QString problem; ///< why there is nothing to show ("The view was deleted."); empty: there is
    bool loading = false; ///< the map or the result is still being computed

    View view; ///< of a kind that shows one
    std::shared_ptr<const GapMap> map; ///< of a kind that shows a view; null while loading
    MatrixDrawing drawing; ///< Matrix
    GapListing gaps; ///< GapList: ranked, with their status; notes are not in it
    TileMapContent tiles; ///< Map
    ChartFigure chart; ///< Chart

    Round round; ///< Vote, Result: without ballots
    RoundResult result; ///< Result
};

/// A line drawn on the stage by hand: points as shares (0 … 1) of the stage's width and height.
struct StageStroke {
    std::vector<QPointF> points;

    friend bool operator==(const StageStroke&, const StageStroke&) = default;
};

/// What the facilitator does to a step while it is shown. As the step begins: StageState{}.
struct StageState {
    enum class Blank { None, Black, White };
    Blank blank = Blank::None;
    int page = 0; ///< where what is shown takes several; see StagePainter::pages()
    int revealed = -1; ///< so many rows (options, points) from the top; −1: all
    std::optional<CellPlace> spotlight; ///< by map indices; −1: the whole row or column. The rest is dimmed.
    std::optional<CellStyle> style; ///< instead of the view's
    std::vector<StageStroke> strokes;
    bool showResult = false; ///< Vote: the bars are revealed
    VoteState vote; ///< Vote: address, code, who voted
    std::optional<RoundResult> liveResult; ///< Vote: of the ballots so far
};

} // namespace lacuna
