// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/gaplistview.h"

#include "model/items/gaplistmodel.h"
#include "model/painting/gapmarks.h"
#include "views/common/theme.h"
#include "views/gaps/inspectorparts.h"

#include <QtCore/QLocale>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int entryHeight = 66;
constexpr int lineHeight = 18;
constexpr int indentStep = 18;
constexpr int scoreWidth = 36;
constexpr int markSide = 11;

void drawLine(QPainter* painter, const QRect& at, const QString& text, const QFont& font,
              const QColor& colour, Qt::AlignmentFlag side = Qt::AlignLeft)
{
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(at, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, at.width()));
}

/// What is done about the gap: a dot as far filled as the gap is, before the words.
void drawStatus(QPainter* painter, const QRect& at, const QModelIndex& index)
{
    const Palette& colours = currentPalette();
    const auto status = GapStatus(index.data(GapListModel::StatusRole).toInt());
    const QString text = index.data(GapListModel::StatusTextRole).toString();
    const QRectF dot(at.left() + 1, at.center().y() - 4, 9, 9);
    const QColor colour = status == GapStatus::Filled ? colours.success : colours.accent;
    painter->setPen(QPen(colour, 1.4));
    painter->setBrush(status == GapStatus::Filled ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter->drawEllipse(dot);
    if (status == GapStatus::BeingFilled) {
        painter->setBrush(colour);
        painter->drawChord(dot, 90 * 16, 180 * 16);
    }
    drawLine(painter, at.adjusted(16, 0, 0, 0), text.isEmpty() ? GapListView::tr("with a note") : text,
             uiFont(TypeSize::Small), colours.text);
}

class EntryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        return {100, entryHeight + (index.data(GapListModel::NotedRole).toBool() ? lineHeight : 0)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Palette& colours = currentPalette();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintGround(painter, option);
        const QRect room = option.rect.adjusted(space::tiny, 6, -space::medium, -6);
        QRect line(room.left(), room.top(), room.width(), lineHeight);
        drawLine(painter, line.adjusted(0, 0, -scoreWidth, 0), index.data().toString(),
                 uiFont(TypeSize::Body, true), colours.text);
        drawLine(painter, QRect(line.right() - scoreWidth, line.top(), scoreWidth, lineHeight),
                 QLocale().toString(index.data(GapListModel::ScoreRole).toDouble(), 'f', 0),
                 uiFont(TypeSize::Large, true), colours.text, Qt::AlignRight);
        line.translate(0, lineHeight);
        const auto gapClass = GapClass(index.data(GapListModel::GapClassRole).toInt());
        paintClassMark(*painter, gapClass, QRectF(line.left(), line.center().y() - 5, markSide, markSide));
        drawLine(painter, line.adjusted(markSide + 6, 0, 0, 0),
                 index.data(GapListModel::DetailRole).toString(), uiFont(TypeSize::Small), colours.text);
        line.translate(0, lineHeight);
        drawLine(painter, line, index.data(GapListModel::FactorsRole).toString(), uiFont(TypeSize::Small),
                 colours.muted);
        line.translate(0, lineHeight);
        if (index.data(GapListModel::NotedRole).toBool())
            drawStatus(painter, line, index);
        painter->restore();
    }

private:
    /// The whole line, with the mark that unfolds it: the branch is part of the entry.
    static void paintGround(QPainter* painter, const QStyleOptionViewItem& option)
    {
        const Palette& colours = currentPalette();
        QRect row = option.rect;
        row.setLeft(0);
        const bool current = option.state.testFlag(QStyle::State_Selected);
        if (current)
            painter->fillRect(row, option.palette.color(QPalette::Highlight));
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(row, colours.tint);
        if (current && option.state.testFlag(QStyle::State_HasFocus))
            painter->fillRect(QRect(row.topLeft(), QSize(3, row.height())), colours.accent);
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), colours.line);
        if (option.state.testFlag(QStyle::State_Children))
            drawFoldMark(*painter, QRectF(option.rect.left() - 12, row.top() + 11, 8, 8),
                         !option.state.testFlag(QStyle::State_Open), colours.muted);
    }
};

} // namespace

GapListView::GapListView(QWidget* parent)
    : QTreeView(parent)
{
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(indentStep);
    setExpandsOnDoubleClick(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setItemDelegate(new EntryDelegate(this));
    connect(this, &QTreeView::doubleClicked, this, &GapListView::opened);
}

void GapListView::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    // A letter is a shortcut of the place, not a search: titles begin alike.
    if (event->key() == Qt::Key_Escape || !event->text().trimmed().isEmpty()) {
        event->ignore();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void GapListView::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    Q_UNUSED(painter); // the delegate draws the whole line
    Q_UNUSED(rect);
    Q_UNUSED(index);
}

} // namespace lacuna
