// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/practice/practicespage.h"

#include "views/common/emptystate.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/gaps/segmentedswitch.h"
#include "views/practice/practicecards.h"
#include "views/practice/practicemodel.h"

#include <QtCore/QLocale>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QAction>
#include <QtGui/QShortcut>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr int rowHeight = 30;
constexpr int searchWidth = 240;
enum Face { Cards, Table, None, NoMatch };
} // namespace

PracticesPage::PracticesPage(Workspace* workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new PracticeModel(this))
{
    setObjectName(u"practicesPage"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::medium);
    column->addWidget(buildHeader());
    buildLists();
    column->addWidget(m_stack, 1);
    setFocusProxy(m_cards);
}

QWidget* PracticesPage::buildHeader()
{
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins({});
    row->setSpacing(space::small);
    auto* filters = new QToolButton;
    filters->setObjectName(u"practiceFiltersShow"_s);
    filters->setIcon(lineIcon(u"filter"_s));
    filters->setIconSize(QSize(18, 18));
    filters->setToolTip(tr("Show or hide the filters"));
    filters->setAccessibleName(tr("Show or hide the filters"));
    m_count = new QLabel;
    m_count->setObjectName(u"practiceCount"_s);
    setLook(m_count, "muted");
    m_scope = new QPushButton(lineIcon(u"close"_s), {});
    m_scope->setObjectName(u"practiceScope"_s);
    m_scope->setLayoutDirection(Qt::RightToLeft);
    m_scope->setIconSize(QSize(10, 10));
    m_scope->setToolTip(tr("Show all that match again"));
    m_scope->setMaximumWidth(260);
    setLook(m_scope, "chip");
    m_scope->hide();
    m_search = new QLineEdit;
    m_search->setObjectName(u"practiceSearch"_s);
    m_search->setAccessibleName(tr("Search the practices"));
    m_search->setPlaceholderText(tr("Search the practices"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(120);
    m_search->setMaximumWidth(searchWidth);
    m_style = new SegmentedSwitch;
    m_style->setObjectName(u"practiceStyle"_s);
    m_style->setAccessibleName(tr("How practices are listed"));
    m_style->addChoice(u"practiceStyle_cards"_s, tr("Cards"), tr("With the beginning of each text"));
    m_style->addChoice(u"practiceStyle_table"_s, tr("Table"),
                       tr("A line each; a click on a column sorts by it"));
    m_style->setCurrent(0);
    m_style->findChild<QWidget*>(u"compactSwitch"_s)->setObjectName(u"practiceStyleCompact"_s);
    m_verbs = new QWidget;
    auto* verbs = new QHBoxLayout(m_verbs);
    verbs->setContentsMargins({});
    verbs->setSpacing(space::small);
    row->addWidget(filters);
    row->addWidget(m_search, 1);
    row->addWidget(m_count);
    row->addWidget(m_scope);
    row->addStretch(1);
    row->addWidget(m_style);
    row->addSpacing(space::small);
    row->addWidget(m_verbs);
    connect(filters, &QToolButton::clicked, this, &PracticesPage::filtersWanted);
    connect(m_scope, &QPushButton::clicked, this, &PracticesPage::scopeDropped);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        PracticeQuery next = m_query;
        next.search = text;
        if (next != m_query)
            Q_EMIT queryChanged(next);
    });
    connect(m_search, &QLineEdit::returnPressed, this, &PracticesPage::focusList);
    connect(m_style, &SegmentedSwitch::chosen, this, [this](int index) { setTable(index == 1); });
    return header;
}

void PracticesPage::addVerb(QAction* action, bool primary)
{
    auto* button =
        new QPushButton(primary ? lineIconOnAccent(u"plus"_s) : action->icon(), action->iconText());
    button->setObjectName(action->objectName() + u"-button"_s);
    button->setProperty("word", action->iconText());
    button->setAccessibleName(action->text());
    button->setToolTip(
        action->shortcut().isEmpty()
            ? action->text()
            : tr("%1 (%2)").arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    if (primary)
        setLook(button, "primary");
    m_verbs->layout()->addWidget(button);
    button->setEnabled(action->isEnabled());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
}

/// Where it gets narrow the verbs drop to their icons.
void PracticesPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    constexpr int wordsFrom = 780;
    for (QPushButton* verb : m_verbs->findChildren<QPushButton*>())
        verb->setText(width() >= wordsFrom ? verb->property("word").toString() : QString());
}

