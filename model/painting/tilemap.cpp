// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/painting/tilemap.h"

#include "model/painting/gapmarks.h"
#include "model/painting/matrixpainter.h"
#include "model/painting/ramp.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr double usualSide = 84;
constexpr double widestArc = 6;
constexpr double largestLabel = 22;
constexpr int uprightPattern = 4; ///< of drawSegmentPattern()

/// Codes of numbers say nothing to a reader.
bool isSpoken(const QString& code)
{
    return code.size() <= 3 && !code.isEmpty() && code[0].isLetter();
}

} // namespace

TileMapPainter::TileMapPainter(const TileLayout& layout, const GapMap& map, const TileSummaries& tiles,
                               TileColouring colouring, const Palette& palette, const QFont& font)
    : m_layout(layout)
    , m_map(map)
    , m_tiles(tiles)
    , m_colouring(colouring)
    , m_palette(palette)
    , m_font(font)
    , m_measure(MatrixPainter::measureWith(font))
    , m_cells(palette, font, CellStyle::Heat, std::max(0.6, layout.side() / usualSide), 1, 1)
{
    for (int tile = 0; tile < layout.count(); ++tile) {
        const TileSummary* summary = tiles.of(layout.place(tile).code);
        m_summaries.push_back(summary);
        if (!summary)
            continue;
        m_largest = std::max(m_largest, summary->whole.n);
        m_largestPerBurden = std::max(m_largestPerBurden, summary->perBurden.value_or(0));
    }
}

void TileMapPainter::setLeftOut(std::vector<quint8> leftOut)
{
    m_leftOut = std::move(leftOut);
}

double TileMapPainter::unit() const
{
    return m_layout.side() / usualSide;
}

QFont TileMapPainter::font(double pixels, bool bold) const
{
    QFont font = m_font;
    font.setPixelSize(std::max(int(m_smallestText), int(std::lround(pixels))));
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

bool TileMapPainter::isUnknown(const TileSummary& tile) const
{
    return m_colouring == TileColouring::Burden && !tile.perBurden;
}

QString TileMapPainter::figure(int tile) const
{
    const TileSummary* summary = m_summaries[size_t(tile)];
    if (!summary || isLeftOut(tile))
        return {};
    if (m_colouring != TileColouring::Burden)
        return CellPainter::briefCount(summary->whole.n);
    return summary->perBurden ? perBurdenText(*summary->perBurden) : u"?"_s;
}

QColor TileMapPainter::fill(int tile) const
{
    const TileSummary* summary = m_summaries[size_t(tile)];
    if (!summary || isLeftOut(tile) || isUnknown(*summary))
        return m_palette.surface;
    if (isGap(*summary))
        return summary->whole.gapClass == GapClass::InProgress ? m_palette.surface : m_palette.gapGround;
    if (m_colouring == TileColouring::Burden) {
        const double share = m_largestPerBurden > 0 ? *summary->perBurden / m_largestPerBurden : 0;
        return m_palette.ramp[size_t(std::lround(share * (rampSteps - 1)))];
    }
    if (m_colouring == TileColouring::Class) {
        const GapClass gapClass = summary->whole.gapClass;
        return m_palette.ramp[gapClass == GapClass::Thin ? 0 : gapClass == GapClass::Covered ? 4 : 2];
    }
    return m_palette.ramp[size_t(std::max(0, rampStep(summary->whole.n, m_largest)))];
}

double TileMapPainter::markSide(const TileSummary& tile) const
{
    const GapClass gapClass = tile.whole.gapClass;
    if (gapClass == GapClass::Covered || gapClass == GapClass::AbsoluteGap || isUnknown(tile))
        return 0;
    return (m_colouring == TileColouring::Class ? 13 : 11) * unit();
}

void TileMapPainter::paint(QPainter& painter, const TileMarks& marks) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int tile = 0; tile < m_layout.count(); ++tile) {
        if (m_summaries[size_t(tile)] && !isLeftOut(tile))
            paintTile(painter, tile);
        else
            paintAbsent(painter, tile);
    }
    if (m_corridors) {
        paintCorridors(painter);
        // What an arc crosses is still to be read.
        for (int tile = 0; tile < m_layout.count(); ++tile) {
            if (m_summaries[size_t(tile)] && !isLeftOut(tile))
                paintTexts(painter, tile, m_layout.rect(tile), true);
        }
    }
    paintMarks(painter, marks);
    painter.restore();
}

