// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/painting/matrixpainter.h"

#include "model/painting/gapmarks.h"
#include "model/painting/ramp.h"

#include <QtCore/QLocale>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <array>
#include <cmath>
#include <memory>
#include <unordered_map>
#include <utility>

namespace lacuna {

namespace {

QFont sizedFont(QFont font, double pixels, bool bold)
{
    font.setPixelSize(std::max(1, int(std::lround(pixels))));
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

/// Draws one line of text so that its capitals are centred on @p y.
void drawCentred(QPainter& painter, double left, double y, const QString& text, const QFontMetricsF& metrics)
{
    painter.drawText(QPointF(left, y + metrics.capHeight() / 2), text);
}

} // namespace

struct MatrixPainter::Pass {
    QPainter& painter;
    QSizeF viewport;
    QPointF scroll;
    QRectF exposed;
    MatrixMarks marks;
    QRectF area; ///< of the cells, in the viewport
    double right = 0; ///< of everything
    double bottom = 0;
    std::pair<int, int> rows; ///< lines to draw
    std::pair<int, int> columns;
    bool cached = false; ///< cells may come from the cache

    double rowTop(const MatrixLine& line) const { return area.top() + line.offset - scroll.y(); }
    double columnLeft(const MatrixLine& line) const { return area.left() + line.offset - scroll.x(); }
};

MatrixPainter::MatrixPainter(const MatrixLayout& layout, const Palette& palette, const QFont& font)
    : m_layout(layout)
    , m_palette(palette)
    , m_font(font)
    , m_largest(layout.map() ? largestLeafCount(*layout.map()) : 0)
    , m_cells(palette, m_font, layout.drawing().style, layout.drawing().zoom, m_largest,
              layout.map() ? layout.map()->question.rules.target : 1)
{
    if (m_layout.map() && !m_layout.map()->segments.empty() && m_layout.map()->segments.back().term == 0)
        m_cells.setUncodedSegment(int(m_layout.map()->segments.size()) - 1);
    if (m_layout.map())
        m_cells.setSegmentLooks(segmentLooks(*m_layout.map()));
    m_cells.setResiduals(layout.drawing().residuals);
}

TextMeasure MatrixPainter::measureWith(const QFont& font)
{
    // One QFontMetricsF a size and weight: making one costs more than measuring with it.
    auto cache = std::make_shared<std::unordered_map<int, QFontMetricsF>>();
    return [font, cache](const QString& text, double pixelSize, bool bold) {
        const int key = int(std::lround(pixelSize)) * 2 + (bold ? 1 : 0);
        auto it = cache->find(key);
        if (it == cache->end())
            it = cache->emplace(key, QFontMetricsF(sizedFont(font, pixelSize, bold))).first;
        return it->second.horizontalAdvance(text);
    };
}

TextMeasure MatrixPainter::scaledMeasure(TextMeasure measure)
{
    constexpr double reference = 32; // pixels: hinting hardly matters at that size
    using Widths = std::unordered_map<QString, double>;
    auto cache = std::make_shared<std::array<Widths, 2>>();
    return [measure = std::move(measure), cache](const QString& text, double pixelSize, bool bold) {
        Widths& widths = (*cache)[bold ? 1 : 0];
        auto it = widths.find(text);
        if (it == widths.end())
            it = widths.emplace(text, measure(text, reference, bold)).first;
        return it->second * std::max(1.0, std::round(pixelSize)) / reference;
    };
}

QFont MatrixPainter::font(double pixels, bool bold) const
{
    return sizedFont(m_font, pixels, bold);
}

void MatrixPainter::paint(QPainter& painter) const
{
    const QSizeF size = m_layout.size();
    paint(painter, size, {}, QRectF(QPointF(), size), {});
}

void MatrixPainter::paint(QPainter& painter, QSizeF viewport, QPointF scroll, const QRectF& exposed,
                          const MatrixMarks& marks) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_layout.isEmpty()) {
        painter.fillRect(exposed, m_palette.surface);
    } else {
        Pass pass{.painter = painter,
                  .viewport = viewport,
                  .scroll = scroll,
                  .exposed = exposed,
                  .marks = marks,
                  .area = m_layout.cellsArea(viewport),
                  .rows = {},
                  .columns = {}};
        pass.cached = m_cache && !m_drawer && CellCache::fits(painter);
        pass.right = pass.area.right() + m_layout.totalsExtent();
        pass.bottom = pass.area.bottom() + m_layout.totalsHeight();
        const QRectF seen = pass.area.intersected(
            QRectF(exposed.left(), pass.area.top(), exposed.width(), pass.area.height()));
        const double top = std::max(exposed.top(), pass.area.top()) - pass.area.top();
        const double bottom = std::min(exposed.bottom(), pass.area.bottom()) - pass.area.top();
        pass.rows =
            top < bottom ? m_layout.rowsIn(top + scroll.y(), bottom + scroll.y() - 0.01) : std::pair(0, -1);
        pass.columns = seen.isEmpty()
            ? std::pair(0, -1)
            : m_layout.columnsIn(seen.left() - pass.area.left() + scroll.x(),
                                 seen.right() - pass.area.left() + scroll.x() - 0.01);
        paintGround(pass);
        paintCells(pass);
        paintRowHeaders(pass);
        paintTotalsColumn(pass);
        if (exposed.bottom() > pass.area.bottom())
            paintTotalsRow(pass);
        if (exposed.top() < pass.area.top())
            paintColumnHeaders(pass);
        paintSelection(pass);
    }
    painter.restore();
}

