// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/error.h"
#include "views/gaps/tilemapview.h"

#include <QtCore/QJsonObject>

#include <memory>

namespace lacuna {

/// How a tile map is shown: what a saved view keeps of it.
struct TileMapChoice {
    TileRegion region = TileRegion::AsiaPacific;
    TileColouring colouring = TileColouring::Count;
    bool withCorridors = false;

    friend bool operator==(const TileMapChoice&, const TileMapChoice&) = default;
};

/// Empty for what a new catalogue begins with.
QJsonObject toJson(const TileMapChoice& choice);
/// Unknown or missing keys read as the defaults.
TileMapChoice tileMapChoiceFromJson(const QJsonObject& json);

/// @p map (not null) as tiles. Coloured by count where there are no figures for the burden. Pure; passes over the studies once. Errors: as summarizeTiles(),
/// where no axis is of countries.
Result<TileMapContent> tileMapContent(const std::shared_ptr<const GapMap>& map, const TileMapChoice& choice);

/// The terms of the tiles of @p region that the question has.
std::vector<Id> areasOnMap(const TileSummaries& tiles, TileRegion region);

} // namespace lacuna
