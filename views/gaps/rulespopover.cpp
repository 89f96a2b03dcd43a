// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/rulespopover.h"

#include "views/common/theme.h"
#include "views/gaps/inspectorparts.h"
#include "views/gaps/segmentedswitch.h"

#include <QtCore/QDate>
#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtGui/QScreen>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int earliestReference = 1900; ///< one below the first year stands for "the current year"
constexpr int fieldWidth = 176;
constexpr int weightWidth = 72;
constexpr int countWidth = 66;
constexpr int firstGap = int(GapClass::AbsoluteGap);
constexpr int lastGap = int(GapClass::SingleMethod);

/// Painted when it is seen, in the theme of then.
class ClassMark : public QWidget {
public:
    explicit ClassMark(GapClass gapClass)
        : m_class(gapClass)
    {
        setFixedSize(12, 12);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintClassMark(painter, m_class, QRectF(rect()));
    }

private:
    GapClass m_class;
};

/// The unit behind a field's number, in the number's form.
void inNumber(QSpinBox* spin, QString (*unit)(int))
{
    const auto show = [spin, unit](int value) { spin->setSuffix(u' ' + unit(value)); };
    QObject::connect(spin, &QSpinBox::valueChanged, spin, show);
    show(spin->value());
}

} // namespace

RulesPopover::RulesPopover(QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_presets(rulePresets())
{
    setObjectName(u"rulesPopover"_s);
    setAccessibleName(tr("Gap rules"));
    setLook(this, "popup");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::medium, space::large, space::large);
    column->setSpacing(space::small);
    auto* title = new QLabel(tr("When is a cell a gap?"));
    setLook(title, "section");
    column->addWidget(title);
    buildPresets(column);
    auto* both = new QHBoxLayout;
    both->setSpacing(space::huge);
    const auto addGrid = [both] {
        auto* grid = new QGridLayout;
        grid->setHorizontalSpacing(space::medium);
        grid->setVerticalSpacing(space::small);
        grid->setAlignment(Qt::AlignTop);
        grid->setColumnStretch(1, 1);
        both->addLayout(grid);
        return grid;
    };
    buildThresholds(addGrid());
    buildWeights(addGrid());
    column->addLayout(both);
    m_summary = new QLabel;
    m_summary->setObjectName(u"rulesSummary"_s);
    setLook(m_summary, "small");
    column->addWidget(m_summary);
    auto* note = new QLabel(tr("The rules are saved with the view and printed on every export."));
    setLook(note, "small");
    column->addWidget(note);
    auto* reset = new QPushButton(tr("Back to the standard rules"));
    reset->setObjectName(u"rulesReset"_s);
    setLook(reset, "link");
    column->addWidget(reset, 0, Qt::AlignLeft);
    connect(reset, &QPushButton::clicked, this, [this] {
        fill(GapRules());
        report();
    });
}

void RulesPopover::buildPresets(QVBoxLayout* column)
{
    m_preset = new SegmentedSwitch;
    m_preset->setObjectName(u"rulesPresets"_s);
    m_preset->setAccessibleName(tr("Rules by name"));
    for (const RulePreset& preset : m_presets)
        m_preset->addChoice(u"rulesPreset_"_s + preset.key, preset.name, preset.about);
    m_preset->addChoice(u"rulesPreset_own"_s, tr("Own"), tr("Rules of your own: change any figure below"));
    m_preset->findChild<QWidget*>(u"compactSwitch"_s)->setObjectName(u"compactPresets"_s); // one of each name
    column->addWidget(m_preset, 0, Qt::AlignLeft);
    m_about = new QLabel;
    m_about->setObjectName(u"rulesAbout"_s);
    m_about->setWordWrap(true);
    m_about->setAlignment(Qt::AlignTop);
    m_about->setMinimumHeight(2 * m_about->fontMetrics().lineSpacing()
                              + space::tiny); // nothing moves when it changes
    setLook(m_about, "small");
    column->addWidget(m_about);
    connect(m_preset, &SegmentedSwitch::chosen, this, [this](int index) {
        if (index >= int(m_presets.size())) {
            showPreset(); // "own" is what one gets by changing something
            return;
        }
        GapRules rules = m_presets[size_t(index)].rules;
        rules.referenceYear = this->rules().referenceYear;
        fill(rules);
        report();
    });
}