/// The cells that are drawn, in the viewport.
QRectF MatrixPainter::cellsSeen(const Pass& pass) const
{
    if (pass.rows.second < pass.rows.first || pass.columns.second < pass.columns.first)
        return {};
    const MatrixLine& last = m_layout.rowLines()[size_t(pass.rows.second)];
    const MatrixLine& lastColumn = m_layout.columnLines()[size_t(pass.columns.second)];
    const QPointF from(pass.columnLeft(m_layout.columnLines()[size_t(pass.columns.first)]),
                       pass.rowTop(m_layout.rowLines()[size_t(pass.rows.first)]));
    const QPointF to(pass.columnLeft(lastColumn) + lastColumn.extent, pass.rowTop(last) + last.extent);
    return QRectF(from, to) & pass.area;
}

/// The surface. Pictures of cells bring their ground, so that no pixel of a large screen is filled twice.
void MatrixPainter::paintGround(const Pass& pass) const
{
    QPainter& painter = pass.painter;
    QRegion bare(pass.exposed.toAlignedRect());
    if (pass.cached)
        bare -= cellsSeen(pass).toRect();
    for (const QRect& rect : bare)
        painter.fillRect(QRectF(rect) & pass.exposed, m_palette.surface);
}

void MatrixPainter::paintCells(const Pass& pass) const
{
    QPainter& painter = pass.painter;
    painter.save();
    // Scrolled content must not run into the headers; unscrolled content cannot, and clips are lost in some
    // file formats.
    if (pass.area.size() != m_layout.cellsSize())
        painter.setClipRect(QRectF(0, pass.area.top(), pass.right, pass.area.height()), Qt::IntersectClip);
    for (int r = pass.rows.first; r <= pass.rows.second; ++r) {
        const MatrixLine& row = m_layout.rowLines()[size_t(r)];
        if (row.parent)
            painter.fillRect(QRectF(0, pass.rowTop(row), pass.right, row.extent), m_palette.tint);
        painter.fillRect(QRectF(0, pass.rowTop(row), pass.right, 1), m_palette.line);
    }
    if (pass.area.size() != m_layout.cellsSize())
        painter.setClipRect(pass.area, Qt::IntersectClip);
    for (int c = pass.columns.first; !pass.cached && c <= pass.columns.second; ++c) {
        const MatrixLine& column = m_layout.columnLines()[size_t(c)];
        if (column.group)
            painter.fillRect(
                QRectF(pass.columnLeft(column), pass.area.top(), column.extent, pass.area.height()),
                m_palette.tint);
    }
    m_cells.begin(painter);
    if (pass.cached)
        beginCache(painter);
    for (int r = pass.rows.first; r <= pass.rows.second; ++r) {
        const MatrixLine& row = m_layout.rowLines()[size_t(r)];
        for (int c = pass.columns.first; c <= pass.columns.second; ++c) {
            const MatrixLine& column = m_layout.columnLines()[size_t(c)];
            const QRectF rect(pass.columnLeft(column), pass.rowTop(row), column.extent, row.extent);
            paintCell(pass, rect, r, c);
        }
    }
    painter.restore();
}

