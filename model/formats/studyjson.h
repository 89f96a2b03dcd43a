// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/codebook.h"
#include "model/catalogue/record.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

namespace lacuna {

/// What the value of our own line in other formats begins with ("U5  - lacuna: {…}").
inline constexpr QLatin1StringView ownLinePrefix("lacuna: ");

/// The codings of @p study as files state them: terms by code, the reconciled ones (coder 0) of each dimension, or all coders' where there are none;
/// each pair of dimension and term once, or once for every quote and page.
std::vector<NamedCoding> namedCodings(const CodedStudy& study, const Codebook& codebook);

/// Appends @p text in quotes, with escapes for what JSON forbids and for halves of surrogate pairs, which UTF-8 cannot hold.
void appendJsonString(QByteArray& json, QStringView text);

/// Fields of a record as JSON, in the order of textFields; those that are empty are left out, except "type" and "title". See jsonformat.h for the names.
QByteArray recordToJson(const Record& record);

/// Reads what recordToJson() wrote, and what people write by hand: a year as text, authors as one string. What is not understood is kept in
/// Study::extra (format "json") as compact JSON.
Record recordFromJson(const QJsonObject& json);

/// The fields in which @p wanted differs from @p read, as one line of JSON that applyStudyPatch() takes; empty if they are equal. Formats that cannot say
/// everything write what they can in their own fields, read that back, and add the patch for the rest, so that no round trip loses anything.
QByteArray studyPatch(const Record& wanted, const Record& read);

/// @p text as a JSON string in quotes; halves of surrogate pairs, which UTF-8 cannot hold, are escaped.
QByteArray jsonString(QStringView text);

/// Replaces the fields that @p patch names.
void applyStudyPatch(const QJsonObject& patch, Record& record);
/// Replaces the fields that @p json names. False if it is not such a patch; the record is then unchanged.
bool applyStudyPatch(const QByteArray& json, Record& record);
void applyStudyPatch(const QJsonObject& patch, Record& record);

} // namespace lacuna
