// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <optional>

namespace lacuna {

// The values that CSL has and a study has not as they are.

/// "van der Berg, Jan" of {"family":"Berg","given":"Jan","non-dropping-particle":"van der"}; a plain text is a name, too.
QString cslName(const QJsonValue& name);
/// The inverse for "Family, Given" and "Family, Given, Suffix"; anything else is a literal.
QJsonObject cslNameObject(const QString& name);
bool isCslNameVariable(QStringView key);

struct CslDate {
    std::optional<int> year; ///< of the beginning, 1–2999
    bool plain = false; ///< nothing else is said
};
CslDate cslDate(const QJsonValue& date);

/// Without the tags that CSL texts may have: <i>, <b>, <sub>, <sup>, <sc>, <span …>, and <em>, <strong>, which are none of them but come along.
QString withoutCslTags(const QString& text);

/// A text or number as text; of a list of texts (Crossref) the first.
QString cslText(const QJsonValue& value);

/// Any value as the text of an extra field, and back. Lists of names are text where that says it all, other lists and objects compact JSON.
QString cslExtraText(const QString& key, const QJsonValue& value);
QJsonValue cslExtraValue(const QString& key, const QString& text);

} // namespace lacuna
