// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/tilemapview.h"

#include "model/analysis/evidencetable.h"
#include "views/common/theme.h"
#include "views/gaps/tilemapaccessible.h"

#include <QtCore/QLocale>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr qsizetype mostCorridorsTold = 3;

struct Parts {
    TileLayout layout;
    double legendTop = 0;
};

/// The legend stands below the tiles and has as many lines as it needs.
Parts partsOf(const TileMapContent& content, QSizeF room, const Palette& palette, const QFont& font)
{
    const std::vector<TilePlace>& places = tilePlaces(content.region);
    const TileLayout whole(places, room);
    const double legend = std::ceil(content.painter(whole, palette, font).legendHeight(room.width()));
    const double top = std::max(40.0, room.height() - legend);
    Parts parts{TileLayout(places, {room.width(), std::max(40.0, top - space::small)}), top};
    return parts;
}

} // namespace

TileMapPainter TileMapContent::painter(const TileLayout& layout, const Palette& palette,
                                       const QFont& font) const
{
    TileMapPainter painter(layout, *map, tiles, colouring, palette, font);
    painter.setLeftOut(leftOut);
    painter.setSmallestText(smallestText);
    if (withCorridors)
        painter.setCorridors(&corridors);
    return painter;
}

TileMapView::TileMapView(QWidget* parent)
    : QWidget(parent)
{
    TileMapAccessible::install();
    setObjectName(u"tileMap"_s);
    setAccessibleName(tr("Tile map"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void TileMapView::setContent(TileMapContent content)
{
    const QString selected = m_selected >= 0 ? m_layout.place(m_selected).code : QString();
    m_content = std::move(content);
    m_hover = -1;
    relayout();
    m_selected = m_layout.tileOf(selected);
    TileMapAccessible::forget(this);
    update();
}

const TileSummary* TileMapView::summary(int tile) const
{
    return m_content.map && tile >= 0 ? m_content.tiles.of(m_layout.place(tile).code) : nullptr;
}

void TileMapView::relayout()
{
    if (!m_content.map) {
        m_layout = {};
        return;
    }
    Parts parts = partsOf(m_content, QSizeF(size()), currentPalette(), uiFont());
    m_layout = std::move(parts.layout);
    m_legendTop = parts.legendTop;
}

void TileMapView::paintInto(QPainter& painter, const TileMapContent& content, const QRectF& room,
                            const Palette& palette, const QFont& font)
{
    const Parts parts = partsOf(content, room.size(), palette, font);
    const TileMapPainter tiles = content.painter(parts.layout, palette, font);
    painter.save();
    painter.translate(room.topLeft());
    tiles.paint(painter);
    tiles.paintLegend(painter, {0, parts.legendTop}, room.width());
    painter.restore();
}

void TileMapView::select(int tile)
{
    if (tile == m_selected || tile >= m_layout.count())
        return;
    m_selected = tile;
    update();
    TileMapAccessible::announceSelection(this);
}

void TileMapView::paintEvent(QPaintEvent*)
{
    if (m_layout.isEmpty())
        return;
    QPainter painter(this);
    const QFont font = uiFont();
    const TileMapPainter tiles = m_content.painter(m_layout, currentPalette(), font);
    tiles.paint(painter, {.hover = m_hover, .selected = m_selected, .focused = hasFocus()});
    tiles.paintLegend(painter, {0, m_legendTop}, width());
}

void TileMapView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    relayout();
}

void TileMapView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        relayout();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        update();
}

void TileMapView::keyPressEvent(QKeyEvent* event)
{
    if (m_layout.isEmpty()) {
        event->ignore();
        return;
    }
    const int from = std::max(0, m_selected);
    switch (event->key()) {
    case Qt::Key_Left:
        select(m_layout.neighbour(from, -1, 0));
        break;
    case Qt::Key_Right:
        select(m_layout.neighbour(from, 1, 0));
        break;
    case Qt::Key_Up:
        select(m_layout.neighbour(from, 0, -1));
        break;
    case Qt::Key_Down:
        select(m_layout.neighbour(from, 0, 1));
        break;
    case Qt::Key_Space:
        if (summary(m_selected))
            Q_EMIT picked(m_selected, event->modifiers() & Qt::ControlModifier);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (summary(m_selected))
            Q_EMIT opened(m_selected);
        break;
    default:
        event->ignore();
    }
}

void TileMapView::mousePressEvent(QMouseEvent* event)
{
    const int tile = m_layout.tileAt(event->position());
    if (tile < 0)
        return;
    select(tile);
    if (event->button() == Qt::LeftButton && summary(tile))
        Q_EMIT picked(tile, event->modifiers() & Qt::ControlModifier);
}

void TileMapView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int tile = m_layout.tileAt(event->position());
    if (event->button() == Qt::LeftButton && summary(tile))
        Q_EMIT doubleClicked(tile);
}

