// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/format.h"

namespace lacuna {

enum class BibDialect { Bibtex, Biblatex };

/// Writes entries as reference managers and TeX read them. BibTeX: accents and symbols as LaTeX, year, journal, address, school; BibLaTeX: UTF-8, date,
/// journaltitle, location, langid, and entry types such as @online and @report. Scripts that LaTeX has no commands for are UTF-8 in both.
///
/// Codings are keywords "country: TH", as in RIS; extra fields that came from BibTeX keep their names; the citation key is the one read, else made
/// from author, year and title, and unique in the file; what was inherited by crossref is written out, so that each entry stands alone. Each entry is
/// read back, and what would not come back exactly (a quote, an extra field of another format …) is added as "lacuna = {{…}}", which other programs
/// ignore.
Result<> writeBib(BibDialect dialect, const std::vector<CodedStudy>& studies, const Codebook& codebook,
                  QIODevice& device, Progress& progress);

} // namespace lacuna
