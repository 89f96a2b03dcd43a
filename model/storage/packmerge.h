// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/cataloguestore.h"
#include "model/storage/packs.h"

namespace lacuna {

/// Merges a pack into a catalogue: field by field, by who knew of what (versions.h). One transaction, one step of the history. Merging the same pack again
/// changes nothing.
class PackMerge {
public:
    /// What merge() would do with @p choices; changes nothing. Errors: Busy, Io, BadInput (the pack's data do not fit together), Cancelled.
    static Result<MergePlan> plan(CatalogueStore& store, const PackData& pack, const MergeChoices& choices,
                                  Progress& progress);
    /// Carries it out after a backup of the catalogue (MergeOutcome::backup). Errors as plan(); nothing was changed then.
    static Result<MergeOutcome> merge(CatalogueStore& store, const PackData& pack,
                                      const MergeChoices& choices, Progress& progress);
    /// The same without the backup, for whoever has just made one.
    static Result<MergeOutcome> mergeOnly(CatalogueStore& store, const PackData& pack,
                                          const MergeChoices& choices, Progress& progress);

private:
    struct Done;
    static Result<Done> run(CatalogueStore& store, const PackData& pack, const MergeChoices& choices,
                            bool keep, Progress& progress);
};

} // namespace lacuna
