// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/tilemapcontent.h"

#include "model/analysis/evidencetable.h"
#include "model/analysis/gapmap.h"

#include <QtCore/QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

const QStringList& colouringNames()
{
    static const QStringList names{u"count"_s, u"class"_s, u"burden"_s};
    return names;
}

/// Areas that the filter itself keeps out: nothing was counted there because nothing was asked.
std::vector<quint8> leftOut(const GapMap& map, const TileSummaries& tiles, TileRegion region)
{
    const Codebook& codebook = map.evidence->codebook();
    const auto within = [&codebook](Id term, Id other) {
        return term == other || codebook.isDescendant(term, other);
    };
    std::vector<quint8> out;
    for (const TilePlace& place : tilePlaces(region)) {
        const TileSummary* tile = tiles.of(place.code);
        bool kept = true;
        for (const FilterClause& clause : map.filter.clauses) {
            if (!tile || clause.dimension != tiles.dimension || clause.terms.isEmpty())
                continue;
            const bool none = clause.mode == FilterClause::Mode::NoneOf;
            const bool named = std::ranges::any_of(clause.terms, [&](Id term) {
                return within(tile->term, term) || (!none && within(term, tile->term));
            });
            kept = kept && named != none;
        }
        out.push_back(quint8(!kept));
    }
    return out;
}

} // namespace

QJsonObject toJson(const TileMapChoice& choice)
{
    QJsonObject json;
    if (choice.region == TileRegion::World)
        json.insert("region"_L1, u"world"_s);
    if (choice.colouring != TileColouring::Count)
        json.insert("colour"_L1, colouringNames()[qsizetype(choice.colouring)]);
    if (choice.withCorridors)
        json.insert("corridors"_L1, true);
    return json;
}

TileMapChoice tileMapChoiceFromJson(const QJsonObject& json)
{
    TileMapChoice choice;
    choice.region =
        json.value("region"_L1).toString() == u"world"_s ? TileRegion::World : TileRegion::AsiaPacific;
    choice.colouring =
        TileColouring(std::max(qsizetype(0), colouringNames().indexOf(json.value("colour"_L1).toString())));
    choice.withCorridors = json.value("corridors"_L1).toBool();
    return choice;
}

std::vector<Id> areasOnMap(const TileSummaries& tiles, TileRegion region)
{
    std::vector<Id> areas;
    for (const TilePlace& place : tilePlaces(region)) {
        if (const TileSummary* tile = tiles.of(place.code))
            areas.push_back(tile->term);
    }
    return areas;
}

Result<TileMapContent> tileMapContent(const std::shared_ptr<const GapMap>& map, const TileMapChoice& choice)
{
    auto tiles = summarizeTiles(*map);
    if (!tiles)
        return std::unexpected(tiles.error());
    TileMapContent content;
    content.map = map;
    content.region = choice.region;
    content.leftOut = leftOut(*map, *tiles, choice.region);
    content.corridors = corridorsBetween(*map, areasOnMap(*tiles, choice.region));
    content.withCorridors = choice.withCorridors && !content.corridors.pairs.empty();
    // Without figures all tiles would be a question mark.
    const bool known = std::ranges::any_of(tilePlaces(choice.region), [&tiles](const TilePlace& place) {
        const TileSummary* tile = tiles->of(place.code);
        return tile && tile->perBurden.has_value();
    });
    content.colouring =
        choice.colouring == TileColouring::Burden && !known ? TileColouring::Count : choice.colouring;
    content.tiles = *std::move(tiles);
    return content;
}

} // namespace lacuna
