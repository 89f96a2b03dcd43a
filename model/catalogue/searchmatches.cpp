// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/searchmatches.h"

#include "model/support/searchtokens.h"

#include <QtCore/QHash>
#include <QtCore/QTextBoundaryFinder>

#include <algorithm>

namespace lacuna {

namespace {

constexpr qsizetype mostText = 200000;

/// A token of the text and where it is, in UTF-16 units.
struct Placed {
    std::string text;
    qsizetype start = 0;
    qsizetype end = 0;
    std::vector<qsizetype> ends; ///< of the characters of a run
};

/// The text as UTF-8, and where each of its bytes came from.
class Source {
public:
    explicit Source(QStringView text)
    {
        m_units.reserve(size_t(text.size()) + 1);
        for (qsizetype i = 0; i < text.size();) {
            const bool pair =
                text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            const QStringView character = text.sliced(i, pair ? 2 : 1);
            const QByteArray bytes =
                !pair && text[i].isSurrogate() ? QByteArrayLiteral("?") : character.toUtf8();
            m_bytes.append(bytes.constData(), size_t(bytes.size()));
            m_units.insert(m_units.end(), size_t(bytes.size()), i);
            i += character.size();
        }
        m_units.push_back(text.size());
    }
    std::string_view bytes() const { return m_bytes; }
    qsizetype unit(int byte) const { return m_units[size_t(byte)]; }

private:
    std::string m_bytes;
    std::vector<qsizetype> m_units;
};

std::vector<Placed> placedTokens(QStringView text)
{
    const Source source(text);
    thread_local SearchTokenizer tokenizer; // which has learnt its characters
    std::vector<Placed> tokens;
    SearchToken token;
    tokenizer.start(source.bytes());
    while (tokenizer.next(token)) {
        Placed& placed =
            tokens.emplace_back(std::string(token.text), source.unit(token.start), source.unit(token.end));
        for (int i = 0; i < token.characters; ++i)
            placed.ends.push_back(source.unit(token.ends[size_t(i)]));
    }
    return tokens;
}

/// Where the match of @p wanted at @p token ends; −1: there is none.
qsizetype matchedEnd(const Placed& token, const std::string& wanted, bool prefix)
{
    if (token.text == wanted)
        return token.end;
    if (!prefix || !token.text.starts_with(wanted))
        return -1;
    if (token.ends.empty())
        return token.end;
    // Of a run only what was asked for.
    const auto characters = std::ranges::count_if(wanted, [](char c) { return (uchar(c) & 0xC0U) != 0x80U; });
    return token.ends[size_t(std::min<qsizetype>(characters, qsizetype(token.ends.size())) - 1)];
}

/// Where @p phrase, beginning at token @p at, ends; −1: it is not there.
qsizetype phraseEnd(const std::vector<Placed>& tokens, size_t at, const SearchPhrase& phrase)
{
    const size_t count = phrase.tokens.size();
    if (at + count > tokens.size())
        return -1;
    qsizetype end = -1;
    for (size_t i = 0; i < count; ++i) {
        end = matchedEnd(tokens[at + i], phrase.tokens[i], phrase.prefix && i + 1 == count);
        if (end < 0)
            return -1;
    }
    return end;
}

void addMatches(const std::vector<Placed>& tokens, const SearchPhrase& phrase, std::vector<TextRange>& ranges)
{
    for (size_t at = 0; at < tokens.size(); ++at) {
        const qsizetype end = phraseEnd(tokens, at, phrase);
        if (end > tokens[at].start)
            ranges.push_back({tokens[at].start, end - tokens[at].start});
    }
}

bool isInYears(QStringView text, const SearchYears& years)
{
    bool isNumber = false;
    const int year = text.trimmed().toInt(&isNumber);
    return isNumber && year >= years.first && year <= years.last;
}

/// In order, touching ones as one, no character cut in two.
std::vector<TextRange> tidied(QStringView text, std::vector<TextRange> ranges)
{
    std::ranges::sort(ranges, {}, &TextRange::start);
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    std::vector<TextRange> merged;
    for (const TextRange& range : ranges) {
        const auto boundary = [&](qsizetype at, bool forward) {
            graphemes.setPosition(at);
            if (!graphemes.isAtBoundary())
                at = forward ? graphemes.toNextBoundary() : graphemes.toPreviousBoundary();
            return std::clamp<qsizetype>(at, 0, text.size());
        };
        const qsizetype start = boundary(range.start, false);
        const qsizetype end = boundary(range.start + range.length, true);
        if (!merged.empty() && start <= merged.back().start + merged.back().length)
            merged.back().length = std::max(merged.back().length, end - merged.back().start);
        else
            merged.push_back({start, end - start});
    }
    return merged;
}

} // namespace

std::vector<TextRange> matchRanges(QStringView text, const SearchQuery& query, SearchField field)
{
    text = text.left(mostText);
    std::vector<TextRange> ranges;
    std::vector<Placed> tokens;
    for (const SearchTerm* term : query.wanted()) {
        if (term->field != SearchField::Any && term->field != field)
            continue;
        if (term->years && isInYears(text, *term->years))
            ranges.push_back({0, text.size()});
        if (tokens.empty() && !term->anyOf.empty())
            tokens = placedTokens(text);
        for (const SearchPhrase& phrase : term->anyOf)
            addMatches(tokens, phrase, ranges);
    }
    return ranges.empty() ? ranges : tidied(text, std::move(ranges));
}

QString matchSnippet(const QString& text, const SearchQuery& query, SearchField field, qsizetype length)
{
    const std::vector<TextRange> ranges = matchRanges(text, query, field);
    if (ranges.empty())
        return {};
    const TextRange first = ranges.front();
    qsizetype from =
        text.size() <= length ? 0 : std::max<qsizetype>(0, first.start - (length - first.length) / 3);
    qsizetype to = std::min(text.size(), std::max(from + length, first.start + first.length));
    // Whole words where there are spaces near.
    constexpr qsizetype near = 20;
    if (from > 0) {
        const qsizetype space = text.indexOf(u' ', from);
        QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, text);
        graphemes.setPosition(from);
        if (!graphemes.isAtBoundary())
            from = std::max<qsizetype>(0, graphemes.toPreviousBoundary());
        if (space >= 0 && space < first.start && space - from < near)
            from = space + 1;
    }
    if (to < text.size()) {
        const qsizetype space = text.lastIndexOf(u' ', to);
        QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, text);
        graphemes.setPosition(to);
        if (!graphemes.isAtBoundary())
            to = graphemes.toNextBoundary();
        if (space >= first.start + first.length && to - space < near)
            to = space;
    }
    return (from > 0 ? QStringLiteral("…") : QString()) + text.sliced(from, to - from).simplified()
        + (to < text.size() ? QStringLiteral("…") : QString());
}

} // namespace lacuna
