// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gapmapbuilder.h"

#include <cmath>
#include <map>
#include <random>
#include <set>

namespace lacuna::testing {

/// A random catalogue as plain sets, and the slow, obvious way to every count: each figure is worked out from sets of studies, with
/// nothing shared with the program but the value types.
class NaiveCatalogue {
public:
    struct Study {
        Id id = 0;
        int year = noYear;
        std::map<Id, std::set<Id>> codings; ///< dimension → terms
    };

    explicit NaiveCatalogue(unsigned seed)
        : m_random(seed)
    {
    }

    int below(int limit) { return int(m_random() % unsigned(limit)); }
    bool chance(int percent) { return below(100) < percent; }

    Id addDimension(const QString& key, int termCount, int maxDepth, int retiredPercent, Id treeOf = 0)
    {
        Dimension dimension;
        dimension.id = Id(dimensions.size()) + 1;
        dimension.key = key;
        dimension.label = key;
        dimension.position = int(dimensions.size());
        dimension.treeOf = treeOf;
        dimensions.push_back(dimension);
        for (int i = 0; i < termCount; ++i)
            addTerm(dimension.id, QStringLiteral("%1%2").arg(key).arg(i), maxDepth, retiredPercent);
        return dimension.id;
    }

    Id addTerm(Id dimension, const QString& code, int maxDepth, int retiredPercent)
    {
        Term term;
        term.id = 1000 + Id(terms.size()) * 7 % 997
            + Id(terms.size()) * 1000; // ids in no useful order within a tree
        term.dimension = dimension;
        term.code = code;
        term.label = code;
        term.position = below(10);
        term.retired = chance(retiredPercent);
        const std::vector<Id> owned = ownTerms(dimension);
        if (!owned.empty() && chance(70)) {
            term.parent = owned[size_t(below(int(owned.size())))];
            if (depth(term.parent) + 1 > maxDepth)
                term.parent = 0;
        }
        terms.push_back(term);
        return term.id;
    }

    void addStudies(int count, int uncodedPercent, int mostTerms)
    {
        for (int i = 0; i < count; ++i) {
            Study study;
            study.id = studies.empty() ? 5 : studies.back().id + 1 + below(3);
            study.year = chance(10) ? int(noYear) : 1995 + below(32);
            for (const Dimension& dimension : dimensions) {
                const std::vector<Id> owned = ownTerms(owner(dimension.id));
                if (owned.empty() || chance(uncodedPercent))
                    continue;
                for (int n = 1 + below(mostTerms); n > 0; --n)
                    study.codings[dimension.id].insert(owned[size_t(below(int(owned.size())))]);
            }
            studies.push_back(study);
        }
    }

    EvidenceInput input(bool shuffled = false)
    {
        EvidenceInput input;
        for (const Study& study : studies) {
            for (const auto& [dimension, coded] : study.codings) {
                for (const Id term : coded) {
                    input.codings.push_back({quint32(input.studies.size()), dimension, term});
                    if (chance(10)) // duplicates, and codings nobody knows
                        input.codings.push_back(
                            {quint32(input.studies.size()), dimension, chance(50) ? term : 17});
                }
            }
            input.studies.append(study.id, qint16(study.year), "t", "a", "s", "JOUR");
        }
        if (shuffled)
            std::shuffle(input.codings.begin(), input.codings.end(), m_random);
        return input;
    }

    std::shared_ptr<const Codebook> codebook() const
    {
        return std::make_shared<const Codebook>(dimensions, terms);
    }

    // --- the tree

    Id owner(Id dimension) const
    {
        for (const Dimension& candidate : dimensions) {
            if (candidate.id == dimension)
                return candidate.treeOf ? candidate.treeOf : dimension;
        }
        return 0;
    }
    const Term& term(Id id) const
    {
        for (const Term& candidate : terms) {
            if (candidate.id == id)
                return candidate;
        }
        qFatal("no such term");
    }
    std::vector<Id> ownTerms(Id dimension) const
    {
        std::vector<Id> owned;
        for (const Term& candidate : terms) {
            if (candidate.dimension == dimension)
                owned.push_back(candidate.id);
        }
        return owned;
    }
    int depth(Id id) const { return term(id).parent ? depth(term(id).parent) + 1 : 0; }
    bool isWithin(Id id, Id ancestor) const
    {
        for (; id; id = term(id).parent) {
            if (id == ancestor)
                return true;
        }
        return false;
    }
    Id top(Id id) const { return term(id).parent ? top(term(id).parent) : id; }
    std::vector<Id> childrenOf(Id dimension, Id parent) const
    {
        std::vector<const Term*> found;
        for (const Term& candidate : terms) {
            if (candidate.dimension == owner(dimension) && candidate.parent == parent)
                found.push_back(&candidate);
        }
        std::stable_sort(found.begin(), found.end(),
                         [](auto* a, auto* b) { return a->position < b->position; });
        std::vector<Id> ids;
        for (const Term* child : found)
            ids.push_back(child->id);
        return ids;
    }
    /// Depth first in codebook order.
    void collect(Id dimension, Id parent, std::vector<Id>& into) const
    {
        for (const Id child : childrenOf(dimension, parent)) {
            into.push_back(child);
            collect(dimension, child, into);
        }
    }
    std::vector<Id> inOrder(Id dimension) const
    {
        std::vector<Id> order;
        collect(dimension, 0, order);
        return order;
    }

