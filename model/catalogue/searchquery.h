// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringView>

#include <optional>
#include <string>
#include <vector>

namespace lacuna {

/// What of a study a search looks at.
enum class SearchField {
    Any,
    Title,
    Authors,
    Year,
    Source,
    Publisher,
    Doi,
    Accession,
    Keywords,
    Notes,
    Abstract,
    Files, ///< the text of attached files, not the record
};

/// Tokens (see SearchToken) that follow each other.
struct SearchPhrase {
    std::vector<std::string> tokens; ///< at least one
    bool prefix = false; ///< the last one may go on
    friend bool operator==(const SearchPhrase&, const SearchPhrase&) = default;
};

struct SearchYears {
    int first = 0; ///< inclusive, at least 0
    int last = 9999; ///< inclusive, at most 9999
    friend bool operator==(const SearchYears&, const SearchYears&) = default;
};

/// One thing that is looked for: any of the phrases, or a span of years.
struct SearchTerm {
    SearchField field = SearchField::Any;
    std::vector<SearchPhrase> anyOf; ///< the first is what was typed, the others are ways to write it
    std::optional<SearchYears> years; ///< anyOf is empty then
    bool justBegun =
        false; ///< a single letter at the end of the text: nearly every study has a word that begins so
};

/// A part of a search that is understood, but hardly as it was meant. Nothing typed is an error: it is searched all the same.
struct SearchHint {
    enum class Kind {
        UnknownField, ///< text: "foo" of foo:bar, which is searched as the text "foo bar"
        NoYears, ///< text: "abc" of year:abc, which is searched as text anywhere
        OpenQuote, ///< text: the phrase, which goes to the end; as anybody's who is still typing it
    };
    Kind kind = Kind::UnknownField;
    QString text;
    friend bool operator==(const SearchHint&, const SearchHint&) = default;
};
/// One line for the user, translated; a long text is cut.
QString searchHintText(const SearchHint& hint);

struct SearchNode {
    enum class Kind { Term, And, Or, Not };
    Kind kind = Kind::Term;
    SearchTerm term; ///< of a Term
    std::vector<SearchNode> parts; ///< one of a Not, at least two of And and Or
};

/// What the user typed into a search box, understood. Any text is understood somehow; what makes no sense (an operator without an operand,
/// a bracket or quotation mark without its partner) is passed over.
///
/// Words: all must occur, without regard to case and accents; the last one may be the beginning of a word, as may any with an asterisk. Words
/// in quotation marks (straight or typographic) follow each other. OR, AND, NOT in capitals and a minus before a word; NOT binds closest,
/// OR loosest; brackets. "title:", "author:", "year:2010-2015", "pdf:" (attached files) … look into one field. A word also finds its two halves written apart, and two words
/// beside each other also the one they make together ("Vietnam", "Việt Nam"), unless a half is a little word such as "the".
class SearchQuery {
public:
    SearchQuery() = default;
    /// Reads the first few thousand characters.
    static SearchQuery parse(QStringView text);

    /// Looks for nothing: everything passes.
    bool isEmpty() const { return !m_root; }
    /// The same, or no more than a letter was typed of a word, which is not looked for yet.
    bool passesEverything() const { return isEmpty() || m_root->term.justBegun; }
    const SearchNode* root() const { return m_root ? &*m_root : nullptr; }
    /// The terms that make a text pass, those of a NOT left out.
    std::vector<const SearchTerm*> wanted() const;
    /// In the order of the text, each once.
    const std::vector<SearchHint>& hints() const { return m_hints; }

private:
    std::optional<SearchNode> m_root;
    std::vector<SearchHint> m_hints;
};

/// @p text asking for any of its words and phrases instead of all, exclusions dropped; empty if there are fewer than two.
QString searchForAny(const QString& text);
/// What asks for both; either may be empty.
QString searchForBoth(const QString& a, const QString& b);
/// "title", "author" …: the words before a colon that are offered to the user.
QStringList searchFieldNames();

} // namespace lacuna
