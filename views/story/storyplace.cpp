// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/story/storyplace.h"

#include "views/common/emptystate.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/story/rehearsal.h"
#include "views/story/stageloader.h"
#include "views/story/stagewidget.h"
#include "views/story/stepform.h"
#include "views/story/steplist.h"
#include "views/story/storytimes.h"

#include <QtCore/QLocale>
#include <QtGui/QAction>
#include <QtGui/QPainter>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr int listWidth = 380;
constexpr int formWidth = 360;
} // namespace

StoryPlace::StoryPlace(Workspace* workspace, QWidget* parent)
    : Place(parent)
    , m_workspace(workspace)
    , m_loader(new StageLoader(workspace, this))
    , m_stack(new QStackedWidget)
{
    setObjectName(u"storyPlace"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_stack);
    m_stack->addWidget(buildEmpty());
    m_stack->addWidget(buildPage());
    buildActions();
    m_painting.setSingleShot(true);
    m_painting.setInterval(0);
    connect(&m_painting, &QTimer::timeout, this, &StoryPlace::paintNextPicture);
    connect(m_loader, &StageLoader::loaded, this, &StoryPlace::takeLoaded);
    connect(m_workspace, &Workspace::snapshotChanged, this, &StoryPlace::takeSnapshot);
    connect(m_workspace, &Workspace::storyRequested, this, [this](Id id) {
        if (id != 0)
            showStory(id);
    });
    connect(m_steps, &QListWidget::currentRowChanged, this, &StoryPlace::showStep);
    connect(m_steps, &StepList::moved, this, &StoryPlace::moveSteps);
    connect(m_steps, &StepList::removed, this, &StoryPlace::removeSteps);
    connect(m_steps, &StepList::duplicated, this, &StoryPlace::duplicateSteps);
    connect(m_steps, &StepList::opened, this, [this] { present(true); });
    connect(m_form, &StepForm::changed, this, &StoryPlace::changeStep);
    connect(m_rehearsal, &Rehearsal::stepWanted, m_steps, [this](int step) { m_steps->setCurrentRow(step); });
    connect(m_rehearsal, &Rehearsal::finished, this, &StoryPlace::keepTimes);
    connect(m_rehearsal, &Rehearsal::discarded, this, [this] { m_steps->setFocus(); });
    takeSnapshot();
}

StoryPlace::~StoryPlace() = default;

QString StoryPlace::name() const
{
    return u"story"_s;
}

QString StoryPlace::title() const
{
    return tr("Story");
}

QString StoryPlace::iconName() const
{
    return u"story"_s;
}

QString StoryPlace::statusText() const
{
    if (m_story.id == 0)
        return tr("Stories are presented live, voted on, and become slides.");
    return tr("%Ln steps", nullptr, int(m_story.steps.size()));
}

int StoryPlace::step() const
{
    return m_steps->currentRow();
}

bool StoryPlace::canEdit() const
{
    return m_workspace->isOpen() && !m_workspace->isReadOnly();
}

QWidget* StoryPlace::buildEmpty()
{
    m_empty = new EmptyState(
        u"story"_s, tr("A story is what the workshop sees"),
        tr("Saved views, texts, votes and results in order: presented on a projector, voted on by the "
           "room, and exported as slides."));
    m_fromViews = m_empty->addButton(u"storyFromViews"_s, tr("Make a story of my saved views"), true);
    connect(m_fromViews, &QPushButton::clicked, this, &StoryPlace::makeFromViews);
    QPushButton* begin = m_empty->addButton(u"storyBegin"_s, tr("Begin an empty one"), false);
    connect(begin, &QPushButton::clicked, this, &StoryPlace::newStory);
    return m_empty;
}

QWidget* StoryPlace::buildPage()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::medium);
    column->addWidget(buildHead());
    auto* row = new QHBoxLayout;
    row->setSpacing(space::large);
    row->addWidget(buildSteps());
    row->addWidget(buildStep(), 1);
    column->addLayout(row, 1);
    return page;
}

