// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QCache>
#include <QtGui/QImage>

#include <functional>

class QPainter;

namespace lacuna {

/// Pictures of cells already drawn, for screens only: a matrix has thousands of cells but few different ones, and copying one is some ten
/// times faster than drawing its hatch or ring again. The pictures are opaque, the ground within them: copying pixels is faster than
/// blending them. Owned by the widget; interface thread.
class CellCache {
public:
    CellCache();

    /// True if @p painter draws pixels unscaled, so that a picture is exactly what drawing would give. Files are never drawn from pictures.
    static bool fits(const QPainter& painter);
    /// In a gesture of zooming, pictures made at another size are stretched: no frame has time to draw all cells anew. The next painting
    /// without it draws all of them sharp.
    void setStretching(bool on) { m_stretching = on; }
    /// Forgets everything if @p look (style, colours …) is another than last time, or @p scale (zoom, size of a cell) is and nothing is stretched.
    /// @p pixels: how many the screen has, which all the pictures of what is seen must find room for.
    void begin(const QByteArray& look, const QByteArray& scale, qsizetype pixels);
    /// Draws the picture named @p key at @p at, making it with @p make, which fills the whole cell at its origin, if there is none yet.
    void draw(QPainter& painter, QPointF at, QSizeF size, const QByteArray& key,
              const std::function<void(QPainter&)>& make);

private:
    QByteArray m_look;
    QByteArray m_scale; ///< of the pictures; empty: of several
    bool m_stretching = false;
    QCache<QByteArray, QImage> m_images; ///< cost in bytes
};

} // namespace lacuna
