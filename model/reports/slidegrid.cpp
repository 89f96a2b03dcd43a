// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/slidegrid.h"

#include "model/painting/bubblefield.h"
#include "model/painting/matrixpainter.h"
#include "model/reports/slidelegend.h"
#include "model/reports/textfit.h"

#include <QtCore/QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

using Align = SlideParagraph::Align;

constexpr double countSize = 9;
constexpr double countHeight = 11;
constexpr double markWidth = 11; ///< kept free in every cell, so that figures compare
constexpr double inset = 1.5;
constexpr double hairline = 0.5;

/// DrawingML's presets nearest to drawSegmentPattern()'s, in its order; the last is the grid of what is not coded.
QLatin1StringView patternName(int pattern)
{
    static constexpr std::array names{""_L1,       "wdUpDiag"_L1, "wdDnDiag"_L1,  "ltHorz"_L1,
                                      "ltVert"_L1, "openDmnd"_L1, "dkUpDiag"_L1,  "dkDnDiag"_L1,
                                      "dkHorz"_L1, "dkVert"_L1,   "diagCross"_L1, "smGrid"_L1};
    return names[size_t(std::clamp(pattern, 0, int(names.size()) - 1))];
}

CellStyle styleOf(const MatrixTable& table)
{
    return table.layout().drawing().style;
}

QRectF circle(QPointF centre, double radius)
{
    return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
}

} // namespace

CellPainter cellPainterFor(const MatrixTable& table)
{
    const GapMap& map = table.map();
    CellPainter cells(table.palette(), {}, styleOf(table), 1, table.largest(), map.question.rules.target);
    if (!map.segments.empty() && map.segments.back().term == 0)
        cells.setUncodedSegment(int(map.segments.size()) - 1);
    cells.setSegmentLooks(segmentLooks(map));
    return cells;
}

SlideLook segmentLook(const CellPainter& cells, const Palette& palette, size_t segment)
{
    const QColor fill = cells.segmentColour(segment);
    SlideLook look{.fill = fill};
    if (const int pattern = cells.patternOf(segment); pattern != 0) {
        look.pattern = patternName(pattern);
        look.patternInk = palette.textOn(fill);
    }
    if (palette.edge.isValid()) {
        look.line = palette.edge;
        look.lineWidth = 0.75;
    }
    return look;
}

SlideGrid::SlideGrid(const MatrixTable& table, const TablePlan& plan, const TablePage& page,
                     const CellLinks& links)
    : m_table(table)
    , m_palette(table.palette())
    , m_plan(plan)
    , m_page(page)
    , m_links(links)
    , m_cells(cellPainterFor(table))
{
}

bool SlideGrid::wants(const MatrixTable& table)
{
    return styleOf(table) >= CellStyle::Bubble;
}

QSizeF SlideGrid::leastCell(const MatrixTable& table)
{
    switch (styleOf(table)) {
    case CellStyle::Bubble:
        return {44, 36};
    case CellStyle::Mosaic:
        return {52, 20};
    case CellStyle::Donut:
        return {46, 34};
    default:
        return {0, 0};
    }
}

double SlideGrid::columnsWidth(int first, int last) const
{
    return std::accumulate(m_plan.columnWidths.begin() + first, m_plan.columnWidths.begin() + last + 1, 0.0);
}

void SlideGrid::write(Slide& slide, const QString& name, const QString& description, QPointF at) const
{
    const double width = m_plan.width(m_page);
    slide.openGroup(name, description, {at, QSizeF(width, m_plan.height(m_page))});
    writeHeaders(slide, at);
    double y = at.y() + std::accumulate(m_plan.headerHeights.begin(), m_plan.headerHeights.end(), 0.0);
    if (!m_page.continued.isEmpty()) {
        slide.rectangle(
            m_page.continued, {at.x(), y, width, m_plan.continuedHeight},
            {.fill = m_palette.tint, .padding = cellMarginX},
            {{{{textfit::elided(m_page.continued, width - 2 * cellMarginX, m_plan.textSize, 1, true),
                m_plan.textSize, true, m_palette.muted}}}});
        y += m_plan.continuedHeight;
    }
    for (int row = m_page.firstRow; row <= m_page.lastRow; ++row) {
        writeRow(slide, row, {at.x(), y}, width);
        y += m_plan.rowHeights[size_t(row)];
    }
    slide.closeGroup();
}

