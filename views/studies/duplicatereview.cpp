// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the review of duplicates is made of; what it does is in duplicatereviewedits.cpp.
#include "views/studies/duplicatereview.h"

#include "views/common/emptystate.h"
#include "views/common/icons.h"
#include "views/common/keyhints.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/gaps/segmentedswitch.h"
#include "views/studies/bulkmergebar.h"
#include "views/studies/duplicatelist.h"
#include "views/studies/mergetable.h"

#include <QtCore/QLocale>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr int listWidth = 368;
constexpr int lookingWidth = 320;
} // namespace

DuplicateReview::DuplicateReview(Workspace* workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setObjectName(u"duplicateReview"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildHead(layout);
    m_bulk = new BulkMergeBar(this);
    layout->addWidget(m_bulk);
    m_pages = new QStackedWidget(this);
    m_pages->setObjectName(u"duplicatePages"_s);
    layout->addWidget(m_pages, 1);
    buildLooking();
    buildWork();
    connectWorkspace();
    showPage();
}

void DuplicateReview::buildHead(QVBoxLayout* layout)
{
    auto* head = new QFrame(this);
    setLook(head, "topbar");
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(space::huge, space::small, space::large, space::small);
    row->setSpacing(space::medium);
    auto* title = new QLabel(tr("Duplicates"), head);
    setLook(title, "heading");
    m_subtitle = new QLabel(head);
    m_subtitle->setObjectName(u"duplicateSubtitle"_s);
    setLook(m_subtitle, "muted");
    m_again = new QPushButton(lineIcon(u"search"_s), tr("Look again"), head);
    m_again->setObjectName(u"duplicatesAgain"_s);
    auto* close = new QToolButton(head);
    close->setObjectName(u"duplicatesClose"_s);
    close->setIcon(lineIcon(u"close"_s));
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close"));
    row->addWidget(title);
    row->addWidget(m_subtitle, 1);
    row->addWidget(m_again);
    row->addWidget(close);
    layout->addWidget(head);
    connect(m_again, &QPushButton::clicked, this, &DuplicateReview::look);
    connect(close, &QToolButton::clicked, this, &DuplicateReview::closed);
}

void DuplicateReview::buildLooking()
{
    m_lookingPage = new QWidget(m_pages);
    auto* layout = new QVBoxLayout(m_lookingPage);
    layout->setSpacing(space::medium);
    m_stage = new QLabel(m_lookingPage);
    m_stage->setObjectName(u"duplicateStage"_s);
    m_stage->setAlignment(Qt::AlignHCenter);
    m_stage->setFixedWidth(lookingWidth);
    m_bar = new QProgressBar(m_lookingPage);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(lookingWidth);
    m_bar->setRange(0, 0);
    auto* cancel = new QPushButton(tr("Cancel"), m_lookingPage);
    cancel->setObjectName(u"duplicatesCancel"_s);
    layout->addStretch();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_stage, m_bar, cancel})
        layout->addWidget(widget, 0, Qt::AlignHCenter);
    layout->addStretch();
    m_pages->addWidget(m_lookingPage);
    connect(cancel, &QPushButton::clicked, m_workspace, &Workspace::cancelJob);
}

