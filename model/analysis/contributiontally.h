// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/codebook.h"
#include "model/catalogue/contribution.h"

#include <array>
#include <optional>
#include <vector>

namespace lacuna {

/// Which contributions are wanted. Every part narrows.
struct ContributionQuery {
    std::optional<int> question; ///< 0: those to none in particular
    std::optional<StakeholderGroup> group;
    Id country = 0; ///< a term of "country", or what is below it; 0: any
    QString search; ///< every word somewhere in text, name or event, whatever the case and marks
    TermPair gap; ///< tied to it as isTiedTo() has it; none: any
    Id practice = 0; ///< tied to it; 0: any

    bool isEmpty() const { return *this == ContributionQuery(); }
    friend bool operator==(const ContributionQuery&, const ContributionQuery&) = default;
};

/// True if something said of @p said holds for @p cell: the same pair of dimensions with the same terms or terms above, or the whole line of one
/// of its terms or of a term above. Pairs in any order.
bool reaches(const TermPair& said, const TermPair& cell, const Codebook& codebook);
/// Any of the gaps it is tied to reaches @p cell.
bool isTiedTo(const Contribution& contribution, const TermPair& cell, const Codebook& codebook);

/// Those of @p contributions that match, in their order.
std::vector<Id> matchingContributions(const std::vector<Contribution>& contributions,
                                      const ContributionQuery& query, const Codebook& codebook);

/// How many contributions there are by stakeholder group and question: who has been heard about what. The query's own group and question are left
/// out of account, as a facet's are.
struct ContributionTally {
    static constexpr int columns = forumQuestions + 1; ///< questions 1 … 4, then none in particular
    std::array<std::array<int, columns>, allStakeholderGroups.size()>
        counts{}; ///< in the order of allStakeholderGroups
    std::array<int, allStakeholderGroups.size()> groupTotals{};
    std::array<int, columns> questionTotals{};
    int total = 0;

    /// The column of a question 0 … 4, and back.
    static constexpr int columnOf(int question) { return question == 0 ? forumQuestions : question - 1; }
    static constexpr int questionOf(int column) { return column == forumQuestions ? 0 : column + 1; }
    friend bool operator==(const ContributionTally&, const ContributionTally&) = default;
};
ContributionTally tallyContributions(const std::vector<Contribution>& contributions,
                                     const ContributionQuery& query, const Codebook& codebook);

/// "Thailand × Fishing"; of a whole line "Thailand". Terms that are gone are told as such.
QString termPairText(const TermPair& pair, const Codebook& codebook);

} // namespace lacuna
