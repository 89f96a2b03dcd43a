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
    for (quint32 set = 0; set < column.setCount(); ++set) {
        for (const quint32 node : column.nodes(set))
            shown[node] = 1;
    }
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

quint32 GapAxis::commonPlace(quint32 a, quint32 b) const
{
    while (a != b) {
        const int depthA = a ? m_items[a - 1].depth : -1;
        const int depthB = b ? m_items[b - 1].depth : -1;
        if (depthA >= depthB)
            a = parentPlace(a);
        else
            b = parentPlace(b);
    }
    return a;
}

void GapAxis::placeSet(std::span<const quint32> nodes, std::vector<quint32>& reached)
{
    reached.clear();
    for (const quint32 node : nodes) {
        if (m_itemOfNode[node] >= 0)
            reached.push_back(quint32(m_itemOfNode[node]) + 1);
    }
    std::ranges::sort(reached);
    reached.erase(std::unique(reached.begin(), reached.end()), reached.end());

    Places places{quint32(m_places.size()), 0, 0};
    const TermTree& tree = m_column->tree();
    quint32 last = 0;
    std::vector<quint32> removed;
    for (size_t i = 0; i < reached.size(); ++i) {
        // In codebook order a term's descendants come right after it; it is reached through them.
        if (i + 1 < reached.size() && tree.contains(m_nodes[reached[i] - 1], m_nodes[reached[i + 1] - 1]))
            continue;
        if (last)
            removed.push_back(commonPlace(last, reached[i]));
        last = reached[i];
        m_places.push_back(last);
        ++places.added;
    }
    m_places.insert(m_places.end(), removed.begin(), removed.end());
    places.removed = quint16(removed.size());
    m_bySet.push_back(places);
}

void GapAxis::placeSets()
{
    m_bySet.reserve(m_column->setCount());
    m_bySet.push_back({0, 1, 0});
    m_places.push_back(uncodedPlace());
    std::vector<quint32> reached;
    for (quint32 set = 1; set < m_column->setCount(); ++set)
        placeSet(m_column->nodes(set), reached);
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