void DuplicateReview::buildWork()
{
    setKeyHints(this, tr("Duplicates"), // keyPressEvent() here and of the table; the decisions are actions
                {{tr("Enter"), tr("Decide as is likeliest")},
                 {tr("Right"), tr("From the list to the fields of the records")},
                 {tr("Left, Right"), tr("Take the field from the record before, or the next")},
                 {tr("Space"), tr("Take the field from each record in turn")},
                 {tr("1 – 9"), tr("Take all fields from that record")},
                 {tr("Esc"), tr("Back to the list, and then to the studies")}});
    m_work = new QWidget(m_pages);
    auto* row = new QHBoxLayout(m_work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_merge =
        addDecision(u"duplicateMerge"_s, tr("Merge"), tr("They are one study: merge them as chosen (M)"),
                    u"merge"_s, Qt::Key_M, &DuplicateReview::merge);
    m_apart = addDecision(u"duplicateApart"_s, tr("Not a duplicate"),
                          tr("They are different studies; this is remembered (D)"), u"not-applicable"_s,
                          Qt::Key_D, &DuplicateReview::tellApart);
    m_link = addDecision(u"duplicateLink"_s, tr("Link as reports"),
                         tr("They are different reports of one study, and count once (C)"), u"link"_s,
                         Qt::Key_C, &DuplicateReview::link);
    m_putOff = addDecision(u"duplicateLater"_s, tr("Later"), tr("Decide when the others are done (S)"),
                           u"clock"_s, Qt::Key_S, &DuplicateReview::putOff);
    m_leaveOut = addDecision(u"duplicateLeaveOut"_s, tr("Leave this one out"),
                             tr("Decide upon the other records first; this one stays in the list (X)"),
                             u"minus"_s, Qt::Key_X, &DuplicateReview::leaveOut);
    auto* line = new QFrame(m_work);
    setLook(line, "upright");
    row->addWidget(buildList());
    row->addWidget(line);
    row->addWidget(buildRecords(), 1);
    m_pages->addWidget(m_work);
}

QWidget* DuplicateReview::buildList()
{
    auto* panel = new QFrame(m_work);
    setLook(panel, "surface");
    panel->setFixedWidth(listWidth);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_tabs = new SegmentedSwitch(panel);
    m_tabs->setObjectName(u"duplicateTabs"_s);
    m_tabs->addChoice(u"duplicateTab0"_s, tr("Duplicates"), tr("The same publication more than once"));
    m_tabs->addChoice(u"duplicateTab1"_s, tr("Possible"), tr("Worth a look; mostly different studies"));
    m_tabs->addChoice(u"duplicateTab2"_s, tr("Companions"),
                      tr("Alike, but not the same: a thesis and its article, a chapter and its book"));
    m_tabs->setCurrent(0);
    m_model = new DuplicateListModel(this);
    m_list = new DuplicateList(panel);
    m_list->setObjectName(u"duplicateList"_s);
    m_list->setAccessibleName(tr("Studies that look alike, the surest first"));
    m_list->setModel(m_model);
    auto* above = new QHBoxLayout;
    above->setContentsMargins(space::medium, space::small, space::medium, space::small);
    above->addWidget(m_tabs);
    above->addStretch();
    layout->addLayout(above);
    layout->addWidget(m_list, 1);
    connect(m_tabs, &SegmentedSwitch::chosen, this, [this] { showCases(false); });
    connect(m_list, &DuplicateList::caseChosen, this, &DuplicateReview::showCase);
    return panel;
}

QWidget* DuplicateReview::buildRecords()
{
    m_records = new QStackedWidget(m_work);
    auto* page = new QWidget(m_records);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    layout->setSpacing(space::small);
    m_reasons = new QLabel(page);
    m_reasons->setObjectName(u"duplicateReasons"_s);
    m_reasons->setWordWrap(true);
    m_reasons->setTextFormat(Qt::PlainText);
    auto* card = new QFrame(page);
    setLook(card, "card");
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    m_table = new MergeTable(card);
    inside->addWidget(m_table);
    m_kept = new QLabel(page);
    m_kept->setObjectName(u"duplicateKept"_s);
    m_kept->setWordWrap(true);
    setLook(m_kept, "small");
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    for (QAction* action : {m_merge, m_apart, m_link, m_putOff})
        addButton(row, action);
    row->addStretch();
    addButton(row, m_leaveOut);
    layout->addWidget(card, 1);
    layout->addWidget(m_reasons);
    layout->addWidget(m_kept);
    layout->addLayout(row);
    m_records->addWidget(page);
    m_records->addWidget(new EmptyState(u"check"_s, tr("Nothing left here"),
                                        tr("What was decided can be taken back with Undo."), m_records));
    return m_records;
}

QAction* DuplicateReview::addDecision(const QString& name, const QString& text, const QString& tip,
                                      const QString& icon, Qt::Key key, void (DuplicateReview::*run)())
{
    auto* action = new QAction(lineIcon(icon), text, this);
    action->setObjectName(name + u"Action"_s);
    action->setShortcut(QKeySequence(key));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(tip);
    action->setEnabled(false); // until there is something to decide upon
    addAction(action);
    connect(action, &QAction::triggered, this, run);
    m_decisions.append(action);
    return action;
}

void DuplicateReview::addButton(QBoxLayout* row, QAction* action)
{
    QString name = action->objectName();
    name.chop(6); // "Action"
    auto* button = new QPushButton(action->icon(), action->text(), this);
    button->setObjectName(name);
    button->setToolTip(action->toolTip());
    button->setEnabled(action->isEnabled());
    row->addWidget(button);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
}

void DuplicateReview::connectWorkspace()
{
    connect(m_workspace, &Workspace::snapshotChanged, this, [this] {
        if (!m_search && !m_looking)
            return;
        if (m_catalogue != m_workspace->fileName()) { // what was found is of another catalogue
            m_search.reset();
            m_looking = false;
            m_pending.clear();
            Q_EMIT closed();
            return;
        }
        std::erase_if(m_pending, &Pending::done); // the snapshot shows it
        refresh();
    });
    connect(m_workspace, &Workspace::jobProgressed, this,
            [this](const QString& stage, qint64 done, qint64 total) {
                if (m_merging) {
                    m_bulk->showProgress(done, total);
                } else if (m_looking) {
                    m_stage->setText(stage);
                    m_bar->setRange(0, total > 0 ? 1000 : 0);
                    if (total > 0)
                        m_bar->setValue(int(double(done) / double(total) * 1000));
                }
            });
    connect(m_bulk, &BulkMergeBar::accepted, this, &DuplicateReview::mergeAll);
    connect(m_bulk, &BulkMergeBar::cancelRequested, m_workspace, &Workspace::cancelJob);
    connect(m_bulk, &BulkMergeBar::closed, this, &DuplicateReview::focusWork);
}

void DuplicateReview::showPage()
{
    const bool found = m_search
        && !(m_search->report.duplicates.empty() && m_search->report.possible.empty()
             && m_search->report.companions.empty());
    m_bulk->setVisible(!m_looking && found && !m_workspace->isReadOnly());
    m_again->setEnabled(!m_looking && !m_merging);
    m_subtitle->setText(m_search && !m_looking ? tr("%Ln studies compared", nullptr, int(m_search->studies))
                                               : QString());
    if (m_looking) {
        m_stage->setText(tr("Looking for duplicates"));
        m_pages->setCurrentWidget(m_lookingPage);
    } else if (found) {
        m_pages->setCurrentWidget(m_work);
    } else {
        showEmpty();
    }
    if (isVisible())
        focusWork();
}

void DuplicateReview::showEmpty()
{
    delete m_empty;
    m_empty = m_search
        ? new EmptyState(u"check"_s, tr("No duplicates"),
                         tr("%Ln studies were compared, and none look alike. It is worth looking "
                            "again after an import.",
                            nullptr, int(m_search->studies)),
                         m_pages)
        : new EmptyState(u"merge"_s, tr("Find duplicates"),
                         tr("The studies have not been compared yet. Nothing is merged before "
                            "you say so."),
                         m_pages);
    m_empty->setObjectName(u"duplicatesNone"_s);
    auto* again = m_empty->addButton(u"duplicatesLook"_s,
                                     m_search ? tr("Look again") : tr("Compare the studies"), !m_search);
    connect(again, &QPushButton::clicked, this, &DuplicateReview::look, Qt::QueuedConnection);
    m_pages->addWidget(m_empty);
    m_pages->setCurrentWidget(m_empty);
}

void DuplicateReview::focusWork()
{
    QWidget* const wanted = m_pages->currentWidget() == m_work ? static_cast<QWidget*>(m_list)
        : m_pages->currentWidget() == m_lookingPage
        ? static_cast<QWidget*>(m_lookingPage->findChild<QPushButton*>())
        : m_empty ? static_cast<QWidget*>(m_empty->findChild<QPushButton*>())
                  : nullptr;
    if (wanted)
        wanted->setFocus();
}

void DuplicateReview::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    focusWork();
}

void DuplicateReview::keyPressEvent(QKeyEvent* event)
{
    const bool inWork = m_list->hasFocus() || m_table->hasFocus();
    if (event->key() == Qt::Key_Escape) {
        if (m_bulk->isAsking())
            m_bulk->showChoice();
        else if (m_table->hasFocus())
            m_list->setFocus();
        else
            Q_EMIT closed();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && inWork) {
        likeliestDecision()->trigger();
    } else if (event->key() == Qt::Key_Right && m_list->hasFocus()) {
        m_table->setFocus();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace lacuna