/// Its name only: the question or the filter does not have it, which is no gap.
void TileMapPainter::paintAbsent(QPainter& painter, int tile) const
{
    const QRectF box = m_layout.rect(tile).adjusted(0.5, 0.5, -0.5, -0.5);
    QPen pen(m_palette.strongLine, 1);
    if (!isLeftOut(tile))
        pen.setDashPattern({1, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, 4 * unit(), 4 * unit());
    const TileSummary* summary = m_summaries[size_t(tile)];
    const QString code = m_layout.place(tile).code;
    const QString name = isSpoken(code) ? code : summary ? summary->label : QString();
    const QFont face = font(std::max(13 * unit(), m_smallestText), false);
    painter.setFont(face);
    painter.setPen(m_palette.muted);
    painter.drawText(box.adjusted(4, 4, -4, -4), Qt::AlignCenter | Qt::TextWordWrap, name);
}

void TileMapPainter::paintTile(QPainter& painter, int tile) const
{
    const QRectF box = m_layout.rect(tile);
    paintGround(painter, tile, box);
    paintTexts(painter, tile, box,
               !isUnknown(*m_summaries[size_t(tile)])
                   && m_summaries[size_t(tile)]->whole.gapClass == GapClass::AbsoluteGap);
    const double u = unit();
    paintBar(painter, *m_summaries[size_t(tile)],
             {box.left() + 5 * u, box.bottom() - 13 * u, box.width() - 10 * u, 8 * u});
}

void TileMapPainter::paintGround(QPainter& painter, int tile, const QRectF& box) const
{
    const TileSummary& summary = *m_summaries[size_t(tile)];
    const double radius = 4 * unit();
    if (isUnknown(summary)) {
        painter.setPen(QPen(m_palette.strongLine, 1));
        painter.setBrush(m_palette.surface);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        return;
    }
    const GapClass gapClass = summary.whole.gapClass;
    if (isGap(summary)) {
        // No ring in the middle: the number stands there; the mark is in the corner as everywhere.
        painter.setBrush(fill(tile));
        QPen pen(gapClass == GapClass::InProgress ? m_palette.inProgress : m_palette.gap,
                 m_palette.stroke * std::max(1.0, unit()));
        if (gapClass == GapClass::InProgress)
            pen.setDashPattern({4, 3});
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(box, radius, radius);
        if (gapClass == GapClass::AbsoluteGap) {
            drawHatch(painter, box.adjusted(1.5, 1.5, -1.5, -1.5), m_palette.gapHatch, 8 * unit(),
                      1.2 * unit());
        }
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill(tile));
        painter.drawRoundedRect(box, radius, radius);
    }
    const double side = markSide(summary);
    if (side == 0)
        return;
    const QRectF corner(box.right() - side - 6 * unit(), box.top() + 6 * unit(), side, side);
    const QColor wanted = gapClass == GapClass::SynthesisGap ? m_palette.synthesisGap
        : gapClass == GapClass::InProgress                   ? m_palette.inProgress
                                                             : m_palette.muted;
    drawMark(painter, gapClass, corner, m_palette.markOn(fill(tile), wanted));
}

/// On a hatched tile, lines would run through the letters: they stand on a plate of the ground.
void TileMapPainter::writeLine(QPainter& painter, const QString& text, QPointF baseline, const QFont& font,
                               const QColor& colour, const QColor& plate) const
{
    if (plate.isValid()) {
        const QFontMetricsF metrics(font);
        const QRectF behind(baseline.x() - 2, baseline.y() - metrics.capHeight() - 3,
                            m_measure(text, font.pixelSize(), font.weight() >= QFont::DemiBold) + 4,
                            metrics.capHeight() + 6);
        painter.fillRect(behind, plate);
    }
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(baseline, text);
}

