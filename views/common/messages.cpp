// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/messages.h"

#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lacuna {

namespace {
constexpr auto noticeTime = 8s;
}

ErrorBanner::ErrorBanner(QWidget* parent)
    : QFrame(parent)
{
    setObjectName(u"errorBanner"_s);
    setLook(this, "banner");
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::large, space::small, space::small, space::small);
    layout->setSpacing(space::medium);
    auto* icon = new QLabel(this);
    icon->setPixmap(lineIcon(u"warning"_s, currentPalette().error).pixmap(20, 20));
    layout->addWidget(icon, 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(space::tiny);
    m_message = new QLabel(this);
    m_message->setObjectName(u"errorMessage"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detail = new QLabel(this);
    m_detail->setObjectName(u"errorDetail"_s);
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLook(m_detail, "small");
    texts->addWidget(m_message);
    texts->addWidget(m_detail);
    layout->addLayout(texts, 1);
    m_more = new QPushButton(tr("Details"), this);
    m_more->setObjectName(u"errorMore"_s);
    setLook(m_more, "link");
    layout->addWidget(m_more, 0, Qt::AlignTop);
    auto* close = new QToolButton(this);
    close->setObjectName(u"errorClose"_s);
    close->setAccessibleName(tr("Close the message"));
    close->setToolTip(tr("Close the message"));
    close->setIcon(lineIcon(u"close"_s));
    layout->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_more, &QPushButton::clicked, this, [this] { m_detail->setVisible(!m_detail->isVisible()); });
    hide();
}

void ErrorBanner::showError(const Error& error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    m_message->setText(error.message.isEmpty()
                           ? tr("Something went wrong that should not have. Your catalogue is unchanged.")
                           : error.message);
    setAccessibleName(m_message->text());
    m_detail->setText(error.detail);
    m_detail->hide();
    m_more->setVisible(!error.detail.isEmpty());
    show();
}

Notice::Notice(QWidget* parent)
    : QFrame(parent)
{
    setObjectName(u"notice"_s);
    setLook(this, "notice");
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::large, space::tiny, space::small, space::tiny);
    layout->setSpacing(space::small);
    m_text = new QLabel(this);
    m_text->setObjectName(u"noticeText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setMinimumHeight(30);
    m_undo = new QPushButton(tr("Undo"), this);
    m_undo->setObjectName(u"noticeUndo"_s);
    m_undo->setAccessibleName(tr("Undo"));
    layout->addWidget(m_text);
    layout->addWidget(m_undo);
    m_timer.setInterval(noticeTime);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!underMouse() && !m_undo->hasFocus())
            hide();
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT undoRequested();
    });
    hide();
}

void Notice::showText(const QString& text, bool undoable)
{
    m_text->setText(text);
    setAccessibleName(text);
    m_undo->setVisible(undoable);
    place();
    show();
    raise();
    m_timer.start();
}

void Notice::withdrawUndo()
{
    if (isVisible() && !m_undo->isHidden())
        hide();
}

void Notice::place()
{
    adjustSize();
    const QWidget* area = parentWidget();
    move((area->width() - width()) / 2, area->height() - height() - frame::statusHeight - space::large);
}

} // namespace lacuna
