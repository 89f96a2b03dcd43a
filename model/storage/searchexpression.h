// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/searchquery.h"

#include <QtCore/QByteArray>

namespace lacuna {

/// A search of the records as their index answers it.
struct SearchExpression {
    QByteArray fts; ///< for MATCH, always valid; empty: everything
    bool excludes = false; ///< what is wanted are the others: FTS5 has no NOT by itself
};

/// What @p query really looks for; nothing: everything passes.
std::optional<SearchNode> searchedFor(const SearchQuery& query);
SearchExpression searchExpression(const SearchNode& node);
SearchExpression searchExpression(const SearchQuery& query);
/// One term for the index of the records, and for that of attached files (empty: no file has it).
QByteArray recordExpression(const SearchTerm& term);
QByteArray fileExpression(const SearchTerm& term);

} // namespace lacuna
