// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/comparepicture.h"

#include "model/painting/differencepainter.h"
#include "model/painting/matrixlayout.h"
#include "model/painting/matrixpainter.h"
#include "model/painting/ramp.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <cmath>

namespace lacuna {

namespace {

constexpr double margin = 24;
constexpr double gutter = 32;
constexpr double least = 640; ///< width: words need room under a narrow matrix, too

QFont sized(QFont font, int pixels, bool strong)
{
    font.setPixelSize(pixels);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

/// Wrapped words at @p y; returns where they end.
double words(QPainter* painter, double x, double y, double width, const QString& text, const QFont& font,
             const QColor& colour)
{
    if (text.isEmpty())
        return y;
    const QRectF room(x, y, width, 10000);
    const QRectF taken = QFontMetricsF(font).boundingRect(room, Qt::TextWordWrap, text);
    if (painter) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(QRectF(x, y, width, taken.height() + 1), Qt::TextWordWrap, text);
    }
    return y + taken.height() + 4;
}

} // namespace

ComparePicture::ComparePicture(std::shared_ptr<const MapDifference> difference, const MatrixDrawing& drawing,
                               bool sideBySide, CompareWords words, const QFont& font)
    : m_difference(std::move(difference))
    , m_sideBySide(sideBySide)
    , m_words(std::move(words))
    , m_font(font)
{
    const TextMeasure measure = MatrixPainter::measureWith(font);
    m_now = std::make_shared<const MatrixLayout>(m_difference->now, drawing, measure);
    if (sideBySide)
        m_before = std::make_shared<const MatrixLayout>(m_difference->before, drawing, measure);
    const double wanted =
        m_before ? m_now->size().width() + gutter + m_before->size().width() : m_now->size().width();
    m_width = std::ceil(std::max(least, wanted));
    m_size = QSizeF(m_width + 2 * margin, std::ceil(lay(nullptr, paletteFor(Theme::Light)) + margin));
}

void ComparePicture::paint(QPainter& painter, const QRectF& rect, const Palette& palette) const
{
    painter.save();
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / m_size.width(), rect.height() / m_size.height());
    painter.fillRect(QRectF(QPointF(), m_size), palette.surface);
    lay(&painter, palette);
    painter.restore();
}

double ComparePicture::lay(QPainter* painter, const Palette& colours) const
{
    double y = words(painter, margin, margin, m_width, m_words.title, sized(m_font, 20, true), colours.text);
    y = words(painter, margin, y + 4, m_width, m_words.summary, sized(m_font, 14, true), colours.text);
    const QFont small = sized(m_font, 12, false);
    if (!m_sideBySide) {
        y = words(painter, margin, y, m_width, m_words.before, small, colours.muted);
        y = words(painter, margin, y, m_width, m_words.now, small, colours.muted);
    }
    y += 12;
    const auto matrix = [&](const MatrixLayout& layout, double x, double top, const QString& heading) {
        MatrixPainter drawn(layout, colours, m_font);
        const DifferencePainter cells(colours, m_font, layout.drawing().zoom);
        if (m_sideBySide)
            drawn.setLargest(
                std::max(largestLeafCount(*m_difference->now), largestLeafCount(*m_difference->before)));
        else
            drawn.setCellDrawer([this, &cells](QPainter& on, const QRectF& field, int row, int column) {
                cells.paint(on, field, m_difference->cell(row, column));
            });
        double bottom =
            words(painter, x, top, layout.size().width(), heading, sized(m_font, 13, true), colours.text);
        if (painter) {
            painter->save();
            painter->translate(x, bottom);
            drawn.paint(*painter);
            painter->restore();
        }
        bottom += layout.size().height() + 12;
        const double width = m_sideBySide ? layout.size().width() : m_width;
        if (painter && m_sideBySide)
            drawn.paintLegend(*painter, QPointF(x, bottom), width);
        else if (painter)
            cells.paintLegend(*painter, QPointF(x, bottom), width, *m_difference);
        return bottom + (m_sideBySide ? drawn.legendHeight(width) : cells.legendHeight(width, *m_difference));
    };
    double bottom = matrix(*m_now, m_before ? margin + m_before->size().width() + gutter : margin, y,
                           m_sideBySide ? m_words.now : QString());
    if (m_before)
        bottom = std::max(bottom, matrix(*m_before, margin, y, m_words.before));
    return words(painter, margin, bottom + 8, m_width, m_words.foot, small, colours.muted);
}

} // namespace lacuna
