// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/gapnote.h"
#include "model/catalogue/meeting.h"
#include "model/catalogue/practice.h"
#include "model/catalogue/round.h"
#include "model/catalogue/teamwork.h"

#include <vector>

namespace lacuna {

// What may leave the catalogue. Whatever lets something out (an export, a command, a copy, a stage) passes what it has through fitToLeave() first, so
// that the mark "confidential" is judged here and by no writer. Names of people are a matter of their own: they leave only where they are asked for by
// name, marked or not.

/// Whether what carries the mark leaves, too. Never remembered.
enum class Leaving : quint8 { Unmarked, Marked };

/// Notes that carry the mark are gone, and the mark with them.
[[nodiscard]] Study fitToLeave(Study study, Leaving leaving);
/// Those that carry the mark are gone.
[[nodiscard]] std::vector<Practice> fitToLeave(std::vector<Practice> practices, Leaving leaving);
[[nodiscard]] std::vector<Contribution> fitToLeave(std::vector<Contribution> contributions, Leaving leaving);
[[nodiscard]] std::vector<Attachment> fitToLeave(std::vector<Attachment> attachments, Leaving leaving);
/// What is said on a note with the mark is gone: text, who fills the gap, whom to ask. That something is done about it, and until when, stays.
[[nodiscard]] std::vector<GapNote> fitToLeave(std::vector<GapNote> notes, Leaving leaving);
/// What the minutes say of a gap whose note, among @p notes, has the mark is gone: a decision stays, without its words; what was only remembered of it is gone.
[[nodiscard]] Meeting fitToLeave(Meeting meeting, const std::vector<GapNote>& notes, Leaving leaving);
/// Those that carry the mark are called "Coder 1", "Coder 2" …, in their order.
[[nodiscard]] std::vector<Coder> fitToLeave(std::vector<Coder> coders, Leaving leaving);
/// Who is asked and who voted how is gone of a round whose ballots are confidential. Its result, which names nobody, is made of the round as it is.
[[nodiscard]] Round fitToLeave(Round round, Leaving leaving);

/// Notes without what anybody wrote or is named in, marked or not: for what everybody may see.
[[nodiscard]] std::vector<GapNote> withoutWords(std::vector<GapNote> notes);

/// The minutes without who fills the gaps: for where names were not asked for.
[[nodiscard]] Meeting withoutNames(Meeting meeting);
/// Whether there is somebody to be named.
bool namesAnybody(const Meeting& meeting);

/// How many of them would leave only if it is asked for; of a meeting, what is said of gaps whose notes have the mark.
int markedOf(const Meeting& meeting, const std::vector<GapNote>& notes);
int markedOf(const std::vector<Practice>& practices);
int markedOf(const std::vector<Contribution>& contributions);

} // namespace lacuna
