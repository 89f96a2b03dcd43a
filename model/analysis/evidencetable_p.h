// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/evidencetable.h"
#include "model/analysis/gapaxis.h"
#include "model/analysis/profilecolumn.h"
#include "model/analysis/setcolumn.h"

#include <deque>
#include <mutex>

namespace lacuna {

/// The axes last asked for: the same rows and columns are wanted at every click on a filter. Thread-safe; the table stays a value that
/// never changes, this only remembers what was worked out from it.
class AxisMemo {
public:
    std::shared_ptr<const GapAxis> axis(const Codebook& codebook, const SetColumn& column, Id scope,
                                        int depth) const
    {
        const std::lock_guard lock(m_mutex);
        for (const Entry& entry : m_entries) {
            if (entry.column == &column && entry.scope == scope && entry.depth == depth)
                return entry.axis;
        }
        if (m_entries.size() == most)
            m_entries.pop_front();
        m_entries.push_back(
            {&column, scope, depth, std::make_shared<const GapAxis>(codebook, column, scope, depth)});
        return m_entries.back().axis;
    }

private:
    static constexpr size_t most = 6;
    struct Entry {
        const SetColumn* column;
        Id scope;
        int depth;
        std::shared_ptr<const GapAxis> axis;
    };
    mutable std::mutex m_mutex;
    mutable std::deque<Entry> m_entries;
};

/// The crossed segments last asked for: making them goes through all studies. As AxisMemo.
class CrossedSegmentsMemo {
public:
    std::shared_ptr<const SegmentAxis> segments(const Codebook& codebook, const SetColumn& column,
                                                const SetColumn& cross, quint32 rows) const
    {
        const std::lock_guard lock(m_mutex);
        if (!m_segments || m_column != &column || m_cross != &cross) {
            m_column = &column;
            m_cross = &cross;
            m_segments = std::make_shared<const SegmentAxis>(codebook, column, cross, rows);
        }
        return m_segments;
    }

private:
    mutable std::mutex m_mutex;
    mutable const SetColumn* m_column = nullptr;
    mutable const SetColumn* m_cross = nullptr;
    mutable std::shared_ptr<const SegmentAxis> m_segments;
};

/// The inside of an evidence table, for this folder only. Addresses are stable once built.
struct EvidenceTable::Private {
    std::shared_ptr<const Codebook> codebook;
    std::vector<Id> ids;
    std::vector<qint16> years;
    std::deque<TermTree> trees; ///< one per dimension that owns terms
    std::vector<SetColumn> columns; ///< one per dimension, in codebook order
    ProfileColumn profiles;
    AxisMemo axes;
    CrossedSegmentsMemo crossed;

    /// Null if there is no such dimension.
    const SetColumn* column(Id dimension) const
    {
        for (const SetColumn& column : columns) {
            if (column.dimension() == dimension)
                return &column;
        }
        return nullptr;
    }
    /// By the dimension's key ("status").
    const SetColumn* column(QStringView key) const
    {
        const Dimension* dimension = codebook->dimension(key);
        return dimension ? column(dimension->id) : nullptr;
    }
};

/// Opens an evidence table for this folder.
struct EvidenceAccess {
    static const EvidenceTable::Private& of(const EvidenceTable& table) { return *table.d; }
};

} // namespace lacuna
