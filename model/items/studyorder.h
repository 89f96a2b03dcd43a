// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/evidencetable.h"
#include "model/catalogue/studylist.h"
#include "model/support/error.h"
#include "model/support/progress.h"

#include <span>
#include <vector>

namespace lacuna {

/// What a table of studies shows and can be sorted by; all but Coding are also its first columns, in this order.
enum class StudyColumn { Title, Authors, Year, Source, Type, Coding };
constexpr int studyColumnCount = 5; ///< a study's own; one for each dimension of the codebook follows

/// One column: which, and for Coding the dimension.
struct StudyOrder {
    StudyColumn column = StudyColumn::Title;
    Id dimension = 0;

    friend bool operator==(const StudyOrder&, const StudyOrder&) = default;
};

/// "Cambodia; Thailand": the terms study @p row is coded with in @p dimension; empty if with none.
QString codingText(const EvidenceTable& evidence, qsizetype row, Id dimension);

/// Rows of @p studies, all of them, in natural order of @p column: as people read, numbers by value, ties as in the catalogue; empty texts
/// and missing years last either way. Pure: to be called from a job, about 0.3 s for 100,000 titles. Errors: Cancelled.
Result<std::vector<quint32>> sortedRows(const StudyList& studies, StudyColumn column, Qt::SortOrder order,
                                        Progress* progress = nullptr);

/// The same by what codingText() says; studies not coded in @p dimension last. Works each set of terms out once.
Result<std::vector<quint32>> sortedByCoding(const EvidenceTable& evidence, Id dimension, Qt::SortOrder order,
                                            Progress* progress = nullptr);

/// The rows of @p order that @p passed marks (one byte a study; empty: all): what a change of filter needs, without sorting again. Below a
/// millisecond for 100,000.
std::vector<quint32> passedRows(const std::vector<quint32>& order, std::span<const quint8> passed);

} // namespace lacuna
