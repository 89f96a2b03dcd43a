// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/csvcolumns.h"
#include "model/formats/format.h"
#include "model/formats/rowtaker.h"
#include "model/formats/sinkfeeder.h"

#include <QtCore/QCoreApplication>

#include <optional>
#include <vector>

namespace lacuna {

/// Turns the rows of a table, wherever they come from, into records: finds the header row, lets CsvColumns say what the columns mean, and hands
/// batches on. One per table, used on its reader's thread.
///
/// The header row is ReadOptions::headerRow if that is given; otherwise, of the first rows, the one that names the most fields (or mapped headers).
/// An earlier row that names some stands unless a later one names two more. Where none is known, it is the first row of several texts. The last row,
/// below which there would be no record, is it only if no earlier one can be.
class TableRecords final : public RowTaker {
    Q_DECLARE_TR_FUNCTIONS(lacuna::TableRecords)
public:
    struct Rules {
        int leastKnown = 1; ///< headers that must be known
        bool trimmed = false; ///< rows end with their last filled cell: shorter ones are not odd
    };
    /// All must outlive this.
    TableRecords(const ReadOptions& options, SinkFeeder& feeder, Rules rules);

    /// The next row; blank ones are passed over. @p line is where it stands in the file, 1-based: the row of a sheet, the line of a text. @p cells
    /// is the row's to change. Errors: BadInput if the headers cannot be understood (see CsvFormat::read()); cancelled(),
    /// also when seenEnough().
    Result<> add(QStringList& cells, qint64 line) override;
    /// After the last row, if the headers have to be known before finish(). Errors: as finish().
    Result<> settle() override;
    /// After the last row. Errors: as add(); BadInput for a table without rows.
    Result<> finish() override;

    /// For what is odd about the rows as such; handed on with the records.
    std::vector<ImportIssue>& issues() override { return m_batch.issues; }
    /// A row that could not be read; @p issue says why.
    void reject(ImportIssue issue) override;

    /// The headers were understood; before that, nothing was handed on.
    bool hasHeaders() const { return m_columns.has_value(); }
    /// All rows that ReadOptions::preview asks for were read and handed on.
    bool seenEnough() const { return m_options.preview > 0 && m_shown.size() >= size_t(m_options.preview); }
    int headerRow() const override { return m_headerRow; } ///< 0: not found yet
    int records() const { return m_feeder.records(); }
    /// Records were understood, handed on or not.
    bool hasRecords() const { return records() > 0 || !m_batch.records.empty(); }
    /// Sets what is known of the table: headers, headerRow, map, preset, rows, records, rejected.
    void summarize(ReadSummary& summary) const;

private:
    struct Row {
        QStringList cells;
        qint64 line = 0;
    };
    int knownHeaders(const QStringList& cells) const;
    size_t headerIndex() const;
    Result<> chooseHeaders();
    Result<> useHeaders(const QStringList& cells, qint64 line);
    Result<> addRecord(QStringList& cells, qint64 line);
    Result<> feed();

    const ReadOptions& m_options;
    SinkFeeder& m_feeder;
    Rules m_rules;
    QStringList m_asked; ///< folded headers that the caller maps
    std::vector<Row> m_waiting; ///< until the headers are found
    qsizetype m_waitingText = 0; ///< characters
    std::optional<CsvColumns> m_columns;
    std::optional<CsvRecords> m_records; ///< of m_columns
    QStringList m_headers;
    std::vector<QStringList> m_shown; ///< for a preview
    int m_headerRow = 0;
    int m_rejected = 0;
    qsizetype m_batchText = 0; ///< characters
    RecordBatch m_batch;
};

} // namespace lacuna
