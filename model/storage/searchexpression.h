// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/searchquery.h"

#include <QtCore/QByteArray>

namespace lacuna {

/// A search as the index answers it.
struct SearchExpression {
    QByteArray fts; ///< for MATCH, always valid; empty: everything
    bool excludes = false; ///< what is wanted are the others: FTS5 has no NOT by itself
};

SearchExpression searchExpression(const SearchQuery& query);

} // namespace lacuna
