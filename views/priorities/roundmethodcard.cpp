// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/priorities/roundmethodcard.h"

#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/priorities/prioritywords.h"

#include <QtCore/QLocale>
#include <QtCore/QTimer>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int tableHeight = 168;

QLabel* sectionLabel(const QString& text)
{
    auto* label = new QLabel(text);
    setLook(label, "section");
    return label;
}

QTableWidget* makeTable(const QString& name, const QString& spoken, const QStringList& headers)
{
    auto* table = new QTableWidget(0, int(headers.size()));
    table->setObjectName(name);
    table->setAccessibleName(spoken);
    table->setHorizontalHeaderLabels(headers);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(int(RowHeight::Comfortable));
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setMinimumHeight(tableHeight);
    return table;
}

} // namespace

RoundMethodCard::RoundMethodCard(QWidget* parent)
    : QFrame(parent)
{
    setObjectName(u"roundMethodCard"_s);
    setLook(this, "card");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::medium);
    column->addWidget(buildMethod());
    m_criteriaBox = buildCriteria();
    column->addWidget(m_criteriaBox, 2);
    column->addWidget(buildParticipants(), 3);
}

QSpinBox* RoundMethodCard::addSpin(const QString& name, const QString& label, int least, int most,
                                   const QString& suffix)
{
    auto* spin = new QSpinBox;
    spin->setObjectName(name);
    spin->setAccessibleName(label);
    spin->setRange(least, most);
    spin->setSuffix(suffix);
    m_settings->addRow(label, spin);
    connect(spin, &QSpinBox::editingFinished, this, &RoundMethodCard::note);
    m_whenOpen << spin;
    return spin;
}

QWidget* RoundMethodCard::buildMethod()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addWidget(sectionLabel(tr("Method")));
    m_method = new QComboBox;
    m_method->setObjectName(u"roundMethod"_s);
    m_method->setAccessibleName(tr("Method"));
    for (const RoundMethod method : allRoundMethods)
        m_method->addItem(roundMethodLabel(method), int(method));
    column->addWidget(m_method);
    m_help = new QLabel;
    m_help->setObjectName(u"roundMethodHelp"_s);
    m_help->setWordWrap(true);
    setLook(m_help, "muted");
    column->addWidget(m_help);
    m_locked = new QLabel(tr("The method stays as it is while there are ballots."));
    m_locked->setWordWrap(true);
    setLook(m_locked, "small");
    column->addWidget(m_locked);
    m_settings = new QFormLayout;
    m_settings->setHorizontalSpacing(space::medium);
    m_settings->setVerticalSpacing(space::small);
    column->addLayout(m_settings);
    m_ranks = addSpin(u"roundRanks"_s, tr("Options that each ranks"), 1, 100, {});
    m_dots = addSpin(u"roundDots"_s, tr("Dots for each"), 1, 1000, {});
    m_cap = addSpin(u"roundDotsCap"_s, tr("At most on one option"), 1, 1000, {});
    m_consensus = addSpin(u"roundConsensus"_s, tr("Consensus: score 7–9 at least"), 0, 100, u" %"_s);
    m_dissent = addSpin(u"roundDissent"_s, tr("… and score 1–3 less than"), 0, 100, u" %"_s);
    m_answered = new QCheckBox(tr("Agreement (AEA) among those who answered only"));
    m_answered->setObjectName(u"roundAnsweredOnly"_s);
    m_answered->setToolTip(tr("Otherwise the share is of all who scored the option, so that blanks lower it. "
                              "Printed with the result."));
    m_settings->addRow(m_answered);
    m_whenOpen << m_answered;
    connect(m_answered, &QCheckBox::clicked, this, &RoundMethodCard::note);
    connect(m_method, &QComboBox::activated, this, [this] {
        const auto method = RoundMethod(m_method->currentData().toInt());
        showMethod(method);
        if (method == RoundMethod::Chnri && m_round.criteria.empty()) {
            m_round.criteria = standardCriteria();
            fillCriteria();
        }
        note();
    });
    return box;
}

