// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/priorities/prioritiesplace.h"

#include "views/common/emptystate.h"
#include "views/common/icons.h"
#include "views/common/namepopup.h"
#include "views/common/storysteps.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/gaps/chipbutton.h"
#include "views/gaps/segmentedswitch.h"
#include "views/priorities/agendapage.h"
#include "views/priorities/ballotspage.h"
#include "views/priorities/gappicker.h"
#include "views/priorities/prioritywords.h"
#include "views/priorities/roundoptionspage.h"
#include "views/priorities/roundresultspage.h"

#include <QtCore/QDate>
#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtGui/QAction>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lacuna {

PrioritiesPlace::PrioritiesPlace(Workspace* workspace, QWidget* parent)
    : Place(parent)
    , m_workspace(workspace)
    , m_stack(new QStackedWidget)
    , m_pages(new QStackedWidget)
    , m_options(new RoundOptionsPage(workspace))
    , m_ballots(new BallotsPage(workspace))
    , m_results(new RoundResultsPage(workspace))
    , m_agenda(new AgendaPage(workspace))
{
    setObjectName(u"prioritiesPlace"_s);
    setFocusPolicy(Qt::StrongFocus);
    buildActions();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_stack);
    m_stack->addWidget(buildEmpty());
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::medium);
    column->addWidget(buildHead());
    for (PrioritiesPage* one :
         {static_cast<PrioritiesPage*>(m_options), static_cast<PrioritiesPage*>(m_ballots),
          static_cast<PrioritiesPage*>(m_results), static_cast<PrioritiesPage*>(m_agenda)})
        m_pages->addWidget(one);
    column->addWidget(m_pages, 1);
    m_stack->addWidget(page);
    connectParts();
    takeSnapshot();
}

QString PrioritiesPlace::name() const
{
    return u"priorities"_s;
}

QString PrioritiesPlace::title() const
{
    return tr("Priorities");
}

QString PrioritiesPlace::iconName() const
{
    return u"priorities"_s;
}

void PrioritiesPlace::buildActions()
{
    const auto add = [this](const QString& objectName, const QString& text, const QKeySequence& keys) {
        auto* action = new QAction(text, this);
        action->setObjectName(objectName);
        action->setShortcut(keys);
        m_actions << action;
        return action;
    };
    m_new = add(u"newRound"_s, tr("New round"), QKeySequence::New);
    connect(m_new, &QAction::triggered, this, [this] { begin({}); });
    const std::pair<Page, QString> pages[] = {{Page::Options, tr("Options of the round")},
                                              {Page::Ballots, tr("Ballots of the round")},
                                              {Page::Results, tr("Result of the round")},
                                              {Page::Agenda, tr("Research agenda")}};
    for (const auto& [which, text] : pages) {
        QAction* action =
            add(u"roundPage%1"_s.arg(int(which)), text, QKeySequence(u"Alt+%1"_s.arg(int(which) + 1)));
        connect(action, &QAction::triggered, this, [this, which] { showPage(which); });
    }
}

QWidget* PrioritiesPlace::buildEmpty()
{
    m_empty = new EmptyState(
        u"priorities"_s, tr("What should be researched next?"),
        tr("A round sets priorities by a documented method: CHNRI, James Lind Alliance, ranking, dots or "
           "Delphi. "
           "Its options are gaps picked from the matrix, or questions you write; people vote on paper, in a "
           "spreadsheet or in the room; the result becomes a research agenda."),
        this);
    m_empty->setObjectName(u"prioritiesEmpty"_s);
    connect(m_empty->addButton(u"firstRound"_s, tr("Begin a round"), true), &QPushButton::clicked, m_new,
            &QAction::trigger);
    return m_empty;
}

