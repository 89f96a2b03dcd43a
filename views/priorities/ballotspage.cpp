// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/priorities/ballotspage.h"

#include "model/analysis/ballotwords.h"
#include "views/common/confidentialmark.h"
#include "views/common/exportchoice.h"
#include "views/common/flowlayout.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/priorities/ballotgrid.h"
#include "views/priorities/prioritywords.h"

#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFrame>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int listWidth = 430;
constexpr int narrowListWidth = 340;
constexpr int narrowBelow = 1300; ///< width of the page
constexpr int mostStages = 20;
constexpr int mostIssueLines = 200;

/// Row of the list → what it stands for.
enum ListRole { BallotRole = Qt::UserRole, ParticipantRole, GroupRole };

QString answeredText(const Round& round, const Ballot& ballot)
{
    if (ballot.answers.empty())
        return BallotsPage::tr("abstention");
    const qsizetype asked = qsizetype(round.options.size())
        * (round.method == RoundMethod::Chnri ? qsizetype(round.criteria.size()) : 1);
    return BallotsPage::tr("%1 of %2")
        .arg(QLocale().toString(qsizetype(ballot.answers.size())), QLocale().toString(asked));
}

} // namespace

BallotsPage::BallotsPage(Workspace* workspace, QWidget* parent)
    : PrioritiesPage(parent)
    , m_workspace(workspace)
{
    setObjectName(u"ballotsPage"_s);
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins({});
    across->setSpacing(space::medium);
    across->addWidget(buildList());
    across->addWidget(buildEditor(), 1);
    connectParts();
}

QWidget* BallotsPage::buildList()
{
    auto* card = new QFrame;
    setLook(card, "card");
    m_listCard = card;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::small);
    m_heading = new QLabel;
    m_heading->setObjectName(u"ballotsHeading"_s);
    setLook(m_heading, "section");
    column->addWidget(m_heading);
    auto* verbs = new QWidget; // over two lines where the list is narrow or words are long
    auto* row = new FlowLayout(verbs, space::small);
    row->setContentsMargins({});
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    verbs->setSizePolicy(policy);
    const auto add = [&](const QString& name, const QString& text, const QString& tip) {
        auto* button = new QPushButton(text);
        button->setObjectName(name);
        button->setToolTip(tip);
        row->addWidget(button);
        return button;
    };
    m_new = add(u"ballotNew"_s, tr("Type one in"), tr("A ballot from paper"));
    setLook(m_new, "primary");
    m_import =
        add(u"ballotImport"_s, tr("Import…"),
            tr("Ballots from CSV, XLSX or ODS: forms that came back, or columns participant, group, option, "
               "criterion, answer"));
    m_form = add(u"ballotForm"_s, tr("Form…"), tr("A ballot form to send out and fill in, as a spreadsheet"));
    m_export = add(u"ballotExport"_s, tr("Export…"), tr("All ballots as a table"));
    column->addWidget(verbs);
    m_mark = new ConfidentialBox(
        u"ballotsConfidential"_s,
        tr("Who is asked, who voted and how stays in the catalogue, unless that is ticked when "
           "something is exported; the result does not"));
    m_mark->setText(tr("The ballots are confidential"));
    column->addWidget(m_mark, 0, Qt::AlignLeft);
    m_list = new QTableWidget(0, 4);
    m_list->setObjectName(u"ballotList"_s);
    m_list->setAccessibleName(tr("Ballots"));
    m_list->setHorizontalHeaderLabels({tr("Participant"), tr("Group"), tr("Stage"), tr("Answered")});
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(int(RowHeight::Normal));
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->setColumnWidth(2, 60);
    m_list->setColumnWidth(3, 92);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->setShowGrid(false);
    m_list->setTabKeyNavigation(false);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    column->addWidget(m_list, 1);
    column->addWidget(buildIssues());
    return card;
}

