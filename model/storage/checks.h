// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/cataloguestore.h"
#include "model/storage/connection.h"

namespace lacuna {

/// What is wrong with the catalogue at @p path, which may be in use and of any known version; empty if nothing is. If it is the search index
/// alone, and the file can be written, the index is written anew, and the finding says so; otherwise nothing is changed. Where several connections can read it, the parts
/// run beside each other; the search index is compared there only, and others who edit wait meanwhile (some seconds for 100,000 studies). Errors: those of opening; Cancelled.
Result<std::vector<CheckFinding>> checkCatalogue(const QString& path, Progress& progress);

/// The same for one that is open as @p connection, outside any transaction; nothing is changed.
Result<std::vector<CheckFinding>> findDamage(Connection& connection, const QString& path, Progress& progress);

} // namespace lacuna
