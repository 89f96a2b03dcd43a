// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/mappicture.h"

#include "views/common/theme.h"
#include "views/gaps/gapsstatus.h"

#include <QtCore/QBuffer>
#include <QtCore/QLocale>
#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QFontMetricsF>
#include <QtGui/QGuiApplication>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtSvg/QSvgGenerator>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr double margin = 24;
constexpr double mapWidth = 1400;
constexpr double mapHeight = 640; ///< with the legend
constexpr double titleHeight = 40;
constexpr double copyScale = 2; ///< pixels a unit: sharp in a slide
constexpr int wrapFlags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

} // namespace

MapPicture::MapPicture(TileMapContent content, QString title)
    : m_content(std::move(content))
    , m_title(std::move(title))
    , m_foot(footText())
{
    const QFontMetricsF metrics(uiFont(TypeSize::Small));
    m_footHeight = std::ceil(metrics.boundingRect(QRectF(0, 0, mapWidth, 1e5), wrapFlags, m_foot).height());
    m_size = {mapWidth + 2 * margin, titleHeight + mapHeight + m_footHeight + 3 * margin};
}

QString MapPicture::footText() const
{
    const GapMap& map = *m_content.map;
    const GapRules& rules = map.question.rules;
    QStringList lines{gapsStatusText(map)};
    if (!map.provenance.filterText.isEmpty())
        lines += tr("Filter: %1").arg(map.provenance.filterText);
    lines += tr("Thin: fewer than %1; synthesis gap: from %2 primary studies on; stale: older than %3 years "
                "in %4; "
                "confidence floor %5.")
                 .arg(rules.thin)
                 .arg(rules.synthesis)
                 .arg(rules.staleYears)
                 .arg(rules.referenceYear)
                 .arg(rules.confidenceFloor);
    if (m_content.colouring == TileColouring::Burden && map.burden) {
        const Burden& burden = map.burden->burden;
        lines += tr("Burden: %1. %2").arg(burden.name, burden.source);
    }
    if (!map.provenance.note.isEmpty())
        lines += map.provenance.note.simplified();
    const QLocale locale;
    QStringList dates;
    if (map.provenance.searchedOn.isValid())
        dates += tr("Searched to %1").arg(locale.toString(map.provenance.searchedOn, QLocale::ShortFormat));
    dates += tr("exported %1").arg(locale.toString(QDate::currentDate(), QLocale::ShortFormat));
    dates += tr("made with Lacuna");
    lines += dates.join(u" · "_s);
    return lines.join(u'\n');
}

void MapPicture::paint(QPainter& painter, const QRectF& rect, const Palette& palette) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    // A little beyond: viewers round an SVG's millimetres up to a pixel more.
    painter.fillRect(rect.adjusted(0, 0, 2, 2), palette.surface);
    painter.translate(rect.topLeft() + QPointF(margin, margin));
    painter.setFont(uiFont(TypeSize::Heading, true));
    painter.setPen(palette.text);
    painter.drawText(QRectF(0, 0, mapWidth, titleHeight), Qt::AlignLeft | Qt::AlignTop, m_title);
    TileMapView::paintInto(painter, m_content, {0, titleHeight, mapWidth, mapHeight}, palette, uiFont());
    painter.setFont(uiFont(TypeSize::Small));
    painter.setPen(palette.muted);
    painter.drawText(QRectF(0, titleHeight + mapHeight + margin, mapWidth, m_footHeight + 2), wrapFlags,
                     m_foot);
    painter.restore();
}

void MapPicture::copy() const
{
    QImage image((m_size * copyScale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(copyScale);
    const Palette& palette = paletteFor(Theme::Light);
    image.fill(palette.surface);
    {
        QPainter painter(&image);
        paint(painter, QRectF(QPointF(0, 0), m_size), palette);
    }
    QBuffer buffer;
    {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(m_size.toSize());
        generator.setViewBox(QRectF(QPointF(0, 0), m_size));
        generator.setTitle(m_title);
        QPainter painter(&generator);
        paint(painter, QRectF(QPointF(0, 0), m_size), palette);
    }
    auto* data = new QMimeData;
    data->setImageData(image);
    data->setData(u"image/svg+xml"_s, buffer.data());
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace lacuna
