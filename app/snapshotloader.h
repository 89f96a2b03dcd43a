// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gapmapbuilder.h"
#include "model/storage/cataloguestore.h"
#include "views/common/workspace.h"

namespace lacuna {

/// Everything but the codings is there in a fifth of the time: enough to show a large catalogue's studies (Snapshot::counted is false then).
enum class Reading { Everything, StudiesOnly };

/// Reads everything the screens and commands count from, in one go: about 0.3 s per 100,000 studies. The thread that owns @p store.
/// @p onlyCoder: for the eyes of a coder who sees nobody else's codings.
Result<std::shared_ptr<const Snapshot>> loadSnapshot(const CatalogueStore& store,
                                                     std::optional<Id> onlyCoder = {},
                                                     Reading reading = Reading::Everything);

/// What the search and the collections of @p filter leave; null: neither.
Result<StudyHits> hitsOf(const CatalogueStore& store, const Snapshot& snapshot, const Filter& filter);

/// The same of what @p question counts: studies, or practices (practiceHits()).
Result<StudyHits> hitsOf(const CatalogueStore& store, const Snapshot& snapshot, const Question& question,
                         const Filter& filter);

/// What a gap map is computed from besides the question; the one place where the window and the command line get it.
GapMapInput gapMapInput(const Snapshot& snapshot, const Question& question, const QString& fileName);

} // namespace lacuna