void TileMapView::mouseMoveEvent(QMouseEvent* event)
{
    const int tile = m_layout.tileAt(event->position());
    setHover(tile);
    setCursor(summary(tile) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TileMapView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    setHover(-1);
}

void TileMapView::setHover(int tile)
{
    if (tile == m_hover)
        return;
    m_hover = tile;
    update();
}

void TileMapView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard && m_selected >= 0;
    const QPoint at = byKeyboard ? m_layout.rect(m_selected).center().toPoint() : event->pos();
    const int tile = m_layout.tileAt(at);
    if (tile >= 0)
        select(tile);
    Q_EMIT menuWanted(tile, mapToGlobal(at));
}

void TileMapView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    const bool byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    // Whoever comes by keyboard starts at the first area of the question instead of nowhere.
    for (int tile = 0; byKeyboard && m_selected < 0 && tile < m_layout.count(); ++tile) {
        if (summary(tile))
            select(tile);
    }
    update();
}

void TileMapView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool TileMapView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), toolTipFor(m_layout.tileAt(help->pos())), this);
        return true;
    }
    return QWidget::event(event);
}

QString TileMapView::tileName(int tile) const
{
    if (const TileSummary* area = summary(tile))
        return area->label;
    const Codebook* codebook = m_content.map ? &m_content.map->evidence->codebook() : nullptr;
    const QString code = m_layout.place(tile).code;
    const Term* term = codebook ? codebook->resolve(m_content.tiles.dimension, code) : nullptr;
    return term ? term->label : code;
}

QString TileMapView::tileText(int tile) const
{
    const TileSummary* area = summary(tile);
    if (!area)
        return tr("%1: not in this question.").arg(tileName(tile));
    if (!m_content.leftOut.empty() && m_content.leftOut[size_t(tile)])
        return tr("%1: left out by the filter.").arg(area->label);
    QStringList sentences{explainTile(*m_content.map, m_content.tiles, *area)};
    if (const QString burden = explainBurden(*m_content.map, m_content.tiles, *area); !burden.isEmpty())
        sentences += burden;
    return (sentences + corridorsOf(tile)).join(u' ');
}

/// What is studied of the ways from and to a tile, while they are drawn.
QStringList TileMapView::corridorsOf(int tile) const
{
    const TileSummary* area = summary(tile);
    QStringList sentences;
    if (!m_content.withCorridors || !area)
        return sentences;
    for (const Corridor& corridor : m_content.corridors.pairs) {
        if (corridor.origin != area->term && corridor.destination != area->term)
            continue;
        const Codebook& codebook = m_content.map->evidence->codebook();
        const Term* from = codebook.term(corridor.origin);
        const Term* to = codebook.term(corridor.destination);
        if (from && to)
            sentences += tr("%1 → %2: %3 %4.")
                             .arg(from->label, to->label, QLocale().toString(corridor.studies),
                                  m_content.map->measureLabel);
        if (sentences.size() == mostCorridorsTold)
            break;
    }
    return sentences;
}

QString TileMapView::toolTipFor(int tile) const
{
    if (tile < 0)
        return {};
    QString text = u"<p>%1</p>"_s.arg(tileText(tile).toHtmlEscaped());
    if (summary(tile))
        text += u"<p>%1</p>"_s.arg(
            tr("Click: filter by it, again: no longer. Double click: its studies.").toHtmlEscaped());
    return text;
}

} // namespace lacuna
