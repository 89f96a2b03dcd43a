// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/packmerge.h"

namespace lacuna {

/// What merging takes of @p pack, which lives as long as this.
PackData dataOf(const std::shared_ptr<OpenPack>& pack);

/// Whether @p manifest is of a copy of the catalogue at @p path. False where that cannot be told.
bool isOfCatalogue(const PackManifest& manifest, const QString& path);

/// A catalogue of its own at @p file, of what is in @p pack; it appears whole or not at all, and takes the place of one that is there. Errors: as PackMerge::merge() and
/// CatalogueStore::backup().
Result<> makeCatalogueOf(const std::shared_ptr<OpenPack>& pack, const QString& file, Progress& progress);

} // namespace lacuna
