// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/tilemapaccessible.h"

#include "views/gaps/tilemapview.h"

#include <QtCore/QPointer>

namespace lacuna {

namespace {

/// One tile. It holds its place, not its content: what it says is looked up when asked.
class AccessibleTile : public QAccessibleInterface {
public:
    AccessibleTile(TileMapView* view, int tile)
        : m_view(view)
        , m_tile(tile)
    {
    }

    int tile() const { return m_tile; }
    bool isValid() const override { return m_view && m_tile < m_view->tileLayout().count(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_view->tileText(m_tile) : QString();
    }
    void setText(QAccessible::Text, const QString&) override { }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inView = m_view->tileLayout().rect(m_tile).toRect();
        return {m_view->mapToGlobal(inView.topLeft()), inView.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.selectable = true;
        state.focusable = true;
        state.selected = isValid() && m_view->selected() == m_tile;
        state.focused = state.selected && m_view->hasFocus();
        state.disabled = isValid() && !m_view->summary(m_tile);
        return state;
    }

private:
    QPointer<TileMapView> m_view;
    int m_tile;
};

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    auto* view =
        className == QLatin1StringView("lacuna::TileMapView") ? qobject_cast<TileMapView*>(object) : nullptr;
    return view ? new TileMapAccessible(view) : nullptr;
}

} // namespace

TileMapAccessible::TileMapAccessible(TileMapView* view)
    : QAccessibleWidget(view, QAccessible::List)
{
}

TileMapAccessible::~TileMapAccessible()
{
    forgetTiles();
}

void TileMapAccessible::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed);
}

void TileMapAccessible::announceSelection(TileMapView* view)
{
    if (!QAccessible::isActive() || view->selected() < 0)
        return;
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(view->selected());
    QAccessible::updateAccessibility(&event);
}

void TileMapAccessible::forget(TileMapView* view)
{
    if (!QAccessible::isActive())
        return;
    if (auto* map = dynamic_cast<TileMapAccessible*>(QAccessible::queryAccessibleInterface(view)))
        map->forgetTiles();
}

TileMapView* TileMapAccessible::view() const
{
    return static_cast<TileMapView*>(widget());
}

void TileMapAccessible::forgetTiles()
{
    for (const QAccessible::Id id : std::as_const(m_tiles))
        QAccessible::deleteAccessibleInterface(id);
    m_tiles.clear();
}

int TileMapAccessible::childCount() const
{
    return view()->tileLayout().count();
}

QAccessibleInterface* TileMapAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (const auto known = m_tiles.constFind(index); known != m_tiles.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto* tile = new AccessibleTile(view(), index);
    m_tiles.insert(index, QAccessible::registerAccessibleInterface(tile));
    return tile;
}

int TileMapAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* tile = dynamic_cast<const AccessibleTile*>(child);
    return tile ? tile->tile() : -1;
}

QAccessibleInterface* TileMapAccessible::childAt(int x, int y) const
{
    return child(view()->tileLayout().tileAt(view()->mapFromGlobal(QPoint(x, y))));
}

QAccessibleInterface* TileMapAccessible::focusChild() const
{
    return view()->hasFocus() ? child(view()->selected()) : nullptr;
}

} // namespace lacuna