void PracticesPage::buildLists()
{
    m_stack = new QStackedWidget;
    m_cards = new PracticeCards(m_model);
    m_stack->addWidget(m_cards);
    auto* card = new QFrame;
    setLook(card, "card");
    auto* inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, space::tiny, 1, space::tiny);
    m_table = new QTableView;
    m_table->setObjectName(u"practiceTable"_s);
    m_table->setAccessibleName(tr("Practices"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    const int widths[] = {150, 300, 180, 110, 180, 130, 100};
    for (int i = 0; i < PracticeModel::ColumnCount; ++i)
        m_table->setColumnWidth(i, widths[i]);
    m_table->horizontalHeader()->setSectionResizeMode(PracticeModel::Title, QHeaderView::Stretch);
    inCard->addWidget(m_table);
    m_stack->addWidget(card);
    m_none = new EmptyState(
        u"practice"_s, tr("What have we learned about doing research?"),
        tr("Good practices, lessons, challenges and ethical safeguards live here, each with the studies "
           "and people it comes from. Write the first one, import a table, or mark words in a "
           "study's abstract and make a practice of them (Ctrl+Shift+P)."));
    m_none->setObjectName(u"noPractices"_s);
    m_stack->addWidget(m_none);
    m_noMatch = new EmptyState(u"filter"_s, tr("No practice matches"),
                               tr("The filters and the search leave nothing."));
    m_noMatch->setObjectName(u"noPracticeMatches"_s);
    auto* clear = m_noMatch->addButton(u"practiceClearAll"_s, tr("Clear filters"), true);
    connect(clear, &QPushButton::clicked, this, [this] {
        Q_EMIT scopeDropped();
        Q_EMIT queryChanged({});
    });
    m_stack->addWidget(m_noMatch);
    connect(m_cards, &PracticeCards::studyWanted, this, &PracticesPage::studyWanted);
    for (QAbstractItemView* view :
         {static_cast<QAbstractItemView*>(m_cards), static_cast<QAbstractItemView*>(m_table)}) {
        // Not the current row: the focus lies on one without selecting it.
        connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
                [this](const QItemSelection& selected) {
                    if (!selected.isEmpty())
                        listSelection(selected.indexes().constFirst());
                });
        connect(view, &QAbstractItemView::clicked, this, &PracticesPage::listSelection);
        connect(view, &QAbstractItemView::activated, this, &PracticesPage::practiceEntered);
        connect(view, &QWidget::customContextMenuRequested, this,
                [this, view](const QPoint& at) { Q_EMIT menuWanted(view->viewport()->mapToGlobal(at)); });
        auto* del = new QShortcut(QKeySequence(Qt::Key_Delete), view);
        del->setContext(Qt::WidgetShortcut);
        del->setWhatsThis(tr("Delete the selected practice")); // for the list of keys
        connect(del, &QShortcut::activated, this, &PracticesPage::deleteWanted);
    }
}

void PracticesPage::listSelection(const QModelIndex& current)
{
    if (m_restoring)
        return;
    const Practice* practice = m_model->practiceAt(current.row());
    m_selected = practice ? practice->id : 0;
    Q_EMIT practiceSelected(m_selected);
}

void PracticesPage::setRows(const PracticeQuery& query, const PracticeFacets& facets)
{
    m_query = query;
    if (m_search->text() != query.search)
        m_search->setText(query.search);
    {
        const QScopedValueRollback restoring(m_restoring, true);
        m_model->setPractices(m_workspace->snapshot(), facets.found);
    }
    const int shown = m_model->rowCount();
    m_count->setText(shown == facets.total
                         ? QLocale().toString(facets.total)
                         : tr("%1 of %2").arg(QLocale().toString(shown), QLocale().toString(facets.total)));
    m_stack->setCurrentIndex(facets.total == 0             ? None
                                 : shown == 0              ? NoMatch
                                 : m_style->current() == 1 ? Table
                                                           : Cards);
    select(m_selected);
}

void PracticesPage::setScope(const QString& description)
{
    const QString text = tr("Only: %1").arg(description);
    m_scope->setText(text.size() > 40 ? QString(text.first(39) + u'…') : text);
    m_scope->setAccessibleName(text);
    m_scope->setVisible(!description.isEmpty());
}

void PracticesPage::select(Id practice)
{
    m_selected = practice;
    const QScopedValueRollback restoring(m_restoring, true);
    const int row = m_model->rowOf(practice);
    for (QAbstractItemView* view :
         {static_cast<QAbstractItemView*>(m_cards), static_cast<QAbstractItemView*>(m_table)}) {
        if (row < 0) {
            view->selectionModel()->clear();
            continue;
        }
        const QModelIndex index = m_model->index(row, PracticeModel::Title);
        view->selectionModel()->setCurrentIndex(
            index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
}

Id PracticesPage::selected() const
{
    return m_selected;
}

void PracticesPage::setTable(bool table)
{
    m_style->setCurrent(table ? 1 : 0);
    if (m_stack->currentIndex() == Cards || m_stack->currentIndex() == Table)
        m_stack->setCurrentIndex(table ? Table : Cards);
    setFocusProxy(table ? static_cast<QWidget*>(m_table) : m_cards);
    select(m_selected);
}

bool PracticesPage::isTable() const
{
    return m_style->current() == 1;
}

void PracticesPage::focusList()
{
    if (m_model->rowCount() == 0)
        return;
    QAbstractItemView* view = isTable() ? static_cast<QAbstractItemView*>(m_table) : m_cards;
    view->setFocus();
    if (!view->currentIndex().isValid())
        view->setCurrentIndex(m_model->index(0, PracticeModel::Title));
}

} // namespace lacuna
