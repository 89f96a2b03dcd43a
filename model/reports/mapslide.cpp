// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/mapslide.h"

#include "model/analysis/tilesummary.h"
#include "model/painting/ramp.h"
#include "model/painting/tilelayout.h"
#include "model/reports/methodnote.h"
#include "model/reports/slidelegend.h"
#include "model/reports/slideparts.h"
#include "model/reports/textfit.h"

#include <QtCore/QLocale>

#include <set>

using namespace Qt::StringLiterals;

namespace lacuna::deckslides {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::MapSlide)
};

using Align = SlideParagraph::Align;

/// The tiles of a region that the map has, and how full the fullest is.
struct Tiles {
    std::vector<const TileSummary*> summaries; ///< by tile; null: not on the axis
    int there = 0;
    int largest = 1;
    std::set<GapClass> classes;
};

Tiles tilesOf(const TileLayout& layout, const TileSummaries& all)
{
    Tiles tiles;
    for (int tile = 0; tile < layout.count(); ++tile) {
        const TileSummary* summary = all.of(layout.place(tile).code);
        tiles.summaries.push_back(summary);
        if (!summary)
            continue;
        ++tiles.there;
        tiles.largest = std::max(tiles.largest, summary->whole.n);
        tiles.classes.insert(summary->whole.gapClass);
    }
    return tiles;
}

/// The looks of a tile as the screen has them: gaps by their pattern or outline, the others on the ramp.
SlideLook lookOf(const TileSummary& tile, int largest, const Palette& palette)
{
    SlideLook look{.fill = palette.ramp[size_t(std::max(0, rampStep(tile.whole.n, largest)))]};
    look.rounded = true;
    look.padding = 2;
    if (tile.whole.gapClass == GapClass::NotApplicable || tile.whole.gapClass == GapClass::AbsoluteGap) {
        const bool gap = tile.whole.gapClass == GapClass::AbsoluteGap;
        look.fill = palette.gapGround;
        look.pattern = slidePattern(gap ? CellFill::GapHatch : CellFill::NotApplicableHatch);
        look.patternInk = gap ? palette.gapHatch : palette.notApplicable;
        look.line = palette.gap;
        look.lineWidth = 0.75;
    } else if (tile.whole.gapClass == GapClass::InProgress) {
        look.fill = palette.surface;
        look.line = palette.inProgress;
        look.lineWidth = 1;
        look.dashed = true;
    }
    return look;
}

void writeTile(Slide& slide, const Deck& deck, const TileSummaries& all, const TileSummary& tile,
               const QRectF& box, int largest)
{
    const Palette& palette = deck.palette();
    SlideLook look = lookOf(tile, largest, palette);
    look.description = explainTile(deck.map(), all, tile);
    const QColor ground = look.fill.rgb;
    const QColor ink = palette.textOn(ground);
    const double number = std::clamp(box.height() * 0.3, 9.0, 18.0);
    QString figure = tile.whole.n > 0 ? QLocale().toString(tile.whole.n) : QString();
    const QString symbol = gapClassSymbol(tile.whole.gapClass);
    if (!symbol.isEmpty())
        figure += (figure.isEmpty() ? QString() : u" "_s) + symbol;
    const double width = box.width() - 4;
    const QString label = tile.label.simplified();
    const bool codes = tile.code.size() <= 3 && !tile.code.isEmpty() && tile.code[0].isLetter();
    const int lines = box.height() > 52 ? 2 : 1;
    const bool fits =
        textfit::lines(label, width, 9).size() <= lines && textfit::longestWord(label, 9) <= width;
    const QString name = fits || !codes ? textfit::elided(label, width, 9, lines) : tile.code;
    slide.rectangle(label, box, look,
                    {{{{name, 9, false, ink}}, Align::Centre, 0, 10.5},
                     {{{figure, number, true, ink}}, Align::Centre, 0, number * 1.15}});
}

DeckSlide mapSlide(const Deck& deck, const TileSummaries& all, TileRegion region, const Tiles& tiles)
{
    const Palette& palette = deck.palette();
    Slide slide;
    const QString title = methodnote::title(deck.map(), deck.options.title);
    const QString where = region == TileRegion::World ? Text::tr("Map of the world: %1")
                                                      : Text::tr("Map of Asia and the Pacific: %1");
    slideparts::head(slide, deck.look, where.arg(title), {},
                     Text::tr("Completed studies and the class of each area as a whole; areas without a "
                              "number are not on the axis")
                         + u" · "_s + methodnote::matching(deck.map()));
    const SlideLegend legend(deck.table, deck.look.frame.body.width(),
                             {tiles.classes.begin(), tiles.classes.end()}, tiles.largest);
    const QRectF room = slideparts::below(deck.look, {}).adjusted(0, 0, 0, -legend.height() - 6);
    const TileLayout layout(tilePlaces(region), room.size());
    slide.openGroup(
        Text::tr("Tile map"),
        Text::tr("A map of equal squares, one an area, each with its name, its number of studies and "
                 "the mark of its class"),
        layout.bounds().translated(room.topLeft()));
    for (int tile = 0; tile < layout.count(); ++tile) {
        const QRectF box = layout.rect(tile).translated(room.topLeft());
        if (const TileSummary* summary = tiles.summaries[size_t(tile)]) {
            writeTile(slide, deck, all, *summary, box, tiles.largest);
            continue;
        }
        SlideLook absent{.line = palette.line, .lineWidth = 0.75};
        absent.rounded = true;
        absent.description = Text::tr("%1: not on the axis").arg(layout.place(tile).code);
        slide.rectangle(layout.place(tile).code, box, absent,
                        {{{{layout.place(tile).code, 9, false, palette.muted}}, Align::Centre}});
    }
    slide.closeGroup();
    legend.write(slide, {deck.look.frame.body.left(), deck.look.frame.body.bottom() - legend.height()});
    slideparts::furniture(slide, deck.look, methodnote::footer(deck.map(), deck.exported));
    DeckSlide finished = slideparts::finish(slide);
    for (const TileSummary* summary : tiles.summaries) {
        if (summary && summary->studies() > 0)
            finished.notes += explainTile(deck.map(), all, *summary);
    }
    return finished;
}

} // namespace

std::vector<DeckSlide> mapSlides(const Deck& deck)
{
    const auto all = summarizeTiles(deck.map());
    if (!all)
        return {}; // neither axis is of countries
    std::vector<DeckSlide> slides;
    for (const TileRegion region : {TileRegion::AsiaPacific, TileRegion::World}) {
        const Tiles tiles = tilesOf(TileLayout(tilePlaces(region), {100, 100}), *all);
        // A tile or two is no map; where the countries are, the subregions say less.
        if (tiles.there >= 3 && slides.empty())
            slides.push_back(mapSlide(deck, *all, region, tiles));
    }
    return slides;
}

} // namespace lacuna::deckslides
