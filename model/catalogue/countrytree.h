// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/codebook.h"

namespace lacuna {

/// The terms of the built-in country dimension @p dimension: region › subregion › country, every ISO 3166-1
/// country once, at depth 2. Sources: resources/ilo_asia_pacific.csv for Asia and the Pacific, ICU's region
/// data (CLDR's copy of UN M49) elsewhere, ICU's English names, and resources/country_aliases.csv.
Result<std::vector<Term>> countryTree(Id dimension, IdSource& ids);

} // namespace lacuna