QWidget* RoundMethodCard::buildCriteria()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(space::tiny);
    auto* row = new QHBoxLayout;
    row->addWidget(sectionLabel(tr("Criteria")));
    row->addStretch(1);
    m_criteria =
        makeTable(u"roundCriteria"_s, tr("Criteria and their weights"), {tr("Criterion"), tr("Weight")});
    m_criteria->setColumnWidth(1, 80);
    const std::tuple<QString, QString, QString, void (RoundMethodCard::*)(QTableWidget*)> tools[] = {
        {u"addCriterion"_s, u"plus"_s, tr("Add a criterion"), &RoundMethodCard::addRow},
        {u"removeCriterion"_s, u"minus"_s, tr("Remove the criterion"), &RoundMethodCard::removeRow}};
    for (const auto& [name, icon, text, run] : tools) {
        auto* button = new QToolButton;
        button->setObjectName(name);
        button->setIcon(lineIcon(icon));
        button->setToolTip(text);
        button->setAccessibleName(text);
        connect(button, &QToolButton::clicked, this, [this, run] { (this->*run)(m_criteria); });
        row->addWidget(button);
        m_whenOpen << button;
    }
    column->addLayout(row);
    column->addWidget(m_criteria, 1);
    connect(m_criteria, &QTableWidget::itemChanged, this, &RoundMethodCard::note);
    return box;
}

QWidget* RoundMethodCard::buildParticipants()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(space::tiny);
    auto* row = new QHBoxLayout;
    m_participantsHeading = sectionLabel(tr("Participants"));
    row->addWidget(m_participantsHeading);
    row->addStretch(1);
    m_participants = makeTable(u"roundParticipants"_s, tr("Participants and their stakeholder groups"),
                               {tr("Name or number"), tr("Stakeholder group")});
    m_participants->setColumnWidth(1, 190);
    const std::tuple<QString, QString, QString, void (RoundMethodCard::*)(QTableWidget*)> tools[] = {
        {u"addParticipant"_s, u"plus"_s, tr("Add a participant"), &RoundMethodCard::addRow},
        {u"removeParticipant"_s, u"minus"_s, tr("Remove the participant"), &RoundMethodCard::removeRow}};
    for (const auto& [name, icon, text, run] : tools) {
        auto* button = new QToolButton;
        button->setObjectName(name);
        button->setIcon(lineIcon(icon));
        button->setToolTip(text);
        button->setAccessibleName(text);
        connect(button, &QToolButton::clicked, this, [this, run] { (this->*run)(m_participants); });
        row->addWidget(button);
        m_whenOpen << button;
    }
    column->addLayout(row);
    auto* hint = new QLabel(
        tr("Who is asked, for the ballot form. Names stay in the catalogue: exports number them."));
    hint->setWordWrap(true);
    setLook(hint, "small");
    column->addWidget(hint);
    column->addWidget(m_participants, 1);
    connect(m_participants, &QTableWidget::itemChanged, this, &RoundMethodCard::note);
    return box;
}

void RoundMethodCard::showMethod(RoundMethod method)
{
    m_help->setText(methodHelp(method));
    m_criteriaBox->setVisible(method == RoundMethod::Chnri);
    m_settings->setRowVisible(m_ranks, method == RoundMethod::JamesLind);
    m_settings->setRowVisible(m_dots, method == RoundMethod::DotVoting);
    m_settings->setRowVisible(m_cap, method == RoundMethod::DotVoting);
    m_settings->setRowVisible(m_consensus, method == RoundMethod::Delphi);
    m_settings->setRowVisible(m_dissent, method == RoundMethod::Delphi);
    m_settings->setRowVisible(m_answered, method == RoundMethod::Chnri);
}

void RoundMethodCard::setRound(const Round& round, bool readOnly)
{
    const bool sameCriteria = round.criteria == m_round.criteria && round.id == m_round.id;
    const bool sameParticipants = round.participants == m_round.participants && round.id == m_round.id;
    m_round = round;
    m_filling = true;
    m_method->setCurrentIndex(m_method->findData(int(round.method)));
    m_ranks->setValue(round.settings.ranks);
    m_dots->setValue(round.settings.dots);
    m_cap->setValue(round.settings.dotsPerOption);
    m_consensus->setValue(qRound(round.settings.consensusShare * 100));
    m_dissent->setValue(qRound(round.settings.dissentShare * 100));
    m_answered->setChecked(round.settings.agreementOfAnswered);
    m_filling = false;
    showMethod(round.method);
    if (!sameCriteria)
        fillCriteria();
    if (!sameParticipants)
        fillParticipants();
    const bool open = !readOnly && !round.closed;
    m_method->setEnabled(open && round.ballots.empty());
    m_locked->setVisible(open && !round.ballots.empty());
    for (QWidget* widget : std::as_const(m_whenOpen))
        widget->setEnabled(open);
    for (QTableWidget* table : {m_criteria, m_participants})
        table->setEditTriggers(open ? QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                                       | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked
                                    : QAbstractItemView::NoEditTriggers);
    for (int row = 0; row < m_participants->rowCount(); ++row)
        m_participants->cellWidget(row, 1)->setEnabled(open);
}

