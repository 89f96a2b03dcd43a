// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/home/homebars.h"

#include "views/common/theme.h"

#include <QtGui/QEnterEvent>
#include <QtGui/QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int rowHeight = 26;
constexpr int barHeight = 14;
constexpr int inset = 4; ///< of the focus frame
constexpr int priorityHeight = 44;
constexpr int leastRankWidth = 26;
constexpr int scoreWidth = 44;
constexpr int narrowRow = 560;

QString elided(const QPainter& painter, const QString& text, double width)
{
    return painter.fontMetrics().elidedText(text, Qt::ElideRight, int(width));
}

void paintFocus(QPainter& painter, const QWidget& widget)
{
    if (!widget.hasFocus())
        return;
    painter.setPen(QPen(currentPalette().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(1, 1, -1, -1), corner::control, corner::control);
}

/// As the matrix shows that nothing is there.
void paintHatched(QPainter& painter, const QRectF& box)
{
    const Palette& colours = currentPalette();
    painter.setBrush(colours.gapGround);
    painter.setPen(QPen(colours.gap, colours.stroke));
    painter.drawRoundedRect(box, corner::cell, corner::cell);
    painter.save();
    painter.setClipRect(box.adjusted(1, 1, -1, -1));
    painter.setPen(QPen(colours.gapHatch, colours.stroke));
    for (double x = box.left() - box.height(); x < box.right(); x += 6)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter.restore();
}

} // namespace

BarRow::BarRow(const QString& name, QWidget* parent)
    : QAbstractButton(parent)
{
    setObjectName(name);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarRow::setBar(const HandoutBars::Bar& bar, double maximum)
{
    m_bar = bar;
    m_maximum = std::max(maximum, 1e-9);
    setToolTip(bar.label);
    setAccessibleName(tr("%1: %2", "label: number").arg(bar.label, bar.shown));
    updateGeometry();
    update();
}

void BarRow::setLabelWidth(int width)
{
    m_labelWidth = width;
    update();
}

int BarRow::neededLabelWidth() const
{
    return QFontMetrics(uiFont()).horizontalAdvance(m_bar.label) + inset + space::large;
}

QSize BarRow::sizeHint() const
{
    return {360, rowHeight};
}

QSize BarRow::minimumSizeHint() const
{
    return {240, rowHeight};
}

void BarRow::paintBar(QPainter& painter, const QRectF& room) const
{
    const Palette& colours = currentPalette();
    const double top = room.center().y() - barHeight / 2.0;
    painter.setFont(uiFont(TypeSize::Body, !m_bar.missing));
    const double words = painter.fontMetrics().horizontalAdvance(m_bar.shown);
    const double longest = std::max(16.0, room.width() - words - space::medium);
    double length = longest * std::clamp(m_bar.value / m_maximum, 0.0, 1.0);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_bar.missing) {
        length = std::min(longest, 112.0);
        paintHatched(painter, QRectF(room.left() + 0.5, top + 0.5, length - 1, barHeight - 1));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(underMouse() || hasFocus() ? colours.accent : colours.ramp[2]);
        length = std::max(length, 3.0);
        painter.drawRoundedRect(QRectF(room.left(), top, length, barHeight), 2, 2);
    }
    painter.setPen(m_bar.missing ? colours.gapText : colours.text);
    painter.drawText(QRectF(room.left() + length + space::small, room.top(), words + 2, room.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, m_bar.shown);
}

void BarRow::paintEvent(QPaintEvent*)
{
    const Palette& colours = currentPalette();
    QPainter painter(this);
    painter.setFont(uiFont());
    painter.setPen(underMouse() ? colours.accent : colours.text);
    const double labels = std::min(double(m_labelWidth), width() * 0.5);
    const QRectF label(inset, 0, labels - inset - space::small, height());
    painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter, elided(painter, m_bar.label, label.width()));
    paintBar(painter, QRectF(labels, 0, width() - labels - inset, height()));
    paintFocus(painter, *this);
}

void BarRow::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    update();
}

void BarRow::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void BarRow::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

