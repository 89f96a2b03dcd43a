// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a presentation keeps in the catalogue: the minutes, and how a vote stands.
#include "model/analysis/gapoption.h"
#include "model/analysis/roundresult.h"
#include "views/common/votehost.h"
#include "views/common/workspace.h"
#include "views/story/presentation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

/// What is noted of the gap: the status the decision gives it; what was noted before stays, a reason goes before it.
GapNote noteOf(const std::vector<GapNote>& notes, const TermPair& gap, MinuteKind kind, const QString& text)
{
    GapNote note;
    if (const GapNote* before = gapNoteOn(notes, gap.dimensionA, gap.termA, gap.dimensionB, gap.termB))
        note = *before;
    note.dimensionA = gap.dimensionA;
    note.termA = gap.termA;
    note.dimensionB = gap.dimensionB;
    note.termB = gap.termB;
    switch (kind) {
    case MinuteKind::AgreedGap:
        note.status = GapStatus::Agreed;
        break;
    case MinuteKind::NotAGap:
        note.status = GapStatus::NotAGap;
        break;
    default:
        note.status = GapStatus::BeingFilled;
        note.filledBy = text;
        return note;
    }
    if (!text.isEmpty())
        note.text = note.text.isEmpty() ? text : QString(text + u'\n' + note.text);
    return note;
}

} // namespace

bool Presentation::canDecide() const
{
    const auto shown = content();
    return shown && shown->map && m_cell != CellPlace{-1, -1} && !m_workspace->isReadOnly()
        && !pairOf(*shown->map, m_cell.first, m_cell.second).isNone();
}

void Presentation::decide(MinuteKind kind, const QString& text)
{
    if (kind == MinuteKind::Note) {
        note(text);
        return;
    }
    if (m_workspace->isReadOnly()) {
        Q_EMIT failed(tr("The catalogue can only be read: nothing can be decided in it."));
        return;
    }
    if (!canDecide()) {
        Q_EMIT failed(tr("Choose a cell first: press C, then the arrow keys, or click it."));
        return;
    }
    Minute minute;
    minute.kind = kind;
    minute.gap = pairOf(*content()->map, m_cell.first, m_cell.second);
    minute.subject = cellName();
    minute.text = text.trimmed();
    keepMinute(minute, noteOf(m_workspace->snapshot()->gapNotes, minute.gap, kind, minute.text));
}

void Presentation::note(const QString& text)
{
    if (text.trimmed().isEmpty())
        return;
    Minute minute;
    minute.kind = MinuteKind::Note;
    minute.text = text.trimmed();
    minute.subject = cellName();
    if (const auto shown = content(); shown && shown->map && m_cell != CellPlace{-1, -1})
        minute.gap = pairOf(*shown->map, m_cell.first, m_cell.second);
    keepMinute(minute, {});
}

void Presentation::voteOpened()
{
    Minute minute;
    minute.kind = MinuteKind::VoteOpened;
    minute.subject = content()->round.name;
    keepMinute(minute, {});
}

void Presentation::voteClosed(const QString& votes)
{
    Minute minute;
    minute.kind = MinuteKind::VoteClosed;
    minute.subject = content()->round.name;
    minute.votes = votes;
    keepMinute(minute, {});
}

void Presentation::resultShown(const QString& result)
{
    Minute minute;
    minute.kind = MinuteKind::Result;
    minute.subject = content()->round.name;
    minute.votes = result;
    keepMinute(minute, {});
}

void Presentation::keepMinute(Minute minute, std::optional<GapNote> note)
{
    if (m_workspace->isReadOnly())
        return;
    minute.at = QDateTime::currentDateTimeUtc();
    minute.step = stepTitle();
    withMeeting([this, minute = std::move(minute), note = std::move(note)] {
        m_workspace->apply(SaveMinute{.meeting = m_meeting.id, .minute = minute, .note = note},
                           [self = QPointer(this), minute](const Result<EditOutcome>& kept) {
                               if (!self)
                                   return;
                               if (!kept) {
                                   Q_EMIT self->failed(kept.error().message);
                                   return;
                               }
                               const QString what = minuteKindLabel(minute.kind);
                               Q_EMIT self->decided(
                                   minute.subject.isEmpty() ? what : tr("%1: %2").arg(what, minute.subject));
                           });
    });
}

