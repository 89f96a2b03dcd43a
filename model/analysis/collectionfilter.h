// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/evidencetable.h"

#include <QtCore/QHash>

namespace lacuna {

/// Collection → its studies, ascending.
using CollectedStudies = QHash<Id, std::vector<Id>>;

/// Ascending ids; null: all studies.
using StudyHits = std::shared_ptr<const std::vector<Id>>;

/// The studies that the search and the collections of @p filter leave: what the functions that evaluate a filter take for both. @p searchHits
/// is what the search found, null if there is none. A collection that does not exist has no study.
StudyHits narrowedHits(const Filter& filter, const CollectedStudies& collected, StudyHits searchHits);

/// For each collection, how many of the studies that pass everything of @p filter but its collections are in it: the counts beside their names.
/// @p searchHits is what the search found, the collections left out of account.
QHash<Id, int> collectionCounts(const EvidenceTable& evidence, const Filter& filter,
                                const CollectedStudies& collected, const std::vector<Id>* searchHits);

} // namespace lacuna
