// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/handout.h"
#include "model/analysis/roundresult.h"

namespace lacuna {

// What the steps of a story that show no view say, as blocks of a document. In the user's language. Pure.

/// The paragraphs of a step's text; a line that begins with "- " is a point.
std::vector<HandoutBlock> textBlocks(const QString& text);
/// What the room is asked: how to answer, and the options.
std::vector<HandoutBlock> voteBlocks(const Round& round);
/// What a round came to: its first options as bars with intervals, then all of them with intervals, agreement and n. @p result is of @p round.
std::vector<HandoutBlock> resultBlocks(const Round& round, const RoundResult& result);

} // namespace lacuna
