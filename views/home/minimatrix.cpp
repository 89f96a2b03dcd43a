// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/home/minimatrix.h"

#include "model/painting/ramp.h"
#include "views/common/theme.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <numeric>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr int mostColumns = 24;
constexpr double labelWidth = 108;
constexpr double leastCell = 14;
constexpr double largestCell = 30;
constexpr double between = 2;
constexpr double nameHeight = 20; ///< of the line that names the column
constexpr double nameInset = 4;
} // namespace

MiniMatrix::MiniMatrix(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setCursor(Qt::PointingHandCursor);
    setMouseTracking(true);
    setAccessibleName(tr("Gap matrix in small; arrow keys choose a cell, Enter opens it"));
}

void MiniMatrix::setMap(std::shared_ptr<const GapMap> map)
{
    m_map = std::move(map);
    m_current = {0, 0};
    m_under = {-1, -1};
    choose();
    sayCurrent();
    updateGeometry();
    update();
}

void MiniMatrix::setMostRows(int rows)
{
    if (m_mostRows == rows)
        return;
    m_mostRows = rows;
    setMap(m_map);
}

/// Innermost rows with the most studies, in the map's order; columns of the outermost level shown.
void MiniMatrix::choose()
{
    m_rows.clear();
    m_columns.clear();
    if (!m_map)
        return;
    const GapMap& map = *m_map;
    m_largest = 0;
    for (int row = 0; row < int(map.rows.size()); ++row) {
        if (!map.rows[size_t(row)].hasChildren && map.rows[size_t(row)].term != 0)
            m_rows.push_back(row);
    }
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [&](int a, int b) { return map.rowTotals[size_t(a)].n > map.rowTotals[size_t(b)].n; });
    m_rows.resize(std::min(m_rows.size(), size_t(m_mostRows)));
    std::sort(m_rows.begin(), m_rows.end());
    for (int column = 0; column < int(map.columns.size()) && m_columns.size() < mostColumns; ++column) {
        if (map.columns[size_t(column)].parent < 0 && map.columns[size_t(column)].term != 0)
            m_columns.push_back(column);
    }
    for (const int row : m_rows) {
        for (const int column : m_columns)
            m_largest = std::max(m_largest, map.cell(row, column).n);
    }
}

QSize MiniMatrix::sizeHint() const
{
    return {int(labelWidth + double(m_columns.size()) * 22), int(nameHeight + double(m_rows.size()) * 26)};
}

QSize MiniMatrix::minimumSizeHint() const
{
    return {int(labelWidth + double(m_columns.size()) * leastCell),
            int(nameHeight + double(m_rows.size()) * leastCell)};
}

void MiniMatrix::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    update();
}

QRectF MiniMatrix::cellRect(int row, int column) const
{
    const double across = (width() - labelWidth) / double(std::max<size_t>(1, m_columns.size()));
    const double down = (height() - nameHeight) / double(std::max<size_t>(1, m_rows.size()));
    const double wide = std::clamp(across, leastCell, largestCell + 8);
    const double tall = std::clamp(down, leastCell, largestCell);
    return QRectF(labelWidth + column * wide, nameHeight + row * tall, wide, tall)
        .adjusted(between / 2, between / 2, -between / 2, -between / 2);
}

QPoint MiniMatrix::cellAt(QPointF at) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        for (int column = 0; column < int(m_columns.size()); ++column) {
            if (cellRect(row, column).adjusted(-1, -1, 1, 1).contains(at))
                return {column, row};
        }
    }
    return {-1, -1};
}

void MiniMatrix::paintCell(QPainter& painter, const QRectF& rect, const GapCell& cell) const
{
    const Palette& colours = currentPalette();
    painter.setPen(Qt::NoPen);
    if (cell.gapClass == GapClass::NotApplicable) {
        painter.setBrush(QBrush(colours.notApplicable, Qt::DiagCrossPattern));
        painter.drawRoundedRect(rect, corner::cell, corner::cell);
    } else if (cell.gapClass == GapClass::InProgress) {
        painter.setBrush(colours.surface);
        painter.setPen(QPen(colours.inProgress, 1, Qt::DashLine));
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), corner::cell, corner::cell);
    } else if (cell.n == 0) {
        painter.setBrush(colours.gapGround);
        painter.setPen(QPen(colours.gap, 0.8));
        const QRectF box = rect.adjusted(0.5, 0.5, -0.5, -0.5);
        painter.drawRoundedRect(box, corner::cell, corner::cell);
        painter.setPen(QPen(colours.gapHatch, 0.8));
        painter.save();
        painter.setClipRect(box);
        for (double x = box.left() - box.height(); x < box.right(); x += 5)
            painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
        painter.restore();
    } else {
        painter.setBrush(colours.ramp[size_t(std::clamp(rampStep(cell.n, m_largest), 0, rampSteps - 1))]);
        painter.drawRoundedRect(rect, corner::cell, corner::cell);
    }
}

