// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace lacuna {

/// What the search index knows of a text: words, and for scripts written without spaces overlapping runs of characters.
struct SearchToken {
    static constexpr int mostCharacters = 3;

    std::string_view
        text; ///< folded as foldedForMatching() does, decomposed, UTF-8; valid until the next token is asked for
    int start = 0; ///< bytes in the source
    int end = 0;
    int whole = 0; ///< characters that a whole run of this script has; 0: a word
    int characters =
        0; ///< of a run: at the end of a stretch fewer than whole, so that its last characters can be found, too
    std::array<int, mostCharacters> ends{}; ///< of a run: where in the source each of its characters ends
};

/// Splits text into what is searched for. The index, what the user types and the marks on what was found all
/// come from here, so that they agree. Words are letters, digits and their marks, without case and accents
/// ("Việt" is "viet", "Đà" is "da"). Thai, Lao, Khmer and Burmese become runs of three characters, Chinese and Japanese of two, each beginning one
/// character after the last: where a dictionary would put the breaks depends on the neighbours, and a part
/// of a text must be found wherever it is. Used from one thread at a time; keeps what it learnt of characters.
class SearchTokenizer {
public:
    /// Changes whenever the same text gives other tokens: an index made by another version must be made anew.
    static constexpr int version = 2;

    SearchTokenizer();
    ~SearchTokenizer();
    SearchTokenizer(const SearchTokenizer&) = delete;
    SearchTokenizer& operator=(const SearchTokenizer&) = delete;

    /// @p text (UTF-8, damage allowed) must outlive the reading.
    void start(std::string_view text);
    /// False at the end.
    bool next(SearchToken& token);

private:
    struct Character; ///< what becomes of a code point
    struct Block;

    const Character& character(char32_t c);
    bool word(SearchToken& token);
    void gatherRun(int whole);
    void nextOfRun(SearchToken& token);

    std::string_view m_text;
    int m_at = 0;
    std::string m_token;
    // The stretch that runs are being read from: its characters, one after the other.
    struct Piece {
        int offset = 0; ///< in m_stretch
        int start = 0; ///< in the source
        int end = 0;
    };
    std::string m_stretch;
    std::vector<Piece> m_pieces;
    size_t m_piece = 0;
    int m_whole = 0;
    std::array<std::unique_ptr<Block>, 256> m_blocks; ///< of the basic plane, filled when first needed
    std::unique_ptr<Character> m_rare; ///< the last one of the other planes
};

} // namespace lacuna
