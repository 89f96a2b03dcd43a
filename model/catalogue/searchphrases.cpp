// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/searchphrases.h"

#include "model/support/searchtokens.h"

#include <QtCore/QList>

#include <algorithm>
#include <string_view>

namespace lacuna {

namespace {

constexpr qsizetype leastHalf = 2;
constexpr qsizetype longestSplit = 24;

/// Words so frequent that beside them nearly anything stands: "for age" is not "forage".
bool isLittle(std::string_view word)
{
    static constexpr std::string_view words[] = {
        "al",   "all",  "am",  "an",   "and",  "are",   "as",   "at",   "au",   "aux",  "be",  "but",  "by",
        "can",  "con",  "dan", "das",  "de",   "del",   "den",  "der",  "des",  "di",   "die", "do",   "du",
        "each", "el",   "en",  "et",   "for",  "from",  "had",  "has",  "have", "he",   "her", "him",  "his",
        "how",  "if",   "in",  "into", "is",   "it",    "its",  "la",   "las",  "le",   "les", "los",  "may",
        "me",   "more", "my",  "no",   "nor",  "not",   "of",   "off",  "on",   "or",   "our", "out",  "over",
        "par",  "per",  "por", "pour", "que",  "qui",   "se",   "she",  "so",   "some", "su",  "such", "sur",
        "than", "that", "the", "them", "then", "there", "they", "this", "to",   "too",  "un",  "una",  "und",
        "une",  "up",   "us",  "was",  "we",   "were",  "who",  "with", "yang", "you"};
    static_assert(std::ranges::is_sorted(words));
    return std::ranges::binary_search(words, word);
}

bool isLetters(const QString& word)
{
    const auto codePoints = word.toUcs4();
    return !codePoints.isEmpty()
        && std::ranges::all_of(codePoints, [](uint c) { return QChar::isLetter(c) || QChar::isMark(c); });
}

/// Of this thread: it has learnt its characters.
SearchTokenizer& tokenizerOf(std::string_view text)
{
    thread_local SearchTokenizer tokenizer;
    tokenizer.start(text);
    return tokenizer;
}

/// A phrase that is one word of letters in a script that has spaces between words.
std::optional<QString> singleWord(const SearchPhrase& phrase)
{
    if (phrase.tokens.size() != 1)
        return {};
    QString word = QString::fromStdString(phrase.tokens.front());
    SearchToken token;
    if (!isLetters(word) || !tokenizerOf(phrase.tokens.front()).next(token) || token.whole != 0)
        return {};
    return word;
}

} // namespace

SearchPhrase searchPhrase(QStringView text, bool prefix)
{
    struct Run {
        int whole = 0;
        int characters = 0;
    };
    const QByteArray utf8 = text.toUtf8();
    SearchTokenizer& tokenizer = tokenizerOf({utf8.constData(), size_t(utf8.size())});
    SearchPhrase phrase;
    std::vector<Run> runs;
    SearchToken token;
    while (tokenizer.next(token)) {
        phrase.tokens.emplace_back(token.text);
        runs.push_back({token.whole, token.characters});
    }
    // The text may go on where the words of the user end, so that shorter runs are no ends there.
    const auto isShort = [](const Run& run) { return run.characters < run.whole; };
    while (runs.size() > 1 && isShort(runs.back()) && runs[runs.size() - 2].whole == runs.back().whole
           && runs[runs.size() - 2].characters > runs.back().characters) {
        runs.pop_back();
        phrase.tokens.pop_back();
    }
    phrase.prefix = !runs.empty() && (runs.back().whole == 0 ? prefix : isShort(runs.back()));
    return phrase;
}

std::vector<SearchPhrase> writtenApart(const SearchPhrase& phrase)
{
    const std::optional<QString> word = singleWord(phrase);
    if (!word || word->size() > longestSplit)
        return {};
    std::vector<SearchPhrase> apart;
    for (qsizetype at = leastHalf; at + leastHalf <= word->size(); ++at) {
        if (word->at(at).isLowSurrogate() || word->at(at).isMark())
            continue;
        const std::string first = word->first(at).toStdString();
        const std::string second = word->sliced(at).toStdString();
        if (!isLittle(first) && !isLittle(second))
            apart.push_back({{first, second}, phrase.prefix});
    }
    return apart;
}

std::optional<SearchPhrase> writtenTogether(const SearchPhrase& a, const SearchPhrase& b)
{
    const std::optional<QString> first = singleWord(a);
    const std::optional<QString> second = singleWord(b);
    if (a.prefix || !first || !second || first->size() < leastHalf || second->size() < leastHalf
        || isLittle(a.tokens.front()) || isLittle(b.tokens.front()))
        return {};
    return SearchPhrase{{a.tokens.front() + b.tokens.front()}, b.prefix};
}

std::vector<SearchPhrase> withJoinedPairs(const SearchPhrase& phrase)
{
    constexpr size_t longest = 6; // what is a name, not a sentence
    std::vector<SearchPhrase> joined;
    const auto& tokens = phrase.tokens;
    for (size_t i = 0; i + 1 < tokens.size() && tokens.size() <= longest; ++i) {
        const bool last = i + 2 == tokens.size();
        const auto pair = writtenTogether({{tokens[i]}}, {{tokens[i + 1]}, last && phrase.prefix});
        if (!pair)
            continue;
        SearchPhrase& other = joined.emplace_back(phrase);
        other.tokens[i] = pair->tokens.front();
        other.tokens.erase(other.tokens.begin() + qsizetype(i) + 1);
    }
    return joined;
}

} // namespace lacuna
