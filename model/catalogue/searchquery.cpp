// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/searchquery.h"

#include "model/catalogue/searchlexer.h"
#include "model/catalogue/searchphrases.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::SearchQuery)
};

using Kind = SearchLexeme::Kind;
using Node = SearchNode;

/// In a longer search every word is looked for only as it is typed, so that no text makes a search of
/// thousands of phrases.
constexpr int mostWordsApart = 12;

/// "2015", "201" (while it is typed), "2010-2015", "2010–15", "-2015", "2010-", ">2010", "<=2015".
std::optional<SearchYears> yearsFrom(QString text)
{
    static const QRegularExpression form(
        u"^(?:(\\d{1,4})|(\\d{4})?(-|\\.\\.)(\\d{0,4})|([<>])(=?)(\\d{4}))$"_s);
    text.replace(u'–', u'-');
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    if (match.hasCaptured(1)) { // what a year begins with
        int scale = 1;
        for (qsizetype digits = match.capturedLength(1); digits < 4; ++digits)
            scale *= 10;
        const int first = match.captured(1).toInt() * scale;
        return SearchYears{first, first + scale - 1};
    }
    if (match.hasCaptured(5)) {
        const int year = match.captured(7).toInt();
        const int apart = match.capturedLength(6) > 0 ? 0 : 1;
        return match.captured(5) == u">" ? SearchYears{year + apart, 9999} : SearchYears{0, year - apart};
    }
    SearchYears years;
    if (match.capturedLength(2) > 0)
        years.first = match.captured(2).toInt();
    const QString last = match.captured(4);
    if (last.size() == 4)
        years.last = last.toInt();
    else if (last.size() == 2 && match.capturedLength(2) > 0)
        years.last = years.first / 100 * 100 + last.toInt();
    else if (match.capturedLength(2) == 0)
        return {}; // a dash, or a year of too few digits
    if (years.last < years.first)
        std::swap(years.first, years.last);
    return years;
}

