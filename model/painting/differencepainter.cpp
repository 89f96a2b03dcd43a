// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/painting/differencepainter.h"

#include "model/painting/gapmarks.h"

#include <QtCore/QLocale>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr double cornerRadius = 3;
constexpr double markSide = 10;
constexpr double markGap = 4;
// As the matrix's own legend: it keeps its size whatever the matrix is zoomed to.
constexpr double lineHeight = 24;
constexpr double swatchWidth = 20;
constexpr double swatchHeight = 16;
constexpr double swatchGap = 7;
constexpr double itemGap = 22;
constexpr double legendPixelSize = 12;
constexpr double groundShare = 0.16; ///< how much of a mark's colour its ground has

QColor mixed(const QColor& a, const QColor& b, double share)
{
    return QColor::fromRgbF(float(a.redF() * (1 - share) + b.redF() * share),
                            float(a.greenF() * (1 - share) + b.greenF() * share),
                            float(a.blueF() * (1 - share) + b.blueF() * share));
}

QFont sized(QFont font, double pixels, QFont::Weight weight)
{
    font.setPixelSize(std::max(1, int(std::lround(pixels))));
    font.setWeight(weight);
    return font;
}

/// "+3", "−2": with a minus sign that is as wide as the plus.
QString signedNumber(int value)
{
    const QString digits = QLocale().toString(std::abs(value));
    return value > 0 ? u'+' + digits : value < 0 ? QChar(0x2212) + digits : digits;
}

std::array<bool, cellChangeCount> present(const MapDifference& difference)
{
    std::array<bool, cellChangeCount> found{};
    for (const DifferenceCell& cell : difference.cells)
        found[size_t(cell.change)] = true;
    return found;
}

} // namespace

void drawChangeMark(QPainter& painter, CellChange change, const QRectF& box, const QColor& colour)
{
    const QPointF middle = box.center();
    const double half = box.width() / 2;
    const auto line = [&](double x1, double y1, double x2, double y2) {
        painter.drawLine(middle + QPointF(x1, y1) * half, middle + QPointF(x2, y2) * half);
    };
    painter.setPen(QPen(colour, std::max(1.5, box.width() / 5), Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(colour);
    switch (change) {
    case CellChange::New:
        line(-1, 0, 1, 0);
        line(0, -1, 0, 1);
        break;
    case CellChange::Lost:
        line(-1, 0, 1, 0);
        break;
    case CellChange::Better:
    case CellChange::Worse: {
        const double up = change == CellChange::Better ? -0.85 : 0.85;
        painter.setPen(Qt::NoPen);
        const QPointF points[]{middle + QPointF(0, up) * half, middle + QPointF(1, -up) * half,
                               middle + QPointF(-1, -up) * half};
        painter.drawPolygon(points, 3);
        break;
    }
    case CellChange::Count:
        painter.setPen(QPen(colour, std::max(1.2, box.width() / 8), Qt::SolidLine, Qt::FlatCap));
        line(-0.8, -0.3, 0.8, -0.3);
        line(-0.8, 0.3, 0.8, 0.3);
        line(-0.45, 0.85, 0.45, -0.85);
        break;
    case CellChange::Declared:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, std::max(1.2, box.width() / 8)));
        painter.drawEllipse(middle, half * 0.85, half * 0.85);
        line(-0.6, 0.6, 0.6, -0.6);
        break;
    case CellChange::Same:
        break;
    }
}

DifferencePainter::DifferencePainter(const Palette& palette, const QFont& font, double zoom)
    : m_palette(palette)
    , m_font(sized(font, 12 * zoom, QFont::DemiBold))
    , m_legendFont(sized(font, legendPixelSize, QFont::Normal))
    , m_zoom(zoom)
{
}

QColor DifferencePainter::markColour(CellChange change) const
{
    const auto wanted = [this, change] {
        switch (change) {
        case CellChange::New:
            return m_palette.accent;
        case CellChange::Lost:
        case CellChange::Worse:
            return m_palette.gap;
        case CellChange::Better:
            return m_palette.accent;
        case CellChange::Declared:
        case CellChange::Count:
        case CellChange::Same:
            break;
        }
        return m_palette.muted;
    }();
    return m_palette.markOn(groundOf(change), wanted);
}

