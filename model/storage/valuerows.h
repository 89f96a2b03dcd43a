// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/values.h"
#include "model/storage/connection.h"

#include <vector>

namespace lacuna {

// The small tables: protocol, not-applicable pairs, views, import batches.

Result<Protocol> loadProtocol(const Connection& connection);
Result<> saveProtocol(Connection& connection, const Protocol& protocol);

Result<std::vector<NotApplicable>> loadNotApplicable(const Connection& connection);
/// The same pair with its sides in the order they are stored in, so that it is found whichever side is named
/// first.
NotApplicable ordered(NotApplicable pair);

Result<std::vector<View>> loadViews(const Connection& connection);
Result<> saveView(Connection& connection, const View& view); ///< inserts or replaces by id

Result<std::vector<ImportBatch>> loadBatches(const Connection& connection);
Result<> saveBatch(Connection& connection, const ImportBatch& batch); ///< inserts or replaces by id

} // namespace lacuna