void MatrixPainter::beginCache(const QPainter& painter) const
{
    const auto number = [](double value) { return QByteArray::number(value) + ' '; };
    const MatrixDrawing& drawing = m_layout.drawing();
    const int uncoded = m_layout.map()->segments.empty() ? 0 : int(m_layout.map()->segments.back().term == 0);
    QByteArray looks; // of crossed segments
    for (const SegmentLook& look : segmentLooks(*m_layout.map()))
        looks += QByteArray::number(look.colour) + '/' + QByteArray::number(look.pattern) + ' ';
    const QPaintDevice& device = *painter.device();
    for (const QColor& colour : {m_palette.surface, m_palette.text, m_palette.line, m_palette.ramp.back()})
        looks += colour.name().toLatin1();
    looks += ' ' + number(int(drawing.style)) + number(m_layout.map()->question.rules.target)
        + number(uncoded) + m_font.key().toUtf8();
    const QByteArray scale = number(drawing.zoom) + number(device.devicePixelRatio())
        + number(m_layout.columnLines().front().extent) + number(m_layout.rowLines().front().extent);
    const double ratio = device.devicePixelRatio();
    m_cache->begin(looks, scale, qsizetype(device.width() * ratio * device.height() * ratio));
}

/// What the map's fullest cell makes of this one. Not the fullest cell itself where less will do: it changes with nearly every filter, and
/// with it all that was painted would be thrown away.
int MatrixPainter::scaleOf(const GapCell& cell) const
{
    switch (m_layout.drawing().style) {
    case CellStyle::Numbers:
    case CellStyle::Donut:
        return 0;
    case CellStyle::Heat:
        return rampStep(cell.n, m_largest);
    case CellStyle::Bubble:
    case CellStyle::Mosaic:
        return m_largest;
    }
    return m_largest;
}

void MatrixPainter::paintCell(const Pass& pass, const QRectF& rect, int row, int column) const
{
    if (m_drawer) {
        m_drawer(pass.painter, rect, m_layout.mapRow(row, column), m_layout.mapColumn(row, column));
        return;
    }
    const GapCell& cell = m_layout.cell(row, column);
    const std::span<const int> segments = m_layout.segments(row, column);
    const bool parent =
        m_layout.rowLines()[size_t(row)].parent || m_layout.columnLines()[size_t(column)].group;
    if (!pass.cached) {
        m_cells.paint(pass.painter, rect, cell, segments, parent);
        return;
    }
    // Everything that CellPainter looks at, and the ground. The size is the same for all cells.
    const bool group = m_layout.columnLines()[size_t(column)].group;
    const int seen[]{cell.n,     int(cell.gapClass), int(parent),
                     int(group), scaleOf(cell),      m_cells.residualStep(cell)};
    QByteArray key(reinterpret_cast<const char*>(seen), sizeof seen);
    if (m_layout.drawing().style >= CellStyle::Bubble)
        key.append(reinterpret_cast<const char*>(segments.data()), qsizetype(segments.size_bytes()));
    m_cache->draw(pass.painter, rect.topLeft(), rect.size(), key, [&](QPainter& painter) {
        painter.fillRect(QRectF(QPointF(), rect.size()), parent ? m_palette.tint : m_palette.surface);
        if (!group)
            painter.fillRect(QRectF(0, 0, rect.width(), 1), m_palette.line);
        m_cells.begin(painter);
        m_cells.paint(painter, QRectF(QPointF(), rect.size()), cell, segments, parent);
    });
}

void MatrixPainter::paintSelection(const Pass& pass) const
{
    const auto [row, column] = std::pair(pass.marks.selectedRow, pass.marks.selectedColumn);
    if (pass.marks.alsoSelected) {
        for (const auto& [r, c] : *pass.marks.alsoSelected) {
            const bool seen = r >= pass.rows.first && r <= pass.rows.second && c >= pass.columns.first
                && c <= pass.columns.second;
            if (seen && (r != row || c != column))
                outline(pass, r, c, 2);
        }
    }
    if (row >= 0 && column >= 0 && row < int(m_layout.rowLines().size())
        && column < int(m_layout.columnLines().size()))
        outline(pass, row, column, 2.5);
}