void MiniMatrix::paintEvent(QPaintEvent*)
{
    if (!m_map)
        return;
    const Palette& colours = currentPalette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(uiFont(TypeSize::Small));
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const QRectF first = cellRect(row, 0);
        painter.setPen(colours.text);
        const QRectF label(0, first.top(), labelWidth - space::small, first.height());
        painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_map->rows[size_t(m_rows[size_t(row)])].label,
                                                          Qt::ElideRight, int(label.width())));
        for (int column = 0; column < int(m_columns.size()); ++column)
            paintCell(painter, cellRect(row, column),
                      m_map->cell(m_rows[size_t(row)], m_columns[size_t(column)]));
    }
    paintColumnName(painter);
    if (hasFocus() && !m_rows.empty() && !m_columns.empty()) {
        painter.setPen(QPen(colours.selection, 2.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(cellRect(m_current.y(), m_current.x()), corner::cell, corner::cell);
    }
}

QPoint MiniMatrix::pointed() const
{
    if (m_under.x() >= 0 || !hasFocus() || m_rows.empty() || m_columns.empty())
        return m_under;
    return m_current;
}

/// Over the column, as far as there is room; what the columns are, while none is pointed at.
void MiniMatrix::paintColumnName(QPainter& painter) const
{
    if (m_rows.empty() || m_columns.empty())
        return;
    const Palette& colours = currentPalette();
    const QPoint cell = pointed();
    const QRectF first = cellRect(0, 0);
    const QRectF last = cellRect(0, int(m_columns.size()) - 1);
    QRectF line(first.left(), 0, std::max(last.right(), double(width())) - first.left(), nameHeight - 3);
    const QFont font = uiFont(TypeSize::Small, cell.x() >= 0);
    painter.setFont(font);
    painter.setPen(cell.x() >= 0 ? colours.text : colours.muted);
    const QString name = cell.x() >= 0 ? m_map->columns[size_t(m_columns[size_t(cell.x())])].label
                                       : tr("%1 →", "what the columns are").arg(m_map->columnsLabel);
    const QFontMetrics metrics(font);
    if (cell.x() >= 0) {
        const double wanted = metrics.horizontalAdvance(name) + nameInset;
        const double left = std::clamp(cellRect(0, cell.x()).left(), line.left(),
                                       std::max(line.left(), line.right() - wanted));
        line.setLeft(left);
    }
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(name, Qt::ElideRight, int(line.width())));
    if (m_under.x() >= 0) {
        painter.setPen(QPen(colours.text, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(cellRect(m_under.y(), m_under.x()), corner::cell, corner::cell);
    }
}

void MiniMatrix::point(QPoint cell)
{
    if (cell == m_under)
        return;
    m_under = cell;
    update();
}

/// To those who do not see it.
void MiniMatrix::sayCurrent()
{
    const bool has = m_map && !m_rows.empty() && !m_columns.empty();
    setAccessibleDescription(has ? describe(m_rows[size_t(m_current.y())], m_columns[size_t(m_current.x())])
                                 : QString());
}

QString MiniMatrix::describe(int row, int column) const
{
    const GapCell& cell = m_map->cell(row, column);
    return tr("%1 × %2: %Ln studies, %3", nullptr, cell.n)
        .arg(m_map->rows[size_t(row)].label, m_map->columns[size_t(column)].label,
             gapClassLabel(cell.gapClass));
}

void MiniMatrix::mouseMoveEvent(QMouseEvent* event)
{
    point(cellAt(event->position()));
    QWidget::mouseMoveEvent(event);
}

void MiniMatrix::leaveEvent(QEvent* event)
{
    point({-1, -1});
    QWidget::leaveEvent(event);
}

void MiniMatrix::mouseReleaseEvent(QMouseEvent* event)
{
    if (const QPoint cell = cellAt(event->position()); cell.x() >= 0)
        Q_EMIT cellChosen(m_rows[size_t(cell.y())], m_columns[size_t(cell.x())]);
}

void MiniMatrix::keyPressEvent(QKeyEvent* event)
{
    if (m_rows.empty() || m_columns.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    QPoint next = m_current;
    switch (event->key()) {
    case Qt::Key_Left:
        next.rx() -= 1;
        break;
    case Qt::Key_Right:
        next.rx() += 1;
        break;
    case Qt::Key_Up:
        next.ry() -= 1;
        break;
    case Qt::Key_Down:
        next.ry() += 1;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT cellChosen(m_rows[size_t(m_current.y())], m_columns[size_t(m_current.x())]);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    m_current = {std::clamp(next.x(), 0, int(m_columns.size()) - 1),
                 std::clamp(next.y(), 0, int(m_rows.size()) - 1)};
    m_under = {-1, -1}; // the keys lead now
    sayCurrent();
    update();
}

bool MiniMatrix::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && m_map) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QPoint cell = cellAt(help->pos());
        if (cell.x() >= 0)
            QToolTip::showText(help->globalPos(),
                               describe(m_rows[size_t(cell.y())], m_columns[size_t(cell.x())]), this);
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

} // namespace lacuna
