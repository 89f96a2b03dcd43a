// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The largest matrix that is promised, 200 rows × 60 columns with segments on: any change to painted is to take at most 16 ms at 100,000
// studies and 50 ms at 1,000,000, and a frame of scrolling or zooming at 3840×2160 at most 16 ms. QT_QPA_PLATFORM says where frames are
// drawn: offscreen if it is not set, or xcb.
#include "synthetic.h"

#include "model/analysis/gapmapbuilder.h"
#include "model/painting/matrixpainter.h"
#include "views/common/theme.h"
#include "views/gaps/matrixview.h"

#include <benchmark/benchmark.h>

#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>

#include <map>
#include <memory>

using namespace lacuna;

namespace {

void needApplication()
{
    static int argc = 1;
    static char name[] = "bench_matrix";
    static char* argv[] = {name, nullptr};
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    static QApplication application(argc, argv);
    static Theming theming;
}

std::shared_ptr<const EvidenceTable> tableOf(int studies)
{
    static std::map<int, std::shared_ptr<const EvidenceTable>> made;
    auto& table = made[studies];
    if (!table) {
        const auto codebook = synthetic::flatCodebook(200, 60);
        table = EvidenceTable::build(codebook, synthetic::Catalogue(codebook).evidence(studies));
    }
    return table;
}

Question questionOf(const Codebook& codebook, bool crossed)
{
    Question question;
    question.rows = codebook.dimension(u"country")->id;
    question.columns = codebook.dimension(u"sector")->id;
    question.segments = codebook.dimension(u"confidence")->id;
    question.crossSegments = crossed ? codebook.dimension(u"evidence-type")->id : 0;
    question.rules.referenceYear = 2026;
    return question;
}

std::shared_ptr<const GapMap> mapOf(int studies, bool crossed, const Filter& filter = {}, int thin = 3)
{
    GapMapInput input;
    input.evidence = tableOf(studies);
    Question question = questionOf(input.evidence->codebook(), crossed);
    question.rules.thin = thin;
    auto map = computeGapMap(question, filter, input);
    if (!map)
        qFatal("%s", qPrintable(map.error().message));
    return *map;
}

enum Change { FilterClick, Rule };

/// From a change to the painted matrix of a 1920×1080 window. Arguments: studies; what changes; crossed segments.
void changeToPainted(benchmark::State& state)
{
    needApplication();
    const auto studies = int(state.range(0));
    const bool crossed = state.range(2) != 0;
    const Codebook& codebook = tableOf(studies)->codebook();
    const Dimension* method = codebook.dimension(u"method");
    const auto methods = codebook.termsOf(method->id, 0);
    const QFont font = QApplication::font();
    const TextMeasure measure = MatrixPainter::measureWith(font);
    MatrixDrawing drawing;
    drawing.style = CellStyle::Mosaic;
    drawing.residuals = true;
    QImage image(1520, 900, QImage::Format_ARGB32_Premultiplied);
    CellCache cache;
    size_t step = 0;
    for (auto _ : state) {
        Filter filter;
        int thin = 3;
        if (state.range(1) == FilterClick)
            filter.clauses.append({.dimension = method->id, .terms = {methods[step % methods.size()]->id}});
        else
            thin = 2 + int(step % 7);
        ++step;
        const MatrixLayout layout(mapOf(studies, crossed, filter, thin), drawing, measure);
        MatrixPainter matrix(layout, paletteFor(Theme::Light), font);
        matrix.setCache(&cache);
        QPainter painter(&image);
        matrix.paint(painter, image.size(), {}, image.rect(), {});
        benchmark::ClobberMemory();
    }
}
BENCHMARK(changeToPainted)
    ->ArgNames({"studies", "change", "crossed"})
    ->ArgsProduct({{100'000, 1'000'000}, {FilterClick, Rule}, {0, 1}})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

/// Where every line goes, for each step of the zoom another size.
void layout(benchmark::State& state)
{
    needApplication();
    const auto map = mapOf(100'000, false);
    const TextMeasure measure = MatrixPainter::measureWith(QApplication::font());
    MatrixDrawing drawing;
    int step = 0;
    for (auto _ : state) {
        drawing.zoom = 1 + 0.01 * (step++ % 50);
        const MatrixLayout layout(map, drawing, measure);
        benchmark::DoNotOptimize(layout.size());
    }
}
BENCHMARK(layout)->Unit(benchmark::kMillisecond)->UseRealTime();

/// A window of 3840×2160 that is all matrix. What is asked to be painted is painted into the window's backing store and handed to the
/// platform, as it is for a user: with xcb up to the X server.
class Screen {
public:
    explicit Screen(CellStyle style)
    {
        needApplication();
        m_view = std::make_unique<MatrixView>();
        MatrixDrawing drawing;
        drawing.style = style;
        m_view->setMap(mapOf(100'000, false));
        m_view->setDrawing(drawing);
        m_view->resize(3840, 2160);
        m_view->show();
        QCoreApplication::processEvents();
        frame();
    }
    MatrixView& view() { return *m_view; }
    void frame()
    {
        QEvent update(QEvent::UpdateRequest);
        QCoreApplication::sendEvent(m_view.get(), &update);
        benchmark::ClobberMemory();
    }

private:
    std::unique_ptr<MatrixView> m_view;
};

/// A step of the wheel down and right. Argument: the style.
void scrollAt4K(benchmark::State& state)
{
    Screen screen{CellStyle(state.range(0))};
    QScrollBar* down = screen.view().verticalScrollBar();
    QScrollBar* right = screen.view().horizontalScrollBar();
    for (auto _ : state) {
        down->setValue((down->value() + 47) % std::max(1, down->maximum()));
        right->setValue((right->value() + 31) % std::max(1, right->maximum()));
        screen.frame();
    }
}
BENCHMARK(scrollAt4K)->DenseRange(0, 4)->Unit(benchmark::kMillisecond)->UseRealTime();

/// A pinch: the zoom goes up and down in steps of a hundredth, every one another size of everything.
void zoomAt4K(benchmark::State& state)
{
    Screen screen{CellStyle(state.range(0))};
    int step = 0;
    for (auto _ : state) {
        const int turn = step++ % 100;
        screen.view().setZoom(1 + 0.01 * (turn < 50 ? turn : 100 - turn));
        screen.frame();
    }
}
BENCHMARK(zoomAt4K)->DenseRange(0, 4)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

BENCHMARK_MAIN();
