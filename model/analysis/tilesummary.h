// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gapmap.h"
#include "model/support/error.h"

#include <array>

namespace lacuna {

/// What a map of the world says of one area: its line of the gap map in short.
struct TileSummary {
    int index = -1; ///< in the axis of areas
    Id term = 0;
    QString code;
    QString label;
    GapCell whole; ///< the total over the other axis: distinct studies, and the class of the area as a whole
    std::array<int, gapClassCount> classes{}; ///< leaf cells of the line in each class, by GapClass
    int cells = 0; ///< all of them
    /// The class of most applicable cells, the graver one of two; not applicable if none is applicable.
    GapClass prevailing = GapClass::NotApplicable;
    AxisBurden::Source burdenSource = AxisBurden::Source::None;
    double burden = 0; ///< in the table's unit, unless the source is None
    /// Evidence per burden (gap-method.md): completed studies per 100,000 of what the table counts; of a rate, per 1 of its unit. Absent without a
    /// figure of the area itself: a region's figure is not a country's.
    std::optional<double> perBurden;

    int studies() const { return whole.n + whole.ongoing; }
    friend bool operator==(const TileSummary&, const TileSummary&) = default;
};

/// All areas of a gap map one of whose axes uses the country tree.
struct TileSummaries {
    bool ofRows = true; ///< the areas are the rows; false: the columns
    Id dimension = 0; ///< whose terms the areas are
    std::vector<TileSummary> areas; ///< by index in that axis, without the uncoded item
    QHash<QString, int> byCode; ///< code → index in areas

    const TileSummary* of(const QString& code) const
    {
        const auto found = byCode.constFind(code);
        return found == byCode.constEnd() ? nullptr : &areas[size_t(*found)];
    }
};

/// Reads the lines of @p map: nothing is counted again. If both axes are of countries, the rows are the areas. Pure; O(cells). Errors: BadInput
/// if neither axis uses the tree of the dimension "country"; says what to do.
Result<TileSummaries> summarizeTiles(const GapMap& map);

/// Studies of people who went from one area to another.
struct Corridor {
    Id origin = 0;
    Id destination = 0; ///< the origin itself: inside one area
    int studies = 0; ///< distinct, completed or not

    friend bool operator==(const Corridor&, const Corridor&) = default;
};

struct Corridors {
    std::vector<Corridor> pairs; ///< most studies first, then in codebook order; at most as many as asked for
    int found = 0; ///< pairs there are
    int studies = 0; ///< that are coded with both an origin and a destination
    int tooWide =
        0; ///< … of which left out: they name more pairs than a study of corridors can have looked at (100)

    friend bool operator==(const Corridors&, const Corridors&) = default;
};

/// The corridors between @p areas (terms of the country tree, none below another) among the studies @p map counts: coded in the dimensions "origin"
/// and "destination" with the area or something below it. A study that names several counts once in each pair. One pass over the studies; pure.
Corridors corridorsBetween(const GapMap& map, const std::vector<Id>& areas, int most = 40);

/// Studies @p map counts that are coded in @p dimension with a region around some of @p areas and with none of those: they are on no tile. One
/// pass over the studies; pure.
int studiesOfRegionsOnly(const GapMap& map, Id dimension, const std::vector<Id>& areas);

/// "Cambodia as a whole: thin. 2 completed studies, 1 ongoing. Of 27 sectors, 20 absolute gap, 7 thin.", translated: the figures of the map.
QString explainTile(const GapMap& map, const TileSummaries& tiles, const TileSummary& tile);
/// "0.36", "4.5", "180": as many digits as say something, in the user's locale.
QString perBurdenText(double value);
/// "0.4 studies per 100,000 people (1.2 million; Victims of forced labour 2021 …)", translated; why there is none where there is none. Empty
/// without a burden table on the areas' axis.
QString explainBurden(const GapMap& map, const TileSummaries& tiles, const TileSummary& tile);

} // namespace lacuna
