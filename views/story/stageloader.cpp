// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/story/stageloader.h"

#include "model/catalogue/leaving.h"
#include "views/common/workspace.h"
#include "views/gaps/chartchoice.h"
#include "views/gaps/tilemapcontent.h"

#include <QtCore/QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

template <typename T> const T* byId(const std::vector<T>& all, Id id)
{
    const auto it = std::ranges::find(all, id, &T::id);
    return id != 0 && it != all.end() ? &*it : nullptr;
}

QJsonObject pageState(const View& view, const QString& page)
{
    return view.drawing.value("pages"_L1).toObject().value(page).toObject();
}

void fillTiles(StageContent& content)
{
    auto tiles = tileMapContent(content.map, tileMapChoiceFromJson(pageState(content.view, u"map"_s)));
    if (tiles)
        content.tiles = *std::move(tiles);
    else
        content.problem = tiles.error().message;
}

void fillChart(StageContent& content, const Snapshot& snapshot)
{
    ChartMaterial material;
    material.map = content.map;
    material.coders = fitToLeave(snapshot.coders, Leaving::Unmarked);
    ChartChoice choice = chartChoiceFromJson(pageState(content.view, u"charts"_s));
    // These two are made of more than the map; a story shows what is known at once.
    if (choice.kind == ChartKind::Coverage || choice.kind == ChartKind::Agreement)
        choice = {};
    content.chart = figureOf(choice, material);
    if (content.chart.table.categories.empty())
        content.problem = emptyChartText(choice, material);
}

} // namespace

void fillFromMap(StageContent& content, const Workspace& workspace)
{
    const auto snapshot = workspace.snapshot();
    content.loading = false;
    switch (content.step.kind) {
    case StepKind::GapList:
        content.gaps =
            listGaps(*content.map, MapNotes(*content.map, withoutWords(snapshot->gapNotes))); // status alone
        break;
    case StepKind::Map:
        fillTiles(content);
        break;
    case StepKind::Chart:
        fillChart(content, *snapshot);
        break;
    default:
        break;
    }
}

StageLoader::StageLoader(Workspace* workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(m_workspace, &Workspace::snapshotChanged, this, &StageLoader::forget);
}

StageLoader::~StageLoader() = default;

void StageLoader::setStory(const Story& story)
{
    std::vector<Slot> before = std::exchange(m_steps, {});
    for (size_t i = 0; i < story.steps.size(); ++i) {
        Slot slot{.step = story.steps[i], .content = nullptr, .fresh = false, .asked = false};
        const auto same = std::ranges::find_if(
            before, [&](const Slot& old) { return old.content && !old.asked && old.step == slot.step; });
        if (same != before.end())
            slot = std::move(*same);
        m_steps.push_back(std::move(slot));
    }
    ++m_ticket; // answers on their way name steps by number
    if (m_wanted >= 0)
        want(m_wanted);
}

/// What was loaded stays on the stage until its successor is there: a catalogue that changes in the middle of a talk makes nothing flicker.
void StageLoader::forget()
{
    ++m_ticket;
    for (Slot& slot : m_steps) {
        slot.fresh = false;
        slot.asked = false;
    }
    if (m_wanted >= 0)
        want(m_wanted);
    loadRest();
}

std::shared_ptr<const StageContent> StageLoader::content(int step) const
{
    if (step < 0 || step >= int(m_steps.size()))
        return nullptr;
    const Slot& slot = m_steps[size_t(step)];
    return slot.content ? slot.content : begun(slot.step);
}

std::shared_ptr<StageContent> StageLoader::begun(const StoryStep& step) const
{
    const auto snapshot = m_workspace->snapshot();
    auto content = std::make_shared<StageContent>();
    content->step = step;
    content->title = step.title;
    content->caption = step.caption;
    if (showsView(step.kind)) {
        if (const View* view = byId(snapshot->views, step.view)) {
            content->view = *view;
            content->drawing = MatrixDrawing::fromJson(view->drawing);
            if (content->title.isEmpty())
                content->title = view->name;
            if (content->caption.isEmpty())
                content->caption = view->caption;
            content->loading = true;
        } else {
            content->problem = tr("The view was deleted.");
        }
    } else if (showsRound(step.kind)) {
        if (const Round* round = byId(snapshot->rounds, step.round)) {
            content->round = *round;
            content->round.ballots.clear();
            content->round.participants.clear(); // names are nobody's business on a wall
            if (content->title.isEmpty())
                content->title = round->name;
            content->loading = step.kind == StepKind::Result;
        } else {
            content->problem = tr("The round was deleted.");
        }
    }
    return content;
}

