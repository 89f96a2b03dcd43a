// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/profilecolumn.h"

#include <limits>
#include <map>

namespace lacuna {

namespace {

/// Numbers pairs of numbers in the order in which they come, by open addressing.
class PairDictionary {
public:
    quint32 numberOf(quint32 a, quint32 b)
    {
        const quint64 pair = quint64(a) << 32 | b;
        if (m_pairs.size() * 2 >= m_slots.size())
            grow();
        quint32& slot = slotOf(pair);
        if (slot == free) {
            slot = quint32(m_pairs.size());
            m_pairs.push_back(pair);
        }
        return slot;
    }

    quint32 size() const { return quint32(m_pairs.size()); }
    quint32 first(quint32 number) const { return quint32(m_pairs[number] >> 32); }
    quint32 second(quint32 number) const { return quint32(m_pairs[number]); }

private:
    static constexpr quint32 free = std::numeric_limits<quint32>::max();

    quint32& slotOf(quint64 pair)
    {
        const size_t mask = m_slots.size() - 1;
        size_t at = size_t((pair * 0x9E3779B97F4A7C15U) >> 32) & mask;
        while (m_slots[at] != free && m_pairs[m_slots[at]] != pair)
            at = (at + 1) & mask;
        return m_slots[at];
    }

    void grow()
    {
        m_slots.assign(std::max<size_t>(256, m_slots.size() * 4), free);
        for (quint32 number = 0; number < m_pairs.size(); ++number)
            slotOf(m_pairs[number]) = number;
    }

    std::vector<quint64> m_pairs;
    std::vector<quint32> m_slots;
};

/// For each set the first set that has the same top-level terms.
std::vector<quint32> sameGroups(const SetColumn& column)
{
    const TermTree& tree = column.tree();
    std::vector<quint32> groupOf(tree.size());
    for (quint32 node = 0; node < tree.size(); node = tree.end(node))
        std::fill(groupOf.begin() + node, groupOf.begin() + tree.end(node), node);
    std::map<std::vector<quint32>, quint32> firstWith;
    std::vector<quint32> stands(column.setCount());
    std::vector<quint32> groups;
    for (quint32 set = 0; set < column.setCount(); ++set) {
        groups.clear();
        for (const quint32 node : column.nodes(set)) {
            if (groups.empty()
                || groups.back() != groupOf[node]) // nodes ascend, so equal groups are neighbours
                groups.push_back(groupOf[node]);
        }
        stands[set] = firstWith.try_emplace(groups, set).first->second;
    }
    return stands;
}

/// Joins one more column to the @p numbers of what has been joined so far.
template <typename Stand>
PairDictionary join(std::vector<quint32>& numbers, const SetColumn* column, Stand&& stand)
{
    PairDictionary dictionary;
    if (!column) {
        for (quint32& number : numbers)
            number = dictionary.numberOf(number, 0);
        return dictionary;
    }
    column->visit([&](const auto* sets) {
        for (size_t row = 0; row < numbers.size(); ++row)
            numbers[row] = dictionary.numberOf(numbers[row], stand(sets[row]));
    });
    return dictionary;
}

} // namespace

ProfileColumn::ProfileColumn(const Sources& sources, quint32 rows)
    : m_sources(sources)
{
    const auto itself = [](quint32 set) { return set; };
    std::vector<quint32> numbers(rows, 0);
    const PairDictionary status = join(numbers, sources.status, itself);
    const PairDictionary evidence = join(numbers, sources.evidenceType, itself);
    const PairDictionary confidence = join(numbers, sources.confidence, itself);
    const std::vector<quint32> stands = sources.method ? sameGroups(*sources.method) : std::vector<quint32>();
    const PairDictionary method = join(numbers, sources.method, [&](quint32 set) { return stands[set]; });
    m_profiles.reserve(method.size());
    for (quint32 profile = 0; profile < method.size(); ++profile) {
        const quint32 upToConfidence = method.first(profile);
        const quint32 upToEvidence = confidence.first(upToConfidence);
        m_profiles.push_back({.status = status.second(evidence.first(upToEvidence)),
                              .evidenceType = evidence.second(upToEvidence),
                              .confidence = confidence.second(upToConfidence),
                              .method = method.second(profile)});
    }
    if (method.size() <= std::numeric_limits<quint16>::max() + 1U)
        m_numbers = std::vector<quint16>(numbers.begin(), numbers.end());
    else
        m_numbers = std::move(numbers);
}

qsizetype ProfileColumn::bytes() const
{
    const size_t numbers =
        std::visit([](const auto& all) { return all.capacity() * sizeof(all[0]); }, m_numbers);
    return static_cast<qsizetype>(numbers + m_profiles.capacity() * sizeof(Profile));
}

} // namespace lacuna