/// A meeting is kept once there is something to remember: who only looks at a story leaves no trace.
void Presentation::withMeeting(std::function<void()> then)
{
    if (m_meeting.id != 0) {
        then();
        return;
    }
    m_whenMeeting.push_back(std::move(then));
    if (m_meetingAsked)
        return;
    m_meetingAsked = true;
    m_workspace->apply(SaveMeeting{m_meeting}, [self = QPointer(this)](const Result<EditOutcome>& saved) {
        if (!self)
            return;
        self->m_meetingAsked = false;
        const auto waiting = std::exchange(self->m_whenMeeting, {});
        if (!saved) {
            Q_EMIT self->failed(saved.error().message);
            return;
        }
        self->m_meeting.id = saved->id;
        for (const auto& next : waiting)
            next();
    });
}

/// At the end: when which step was shown, in one line of the minutes, so that a talk is one step to undo and not thirty.
void Presentation::keepTimeline()
{
    if (m_meeting.id == 0 || m_workspace->isReadOnly())
        return;
    Minute minute;
    minute.kind = MinuteKind::Step;
    minute.at = m_meeting.begun;
    minute.text = m_timeline.join(u'\n');
    m_workspace->apply(SaveMinute{.meeting = m_meeting.id, .minute = minute, .note = {}});
    m_meeting.ended = QDateTime::currentDateTimeUtc();
    m_workspace->apply(SaveMeeting{m_meeting});
}

bool Presentation::isVoteOpen() const
{
    const VoteHost* host = votes();
    return host && host->state().open;
}

int Presentation::ballotsBefore() const
{
    const auto& rounds = m_workspace->snapshot()->rounds;
    const auto round = std::ranges::find(rounds, content()->round.id, &Round::id);
    return round == rounds.end() ? 0 : int(round->ballots.size());
}

void Presentation::toggleResult()
{
    m_state.showResult = !m_state.showResult;
    m_state.page = 0; // from the first rank on
    rebuild();
    Q_EMIT changed();
}

/// The stage of a vote says how it stands.
void Presentation::updateVote()
{
    const VoteHost* host = votes();
    const auto shown = content();
    if (!shown || shown->step.kind != StepKind::Vote)
        return;
    const bool mine = host && host->state().open && host->state().round == shown->round.id;
    m_state.vote = mine ? host->state() : VoteState{};
    computeLiveResult(); // papers are counted without any phone
    rebuild();
    Q_EMIT changed();
}

void Presentation::computeLiveResult()
{
    Round round = content()->round;
    round.settings.resamples = 0; // every ballot asks anew; intervals come with the result
    for (const Round& kept : m_workspace->snapshot()->rounds) {
        if (kept.id == round.id)
            round.ballots = kept.ballots;
    }
    // What came in live takes the place of what the same participant had in the round.
    for (const Ballot& ballot : m_state.vote.ballots) {
        std::erase_if(round.ballots, [&](const Ballot& other) {
            return other.stage == ballot.stage && other.participant == ballot.participant;
        });
        round.ballots.push_back(ballot);
    }
    const quint64 ticket = ++m_liveTicket;
    m_workspace->compute<RoundResult>(
        u"live result"_s,
        [round = std::move(round), stage = m_state.vote.stage](Progress&) {
            RoundCount count;
            count.stage = round.method == RoundMethod::Delphi ? stage : 0;
            return roundScores(round, count);
        },
        [self = QPointer(this), ticket](RoundResult result) {
            if (!self || ticket != self->m_liveTicket)
                return;
            self->m_state.liveResult = std::move(result);
            self->rebuild();
            Q_EMIT self->changed();
        });
}

} // namespace lacuna
