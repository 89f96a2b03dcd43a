// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/codebook.h"
#include "model/catalogue/question.h"

namespace lacuna {

/// One header of a matrix: a term of a dimension; term 0: what is not coded in it.
struct HeaderTerm {
    Id dimension = 0;
    Id term = 0;
};

/// @p filter with only @p header kept of its dimension: what was kept there before is forgotten, since one term more would widen it.
Filter filteredBy(Filter filter, const HeaderTerm& header);
/// @p filter without what is coded with @p header (with what is not coded in its dimension if the term is 0).
Filter filteredWithout(Filter filter, const HeaderTerm& header);

/// The axis of @p question that has the rows, or the columns, limited to @p term and what is under it; 0: the whole dimension. As many levels
/// show as before the first of them, or all if all did.
Question drilledTo(Question question, bool rowAxis, Id term, const Codebook& codebook);
/// From the top down to what the axis is limited to; empty if it is not.
std::vector<const Term*> scopePath(const Question& question, bool rowAxis, const Codebook& codebook);

} // namespace lacuna
