// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/crosstable.h"

#include "model/analysis/evidencetable_p.h"

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr quint8 isCompleted = 128; ///< coded as completed outright; only while tables are made

/// Facts of one dimension by set: each named term (and its descendants) states some.
FactTables::Table statedBy(const SetColumn& column, const Codebook& codebook,
                           std::initializer_list<std::pair<QStringView, quint8>> terms)
{
    FactTables::Table table{&column, std::vector<quint8>(column.setCount(), 0)};
    const TermTree& tree = column.tree();
    for (const auto& [code, fact] : terms) {
        const Term* term = codebook.resolve(column.dimension(), code);
        const quint32 top = term ? tree.nodeOf(term->id) : TermTree::none;
        if (top == TermTree::none)
            continue;
        for (quint32 set = 0; set < column.setCount(); ++set) {
            for (const quint32 node : column.nodes(set)) {
                if (tree.contains(top, node))
                    table.bySet[set] |= fact;
            }
        }
    }
    return table;
}

/// Terms come best first in codebook order: all up to the floor's last descendant are at or above it. A floor
/// the codebook does not have puts nothing below it.
FactTables::Table appraisals(const SetColumn& column, const Codebook& codebook, const QString& floor)
{
    FactTables::Table table{&column, std::vector<quint8>(column.setCount(), 0)};
    const TermTree& tree = column.tree();
    const Term* term = codebook.resolve(column.dimension(), floor);
    const quint32 node = term ? tree.nodeOf(term->id) : TermTree::none;
    const quint32 below = node == TermTree::none ? tree.size() : tree.end(node);
    for (quint32 set = 1; set < column.setCount(); ++set) {
        table.bySet[set] = FactTables::IsAppraised;
        if (column.nodes(set).front() < below)
            table.bySet[set] |= FactTables::IsAtOrAboveFloor;
    }
    return table;
}

int topLevelTerms(const TermTree& tree)
{
    int count = 0;
    for (quint32 node = 0; node < tree.size(); node = tree.end(node))
        ++count;
    return count;
}

} // namespace

FactTables::FactTables(const EvidenceTable& table, const GapRules& rules)
{
    const EvidenceTable::Private& d = EvidenceAccess::of(table);
    const Codebook& codebook = *d.codebook;
    if (const SetColumn* column = d.column(u"status")) {
        tables.push_back(
            statedBy(*column, codebook, {{u"ONG", IsOngoing}, {u"PLN", IsOngoing}, {u"COM", isCompleted}}));
        // A study two coders see differently is completed if one of them saw it completed.
        for (quint8& fact : tables.back().bySet)
            fact = fact == IsOngoing ? IsOngoing : 0;
    }
    if (const SetColumn* column = d.column(u"evidence-type"))
        tables.push_back(
            statedBy(*column, codebook, {{u"PRI", IsPrimary}, {u"EVL", IsPrimary}, {u"SYR", IsReview}}));
    if (const SetColumn* column = d.column(u"confidence"))
        tables.push_back(appraisals(*column, codebook, rules.confidenceFloor));
    methods = d.column(u"method");
    methodGroups = methods ? topLevelTerms(methods->tree()) : 0;
}

void FactTables::selectMethods(int window)
{
    if (!methods)
        return;
    const TermTree& tree = methods->tree();
    std::vector<quint64> bit(tree.size(), 0);
    int group = 0;
    for (quint32 node = 0; node < tree.size(); node = tree.end(node), ++group) {
        if (group / 64 == window)
            std::fill(bit.begin() + node, bit.begin() + tree.end(node), quint64(1) << (group % 64));
    }
    missingBySet.assign(methods->setCount(), ~quint64(0));
    for (quint32 set = 0; set < methods->setCount(); ++set) {
        for (const quint32 node : methods->nodes(set))
            missingBySet[set] &= ~bit[node];
    }
}

} // namespace lacuna