QWidget* PrioritiesPlace::buildHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(space::medium);
    m_chooser = new ChipButton(tr("Round"));
    m_chooser->setObjectName(u"roundChooser"_s);
    m_switch = new SegmentedSwitch;
    m_switch->setObjectName(u"roundPages"_s);
    m_switch->setAccessibleName(tr("Steps of the round"));
    m_switch->addChoice(u"roundToOptions"_s, tr("1 Options"), tr("What is voted on, and how"));
    m_switch->addChoice(u"roundToBallots"_s, tr("2 Ballots"), tr("Who voted, and what"));
    m_switch->addChoice(u"roundToResults"_s, tr("3 Result"), tr("Ranking, agreement and what if"));
    m_switch->addChoice(u"roundToAgenda"_s, tr("4 Agenda"), tr("The result as a research agenda"));
    m_method = new QLabel;
    m_method->setObjectName(u"roundHeadline"_s);
    setLook(m_method, "muted");
    m_menu = new QToolButton;
    m_menu->setObjectName(u"roundMenu"_s);
    m_menu->setIcon(lineIcon(u"more"_s));
    m_menu->setToolTip(tr("More on this round"));
    m_menu->setAccessibleName(m_menu->toolTip());
    row->addWidget(m_chooser);
    row->addWidget(m_switch);
    row->addWidget(m_method, 1);
    row->addWidget(m_menu);
    return head;
}

void PrioritiesPlace::connectParts()
{
    connect(m_workspace, &Workspace::snapshotChanged, this, &PrioritiesPlace::takeSnapshot);
    connect(m_workspace, &Workspace::roundRequested, this, &PrioritiesPlace::showRound);
    connect(m_workspace, &Workspace::optionsProposed, this, &PrioritiesPlace::propose);
    connect(m_switch, &SegmentedSwitch::chosen, this, [this](int index) { showPage(Page(index)); });
    connect(m_chooser, &ChipButton::clicked, this, &PrioritiesPlace::openChooser);
    connect(m_menu, &QToolButton::clicked, this, &PrioritiesPlace::openMenu);
    connect(m_options, &RoundOptionsPage::gapsWanted, this, &PrioritiesPlace::pickGaps);
    connect(m_results, &RoundResultsPage::resultFound, m_agenda, &AgendaPage::setResult);
    connect(m_results, &RoundResultsPage::resultFound, this, &Place::statusChanged);
    connect(m_results, &RoundResultsPage::ballotsWanted, this, [this] { showPage(Page::Ballots); });
}

const Round* PrioritiesPlace::round() const
{
    const std::vector<Round>& rounds = m_workspace->snapshot()->rounds;
    const auto found = std::ranges::find(rounds, m_round, &Round::id);
    return found == rounds.end() ? nullptr : &*found;
}

PrioritiesPage* PrioritiesPlace::page() const
{
    return static_cast<PrioritiesPage*>(m_pages->currentWidget());
}

void PrioritiesPlace::takeSnapshot()
{
    const auto snapshot = m_workspace->snapshot();
    if (m_awaited != 0 && std::ranges::contains(snapshot->rounds, m_awaited, &Round::id))
        m_round = std::exchange(m_awaited, 0);
    if (!round())
        m_round = snapshot->rounds.empty() ? 0 : snapshot->rounds.front().id;
    const bool writable = m_workspace->isOpen() && !m_workspace->isReadOnly();
    m_new->setEnabled(writable);
    m_stack->setCurrentIndex(m_round == 0 ? 0 : 1);
    if (const Round* shown = round()) {
        for (int i = 0; i < m_pages->count(); ++i)
            static_cast<PrioritiesPage*>(m_pages->widget(i))->setRound(*shown, !writable);
        if (m_shown != shown->id) {
            m_shown = shown->id;
            showPage(shown->options.empty()       ? Page::Options
                         : shown->ballots.empty() ? Page::Options
                                                  : Page::Results);
        }
    } else {
        m_shown = 0;
    }
    showState();
}

void PrioritiesPlace::showState()
{
    const Round* shown = round();
    m_chooser->setValue(shown ? shown->name : QString());
    if (shown) {
        QStringList parts{roundMethodLabel(shown->method)};
        if (shown->closed)
            parts << tr("closed");
        m_method->setText(parts.join(u" · "_s));
    }
    Q_EMIT statusChanged();
}

QString PrioritiesPlace::statusText() const
{
    const Round* shown = round();
    if (!shown)
        return tr("No round yet");
    return tr("%1: %2, %3")
        .arg(shown->name, tr("%Ln options", nullptr, int(shown->options.size())),
             tr("%Ln ballots", nullptr, int(shown->ballots.size())));
}

void PrioritiesPlace::showPage(Page page)
{
    if (m_pages->currentIndex() != int(page))
        this->page()->commit();
    m_pages->setCurrentIndex(int(page));
    m_switch->setCurrent(int(page));
    Q_EMIT statusChanged();
}

void PrioritiesPlace::showRound(Id round)
{
    commitPending();
    m_awaited = round; // it may be on its way into the catalogue
    if (round == 0)
        m_round = 0;
    takeSnapshot();
}

