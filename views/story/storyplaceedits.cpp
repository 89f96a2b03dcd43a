// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to a story in its place.
#include "model/analysis/minuteshandout.h"
#include "model/catalogue/leaving.h"
#include "views/common/exportchoice.h"
#include "views/common/namepopup.h"
#include "views/common/storysteps.h"
#include "views/common/workspace.h"
#include "views/export/exportdialog.h"
#include "views/story/rehearsal.h"
#include "views/story/stepform.h"
#include "views/story/steplist.h"
#include "views/story/storyplace.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QMenu>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lacuna {

/// Shown at once, kept behind it: what the catalogue says is taken again when every edit has been answered.
void StoryPlace::change(Story story, int current, const QString& told)
{
    if (!canEdit())
        return;
    m_story = std::move(story);
    showSteps();
    if (current >= 0)
        m_steps->setCurrentRow(std::min(current, m_steps->count() - 1));
    saveNow(m_story, told);
}

/// @p told: noticed once it is done, with an undo: before, Undo still takes back what was done before.
void StoryPlace::saveNow(const Story& story, const QString& told)
{
    if (story.id == 0 && m_saving > 0) { // it has no id yet: saved now, it would be another story
        m_saveAgain = true;
        return;
    }
    ++m_saving;
    m_workspace->apply(SaveStory{story}, [place = QPointer(this), told](const Result<EditOutcome>& saved) {
        if (!place)
            return;
        --place->m_saving;
        if (!saved) {
            if (saved.error().kind != ErrorKind::Cancelled)
                Q_EMIT place->m_workspace->failed(saved.error());
        } else if (place->m_story.id == 0) {
            place->m_story.id = saved->id;
        }
        if (saved && std::exchange(place->m_saveAgain, false))
            place->saveNow(place->m_story, {});
        if (place->m_saving == 0)
            place->takeSnapshot();
        if (saved && !told.isEmpty())
            Q_EMIT place->m_workspace->noticed(told, true);
    });
}

StoryStep StoryPlace::newStep(StepKind kind) const
{
    const auto snapshot = m_workspace->snapshot();
    StoryStep made;
    made.kind = kind;
    const StoryStep* here =
        step() >= 0 && step() < int(m_story.steps.size()) ? &m_story.steps[size_t(step())] : nullptr;
    if (showsView(kind) && !snapshot->views.empty())
        made.view = here && here->view != 0 ? here->view : snapshot->views.front().id;
    if (showsRound(kind) && !snapshot->rounds.empty())
        made.round = here && here->round != 0 ? here->round : snapshot->rounds.front().id;
    if (kind == StepKind::Title && m_story.steps.empty())
        made.title = m_story.name;
    return made;
}

void StoryPlace::addStep(StepKind kind)
{
    commitPending();
    if (m_story.id == 0 || !canEdit())
        return;
    const auto snapshot = m_workspace->snapshot();
    if ((showsView(kind) && snapshot->views.empty()) || (showsRound(kind) && snapshot->rounds.empty())) {
        Q_EMIT m_workspace->noticed(showsView(kind)
                                        ? tr("Save a view in Gaps first; then a step can show it.")
                                        : tr("Begin a round in Priorities first; then a step can show it."),
                                    false);
        return;
    }
    Story story = m_story;
    const int at = std::clamp(step() + 1, 0, int(story.steps.size()));
    story.steps.insert(story.steps.begin() + at, newStep(kind));
    m_steps->clearSelection();
    change(std::move(story), at);
    m_steps->setFocus();
}

void StoryPlace::changeStep(const StoryStep& changed, const QString& key)
{
    for (int i = 0; i < int(m_story.steps.size()); ++i) {
        if (keyOf(i) != key)
            continue;
        Story story = m_story;
        story.steps[size_t(i)] = changed;
        change(std::move(story), -1);
        return;
    }
}

