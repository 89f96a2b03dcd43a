// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/ids.h"

#include <QtCore/QString>

#include <array>
#include <optional>
#include <vector>

namespace lacuna {

/// What a step of a story shows.
enum class StepKind {
    Matrix, ///< a view as a matrix
    GapList, ///< the ranked gaps of a view
    Chart, ///< of a view
    Map, ///< of a view
    Title, ///< opens the story or a part of it
    Text, ///< paragraphs; a line that begins with "- " is a point
    Vote, ///< a round is voted on
    Result, ///< what a round came to
};
inline constexpr std::array allStepKinds{StepKind::Title, StepKind::Text, StepKind::Matrix, StepKind::GapList,
                                         StepKind::Chart, StepKind::Map,  StepKind::Vote,   StepKind::Result};

/// "matrix", "gaps", "chart", "map", "title", "text", "vote", "result": as files name it.
QString stepKindKey(StepKind kind);
std::optional<StepKind> stepKindFromKey(const QString& key);
/// "Matrix", "Gap list", "Chart", "Map", "Title", "Text", "Vote", "Result", in the user's language.
QString stepKindLabel(StepKind kind);
constexpr bool showsView(StepKind kind)
{
    return kind == StepKind::Matrix || kind == StepKind::GapList || kind == StepKind::Chart
        || kind == StepKind::Map;
}
constexpr bool showsRound(StepKind kind)
{
    return kind == StepKind::Vote || kind == StepKind::Result;
}

/// A place in a story: what is shown, and what is said while it is.
struct StoryStep {
    Id view =
        0; ///< of a kind that shows a view; 0: it was deleted since; the step keeps its place and is not shown
    QString title; ///< empty: the view's or the round's name
    QString notes; ///< the speaker's; never shown to the room
    StepKind kind = StepKind::Matrix;
    Id round = 0; ///< of a kind that shows a round; 0: it was deleted since
    QString caption; ///< shown below; empty: the view's
    QString text; ///< of a title (below it) or a text
    int planned = 0; ///< seconds it is to take; 0: not said
    int rehearsed = 0; ///< seconds it took when it was last rehearsed; 0: never

    friend bool operator==(const StoryStep&, const StoryStep&) = default;
};

/// Steps in order: what is presented and what becomes slides.
struct Story {
    Id id = 0;
    QString name;
    QString subtitle;
    std::vector<StoryStep> steps;
    int position = 0;

    friend bool operator==(const Story&, const Story&) = default;
};

} // namespace lacuna
