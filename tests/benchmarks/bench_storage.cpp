// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Storage alone: what committing, opening, searching and editing cost for 100,000 studies of 1.3 KB.
#include "abstracts.h"
#include "synthetic.h"

#include "model/storage/bulkimport.h"

#include <QtCore/QDebug>
#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

#include <benchmark/benchmark.h>

#include <random>

using namespace lacuna;
using namespace Qt::StringLiterals;

namespace {

constexpr int studies = 100000;

template <typename T> T ok(Result<T> result)
{
    if (!result)
        qFatal("%s | %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

const synthetic::Catalogue& source()
{
    static const synthetic::Catalogue catalogue(synthetic::builtinCodebookOrDie());
    return catalogue;
}

enum Kind { FewWords, ManyWords, Coded };

const std::vector<CodedStudy>& generated(Kind kind)
{
    static std::vector<CodedStudy> made[3];
    auto& result = made[kind];
    if (!result.empty())
        return result;
    const synthetic::Abstracts abstracts;
    for (int i = 0; i < studies; ++i) {
        CodedStudy study = source().study(i);
        study.study.id = 0;
        if (kind != FewWords)
            study.study.abstract = abstracts.abstract(i);
        if (kind != Coded)
            study.codings.clear();
        for (Coding& coding : study.codings)
            coding.id = 0;
        result.push_back(std::move(study));
    }
    return result;
}

void fill(CatalogueStore& store, Kind kind)
{
    const auto& all = generated(kind);
    ImportBatch batch;
    batch.fileName = u"synthetic.ris"_s;
    BulkImport import = ok(BulkImport::begin(store, batch));
    constexpr size_t atOnce = 500;
    for (size_t i = 0; i < all.size(); i += atOnce)
        ok(import.addStudies(std::span(all).subspan(i, std::min(atOnce, all.size() - i))));
    ok(import.commit());
}

/// A catalogue of 100,000 coded studies, made once. LACUNA_BENCH_CATALOGUE names a file to keep it in, for a profile without the filling.
const QString& filledCatalogue()
{
    static QTemporaryDir folder;
    static const QString path = [] {
        const QString kept = qEnvironmentVariable("LACUNA_BENCH_CATALOGUE");
        if (QFileInfo::exists(kept))
            return kept;
        const QString made = kept.isEmpty() ? folder.filePath(u"filled.lacuna"_s) : kept;
        const auto store = ok(CatalogueStore::create(made, *source().codebook(), {}));
        fill(*store, Coded);
        return made;
    }();
    return path;
}

/// The same with the text of 1,000 papers of 30 pages: 30,000 pages of 2.6 KB.
const QString& catalogueWithFiles()
{
    static QTemporaryDir folder;
    static const QString path = [] {
        constexpr int papers = 1000;
        constexpr int pages = 30;
        const QString made = folder.filePath(u"files.lacuna"_s);
        QFile::copy(filledCatalogue(), made);
        const auto store = ok(CatalogueStore::open(made));
        const EvidenceInput evidence = ok(store->evidence());
        const auto ids = evidence.studies.ids();
        const synthetic::Abstracts abstracts;
        for (int paper = 0; paper < papers; ++paper) {
            AttachFile edit;
            edit.attachment.study = ids[size_t(paper) * (studies / papers)];
            edit.attachment.fileName = u"%1.pdf"_s.arg(paper);
            edit.content = QByteArray::number(paper);
            for (int page = 0; page < pages; ++page) {
                const int from = studies + (paper * pages + page) * 2; // texts that no record has
                edit.pages << abstracts.abstract(from) + u' ' + abstracts.abstract(from + 1);
            }
            ok(store->apply(edit));
        }
        return made;
    }();
    return path;
}

void bulkImport(benchmark::State& state)
{
    const auto kind = Kind(state.range(0));
    (void)generated(kind);
    for (auto _ : state) {
        state.PauseTiming();
        QTemporaryDir folder;
        auto store = ok(CatalogueStore::create(folder.filePath(u"new.lacuna"_s), *source().codebook(), {}));
        state.ResumeTiming();
        fill(*store, kind);
        state.PauseTiming();
        store.reset();
        state.counters["MB"] = double(QFileInfo(folder.filePath(u"new.lacuna"_s)).size()) / 1e6;
        state.ResumeTiming();
    }
    state.SetItemsProcessed(state.iterations() * studies);
}
BENCHMARK(bulkImport)
    ->ArgName("kind")
    ->DenseRange(FewWords, Coded)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1)
    ->UseRealTime();

void openAndReadEvidence(benchmark::State& state)
{
    const QString path = filledCatalogue();
    for (auto _ : state) {
        const auto store = ok(CatalogueStore::open(path));
        const EvidenceInput evidence = ok(store->evidence());
        benchmark::DoNotOptimize(evidence.codings.data());
    }
    state.SetItemsProcessed(state.iterations() * studies);
}
BENCHMARK(openAndReadEvidence)->Unit(benchmark::kMillisecond)->UseRealTime();

/// What a large catalogue is shown from before its codings are read.
void openAndReadStudies(benchmark::State& state)
{
    const QString path = filledCatalogue();
    qsizetype size = 0;
    for (auto _ : state) {
        const auto store = ok(CatalogueStore::open(path, CatalogueStore::Access::ReadOnly));
        size = ok(store->studyList()).size();
    }
    state.SetItemsProcessed(state.iterations() * size);
    state.counters["studies"] = double(size);
}
BENCHMARK(openAndReadStudies)->Unit(benchmark::kMillisecond)->UseRealTime();

/// The vocabulary is Zipf's: "q" + … are words of an abstract by rank, see synthetic::Abstracts.
void search(benchmark::State& state, const QString& catalogue, const QString& text)
{
    const auto store = ok(CatalogueStore::open(catalogue));
    size_t found = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(found = ok(store->search(text)).size());
    state.counters["found"] = double(found);
}

void addSearches()
{
    const std::pair<const char*, QString> searches[] = {
        {"twoWords", u"labour sur"_s},
        {"commonWord", synthetic::Abstracts::word(1) + u' '},
        {"commonWordExactly", u'"' + synthetic::Abstracts::word(1) + u'"'},
        {"rareWord", synthetic::Abstracts::word(25000)},
        {"prefix1", u"l"_s},
        {"prefix2", u"la"_s},
        {"prefix3", u"lab"_s},
        {"phrase", u"\"forced labour\""_s},
        {"commonPhrase", u'"' + synthetic::Abstracts::word(1) + u' ' + synthetic::Abstracts::word(2) + u'"'},
        {"orOfMany",
         synthetic::Abstracts::word(3) + u" OR labour OR forced OR survey OR fishing OR "_s
             + synthetic::Abstracts::word(40) + u" OR "_s + synthetic::Abstracts::word(50)
             + u" OR recruit*"_s},
        {"notCommon", u"labour -"_s + synthetic::Abstracts::word(10)},
        {"notAlone", u"-labour"_s},
        {"field", u"title:labour"_s},
        {"years", u"year:2008-2019"_s},
        {"yearsAndWord", u"year:2008-2019 labour"_s},
        {"vietnam", u"vietnam"_s},
        {"vietnamApart", u"viet nam"_s},
    };
    for (const auto& [name, text] : searches) {
        benchmark::RegisterBenchmark(std::string("search/") + name, [text](benchmark::State& state) {
            search(state, filledCatalogue(), text);
        })->Unit(benchmark::kMillisecond);
        benchmark::RegisterBenchmark(std::string("searchWithFiles/") + name, [text](benchmark::State& state) {
            search(state, catalogueWithFiles(), text);
        })->Unit(benchmark::kMillisecond);
    }
}

void editAndUndo(benchmark::State& state)
{
    const auto store = ok(CatalogueStore::open(filledCatalogue()));
    const Id id = ok(store->evidence()).studies.ids()[studies / 2];
    CodedStudy study = ok(store->study(id));
    // The first edit after an import carries the import's log over into the file.
    ok(store->apply(UpdateStudy{study}));
    for (auto _ : state) {
        study.study.notes += u" note"_s;
        ok(store->apply(UpdateStudy{study}));
        ok(store->undo());
    }
}
BENCHMARK(editAndUndo)->Unit(benchmark::kMillisecond)->UseRealTime();

void deleteAndUndoThousand(benchmark::State& state)
{
    const auto store = ok(CatalogueStore::open(filledCatalogue()));
    const StudyList list = ok(store->studyList());
    const QList<Id> chosen(list.ids().begin() + 5000, list.ids().begin() + 6000);
    for (auto _ : state) {
        ok(store->apply(DeleteStudies{chosen}));
        ok(store->undo());
    }
}
BENCHMARK(deleteAndUndoThousand)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

int main(int argc, char** argv)
{
    benchmark::Initialize(&argc, argv);
    addSearches();
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
