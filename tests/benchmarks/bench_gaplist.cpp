// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the ranked gap list costs: ranking 200 × 60 and 340 × 60 leaf cells of which nearly all are gaps, and who could fill one of them.
#include "model/analysis/gapfillers.h"
#include "model/analysis/gaplisting.h"
#include "model/analysis/gapmapbuilder.h"
#include "model/analysis/rulecounts.h"

#include <benchmark/benchmark.h>

#include <random>

using namespace lacuna;

namespace {

std::vector<GapAxisItem> axis(int groups, int each, Id first)
{
    std::vector<GapAxisItem> items;
    for (int group = 0; group < groups; ++group) {
        const int parent = int(items.size());
        items.push_back({first++, {}, QStringLiteral("Group"), 0, -1, true});
        for (int i = 0; i < each; ++i)
            items.push_back({first++, {}, QStringLiteral("Leaf"), 1, parent, false});
    }
    return items;
}

/// All classes of gaps, groups covered so that no cell stands for others.
GapMap wall(int rowGroups)
{
    GapMap map;
    map.question.rows = 1;
    map.question.columns = 2;
    map.rows = axis(rowGroups, 20, 1000);
    map.columns = axis(6, 10, 100'000);
    std::mt19937 random(3);
    for (const GapAxisItem& row : map.rows) {
        for (const GapAxisItem& column : map.columns) {
            GapCell cell;
            const bool leaf = !row.hasChildren && !column.hasChildren;
            cell.gapClass = leaf ? GapClass(1 + random() % 7) : GapClass::Covered;
            cell.n = cell.gapClass == GapClass::AbsoluteGap ? 0 : int(random() % 9);
            cell.expected = double(random() % 100) / 10;
            map.cells.push_back(cell);
        }
    }
    GapCell total;
    total.n = 9;
    map.rowTotals.assign(map.rows.size(), total);
    map.columnTotals.assign(map.columns.size(), total);
    map.total.n = 100'000;
    return map;
}

void listTheGaps(benchmark::State& state)
{
    const GapMap map = wall(int(state.range(0)));
    size_t gaps = 0;
    for (auto _ : state) {
        const GapListing listing = listGaps(map, {});
        const GapListCounts counts = countGaps(listing, {});
        gaps = counts.wanted.size();
        benchmark::DoNotOptimize(gaps);
    }
    state.counters["gaps"] = double(gaps);
}

void countTheRules(benchmark::State& state)
{
    const GapMap map = wall(int(state.range(0)));
    for (auto _ : state) {
        RuleCounts counts = ruleCounts(map);
        benchmark::DoNotOptimize(counts);
    }
}

/// Countries × sectors, each study in one of 12 cells, with three of 30,000 authors.
struct Field {
    explicit Field(int studies)
    {
        std::vector<Dimension> dimensions(2);
        std::vector<Term> terms;
        for (int d = 0; d < 2; ++d) {
            dimensions[size_t(d)].id = d + 1;
            dimensions[size_t(d)].key = d == 0 ? QStringLiteral("country") : QStringLiteral("sector");
            for (int t = 0; t < 4 - d; ++t) {
                Term& term = terms.emplace_back();
                term.id = 10 * (d + 1) + t;
                term.dimension = d + 1;
                term.code = term.label = QString::number(term.id);
            }
        }
        std::mt19937 random(11);
        EvidenceInput input;
        for (int i = 0; i < studies; ++i) {
            QByteArray authors;
            for (int a = 0; a < 3; ++a) {
                const unsigned who = random() % 30'000;
                authors += (a > 0 ? "; Family" : "Family") + QByteArray::number(who % 9000) + ", Given"
                    + QByteArray::number(who / 9000) + " K.";
            }
            input.studies.append(i + 1, 2020, "title", authors, "source", "JOUR");
            list.append(i + 1, 2020, "title", authors, "source", "JOUR");
            input.codings.push_back({quint32(i), 1, 10 + Id(random() % 4)});
            input.codings.push_back({quint32(i), 2, 20 + Id(random() % 3)});
        }
        GapMapInput mapInput;
        mapInput.evidence = EvidenceTable::build(std::make_shared<const Codebook>(dimensions, terms), input);
        Question question;
        question.rows = 1;
        question.columns = 2;
        map = *computeGapMap(question, {}, mapInput);
    }

    StudyList list;
    std::shared_ptr<const GapMap> map;
};

void whoCouldFill(benchmark::State& state)
{
    const Field field(int(state.range(0)));
    for (auto _ : state) {
        auto fillers = gapFillers(*field.map, 0, 0, field.list);
        benchmark::DoNotOptimize(fillers);
    }
}

} // namespace

BENCHMARK(listTheGaps)->Arg(10)->Arg(17)->Unit(benchmark::kMillisecond);
BENCHMARK(countTheRules)->Arg(10)->Unit(benchmark::kMillisecond);
BENCHMARK(whoCouldFill)->Arg(100'000)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
