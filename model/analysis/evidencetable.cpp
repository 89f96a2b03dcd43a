// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/evidencetable.h"

#include "model/analysis/evidencetable_p.h"
#include "model/analysis/rowfilter.h"

namespace lacuna {

namespace {

/// Term ids to nodes: the last dimension's terms in an open-addressed table, since every coding asks.
class NodeLookup {
public:
    explicit NodeLookup(const TermTree& tree)
    {
        size_t slots = 16;
        while (slots < size_t(tree.size()) * 3)
            slots *= 2;
        m_slots.assign(slots, {0, TermTree::none});
        for (quint32 node = 0; node < tree.size(); ++node) {
            size_t slot = slotOf(tree.id(node));
            while (m_slots[slot].second != TermTree::none)
                slot = (slot + 1) & (m_slots.size() - 1);
            m_slots[slot] = {tree.id(node), node};
        }
    }

    quint32 nodeOf(Id term) const
    {
        for (size_t slot = slotOf(term);; slot = (slot + 1) & (m_slots.size() - 1)) {
            if (m_slots[slot].second == TermTree::none || m_slots[slot].first == term)
                return m_slots[slot].second;
        }
    }

private:
    size_t slotOf(Id term) const
    {
        return size_t((quint64(term) * 0x9E3779B97F4A7C15U) >> 32) & (m_slots.size() - 1);
    }

    std::vector<std::pair<Id, quint32>> m_slots;
};

struct DimensionInput {
    Id dimension = 0;
    const TermTree* tree = nullptr;
    const NodeLookup* lookup = nullptr;
    std::vector<SetColumn::Coding> codings;
};

/// Deals the codings out to their dimensions.
void sortOut(const EvidenceInput& input, std::vector<DimensionInput>& dimensions)
{
    const auto rows = quint32(input.studies.size());
    DimensionInput* last = nullptr;
    for (const CodingRow& coding : input.codings) {
        if (!last || last->dimension != coding.dimension) {
            const auto at = std::ranges::find(dimensions, coding.dimension, &DimensionInput::dimension);
            if (at == dimensions.end())
                continue;
            last = &*at;
        }
        const quint32 node = last->lookup->nodeOf(coding.term);
        if (node != TermTree::none && coding.row < rows)
            last->codings.push_back({coding.row, node});
    }
}

} // namespace

std::shared_ptr<const EvidenceTable> EvidenceTable::build(std::shared_ptr<const Codebook> codebook,
                                                          const EvidenceInput& input)
{
    auto d = std::make_shared<Private>();
    d->codebook = std::move(codebook);
    d->ids.assign(input.studies.ids().begin(), input.studies.ids().end());
    d->years.assign(input.studies.years().begin(), input.studies.years().end());

    std::vector<std::pair<Id, const TermTree*>> trees; // owner of the terms → tree
    std::deque<NodeLookup> lookups;
    std::vector<DimensionInput> dimensions;
    for (const Dimension& dimension : d->codebook->dimensions()) {
        const Id owner = dimension.treeOf ? dimension.treeOf : dimension.id;
        auto at = std::ranges::find(trees, owner, &std::pair<Id, const TermTree*>::first);
        if (at == trees.end()) {
            d->trees.emplace_back(*d->codebook, owner);
            lookups.emplace_back(d->trees.back());
            at = trees.insert(trees.end(), {owner, &d->trees.back()});
        }
        dimensions.push_back({dimension.id, at->second, &lookups[size_t(at - trees.begin())], {}});
    }
    sortOut(input, dimensions);
    d->columns.reserve(dimensions.size());
    for (DimensionInput& dimension : dimensions) {
        d->columns.emplace_back(dimension.dimension, dimension.tree, quint32(d->ids.size()),
                                dimension.codings);
        std::vector<SetColumn::Coding>().swap(dimension.codings);
    }
    d->profiles = ProfileColumn({.status = d->column(u"status"),
                                 .evidenceType = d->column(u"evidence-type"),
                                 .confidence = d->column(u"confidence"),
                                 .method = d->column(u"method")},
                                quint32(d->ids.size()));
    auto table = std::make_shared<EvidenceTable>();
    table->d = std::move(d);
    return table;
}

qsizetype EvidenceTable::size() const
{
    return qsizetype(d->ids.size());
}

const Codebook& EvidenceTable::codebook() const
{
    return *d->codebook;
}

std::span<const Id> EvidenceTable::ids() const
{
    return d->ids;
}

std::span<const qint16> EvidenceTable::years() const
{
    return d->years;
}

std::span<const Id> EvidenceTable::termsOf(qsizetype row, Id dimension) const
{
    const SetColumn* column = d->column(dimension);
    return column ? column->ids(column->setOf(row)) : std::span<const Id>();
}

qsizetype EvidenceTable::bytes() const
{
    qsizetype sum = static_cast<qsizetype>(d->ids.capacity()) * qsizetype(sizeof(Id));
    sum += static_cast<qsizetype>(d->years.capacity()) * qsizetype(sizeof(qint16));
    for (const SetColumn& column : d->columns)
        sum += column.bytes();
    return sum + d->profiles.bytes();
}

std::vector<quint8> EvidenceTable::matching(const Filter& filter, const std::vector<Id>* searchHits) const
{
    return RowFilter(*this, filter, searchHits).all();
}

} // namespace lacuna
