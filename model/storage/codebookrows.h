// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/codebook.h"
#include "model/storage/connection.h"

namespace lacuna {

Result<Codebook> loadCodebook(const Connection& connection);

/// Inserts dimensions and terms. Ids must be set; the order is free (parents are inserted first, whatever it
/// is).
Result<> insertDimension(Connection& connection, const Dimension& dimension);
Result<> insertTerm(Connection& connection, const Term& term, Id batch = 0);
Result<> insertCodebook(Connection& connection, const Codebook& codebook);

Result<> updateDimension(Connection& connection, const Dimension& dimension);
/// All columns but the batch.
Result<> updateTerm(Connection& connection, const Term& term);

} // namespace lacuna
