// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/gapaxis.h"

#include <algorithm>

namespace lacuna {

std::vector<quint8> shownNodes(const SetColumn& column)
{
    const TermTree& tree = column.tree();
    std::vector<quint8> shown(tree.size());
    for (quint32 node = 0; node < tree.size(); ++node)
        shown[node] = !tree.retired(node);
    for (const quint32 node : column.usedNodes())
        shown[node] = 1;
    for (quint32 node = tree.size(); node-- > 0;) {
        if (shown[node] && tree.parent(node) != TermTree::none)
            shown[tree.parent(node)] = 1;
    }
    return shown;
}

GapAxis::GapAxis(const Codebook& codebook, const SetColumn& column, Id scope, int depth)
    : m_column(&column)
    , m_itemOfNode(column.tree().size(), -1)
    , m_leafRank(column.tree().size() + 1, 0)
{
    const TermTree& tree = column.tree();
    quint32 from = 0;
    quint32 to = tree.size();
    if (scope) {
        from = tree.nodeOf(scope);
        to = from == TermTree::none ? (from = 0) : tree.end(from);
        if (depth >= 0 && from < to)
            depth = std::max(depth, tree.depth(from));
    }
    const std::vector<quint8> shown = shownNodes(column);
    addItems(codebook, shown, from, to, depth);
    rankLeaves(shown, from, to);
    placeItems();
    placeSets();
}

void GapAxis::addItems(const Codebook& codebook, const std::vector<quint8>& shown, quint32 from, quint32 to,
                       int depth)
{
    const TermTree& tree = m_column->tree();
    for (quint32 node = from; node < to; ++node) {
        if (!shown[node])
            continue;
        const int parent =
            node > from && tree.parent(node) != TermTree::none ? m_itemOfNode[tree.parent(node)] : -1;
        if (depth >= 0 && tree.depth(node) > depth) {
            m_itemOfNode[node] = parent;
            continue;
        }
        const Term* term = codebook.term(tree.id(node));
        m_itemOfNode[node] = int(m_items.size());
        if (parent >= 0)
            m_items[size_t(parent)].hasChildren = true;
        m_items.push_back({term->id, term->code, term->label, tree.depth(node), parent, false});
        m_nodes.push_back(node);
    }
}

void GapAxis::rankLeaves(const std::vector<quint8>& shown, quint32 from, quint32 to)
{
    const TermTree& tree = m_column->tree();
    std::vector<quint8> leaf(tree.size(), 0);
    quint32 nextShown = tree.size();
    for (quint32 node = tree.size(); node-- > 0;) {
        leaf[node] = shown[node] && node >= from && node < to && nextShown >= tree.end(node);
        nextShown = shown[node] ? node : nextShown;
    }
    for (quint32 node = 0; node < tree.size(); ++node)
        m_leafRank[node + 1] = m_leafRank[node] + leaf[node];
}

std::pair<quint32, quint32> GapAxis::leavesOfTerm(Id term) const
{
    const quint32 node = m_column->tree().nodeOf(term);
    return node == TermTree::none ? std::pair<quint32, quint32>(0, 0) : leavesOfNode(node);
}

/// Lowest common ancestor of two places, @p a before @p b in codebook order: the first one above @p a that reaches as far as @p b.
quint32 GapAxis::commonPlace(quint32 a, quint32 b) const
{
    while (a != 0 && m_ends[a] <= b)
        a = m_parents[a];
    return a;
}

/// Writes the places of a set to @p into, which has room for twice its nodes: first those to add at, whose number it returns, then those
/// to take away at.
quint32 GapAxis::placeSet(std::span<const quint32> nodes, quint32* into) const
{
    // Nodes ascend, so places do.
    quint32 added = 0;
    quint32 last = 0;
    for (const quint32 node : nodes) {
        const auto place = quint32(m_itemOfNode[node] + 1);
        if (place == 0 || place == last)
            continue;
        // A term's descendants come right after it, and it is reached through them.
        added -= last != 0 && place < m_ends[last] ? 1 : 0;
        into[added++] = last = place;
    }
    for (quint32 i = 1; i < added; ++i)
        into[added + i - 1] = commonPlace(into[i - 1], into[i]);
    return added;
}

void GapAxis::placeItems()
{
    m_parents.assign(placeCount(), 0);
    m_ends.assign(placeCount(), 0);
    for (quint32 place = size(); place > 0; --place) {
        m_parents[place] = quint32(m_items[place - 1].parent + 1);
        m_ends[place] = std::max(m_ends[place], place + 1);
        m_ends[m_parents[place]] = std::max(m_ends[m_parents[place]], m_ends[place]);
    }
}

void GapAxis::placeSets()
{
    const quint32 sets = m_column->setCount();
    m_places.resize(2 * m_column->nodeCount() + 1);
    m_bySet.resize(sets);
    m_bySet[0] = {Places::One, uncodedPlace()};
    quint32 next = 0;
    for (quint32 set = 1; set < sets; ++set) {
        const quint32 added = placeSet(m_column->nodes(set), m_places.data() + next + 1);
        if (added == 0) {
            m_bySet[set] = {};
        } else if (added == 1) {
            m_bySet[set] = {Places::One, m_places[next + 1]};
        } else {
            m_bySet[set] = {added == 2 ? Places::Two : Places::More, next};
            m_places[next] = added;
            next += 2 * added;
        }
    }
    m_places.resize(next);
    m_places.shrink_to_fit();
}

SegmentAxis::SegmentAxis(const Codebook& codebook, const SetColumn& column)
    : m_column(&column)
    , m_starts(1, 0)
{
    const TermTree& tree = column.tree();
    const std::vector<quint8> shown = shownNodes(column);
    std::vector<quint32> segmentOf(tree.size(), 0);
    for (quint32 node = 0; node < tree.size(); node = tree.end(node)) {
        if (!shown[node])
            continue;
        const Term* term = codebook.term(tree.id(node));
        std::fill(segmentOf.begin() + node, segmentOf.begin() + tree.end(node), quint32(m_items.size()));
        m_items.push_back({term->id, term->code, term->label});
    }
    m_items.push_back({});
    for (quint32 set = 0; set < column.setCount(); ++set) {
        if (set == 0)
            m_segments.push_back(quint32(m_items.size() - 1));
        for (const quint32 node : column.nodes(set)) {
            const bool first = m_segments.size() == m_starts.back() || m_segments.back() != segmentOf[node];
            if (first) // nodes ascend, so equal segments are neighbours
                m_segments.push_back(segmentOf[node]);
        }
        m_starts.push_back(quint32(m_segments.size()));
    }
}

} // namespace lacuna
