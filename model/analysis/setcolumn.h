// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/termtree.h"

#include <span>
#include <variant>
#include <vector>

namespace lacuna {

/// One dimension of the evidence table: a number per study that names its set of terms in a dictionary of the
/// distinct sets. Set 0 is the empty one; numbers are as narrow as the dictionary allows, and small numbers
/// are the frequent sets, so that the tables looked up by them stay in the cache. Immutable.
class SetColumn {
public:
    /// A study's row and a node of the dimension's tree.
    struct Coding {
        quint32 row = 0;
        quint32 node = 0;
    };

    SetColumn() = default;
    /// @p codings in any order, duplicates allowed; it is used up.
    SetColumn(Id dimension, const TermTree* tree, quint32 rows, std::vector<Coding>& codings);

    Id dimension() const { return m_dimension; }
    const TermTree& tree() const { return *m_tree; }
    quint32 setCount() const { return quint32(m_starts.size() - 1); }
    /// Nodes of all sets together.
    size_t nodeCount() const { return m_nodes.size(); }
    /// Nodes of a set in codebook order.
    std::span<const quint32> nodes(quint32 set) const { return range(m_nodes, set); }
    /// Ids of a set, ascending.
    std::span<const Id> ids(quint32 set) const { return range(m_ids, set); }
    /// Nodes something is coded with, ascending.
    std::span<const quint32> usedNodes() const { return m_used; }
    quint32 setOf(qsizetype row) const;
    int bytesPerStudy() const;
    qsizetype bytes() const;

    /// Calls @p f with a pointer to the set numbers (quint8, quint16 or quint32).
    template <typename F> decltype(auto) visit(F&& f) const
    {
        return std::visit([&](const auto& numbers) -> decltype(auto) { return f(numbers.data()); },
                          m_numbers);
    }

private:
    class Dictionary;

    template <typename T> std::span<const T> range(const std::vector<T>& all, quint32 set) const
    {
        return std::span(all).subspan(m_starts[set], m_starts[set + 1] - m_starts[set]);
    }
    void takeDictionary(const Dictionary& dictionary, const std::vector<quint32>& sets);
    template <typename T> void number(const std::vector<quint32>& sets, const std::vector<quint32>& rank);

    Id m_dimension = 0;
    const TermTree* m_tree = nullptr;
    std::vector<quint32> m_starts{0, 0};
    std::vector<quint32> m_nodes;
    std::vector<Id> m_ids;
    std::vector<quint32> m_used;
    std::variant<std::vector<quint8>, std::vector<quint16>, std::vector<quint32>> m_numbers;
};

} // namespace lacuna
