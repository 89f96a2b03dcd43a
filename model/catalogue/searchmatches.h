// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/searchquery.h"

namespace lacuna {

/// A part of a text, in UTF-16 units.
struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const TextRange&, const TextRange&) = default;
};

/// Where @p text, which is the study's @p field, has what @p query looks for: ascending, not touching each other, whole
/// characters as people see them. A word is marked whole even if only its beginning was asked for. Nothing that is excluded is marked.
/// Linear in the text; what comes after the first 200,000 units is not looked at.
std::vector<TextRange> matchRanges(QStringView text, const SearchQuery& query, SearchField field);

/// The neighbourhood of the first match in @p text, about @p length units in one line, with "…" where it is cut; empty if there is none.
QString matchSnippet(const QString& text, const SearchQuery& query, SearchField field, qsizetype length);

} // namespace lacuna
