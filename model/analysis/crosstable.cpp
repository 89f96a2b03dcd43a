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
constexpr std::array<std::array<quint32, Tally::CountOfCounts>, 32> countsOfFacts = [] {
    std::array<std::array<quint32, Tally::CountOfCounts>, 32> counts{};
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

inline void addCounts(Tally& into, const Tally& from)
{
    for (int i = 0; i < Tally::CountOfCounts; ++i)
        into.count[i] += from.count[i];
}

inline void removeCounts(Tally& into, const Tally& from)
{
    for (int i = 0; i < Tally::CountOfCounts; ++i)
        into.count[i] -= from.count[i];
}

inline void add(Tally& into, const Tally& from)
{
    addCounts(into, from);
    into.newestYear = std::max(into.newestYear, from.newestYear);
    into.newestReview = std::max(into.newestReview, from.newestReview);
    into.methodsMissing |= from.methodsMissing;
}

/// Looks a table up for the rows at hand: f(place among them, what the table holds for the row's set).
template <typename T, typename F>
void lookUp(const SetColumn& column, qsizetype first, std::span<const quint16> index, const T* bySet, F&& f)
{
    column.visit([&](const auto* sets) {
        sets += first;
        for (size_t i = 0; i < index.size(); ++i)
            f(i, bySet[sets[index[i]]]);
    });
}

/// Counts one range of studies into its own cross table. A block of studies goes through column by column, so that each step is a
/// short loop over one column; then study by study, those that count at equally many places together, so that the processor
/// foresees every loop.
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
        m_missing.fill(~quint64(0)); // stays so without a method dimension
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
    /// How many places a set counts at, 3 standing for more.
    static constexpr quint32 shapes = 4;

    void block(qsizetype first, qsizetype count, quint8* passed)
    {
        std::array<quint16, blockSize> rows;
        const qsizetype found = m_filter.select(first, count, passed, rows.data());
        const std::span<const quint16> index(rows.data(), size_t(found));
        if (index.empty())
            return;
        m_table.n += qint64(index.size());
        lookUp(m_rows.column(), first, index, m_rows.bySet().data(),
               [this](size_t i, auto places) { m_rowPlaces[i] = places; });
        lookUp(m_columns.column(), first, index, m_columns.bySet().data(),
               [this](size_t i, auto places) { m_columnPlaces[i] = places; });
        lookUpFacts(first, index);
        sortByShape(index.size());
        countUncoded(index.size());
        addShapes();
        if (m_segments)
            addSegments(first, index);
    }

    void lookUpFacts(qsizetype first, std::span<const quint16> index)
    {
        std::fill_n(m_factBits.begin(), index.size(), quint8(0));
        for (const FactTables::Table& table : m_facts.tables)
            lookUp(*table.column, first, index, table.bySet.data(),
                   [this](size_t i, quint8 facts) { m_factBits[i] |= facts; });
        if (m_facts.methods) {
            lookUp(*m_facts.methods, first, index, m_facts.missingBySet.data(),
                   [this](size_t i, quint64 missing) { m_missing[i] = missing; });
        }
        for (size_t i = 0; i < index.size(); ++i)
            m_year[i] = m_years[first + index[i]];
    }

    void sortByShape(size_t count)
    {
        std::array<quint16, blockSize> shapeOf;
        m_shapeEnds.fill(0);
        for (size_t i = 0; i < count; ++i) {
            const quint32 shape = std::min(m_rowPlaces[i].added, shapes - 1) * shapes
                + std::min(m_columnPlaces[i].added, shapes - 1);
            shapeOf[i] = quint16(shape);
            ++m_shapeEnds[shape];
        }
        std::array<quint16, shapes * shapes> next;
        quint16 sum = 0;
        for (size_t shape = 0; shape < next.size(); ++shape) {
            next[shape] = sum;
            sum = m_shapeEnds[shape] = quint16(sum + m_shapeEnds[shape]);
        }
        for (size_t i = 0; i < count; ++i)
            m_order[next[shapeOf[i]]++] = quint16(i);
    }

    void countUncoded(size_t count)
    {
        const quint32 row = m_rows.uncodedPlace();
        const quint32 column = m_columns.uncodedPlace();
        qint64 uncodedRows = 0;
        qint64 uncodedColumns = 0;
        for (size_t i = 0; i < count; ++i) {
            uncodedRows += (m_rowPlaces[i].at == row) & (m_rowPlaces[i].added == 1);
            uncodedColumns += (m_columnPlaces[i].at == column) & (m_columnPlaces[i].added == 1);
        }
        m_table.uncodedRows += uncodedRows;
        m_table.uncodedColumns += uncodedColumns;
    }

    std::span<const quint16> studiesOf(quint32 rowShape, quint32 columnShape) const
    {
        const quint32 shape = rowShape * shapes + columnShape;
        const quint16 from = shape > 0 ? m_shapeEnds[shape - 1] : quint16(0);
        return std::span(m_order).subspan(from, size_t(m_shapeEnds[shape] - from));
    }

    void addShapes()
    {
        for (const quint16 i : studiesOf(1, 1))
            add(lineOf(m_rowPlaces[i].at)[m_columnPlaces[i].at], tallyOf(i));
        addAll<1, 2>(studiesOf(1, 2));
        addAll<2, 1>(studiesOf(2, 1));
        addAll<2, 2>(studiesOf(2, 2));
        addAll<1, 0>(studiesOf(1, 3));
        addAll<2, 0>(studiesOf(2, 3));
        addAll<0, 1>(studiesOf(3, 1));
        addAll<0, 2>(studiesOf(3, 2));
        addAll<0, 0>(studiesOf(3, 3));
    }

    Tally tallyOf(size_t i) const
    {
        const quint8 facts = m_factBits[i];
        const bool completed = !(facts & FactTables::IsOngoing);
        Tally tally;
        std::ranges::copy(countsOfFacts[facts], tally.count);
        tally.newestYear = completed ? m_year[i] : noYear;
        tally.newestReview = completed && (facts & FactTables::IsReview) ? m_year[i] : noYear;
        tally.methodsMissing = completed ? m_missing[i] : 0;
        return tally;
    }

    /// Adds studies that count at @p RowPlaces × @p ColumnPlaces places; 0: as many as each says.
    template <quint32 RowPlaces, quint32 ColumnPlaces> void addAll(std::span<const quint16> studies)
    {
        for (const quint16 i : studies) {
            const quint32 rowAdded = RowPlaces ? RowPlaces : m_rowPlaces[i].added;
            const quint32 columnAdded = ColumnPlaces ? ColumnPlaces : m_columnPlaces[i].added;
            const quint32* rows = m_rows.list(m_rowPlaces[i]);
            const quint32* columns = m_columns.list(m_columnPlaces[i]);
            const Tally tally = tallyOf(i);
            for (quint32 r = 0; r < rowAdded; ++r) {
                Tally* line = lineOf(rows[r]);
                for (quint32 c = 0; c < columnAdded; ++c)
                    add(line[columns[c]], tally);
                for (quint32 c = columnAdded; c < 2 * columnAdded - 1; ++c)
                    removeCounts(line[columns[c]], tally);
            }
            for (quint32 r = rowAdded; r < 2 * rowAdded - 1; ++r) {
                Tally* line = lineOf(rows[r]);
                for (quint32 c = 0; c < columnAdded; ++c)
                    removeCounts(line[columns[c]], tally);
                for (quint32 c = columnAdded; c < 2 * columnAdded - 1; ++c)
                    addCounts(line[columns[c]], tally);
            }
        }
    }

    Tally* lineOf(quint32 rowPlace)
    {
        return m_table.tallies.data() + size_t(rowPlace) * m_table.columnPlaces;
    }

    void addSegments(qsizetype first, std::span<const quint16> index)
    {
        m_segments->column().visit([&](const auto* sets) {
            sets += first;
            for (size_t i = 0; i < index.size(); ++i) {
                if (!(m_factBits[i] & FactTables::IsOngoing))
                    addSegmentsOf(i, m_segments->segments(sets[index[i]]));
            }
        });
    }

    void addSegmentsOf(size_t i, std::span<const quint32> segments)
    {
        const GapAxis::Places& row = m_rowPlaces[i];
        const GapAxis::Places& column = m_columnPlaces[i];
        const quint32* rows = m_rows.list(row);
        const quint32* columns = m_columns.list(column);
        for (quint32 r = 0; r < row.added + quint32(row.removed()); ++r) {
            for (quint32 c = 0; c < column.added + quint32(column.removed()); ++c) {
                const bool adds = (r < row.added) == (c < column.added);
                const size_t cell = size_t(rows[r]) * m_table.columnPlaces + columns[c];
                for (const quint32 segment : segments)
                    m_table.segmentCounts[cell * m_table.segments + segment] += adds ? 1U : ~0U;
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
    // Of the block's studies that pass:
    std::array<GapAxis::Places, blockSize> m_rowPlaces;
    std::array<GapAxis::Places, blockSize> m_columnPlaces;
    std::array<quint8, blockSize> m_factBits;
    std::array<qint16, blockSize> m_year;
    std::array<quint64, blockSize> m_missing;
    std::array<quint16, blockSize> m_order; ///< studies by shape
    std::array<quint16, shapes * shapes> m_shapeEnds; ///< in m_order
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
    const int parts = partsFor(size, 60'000, threads);
    std::vector<std::unique_ptr<Worker>> workers;
    workers.reserve(size_t(parts));
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
