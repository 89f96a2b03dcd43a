// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/recountdata.h"

#include "model/analysis/evidencetable_p.h"
#include "model/analysis/facttable.h"

#include <limits>

namespace lacuna {

namespace {

/// Numbers what occurs, in the order in which it comes.
class Renumbering {
public:
    explicit Renumbering(size_t size)
        : m_numbers(size, none)
    {
    }

    quint32 numberOf(quint32 old)
    {
        if (m_numbers[old] == none) {
            m_numbers[old] = quint32(m_kept.size());
            m_kept.push_back(old);
        }
        return m_numbers[old];
    }
    const std::vector<quint32>& kept() const { return m_kept; }

private:
    static constexpr quint32 none = std::numeric_limits<quint32>::max();

    std::vector<quint32> m_numbers;
    std::vector<quint32> m_kept;
};

/// Only sets that some study wanted has: what is not exported leaves no trace.
RecountDimension dimensionOf(const SetColumn& column, std::span<const qsizetype> rows)
{
    RecountDimension result;
    result.dimension = column.dimension();
    Renumbering sets(column.setCount());
    sets.numberOf(0);
    result.setOf.reserve(rows.size());
    for (const qsizetype row : rows)
        result.setOf.push_back(sets.numberOf(column.setOf(row)));
    for (const quint32 set : sets.kept()) {
        const auto nodes = column.nodes(set);
        result.sets.emplace_back(nodes.begin(), nodes.end());
    }
    return result;
}

/// The top-level terms of a set of the method dimension, numbered in codebook order.
std::vector<quint32> groupsOf(const SetColumn& methods, quint32 set, std::span<const quint32> groupOfNode)
{
    std::vector<quint32> groups;
    for (const quint32 node : methods.nodes(set)) {
        if (groups.empty() || groups.back() != groupOfNode[node]) // nodes ascend
            groups.push_back(groupOfNode[node]);
    }
    return groups;
}

std::vector<quint32> groupsOfNodes(const TermTree& tree)
{
    std::vector<quint32> groups(tree.size());
    quint32 group = 0;
    for (quint32 node = 0; node < tree.size(); node = tree.end(node))
        std::fill(groups.begin() + node, groups.begin() + tree.end(node), group++);
    return groups;
}

void addProfiles(RecountData& data, const ProfileColumn& column, std::span<const qsizetype> rows)
{
    Renumbering profiles(column.profiles().size());
    data.profileOf.reserve(rows.size());
    column.visit([&](const auto* numbers) {
        for (const qsizetype row : rows)
            data.profileOf.push_back(profiles.numberOf(numbers[row]));
    });
    data.profiles = profiles.kept();
    const SetColumn* methods = column.sources().method;
    const std::vector<quint32> groups = methods ? groupsOfNodes(methods->tree()) : std::vector<quint32>();
    for (const quint32 profile : data.profiles)
        data.methodGroups.push_back(methods ? groupsOf(*methods, column.profiles()[profile].method, groups)
                                            : std::vector<quint32>());
}

} // namespace

RecountData recountData(const EvidenceTable& evidence, std::span<const quint8> wanted)
{
    const EvidenceTable::Private& d = EvidenceAccess::of(evidence);
    RecountData data;
    std::vector<qsizetype> rows;
    for (size_t row = 0; row < d.ids.size(); ++row) {
        if (!wanted[row])
            continue;
        rows.push_back(qsizetype(row));
        data.studies.push_back(d.ids[row]);
        data.years.push_back(d.years[row] == noYear ? 0 : d.years[row]);
    }
    for (const Dimension& dimension : d.codebook->dimensions()) {
        if (const SetColumn* column = d.column(dimension.id))
            data.dimensions.push_back(dimensionOf(*column, rows));
    }
    addProfiles(data, d.profiles, rows);
    return data;
}

std::vector<quint8> recountFacts(const EvidenceTable& evidence, const GapRules& rules,
                                 const RecountData& data)
{
    const FactTable facts(evidence, rules);
    std::vector<quint8> result;
    result.reserve(data.profiles.size());
    for (const quint32 profile : data.profiles) {
        const Tally tally = facts.tally(facts.entries()[profile], 1);
        const auto bit = [&tally](Tally::Count count, RecountFact fact) {
            return quint8(tally.count[count] != 0 ? quint8(fact) : 0);
        };
        result.push_back(bit(Tally::Ongoing, RecountFact::Ongoing) | bit(Tally::Primary, RecountFact::Primary)
                         | quint8(tally.newestReview == 1 ? quint8(RecountFact::Review) : 0)
                         | bit(Tally::Appraised, RecountFact::Appraised)
                         | bit(Tally::AtOrAboveFloor, RecountFact::AtOrAboveFloor));
    }
    return result;
}

RecountSegments recountSegments(const GapMap& map, const RecountData& data)
{
    RecountSegments result;
    if (!map.evidence || map.segments.empty())
        return result;
    const EvidenceTable::Private& d = EvidenceAccess::of(*map.evidence);
    const SetColumn* column = d.column(map.question.segments);
    if (!column)
        return result;
    const SetColumn* cross = map.question.crossSegments ? d.column(map.question.crossSegments) : nullptr;
    const auto axis = cross ? d.crossed.segments(*d.codebook, *column, *cross, quint32(d.ids.size()))
                            : std::make_shared<const SegmentAxis>(*d.codebook, *column);
    axis->visit([&](const auto* sets) {
        // As many numbers as there are sets or pairs of sets: at most one a study, or the column's own.
        Renumbering lists(std::max(d.ids.size(), size_t(column->setCount())));
        size_t row = 0;
        for (const Id study : data.studies) {
            while (d.ids[row] != study) // both ascend
                ++row;
            result.listOf.push_back(lists.numberOf(quint32(sets[row])));
        }
        for (const quint32 list : lists.kept()) {
            const auto segments = axis->segments(list);
            result.lists.emplace_back(segments.begin(), segments.end());
        }
    });
    return result;
}

} // namespace lacuna
