// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cross-tabulation and what a filter click costs. Each figure that the issue states as a ratio has its other side in the same run: the time
// to stream the bytes of the columns that are read, with the same number of threads. `bytes_read` is per iteration.
#include "synthetic.h"

#include "../support/corruptedstudies.h"
#include "model/analysis/chartseries.h"
#include "model/analysis/coverageovertime.h"
#include "model/analysis/crosstable.h"
#include "model/analysis/duplicates.h"
#include "model/analysis/evidencetable_p.h"
#include "model/analysis/gaplist.h"
#include "model/analysis/gapmapbuilder.h"
#include "model/analysis/mapdifference.h"
#include "model/analysis/parallel.h"
#include "model/analysis/seriation.h"
#include "model/analysis/tilesummary.h"
#include "model/support/textfold.h"

#include <benchmark/benchmark.h>

#include <cstring>
#include <map>
#include <numeric>
#include <random>

using namespace lacuna;

namespace {

std::shared_ptr<const EvidenceTable> flatTable(int studies)
{
    static std::map<int, std::shared_ptr<const EvidenceTable>> tables;
    auto& table = tables[studies];
    if (!table) {
        const synthetic::Catalogue catalogue(synthetic::flatCodebook(50, 21));
        table = EvidenceTable::build(catalogue.codebook(), catalogue.evidence(studies));
    }
    return table;
}

const synthetic::Catalogue& builtinCatalogue()
{
    static const synthetic::Catalogue catalogue(synthetic::builtinCodebookOrDie());
    return catalogue;
}

std::shared_ptr<const EvidenceTable> builtinTable(int studies)
{
    static std::map<int, std::shared_ptr<const EvidenceTable>> tables;
    auto& table = tables[studies];
    if (!table)
        table = EvidenceTable::build(builtinCatalogue().codebook(), builtinCatalogue().evidence(studies));
    return table;
}

FilterClause clauseOf(const Codebook& codebook, QStringView key, std::initializer_list<QStringView> codes)
{
    FilterClause clause;
    clause.dimension = codebook.dimension(key)->id;
    for (const QStringView code : codes)
        clause.terms += codebook.resolve(clause.dimension, code)->id;
    return clause;
}

/// Two filters, as two facets clicked.
Filter twoFilters(const Codebook& codebook)
{
    Filter filter;
    filter.clauses = {clauseOf(codebook, u"method", {u"QLT", u"QNT"}),
                      clauseOf(codebook, u"population", {u"WOM", u"MIG", u"CHI"})};
    return filter;
}

Question countriesBySectors(const Codebook& codebook)
{
    Question question;
    question.rows = codebook.dimension(u"country")->id;
    question.columns = codebook.dimension(u"sector")->id;
    question.rules.referenceYear = 2026;
    return question;
}

/// The columns a cross-tabulation reads, as bytes.
std::vector<std::pair<const char*, size_t>> columnsRead(const EvidenceTable& table, const Filter& filter)
{
    const EvidenceTable::Private& d = EvidenceAccess::of(table);
    std::vector<const SetColumn*> columns;
    for (const QStringView key : {u"country", u"sector"})
        columns.push_back(d.column(key));
    for (const FilterClause& clause : filter.clauses) {
        if (std::ranges::find(columns, d.column(clause.dimension)) == columns.end())
            columns.push_back(d.column(clause.dimension));
    }
    std::vector<std::pair<const char*, size_t>> read{
        {reinterpret_cast<const char*>(d.years.data()), d.years.size() * sizeof(qint16)}};
    for (const SetColumn* column : columns) {
        column->visit([&](const auto* sets) {
            read.emplace_back(reinterpret_cast<const char*>(sets), d.ids.size() * sizeof(*sets));
        });
    }
    d.profiles.visit([&](const auto* numbers) {
        read.emplace_back(reinterpret_cast<const char*>(numbers), d.ids.size() * sizeof(*numbers));
    });
    return read;
}

quint64 sumOf(const char* bytes, size_t size)
{
    std::array<quint64, 8> sums{};
    for (size_t i = 0; i + 64 <= size; i += 64) {
        std::array<quint64, 8> words;
        std::memcpy(words.data(), bytes + i, 64);
        for (size_t word = 0; word < 8; ++word)
            sums[word] += words[word];
    }
    return std::accumulate(sums.begin(), sums.end(), quint64(0));
}

/// The other side of the ratio: the same bytes, only added up. Arguments: studies, threads.
void streamColumns(benchmark::State& state)
{
    const auto table = flatTable(int(state.range(0)));
    const auto read = columnsRead(*table, twoFilters(table->codebook()));
    const auto threads = int(state.range(1));
    size_t bytes = 0;
    for (const auto& [data, size] : read)
        bytes += size;
    for (auto _ : state) {
        std::array<quint64, 8> sums{};
        inParallel(threads, [&](int part) {
            for (const auto& [data, size] : read) {
                const auto [first, end] = partOf(qsizetype(size), part, threads, 64);
                sums[size_t(part)] += sumOf(data + first, size_t(end - first));
            }
        });
        benchmark::DoNotOptimize(sums);
    }
    state.counters["bytes_read"] = double(bytes);
    state.SetBytesProcessed(qint64(bytes) * state.iterations());
}

/// 50 countries × 21 sectors, multi-valued, two filters, all facts a gap class needs. Arguments: studies, threads.
void crossTabulate(benchmark::State& state)
{
    const auto table = flatTable(int(state.range(0)));
    const EvidenceTable::Private& d = EvidenceAccess::of(*table);
    const Question question = countriesBySectors(*d.codebook);
    const Filter filter = twoFilters(*d.codebook);
    double share = 0;
    for (auto _ : state) {
        const auto rows =
            d.axes.axis(*d.codebook, *d.column(question.rows), 0, -1); // remembered by the table
        const auto columns = d.axes.axis(*d.codebook, *d.column(question.columns), 0, -1);
        const RowFilter rowFilter(*table, filter, nullptr);
        const FactTable facts(*table, question.rules);
        auto result = lacuna::crossTabulate(*table, rowFilter, *rows, *columns, nullptr, facts, nullptr,
                                            int(state.range(1)));
        share = double(result->n) / double(table->size());
        benchmark::DoNotOptimize(result);
    }
    state.counters["share_passing"] = share;
    state.counters["country_sets"] = d.column(question.rows)->setCount();
    state.counters["sector_sets"] = d.column(question.columns)->setCount();
    state.counters["profiles"] = double(d.profiles.profiles().size());
}

/// The whole answer to a question on the built-in codebook: all levels, classes, residuals, coverage. Argument: studies, filtered.
void gapMap(benchmark::State& state)
{
    const auto table = builtinTable(int(state.range(0)));
    const Question question = countriesBySectors(table->codebook());
    const Filter filter = state.range(1) ? twoFilters(table->codebook()) : Filter();
    GapMapInput input;
    input.evidence = table;
    for (auto _ : state) {
        auto map = computeGapMap(question, filter, input);
        benchmark::DoNotOptimize(map);
    }
}

void gapMapWithSegments(benchmark::State& state)
{
    const auto table = builtinTable(int(state.range(0)));
    Question question = countriesBySectors(table->codebook());
    question.segments = table->codebook().dimension(u"confidence")->id;
    GapMapInput input;
    input.evidence = table;
    for (auto _ : state) {
        auto map = computeGapMap(question, {}, input);
        benchmark::DoNotOptimize(map);
    }
}

/// The same with every segment divided again: which pairs there are is worked out once a table.
void gapMapWithCrossedSegments(benchmark::State& state)
{
    const auto table = builtinTable(int(state.range(0)));
    Question question = countriesBySectors(table->codebook());
    question.segments = table->codebook().dimension(u"confidence")->id;
    question.crossSegments = table->codebook().dimension(u"evidence-type")->id;
    GapMapInput input;
    input.evidence = table;
    for (auto _ : state) {
        auto map = computeGapMap(question, {}, input);
        benchmark::DoNotOptimize(map);
    }
}

void facets(benchmark::State& state)
{
    const auto table = builtinTable(int(state.range(0)));
    const Filter filter = twoFilters(table->codebook());
    for (auto _ : state) {
        auto counts = allFacetCounts(*table, filter);
        benchmark::DoNotOptimize(counts);
    }
}

void years(benchmark::State& state)
{
    const auto table = builtinTable(int(state.range(0)));
    const Filter filter = twoFilters(table->codebook());
    for (auto _ : state) {
        auto histogram = yearHistogram(*table, filter);
        benchmark::DoNotOptimize(histogram);
    }
}

void studiesInCell(benchmark::State& state)
{
    const auto table = builtinTable(int(state.range(0)));
    GapMapInput input;
    input.evidence = table;
    const auto map = *computeGapMap(countriesBySectors(table->codebook()), {}, input);
    for (auto _ : state) {
        auto ids = map->studiesIn(0, 0);
        benchmark::DoNotOptimize(ids);
    }
}

void rankTheGaps(benchmark::State& state)
{
    const auto table = builtinTable(int(state.range(0)));
    GapMapInput input;
    input.evidence = table;
    const auto map = *computeGapMap(countriesBySectors(table->codebook()), {}, input);
    for (auto _ : state) {
        auto gaps = rankGaps(*map);
        benchmark::DoNotOptimize(gaps);
    }
}

/// 200 × 60 leaf cells, a third of them studied.
void sortBySimilarity(benchmark::State& state)
{
    GapMap map;
    map.rows.resize(200);
    map.columns.resize(60);
    map.rowTotals.resize(200);
    map.columnTotals.resize(60);
    map.cells.resize(200UL * 60);
    std::mt19937 random(5);
    for (size_t i = 0; i < map.cells.size(); ++i) {
        map.rows[i / 60].term = map.columns[i % 60].term = 1;
        map.cells[i].n = random() % 3 == 0 ? int(random() % 20) : 0;
        map.rowTotals[i / 60].n += map.cells[i].n;
        map.columnTotals[i % 60].n += map.cells[i].n;
    }
    for (auto _ : state)
        benchmark::DoNotOptimize(similarityScores(map).rows.data());
}

void buildTable(benchmark::State& state)
{
    const EvidenceInput input = builtinCatalogue().evidence(int(state.range(0)));
    qsizetype bytes = 0;
    for (auto _ : state) {
        auto table = EvidenceTable::build(builtinCatalogue().codebook(), input);
        bytes = table->bytes();
        benchmark::DoNotOptimize(table);
    }
    state.counters["codings"] = double(input.codings.size());
    state.counters["table_bytes"] = double(bytes);
}

const testing::CorruptedStudies::Made& corruptedStudies(int count)
{
    static std::map<int, testing::CorruptedStudies::Made> made;
    auto& studies = made[count];
    if (studies.studies.empty())
        studies = testing::CorruptedStudies().make(count, 10);
    return studies;
}

/// The other side of findDuplicates: folding every title once.
void foldTitles(benchmark::State& state)
{
    const auto& made = corruptedStudies(int(state.range(0)));
    for (auto _ : state) {
        for (const Study& study : made.studies)
            benchmark::DoNotOptimize(foldedForMatching(study.title));
    }
}

/// From the studies to the groups, one in ten being a copy; the counters say how well on these invented ones.
void findDuplicates(benchmark::State& state)
{
    const auto& made = corruptedStudies(int(state.range(0)));
    DuplicateReport report;
    for (auto _ : state) {
        DuplicateFinder finder;
        for (const Study& study : made.studies)
            finder.add(study);
        Progress progress;
        report = finder.find(progress).value_or(DuplicateReport{});
    }
    qsizetype copies = 0;
    for (size_t i = 0; i < made.studies.size(); ++i)
        copies += made.originals[i] != made.studies[i].id ? 1 : 0;
    qsizetype right = 0;
    qsizetype removed = 0;
    for (const std::vector<Id>& group : report.groups) {
        std::map<Id, qsizetype> members;
        for (const Id id : group)
            ++members[made.originals[size_t(id - 1)]];
        removed += std::ssize(group) - 1;
        for (const auto& [original, count] : members)
            right += count - 1;
    }
    state.counters["sensitivity"] = double(right) / double(copies);
    state.counters["precision"] = double(right) / double(std::max<qsizetype>(removed, 1));
    state.counters["possible"] = double(report.possible.size());
    state.counters["companions"] = double(report.companions.size());
}

/// The worst: titles from a few words, half of the studies called "Editorial".
void findDuplicatesAmongLookalikes(benchmark::State& state)
{
    std::vector<Study> studies;
    for (int i = 0; i < int(state.range(0)); ++i) {
        studies.push_back(builtinCatalogue().study(i).study);
        if (i % 2 == 0)
            studies.back().title = QStringLiteral("Editorial");
    }
    for (auto _ : state) {
        DuplicateFinder finder;
        for (const Study& study : studies)
            finder.add(study);
        Progress progress;
        benchmark::DoNotOptimize(finder.find(progress));
    }
}

/// Years × sectors divided: the most that a chart counts, on the interface's thread.
void chart(benchmark::State& state)
{
    const auto table = builtinTable(int(state.range(0)));
    ChartAsk ask;
    ask.series = table->codebook().dimension(u"sector")->id;
    ask.seriesDepth = 1;
    for (auto _ : state)
        benchmark::DoNotOptimize(chartOf(*table, {}, ask));
}

/// What the tile map asks of a new answer, on the interface's thread: its lines, and who went where.
void tilesAndCorridors(benchmark::State& state)
{
    GapMapInput input;
    input.evidence = builtinTable(int(state.range(0)));
    const auto map = computeGapMap(countriesBySectors(input.evidence->codebook()), {}, input);
    int studies = 0;
    for (auto _ : state) {
        auto tiles = summarizeTiles(**map);
        benchmark::DoNotOptimize(tiles);
        std::vector<Id> areas;
        for (const GapAxisItem& row : (*map)->rows) {
            if (!row.hasChildren && row.term != 0)
                areas.push_back(row.term);
        }
        const Corridors corridors = corridorsBetween(**map, areas);
        studies = corridors.studies;
    }
    state.counters["studies"] = studies;
}

/// An answer against that of all but the newest years.
void difference(benchmark::State& state)
{
    GapMapInput input;
    input.evidence = builtinTable(int(state.range(0)));
    Question question = countriesBySectors(input.evidence->codebook());
    const auto now = computeGapMap(question, {}, input);
    question.asOf = 2015;
    const auto before = computeGapMap(question, {}, input);
    for (auto _ : state)
        benchmark::DoNotOptimize(compareMaps(*now, *before));
}

void coverageYearByYear(benchmark::State& state)
{
    GapMapInput input;
    input.evidence = builtinTable(int(state.range(0)));
    Question question = countriesBySectors(input.evidence->codebook());
    question.rules.referenceYear = 0;
    size_t years = 0;
    for (auto _ : state) {
        const auto overTime = coverageOverTime(question, {}, input);
        years = overTime->years.size();
    }
    state.counters["years"] = double(years);
}

void slowSettings(benchmark::internal::Benchmark* bench)
{
    bench->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(3);
}

/// The least of the repetitions is what the machine can do; the others were disturbed.
double leastOf(const std::vector<double>& times)
{
    return *std::ranges::min_element(times);
}

void settings(benchmark::internal::Benchmark* bench)
{
    bench->Unit(benchmark::kMillisecond)
        ->UseRealTime()
        ->Repetitions(15)
        ->MinTime(0.05)
        ->ComputeStatistics("min", leastOf)
        ->ReportAggregatesOnly();
}

} // namespace

