// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Storage alone: what committing, opening, searching and editing cost for 100,000 studies of 1.3 KB.
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

/// Abstracts of invented words as frequent as those of a language (Zipf), because a search index is only as slow as its
/// vocabulary is large; the shared generator's few words make it look twice as fast.
class Abstracts {
public:
    Abstracts()
    {
        constexpr int vocabulary = 30000;
        double sum = 0;
        for (int rank = 1; rank <= vocabulary; ++rank)
            m_cumulated.push_back(sum += 1.0 / rank);
    }
    QString abstract(int number) const
    {
        std::mt19937 random(quint32(number) + 1);
        QString text;
        for (int i = 0; i < 110; ++i) {
            const double at = double(random()) / double(std::mt19937::max()) * m_cumulated.back();
            const auto rank = quint32(std::ranges::lower_bound(m_cumulated, at) - m_cumulated.begin());
            text += word(rank) + (i % 17 == 16 ? u". "_s : u" "_s);
        }
        return text;
    }

private:
    static QString word(quint32 rank)
    {
        // Frequent words are short, and neighbours in rank do not look alike.
        QString text = rank < 100 ? QString() : u"xq"_s; // no word of any language
        for (quint32 rest = rank * 2654435761U; rest > 0; rest /= 40)
            text.prepend(QChar(char16_t(u'a' + rest % 26)));
        return text;
    }
    std::vector<double> m_cumulated;
};

enum Kind { FewWords, ManyWords, Coded };

const std::vector<CodedStudy>& generated(Kind kind)
{
    static std::vector<CodedStudy> made[3];
    auto& result = made[kind];
    if (!result.empty())
        return result;
    const Abstracts abstracts;
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

/// A catalogue of 100,000 coded studies, made once.
const QString& filledCatalogue()
{
    static QTemporaryDir folder;
    static const QString path = [] {
        const QString made = folder.filePath(u"filled.lacuna"_s);
        const auto store = ok(CatalogueStore::create(made, *source().codebook(), {}));
        fill(*store, Coded);
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

void searchTwoWords(benchmark::State& state)
{
    const auto store = ok(CatalogueStore::open(filledCatalogue()));
    for (auto _ : state)
        benchmark::DoNotOptimize(ok(store->search(u"labour sur"_s)).size());
}
BENCHMARK(searchTwoWords)->Unit(benchmark::kMillisecond);

void editAndUndo(benchmark::State& state)
{
    const auto store = ok(CatalogueStore::open(filledCatalogue()));
    const Id id = ok(store->evidence()).studies.ids()[studies / 2];
    CodedStudy study = ok(store->study(id));
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
    const auto ids = ok(store->evidence()).studies.ids();
    const QList<Id> chosen(ids.begin() + 5000, ids.begin() + 6000);
    for (auto _ : state) {
        ok(store->apply(DeleteStudies{chosen}));
        ok(store->undo());
    }
}
BENCHMARK(deleteAndUndoThousand)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

BENCHMARK_MAIN();
