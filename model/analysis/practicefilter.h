// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/collectionfilter.h"
#include "model/catalogue/practice.h"

#include <QtCore/QStringView>

#include <vector>

namespace lacuna {

/// Ids, ascending, of the practices whose own words (title, text, quotes, who contributed) hold every word of @p text, whatever the case and marks; a
/// word may be any part of one. A text without a word finds all.
std::vector<Id> searchPractices(const std::vector<Practice>& practices, QStringView text);

/// What narrowedHits() is for studies: the practices that the search and the collections of @p filter leave. A search finds a practice by its own
/// words or by a study it comes from; a collection has the practices that come from one of its studies. @p practices ascend by id; @p searchHits are
/// the studies that the search of the filter found, null if it has none. Null: all practices.
StudyHits practiceHits(const Filter& filter, const std::vector<Practice>& practices,
                       const CollectedStudies& collected, const StudyHits& searchHits);

} // namespace lacuna
