// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/yearbars.h"

#include "views/common/theme.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <cmath>

namespace lacuna {

namespace {
constexpr int barsHeight = 40;
constexpr double grip = 6; ///< pixels around an end that take hold of it
} // namespace

YearBars::YearBars(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Studies per year; Left and Right move the first year, with Shift the last"));
}

QSize YearBars::sizeHint() const
{
    return {200, barsHeight + 18};
}

void YearBars::setYears(int firstYear, const std::vector<int>& counts)
{
    m_first = firstYear;
    m_counts = counts;
    update();
}

void YearBars::setRange(std::optional<int> from, std::optional<int> to)
{
    m_from = from;
    m_to = to;
    update();
}

int YearBars::low() const
{
    return std::clamp(m_from.value_or(m_first), m_first, std::max(m_first, lastYear()));
}

int YearBars::high() const
{
    return std::clamp(m_to.value_or(lastYear()), m_first, std::max(m_first, lastYear()));
}

int YearBars::yearAt(double x) const
{
    const double share = x / std::max(1, width());
    return std::clamp(m_first + int(std::floor(share * double(m_counts.size()))), m_first, lastYear());
}

double YearBars::leftOf(int year) const
{
    return double(width()) * (year - m_first) / double(std::max<size_t>(1, m_counts.size()));
}

void YearBars::paintEvent(QPaintEvent*)
{
    if (m_counts.empty())
        return;
    const Palette& colours = currentPalette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int most = std::max(1, *std::max_element(m_counts.begin(), m_counts.end()));
    const double step = double(width()) / double(m_counts.size());
    const double gap = step > 6 ? 2 : step > 3 ? 1 : 0;
    for (size_t i = 0; i < m_counts.size(); ++i) {
        const int year = m_first + int(i);
        const bool inside = year >= low() && year <= high();
        const double height =
            m_counts[i] > 0 ? std::max(2.0, double(barsHeight - 4) * m_counts[i] / most) : 0;
        painter.fillRect(QRectF(leftOf(year), barsHeight - height, step - gap, height),
                         inside ? colours.ramp[2] : colours.line);
    }
    painter.fillRect(QRectF(0, barsHeight, width(), 1), colours.line);
    if (m_from || m_to) {
        painter.fillRect(QRectF(leftOf(low()), barsHeight, leftOf(high() + 1) - leftOf(low()) - gap, 2),
                         colours.accent);
        for (const double x : {leftOf(low()), leftOf(high() + 1) - gap})
            painter.fillRect(QRectF(std::clamp(x - 1, 0.0, width() - 2.0), 4, 2, barsHeight - 2),
                             colours.accent);
    }
    painter.setFont(uiFont(TypeSize::Small));
    painter.setPen(colours.muted);
    const QRect labels(0, barsHeight + 2, width(), 16);
    painter.drawText(labels, Qt::AlignLeft | Qt::AlignVCenter, QString::number(m_first));
    painter.drawText(labels, Qt::AlignRight | Qt::AlignVCenter, QString::number(lastYear()));
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), corner::cell,
                                corner::cell);
    }
}

void YearBars::choose(int from, int to)
{
    if (from > to)
        std::swap(from, to);
    const std::optional<int> first = from <= m_first ? std::nullopt : std::optional(from);
    const std::optional<int> last = to >= lastYear() ? std::nullopt : std::optional(to);
    if (first == m_from && last == m_to)
        return;
    setRange(first, last);
    Q_EMIT rangeChosen(first, last);
}

void YearBars::mousePressEvent(QMouseEvent* event)
{
    if (m_counts.empty() || event->button() != Qt::LeftButton)
        return;
    const double x = event->position().x();
    const bool limited = m_from || m_to;
    if (limited && std::abs(x - leftOf(low())) < grip) {
        m_anchor = high();
    } else if (limited && std::abs(x - leftOf(high() + 1)) < grip) {
        m_anchor = low();
    } else {
        m_anchor = yearAt(x);
        choose(*m_anchor, *m_anchor);
    }
}

void YearBars::mouseMoveEvent(QMouseEvent* event)
{
    if (m_anchor && event->buttons().testFlag(Qt::LeftButton))
        choose(*m_anchor, yearAt(event->position().x()));
}

void YearBars::mouseReleaseEvent(QMouseEvent*)
{
    m_anchor.reset();
}

void YearBars::mouseDoubleClickEvent(QMouseEvent*)
{
    m_anchor.reset();
    setRange({}, {});
    Q_EMIT rangeChosen({}, {});
}

void YearBars::keyPressEvent(QKeyEvent* event)
{
    const int by = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (by == 0 || m_counts.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        choose(low(), std::clamp(high() + by, low(), lastYear()));
    else
        choose(std::clamp(low() + by, m_first, high()), high());
}

bool YearBars::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && !m_counts.empty()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int year = yearAt(help->pos().x());
        const int count = m_counts[size_t(year - m_first)];
        QToolTip::showText(help->globalPos(), tr("%1: %Ln studies", nullptr, count).arg(year), this);
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

} // namespace lacuna
