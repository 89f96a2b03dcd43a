// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/practice/contributionspage.h"

#include "views/common/emptystate.h"
#include "views/common/flowlayout.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/practice/contributionexchange.h"
#include "views/practice/contributionlist.h"
#include "views/practice/tallytable.h"
#include "views/studies/termfield.h"

#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QAction>
#include <QtGui/QShortcut>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr int searchWidth = 240;
constexpr int longestChip = 40;
enum Face { List, None, NoMatch };
} // namespace

ContributionsPage::ContributionsPage(Workspace* workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new ContributionModel(this))
{
    setObjectName(u"contributionsPage"_s);
    buildActions();
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins({});
    across->setSpacing(space::large);
    across->addWidget(buildSide());
    auto* column = new QVBoxLayout;
    column->setSpacing(space::medium);
    column->addWidget(buildHeader());
    column->addWidget(buildList(), 1);
    across->addLayout(column, 1);
    setFocusProxy(m_cards);
}

QAction* ContributionsPage::addAction(const QString& name, const QString& text, const QString& word,
                                      const QString& icon, void (ContributionsPage::*run)())
{
    auto* action = new QAction(lineIcon(icon), text, this);
    action->setObjectName(name);
    action->setIconText(word);
    connect(action, &QAction::triggered, this, run);
    m_actions << action;
    return action;
}

void ContributionsPage::buildActions()
{
    addAction(u"actionAddContribution"_s, tr("Add what somebody said"), tr("Add"), u"plus"_s,
              &ContributionsPage::add);
    addAction(u"actionPasteContributions"_s, tr("Contributions from pasted text…"), tr("Paste…"), u"copy"_s,
              &ContributionsPage::importText);
    addAction(u"actionImportContributions"_s, tr("Import contributions from a table…"), tr("Import…"),
              u"import"_s, &ContributionsPage::importFile);
    addAction(u"actionExportContributions"_s, tr("Export contributions as a table…"), tr("Export…"),
              u"export"_s, &ContributionsPage::exportTable);
}

QWidget* ContributionsPage::buildSide()
{
    auto* side = new QFrame;
    setLook(side, "card");
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    column->setSpacing(space::small);
    auto* title = new QLabel(tr("Who has been heard about what"));
    setLook(title, "section");
    column->addWidget(title);
    m_tally = new TallyTable;
    column->addWidget(m_tally);
    QStringList questions;
    for (int question = 1; question <= forumQuestions; ++question)
        questions << tr("%1  %2").arg(question).arg(forumQuestionText(question));
    questions << tr("–  %1").arg(forumQuestionText(0));
    auto* legend = new QLabel(questions.join(u'\n'));
    legend->setWordWrap(true);
    legend->setTextFormat(Qt::PlainText);
    setLook(legend, "small");
    column->addWidget(legend);
    auto* hint = new QLabel(
        tr("Hatched: nobody heard yet. A click narrows the list; the same click again shows all."));
    hint->setWordWrap(true);
    setLook(hint, "small");
    column->addWidget(hint);
    auto* countryLabel = new QLabel(tr("Country"));
    setLook(countryLabel, "strong");
    m_country = new TermField(u"contributionsCountry"_s);
    m_country->setQuotable(false);
    countryLabel->setBuddy(m_country);
    column->addSpacing(space::small);
    column->addWidget(countryLabel);
    column->addWidget(m_country);
    column->addStretch(1);
    side->setFixedWidth(m_tally->width() + 2 * space::medium + 2);
    const auto narrow = [this](Id country) {
        ContributionQuery next = m_query;
        next.country = country;
        setQuery(next);
    };
    connect(m_country, &TermField::addRequested, this, narrow);
    connect(m_country, &TermField::removeRequested, this, [narrow] { narrow(0); });
    connect(m_tally, &TallyTable::chosen, this,
            [this](std::optional<StakeholderGroup> group, std::optional<int> question) {
                ContributionQuery next = m_query;
                next.group = group;
                next.question = question;
                setQuery(next);
            });
    return side;
}

QPushButton* ContributionsPage::addChip(const QString& name)
{
    auto* chip = new QPushButton(lineIcon(u"close"_s), {});
    chip->setObjectName(name);
    chip->setLayoutDirection(Qt::RightToLeft);
    chip->setIconSize(QSize(10, 10));
    setLook(chip, "chip");
    chip->hide();
    return chip;
}