QWidget* StoryPlace::buildHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    m_stories = new QComboBox;
    m_stories->setObjectName(u"storyChoice"_s);
    m_stories->setAccessibleName(tr("Story"));
    m_stories->setMinimumWidth(listWidth * 2 / 3);
    connect(m_stories, &QComboBox::activated, this,
            [this](int index) { showStory(m_stories->itemData(index).value<Id>()); });
    m_more = new QToolButton;
    m_more->setObjectName(u"storyMore"_s);
    m_more->setIcon(lineIcon(u"more"_s));
    m_more->setAccessibleName(tr("More about this story"));
    m_more->setToolTip(m_more->accessibleName());
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_times = new QLabel;
    m_times->setObjectName(u"storyTimes"_s);
    setLook(m_times, "muted");
    m_rehearse = new QPushButton(tr("Rehearse"));
    m_rehearse->setObjectName(u"storyRehearse"_s);
    m_rehearse->setIcon(lineIcon(u"clock"_s));
    connect(m_rehearse, &QPushButton::clicked, this, &StoryPlace::startRehearsal);
    m_present = new QPushButton(tr("Present"));
    m_present->setObjectName(u"storyPresent"_s);
    m_present->setIcon(lineIconOnAccent(u"present"_s));
    setLook(m_present, "primary");
    connect(m_present, &QPushButton::clicked, this, [this] { present(false); });
    row->addWidget(m_stories);
    row->addWidget(m_more);
    row->addSpacing(space::medium);
    row->addWidget(m_times);
    row->addStretch(1);
    row->addWidget(m_rehearse);
    row->addWidget(m_present);
    return head;
}

QWidget* StoryPlace::buildSteps()
{
    auto* card = new QFrame;
    setLook(card, "card");
    card->setFixedWidth(listWidth);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(space::small, space::small, space::small, space::small);
    column->setSpacing(space::small);
    m_add = new QToolButton;
    m_add->setObjectName(u"storyAdd"_s);
    m_add->setText(tr("Add a step"));
    m_add->setIcon(lineIcon(u"plus"_s));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_add);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillAddMenu(menu); });
    m_add->setMenu(menu);
    m_steps = new StepList;
    m_noSteps = new QLabel(tr("No steps yet. Add a title, then views, texts and votes."));
    m_noSteps->setWordWrap(true);
    setLook(m_noSteps, "muted");
    column->addLayout(buildStepTools());
    column->addWidget(m_noSteps);
    column->addWidget(m_steps, 1);
    return card;
}

/// What the keys of the list do, for who does not know them.
QLayout* StoryPlace::buildStepTools()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::tiny);
    row->addWidget(m_add);
    row->addStretch(1);
    const auto add = [&](const QString& name, const QString& icon, const QString& text, auto run) {
        auto* button = new QToolButton;
        button->setObjectName(name);
        button->setIcon(lineIcon(icon));
        button->setAccessibleName(text);
        button->setToolTip(text);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
        m_stepTools << button;
        connect(button, &QToolButton::clicked, this, [this, run] {
            const QList<int> steps = m_steps->selectedSteps();
            if (!steps.isEmpty())
                run(steps);
        });
    };
    add(u"stepUp"_s, u"move-up"_s, tr("Move up (Alt+Up)"), [this](const QList<int>& steps) {
        if (steps.first() > 0)
            Q_EMIT m_steps->moved(steps, steps.first() - 1);
    });
    add(u"stepDown"_s, u"move-down"_s, tr("Move down (Alt+Down)"), [this](const QList<int>& steps) {
        if (steps.last() + 1 < m_steps->count())
            Q_EMIT m_steps->moved(steps, steps.last() + 2);
    });
    add(u"stepDuplicate"_s, u"copy"_s, tr("Duplicate (Ctrl+D)"),
        [this](const QList<int>& steps) { Q_EMIT m_steps->duplicated(steps); });
    add(u"stepRemove"_s, u"trash"_s, tr("Remove (Delete)"),
        [this](const QList<int>& steps) { Q_EMIT m_steps->removed(steps); });
    return row;
}

QWidget* StoryPlace::buildStep()
{
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    m_rehearsal = new Rehearsal;
    column->addWidget(m_rehearsal);
    m_side = new QBoxLayout(QBoxLayout::LeftToRight);
    m_side->setSpacing(space::large);
    m_preview = new StageWidget;
    m_preview->setObjectName(u"storyPreview"_s);
    constexpr double usualRatio = 16.0 / 9;
    m_preview->setRatio(usualRatio);
    auto* holder = new QVBoxLayout;
    holder->addWidget(m_preview, 1);
    m_side->addLayout(holder, 1);
    auto* card = new QFrame;
    setLook(card, "card");
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    m_form = new StepForm;
    inside->addWidget(m_form);
    inside->addStretch(1);
    m_formArea = new QScrollArea;
    m_formArea->setWidget(card);
    m_formArea->setWidgetResizable(true);
    m_formArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_formArea->setFocusPolicy(Qt::NoFocus);
    m_side->addWidget(m_formArea);
    column->addLayout(m_side, 1);
    arrange();
    return right;
}

/// The form beside the picture, or below it where the picture would be a thumbnail otherwise.
void StoryPlace::arrange()
{
    const bool beside = width() - listWidth - 3 * space::large >= 2 * formWidth + 3 * space::large;
    m_side->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_formArea->setMinimumWidth(beside ? formWidth + space::large : 0);
    m_formArea->setMaximumWidth(beside ? formWidth + space::large : QWIDGETSIZE_MAX);
    m_side->setStretchFactor(m_formArea, beside ? 0 : 1);
}

