// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gapaxis.h"
#include "model/analysis/rowfilter.h"
#include "model/catalogue/question.h"

namespace lacuna {

class Progress;

/// What a cell adds up. The counts can be taken away again; years and methods only grow.
struct Tally {
    enum Count { Completed, Ongoing, Primary, Appraised, AtOrAboveFloor, CountOfCounts };
    quint32 count[CountOfCounts] = {};
    qint16 newestYear = noYear; ///< of completed studies
    qint16 newestReview = noYear; ///< of completed reviews
    quint64 methodsMissing = 0; ///< bit m: some completed study does not use method group m
};

/// What the kernel reads besides rows and columns: status, evidence type, confidence and method, each as a
/// table by set.
struct FactTables {
    enum Fact : quint8 { IsOngoing = 1, IsPrimary = 2, IsReview = 4, IsAppraised = 8, IsAtOrAboveFloor = 16 };
    struct Table {
        const SetColumn* column;
        std::vector<quint8> bySet; ///< facts
    };
    std::vector<Table> tables;
    const SetColumn* methods = nullptr;
    std::vector<quint64> missingBySet; ///< methods: groups a set does not have (of the 64 at hand)
    int methodGroups = 0; ///< top-level terms of the method dimension; more than 64 are done 64 at a time

    FactTables(const EvidenceTable& table, const GapRules& rules);
    /// Makes missingBySet for groups 64 × @p window and on.
    void selectMethods(int window);
    int methodWindows() const { return std::max(1, (methodGroups + 63) / 64); }
};

/// A cross-tabulation: one tally a pair of places (row places × column places, row after row), summed up both
/// trees.
struct CrossTable {
    quint32 rowPlaces = 0;
    quint32 columnPlaces = 0;
    quint32 segments = 0;
    std::vector<Tally> tallies;
    std::vector<quint32> segmentCounts; ///< completed studies a tally × segment
    std::vector<quint8> passed; ///< one byte a study: passes the filter
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
                                        const SegmentAxis* segments, FactTables& facts,
                                        const Progress* progress, int threads = 0);

} // namespace lacuna