void MatrixPainter::outline(const Pass& pass, int row, int column, double width) const
{
    const double zoom = m_layout.drawing().zoom;
    pass.painter.save();
    pass.painter.setClipRect(pass.area.adjusted(-2, -2, 2, 2), Qt::IntersectClip);
    pass.painter.setPen(QPen(m_palette.selection, width));
    pass.painter.setBrush(Qt::NoBrush);
    const QRectF rect =
        m_layout.cellRect(row, column).translated(pass.area.topLeft() - pass.scroll).adjusted(1, 1, -1, -1);
    pass.painter.drawRoundedRect(rect, 4 * zoom, 4 * zoom);
    pass.painter.restore();
}

void MatrixPainter::paintRowHeaders(const Pass& pass) const
{
    if (pass.exposed.left() >= pass.area.left())
        return;
    pass.painter.save();
    if (pass.area.height() < m_layout.cellsSize().height())
        pass.painter.setClipRect(QRectF(0, pass.area.top(), pass.area.left(), pass.area.height()),
                                 Qt::IntersectClip);
    for (int r = pass.rows.first; r <= pass.rows.second; ++r)
        paintRowHeader(pass, r);
    pass.painter.restore();
}

void MatrixPainter::paintRowHeader(const Pass& pass, int index) const
{
    const MatrixLine& row = m_layout.rowLines()[size_t(index)];
    const double zoom = m_layout.drawing().zoom;
    const QRectF rect(0, pass.rowTop(row), pass.area.left(), row.extent);
    QPainter& painter = pass.painter;
    if (index == pass.marks.hoverRow)
        painter.fillRect(rect.adjusted(0, 1, 0, 0), m_palette.hover);
    if (row.foldable) {
        const double side = 8 * zoom;
        drawFoldMark(painter, QRectF(m_layout.rowFoldX(row), rect.center().y() - side / 2, side, side),
                     row.folded, m_palette.muted);
    }
    const QFont face = font(m_layout.rowPixelSize(), row.parent);
    painter.setFont(face);
    painter.setPen(m_palette.text);
    drawCentred(painter, m_layout.rowIndent(row), rect.center().y(), row.label.lines.value(0),
                QFontMetricsF(face));
}

void MatrixPainter::paintColumnHeaders(const Pass& pass) const
{
    QPainter& painter = pass.painter;
    const bool scrolled = pass.area.width() < m_layout.cellsSize().width();
    painter.save();
    if (scrolled) {
        // Slanted labels reach over the totals; flat ones end with the cells.
        const double reach =
            m_layout.slanted() ? std::max(pass.viewport.width(), pass.exposed.right()) : pass.area.right();
        painter.setClipRect(QRectF(pass.area.left(), 0, reach - pass.area.left(), pass.area.top()),
                            Qt::IntersectClip);
    }
    const auto [first, last] =
        m_layout.columnsIn(pass.scroll.x(), pass.scroll.x() + pass.area.width() - 0.01);
    for (int c = first; c <= last; ++c) {
        const MatrixLine& column = m_layout.columnLines()[size_t(c)];
        const double centre = pass.columnLeft(column) + column.extent / 2;
        if (!m_layout.slanted())
            paintFlatLabel(pass, c);
        else if (centre >= pass.area.left() && centre <= pass.area.right())
            paintSlantedLabel(pass, c);
    }
    if (scrolled)
        painter.setClipRect(QRectF(pass.area.left(), 0, pass.area.width(), pass.area.top()),
                            Qt::IntersectClip);
    for (int s = 0; s < int(m_layout.columnSpans().size()); ++s) {
        const MatrixSpan& span = m_layout.columnSpans()[size_t(s)];
        if (span.lastLine >= first && span.firstLine <= last)
            paintSpan(pass, s);
    }
    painter.restore();
    paintCorner(pass);
}

void MatrixPainter::paintFlatLabel(const Pass& pass, int index) const
{
    const MatrixLine& column = m_layout.columnLines()[size_t(index)];
    const double zoom = m_layout.drawing().zoom;
    const double left = pass.columnLeft(column);
    QPainter& painter = pass.painter;
    if (index == pass.marks.hoverColumn) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_palette.hover);
        painter.drawRoundedRect(QRectF(left + 1, m_layout.labelTop(), column.extent - 2,
                                       m_layout.labelBottom() - m_layout.labelTop() - 2 * zoom),
                                3 * zoom, 3 * zoom);
    }
    const QFont face = font(m_layout.columnPixelSize(), column.parent);
    const QFontMetricsF metrics(face);
    painter.setFont(face);
    painter.setPen(m_palette.text);
    const double step = 15 * zoom;
    double y = m_layout.labelBottom() - 6 * zoom - step * (double(column.label.lines.size()) - 0.5);
    if (column.folded) {
        const double side = 7 * zoom;
        drawFoldMark(painter, QRectF(left + column.extent / 2 - side / 2, y - step / 2 - side, side, side),
                     true, m_palette.muted);
    }
    for (const QString& line : column.label.lines) {
        drawCentred(painter, left + (column.extent - metrics.horizontalAdvance(line)) / 2, y, line, metrics);
        y += step;
    }
}