/// What the last file had to say; it stays until it is closed.
QWidget* BallotsPage::buildIssues()
{
    m_issuesBox = new QWidget;
    auto* column = new QVBoxLayout(m_issuesBox);
    column->setContentsMargins({});
    column->setSpacing(space::tiny);
    auto* row = new QHBoxLayout;
    m_issuesHeading = new QLabel;
    m_issuesHeading->setObjectName(u"ballotIssuesHeading"_s);
    m_issuesHeading->setWordWrap(true);
    setLook(m_issuesHeading, "strong");
    auto* close = new QToolButton;
    close->setObjectName(u"ballotIssuesClose"_s);
    close->setIcon(lineIcon(u"close"_s));
    close->setToolTip(tr("Close the list"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, m_issuesBox, &QWidget::hide);
    row->addWidget(m_issuesHeading, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(row);
    m_issues = new QPlainTextEdit;
    m_issues->setObjectName(u"ballotIssues"_s);
    m_issues->setAccessibleName(tr("What is wrong in the file of ballots"));
    m_issues->setReadOnly(true);
    m_issues->setTabChangesFocus(true);
    m_issues->setFixedHeight(150);
    column->addWidget(m_issues);
    m_issuesBox->hide();
    return m_issuesBox;
}

QWidget* BallotsPage::buildEditor()
{
    auto* card = new QFrame;
    setLook(card, "card");
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::small);
    m_editorHeading = new QLabel;
    m_editorHeading->setObjectName(u"ballotEditorHeading"_s);
    setLook(m_editorHeading, "section");
    column->addWidget(m_editorHeading);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    auto* who = new QLabel(tr("&Participant"));
    m_participant = new QComboBox;
    m_participant->setObjectName(u"ballotParticipant"_s);
    m_participant->setAccessibleName(tr("Participant"));
    m_participant->setEditable(true);
    m_participant->setInsertPolicy(QComboBox::NoInsert);
    m_participant->setMinimumContentsLength(18);
    m_participant->lineEdit()->setPlaceholderText(tr("Name or number"));
    who->setBuddy(m_participant);
    auto* of = new QLabel(tr("&Group"));
    m_group = new QComboBox;
    m_group->setObjectName(u"ballotGroup"_s);
    m_group->setAccessibleName(tr("Stakeholder group"));
    fillGroups(m_group);
    of->setBuddy(m_group);
    m_stageLabel = new QLabel(tr("&Stage"));
    m_stage = new QSpinBox;
    m_stage->setObjectName(u"ballotStage"_s);
    m_stage->setAccessibleName(tr("Stage of Delphi"));
    m_stage->setRange(1, mostStages);
    m_stageLabel->setBuddy(m_stage);
    for (QWidget* widget : {static_cast<QWidget*>(who), static_cast<QWidget*>(m_participant),
                            static_cast<QWidget*>(of), static_cast<QWidget*>(m_group),
                            static_cast<QWidget*>(m_stageLabel), static_cast<QWidget*>(m_stage)})
        row->addWidget(widget);
    row->addStretch(1);
    column->addLayout(row);
    m_help = new QLabel;
    m_help->setObjectName(u"ballotHelp"_s);
    m_help->setWordWrap(true);
    setLook(m_help, "small");
    column->addWidget(m_help);
    m_grid = new BallotGrid;
    column->addWidget(m_grid, 1);
    m_problems = new QLabel;
    m_problems->setObjectName(u"ballotProblems"_s);
    m_problems->setWordWrap(true);
    m_problems->setTextFormat(Qt::PlainText);
    setLook(m_problems, "error");
    column->addWidget(m_problems);
    auto* last = new QHBoxLayout;
    m_delete = new QToolButton;
    m_delete->setObjectName(u"ballotDelete"_s);
    m_delete->setIcon(lineIcon(u"trash"_s));
    m_delete->setToolTip(tr("Delete this ballot"));
    m_delete->setAccessibleName(m_delete->toolTip());
    m_save = new QPushButton(tr("Save ballot"));
    m_save->setObjectName(u"ballotSave"_s);
    m_save->setShortcut(QKeySequence(u"Ctrl+Return"_s));
    m_save->setToolTip(tr("Saves the ballot and begins the next one (Ctrl+Return)"));
    setLook(m_save, "primary");
    last->addWidget(m_delete);
    last->addStretch(1);
    last->addWidget(m_save);
    column->addLayout(last);
    return card;
}

void BallotsPage::resizeEvent(QResizeEvent* event)
{
    PrioritiesPage::resizeEvent(event);
    m_listCard->setFixedWidth(width() < narrowBelow ? narrowListWidth : listWidth);
}

void BallotsPage::connectParts()
{
    connect(m_list, &QTableWidget::currentCellChanged, this, [this](int row, int, int before, int) {
        if (!m_filling && row != before)
            showSelected();
    });
    connect(m_new, &QPushButton::clicked, this, [this] {
        commit();
        startBallot();
    });
    connect(m_import, &QPushButton::clicked, this, &BallotsPage::importBallots);
    connect(m_form, &QPushButton::clicked, this, &BallotsPage::exportForm);
    connect(m_export, &QPushButton::clicked, this, &BallotsPage::openExportMenu);
    connect(m_mark, &QCheckBox::clicked, this, [this](bool confidential) {
        commit();
        m_round.ballotsConfidential = confidential;
        m_workspace->apply(SaveRound{m_round});
    });
    connect(m_delete, &QToolButton::clicked, this, &BallotsPage::deleteBallot);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (save())
            startBallot();
    });
    const auto changed = [this] {
        if (m_filling)
            return;
        m_changed = true;
        check();
    };
    connect(m_grid, &BallotGrid::answersChanged, this, changed);
    connect(m_group, &QComboBox::activated, this, changed);
    connect(m_stage, &QSpinBox::valueChanged, this, changed);
    connect(m_participant, &QComboBox::editTextChanged, this, changed);
    connect(m_participant, &QComboBox::activated, this, [this](int index) {
        if (index >= 0 && index < int(m_round.participants.size()))
            showGroup(m_group, m_round.participants[size_t(index)].group);
    });
}

