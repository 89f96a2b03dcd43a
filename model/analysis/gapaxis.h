// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gapmap.h"
#include "model/analysis/setcolumn.h"

namespace lacuna {

/// The rows or columns of a gap map: which terms are shown, and how a set of terms is counted on them so that
/// every header, parents and the total included, counts distinct studies.
///
/// Counting: places are 0 for the total (the root above all top-level terms), 1 … n for the items and n + 1
/// for "uncoded". A study is not added at every ancestor of its terms: it is added at the shown items it
/// reaches and taken away again at the lowest common ancestor of each neighbouring two of them. Summed up the
/// tree afterwards, every header then holds each study once (Hui 1992, colour set size problem; inclusion of
/// neighbours in depth-first order suffices).
class GapAxis {
public:
    /// Where a set of terms counts: at so many places it is added, and at one fewer it is taken away again. Four bytes, since a count
    /// looks one up for every study.
    class Places {
    public:
        /// How many places to add at; 0: the set is out of scope.
        enum Shape : quint32 { None, One, Two, More, Shapes };

        Places() = default;
        Places(Shape shape, quint32 at)
            : m_code(at << 2 | shape)
        {
        }
        Shape shape() const { return Shape(m_code & 3); }
        /// The place if it is one; where the list stands if there are several.
        quint32 at() const { return m_code >> 2; }
        bool operator==(const Places&) const = default;

    private:
        quint32 m_code = None;
    };
    /// The places themselves: first those to add at, then those to take away at.
    struct PlaceList {
        const quint32* places;
        quint32 added;

        quint32 size() const { return added > 0 ? 2 * added - 1 : 0; }
    };

    /// @p scope 0: the whole dimension; @p depth −1: all levels. A scope deeper than @p depth is shown
    /// itself.
    /// @p column outlives the axis.
    GapAxis(const Codebook& codebook, const SetColumn& column, Id scope, int depth);

    const SetColumn& column() const { return *m_column; }
    const std::vector<GapAxisItem>& items() const { return m_items; }
    quint32 size() const { return quint32(m_items.size()); }
    quint32 placeCount() const { return size() + 2; }
    quint32 uncodedPlace() const { return size() + 1; }
    /// The place a place sums up to: its parent's, or the total.
    quint32 parentPlace(quint32 place) const { return m_parents[place]; }
    std::span<const Places> bySet() const { return m_bySet; }
    /// The list of places that are several.
    PlaceList several(Places places) const
    {
        const quint32* list = m_places.data() + places.at();
        return {list + 1, *list};
    }
    /// Asks for the list of several places before it is read: lists lie scattered, and a study takes longer to wait for one than to count.
    void prefetch(Places places) const
    {
#ifdef __GNUC__ // and Clang
        __builtin_prefetch(m_places.data() + places.at());
#else
        Q_UNUSED(places)
#endif
    }
    /// The list of any; one place is listed in @p one, which must outlive it.
    PlaceList list(Places places, quint32& one) const
    {
        if (places.shape() >= Places::Two)
            return several(places);
        one = places.at();
        return {&one, quint32(places.shape())};
    }

    /// Innermost terms of the scope in the whole tree, whatever the depth shown, in codebook order.
    quint32 leafCount() const { return m_leafRank.empty() ? 0 : m_leafRank.back(); }
    /// The range of them under @p item (one past the end second).
    std::pair<quint32, quint32> leavesOf(quint32 item) const { return leavesOfNode(m_nodes[item]); }
    /// The same for any term; empty if it is not in the scope or unknown.
    std::pair<quint32, quint32> leavesOfTerm(Id term) const;

private:
    void addItems(const Codebook& codebook, const std::vector<quint8>& shown, quint32 from, quint32 to,
                  int depth);
    void rankLeaves(const std::vector<quint8>& shown, quint32 from, quint32 to);
    void placeItems();
    void placeSets();
    quint32 placeSet(std::span<const quint32> nodes, quint32* into) const;
    quint32 commonPlace(quint32 a, quint32 b) const;
    std::pair<quint32, quint32> leavesOfNode(quint32 node) const
    {
        return {m_leafRank[node], m_leafRank[m_column->tree().end(node)]};
    }

    const SetColumn* m_column;
    std::vector<GapAxisItem> m_items;
    std::vector<quint32> m_nodes; ///< of the items
    std::vector<int>
        m_itemOfNode; ///< the item a term counts at (itself or its shown ancestor); −1: out of scope
    std::vector<quint32> m_leafRank; ///< shown leaves before a node; one more than there are nodes
    std::vector<quint32> m_parents; ///< place → the place it sums up to
    std::vector<quint32> m_ends; ///< place → one past the last place under it
    std::vector<Places> m_bySet;
    std::vector<quint32> m_places; ///< lists of several: how many are added, then the list
};

/// Top-level terms of the segments dimension, and "not coded" last. Crossed with a second dimension: the pairs of their top-level terms that
/// some study has, "not coded" among them.
class SegmentAxis {
public:
    /// More pairs than this nobody tells apart: then the most frequent stay, and the last segment is all others together.
    static constexpr size_t mostPairs = 24;

    SegmentAxis(const Codebook& codebook, const SetColumn& column);
    /// Goes through all @p rows studies once.
    SegmentAxis(const Codebook& codebook, const SetColumn& column, const SetColumn& cross, quint32 rows);

    const std::vector<GapSegment>& items() const { return m_items; }
    /// Calls @p f with a pointer to the numbers of the studies' sets, which segments() knows: pairs of sets if crossed.
    template <typename F> void visit(F&& f) const
    {
        m_pairs.empty() ? m_column->visit(f) : f(m_pairs.data());
    }
    /// The segments of a set of terms.
    std::span<const quint32> segments(quint32 set) const
    {
        return std::span(m_segments).subspan(m_starts[set], m_starts[set + 1] - m_starts[set]);
    }

private:
    void addSet(std::span<const quint32> segments);
    void cross(const SegmentAxis& first, const SegmentAxis& second, const std::vector<quint64>& sets,
               const std::vector<quint32>& studies);

    const SetColumn* m_column;
    std::vector<GapSegment> m_items;
    std::vector<quint32> m_starts;
    std::vector<quint32> m_segments;
    std::vector<quint32> m_pairs; ///< crossed: study → number of its pair of sets
};

/// Nodes offered in lists: not retired, or something is coded with them or a descendant, or a descendant is
/// shown.
std::vector<quint8> shownNodes(const SetColumn& column);

} // namespace lacuna
