// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/rulespopover.h"

#include "views/common/theme.h"

#include <QtCore/QDate>
#include <QtGui/QScreen>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int earliestReference = 1900; ///< one below the first year stands for "the current year"

} // namespace

RulesPopover::RulesPopover(QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
{
    setObjectName(u"rulesPopover"_s);
    setAccessibleName(tr("Gap rules"));
    setLook(this, "popup");
    buildRows();
}

void RulesPopover::buildRows()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::medium, space::large, space::large);
    column->setSpacing(space::small);
    auto* title = new QLabel(tr("When is a cell a gap?"));
    setLook(title, "section");
    column->addWidget(title);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space::large);
    form->setVerticalSpacing(space::small);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_thin =
        addSpin(form, u"rulesThin"_s, tr("Thin below"),
                tr("A cell with fewer completed studies than this, but at least one, is thin."), 1, 1000);
    m_thin->setSuffix(tr(" studies"));
    m_synthesis = addSpin(
        form, u"rulesSynthesis"_s, tr("Synthesis wanted from"),
        tr("From this many primary studies on, a cell without a recent systematic review or evidence map is "
           "a synthesis gap."),
        1, 1000);
    m_synthesis->setSuffix(tr(" primary studies"));
    m_stale = addSpin(form, u"rulesStale"_s, tr("Stale after"),
                      tr("A cell whose newest completed study is older than this is stale; a review older "
                         "than this no longer "
                         "counts as a synthesis."),
                      1, 200);
    m_stale->setSuffix(tr(" years"));
    m_reference = addSpin(form, u"rulesReference"_s, tr("Counted from"),
                          tr("The year that age is measured from."), earliestReference - 1, 2200);
    m_reference->setSpecialValueText(tr("the current year (%1)").arg(QDate::currentDate().year()));
    m_floor = new QComboBox;
    m_floor->setObjectName(u"rulesFloor"_s);
    m_floor->setToolTip(
        tr("A cell is of low confidence if something in it was appraised and nothing reaches this level."));
    auto* floorLabel = new QLabel(tr("Confidence floor"));
    floorLabel->setBuddy(m_floor);
    form->addRow(floorLabel, m_floor);
    connect(m_floor, &QComboBox::currentIndexChanged, this, &RulesPopover::report);
    m_target = addSpin(form, u"rulesTarget"_s, tr("Target per cell"),
                       tr("Studies a cell should have: what the gap score measures the shortfall against."),
                       1, 1000);
    m_target->setSuffix(tr(" studies"));
    column->addLayout(form);
    auto* note = new QLabel(tr("The rules are saved with the view and printed on every export."));
    setLook(note, "small");
    column->addWidget(note);
    auto* reset = new QPushButton(tr("Back to the standard rules"));
    reset->setObjectName(u"rulesReset"_s);
    setLook(reset, "link");
    column->addWidget(reset, 0, Qt::AlignLeft);
    connect(reset, &QPushButton::clicked, this, [this] {
        const GapRules standard;
        m_loading = true;
        m_thin->setValue(standard.thin);
        m_synthesis->setValue(standard.synthesis);
        m_stale->setValue(standard.staleYears);
        m_reference->setValue(m_reference->minimum());
        m_floor->setCurrentIndex(m_floor->findData(standard.confidenceFloor));
        m_target->setValue(standard.target);
        m_loading = false;
        report();
    });
}

QSpinBox* RulesPopover::addSpin(QFormLayout* form, const QString& name, const QString& label,
                                const QString& help, int from, int to)
{
    auto* spin = new QSpinBox;
    spin->setObjectName(name);
    spin->setRange(from, to);
    spin->setMinimumWidth(190);
    spin->setToolTip(help);
    spin->setAccessibleDescription(help);
    auto* text = new QLabel(label);
    text->setBuddy(spin);
    form->addRow(text, spin);
    connect(spin, &QSpinBox::valueChanged, this, &RulesPopover::report);
    return spin;
}

void RulesPopover::setRules(const GapRules& rules, const Codebook& codebook)
{
    m_loading = true;
    m_thin->setValue(rules.thin);
    m_synthesis->setValue(rules.synthesis);
    m_stale->setValue(rules.staleYears);
    m_reference->setValue(rules.referenceYear == 0 ? m_reference->minimum() : rules.referenceYear);
    m_target->setValue(rules.target);
    m_floor->clear();
    if (const Dimension* confidence = codebook.dimension(u"confidence")) {
        for (const Term* term : codebook.termsOf(confidence->id))
            m_floor->addItem(term->label, term->code);
    }
    if (m_floor->findData(rules.confidenceFloor) < 0)
        m_floor->addItem(rules.confidenceFloor, rules.confidenceFloor);
    m_floor->setCurrentIndex(m_floor->findData(rules.confidenceFloor));
    m_loading = false;
}

GapRules RulesPopover::rules() const
{
    GapRules rules;
    rules.thin = m_thin->value();
    rules.synthesis = m_synthesis->value();
    rules.staleYears = m_stale->value();
    rules.referenceYear = m_reference->value() == m_reference->minimum() ? 0 : m_reference->value();
    rules.confidenceFloor = m_floor->currentData().toString();
    rules.target = m_target->value();
    return rules;
}

QString RulesPopover::shortText(const GapRules& rules)
{
    return tr("thin < %1, stale > %2 y").arg(rules.thin).arg(rules.staleYears);
}

void RulesPopover::report()
{
    if (!m_loading)
        Q_EMIT rulesChanged(rules());
}

void RulesPopover::popUp(QWidget* below)
{
    adjustSize();
    QPoint position = below->mapToGlobal(QPoint(0, below->height() + space::tiny));
    const QRect screen = below->screen()->availableGeometry();
    position.setX(std::max(screen.left(), std::min(position.x(), screen.right() - width())));
    position.setY(std::max(screen.top(), std::min(position.y(), screen.bottom() - height())));
    move(position);
    show();
    m_thin->setFocus(Qt::PopupFocusReason);
    m_thin->selectAll();
}

} // namespace lacuna
