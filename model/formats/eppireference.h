// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/record.h"
#include "model/formats/eppicodesets.h"

#include <functional>

namespace lacuna {

/// Finds what a code's AttributeId says; null if no code set has it.
using EppiAttributes = std::function<const EppiCodeSets::Attribute*(qint64)>;

/// One element of "References" as a record. Members that studies have no field for are kept in Study::extra (format "eppi"), and so are the codes
/// whose AttributeId no code set has. Line and missing title are the caller's.
Record eppiRecord(const QJsonObject& json, const EppiAttributes& attributes, qint64 line,
                  std::vector<ImportIssue>& issues);

/// The same the other way round: one JSON object. What reading it would lose is in its own member (eppiOwnMember). @p takenIds: ItemIds of the file.
QByteArray eppiReference(const Record& record, const EppiCodeSetWriter& sets, QSet<qint64>& takenIds);

/// "Steen (2011)", as EPPI-Reviewer names a reference for short.
QString eppiShortTitle(const Study& study);

/// "Family, Given" each, of "Family Given ; Family Given Middle; Organization  ; ", and back.
QStringList eppiAuthors(const QString& text);
QString eppiAuthors(const QStringList& authors);

} // namespace lacuna
