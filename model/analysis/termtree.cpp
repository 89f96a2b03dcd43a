// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/termtree.h"

#include <algorithm>

namespace lacuna {

TermTree::TermTree(const Codebook& codebook, Id dimension)
{
    const std::vector<const Term*> terms = codebook.termsOf(dimension, -1, true);
    m_ids.reserve(terms.size());
    std::vector<quint32> open; // the path from the top to the term at hand
    for (const Term* term : terms) {
        const quint32 node = size();
        const auto depth = std::min(size_t(std::max(0, codebook.depth(term->id))), open.size());
        for (size_t i = depth; i < open.size(); ++i)
            m_ends[open[i]] = node;
        open.resize(depth);
        m_ids.push_back(term->id);
        m_parents.push_back(open.empty() ? none : open.back());
        m_ends.push_back(node + 1);
        m_depths.push_back(quint32(depth));
        m_retired.push_back(term->retired ? 1 : 0);
        m_byId.emplace_back(term->id, node);
        open.push_back(node);
    }
    for (const quint32 node : open)
        m_ends[node] = size();
    std::ranges::sort(m_byId);
}

quint32 TermTree::nodeOf(Id term) const
{
    const auto at = std::ranges::lower_bound(m_byId, term, {}, &std::pair<Id, quint32>::first);
    return at != m_byId.end() && at->first == term ? at->second : none;
}

quint32 TermTree::top(quint32 node) const
{
    while (m_parents[node] != none)
        node = m_parents[node];
    return node;
}

} // namespace lacuna