void StoryPlace::moveSteps(const QList<int>& from, int before)
{
    commitPending();
    Story story = m_story;
    std::vector<StoryStep> moved;
    std::vector<StoryStep> rest;
    int at = 0;
    for (int i = 0; i < int(story.steps.size()); ++i) {
        if (from.contains(i)) {
            moved.push_back(story.steps[size_t(i)]);
            continue;
        }
        rest.push_back(story.steps[size_t(i)]);
        if (i < before)
            at = int(rest.size());
    }
    rest.insert(rest.begin() + at, moved.begin(), moved.end());
    if (rest == story.steps)
        return;
    story.steps = std::move(rest);
    change(std::move(story), at);
    m_steps->clearSelection();
    for (int i = 0; i < int(moved.size()); ++i)
        m_steps->item(at + i)->setSelected(true);
}

void StoryPlace::removeSteps(const QList<int>& steps)
{
    commitPending();
    Story story = m_story;
    for (auto it = steps.rbegin(); it != steps.rend(); ++it)
        story.steps.erase(story.steps.begin() + *it);
    m_steps->clearSelection();
    change(std::move(story), steps.first(), tr("Removed %Ln steps", nullptr, int(steps.size())));
}

void StoryPlace::duplicateSteps(const QList<int>& steps)
{
    commitPending();
    Story story = m_story;
    std::vector<StoryStep> copies;
    for (const int at : steps)
        copies.push_back(story.steps[size_t(at)]);
    const int behind = steps.last() + 1;
    story.steps.insert(story.steps.begin() + behind, copies.begin(), copies.end());
    m_steps->clearSelection();
    change(std::move(story), behind);
}

QString StoryPlace::freeName(const QString& wanted) const
{
    const auto snapshot = m_workspace->snapshot();
    QString name = wanted;
    for (int i = 2; std::ranges::any_of(
             snapshot->stories,
             [&](const Story& story) { return story.name.compare(name, Qt::CaseInsensitive) == 0; });
         ++i)
        name = tr("%1 (%2)").arg(wanted).arg(i);
    return name;
}

void StoryPlace::newStory()
{
    commitPending();
    if (!canEdit())
        return;
    Story story;
    story.name = freeName(tr("New story"));
    story.position = int(m_workspace->snapshot()->stories.size());
    StoryStep opening;
    opening.kind = StepKind::Title;
    opening.title = m_workspace->snapshot()->protocol.title;
    if (opening.title.isEmpty())
        opening.title = story.name;
    story.steps.push_back(opening);
    change(std::move(story), 0);
}

void StoryPlace::makeFromViews()
{
    commitPending();
    const auto snapshot = m_workspace->snapshot();
    if (!canEdit() || snapshot->views.empty())
        return;
    Story story;
    story.name = freeName(tr("Forum"));
    story.position = int(snapshot->stories.size());
    StoryStep opening;
    opening.kind = StepKind::Title;
    opening.title = snapshot->protocol.title.isEmpty() ? story.name : snapshot->protocol.title;
    story.steps.push_back(opening);
    for (const View& view : snapshot->views) {
        StoryStep shown;
        shown.view = view.id;
        shown.kind = stepKindOf(view);
        story.steps.push_back(shown);
    }
    StoryStep gaps;
    gaps.kind = StepKind::GapList;
    gaps.view = snapshot->views.front().id;
    story.steps.push_back(gaps);
    if (!snapshot->rounds.empty()) {
        for (const StepKind kind : {StepKind::Vote, StepKind::Result}) {
            StoryStep asked;
            asked.kind = kind;
            asked.round = snapshot->rounds.front().id;
            story.steps.push_back(asked);
        }
    }
    change(std::move(story), 0);
}

void StoryPlace::renameStory()
{
    if (m_story.id == 0 || !canEdit())
        return;
    auto* popup = new NamePopup(tr("Name of the story"), m_story.name, this);
    connect(popup, &NamePopup::accepted, this, [this](const QString& name) {
        Story story = m_story;
        story.name = name;
        change(std::move(story), -1);
    });
    popup->openAt(m_stories->mapToGlobal(QPoint(0, m_stories->height())));
}

void StoryPlace::duplicateStory()
{
    commitPending();
    if (m_story.id == 0)
        return;
    Story story = m_story;
    story.id = 0;
    story.name = freeName(m_story.name);
    story.position = int(m_workspace->snapshot()->stories.size());
    change(std::move(story), 0);
}

