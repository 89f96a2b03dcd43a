// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/story/stepform.h"

#include "views/common/theme.h"

#include <QtCore/QEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QSpinBox>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr int pause = 2000; // ms after the last key
constexpr int secondsAMinute = 60;
constexpr int longest = 240; // minutes a step may take
constexpr int textHeight = 96;
} // namespace

StepForm::StepForm(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"stepForm"_s);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(space::small);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    const auto named = [](auto* widget, const QString& name, const QString& spoken) {
        widget->setObjectName(name);
        widget->setAccessibleName(spoken);
        return widget;
    };
    m_kind = named(new QComboBox, u"stepKind"_s, tr("What the step shows"));
    for (const StepKind kind : allStepKinds)
        m_kind->addItem(stepKindLabel(kind), int(kind));
    m_shown = named(new QComboBox, u"stepShown"_s, tr("View or round that the step shows"));
    m_shownLabel = new QLabel;
    m_title = named(new QLineEdit, u"stepTitle"_s, tr("Title"));
    m_caption = named(new QLineEdit, u"stepCaption"_s, tr("Caption"));
    m_captionLabel = new QLabel(tr("Caption"));
    m_text = named(new QPlainTextEdit, u"stepText"_s, tr("Text"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(textHeight);
    m_text->setPlaceholderText(tr("A line that begins with “- ” is a point."));
    m_textLabel = new QLabel(tr("Text"));
    m_notes = named(new QPlainTextEdit, u"stepNotes"_s, tr("Notes"));
    m_notes->setTabChangesFocus(true);
    m_notes->setMinimumHeight(textHeight);
    m_notes->setPlaceholderText(tr("Only you see these while you present."));
    m_minutes = named(new QSpinBox, u"stepMinutes"_s, tr("Planned time in minutes"));
    m_minutes->setRange(0, longest);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setSpecialValueText(tr("not planned"));
    m_rehearsed = new QLabel;
    m_rehearsed->setObjectName(u"stepRehearsed"_s);
    setLook(m_rehearsed, "small");
    form->addRow(tr("Shows"), m_kind);
    form->addRow(m_shownLabel, m_shown);
    form->addRow(tr("Title"), m_title);
    form->addRow(m_captionLabel, m_caption);
    form->addRow(m_textLabel, m_text);
    form->addRow(tr("Notes"), m_notes);
    form->addRow(tr("Time"), m_minutes);
    form->addRow(QString(), m_rehearsed);
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &StepForm::commit);
    for (QLineEdit* line : {m_title, m_caption}) {
        connect(line, &QLineEdit::textEdited, this, &StepForm::note);
        connect(line, &QLineEdit::editingFinished, this, &StepForm::commit);
    }
    for (QPlainTextEdit* text : {m_text, m_notes}) {
        connect(text, &QPlainTextEdit::textChanged, this, &StepForm::note);
        text->installEventFilter(this);
    }
    connect(m_kind, &QComboBox::activated, this, &StepForm::chooseKind);
    connect(m_shown, &QComboBox::activated, this, &StepForm::chooseShown);
    connect(m_minutes, &QSpinBox::valueChanged, this, &StepForm::note);
    connect(m_minutes, &QSpinBox::editingFinished, this, &StepForm::commit);
}

void StepForm::setChoices(const std::vector<View>& views, const std::vector<Round>& rounds)
{
    m_views.clear();
    m_rounds.clear();
    for (const View& view : views)
        m_views.emplace_back(view.id, view.name);
    for (const Round& round : rounds)
        m_rounds.emplace_back(round.id, round.name);
    fill();
}

void StepForm::setStep(StoryStep step, const QString& key)
{
    if (m_dirty && key == m_key)
        return; // what is being typed wins; it is given out soon
    if (m_dirty)
        commit();
    m_step = std::move(step);
    m_key = key;
    fill();
}

