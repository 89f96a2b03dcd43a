// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/crosstable.h"

#include "model/analysis/parallel.h"
#include "model/support/progress.h"

#include <algorithm>
#include <array>

namespace lacuna {

namespace {

/// Studies are done in blocks small enough that everything about a block stays in the first-level cache.
constexpr qsizetype blockSize = 1024;

/// What one fact byte adds to the counts.
constexpr std::array<std::array<quint8, Tally::CountOfCounts>, 32> countsOfFacts = [] {
    std::array<std::array<quint8, Tally::CountOfCounts>, 32> counts{};
    for (unsigned facts = 0; facts < 32; ++facts) {
        if (facts & FactTables::IsOngoing) {
            counts[facts][Tally::Ongoing] = 1;
            continue;
        }
        counts[facts][Tally::Completed] = 1;
        counts[facts][Tally::Primary] = (facts & FactTables::IsPrimary) ? 1 : 0;
        counts[facts][Tally::Appraised] = (facts & FactTables::IsAppraised) ? 1 : 0;
        counts[facts][Tally::AtOrAboveFloor] = (facts & FactTables::IsAtOrAboveFloor) ? 1 : 0;
    }
    return counts;
}();

void addCounts(Tally& into, const Tally& from)
{
    for (int i = 0; i < Tally::CountOfCounts; ++i)
        into.count[i] += from.count[i];
}

void removeCounts(Tally& into, const Tally& from)
{
    for (int i = 0; i < Tally::CountOfCounts; ++i)
        into.count[i] -= from.count[i];
}

void add(Tally& into, const Tally& from)
{
    addCounts(into, from);
    into.newestYear = std::max(into.newestYear, from.newestYear);
    into.newestReview = std::max(into.newestReview, from.newestReview);
    into.methodsMissing |= from.methodsMissing;
}

/// Counts one range of studies into its own cross table.
class Worker {
public:
    Worker(const EvidenceTable& table, const RowFilter& filter, const GapAxis& rows, const GapAxis& columns,
           const SegmentAxis* segments, const FactTables& facts)
        : m_years(table.years().data())
        , m_filter(filter)
        , m_rows(rows)
        , m_columns(columns)
        , m_segments(segments)
        , m_facts(facts)
    {
        m_table.rowPlaces = rows.placeCount();
        m_table.columnPlaces = columns.placeCount();
        m_table.segments = segments ? quint32(segments->items().size()) : 0;
        const size_t cells = size_t(m_table.rowPlaces) * m_table.columnPlaces;
        m_table.tallies.resize(cells);
        m_table.segmentCounts.resize(cells * m_table.segments);
    }

    void run(qsizetype first, qsizetype end, quint8* passed, const Progress* progress)
    {
        for (; first < end; first += blockSize) {
            if (progress && progress->isCancelled())
                return;
            block(first, std::min(blockSize, end - first), passed + first);
        }
    }

    CrossTable& table() { return m_table; }

private:
    void block(qsizetype first, qsizetype count, quint8* passed)
    {
        m_filter.run(first, count, passed);
        m_count = 0;
        for (qsizetype i = 0; i < count; ++i) {
            m_index[m_count] = quint16(i);
            m_count += passed[i];
        }
        if (m_count == 0)
            return;
        m_table.n += m_count;
        gather(m_rows.column(), first, m_rowSets);
        gather(m_columns.column(), first, m_columnSets);
        gatherFacts(first);
        for (qsizetype i = 0; i < m_count; ++i)
            addStudy(i, m_years[first + m_index[size_t(i)]]);
        if (m_segments)
            addSegments(first);
    }

    void gather(const SetColumn& column, qsizetype first, std::array<quint32, blockSize>& into) const
    {
        column.visit([&](const auto* sets) {
            sets += first;
            for (size_t i = 0; i < size_t(m_count); ++i)
                into[i] = sets[m_index[i]];
        });
    }

    void gatherFacts(qsizetype first)
    {
        std::fill_n(m_factBits.begin(), m_count, quint8(0));
        for (const FactTables::Table& table : m_facts.tables) {
            table.column->visit([&](const auto* sets) {
                sets += first;
                for (size_t i = 0; i < size_t(m_count); ++i)
                    m_factBits[i] |= table.bySet[sets[m_index[i]]];
            });
        }
        if (!m_facts.methods) {
            std::fill_n(m_missing.begin(), m_count, ~quint64(0));
            return;
        }
        m_facts.methods->visit([&](const auto* sets) {
            sets += first;
            for (size_t i = 0; i < size_t(m_count); ++i)
                m_missing[i] = m_facts.missingBySet[sets[m_index[i]]];
        });
    }

    Tally tallyOf(qsizetype i, qint16 year) const
    {
        const quint8 facts = m_factBits[size_t(i)];
        Tally tally;
        for (int c = 0; c < Tally::CountOfCounts; ++c)
            tally.count[c] = countsOfFacts[facts][size_t(c)];
        if (facts & FactTables::IsOngoing)
            return tally;
        tally.newestYear = year;
        tally.newestReview = (facts & FactTables::IsReview) ? year : noYear;
        tally.methodsMissing = m_missing[size_t(i)];
        return tally;
    }