bool PrioritiesPlace::canExport() const
{
    return round() && (page()->canExport() || m_agenda->canExport());
}

/// The ballots where they are shown; else the agenda.
void PrioritiesPlace::exportContent()
{
    if (page()->canExport())
        page()->exportContent();
    else
        m_agenda->exportContent();
}

void PrioritiesPlace::commitPending()
{
    page()->commit();
}

QJsonObject PrioritiesPlace::saveState() const
{
    return {{u"round"_s, QString::number(m_round)}, {u"page"_s, m_pages->currentIndex()}};
}

void PrioritiesPlace::restoreState(const QJsonObject& state)
{
    m_round = state.value("round"_L1).toString().toLongLong();
    m_shown = m_round;
    takeSnapshot();
    showPage(Page(std::clamp(state.value("page"_L1).toInt(), 0, m_pages->count() - 1)));
}

void PrioritiesPlace::openChooser()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Round& one : m_workspace->snapshot()->rounds) {
        QAction* action =
            menu->addAction(tr("%1   %2, %3")
                                .arg(QString(one.name).replace(u'&', u"&&"_s), roundMethodLabel(one.method),
                                     tr("%Ln ballots", nullptr, int(one.ballots.size()))));
        action->setCheckable(true);
        action->setChecked(one.id == m_round);
        connect(action, &QAction::triggered, this, [this, id = one.id] { showRound(id); });
    }
    menu->addSeparator();
    menu->addAction(m_new);
    menu->popup(m_chooser->mapToGlobal(QPoint(0, m_chooser->height())));
}

void PrioritiesPlace::openMenu()
{
    const Round* shown = round();
    if (!shown)
        return;
    const bool writable = !m_workspace->isReadOnly();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"roundMenuPopup"_s);
    const auto add = [&](const QString& objectName, const QString& text, void (PrioritiesPlace::*run)()) {
        QAction* action = menu->addAction(text);
        action->setObjectName(objectName);
        action->setEnabled(writable);
        connect(action, &QAction::triggered, this, run);
    };
    add(u"roundRename"_s, tr("Rename…"), &PrioritiesPlace::rename);
    add(u"roundDuplicate"_s, tr("Begin another round with the same options"), &PrioritiesPlace::duplicate);
    add(u"roundVoteLive"_s, tr("Vote by phone, in a story"), &PrioritiesPlace::voteLive);
    QAction* close = menu->addAction(shown->closed ? tr("Open again") : tr("Close: no more ballots"));
    close->setObjectName(u"roundClose"_s);
    close->setEnabled(writable);
    connect(close, &QAction::triggered, this, [this, closed = !shown->closed] { setClosed(closed); });
    menu->addSeparator();
    add(u"roundDelete"_s, tr("Delete the round"), &PrioritiesPlace::deleteRound);
    menu->popup(m_menu->mapToGlobal(QPoint(0, m_menu->height())));
}

void PrioritiesPlace::begin(std::vector<RoundOption> options)
{
    commitPending();
    Round round;
    round.name =
        freeRoundName(m_workspace->snapshot()->rounds, tr("Priorities %1").arg(QDate::currentDate().year()));
    round.criteria = standardCriteria();
    round.options = std::move(options);
    QPointer<PrioritiesPlace> self(this);
    m_workspace->apply(SaveRound{round}, [self](const Result<EditOutcome>& saved) {
        if (!self)
            return;
        if (!saved) {
            Q_EMIT self->m_workspace->failed(saved.error());
            return;
        }
        self->showRound(saved->id);
    });
}

void PrioritiesPlace::addOptions(const std::vector<RoundOption>& options)
{
    const Round* shown = round();
    if (!shown)
        return;
    Round changed = *shown;
    int added = 0;
    for (const RoundOption& option : options) {
        const bool has = std::ranges::any_of(changed.options, [&](const RoundOption& other) {
            return (!option.gap.isNone() && other.gap == option.gap)
                || other.title.compare(option.title, Qt::CaseInsensitive) == 0;
        });
        if (has)
            continue;
        changed.options.push_back(option);
        ++added;
    }
    if (added > 0)
        m_workspace->apply(SaveRound{changed});
    Q_EMIT m_workspace->noticed(added > 0 ? tr("Added %Ln options to the round", nullptr, added)
                                          : tr("The round has these options already"),
                                added > 0);
}

