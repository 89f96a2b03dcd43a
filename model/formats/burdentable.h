// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/burdentables.h"
#include "model/support/progress.h"

#include <QtCore/QIODevice>

namespace lacuna {

/// Reads figures from CSV (any separator and encoding), XLSX or ODS. Needed are a column of areas (term, region, country, code …) and one of values;
/// unit, year, definition, source, region set, low, high, url and note are taken where there are, see BurdenColumns. Rows of another definition, unit,
/// year or region set become another table. "World" is a table's total. Areas are terms of @p dimension by code, label or alias, or regions of the sets
/// that come with the program; what is neither stays in the table, unplaced. Of areas that contain each other only one level is placed: the inner
/// ones where they make up at least half of the outer, which then was a subtotal.
///
/// @p device is open for reading and can seek; @p fileName names a table that says nothing of itself. What is odd about rows is told in issues with their
/// line. Errors: BadInput for what is no such table, or has more than 20,000 rows or 200 tables; Io; cancelled().
Result<BurdenTables> readBurdenTables(QIODevice& device, const QString& fileName, const Codebook& codebook,
                                      Id dimension, Progress& progress);

} // namespace lacuna
