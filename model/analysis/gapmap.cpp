// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/gapmap.h"

#include "model/analysis/evidencetable_p.h"

#include <QtCore/QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct GapClasses {
    Q_DECLARE_TR_FUNCTIONS(GapClasses)
};

/// Whether sets of one axis count in item @p item (−1: in any), one byte a set.
std::vector<quint8> setsIn(const SetColumn& column, const std::vector<GapAxisItem>& items, int item)
{
    std::vector<quint8> in(column.setCount(), 0);
    if (item >= 0 && items[size_t(item)].term == 0) {
        in[0] = 1;
        return in;
    }
    const TermTree& tree = column.tree();
    std::vector<std::pair<quint32, quint32>> ranges; // of nodes; top items stand for all
    for (size_t i = 0; i < items.size(); ++i) {
        const bool wanted = item < 0 ? items[i].parent < 0 && items[i].term != 0 : int(i) == item;
        const quint32 node = wanted ? tree.nodeOf(items[i].term) : TermTree::none;
        if (node != TermTree::none)
            ranges.emplace_back(node, tree.end(node));
    }
    for (quint32 set = 1; set < column.setCount(); ++set) {
        for (const quint32 node : column.nodes(set))
            in[set] |= quint8(std::ranges::any_of(
                ranges, [node](auto range) { return node >= range.first && node < range.second; }));
    }
    return in;
}

} // namespace

QString gapClassKey(GapClass gapClass)
{
    static const std::array<QString, gapClassCount> keys{
        u"not-applicable"_s, u"absolute-gap"_s, u"in-progress"_s,   u"thin"_s,   u"synthesis-gap"_s,
        u"low-confidence"_s, u"stale"_s,        u"single-method"_s, u"covered"_s};
    return keys[size_t(gapClass)];
}

QString gapClassLabel(GapClass gapClass)
{
    switch (gapClass) {
    case GapClass::NotApplicable:
        return GapClasses::tr("not applicable");
    case GapClass::AbsoluteGap:
        return GapClasses::tr("absolute gap");
    case GapClass::InProgress:
        return GapClasses::tr("in progress");
    case GapClass::Thin:
        return GapClasses::tr("thin");
    case GapClass::SynthesisGap:
        return GapClasses::tr("synthesis gap");
    case GapClass::LowConfidence:
        return GapClasses::tr("low confidence");
    case GapClass::Stale:
        return GapClasses::tr("stale");
    case GapClass::SingleMethod:
        return GapClasses::tr("single method");
    case GapClass::Covered:
        return GapClasses::tr("covered");
    }
    return {};
}

std::vector<Id> GapMap::studiesIn(int row, int column) const
{
    std::vector<Id> found;
    if (!evidence)
        return found;
    const EvidenceTable::Private& d = EvidenceAccess::of(*evidence);
    const SetColumn* rowColumn = d.column(question.rows);
    const SetColumn* columnColumn = d.column(question.columns);
    if (!rowColumn || !columnColumn)
        return found;
    const std::vector<quint8> rowIn = setsIn(*rowColumn, rows, row);
    const std::vector<quint8> columnIn = setsIn(*columnColumn, columns, column);
    rowColumn->visit([&](const auto* rowSets) {
        columnColumn->visit([&](const auto* columnSets) {
            for (size_t i = 0; i < d.ids.size(); ++i) {
                if ((!passed || passed[i]) && rowIn[rowSets[i]] && columnIn[columnSets[i]])
                    found.push_back(d.ids[i]);
            }
        });
    });
    return found;
}

} // namespace lacuna