void MatrixPainter::paintSlantedLabel(const Pass& pass, int index) const
{
    const MatrixLine& column = m_layout.columnLines()[size_t(index)];
    const double zoom = m_layout.drawing().zoom;
    const double centre = pass.columnLeft(column) + column.extent / 2;
    QPainter& painter = pass.painter;
    const QFont face = font(m_layout.columnPixelSize(), column.parent);
    const QFontMetricsF metrics(face);
    const double step = 15 * zoom;
    const double across = step * double(column.label.lines.size());
    double x = 2 * zoom;
    painter.save();
    painter.translate(centre, m_layout.labelBottom() - 5 * zoom);
    painter.rotate(-45);
    if (index == pass.marks.hoverColumn) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_palette.hover);
        const double along = column.label.width + (column.folded ? 14 * zoom : 0) + 8 * zoom;
        painter.drawRoundedRect(QRectF(-2 * zoom, -across / 2 - 1, along, across + 2), 3 * zoom, 3 * zoom);
    }
    if (column.folded) {
        const double side = 7 * zoom;
        drawFoldMark(painter, QRectF(x, -side / 2, side, side), true, m_palette.muted);
        x += 12 * zoom;
    }
    painter.setFont(face);
    painter.setPen(m_palette.text);
    double y = -across / 2 + step / 2;
    for (const QString& line : column.label.lines) {
        drawCentred(painter, x, y, line, metrics);
        y += step;
    }
    painter.restore();
    // A tick leads past the group headers to the column.
    const double groupTop = m_layout.labelBottom();
    bool grouped = m_layout.headerHeight() - groupTop < m_layout.spanHeight();
    for (const MatrixSpan& span : m_layout.columnSpans())
        grouped = grouped || (index >= span.firstLine && index <= span.lastLine);
    if (!grouped) {
        painter.fillRect(
            QRectF(std::round(centre), groupTop - 2 * zoom, 1, m_layout.headerHeight() - groupTop - 2 * zoom),
            m_palette.line);
    }
}

void MatrixPainter::paintSpan(const Pass& pass, int index) const
{
    const MatrixSpan& span = m_layout.columnSpans()[size_t(index)];
    const double zoom = m_layout.drawing().zoom;
    const MatrixLine& last = m_layout.columnLines()[size_t(span.lastLine)];
    const double left = pass.columnLeft(m_layout.columnLines()[size_t(span.firstLine)]);
    const double right = pass.columnLeft(last) + last.extent;
    const double top = m_layout.spanTop(span.depth);
    const double height = m_layout.spanHeight();
    QPainter& painter = pass.painter;
    const QFont face = font(m_layout.columnPixelSize(), true);
    const QFontMetricsF metrics(face);
    const double side = 7 * zoom;
    const double width = side + 5 * zoom + span.label.width;
    // Over what is seen of the group, so that a half scrolled group still says what it is.
    const double seenLeft = std::max(left, pass.area.left());
    const double seenRight = std::min(right, pass.area.right());
    const double wanted = (seenLeft + seenRight - width) / 2;
    const double x = std::clamp(wanted, left + 2 * zoom, std::max(left + 2 * zoom, right - width - 2 * zoom));
    const double step = 15 * zoom;
    // On the bracket, so that one line among groups of two does not float.
    double y = top + height - 14 * zoom - step * (double(span.label.lines.size()) - 1);
    if (index == pass.marks.hoverSpan) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_palette.hover);
        painter.drawRoundedRect(QRectF(left + 2, top + 1, right - left - 4, height - 6 * zoom), 3 * zoom,
                                3 * zoom);
    }
    drawFoldMark(painter, QRectF(x, y - side / 2, side, side), false, m_palette.muted);
    painter.setFont(face);
    painter.setPen(index == pass.marks.hoverSpan ? m_palette.text : m_palette.muted);
    for (const QString& line : span.label.lines) {
        drawCentred(painter, x + side + 5 * zoom, y, line, metrics);
        y += step;
    }
    painter.fillRect(QRectF(left + 3 * zoom, std::round(top + height - 4 * zoom), right - left - 6 * zoom, 1),
                     m_palette.strongLine);
}