void StoryPlace::resizeEvent(QResizeEvent* event)
{
    Place::resizeEvent(event);
    arrange();
}

QAction* StoryPlace::addAction(const QString& name, const QString& text, const QKeySequence& keys,
                               const std::function<void()>& run)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, run);
    m_actions << action;
    return action;
}

void StoryPlace::buildActions()
{
    addAction(u"presentStory"_s, tr("Present the story"), QKeySequence(Qt::Key_F5),
              [this] { present(false); });
    addAction(u"presentFromStep"_s, tr("Present from this step on"), QKeySequence(Qt::SHIFT | Qt::Key_F5),
              [this] { present(true); });
    addAction(u"rehearseStory"_s, tr("Rehearse the story"), {}, [this] { startRehearsal(); });
    QAction* made = addAction(u"newStory"_s, tr("New story"), QKeySequence::New, [this] { newStory(); });
    QAction* fromViews =
        addAction(u"storyOfViews"_s, tr("New story of all saved views"), {}, [this] { makeFromViews(); });
    QAction* renamed = addAction(u"renameStory"_s, tr("Rename the story…"), {}, [this] { renameStory(); });
    QAction* doubled =
        addAction(u"duplicateStory"_s, tr("Duplicate the story"), {}, [this] { duplicateStory(); });
    QAction* deleted = addAction(u"deleteStory"_s, tr("Delete the story"), {}, [this] { deleteStory(); });
    for (const StepKind kind : allStepKinds)
        addAction(u"addStep_"_s + stepKindKey(kind), tr("Add a step: %1").arg(stepKindLabel(kind)), {},
                  [this, kind] { addStep(kind); });
    auto* minutes = new QMenu(tr("Minutes of"), m_more);
    minutes->setObjectName(u"storyMinutes"_s);
    minutes->setObjectName(u"storyMinutes"_s);
    connect(minutes, &QMenu::aboutToShow, this, [this, minutes] { fillMinutesMenu(minutes); });
    auto* menu = new QMenu(m_more);
    menu->addActions({made, fromViews, renamed, doubled, deleted});
    menu->addSeparator();
    menu->addMenu(minutes);
    m_more->setMenu(menu);
}

void StoryPlace::fillAddMenu(QMenu* menu)
{
    menu->clear();
    const auto snapshot = m_workspace->snapshot();
    for (const StepKind kind : allStepKinds) {
        if (kind == StepKind::Matrix || kind == StepKind::Vote)
            menu->addSeparator();
        QAction* action = menu->addAction(stepKindLabel(kind));
        action->setObjectName(u"add_"_s + stepKindKey(kind));
        const bool lacksView = showsView(kind) && snapshot->views.empty();
        const bool lacksRound = showsRound(kind) && snapshot->rounds.empty();
        action->setEnabled(canEdit() && !lacksView && !lacksRound);
        if (lacksView)
            action->setText(tr("%1 (save a view in Gaps first)").arg(stepKindLabel(kind)));
        else if (lacksRound)
            action->setText(tr("%1 (begin a round in Priorities first)").arg(stepKindLabel(kind)));
        connect(action, &QAction::triggered, this, [this, kind] { addStep(kind); });
    }
}

QString StoryPlace::titleOf(const StoryStep& step, bool* broken) const
{
    const auto snapshot = m_workspace->snapshot();
    QString name;
    if (showsView(step.kind)) {
        const auto view = std::ranges::find(snapshot->views, step.view, &View::id);
        if (view != snapshot->views.end() && step.view != 0)
            name = view->name;
        else if (broken)
            *broken = true;
    } else if (showsRound(step.kind)) {
        const auto round = std::ranges::find(snapshot->rounds, step.round, &Round::id);
        if (round != snapshot->rounds.end() && step.round != 0)
            name = round->name;
        else if (broken)
            *broken = true;
    }
    if (!step.title.isEmpty())
        return step.title;
    if (!name.isEmpty())
        return name;
    return step.kind == StepKind::Text && !step.text.trimmed().isEmpty()
        ? step.text.trimmed().section(u'\n', 0, 0)
        : stepKindLabel(step.kind);
}

QString StoryPlace::keyOf(int step) const
{
    return u"%1/%2"_s.arg(m_story.id).arg(step);
}

void StoryPlace::takeSnapshot()
{
    const auto snapshot = m_workspace->snapshot();
    m_form->setChoices(snapshot->views, snapshot->rounds);
    if (m_saving == 0) {
        const auto same = std::ranges::find(snapshot->stories, m_story.id, &Story::id);
        if (same != snapshot->stories.end())
            m_story = *same;
        else
            m_story = snapshot->stories.empty() ? Story{} : snapshot->stories.front();
    }
    m_fromViews->setVisible(!snapshot->views.empty());
    showStories();
    showSteps();
}

