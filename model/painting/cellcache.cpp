// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/painting/cellcache.h"

#include <QtGui/QPaintEngine>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace lacuna {

namespace {

constexpr qsizetype leastRoom = 24 * 1024 * 1024; ///< bytes
constexpr qsizetype bytesOfPixel = 4;

} // namespace

CellCache::CellCache()
    : m_images(leastRoom)
{
}

bool CellCache::fits(const QPainter& painter)
{
    const double ratio = painter.device()->devicePixelRatio();
    return painter.paintEngine()->type() == QPaintEngine::Raster && std::floor(ratio) == ratio
        && painter.worldTransform().type() <= QTransform::TxTranslate;
}

void CellCache::begin(const QByteArray& look, const QByteArray& scale, qsizetype pixels)
{
    const bool rescaled = scale != m_scale;
    if (look != m_look || (rescaled && !m_stretching))
        m_images.clear();
    // What is made for a frame of a gesture is of that frame's size: nothing of it is to stay.
    if (!m_images.isEmpty() && rescaled)
        m_scale.clear();
    else
        m_scale = scale;
    m_look = look;
    m_images.setMaxCost(std::max(leastRoom, 2 * pixels * bytesOfPixel));
}

void CellCache::draw(QPainter& painter, QPointF at, QSizeF size, const QByteArray& key,
                     const std::function<void(QPainter&)>& make)
{
    const double ratio = painter.device()->devicePixelRatio();
    const QSize wanted = (size * ratio).toSize();
    if (const QImage* known = m_images.object(key)) {
        if (known->size() == wanted)
            painter.drawImage(at, *known);
        else
            painter.drawImage(QRectF(at, size), *known);
        return;
    }
    auto* image = new QImage(wanted, QImage::Format_RGB32);
    image->setDevicePixelRatio(ratio);
    {
        QPainter inImage(image);
        make(inImage);
    }
    painter.drawImage(at, *image);
    m_images.insert(key, image, image->sizeInBytes()); // may delete it at once if it is too large
}

} // namespace lacuna