    // --- studies

    static const std::set<Id>& coded(const Study& study, Id dimension)
    {
        static const std::set<Id> nothing;
        const auto at = study.codings.find(dimension);
        return at == study.codings.end() ? nothing : at->second;
    }
    bool reaches(const Study& study, Id dimension, Id term) const
    {
        for (const Id id : coded(study, dimension)) {
            if (isWithin(id, term))
                return true;
        }
        return false;
    }
    bool passes(const Study& study, const FilterClause& clause) const
    {
        const bool uncoded = coded(study, clause.dimension).empty();
        int met = 0;
        for (const Id term : clause.terms)
            met += reaches(study, clause.dimension, term);
        if (clause.mode == FilterClause::Mode::AllOf)
            return met == clause.terms.size();
        if (clause.mode == FilterClause::Mode::NoneOf)
            return met == 0;
        if (clause.terms.isEmpty() && !clause.uncoded)
            return true;
        return met > 0 || (clause.uncoded && uncoded);
    }
    bool passesYears(const Study& study, const Filter& filter) const
    {
        if (study.year == noYear)
            return filter.keepUndated;
        return study.year >= filter.yearFrom.value_or(-9999) && study.year <= filter.yearTo.value_or(9999);
    }
    bool passes(const Study& study, const Filter& filter, const std::vector<Id>* hits,
                Id exceptDimension = 0) const
    {
        for (const FilterClause& clause : filter.clauses) {
            if (clause.dimension != exceptDimension && !passes(study, clause))
                return false;
        }
        if (isLeftOut(study, filter, exceptDimension))
            return false;
        if (hits && std::find(hits->begin(), hits->end(), study.id) == hits->end())
            return false;
        return passesYears(study, filter);
    }

    /// Screening excluded it, whatever coder answered, and the filter says nothing about screening.
    bool isLeftOut(const Study& study, const Filter& filter, Id exceptDimension = 0) const
    {
        const QString key = QStringLiteral("screening");
        const Id screening = byKey(key);
        if (!screening || screening == exceptDimension || !byCode(key, QStringLiteral("INC"))
            || !byCode(key, QStringLiteral("EXF")))
            return false;
        for (const FilterClause& clause : filter.clauses) {
            if (clause.dimension == screening)
                return false;
        }
        const auto& answers = coded(study, screening);
        return !answers.empty() && std::ranges::all_of(answers, [&](Id answer) {
            return QStringList{QStringLiteral("EXT"), QStringLiteral("NRT"), QStringLiteral("EXF")}.contains(
                term(top(answer)).code);
        });
    }

    // --- what is shown

    bool isUsed(Id dimension, Id id) const
    {
        return std::ranges::any_of(studies,
                                   [&](const Study& study) { return reaches(study, dimension, id); });
    }
    bool isShown(Id dimension, Id id) const
    {
        if (!term(id).retired || isUsed(dimension, id))
            return true;
        return std::ranges::any_of(childrenOf(dimension, id),
                                   [&](Id child) { return isShown(dimension, child); });
    }
    std::vector<Id> shown(Id dimension, Id scope, int maxDepth) const
    {
        std::vector<Id> found;
        for (const Id id : inOrder(dimension)) {
            const bool inDepth = maxDepth < 0 || depth(id) <= std::max(maxDepth, scope ? depth(scope) : 0);
            if ((!scope || isWithin(id, scope)) && inDepth && isShown(dimension, id))
                found.push_back(id);
        }
        return found;
    }
    std::vector<Id> leavesUnder(Id dimension, Id id) const
    {
        std::vector<Id> leaves;
        for (const Id candidate : shown(dimension, id, -1)) {
            const auto children = childrenOf(dimension, candidate);
            if (std::ranges::none_of(children, [&](Id child) { return isShown(dimension, child); }))
                leaves.push_back(candidate);
        }
        return leaves;
    }

