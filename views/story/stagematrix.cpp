// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/painting/matrixpainter.h"
#include "model/painting/stagefit.h"
#include "views/common/theme.h"
#include "views/story/stagepart.h"

#include <QtGui/QPainter>
#include <QtGui/QPolygonF>
#include <QtGui/QRegion>

#include <algorithm>

namespace lacuna {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lacuna::StagePainter)
};

constexpr double legendGap = 10;
constexpr int dimmed = 205; // of 255: what the spotlight leaves out is still guessed

class MatrixPart : public StagePart {
public:
    explicit MatrixPart(const StageSource& source)
        : m_content(source.content)
        , m_state(source.state)
        , m_palette(source.palette)
        , m_room(source.room)
        , m_font(stage::face(stage::smallest))
    {
        MatrixDrawing drawing = m_content.drawing;
        if (m_state.style)
            drawing.style = *m_state.style;
        const TextMeasure measure = MatrixPainter::measureWith(m_font);
        m_fitted = fitToStage(m_content.map, drawing, m_room.size(), stage::smallest, measure);
        // The legend is drawn at the matrix's zoom, which is a little less once there is room for it.
        m_legend = MatrixPainter(m_fitted.layout, m_palette, m_font).legendHeight(m_room.width());
        m_fitted = fitToStage(m_content.map, drawing,
                              QSizeF(m_room.width(), std::max(1.0, m_room.height() - m_legend - legendGap)),
                              stage::smallest, measure);
        m_legend = MatrixPainter(m_fitted.layout, m_palette, m_font).legendHeight(m_room.width());
        placePage();
    }

    void paint(QPainter& painter) const override
    {
        const MatrixLayout& layout = m_fitted.layout;
        if (layout.isEmpty()) {
            stage::writeText(painter, m_room, Words::tr("Nothing matches the filter of this view."),
                             stage::face(stage::body), m_palette.muted);
            return;
        }
        const MatrixPainter matrix(layout, m_palette, m_font);
        painter.save();
        painter.translate(m_origin);
        const double shown = shownHeight();
        painter.setClipRect(QRectF(0, 0, m_viewport.width() + layout.overhang() + 1, shown + 1));
        matrix.paint(painter, m_viewport, m_scroll, QRectF(0, 0, m_viewport.width(), shown), {});
        painter.restore();
        paintSpotlight(painter);
        matrix.paintLegend(painter, {m_room.left(), m_room.bottom() - m_legend}, m_room.width());
    }

    int pages() const override { return std::max(1, int(m_fitted.pages.size())); }
    int rows() const override { return m_rowCount; }

    StageHit hitAt(QPointF point) const override
    {
        const MatrixLayout& layout = m_fitted.layout;
        if (!QRectF(m_origin, m_viewport).contains(point))
            return {};
        const MatrixHit hit = layout.hit(point - m_origin, m_scroll, m_viewport);
        const bool turned = layout.drawing().transposed;
        const int row = hit.rowLine >= 0 ? layout.rowLines()[size_t(hit.rowLine)].index : -1;
        const int column = hit.columnLine >= 0 ? layout.columnLines()[size_t(hit.columnLine)].index : -1;
        switch (hit.part) {
        case MatrixHit::Part::Cell:
            return {.row = layout.mapRow(hit.rowLine, hit.columnLine),
                    .column = layout.mapColumn(hit.rowLine, hit.columnLine),
                    .header = false};
        case MatrixHit::Part::RowHeader:
        case MatrixHit::Part::RowFold:
        case MatrixHit::Part::RowTotal:
            return {.row = turned ? -1 : row, .column = turned ? row : -1, .header = true};
        case MatrixHit::Part::ColumnHeader:
        case MatrixHit::Part::ColumnTotal:
            return {.row = turned ? column : -1, .column = turned ? -1 : column, .header = true};
        default:
            return {};
        }
    }

    QRectF rectOf(int row, int column) const override
    {
        const MatrixLayout& layout = m_fitted.layout;
        if (layout.isEmpty())
            return {};
        const bool turned = layout.drawing().transposed;
        const int rowIndex = turned ? column : row;
        const int columnIndex = turned ? row : column;
        const QRectF cells = cellsOnStage();
        QRectF rect = cells;
        if (rowIndex >= 0) {
            const int line = layout.rowLineOf(rowIndex);
            if (line < m_firstRow || line >= m_firstRow + m_rowCount)
                return {};
            const MatrixLine& drawn = layout.rowLines()[size_t(line)];
            rect.setTop(cells.top() + drawn.offset - m_scroll.y());
            rect.setHeight(drawn.extent);
            if (columnIndex < 0)
                rect.setLeft(m_origin.x());
        }
        if (columnIndex >= 0) {
            const int line = layout.columnLineOf(columnIndex);
            if (line < m_firstColumn || line >= m_firstColumn + m_columnCount)
                return {};
            const MatrixLine& drawn = layout.columnLines()[size_t(line)];
            rect.setLeft(cells.left() + drawn.offset - m_scroll.x());
            rect.setWidth(drawn.extent);
            if (rowIndex < 0)
                rect.setTop(m_origin.y());
        }
        return rect;
    }

    QString collapsedText() const override
    {
        if (m_fitted.foldedRows.empty() && m_fitted.foldedColumns.empty())
            return {};
        return Words::tr("To stay legible, the innermost levels are folded into their groups.");
    }

