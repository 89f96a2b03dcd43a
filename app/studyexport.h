// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/leaving.h"
#include "model/formats/format.h"
#include "model/storage/cataloguestore.h"

namespace lacuna {

/// What @p format loses of a catalogue with @p codebook, for people: Format::lossy(), dimensions that no other catalogue has by itself, and
/// who coded, which no format holds, if @p codedBySomebody (other than coder 0).
QStringList lostBy(const Format& format, const Codebook& codebook, bool codedBySomebody);

/// Writes the studies of @p ids (ascending) with their codings, as far as they may leave; @p onlyCoder: none but this coder's and coder 0's. The thread
/// that owns @p store.
Result<> writeStudiesTo(QIODevice& device, const CatalogueStore& store, const Format& format,
                        const std::vector<Id>& ids, Leaving leaving, Progress& progress,
                        std::optional<Id> onlyCoder = {});

/// How many of @p ids have notes that leave only if it is asked for. The thread that owns @p store. Errors: the store's; Cancelled.
Result<int> markedNotes(const CatalogueStore& store, const std::vector<Id>& ids, Progress& progress);

} // namespace lacuna