    void addStudy(qsizetype i, qint16 year)
    {
        const quint32 rowSet = m_rowSets[size_t(i)];
        const quint32 columnSet = m_columnSets[size_t(i)];
        m_table.uncodedRows += rowSet == 0;
        m_table.uncodedColumns += columnSet == 0;
        const GapAxis::Places& row = m_rows.places(rowSet);
        const GapAxis::Places& column = m_columns.places(columnSet);
        const quint32* rowPlace = m_rows.place(row.start);
        const quint32* columnPlace = m_columns.place(column.start);
        const Tally tally = tallyOf(i, year);
        for (int r = 0; r < row.added; ++r) {
            Tally* line = lineOf(rowPlace[r]);
            for (int c = 0; c < column.added; ++c)
                add(line[columnPlace[c]], tally);
            for (int c = column.added; c < column.added + column.removed; ++c)
                removeCounts(line[columnPlace[c]], tally);
        }
        for (int r = row.added; r < row.added + row.removed; ++r) {
            Tally* line = lineOf(rowPlace[r]);
            for (int c = 0; c < column.added; ++c)
                removeCounts(line[columnPlace[c]], tally);
            for (int c = column.added; c < column.added + column.removed; ++c)
                addCounts(line[columnPlace[c]], tally);
        }
    }

    Tally* lineOf(quint32 rowPlace)
    {
        return m_table.tallies.data() + size_t(rowPlace) * m_table.columnPlaces;
    }

    void addSegments(qsizetype first)
    {
        gather(m_segments->column(), first, m_segmentSets);
        for (size_t i = 0; i < size_t(m_count); ++i) {
            if (m_factBits[i] & FactTables::IsOngoing)
                continue;
            const GapAxis::Places& row = m_rows.places(m_rowSets[i]);
            const GapAxis::Places& column = m_columns.places(m_columnSets[i]);
            for (int r = 0; r < row.added + row.removed; ++r) {
                for (int c = 0; c < column.added + column.removed; ++c) {
                    const bool adds = (r < row.added) == (c < column.added);
                    const size_t cell = size_t(*m_rows.place(row.start + quint32(r))) * m_table.columnPlaces
                        + *m_columns.place(column.start + quint32(c));
                    for (const quint32 segment : m_segments->segments(m_segmentSets[i]))
                        m_table.segmentCounts[cell * m_table.segments + segment] += adds ? 1U : ~0U;
                }
            }
        }
    }

    const qint16* m_years;
    const RowFilter& m_filter;
    const GapAxis& m_rows;
    const GapAxis& m_columns;
    const SegmentAxis* m_segments;
    const FactTables& m_facts;
    CrossTable m_table;
    qsizetype m_count = 0; ///< studies of the block that pass
    std::array<quint16, blockSize> m_index; ///< their rows in the block
    std::array<quint32, blockSize> m_rowSets;
    std::array<quint32, blockSize> m_columnSets;
    std::array<quint32, blockSize> m_segmentSets;
    std::array<quint8, blockSize> m_factBits;
    std::array<quint64, blockSize> m_missing;
};

/// Adds another worker's table to @p into; both cover different studies.
void merge(CrossTable& into, const CrossTable& from)
{
    for (size_t i = 0; i < into.tallies.size(); ++i)
        add(into.tallies[i], from.tallies[i]);
    for (size_t i = 0; i < into.segmentCounts.size(); ++i)
        into.segmentCounts[i] += from.segmentCounts[i];
    into.n += from.n;
    into.uncodedRows += from.uncodedRows;
    into.uncodedColumns += from.uncodedColumns;
}

/// Adds place @p from of the tables to place @p to.
void addPlace(CrossTable& table, size_t from, size_t to)
{
    add(table.tallies[to], table.tallies[from]);
    for (quint32 segment = 0; segment < table.segments; ++segment)
        table.segmentCounts[to * table.segments + segment] +=
            table.segmentCounts[from * table.segments + segment];
}

/// Sums children into parents, last first, along both trees. "Uncoded" sums up to nothing.
void sumUp(CrossTable& table, const GapAxis& rows, const GapAxis& columns)
{
    for (quint32 row = 0; row < table.rowPlaces; ++row) {
        const size_t line = size_t(row) * table.columnPlaces;
        for (quint32 column = columns.size(); column > 0; --column)
            addPlace(table, line + column, line + columns.parentPlace(column));
    }
    for (quint32 row = rows.size(); row > 0; --row) {
        const size_t from = size_t(row) * table.columnPlaces;
        const size_t to = size_t(rows.parentPlace(row)) * table.columnPlaces;
        for (quint32 column = 0; column < table.columnPlaces; ++column)
            addPlace(table, from + column, to + column);
    }
}

} // namespace

std::optional<CrossTable> crossTabulate(const EvidenceTable& table, const RowFilter& filter,
                                        const GapAxis& rows, const GapAxis& columns,
                                        const SegmentAxis* segments, FactTables& facts,
                                        const Progress* progress, int threads)
{
    const qsizetype size = table.size();
    std::vector<quint8> passed(static_cast<size_t>(size));
    const int parts = partsFor(size, 200'000, threads);
    std::vector<std::unique_ptr<Worker>> workers;
    for (int i = 0; i < parts; ++i)
        workers.push_back(std::make_unique<Worker>(table, filter, rows, columns, segments, facts));
    inParallel(parts, [&](int part) {
        const auto [first, end] = partOf(size, part, parts, blockSize);
        workers[size_t(part)]->run(first, end, passed.data(), progress);
    });
    if (progress && progress->isCancelled())
        return std::nullopt;
    CrossTable result = std::move(workers.front()->table());
    for (size_t i = 1; i < workers.size(); ++i)
        merge(result, workers[i]->table());
    sumUp(result, rows, columns);
    result.passed = std::move(passed);
    return result;
}

} // namespace lacuna
