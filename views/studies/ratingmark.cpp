// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/ratingmark.h"

#include "views/common/theme.h"

#include <QtGui/QPainter>

namespace lacuna {

namespace {
constexpr int bars = 4;
constexpr int barWidth = 6;
constexpr int barGap = 2;
constexpr int lowest = 5; ///< of the bars
constexpr int step = 3; ///< each next is so much higher
} // namespace

RatingMark::RatingMark(QWidget* parent)
    : QWidget(parent)
{
    setFixedSize(sizeHint());
}

void RatingMark::setRating(std::optional<Confidence> rating)
{
    m_rating = rating;
    update();
}

QSize RatingMark::sizeHint() const
{
    return {bars * barWidth + (bars - 1) * barGap, lowest + (bars - 1) * step};
}

void RatingMark::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    const Palette& palette = currentPalette();
    const int filled = m_rating ? bars - int(*m_rating) : 0;
    for (int bar = 0; bar < bars; ++bar) {
        const int high = lowest + bar * step;
        const QRectF box(bar * (barWidth + barGap), height() - high, barWidth, high);
        if (bar < filled) {
            painter.fillRect(box, palette.accent);
        } else {
            painter.setPen(palette.strongLine);
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        }
    }
}

} // namespace lacuna
