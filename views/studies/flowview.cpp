// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/flowview.h"

#include "model/painting/matrixpainter.h"
#include "views/common/theme.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int margin = space::large;
constexpr int narrowest = 480;
constexpr int widest = 900; ///< lines of text longer than that are hard to follow

} // namespace

FlowView::FlowView(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"flowView"_s);
    setAccessibleName(tr("Flow diagram"));
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

PrismaDiagram FlowView::diagramFor(int width) const
{
    DiagramStyle style;
    const double room =
        std::clamp(width, narrowest, widest) - 2 * margin - style.bandWidth - style.rowGap / 2 - style.gap;
    style.mainWidth = style.sideWidth = std::floor(room / 2);
    return {m_flow, MatrixPainter::measureWith(uiFont()), style};
}

void FlowView::showFlow(const PrismaFlow& flow)
{
    m_flow = flow;
    layOut();
    updateGeometry();
}

void FlowView::layOut()
{
    m_diagram = diagramFor(width());
    setAccessibleDescription(m_diagram.description());
    update();
}

int FlowView::heightForWidth(int width) const
{
    return int(diagramFor(width).size().height()) + 2 * margin;
}

QSize FlowView::sizeHint() const
{
    return {widest, heightForWidth(widest)};
}

QSize FlowView::minimumSizeHint() const
{
    return {narrowest, 200};
}

void FlowView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.translate(margin, margin);
    m_diagram.paint(painter, currentPalette(), uiFont());
}

void FlowView::resizeEvent(QResizeEvent*)
{
    layOut();
}

void FlowView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        layOut();
    QWidget::changeEvent(event);
}

/// What the catalogue can show the studies of.
std::optional<FlowItem> FlowView::itemAt(QPointF position) const
{
    for (const DiagramBox& box : m_diagram.boxes()) {
        const bool counted = box.item && m_flow.figure(*box.item).counted.value_or(0) > 0;
        if (counted && box.rect.translated(margin, margin).contains(position))
            return box.item;
    }
    return {};
}

void FlowView::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(itemAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FlowView::mouseReleaseEvent(QMouseEvent* event)
{
    if (const auto item = itemAt(event->position()); item && event->button() == Qt::LeftButton)
        Q_EMIT boxClicked(*item);
}

bool FlowView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (itemAt(help->pos()))
            QToolTip::showText(help->globalPos(), tr("Show these studies"), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace lacuna
