// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/codebook.h"

#include "model/catalogue/codebooklimits.h"

#include "model/support/textfold.h"

#include <QtCore/QSet>

#include <algorithm>

namespace lacuna {

namespace {

/// What names are looked up by. A name of punctuation only ("–") folds to nothing and stands for itself.
QString nameKey(QStringView name)
{
    QString folded = foldedForMatching(name);
    return folded.isEmpty() ? name.trimmed().toString() : folded;
}

/// The terms of one dimension as a forest, without recursion: a file may nest as deep as it likes.
class Forest {
public:
    explicit Forest(std::vector<Term>& terms)
        : m_terms(terms)
    {
        for (int i = 0; i < int(terms.size()); ++i)
            m_index.insert(terms[size_t(i)].id, i);
        cutBadParents();
        for (int i = 0; i < int(terms.size()); ++i)
            m_children[terms[size_t(i)].parent].push_back(i);
        for (auto& siblings : m_children) {
            std::ranges::stable_sort(siblings, {}, [this](int i) { return m_terms[size_t(i)].position; });
        }
    }

    /// Indexes of the terms depth first, with their depths. What lies too deep is put beside what it is under.
    std::vector<std::pair<int, int>> depthFirst()
    {
        std::vector<std::pair<int, int>> order;
        std::vector<std::pair<int, int>> pending;
        push(0, 0, pending);
        while (!pending.empty()) {
            auto [index, depth] = pending.back();
            pending.pop_back();
            if (depth >= mostTermLevels) {
                Term& term = m_terms[size_t(index)];
                term.parent = m_terms[size_t(m_index.value(term.parent))].parent;
                depth = mostTermLevels - 1;
            }
            order.emplace_back(index, depth);
            push(m_terms[size_t(index)].id, depth + 1, pending);
        }
        return order;
    }

private:
    void cutBadParents()
    {
        // A walk upwards that meets a term of the same walk has found a ring; the term the walk began with is
        // cut loose if it is on it.
        std::vector<int> seen(m_terms.size(), -1);
        for (int start = 0; start < int(m_terms.size()); ++start) {
            int current = start;
            while (current >= 0 && seen[size_t(current)] < 0) {
                seen[size_t(current)] = start;
                Term& term = m_terms[size_t(current)];
                const int parent = term.parent == 0 ? -1 : m_index.value(term.parent, -1);
                const bool ring = parent >= 0 && seen[size_t(parent)] == start;
                if (parent < 0 || ring)
                    term.parent = 0;
                current = ring ? -1 : parent;
            }
        }
    }

    void push(Id parent, int depth, std::vector<std::pair<int, int>>& pending) const
    {
        const auto found = m_children.constFind(parent);
        if (found == m_children.constEnd())
            return;
        for (auto child = found->rbegin(); child != found->rend(); ++child)
            pending.emplace_back(*child, depth);
    }

