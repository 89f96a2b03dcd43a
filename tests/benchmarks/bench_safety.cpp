// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What keeps a catalogue safe: how fast `check` reads one with abstracts and attached papers, how fast a backup of 1 GB is made, and how long the window's thread
// stands still meanwhile. The other side of both ratios is in the same run: the file only read, once, and copied byte by byte.
#include "abstracts.h"
#include "synthetic.h"

#include "model/storage/backups.h"
#include "model/storage/bulkimport.h"
#include "model/storage/checks.h"
#include "model/support/jobrunner.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>

#include <benchmark/benchmark.h>

#include <random>

using namespace lacuna;
using namespace Qt::StringLiterals;

namespace {

constexpr int studies = 50'000;
constexpr int textPages = 20; ///< of a paper, of 1.3 KB

template <typename T> T ok(Result<T> result)
{
    if (!result)
        qFatal("%s | %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

QByteArray noise(int bytes, quint32 seed)
{
    std::mt19937 random(seed);
    QByteArray made(bytes, Qt::Uninitialized);
    std::ranges::generate(made, [&] { return char(random()); });
    return made;
}

/// Files of 500 KB, as PDFs are, with the text of @p pages pages.
void attach(CatalogueStore& store, int papers, int pages)
{
    constexpr int paperBytes = 500'000;
    const synthetic::Abstracts abstracts;
    const EvidenceInput evidence = ok(store.evidence());
    const auto ids = evidence.studies.ids();
    for (int paper = 0; paper < papers; ++paper) {
        AttachFile edit;
        edit.attachment.study = ids[size_t(paper) % ids.size()];
        edit.attachment.fileName = u"%1.pdf"_s.arg(paper);
        edit.content = noise(paperBytes, quint32(paper) + quint32(pages) * 100'000);
        for (int page = 0; page < pages; ++page)
            edit.pages << abstracts.abstract(studies + paper * pages + page);
        ok(store.apply(edit));
    }
}

/// Where catalogues are made: LACUNA_BENCH_FOLDER keeps them, for a profile without the filling.
QString place(const QString& name)
{
    static const QTemporaryDir folder;
    const QString kept = qEnvironmentVariable("LACUNA_BENCH_FOLDER");
    return (kept.isEmpty() ? folder.path() : kept) + u'/' + name;
}

/// 50,000 coded studies with abstracts: some 160 MB, most of which is words and their index, which take longest.
const QString& textsAlone()
{
    static const QString path = [] {
        const QString made = place(u"texts.lacuna"_s);
        if (QFileInfo::exists(made))
            return made;
        const synthetic::Catalogue source(synthetic::builtinCodebookOrDie());
        const synthetic::Abstracts abstracts;
        const auto store = ok(CatalogueStore::create(made, *source.codebook(), {}));
        ImportBatch batch;
        batch.fileName = u"synthetic.ris"_s;
        BulkImport import = ok(BulkImport::begin(*store, batch));
        constexpr int atOnce = 500;
        for (int first = 0; first < studies; first += atOnce) {
            std::vector<CodedStudy> some;
            for (int i = first; i < first + atOnce; ++i) {
                CodedStudy study = source.study(i);
                study.study.id = 0;
                study.study.abstract = abstracts.abstract(i);
                for (Coding& coding : study.codings)
                    coding.id = 0;
                some.push_back(std::move(study));
            }
            ok(import.addStudies(some));
        }
        ok(import.commit());
        return made;
    }();
    return path;
}

/// The same with 300 papers and their text: some 320 MB.
const QString& catalogue()
{
    static const QString path = [] {
        const QString made = place(u"safety.lacuna"_s);
        if (QFileInfo::exists(made))
            return made;
        if (!QFile::copy(textsAlone(), made))
            qFatal("the catalogue cannot be made");
        attach(*ok(CatalogueStore::open(made)), 300, textPages);
        return made;
    }();
    return path;
}

/// And with so many that it has 1 GB.
const QString& largeCatalogue()
{
    static const QString path = [] {
        const QString made = place(u"large.lacuna"_s);
        if (QFileInfo::exists(made))
            return made;
        if (!QFile::copy(catalogue(), made))
            qFatal("the large catalogue cannot be made");
        const auto store = ok(CatalogueStore::open(made));
        constexpr int paperBytes = 500'000;
        attach(*store, int((1'000'000'000 - QFileInfo(made).size()) / paperBytes), 1);
        return made;
    }();
    return path;
}

void perSecond(benchmark::State& state, const QString& file)
{
    state.SetBytesProcessed(state.iterations() * QFileInfo(file).size());
    state.counters["MB"] = double(QFileInfo(file).size()) / 1e6;
}

void readFile(benchmark::State& state)
{
    QFile file(catalogue());
    for (auto _ : state) {
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(file.errorString()));
        QByteArray bytes(1 << 20, Qt::Uninitialized);
        while (file.read(bytes.data(), bytes.size()) > 0)
            benchmark::DoNotOptimize(bytes.data());
        file.close();
    }
    perSecond(state, catalogue());
}
BENCHMARK(readFile)->Unit(benchmark::kMillisecond)->UseRealTime();

/// As `lacuna check` does it.
void check(benchmark::State& state, const QString& (*of)())
{
    const QString& path = of();
    for (auto _ : state) {
        Progress progress;
        if (!ok(checkCatalogue(path, progress)).empty())
            qFatal("a catalogue that is well is said to be damaged");
    }
    perSecond(state, path);
}
BENCHMARK_CAPTURE(check, textsAlone, textsAlone)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->MeasureProcessCPUTime();
BENCHMARK_CAPTURE(check, textsAndFiles, catalogue)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->MeasureProcessCPUTime();

void copyFile(benchmark::State& state)
{
    const QString copy = place(u"copied"_s);
    for (auto _ : state) {
        if (!QFile::copy(largeCatalogue(), copy))
            qFatal("not copied");
        state.PauseTiming();
        QFile::remove(copy);
        state.ResumeTiming();
    }
    perSecond(state, largeCatalogue());
}
BENCHMARK(copyFile)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);

/// As the window makes it: a job, while the event loop goes on. The longest stall is the longest that a timer of 1 ms waited for its turn.
void backup(benchmark::State& state)
{
    const QString path = largeCatalogue();
    double longest = 0; // ms
    for (auto _ : state) {
        JobRunner jobs;
        QEventLoop loop;
        QTimer tick;
        tick.setTimerType(Qt::PreciseTimer);
        QElapsedTimer since;
        QObject::connect(&tick, &QTimer::timeout, &loop, [&] {
            longest = std::max(longest, double(since.nsecsElapsed()) / 1e6 - 1);
            since.restart();
        });
        QString made;
        jobs.run<Backup>(
            u"backup"_s,
            [&](Progress& progress) { return makeBackup(path, QDateTime::currentDateTimeUtc(), progress); },
            [&](const Result<Backup>& done) {
                made = ok(done).path;
                loop.quit();
            });
        since.start();
        tick.start(1);
        loop.exec();
        state.PauseTiming();
        QFile::remove(made);
        state.ResumeTiming();
    }
    perSecond(state, path);
    state.counters["longestStall_ms"] = longest;
}
BENCHMARK(backup)->Unit(benchmark::kMillisecond)->UseRealTime()->MeasureProcessCPUTime()->Iterations(3);

/// The same without a backup: what the machine itself makes a timer wait.
void idle(benchmark::State& state)
{
    double longest = 0;
    for (auto _ : state) {
        QEventLoop loop;
        QTimer tick;
        tick.setTimerType(Qt::PreciseTimer);
        QElapsedTimer since;
        QObject::connect(&tick, &QTimer::timeout, &loop, [&] {
            longest = std::max(longest, double(since.nsecsElapsed()) / 1e6 - 1);
            since.restart();
        });
        QTimer::singleShot(3000, &loop, &QEventLoop::quit);
        since.start();
        tick.start(1);
        loop.exec();
    }
    state.counters["longestStall_ms"] = longest;
}
BENCHMARK(idle)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