void SlideGrid::writeHeaders(Slide& slide, QPointF at) const
{
    const auto levelTop = [&](int level) {
        return at.y()
            + std::accumulate(m_plan.headerHeights.begin(), m_plan.headerHeights.begin() + level, 0.0);
    };
    const int levels = m_table.headerLevels();
    slide.textBox(m_table.corner(),
                  {at.x() + cellMarginX, at.y(), m_plan.rowHeaderWidth - 2 * cellMarginX,
                   levelTop(levels) - at.y() - 2},
                  {{{{m_table.corner(), m_plan.textSize, true, m_palette.muted}}}}, "b"_L1);
    for (const MatrixTableHeader& header : m_table.headers()) {
        const int first = std::max(header.first, m_page.firstColumn);
        const int last = std::min(header.last, m_page.lastColumn);
        if (first > last)
            continue;
        const double x = at.x() + m_plan.rowHeaderWidth
            + (first > m_page.firstColumn ? columnsWidth(m_page.firstColumn, first - 1) : 0);
        const QRectF box(x + 1, levelTop(header.level) + 1, columnsWidth(first, last) - 2,
                         levelTop(header.level + header.levels) - levelTop(header.level) - 2);
        const QString text = textfit::elided(header.text, box.width() - 2 * cellMarginX, m_plan.textSize,
                                             columnLabelLines, true);
        const std::vector<SlideParagraph> words{{{{text, m_plan.textSize, header.group, m_palette.text}},
                                                 Align::Centre,
                                                 0,
                                                 m_plan.lineSpacing()}};
        if (header.level + header.levels < levels)
            slide.rectangle(header.text, box, {.fill = m_palette.tint, .padding = cellMarginX}, words);
        else
            slide.textBox(header.text, box.adjusted(cellMarginX - 1, 0, 1 - cellMarginX, 0), words, "b"_L1);
    }
}

void SlideGrid::writeRow(Slide& slide, int row, QPointF at, double width) const
{
    const double height = m_plan.rowHeights[size_t(row)];
    const bool parent = m_table.isParentRow(row);
    const double indent = m_table.rowDepth(row) * indentPerLevel;
    const QString label = m_table.rowLabel(row);
    slide.rectangle(tr("Line"), {at.x(), at.y(), width, hairline}, {.fill = m_palette.line});
    if (parent)
        slide.rectangle(tr("Band"), {at.x(), at.y() + hairline, width, height - hairline},
                        {.fill = m_palette.tint});
    const double room = m_plan.rowHeaderWidth - 2 * cellMarginX - indent;
    slide.textBox(label, {at.x() + cellMarginX + indent, at.y(), room, height},
                  {{{{textfit::elided(label, room, m_plan.textSize, rowLabelLines, parent), m_plan.textSize,
                      parent, m_palette.text}},
                    Align::Start,
                    0,
                    m_plan.lineSpacing()}},
                  "ctr"_L1);
    double x = at.x() + m_plan.rowHeaderWidth;
    for (int column = m_page.firstColumn; column <= m_page.lastColumn; ++column) {
        const double wide = m_plan.columnWidths[size_t(column)];
        writeCell(slide, row, column, {x, at.y() + hairline, wide, height - hairline});
        x += wide;
    }
}

QString SlideGrid::describe(int row, int column, const GapCell& cell, std::span<const int> segments) const
{
    QStringList parts{tr("%n studies", nullptr, cell.n), gapClassLabel(cell.gapClass)};
    for (size_t i = 0; i < segments.size(); ++i) {
        if (segments[i] == 0)
            continue;
        const QString label = MatrixPainter::segmentLabel(m_table.map(), i).simplified();
        parts += tr("%1: %2", "what a figure is, the figure").arg(label, QLocale().toString(segments[i]));
    }
    // By their terms: the column of a group is headed "Whole group".
    const MatrixLayout& layout = m_table.layout();
    const QString across = layout.columnItem(layout.columnLines()[size_t(column)].index).label.simplified();
    return tr("%1 × %2: %3", "row, column, what the cell says")
        .arg(m_table.rowLabel(row), across, parts.join(u", "_s));
}

