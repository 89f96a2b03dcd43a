// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/pptxwriter.h"

#include "model/reports/deckpackage.h"
#include "model/reports/deckslides.h"
#include "model/reports/decktheme.h"
#include "model/reports/methodnote.h"
#include "model/reports/reportcontent.h"
#include "model/reports/textfit.h"

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

/// The terms of parents at @p depth or deeper.
void fold(const std::vector<GapAxisItem>& items, int depth, QSet<Id>& folded)
{
    for (const GapAxisItem& item : items) {
        if (item.hasChildren && item.depth >= depth)
            folded.insert(item.term);
    }
}

int deepestParent(const std::vector<GapAxisItem>& items)
{
    int depth = -1;
    for (const GapAxisItem& item : items)
        depth = item.hasChildren ? std::max(depth, item.depth) : depth;
    return depth;
}

/// A matrix that is split over slides is seen nowhere as a whole: the same drawing with groups folded so that it
/// fits on one slide.
struct Overview {
    std::unique_ptr<MatrixLayout> layout;
    std::unique_ptr<MatrixTable> table;
    TablePlan plan;

    qint64 cells() const { return qint64(table->rows()) * table->columns(); }
};

/// Empty if it does not fit on one slide, or if a single row or column would be left.
std::optional<Overview> foldedAt(const deckslides::Deck& deck, int rowDepth, int columnDepth, bool turned)
{
    MatrixDrawing drawing = deck.table.layout().drawing();
    drawing.transposed = drawing.transposed != turned;
    fold(deck.map().rows, rowDepth, drawing.collapsedRows);
    fold(deck.map().columns, columnDepth, drawing.collapsedColumns);
    Overview overview;
    overview.layout = std::make_unique<MatrixLayout>(deck.table.layout().map(), drawing, textfit::width);
    overview.table = std::make_unique<MatrixTable>(*overview.layout, deck.palette());
    if (overview.table->rows() < 2 || overview.table->columns() < 2)
        return {};
    auto plan = planPages(*overview.table, deckslides::tableFrame(deck).size());
    if (!plan || plan->pages.size() != 1)
        return {};
    overview.plan = std::move(*plan);
    return overview;
}

/// The most detailed overview there is, the same way round as the whole or turned.
std::optional<Overview> overviewOf(const deckslides::Deck& deck, bool turned)
{
    std::optional<Overview> best;
    for (int rowDepth = deepestParent(deck.map().rows) + 1; rowDepth >= 0; --rowDepth) {
        for (int columnDepth = deepestParent(deck.map().columns) + 1; columnDepth >= 0; --columnDepth) {
            auto overview = foldedAt(deck, rowDepth, columnDepth, turned);
            if (overview && (!best || overview->cells() > best->cells()))
                best = std::move(overview);
        }
    }
    return best;
}

/// Wide headers (sectors) often fit only when they become rows: better turned than no overview.
void addOverview(DeckPackage& deck, const deckslides::Deck& content)
{
    auto overview = overviewOf(content, false);
    const bool turned = !overview;
    if (turned)
        overview = overviewOf(content, true);
    if (!overview)
        return;
    const QString lead = turned
        ? PptxWriter::tr("Overview of groups, rows and columns exchanged; all %1 rows and %2 columns follow")
        : PptxWriter::tr("Overview of groups; all %1 rows and %2 columns follow");
    const deckslides::Deck groups{*overview->table, content.options, content.exported,
                                  lead.arg(content.table.rows()).arg(content.table.columns())};
    deck.add(deckslides::matrixSlide(groups, overview->plan, 0), decktheme::Layout::TitleOnly);
}

} // namespace

QString PptxWriter::id() const
{
    return u"pptx"_s;
}

QString PptxWriter::name() const
{
    return tr("PowerPoint slides");
}

QString PptxWriter::extension() const
{
    return u"pptx"_s;
}

Result<> PptxWriter::write(const ReportContent& content, const ReportOptions& given, QIODevice& device,
                           Progress& progress) const
{
    progress.start(tr("Laying out slides"), 0);
    const Result<const ReportView*> view = onlyView(content);
    if (!view)
        return std::unexpected(view.error());
    const GapMap& map = *(*view)->map;
    const ReportOptions options = optionsOf(**view, given);
    // The layout borrows the map for the length of this call.
    const std::shared_ptr<const GapMap> borrowed(std::shared_ptr<const GapMap>(), &map);
    const MatrixLayout layout(borrowed, MatrixDrawing::fromJson(options.drawing), textfit::width);
    const MatrixTable table(layout, paletteFor(options.theme));
    const QDateTime time = exportTime(options);
    const deckslides::Deck pages{table, options, time.date()};
    const auto plan = planPages(table, deckslides::tableFrame(pages).size());
    if (!plan)
        return std::unexpected(plan.error());

    DeckPackage deck(table.palette());
    progress.start(tr("Writing slides"), qint64(plan->pages.size()) + 2);
    deck.add(deckslides::titleSlide(pages), decktheme::Layout::Title);
    if (plan->pages.size() > 1)
        addOverview(deck, pages);
    for (size_t page = 0; page < plan->pages.size(); ++page) {
        if (progress.isCancelled())
            return cancelled();
        deck.add(deckslides::matrixSlide(pages, *plan, page), decktheme::Layout::TitleOnly);
        progress.advance();
    }
    deck.add(deckslides::methodSlide(pages), decktheme::Layout::TitleOnly);
    return deck.write(methodnote::title(map, options.title), methodnote::question(map), time, device,
                      progress);
}

} // namespace lacuna
