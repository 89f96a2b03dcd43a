// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/story/decisionbar.h"

#include "views/common/theme.h"
#include "views/story/presentation.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace lacuna {

DecisionBar::DecisionBar(Presentation* presentation, QWidget* parent)
    : QFrame(parent)
    , m_presentation(presentation)
{
    setObjectName(u"decisionBar"_s);
    setLook(this, "card");
    setAutoFillBackground(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::medium, space::small, space::medium, space::small);
    row->setSpacing(space::small);
    m_question = new QLabel;
    m_question->setTextFormat(Qt::PlainText);
    m_question->setFont(uiFont(TypeSize::Large, true));
    m_words = new QLineEdit;
    m_words->setObjectName(u"decisionWords"_s);
    m_words->setFont(uiFont(TypeSize::Large));
    constexpr int longest = 1000;
    m_words->setMaxLength(longest);
    m_words->installEventFilter(this);
    m_question->setBuddy(m_words);
    row->addWidget(m_question);
    row->addWidget(m_words, 1);
    hide();
}

void DecisionBar::ask(MinuteKind kind)
{
    if (isDecision(kind) && !m_presentation->canDecide()) {
        m_presentation->decide(kind, {}); // says what is missing
        return;
    }
    m_kind = kind;
    const QString cell = m_presentation->cellName();
    switch (kind) {
    case MinuteKind::NotAGap:
        m_question->setText(tr("%1 is not a gap because").arg(cell));
        break;
    case MinuteKind::BeingFilled:
        m_question->setText(tr("%1 is being filled by").arg(cell));
        break;
    default:
        m_question->setText(cell.isEmpty() ? tr("Note for the minutes") : tr("Note on %1").arg(cell));
        break;
    }
    m_words->setAccessibleName(m_question->text());
    m_words->clear();
    show();
    raise();
    m_words->setFocus();
}

void DecisionBar::keep()
{
    const QString words = m_words->text().trimmed();
    if (words.isEmpty())
        return; // a reason is what is asked for
    m_presentation->decide(m_kind, words);
    leave();
}

void DecisionBar::leave()
{
    hide();
    Q_EMIT finished();
}

bool DecisionBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    // Both are done with here: a line edit lets Enter pass, and what lies behind it would show the next step.
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape) {
        leave();
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        keep();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace lacuna
