// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/growingtextedit.h"

#include <QtCore/QEvent>
#include <QtGui/QFocusEvent>
#include <QtGui/QTextBlock>
#include <QtGui/QTextLayout>

namespace lacuna {

GrowingTextEdit::GrowingTextEdit(int leastLines, int mostLines, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_least(leastLines)
    , m_most(mostLines)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingTextEdit::fit);
    fit();
}

void GrowingTextEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) // its own context menu
        Q_EMIT editingFinished();
}

void GrowingTextEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void GrowingTextEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void GrowingTextEdit::fit()
{
    int lines = 0;
    for (QTextBlock block = document()->firstBlock(); block.isValid() && lines < m_most; block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    setVerticalScrollBarPolicy(lines >= m_most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    lines = std::clamp(lines, m_least, m_most);
    const int wanted = lines * fontMetrics().lineSpacing() + int(2 * document()->documentMargin()) + 16;
    if (wanted != height())
        setFixedHeight(wanted);
}

} // namespace lacuna