void StageLoader::want(int step)
{
    m_wanted = step;
    load(step);
    load(step + 1);
}

void StageLoader::wantAll()
{
    m_all = true;
    loadRest();
}

/// One at a time, so that what is looked at never waits for the rest.
void StageLoader::loadRest()
{
    if (!m_all || std::ranges::any_of(m_steps, &Slot::asked))
        return;
    const auto next = std::ranges::find(m_steps, false, &Slot::fresh);
    if (next != m_steps.end())
        load(int(next - m_steps.begin()));
}

void StageLoader::load(int step)
{
    if (step < 0 || step >= int(m_steps.size()))
        return;
    Slot& slot = m_steps[size_t(step)];
    if (slot.fresh || slot.asked)
        return;
    auto content = begun(slot.step);
    if (!content->loading) {
        take(step, slot.step, std::move(content));
        return;
    }
    slot.asked = true;
    if (slot.step.kind == StepKind::Result)
        loadResult(step, std::move(content));
    else
        loadMap(step, std::move(content));
}

void StageLoader::loadMap(int step, std::shared_ptr<StageContent> content)
{
    m_workspace->computeMapElsewhere(u"stage %1"_s.arg(step), {}, content->view.question,
                                     content->view.filter,
                                     [self = QPointer(this), step, content,
                                      ticket = m_ticket](const Result<std::shared_ptr<const GapMap>>& map) {
                                         if (!self || ticket != self->m_ticket)
                                             return;
                                         content->loading = false;
                                         if (map) {
                                             content->map = *map;
                                             fillFromMap(*content, *self->m_workspace);
                                         } else {
                                             content->problem = map.error().message;
                                         }
                                         self->take(step, content->step, content);
                                     });
}

void StageLoader::loadResult(int step, std::shared_ptr<StageContent> content)
{
    Round round = content->round;
    for (const Round& kept : m_workspace->snapshot()->rounds) {
        if (kept.id == round.id)
            round.ballots = kept.ballots;
    }
    m_workspace->compute<Result<RoundResult>>(
        u"stage %1"_s.arg(step),
        [round = std::move(round)](Progress& progress) { return roundResult(round, {}, progress); },
        [self = QPointer(this), step, content, ticket = m_ticket](Result<RoundResult> result) {
            if (!self || ticket != self->m_ticket)
                return;
            content->loading = false;
            if (result)
                content->result = *std::move(result);
            else
                content->problem = result.error().message;
            self->take(step, content->step, content);
        });
}

void StageLoader::take(int step, const StoryStep& of, std::shared_ptr<const StageContent> content)
{
    if (step >= int(m_steps.size()) || !(m_steps[size_t(step)].step == of))
        return;
    Slot& slot = m_steps[size_t(step)];
    slot.content = std::move(content);
    slot.fresh = true;
    slot.asked = false;
    Q_EMIT loaded(step);
    QMetaObject::invokeMethod(this, &StageLoader::loadRest, Qt::QueuedConnection);
}

void StageLoader::loadVariant(int step, const Question& question, const Filter& filter,
                              std::function<void(std::shared_ptr<const StageContent>)> done)
{
    if (step < 0 || step >= int(m_steps.size())) {
        done(nullptr);
        return;
    }
    auto content = begun(m_steps[size_t(step)].step);
    const quint64 ticket = ++m_variant;
    m_workspace->computeMapElsewhere(u"stage variant"_s, {}, question, filter,
                                     [self = QPointer(this), content, ticket, done = std::move(done)](
                                         const Result<std::shared_ptr<const GapMap>>& map) {
                                         if (!self || ticket != self->m_variant)
                                             return;
                                         if (!map) {
                                             done(nullptr);
                                             return;
                                         }
                                         content->map = *map;
                                         content->view.question = (*map)->asked();
                                         fillFromMap(*content, *self->m_workspace);
                                         done(content);
                                     });
}

} // namespace lacuna
