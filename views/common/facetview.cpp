// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/facetview.h"

#include "views/common/facetmodel.h"
#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QtCore/QLocale>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>

namespace lacuna {

namespace {

constexpr int facetRow = 26;
constexpr int mostRows = 12;
constexpr int boxSize = 14;
constexpr int barWidth = 56;
constexpr int indentStep = 16;

QColor mix(const QColor& a, const QColor& b, float share)
{
    return QColor::fromRgbF(a.redF() * (1 - share) + b.redF() * share,
                            a.greenF() * (1 - share) + b.greenF() * share,
                            a.blueF() * (1 - share) + b.blueF() * share);
}

void paintBox(QPainter* painter, const QRect& box, Qt::CheckState state, bool excluded)
{
    const Palette& colours = currentPalette();
    const QColor on = excluded ? colours.gap : colours.accent;
    const QRectF outline = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setPen(state == Qt::Unchecked ? mix(colours.line, colours.muted, 0.6F) : on);
    painter->setBrush(state == Qt::Checked ? on : colours.surface);
    painter->drawRoundedRect(outline, corner::cell, corner::cell);
    QPen pen(state == Qt::Checked ? colours.onAccent : on, 2);
    pen.setCapStyle(Qt::RoundCap);
    painter->setPen(pen);
    const QPointF at = box.topLeft();
    if (state == Qt::PartiallyChecked || (state == Qt::Checked && excluded))
        painter->drawLine(at + QPointF(4, 7), at + QPointF(10, 7));
    else if (state == Qt::Checked)
        painter->drawPolyline(
            QPolygonF{at + QPointF(3.5, 7.5), at + QPointF(6, 10), at + QPointF(10.5, 4.5)});
}

void paintCount(QPainter* painter, const QRect& row, const QModelIndex& index)
{
    const Palette& colours = currentPalette();
    const int count = index.data(FacetModel::CountRole).toInt();
    painter->setFont(uiFont(TypeSize::Small));
    painter->setPen(colours.muted);
    painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(count));
    if (count == 0)
        return;
    const double length = std::max(2.0, barWidth * index.data(FacetModel::ShareRole).toDouble());
    const QRectF bar(row.right() + 1 - barWidth, row.bottom() - 3, barWidth, 2.5);
    painter->fillRect(bar, colours.ground);
    painter->fillRect(QRectF(bar.left(), bar.top(), length, bar.height()),
                      mix(colours.surface, colours.accent, 0.55F));
}

} // namespace

void FacetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const Palette& colours = currentPalette();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colours.tint);
    const QRect row = option.rect.adjusted(2, 0, -4, 0);
    const QRect box(row.left(), row.center().y() - boxSize / 2, boxSize, boxSize);
    if (const QVariant state = index.data(Qt::CheckStateRole); state.isValid())
        paintBox(painter, box, state.value<Qt::CheckState>(), index.data(FacetModel::ExcludedRole).toBool());
    else
        lineIcon(index.data(FacetModel::IconRole).toString(), colours.muted).paint(painter, box);
    const bool counted = index.data(FacetModel::CountRole).isValid();
    if (counted)
        paintCount(painter, row, index);
    const int countWidth = painter->fontMetrics().horizontalAdvance(
        QLocale().toString(index.data(FacetModel::CountRole).toInt()));
    const QRect label = row.adjusted(boxSize + space::small, 0, -std::max(countWidth, 20) - space::small, 0);
    painter->setFont(uiFont(TypeSize::Body));
    const bool empty = counted && index.data(FacetModel::CountRole).toInt() == 0;
    painter->setPen(empty ? colours.muted : colours.text);
    painter->drawText(
        label, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, label.width()));
    const auto* view = qobject_cast<const QWidget*>(option.widget);
    if ((option.state & QStyle::State_HasFocus) && view && view->hasFocus()) {
        painter->setPen(QPen(colours.accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0.75, 0.75, -1.75, -0.75), corner::cell,
                                 corner::cell);
    }
    painter->restore();
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {100, facetRow};
}

FacetView::FacetView(QWidget* parent)
    : QTreeView(parent)
{
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setIndentation(indentStep);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setItemDelegate(new FacetDelegate(this));
    viewport()->setCursor(Qt::PointingHandCursor);
    connect(this, &QTreeView::expanded, this, &FacetView::fitHeight);
    connect(this, &QTreeView::collapsed, this, &FacetView::fitHeight);
}

int FacetView::shownRows(const QModelIndex& parent, int limit) const
{
    int rows = 0;
    for (int row = 0; row < model()->rowCount(parent) && rows < limit; ++row) {
        const QModelIndex index = model()->index(row, 0, parent);
        rows += 1 + (isExpanded(index) ? shownRows(index, limit - rows) : 0);
    }
    return rows;
}

void FacetView::fitHeight()
{
    const int rows = model() ? std::min(mostRows, shownRows({}, mostRows + 1)) : 0;
    setFixedHeight(rows * facetRow + 2);
}

void FacetView::mouseReleaseEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool onRow = index.isValid() && visualRect(index).contains(event->position().toPoint());
    QTreeView::mouseReleaseEvent(event);
    if (onRow && event->button() == Qt::LeftButton)
        Q_EMIT toggled(index);
}

void FacetView::keyPressEvent(QKeyEvent* event)
{
    const bool toggles =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (toggles && currentIndex().isValid())
        Q_EMIT toggled(currentIndex());
    else
        QTreeView::keyPressEvent(event);
}

void FacetView::focusInEvent(QFocusEvent* event)
{
    QTreeView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

void FacetView::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    if (!model()->hasChildren(index) || model()->rowCount(index) == 0)
        return;
    const QRect at(rect.right() - 13, rect.center().y() - 5, 11, 11);
    lineIcon(QString::fromLatin1(isExpanded(index) ? "chevron-down" : "chevron-right"),
             currentPalette().muted)
        .paint(painter, at);
}

void FacetView::wheelEvent(QWheelEvent* event)
{
    // At its ends the panel scrolls on, instead of stopping under the mouse.
    const QScrollBar* bar = verticalScrollBar();
    const bool up = event->angleDelta().y() > 0;
    if (bar->maximum() == 0 || (up && bar->value() == bar->minimum())
        || (!up && bar->value() == bar->maximum()))
        event->ignore();
    else
        QTreeView::wheelEvent(event);
}

} // namespace lacuna
