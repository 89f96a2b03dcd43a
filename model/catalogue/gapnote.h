// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/ids.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <vector>

namespace lacuna {

/// What is being done about a gap. "Not applicable" is a declaration of its own (NotApplicable), because it changes the gap map.
enum class GapStatus {
    Open,
    BeingFilled,
    Filled,
    Agreed, ///< a meeting agreed that it is a gap
    NotAGap, ///< a meeting agreed that it is none, for the reason in the note; the gap map does not change
};

inline constexpr int gapStatusCount = 5;

/// "open", "being-filled", "filled", "agreed", "not-a-gap": as files name it.
QString gapStatusKey(GapStatus status);
/// Open if @p key is none of them.
GapStatus gapStatusFromKey(const QString& key);

/// What a team says of a gap: of a pair of terms, or of one term (termB 0) where everything about it is missing. One a pair, whichever is the row.
struct GapNote {
    Id id = 0;
    Id dimensionA = 0;
    Id termA = 0;
    Id dimensionB = 0; ///< 0: the whole line of termA
    Id termB = 0;
    QString text;
    GapStatus status = GapStatus::Open;
    QString filledBy; ///< who is filling it
    QDate until; ///< when that is to be done; invalid: not said
    QString contact; ///< whom to ask
    QDateTime modified; ///< UTC; given by the store
    bool confidential =
        false; ///< no text of it leaves the catalogue unless asked for, not even where notes do

    /// Nothing is said: as good as no note.
    bool isEmpty() const
    {
        return text.isEmpty() && status == GapStatus::Open && filledBy.isEmpty() && !until.isValid()
            && contact.isEmpty();
    }

    friend bool operator==(const GapNote&, const GapNote&) = default;
};

/// The note on a pair of terms of two dimensions, whichever is named first (term 0: the whole line of the other); null if there is none.
const GapNote* gapNoteOn(const std::vector<GapNote>& notes, Id dimensionA, Id termA, Id dimensionB, Id termB);

/// The same note with its sides in the order they are stored in; of a line, the term is side A.
GapNote ordered(GapNote note);

} // namespace lacuna