QString withoutResolver(const QString& word)
{
    static const QRegularExpression resolver(u"^https?://(dx\\.)?doi\\.org/(?=.)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    return QString(word).remove(resolver);
}

class Parser {
public:
    /// @p ended: there is a space after the last word.
    Parser(std::vector<SearchLexeme> lexemes, bool ended)
        : m_lexemes(std::move(lexemes))
        , m_ended(ended)
        , m_apart(std::ranges::count(m_lexemes, Kind::Word, &SearchLexeme::kind) <= mostWordsApart)
    {
    }
    std::optional<Node> anyOf(SearchField field, bool negated);
    std::vector<SearchHint> takeHints() { return std::move(m_hints); }

private:
    void hint(SearchHint::Kind kind, const QString& text);
    void hintAt(const SearchLexeme& lexeme, SearchField field);
    bool sees(Kind kind) const { return m_at < m_lexemes.size() && m_lexemes[m_at].kind == kind; }
    std::optional<Node> allOf(SearchField field, bool negated);
    std::optional<Node> operand(SearchField field, bool negated);
    std::optional<Node> wordOrPhrase(SearchField field, bool negated);
    SearchTerm term(const SearchLexeme& lexeme, SearchField field, bool prefix) const;
    static std::optional<Node> combined(Node::Kind kind, std::vector<Node> parts);
    static void addTogether(SearchTerm& a, SearchTerm& b);

    std::vector<SearchLexeme> m_lexemes;
    size_t m_at = 0;
    bool m_ended;
    bool m_apart;
    std::vector<SearchHint> m_hints;
};

void Parser::hint(SearchHint::Kind kind, const QString& text)
{
    if (SearchHint made{kind, text}; !std::ranges::contains(m_hints, made))
        m_hints.push_back(std::move(made));
}

void Parser::hintAt(const SearchLexeme& lexeme, SearchField field)
{
    if (!lexeme.unknownField.isEmpty())
        hint(SearchHint::Kind::UnknownField, lexeme.unknownField);
    if (field == SearchField::Year && !yearsFrom(lexeme.text.trimmed())) {
        // "2010.", ">20" and the like may become years yet.
        const bool mayGoOn = m_at == m_lexemes.size() && !m_ended
            && std::ranges::none_of(lexeme.text, [](QChar c) { return c.isLetter(); });
        if (!mayGoOn)
            hint(SearchHint::Kind::NoYears, lexeme.text.trimmed());
    }
    if (lexeme.kind == Kind::Phrase && !lexeme.closed && !lexeme.text.trimmed().isEmpty())
        hint(SearchHint::Kind::OpenQuote, lexeme.text.trimmed());
}

std::optional<Node> Parser::combined(Node::Kind kind, std::vector<Node> parts)
{
    if (parts.empty())
        return {};
    if (parts.size() == 1)
        return std::move(parts.front());
    return Node{kind, {}, std::move(parts)};
}

std::optional<Node> Parser::anyOf(SearchField field, bool negated)
{
    std::vector<Node> parts;
    do {
        while (sees(Kind::Or))
            ++m_at;
        if (auto part = allOf(field, negated))
            parts.push_back(*std::move(part));
    } while (sees(Kind::Or));
    return combined(Node::Kind::Or, std::move(parts));
}

/// Until an OR or the end of the group.
std::optional<Node> Parser::allOf(SearchField field, bool negated)
{
    std::vector<Node> parts;
    bool wordBefore = false; // as the last part, whole and wanted
    while (m_at < m_lexemes.size() && !sees(Kind::Or) && !sees(Kind::Close)) {
        if (sees(Kind::And)) {
            ++m_at;
            wordBefore = false;
            continue;
        }
        const bool isWord = sees(Kind::Word);
        const bool joins = isWord && wordBefore && m_lexemes[m_at].joins;
        auto part = operand(field, negated);
        wordBefore = isWord && part.has_value();
        if (!part)
            continue;
        if (joins)
            addTogether(parts.back().term, part->term);
        parts.push_back(*std::move(part));
    }
    return combined(Node::Kind::And, std::move(parts));
}

/// Takes at least one lexeme.
std::optional<Node> Parser::operand(SearchField field, bool negated)
{
    if (sees(Kind::Not)) {
        while (sees(Kind::Not))
            ++m_at;
        if (sees(Kind::Or) || sees(Kind::And) || sees(Kind::Close) || m_at == m_lexemes.size())
            return {};
        auto part = operand(field, true);
        return part ? std::optional(Node{Node::Kind::Not, {}, {*std::move(part)}}) : std::nullopt;
    }
    SearchField inside = field;
    for (; sees(Kind::Field); ++m_at)
        inside = m_lexemes[m_at].field;
    if (sees(Kind::Open)) {
        ++m_at;
        auto group = anyOf(inside, negated);
        if (sees(Kind::Close))
            ++m_at;
        return group;
    }
    if (sees(Kind::Word) || sees(Kind::Phrase))
        return wordOrPhrase(inside, negated);
    return {}; // a field that looks for nothing yet
}

std::optional<Node> Parser::wordOrPhrase(SearchField field, bool negated)
{
    const SearchLexeme& lexeme = m_lexemes[m_at++];
    hintAt(lexeme, field);
    // What is being typed may go on, but must not exclude everything that begins like it.
    const bool typing = m_at == m_lexemes.size() && !lexeme.closed && !negated;
    // A letter with a space behind it is a word: "hepatitis b ".
    const bool letter = lexeme.kind == Kind::Word && lexeme.text.size() == 1;
    Node node;
    node.term =
        term(lexeme, field,
             (typing && !(letter && m_ended)) || (lexeme.kind == Kind::Word && lexeme.text.endsWith(u'*')));
    if (node.term.anyOf.empty() && !node.term.years)
        return {};
    node.term.justBegun =
        typing && letter && !m_ended && lexeme.text[0].unicode() < 0x0E00; // where words have spaces
    return node;
}

SearchTerm Parser::term(const SearchLexeme& lexeme, SearchField field, bool prefix) const
{
    SearchTerm made;
    made.field = field;
    if (field == SearchField::Year) {
        made.years = yearsFrom(lexeme.text.trimmed());
        if (made.years)
            return made;
        made.field = SearchField::Any;
    }
    const QString text = lexeme.kind == Kind::Word ? withoutResolver(lexeme.text) : lexeme.text;
    SearchPhrase phrase = searchPhrase(text, prefix);
    if (phrase.tokens.empty())
        return made;
    std::vector<SearchPhrase> others;
    if (m_apart)
        others = phrase.tokens.size() == 1 ? writtenApart(phrase) : withJoinedPairs(phrase);
    made.anyOf.push_back(std::move(phrase));
    made.anyOf.insert(made.anyOf.end(), others.begin(), others.end());
    return made;
}

/// Either word is there, too, where both are written as one.
void Parser::addTogether(SearchTerm& a, SearchTerm& b)
{
    if (a.field != b.field || a.anyOf.empty() || b.anyOf.empty())
        return;
    if (const auto together = writtenTogether(a.anyOf.front(), b.anyOf.front())) {
        a.anyOf.push_back(*together);
        b.anyOf.push_back(*together);
    }
}

void collectWanted(const Node& node, std::vector<const SearchTerm*>& terms)
{
    if (node.kind == Node::Kind::Term)
        terms.push_back(&node.term);
    if (node.kind == Node::Kind::Not)
        return;
    for (const Node& part : node.parts)
        collectWanted(part, terms);
}

bool isOperator(const SearchLexeme& lexeme)
{
    return lexeme.kind == Kind::And || lexeme.kind == Kind::Or || lexeme.kind == Kind::Not;
}

} // namespace

