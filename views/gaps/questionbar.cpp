// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/questionbar.h"

#include "views/common/flowlayout.h"
#include "views/common/theme.h"
#include "views/gaps/cellfilter.h"
#include "views/gaps/chipbutton.h"
#include "views/gaps/rulespopover.h"
#include "views/gaps/scopetrail.h"

#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace lacuna {

QuestionBar::QuestionBar(QWidget* parent)
    : QWidget(parent)
    , m_codebook(std::make_shared<const Codebook>())
    , m_popover(new RulesPopover(this))
{
    setObjectName(u"questionBar"_s);
    setAccessibleName(tr("Question"));
    auto* row = new FlowLayout(this, space::small);
    row->setContentsMargins({});
    m_rows = addChip(u"rowsChip"_s, tr("Rows"), &QuestionBar::openRows);
    m_columns = addChip(u"columnsChip"_s, tr("Columns"), &QuestionBar::openColumns);
    m_segments = addChip(u"segmentsChip"_s, tr("Segments"), &QuestionBar::openSegments);
    m_measure = addChip(u"measureChip"_s, tr("Measure"), &QuestionBar::openMeasure);
    m_rules = addChip(u"rulesChip"_s, tr("Rules"), &QuestionBar::openRules);
    for (const bool rowAxis : {true, false}) {
        ScopeTrail*& trail = rowAxis ? m_rowsTrail : m_columnsTrail;
        trail = new ScopeTrail(this);
        trail->setObjectName(rowAxis ? u"rowsTrail"_s : u"columnsTrail"_s);
        trail->setMinimumHeight(m_rows->sizeHint().height()); // in line with the chips
        row->addWidget(trail);
        connect(trail, &ScopeTrail::scopeWanted, this,
                [this, rowAxis](Id term) { Q_EMIT scopeWanted(rowAxis, term); });
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_popover, &RulesPopover::rulesChanged, this, [this](const GapRules& rules) {
        Question next = m_question;
        next.rules = rules;
        change(next);
    });
    showTexts();
}

ChipButton* QuestionBar::addChip(const QString& name, const QString& label, void (QuestionBar::*open)())
{
    auto* chip = new ChipButton(label, this);
    chip->setObjectName(name);
    connect(chip, &QAbstractButton::clicked, this, open);
    layout()->addWidget(chip);
    return chip;
}

void QuestionBar::setQuestion(const Question& question, std::shared_ptr<const Codebook> codebook,
                              bool hasPractices, bool transposed)
{
    m_question = question;
    m_codebook = std::move(codebook);
    m_hasPractices = hasPractices;
    m_transposed = transposed;
    showTexts();
}

void QuestionBar::setMap(std::shared_ptr<const GapMap> map)
{
    m_popover->setMap(std::move(map));
}

void QuestionBar::change(const Question& question)
{
    if (question == m_question)
        return;
    m_question = question;
    showTexts();
    Q_EMIT questionChanged(m_question);
}

void QuestionBar::showTexts()
{
    m_rows->setValue(AxisMenu::axisText(axis(true), m_question, *m_codebook));
    m_columns->setValue(AxisMenu::axisText(axis(false), m_question, *m_codebook));
    m_segments->setValue(AxisMenu::segmentsText(m_question, *m_codebook));
    m_measure->setValue(m_question.measure == Measure::Practices ? tr("Practices") : tr("Studies"));
    m_rules->setValue(RulesPopover::shortText(m_question.rules));
    showTrail(true);
    showTrail(false);
}

/// Only where somebody went down into a part: what a catalogue opens with needs no way back.
void QuestionBar::showTrail(bool rowAxis)
{
    const Question standard = standardQuestion(*m_codebook);
    const Id scope = rowAxis ? m_question.rowScope : m_question.columnScope;
    const Dimension* dimension = m_codebook->dimension(rowAxis ? m_question.rows : m_question.columns);
    const bool worthIt = scope != 0 && scope != (rowAxis ? standard.rowScope : standard.columnScope);
    (rowAxis ? m_rowsTrail : m_columnsTrail)
        ->setPath(dimension ? dimension->label : QString(),
                  worthIt ? scopePath(m_question, rowAxis, *m_codebook) : std::vector<const Term*>());
}

void QuestionBar::openMenu(ChipButton* chip, const std::function<void(QMenu*)>& fill)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(chip->objectName() + u"Menu");
    fill(menu);
    menu->popup(chip->mapToGlobal(QPoint(0, chip->height() + space::tiny)));
}

void QuestionBar::openRows()
{
    openAxis(m_rows, true);
}

void QuestionBar::openColumns()
{
    openAxis(m_columns, false);
}

void QuestionBar::openAxis(ChipButton* chip, bool drawnAsRows)
{
    openMenu(chip, [this, drawnAsRows](QMenu* menu) {
        AxisMenu::fillAxis(menu, axis(drawnAsRows), m_question, m_codebook,
                           [this](const Question& q) { change(q); });
    });
}

/// The question's axis that the matrix draws as rows, or as columns.
AxisMenu::Axis QuestionBar::axis(bool drawnAsRows) const
{
    return drawnAsRows != m_transposed ? AxisMenu::Axis::Rows : AxisMenu::Axis::Columns;
}

void QuestionBar::openSegments()
{
    openMenu(m_segments, [this](QMenu* menu) {
        AxisMenu::fillSegments(menu, m_question, m_codebook, [this](const Question& q) { change(q); });
    });
}

void QuestionBar::openMeasure()
{
    openMenu(m_measure, [this](QMenu* menu) {
        const auto add = [this, menu](const QString& text, Measure measure) {
            QAction* action = menu->addAction(text);
            action->setCheckable(true);
            action->setChecked(m_question.measure == measure);
            connect(action, &QAction::triggered, this, [this, measure] {
                Question next = m_question;
                next.measure = measure;
                change(next);
            });
            return action;
        };
        add(tr("Studies"), Measure::Studies);
        add(tr("Practices"), Measure::Practices)->setEnabled(m_hasPractices);
    });
}

void QuestionBar::openRules()
{
    m_popover->setRules(m_question.rules, *m_codebook);
    m_popover->popUp(m_rules);
}

} // namespace lacuna