void BallotsPage::setRound(const Round& round, bool readOnly)
{
    const bool same = round.id == m_round.id;
    if (!same)
        commit();
    const bool keeps = same && m_changed; // being typed
    m_round = round;
    m_readOnly = readOnly;
    fillList();
    const bool delphi = round.method == RoundMethod::Delphi;
    m_list->setColumnHidden(2, !delphi);
    m_stage->setVisible(delphi);
    m_stageLabel->setVisible(delphi);
    m_help->setText(methodHelp(round.method) + u' ' + ballotHint(round));
    const bool open = isOpen();
    for (QWidget* widget :
         {static_cast<QWidget*>(m_new), static_cast<QWidget*>(m_import), static_cast<QWidget*>(m_participant),
          static_cast<QWidget*>(m_group), static_cast<QWidget*>(m_stage)})
        widget->setEnabled(open);
    m_form->setEnabled(!round.options.empty());
    m_mark->setChecked(round.ballotsConfidential);
    m_mark->setEnabled(!readOnly);
    m_import->setAccessibleDescription(
        delphi ? tr("Rows without a stage go into the stage shown at the right") : m_import->toolTip());
    m_export->setEnabled(!round.ballots.empty());
    if (!keeps)
        showSelected();
    else
        check();
}

void BallotsPage::fillList()
{
    m_filling = true;
    const auto add = [this](const QStringList& texts, Id ballot, const QString& participant,
                            StakeholderGroup group, bool cast) {
        const int row = m_list->rowCount();
        m_list->insertRow(row);
        for (int column = 0; column < int(texts.size()); ++column) {
            auto* cell = new QTableWidgetItem(texts[column]);
            cell->setToolTip(texts[column]);
            if (!cast)
                cell->setForeground(currentPalette().muted);
            m_list->setItem(row, column, cell);
        }
        QTableWidgetItem* first = m_list->item(row, 0);
        first->setData(BallotRole, QVariant::fromValue(ballot));
        first->setData(ParticipantRole, participant);
        first->setData(GroupRole, int(group));
    };
    m_list->setRowCount(0);
    for (const Ballot& ballot : m_round.ballots)
        add({ballot.participant, stakeholderShortLabel(ballot.group), QLocale().toString(ballot.stage),
             answeredText(m_round, ballot)},
            ballot.id, ballot.participant, ballot.group, true);
    int waiting = 0;
    for (const RoundParticipant& participant : m_round.participants) {
        if (std::ranges::any_of(m_round.ballots, [&](const Ballot& ballot) {
                return ballotFold(ballot.participant) == ballotFold(participant.name);
            }))
            continue;
        ++waiting;
        add({participant.name, stakeholderShortLabel(participant.group), {}, tr("not yet")}, 0,
            participant.name, participant.group, false);
    }
    QString heading = m_round.ballots.empty() ? tr("No ballots yet")
                                              : tr("%Ln ballots", nullptr, int(m_round.ballots.size()));
    if (waiting > 0)
        heading = tr("%1, %2").arg(heading, tr("%Ln participants have not voted", nullptr, waiting));
    m_heading->setText(heading);
    for (int row = 0; row < m_list->rowCount(); ++row) {
        if (!m_wanted.isEmpty() && ballotFold(m_list->item(row, 0)->text()) == ballotFold(m_wanted))
            m_list->setCurrentCell(row, 0);
    }
    m_wanted.clear();
    m_filling = false;
}

void BallotsPage::showSelected()
{
    commit();
    const QTableWidgetItem* first =
        m_list->currentRow() < 0 ? nullptr : m_list->item(m_list->currentRow(), 0);
    if (!first) {
        startBallot();
        return;
    }
    const auto ballot = std::ranges::find(m_round.ballots, first->data(BallotRole).value<Id>(), &Ballot::id);
    if (ballot != m_round.ballots.end()) {
        showBallot(*ballot);
        return;
    }
    Ballot begun;
    begun.participant = first->data(ParticipantRole).toString();
    begun.group = StakeholderGroup(first->data(GroupRole).toInt());
    showBallot(begun);
}

