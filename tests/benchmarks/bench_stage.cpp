// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A story on a projector of 1920×1080 (or of 3840×2160): a step from its map to its picture, which is once a step; and a frame of what moves between two steps, of which a
// 60 Hz projector asks one in 16.7 ms.
#include "synthetic.h"

#include "model/analysis/gapmapbuilder.h"
#include "views/common/theme.h"
#include "views/story/stagepainter.h"

#include <benchmark/benchmark.h>

#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

#include <memory>

using namespace lacuna;

namespace {

void needApplication()
{
    static int argc = 1;
    static char name[] = "bench_stage";
    static char* argv[] = {name, nullptr};
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    static QApplication application(argc, argv);
    static Theming theming;
}

/// 60 × 20 of 20,000 studies: three times what a room can read at once, so it is folded and paged as such matrices are.
std::shared_ptr<const StageContent> matrixStep(const QString& title)
{
    static const auto codebook = synthetic::flatCodebook(60, 20);
    static const auto table = EvidenceTable::build(codebook, synthetic::Catalogue(codebook).evidence(20'000));
    Question question;
    question.rows = table->codebook().dimension(u"country")->id;
    question.columns = table->codebook().dimension(u"sector")->id;
    question.rules.referenceYear = 2026;
    GapMapInput input;
    input.evidence = table;
    auto map = computeGapMap(question, {}, input);
    if (!map)
        qFatal("%s", qPrintable(map.error().message));
    auto content = std::make_shared<StageContent>();
    content->step.kind = StepKind::Matrix;
    content->title = title;
    content->map = *map;
    return content;
}

QPixmap pictureOf(const StagePainter& stage, QSize size)
{
    QPixmap picture(size);
    QPainter painter(&picture);
    stage.paint(painter);
    return picture;
}

void stepToPicture(benchmark::State& state)
{
    needApplication();
    const QSize size(int(state.range(0)), int(state.range(0)) * 9 / 16);
    const auto content = matrixStep(QStringLiteral("Country × sector"));
    for (auto _ : state) {
        const StagePainter stage(content, {}, size, Theme::Light);
        benchmark::DoNotOptimize(pictureOf(stage, size));
    }
}
BENCHMARK(stepToPicture)->Arg(1920)->Arg(3840)->Unit(benchmark::kMillisecond);

/// The same cells on the next page of the room: every one of them moves.
void frameOfMotion(benchmark::State& state)
{
    needApplication();
    const QSize size(int(state.range(0)), int(state.range(0)) * 9 / 16);
    const bool moves = state.range(1) != 0;
    const StagePainter first(matrixStep(QStringLiteral("Country × sector")), {}, size, Theme::Light);
    // A title of two lines moves everything below it.
    const StagePainter second(matrixStep(moves ? QStringLiteral("Country × sector, as it is now ").repeated(5)
                                               : QStringLiteral("Sector")),
                              {}, size, Theme::Light);
    const StageMotion motion(pictureOf(first, size), first.pieces(), pictureOf(second, size),
                             second.pieces());
    QImage screen(size, QImage::Format_ARGB32_Premultiplied);
    const QColor ground = paletteFor(Theme::Light).surface;
    double time = 0;
    for (auto _ : state) {
        QPainter painter(&screen);
        time = time > 0.95 ? 0 : time + 0.05;
        motion.paint(painter, time, ground);
    }
    state.counters["of a 60 Hz frame"] = benchmark::Counter(
        1.0 / 60, benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}
BENCHMARK(frameOfMotion)
    ->ArgNames({"width", "moves"})
    ->Args({1920, 0})
    ->Args({1920, 1})
    ->Args({3840, 0})
    ->Args({3840, 1})
    ->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
