// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/facttable.h"
#include "model/analysis/gapaxis.h"
#include "model/analysis/rowfilter.h"

namespace lacuna {

class Progress;

/// A cross-tabulation: one tally a pair of places (row places × column places, row after row), summed up both
/// trees.
struct CrossTable {
    quint32 rowPlaces = 0;
    quint32 columnPlaces = 0;
    quint32 segments = 0;
    std::vector<Tally> tallies;
    std::vector<quint32> segmentCounts; ///< completed studies a tally × segment
    std::shared_ptr<const quint8[]> passed; ///< one byte a study: 1 passes the filter
    qint64 n = 0; ///< studies that pass
    qint64 uncodedRows = 0;
    qint64 uncodedColumns = 0;

    const Tally& at(quint32 rowPlace, quint32 columnPlace) const
    {
        return tallies[size_t(rowPlace) * columnPlaces + columnPlace];
    }
};

/// Counts every study that passes @p filter. Uses two threads from some 60,000 studies on (@p threads 0: as
/// many as pay). Helpers are joined before it returns, so this is a pure function and no job of its own.
/// Nullopt if cancelled.
std::optional<CrossTable> crossTabulate(const EvidenceTable& table, const RowFilter& filter,
                                        const GapAxis& rows, const GapAxis& columns,
                                        const SegmentAxis* segments, const FactTable& facts,
                                        const Progress* progress, int threads = 0);

} // namespace lacuna
