// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/setcolumn.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace lacuna {

/// Numbers the distinct sets as they come: sets of one term by a direct table, the others by open addressing.
class SetColumn::Dictionary {
public:
    explicit Dictionary(quint32 terms)
        : m_single(terms, 0)
        , m_slots(1024, 0)
    {
    }

    /// @p set: ascending nodes, at least one.
    quint32 numberOf(std::span<const quint32> set)
    {
        if (set.size() > 1)
            return numberOfMany(set);
        quint32& number = m_single[set.front()];
        if (number == 0)
            number = add(set);
        return number;
    }

    std::vector<quint32> m_starts{0, 0};
    std::vector<quint32> m_nodes;

private:
    static size_t hashOf(std::span<const quint32> set)
    {
        quint64 hash = set.size();
        for (const quint32 node : set) {
            hash = (hash ^ node) * 0x9E3779B97F4A7C15U;
            hash ^= hash >> 29;
        }
        return size_t(hash ^ (hash >> 32));
    }

    std::span<const quint32> nodes(quint32 number) const
    {
        return std::span(m_nodes).subspan(m_starts[number], m_starts[number + 1] - m_starts[number]);
    }

    quint32 add(std::span<const quint32> set)
    {
        m_nodes.insert(m_nodes.end(), set.begin(), set.end());
        m_starts.push_back(quint32(m_nodes.size()));
        return quint32(m_starts.size() - 2);
    }

    quint32 numberOfMany(std::span<const quint32> set)
    {
        if (m_many * 2 >= m_slots.size())
            grow();
        for (size_t slot = hashOf(set) & (m_slots.size() - 1);; slot = (slot + 1) & (m_slots.size() - 1)) {
            if (m_slots[slot] == 0) {
                ++m_many;
                return m_slots[slot] = add(set);
            }
            if (std::ranges::equal(nodes(m_slots[slot]), set))
                return m_slots[slot];
        }
    }

    void grow()
    {
        const std::vector<quint32> old = std::exchange(m_slots, std::vector<quint32>(m_slots.size() * 4, 0));
        for (const quint32 number : old) {
            if (number == 0)
                continue;
            size_t slot = hashOf(nodes(number)) & (m_slots.size() - 1);
            while (m_slots[slot] != 0)
                slot = (slot + 1) & (m_slots.size() - 1);
            m_slots[slot] = number;
        }
    }

    std::vector<quint32> m_single; ///< node → number of the set of it alone, 0: none yet
    std::vector<quint32> m_slots; ///< numbers of larger sets, 0: free
    size_t m_many = 0;
};

namespace {

/// The store delivers codings study by study; others are sorted.
void sortByRow(std::vector<SetColumn::Coding>& codings)
{
    const auto key = [](const SetColumn::Coding& coding) { return quint64(coding.row) << 32 | coding.node; };
    if (!std::ranges::is_sorted(codings, {}, key))
        std::ranges::sort(codings, {}, key);
}

} // namespace

SetColumn::SetColumn(Id dimension, const TermTree* tree, quint32 rows, std::vector<Coding>& codings)
    : m_dimension(dimension)
    , m_tree(tree)
{
    sortByRow(codings);
    Dictionary dictionary(tree->size());
    std::vector<quint32> sets(rows, 0);
    std::vector<quint32> set;
    for (size_t i = 0; i < codings.size();) {
        const quint32 row = codings[i].row;
        set.clear();
        for (; i < codings.size() && codings[i].row == row; ++i) {
            if (set.empty() || set.back() != codings[i].node)
                set.push_back(codings[i].node);
        }
        sets[row] = dictionary.numberOf(set);
    }
    takeDictionary(dictionary, sets);
}

/// Renumbers: the empty set stays 0, then the most frequent first.
void SetColumn::takeDictionary(const Dictionary& dictionary, const std::vector<quint32>& sets)
{
    const size_t count = dictionary.m_starts.size() - 1;
    std::vector<quint32> uses(count, 0);
    for (const quint32 number : sets)
        ++uses[number];
    std::vector<quint32> order(count);
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin() + 1, order.end(), [&](quint32 a, quint32 b) { return uses[a] > uses[b]; });
    std::vector<quint32> rank(count);
    m_starts.assign(1, 0);
    m_starts.reserve(count + 1);
    m_nodes.reserve(dictionary.m_nodes.size());
    for (quint32 i = 0; i < count; ++i) {
        rank[order[i]] = i;
        const quint32 from = dictionary.m_starts[order[i]];
        const quint32 to = dictionary.m_starts[order[i] + 1];
        m_nodes.insert(m_nodes.end(), dictionary.m_nodes.begin() + from, dictionary.m_nodes.begin() + to);
        m_starts.push_back(quint32(m_nodes.size()));
    }
    m_ids.resize(m_nodes.size());
    std::ranges::transform(m_nodes, m_ids.begin(), [&](quint32 node) { return m_tree->id(node); });
    for (quint32 i = 0; i < count; ++i)
        std::sort(m_ids.begin() + m_starts[i], m_ids.begin() + m_starts[i + 1]);
    m_used = m_nodes;
    std::ranges::sort(m_used);
    m_used.erase(std::unique(m_used.begin(), m_used.end()), m_used.end());
    m_used.shrink_to_fit();

    if (count <= std::numeric_limits<quint8>::max() + 1U)
        number<quint8>(sets, rank);
    else if (count <= std::numeric_limits<quint16>::max() + 1U)
        number<quint16>(sets, rank);
    else
        number<quint32>(sets, rank);
}

template <typename T>
void SetColumn::number(const std::vector<quint32>& sets, const std::vector<quint32>& rank)
{
    std::vector<T> numbers(sets.size());
    for (size_t i = 0; i < sets.size(); ++i)
        numbers[i] = T(rank[sets[i]]);
    m_numbers = std::move(numbers);
}

quint32 SetColumn::setOf(qsizetype row) const
{
    return visit([&](const auto* numbers) { return quint32(numbers[row]); });
}

int SetColumn::bytesPerStudy() const
{
    return visit([&](const auto* numbers) { return int(sizeof(*numbers)); });
}

qsizetype SetColumn::bytes() const
{
    const size_t numbers =
        std::visit([](const auto& all) { return all.capacity() * sizeof(all[0]); }, m_numbers);
    const size_t all = numbers + m_starts.capacity() * sizeof(quint32) + m_nodes.capacity() * sizeof(quint32)
        + m_ids.capacity() * sizeof(Id);
    return static_cast<qsizetype>(all);
}

} // namespace lacuna
