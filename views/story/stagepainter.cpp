// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/story/stagepainter.h"

#include "views/common/theme.h"
#include "views/story/stagepart.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace stage {

QFont face(double units, bool bold)
{
    QFont font = uiFont();
    font.setPixelSize(std::max(1, int(std::lround(units))));
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting); // it is scaled
    return font;
}

void writeLine(QPainter& painter, const QRectF& at, const QString& text, const QFont& font,
               const QColor& colour, Qt::Alignment side)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(at, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(text.simplified(), Qt::ElideRight, at.width()));
}

double writeText(QPainter& painter, const QRectF& room, const QString& text, const QFont& font,
                 const QColor& colour, Qt::Alignment side)
{
    const QFontMetricsF metrics(font);
    const double line = metrics.lineSpacing();
    painter.setFont(font);
    painter.setPen(colour);
    double y = room.top();
    for (const QString& paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine next = layout.createLine(); next.isValid(); next = layout.createLine()) {
            next.setLineWidth(room.width());
            const bool last = y + 2 * line > room.bottom() + 1;
            const QString rest =
                last ? paragraph.mid(next.textStart()) : paragraph.mid(next.textStart(), next.textLength());
            writeLine(painter, QRectF(room.left(), y, room.width(), line), rest, font, colour, side);
            y += line;
            if (last)
                return y - room.top();
        }
        layout.endLayout();
        if (paragraph.isEmpty())
            y += line / 2;
    }
    return y - room.top();
}

double textHeight(const QString& text, double width, const QFont& font)
{
    const QFontMetricsF metrics(font);
    double tall = 0;
    for (const QString& paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine next = layout.createLine(); next.isValid(); next = layout.createLine()) {
            next.setLineWidth(width);
            tall += metrics.lineSpacing();
        }
        layout.endLayout();
        if (paragraph.isEmpty())
            tall += metrics.lineSpacing() / 2;
    }
    return tall;
}

} // namespace stage

struct StagePainter::Private {
    std::shared_ptr<const StageContent> content;
    StageState state;
    QSizeF size; ///< pixels
    const Palette& palette;
    double scale = 1; ///< pixels a unit
    double width = 0; ///< units
    double titleHeight = 0;
    double captionHeight = 0;
    std::unique_ptr<StagePart> part; ///< null: the title, or words, stand alone

    bool isOpening() const { return content->step.kind == StepKind::Title; }
    QRectF titleRect() const
    {
        return {stage::margin, stage::margin, width - 2 * stage::margin, titleHeight};
    }
    QRectF captionRect() const
    {
        return {stage::margin, stage::height - stage::margin - captionHeight + 6, width - 2 * stage::margin,
                captionHeight};
    }
    void measure();
    void makePart();
    void paintTitle(QPainter& painter) const;
    void paintOpening(QPainter& painter) const;
    void paintFoot(QPainter& painter) const;
};

void StagePainter::Private::measure()
{
    scale = std::max(0.001, size.height() / stage::height);
    width = size.width() / scale;
    const double wide = width - 2 * stage::margin;
    const QFont title = stage::face(stage::title, true);
    const double line = QFontMetricsF(title).lineSpacing();
    titleHeight = std::min(2 * line, stage::textHeight(content->title, wide, title));
    if (content->title.isEmpty())
        titleHeight = 0;
    const QFont caption = stage::face(stage::small);
    const double captionLine = QFontMetricsF(caption).lineSpacing();
    captionHeight = content->caption.isEmpty() || isOpening()
        ? 0
        : std::min(2 * captionLine, stage::textHeight(content->caption, wide, caption));
}

void StagePainter::Private::makePart()
{
    if (!content->problem.isEmpty() || content->loading || isOpening())
        return;
    const double top = stage::margin + titleHeight + (titleHeight > 0 ? 10 : 0);
    const double bottom = stage::height - stage::margin - (captionHeight > 0 ? captionHeight + 8 : 0);
    const StageSource source{*content, state, palette,
                             QRectF(stage::margin, top, width - 2 * stage::margin, bottom - top)};
    switch (content->step.kind) {
    case StepKind::Matrix:
        part = makeMatrixPart(source);
        break;
    case StepKind::GapList:
        part = makeGapListPart(source);
        break;
    case StepKind::Chart:
        part = makeChartPart(source);
        break;
    case StepKind::Map:
        part = makeMapPart(source);
        break;
    case StepKind::Text:
        part = makeTextPart(source);
        break;
    case StepKind::Vote:
        part = makeVotePart(source);
        break;
    case StepKind::Result:
        part = makeResultPart(source);
        break;
    case StepKind::Title:
        break;
    }
}

