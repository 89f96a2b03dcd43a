// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/leaving.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Leaving)
};

template <typename T> std::vector<T> unmarked(std::vector<T> all, Leaving leaving)
{
    if (leaving == Leaving::Unmarked)
        std::erase_if(all, [](const T& it) { return it.confidential; });
    return all;
}

void clearWords(GapNote& note)
{
    note.text.clear();
    note.filledBy.clear();
    note.contact.clear();
}

bool isOfMarked(const Minute& minute, const std::vector<GapNote>& notes)
{
    if (minute.gap.isNone())
        return false;
    const GapNote* note =
        gapNoteOn(notes, minute.gap.dimensionA, minute.gap.termA, minute.gap.dimensionB, minute.gap.termB);
    return note && note->confidential;
}

bool namesFiller(const Minute& minute)
{
    return minute.kind == MinuteKind::BeingFilled && !minute.text.isEmpty();
}

} // namespace

Study fitToLeave(Study study, Leaving leaving)
{
    if (leaving == Leaving::Unmarked && study.notesConfidential) {
        study.notes.clear();
        study.notesConfidential = false;
    }
    return study;
}

std::vector<Practice> fitToLeave(std::vector<Practice> practices, Leaving leaving)
{
    return unmarked(std::move(practices), leaving);
}

std::vector<Contribution> fitToLeave(std::vector<Contribution> contributions, Leaving leaving)
{
    return unmarked(std::move(contributions), leaving);
}

std::vector<Attachment> fitToLeave(std::vector<Attachment> attachments, Leaving leaving)
{
    return unmarked(std::move(attachments), leaving);
}

std::vector<GapNote> fitToLeave(std::vector<GapNote> notes, Leaving leaving)
{
    for (GapNote& note : notes) {
        if (leaving == Leaving::Unmarked && note.confidential)
            clearWords(note);
    }
    return notes;
}

Meeting fitToLeave(Meeting meeting, const std::vector<GapNote>& notes, Leaving leaving)
{
    if (leaving != Leaving::Unmarked)
        return meeting;
    std::erase_if(meeting.minutes, [&](Minute& minute) {
        if (!isOfMarked(minute, notes))
            return false;
        minute.text.clear();
        return !isDecision(minute.kind);
    });
    return meeting;
}

std::vector<Coder> fitToLeave(std::vector<Coder> coders, Leaving leaving)
{
    int number = 0;
    for (Coder& coder : coders) {
        if (leaving != Leaving::Unmarked || !coder.confidential)
            continue;
        coder.name = Text::tr("Coder %1").arg(++number);
        coder.note.clear();
    }
    return coders;
}

Round fitToLeave(Round round, Leaving leaving)
{
    if (leaving == Leaving::Unmarked && round.ballotsConfidential) {
        round.participants.clear();
        round.ballots.clear();
    }
    return round;
}

std::vector<GapNote> withoutWords(std::vector<GapNote> notes)
{
    std::ranges::for_each(notes, clearWords);
    return notes;
}

Meeting withoutNames(Meeting meeting)
{
    for (Minute& minute : meeting.minutes) {
        if (namesFiller(minute))
            minute.text.clear();
    }
    return meeting;
}

bool namesAnybody(const Meeting& meeting)
{
    return std::ranges::any_of(meeting.minutes, namesFiller);
}

int markedOf(const Meeting& meeting, const std::vector<GapNote>& notes)
{
    return int(std::ranges::count_if(meeting.minutes, [&](const Minute& minute) {
        return !minute.text.isEmpty() && isOfMarked(minute, notes);
    }));
}

int markedOf(const std::vector<Practice>& practices)
{
    return int(std::ranges::count(practices, true, &Practice::confidential));
}

int markedOf(const std::vector<Contribution>& contributions)
{
    return int(std::ranges::count(contributions, true, &Contribution::confidential));
}

} // namespace lacuna
