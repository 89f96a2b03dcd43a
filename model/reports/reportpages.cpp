// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/reportpages.h"

#include "model/analysis/tilesummary.h"
#include "model/painting/matrixlayout.h"
#include "model/painting/tilemap.h"
#include "model/reports/chartpicture.h"
#include "model/reports/methodnote.h"
#include "model/reports/picture.h"
#include "model/reports/slidepicture.h"
#include "model/reports/slidetable.h"
#include "model/reports/tablepages.h"
#include "model/reports/textfit.h"
#include "model/reports/textpages.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QFontMetricsF>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>
#include <span>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::ReportPages)
};

constexpr double margin = 48;
constexpr double footerRoom = 30;
constexpr double pixelsPerPoint = 96.0 / 72.0;
/// A matrix whose texts were smaller than 12 × this pixels is shown again over several pages.
constexpr double leastScale = 0.6;

class PageMaker {
public:
    PageMaker(const ReportContent& content, const ReportOptions& options, Progress& progress)
        : m_content(content)
        , m_options(options)
        , m_progress(progress)
        , m_palette(paletteFor(options.theme))
        , m_upright(paperSize(options.paper))
        , m_font(QGuiApplication::font())
    {
    }

    Result<std::vector<ReportPage>> make()
    {
        if (has(ReportPart::Title) && m_content.isStory())
            addTitle();
        m_progress.start(Text::tr("Laying out pages"), qint64(m_content.views.size()) + 1);
        for (size_t at = 0; at < m_content.views.size(); ++at) {
            if (m_progress.isCancelled())
                return cancelled();
            addInserts(at);
            if (const Result<> added = addView(m_content.views[at]); !added)
                return std::unexpected(added.error());
            m_progress.advance();
        }
        addInserts(m_content.views.size());
        for (const ReportView& view : m_content.views) {
            if (m_content.inserts.empty())
                break;
            if (const Result<> added = addAppendix(view); !added)
                return std::unexpected(added.error());
        }
        if (has(ReportPart::Sources)) {
            const Result<QString> sources = textpages::sources(m_content, m_options, m_progress);
            if (!sources)
                return std::unexpected(sources.error());
            addText({}, *sources);
        }
        if (m_pages.empty())
            return fail(ErrorKind::BadInput,
                        Text::tr("There is nothing to show: tick a part of the report."));
        finish();
        return std::move(m_pages);
    }

private:
    bool has(ReportPart part) const { return m_options.parts.testFlag(part); }
    QSizeF across() const { return m_upright.transposed(); }

    QFont font(double pixels, bool bold) const
    {
        QFont result = m_font;
        result.setPixelSize(int(pixels));
        result.setWeight(bold ? QFont::DemiBold : QFont::Normal);
        return result;
    }

    void addTitle()
    {
        const QString title = m_content.title;
        const QString subtitle = m_content.subtitle;
        const QString foot = pageFooter(m_content, m_options);
        QStringList views;
        for (size_t at = 0; at <= m_content.views.size(); ++at) {
            for (const ReportInsert& insert : insertsBefore(m_content, at))
                views += insert.title.simplified();
            if (at < m_content.views.size())
                views += methodnote::title(*m_content.views[at].map, m_content.views[at].title);
        }
        views.removeAll(QString());
        m_pages.push_back({across(),
                           [=, this, size = across(), large = font(34, true), middle = font(18, false),
                            small = font(14, false), palette = &m_palette](QPainter& painter) {
                               Q_UNUSED(this);
                               const double width = size.width() - 4 * margin;
                               QRectF box(2 * margin, size.height() * 0.22, width, 140);
                               painter.setPen(palette->text);
                               painter.setFont(large);
                               QRectF used;
                               painter.drawText(box, Qt::TextWordWrap | Qt::AlignBottom, title, &used);
                               painter.setFont(middle);
                               painter.setPen(palette->muted);
                               box = {box.left(), box.bottom() + 10, width, 60};
                               painter.drawText(box, Qt::TextWordWrap | Qt::AlignTop, subtitle);
                               painter.setFont(small);
                               painter.setPen(palette->text);
                               box = {box.left(), box.bottom() + 20, width,
                                      size.height() - box.bottom() - 120};
                               painter.drawText(box, Qt::TextWordWrap | Qt::AlignTop, views.join(u'\n'));
                           }});
    }

    void addInserts(size_t before)
    {
        for (const ReportInsert& insert : insertsBefore(m_content, before))
            addText({}, textpages::step(insert));
    }

