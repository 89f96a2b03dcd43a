// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/searchlexer.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

using Kind = SearchLexeme::Kind;

constexpr qsizetype mostText = 4096;
constexpr size_t mostLexemes = 200;
constexpr int deepest = 16;

struct FieldName {
    QLatin1StringView name;
    SearchField field;
};
constexpr FieldName fieldNames[] = {
    {"title"_L1, SearchField::Title},         {"author"_L1, SearchField::Authors},
    {"authors"_L1, SearchField::Authors},     {"year"_L1, SearchField::Year},
    {"source"_L1, SearchField::Source},       {"journal"_L1, SearchField::Source},
    {"publisher"_L1, SearchField::Publisher}, {"doi"_L1, SearchField::Doi},
    {"accession"_L1, SearchField::Accession}, {"keyword"_L1, SearchField::Keywords},
    {"keywords"_L1, SearchField::Keywords},   {"note"_L1, SearchField::Notes},
    {"notes"_L1, SearchField::Notes},         {"abstract"_L1, SearchField::Abstract},
    {"pdf"_L1, SearchField::Files},           {"file"_L1, SearchField::Files},
};

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'„' || c == u'«' || c == u'»';
}

bool isSpace(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control;
}

/// What stands before a colon as the name of a field would: letters, and something to look for behind it. A title that goes on after a colon
/// and a space has none, nor has an address.
QString fieldLikeName(QStringView word, QStringView rest)
{
    const qsizetype colon = word.indexOf(u':');
    if (colon < 2
        || !std::ranges::all_of(word.first(colon), [](QChar c) { return c.isLetter() || c == u'-'; }))
        return {};
    const QStringView sought = colon + 1 < word.size() ? word.sliced(colon + 1) : rest;
    const bool asks =
        !sought.isEmpty() && (sought[0].isLetterOrNumber() || isQuote(sought[0]) || sought[0] == u'(');
    return asks ? word.first(colon).toString() : QString();
}

class Lexer {
public:
    explicit Lexer(QStringView text)
        : m_text(text.left(mostText))
    {
    }
    std::vector<SearchLexeme> run();

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    void add(SearchLexeme lexeme)
    {
        m_lexemes.push_back(std::move(lexeme));
        m_wordBefore = false;
    }
    void open();
    void close();
    void phrase();
    void word();
    bool field(QStringView word);
    qsizetype wordEnd() const;

    QStringView m_text;
    qsizetype m_at = 0;
    std::vector<SearchLexeme> m_lexemes;
    int m_depth = 0;
    int m_passedOver = 0; ///< brackets deeper than that
    bool m_wordBefore = false;
};

std::vector<SearchLexeme> Lexer::run()
{
    while (!atEnd() && m_lexemes.size() < mostLexemes) {
        const QChar c = m_text[m_at];
        const bool yearsFollow = !m_lexemes.empty() && m_lexemes.back().kind == Kind::Field
            && m_lexemes.back().field == SearchField::Year;
        if (isSpace(c)) {
            ++m_at;
        } else if (isQuote(c)) {
            phrase();
        } else if (c == u'(') {
            open();
        } else if (c == u')') {
            close();
        } else if (c == u'-' && !yearsFollow) {
            ++m_at;
            if (!atEnd() && !isSpace(m_text[m_at]) && m_text[m_at] != u'-')
                add({.kind = Kind::Not, .text = {}});
        } else {
            word();
        }
    }
    return std::move(m_lexemes);
}

void Lexer::open()
{
    ++m_at;
    if (m_depth == deepest) {
        ++m_passedOver;
        return;
    }
    ++m_depth;
    add({.kind = Kind::Open, .text = {}});
}

void Lexer::close()
{
    ++m_at;
    if (m_passedOver > 0) {
        --m_passedOver;
    } else if (m_depth > 0) {
        --m_depth;
        add({.kind = Kind::Close, .text = {}});
    }
}

void Lexer::phrase()
{
    const qsizetype from = ++m_at;
    while (!atEnd() && !isQuote(m_text[m_at]))
        ++m_at;
    add({.kind = Kind::Phrase, .text = m_text.sliced(from, m_at - from).toString(), .closed = !atEnd()});
    ++m_at;
}

/// A bracket that a word opens is its own: 10.1016/S0140-6736(05)61028-1.
qsizetype Lexer::wordEnd() const
{
    int inside = 0;
    qsizetype end = m_at;
    while (end < m_text.size() && !isSpace(m_text[end]) && !isQuote(m_text[end])) {
        if (m_text[end] == u'(')
            ++inside;
        else if (m_text[end] == u')' && --inside < 0)
            break;
        ++end;
    }
    return end;
}

bool Lexer::field(QStringView word)
{
    const qsizetype colon = word.indexOf(u':');
    if (colon < 1)
        return false;
    const QStringView name = word.first(colon);
    const auto known = std::ranges::find_if(fieldNames, [name](const FieldName& candidate) {
        return name.compare(candidate.name, Qt::CaseInsensitive) == 0;
    });
    if (known == std::end(fieldNames))
        return false;
    m_at += colon + 1;
    add({.kind = Kind::Field, .text = name.toString(), .field = known->field});
    return true;
}

void Lexer::word()
{
    const qsizetype end = wordEnd();
    const QStringView word = m_text.sliced(m_at, end - m_at);
    if (field(word))
        return;
    m_at = end;
    if (word == "AND"_L1)
        return add({.kind = Kind::And, .text = word.toString()});
    if (word == "OR"_L1)
        return add({.kind = Kind::Or, .text = word.toString()});
    if (word == "NOT"_L1)
        return add({.kind = Kind::Not, .text = word.toString()});
    const bool joins = m_wordBefore;
    add({.kind = Kind::Word,
         .text = word.toString(),
         .unknownField = fieldLikeName(word, m_text.sliced(end)),
         .joins = joins});
    m_wordBefore = true;
}

} // namespace

std::vector<SearchLexeme> searchLexemes(QStringView text)
{
    return Lexer(text).run();
}

QStringList searchFieldNames()
{
    return {u"title"_s,   u"author"_s, u"year"_s,     u"source"_s,    u"publisher"_s, u"doi"_s,
            u"keyword"_s, u"notes"_s,  u"abstract"_s, u"accession"_s, u"pdf"_s};
}

} // namespace lacuna