void RulesPopover::addRow(QGridLayout* grid, QWidget* field, const QString& label, const QString& help)
{
    const int row = grid->rowCount();
    field->setToolTip(help);
    field->setAccessibleDescription(help);
    auto* text = new QLabel(label);
    text->setBuddy(field);
    text->setToolTip(help);
    grid->addWidget(text, row, 1);
    grid->addWidget(field, row, 2);
    auto* count = new QLabel;
    count->setObjectName(field->objectName() + u"Count"_s);
    count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    count->setMinimumWidth(countWidth); // other languages need more
    setLook(count, "muted");
    grid->addWidget(count, row, 3);
    m_counts << count;
}

QSpinBox* RulesPopover::addSpin(QGridLayout* grid, const QString& name, const QString& label,
                                const QString& help, int from, int to)
{
    auto* spin = new QSpinBox;
    spin->setObjectName(name);
    spin->setRange(from, to);
    spin->setMinimumWidth(fieldWidth);
    addRow(grid, spin, label, help);
    connect(spin, &QSpinBox::valueChanged, this, &RulesPopover::report);
    return spin;
}

void RulesPopover::buildThresholds(QGridLayout* grid)
{
    auto* title = new QLabel(tr("Thresholds, and the cells they flag"));
    setLook(title, "strong");
    grid->addWidget(title, 0, 1, 1, 3);
    m_thin =
        addSpin(grid, u"rulesThin"_s, tr("Thin below"),
                tr("A cell with fewer completed studies than this, but at least one, is thin."), 1, 1000);
    inNumber(m_thin, [](int n) { return tr("studies", "after a number", n); });
    m_synthesis = addSpin(
        grid, u"rulesSynthesis"_s, tr("Synthesis wanted from"),
        tr("From this many primary studies on, a cell without a recent systematic review or evidence map is "
           "a synthesis gap."),
        1, 1000);
    inNumber(m_synthesis, [](int n) { return tr("primary studies", "after a number", n); });
    m_stale = addSpin(grid, u"rulesStale"_s, tr("Stale after"),
                      tr("A cell whose newest completed study is older than this is stale; a review older "
                         "than this no longer "
                         "counts as a synthesis."),
                      1, 200);
    inNumber(m_stale, [](int n) { return tr("years", "after a number", n); });
    m_reference = addSpin(grid, u"rulesReference"_s, tr("Counted from"),
                          tr("The year that age is measured from."), earliestReference - 1, 2200);
    m_reference->setSpecialValueText(tr("the current year (%1)").arg(QDate::currentDate().year()));
    m_floor = new QComboBox;
    m_floor->setObjectName(u"rulesFloor"_s);
    m_floor->setMinimumWidth(fieldWidth);
    addRow(
        grid, m_floor, tr("Confidence floor"),
        tr("A cell is of low confidence if something in it was appraised and nothing reaches this level."));
    connect(m_floor, &QComboBox::currentIndexChanged, this, &RulesPopover::report);
    m_target = addSpin(grid, u"rulesTarget"_s, tr("Target per cell"),
                       tr("Studies a cell should have: what the gap score measures the shortfall against."),
                       1, 1000);
    inNumber(m_target, [](int n) { return tr("studies", "after a number", n); });
}

void RulesPopover::buildWeights(QGridLayout* grid)
{
    auto* title = new QLabel(tr("Weights in the gap score"));
    setLook(title, "strong");
    grid->addWidget(title, 0, 0, 1, 4);
    for (int i = firstGap; i <= lastGap; ++i) {
        const auto gapClass = GapClass(i);
        auto* spin = new QDoubleSpinBox;
        spin->setObjectName(u"rulesWeight_"_s + gapClassKey(gapClass));
        spin->setRange(0, 1);
        spin->setSingleStep(0.1);
        spin->setDecimals(2);
        spin->setFixedWidth(weightWidth);
        QString label = gapClassLabel(gapClass);
        label[0] = label[0].toUpper();
        addRow(grid, spin, label,
               tr("How much a gap of this class counts in the ranked list: 0 not at all, 1 in full."));
        grid->addWidget(new ClassMark(gapClass), grid->rowCount() - 1, 0);
        connect(spin, &QDoubleSpinBox::valueChanged, this, &RulesPopover::report);
        m_weights << spin;
    }
}

