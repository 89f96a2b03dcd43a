// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/evidencetable.h"
#include "model/analysis/setcolumn.h"

#include <deque>

namespace lacuna {

/// The inside of an evidence table, for this folder only. Addresses are stable once built.
struct EvidenceTable::Private {
    std::shared_ptr<const Codebook> codebook;
    std::vector<Id> ids;
    std::vector<qint16> years;
    std::deque<TermTree> trees; ///< one per dimension that owns terms
    std::vector<SetColumn> columns; ///< one per dimension, in codebook order

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
