// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/format.h"

namespace lacuna {

/// Writes MEDLINE as PubMed does: UTF-8, CR LF, tags in four columns, an empty line between records; values are not wrapped, a line break in one is a line
/// indented by eight. Codings and keywords are other terms ("OT  - country: TH"); authors stand as FAU and AU, organizations as CN; extra fields
/// that came from PubMed keep their tags. PMID is written where the accession can be one; every record begins with it, if need be empty,
/// because that is how programs know the format. Each record is read back, and what would not come back exactly is added as "LCNA- lacuna: {…}".
Result<> writeNbib(const std::vector<CodedStudy>& studies, const Codebook& codebook, QIODevice& device,
                   Progress& progress);

/// One record as it is written.
QByteArray nbibRecord(const Record& record, const QHash<QString, QString>& dimensions);

} // namespace lacuna
