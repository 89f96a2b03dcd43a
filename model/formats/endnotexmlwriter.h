// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/format.h"

namespace lacuna {

/// Writes EndNote's XML: UTF-8, elements in the order of EndNote's DTD, texts without <style> (EndNote takes them so), line breaks as "&#xD;".
/// Codings are keywords ("country: TH"); extra fields that came from EndNote XML stand where they stood. What XML 1.0 cannot hold (control
/// characters, halves of surrogate pairs) is left out of the texts. Each record is read back, and what would not come back exactly is
/// added as <misc3>lacuna: {…}</misc3>, in JSON, which has escapes for everything.
Result<> writeEndNoteXml(const std::vector<CodedStudy>& studies, const Codebook& codebook, QIODevice& device,
                         Progress& progress);

/// One record as it is written.
QByteArray endNoteXmlRecord(const Record& record, const QHash<QString, QString>& dimensions);

} // namespace lacuna
