// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole way, as a user waits for it: a RIS file into a committed, searchable catalogue; an opened catalogue into a painted
// matrix; a filter click into a painted matrix. 100,000 studies of 1.3 KB.
#include "abstracts.h"
#include "synthetic.h"

#include "app/importer.h"
#include "app/snapshotloader.h"
#include "model/painting/cellcache.h"
#include "model/painting/matrixpainter.h"
#include "model/storage/bulkimport.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QGuiApplication>
#include <QtGui/QImage>
#include <QtGui/QPainter>

#include <benchmark/benchmark.h>

using namespace lacuna;
using namespace Qt::StringLiterals;

namespace {

constexpr int studies = 100'000;

template <typename T> T ok(Result<T> result)
{
    if (!result)
        qFatal("%s | %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// One folder for the files that all benchmarks of the run share.
const QTemporaryDir& folder()
{
    static const QTemporaryDir made;
    return made;
}

/// A RIS file of invented references whose abstracts have the vocabulary of a language.
QString risFile()
{
    const QString name = folder().filePath(u"synthetic.ris"_s);
    if (QFile::exists(name))
        return name;
    const synthetic::Abstracts abstracts;
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no room for the benchmark's file");
    for (int number = 0; number < studies; ++number) {
        const QByteArray digits = QByteArray::number(number);
        file.write("TY  - JOUR\r\nTI  - Synthetic study " + digits
                   + "\r\nAU  - Synthetic, A.\r\nAU  - Synthetic, B.\r\nPY  - "
                   + QByteArray::number(1990 + number % 36)
                   + "\r\nJO  - Journal of Synthetic Benchmarks\r\nVL  - " + QByteArray::number(number % 60)
                   + "\r\nDO  - 10.0000/synthetic." + digits + "\r\nAB  - "
                   + abstracts.abstract(number).toUtf8() + "\r\nKW  - synthetic\r\nER  - \r\n\r\n");
    }
    return name;
}

/// A coded catalogue of that size, made once.
QString catalogueFile()
{
    const QString name = folder().filePath(u"synthetic.lacuna"_s);
    if (QFile::exists(name))
        return name;
    const synthetic::Catalogue source(synthetic::builtinCodebookOrDie());
    const auto store = ok(CatalogueStore::create(name, *source.codebook(), {}));
    auto bulk = ok(BulkImport::begin(*store, {}));
    for (int number = 0; number < studies; ++number) {
        CodedStudy study = source.study(number);
        study.study.id = 0;
        for (Coding& coding : study.codings)
            coding.id = 0;
        ok(bulk.addStudies(std::span(&study, 1)));
    }
    ok(bulk.commit());
    return name;
}

/// Resident memory now, in megabytes; 0 where the system does not say.
double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    constexpr double page = 4096;
    return file.readAll().split(' ').value(1).toDouble() * page / 1e6;
}

void readOnly(benchmark::State& state)
{
    const FormatRegistry formats = standardFormats();
    const Format* ris = formats.byId(u"ris");
    const QString source = risFile();
    for (auto _ : state) {
        QFile file(source);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("unreadable");
        Progress progress;
        int records = 0;
        ok(ris->read(
            file, {},
            [&](RecordBatch&& batch) {
                records += int(batch.records.size());
                return true;
            },
            progress));
        if (records != studies)
            qFatal("%d records", records);
    }
    state.SetItemsProcessed(state.iterations() * studies);
}

void importRis(benchmark::State& state)
{
    const QString source = risFile();
    const double before = residentMegabytes();
    double most = 0;
    for (auto _ : state) {
        state.PauseTiming();
        const QString name = folder().filePath(u"import.lacuna"_s);
        const auto codebook = synthetic::builtinCodebookOrDie();
        auto store = ok(CatalogueStore::create(name, *codebook, {}, CatalogueStore::IfExists::Replace));
        state.ResumeTiming();
        ImportRequest request;
        request.files = {source};
        Progress progress;
        const ImportReport report = ok(importFiles(*store, standardFormats(), request, progress));
        if (report.added() != studies)
            qFatal("%d added", report.added());
        state.PauseTiming();
        most = std::max(most, residentMegabytes() - before);
        store.reset();
        state.ResumeTiming();
    }
    state.SetItemsProcessed(state.iterations() * studies);
    state.counters["grew_MB"] = most;
}

Question countryBySector(const Codebook& codebook)
{
    Question question;
    question.rows = codebook.dimension(u"country")->id;
    question.columns = codebook.dimension(u"sector")->id;
    question.rowScope = codebook.resolve(question.rows, u"ILO-AP")->id;
    question.rules.referenceYear = 2026;
    return question;
}

/// What the window keeps from one map to the next.
struct Screen {
    QFont font;
    TextMeasure measure = MatrixPainter::measureWith(font);
    CellCache cells;
};

void paintMatrix(const std::shared_ptr<const GapMap>& map, QImage& image, Screen& screen)
{
    const MatrixLayout layout(map, {}, screen.measure);
    MatrixPainter matrix(layout, paletteFor(Theme::Light), screen.font);
    matrix.setCache(&screen.cells);
    QPainter painter(&image);
    matrix.paint(painter, image.size(), {}, image.rect(), {});
}

void startToPainted(benchmark::State& state)
{
    const QString name = catalogueFile();
    QImage image(1520, 900, QImage::Format_ARGB32_Premultiplied);
    double most = 0;
    for (auto _ : state) {
        const double before = residentMegabytes();
        Screen screen;
        const auto store = ok(CatalogueStore::open(name));
        const auto snapshot = ok(loadSnapshot(*store));
        const Question question = countryBySector(*snapshot->codebook);
        paintMatrix(ok(computeGapMap(question, {}, gapMapInput(*snapshot, question, name))), image, screen);
        most = std::max(most, residentMegabytes() - before);
    }
    state.counters["grew_MB"] = most;
    state.counters["resident_MB"] = residentMegabytes();
}

void filterToPainted(benchmark::State& state)
{
    const auto store = ok(CatalogueStore::open(catalogueFile()));
    const auto snapshot = ok(loadSnapshot(*store));
    const Question question = countryBySector(*snapshot->codebook);
    const Dimension* method = snapshot->codebook->dimension(u"method");
    const auto methods = snapshot->codebook->termsOf(method->id, 0);
    QImage image(1520, 900, QImage::Format_ARGB32_Premultiplied);
    Screen screen;
    size_t click = 0;
    for (auto _ : state) {
        Filter filter;
        filter.clauses.append({.dimension = method->id, .terms = {methods[click++ % methods.size()]->id}});
        paintMatrix(ok(computeGapMap(question, filter, gapMapInput(*snapshot, question, {}))), image, screen);
    }
}

BENCHMARK(readOnly)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(importRis)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(3);
BENCHMARK(startToPainted)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(filterToPainted)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