void BallotsPage::startBallot()
{
    {
        const QSignalBlocker blocker(m_list);
        m_list->setCurrentCell(-1, -1);
        m_list->clearSelection();
    }
    Ballot begun;
    begun.stage = m_round.ballots.empty() ? 1 : m_round.ballots.back().stage;
    showBallot(begun);
    if (isVisible() && isOpen())
        m_participant->setFocus();
}

void BallotsPage::showBallot(const Ballot& ballot)
{
    m_filling = true;
    m_ballot = ballot;
    m_participant->clear();
    for (const RoundParticipant& participant : m_round.participants)
        m_participant->addItem(participant.name);
    m_participant->setCurrentIndex(-1);
    m_participant->setEditText(ballot.participant);
    showGroup(m_group, ballot.group);
    m_stage->setValue(ballot.stage);
    m_grid->setBallot(m_round, ballot, !isOpen());
    m_editorHeading->setText(ballot.id == 0                     ? tr("A new ballot")
                                 : ballot.participant.isEmpty() ? tr("Ballot")
                                                                : tr("Ballot of %1").arg(ballot.participant));
    m_filling = false;
    m_changed = false;
    check();
}

Ballot BallotsPage::shown() const
{
    Ballot ballot = m_ballot;
    ballot.participant = m_participant->currentText().simplified();
    ballot.group = groupOf(m_group);
    ballot.stage = m_round.method == RoundMethod::Delphi ? m_stage->value() : 1;
    ballot.answers = m_grid->answers();
    return ballot;
}

void BallotsPage::check()
{
    QStringList texts = m_grid->unreadable();
    std::vector<std::pair<Id, Id>> marked;
    const Ballot ballot = shown();
    const bool begun = m_changed || ballot.id != 0;
    if (begun) {
        for (const BallotProblem& problem : checkBallot(ballot, m_round)) {
            texts << problem.message;
            if (problem.option)
                marked.emplace_back(problem.option, problem.criterion);
        }
    }
    m_grid->mark(marked);
    m_problems->setText(texts.join(u'\n'));
    m_problems->setVisible(!texts.isEmpty());
    m_save->setEnabled(isOpen() && m_changed && texts.isEmpty());
    m_delete->setVisible(m_ballot.id != 0 && isOpen());
}

bool BallotsPage::save()
{
    check();
    if (!m_save->isEnabled())
        return false;
    const Ballot ballot = shown();
    m_changed = false;
    QPointer<BallotsPage> self(this);
    m_workspace->apply(SaveBallots{m_round.id, {ballot}}, [self, ballot](const Result<EditOutcome>& saved) {
        if (!self || saved)
            return;
        // What was typed is not lost: it is shown again, to be mended.
        Q_EMIT self->m_workspace->failed(saved.error());
        self->showBallot(ballot);
        self->m_changed = true;
        self->check();
    });
    return true;
}

void BallotsPage::commit()
{
    if (!m_changed || m_round.id == 0)
        return;
    if (save())
        Q_EMIT m_workspace->noticed(
            tr("Saved the ballot of “%1”: %2").arg(shown().participant, answeredText(m_round, shown())),
            true);
    else if (isOpen() && !shown().answers.empty())
        Q_EMIT m_workspace->noticed(tr("The ballot of “%1” was not saved: %2")
                                        .arg(shown().participant, m_problems->text().section(u'\n', 0, 0)),
                                    false);
}

void BallotsPage::deleteBallot()
{
    if (m_ballot.id == 0)
        return;
    m_changed = false;
    const QString participant = m_ballot.participant;
    m_workspace->apply(DeleteBallots{m_round.id, {m_ballot.id}});
    Q_EMIT m_workspace->noticed(tr("Deleted the ballot of “%1”").arg(participant), true);
}

void BallotsPage::importBallots()
{
    commit();
    QPointer<BallotsPage> self(this);
    m_workspace->readTableFile(tr("Import ballots"), [self, round = m_round.id](Result<PlainTable> table) {
        if (!self || self->m_round.id != round)
            return;
        if (!table) {
            if (table.error().kind != ErrorKind::Cancelled)
                Q_EMIT self->m_workspace->failed(table.error());
            return;
        }
        const int stage = self->m_round.method == RoundMethod::Delphi ? self->m_stage->value() : 1;
        BallotReading reading = ballotsFromTable(*table, self->m_round, stage);
        for (const QString& warning : table->warnings)
            reading.issues.insert(reading.issues.begin(), {.line = 0, .error = false, .message = warning});
        self->take(reading, table->name);
    });
}

