// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A pack of 100,000 coded studies: written, opened, and its tables merged: into a catalogue that has none of them, and into one that has them all and in which 1,000 were
// edited on each side. The other side of the ratio: importing the same studies.
#include "abstracts.h"
#include "synthetic.h"

#include "model/storage/bulkimport.h"
#include "model/storage/packmerge.h"

#include <QtCore/QDebug>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace lacuna;
using namespace Qt::StringLiterals;

namespace {

constexpr int studies = 100000;
constexpr int edited = 1000;

template <typename T> T ok(Result<T> result)
{
    if (!result)
        qFatal("%s | %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

QTemporaryDir& folder()
{
    static QTemporaryDir made;
    return made;
}

const synthetic::Catalogue& source()
{
    static const synthetic::Catalogue catalogue(synthetic::builtinCodebookOrDie());
    return catalogue;
}

void fill(CatalogueStore& store)
{
    static const synthetic::Abstracts abstracts;
    BulkImport import = ok(BulkImport::begin(store, {}));
    for (int i = 0; i < studies; ++i) {
        CodedStudy study = source().study(i);
        study.study.id = 0;
        study.study.abstract = abstracts.abstract(i);
        for (Coding& coding : study.codings)
            coding.id = 0;
        ok(import.addStudies(std::span(&study, 1)));
    }
    ok(import.commit());
}

QString emptyCatalogue()
{
    static const QString path = [] {
        const QString made = folder().filePath(u"empty.lacuna"_s);
        ok(CatalogueStore::create(made, *source().codebook(), {}));
        return made;
    }();
    return path;
}

QString copied(const QString& from, const QString& name)
{
    const QString to = folder().filePath(name);
    for (const auto* end : {"", "-wal", "-shm"})
        QFile::remove(to + QLatin1StringView(end));
    QFile::copy(from, to);
    return to;
}

QString filledCatalogue()
{
    static const QString path = [] {
        const QString made = copied(emptyCatalogue(), u"filled.lacuna"_s);
        fill(*ok(CatalogueStore::open(made)));
        return made;
    }();
    return path;
}

/// Of every hundredth study, another field on each side.
QString editedCatalogue(bool here)
{
    const QString path = copied(filledCatalogue(), here ? u"edited-here.lacuna"_s : u"edited-there.lacuna"_s);
    const auto store = ok(CatalogueStore::open(path));
    const StudyList list = ok(store->studyList());
    const auto all = list.ids();
    for (int i = 0; i < edited; ++i) {
        CodedStudy study = ok(store->study(all[size_t(i) * (studies / edited)]));
        (here ? study.study.notes : study.study.abstract) = u"Changed %1"_s.arg(i);
        ok(store->apply(UpdateStudy{study, true}));
    }
    return path;
}

void mergeInto(benchmark::State& state, const QString& mine, const QString& theirs)
{
    for (auto _ : state) {
        state.PauseTiming();
        PackData data;
        data.path = copied(theirs, u"theirs.db"_s);
        auto store = ok(CatalogueStore::open(copied(mine, u"mine.lacuna"_s)));
        Progress progress;
        state.ResumeTiming();
        // Without the backup before it, whose time is the disk's.
        const auto merged = PackMerge::mergeOnly(*store, data, {}, progress);
        benchmark::DoNotOptimize(ok(merged));
        state.PauseTiming(); // closing carries the log over into the file: the disk's time again
        store.reset();
        state.ResumeTiming();
    }
}

void importing(benchmark::State& state)
{
    for (auto _ : state) {
        state.PauseTiming();
        auto store = ok(CatalogueStore::open(copied(emptyCatalogue(), u"import.lacuna"_s)));
        state.ResumeTiming();
        fill(*store);
        state.PauseTiming();
        store.reset();
        state.ResumeTiming();
    }
}

void mergeNew(benchmark::State& state)
{
    mergeInto(state, emptyCatalogue(), filledCatalogue());
}

void mergeKnown(benchmark::State& state)
{
    static const QString mine = editedCatalogue(true);
    static const QString theirs = editedCatalogue(false);
    mergeInto(state, mine, theirs);
}

QString packOfAll()
{
    return folder().filePath(u"all.lacunapack"_s);
}

void packing(benchmark::State& state)
{
    const QString path = filledCatalogue();
    for (auto _ : state) {
        Progress progress;
        benchmark::DoNotOptimize(ok(writePack(path, {}, packOfAll(), {}, progress)));
    }
    state.counters["MB"] = double(QFileInfo(packOfAll()).size()) / 1e6;
}

void packingEncrypted(benchmark::State& state)
{
    const QString path = filledCatalogue();
    for (auto _ : state) {
        Progress progress;
        benchmark::DoNotOptimize(
            ok(writePack(path, {}, folder().filePath(u"sealed.lacunapack"_s), u"passphrase"_s, progress)));
    }
}

void opening(benchmark::State& state)
{
    for (auto _ : state) {
        Progress progress;
        benchmark::DoNotOptimize(ok(OpenPack::open(packOfAll(), {}, progress)));
    }
}

BENCHMARK(packing)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);
BENCHMARK(packingEncrypted)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);
BENCHMARK(opening)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);
BENCHMARK(importing)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);
BENCHMARK(mergeNew)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);
BENCHMARK(mergeKnown)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);

} // namespace

BENCHMARK_MAIN();