/// In full where it fits; beside the mark in the corner, or else below it.
void TileMapPainter::paintLabel(QPainter& painter, int tile, const QRectF& room, double markRoom,
                                const QColor& plate) const
{
    const TileSummary& summary = *m_summaries[size_t(tile)];
    const bool strong = !isSpoken(summary.code); // nothing else names the tile
    const QFont face = font(std::clamp(11 * unit(), m_smallestText, largestLabel), strong);
    const double size = face.pixelSize();
    const double lineHeight = size * 1.2;
    const QFontMetricsF metrics(face);
    const auto lines = [&](double top) {
        return std::clamp(
            int(std::floor((room.bottom() - metrics.descent() - top - metrics.capHeight()) / lineHeight)) + 1,
            0, 2);
    };
    const auto wrapped = [&](double width, double top) {
        return lines(top) > 0 ? wrapLabel(summary.label, width, lines(top), size, strong, m_measure)
                              : WrappedLabel{{}, true, 0};
    };
    double top = room.top();
    WrappedLabel label = wrapped(room.width() - (strong ? markRoom : 0), top);
    if (label.elided && strong && markRoom > 0) {
        const WrappedLabel below = wrapped(room.width(), top + markRoom);
        if (!below.lines.isEmpty() && (!below.elided || label.lines.isEmpty())) {
            label = below;
            top += markRoom;
        }
    }
    double y = top + metrics.capHeight();
    for (const QString& line : label.lines) {
        writeLine(painter, line, {room.left(), y}, face, m_palette.textOn(fill(tile)), plate);
        y += lineHeight;
    }
}

/// @p plated: something runs behind the letters, hatching or an arc.
void TileMapPainter::paintTexts(QPainter& painter, int tile, const QRectF& box, bool plated) const
{
    const TileSummary& summary = *m_summaries[size_t(tile)];
    const double u = unit();
    const double air = 6 * u;
    const QColor ground = fill(tile);
    const QColor text = m_palette.textOn(ground);
    const QColor plate = plated ? ground : QColor();
    const QFont number = font(std::max(20 * u, m_smallestText), true);
    const QPointF figureAt(box.left() + air, box.bottom() - 17 * u);
    QRectF room(box.left() + air, box.top() + air, box.width() - 2 * air, 0);
    if (isSpoken(summary.code)) {
        const QFont bold = font(std::max(13 * u, m_smallestText), true);
        const double capHeight = QFontMetricsF(bold).capHeight();
        writeLine(painter, summary.code, {room.left(), room.top() + capHeight}, bold, text, plate);
        room.setTop(room.top() + capHeight + 5 * u);
    }
    room.setBottom(figureAt.y() - QFontMetricsF(number).capHeight() - 2 * u);
    const double mark = markSide(summary);
    if (!isSpoken(summary.code) || m_layout.side() >= 64)
        paintLabel(painter, tile, room, mark > 0 ? mark + 4 * u : 0, plate);
    writeLine(painter, figure(tile), figureAt, number, text, plate);
    if (summary.whole.ongoing == 0 || isUnknown(summary))
        return;
    const QFont small = font(std::clamp(11 * u, m_smallestText, largestLabel), false);
    const QString more = tr("+%1", "studies under way, beside those completed")
                             .arg(CellPainter::briefCount(summary.whole.ongoing));
    const double after = m_measure(figure(tile), number.pixelSize(), true) + 5 * u;
    if (after + m_measure(more, small.pixelSize(), false) <= room.width())
        writeLine(painter, more, figureAt + QPointF(after, 0), small, text, plate);
}

void TileMapPainter::paintBar(QPainter& painter, const TileSummary& tile, const QRectF& bar) const
{
    if (tile.cells == 0)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_palette.surface);
    painter.drawRect(bar);
    double x = bar.left();
    int passed = 0;
    // What is missing first, what is not asked for last; each at least visible.
    for (int i = 1; i <= gapClassCount; ++i) {
        const auto gapClass = GapClass(i % gapClassCount);
        const int count = tile.classes[size_t(gapClass)];
        if (count == 0)
            continue;
        passed += count;
        const double end = bar.left() + bar.width() * passed / tile.cells;
        paintShare(painter, gapClass, QRectF(QPointF(x, bar.top()), QPointF(end, bar.bottom())));
        x = end;
    }
    painter.setPen(QPen(m_palette.strongLine, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar);
}

