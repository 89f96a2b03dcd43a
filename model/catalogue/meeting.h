// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/contribution.h"
#include "model/catalogue/ids.h"

#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <array>
#include <optional>
#include <vector>

namespace lacuna {

/// What a line of the minutes says.
enum class MinuteKind {
    Step, ///< a step of the story came up
    AgreedGap, ///< the room agreed that this is a gap
    NotAGap, ///< … that it is none, because …
    BeingFilled, ///< … that it is being filled, by …
    Note, ///< whatever else is to be remembered
    VoteOpened, ///< a round was opened to the room
    VoteClosed, ///< … and closed: how many voted
    Result, ///< a result was shown: the first options
};
inline constexpr std::array allMinuteKinds{
    MinuteKind::Step, MinuteKind::AgreedGap,  MinuteKind::NotAGap,    MinuteKind::BeingFilled,
    MinuteKind::Note, MinuteKind::VoteOpened, MinuteKind::VoteClosed, MinuteKind::Result};

/// "step", "agreed-gap", "not-a-gap", "being-filled", "note", "vote-opened", "vote-closed", "result": as files name it.
QString minuteKindKey(MinuteKind kind);
std::optional<MinuteKind> minuteKindFromKey(const QString& key);
/// "Agreed gap", "Not a gap" …, in the user's language.
QString minuteKindLabel(MinuteKind kind);
constexpr bool isDecision(MinuteKind kind)
{
    return kind == MinuteKind::AgreedGap || kind == MinuteKind::NotAGap || kind == MinuteKind::BeingFilled;
}

/// One line of a meeting's minutes.
struct Minute {
    Id id = 0; ///< 0: given by the store
    QDateTime at; ///< UTC; invalid: now
    QString step; ///< title of the step that was shown
    MinuteKind kind = MinuteKind::Note;
    TermPair gap; ///< isNone(): of no cell
    QString subject; ///< what it is about in words, as shown then ("Cambodia × Fishing", the round's name)
    QString text; ///< because …, by …, the note
    QString votes; ///< what the room voted on it, in words

    friend bool operator==(const Minute&, const Minute&) = default;
};

/// A story presented once, with what was decided.
struct Meeting {
    Id id = 0;
    Id story = 0; ///< 0: it was deleted since
    QString name; ///< of the story, as it was then
    QDateTime begun; ///< UTC
    QDateTime ended; ///< UTC; invalid: it goes on, or the program was ended
    std::vector<Minute> minutes; ///< as they were written

    friend bool operator==(const Meeting&, const Meeting&) = default;
};

} // namespace lacuna