void MatrixPainter::paintTotal(const Pass& pass, const QRectF& rect, const GapCell& total, bool strong) const
{
    const QFont face = font(m_layout.rowPixelSize(), true);
    const QFontMetricsF metrics(face);
    const QString text = QLocale().toString(total.n);
    pass.painter.setFont(face);
    // A line without a single study is a gap as a whole.
    const bool none = total.n == 0 && total.ongoing == 0;
    pass.painter.setPen(none ? m_palette.gapText : strong ? m_palette.text : m_palette.muted);
    drawCentred(pass.painter, rect.center().x() - metrics.horizontalAdvance(text) / 2, rect.center().y(),
                text, metrics);
}

void MatrixPainter::paintTotalsColumn(const Pass& pass) const
{
    if (m_layout.totalsExtent() <= 0 || pass.exposed.right() <= pass.area.right())
        return;
    pass.painter.save();
    if (pass.area.height() < m_layout.cellsSize().height())
        pass.painter.setClipRect(
            QRectF(pass.area.right(), pass.area.top(), m_layout.totalsExtent(), pass.area.height()),
            Qt::IntersectClip);
    for (int r = pass.rows.first; r <= pass.rows.second; ++r) {
        const MatrixLine& row = m_layout.rowLines()[size_t(r)];
        const QRectF rect(pass.area.right(), pass.rowTop(row), m_layout.totalsExtent(), row.extent);
        paintTotal(pass, rect, m_layout.rowTotal(row.index), row.parent);
    }
    pass.painter.restore();
}

void MatrixPainter::paintTotalsRow(const Pass& pass) const
{
    if (m_layout.totalsHeight() <= 0)
        return;
    const double zoom = m_layout.drawing().zoom;
    QPainter& painter = pass.painter;
    const QRectF band(0, pass.area.bottom(), pass.right, m_layout.totalsHeight());
    painter.fillRect(band, m_palette.surface);
    painter.fillRect(QRectF(0, band.top(), pass.right, 1), m_palette.strongLine);
    const QFont face = font(m_layout.rowPixelSize(), true);
    painter.setFont(face);
    painter.setPen(m_palette.text);
    drawCentred(painter, 14 * zoom, band.center().y(), tr("All"), QFontMetricsF(face));
    const QRectF corner(pass.area.right(), band.top(), m_layout.totalsExtent(), band.height());
    paintTotal(pass, corner, m_layout.map()->total, true);
    painter.save();
    if (pass.area.width() < m_layout.cellsSize().width())
        painter.setClipRect(QRectF(pass.area.left(), band.top(), pass.area.width(), band.height()),
                            Qt::IntersectClip);
    const auto [first, last] =
        m_layout.columnsIn(pass.scroll.x(), pass.scroll.x() + pass.area.width() - 0.01);
    for (int c = first; c <= last; ++c) {
        const MatrixLine& column = m_layout.columnLines()[size_t(c)];
        const QRectF rect(pass.columnLeft(column), band.top(), column.extent, band.height());
        paintTotal(pass, rect, m_layout.columnTotal(column.index), column.parent);
    }
    painter.restore();
}

void MatrixPainter::paintCorner(const Pass& pass) const
{
    const double zoom = m_layout.drawing().zoom;
    QPainter& painter = pass.painter;
    const QFont face = font(m_layout.columnPixelSize(), true);
    const QFontMetricsF metrics(face);
    painter.setFont(face);
    painter.setPen(m_palette.muted);
    const double y = m_layout.headerHeight() - 13.5 * zoom;
    drawCentred(painter, 14 * zoom, y,
                metrics.elidedText(m_layout.rowsLabel(), Qt::ElideRight, pass.area.left() - 20), metrics);
    if (m_layout.totalsExtent() > 0) {
        const QString all = tr("All");
        const double x = pass.area.right() + (m_layout.totalsExtent() - metrics.horizontalAdvance(all)) / 2;
        drawCentred(painter, x, y, all, metrics);
    }
}

} // namespace lacuna
