// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/codebook.h"
#include "model/catalogue/study.h"
#include "model/formats/format.h"

namespace lacuna {

/// Writes one row a study: UTF-8 with a byte order mark (without it Excel reads accents wrongly), commas, CR LF. Columns: the fields by name, one a
/// dimension in use (terms by code, separated by ';'), then the extra fields under their headers (those of other formats as "ris:C3"), then "lacuna" with
/// what a table cannot say exactly, if there is anything. Cells that a spreadsheet would run as a formula get an apostrophe in front (see guardFormula()).
Result<> writeCsv(const std::vector<CodedStudy>& studies, const Codebook& codebook, QIODevice& device,
                  Progress& progress);

/// What the first line of every table of writeCsv() begins with. Whatever the cells hold, such a table is separated by commas.
QString ownCsvBeginning();

} // namespace lacuna