void SlideGrid::writeCell(Slide& slide, int row, int column, const QRectF& field) const
{
    const MatrixTableCell cell = m_table.cell(row, column);
    const QRectF box = field.adjusted(inset, inset, -inset, -inset);
    const SlideLink link = m_links ? m_links(row, column) : SlideLink();
    if (!cell.gapClass) { // a total
        slide.textBox(tr("Total"), box,
                      {{{{cell.text, m_plan.textSize, true, cell.ink, link}}, Align::Centre}}, "ctr"_L1);
        return;
    }
    const GapCell& source = m_table.source(row, column);
    const MatrixLayout& layout = m_table.layout();
    std::span<const int> segments;
    if (!m_table.map().segments.empty())
        segments = m_table.map().segmentsOf(layout.mapRow(row, column), layout.mapColumn(row, column));
    const QString text = describe(row, column, source, segments);
    if (source.n == 0 || source.gapClass <= GapClass::InProgress) {
        SlideLook look = SlideLegend::look(cell, m_palette);
        look.description = text;
        look.rounded = true;
        look.link = link;
        if (source.gapClass == GapClass::AbsoluteGap) {
            look.line = m_palette.gap;
            look.lineWidth = 0.75;
        }
        slide.rectangle(text, box, look,
                        {{{{gapClassSymbol(source.gapClass), countSize, false, cell.ink}}, Align::Centre}});
        return;
    }
    slide.openGroup(text, text, field);
    const QRectF figure = box.adjusted(0, 0, -markWidth, 0);
    switch (styleOf(m_table)) {
    case CellStyle::Mosaic:
        writeMosaic(slide, source, segments, figure);
        break;
    case CellStyle::Donut:
        writeDonut(slide, source, segments, figure);
        break;
    default:
        writeBubbles(slide, source, segments, figure);
        break;
    }
    writeMarked(slide, cell, box, link);
    slide.closeGroup();
}

/// The mark of the class in the corner, and over all of the cell the link.
void SlideGrid::writeMarked(Slide& slide, const MatrixTableCell& cell, const QRectF& box,
                            const SlideLink& link) const
{
    if (const QString symbol = gapClassSymbol(*cell.gapClass); !symbol.isEmpty())
        slide.textBox(tr("Mark"), {box.right() - markWidth, box.top(), markWidth, countHeight},
                      {{{{symbol, countSize, true, m_palette.text}}, Align::End}});
    if (!link.isNone()) {
        SlideLook over;
        over.link = link;
        over.description = tr("Studies of this cell");
        slide.rectangle(tr("Link"), box, over);
    }
}

void SlideGrid::writeBubbles(Slide& slide, const GapCell& cell, std::span<const int> segments,
                             const QRectF& box) const
{
    const QRectF field = box.adjusted(0, 0, 0, -countHeight);
    if (segments.empty()) {
        const double widest = std::min(field.width(), field.height()) / 2;
        const double share = std::min(1.0, double(cell.n) / std::max(1, m_table.largest()));
        SlideLook look{.fill = m_palette.ramp[m_palette.dark ? 2 : 3]};
        look.geometry = "ellipse"_L1;
        slide.rectangle(tr("Bubble"), circle(field.center(), std::max(2.5, widest * std::sqrt(share))), look);
    }
    const int count = int(segments.size());
    const int across = count > 0 ? bubblesAcross(field.size(), count) : 1;
    const QSizeF slot(field.width() / across, field.height() / std::max(1, (count + across - 1) / across));
    for (int i = 0; i < count; ++i) {
        const int line = i / across;
        const QPointF centre(field.left() + (i % across + 0.5) * slot.width(),
                             field.top() + (line + 0.5) * slot.height());
        const int n = segments[size_t(i)];
        SlideLook look = segmentLook(m_cells, m_palette, size_t(i));
        look.geometry = "ellipse"_L1;
        double radius = 0.9; // a hole where there is none: each segment has its own place
        if (n == 0) {
            look = {.fill = m_palette.line};
            look.geometry = "ellipse"_L1;
        } else {
            const double widest = std::min(slot.width(), slot.height()) / 2 - 0.2;
            const double least = std::min(2.2, widest);
            const double share = std::min(1.0, double(n) / std::max(1, m_table.largest()));
            radius = std::sqrt(std::lerp(least * least, widest * widest, share));
        }
        slide.rectangle(MatrixPainter::segmentLabel(m_table.map(), size_t(i)).simplified(),
                        circle(centre, radius), look);
    }
    slide.textBox(tr("Number"), {box.left(), box.bottom() - countHeight, box.width(), countHeight},
                  {{{{QLocale().toString(cell.n), countSize, false, m_palette.text}}, Align::Centre}},
                  "ctr"_L1);
}