void StepForm::fill()
{
    if (m_dirty)
        return;
    m_filling = true;
    m_kind->setCurrentIndex(m_kind->findData(int(m_step.kind)));
    m_shown->clear();
    const bool rounds = showsRound(m_step.kind);
    const Id shown = rounds ? m_step.round : m_step.view;
    if (shown == 0)
        m_shown->addItem(rounds ? tr("Choose a round") : tr("Choose a view"), QVariant::fromValue<Id>(0));
    for (const auto& [id, name] : rounds ? m_rounds : m_views)
        m_shown->addItem(name, QVariant::fromValue<Id>(id));
    m_shown->setCurrentIndex(std::max(0, m_shown->findData(QVariant::fromValue<Id>(shown))));
    m_shownLabel->setText(rounds ? tr("Round") : tr("View"));
    const auto put = [](auto* field, const QString& now, const QString& text, auto&& set) {
        if (now != text) // the cursor stays where it is
            set(field, text);
    };
    put(m_title, m_title->text(), m_step.title, [](QLineEdit* f, const QString& t) { f->setText(t); });
    put(m_caption, m_caption->text(), m_step.caption, [](QLineEdit* f, const QString& t) { f->setText(t); });
    const auto plain = [](QPlainTextEdit* f, const QString& t) { f->setPlainText(t); };
    put(m_text, m_text->toPlainText(), m_step.text, plain);
    put(m_notes, m_notes->toPlainText(), m_step.notes, plain);
    m_title->setPlaceholderText(showsView(m_step.kind) || rounds ? m_shown->currentText() : QString());
    m_minutes->setValue(m_step.planned / secondsAMinute);
    m_rehearsed->setText(m_step.rehearsed > 0
                             ? tr("%1:%2 when it was last rehearsed")
                                   .arg(m_step.rehearsed / secondsAMinute)
                                   .arg(m_step.rehearsed % secondsAMinute, 2, 10, QChar(u'0'))
                             : QString());
    arrange();
    m_filling = false;
}

void StepForm::arrange()
{
    const bool something = showsView(m_step.kind) || showsRound(m_step.kind);
    m_shown->setVisible(something);
    m_shownLabel->setVisible(something);
    m_caption->setVisible(something);
    m_captionLabel->setVisible(something);
    const bool words = m_step.kind == StepKind::Title || m_step.kind == StepKind::Text;
    m_text->setVisible(words);
    m_textLabel->setVisible(words);
    m_rehearsed->setVisible(m_step.rehearsed > 0);
}

void StepForm::setReadOnly(bool on)
{
    for (QLineEdit* line : {m_title, m_caption})
        line->setReadOnly(on);
    for (QPlainTextEdit* text : {m_text, m_notes})
        text->setReadOnly(on);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_kind, m_shown, m_minutes})
        widget->setEnabled(!on);
}

StoryStep StepForm::typed() const
{
    StoryStep step = m_step;
    step.title = m_title->text().trimmed();
    step.caption = m_caption->text().trimmed();
    step.text = m_text->toPlainText();
    step.notes = m_notes->toPlainText();
    step.planned = m_minutes->value() * secondsAMinute;
    return step;
}

/// Among kinds that show a view the view stays; otherwise the first there is.
void StepForm::chooseKind()
{
    commit();
    StoryStep step = m_step;
    step.kind = StepKind(m_kind->currentData().toInt());
    if (!showsView(step.kind))
        step.view = 0;
    else if (step.view == 0 && !m_views.empty())
        step.view = m_views.front().first;
    if (!showsRound(step.kind))
        step.round = 0;
    else if (step.round == 0 && !m_rounds.empty())
        step.round = m_rounds.front().first;
    give(step);
}

void StepForm::chooseShown()
{
    commit();
    StoryStep step = m_step;
    const Id shown = m_shown->currentData().value<Id>();
    (showsRound(step.kind) ? step.round : step.view) = shown;
    give(step);
}

void StepForm::give(const StoryStep& step)
{
    if (step == m_step)
        return;
    m_step = step;
    fill();
    Q_EMIT changed(step, m_key);
}

void StepForm::note()
{
    if (m_filling)
        return;
    m_dirty = true;
    m_soon.start();
}

void StepForm::commit()
{
    m_soon.stop();
    if (!m_dirty)
        return;
    const StoryStep step = typed();
    m_dirty = false;
    give(step);
}

bool StepForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        commit();
    return QWidget::eventFilter(watched, event);
}

} // namespace lacuna
