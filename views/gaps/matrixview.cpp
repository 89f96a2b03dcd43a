// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/matrixview.h"

#include "views/common/keyhints.h"
#include "views/common/theme.h"
#include "views/gaps/matrixaccessible.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QNativeGestureEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

/// Steps of the zoom that follow each other faster are one gesture; as long after its last one cells are drawn sharp. Milliseconds.
constexpr int zoomRest = 150;

} // namespace

MatrixView::MatrixView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_measure(MatrixPainter::measureWith(uiFont()))
    , m_quickMeasure(MatrixPainter::scaledMeasure(m_measure))
{
    MatrixAccessible::install();
    setObjectName(u"matrixView"_s);
    setAccessibleName(tr("Gap matrix"));
    setKeyHints(this, tr("Gap matrix"), // keyPressEvent()
                {{tr("Arrow keys"), tr("To another cell")},
                 {tr("Home, End"), tr("To the first or last cell of the row; with Ctrl, of the matrix")},
                 {tr("Page Up, Page Down"), tr("A page up or down")},
                 {tr("Enter"), tr("Show the studies of the cell")},
                 {tr("Shift with arrow keys"), tr("Select more cells")},
                 {tr("Ctrl+A"), tr("Select every cell")},
                 {tr("Alt+Down, Alt+Right"), tr("Show only the group of the row, or of the column")},
                 {tr("Alt+Up, Alt+Left"), tr("Back to what it is a part of")},
                 {tr("Space"), tr("Fold or unfold the group of the row; with Ctrl, of the column")},
                 {tr("Esc"), tr("Close the explanation of the cell")}});
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setAutoFillBackground(false);
    m_zooming.setSingleShot(true);
    m_zooming.setInterval(zoomRest);
    connect(&m_zooming, &QTimer::timeout, this, [this] {
        m_cells.setStretching(false);
        relayout();
    });
}

MatrixView::~MatrixView() = default;

void MatrixView::setMap(std::shared_ptr<const GapMap> map)
{
    const auto indexOf = [](const std::vector<GapAxisItem>& items, Id term) {
        const auto it =
            std::find_if(items.begin(), items.end(), [term](const GapAxisItem& i) { return i.term == term; });
        return it == items.end() ? -1 : int(it - items.begin());
    };
    std::pair cursor(-1, -1);
    if (m_map && map && m_cursor.first >= 0 && m_map->question.rows == map->question.rows
        && m_map->question.columns == map->question.columns) {
        const int row = indexOf(map->rows, m_map->rows[size_t(m_cursor.first)].term);
        const int column = indexOf(map->columns, m_map->columns[size_t(m_cursor.second)].term);
        if (row >= 0 && column >= 0)
            cursor = {row, column};
    }
    std::set<CellPlace> kept;
    if (cursor.first >= 0) {
        for (const auto& [row, column] : m_selected) {
            const CellPlace cell(indexOf(map->rows, m_map->rows[size_t(row)].term),
                                 indexOf(map->columns, m_map->columns[size_t(column)].term));
            if (cell.first >= 0 && cell.second >= 0)
                kept.insert(cell);
        }
    }
    m_selected = kept.size() > 1 && kept.contains(cursor) ? kept : std::set<CellPlace>();
    m_anchor = cursor;
    m_dragging = false;
    const bool selected = hasSelection();
    const bool lost = selected && cursor.first < 0;
    m_map = std::move(map);
    m_cursor = cursor;
    std::tie(m_row, m_column) = selected ? cursor : std::pair(-1, -1);
    m_hover = {};
    relayout();
    if (lost)
        Q_EMIT selectionChanged(-1, -1);
}

void MatrixView::setDrawing(const MatrixDrawing& drawing)
{
    if (drawing == m_drawing)
        return;
    m_drawing = drawing;
    relayout();
}

void MatrixView::setFitWidth(double width)
{
    if (width == m_fitWidth)
        return;
    m_fitWidth = width;
    relayout();
}

void MatrixView::setZoom(double zoom)
{
    const double clamped = std::clamp(zoom, MatrixDrawing::minimumZoom, MatrixDrawing::maximumZoom);
    if (clamped == m_drawing.zoom)
        return;
    m_drawing.zoom = clamped;
    noteZooming();
    relayout();
    Q_EMIT drawingChanged(m_drawing);
}

/// One step is drawn at once as it is to be; only of a second that follows at its heels is known that it is a gesture.
void MatrixView::noteZooming()
{
    if (m_lastZoom.isValid() && m_lastZoom.elapsed() < zoomRest) {
        m_cells.setStretching(true);
        m_zooming.start();
    }
    m_lastZoom.start();
}

void MatrixView::relayout()
{
    m_layout = MatrixLayout(m_map, m_drawing, m_zooming.isActive() ? m_quickMeasure : m_measure, m_fitWidth);
    m_hover = {};
    placeSelectedLines();
    updateGeometry();
    updateScrollBars();
    if (QAccessible::isActive()) {
        QAccessibleTableModelChangeEvent event(this, QAccessibleTableModelChangeEvent::ModelReset);
        QAccessible::updateAccessibility(&event);
    }
    viewport()->update();
}

