// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/chipbutton.h"

#include "model/painting/gapmarks.h"
#include "views/common/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

namespace lacuna {

namespace {

constexpr int chipHeight = 30;
constexpr int sidePadding = 14;
constexpr int textGap = 6;
constexpr int markSide = 7;
constexpr int longestValue = 200;

} // namespace

ChipButton::ChipButton(const QString& label, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(label);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChipButton::setValue(const QString& value)
{
    if (value == m_value)
        return;
    m_value = value;
    setAccessibleName(tr("%1: %2").arg(text(), value));
    updateGeometry();
    update();
}

int ChipButton::valueWidth() const
{
    const QFontMetrics metrics(uiFont(TypeSize::Body, true));
    return std::min(longestValue, metrics.horizontalAdvance(m_value));
}

QSize ChipButton::sizeHint() const
{
    const int label = QFontMetrics(uiFont()).horizontalAdvance(text());
    return {2 * sidePadding + label + textGap + valueWidth() + textGap + 2 + markSide, chipHeight};
}

QSize ChipButton::minimumSizeHint() const
{
    return sizeHint();
}

bool ChipButton::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip
        && QFontMetrics(uiFont(TypeSize::Body, true)).horizontalAdvance(m_value) > longestValue)
        setToolTip(m_value);
    return QAbstractButton::event(event);
}

void ChipButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click(); // opens, as a combo box does
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void ChipButton::paintEvent(QPaintEvent*)
{
    const Palette& colours = currentPalette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = hasFocus();
    const double width = focused ? 2 : 1;
    const QRectF box = QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.setPen(QPen(focused ? colours.accent : underMouse() ? colours.strongLine : colours.line, width));
    painter.setBrush(isDown() || underMouse() ? colours.tint : colours.surface);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    double x = sidePadding;
    const QFont plain = uiFont();
    const QFont bold = uiFont(TypeSize::Body, true);
    const double baseline = box.center().y() + QFontMetricsF(plain).capHeight() / 2;
    painter.setFont(plain);
    painter.setPen(colours.muted);
    painter.drawText(QPointF(x, baseline), text());
    x += QFontMetricsF(plain).horizontalAdvance(text()) + textGap;
    painter.setFont(bold);
    painter.setPen(colours.text);
    painter.drawText(QPointF(x, baseline),
                     QFontMetrics(bold).elidedText(m_value, Qt::ElideRight, valueWidth() + 1));
    drawFoldMark(painter,
                 QRectF(rect().width() - sidePadding - markSide + 1, box.center().y() - markSide / 2.0,
                        markSide, markSide),
                 false, colours.muted);
}

} // namespace lacuna