/// One class in a bar too thin for marks: told by pattern.
void TileMapPainter::paintShare(QPainter& painter, GapClass gapClass, const QRectF& box) const
{
    const double u = std::max(0.7, unit());
    painter.setPen(Qt::NoPen);
    const auto stripes = [&](const QColor& colour, bool dashed) {
        QPen pen(colour, 1.4 * u);
        if (dashed)
            pen.setDashPattern({2, 1.5});
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
    };
    switch (gapClass) {
    case GapClass::NotApplicable:
        painter.fillRect(box, m_palette.surface);
        drawCrossHatch(painter, box, m_palette.notApplicable, 2.6 * u, 0.7 * u);
        break;
    case GapClass::AbsoluteGap:
        painter.fillRect(box, m_palette.gapGround);
        drawHatch(painter, box, m_palette.gap, 3.2 * u, 1.1 * u);
        break;
    case GapClass::InProgress:
        painter.fillRect(box, m_palette.surface);
        stripes(m_palette.inProgress, true);
        break;
    case GapClass::Thin:
        painter.fillRect(box, m_palette.ramp[0]);
        painter.setBrush(m_palette.markOn(m_palette.ramp[0], m_palette.muted));
        for (double x = box.left() + 3 * u; x < box.right() - 0.5; x += 5 * u)
            painter.drawEllipse(QPointF(x, box.center().y()), 1.1 * u, 1.1 * u);
        break;
    case GapClass::SynthesisGap:
        painter.fillRect(box, m_palette.synthesisGap);
        if (m_palette.grey) // as dark as what is covered
            drawSegmentPattern(painter, box, uprightPattern, m_palette.surface, 3.2 * u, 1.1 * u);
        break;
    case GapClass::LowConfidence:
    case GapClass::Stale:
    case GapClass::SingleMethod:
        painter.fillRect(box, m_palette.ramp[2]);
        if (gapClass != GapClass::LowConfidence)
            stripes(m_palette.textOn(m_palette.ramp[2]), gapClass == GapClass::Stale);
        break;
    case GapClass::Covered:
        painter.fillRect(box, m_palette.ramp[4]);
        break;
    }
}

double TileMapPainter::arcWidth(const Corridor& corridor) const
{
    const int most = m_corridors && !m_corridors->pairs.empty() ? m_corridors->pairs.front().studies : 1;
    const double share = std::sqrt(double(corridor.studies) / std::max(1, most));
    return (1.4 + (widestArc - 1.4) * share * std::min(1.0, most / 10.0)) * std::clamp(unit(), 0.6, 1.4);
}

void TileMapPainter::paintCorridors(QPainter& painter) const
{
    QHash<Id, int> tileOf;
    for (int tile = 0; tile < m_layout.count(); ++tile) {
        if (const TileSummary* summary = m_summaries[size_t(tile)])
            tileOf.insert(summary->term, tile);
    }
    // The widest last and on top; a rim of the ground keeps crossing lines apart.
    for (auto it = m_corridors->pairs.rbegin(); it != m_corridors->pairs.rend(); ++it) {
        const int from = tileOf.value(it->origin, -1);
        const int to = tileOf.value(it->destination, -1);
        if (from < 0 || to < 0)
            continue;
        const double width = arcWidth(*it);
        const TileArc arc = m_layout.arc(from, to, width);
        const auto draw = [&](const QColor& colour, double more) {
            QPen pen(colour, width + more);
            pen.setCapStyle(Qt::FlatCap);
            painter.strokePath(arc.line, pen);
            painter.setPen(more > 0 ? QPen(colour, more) : QPen(Qt::NoPen));
            painter.setBrush(colour);
            painter.drawPolygon(arc.head);
        };
        draw(m_palette.surface, 2);
        draw(m_palette.text, 0);
    }
}

void TileMapPainter::paintMarks(QPainter& painter, const TileMarks& marks) const
{
    const double radius = 5 * unit();
    painter.setBrush(Qt::NoBrush);
    if (marks.hover >= 0) {
        painter.setPen(QPen(m_palette.muted, 1.5));
        painter.drawRoundedRect(m_layout.rect(marks.hover), radius, radius);
    }
    if (marks.selected >= 0) {
        painter.setPen(QPen(marks.focused ? m_palette.accent : m_palette.selection, 2.5));
        painter.drawRoundedRect(m_layout.rect(marks.selected).adjusted(-0.5, -0.5, 0.5, 0.5), radius, radius);
    }
}

} // namespace lacuna