void RoundMethodCard::fillCriteria()
{
    m_filling = true;
    m_criteria->setRowCount(int(m_round.criteria.size()));
    for (int row = 0; row < m_criteria->rowCount(); ++row) {
        const RoundCriterion& criterion = m_round.criteria[size_t(row)];
        auto* name = new QTableWidgetItem(criterion.name);
        name->setData(Qt::UserRole, QVariant::fromValue(criterion.id));
        m_criteria->setItem(row, 0, name);
        auto* weight = new QTableWidgetItem;
        weight->setData(Qt::EditRole, criterion.weight);
        weight->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_criteria->setItem(row, 1, weight);
    }
    m_filling = false;
}

void RoundMethodCard::fillParticipants()
{
    m_filling = true;
    m_participants->setRowCount(int(m_round.participants.size()));
    for (int row = 0; row < m_participants->rowCount(); ++row) {
        const RoundParticipant& participant = m_round.participants[size_t(row)];
        m_participants->setItem(row, 0, new QTableWidgetItem(participant.name));
        auto* group = new QComboBox;
        group->setObjectName(u"participantGroup%1"_s.arg(row));
        group->setAccessibleName(tr("Stakeholder group of %1").arg(participant.name));
        fillGroups(group);
        showGroup(group, participant.group);
        connect(group, &QComboBox::activated, this, &RoundMethodCard::note);
        m_participants->setCellWidget(row, 1, group);
    }
    m_participantsHeading->setText(m_round.participants.empty()
                                       ? tr("Participants")
                                       : tr("%Ln participants", nullptr, int(m_round.participants.size())));
    m_filling = false;
}

void RoundMethodCard::addRow(QTableWidget* table)
{
    if (table == m_criteria) {
        m_round.criteria = criteriaShown();
        m_round.criteria.push_back({.id = 0, .name = {}, .weight = 1});
        fillCriteria();
    } else {
        m_round.participants = participantsShown();
        m_round.participants.push_back({.name = {}, .group = StakeholderGroup::Other});
        fillParticipants();
    }
    // Saved when it has a name.
    const int row = table->rowCount() - 1;
    table->setCurrentCell(row, 0);
    table->editItem(table->item(row, 0));
}

void RoundMethodCard::removeRow(QTableWidget* table)
{
    const int row = table->currentRow();
    if (row < 0)
        return;
    m_filling = true;
    table->removeRow(row);
    m_filling = false;
    note();
}

std::vector<RoundCriterion> RoundMethodCard::criteriaShown() const
{
    std::vector<RoundCriterion> criteria;
    for (int row = 0; row < m_criteria->rowCount(); ++row) {
        const QTableWidgetItem* name = m_criteria->item(row, 0);
        bool isNumber = false;
        const QString typed = m_criteria->item(row, 1)->text();
        double weight = QLocale().toDouble(typed, &isNumber);
        if (!isNumber)
            weight = typed.toDouble(&isNumber);
        criteria.push_back({.id = name->data(Qt::UserRole).value<Id>(),
                            .name = name->text().simplified(),
                            .weight = isNumber && weight >= 0 ? weight : 1});
    }
    return criteria;
}

std::vector<RoundParticipant> RoundMethodCard::participantsShown() const
{
    std::vector<RoundParticipant> participants;
    for (int row = 0; row < m_participants->rowCount(); ++row) {
        const auto* group = qobject_cast<QComboBox*>(m_participants->cellWidget(row, 1));
        participants.push_back({.name = m_participants->item(row, 0)->text().simplified(),
                                .group = group ? groupOf(group) : StakeholderGroup::Other});
    }
    return participants;
}

Round RoundMethodCard::applied(Round round) const
{
    if (m_method->isEnabled())
        round.method = RoundMethod(m_method->currentData().toInt());
    round.settings.ranks = m_ranks->value();
    round.settings.dots = m_dots->value();
    round.settings.dotsPerOption = std::min(m_cap->value(), m_dots->value());
    // Shares that were not touched stay as exact as they were.
    if (qRound(round.settings.consensusShare * 100) != m_consensus->value())
        round.settings.consensusShare = m_consensus->value() / 100.0;
    if (qRound(round.settings.dissentShare * 100) != m_dissent->value())
        round.settings.dissentShare = m_dissent->value() / 100.0;
    round.settings.agreementOfAnswered = m_answered->isChecked();
    round.criteria = criteriaShown();
    std::erase_if(round.criteria, [](const RoundCriterion& criterion) { return criterion.name.isEmpty(); });
    round.participants = participantsShown();
    std::erase_if(round.participants,
                  [](const RoundParticipant& participant) { return participant.name.isEmpty(); });
    return round;
}

void RoundMethodCard::note()
{
    if (!m_filling)
        Q_EMIT changed();
}

} // namespace lacuna
