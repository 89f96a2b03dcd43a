// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/appraisalitempanel.h"

#include "views/common/confidentialmark.h"
#include "views/common/theme.h"
#include "views/studies/growingtextedit.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lacuna {

namespace {

constexpr auto idleCommit = 4s;

QLabel* plainLabel(const QString& name, const char* look, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText); // a team's own checklist
    label->setWordWrap(true);
    setLook(label, look);
    return label;
}

} // namespace

AppraisalItemPanel::AppraisalItemPanel(QWidget* parent)
    : QWidget(parent)
    , m_title(plainLabel(u"itemTitle"_s, "small", this))
    , m_text(plainLabel(u"itemText"_s, "section", this))
    , m_help(plainLabel(u"itemHelp"_s, "muted", this))
    , m_clear(new QPushButton(tr("Take the answer back (Del)"), this))
    , m_edit(new GrowingTextEdit(3, 10, this))
    , m_mark(new ConfidentialBox(
          u"appraisalConfidential"_s,
          tr("The notes on this appraisal, on every item, stay in the catalogue unless that is "
             "ticked when something is exported"),
          this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_help);
    layout->addSpacing(space::small);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(answerButton(Answer::Yes, u"answerYes"_s, tr("Yes (Y)")));
    row->addWidget(answerButton(Answer::PartialYes, u"answerPartial"_s, tr("Partial yes (P)")));
    row->addWidget(answerButton(Answer::No, u"answerNo"_s, tr("No (N)")));
    row->addWidget(answerButton(Answer::NotApplicable, u"answerNotApplicable"_s, tr("Not applicable (A)")));
    row->addStretch();
    layout->addLayout(row);
    m_clear->setObjectName(u"clearAnswer"_s);
    setLook(m_clear, "link");
    layout->addWidget(m_clear, 0, Qt::AlignLeft);
    connect(m_clear, &QPushButton::clicked, this, [this] { Q_EMIT answered(Answer::None); });
    layout->addSpacing(space::small);
    auto* label = new QLabel(tr("Note"), this);
    setLook(label, "strong");
    label->setBuddy(m_edit);
    m_edit->setObjectName(u"itemNote"_s);
    m_edit->setAccessibleName(tr("Note"));
    m_edit->setPlaceholderText(tr("Page or reason, if you like"));
    m_edit->installEventFilter(this);
    layout->addWidget(label);
    layout->addWidget(m_edit);
    m_mark->setText(tr("The notes on this appraisal are confidential"));
    layout->addWidget(m_mark, 0, Qt::AlignLeft);
    connect(m_mark, &QCheckBox::clicked, this, &AppraisalItemPanel::markChosen);
    layout->addStretch();
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleCommit);
    connect(&m_idle, &QTimer::timeout, this, &AppraisalItemPanel::commit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_idle.start();
        if (!m_key.isEmpty() && !m_edit->isReadOnly())
            Q_EMIT noteTyped(m_key, isTyping() ? m_edit->toPlainText().trimmed() : m_note);
    });
}

QPushButton* AppraisalItemPanel::answerButton(Answer answer, const QString& name, const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(answerText(answer));
    button->setCheckable(true);
    m_answers.emplace_back(answer, button);
    connect(button, &QPushButton::clicked, this, [this, answer] { Q_EMIT answered(answer); });
    return button;
}

void AppraisalItemPanel::clear()
{
    m_key.clear();
    m_note.clear();
    m_edit->clear();
    m_idle.stop();
}

void AppraisalItemPanel::showItem(const ChecklistForm& form, int position, Answer answer, const QString& note,
                                  bool readOnly)
{
    const ChecklistItem& item = form.items[size_t(position)];
    const bool critical = item.critical && form.rule.kind == RatingRule::Kind::Critical;
    const QString number = critical ? tr("Item %1 of %2, critical") : tr("Item %1 of %2");
    m_title->setText(number.arg(position + 1).arg(form.items.size()));
    m_text->setText(item.text);
    m_help->setText(item.help);
    m_help->setVisible(!item.help.isEmpty());
    for (const auto& [of, button] : std::as_const(m_answers)) {
        button->setVisible(form.accepts(item, of));
        button->setChecked(of == answer);
        button->setEnabled(!readOnly);
    }
    m_clear->setEnabled(answer != Answer::None && !readOnly);
    m_edit->setReadOnly(readOnly);
    const bool typing = m_key == item.key && m_edit->toPlainText() != m_note;
    if (m_key != item.key)
        commit();
    m_key = item.key;
    if (typing && note == m_note)
        return;
    m_note = note;
    if (!typing && m_edit->toPlainText() != note)
        m_edit->setPlainText(note);
    m_idle.stop();
}

void AppraisalItemPanel::commit()
{
    m_idle.stop();
    if (!isTyping())
        return;
    m_note = m_edit->toPlainText();
    Q_EMIT noteChanged(m_key, m_note.trimmed());
}

bool AppraisalItemPanel::isTyping() const
{
    return !m_key.isEmpty() && !m_edit->isReadOnly() && m_edit->toPlainText().trimmed() != m_note.trimmed();
}

void AppraisalItemPanel::setMark(bool confidential, bool enabled)
{
    m_mark->setChecked(confidential);
    m_mark->setEnabled(enabled);
}

void AppraisalItemPanel::editNote()
{
    m_edit->setFocus();
}

bool AppraisalItemPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        commit();
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape || (enter && key->modifiers() == Qt::ControlModifier)) {
            commit();
            Q_EMIT noteLeft();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lacuna
