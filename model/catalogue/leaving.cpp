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

int markedOf(const std::vector<Practice>& practices)
{
    return int(std::ranges::count(practices, true, &Practice::confidential));
}

int markedOf(const std::vector<Contribution>& contributions)
{
    return int(std::ranges::count(contributions, true, &Contribution::confidential));
}

} // namespace lacuna
