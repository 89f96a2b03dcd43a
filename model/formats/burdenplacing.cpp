// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/burdenplacing.h"

#include "model/support/textfold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

BurdenPlacing::BurdenPlacing(const Codebook& codebook, Id dimension)
    : m_codebook(codebook)
    , m_dimension(dimension)
{
    for (const Burden& known : builtinBurdens(codebook)) {
        if (codebook.treeOwner(known.dimension) != codebook.treeOwner(dimension))
            continue;
        for (const BurdenArea& area : known.areas)
            m_regions.insert({foldedForMatching(known.regionSet), foldedForMatching(area.label)}, area.terms);
    }
}

QList<Id> BurdenPlacing::termsOf(const QString& label, const QString& code, const QString& regionSet) const
{
    // A region of a set is what the set says it is, even if a term of the codebook has its name.
    const auto region = m_regions.constFind({foldedForMatching(regionSet), foldedForMatching(label)});
    if (region != m_regions.cend())
        return *region;
    for (const QString& name : {code, label}) {
        const Term* term = name.isEmpty() ? nullptr : m_codebook.resolve(m_dimension, name);
        if (term)
            return {term->id};
    }
    return {};
}

void BurdenPlacing::leaveOut(BurdenArea& area, qint64 line, const QString& why,
                             std::vector<ImportIssue>& issues)
{
    area.terms.clear();
    issues.push_back({line, ImportIssue::Severity::Warning, {}, why});
}

/// A term that two areas have (a region and a country of it that is named beside it) stays with the first.
void BurdenPlacing::settleTwins(Burden& burden, const std::vector<qint64>& lines,
                                std::vector<ImportIssue>& issues)
{
    QHash<Id, size_t> owner;
    for (size_t i = 0; i < burden.areas.size(); ++i) {
        BurdenArea& area = burden.areas[i];
        const auto taken = std::ranges::find_if(area.terms, [&](Id term) { return owner.contains(term); });
        if (taken != area.terms.end()) {
            leaveOut(area, lines[i],
                     tr("“%1” overlaps with “%2”: it is listed, and not placed.")
                         .arg(area.label, burden.areas[owner.value(*taken)].label),
                     issues);
            continue;
        }
        for (const Id term : std::as_const(area.terms))
            owner.insert(term, i);
    }
}

/// Of each area, those that have a term below one of its.
std::vector<std::vector<size_t>> BurdenPlacing::insides(const Burden& burden) const
{
    QHash<Id, size_t> owner;
    for (size_t i = 0; i < burden.areas.size(); ++i) {
        for (const Id term : burden.areas[i].terms)
            owner.insert(term, i);
    }
    std::vector<std::vector<size_t>> inside(burden.areas.size());
    for (size_t i = 0; i < burden.areas.size(); ++i) {
        for (const Id term : burden.areas[i].terms) {
            for (const Id above : m_codebook.ancestors(term)) {
                const auto outer = owner.constFind(above);
                if (outer != owner.cend() && *outer != i
                    && (inside[*outer].empty() || inside[*outer].back() != i))
                    inside[*outer].push_back(i);
            }
        }
    }
    return inside;
}

void BurdenPlacing::settleOverlaps(Burden& burden, const std::vector<qint64>& lines,
                                   std::vector<ImportIssue>& issues) const
{
    settleTwins(burden, lines, issues);
    const std::vector<std::vector<size_t>> inside = insides(burden);
    std::vector<std::pair<int, size_t>> deepestFirst;
    for (size_t i = 0; i < burden.areas.size(); ++i) {
        int depth = -1;
        for (const Id term : std::as_const(burden.areas[i].terms))
            depth = std::max(depth, m_codebook.depth(term));
        if (!inside[i].empty())
            deepestFirst.emplace_back(-depth, i);
    }
    std::ranges::sort(deepestFirst);
    for (const auto& [depth, outer] : deepestFirst)
        settleLevel(burden, outer, inside[outer], lines, issues);
}

/// Either the outer area stays placed, or what is inside it.
void BurdenPlacing::settleLevel(Burden& burden, size_t outer, const std::vector<size_t>& inside,
                                const std::vector<qint64>& lines, std::vector<ImportIssue>& issues)
{
    BurdenArea& area = burden.areas[outer];
    std::vector<size_t> placed;
    double sum = 0;
    for (const size_t inner : inside) {
        if (burden.areas[inner].terms.isEmpty())
            continue;
        placed.push_back(inner);
        sum += burden.areas[inner].value;
    }
    if (placed.empty() || area.terms.isEmpty())
        return;
    if (burden.isRate() || sum >= area.value / 2) {
        leaveOut(area, lines[outer],
                 tr("“%1” contains other areas of the table, “%2” among them: it is listed as their total, "
                    "and not placed.")
                     .arg(area.label, burden.areas[placed.front()].label),
                 issues);
        return;
    }
    for (const size_t inner : placed)
        leaveOut(burden.areas[inner], lines[inner],
                 tr("“%1” is part of “%2”, which the table has too: it is listed, and not placed.")
                     .arg(burden.areas[inner].label, area.label),
                 issues);
}

} // namespace lacuna
