// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/error.h"

namespace lacuna {

class Connection;

/// For adding many studies at once, and as it is otherwise. Kept in the index's own settings, and set back before the commit.
inline constexpr const char* bulkSearchSettings =
    "INSERT INTO study_search(study_search, rank) VALUES ('hashsize', 4194304), ('automerge', 0), "
    "('crisismerge', 1000)";
inline constexpr const char* usualSearchSettings =
    "INSERT INTO study_search(study_search, rank) VALUES ('hashsize', 1048576), ('automerge', 4)";

/// Writes the search indexes anew from the studies and the texts of attached files, in one transaction.
Result<> rebuildIndex(Connection& connection);

/// Whether the indexes were made by the present SearchTokenizer.
Result<bool> isIndexCurrent(const Connection& connection);

/// Writes them anew if they were made by another version of SearchTokenizer: they would not find, and later edits would damage them. For a
/// connection that may write; costs one look-up otherwise. Error: Busy.
Result<> renewSearchIndex(Connection& connection);

} // namespace lacuna
