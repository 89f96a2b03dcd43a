// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/story/stagepainter.h"

#include <QtGui/QPainter>

namespace lacuna {

struct StagePainter::Private {
    std::shared_ptr<const StageContent> content;
    StageState state;
    QSizeF size;
    Theme theme = Theme::Light;
};

StagePainter::StagePainter(std::shared_ptr<const StageContent> content, StageState state, QSizeF size,
                           Theme theme)
    : d(new Private{.content = std::move(content), .state = std::move(state), .size = size, .theme = theme})
{
}

StagePainter::~StagePainter() = default;

void StagePainter::paint(QPainter& painter) const
{
    const Palette& palette = paletteFor(d->theme);
    painter.fillRect(QRectF(QPointF(), d->size), palette.surface);
    painter.setPen(palette.text);
    painter.drawText(QRectF(QPointF(), d->size), Qt::AlignCenter, d->content->title);
}

int StagePainter::pages() const
{
    return 1;
}

int StagePainter::rows() const
{
    return 0;
}

StageHit StagePainter::hitAt(QPointF) const
{
    return {};
}

QRectF StagePainter::rectOf(int, int) const
{
    return {};
}

QString StagePainter::collapsedText() const
{
    return {};
}

} // namespace lacuna
