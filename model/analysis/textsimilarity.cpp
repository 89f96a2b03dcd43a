// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/textsimilarity.h"

#include <algorithm>

namespace lacuna {

void EditDistance::setPattern(QStringView pattern)
{
    for (const uchar c : m_used)
        m_latin[c] = {};
    m_used.clear();
    m_others.clear();
    m_size = std::min(pattern.size(), longest);
    for (qsizetype i = 0; i < m_size; ++i) {
        const char16_t c = pattern[i].unicode();
        const quint64 bit = quint64(1) << (i % 64);
        if (c < m_latin.size()) {
            m_latin[c][size_t(i / 64)] |= bit;
            m_used.push_back(uchar(c));
            continue;
        }
        auto other = std::ranges::find(m_others, c, &std::pair<char16_t, Mask>::first);
        if (other == m_others.end())
            other = m_others.insert(other, {c, Mask{}});
        other->second[size_t(i / 64)] |= bit;
    }
}

const EditDistance::Mask& EditDistance::maskOf(char16_t c) const
{
    static constexpr Mask none = {};
    if (c < m_latin.size())
        return m_latin[c];
    const auto other = std::ranges::find(m_others, c, &std::pair<char16_t, Mask>::first);
    return other == m_others.end() ? none : other->second;
}

int EditDistance::distance(QStringView text) const
{
    const qsizetype size = std::min(text.size(), longest);
    if (m_size == 0 || size == 0)
        return int(std::max(m_size, size));
    const auto blocks = size_t((m_size + 63) / 64);
    const quint64 last = quint64(1) << ((m_size - 1) % 64);
    Mask up;
    Mask down = {};
    up.fill(~quint64(0));
    auto distance = int(m_size);
    for (qsizetype i = 0; i < size; ++i) {
        const Mask& mask = maskOf(text[i].unicode());
        // What comes out of one block's lowest row goes into the next: +1 in `add`, −1 in `remove`.
        quint64 add = 1;
        quint64 remove = 0;
        for (size_t b = 0; b < blocks; ++b) {
            const quint64 equal = mask[b] | remove;
            const quint64 vertical = mask[b] | down[b];
            const quint64 horizontal = (((equal & up[b]) + up[b]) ^ up[b]) | equal;
            quint64 plus = down[b] | ~(horizontal | up[b]);
            quint64 minus = up[b] & horizontal;
            const quint64 top = b + 1 == blocks ? last : quint64(1) << 63;
            const quint64 nextAdd = (plus & top) != 0 ? 1 : 0;
            const quint64 nextRemove = (minus & top) != 0 ? 1 : 0;
            plus = (plus << 1) | add;
            minus = (minus << 1) | remove;
            up[b] = minus | ~(vertical | plus);
            down[b] = plus & vertical;
            add = nextAdd;
            remove = nextRemove;
        }
        distance += int(add) - int(remove);
    }
    return distance;
}

double EditDistance::similarity(QStringView text) const
{
    const qsizetype longer = std::max(m_size, std::min(text.size(), longest));
    return longer == 0 ? 1.0 : 1.0 - double(distance(text)) / double(longer);
}

double textSimilarity(QStringView a, QStringView b)
{
    if (a == b)
        return 1.0;
    EditDistance compared;
    compared.setPattern(a);
    return compared.similarity(b);
}

} // namespace lacuna
