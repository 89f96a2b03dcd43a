// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/profilecolumn.h"
#include "model/catalogue/question.h"
#include "model/catalogue/studylist.h"

#include <algorithm>
#include <array>
#include <span>

namespace lacuna {

class EvidenceTable;

/// What a cell adds up. The counts can be taken away again; years and methods only grow.
struct alignas(32) Tally {
    enum Count { Completed, Ongoing, Primary, Appraised, AtOrAboveFloor, CountOfCounts };
    quint32 count[CountOfCounts] = {};
    qint16 newestYear = noYear; ///< of completed studies
    qint16 newestReview = noYear; ///< of completed reviews
    quint32 methodsMissing = 0; ///< bit m: some completed study does not use method group m
};

/// What one study of each profile adds to a cell, under the rules of a question. Four bytes a profile, because one is looked up a study.
class FactTable {
public:
    /// Method groups (top-level terms of the method dimension) are told apart so many at a time.
    static constexpr int methodsAtOnce = 24;

    FactTable(const EvidenceTable& table, const GapRules& rules);

    /// From now on bit 0 of methodsMissing stands for group methodsAtOnce × @p window.
    void selectMethods(int window);
    int methodWindows() const { return std::max(1, (m_methodGroups + methodsAtOnce - 1) / methodsAtOnce); }

    /// Whether some group of the window is used by all completed studies of @p tally (there are some).
    static bool oneMethod(const Tally& tally) { return tally.methodsMissing != (1U << methodsAtOnce) - 1; }

    const ProfileColumn& column() const { return *m_column; }
    /// By profile: what tally() and isOngoing() take.
    std::span<const quint32> entries() const { return m_entries; }
    Tally tally(quint32 entry, qint16 year) const
    {
        const Facts& facts = m_facts[entry % factCombinations];
        Tally tally;
        std::ranges::copy(facts.count, tally.count);
        tally.newestYear = chosen(year, facts.yearMask);
        tally.newestReview = chosen(year, facts.reviewMask);
        tally.methodsMissing = entry / factCombinations;
        return tally;
    }
    bool isOngoing(quint32 entry) const
    {
        return m_facts[entry % factCombinations].count[Tally::Ongoing] != 0;
    }

private:
    static constexpr quint32 factCombinations = 256;
    /// A tally whose years are masks: all bits where the study's year counts, none where it does not.
    struct alignas(32) Facts {
        quint32 count[Tally::CountOfCounts] = {};
        qint16 yearMask = 0;
        qint16 reviewMask = 0;
    };
    static qint16 chosen(qint16 year, qint16 mask) { return qint16((year & mask) | (noYear & ~mask)); }
    static Facts factsOf(quint8 bits);

    const ProfileColumn* m_column;
    std::array<Facts, factCombinations> m_facts; ///< by what is stated of a study, a bit each
    std::vector<quint32> m_entries; ///< by profile: the number in m_facts, and above it the methods missing
    int m_methodGroups = 0;
};

} // namespace lacuna
