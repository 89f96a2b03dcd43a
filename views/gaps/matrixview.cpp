// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/matrixview.h"

#include "model/analysis/gaplist.h"
#include "views/common/theme.h"

#include <QtCore/QLocale>
#include <QtGui/QHelpEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna {

using Part = MatrixHit::Part;

MatrixView::MatrixView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_measure(MatrixPainter::measureWith(uiFont()))
{
    setObjectName(u"matrixView"_s);
    setAccessibleName(tr("Gap matrix"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setAutoFillBackground(false);
}

MatrixView::~MatrixView() = default;

void MatrixView::setMap(std::shared_ptr<const GapMap> map)
{
    const auto indexOf = [](const std::vector<GapAxisItem>& items, Id term) {
        const auto it =
            std::find_if(items.begin(), items.end(), [term](const GapAxisItem& i) { return i.term == term; });
        return it == items.end() ? -1 : int(it - items.begin());
    };
    int row = -1;
    int column = -1;
    if (m_map && map && hasSelection() && m_map->question.rows == map->question.rows
        && m_map->question.columns == map->question.columns) {
        row = indexOf(map->rows, m_map->rows[size_t(m_row)].term);
        column = indexOf(map->columns, m_map->columns[size_t(m_column)].term);
    }
    const bool lost = hasSelection() && (row < 0 || column < 0);
    m_map = std::move(map);
    m_row = lost ? -1 : row;
    m_column = lost ? -1 : column;
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
    relayout();
    Q_EMIT drawingChanged(m_drawing);
}

void MatrixView::relayout()
{
    m_layout = MatrixLayout(m_map, m_drawing, m_measure, m_fitWidth);
    m_hover = {};
    updateGeometry();
    updateScrollBars();
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

MatrixMarks MatrixView::marks() const
{
    MatrixMarks marks;
    if (hasSelection()) {
        marks.selectedRow = m_layout.rowLineOf(m_drawing.transposed ? m_column : m_row);
        marks.selectedColumn = m_layout.columnLineOf(m_drawing.transposed ? m_row : m_column);
    }
    marks.hoverRow = m_hover.rowLine;
    marks.hoverColumn = m_hover.columnLine;
    marks.hoverSpan = m_hover.span;
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
    const MatrixPainter matrix(m_layout, currentPalette(), uiFont());
    for (const QRect& part : event->region()) {
        painter.setClipRect(part);
        matrix.paint(painter, viewport()->size(), scrollOffset(), part, marks());
    }
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
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
}

void MatrixView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx);
    Q_UNUSED(dy);
    // Headers and totals stay, so the viewport cannot simply be shifted.
    m_hover = {};
    viewport()->update();
}

void MatrixView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        m_measure = MatrixPainter::measureWith(uiFont());
        relayout();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        viewport()->update();
    }
}

void MatrixView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    // Whoever comes by keyboard starts at the first cell instead of nowhere.
    if (!hasSelection() && event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason
        && event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::OtherFocusReason) {
        selectLines(0, 0);
    }
}

void MatrixView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
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

void MatrixView::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const double before = m_drawing.zoom;
    const QPointF position = event->position();
    const QRectF area = m_layout.cellsArea(viewport()->size());
    const QPointF inCells = (position - area.topLeft() + scrollOffset()) / before;
    setZoom(before * std::pow(1.1, event->angleDelta().y() / 120.0));
    // What is under the pointer stays under it.
    const QRectF now = m_layout.cellsArea(viewport()->size());
    const QPointF scroll = inCells * m_drawing.zoom - (position - now.topLeft());
    horizontalScrollBar()->setValue(int(scroll.x()));
    verticalScrollBar()->setValue(int(scroll.y()));
    event->accept();
}

void MatrixView::mousePressEvent(QMouseEvent* event)
{
    const MatrixHit hit = hitAt(event->position());
    if (event->button() != Qt::LeftButton && hit.part != Part::Cell)
        return;
    switch (hit.part) {
    case Part::Cell:
        setSelection(m_layout.mapRow(hit.rowLine, hit.columnLine),
                     m_layout.mapColumn(hit.rowLine, hit.columnLine));
        break;
    case Part::RowFold:
    case Part::ColumnFold:
        toggleFold(hit);
        break;
    case Part::RowTotal: {
        const int index = m_layout.rowLines()[size_t(hit.rowLine)].index;
        Q_EMIT m_drawing.transposed ? studiesWanted(-1, index) : studiesWanted(index, -1);
        break;
    }
    case Part::ColumnTotal: {
        const int index = m_layout.columnLines()[size_t(hit.columnLine)].index;
        Q_EMIT m_drawing.transposed ? studiesWanted(index, -1) : studiesWanted(-1, index);
        break;
    }
    case Part::GrandTotal:
        Q_EMIT studiesWanted(-1, -1);
        break;
    default:
        break;
    }
}

