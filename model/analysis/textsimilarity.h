// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringView>

#include <array>
#include <vector>

namespace lacuna {

/// Levenshtein distance of one text to many, in bit-parallel blocks (Myers 1999, in Hyyrö's form for several
/// blocks): some |text| · ⌈|pattern| / 64⌉ steps each. Texts are UTF-16; what is beyond the longest length is
/// left out. Used on one thread.
class EditDistance {
public:
    static constexpr qsizetype longest = 256; ///< units of a text that are looked at

    /// The text that the following ones are compared with; it need not live on.
    void setPattern(QStringView pattern);
    /// How many units have to be inserted, removed or replaced; at most the longer text's length.
    int distance(QStringView text) const;
    /// 1 − distance / the longer length: 1 for equal texts, two empty ones included.
    double similarity(QStringView text) const;

private:
    static constexpr int mostBlocks = int(longest / 64);
    using Mask = std::array<quint64, mostBlocks>;
    const Mask& maskOf(char16_t c) const;

    std::array<Mask, 256> m_latin = {};
    std::vector<std::pair<char16_t, Mask>> m_others;
    std::vector<uchar> m_used; ///< entries of m_latin to clear
    qsizetype m_size = 0;
};

/// EditDistance::similarity() of two texts, for texts that are compared once.
double textSimilarity(QStringView a, QStringView b);

} // namespace lacuna
