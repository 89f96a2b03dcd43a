// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/painting/cellcache.h"

#include <QtGui/QPaintEngine>
#include <QtGui/QPainter>

#include <cmath>

namespace lacuna {

namespace {

constexpr qsizetype mostBytes = 24 * 1024 * 1024;

} // namespace

CellCache::CellCache()
    : m_images(mostBytes)
{
}

bool CellCache::fits(const QPainter& painter)
{
    const double ratio = painter.device()->devicePixelRatio();
    return painter.paintEngine()->type() == QPaintEngine::Raster && std::floor(ratio) == ratio
        && painter.worldTransform().type() <= QTransform::TxTranslate;
}

void CellCache::begin(const QByteArray& configuration)
{
    if (configuration == m_configuration)
        return;
    m_images.clear();
    m_configuration = configuration;
}

void CellCache::draw(QPainter& painter, QPointF at, QSizeF size, const QByteArray& key,
                     const std::function<void(QPainter&)>& make)
{
    const QImage* known = m_images.object(key);
    if (known) {
        painter.drawImage(at, *known);
        return;
    }
    const double ratio = painter.device()->devicePixelRatio();
    auto* image = new QImage((size * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image->setDevicePixelRatio(ratio);
    image->fill(Qt::transparent);
    {
        QPainter inImage(image);
        make(inImage);
    }
    painter.drawImage(at, *image);
    m_images.insert(key, image, image->sizeInBytes()); // may delete it at once if it is too large
}

} // namespace lacuna
