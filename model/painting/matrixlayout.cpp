// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/painting/matrixlayout.h"

#include "model/analysis/seriation.h"
#include "model/painting/matrixaxis.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lacuna {

namespace {

// Lengths at zoom 1.
constexpr double cellRowHeight = 30;
constexpr double figureRowHeight = 42; // bubbles and donuts need room for their shape
constexpr double narrowestColumn = 44;
constexpr double standardColumn = 58;
constexpr double widestColumn = 74;
constexpr double totalsColumn = 62;
constexpr double totalsRow = 34;
constexpr double spanRow = 26;
constexpr double labelLine = 15;
constexpr double labelPadding = 8;
constexpr double longestSlanted = 132; // along the slope
constexpr double narrowestHeader = 150;
constexpr double widestHeader = 250;
constexpr double indentStep = 14;
constexpr double slope = 1 / std::numbers::sqrt2; // sine and cosine of 45°

QString elide(const QString& text, double width, double pixelSize, bool bold, const TextMeasure& measure)
{
    qsizetype low = 0;
    qsizetype high = text.size();
    const auto shortened = [&text](qsizetype length) { return text.first(length).trimmed() + QChar(0x2026); };
    while (low < high) {
        const qsizetype middle = (low + high + 1) / 2;
        if (measure(shortened(middle), pixelSize, bold) <= width)
            low = middle;
        else
            high = middle - 1;
    }
    // Half of a surrogate pair would draw as a box.
    if (low > 0 && text[low - 1].isHighSurrogate())
        --low;
    return shortened(low);
}

/// The space at which both halves are narrowest, or −1.
qsizetype bestBreak(const QString& text, double pixelSize, bool bold, const TextMeasure& measure)
{
    qsizetype best = -1;
    double bestWidth = 0;
    for (qsizetype at = text.indexOf(u' '); at > 0; at = text.indexOf(u' ', at + 1)) {
        const double width =
            std::max(measure(text.first(at), pixelSize, bold), measure(text.sliced(at + 1), pixelSize, bold));
        if (best < 0 || width < bestWidth) {
            best = at;
            bestWidth = width;
        }
    }
    return best;
}

double extentOf(const std::vector<MatrixLine>& lines)
{
    return lines.empty() ? 0 : lines.back().offset + lines.back().extent;
}

std::pair<int, int> linesIn(const std::vector<MatrixLine>& lines, double from, double to)
{
    const auto first = std::partition_point(lines.begin(), lines.end(), [from](const MatrixLine& line) {
        return line.offset + line.extent <= from;
    });
    const auto last =
        std::partition_point(first, lines.end(), [to](const MatrixLine& line) { return line.offset <= to; });
    return {int(first - lines.begin()), int(last - lines.begin()) - 1};
}

int lineAt(const std::vector<MatrixLine>& lines, double position)
{
    if (position < 0 || position >= extentOf(lines))
        return -1;
    return linesIn(lines, position, position).first;
}

int lineOf(const std::vector<MatrixLine>& lines, int index)
{
    const auto it = std::find_if(lines.begin(), lines.end(),
                                 [index](const MatrixLine& line) { return line.index == index; });
    return it == lines.end() ? -1 : int(it - lines.begin());
}

void stack(std::vector<MatrixLine>& lines, double extent)
{
    double offset = 0;
    for (MatrixLine& line : lines) {
        line.offset = offset;
        line.extent = extent;
        offset += extent;
    }
}

/// What the rows, or the columns, of a map are sorted by; empty if that is no line.
std::vector<LineCount> orderingCounts(const GapMap& map, const MatrixDrawing& drawing, bool ofRows)
{
    if (!isByLine(ofRows ? drawing.rowOrder : drawing.columnOrder))
        return {};
    return countsInLine(map, ofRows, ofRows ? drawing.rowOrderLine : drawing.columnOrderLine);
}

} // namespace

