// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/codebook.h"

#include <vector>

namespace lacuna {

/// The terms of one dimension as numbers: a term's node is its place in codebook order (depth first, retired
/// terms too), so that a term's descendants are the nodes right after it, up to its end. Immutable; owned by
/// the evidence table.
class TermTree {
public:
    static constexpr quint32 none = 0xffffffff;

    TermTree() = default;
    /// @p dimension owns the terms or uses another's tree.
    TermTree(const Codebook& codebook, Id dimension);

    quint32 size() const { return quint32(m_ids.size()); }
    /// Node of @p term, or none.
    quint32 nodeOf(Id term) const;
    Id id(quint32 node) const { return m_ids[node]; }
    quint32 parent(quint32 node) const { return m_parents[node]; } ///< none for top level
    quint32 end(quint32 node) const { return m_ends[node]; } ///< one past the last descendant
    int depth(quint32 node) const { return int(m_depths[node]); }
    bool retired(quint32 node) const { return m_retired[node] != 0; }
    bool contains(quint32 ancestor, quint32 node) const
    {
        return node >= ancestor && node < m_ends[ancestor];
    } ///< itself too
    quint32 top(quint32 node) const; ///< its top-level ancestor, or itself

private:
    std::vector<Id> m_ids;
    std::vector<quint32> m_parents;
    std::vector<quint32> m_ends;
    std::vector<quint32> m_depths;
    std::vector<quint8> m_retired;
    std::vector<std::pair<Id, quint32>> m_byId; ///< ascending
};

} // namespace lacuna
