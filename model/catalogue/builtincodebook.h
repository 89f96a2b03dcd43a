// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/codebook.h"

namespace lacuna {

/// The forced-labour codebook of a new catalogue: resources/codebook.csv, and the country dimension (with
/// origin and destination on its tree) made from ICU's region data: region › subregion › country,
/// Asia-Pacific as the ILO groups it (resources/ilo_asia_pacific.csv), elsewhere UN M49. Codes: ISO 3166-1
/// alpha-2 for countries, M49 numbers for regions, "ILO-AP"/"ILO-PAC" where the ILO has no M49 equal, and the
/// number with "-R" ("Rest of Oceania") where the ILO leaves only part of an M49 region. Every country is at
/// depth 2. Aliases hold alpha-3, English variants (Vietnam, Laos, Burma, South Korea …). Ids are fresh at
/// each call.
Result<Codebook> builtinCodebook();

/// Reads a codebook from CSV: columns dimension, code, parent (a code), label, scope_note, and optionally
/// aliases (separated by ';'), retired (1) and tree_of (the key of another dimension), in any order; a row
/// with empty code names the dimension. UTF-8 or UTF-16; separated by comma, semicolon or tab. Errors name
/// the line: repeated codes, missing parents, rings, more than 32 levels.
Result<Codebook> codebookFromCsv(const QByteArray& csv);
QByteArray codebookToCsv(const Codebook& codebook);
/// The same as JSON:
/// {"dimensions":[{"key","label","scopeNote","treeOf","terms":[{"code","parent","label","scopeNote","aliases":[…],"retired"}]}]}.
Result<Codebook> codebookFromJson(const QByteArray& json);
QByteArray codebookToJson(const Codebook& codebook);

} // namespace lacuna