WrappedLabel wrapLabel(const QString& text, double width, int maximumLines, double pixelSize, bool bold,
                       const TextMeasure& measure)
{
    const double whole = measure(text, pixelSize, bold);
    if (whole <= width)
        return {.lines = {text}, .elided = false, .width = whole};
    const qsizetype at = maximumLines > 1 ? bestBreak(text, pixelSize, bold, measure) : -1;
    if (at < 0) {
        const QString shortened = elide(text, width, pixelSize, bold, measure);
        return {.lines = {shortened}, .elided = true, .width = measure(shortened, pixelSize, bold)};
    }
    WrappedLabel label;
    for (const QString& half : {text.first(at), text.sliced(at + 1)}) {
        const double halfWidth = measure(half, pixelSize, bold);
        label.elided = label.elided || halfWidth > width;
        label.lines.append(halfWidth > width ? elide(half, width, pixelSize, bold, measure) : half);
        label.width = std::max(label.width, std::min(halfWidth, width));
    }
    return label;
}

MatrixLayout::MatrixLayout(std::shared_ptr<const GapMap> map, MatrixDrawing drawing,
                           const TextMeasure& measure, double fitWidth)
    : m_map(std::move(map))
    , m_drawing(std::move(drawing))
{
    if (!m_map)
        return;
    const bool turned = m_drawing.transposed;
    SimilarityScores alike;
    if (m_drawing.rowOrder == AxisOrder::Similarity || m_drawing.columnOrder == AxisOrder::Similarity)
        alike = similarityScores(*m_map);
    MatrixAxis rows{.items = turned ? &m_map->columns : &m_map->rows,
                    .totals = turned ? &m_map->columnTotals : &m_map->rowTotals,
                    .collapsed = turned ? &m_drawing.collapsedColumns : &m_drawing.collapsedRows,
                    .scope = turned ? m_map->question.columnScope : m_map->question.rowScope,
                    .hideEmpty = turned ? m_drawing.hideEmptyColumns : m_drawing.hideEmptyRows,
                    .order = turned ? m_drawing.columnOrder : m_drawing.rowOrder,
                    .similarity = turned ? &alike.columns : &alike.rows};
    MatrixAxis columns{.items = turned ? &m_map->rows : &m_map->columns,
                       .totals = turned ? &m_map->rowTotals : &m_map->columnTotals,
                       .collapsed = turned ? &m_drawing.collapsedRows : &m_drawing.collapsedColumns,
                       .scope = turned ? m_map->question.rowScope : m_map->question.columnScope,
                       .hideEmpty = turned ? m_drawing.hideEmptyRows : m_drawing.hideEmptyColumns,
                       .order = turned ? m_drawing.rowOrder : m_drawing.columnOrder,
                       .similarity = turned ? &alike.rows : &alike.columns,
                       .parentsAreSpans = true};
    (turned ? columns : rows).inLine = orderingCounts(*m_map, m_drawing, true);
    (turned ? rows : columns).inLine = orderingCounts(*m_map, m_drawing, false);
    rows.build();
    columns.build();
    m_rows = std::move(rows.lines);
    m_columns = std::move(columns.lines);
    m_spans = std::move(columns.spans);
    placeRows(measure);
    placeColumns(measure, fitWidth);
}

void MatrixLayout::placeRows(const TextMeasure& measure)
{
    const double zoom = m_drawing.zoom;
    const bool figures = m_drawing.style == CellStyle::Bubble || m_drawing.style == CellStyle::Donut;
    stack(m_rows, std::round((figures ? figureRowHeight : cellRowHeight) * zoom));
    m_anyRowFolds =
        std::any_of(m_rows.begin(), m_rows.end(), [](const MatrixLine& line) { return line.foldable; });
    double widest = measure(rowsLabel(), columnPixelSize(), true) + 2 * indentStep * zoom;
    for (MatrixLine& line : m_rows) {
        const double available = (widestHeader - 12) * zoom - rowIndent(line);
        const QString label = withSortMark(true, line.index, rowItem(line.index).label);
        line.label = wrapLabel(label, available, 1, rowPixelSize(), line.parent, measure);
        widest = std::max(widest, rowIndent(line) + line.label.width + 12 * zoom);
    }
    m_headerWidth = std::ceil(std::clamp(widest, narrowestHeader * zoom, widestHeader * zoom));
    m_totalsExtent = m_drawing.totals ? std::round(totalsColumn * zoom) : 0;
    m_totalsHeight = m_drawing.totals ? std::round(totalsRow * zoom) : 0;
}