void RulesPopover::fill(const GapRules& rules)
{
    m_loading = true;
    m_thin->setValue(rules.thin);
    m_synthesis->setValue(rules.synthesis);
    m_stale->setValue(rules.staleYears);
    m_reference->setValue(rules.referenceYear == 0 ? m_reference->minimum() : rules.referenceYear);
    m_target->setValue(rules.target);
    if (m_floor->findData(rules.confidenceFloor) < 0)
        m_floor->addItem(rules.confidenceFloor, rules.confidenceFloor);
    m_floor->setCurrentIndex(m_floor->findData(rules.confidenceFloor));
    for (int i = firstGap; i <= lastGap; ++i)
        m_weights[i - firstGap]->setValue(rules.classWeights[size_t(i)]);
    m_loading = false;
    showPreset();
}

void RulesPopover::setRules(const GapRules& rules, const Codebook& codebook)
{
    m_loading = true;
    m_floor->clear();
    if (const Dimension* confidence = codebook.dimension(u"confidence")) {
        for (const Term* term : codebook.termsOf(confidence->id))
            m_floor->addItem(term->label, term->code);
    }
    fill(rules);
}

void RulesPopover::setMap(std::shared_ptr<const GapMap> map)
{
    m_map = std::move(map);
    if (isVisible())
        showCounts();
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
    for (int i = firstGap; i <= lastGap; ++i)
        rules.classWeights[size_t(i)] = m_weights[i - firstGap]->value();
    return rules;
}

QString RulesPopover::shortText(const GapRules& rules)
{
    const std::vector<RulePreset> presets = rulePresets();
    const int preset = presetOf(presets, rules);
    const QString name = preset >= 0 ? presets[size_t(preset)].name
                                     : tr("thin < %1, stale > %2 y").arg(rules.thin).arg(rules.staleYears);
    return rules.referenceYear == 0 ? name : tr("%1, from %2").arg(name).arg(rules.referenceYear);
}

void RulesPopover::showPreset()
{
    const int preset = presetOf(m_presets, rules());
    m_preset->setCurrent(preset < 0 ? int(m_presets.size()) : preset);
    m_about->setText(preset < 0 ? tr("Rules of your own.") : m_presets[size_t(preset)].about);
}

void RulesPopover::showCounts()
{
    const RuleCounts counts = m_map ? ruleCounts(*m_map) : RuleCounts();
    QList<int> figures{counts.flagged(GapClass::Thin),          counts.flagged(GapClass::SynthesisGap),
                       counts.flagged(GapClass::Stale),         counts.flagged(GapClass::Stale),
                       counts.flagged(GapClass::LowConfidence), counts.belowTarget};
    for (int i = firstGap; i <= lastGap; ++i)
        figures << counts.ofClass(GapClass(i));
    for (qsizetype i = 0; i < m_counts.size(); ++i)
        m_counts[i]->setText(m_map ? tr("%Ln cells", nullptr, figures[i]) : QString());
    const QLocale locale;
    m_summary->setText(
        m_map ? tr("Of %Ln innermost cells, %1 are covered and %2 not applicable. A cell can be flagged "
                   "by several thresholds; the first in the order at the right is its class.",
                   nullptr, counts.cells)
                    .arg(locale.toString(counts.ofClass(GapClass::Covered)),
                         locale.toString(counts.ofClass(GapClass::NotApplicable)))
              : QString());
}

void RulesPopover::report()
{
    if (m_loading)
        return;
    showPreset();
    Q_EMIT rulesChanged(rules());
}

void RulesPopover::popUp(QWidget* below)
{
    showCounts();
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
