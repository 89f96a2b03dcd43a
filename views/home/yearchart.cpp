// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/home/yearchart.h"

#include "views/common/theme.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <numeric>

namespace lacuna {

namespace {
constexpr int labelHeight = 20;
constexpr int countHeight = 18; ///< room for a bar's number above it
constexpr double widestBar = 32;
constexpr int mostBars = 41;
} // namespace

YearChart::YearChart(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Studies per year; Left and Right choose a year, Enter opens its studies"));
}

void YearChart::setYears(int firstYear, const std::vector<int>& counts)
{
    m_first = firstYear;
    m_earliest = firstYear;
    m_counts = counts;
    if (const int surplus = int(counts.size()) - mostBars; surplus > 0) {
        // One old study must not squeeze the recent ones: the older years share a bar.
        const int older = std::accumulate(counts.begin(), counts.begin() + surplus + 1, 0);
        m_counts.assign(counts.begin() + surplus, counts.end());
        m_counts.front() = older;
        m_first += surplus;
    }
    m_current = -1;
    update();
}

QRectF YearChart::barRect(int bar) const
{
    const int most = std::max(1, *std::max_element(m_counts.begin(), m_counts.end()));
    const double step = std::min(widestBar, double(width()) / double(m_counts.size()));
    const double room = height() - labelHeight - countHeight;
    const int count = m_counts[size_t(bar)];
    const double tall = count > 0 ? std::max(2.0, room * count / most) : 0;
    const double gap = step > 8 ? std::min(6.0, step * 0.22) : 1;
    return {bar * step, height() - labelHeight - tall, step - gap, tall};
}

int YearChart::barAt(double x) const
{
    if (m_counts.empty())
        return -1;
    const double step = std::min(widestBar, double(width()) / double(m_counts.size()));
    const int bar = int(x / step);
    return bar >= 0 && bar < int(m_counts.size()) ? bar : -1;
}

void YearChart::paintEvent(QPaintEvent*)
{
    if (m_counts.empty())
        return;
    const Palette& colours = currentPalette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(uiFont(TypeSize::Small));
    const int bars = int(m_counts.size());
    const double right = barRect(bars - 1).right();
    for (int bar = 0; bar < bars; ++bar) {
        const QRectF rect = barRect(bar);
        painter.setPen(Qt::NoPen);
        const bool several = bar == 0 && m_earliest < m_first;
        painter.setBrush(bar == m_current ? colours.accent : colours.ramp[several ? 1 : 2]);
        painter.drawRoundedRect(rect, 2, 2);
    }
    const double base = height() - labelHeight;
    painter.fillRect(QRectF(0, base, right, 1), colours.line);
    painter.setPen(colours.muted);
    const QRectF labels(0, base + 2, right, labelHeight - 2);
    painter.drawText(labels, Qt::AlignLeft | Qt::AlignVCenter, labelOf(0));
    painter.drawText(labels, Qt::AlignRight | Qt::AlignVCenter, QString::number(m_first + bars - 1));
    if (m_current >= 0) {
        const QRectF rect = barRect(m_current);
        painter.setPen(colours.text);
        const QString text = tr("%1: %2").arg(labelOf(m_current)).arg(m_counts[size_t(m_current)]);
        QRectF label(rect.center().x() - 60, rect.top() - countHeight, 120, countHeight);
        label.moveLeft(std::clamp(label.left(), 0.0, std::max(0.0, width() - label.width())));
        painter.drawText(label, Qt::AlignCenter, text);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(QWidget::rect()).adjusted(0.75, 0.75, -0.75, -0.75), corner::cell,
                                corner::cell);
    }
}

QString YearChart::labelOf(int bar) const
{
    return bar == 0 && m_earliest < m_first ? QStringLiteral("%1–%2").arg(m_earliest).arg(m_first)
                                            : QString::number(m_first + bar);
}

void YearChart::chooseBar(int bar)
{
    if (bar >= 0 && m_counts[size_t(bar)] > 0)
        Q_EMIT yearsChosen(bar == 0 ? m_earliest : m_first + bar, m_first + bar);
}

void YearChart::mouseMoveEvent(QMouseEvent* event)
{
    m_current = barAt(event->position().x());
    setCursor(m_current >= 0 && m_counts[size_t(m_current)] > 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void YearChart::mouseReleaseEvent(QMouseEvent* event)
{
    chooseBar(barAt(event->position().x()));
}

void YearChart::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    m_current = -1;
    update();
}

void YearChart::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_counts.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        m_current = m_current < 0 ? last : std::max(0, m_current - 1);
        break;
    case Qt::Key_Right:
        m_current = std::min(last, m_current + 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        chooseBar(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    update();
}

void YearChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void YearChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_current = -1;
    update();
}

bool YearChart::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const int bar = barAt(help->pos().x()); bar >= 0)
            QToolTip::showText(help->globalPos(),
                               tr("%1: %Ln studies", nullptr, m_counts[size_t(bar)]).arg(labelOf(bar)), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace lacuna