void MatrixView::mouseMoveEvent(QMouseEvent* event)
{
    const MatrixHit hit = hitAt(event->position());
    setHover(hit);
    const bool opens = hit.part == Part::RowFold || hit.part == Part::ColumnFold || hit.part == Part::RowTotal
        || hit.part == Part::ColumnTotal || hit.part == Part::GrandTotal;
    viewport()->setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void MatrixView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const MatrixHit hit = hitAt(event->position());
    if (hit.part == Part::RowHeader && m_layout.rowLines()[size_t(hit.rowLine)].foldable) {
        toggleFold(hit);
        return;
    }
    if (hit.part != Part::Cell) {
        mousePressEvent(event); // a quick second click on a fold mark is a click
        return;
    }
    const int row = m_layout.mapRow(hit.rowLine, hit.columnLine);
    const int column = m_layout.mapColumn(hit.rowLine, hit.columnLine);
    setSelection(row, column);
    const GapCell& cell = m_map->cell(row, column);
    if (cell.n == 0 && cell.ongoing == 0)
        Q_EMIT declarationWanted(row, column);
    else
        Q_EMIT studiesWanted(row, column);
}

void MatrixView::contextMenuEvent(QContextMenuEvent* event)
{
    QPoint position = event->pos();
    if (event->reason() == QContextMenuEvent::Keyboard && hasSelection())
        position = visualRect(m_row, m_column).center().toPoint();
    const MatrixHit hit = hitAt(position);
    if (hit.part == Part::Cell)
        setSelection(m_layout.mapRow(hit.rowLine, hit.columnLine),
                     m_layout.mapColumn(hit.rowLine, hit.columnLine));
    Q_EMIT menuWanted(hit, viewport()->mapToGlobal(position));
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
    if (row == m_row && column == m_column)
        return;
    const auto updateCell = [this] {
        if (hasSelection())
            viewport()->update(visualRect(m_row, m_column).adjusted(-3, -3, 3, 3).toAlignedRect());
    };
    updateCell();
    m_row = row;
    m_column = column;
    updateCell();
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

void MatrixView::toggleFold(const MatrixHit& hit)
{
    const bool isRow = hit.part == Part::RowFold || hit.part == Part::RowHeader;
    int index = -1;
    if (isRow)
        index = m_layout.rowLines()[size_t(hit.rowLine)].index;
    else if (hit.span >= 0)
        index = m_layout.columnSpans()[size_t(hit.span)].index;
    else
        index = m_layout.columnLines()[size_t(hit.columnLine)].index;
    const Id term = isRow ? m_layout.rowItem(index).term : m_layout.columnItem(index).term;
    toggleFold(isRow != m_drawing.transposed, term);
}

void MatrixView::toggleFold(bool rowAxis, Id term)
{
    QSet<Id>& collapsed = rowAxis ? m_drawing.collapsedRows : m_drawing.collapsedColumns;
    if (!collapsed.remove(term))
        collapsed.insert(term);
    relayout();
    Q_EMIT drawingChanged(m_drawing);
}

/// Space: folds the selected row's group, or unfolds it; with Ctrl the column's.
void MatrixView::foldSelection(bool columns)
{
    if (!hasSelection())
        return;
    const bool rowAxis = columns == m_drawing.transposed;
    const std::vector<GapAxisItem>& items = rowAxis ? m_map->rows : m_map->columns;
    int index = rowAxis ? m_row : m_column;
    if (!items[size_t(index)].hasChildren && items[size_t(index)].parent >= 0)
        index = items[size_t(index)].parent;
    if (!items[size_t(index)].hasChildren)
        return;
    // The group takes the selection, so that it stays in sight and a second press unfolds again.
    setSelection(rowAxis ? index : m_row, rowAxis ? m_column : index);
    toggleFold(rowAxis, items[size_t(index)].term);
    if (m_layout.columnLineOf(m_drawing.transposed ? m_row : m_column) < 0 && !m_layout.columnLines().empty())
        selectLines(
            m_layout.rowLineOf(m_drawing.transposed ? m_column : m_row),
            m_layout.columnSpans().empty() ? 0 : [this] {
                const int wanted = m_drawing.transposed ? m_row : m_column;
                for (const MatrixSpan& span : m_layout.columnSpans()) {
                    if (span.index == wanted)
                        return span.firstLine;
                }
                return 0;
            }());
    showSelection();
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

bool MatrixView::moveSelection(QKeyEvent* event)
{
    const MatrixMarks now = marks();
    int row = now.selectedRow;
    int column = now.selectedColumn;
    const int lastRow = int(m_layout.rowLines().size()) - 1;
    const int lastColumn = int(m_layout.columnLines().size()) - 1;
    const bool control = event->modifiers() & Qt::ControlModifier;
    const double rowExtent = m_layout.isEmpty() ? 1 : m_layout.rowLines()[0].extent;
    const int page = std::max(1, int(m_layout.cellsArea(viewport()->size()).height() / rowExtent) - 1);
    switch (event->key()) {
    case Qt::Key_Left:
        --column;
        break;
    case Qt::Key_Right:
        ++column;
        break;
    case Qt::Key_Up:
        --row;
        break;
    case Qt::Key_Down:
        ++row;
        break;
    case Qt::Key_Home:
        column = 0;
        row = control ? 0 : row;
        break;
    case Qt::Key_End:
        column = lastColumn;
        row = control ? lastRow : row;
        break;
    case Qt::Key_PageUp:
        row -= page;
        break;
    case Qt::Key_PageDown:
        row += page;
        break;
    default:
        return false;
    }
    if (now.selectedRow < 0 || now.selectedColumn < 0)
        selectLines(0, 0);
    else
        selectLines(row, column);
    return true;
}

void MatrixView::keyPressEvent(QKeyEvent* event)
{
    if (m_layout.isEmpty()) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    if (moveSelection(event))
        return;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (hasSelection())
            Q_EMIT studiesWanted(m_row, m_column);
        break;
    case Qt::Key_Space:
        foldSelection(event->modifiers() & Qt::ControlModifier);
        break;
    default:
        event->ignore(); // Esc closes the inspector, which belongs to the place
    }
}

QString MatrixView::totalText(const QString& label, const GapCell& total) const
{
    QString text = u"<b>%1</b><br>"_s.arg(label.toHtmlEscaped());
    text += tr("%1 completed %2").arg(QLocale().toString(total.n), m_map->measureLabel.toHtmlEscaped());
    if (total.ongoing > 0)
        text += tr(", %1 ongoing or planned").arg(QLocale().toString(total.ongoing));
    return text;
}

QString MatrixView::cellText(int row, int column) const
{
    return tr("%1 × %2: %3. %4")
        .arg(m_map->rows[size_t(row)].label, m_map->columns[size_t(column)].label,
             gapClassLabel(m_map->cell(row, column).gapClass), explainCell(*m_map, row, column));
}

QString MatrixView::toolTipFor(const MatrixHit& hit) const
{
    switch (hit.part) {
    case Part::Cell: {
        const int row = m_layout.mapRow(hit.rowLine, hit.columnLine);
        const int column = m_layout.mapColumn(hit.rowLine, hit.columnLine);
        QString text = u"<b>%1 × %2</b><br>%3<br>%4"_s.arg(
            m_map->rows[size_t(row)].label.toHtmlEscaped(),
            m_map->columns[size_t(column)].label.toHtmlEscaped(),
            gapClassLabel(m_map->cell(row, column).gapClass).toHtmlEscaped(),
            explainCell(*m_map, row, column).toHtmlEscaped());
        for (const QString& flag : explainFlags(*m_map, row, column))
            text += u"<br>• "_s + flag.toHtmlEscaped();
        const auto parts = m_map->segmentsOf(row, column);
        for (size_t s = 0; s < parts.size(); ++s) {
            if (parts[s] > 0)
                text += u"<br>%1: %2"_s.arg(m_map->segments[s].label.toHtmlEscaped(),
                                            QLocale().toString(parts[s]));
        }
        return text;
    }
    case Part::RowHeader:
    case Part::RowFold:
    case Part::RowTotal: {
        const int index = m_layout.rowLines()[size_t(hit.rowLine)].index;
        return totalText(m_layout.rowItem(index).label, m_layout.rowTotal(index));
    }
    case Part::ColumnHeader:
    case Part::ColumnFold:
    case Part::ColumnTotal: {
        const int index = hit.span >= 0 ? m_layout.columnSpans()[size_t(hit.span)].index
                                        : m_layout.columnLines()[size_t(hit.columnLine)].index;
        return totalText(m_layout.columnItem(index).label, m_layout.columnTotal(index));
    }
    case Part::GrandTotal:
        return totalText(tr("All"), m_map->total);
    case Part::Corner:
    case Part::None:
        break;
    }
    return {};
}

} // namespace lacuna
