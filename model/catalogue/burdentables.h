// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/burden.h"
#include "model/catalogue/record.h"

#include <vector>

namespace lacuna {

/// What a file of figures holds: one table per definition, unit, year and region set.
struct BurdenTables {
    std::vector<Burden> burdens; ///< ids 0, names unique, placed areas do not overlap
    std::vector<ImportIssue> issues; ///< by line; an Error is a row that was left out
    int rows = 0; ///< below the headers
};

} // namespace lacuna
