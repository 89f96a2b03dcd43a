// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/evidencetable.h"
#include "model/analysis/setcolumn.h"

namespace lacuna {

/// A filter made ready for one evidence table: per filtered dimension one byte a distinct set of terms,
/// worked out once, so that a study costs one look-up a dimension. Studies that screening excluded are left out unless the filter says
/// something about screening (screeningrule.h). Reads the table, which must outlive it.
class RowFilter {
public:
    /// All clauses on one dimension.
    struct Part {
        const SetColumn* column = nullptr;
        std::vector<quint8> bySet; ///< 1 passes
    };

    RowFilter(const EvidenceTable& table, const Filter& filter, const std::vector<Id>* searchHits);

    const std::vector<Part>& parts() const { return m_parts; }
    /// Writes 1 (passes) or 0 for @p count rows from @p first on.
    void run(qsizetype first, qsizetype count, quint8* passes) const;
    /// The same, and writes the numbers of the rows that pass, counted from @p first (@p count ≤ 65,536), to @p index, which has room for
    /// eight more than @p count; returns how many.
    qsizetype select(qsizetype first, qsizetype count, quint8* passes, quint16* index) const;
    /// The same for everything but the clauses on dimensions: years and search.
    void runOthers(qsizetype first, qsizetype count, quint8* passes) const;
    /// Clears @p passes where @p part turns a row away.
    static void narrow(const Part& part, qsizetype first, qsizetype count, quint8* passes);
    std::vector<quint8> all() const;

private:
    void leaveOutExcluded(const EvidenceTable::Private& d, const Filter& filter);
    static void runBoth(const Part& one, const Part& other, qsizetype first, qsizetype count, quint8* passes);
    bool othersPassAll() const { return !m_byYear && m_found.empty() && !m_none; }

    const EvidenceTable* m_table;
    std::vector<Part> m_parts;
    std::vector<quint8> m_found; ///< one byte a study; empty: no search
    bool m_byYear = false;
    bool m_none = false; ///< a clause on a dimension that does not exist turns everything away
    bool m_keepUndated = true;
    int m_from = 0;
    int m_to = 0;
};

} // namespace lacuna