QColor DifferencePainter::groundOf(CellChange change) const
{
    switch (change) {
    case CellChange::New:
        return mixed(m_palette.surface, m_palette.accent, 2 * groundShare);
    case CellChange::Better:
        return mixed(m_palette.surface, m_palette.accent, groundShare);
    case CellChange::Lost:
        return mixed(m_palette.surface, m_palette.gap, 2 * groundShare);
    case CellChange::Worse:
        return mixed(m_palette.surface, m_palette.gap, groundShare);
    case CellChange::Count:
    case CellChange::Declared:
        return m_palette.tint;
    case CellChange::Same:
        break;
    }
    return m_palette.surface;
}

void DifferencePainter::paint(QPainter& painter, const QRectF& rect, const DifferenceCell& cell) const
{
    const QRectF box = rect.adjusted(1.5 * m_zoom, 1.5 * m_zoom, -1.5 * m_zoom, -1.5 * m_zoom);
    painter.setFont(m_font);
    const QFontMetricsF metrics(m_font);
    if (cell.change == CellChange::Same) {
        // What did not change steps back: its count, or nothing where there is nothing.
        if (cell.now == 0)
            return;
        const QString text = QLocale().toString(cell.now);
        painter.setPen(mixed(m_palette.line, m_palette.muted, 0.6));
        painter.drawText(QPointF(box.center().x() - metrics.horizontalAdvance(text) / 2,
                                 box.center().y() + metrics.capHeight() / 2),
                         text);
        return;
    }
    const QColor ground = groundOf(cell.change);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, cornerRadius * m_zoom, cornerRadius * m_zoom);
    if (cell.change == CellChange::Declared)
        drawCrossHatch(painter, box, m_palette.notApplicable, 5 * m_zoom, 0.6);
    const double side = markSide * m_zoom;
    QString text = cell.now == cell.before ? QString() : signedNumber(cell.now - cell.before);
    // Where a new cell begins or one ends, the mark has said the sign already.
    if (cell.change == CellChange::New || cell.change == CellChange::Lost)
        text = QLocale().toString(std::abs(cell.now - cell.before));
    double width = text.isEmpty() ? side : side + markGap * m_zoom + metrics.horizontalAdvance(text);
    if (width > box.width()) {
        text.clear();
        width = side;
    }
    const double left = box.center().x() - width / 2;
    drawChangeMark(painter, cell.change, QRectF(left, box.center().y() - side / 2, side, side),
                   markColour(cell.change));
    painter.setPen(m_palette.textOn(ground));
    painter.drawText(QPointF(left + side + markGap * m_zoom, box.center().y() + metrics.capHeight() / 2),
                     text);
}

void DifferencePainter::paintSwatch(QPainter& painter, const QRectF& box, CellChange change) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(groundOf(change));
    painter.drawRoundedRect(box, cornerRadius, cornerRadius);
    if (change == CellChange::Declared)
        drawCrossHatch(painter, box, m_palette.notApplicable, 5, 0.6);
    const double side = std::min(markSide, box.height() - 4);
    drawChangeMark(painter, change,
                   QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side),
                   markColour(change));
}

double DifferencePainter::layLegend(QPainter* painter, QPointF origin, double width,
                                    const MapDifference& difference) const
{
    const QFontMetricsF metrics(m_legendFont);
    const auto found = present(difference);
    double x = 0;
    double y = 0;
    bool any = false;
    // As a reader asks: what was gained, what was lost, then the rest.
    for (const CellChange change : {CellChange::New, CellChange::Lost, CellChange::Better, CellChange::Worse,
                                    CellChange::Count, CellChange::Declared}) {
        if (!found[size_t(change)])
            continue;
        any = true;
        const QString text = changeLabel(change);
        const double extent = swatchWidth + swatchGap + metrics.horizontalAdvance(text);
        if (x > 0 && x + extent > width) {
            x = 0;
            y += lineHeight;
        }
        if (painter) {
            const double middle = origin.y() + y + lineHeight / 2;
            paintSwatch(*painter,
                        QRectF(origin.x() + x, middle - swatchHeight / 2, swatchWidth, swatchHeight), change);
            painter->setFont(m_legendFont);
            painter->setPen(m_palette.muted);
            painter->drawText(
                QPointF(origin.x() + x + swatchWidth + swatchGap, middle + metrics.capHeight() / 2), text);
        }
        x += extent + itemGap;
    }
    return any ? y + lineHeight : 0;
}

double DifferencePainter::paintLegend(QPainter& painter, QPointF origin, double width,
                                      const MapDifference& difference) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double height = layLegend(&painter, origin, width, difference);
    painter.restore();
    return height;
}

double DifferencePainter::legendHeight(double width, const MapDifference& difference) const
{
    return layLegend(nullptr, {}, width, difference);
}

} // namespace lacuna