double MatrixLayout::columnWidth(double fitWidth, double rightOfCells) const
{
    const double zoom = m_drawing.zoom;
    if (fitWidth <= 0 || m_columns.empty())
        return std::round(standardColumn * zoom);
    // Fitting is done at zoom 1, so that zooming in makes columns wider instead of refitting them.
    const double free = fitWidth - (m_headerWidth + rightOfCells) / zoom;
    const double share = std::floor(free / double(m_columns.size()));
    return std::round(std::clamp(share, narrowestColumn, widestColumn) * zoom);
}

void MatrixLayout::placeColumns(const TextMeasure& measure, double fitWidth)
{
    const double zoom = m_drawing.zoom;
    stack(m_columns, columnWidth(fitWidth, m_totalsExtent));
    m_slanted = !labelFlat(measure);
    double labels = 0;
    if (m_slanted) {
        labels = std::ceil(labelSlanted(measure));
        if (m_overhang > m_totalsExtent) {
            stack(m_columns, columnWidth(fitWidth, m_overhang)); // room for the last label too
            labels = std::ceil(labelSlanted(measure));
        }
    } else {
        qsizetype lines = 1;
        for (const MatrixLine& line : m_columns)
            lines = std::max(lines, line.label.lines.size());
        labels = std::ceil((double(lines) * labelLine + labelPadding) * zoom);
    }
    labelSpans(measure);
    const double spans = m_spanLevels * m_spanHeight;
    // Groups lie between slanted labels and the cells: above them they would point at the wrong columns.
    m_labelTop = m_slanted ? 0 : std::ceil(spans + 4 * zoom);
    m_labelBottom = m_labelTop + labels;
    m_headerHeight = m_slanted ? std::ceil(m_labelBottom + spans + 4 * zoom) : m_labelBottom;
}

bool MatrixLayout::labelFlat(const TextMeasure& measure)
{
    for (MatrixLine& line : m_columns) {
        line.label = wrapLabel(markedColumnLabel(line), line.extent - 4 * m_drawing.zoom, 2,
                               columnPixelSize(), line.parent, measure);
        if (line.label.elided)
            return false;
    }
    return true;
}

/// Height of the band that the rising labels need.
double MatrixLayout::labelSlanted(const TextMeasure& measure)
{
    const double zoom = m_drawing.zoom;
    double height = 0;
    m_overhang = 0;
    for (MatrixLine& line : m_columns) {
        const double room = (longestSlanted - (line.folded ? indentStep : 0)) * zoom;
        line.label = wrapLabel(markedColumnLabel(line), room, 2, columnPixelSize(), line.parent, measure);
        const double along = line.label.width + (line.folded ? indentStep * zoom : 0);
        const double across = double(line.label.lines.size()) * labelLine * zoom;
        height = std::max(height, (along + across) * slope);
        m_overhang = std::max(
            m_overhang, line.offset + line.extent / 2 + (along + across / 2) * slope - extentOf(m_columns));
    }
    return height + labelPadding * zoom;
}

void MatrixLayout::labelSpans(const TextMeasure& measure)
{
    qsizetype lines = 1;
    for (MatrixSpan& span : m_spans) {
        const MatrixLine& first = m_columns[size_t(span.firstLine)];
        const MatrixLine& last = m_columns[size_t(span.lastLine)];
        const double width = last.offset + last.extent - first.offset - 20 * m_drawing.zoom;
        span.label = wrapLabel(withSortMark(false, span.index, columnItem(span.index).label), width, 2,
                               columnPixelSize(), true, measure);
        lines = std::max(lines, span.label.lines.size());
        m_spanLevels = std::max(m_spanLevels, span.depth + 1);
    }
    m_spanHeight = (spanRow + double(lines - 1) * labelLine) * m_drawing.zoom;
}

/// A group's own line has no mark: its header has.
QString MatrixLayout::markedColumnLabel(const MatrixLine& line) const
{
    return line.group ? columnLabel(line) : withSortMark(false, line.index, columnLabel(line));
}

