// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/facttable.h"

#include "model/analysis/evidencetable_p.h"

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

enum Fact : quint8 {
    IsOngoing = 1,
    IsPrimary = 2,
    IsReview = 4,
    IsAppraised = 8,
    IsAtOrAboveFloor = 16,
    IsCompleted = 128, ///< coded as completed outright
};

/// Facts of one dimension by set. Empty: there is no such dimension.
using FactsBySet = std::vector<quint8>;

quint8 factOf(const FactsBySet& facts, quint32 set)
{
    return facts.empty() ? quint8(0) : facts[set];
}

/// Each named term (and its descendants) states some facts.
FactsBySet statedBy(const SetColumn* column, const Codebook& codebook,
                    std::initializer_list<std::pair<QStringView, quint8>> terms)
{
    if (!column)
        return {};
    FactsBySet bySet(column->setCount(), 0);
    const TermTree& tree = column->tree();
    for (const auto& [code, fact] : terms) {
        const Term* term = codebook.resolve(column->dimension(), code);
        const quint32 top = term ? tree.nodeOf(term->id) : TermTree::none;
        if (top == TermTree::none)
            continue;
        for (quint32 set = 0; set < column->setCount(); ++set) {
            for (const quint32 node : column->nodes(set)) {
                if (tree.contains(top, node))
                    bySet[set] |= fact;
            }
        }
    }
    return bySet;
}

/// Terms come best first in codebook order: all up to the floor's last descendant are at or above it. A floor
/// the codebook does not have puts nothing below it.
FactsBySet appraisals(const SetColumn* column, const Codebook& codebook, const QString& floor)
{
    if (!column)
        return {};
    FactsBySet bySet(column->setCount(), 0);
    const TermTree& tree = column->tree();
    const Term* term = codebook.resolve(column->dimension(), floor);
    const quint32 node = term ? tree.nodeOf(term->id) : TermTree::none;
    const quint32 below = node == TermTree::none ? tree.size() : tree.end(node);
    for (quint32 set = 1; set < column->setCount(); ++set) {
        bySet[set] = IsAppraised;
        if (column->nodes(set).front() < below)
            bySet[set] |= IsAtOrAboveFloor;
    }
    return bySet;
}

int topLevelTerms(const TermTree& tree)
{
    int count = 0;
    for (quint32 node = 0; node < tree.size(); node = tree.end(node))
        ++count;
    return count;
}

} // namespace

FactTable::Facts FactTable::factsOf(quint8 bits)
{
    Facts facts;
    // A study two coders see differently is completed if one of them saw it completed.
    if ((bits & IsOngoing) && !(bits & IsCompleted)) {
        facts.count[Tally::Ongoing] = 1;
        return facts;
    }
    facts.count[Tally::Completed] = 1;
    facts.count[Tally::Primary] = (bits & IsPrimary) ? 1 : 0;
    facts.count[Tally::Appraised] = (bits & IsAppraised) ? 1 : 0;
    facts.count[Tally::AtOrAboveFloor] = (bits & IsAtOrAboveFloor) ? 1 : 0;
    facts.yearMask = -1;
    facts.reviewMask = (bits & IsReview) ? -1 : 0;
    return facts;
}

FactTable::FactTable(const EvidenceTable& table, const GapRules& rules)
    : m_column(&EvidenceAccess::of(table).profiles)
{
    for (quint32 bits = 0; bits < factCombinations; ++bits)
        m_facts[bits] = factsOf(quint8(bits));
    const Codebook& codebook = table.codebook();
    const ProfileColumn::Sources& columns = m_column->sources();
    const FactsBySet status =
        statedBy(columns.status, codebook, {{u"ONG", IsOngoing}, {u"PLN", IsOngoing}, {u"COM", IsCompleted}});
    const FactsBySet evidenceType = statedBy(columns.evidenceType, codebook,
                                             {{u"PRI", IsPrimary}, {u"EVL", IsPrimary}, {u"SYR", IsReview}});
    const FactsBySet confidence = appraisals(columns.confidence, codebook, rules.confidenceFloor);
    m_entries.reserve(m_column->profiles().size());
    for (const ProfileColumn::Profile& profile : m_column->profiles()) {
        m_entries.push_back(quint32(factOf(status, profile.status)
                                    | factOf(evidenceType, profile.evidenceType)
                                    | factOf(confidence, profile.confidence)));
    }
    m_methodGroups = columns.method ? topLevelTerms(columns.method->tree()) : 0;
    selectMethods(0);
}

void FactTable::selectMethods(int window)
{
    constexpr quint32 all = (1U << methodsAtOnce) - 1;
    constexpr quint32 unknown = all + 1;
    const SetColumn* methods = m_column->sources().method;
    std::vector<quint32> bit(methods ? methods->tree().size() : 0, 0);
    int group = 0;
    for (quint32 node = 0; node < bit.size(); node = methods->tree().end(node), ++group) {
        if (group / methodsAtOnce == window)
            std::fill(bit.begin() + node, bit.begin() + methods->tree().end(node),
                      1U << (group % methodsAtOnce));
    }
    std::vector<quint32> missingOfSet(methods ? methods->setCount() : 1, unknown);
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const quint32 facts = m_entries[i] % factCombinations;
        const quint32 set = m_column->profiles()[i].method;
        if (missingOfSet[set] == unknown) { // few sets stand for all profiles
            missingOfSet[set] = all; // without a method dimension all stay missing
            for (const quint32 node : methods ? methods->nodes(set) : std::span<const quint32>())
                missingOfSet[set] &= ~bit[node];
        }
        const quint32 missing = m_facts[facts].count[Tally::Completed] ? missingOfSet[set] : 0;
        m_entries[i] = facts + missing * factCombinations;
    }
}

} // namespace lacuna
