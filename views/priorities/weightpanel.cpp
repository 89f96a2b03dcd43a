// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/priorities/weightpanel.h"

#include "views/common/theme.h"

#include <QtCore/QLocale>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSlider>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr double perStep = 0.1;
constexpr int mostSteps = 50; ///< a weight of 5

QString weightText(int steps)
{
    return QLocale().toString(steps * perStep, 'f', 1);
}
} // namespace

WeightPanel::WeightPanel(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"weightPanel"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    auto* heading = new QLabel(tr("What if"));
    setLook(heading, "section");
    column->addWidget(heading);
    m_sliderBox = new QWidget;
    m_grid = new QGridLayout(m_sliderBox);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(space::small);
    m_grid->setVerticalSpacing(space::tiny);
    m_grid->setColumnStretch(1, 1);
    column->addWidget(m_sliderBox);
    m_groupBox = new QWidget;
    m_groups = new QVBoxLayout(m_groupBox);
    m_groups->setContentsMargins({});
    m_groups->setSpacing(space::tiny);
    column->addWidget(m_groupBox);
    auto* row = new QHBoxLayout;
    m_reset = new QPushButton(tr("As in the round"));
    m_reset->setObjectName(u"weightsReset"_s);
    m_keep = new QPushButton(tr("Keep these weights"));
    m_keep->setObjectName(u"weightsKeep"_s);
    row->addWidget(m_reset);
    row->addWidget(m_keep);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_reset, &QPushButton::clicked, this, &WeightPanel::reset);
    connect(m_keep, &QPushButton::clicked, this, &WeightPanel::keepWanted);
}

void WeightPanel::setRound(const Round& round, const RoundResult& whole, bool readOnly)
{
    const bool anew = round.id != m_round.id || round.criteria != m_round.criteria;
    if (round.id != m_round.id) { // who is left out is asked anew
        qDeleteAll(m_checks);
        m_checks.clear();
    }
    m_round = round;
    m_readOnly = readOnly;
    if (anew)
        fillSliders();
    fillGroups(whole);
    m_sliderBox->setVisible(round.method == RoundMethod::Chnri);
    m_keep->setVisible(round.method == RoundMethod::Chnri);
    showState();
}

void WeightPanel::fillSliders()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_sliders.clear();
    m_values.clear();
    for (size_t i = 0; i < m_round.criteria.size(); ++i) {
        const RoundCriterion& criterion = m_round.criteria[i];
        const int row = int(i);
        auto* name = new QLabel(criterion.name);
        auto* slider = new QSlider(Qt::Horizontal);
        slider->setObjectName(u"weight%1"_s.arg(i));
        slider->setAccessibleName(tr("Weight of %1").arg(criterion.name));
        slider->setRange(0, std::max(mostSteps, int(std::ceil(criterion.weight / perStep))));
        slider->setPageStep(5);
        slider->setValue(qRound(criterion.weight / perStep));
        name->setBuddy(slider);
        auto* value = new QLabel(weightText(slider->value()));
        value->setMinimumWidth(value->fontMetrics().horizontalAdvance(u"00.0"_s));
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_grid->addWidget(name, row, 0);
        m_grid->addWidget(slider, row, 1);
        m_grid->addWidget(value, row, 2);
        m_sliders << slider;
        m_values << value;
        connect(slider, &QSlider::valueChanged, this, [this, value](int steps) {
            value->setText(weightText(steps));
            showState();
            Q_EMIT weightsChanged();
        });
    }
}

/// Those left out stay so.
void WeightPanel::fillGroups(const RoundResult& whole)
{
    const std::vector<StakeholderGroup> out = without();
    qDeleteAll(m_checks);
    m_checks.clear();
    for (const GroupResult& group : whole.groups) {
        auto* check = new QCheckBox(tr("%1 (%2)").arg(stakeholderLabel(group.group),
                                                      QLocale().toString(group.ballots + group.abstentions)));
        check->setObjectName(u"count_"_s + stakeholderKey(group.group));
        check->setToolTip(tr("Count the ballots of this group"));
        check->setProperty("group", int(group.group));
        check->setChecked(!std::ranges::contains(out, group.group));
        m_groups->addWidget(check);
        m_checks << check;
        connect(check, &QCheckBox::toggled, this, [this] {
            showState();
            Q_EMIT groupsChanged();
        });
    }
    m_groupBox->setVisible(m_checks.size() > 1);
}

std::vector<double> WeightPanel::weights() const
{
    std::vector<double> weights;
    for (qsizetype i = 0; i < m_sliders.size(); ++i) {
        const double own = m_round.criteria[size_t(i)].weight;
        const int steps = m_sliders[i]->value();
        // A weight finer than a step is the round's until its slider moves.
        weights.push_back(steps == qRound(own / perStep) ? own : steps * perStep);
    }
    return weights;
}

std::vector<StakeholderGroup> WeightPanel::without() const
{
    std::vector<StakeholderGroup> out;
    for (const QCheckBox* check : m_checks) {
        if (!check->isChecked())
            out.push_back(StakeholderGroup(check->property("group").toInt()));
    }
    return out;
}

bool WeightPanel::isChanged() const
{
    const std::vector<double> now = weights();
    for (size_t i = 0; i < now.size(); ++i) {
        if (now[i] != m_round.criteria[i].weight)
            return true;
    }
    return !without().empty();
}

void WeightPanel::reset()
{
    for (qsizetype i = 0; i < m_sliders.size(); ++i)
        m_sliders[i]->setValue(qRound(m_round.criteria[size_t(i)].weight / perStep));
    for (QCheckBox* check : std::as_const(m_checks))
        check->setChecked(true);
}

void WeightPanel::showState()
{
    const bool changed = isChanged();
    m_reset->setEnabled(changed);
    m_keep->setEnabled(changed && !m_readOnly && !m_round.closed && without().empty());
    m_keep->setToolTip(without().empty()
                           ? QString()
                           : tr("Count every group first: a round keeps weights, not who is left out"));
}

} // namespace lacuna
