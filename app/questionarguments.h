// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "model/catalogue/codebook.h"
#include "model/catalogue/leaving.h"
#include "model/catalogue/question.h"

namespace lacuna {

/// The options QUESTION and FILTER of the command-line contract stand for.
std::vector<OptionSpec> questionOptions();
std::vector<OptionSpec> filterOptions();

/// The dimension whose key is @p key. Errors: NotFound, which lists the keys there are.
Result<Id> dimensionNamed(const QString& key, const Codebook& codebook);
/// Errors: Usage if --rows or --columns is missing or a number is off; NotFound if a dimension or term does not exist.
Result<Question> questionFrom(const Arguments& arguments, const Codebook& codebook);
Result<Filter> filterFrom(const Arguments& arguments, const Codebook& codebook);
/// --include-confidential, and whether it is given.
OptionSpec confidentialOption();
Leaving leavingOf(const Arguments& arguments);
/// True if any of the QUESTION options is given.
bool hasQuestion(const Arguments& arguments);

} // namespace lacuna
