// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scrolling the Studies table of 100,000 rows: a frame is to take at most 16 ms. What is timed is a step of the scroll bar and the painting
// of the table into memory, the whole of it, at 1920×1080 and at 3840×2160 (scale 2).
#include "model/items/studytablemodel.h"
#include "synthetic.h"
#include "views/common/theme.h"
#include "views/studies/studytable.h"

#include <benchmark/benchmark.h>

#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>

#include <numeric>

using namespace lacuna;
using namespace Qt::StringLiterals;

namespace {

constexpr int studyCount = 100'000;

/// Dressed as the program is: the style sheet is part of what painting costs.
void needApplication()
{
    static int argc = 1;
    static char name[] = "bench_views";
    static char* argv[] = {name, nullptr};
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static QApplication application(argc, argv);
    static Theming theming;
}

struct Evidence {
    std::shared_ptr<const StudyList> studies;
    std::shared_ptr<const EvidenceTable> table;
};

const Evidence& evidence()
{
    static const Evidence made = [] {
        const auto codebook = synthetic::builtinCodebookOrDie();
        EvidenceInput input = synthetic::Catalogue(codebook).evidence(studyCount, true);
        auto table = EvidenceTable::build(codebook, input);
        return Evidence{std::make_shared<StudyList>(std::move(input.studies)), std::move(table)};
    }();
    return made;
}

std::vector<quint32> allRows()
{
    std::vector<quint32> rows(studyCount);
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

/// Argument 0: rows a step, as a wheel (3) or a page (32) does; 1: the scale.
void scrollStudies(benchmark::State& state)
{
    needApplication();
    StudyTableModel model;
    model.setRows(evidence().studies, allRows(), evidence().table);
    StudyTable table(&model);
    table.resize(1536, 920);
    table.show();
    QCoreApplication::processEvents();
    const auto scale = double(state.range(1));
    QImage image(table.size() * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    QScrollBar* bar = table.verticalScrollBar();
    int row = 0;
    for (auto _ : state) {
        row = (row + int(state.range(0))) % bar->maximum();
        bar->setValue(row);
        table.render(&image);
        benchmark::ClobberMemory();
    }
}
BENCHMARK(scrollStudies)->ArgsProduct({{3, 32}, {1, 2}})->Unit(benchmark::kMillisecond);

/// A filter or an order taken over: what happens on the interface's thread when its rows arrive.
void takeRows(benchmark::State& state)
{
    needApplication();
    StudyTableModel model;
    StudyTable table(&model);
    table.resize(1536, 920);
    table.show();
    std::vector<quint32> rows = allRows();
    std::vector<quint32> fewer(rows.begin(), rows.begin() + studyCount / 2);
    bool few = false;
    for (auto _ : state) {
        model.setRows(evidence().studies, few ? fewer : rows, evidence().table);
        few = !few;
    }
}
BENCHMARK(takeRows)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
