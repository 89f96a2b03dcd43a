// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/story/paperballots.h"

#include "model/analysis/ballotwords.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"

#include <QtCore/QPointer>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableWidget>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int mostPapers = 10'000;

/// The answers there are, as columns; none: dots are counted.
std::vector<double> valuesOf(RoundMethod method)
{
    if (answersYesOrNo(method))
        return {1, 0.5, 0};
    if (method == RoundMethod::Delphi)
        return {1, 2, 3, 4, 5, 6, 7, 8, 9};
    return {};
}

} // namespace

PaperBallots::PaperBallots(Workspace* workspace, const Round& round, int stage, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_round(round)
    , m_stage(stage)
    , m_values(valuesOf(round.method))
{
    setObjectName(u"paperBallots"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Ballots on paper"));
    constexpr QSize usual(720, 520);
    resize(usual);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::medium);
    auto* words = new QLabel(
        m_values.empty() ? tr("Count the papers, and the dots each option has on all of them together.")
                         : tr("Count the papers, and for each line how many of them give which answer."));
    words->setWordWrap(true);
    column->addWidget(words);
    auto* form = new QFormLayout;
    m_papers = new QSpinBox;
    m_papers->setObjectName(u"paperCount"_s);
    m_papers->setRange(1, mostPapers);
    m_group = new QComboBox;
    m_group->setObjectName(u"paperGroup"_s);
    for (const StakeholderGroup group : allStakeholderGroups)
        m_group->addItem(stakeholderLabel(group), int(group));
    m_group->setCurrentIndex(m_group->findData(int(StakeholderGroup::Other)));
    form->addRow(tr("Papers"), m_papers);
    form->addRow(tr("Of"), m_group);
    column->addLayout(form);
    buildTable();
    column->addWidget(m_table, 1);
    m_problem = new QLabel;
    m_problem->setTextFormat(Qt::PlainText); // titles of options are in it
    m_problem->setObjectName(u"paperProblem"_s);
    m_problem->setWordWrap(true);
    setLook(m_problem, "error");
    column->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_keep = buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    m_keep->setObjectName(u"paperKeep"_s);
    setLook(m_keep, "primary");
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &PaperBallots::keep);
    connect(m_papers, &QSpinBox::valueChanged, this, &PaperBallots::check);
    connect(m_table, &QTableWidget::cellChanged, this, &PaperBallots::check);
    check();
    m_papers->setFocus();
}

void PaperBallots::buildTable()
{
    m_table = new QTableWidget;
    m_table->setObjectName(u"paperTable"_s);
    m_table->setAccessibleName(tr("Answers on the papers"));
    QStringList headers{tr("Option")};
    if (m_values.empty())
        headers << tr("Dots");
    for (const double value : m_values)
        headers << ballotValueText(value, m_round.method);
    m_table->setColumnCount(int(headers.size()));
    m_table->setHorizontalHeaderLabels(headers);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const RoundOption& option : m_round.options) {
        std::vector<std::pair<Id, QString>> lines{{0, option.title}};
        if (m_round.method == RoundMethod::Chnri) {
            lines.clear();
            for (const RoundCriterion& criterion : m_round.criteria)
                lines.emplace_back(criterion.id, tr("%1: %2").arg(option.title, criterion.name));
        }
        for (const auto& [criterion, text] : lines) {
            const int row = m_table->rowCount();
            m_table->insertRow(row);
            auto* name = new QTableWidgetItem(text);
            name->setFlags(Qt::ItemIsEnabled);
            name->setToolTip(text);
            m_table->setItem(row, 0, name);
            m_rows.emplace_back(option.id, criterion);
        }
    }
}

PaperTally PaperBallots::tally() const
{
    PaperTally tally;
    tally.papers = m_papers->value();
    tally.group = StakeholderGroup(m_group->currentData().toInt());
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 1; column < m_table->columnCount(); ++column) {
            const QTableWidgetItem* item = m_table->item(row, column);
            const QString typed = item ? item->text().trimmed() : QString();
            if (typed.isEmpty())
                continue;
            bool number = false;
            const int count = typed.toInt(&number);
            tally.lines.push_back({.option = m_rows[size_t(row)].first,
                                   .criterion = m_rows[size_t(row)].second,
                                   .value = m_values.empty() ? 0 : m_values[size_t(column - 1)],
                                   .count = number ? count : -1});
        }
    }
    return tally;
}

/// At every number: what does not add up is said while it is typed.
void PaperBallots::check()
{
    const auto ballots = ballotsFromTally(m_round, m_stage, tally());
    m_problem->setText(ballots ? QString() : ballots.error().message);
    m_keep->setEnabled(ballots.has_value());
}

void PaperBallots::keep()
{
    auto ballots = ballotsFromTally(m_round, m_stage, tally());
    if (!ballots)
        return;
    // What is left of a larger pile before goes; the others are replaced by name.
    QList<Id> surplus;
    for (const Round& round : m_workspace->snapshot()->rounds) {
        if (round.id != m_round.id)
            continue;
        for (const Ballot& old : round.ballots) {
            const bool replaced = std::ranges::contains(*ballots, old.participant, &Ballot::participant);
            if (isPaperBallot(old) && old.stage == ballots->front().stage && !replaced)
                surplus << old.id;
        }
    }
    if (!surplus.isEmpty())
        m_workspace->apply(DeleteBallots{.round = m_round.id, .ballots = surplus});
    const int count = int(ballots->size());
    m_keep->setEnabled(false);
    m_workspace->apply(SaveBallots{.round = m_round.id, .ballots = *std::move(ballots)},
                       [self = QPointer(this), count](const Result<EditOutcome>& saved) {
                           if (!self)
                               return;
                           if (!saved) {
                               self->m_problem->setText(saved.error().message);
                               self->m_keep->setEnabled(true);
                               return;
                           }
                           Q_EMIT self->kept(count);
                           self->accept();
                       });
}

} // namespace lacuna
