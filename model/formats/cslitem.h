// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/record.h"

#include <QtCore/QJsonObject>

namespace lacuna {

/// Reads a CSL item:
/// - names: "literal", or family with its non-dropping particle, given with its dropping one, suffix ("van der Berg, Jan", "King, Martin, Jr.");
/// - issued: the year of date-parts, raw or literal; a fuller date (month, season, range) is kept as an extra field and written back;
/// - <i>, <sup> and the other tags CSL allows are taken out of title, container-title and abstract;
/// - id is the accession; note stays as it is, Zotero's "key: value" lines with it, of which "DOI: …" also fills an empty DOI;
/// - keyword: items between semicolons, else between commas;
/// - every other member is kept in Study::extra (format "csl"), name lists as "Family, Given; …" where that says it all, else as compact JSON;
/// - custom.lacuna is what our writer adds where CSL cannot say something exactly, codings among it (see StudyPatch).
Record recordFromCsl(const QJsonObject& item, qint64 line, std::vector<ImportIssue>& issues);

/// The item of @p record as one line of JSON, which recordFromCsl() reads back as the same record. @p number makes the id ("lacuna-7") of a study
/// without accession.
QByteArray recordToCsl(const Record& record, Id number);

/// The reference type of a CSL type; empty if there is no such type.
QString risTypeOfCsl(QStringView type);
/// The CSL type that comes nearest; "document" if none does.
QString cslTypeOfRis(QStringView type);

} // namespace lacuna