    Result<> addView(const ReportView& view)
    {
        const auto has = [&](ReportPart part) { return this->has(part) && view.parts.testFlag(part); };
        const QString title = methodnote::title(*view.map, view.title);
        if (has(ReportPart::Matrix)) {
            if (const Result<> added = addMatrix(view); !added)
                return added;
        }
        if (has(ReportPart::Map))
            addMap(view, title);
        if (has(ReportPart::Charts))
            addCharts(view, title);
        QString html;
        if (has(ReportPart::GapList))
            html += textpages::gapList(view, m_options);
        if (has(ReportPart::Changes))
            html += textpages::changes(view);
        addText(title, html);
        return m_content.inserts.empty() ? addAppendix(view) : Result<>();
    }

    /// Studies of the cells and the method; of views of the same map those of the last one. Of a story that says more than its views, at its end.
    Result<> addAppendix(const ReportView& view)
    {
        const auto later = std::span(m_content.views).subspan(size_t(&view - m_content.views.data()) + 1);
        if (std::ranges::contains(later, view.map, &ReportView::map))
            return {};
        const QString title = methodnote::title(*view.map, view.title);
        if (has(ReportPart::CellStudies)) {
            const Result<QString> studies = textpages::cellStudies(m_content, view, m_progress);
            if (!studies)
                return std::unexpected(studies.error());
            addText(title, *studies);
        }
        if (has(ReportPart::Method))
            addText(title, textpages::method(view, m_options));
        return {};
    }

    void addText(const QString& title, const QString& html)
    {
        if (html.isEmpty())
            return;
        for (ReportPage& page : textpages::paged(title, html, m_upright, m_options))
            m_pages.push_back(std::move(page));
    }

    /// As a whole on one page; if its texts get too small for that, again in legible pieces.
    Result<> addMatrix(const ReportView& view)
    {
        const auto options = std::make_shared<const ReportOptions>(optionsOf(view, m_options));
        const auto picture =
            std::make_shared<const Picture>(*view.map, *options, exportTime(*options).date());
        if (const Result<> checked = picture->check(); !checked)
            return checked;
        const QSizeF size = picture->size();
        const QSizeF paper = size.width() > size.height() ? across() : m_upright;
        const QSizeF room(paper.width() - margin, paper.height() - margin - footerRoom);
        const double scale = std::min({1.0, room.width() / size.width(), room.height() / size.height()});
        const QPointF at((paper.width() - size.width() * scale) / 2, margin / 2);
        m_pages.push_back({paper, [options, picture, scale, at](QPainter& painter) {
                               painter.save();
                               painter.translate(at);
                               painter.scale(scale, scale);
                               picture->paint(painter);
                               painter.restore();
                           }});
        return scale < leastScale ? addMatrixPieces(view) : Result<>();
    }

    struct Pieces {
        MatrixLayout layout;
        std::unique_ptr<MatrixTable> table;
        TablePlan plan;
    };

    Result<> addMatrixPieces(const ReportView& view)
    {
        const auto pieces = std::make_shared<Pieces>();
        pieces->layout = MatrixLayout(view.map, MatrixDrawing::fromJson(view.drawing), textfit::width);
        pieces->table = std::make_unique<MatrixTable>(pieces->layout, m_palette);
        const QSizeF paper = across();
        const QRectF frame(margin, margin + 40, paper.width() - 2 * margin,
                           paper.height() - 2 * margin - footerRoom - 40);
        auto plan = planPages(*pieces->table, frame.size() / pixelsPerPoint);
        if (!plan)
            return {}; // more pages than anybody prints: the whole is there
        pieces->plan = *std::move(plan);
        const QString title = methodnote::title(*view.map, view.title);
        const size_t count = pieces->plan.pages.size();
        for (size_t i = 0; i < count; ++i) {
            const QString head = Text::tr("%1, part %2 of %3").arg(title).arg(i + 1).arg(count);
            m_pages.push_back(
                {paper, [=, font = font(16, true), family = m_font, palette = &m_palette](QPainter& painter) {
                     painter.setFont(font);
                     painter.setPen(palette->text);
                     painter.drawText(
                         QRectF(margin, margin, paper.width() - 2 * margin, 30), Qt::AlignLeft | Qt::AlignTop,
                         QFontMetricsF(font).elidedText(head, Qt::ElideRight, paper.width() - 2 * margin));
                     painter.save();
                     painter.translate(frame.topLeft());
                     painter.scale(pixelsPerPoint, pixelsPerPoint);
                     paintSlideTable(painter, {0, 0},
                                     slideTable(*pieces->table, pieces->plan, pieces->plan.pages[i]),
                                     *palette, family);
                     painter.restore();
                 }});
        }
        return {};
    }

    struct MapParts {
        TileSummaries tiles;
        TileLayout layout;
        std::unique_ptr<TileMapPainter> painter;
    };

