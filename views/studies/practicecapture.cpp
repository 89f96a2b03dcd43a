// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/practicecapture.h"

#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace lacuna {

PracticeCapture::PracticeCapture(Workspace* workspace, QPlainTextEdit* text,
                                 std::function<PracticeSource()> source)
    : QObject(text)
    , m_workspace(workspace)
    , m_text(text)
    , m_source(std::move(source))
{
    text->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(text, &QWidget::customContextMenuRequested, this, &PracticeCapture::openMenu);
}

QPushButton* PracticeCapture::makeButton(const QString& name, QWidget* parent)
{
    auto* button = new QPushButton(tr("Make a practice of it"), parent);
    button->setObjectName(name);
    button->setToolTip(tr("Makes the marked words the quote of a new practice (Ctrl+Shift+P)"));
    setLook(button, "link");
    connect(button, &QPushButton::clicked, this, &PracticeCapture::capture);
    return button;
}

void PracticeCapture::openMenu(const QPoint& at)
{
    QMenu* menu = m_text->createStandardContextMenu(at);
    menu->setObjectName(u"captureMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    QAction* make = menu->addAction(lineIcon(u"practice"_s), tr("Make a practice of it"));
    make->setObjectName(u"captureAction"_s);
    make->setEnabled(m_text->textCursor().hasSelection() && !m_workspace->isReadOnly());
    connect(make, &QAction::triggered, this, &PracticeCapture::capture);
    menu->popup(m_text->viewport()->mapToGlobal(at));
}

void PracticeCapture::capture()
{
    if (m_workspace->isReadOnly())
        return;
    PracticeSource source = m_source();
    source.quote = m_text->textCursor().selectedText().replace(QChar::ParagraphSeparator, u'\n').trimmed();
    if (source.quote.isEmpty()) {
        Q_EMIT m_workspace->noticed(tr("Mark the words first that say what was learned"), false);
        return;
    }
    Practice begun;
    begun.confidential = m_confidential;
    if (source.study != 0)
        begun.sources = {source};
    else
        begun.text = source.quote; // no study to quote yet: the words are not lost
    Q_EMIT m_workspace->practiceBegun(begun);
}

} // namespace lacuna
