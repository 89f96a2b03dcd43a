// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/conflictlist.h"

#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/exchange/conflictmodel.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int markSize = 14;

class ConflictDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        const int lines = QFontMetrics(uiFont(TypeSize::Body, true)).height()
            + QFontMetrics(uiFont(TypeSize::Small)).height();
        return {100, lines + space::tiny + 2 * space::small};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        drawGround(*painter, option);
        const bool settled = index.data(ConflictModel::SettledRole).toBool();
        const bool own = index.data(ConflictModel::OwnRole).toBool();
        const Palette& colours = currentPalette();
        const QRect room = option.rect.adjusted(space::medium, space::small, -space::medium, -space::small);
        const int half = room.height() / 2;
        const QRect above(room.left(), room.top(), room.width(), half);
        const QRect below(room.left(), room.top() + half, room.width(), half);
        const QString state = index.data(ConflictModel::StateRole).toString();
        const QFont stateFont = uiFont(TypeSize::Small, own);
        const int stateWidth = QFontMetrics(stateFont).horizontalAdvance(state) + space::tiny;
        const QRect markRoom = below.adjusted(below.width() - stateWidth - space::tiny - markSize, 0, 0, 0);
        const auto line = [&](const QString& text, const QFont& font, const QColor& colour, const QRect& at,
                              Qt::AlignmentFlag side) {
            const QRect where = QStyle::visualRect(option.direction, option.rect, at);
            painter->setFont(font);
            painter->setPen(colour);
            painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
            const auto to = QStyle::visualAlignment(option.direction, side);
            painter->drawText(where, int(to | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
                              QFontMetrics(font).elidedText(text, Qt::ElideRight, at.width()));
        };
        line(index.data().toString(), uiFont(TypeSize::Body, !settled),
             settled ? colours.muted : colours.text, above, Qt::AlignLeft);
        line(index.data(ConflictModel::PartRole).toString(), uiFont(TypeSize::Small), colours.muted,
             below.adjusted(0, 0, -markRoom.width() - space::small, 0), Qt::AlignLeft);
        line(state, stateFont, settled ? colours.text : colours.muted,
             markRoom.adjusted(markSize + space::tiny, 0, 0, 0), Qt::AlignRight);
        drawMark(*painter,
                 QStyle::visualRect(
                     option.direction, option.rect,
                     QRect(markRoom.left(), markRoom.center().y() - markSize / 2, markSize, markSize)),
                 settled);
        painter->restore();
    }

private:
    static void drawGround(QPainter& painter, const QStyleOptionViewItem& option)
    {
        const Palette& colours = currentPalette();
        const bool current = option.state.testFlag(QStyle::State_Selected);
        if (current)
            painter.fillRect(option.rect, option.palette.color(QPalette::Highlight));
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter.fillRect(option.rect, colours.tint);
        const int edge = option.direction == Qt::RightToLeft ? option.rect.right() - 2 : option.rect.left();
        if (current)
            painter.fillRect(QRect(edge, option.rect.top(), 3, option.rect.height()),
                             option.state.testFlag(QStyle::State_HasFocus) ? colours.accent : colours.muted);
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                         colours.line);
    }

    /// Settled: a tick; open: a ring.
    static void drawMark(QPainter& painter, const QRect& at, bool settled)
    {
        if (settled) {
            lineIcon(u"check"_s, currentPalette().text).paint(&painter, at);
            return;
        }
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(currentPalette().muted, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(at).adjusted(3, 3, -3, -3));
    }
};

} // namespace

ConflictList::ConflictList(QWidget* parent)
    : QListView(parent)
{
    setItemDelegate(new ConflictDelegate(this));
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
}

void ConflictList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right || !event->text().trimmed().isEmpty()) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

void ConflictList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT conflictChosen();
}

} // namespace lacuna
