// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A story of twenty views over 100,000 synthetic studies as slides: time, memory, and the file's size.
#include "../support/contentfixture.h"
#include "model/reports/odpwriter.h"
#include "model/reports/pptxwriter.h"
#include "processmemory.h"

#include <QtCore/QBuffer>

#include <benchmark/benchmark.h>

using namespace lacuna;
using namespace Qt::StringLiterals;

namespace {

template <typename Writer> void storyAsSlides(benchmark::State& state)
{
    const test::ContentFixture fixture(int(state.range(0)));
    std::vector<ReportView> views;
    for (int i = 0; i < 20; ++i)
        views.push_back(fixture.view(u"method", u"confidence", u"View %1"_s.arg(i + 1)));
    ReportContent content = fixture.content(std::move(views));
    content.title = u"Twenty views"_s;
    ReportOptions options;
    options.sourceDateEpoch = 1782820800;
    if (state.range(1) == 0)
        options.parts = ReportPart::Title | ReportPart::Matrix | ReportPart::Method;
    const double before = processMemory("VmRSS:");
    qint64 size = 0;
    for (auto _ : state) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        Progress progress;
        if (!Writer().write(content, options, buffer, progress))
            state.SkipWithError("it was not written");
        size = buffer.size();
    }
    state.counters["MB"] = double(size) / 1e6;
    state.counters["memory MB"] = processMemory("VmHWM:") - before;
}
// Studies; 1: all parts, 0: title, matrices and method.
BENCHMARK(storyAsSlides<PptxWriter>)->Args({100'000, 0})->Args({100'000, 1})->Unit(benchmark::kMillisecond);
BENCHMARK(storyAsSlides<OdpWriter>)->Args({100'000, 0})->Args({100'000, 1})->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
