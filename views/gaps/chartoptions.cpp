// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/chartoptions.h"

#include "views/common/theme.h"

#include <QtGui/QAction>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace lacuna {

ChartOptions::ChartOptions(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(space::small);
    m_dimension = addCombo(u"chartDimension"_s, tr("By"), m_dimensionLabel);
    m_level = addCombo(u"chartLevel"_s, tr("Level"), m_levelLabel);
    m_divided = addCombo(u"chartDivided"_s, tr("Divided by"), m_dividedLabel);
    m_cumulative = addCheck(u"chartCumulative"_s, tr("Cumulative"), tr("Every year with all before it"));
    m_codebookOrder = addCheck(u"chartCodebookOrder"_s, tr("Codebook order"),
                               tr("Otherwise those with the most studies come first"));
    m_classes = addCheck(u"chartClasses"_s, tr("Gap classes"), tr("How many cells are of each gap class"));
    m_row->addStretch(1);
}

QComboBox* ChartOptions::addCombo(const QString& name, const QString& label, QLabel*& shown)
{
    shown = new QLabel(label);
    setLook(shown, "muted");
    auto* combo = new QComboBox;
    combo->setObjectName(name);
    combo->setAccessibleName(label);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    combo->setMaximumWidth(200);
    shown->setBuddy(combo);
    m_row->addWidget(shown);
    m_row->addWidget(combo);
    connect(combo, &QComboBox::currentIndexChanged, this, &ChartOptions::take);
    return combo;
}

QCheckBox* ChartOptions::addCheck(const QString& name, const QString& text, const QString& toolTip)
{
    auto* check = new QCheckBox(text);
    check->setObjectName(name);
    check->setToolTip(toolTip);
    m_row->addWidget(check);
    connect(check, &QCheckBox::toggled, this, &ChartOptions::take);
    return check;
}

void ChartOptions::addTool(QAction* action)
{
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setObjectName(action->objectName() + u"Button");
    button->setAccessibleName(action->text());
    button->setIconSize(QSize(18, 18));
    button->setFocusPolicy(Qt::TabFocus);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    button->setToolTip(keys.isEmpty() ? action->text() : tr("%1 (%2)").arg(action->text(), keys));
    m_row->addWidget(button);
}

void ChartOptions::fillDimensions(QComboBox* combo, const Codebook& codebook, Id chosen, const QString& none)
{
    combo->clear();
    if (!none.isEmpty())
        combo->addItem(none, qint64(0));
    for (const Dimension& dimension : codebook.dimensions()) {
        if (!dimension.retired && !codebook.termsOf(dimension.id).empty())
            combo->addItem(dimension.label, qint64(dimension.id));
    }
    combo->setCurrentIndex(std::max(0, combo->findData(qint64(chosen))));
}

void ChartOptions::fillLevels(const Codebook& codebook, Id dimension, int level)
{
    m_level->clear();
    const int levels = levelsOf(codebook, dimension);
    for (int i = 0; i < levels; ++i)
        m_level->addItem(tr("%1 of %2").arg(i + 1).arg(levels), i);
    m_level->setCurrentIndex(level);
}

void ChartOptions::show(const ChartChoice& choice, const GapMap& map)
{
    m_filling = true;
    m_choice = choice;
    const bool terms = choice.kind == ChartKind::Terms;
    const bool ofTerms = terms || choice.kind == ChartKind::Confidence || choice.kind == ChartKind::Heat;
    const bool divides = terms || choice.kind == ChartKind::OverTime;
    if (map.evidence) {
        const Codebook& codebook = map.evidence->codebook();
        fillDimensions(m_dimension, codebook, dimensionOf(choice, map), {});
        fillLevels(codebook, dimensionOf(choice, map), levelOf(choice, map));
        fillDimensions(m_divided, codebook, choice.divided, tr("nothing"));
    }
    m_cumulative->setChecked(choice.cumulative);
    m_codebookOrder->setChecked(choice.codebookOrder);
    m_classes->setChecked(choice.classes);
    for (QWidget* widget : {static_cast<QWidget*>(m_dimension), static_cast<QWidget*>(m_dimensionLabel)})
        widget->setVisible(ofTerms);
    for (QWidget* widget : {static_cast<QWidget*>(m_level), static_cast<QWidget*>(m_levelLabel)})
        widget->setVisible(ofTerms && m_level->count() > 1);
    for (QWidget* widget : {static_cast<QWidget*>(m_divided), static_cast<QWidget*>(m_dividedLabel)})
        widget->setVisible(divides);
    m_cumulative->setVisible(choice.kind == ChartKind::OverTime);
    m_codebookOrder->setVisible(terms || choice.kind == ChartKind::Confidence);
    m_classes->setVisible(choice.kind == ChartKind::Coverage);
    m_filling = false;
}

void ChartOptions::take()
{
    if (m_filling)
        return;
    ChartChoice next = m_choice;
    const Id dimension = m_dimension->currentData().toLongLong();
    if (m_dimension->isVisibleTo(this) && sender() == m_dimension) {
        next.dimension = dimension;
        next.level = -1; // another tree has other levels
    }
    if (sender() == m_level)
        next.level = m_level->currentData().toInt();
    if (sender() == m_divided)
        next.divided = m_divided->currentData().toLongLong();
    next.cumulative = m_cumulative->isChecked();
    next.codebookOrder = m_codebookOrder->isChecked();
    next.classes = m_classes->isChecked();
    if (next == m_choice)
        return;
    m_choice = next;
    Q_EMIT changed(next);
}

} // namespace lacuna
