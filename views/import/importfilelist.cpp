// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/importfilelist.h"

#include "views/common/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int stateRole = Qt::UserRole + 1;
constexpr int detailRole = Qt::UserRole + 2;
constexpr int itemHeight = 52;

class TwoLines : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), itemHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Palette& colours = currentPalette();
        const bool current = option.state.testFlag(QStyle::State_Selected);
        if (current)
            painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, colours.tint);
        if (current && option.state.testFlag(QStyle::State_HasFocus))
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), colours.accent);
        const QRect room = option.rect.adjusted(space::medium, space::small, -space::small, -space::small);
        const auto line = [&](const QString& text, const QFont& font, const QColor& colour, int top) {
            painter->setFont(font);
            painter->setPen(colour);
            const QFontMetrics metrics(font);
            painter->drawText(QRect(room.left(), top, room.width(), room.height() / 2),
                              int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                              metrics.elidedText(text, Qt::ElideMiddle, room.width()));
        };
        const bool wrong = index.data(stateRole).toInt() == int(ImportFileList::State::Wrong);
        line(index.data().toString(), uiFont(TypeSize::Body, true), colours.text, room.top());
        line(index.data(detailRole).toString(), uiFont(TypeSize::Small),
             wrong ? colours.error : colours.muted, room.top() + room.height() / 2);
    }
};

} // namespace

ImportFileList::ImportFileList(QWidget* parent)
    : QListWidget(parent)
{
    setItemDelegate(new TwoLines(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QListWidget::currentItemChanged, this, [this] { Q_EMIT currentKeyChanged(currentKey()); });
    connect(this, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        const QListWidgetItem* item = itemAt(at);
        if (!item || m_removeText.isEmpty())
            return;
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const QString key = item->data(keyRole).toString();
        connect(menu->addAction(m_removeText), &QAction::triggered, this,
                [this, key] { Q_EMIT removeRequested(key); });
        menu->popup(viewport()->mapToGlobal(at));
    });
}

QListWidgetItem* ImportFileList::itemOf(const QString& key) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(keyRole).toString() == key)
            return item(row);
    }
    return nullptr;
}

void ImportFileList::addFile(const QString& key, const QString& name, const QString& toolTip)
{
    auto* added = new QListWidgetItem(name);
    added->setData(keyRole, key);
    added->setToolTip(toolTip);
    addItem(added);
    if (!currentItem())
        setCurrentItem(added);
}

void ImportFileList::removeFile(const QString& key)
{
    delete itemOf(key);
}

void ImportFileList::setFileState(const QString& key, State state, const QString& text)
{
    QListWidgetItem* shown = itemOf(key);
    if (!shown)
        return;
    shown->setData(stateRole, int(state));
    shown->setData(detailRole, text);
    shown->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(shown->text(), text));
}

void ImportFileList::setCurrentKey(const QString& key)
{
    if (QListWidgetItem* wanted = itemOf(key))
        setCurrentItem(wanted);
}

QString ImportFileList::currentKey() const
{
    return currentItem() ? currentItem()->data(keyRole).toString() : QString();
}

QString ImportFileList::textOf(const QString& key) const
{
    const QListWidgetItem* shown = itemOf(key);
    return shown ? shown->data(detailRole).toString() : QString();
}

void ImportFileList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && currentItem() && !m_removeText.isEmpty()) {
        Q_EMIT removeRequested(currentKey());
        return;
    }
    // Return is the window's main button here, not "activate the item".
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->ignore();
        return;
    }
    QListWidget::keyPressEvent(event);
}

} // namespace lacuna
