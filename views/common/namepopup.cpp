// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/namepopup.h"

#include "views/common/theme.h"

#include <QtGui/QScreen>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr int popupWidth = 300;
constexpr int noteHeight = 72;
} // namespace

NamePopup::NamePopup(const QString& heading, const QString& name, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_name(new QLineEdit(name, this))
{
    setObjectName(u"namePopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setLook(this, "popup");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    layout->setSpacing(space::small);
    auto* title = new QLabel(heading, this);
    setLook(title, "strong");
    m_name->setObjectName(u"popupName"_s);
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("Name"));
    auto* done = new QPushButton(tr("Done"), this);
    done->setObjectName(u"popupDone"_s);
    layout->addWidget(title);
    layout->addWidget(m_name);
    layout->addWidget(done, 0, Qt::AlignRight);
    setFixedWidth(popupWidth);
    connect(done, &QPushButton::clicked, this, &NamePopup::accept);
    connect(m_name, &QLineEdit::returnPressed, this, &NamePopup::accept);
}

void NamePopup::addNote(const QString& note)
{
    m_note = new QPlainTextEdit(note, this);
    m_note->setObjectName(u"popupNote"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteHeight);
    static_cast<QVBoxLayout*>(layout())->insertWidget(2, m_note);
    setTabOrder(m_name, m_note);
}

void NamePopup::accept()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) {
        m_name->setFocus();
        return;
    }
    Q_EMIT accepted(name, m_note ? m_note->toPlainText().trimmed() : QString());
    close();
}

void NamePopup::openAt(const QPoint& at)
{
    adjustSize();
    const QRect room = screen()->availableGeometry();
    move(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    m_name->setFocus();
    m_name->selectAll();
}

} // namespace lacuna