QString MatrixLayout::withSortMark(bool rowLine, int index, const QString& label) const
{
    const bool mapRow = rowLine != m_drawing.transposed;
    const AxisOrder sorted = mapRow ? m_drawing.columnOrder : m_drawing.rowOrder;
    const Id by = mapRow ? m_drawing.columnOrderLine : m_drawing.rowOrderLine;
    if (!isByLine(sorted) || (rowLine ? rowItem(index) : columnItem(index)).term != by)
        return label;
    const bool down = sorted == AxisOrder::LineDescending;
    const QChar arrow = rowLine ? (down ? u'→' : u'←') : (down ? u'↓' : u'↑');
    return arrow + u' ' + label;
}

QString MatrixLayout::columnLabel(const MatrixLine& line) const
{
    return line.group ? QCoreApplication::translate("lacuna::MatrixLayout", "Whole group")
                      : columnItem(line.index).label;
}

double MatrixLayout::spanTop(int depth) const
{
    // On the far side of the labels from the cells when these lie flat; outermost first either way.
    return (m_slanted ? m_labelBottom : 2 * m_drawing.zoom) + depth * m_spanHeight;
}

double MatrixLayout::rowFoldX(const MatrixLine& line) const
{
    return (12 + indentStep * line.depth) * m_drawing.zoom;
}

double MatrixLayout::rowIndent(const MatrixLine& line) const
{
    if (!m_anyRowFolds)
        return indentStep * m_drawing.zoom;
    if (line.foldable || line.depth == 0)
        return (27 + indentStep * line.depth) * m_drawing.zoom;
    return (15 + 15 * line.depth) * m_drawing.zoom;
}

QSizeF MatrixLayout::cellsSize() const
{
    return {extentOf(m_columns), extentOf(m_rows)};
}

QSizeF MatrixLayout::size() const
{
    const QSizeF cells = cellsSize();
    return {m_headerWidth + cells.width() + std::max(m_totalsExtent, std::ceil(m_overhang)),
            m_headerHeight + cells.height() + m_totalsHeight};
}

QRectF MatrixLayout::cellRect(int rowLine, int columnLine) const
{
    const MatrixLine& row = m_rows[size_t(rowLine)];
    const MatrixLine& column = m_columns[size_t(columnLine)];
    return {column.offset, row.offset, column.extent, row.extent};
}

std::pair<int, int> MatrixLayout::rowsIn(double from, double to) const
{
    return linesIn(m_rows, from, to);
}

std::pair<int, int> MatrixLayout::columnsIn(double from, double to) const
{
    return linesIn(m_columns, from, to);
}

QRectF MatrixLayout::cellsArea(QSizeF viewport) const
{
    const QSizeF cells = cellsSize();
    const double width = std::min(cells.width(), viewport.width() - m_headerWidth - m_totalsExtent);
    const double height = std::min(cells.height(), viewport.height() - m_headerHeight - m_totalsHeight);
    return {m_headerWidth, m_headerHeight, std::max(0.0, width), std::max(0.0, height)};
}

QPointF MatrixLayout::maximumScroll(QSizeF viewport) const
{
    const QSizeF cells = cellsSize();
    const QRectF area = cellsArea(viewport);
    return {cells.width() - area.width(), cells.height() - area.height()};
}

MatrixHit MatrixLayout::hit(QPointF point, QPointF scroll, QSizeF viewport) const
{
    using Part = MatrixHit::Part;
    const QRectF area = cellsArea(viewport);
    if (isEmpty() || point.x() < 0 || point.y() < 0 || point.y() >= area.bottom() + m_totalsHeight)
        return {};
    const double cellX = point.x() - area.left() + scroll.x();
    const double cellY = point.y() - area.top() + scroll.y();
    if (point.y() < area.top())
        return hitHeader(point, cellX, area);
    if (point.x() >= area.right() + m_totalsExtent)
        return {};
    MatrixHit hit;
    const bool inTotalsRow = point.y() >= area.bottom();
    if (!inTotalsRow)
        hit.rowLine = lineAt(m_rows, cellY);
    if (point.x() < area.left()) {
        hit.part = inTotalsRow ? Part::None : Part::RowHeader;
        if (hit.rowLine >= 0) {
            const MatrixLine& line = m_rows[size_t(hit.rowLine)];
            const double foldX = rowFoldX(line);
            const bool onFold =
                line.foldable && point.x() >= foldX - 6 && point.x() < foldX + 15 * m_drawing.zoom;
            hit.part = onFold ? Part::RowFold : Part::RowHeader;
        }
        return hit;
    }
    if (point.x() >= area.right()) {
        hit.part = inTotalsRow ? Part::GrandTotal : Part::RowTotal;
        return hit;
    }
    hit.columnLine = lineAt(m_columns, cellX);
    hit.part = inTotalsRow ? Part::ColumnTotal : Part::Cell;
    return hit;
}