/// Options that another place proposes go into the round shown, if it takes any; else into a new one.
void PrioritiesPlace::propose(const std::vector<RoundOption>& options)
{
    const Round* shown = round();
    if (shown && !shown->closed && shown->ballots.empty()) {
        showPage(Page::Options);
        addOptions(options);
    } else {
        begin(options);
    }
}

void PrioritiesPlace::pickGaps()
{
    const Round* shown = round();
    if (!shown)
        return;
    auto* picker = new GapPicker(m_workspace, *shown, window());
    connect(picker, &GapPicker::picked, this, &PrioritiesPlace::addOptions);
    picker->setModal(true);
    picker->show();
}

void PrioritiesPlace::rename()
{
    const Round* shown = round();
    if (!shown)
        return;
    auto* popup = new NamePopup(tr("Name of the round"), shown->name, this);
    connect(popup, &NamePopup::accepted, this, [this](const QString& wanted) {
        const Round* now = round();
        if (!now || wanted.trimmed().isEmpty())
            return;
        Round changed = *now;
        changed.name = wanted.simplified();
        m_workspace->apply(SaveRound{changed});
    });
    popup->openAt(m_chooser->mapToGlobal(QPoint(0, m_chooser->height())));
}

/// The story that votes on the round; where there is none, the one at work, with the vote and its result at its end.
void PrioritiesPlace::voteLive()
{
    const Round* shown = round();
    if (!shown)
        return;
    commitPending();
    const auto snapshot = m_workspace->snapshot();
    const auto votes = [id = shown->id](const StoryStep& step) {
        return step.kind == StepKind::Vote && step.round == id;
    };
    const auto found = std::ranges::find_if(
        snapshot->stories, [&](const Story& story) { return std::ranges::any_of(story.steps, votes); });
    if (found != snapshot->stories.end()) {
        Q_EMIT m_workspace->storyRequested(found->id);
        return;
    }
    Story story = storyAtWork(snapshot->stories);
    for (const StepKind kind : {StepKind::Vote, StepKind::Result}) {
        StoryStep step;
        step.kind = kind;
        step.round = shown->id;
        story.steps.push_back(step);
    }
    QPointer<PrioritiesPlace> self(this);
    m_workspace->apply(SaveStory{story}, [self](const Result<EditOutcome>& saved) {
        if (self && saved)
            Q_EMIT self->m_workspace->storyRequested(saved->id);
        else if (self)
            Q_EMIT self->m_workspace->failed(saved.error());
    });
}

void PrioritiesPlace::duplicate()
{
    const Round* shown = round();
    if (!shown)
        return;
    Round copy = *shown;
    copy.id = 0;
    copy.name = freeRoundName(m_workspace->snapshot()->rounds, copy.name);
    for (const Ballot& ballot : shown->ballots) { // who voted is asked again
        if (std::ranges::none_of(copy.participants, [&](const RoundParticipant& one) {
                return one.name.compare(ballot.participant, Qt::CaseInsensitive) == 0;
            }))
            copy.participants.push_back({ballot.participant, ballot.group});
    }
    copy.closed = false;
    copy.decision.clear();
    copy.ballots.clear();
    for (RoundOption& option : copy.options)
        option.id = 0;
    for (RoundCriterion& criterion : copy.criteria)
        criterion.id = 0;
    QPointer<PrioritiesPlace> self(this);
    m_workspace->apply(SaveRound{copy}, [self](const Result<EditOutcome>& saved) {
        if (self && saved)
            self->showRound(saved->id);
        else if (self)
            Q_EMIT self->m_workspace->failed(saved.error());
    });
}

void PrioritiesPlace::setClosed(bool closed)
{
    commitPending();
    const Round* shown = round();
    if (!shown)
        return;
    Round changed = *shown;
    changed.closed = closed;
    m_workspace->apply(SaveRound{changed});
}

void PrioritiesPlace::deleteRound()
{
    const Round* shown = round();
    if (!shown)
        return;
    const QString deleted = shown->name;
    m_workspace->apply(
        DeleteRound{shown->id}, [self = QPointer(this), deleted](const Result<EditOutcome>& done) {
            if (self && done)
                Q_EMIT self->m_workspace->noticed(tr("Deleted the round “%1”").arg(deleted), true);
            else if (self)
                Q_EMIT self->m_workspace->failed(done.error());
        });
}

} // namespace lacuna