void BallotsPage::take(const BallotReading& reading, const QString& file)
{
    const int count = int(reading.ballots.size());
    QString heading = count == 0 ? tr("%1: no ballot was taken").arg(file)
                                 : tr("%1: %2 taken").arg(file, tr("%Ln ballots", nullptr, count));
    if (reading.refusedBallots > 0)
        heading += u", "_s + tr("%Ln refused", nullptr, reading.refusedBallots);
    if (reading.refusedAnswers > 0)
        heading += u", "_s + tr("%Ln answers left out", nullptr, reading.refusedAnswers);
    showIssues(heading, reading.issues);
    if (count == 0)
        return;
    QPointer<BallotsPage> self(this);
    m_workspace->apply(
        SaveBallots{m_round.id, reading.ballots}, [self, count](const Result<EditOutcome>& saved) {
            if (!self)
                return;
            if (!saved)
                Q_EMIT self->m_workspace->failed(saved.error());
            else
                Q_EMIT self->m_workspace->noticed(tr("Took %Ln ballots", nullptr, count), true);
        });
}

void BallotsPage::showIssues(const QString& heading, const std::vector<TableIssue>& issues)
{
    QStringList lines;
    for (const TableIssue& issue : issues) {
        if (lines.size() == mostIssueLines)
            break;
        lines << (issue.line > 0 ? tr("Line %1: %2").arg(QLocale().toString(issue.line), issue.message)
                                 : issue.message);
    }
    if (const qsizetype more = qsizetype(issues.size()) - lines.size(); more > 0)
        lines << tr("… and %Ln more", nullptr, int(more));
    m_issuesHeading->setText(heading);
    m_issues->setPlainText(lines.join(u'\n'));
    m_issues->setVisible(!lines.isEmpty());
    m_issuesBox->show();
}

void BallotsPage::exportForm()
{
    commit();
    const QString title = tr("Ballot form of %1").arg(m_round.name);
    if (m_round.method != RoundMethod::Delphi) {
        exportLeaving(title, [](const Round& round) { return ballotForm(round); });
        return;
    }
    // A form says which stage it is of: what comes back takes the place of no other stage's ballots.
    auto* menu = new QMenu(this);
    menu->setObjectName(u"ballotFormMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int last = m_round.ballots.empty() ? 0 : m_round.ballots.back().stage;
    for (int stage = 1; stage <= last + 1; ++stage) {
        const QString of = tr("Stage %1").arg(QLocale().toString(stage));
        QAction* action = menu->addAction(stage > last ? tr("%1 (new)").arg(of) : of);
        connect(action, &QAction::triggered, this, [this, title, of, stage] {
            exportLeaving(tr("%1, %2").arg(title, of),
                          [stage](const Round& round) { return ballotForm(round, stage); });
        });
    }
    menu->popup(m_form->mapToGlobal(QPoint(0, m_form->height())));
}

/// What @p make makes of the round as far as it may leave; asks first where the ballots are confidential.
void BallotsPage::exportLeaving(const QString& title, const std::function<PlainTable(const Round&)>& make)
{
    if (!m_round.ballotsConfidential) {
        m_workspace->exportTable(title, make(m_round));
        return;
    }
    const int count = int(m_round.ballots.size() + m_round.participants.size());
    auto* choice = new ExportChoice(
        title,
        tr("The ballots are confidential: who is asked and who voted how is left out unless that is ticked."),
        this);
    choice->addConfidential(count);
    connect(choice, &QDialog::accepted, this, [this, choice, title, make, round = m_round] {
        m_workspace->exportTable(title, make(fitToLeave(round, choice->leaving())));
    });
    choice->open();
}

/// Names are left out unless they are asked for.
void BallotsPage::openExportMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"ballotExportMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString title = tr("Ballots of %1").arg(m_round.name);
    connect(menu->addAction(tr("Without names")), &QAction::triggered, this, [this, title] {
        exportLeaving(title, [](const Round& round) { return ballotsTable(round, false); });
    });
    connect(menu->addAction(tr("With the participants’ names")), &QAction::triggered, this, [this, title] {
        exportLeaving(title, [](const Round& round) { return ballotsTable(round, true); });
    });
    menu->popup(m_export->mapToGlobal(QPoint(0, m_export->height())));
}

void BallotsPage::exportContent()
{
    openExportMenu();
}

} // namespace lacuna
