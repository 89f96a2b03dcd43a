// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/cataloguestore.h"

namespace lacuna {

/// Makes the sample catalogue at @p path: the verified bibliography of resources/sample, brought in by the program's own
/// importer. Errors as CatalogueStore::create() and importFiles().
Result<std::unique_ptr<CatalogueStore>>
createSampleCatalogue(const QString& path, CatalogueStore::IfExists ifExists, Progress& progress);

/// Where the window keeps the sample of this user.
QString samplePath();

} // namespace lacuna