    // --- rules

    Id byKey(const QString& key) const
    {
        for (const Dimension& dimension : dimensions) {
            if (dimension.key == key)
                return dimension.id;
        }
        return 0;
    }
    Id byCode(const QString& key, const QString& code) const
    {
        for (const Term& candidate : terms) {
            if (candidate.dimension == byKey(key) && candidate.code == code)
                return candidate.id;
        }
        return 0;
    }
    bool has(const Study& study, const QString& key, std::initializer_list<const char*> codes) const
    {
        return std::ranges::any_of(codes, [&](const char* code) {
            const Id id = byCode(key, QString::fromLatin1(code));
            return id && reaches(study, byKey(key), id);
        });
    }
    bool isOngoing(const Study& study) const
    {
        const QString status = QStringLiteral("status");
        return has(study, status, {"ONG", "PLN"}) && !has(study, status, {"COM"});
    }

    /// A cell from the studies in it. Class and flags too.
    GapCell cellOf(const std::vector<const Study*>& members, const GapRules& rules, bool notApplicable) const
    {
        GapCell cell;
        const QString evidence = QStringLiteral("evidence-type");
        const QString confidence = QStringLiteral("confidence");
        const std::vector<Id> order = inOrder(byKey(confidence));
        const Id floor = byCode(confidence, rules.confidenceFloor);
        const auto rank = [&](Id id) { return std::ranges::find(order, id) - order.begin(); };
        std::map<Id, int> groups;
        for (const Study* study : members) {
            if (isOngoing(*study)) {
                ++cell.ongoing;
                continue;
            }
            ++cell.n;
            cell.primary += has(*study, evidence, {"PRI", "EVL"});
            const auto& ratings = coded(*study, byKey(confidence));
            cell.appraised += !ratings.empty();
            cell.atOrAboveFloor += std::ranges::any_of(
                ratings, [&](Id id) { return !floor || rank(id) <= rank(floor) || isWithin(id, floor); });
            const int year = study->year == noYear ? 0 : study->year;
            cell.newestYear = std::max(cell.newestYear, year);
            if (has(*study, evidence, {"SYR"}))
                cell.newestReviewYear = std::max(cell.newestReviewYear, year);
            std::set<Id> own;
            for (const Id method : coded(*study, byKey(QStringLiteral("method"))))
                own.insert(top(method));
            for (const Id group : own)
                ++groups[group];
        }
        const bool oneMethod =
            std::ranges::any_of(groups, [&](const auto& group) { return group.second == cell.n; });
        judge(cell, rules, notApplicable, oneMethod);
        return cell;
    }

    static void judge(GapCell& cell, const GapRules& rules, bool notApplicable, bool oneMethod)
    {
        const int now = rules.referenceYear;
        std::vector<std::pair<GapClass, GapFlag>> held;
        if (notApplicable)
            held.emplace_back(GapClass::NotApplicable, GapFlag::NotApplicable);
        if (cell.n + cell.ongoing == 0)
            held.emplace_back(GapClass::AbsoluteGap, GapFlag::AbsoluteGap);
        else if (cell.n == 0)
            held.emplace_back(GapClass::InProgress, GapFlag::InProgress);
        else if (cell.n < rules.thin)
            held.emplace_back(GapClass::Thin, GapFlag::Thin);
        const bool reviewed = cell.newestReviewYear > 0 && now - cell.newestReviewYear < rules.staleYears;
        if (cell.primary >= rules.synthesis && !reviewed)
            held.emplace_back(GapClass::SynthesisGap, GapFlag::SynthesisGap);
        const bool enough = cell.n >= rules.thin;
        if (enough && cell.appraised > 0 && cell.atOrAboveFloor == 0)
            held.emplace_back(GapClass::LowConfidence, GapFlag::LowConfidence);
        if (cell.newestYear > 0 && now - cell.newestYear > rules.staleYears)
            held.emplace_back(GapClass::Stale, GapFlag::Stale);
        if (enough && oneMethod)
            held.emplace_back(GapClass::SingleMethod, GapFlag::SingleMethod);
        cell.gapClass = held.empty() ? GapClass::Covered : held.front().first;
        for (const auto& [gapClass, flag] : held)
            cell.flags |= flag;
        if (cell.n > 0 && cell.appraised == 0)
            cell.flags |= GapFlag::NotAppraised;
    }

    std::vector<Dimension> dimensions;
    std::vector<Term> terms;
    std::vector<Study> studies;

private:
    std::mt19937 m_random;
};

} // namespace lacuna::testing
