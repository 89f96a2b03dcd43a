// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/gaps/tilemapview.h"

namespace lacuna {

/// A tile map as a picture for reports: title, tiles, legend, and below them where the numbers come from. Light whatever the program's theme.
/// A value: it may be drawn long after the page has another map.
class MapPicture {
    Q_DECLARE_TR_FUNCTIONS(lacuna::MapPicture)
public:
    MapPicture(TileMapContent content, QString title);

    QString title() const { return m_title; }
    QSizeF size() const { return m_size; } ///< px
    void paint(QPainter& painter, const QRectF& rect, const Palette& palette) const;
    /// Onto the clipboard: as an image, and as SVG for programs that take it.
    void copy() const;

private:
    QString footText() const;

    TileMapContent m_content;
    QString m_title;
    QString m_foot;
    double m_footHeight = 0;
    QSizeF m_size;
};

} // namespace lacuna
