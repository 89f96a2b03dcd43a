// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/searchquery.h"

namespace lacuna {

/// A part of what was typed into a search box.
struct SearchLexeme {
    enum class Kind { Word, Phrase, Open, Close, And, Or, Not, Field };
    Kind kind = Kind::Word;
    QString text; ///< as typed: a word, what is in a phrase, the name of a field, an operator
    SearchField field = SearchField::Any; ///< of a Field
    bool closed = false; ///< of a Phrase: has its second quotation mark
    QString unknownField = {}; ///< of a Word: "foo" of foo:bar, which no field is called
    bool joins = false; ///< of a Word: nothing but white space before it, and a word before that
};

/// Brackets are in pairs but for those still open at the end, and not deeper than a parser may recurse.
/// Nothing else is promised.
std::vector<SearchLexeme> searchLexemes(QStringView text);

} // namespace lacuna