void MatrixView::updateScrollBars()
{
    const QSizeF size = viewport()->size();
    const QPointF most = m_layout.isEmpty() ? QPointF() : m_layout.maximumScroll(size);
    const QRectF area = m_layout.cellsArea(size);
    horizontalScrollBar()->setRange(0, int(std::ceil(most.x())));
    horizontalScrollBar()->setPageStep(std::max(1, int(area.width())));
    horizontalScrollBar()->setSingleStep(
        m_layout.columnLines().empty() ? 1 : int(m_layout.columnLines()[0].extent));
    verticalScrollBar()->setRange(0, int(std::ceil(most.y())));
    verticalScrollBar()->setPageStep(std::max(1, int(area.height())));
    verticalScrollBar()->setSingleStep(m_layout.rowLines().empty() ? 1 : int(m_layout.rowLines()[0].extent));
}

QPointF MatrixView::scrollOffset() const
{
    return {double(horizontalScrollBar()->value()), double(verticalScrollBar()->value())};
}

MatrixHit MatrixView::hitAt(QPointF position) const
{
    return m_layout.hit(position, scrollOffset(), viewport()->size());
}

QSize MatrixView::sizeHint() const
{
    return m_layout.isEmpty() ? QSize(640, 400) : QSize(int(m_layout.size().width()), wholeHeight());
}

int MatrixView::wholeHeight() const
{
    return int(std::ceil(m_layout.size().height()));
}

bool MatrixView::wantsHorizontalScrollBar(int width) const
{
    return !m_layout.isEmpty() && m_layout.maximumScroll(QSizeF(width, 10000)).x() > 0;
}

std::pair<int, int> MatrixView::selectedLines() const
{
    return linesOf(m_row, m_column);
}

std::pair<int, int> MatrixView::cursorLines() const
{
    return linesOf(m_cursor.first, m_cursor.second);
}

std::pair<int, int> MatrixView::linesOf(int row, int column) const
{
    if (row < 0 || column < 0)
        return {-1, -1};
    return {m_layout.rowLineOf(m_drawing.transposed ? column : row),
            m_layout.columnLineOf(m_drawing.transposed ? row : column)};
}

MatrixMarks MatrixView::marks() const
{
    MatrixMarks marks;
    std::tie(marks.selectedRow, marks.selectedColumn) = selectedLines();
    marks.hoverRow = m_hover.rowLine;
    marks.hoverColumn = m_hover.columnLine;
    marks.hoverSpan = m_hover.span;
    if (!m_selectedLines.empty())
        marks.alsoSelected = &m_selectedLines;
    return marks;
}

QRectF MatrixView::visualRect(int row, int column) const
{
    const int rowLine = m_layout.rowLineOf(m_drawing.transposed ? column : row);
    const int columnLine = m_layout.columnLineOf(m_drawing.transposed ? row : column);
    if (rowLine < 0 || columnLine < 0)
        return {};
    return m_layout.cellRect(rowLine, columnLine)
        .translated(m_layout.cellsArea(viewport()->size()).topLeft() - scrollOffset());
}

void MatrixView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    MatrixPainter matrix(m_layout, currentPalette(), uiFont());
    matrix.setCache(&m_cells);
    prepare(matrix);
    for (const QRect& part : event->region()) {
        painter.setClipRect(part);
        matrix.paint(painter, viewport()->size(), scrollOffset(), part, marks());
    }
    m_selectionSeen = isSelectionSeen();
}

QImage MatrixView::image(double scale) const
{
    const QFont font = uiFont();
    const MatrixPainter matrix(m_layout, paletteFor(Theme::Light), font);
    const double margin = 16;
    const QSizeF size = m_layout.size();
    const double legend = matrix.legendHeight(size.width());
    const QSizeF whole(size.width() + 2 * margin, size.height() + legend + 3 * margin);
    QImage image((whole * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(paletteFor(Theme::Light).surface);
    QPainter painter(&image);
    painter.translate(margin, margin);
    matrix.paint(painter);
    matrix.paintLegend(painter, QPointF(0, size.height() + margin), size.width());
    return image;
}

void MatrixView::resizeEvent(QResizeEvent* event)
{
    const bool seen = m_selectionSeen;
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
    // What was just clicked must not slide out of sight because its explanation takes room.
    if (seen)
        showSelection();
}

bool MatrixView::isSelectionSeen() const
{
    return hasSelection()
        && m_layout.cellsArea(viewport()->size()).contains(visualRect(m_row, m_column).center());
}

/// The cells are shifted by what the platform has for it, and only what comes into view is drawn; headers and totals stay, and are drawn anew
/// where they belong to the other cells now.
void MatrixView::scrollContentsBy(int dx, int dy)
{
    setHover({});
    const QRect cells = m_layout.isEmpty() ? QRect() : m_layout.cellsArea(viewport()->size()).toRect();
    if (cells.isEmpty()) {
        viewport()->update();
        return;
    }
    viewport()->scroll(dx, dy, cells);
    updateAround(cells, dx != 0, dy != 0);
}

void MatrixView::updateAround(const QRect& cells, bool sideways, bool upright)
{
    const QRect all = viewport()->rect();
    constexpr int outline = 3; // how far the outline of a selected cell reaches out of the cells
    QRegion around;
    if (sideways) {
        around += QRect(0, 0, all.width(), cells.top());
        around += QRect(0, cells.bottom() + 1, all.width(), all.height() - cells.bottom() - 1);
    }
    if (upright) {
        around += QRect(0, cells.top(), cells.left(), cells.height());
        around += QRect(cells.right() + 1, cells.top(), all.width() - cells.right() - 1, cells.height());
    }
    if (hasSelection())
        around += QRegion(cells.adjusted(-outline, -outline, outline, outline))
            - cells.adjusted(outline, outline, -outline, -outline);
    viewport()->update(around);
}

void MatrixView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        m_measure = MatrixPainter::measureWith(uiFont());
        m_quickMeasure = MatrixPainter::scaledMeasure(m_measure);
        relayout();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        viewport()->update();
    }
}

