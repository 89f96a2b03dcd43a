// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/setcolumn.h"

namespace lacuna {

/// What gap classes ask of a study besides where it stands (status, evidence type, confidence, method groups) as one number per study
/// that names the combination in a dictionary of those that occur: a count then reads one column and not four. Immutable; part of the
/// evidence table.
class ProfileColumn {
public:
    /// Set numbers of the four dimensions; 0 where the codebook has no such dimension.
    struct Profile {
        quint32 status = 0;
        quint32 evidenceType = 0;
        quint32 confidence = 0;
        quint32 method = 0; ///< stands for all sets with the same top-level groups
    };
    /// Each may be null.
    struct Sources {
        const SetColumn* status = nullptr;
        const SetColumn* evidenceType = nullptr;
        const SetColumn* confidence = nullptr;
        const SetColumn* method = nullptr;
    };

    ProfileColumn() = default;
    /// @p sources outlive it.
    ProfileColumn(const Sources& sources, quint32 rows);

    const Sources& sources() const { return m_sources; }
    const std::vector<Profile>& profiles() const { return m_profiles; }
    qsizetype bytes() const;

    /// Calls @p f with a pointer to the profile numbers (quint16 or quint32).
    template <typename F> decltype(auto) visit(F&& f) const
    {
        return std::visit([&](const auto& numbers) -> decltype(auto) { return f(numbers.data()); },
                          m_numbers);
    }

private:
    Sources m_sources;
    std::vector<Profile> m_profiles;
    std::variant<std::vector<quint16>, std::vector<quint32>> m_numbers;
};

} // namespace lacuna
