// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/codebook.h"
#include "model/catalogue/study.h"
#include "model/formats/format.h"

namespace lacuna {

/// Writes RIS as reference managers read it: UTF-8, CR LF, "XX  - value", "ER  - " and an empty line. Codings are keywords "KW  - country: TH"; line
/// breaks inside abstracts and notes are continuation lines; extra fields that came from RIS keep their tags. Each record
/// is read back with RisParser, and what would not come back exactly (a keyword that looks like a coding, a quote, an extra field of
/// another format …) is added as "U5  - lacuna: {…}", which other programs ignore or show as a user field.
Result<> writeRis(const std::vector<CodedStudy>& studies, const Codebook& codebook, QIODevice& device,
                  Progress& progress);

/// One record as it is written; @p dimensions as in ReadOptions.
QByteArray risRecord(const Record& record, const QHash<QString, QString>& dimensions);

} // namespace lacuna