StagePainter::StagePainter(std::shared_ptr<const StageContent> content, StageState state, QSizeF size,
                           Theme theme)
    : d(new Private{.content = std::move(content),
                    .state = std::move(state),
                    .size = size,
                    .palette = paletteFor(theme),
                    .part = nullptr})
{
    d->measure();
    d->makePart();
}

StagePainter::~StagePainter() = default;

void StagePainter::Private::paintTitle(QPainter& painter) const
{
    if (titleHeight > 0)
        stage::writeText(painter, titleRect(), content->title, stage::face(stage::title, true), palette.text);
}

void StagePainter::Private::paintOpening(QPainter& painter) const
{
    const double edge = 2.5 * stage::margin;
    const double wide = width - 2 * edge;
    const QFont large = stage::face(stage::opening, true);
    const double most = 3 * QFontMetricsF(large).lineSpacing();
    const double tall = std::min(most, stage::textHeight(content->title, wide, large));
    const double top = std::max(edge, stage::height * 0.42 - tall / 2);
    painter.fillRect(QRectF(0, 0, 8, stage::height), palette.accent);
    stage::writeText(painter, {edge, top, wide, tall}, content->title, large, palette.text);
    const double below = top + tall + 14;
    stage::writeText(painter, {edge, below, wide, stage::height - edge - below}, content->step.text,
                     stage::face(stage::body + 3), palette.muted);
}

void StagePainter::Private::paintFoot(QPainter& painter) const
{
    if (captionHeight > 0)
        stage::writeText(painter, captionRect(), content->caption, stage::face(stage::small), palette.muted);
    const int pages = part ? part->pages() : 1;
    if (pages > 1)
        stage::writeLine(
            painter, {width - stage::margin - 120, 4, 120, 16},
            QCoreApplication::translate("lacuna::StagePainter", "%1 of %2").arg(state.page + 1).arg(pages),
            stage::face(stage::smallest), palette.muted, Qt::AlignRight);
}

void StagePainter::paint(QPainter& painter) const
{
    painter.save();
    painter.fillRect(QRectF(QPointF(), d->size), d->palette.surface);
    painter.scale(d->scale, d->scale);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (d->isOpening()) {
        d->paintOpening(painter);
        painter.restore();
        return;
    }
    d->paintTitle(painter);
    if (d->part)
        d->part->paint(painter);
    else
        stage::writeText(painter, {stage::margin, stage::height * 0.45, d->width - 2 * stage::margin, 60},
                         d->content->loading ? QCoreApplication::translate("lacuna::StagePainter", "Loading…")
                                             : d->content->problem,
                         stage::face(stage::body), d->palette.muted, Qt::AlignHCenter);
    d->paintFoot(painter);
    painter.restore();
}

int StagePainter::pages() const
{
    return d->part ? std::max(1, d->part->pages()) : 1;
}

int StagePainter::rows() const
{
    return d->part ? d->part->rows() : 0;
}

StageHit StagePainter::hitAt(QPointF point) const
{
    return d->part ? d->part->hitAt(point / d->scale) : StageHit{};
}

QRectF StagePainter::rectOf(int row, int column) const
{
    if (!d->part)
        return {};
    const QRectF rect = d->part->rectOf(row, column);
    return {rect.topLeft() * d->scale, rect.size() * d->scale};
}

std::vector<StagePiece> StagePainter::pieces() const
{
    std::vector<StagePiece> all = d->part ? d->part->pieces() : std::vector<StagePiece>();
    for (StagePiece& piece : all)
        piece.at = {piece.at.topLeft() * d->scale, piece.at.size() * d->scale};
    return all;
}

QString StagePainter::collapsedText() const
{
    return d->part ? d->part->collapsedText() : QString();
}

} // namespace lacuna
