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

/// Counts one range of studies into its own cross table. A block of studies is filtered first; those that pass are then dealt out by how
/// many places they count at, so that the processor foresees every loop of the adding.
class Worker {
public:
    Worker(const EvidenceTable& table, const RowFilter& filter, const GapAxis& rows, const GapAxis& columns,
           const SegmentAxis* segments, const FactTable& facts)
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
    using Places = GapAxis::Places;
    static constexpr size_t shapes = size_t(Places::Shapes) * Places::Shapes;

    /// A study of the block that passes, by how it counts.
    struct Counted {
        Places row;
        Places column;
        quint32 facts; ///< an entry of the fact table
        qint16 year;
    };

    void block(qsizetype first, qsizetype count, quint8* passed)
    {
        std::array<quint16, blockSize + 8> rows;
        const qsizetype found = m_filter.select(first, count, passed, rows.data());
        const std::span<const quint16> index(rows.data(), size_t(found));
        if (index.empty())
            return;
        m_table.n += qint64(index.size());
        placeRows(first, index);
        placeColumns(first, index);
        lookUpFacts(first, index);
        addShapes();
        if (m_segments)
            addSegments(first, index);
    }

    void placeRows(qsizetype first, std::span<const quint16> index)
    {
        const Places* bySet = m_rows.bySet().data();
        const Places uncoded(Places::One, m_rows.uncodedPlace());
        qint64 uncodedRows = 0;
        m_rows.column().visit([&](const auto* sets) {
            sets += first;
            for (size_t i = 0; i < index.size(); ++i) {
                const Places places = bySet[sets[index[i]]];
                m_counted[i].row = places;
                m_rows.prefetch(places);
                uncodedRows += places == uncoded;
            }
        });
        m_table.uncodedRows += uncodedRows;
    }

    void placeColumns(qsizetype first, std::span<const quint16> index)
    {
        const Places* bySet = m_columns.bySet().data();
        const Places uncoded(Places::One, m_columns.uncodedPlace());
        qint64 uncodedColumns = 0;
        m_ofShape.fill(0);
        m_columns.column().visit([&](const auto* sets) {
            sets += first;
            for (size_t i = 0; i < index.size(); ++i) {
                const Places places = bySet[sets[index[i]]];
                m_counted[i].column = places;
                m_columns.prefetch(places);
                uncodedColumns += places == uncoded;
                const size_t shape = m_counted[i].row.shape() * size_t(Places::Shapes) + places.shape();
                m_byShape[shape][m_ofShape[shape]++] = quint16(i);
            }
        });
        m_table.uncodedColumns += uncodedColumns;
    }

    void lookUpFacts(qsizetype first, std::span<const quint16> index)
    {
        const qint16* years = m_years + first;
        const quint32* entries = m_facts.entries().data();
        m_facts.column().visit([&](const auto* profiles) {
            profiles += first;
            for (size_t i = 0; i < index.size(); ++i) {
                m_counted[i].facts = entries[profiles[index[i]]];
                m_counted[i].year = years[index[i]];
            }
        });
    }

    void addShapes()
    {
        addSingles();
        addAll<1, 2>();
        addAll<2, 1>();
        addAll<2, 2>();
        addAll<1, 0>();
        addAll<2, 0>();
        addAll<0, 1>();
        addAll<0, 2>();
        addAll<0, 0>();
    }

    std::span<const quint16> studiesOf(size_t rowShape, size_t columnShape) const
    {
        const size_t shape = rowShape * Places::Shapes + columnShape;
        return std::span(m_byShape[shape]).first(m_ofShape[shape]);
    }

    void addSingles()
    {
        Tally* const tallies = m_table.tallies.data();
        const size_t width = m_table.columnPlaces;
        for (const quint16 i : studiesOf(Places::One, Places::One)) {
            const Counted& study = m_counted[i];
            add(tallies[study.row.at() * width + study.column.at()], m_facts.tally(study.facts, study.year));
        }
    }

    /// The list of places of a study; @p Added 0: as many as it says, but at least three.
    template <quint32 Added>
    static GapAxis::PlaceList listOf(const GapAxis& axis, Places places, quint32& one)
    {
        if constexpr (Added == 1) {
            one = places.at();
            return {&one, 1};
        } else {
            GapAxis::PlaceList list = axis.several(places);
            if constexpr (Added != 0)
                list.added = Added;
            return list;
        }
    }

