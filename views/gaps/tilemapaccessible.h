// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QAccessible>
#include <QtWidgets/QAccessibleWidget>

namespace lacuna {

class TileMapView;

/// What a screen reader sees of a tile map: a list of areas that say their figures. Qt owns it and its items.
class TileMapAccessible : public QAccessibleWidget {
public:
    explicit TileMapAccessible(TileMapView* view);
    ~TileMapAccessible() override;

    /// Makes Qt use this class for every TileMapView; harmless to call again.
    static void install();
    /// Tells a screen reader, if one listens, that another tile is selected.
    static void announceSelection(TileMapView* view);
    /// The tiles are other ones now.
    static void forget(TileMapView* view);

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;

private:
    TileMapView* view() const;
    void forgetTiles();

    mutable QHash<int, QAccessible::Id> m_tiles;
};

} // namespace lacuna
