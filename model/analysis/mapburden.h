// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/burden.h"

#include <optional>
#include <vector>

namespace lacuna {

struct GapAxisItem;

/// What a burden table says of one row or column of a map.
struct AxisBurden {
    enum class Source {
        None, ///< no figure is known
        Own, ///< the area is this term, and nothing else
        Sum, ///< of the areas below it, and the table holds counts; how many of its parts have none is not known
        Within, ///< the area contains it: the region's figure, not its own
    };
    Source source = Source::None;
    double value = 0; ///< in the table's unit; of Within: the whole area's
    QString area; ///< label of the area, of Own and Within
    double need = 1; ///< w of gap-method.md, 0…1

    friend bool operator==(const AxisBurden&, const AxisBurden&) = default;
};

/// A burden table laid against the axis of a map whose dimension it is of.
struct MapBurden {
    Burden burden;
    bool ofRows = true; ///< false: of the columns
    std::vector<AxisBurden> items; ///< by index in that axis

    friend bool operator==(const MapBurden&, const MapBurden&) = default;
};

/// Lays @p burden against @p items. The need of an item is its figure relative to the largest figure of any area that is placed (gap-method.md:
/// "burden share relative to the largest"), so that it does not depend on which rows are shown. An item takes the figure of its own area; else, if figures can be added
/// up, the sum of the areas below it, 1 at most; else that of the area it lies in. An item of which nothing is known is weighed with the mean need of the
/// items of which something is: it is neither lifted nor sunk. Pure.
std::vector<AxisBurden> burdenOnAxis(const Burden& burden, const std::vector<GapAxisItem>& items,
                                     const Codebook& codebook);

} // namespace lacuna
