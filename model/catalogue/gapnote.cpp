// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/gapnote.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace lacuna {

QString gapStatusKey(GapStatus status)
{
    switch (status) {
    case GapStatus::BeingFilled:
        return u"being-filled"_s;
    case GapStatus::Filled:
        return u"filled"_s;
    case GapStatus::Agreed:
        return u"agreed"_s;
    case GapStatus::NotAGap:
        return u"not-a-gap"_s;
    case GapStatus::Open:
        break;
    }
    return u"open"_s;
}

GapStatus gapStatusFromKey(const QString& key)
{
    for (const GapStatus status :
         {GapStatus::BeingFilled, GapStatus::Filled, GapStatus::Agreed, GapStatus::NotAGap}) {
        if (gapStatusKey(status) == key)
            return status;
    }
    return GapStatus::Open;
}

GapNote ordered(GapNote note)
{
    const bool swap = note.termA == 0
        || (note.termB != 0 && std::tie(note.dimensionB, note.termB) < std::tie(note.dimensionA, note.termA));
    if (swap) {
        std::swap(note.dimensionA, note.dimensionB);
        std::swap(note.termA, note.termB);
    }
    if (note.termB == 0)
        note.dimensionB = 0;
    return note;
}

const GapNote* gapNoteOn(const std::vector<GapNote>& notes, Id dimensionA, Id termA, Id dimensionB, Id termB)
{
    GapNote wanted;
    wanted.dimensionA = dimensionA;
    wanted.termA = termA;
    wanted.dimensionB = dimensionB;
    wanted.termB = termB;
    wanted = ordered(wanted);
    const auto note = std::ranges::find_if(notes, [&](const GapNote& other) {
        return other.dimensionA == wanted.dimensionA && other.termA == wanted.termA
            && other.dimensionB == wanted.dimensionB && other.termB == wanted.termB;
    });
    return note == notes.end() ? nullptr : &*note;
}

} // namespace lacuna
