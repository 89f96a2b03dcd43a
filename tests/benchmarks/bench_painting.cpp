// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A filter click to painted is to take at most 16 ms together with computing the map: these are its two other parts, layout and painting.
#include "model/painting/matrixpainter.h"

#include "../support/gapmapfixture.h"

#include <benchmark/benchmark.h>

#include <QtGui/QGuiApplication>
#include <QtGui/QImage>
#include <QtGui/QPainter>

using namespace lacuna;
using namespace lacuna::test;

namespace {

/// The first call needs an application for its fonts.
void needApplication()
{
    static int argc = 1;
    static char name[] = "bench_painting";
    static char* argv[] = {name, nullptr};
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static const QGuiApplication application(argc, argv);
}

/// 250 countries under 22 regions × 100 columns under 10 groups, the most a screen is asked to lay out.
void layoutOfTheWorld(benchmark::State& state)
{
    needApplication();
    const auto map = fixtureMap({.rowGroups = 22, .rowsEach = 11, .columnGroups = 10, .columnsEach = 10});
    const TextMeasure measure = MatrixPainter::measureWith(QGuiApplication::font());
    for (auto _ : state)
        benchmark::DoNotOptimize(MatrixLayout(map, {}, measure, 1500));
}
BENCHMARK(layoutOfTheWorld)->Unit(benchmark::kMillisecond);

/// A 1920×1080 window's matrix: 50 rows × 25 columns, of which about 28 rows show.
void paintOneScreen(benchmark::State& state)
{
    needApplication();
    MatrixDrawing drawing;
    drawing.style = CellStyle(state.range(0));
    const auto map =
        fixtureMap({.rowGroups = 5, .rowsEach = 9, .columnGroups = 5, .columnsEach = 5, .segments = 4});
    const MatrixLayout layout(map, drawing, MatrixPainter::measureWith(QGuiApplication::font()), 1500);
    const Palette& palette = paletteFor(Theme::Light);
    QImage image(1520, 900, QImage::Format_ARGB32_Premultiplied);
    CellCache cache;
    for (auto _ : state) {
        QPainter painter(&image);
        MatrixPainter matrix(layout, palette, QGuiApplication::font());
        matrix.setCache(&cache);
        matrix.paint(painter, image.size(), {}, image.rect(), {});
        benchmark::ClobberMemory();
    }
}
BENCHMARK(paintOneScreen)->DenseRange(0, 4)->Unit(benchmark::kMillisecond);

/// The worst screen: nothing but gaps, every cell hatched.
void paintOnlyGaps(benchmark::State& state)
{
    needApplication();
    const auto map = fixtureMap({.rowGroups = 5, .rowsEach = 9, .columnGroups = 5, .columnsEach = 5});
    for (GapCell& cell : map->cells)
        cell = fixtureCell(GapClass::AbsoluteGap, 0);
    const MatrixLayout layout(map, {}, MatrixPainter::measureWith(QGuiApplication::font()), 1500);
    QImage image(1520, 900, QImage::Format_ARGB32_Premultiplied);
    CellCache cache;
    for (auto _ : state) {
        QPainter painter(&image);
        MatrixPainter matrix(layout, paletteFor(Theme::Light), QGuiApplication::font());
        matrix.setCache(&cache);
        matrix.paint(painter, image.size(), {}, image.rect(), {});
        benchmark::ClobberMemory();
    }
}
BENCHMARK(paintOnlyGaps)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
