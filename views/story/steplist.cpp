// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/story/steplist.h"

#include "views/common/theme.h"

#include <QtGui/QDropEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int pictureRole = Qt::UserRole;
constexpr int kindRole = Qt::UserRole + 1;
constexpr int timeRole = Qt::UserRole + 2;
constexpr int brokenRole = Qt::UserRole + 3;
constexpr int numberWidth = 30;

class StepDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {StepList::pictureSize.width() * 2, StepList::pictureSize.height() + 2 * space::small};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Palette& colours = currentPalette();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect at = option.rect;
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected || option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(at, selected ? colours.accentGround : colours.tint);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(colours.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(QRectF(at).adjusted(1, 1, -1, -1));
        }
        painter->setFont(uiFont(TypeSize::Body, true));
        painter->setPen(colours.muted);
        painter->drawText(QRect(at.left(), at.top(), numberWidth, at.height()), Qt::AlignCenter,
                          QString::number(index.row() + 1));
        const QRect picture(QPoint(at.left() + numberWidth, at.top() + space::small), StepList::pictureSize);
        const auto pixmap = index.data(pictureRole).value<QPixmap>();
        if (pixmap.isNull())
            painter->fillRect(picture, colours.tint);
        else
            painter->drawPixmap(picture, pixmap);
        painter->setPen(QPen(colours.line, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(picture).adjusted(0.5, 0.5, -0.5, -0.5));
        paintWords(painter,
                   QRect(picture.right() + space::medium, picture.top(),
                         at.right() - picture.right() - space::medium - space::small, picture.height()),
                   index);
        painter->restore();
    }

private:
    static void paintWords(QPainter* painter, const QRect& at, const QModelIndex& index)
    {
        const Palette& colours = currentPalette();
        const QFont title = uiFont(TypeSize::Body, true);
        const QFontMetrics metrics(title);
        painter->setFont(title);
        painter->setPen(colours.text);
        const int lines = 2;
        const QRect words(at.left(), at.top(), at.width(), metrics.lineSpacing() * lines);
        const QString text = index.data(Qt::DisplayRole).toString();
        const bool fits = metrics.boundingRect(words, Qt::TextWordWrap, text).height() <= words.height();
        painter->drawText(
            words, int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap,
            fits ? text : metrics.elidedText(text, Qt::ElideRight, words.width() * lines - space::huge));
        const QFont small = uiFont(TypeSize::Small);
        painter->setFont(small);
        const bool broken = index.data(brokenRole).toBool();
        painter->setPen(broken ? colours.error : colours.muted);
        const QString time = index.data(timeRole).toString();
        const QString kind = index.data(kindRole).toString();
        painter->drawText(
            at.adjusted(0, words.height() + space::tiny, 0, 0), Qt::AlignLeft | Qt::AlignTop,
            QFontMetrics(small).elidedText(time.isEmpty() ? kind : QString(kind + u" · "_s + time),
                                           Qt::ElideRight, at.width()));
    }
};

} // namespace

StepList::StepList(QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(u"stepList"_s);
    setAccessibleName(tr("Steps of the story"));
    setItemDelegate(new StepDelegate(this));
    setSelectionMode(ExtendedSelection);
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QListWidget::itemDoubleClicked, this,
            [this](const QListWidgetItem* item) { Q_EMIT opened(row(item)); });
}

void StepList::setEntries(const std::vector<Entry>& entries)
{
    const QSignalBlocker quiet(this);
    while (count() > int(entries.size()))
        delete takeItem(count() - 1);
    while (count() < int(entries.size()))
        addItem(new QListWidgetItem);
    for (int i = 0; i < count(); ++i) {
        const Entry& entry = entries[size_t(i)];
        QListWidgetItem* at = item(i);
        at->setText(entry.title);
        at->setData(kindRole, entry.kind);
        at->setData(timeRole, entry.time);
        at->setData(brokenRole, entry.broken);
        at->setData(Qt::AccessibleTextRole, tr("%1. %2, %3").arg(i + 1).arg(entry.title, entry.kind));
        at->setToolTip(entry.title);
    }
}

void StepList::setPicture(int step, const QPixmap& picture)
{
    if (QListWidgetItem* at = item(step)) {
        const QSignalBlocker quiet(this);
        at->setData(pictureRole, picture);
    }
    viewport()->update();
}

QList<int> StepList::selectedSteps() const
{
    QList<int> steps;
    for (const QModelIndex& index : selectedIndexes())
        steps << index.row();
    std::ranges::sort(steps);
    return steps;
}

void StepList::keyPressEvent(QKeyEvent* event)
{
    const QList<int> steps = selectedSteps();
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    if (!steps.isEmpty() && alt && event->key() == Qt::Key_Up) {
        if (steps.first() > 0)
            Q_EMIT moved(steps, steps.first() - 1);
    } else if (!steps.isEmpty() && alt && event->key() == Qt::Key_Down) {
        if (steps.last() + 1 < count())
            Q_EMIT moved(steps, steps.last() + 2);
    } else if (!steps.isEmpty() && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT removed(steps);
    } else if (!steps.isEmpty() && event->key() == Qt::Key_D
               && event->modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT duplicated(steps);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentRow() >= 0)
            Q_EMIT opened(currentRow());
    } else {
        QListWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

/// The list itself moves nothing: the story is changed, and shown as it is then.
void StepList::dropEvent(QDropEvent* event)
{
    if (event->source() != this)
        return;
    const QModelIndex at = indexAt(event->position().toPoint());
    int before = at.isValid() ? at.row() : count();
    if (at.isValid() && event->position().y() > visualRect(at).center().y())
        ++before;
    const QList<int> steps = selectedSteps();
    event->setDropAction(Qt::IgnoreAction); // or the view would remove the rows
    event->accept();
    if (!steps.isEmpty())
        Q_EMIT moved(steps, before);
}

} // namespace lacuna
