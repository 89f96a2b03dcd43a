// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/quotepopup.h"

#include "views/common/theme.h"

#include <QtGui/QScreen>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lacuna {

QuotePopup::QuotePopup(const QString& title, const QString& quote, const QString& page, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_oldQuote(quote)
    , m_oldPage(page)
{
    setObjectName(u"quotePopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setLook(this, "popup");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    layout->setSpacing(space::small);
    auto* heading = new QLabel(title, this);
    heading->setWordWrap(true);
    setLook(heading, "strong");
    m_quote = new QPlainTextEdit(quote, this);
    m_quote->setObjectName(u"quote"_s);
    m_quote->setAccessibleName(tr("Quote"));
    m_quote->setPlaceholderText(tr("What the study says, word for word"));
    m_quote->setTabChangesFocus(true);
    m_quote->setFixedHeight(96);
    m_page = new QLineEdit(page, this);
    m_page->setObjectName(u"quotePage"_s);
    m_page->setAccessibleName(tr("Page"));
    m_page->setPlaceholderText(tr("Page"));
    auto* remove = new QPushButton(tr("Remove this coding"), this);
    remove->setObjectName(u"quoteRemove"_s);
    setLook(remove, "link");
    auto* done = new QPushButton(tr("Done"), this);
    done->setObjectName(u"quoteDone"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(remove);
    buttons->addStretch();
    buttons->addWidget(done);
    layout->addWidget(heading);
    layout->addWidget(m_quote);
    layout->addWidget(m_page);
    layout->addLayout(buttons);
    setFixedWidth(320);
    connect(done, &QPushButton::clicked, this, &QWidget::close);
    connect(m_page, &QLineEdit::returnPressed, this, &QWidget::close);
    connect(remove, &QPushButton::clicked, this, [this] {
        m_removed = true;
        close();
    });
}

void QuotePopup::openBelow(const QWidget* chip)
{
    adjustSize();
    QPoint at = chip->mapToGlobal(QPoint(0, chip->height() + 2));
    const QRect room = chip->screen()->availableGeometry();
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    at.setY(std::min(at.y(), room.bottom() - height()));
    move(at);
    show();
    m_quote->setFocus();
}

void QuotePopup::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    const QString quote = m_quote->toPlainText().trimmed();
    const QString page = m_page->text().trimmed();
    if (m_removed)
        Q_EMIT removeRequested();
    else if (quote != m_oldQuote || page != m_oldPage)
        Q_EMIT changed(quote, page);
    m_oldQuote = quote;
    m_oldPage = page;
    m_removed = false;
}

} // namespace lacuna