BENCHMARK(streamColumns)->Args({1'000'000, 1})->Args({1'000'000, 2})->Apply(settings);
BENCHMARK(crossTabulate)->Args({1'000'000, 1})->Args({1'000'000, 2})->Apply(settings);
BENCHMARK(gapMap)->Args({100'000, 0})->Args({100'000, 1})->Args({1'000'000, 0})->Apply(settings);
BENCHMARK(gapMapWithSegments)->Arg(100'000)->Apply(settings);
BENCHMARK(gapMapWithCrossedSegments)->Arg(100'000)->Apply(settings);
BENCHMARK(facets)->Arg(100'000)->Arg(1'000'000)->Apply(settings);
BENCHMARK(years)->Arg(100'000)->Apply(settings);
BENCHMARK(studiesInCell)->Arg(100'000)->Apply(settings);
BENCHMARK(rankTheGaps)->Arg(100'000)->Apply(settings);
BENCHMARK(chart)->Arg(100'000)->Apply(settings);
BENCHMARK(tilesAndCorridors)->Arg(100'000)->Apply(settings);
BENCHMARK(difference)->Arg(100'000)->Apply(settings);
BENCHMARK(coverageYearByYear)->Arg(100'000)->Apply(slowSettings);
BENCHMARK(sortBySimilarity)->Apply(settings);
BENCHMARK(buildTable)->Arg(100'000)->Apply(settings);
BENCHMARK(foldTitles)->Arg(100'000)->Apply(slowSettings);
BENCHMARK(findDuplicates)->Arg(25'000)->Arg(100'000)->Apply(slowSettings);
BENCHMARK(findDuplicatesAmongLookalikes)->Arg(100'000)->Apply(slowSettings);

BENCHMARK_MAIN();
