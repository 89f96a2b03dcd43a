// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/chartgroups.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct GroupText {
    Q_DECLARE_TR_FUNCTIONS(ChartGroups)
};

void makeSet(std::vector<quint32>& numbers)
{
    std::ranges::sort(numbers);
    numbers.erase(std::ranges::unique(numbers).begin(), numbers.end());
}

} // namespace

ChartGroups::ChartGroups(const Codebook& codebook, const SetColumn& column, int depth)
    : m_column(&column)
{
    const TermTree& tree = column.tree();
    std::vector<quint32> groupOf(tree.size(), none); // of a term and what is below it
    for (quint32 node = 0; node < tree.size(); ++node) {
        const bool innermost = tree.end(node) == node + 1;
        if (tree.depth(node) != depth && !(innermost && tree.depth(node) < depth))
            continue;
        std::fill(groupOf.begin() + node, groupOf.begin() + tree.end(node), quint32(m_groups.size()));
        const Term* term = codebook.term(tree.id(node));
        m_groups.push_back({term ? term->label : QString(),
                            {column.dimension(), tree.id(node), {}, {}},
                            tree.retired(node)});
    }
    const Dimension* dimension = codebook.dimension(column.dimension());
    const bool confidence = dimension && dimension->key == u"confidence"_s;
    m_groups.push_back({confidence ? GroupText::tr("Not appraised") : GroupText::tr("Not coded"),
                        {column.dimension(), 0, {}, {}},
                        false});
    std::vector<std::vector<quint32>> bySet(column.setCount());
    for (quint32 set = 0; set < column.setCount(); ++set) {
        for (const quint32 node : column.nodes(set)) {
            if (groupOf[node] != none)
                bySet[set].push_back(groupOf[node]);
        }
        if (column.nodes(set).empty())
            bySet[set].push_back(quint32(m_groups.size() - 1));
    }
    list(std::move(bySet));
}

void ChartGroups::list(std::vector<std::vector<quint32>> bySet)
{
    m_starts.assign(1, 0);
    m_list.clear();
    for (std::vector<quint32>& groups : bySet) {
        makeSet(groups);
        m_list.insert(m_list.end(), groups.begin(), groups.end());
        m_starts.push_back(quint32(m_list.size()));
    }
}

std::vector<int> ChartGroups::counts(std::span<const int> bySet) const
{
    std::vector<int> counts(m_groups.size(), 0);
    for (quint32 set = 0; set < m_column->setCount(); ++set) {
        for (const quint32 group : of(set))
            counts[group] += bySet[set];
    }
    return counts;
}

void ChartGroups::keep(const std::vector<quint32>& order, const QString& other)
{
    std::vector<quint32> place(m_groups.size(), none);
    std::vector<Group> groups;
    for (const quint32 group : order) {
        place[group] = quint32(groups.size());
        groups.push_back(m_groups[group]);
    }
    if (!other.isEmpty()) {
        // What is not coded stays last, if it was to stay at all.
        const bool uncodedLast = !order.empty() && order.back() == m_groups.size() - 1;
        const quint32 at = quint32(groups.size()) - (uncodedLast ? 1 : 0);
        groups.insert(groups.begin() + at, Group{other, {}, false});
        if (uncodedLast)
            place[order.back()] = at + 1;
        std::ranges::replace(place, none, at);
    }
    std::vector<std::vector<quint32>> bySet(m_column->setCount());
    for (quint32 set = 0; set < m_column->setCount(); ++set) {
        for (const quint32 group : of(set)) {
            if (place[group] != none)
                bySet[set].push_back(place[group]);
        }
    }
    m_groups = std::move(groups);
    list(std::move(bySet));
}

} // namespace lacuna