    /// Adds studies that count at @p RowPlaces × @p ColumnPlaces places; 0: at three or more.
    template <quint32 RowPlaces, quint32 ColumnPlaces> void addAll()
    {
        Tally* const tallies = m_table.tallies.data();
        const size_t width = m_table.columnPlaces;
        for (const quint16 i :
             studiesOf(RowPlaces ? RowPlaces : Places::More, ColumnPlaces ? ColumnPlaces : Places::More)) {
            const Counted& study = m_counted[i];
            quint32 row = 0;
            quint32 column = 0;
            const GapAxis::PlaceList rows = listOf<RowPlaces>(m_rows, study.row, row);
            const GapAxis::PlaceList columns = listOf<ColumnPlaces>(m_columns, study.column, column);
            const Tally tally = m_facts.tally(study.facts, study.year);
            for (quint32 r = 0; r < rows.added; ++r) {
                Tally* const line = tallies + rows.places[r] * width;
                for (quint32 c = 0; c < columns.added; ++c)
                    add(line[columns.places[c]], tally);
                for (quint32 c = columns.added; c < columns.size(); ++c)
                    removeCounts(line[columns.places[c]], tally);
            }
            for (quint32 r = rows.added; r < rows.size(); ++r) {
                Tally* const line = tallies + rows.places[r] * width;
                for (quint32 c = 0; c < columns.added; ++c)
                    removeCounts(line[columns.places[c]], tally);
                for (quint32 c = columns.added; c < columns.size(); ++c)
                    addCounts(line[columns.places[c]], tally);
            }
        }
    }

    void addSegments(qsizetype first, std::span<const quint16> index)
    {
        m_segments->visit([&](const auto* sets) {
            sets += first;
            for (size_t i = 0; i < index.size(); ++i) {
                if (!m_facts.isOngoing(m_counted[i].facts))
                    addSegmentsOf(m_counted[i], m_segments->segments(sets[index[i]]));
            }
        });
    }

    void addSegmentsOf(const Counted& study, std::span<const quint32> segments)
    {
        quint32 row = 0;
        quint32 column = 0;
        const GapAxis::PlaceList rows = m_rows.list(study.row, row);
        const GapAxis::PlaceList columns = m_columns.list(study.column, column);
        for (quint32 r = 0; r < rows.size(); ++r) {
            for (quint32 c = 0; c < columns.size(); ++c) {
                const bool adds = (r < rows.added) == (c < columns.added);
                const size_t cell = size_t(rows.places[r]) * m_table.columnPlaces + columns.places[c];
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
    const FactTable& m_facts;
    CrossTable m_table;
    // Of the block's studies that pass:
    std::array<Counted, blockSize> m_counted;
    std::array<std::array<quint16, blockSize>, shapes>
        m_byShape; ///< numbers in m_counted; only the first m_ofShape of each are set
    std::array<quint16, shapes> m_ofShape;
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
                                        const SegmentAxis* segments, const FactTable& facts,
                                        const Progress* progress, int threads)
{
    const qsizetype size = table.size();
    // Every worker writes all of its part: nothing is to be cleared first, by one thread for all.
    const auto passed = std::make_shared_for_overwrite<quint8[]>(size_t(size));
    const int parts = partsFor(size, 60'000, threads);
    std::vector<std::unique_ptr<Worker>> workers;
    workers.reserve(size_t(parts));
    for (int i = 0; i < parts; ++i)
        workers.push_back(std::make_unique<Worker>(table, filter, rows, columns, segments, facts));
    inParallel(parts, [&](int part) {
        const auto [first, end] = partOf(size, part, parts, blockSize);
        workers[size_t(part)]->run(first, end, passed.get(), progress);
    });
    if (progress && progress->isCancelled())
        return std::nullopt;
    CrossTable result = std::move(workers.front()->table());
    for (size_t i = 1; i < workers.size(); ++i)
        merge(result, workers[i]->table());
    sumUp(result, rows, columns);
    result.passed = passed;
    return result;
}

} // namespace lacuna
