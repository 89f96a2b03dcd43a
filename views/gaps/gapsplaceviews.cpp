// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The saved views of the Gaps place: what one keeps, and what is done to them; and the page that says how all is computed.
#include "views/gaps/gapsplace.h"

#include "views/common/storysteps.h"
#include "views/common/workspace.h"
#include "views/gaps/axismenu.h"
#include "views/gaps/gapspage.h"
#include "views/gaps/matrixview.h"
#include "views/gaps/methodpage.h"
#include "views/gaps/savedviewsbutton.h"

#include <QtCore/QPointer>
#include <QtWidgets/QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

void GapsPlace::pickView(Id id)
{
    const auto snapshot = m_workspace->snapshot();
    const auto it = std::find_if(snapshot->views.begin(), snapshot->views.end(),
                                 [id](const View& v) { return v.id == id; });
    if (it == snapshot->views.end() || !snapshot->codebook || !fits(it->question, *snapshot->codebook))
        return;
    m_views->setCurrent(id, false);
    m_question = it->question;
    applyDrawing(it->drawing);
    if (m_workspace->filter() != it->filter)
        m_workspace->setFilter(it->filter); // its answer asks for the map
    else
        requestMap();
    showContent();
}

/// What is shown now, named like the view it was picked from if it still is that one.
View GapsPlace::shownView() const
{
    View view;
    view.name = heading();
    for (const View& saved : m_workspace->snapshot()->views) {
        if (saved.id == m_views->current() && !differsFrom(saved))
            view = saved;
    }
    view.question = m_question;
    view.filter = m_workspace->filter();
    view.drawing = wholeDrawing();
    return view;
}

void GapsPlace::saveView(Id id, const QString& name)
{
    View view;
    for (const View& saved : m_workspace->snapshot()->views) {
        if (id != 0 && saved.id == id)
            view = saved;
    }
    view.id = id;
    if (!name.isEmpty())
        view.name = name;
    view.question = m_question;
    view.filter = m_workspace->filter();
    view.drawing = wholeDrawing();
    if (id == 0)
        view.position = int(m_workspace->snapshot()->views.size());
    applyViewEdit(SaveView{view}, true);
}

/// @p use: the view that comes of it is the one in use from then on.
void GapsPlace::applyViewEdit(Edit edit, bool use)
{
    m_workspace->apply(std::move(edit), [place = QPointer(this), use](const Result<EditOutcome>& outcome) {
        if (!place)
            return;
        if (!outcome) {
            if (outcome.error().kind != ErrorKind::Cancelled)
                Q_EMIT place->m_workspace->failed(outcome.error());
            return;
        }
        if (use && outcome->id != 0)
            place->m_views->setCurrent(outcome->id, false);
        place->refreshViews();
        Q_EMIT place->m_workspace->noticed(outcome->description, true);
    });
}

/// Saves @p id as it is but for what @p change does to it: not what is shown now.
void GapsPlace::changeView(Id id, const std::function<void(View&)>& change)
{
    const auto snapshot = m_workspace->snapshot();
    const auto it = std::ranges::find(snapshot->views, id, &View::id);
    if (it == snapshot->views.end())
        return;
    View view = *it;
    change(view);
    if (view != *it)
        applyViewEdit(SaveView{view}, false);
}

/// The copy stands right after what it is of: views of one position are ordered by name.
void GapsPlace::duplicateView(Id id)
{
    changeView(id, [](View& view) {
        view.id = 0;
        view.name = tr("%1 (copy)").arg(view.name);
    });
}

void GapsPlace::moveView(Id id, int step)
{
    QList<Id> order;
    for (const View& view : m_workspace->snapshot()->views)
        order.append(view.id);
    const qsizetype from = order.indexOf(id);
    const qsizetype to = from + step;
    if (from < 0 || to < 0 || to >= order.size())
        return;
    order.swapItemsAt(from, to);
    m_workspace->apply(OrderViews{order}); // seen at once: no notice
}