    std::vector<StagePiece> pieces() const override
    {
        std::vector<StagePiece> all;
        const MatrixLayout& layout = m_fitted.layout;
        const QRectF cells = cellsOnStage();
        const int shown = m_state.revealed < 0 ? m_rowCount : std::min(m_rowCount, m_state.revealed);
        for (int row = m_firstRow; row < m_firstRow + shown; ++row) {
            const MatrixLine& line = layout.rowLines()[size_t(row)];
            const Id term = layout.rowItem(line.index).term;
            const double top = cells.top() + line.offset - m_scroll.y();
            all.push_back({.kind = StagePiece::Kind::RowLabel,
                           .row = term,
                           .column = 0,
                           .at = QRectF(m_origin.x(), top, cells.left() - m_origin.x(), line.extent)});
            for (int column = m_firstColumn; column < m_firstColumn + m_columnCount; ++column) {
                const MatrixLine& across = layout.columnLines()[size_t(column)];
                const double left = cells.left() + across.offset - m_scroll.x();
                all.push_back({.kind = StagePiece::Kind::Cell,
                               .row = term,
                               .column = layout.columnItem(across.index).term,
                               .at = QRectF(left, top, across.extent, line.extent)});
            }
        }
        return all;
    }

private:
    QRectF cellsOnStage() const { return m_fitted.layout.cellsArea(m_viewport).translated(m_origin); }

    /// The part of the matrix that this page shows, in the middle of the room's width.
    void placePage()
    {
        const MatrixLayout& layout = m_fitted.layout;
        if (layout.isEmpty() || m_fitted.pages.empty())
            return;
        const StagePage& page = m_fitted.pages[size_t(std::clamp(m_state.page, 0, pages() - 1))];
        m_firstRow = page.firstRow;
        m_rowCount = page.lastRow - page.firstRow + 1;
        m_firstColumn = page.firstColumn;
        m_columnCount = page.lastColumn - page.firstColumn + 1;
        const auto extent = [](const std::vector<MatrixLine>& lines, int first, int count) {
            const MatrixLine& last = lines[size_t(first + count - 1)];
            return last.offset + last.extent - lines[size_t(first)].offset;
        };
        m_scroll = {layout.columnLines()[size_t(m_firstColumn)].offset,
                    layout.rowLines()[size_t(m_firstRow)].offset};
        m_viewport = {layout.headerWidth() + extent(layout.columnLines(), m_firstColumn, m_columnCount)
                          + layout.totalsExtent(),
                      layout.headerHeight() + extent(layout.rowLines(), m_firstRow, m_rowCount)
                          + layout.totalsHeight()};
        const double spare = m_room.width() - m_viewport.width() - layout.overhang();
        m_origin = {m_room.left() + std::max(0.0, spare / 2), m_room.top()};
    }

    /// Of the viewport: without the rows that are still to be revealed, and the totals that would tell of them.
    double shownHeight() const
    {
        if (m_state.revealed < 0 || m_state.revealed >= m_rowCount)
            return m_viewport.height();
        const MatrixLine& first = m_fitted.layout.rowLines()[size_t(m_firstRow + m_state.revealed)];
        return m_fitted.layout.cellsArea(m_viewport).top() + first.offset - m_scroll.y() - 1;
    }

    /// Above a column: where its label lies, which rises at 45° if it is slanted.
    QRegion columnLabel(const QRectF& column, double bottom) const
    {
        const double top = m_origin.y();
        const double lean = m_fitted.layout.slanted() ? bottom - top : 0;
        return QRegion(QPolygonF({{column.left(), bottom},
                                  {column.left() + lean, top},
                                  {column.right() + lean, top},
                                  {column.right(), bottom}})
                           .toPolygon());
    }

    void paintSpotlight(QPainter& painter) const
    {
        if (!m_state.spotlight)
            return;
        const auto [row, column] = *m_state.spotlight;
        const QRectF lit = rectOf(row, column);
        if (lit.isEmpty())
            return;
        QColor veil = m_palette.surface;
        veil.setAlpha(dimmed);
        const bool turned = m_fitted.layout.drawing().transposed;
        // The headers of what is lit stay readable.
        QRegion shown = lit.adjusted(-2, -2, 2, 2).toAlignedRect();
        const int rowIndex = turned ? column : row;
        const int columnIndex = turned ? row : column;
        const QRectF cells = cellsOnStage();
        if (rowIndex >= 0)
            shown += QRectF(m_origin.x(), lit.top() - 1, cells.left() - m_origin.x(), lit.height() + 2)
                         .toAlignedRect();
        if (columnIndex >= 0)
            shown += columnLabel(lit, cells.top());
        const QRect all =
            QRectF(m_origin, m_viewport + QSizeF(m_fitted.layout.overhang(), 0)).toAlignedRect();
        painter.save();
        painter.setClipRegion(QRegion(all).subtracted(shown));
        painter.fillRect(all, veil);
        painter.restore();
        painter.setPen(QPen(m_palette.selection, 2.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(lit);
    }

    const StageContent& m_content;
    const StageState& m_state;
    const Palette& m_palette;
    QRectF m_room;
    QFont m_font;
    StageFit m_fitted;
    double m_legend = 0;
    QPointF m_origin;
    QPointF m_scroll;
    QSizeF m_viewport;
    int m_firstRow = 0;
    int m_rowCount = 0;
    int m_firstColumn = 0;
    int m_columnCount = 0;
};

} // namespace

std::unique_ptr<StagePart> makeMatrixPart(const StageSource& source)
{
    return std::make_unique<MatrixPart>(source);
}

} // namespace lacuna