    std::vector<Term>& m_terms;
    QHash<Id, int> m_index;
    QHash<Id, std::vector<int>> m_children;
};

} // namespace

Codebook::Codebook(std::vector<Dimension> dimensions, std::vector<Term> terms)
{
    takeDimensions(std::move(dimensions));
    takeTerms(std::move(terms));
    indexNames();
}

void Codebook::takeDimensions(std::vector<Dimension> dimensions)
{
    std::ranges::stable_sort(dimensions, {}, &Dimension::position);
    for (auto& given : dimensions) {
        if (given.id == 0 || m_dimensionIndex.contains(given.id))
            continue;
        m_dimensionIndex.insert(given.id, int(m_dimensions.size()));
        m_dimensions.push_back(std::move(given));
    }
    // One level only: the tree of a dimension that itself borrows one is the lender's.
    for (auto& borrower : m_dimensions) {
        Id owner = borrower.treeOf;
        for (size_t steps = 0; owner != 0 && steps <= m_dimensions.size(); ++steps) {
            const Dimension* lender = dimension(owner);
            if (!lender || lender->id == borrower.id || steps == m_dimensions.size()) {
                owner = 0;
            } else if (lender->treeOf == 0) {
                break;
            } else {
                owner = lender->treeOf;
            }
        }
        borrower.treeOf = owner;
    }
}

void Codebook::takeTerms(std::vector<Term> terms)
{
    QHash<Id, std::vector<Term>> byDimension;
    QSet<Id> seen;
    for (auto& given : terms) {
        if (given.id == 0 || seen.contains(given.id) || !m_dimensionIndex.contains(given.dimension))
            continue;
        seen.insert(given.id);
        byDimension[given.dimension].push_back(std::move(given));
    }
    for (const auto& owner : m_dimensions) {
        const int begin = int(m_terms.size());
        if (const auto own = byDimension.find(owner.id); own != byDimension.end()) {
            Forest forest(*own);
            for (const auto& [index, depth] : forest.depthFirst()) {
                Term& taken = (*own)[size_t(index)];
                m_nodes.push_back({depth, 0});
                m_termIndex.insert(taken.id, int(m_terms.size()));
                m_terms.push_back(std::move(taken));
            }
        }
        m_ranges.insert(owner.id, {begin, int(m_terms.size())});
        closeSubtrees(begin);
    }
}

/// A subtree ends where the next term as deep as its top, or less deep, begins.
void Codebook::closeSubtrees(int begin)
{
    const int end = int(m_terms.size());
    std::vector<int> open;
    for (int i = begin; i <= end; ++i) {
        const int depth = i < end ? m_nodes[size_t(i)].depth : 0;
        while (int(open.size()) > depth) {
            m_nodes[size_t(open.back())].end = i;
            open.pop_back();
        }
        open.push_back(i);
    }
}

void Codebook::indexNames()
{
    const auto insert = [this](const Term& term, const QString& name) {
        const QString key = nameKey(name);
        auto& names = m_names[term.dimension].terms;
        if (!key.isEmpty() && !names.contains(key))
            names.insert(key, term.id);
    };
    // First come, first served: codes before labels before aliases, and at each rank living terms before
    // retired ones.
    for (int rank = 0; rank < 3; ++rank) {
        for (const bool retired : {false, true}) {
            for (const Term& term : m_terms) {
                if (term.retired != retired)
                    continue;
                if (rank == 0)
                    insert(term, term.code);
                else if (rank == 1)
                    insert(term, term.label);
                else
                    std::ranges::for_each(term.aliases, [&](const QString& alias) { insert(term, alias); });
            }
        }
    }
}

const Dimension* Codebook::dimension(Id id) const
{
    const auto found = m_dimensionIndex.constFind(id);
    return found != m_dimensionIndex.constEnd() ? &m_dimensions[size_t(*found)] : nullptr;
}

const Dimension* Codebook::dimension(QStringView key) const
{
    const auto found = std::ranges::find_if(m_dimensions, [key](const Dimension& candidate) {
        return key.compare(candidate.key, Qt::CaseInsensitive) == 0;
    });
    return found != m_dimensions.end() ? &*found : nullptr;
}

const Term* Codebook::term(Id id) const
{
    const auto found = m_termIndex.constFind(id);
    return found != m_termIndex.constEnd() ? &m_terms[size_t(*found)] : nullptr;
}

Id Codebook::treeOwner(Id id) const
{
    const Dimension* found = dimension(id);
    if (!found)
        return 0;
    return found->treeOf != 0 ? found->treeOf : found->id;
}

Codebook::Range Codebook::rangeOf(Id id) const
{
    return m_ranges.value(treeOwner(id));
}

std::vector<const Term*> Codebook::termsOf(Id id, int maxDepth, bool withRetired) const
{
    std::vector<const Term*> found;
    const Range range = rangeOf(id);
    for (int i = range.begin; i < range.end;) {
        const Node& node = m_nodes[size_t(i)];
        const Term& candidate = m_terms[size_t(i)];
        const bool tooDeep = maxDepth >= 0 && node.depth > maxDepth;
        if (tooDeep || (candidate.retired && !withRetired)) {
            i = node.end;
            continue;
        }
        found.push_back(&candidate);
        ++i;
    }
    return found;
}

std::vector<const Term*> Codebook::children(Id id, Id parent) const
{
    Range range = rangeOf(id);
    if (parent != 0) {
        const int index = m_termIndex.value(parent, -1);
        if (index < range.begin || index >= range.end)
            return {};
        range = {index + 1, m_nodes[size_t(index)].end};
    }
    std::vector<const Term*> found;
    for (int i = range.begin; i < range.end; i = m_nodes[size_t(i)].end)
        found.push_back(&m_terms[size_t(i)]);
    return found;
}

int Codebook::depth(Id term) const
{
    const int index = m_termIndex.value(term, -1);
    return index < 0 ? -1 : m_nodes[size_t(index)].depth;
}

std::vector<Id> Codebook::ancestors(Id id) const
{
    std::vector<Id> found;
    const Term* current = term(id);
    while (current && current->parent != 0) {
        found.push_back(current->parent);
        current = term(current->parent);
    }
    return found;
}

bool Codebook::isDescendant(Id id, Id ancestor) const
{
    const int index = m_termIndex.value(id, -1);
    const int above = m_termIndex.value(ancestor, -1);
    return index >= 0 && above >= 0 && index > above && index < m_nodes[size_t(above)].end;
}

QString Codebook::path(Id id) const
{
    const Term* named = term(id);
    if (!named)
        return {};
    QString path = named->label;
    for (const Id above : ancestors(id))
        path.prepend(term(above)->label + QStringLiteral(" › "));
    return path;
}

const Term* Codebook::resolve(Id id, QStringView text) const
{
    const auto names = m_names.constFind(treeOwner(id));
    if (names == m_names.constEnd())
        return nullptr;
    const QString key = nameKey(text);
    return key.isEmpty() ? nullptr : term(names->terms.value(key, 0));
}

} // namespace lacuna
