// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/exchange.h"

namespace lacuna {

/// Whose content @p conflict takes, as merging with @p choices does: by its own choice, or else by the rule. None: it stays open.
inline std::optional<MergeSide> chosenSide(const MergeConflict& conflict, const MergeChoices& choices)
{
    if (const auto own = choices.sides.find(conflict.place); own != choices.sides.end())
        return own->second;
    if (conflict.byHand)
        return choices.rule == MergeRule::None ? std::nullopt : std::optional(MergeSide::Mine);
    switch (choices.rule) {
    case MergeRule::None:
        return {};
    case MergeRule::Mine:
        return MergeSide::Mine;
    case MergeRule::Theirs:
        return MergeSide::Theirs;
    case MergeRule::Newest:
        break;
    }
    if (conflict.kind != MergeConflict::Kind::Field) // what was deleted and changed stays
        return conflict.kind == MergeConflict::Kind::DeletedHere ? MergeSide::Theirs : MergeSide::Mine;
    return conflict.theirsAt > conflict.mineAt ? MergeSide::Theirs : MergeSide::Mine;
}

} // namespace lacuna
