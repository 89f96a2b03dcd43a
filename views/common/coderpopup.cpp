// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/coderpopup.h"

#include "views/common/theme.h"
#include "views/common/workspace.h"

#include <QtCore/QPointer>
#include <QtGui/QScreen>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

CoderPopup::CoderPopup(Workspace* workspace, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_workspace(workspace)
{
    setObjectName(u"coderPopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setLook(this, "popup");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    layout->setSpacing(space::small);
    auto* heading = new QLabel(tr("Who codes here?"), this);
    setLook(heading, "strong");
    layout->addWidget(heading);
    buildList();
    buildNew();
    auto* done = new QPushButton(tr("Done"), this);
    done->setObjectName(u"coderDone"_s);
    layout->addWidget(done, 0, Qt::AlignRight);
    setFixedWidth(300);
    connect(done, &QPushButton::clicked, this, &QWidget::close);
    connect(workspace, &Workspace::snapshotChanged, this, &CoderPopup::fill);
    connect(workspace, &Workspace::coderChanged, this, &CoderPopup::showCoder);
    fill();
}

void CoderPopup::buildList()
{
    m_list = new QListWidget(this);
    m_list->setObjectName(u"coderList"_s);
    m_list->setAccessibleName(tr("Coders"));
    m_list->setFixedHeight(132);
    m_blind = new QCheckBox(tr("Blind: hide what others coded"), this);
    m_blind->setObjectName(u"coderBlind"_s);
    layout()->addWidget(m_list);
    layout()->addWidget(m_blind);
    connect(m_list, &QListWidget::currentRowChanged, this, &CoderPopup::take);
    connect(m_list, &QListWidget::itemActivated, this, &QWidget::close);
    connect(m_blind, &QCheckBox::toggled, this, &CoderPopup::take);
}

void CoderPopup::buildNew()
{
    m_new = new QLineEdit(this);
    m_new->setObjectName(u"newCoder"_s);
    m_new->setAccessibleName(tr("Name of a new coder"));
    m_new->setPlaceholderText(tr("Name of a new coder"));
    auto* add = new QPushButton(tr("Add"), this);
    add->setObjectName(u"addCoder"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(m_new, 1);
    row->addWidget(add);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(add, &QPushButton::clicked, this, &CoderPopup::addCoder);
    connect(m_new, &QLineEdit::returnPressed, this, &CoderPopup::addCoder);
    m_new->setEnabled(!m_workspace->isReadOnly());
    add->setEnabled(!m_workspace->isReadOnly());
}

void CoderPopup::fill()
{
    m_filling = true;
    m_list->clear();
    auto* nobody = new QListWidgetItem(tr("Nobody in particular"), m_list);
    nobody->setData(Qt::UserRole, 0);
    for (const Coder& coder : m_workspace->snapshot()->coders) {
        auto* item = new QListWidgetItem(coder.name, m_list);
        item->setData(Qt::UserRole, coder.id);
        item->setToolTip(coder.note);
    }
    m_filling = false;
    showCoder();
}

void CoderPopup::showCoder()
{
    m_filling = true;
    int current = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toLongLong() == m_workspace->coder())
            current = row;
    }
    m_list->setCurrentRow(current);
    m_blind->setEnabled(m_workspace->coder() != 0);
    m_blind->setChecked(m_workspace->coder() != 0 && m_workspace->isBlind());
    m_filling = false;
}

void CoderPopup::take()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (m_filling || !item)
        return;
    const Id coder = item->data(Qt::UserRole).toLongLong();
    m_workspace->setCoder(coder, coder != 0 && m_blind->isChecked());
}

void CoderPopup::addCoder()
{
    Coder coder;
    coder.name = m_new->text().simplified();
    if (coder.name.isEmpty())
        return;
    m_workspace->apply(SaveCoder{coder}, [guard = QPointer(this)](const Result<EditOutcome>& result) {
        if (!guard)
            return;
        if (!result) {
            Q_EMIT guard->m_workspace->failed(result.error());
            return;
        }
        guard->m_new->clear();
        guard->m_workspace->setCoder(result->id, guard->m_blind->isChecked());
        guard->m_list->setFocus();
    });
}

void CoderPopup::openAbove(const QWidget* anchor)
{
    adjustSize();
    const QRect room = anchor->screen()->availableGeometry();
    QPoint at = anchor->mapToGlobal(QPoint(anchor->width() - width(), -height() - 2));
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    at.setY(std::max(at.y(), room.top()));
    move(at);
    show();
    if (m_list->count() > 1)
        m_list->setFocus();
    else
        m_new->setFocus();
}

} // namespace lacuna