void StoryPlace::deleteStory()
{
    if (m_story.id == 0 || !canEdit())
        return;
    const QString name = m_story.name;
    m_workspace->apply(
        DeleteStory{m_story.id}, [place = QPointer(this), name](const Result<EditOutcome>& done) {
            if (!place)
                return;
            if (done)
                Q_EMIT place->m_workspace->noticed(tr("Deleted the story “%1”").arg(name), true);
            else
                Q_EMIT place->m_workspace->failed(done.error());
        });
}

void StoryPlace::startRehearsal()
{
    commitPending();
    if (m_story.steps.empty())
        return;
    std::vector<int> planned;
    for (const StoryStep& each : m_story.steps)
        planned.push_back(each.planned);
    m_rehearsal->begin(std::move(planned), 0);
}

void StoryPlace::keepTimes(const std::vector<int>& seconds)
{
    Story story = m_story;
    for (size_t i = 0; i < std::min(seconds.size(), story.steps.size()); ++i) {
        if (seconds[i] > 0)
            story.steps[i].rehearsed = seconds[i];
    }
    m_steps->setFocus();
    if (story == m_story)
        return;
    change(std::move(story), -1, tr("Kept the times of the rehearsal"));
}

void StoryPlace::present(bool fromStep)
{
    commitPending();
    if (m_story.id != 0 && !m_story.steps.empty())
        Q_EMIT m_workspace->presentationRequested(m_story.id, fromStep ? std::max(0, step()) : 0);
}

void StoryPlace::exportContent()
{
    commitPending();
    View shown; // of a story there is no view of the moment
    if (!m_workspace->snapshot()->views.empty())
        shown = m_workspace->snapshot()->views.front();
    auto* dialog = new ExportDialog(m_workspace, shown, this);
    dialog->chooseStory(m_story.name);
    dialog->open();
}

void StoryPlace::fillMinutesMenu(QMenu* menu)
{
    menu->clear();
    for (const Meeting& meeting : m_workspace->snapshot()->meetings) {
        QAction* action = menu->addAction(tr("%1, %2").arg(
            meeting.name, QLocale().toString(meeting.begun.toLocalTime(), QLocale::ShortFormat)));
        connect(action, &QAction::triggered, this, [this, meeting] { exportMinutes(meeting); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("No meeting has decided anything yet"))->setEnabled(false);
}

void StoryPlace::exportMinutes(const Meeting& meeting)
{
    const auto snapshot = m_workspace->snapshot();
    MinutesInput input;
    input.meeting = meeting;
    for (const Story& told : snapshot->stories) {
        if (told.id == meeting.story)
            input.story = told.name;
    }
    const Protocol& protocol = snapshot->protocol;
    input.provenance.catalogue =
        protocol.title.isEmpty() ? QFileInfo(m_workspace->fileName()).completeBaseName() : protocol.title;
    input.provenance.searchedOn = protocol.searchedOn;
    input.provenance.total = int(snapshot->studies ? snapshot->studies->size() : 0);
    input.provenance.note = protocol.note;
    const auto write = [workspace = m_workspace](const MinutesInput& told) {
        workspace->exportHandout(tr("Minutes"),
                                 [told](Progress&) -> Result<Handout> { return minutesHandout(told); });
    };
    const int marked = markedOf(meeting, snapshot->gapNotes);
    if (marked == 0 && !namesAnybody(meeting)) {
        write(input);
        return;
    }
    QString text = tr("The decisions of the meeting. Who fills a gap is left out unless that is ticked.");
    if (marked > 0)
        text += u' ' + tr("What is said of gaps whose notes are confidential is left out, too.");
    auto* choice = new ExportChoice(tr("Minutes of %1").arg(meeting.name), text, this);
    if (namesAnybody(meeting))
        choice->addCheck(u"exportNames"_s, tr("With the names of those who fill gaps"));
    choice->addConfidential(marked);
    connect(choice, &QDialog::accepted, this, [this, choice, input, write]() mutable {
        input.meeting = fitToLeave(input.meeting, m_workspace->snapshot()->gapNotes, choice->leaving());
        if (!choice->isTicked(u"exportNames"_s))
            input.meeting = withoutNames(input.meeting);
        write(input);
    });
    choice->open();
}

} // namespace lacuna
