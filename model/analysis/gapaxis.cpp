// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/gapaxis.h"

#include <algorithm>
#include <map>
#include <unordered_map>

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
        m_items.push_back({.term = term->id, .code = term->code, .label = term->label});
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

/// A set of terms, or pair of such sets, that counts in @p segments.
void SegmentAxis::addSet(std::span<const quint32> segments)
{
    m_segments.insert(m_segments.end(), segments.begin(), segments.end());
    m_starts.push_back(quint32(m_segments.size()));
}

SegmentAxis::SegmentAxis(const Codebook& codebook, const SetColumn& column, const SetColumn& cross,
                         quint32 rows)
    : m_column(&column)
    , m_starts(1, 0)
{
    const SegmentAxis first(codebook, column);
    const SegmentAxis second(codebook, cross);
    std::unordered_map<quint64, quint32> numbers;
    std::vector<quint64> sets;
    std::vector<quint32> studies; // that have the pair
    m_pairs.resize(rows);
    column.visit([&](const auto* a) {
        cross.visit([&](const auto* b) {
            for (quint32 row = 0; row < rows; ++row) {
                const quint64 pair = quint64(a[row]) << 32 | b[row];
                const auto [it, isNew] = numbers.try_emplace(pair, quint32(sets.size()));
                if (isNew) {
                    sets.push_back(pair);
                    studies.push_back(0);
                }
                ++studies[it->second];
                m_pairs[row] = it->second;
            }
        });
    });
    this->cross(first, second, sets, studies);
}

namespace {

/// Numbers keys in their order.
void rank(std::map<quint32, int>& keys)
{
    int next = 0;
    for (auto& [key, number] : keys)
        number = next++;
}

} // namespace

/// @p sets: the pairs of sets that occur; @p studies: how many have each.
void SegmentAxis::cross(const SegmentAxis& first, const SegmentAxis& second, const std::vector<quint64>& sets,
                        const std::vector<quint32>& studies)
{
    using Pair = std::pair<quint32, quint32>; // of segments, in the order of the codebook
    std::map<Pair, quint64> frequency;
    const auto forEachPair = [&](quint64 pair, const auto& f) {
        for (const quint32 a : first.segments(quint32(pair >> 32))) {
            for (const quint32 b : second.segments(quint32(pair)))
                f(Pair(a, b));
        }
    };
    for (size_t i = 0; i < sets.size(); ++i)
        forEachPair(sets[i], [&](Pair pair) { frequency[pair] += studies[i]; });
    std::vector<std::pair<quint64, Pair>> frequent;
    for (const auto& [pair, count] : frequency)
        frequent.emplace_back(count, pair);
    const bool others = frequent.size() > mostPairs;
    if (others) {
        std::ranges::stable_sort(frequent, std::greater(), &std::pair<quint64, Pair>::first);
        frequent.resize(mostPairs - 1);
    }
    std::map<Pair, quint32> segmentOf;
    std::map<quint32, int> ranks;
    std::map<quint32, int> crossRanks;
    for (const auto& [count, pair] : frequent) {
        segmentOf[pair] = 0;
        ranks[pair.first] = crossRanks[pair.second] = 0;
    }
    rank(ranks);
    rank(crossRanks);
    for (auto& [pair, segment] : segmentOf) {
        segment = quint32(m_items.size());
        GapSegment item = first.items()[pair.first];
        const GapSegment& crossing = second.items()[pair.second];
        item.crossTerm = crossing.term;
        item.crossCode = crossing.code;
        item.crossLabel = crossing.label;
        item.rank = ranks[pair.first];
        item.crossRank = crossRanks[pair.second];
        m_items.push_back(item);
    }
    if (others)
        m_items.push_back({.other = true});
    std::vector<quint32> into;
    for (const quint64 set : sets) {
        into.clear();
        forEachPair(set, [&](Pair pair) {
            const auto it = segmentOf.find(pair);
            into.push_back(it == segmentOf.end() ? quint32(m_items.size() - 1) : it->second);
        });
        std::ranges::sort(into);
        const auto repeated = std::ranges::unique(into); // of the others
        into.erase(repeated.begin(), repeated.end());
        addSet(into);
    }
}

} // namespace lacuna
