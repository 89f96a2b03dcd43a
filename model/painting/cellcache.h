// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QCache>
#include <QtGui/QImage>

#include <functional>

class QPainter;

namespace lacuna {

/// Pictures of cells already drawn, for screens only: a matrix has thousands of cells but few different ones, and blitting one is some ten
/// times faster than drawing its hatch or ring again. Owned by the widget; interface thread.
class CellCache {
public:
    CellCache();

    /// True if @p painter draws pixels unscaled, so that a picture is exactly what drawing would give. Files are never drawn from pictures.
    static bool fits(const QPainter& painter);
    /// Forgets everything if @p configuration (style, zoom, colours …) is another than last time.
    void begin(const QByteArray& configuration);
    /// Draws the picture named @p key at @p at, making it with @p draw, whose origin is the cell's corner, if there is none yet.
    void draw(QPainter& painter, QPointF at, QSizeF size, const QByteArray& key,
              const std::function<void(QPainter&)>& make);

private:
    QByteArray m_configuration;
    QCache<QByteArray, QImage> m_images; ///< cost in bytes
};

} // namespace lacuna
