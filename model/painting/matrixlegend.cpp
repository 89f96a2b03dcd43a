// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/painting/matrixpainter.h"
#include "model/painting/ramp.h"

#include <QtCore/QLocale>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <array>
#include <map>

namespace lacuna {

namespace {

// The legend keeps its size whatever the matrix is zoomed to.
constexpr double lineHeight = 24;
constexpr double swatchWidth = 20;
constexpr double swatchHeight = 14;
constexpr double swatchGap = 7;
constexpr double itemGap = 22;
constexpr double rampStepWidth = 24;
constexpr double legendPixelSize = 12;

} // namespace

struct MatrixPainter::LegendItem {
    enum class Kind { Class, Ramp, Segment, Pattern, Residual, Note };
    Kind kind = Kind::Note;
    GapClass gapClass = GapClass::Covered;
    size_t segment = 0; ///< that shows its colour, and as Pattern its pattern
    double residual = 0;
    QString before; ///< text left of the ramp
    QString text;
};

std::vector<MatrixPainter::LegendItem> MatrixPainter::legendItems() const
{
    using Kind = LegendItem::Kind;
    std::vector<LegendItem> items;
    std::array<bool, gapClassCount> present{};
    int most = 0;
    std::array<bool, 2> deviates{}; // fewer, more
    for (size_t r = 0; r < m_layout.rowLines().size(); ++r) {
        for (size_t c = 0; c < m_layout.columnLines().size(); ++c) {
            const GapCell& cell = m_layout.cell(int(r), int(c));
            present[size_t(cell.gapClass)] = true;
            most = std::max(most, cell.n);
            if (const int step = m_cells.residualStep(cell); step != 0)
                deviates[step > 0] = true;
        }
    }
    for (int i = int(GapClass::AbsoluteGap); i < int(GapClass::Covered); ++i) {
        if (present[size_t(i)])
            items.push_back({.kind = Kind::Class,
                             .gapClass = GapClass(i),
                             .before = {},
                             .text = gapClassLabel(GapClass(i))});
    }
    if (present[size_t(GapClass::NotApplicable)]) {
        items.push_back({.kind = Kind::Class,
                         .gapClass = GapClass::NotApplicable,
                         .before = {},
                         .text = gapClassLabel(GapClass::NotApplicable)});
    }
    const GapMap& map = *m_layout.map();
    const CellStyle style = m_layout.drawing().style;
    const bool segmented = !map.segments.empty() && style >= CellStyle::Bubble;
    if (style == CellStyle::Heat && most > 0) {
        const int top = std::max(m_largest, rampSteps);
        const QString upTo = QLocale().toString(top) + (most > top ? QStringLiteral("+") : QString());
        items.push_back({.kind = Kind::Ramp,
                         .before = QLocale().toString(1),
                         .text = tr("%1 %2").arg(upTo, map.measureLabel)});
    }
    if (style == CellStyle::Donut && !segmented)
        items.push_back(
            {.before = {},
             .text = tr("full ring: %1 %2 or more").arg(map.question.rules.target).arg(map.measureLabel)});
    if (style == CellStyle::Bubble && most > 0)
        items.push_back(
            {.before = {},
             .text = tr("area shows the number; largest: %1 or more").arg(std::max(1, m_largest))});
    if (deviates[0])
        items.push_back({.kind = Kind::Residual,
                         .residual = -4,
                         .before = {},
                         .text = tr("fewer than expected (filled: far fewer)")});
    if (deviates[1])
        items.push_back({.kind = Kind::Residual,
                         .residual = 4,
                         .before = {},
                         .text = tr("more than expected (filled: far more)")});
    if (segmented && map.crossLabel.isEmpty())
        addSegmentItems(items);
    else if (segmented)
        addCrossedItems(items);
    return items;
}

void MatrixPainter::addSegmentItems(std::vector<LegendItem>& items) const
{
    const GapMap& map = *m_layout.map();
    items.push_back({.before = {}, .text = tr("%1, in this order:").arg(map.segmentsLabel)});
    for (size_t s = 0; s < map.segments.size(); ++s)
        items.push_back({.kind = LegendItem::Kind::Segment,
                         .segment = s,
                         .before = {},
                         .text = segmentLabel(map.segments[s])});
}

/// Each dimension by itself: a list of all pairs would be longer than the matrix.
void MatrixPainter::addCrossedItems(std::vector<LegendItem>& items) const
{
    const GapMap& map = *m_layout.map();
    std::map<int, size_t> colours; // rank → a segment that has it
    std::map<int, size_t> patterns;
    for (size_t s = 0; s < map.segments.size(); ++s) {
        if (map.segments[s].other)
            continue;
        colours.emplace(map.segments[s].rank, s);
        patterns.emplace(map.segments[s].crossRank, s);
    }
    const auto named = [](const QString& label) { return label.isEmpty() ? tr("not coded") : label; };
    items.push_back({.before = {}, .text = tr("%1 by colour, in this order:").arg(map.segmentsLabel)});
    for (const auto& [rank, s] : colours)
        items.push_back({.kind = LegendItem::Kind::Segment,
                         .segment = s,
                         .before = {},
                         .text = named(map.segments[s].label)});
    items.push_back({.before = {}, .text = tr("%1 by pattern, in this order:").arg(map.crossLabel)});
    for (const auto& [rank, s] : patterns)
        items.push_back({.kind = LegendItem::Kind::Pattern,
                         .segment = s,
                         .before = {},
                         .text = named(map.segments[s].crossLabel)});
    if (!map.segments.empty() && map.segments.back().other)
        items.push_back({.kind = LegendItem::Kind::Pattern,
                         .segment = map.segments.size() - 1,
                         .before = {},
                         .text = tr("other pairs")});
}

QString MatrixPainter::segmentLabel(const GapMap& map, size_t segment)
{
    const GapSegment& it = map.segments[segment];
    if (map.crossLabel.isEmpty())
        return segmentLabel(it);
    if (it.other)
        return tr("other pairs");
    const auto named = [](const QString& label) { return label.isEmpty() ? tr("not coded") : label; };
    return tr("%1 × %2").arg(named(it.label), named(it.crossLabel));
}

void MatrixPainter::paintLegendItem(QPainter& painter, const LegendItem& item, const QRectF& box) const
{
    switch (item.kind) {
    case LegendItem::Kind::Class:
        m_cells.paintSwatch(painter, box, item.gapClass);
        break;
    case LegendItem::Kind::Segment:
        // Crossed, its pattern is what it is crossed with.
        m_cells.paintSegmentSwatch(painter, box, m_cells.segmentColour(item.segment),
                                   m_layout.map()->crossLabel.isEmpty() ? m_cells.patternOf(item.segment)
                                                                        : 0);
        break;
    case LegendItem::Kind::Pattern: {
        const bool other = m_layout.map()->segments[item.segment].other;
        m_cells.paintSegmentSwatch(painter, box, other ? m_palette.uncodedSegment : m_palette.bar,
                                   segmentLooks(*m_layout.map())[item.segment].pattern);
        break;
    }
    case LegendItem::Kind::Residual:
        m_cells.paintResidualSwatch(painter, box, item.residual);
        break;
    case LegendItem::Kind::Ramp:
        for (size_t s = 0; s < rampSteps; ++s)
            painter.fillRect(
                QRectF(box.left() + double(s) * rampStepWidth, box.top(), rampStepWidth, swatchHeight),
                m_palette.ramp[s]);
        break;
    case LegendItem::Kind::Note:
        break;
    }
}

QString MatrixPainter::segmentLabel(const GapSegment& segment)
{
    return segment.label.isEmpty() ? tr("not coded") : segment.label;
}

double MatrixPainter::layLegend(QPainter* painter, QPointF origin, double width) const
{
    using Kind = LegendItem::Kind;
    if (m_layout.isEmpty())
        return 0;
    const QFont face = font(legendPixelSize, false);
    const QFontMetricsF metrics(face);
    double x = 0;
    double y = 0;
    for (const LegendItem& item : legendItems()) {
        const double before = item.before.isEmpty() ? 0 : metrics.horizontalAdvance(item.before) + swatchGap;
        const double swatch = item.kind == Kind::Note ? 0
            : item.kind == Kind::Ramp                 ? rampSteps * rampStepWidth
                                                      : swatchWidth;
        const double extent =
            before + swatch + (swatch > 0 ? swatchGap : 0) + metrics.horizontalAdvance(item.text);
        if (x > 0 && x + extent > width) {
            x = 0;
            y += lineHeight;
        }
        if (painter) {
            const double middle = origin.y() + y + lineHeight / 2;
            const double baseline = middle + metrics.capHeight() / 2;
            const double left = origin.x() + x;
            const QRectF box(left + before, middle - swatchHeight / 2, swatch, swatchHeight);
            painter->setFont(face);
            painter->setPen(m_palette.muted);
            painter->drawText(QPointF(left, baseline), item.before);
            painter->drawText(QPointF(left + before + swatch + (swatch > 0 ? swatchGap : 0), baseline),
                              item.text);
            paintLegendItem(*painter, item, box);
        }
        x += extent + itemGap;
    }
    return y + lineHeight;
}

double MatrixPainter::paintLegend(QPainter& painter, QPointF origin, double width) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double height = layLegend(&painter, origin, width);
    painter.restore();
    return height;
}

double MatrixPainter::legendHeight(double width) const
{
    return layLegend(nullptr, {}, width);
}

} // namespace lacuna