MatrixHit MatrixLayout::hitHeader(QPointF point, double cellX, const QRectF& area) const
{
    using Part = MatrixHit::Part;
    MatrixHit hit;
    const bool inLabels = point.y() >= m_labelTop && point.y() < m_labelBottom;
    double x = cellX;
    double baseX = point.x();
    if (inLabels && m_slanted) {
        // Labels rise to the right from the bottom of their band, so a point belongs to the column down its
        // slope.
        x -= m_labelBottom - point.y();
        baseX -= m_labelBottom - point.y();
    }
    if (point.x() < area.left()) {
        hit.part = Part::Corner;
        return hit;
    }
    if (baseX < area.left() || baseX >= area.right())
        return hit;
    const int line = lineAt(m_columns, x);
    if (line < 0)
        return hit;
    if (!inLabels) {
        for (size_t i = 0; i < m_spans.size(); ++i) {
            const double top = spanTop(m_spans[i].depth);
            if (line >= m_spans[i].firstLine && line <= m_spans[i].lastLine && point.y() >= top
                && point.y() < top + spanHeight()) {
                hit.part = Part::ColumnFold;
                hit.span = int(i);
                return hit;
            }
        }
    }
    hit.columnLine = line;
    hit.part = inLabels && m_columns[size_t(line)].folded ? Part::ColumnFold : Part::ColumnHeader;
    return hit;
}

int MatrixLayout::mapRow(int rowLine, int columnLine) const
{
    return m_drawing.transposed ? m_columns[size_t(columnLine)].index : m_rows[size_t(rowLine)].index;
}

int MatrixLayout::mapColumn(int rowLine, int columnLine) const
{
    return m_drawing.transposed ? m_rows[size_t(rowLine)].index : m_columns[size_t(columnLine)].index;
}

const GapCell& MatrixLayout::cell(int rowLine, int columnLine) const
{
    return m_map->cell(mapRow(rowLine, columnLine), mapColumn(rowLine, columnLine));
}

std::span<const int> MatrixLayout::segments(int rowLine, int columnLine) const
{
    return m_map->segmentsOf(mapRow(rowLine, columnLine), mapColumn(rowLine, columnLine));
}

const GapAxisItem& MatrixLayout::rowItem(int index) const
{
    return (m_drawing.transposed ? m_map->columns : m_map->rows)[size_t(index)];
}

const GapAxisItem& MatrixLayout::columnItem(int index) const
{
    return (m_drawing.transposed ? m_map->rows : m_map->columns)[size_t(index)];
}

const GapCell& MatrixLayout::rowTotal(int index) const
{
    return (m_drawing.transposed ? m_map->columnTotals : m_map->rowTotals)[size_t(index)];
}

const GapCell& MatrixLayout::columnTotal(int index) const
{
    return (m_drawing.transposed ? m_map->rowTotals : m_map->columnTotals)[size_t(index)];
}

const QString& MatrixLayout::rowsLabel() const
{
    return m_drawing.transposed ? m_map->columnsLabel : m_map->rowsLabel;
}

const QString& MatrixLayout::columnsLabel() const
{
    return m_drawing.transposed ? m_map->rowsLabel : m_map->columnsLabel;
}

int MatrixLayout::rowLineOf(int index) const
{
    return lineOf(m_rows, index);
}

int MatrixLayout::columnLineOf(int index) const
{
    return lineOf(m_columns, index);
}

} // namespace lacuna
