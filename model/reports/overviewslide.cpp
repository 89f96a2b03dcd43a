// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/deckslides.h"
#include "model/reports/slidegrid.h"
#include "model/reports/textfit.h"

using namespace Qt::StringLiterals;

namespace lacuna::deckslides {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::OverviewSlide)
};

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
std::optional<Overview> foldedAt(const Deck& deck, int rowDepth, int columnDepth, bool turned)
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
    auto plan = planPages(*overview.table, tableFrame(deck).size(), SlideGrid::leastCell(*overview.table));
    if (!plan || plan->pages.size() != 1)
        return {};
    overview.plan = std::move(*plan);
    return overview;
}

/// The most detailed overview there is, the same way round as the whole or turned.
std::optional<Overview> overviewOf(const Deck& deck, bool turned)
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

} // namespace

std::optional<DeckSlide> overviewSlide(const Deck& deck)
{
    auto overview = overviewOf(deck, false);
    // Wide headers (sectors) often fit only when they become rows: better turned than no overview.
    const bool turned = !overview;
    if (turned)
        overview = overviewOf(deck, true);
    if (!overview)
        return {};
    const QString lead = turned
        ? Text::tr("Overview of groups, rows and columns exchanged; all %1 rows and %2 columns follow")
        : Text::tr("Overview of groups; all %1 rows and %2 columns follow");
    const Deck groups{*overview->table, deck.options, deck.look, deck.exported,
                      lead.arg(deck.table.rows()).arg(deck.table.columns())};
    return matrixSlide(groups, overview->plan, 0);
}

} // namespace lacuna::deckslides
