// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/htmlmap.h"

#include "model/painting/ramp.h"
#include "model/reports/htmltables.h"
#include "model/reports/matrixtable.h"
#include "model/reports/methodnote.h"

#include <QtCore/QLocale>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int leastTiles = 3; ///< one or two are no map

/// "KH" is a name that people know, "035" is not.
bool isSpoken(const QString& code)
{
    return !code.isEmpty() && code.size() <= 3 && code[0].isLetter();
}

QString tileLooks(const TilePlace& place)
{
    return u"tile x%1 y%2"_s.arg(place.column).arg(place.row);
}

QString percent(int part, int whole)
{
    return QString::number(100.0 * part / whole, 'f', 2) + u'%';
}

} // namespace

HtmlMap::HtmlMap(const GapMap& map, const ReportOptions& options)
    : m_map(map)
{
    if (!options.parts.testFlag(ReportPart::Map))
        return;
    auto tiles = summarizeTiles(map);
    if (!tiles)
        return;
    m_tiles = std::move(*tiles);
    for (const TileRegion region : {TileRegion::AsiaPacific, TileRegion::World}) {
        int there = 0;
        for (const TilePlace& place : tilePlaces(region))
            there += m_tiles.of(place.code) ? 1 : 0;
        if (there >= leastTiles)
            m_regions.push_back(region);
    }
}

void HtmlMap::write(HtmlPart& html, QLatin1StringView heading) const
{
    html.leaf("p"_L1,
              tr("Completed studies and the class of each area as a whole. The bar shows its cells by %1.")
                  .arg(m_tiles.ofRows ? m_map.columnsLabel : m_map.rowsLabel),
              {{"class"_L1, u"caption"_s}, {"dir"_L1, u"auto"_s}});
    for (const TileRegion one : m_regions) {
        html.leaf(heading,
                  one == TileRegion::World ? tr("The world by subregion") : tr("Asia and the Pacific"));
        region(html, one);
    }
    legend(html);
}

void HtmlMap::region(HtmlPart& html, TileRegion region) const
{
    html.open("div"_L1,
              {{"class"_L1, u"scroll"_s},
               {"tabindex"_L1, u"0"_s},
               {"role"_L1, u"region"_s},
               {"aria-label"_L1,
                region == TileRegion::World ? tr("Map of the world by subregion")
                                            : tr("Map of Asia and the Pacific")}});
    // West is left in every language.
    html.open("ul"_L1, {{"class"_L1, u"tiles"_s}, {"dir"_L1, u"ltr"_s}, {"role"_L1, u"list"_s}});
    // From north to south as they are read out.
    std::vector<TilePlace> places = tilePlaces(region);
    std::ranges::stable_sort(places, {},
                             [](const TilePlace& place) { return std::pair(place.row, place.column); });
    int largest = 1; // each map has a ramp of its own: subregions are fuller than countries
    for (const TilePlace& place : places) {
        if (const TileSummary* summary = m_tiles.of(place.code))
            largest = std::max(largest, summary->whole.n);
    }
    for (const TilePlace& place : places)
        tile(html, place, largest);
    html.close();
    html.close();
}

void HtmlMap::tile(HtmlPart& html, const TilePlace& place, int largest) const
{
    if (const TileSummary* summary = m_tiles.of(place.code)) {
        area(html, *summary, tileLooks(place) + u' ' + htmlCellLooks(summary->whole, largest));
        return;
    }
    if (!isSpoken(place.code))
        return; // nobody knows it by its number
    html.open("li"_L1,
              {{"class"_L1, tileLooks(place) + u" absent"_s},
               {"title"_L1, tr("%1: not in this question").arg(place.code)}});
    html.leaf("span"_L1, place.code, {{"class"_L1, u"code"_s}});
    html.leaf("span"_L1, tr("not in this question"), {{"class"_L1, u"hush"_s}});
    html.close();
}

void HtmlMap::area(HtmlPart& html, const TileSummary& summary, const QString& looks) const
{
    const GapCell& whole = summary.whole;
    html.open("li"_L1,
              {{"class"_L1, looks},
               {"data-area"_L1, QString::number(summary.index)},
               {"title"_L1, explainTile(m_map, m_tiles, summary)}});
    if (isSpoken(summary.code))
        html.leaf("span"_L1, summary.code, {{"class"_L1, u"code"_s}});
    html.leaf("span"_L1, whole.gapClass == GapClass::AbsoluteGap ? QString() : gapClassSymbol(whole.gapClass),
              {{"class"_L1, u"mark"_s}});
    html.leaf("span"_L1, summary.label.simplified(), {{"class"_L1, u"name"_s}, {"dir"_L1, u"auto"_s}});
    html.open("span"_L1, {{"class"_L1, u"figures"_s}});
    html.leaf("span"_L1, whole.n > 0 ? QLocale().toString(whole.n) : QString(), {{"class"_L1, u"figure"_s}});
    html.leaf("span"_L1, whole.ongoing > 0 ? u'+' + QLocale().toString(whole.ongoing) : QString(),
              {{"class"_L1, u"more"_s}});
    html.close();
    shares(html, summary);
    html.close();
}

void HtmlMap::shares(HtmlPart& html, const TileSummary& summary) const
{
    html.open("span"_L1, {{"class"_L1, u"shares"_s}, {"aria-hidden"_L1, u"true"_s}});
    if (summary.cells > 0) {
        html.open("svg"_L1, {{"width"_L1, u"100%"_s}, {"height"_L1, u"9"_s}});
        int from = 0;
        // What is missing first, what is not asked for last.
        for (int i = 1; i <= gapClassCount; ++i) {
            const int gapClass = i % gapClassCount;
            const int count = summary.classes[size_t(gapClass)];
            if (count > 0)
                html.leaf("rect"_L1, {},
                          {{"fill"_L1, u"url(#share%1)"_s.arg(gapClass)},
                           {"x"_L1, percent(from, summary.cells)},
                           {"width"_L1, percent(count, summary.cells)},
                           {"height"_L1, u"9"_s}});
            from += count;
        }
        html.close();
    }
    html.close();
}

void HtmlMap::legend(HtmlPart& html) const
{
    html.open("ul"_L1, {{"class"_L1, u"legend"_s}, {"aria-label"_L1, tr("Legend of the map")}});
    for (int i = 1; i <= gapClassCount; ++i) {
        const auto gapClass = GapClass(i % gapClassCount);
        html.open("li"_L1, {{"title"_L1, methodnote::definition(gapClass, m_map.question.rules)}});
        html.open("svg"_L1,
                  {{"class"_L1, u"segment"_s},
                   {"width"_L1, u"22"_s},
                   {"height"_L1, u"10"_s},
                   {"aria-hidden"_L1, u"true"_s}});
        html.leaf("rect"_L1, {},
                  {{"width"_L1, u"22"_s},
                   {"height"_L1, u"10"_s},
                   {"fill"_L1, u"url(#share%1)"_s.arg(int(gapClass))}});
        html.close();
        html.text(QString(gapClassLabel(gapClass) + u' ' + gapClassSymbol(gapClass)).trimmed());
        html.close();
    }
    html.open("li"_L1);
    html.leaf("span"_L1, {}, {{"class"_L1, u"swatch absent"_s}, {"aria-hidden"_L1, u"true"_s}});
    html.text(tr("not in this question"));
    html.close();
    html.leaf("li"_L1, tr("+2: studies under way, beside those completed"));
    html.close();
}

} // namespace lacuna