void MatrixView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    // Whoever comes by keyboard starts where they were, or at the first cell, instead of nowhere.
    if (!hasSelection() && event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason
        && event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::OtherFocusReason) {
        const auto [row, column] = cursorLines();
        selectLines(row, column);
    }
}

bool MatrixView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), toolTipFor(hitAt(help->pos())), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave)
        setHover({});
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            setZoom(m_drawing.zoom * (1 + gesture->value()));
            return true;
        }
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void MatrixView::setHover(const MatrixHit& hit)
{
    const MatrixMarks before = marks();
    m_hover = hit;
    updateLines(before, marks());
}

void MatrixView::updateLines(const MatrixMarks& before, const MatrixMarks& after)
{
    if (before == after)
        return;
    const QRect all = viewport()->rect();
    if (before.hoverRow != after.hoverRow)
        viewport()->update(QRect(0, 0, int(m_layout.headerWidth()), all.height()));
    if (before.hoverColumn != after.hoverColumn || before.hoverSpan != after.hoverSpan)
        viewport()->update(QRect(0, 0, all.width(), int(m_layout.headerHeight())));
}

void MatrixView::setSelection(int row, int column)
{
    m_anchor = {row, column};
    if (row == m_row && column == m_column && m_selected.empty())
        return;
    if (!m_selected.empty())
        viewport()->update();
    m_selected.clear();
    m_selectedLines.clear();
    const auto updateCell = [this] {
        if (hasSelection())
            viewport()->update(visualRect(m_row, m_column).adjusted(-3, -3, 3, 3).toAlignedRect());
    };
    updateCell();
    m_row = row;
    m_column = column;
    if (hasSelection())
        m_cursor = {row, column};
    updateCell();
    MatrixAccessible::announceSelection(this);
    Q_EMIT selectionChanged(row, column);
}

void MatrixView::select(int row, int column)
{
    if (!m_map || row >= int(m_map->rows.size()) || column >= int(m_map->columns.size()))
        return;
    if (row >= 0 && column >= 0) {
        unfoldTo(true, row);
        unfoldTo(false, column);
    }
    setSelection(row, column);
    showSelection();
}

void MatrixView::unfoldTo(bool rowAxis, int index)
{
    const std::vector<GapAxisItem>& items = rowAxis ? m_map->rows : m_map->columns;
    QSet<Id>& collapsed = rowAxis ? m_drawing.collapsedRows : m_drawing.collapsedColumns;
    bool changed = false;
    for (int parent = items[size_t(index)].parent; parent >= 0; parent = items[size_t(parent)].parent)
        changed = collapsed.remove(items[size_t(parent)].term) || changed;
    if (!changed)
        return;
    relayout();
    Q_EMIT drawingChanged(m_drawing);
}

void MatrixView::showSelection()
{
    if (!hasSelection())
        return;
    const QRectF rect = visualRect(m_row, m_column);
    const QRectF area = m_layout.cellsArea(viewport()->size());
    if (rect.isEmpty())
        return;
    const auto bring = [](QScrollBar* bar, double from, double to, double low, double high) {
        if (from < low)
            bar->setValue(bar->value() + int(std::floor(from - low)));
        else if (to > high)
            bar->setValue(bar->value() + int(std::ceil(to - high)));
    };
    bring(horizontalScrollBar(), rect.left(), rect.right(), area.left(), area.right());
    bring(verticalScrollBar(), rect.top(), rect.bottom(), area.top(), area.bottom());
}

void MatrixView::selectLines(int rowLine, int columnLine)
{
    if (m_layout.isEmpty())
        return;
    rowLine = std::clamp(rowLine, 0, int(m_layout.rowLines().size()) - 1);
    columnLine = std::clamp(columnLine, 0, int(m_layout.columnLines().size()) - 1);
    setSelection(m_layout.mapRow(rowLine, columnLine), m_layout.mapColumn(rowLine, columnLine));
    showSelection();
}

} // namespace lacuna
