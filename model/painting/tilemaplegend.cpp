// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The legend of a tile map: what its grounds, bars and arcs mean.
#include "model/painting/ramp.h"
#include "model/painting/tilemap.h"

#include <QtCore/QLocale>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <array>

namespace lacuna {

namespace {

constexpr double lineHeight = 22;
constexpr double swatchHeight = 14;
constexpr double swatchGap = 6;
constexpr double itemGap = 18;
constexpr double legendPixelSize = 12;

} // namespace

struct TileMapPainter::LegendItem {
    enum class Kind { Note, Ground, Ramp, Share, Absent, LeftOut, Arc };
    Kind kind = Kind::Note;
    GapClass gapClass = GapClass::Covered;
    QString before = {}; ///< left of the swatch
    QString text = {};

    double swatch() const { return kind == Kind::Note ? 0 : kind == Kind::Ramp ? rampSteps * 20 : 20; }
};

void TileMapPainter::addRamp(std::vector<LegendItem>& items) const
{
    const QLocale locale;
    if (m_colouring == TileColouring::Count) {
        items.push_back(
            {.kind = LegendItem::Kind::Ramp,
             .before = locale.toString(1),
             .text = tr("%1 %2").arg(locale.toString(std::max(m_largest, rampSteps)), m_map.measureLabel)});
    } else if (m_colouring == TileColouring::Burden && m_largestPerBurden > 0) {
        const Burden& burden = m_map.burden->burden;
        const QString most = perBurdenText(m_largestPerBurden);
        items.push_back({.kind = LegendItem::Kind::Ramp,
                         .before = locale.toString(0),
                         .text = burden.isRate()
                             ? tr("%1 %2 for each 1 %3").arg(most, m_map.measureLabel, burden.unit)
                             : tr("%1 %2 per 100,000 %3").arg(most, m_map.measureLabel, burden.unit)});
    }
}

std::vector<TileMapPainter::LegendItem> TileMapPainter::legendItems() const
{
    using Kind = LegendItem::Kind;
    std::vector<LegendItem> items;
    std::array<bool, gapClassCount> grounds{};
    std::array<bool, gapClassCount> shares{};
    bool absent = false;
    bool leftOut = false;
    bool unknown = false;
    for (int tile = 0; tile < m_layout.count(); ++tile) {
        const TileSummary* summary = m_summaries[size_t(tile)];
        absent = absent || !summary;
        leftOut = leftOut || (summary && isLeftOut(tile));
        if (!summary || isLeftOut(tile))
            continue;
        unknown = unknown || isUnknown(*summary);
        if (!isUnknown(*summary))
            grounds[size_t(summary->whole.gapClass)] = true;
        for (size_t i = 0; i < shares.size(); ++i)
            shares[i] = shares[i] || summary->classes[i] > 0;
    }
    addRamp(items);
    for (int i = int(GapClass::AbsoluteGap); i < gapClassCount; ++i) {
        const bool covered = GapClass(i) == GapClass::Covered;
        if (grounds[size_t(i)] && (!covered || m_colouring == TileColouring::Class))
            items.push_back(
                {.kind = Kind::Ground, .gapClass = GapClass(i), .text = gapClassLabel(GapClass(i))});
    }
    if (unknown)
        items.push_back({.kind = Kind::LeftOut, .text = tr("?: no figure of the area itself")});
    if (absent)
        items.push_back({.kind = Kind::Absent, .text = tr("not in this question")});
    if (leftOut)
        items.push_back({.kind = Kind::LeftOut, .text = tr("left out by the filter")});
    if (m_corridors && !m_corridors->pairs.empty())
        items.push_back(
            {.kind = Kind::Arc,
             .text = tr("from origin to destination, the widest: %1 %2")
                         .arg(QLocale().toString(m_corridors->pairs.front().studies), m_map.measureLabel)});
    items.push_back(
        {.text = tr("Bar: its cells by %1:").arg(m_tiles.ofRows ? m_map.columnsLabel : m_map.rowsLabel)});
    for (int i = 1; i <= gapClassCount; ++i) {
        const auto gapClass = GapClass(i % gapClassCount);
        if (shares[size_t(gapClass)])
            items.push_back({.kind = Kind::Share, .gapClass = gapClass, .text = gapClassLabel(gapClass)});
    }
    return items;
}

void TileMapPainter::paintLegendItem(QPainter& painter, const LegendItem& item, const QRectF& box) const
{
    using Kind = LegendItem::Kind;
    switch (item.kind) {
    case Kind::Note:
        break;
    case Kind::Ramp:
        for (size_t s = 0; s < rampSteps; ++s)
            painter.fillRect(QRectF(box.left() + double(s) * 20, box.top(), 20, box.height()),
                             m_palette.ramp[s]);
        break;
    case Kind::Ground: {
        if (item.gapClass == GapClass::Covered)
            painter.fillRect(box, m_palette.ramp[4]);
        else
            CellPainter(m_palette, m_font, CellStyle::Heat, 1, 1, 1).paintSwatch(painter, box, item.gapClass);
        break;
    }
    case Kind::Share: {
        const QRectF bar(box.left(), box.center().y() - 4, box.width(), 8);
        paintShare(painter, item.gapClass, bar);
        painter.setPen(QPen(m_palette.strongLine, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(bar);
        break;
    }
    case Kind::Absent:
    case Kind::LeftOut: {
        QPen pen(m_palette.strongLine, 1);
        if (item.kind == Kind::Absent)
            pen.setDashPattern({1, 3});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        break;
    }
    case Kind::Arc: {
        const double y = box.center().y();
        painter.setPen(QPen(m_palette.text, 2));
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right() - 6, y));
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_palette.text);
        painter.drawPolygon(
            QPolygonF({{box.right(), y}, {box.right() - 7, y - 4}, {box.right() - 7, y + 4}}));
        break;
    }
    }
}

double TileMapPainter::layLegend(QPainter* painter, QPointF origin, double width) const
{
    const QFont face = font(legendPixelSize, false);
    const QFontMetricsF metrics(face);
    double x = 0;
    double y = 0;
    for (const LegendItem& item : legendItems()) {
        const double before = item.before.isEmpty() ? 0 : metrics.horizontalAdvance(item.before) + swatchGap;
        const double swatch = item.swatch();
        const double textAt = before + swatch + (swatch > 0 ? swatchGap : 0);
        const double extent = textAt + metrics.horizontalAdvance(item.text);
        // The bars' legend begins a line: it explains something else.
        if (x > 0 && (x + extent > width || item.kind == LegendItem::Kind::Note)) {
            x = 0;
            y += lineHeight;
        }
        if (painter) {
            const double middle = origin.y() + y + lineHeight / 2;
            const double baseline = middle + metrics.capHeight() / 2;
            const double left = origin.x() + x;
            painter->setFont(face);
            painter->setPen(m_palette.muted);
            painter->drawText(QPointF(left, baseline), item.before);
            painter->drawText(QPointF(left + textAt, baseline), item.text);
            paintLegendItem(*painter, item, {left + before, middle - swatchHeight / 2, swatch, swatchHeight});
        }
        x += extent + itemGap;
    }
    return y + lineHeight;
}

double TileMapPainter::paintLegend(QPainter& painter, QPointF origin, double width) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double height = layLegend(&painter, origin, width);
    painter.restore();
    return height;
}

double TileMapPainter::legendHeight(double width) const
{
    return layLegend(nullptr, {}, width);
}

} // namespace lacuna