QWidget* ContributionsPage::buildHeader()
{
    auto* header = new QWidget;
    auto* rows = new QVBoxLayout(header);
    rows->setContentsMargins({});
    rows->setSpacing(space::small);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    m_search = new QLineEdit;
    m_search->setObjectName(u"contributionSearch"_s);
    m_search->setAccessibleName(tr("Search the contributions"));
    m_search->setPlaceholderText(tr("Search the contributions"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(110);
    m_search->setMaximumWidth(searchWidth);
    m_count = new QLabel;
    m_count->setObjectName(u"contributionCount"_s);
    setLook(m_count, "muted");
    row->addWidget(m_search, 1);
    row->addWidget(m_count);
    row->addStretch(1);
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        QAction* action = m_actions[i];
        auto* button =
            new QPushButton(i == 0 ? lineIconOnAccent(u"plus"_s) : action->icon(), action->iconText());
        button->setObjectName(action->objectName() + u"-button"_s);
        button->setAccessibleName(action->text());
        button->setToolTip(action->text());
        m_verbs << button;
        if (i == 0)
            setLook(button, "primary");
        row->addWidget(button);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button,
                [button, action] { button->setEnabled(action->isEnabled()); });
    }
    rows->addLayout(row);
    auto* chips = new QWidget;
    auto* flow = new FlowLayout(chips, space::small);
    flow->setContentsMargins({});
    m_groupChip = addChip(u"contributionGroupChip"_s);
    m_questionChip = addChip(u"contributionQuestionChip"_s);
    m_gapChip = addChip(u"contributionGapChip"_s);
    for (QPushButton* chip : {m_groupChip, m_questionChip, m_gapChip})
        flow->addWidget(chip);
    rows->addWidget(chips);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        ContributionQuery next = m_query;
        next.search = text;
        setQuery(next);
    });
    connect(m_groupChip, &QPushButton::clicked, this, [this] {
        ContributionQuery next = m_query;
        next.group.reset();
        setQuery(next);
    });
    connect(m_questionChip, &QPushButton::clicked, this, [this] {
        ContributionQuery next = m_query;
        next.question.reset();
        setQuery(next);
    });
    connect(m_gapChip, &QPushButton::clicked, this, [this] {
        ContributionQuery next = m_query;
        next.gap = {};
        next.practice = 0;
        setQuery(next);
    });
    return header;
}

QWidget* ContributionsPage::buildList()
{
    m_stack = new QStackedWidget;
    m_cards = new ContributionCards(m_model);
    m_stack->addWidget(m_cards);
    m_none = new EmptyState(
        u"present"_s, tr("What did participants say?"),
        tr("Contributions of a forum or a workshop live here, tied to the gaps, practices and studies they "
           "are "
           "about. Paste the minutes, import a table, or type in the first one. Names stay out of exports "
           "unless you ask for them."));
    m_none->setObjectName(u"noContributions"_s);
    connect(m_none->addButton(u"emptyAddContribution"_s, tr("Add what somebody said"), true),
            &QPushButton::clicked, m_actions[0], &QAction::trigger);
    connect(m_none->addButton(u"emptyPasteContributions"_s, tr("Paste text…"), false), &QPushButton::clicked,
            m_actions[1], &QAction::trigger);
    m_stack->addWidget(m_none);
    m_noMatch = new EmptyState(u"filter"_s, tr("Nobody said so"),
                               tr("No contribution matches: a gap in who has been heard."));
    m_noMatch->setObjectName(u"noContributionMatches"_s);
    connect(m_noMatch->addButton(u"contributionsClear"_s, tr("Show all"), true), &QPushButton::clicked, this,
            [this] { setQuery({}); });
    m_stack->addWidget(m_noMatch);
    const auto chosen = [this](const QModelIndex& index) {
        if (m_restoring)
            return;
        const Contribution* one = m_model->contributionAt(index.row());
        m_selected = one ? one->id : 0;
        Q_EMIT contributionSelected(m_selected);
    };
    // Not the current row: the focus lies on one without selecting it.
    connect(m_cards->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [chosen](const QItemSelection& selected) {
                if (!selected.isEmpty())
                    chosen(selected.indexes().constFirst());
            });
    connect(m_cards, &QAbstractItemView::clicked, this, chosen);
    connect(m_cards, &QAbstractItemView::activated, this, &ContributionsPage::contributionEntered);
    auto* del = new QShortcut(QKeySequence(Qt::Key_Delete), m_cards);
    del->setContext(Qt::WidgetShortcut);
    del->setWhatsThis(tr("Delete the selected contribution")); // for the list of keys
    connect(del, &QShortcut::activated, this, &ContributionsPage::deleteWanted);
    return m_stack;
}