/// At the end of the story at work, or of a new one.
void GapsPlace::addToStory(Id id)
{
    const auto snapshot = m_workspace->snapshot();
    const auto it = std::ranges::find(snapshot->views, id, &View::id);
    if (it == snapshot->views.end())
        return;
    Story story = storyAtWork(snapshot->stories);
    StoryStep step;
    step.view = id;
    step.kind = stepKindOf(*it);
    story.steps.push_back(step);
    const QString told =
        tr("“%1” is step %2 of the story “%3”").arg(it->name).arg(story.steps.size()).arg(story.name);
    m_workspace->apply(SaveStory{story}, [place = QPointer(this), told](const Result<EditOutcome>& saved) {
        if (!place)
            return;
        if (saved)
            Q_EMIT place->m_workspace->noticed(told, true);
        else if (saved.error().kind != ErrorKind::Cancelled)
            Q_EMIT place->m_workspace->failed(saved.error());
    });
}

void GapsPlace::connectViews()
{
    connect(m_views, &SavedViewsButton::storyWanted, this, &GapsPlace::addToStory);
    connect(m_views, &SavedViewsButton::picked, this, &GapsPlace::pickView);
    connect(m_views, &SavedViewsButton::saveWanted, this, [this](const QString& name) { saveView(0, name); });
    connect(m_views, &SavedViewsButton::updateWanted, this, [this](Id view) { saveView(view, {}); });
    connect(m_views, &SavedViewsButton::renameWanted, this, [this](Id id, const QString& name) {
        changeView(id, [&name](View& view) { view.name = name; });
    });
    connect(m_views, &SavedViewsButton::captionWanted, this, [this](Id id, const QString& caption) {
        changeView(id, [&caption](View& view) { view.caption = caption; });
    });
    connect(m_views, &SavedViewsButton::duplicateWanted, this, &GapsPlace::duplicateView);
    connect(m_views, &SavedViewsButton::moveWanted, this, &GapsPlace::moveView);
    connect(m_views, &SavedViewsButton::deleteWanted, this, [this](Id view) { applyEdit(DeleteView{view}); });
}

/// Quietly below the heading, as long as the view is in use.
void GapsPlace::showCaption()
{
    const View* view = m_views->currentView();
    const QString caption = view ? view->caption.simplified() : QString();
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
}

bool GapsPlace::differsFrom(const View& view) const
{
    const QJsonObject now = wholeDrawing();
    return view.question != m_question || view.filter != m_workspace->filter()
        || MatrixDrawing::fromJson(view.drawing) != drawing()
        || view.drawing.value("uncoded"_L1).toBool() != m_withUncoded
        || view.drawing.value("page"_L1) != now.value("page"_L1)
        || view.drawing.value("pages"_L1) != now.value("pages"_L1);
}

void GapsPlace::refreshViews()
{
    const std::vector<View>& views = m_workspace->snapshot()->views;
    m_views->setViews(views);
    m_views->setReadOnly(m_workspace->isReadOnly());
    const Id current = m_views->current();
    const auto it =
        std::find_if(views.begin(), views.end(), [current](const View& v) { return v.id == current; });
    m_views->setCurrent(it == views.end() ? 0 : current, it != views.end() && differsFrom(*it));
    showCaption();
}

void GapsPlace::showMethod()
{
    if (!m_method)
        m_method = new MethodPage(this);
    fillMethod();
    m_method->show();
    m_method->raise();
    m_method->activateWindow();
}

void GapsPlace::fillMethod()
{
    if (!m_method)
        return;
    GapRules rules = m_question.rules;
    if (m_map && rules.referenceYear == 0)
        rules.referenceYear = m_map->question.rules.referenceYear;
    const auto codebook = m_workspace->snapshot()->codebook;
    const Dimension* confidence = codebook ? codebook->dimension(u"confidence") : nullptr;
    const Term* floor = confidence ? codebook->resolve(confidence->id, rules.confidenceFloor) : nullptr;
    m_method->setRules(rules, floor ? floor->label : rules.confidenceFloor);
}

} // namespace lacuna
