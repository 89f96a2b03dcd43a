// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/evidencetable.h"
#include "model/catalogue/contribution.h"
#include "model/catalogue/practice.h"

#include <QtCore/QHash>

#include <array>

namespace lacuna {

/// Which practices are wanted.
struct PracticeQuery {
    QString search; ///< as searchPractices() reads it
    QList<PracticeKind> kinds; ///< empty: all
    QList<FilterClause> clauses; ///< by terms, as those of a Filter
    std::optional<QList<Id>> only; ///< just some of these

    bool isEmpty() const
    {
        return search.trimmed().isEmpty() && kinds.isEmpty() && clauses.isEmpty() && !only;
    }
    friend bool operator==(const PracticeQuery&, const PracticeQuery&) = default;
};

/// Which practices match, and how many there are beside each choice.
struct PracticeFacets {
    std::vector<Id> found; ///< ascending
    std::array<int, allPracticeKinds.size()>
        kinds{}; ///< in the order of allPracticeKinds, whatever kinds are wanted
    QHash<Id, std::vector<int>> terms; ///< dimension → as facetCounts() gives them, of what all else leaves
    int total = 0; ///< practices in the catalogue

    friend bool operator==(const PracticeFacets&, const PracticeFacets&) = default;
};

/// @p evidence has a row for each of @p practices, which ascend by id. Pure; any thread.
PracticeFacets facetPractices(const EvidenceTable& evidence, const std::vector<Practice>& practices,
                              const PracticeQuery& query);

/// Ids, ascending, of what the query's words, kinds and choice leave: what stands for the search of a Filter that has the query's clauses, so that a
/// map is of the practices that are listed. Null: all.
std::shared_ptr<const std::vector<Id>> practiceQueryHits(const std::vector<Practice>& practices,
                                                         const PracticeQuery& query);
Filter practiceQueryFilter(const PracticeQuery& query);

/// Practice → how many contributions are tied to it; those without are not in it.
QHash<Id, int> contributionsByPractice(const std::vector<Contribution>& contributions);

} // namespace lacuna
