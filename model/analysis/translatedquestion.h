// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/codebook.h"
#include "model/catalogue/question.h"
#include "model/support/error.h"

namespace lacuna {

/// A question and a filter asked of another catalogue: dimensions are found by key, terms by code. Segments it does not have and the burden table
/// are left out, since nothing is counted by them. Errors: NotFound, naming the dimension or term that the other codebook lacks, since leaving out
/// part of a question would answer another one; a filter by collections, which mean nothing elsewhere, is BadInput. Pure.
Result<Question> translated(const Question& question, const Codebook& from, const Codebook& to);
Result<Filter> translated(const Filter& filter, const Codebook& from, const Codebook& to);

} // namespace lacuna