void SlideGrid::writeMosaic(Slide& slide, const GapCell& cell, std::span<const int> segments,
                            const QRectF& box) const
{
    const int sum = std::accumulate(segments.begin(), segments.end(), 0);
    if (sum == 0) { // no segments: a bar under the number
        const QRectF track(box.left(), box.bottom() - 4, box.width(), 3);
        slide.rectangle(tr("Track"), track, {.fill = m_palette.line});
        const double share = std::min(1.0, double(cell.n) / std::max(1, m_table.largest()));
        slide.rectangle(tr("Bar"), {track.topLeft(), QSizeF(std::max(2.0, track.width() * share), 3)},
                        {.fill = m_palette.ramp[m_palette.dark ? 2 : 3]});
        slide.textBox(tr("Number"), box.adjusted(0, 0, 0, -5),
                      {{{{QLocale().toString(cell.n), countSize, false, m_palette.text}}, Align::Centre}},
                      "ctr"_L1);
        return;
    }
    const auto shown = std::ranges::count_if(segments, [](int n) { return n > 0; });
    const double room = box.width() - double(shown - 1) * 0.75;
    double x = box.left();
    for (size_t i = 0; i < segments.size(); ++i) {
        if (segments[i] == 0)
            continue;
        const SlideLook look = segmentLook(m_cells, m_palette, i);
        const QRectF tile(x, box.top(), room * segments[i] / sum, box.height());
        const QString number = QLocale().toString(segments[i]);
        const bool fits = look.pattern.isEmpty() && textfit::width(number, countSize) + 2 <= tile.width();
        slide.rectangle(MatrixPainter::segmentLabel(m_table.map(), i).simplified(), tile, look,
                        {{{{fits ? number : QString(), countSize, false, m_palette.textOn(look.fill.rgb)}},
                          Align::Centre}});
        x += tile.width() + 0.75;
    }
}

/// A part of a ring, clockwise from twelve o'clock; @p from and @p share in turns.
void SlideGrid::writeArc(Slide& slide, const QRectF& box, double from, double share, double thickness,
                         const SlideLook& like) const
{
    SlideLook look = like;
    const auto part = qint64(std::lround(std::min(0.5, thickness / box.width()) * 100'000));
    if (share >= 1) {
        look.geometry = "donut"_L1;
        look.adjustments = {{"adj"_L1, part}};
    } else {
        // DrawingML counts clockwise from three o'clock, in sixty-thousandths of a degree.
        const auto angle = [](double turns) {
            return qint64(std::lround(std::fmod(turns + 0.75, 1.0) * 360 * 60'000)) % 21'600'000;
        };
        look.geometry = "blockArc"_L1;
        look.adjustments = {{"adj1"_L1, angle(from)}, {"adj2"_L1, angle(from + share)}, {"adj3"_L1, part}};
    }
    slide.rectangle(tr("Arc"), box, look);
}

void SlideGrid::writeDonut(Slide& slide, const GapCell& cell, std::span<const int> segments,
                           const QRectF& box) const
{
    const double outer = std::min(box.width(), box.height()) / 2;
    const double thickness = std::max(2.2, outer * 0.28);
    const QRectF ring = circle(box.center(), outer);
    writeArc(slide, ring, 0, 1, thickness, {.fill = m_palette.line});
    const int sum = std::accumulate(segments.begin(), segments.end(), 0);
    if (segments.empty()) {
        const int target = std::max(1, m_table.map().question.rules.target);
        writeArc(slide, ring, 0, std::min(1.0, double(cell.n) / target), thickness,
                 {.fill = m_palette.ramp[m_palette.dark ? 2 : 3]});
    }
    double from = 0;
    for (size_t i = 0; i < segments.size() && sum > 0; ++i) {
        const double share = double(segments[i]) / sum;
        if (share > 0)
            writeArc(slide, ring, from, share >= 1 ? 1.0 : std::max(0.02, share - 0.015), thickness,
                     segmentLook(m_cells, m_palette, i));
        from += share;
    }
    slide.textBox(tr("Number"), ring,
                  {{{{CellPainter::briefCount(cell.n), countSize, false, m_palette.text}}, Align::Centre}},
                  "ctr"_L1);
}

} // namespace lacuna