SearchQuery SearchQuery::parse(QStringView text)
{
    SearchQuery query;
    std::vector<SearchLexeme> lexemes = searchLexemes(text);
    if (!lexemes.empty() && std::ranges::all_of(lexemes, isOperator)) {
        for (SearchLexeme& lexeme : lexemes)
            lexeme.kind = Kind::Word; // a minus is without a text and goes
    }
    Parser parser(std::move(lexemes), text.endsWith(u' '));
    query.m_root = parser.anyOf(SearchField::Any, false);
    query.m_hints = parser.takeHints();
    return query;
}

QString searchHintText(const SearchHint& hint)
{
    constexpr qsizetype mostShown = 30;
    const QString text = hint.text.size() > mostShown ? hint.text.left(mostShown) + u'…' : hint.text;
    switch (hint.kind) {
    case SearchHint::Kind::UnknownField:
        return Text::tr("“%1:” is not a field; searched as text").arg(text);
    case SearchHint::Kind::NoYears:
        return Text::tr("year: needs a year or a range like 2010-2015; “%1” is searched as text").arg(text);
    case SearchHint::Kind::OpenQuote:
        return Text::tr("The quotation mark is not closed; all after it is one phrase");
    }
    return {};
}

std::vector<const SearchTerm*> SearchQuery::wanted() const
{
    std::vector<const SearchTerm*> terms;
    if (m_root)
        collectWanted(*m_root, terms);
    return terms;
}

QString searchForAny(const QString& text)
{
    QStringList parts;
    QString field;
    bool excluded = false;
    for (const SearchLexeme& lexeme : searchLexemes(text)) {
        switch (lexeme.kind) {
        case Kind::Not:
            excluded = true;
            break;
        case Kind::Field:
            field = lexeme.text + u':';
            break;
        case Kind::Word:
        case Kind::Phrase:
            if (!excluded && !searchPhrase(lexeme.text, false).tokens.empty())
                parts << field + (lexeme.kind == Kind::Phrase ? u'"' + lexeme.text + u'"' : lexeme.text);
            [[fallthrough]];
        default:
            excluded = false;
            field.clear();
        }
    }
    parts.removeDuplicates();
    const QString any = parts.join(u" OR "_s);
    return parts.size() > 1 && any != text.simplified() ? any : QString();
}

QString searchForBoth(const QString& a, const QString& b)
{
    if (a.trimmed().isEmpty() || b.trimmed().isEmpty())
        return a.trimmed().isEmpty() ? b : a;
    // What a ended with may still go on; brackets that it left open must not swallow b.
    const std::vector<SearchLexeme> lexemes = searchLexemes(a);
    QString first = a.trimmed();
    if (!lexemes.empty() && lexemes.back().kind == Kind::Word && !first.endsWith(u'*'))
        first += u'*';
    else if (!lexemes.empty() && lexemes.back().kind == Kind::Phrase && !lexemes.back().closed)
        first += u'"';
    const auto count = [&](Kind kind) { return std::ranges::count(lexemes, kind, &SearchLexeme::kind); };
    const qsizetype open = qsizetype(count(Kind::Open) - count(Kind::Close));
    return u"(%1%2) (%3)"_s.arg(first, QString(open, u')'), b.trimmed());
}

} // namespace lacuna
