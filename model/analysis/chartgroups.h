// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/charttable.h"
#include "model/analysis/setcolumn.h"

#include <span>

namespace lacuna {

/// The terms of one level of a dimension as groups, and in which of them each distinct set of terms is. The last group is what is not coded.
class ChartGroups {
public:
    static constexpr quint32 none = 0xffffffff;

    struct Group {
        QString label;
        ChartPick pick;
        bool retired = false;
    };

    /// Terms at @p depth, and those above it that have nothing below them. @p column outlives the groups.
    ChartGroups(const Codebook& codebook, const SetColumn& column, int depth);

    const SetColumn& column() const { return *m_column; }
    const std::vector<Group>& groups() const { return m_groups; }
    /// The groups of a set, ascending, each once; empty: coded above the level only.
    std::span<const quint32> of(quint32 set) const
    {
        return std::span(m_list).subspan(m_starts[set], m_starts[set + 1] - m_starts[set]);
    }
    /// Studies a group. @p bySet: studies a set.
    std::vector<int> counts(std::span<const int> bySet) const;

    /// Leaves the groups in @p order, in that order; what is in others only is in none. With @p other a last but one group has them.
    void keep(const std::vector<quint32>& order, const QString& other = {});

private:
    void list(std::vector<std::vector<quint32>> bySet);

    const SetColumn* m_column;
    std::vector<Group> m_groups;
    std::vector<quint32> m_starts;
    std::vector<quint32> m_list;
};

} // namespace lacuna
