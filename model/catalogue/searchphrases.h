// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/searchquery.h"

namespace lacuna {

/// @p text as the index has it; no tokens if there is no letter or digit in it. A part of a word in a script without spaces is found
/// anywhere; other words only whole, unless @p prefix.
SearchPhrase searchPhrase(QStringView text, bool prefix);

/// "vietnam" as "viet nam" and every other two halves, little words ("the", "of") left out; none if it is no
/// single word of letters.
std::vector<SearchPhrase> writtenApart(const SearchPhrase& word);

/// "viet nam" as "vietnam"; none if either is more than a word of letters, or a little word.
std::optional<SearchPhrase> writtenTogether(const SearchPhrase& a, const SearchPhrase& b);

/// Of a phrase: with two neighbours written as one, each pair in turn.
std::vector<SearchPhrase> withJoinedPairs(const SearchPhrase& phrase);

} // namespace lacuna