/// Where it gets narrow the verbs drop to their icons.
void ContributionsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    constexpr int wordsFrom = 940;
    for (qsizetype i = 1; i < m_verbs.size(); ++i)
        m_verbs[i]->setText(width() >= wordsFrom ? m_actions[i]->iconText() : QString());
}

void ContributionsPage::setQuery(const ContributionQuery& query)
{
    if (query == m_query)
        return;
    m_query = query;
    refresh();
}

void ContributionsPage::refresh()
{
    const auto snapshot = m_workspace->snapshot();
    const bool writable = m_workspace->isOpen() && !m_workspace->isReadOnly();
    for (qsizetype i = 0; i < m_actions.size(); ++i)
        m_actions[i]->setEnabled(i < 3 ? writable : !snapshot->contributions.empty());
    if (!snapshot->codebook)
        return;
    const std::vector<Id> found =
        matchingContributions(snapshot->contributions, m_query, *snapshot->codebook);
    {
        const QScopedValueRollback restoring(m_restoring, true);
        m_model->setContributions(snapshot, found);
    }
    m_tally->setTally(tallyContributions(snapshot->contributions, m_query, *snapshot->codebook), m_query);
    const int total = int(snapshot->contributions.size());
    const int shown = m_model->rowCount();
    m_count->setText(shown == total
                         ? QLocale().toString(total)
                         : tr("%1 of %2").arg(QLocale().toString(shown), QLocale().toString(total)));
    m_stack->setCurrentIndex(total == 0 ? None : shown == 0 ? NoMatch : List);
    if (const Dimension* country = snapshot->codebook->dimension(u"country"))
        m_country->setDimension(snapshot->codebook, *country);
    m_country->setTerms(m_query.country != 0 ? QList<Id>{m_query.country} : QList<Id>());
    if (m_search->text() != m_query.search)
        m_search->setText(m_query.search);
    showChips();
    select(m_selected);
    Q_EMIT changed();
}

void ContributionsPage::showChips()
{
    const auto put = [](QPushButton* chip, const QString& text) {
        chip->setText(text.size() > longestChip ? QString(text.first(longestChip - 1) + u'…') : text);
        chip->setToolTip(tr("%1: click to show all again").arg(text));
        chip->setAccessibleName(chip->toolTip());
        chip->setVisible(!text.isEmpty());
    };
    const auto snapshot = m_workspace->snapshot();
    put(m_groupChip, m_query.group ? stakeholderLabel(*m_query.group) : QString());
    put(m_questionChip, m_query.question ? forumQuestionText(*m_query.question) : QString());
    QString tied = m_query.gap.isNone() ? QString() : termPairText(m_query.gap, *snapshot->codebook);
    for (const Practice& practice : snapshot->practiceList) {
        if (practice.id == m_query.practice)
            tied = practice.title;
    }
    put(m_gapChip, tied);
}

void ContributionsPage::select(Id contribution)
{
    m_selected = contribution;
    const QScopedValueRollback restoring(m_restoring, true);
    const int row = m_model->rowOf(contribution);
    if (row < 0)
        m_cards->selectionModel()->clear();
    else
        m_cards->setCurrentIndex(m_model->index(row));
}

QString ContributionsPage::statusText() const
{
    const QLocale locale;
    const int total = int(m_workspace->snapshot()->contributions.size());
    const int shown = m_model->rowCount();
    return shown == total
        ? tr("%Ln contributions", nullptr, total)
        : tr("%1 of %2 contributions match").arg(locale.toString(shown), locale.toString(total));
}

void ContributionsPage::add()
{
    Q_EMIT newWanted();
}

void ContributionsPage::importFile()
{
    importContributionsFile(m_workspace, window());
}

void ContributionsPage::importText()
{
    importContributionsText(m_workspace, window());
}

bool ContributionsPage::canExport() const
{
    return m_model->rowCount() > 0;
}

void ContributionsPage::exportTable()
{
    std::vector<Contribution> listed;
    for (int row = m_model->rowCount() - 1; row >= 0; --row) // oldest first, as they are kept
        listed.push_back(*m_model->contributionAt(row));
    if (!listed.empty())
        exportContributions(m_workspace, std::move(listed), window());
}

} // namespace lacuna