PriorityRow::PriorityRow(const QString& name, QWidget* parent)
    : QAbstractButton(parent)
{
    setObjectName(name);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PriorityRow::setPriority(const QString& rank, const HandoutBars::Bar& bar)
{
    m_rank = rank;
    m_bar = bar;
    setToolTip(bar.label);
    setAccessibleName(tr("%1. %2: %3", "rank. title: score").arg(rank, bar.label, bar.note));
    update();
}

void PriorityRow::setRankWidth(int width)
{
    m_rankWidth = width;
    update();
}

int PriorityRow::neededRankWidth() const
{
    return std::max(leastRankWidth,
                    QFontMetrics(uiFont(TypeSize::Title, true)).horizontalAdvance(m_rank) + space::medium);
}

QSize PriorityRow::sizeHint() const
{
    return {420, priorityHeight};
}

QSize PriorityRow::minimumSizeHint() const
{
    return {280, priorityHeight};
}

void PriorityRow::paintScore(QPainter& painter, const QRectF& track) const
{
    const Palette& colours = currentPalette();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.ground);
    painter.drawRoundedRect(track, 4, 4);
    const auto at = [&](double value) {
        return track.left() + track.width() * std::clamp(value, 0.0, 100.0) / 100;
    };
    const QColor fill = underMouse() || hasFocus() ? colours.accent : colours.ramp[3];
    const double end = at(m_bar.value);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(track.left(), track.top(), end - track.left(), track.height()), 4, 4);
    if (!m_bar.low || !m_bar.high)
        return;
    const double middle = track.center().y();
    // Seen on the bar and beside it.
    const auto stroke = [&](const QColor& colour, double from, double to, double cap) {
        painter.setPen(QPen(colour, 1.5 * colours.stroke, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(from, middle), QPointF(to, middle));
        painter.drawLine(QPointF(cap, middle - 4), QPointF(cap, middle + 4));
    };
    stroke(colours.textOn(fill), at(*m_bar.low), end, at(*m_bar.low));
    stroke(colours.text, end, at(*m_bar.high), at(*m_bar.high));
}

/// Where there is little room the title has the first line to itself, and the bar stands below it.
void PriorityRow::paintEvent(QPaintEvent*)
{
    const Palette& colours = currentPalette();
    QPainter painter(this);
    const bool narrow = width() < narrowRow;
    const double bar = std::clamp(width() * 0.36, 90.0, 300.0);
    const double left = inset + std::max(m_rankWidth, leastRankWidth);
    const double room = width() - left - scoreWidth - inset;
    const double beside = room - bar - space::large;
    const double half = height() / 2.0;
    painter.setFont(uiFont(TypeSize::Title, true));
    painter.setPen(colours.accent);
    painter.drawText(QRectF(inset, 0, left - inset, height()), Qt::AlignLeft | Qt::AlignVCenter, m_rank);
    painter.setFont(uiFont(TypeSize::Body, true));
    painter.setPen(underMouse() ? colours.accent : colours.text);
    const double title = narrow ? room + scoreWidth : beside;
    painter.drawText(QRectF(left, 2, title, half - 2), Qt::AlignLeft | Qt::AlignVCenter,
                     elided(painter, m_bar.label, title));
    painter.setFont(uiFont(TypeSize::Small));
    painter.setPen(colours.muted);
    painter.drawText(QRectF(left, half, beside, half - 2), Qt::AlignLeft | Qt::AlignVCenter,
                     elided(painter, m_bar.note, beside));
    const double middle = narrow ? half + half / 2 - 1 : half;
    paintScore(painter, QRectF(left + beside + space::large, middle - 5, bar, 10));
    painter.setFont(uiFont(TypeSize::Body, true));
    painter.setPen(colours.text);
    painter.drawText(QRectF(width() - scoreWidth - inset, middle - half / 2, scoreWidth, half),
                     Qt::AlignRight | Qt::AlignVCenter, m_bar.shown);
    paintFocus(painter, *this);
}

void PriorityRow::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    update();
}

void PriorityRow::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void PriorityRow::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace lacuna