    /// Where one of the axes is of countries, and any of them has a tile.
    void addMap(const ReportView& view, const QString& title)
    {
        Result<TileSummaries> tiles = summarizeTiles(*view.map);
        if (!tiles)
            return;
        const auto parts = std::make_shared<MapParts>();
        parts->tiles = *std::move(tiles);
        const QSizeF paper = across();
        const auto& places = tilePlaces(TileRegion::AsiaPacific);
        const bool any =
            std::ranges::any_of(places, [&](const TilePlace& place) { return parts->tiles.of(place.code); });
        if (!any)
            return;
        const QRectF box(margin, margin + 44, paper.width() - 2 * margin,
                         paper.height() - 2 * margin - footerRoom - 44);
        parts->layout = TileLayout(places, QSizeF(box.width(), box.height() - 70));
        parts->painter = std::make_unique<TileMapPainter>(parts->layout, *view.map, parts->tiles,
                                                          TileColouring::Count, m_palette, m_font);
        const QString head = Text::tr("%1: studies of each country").arg(title);
        m_pages.push_back({paper, [=, font = font(16, true), palette = &m_palette](QPainter& painter) {
                               painter.setFont(font);
                               painter.setPen(palette->text);
                               painter.drawText(
                                   QRectF(margin, margin, box.width(), 30), Qt::AlignLeft | Qt::AlignTop,
                                   QFontMetricsF(font).elidedText(head, Qt::ElideRight, box.width()));
                               painter.save();
                               painter.translate(box.topLeft());
                               parts->painter->paint(painter);
                               parts->painter->paintLegend(painter, {0, box.height() - 60}, box.width());
                               painter.restore();
                           }});
    }

    /// Four to a page.
    void addCharts(const ReportView& view, const QString& title)
    {
        const auto charts = std::make_shared<const std::vector<ReportChart>>(chartsOf(view));
        const QSizeF paper = across();
        for (size_t first = 0; first < charts->size(); first += 4) {
            m_pages.push_back(
                {paper,
                 [=, family = m_font, font = font(13, false), palette = &m_palette](QPainter& painter) {
                     painter.setFont(font);
                     painter.setPen(palette->muted);
                     painter.drawText(QRectF(margin, margin - 14, paper.width() - 2 * margin, 20),
                                      Qt::AlignLeft | Qt::AlignTop, title);
                     const QSizeF room((paper.width() - 3 * margin) / 2,
                                       (paper.height() - 2 * margin - footerRoom - 44) / 2);
                     for (size_t i = first; i < std::min(first + 4, charts->size()); ++i) {
                         const auto place = double(i - first);
                         const QPointF at(margin + std::fmod(place, 2) * (room.width() + margin),
                                          margin + 20 + std::floor(place / 2) * (room.height() + 24));
                         paintChart(painter, QRectF(at, room), (*charts)[i], *palette, family);
                     }
                 }});
        }
    }

    /// Ground, footer and number of every page.
    void finish()
    {
        const QString foot = pageFooter(m_content, m_options);
        const size_t count = m_pages.size();
        for (size_t i = 0; i < count; ++i) {
            const QString number = Text::tr("%1 of %2").arg(i + 1).arg(count);
            m_pages[i].paint = [paint = std::move(m_pages[i].paint), size = m_pages[i].size, foot, number,
                                font = font(10, false), palette = &m_palette](QPainter& painter) {
                painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
                if (palette->surface != Qt::white)
                    painter.fillRect(QRectF(QPointF(0, 0), size), palette->surface);
                paint(painter);
                const QRectF line(margin, size.height() - footerRoom, size.width() - 2 * margin, 16);
                painter.setFont(font);
                painter.setPen(palette->muted);
                painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, number);
                painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                                 QFontMetricsF(font).elidedText(foot, Qt::ElideRight, line.width() - 80));
            };
        }
    }

    const ReportContent& m_content;
    const ReportOptions& m_options;
    Progress& m_progress;
    const Palette& m_palette;
    QSizeF m_upright;
    QFont m_font;
    std::vector<ReportPage> m_pages;
};

} // namespace

QSizeF paperSize(Paper paper)
{
    switch (paper) {
    case Paper::Letter:
        return {816, 1056};
    case Paper::A3:
        return {297 / 25.4 * 96, 420 / 25.4 * 96};
    case Paper::A4:
        break;
    }
    return {210 / 25.4 * 96, 297 / 25.4 * 96};
}

QString pageFooter(const ReportContent& content, const ReportOptions& options)
{
    return methodnote::footer(provenanceOf(content), exportTime(options).date());
}

Result<std::vector<ReportPage>> layPages(const ReportContent& content, const ReportOptions& options,
                                         Progress& progress)
{
    if (!qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        return fail(ErrorKind::Internal,
                    Text::tr("Pages need the graphical part of the program, which is not running."));
    return PageMaker(content, options, progress).make();
}

} // namespace lacuna