void StoryPlace::showStories()
{
    const auto snapshot = m_workspace->snapshot();
    m_stack->setCurrentIndex(m_story.id == 0 ? 0 : 1);
    m_stories->clear();
    for (const Story& story : snapshot->stories)
        m_stories->addItem(story.name, QVariant::fromValue<Id>(story.id));
    m_stories->setCurrentIndex(m_stories->findData(QVariant::fromValue<Id>(m_story.id)));
    for (QPushButton* button : m_empty->findChildren<QPushButton*>())
        button->setEnabled(canEdit());
    m_add->setEnabled(canEdit());
    for (QToolButton* tool : std::as_const(m_stepTools))
        tool->setEnabled(canEdit() && !m_story.steps.empty());
    m_form->setReadOnly(!canEdit());
}

void StoryPlace::showStory(Id id)
{
    commitPending();
    const auto snapshot = m_workspace->snapshot();
    const auto story = std::ranges::find(snapshot->stories, id, &Story::id);
    if (story == snapshot->stories.end())
        return;
    m_story = *story;
    m_steps->setCurrentRow(0);
    showStories();
    showSteps();
}

void StoryPlace::showSteps()
{
    std::vector<StepList::Entry> entries;
    for (const StoryStep& step : m_story.steps) {
        StepList::Entry entry;
        entry.title = titleOf(step, &entry.broken);
        entry.kind = entry.broken ? tr("%1: what it showed was deleted").arg(stepKindLabel(step.kind))
                                  : stepKindLabel(step.kind);
        if (step.planned > 0)
            entry.time = tr("%1 min").arg(QLocale().toString(step.planned / 60.0, 'g', 3));
        entries.push_back(std::move(entry));
    }
    m_steps->setEntries(entries);
    m_noSteps->setVisible(entries.empty());
    if (m_steps->currentRow() < 0 && !entries.empty())
        m_steps->setCurrentRow(0);
    m_loader->setStory(m_story);
    m_loader->wantAll();
    m_unpainted.resize(qsizetype(m_story.steps.size()));
    std::iota(m_unpainted.begin(), m_unpainted.end(), 0);
    m_painting.start();
    const auto sum = [&](int StoryStep::* part) {
        return std::accumulate(m_story.steps.begin(), m_story.steps.end(), 0,
                               [part](int total, const StoryStep& step) { return total + step.*part; });
    };
    const int planned = sum(&StoryStep::planned);
    const int rehearsed = sum(&StoryStep::rehearsed);
    QStringList times;
    if (planned > 0)
        times << tr("planned %1").arg(storyTime(planned));
    if (rehearsed > 0)
        times << tr("rehearsed %1").arg(storyTime(rehearsed));
    m_times->setText(times.join(u" · "_s));
    m_present->setEnabled(!entries.empty());
    m_rehearse->setEnabled(!entries.empty());
    showStep();
    Q_EMIT statusChanged();
}

void StoryPlace::showStep()
{
    const int at = step();
    const bool any = at >= 0 && at < int(m_story.steps.size());
    m_form->setVisible(any);
    m_preview->setVisible(any);
    if (!any)
        return;
    m_form->setStep(m_story.steps[size_t(at)], keyOf(at));
    m_loader->want(at);
    m_preview->setStage(m_loader->content(at), {}, Theme::Light);
}

void StoryPlace::takeLoaded(int loaded)
{
    if (loaded == step())
        m_preview->setStage(m_loader->content(loaded), {}, Theme::Light);
    if (!m_unpainted.contains(loaded))
        m_unpainted << loaded;
    m_painting.start();
}

/// One at a time: a picture takes some milliseconds, and a story may have fifty.
void StoryPlace::paintNextPicture()
{
    if (m_unpainted.isEmpty())
        return;
    const int at = m_unpainted.takeFirst();
    if (!m_unpainted.isEmpty())
        m_painting.start();
    const auto content = m_loader->content(at);
    if (!content || content->loading)
        return;
    const double scale = devicePixelRatio();
    QPixmap picture(StepList::pictureSize * scale);
    picture.setDevicePixelRatio(scale);
    QPainter painter(&picture);
    const StagePainter stage(content, {}, StepList::pictureSize, Theme::Light);
    stage.paint(painter);
    painter.end();
    m_steps->setPicture(at, picture);
}

bool StoryPlace::canExport() const
{
    return m_story.id != 0 && !m_story.steps.empty();
}

void StoryPlace::commitPending()
{
    m_form->commit();
}

} // namespace lacuna
