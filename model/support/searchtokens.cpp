// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/searchtokens.h"

#include "model/support/textfold.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include <algorithm>

namespace lacuna {

struct SearchTokenizer::Character {
    enum Kind : quint8 { Separator, Letter, Dropped };
    Kind kind = Separator;
    quint8 whole = 0; ///< as SearchToken::whole
    std::string text; ///< of a letter: folded
};

struct SearchTokenizer::Block {
    std::array<Character, 256> characters;
};

namespace {

// Lower-cased letter or digit of every ASCII byte, 0 for what separates words.
constexpr std::array<char, 128> foldedAscii = [] {
    std::array<char, 128> table{};
    for (char c = '0'; c <= '9'; ++c)
        table[size_t(c)] = c;
    for (char c = 'a'; c <= 'z'; ++c) {
        table[size_t(c)] = c;
        table[size_t(c - 'a' + 'A')] = c;
    }
    return table;
}();

bool isAscii(char c)
{
    return (static_cast<unsigned char>(c) & 0x80) == 0;
}

/// Characters a run of this one's script has; 0: its words are separated by spaces.
quint8 wholeRun(char32_t c)
{
    constexpr char32_t prolonged = 0x30FC; // Japanese, but of no script by itself, as are the voicing marks
    if (c < 0x0E00) // nothing below Thai
        return 0;
    if (u_getIntPropertyValue(UChar32(c), UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT)
        return 3;
    if (u_hasBinaryProperty(UChar32(c), UCHAR_IDEOGRAPHIC) || c == prolonged || c == 0x3099 || c == 0x309A)
        return 2;
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(UChar32(c), &status);
    return script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA || script == USCRIPT_HAN ? 2 : 0;
}

bool isPartOfWord(char32_t c)
{
    return (U_GET_GC_MASK(UChar32(c)) & (U_GC_L_MASK | U_GC_N_MASK | U_GC_M_MASK)) != 0;
}

std::string folded(char32_t c)
{
    const QString source = QString::fromUcs4(&c, 1);
    std::string result;
    const auto parts = foldedForMatching(source).normalized(QString::NormalizationForm_D).toUcs4();
    for (const uint part : parts) {
        if (isPartOfWord(part)) // "½" has a slash
            result += QString::fromUcs4(reinterpret_cast<const char32_t*>(&part), 1).toStdString();
    }
    return result;
}

} // namespace

SearchTokenizer::SearchTokenizer() = default;
SearchTokenizer::~SearchTokenizer() = default;

const SearchTokenizer::Character& SearchTokenizer::character(char32_t c)
{
    const auto lookUp = [](char32_t code) {
        Character found;
        if (isPartOfWord(code)) {
            found.text = folded(code);
            found.kind = found.text.empty() ? Character::Dropped : Character::Letter;
            if (const auto parts = QString::fromStdString(found.text).toUcs4(); !parts.isEmpty())
                found.whole = wholeRun(parts.first()); // what is folded is what is split
        } else if ((U_GET_GC_MASK(UChar32(code)) & U_GC_CF_MASK) != 0) {
            found.kind = Character::Dropped; // soft hyphens and joiners, also where Khmer marks its words
        }
        return found;
    };
    if (c > 0xFFFF) {
        m_rare = std::make_unique<Character>(lookUp(c));
        return *m_rare;
    }
    auto& block = m_blocks[c >> 8U];
    if (!block) {
        block = std::make_unique<Block>();
        const char32_t first = c & ~char32_t(0xFF);
        for (char32_t i = 0; i < 256; ++i)
            block->characters[i] = lookUp(first + i);
    }
    return block->characters[c & 0xFFU];
}

void SearchTokenizer::start(std::string_view text)
{
    m_text = text;
    m_at = 0;
    m_pieces.clear();
    m_piece = 0;
}

bool SearchTokenizer::next(SearchToken& token)
{
    if (m_piece < m_pieces.size()) {
        nextOfRun(token);
        return true;
    }
    const int size = int(m_text.size());
    while (m_at < size) {
        if (isAscii(m_text[size_t(m_at)])) {
            if (foldedAscii[size_t(m_text[size_t(m_at)])] != 0)
                return word(token);
            ++m_at;
            continue;
        }
        int after = m_at;
        UChar32 c = 0;
        U8_NEXT_OR_FFFD(m_text.data(), after, size, c);
        const Character& found = character(char32_t(c));
        if (found.kind != Character::Letter) {
            m_at = after;
            continue;
        }
        if (found.whole == 0)
            return word(token);
        gatherRun(found.whole);
        nextOfRun(token);
        return true;
    }
    return false;
}

/// From a letter or digit on.
bool SearchTokenizer::word(SearchToken& token)
{
    const int size = int(m_text.size());
    token = {};
    token.start = m_at;
    m_token.clear();
    while (m_at < size) {
        const char byte = m_text[size_t(m_at)];
        if (isAscii(byte)) {
            const char plain = foldedAscii[size_t(byte)];
            if (plain == 0)
                break;
            m_token.push_back(plain);
            ++m_at;
            continue;
        }
        int after = m_at;
        UChar32 c = 0;
        U8_NEXT_OR_FFFD(m_text.data(), after, size, c);
        const Character& found = character(char32_t(c));
        if (found.kind == Character::Separator || (found.kind == Character::Letter && found.whole != 0))
            break;
        m_token += found.text;
        m_at = after;
    }
    token.end = m_at;
    token.text = m_token;
    return true;
}

void SearchTokenizer::gatherRun(int whole)
{
    const int size = int(m_text.size());
    m_stretch.clear();
    m_pieces.clear();
    m_piece = 0;
    m_whole = whole;
    while (m_at < size && !isAscii(m_text[size_t(m_at)])) {
        int after = m_at;
        UChar32 c = 0;
        U8_NEXT_OR_FFFD(m_text.data(), after, size, c);
        const Character& found = character(char32_t(c));
        if (found.kind == Character::Separator || (found.kind == Character::Letter && found.whole != whole))
            break;
        // One character may be several when it is decomposed.
        int at = 0;
        const int length = int(found.text.size());
        while (at < length) {
            m_pieces.push_back({int(m_stretch.size()) + at, m_at, after});
            U8_FWD_1(found.text.data(), at, length);
        }
        m_stretch += found.text;
        m_at = after;
    }
}

void SearchTokenizer::nextOfRun(SearchToken& token)
{
    const size_t end = std::min(m_pieces.size(), m_piece + size_t(m_whole));
    const size_t from = size_t(m_pieces[m_piece].offset);
    const size_t to = end < m_pieces.size() ? size_t(m_pieces[end].offset) : m_stretch.size();
    token.text = std::string_view(m_stretch).substr(from, to - from);
    token.start = m_pieces[m_piece].start;
    token.end = m_pieces[end - 1].end;
    token.whole = m_whole;
    token.characters = int(end - m_piece);
    for (size_t i = m_piece; i < end; ++i)
        token.ends[i - m_piece] = m_pieces[i].end;
    ++m_piece;
}

} // namespace lacuna
