// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The web page of 10,000 synthetic studies in a headless Chromium: how long until it can be used, and until a changed filter is painted. Times are
// the browser's own (performance.now()). Beside them, in the same page, how long a page takes that keeps a list of studies and looks through it
// once a cell ("naive_ms"): on a machine that is busy, the ratio says more than the milliseconds. Skipped where there is no Chromium.
#include "../support/chromium.h"
#include "../support/contentfixture.h"
#include "model/reports/htmlwriter.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <map>

using namespace lacuna;
using namespace Qt::StringLiterals;

namespace {

/// Countries × sectors with all their groups (281 × 27), or 60 × 40 without any.
enum Kind { Countries, Flat };

ReportContent contentOf(const test::ContentFixture& fixture)
{
    return fixture.content(
        {fixture.view(u"country", u"sector", u"Where is nobody looking?"_s, {}, u"confidence")});
}

const test::ContentFixture& fixtureOf(int kind, int studies)
{
    static std::map<std::pair<int, int>, std::unique_ptr<test::ContentFixture>> fixtures;
    auto& fixture = fixtures[{kind, studies}];
    if (!fixture)
        fixture = kind == Flat
            ? std::make_unique<test::ContentFixture>(studies, 1, synthetic::flatCodebook(60, 40))
            : std::make_unique<test::ContentFixture>(studies);
    return *fixture;
}

bool writePage(const ReportContent& content, QIODevice& device)
{
    ReportOptions options;
    options.sourceDateEpoch = 1782820800;
    Progress progress;
    return HtmlWriter().write(content, options, device, progress).has_value();
}

void pageWritten(benchmark::State& state)
{
    const ReportContent content = contentOf(fixtureOf(int(state.range(0)), int(state.range(1))));
    qint64 size = 0;
    for (auto _ : state) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (!writePage(content, buffer))
            state.SkipWithError("it was not written");
        size = buffer.size();
    }
    state.counters["bytes"] = double(size);
}
BENCHMARK(pageWritten)->Args({Countries, 10'000})->Args({Flat, 10'000})->Unit(benchmark::kMillisecond);

/// A browser with the page open; the same one for all that is measured of a page. Null, and the benchmark skipped, without Chromium.
test::Chromium* browserWith(benchmark::State& state, QString& file)
{
    static QTemporaryDir folder;
    static std::map<std::pair<int, int>, std::unique_ptr<test::Chromium>> browsers;
    if (test::Chromium::program().isEmpty()) {
        state.SkipWithMessage("Chromium is not installed");
        return nullptr;
    }
    const std::pair page(int(state.range(0)), int(state.range(1)));
    file = folder.filePath(u"%1-%2.html"_s.arg(page.first).arg(page.second));
    auto& browser = browsers[page];
    if (browser)
        return browser.get();
    QFile out(file);
    browser = std::make_unique<test::Chromium>();
    if (!out.open(QIODevice::WriteOnly) || !writePage(contentOf(fixtureOf(page.first, page.second)), out)) {
        state.SkipWithError("the page was not written");
        return nullptr;
    }
    out.close();
    if (!browser->start() || !browser->open(file)) {
        state.SkipWithError("Chromium does not answer");
        return nullptr;
    }
    browser->resize(1280, 800);
    return browser.get();
}

double median(std::vector<double> values)
{
    std::ranges::nth_element(values, values.begin() + qsizetype(values.size() / 2));
    return values.empty() ? 0 : values[values.size() / 2];
}

/// Median and least of what was measured, in milliseconds.
void tell(benchmark::State& state, const std::string& name, const std::vector<double>& values)
{
    state.counters[name + "_median"] = median(values);
    state.counters[name + "_min"] = values.empty() ? 0 : *std::ranges::min_element(values);
}

void pageOpened(benchmark::State& state)
{
    QString file;
    test::Chromium* browser = browserWith(state, file);
    if (!browser)
        return;
    std::vector<double> usable;
    std::vector<double> painted;
    std::vector<double> loaded;
    for (auto _ : state) {
        browser->open(file);
        const QJsonObject times =
            browser
                ->evaluate(u"({usable: performance.getEntriesByName('lacuna-ready')[0].startTime, painted: "
                           u"performance.getEntriesByType('paint')[0]?.startTime ?? 0, "
                           "loaded: performance.getEntriesByType('navigation')[0].loadEventEnd})"_s)
                .toObject();
        usable.push_back(times["usable"_L1].toDouble());
        painted.push_back(times["painted"_L1].toDouble());
        loaded.push_back(times["loaded"_L1].toDouble());
        state.SetIterationTime(loaded.back() / 1000);
    }
    tell(state, "usable", usable);
    tell(state, "painted", painted);
    tell(state, "loaded", loaded);
}
// Until everything is read, the texts of all studies too.
BENCHMARK(pageOpened)
    ->Args({Countries, 10'000})
    ->Args({Flat, 10'000})
    ->UseManualTime()
    ->Iterations(15)
    ->Unit(benchmark::kMillisecond);

/// What is run in the page before and for each measurement. A frame is painted, the change made, and the next frame waited for: up to 17 ms of
/// what is measured are the screen's.
constexpr auto tools = R"(
    window.bench = {
        painted: () => new Promise((done) => requestAnimationFrame(() => { const c = new MessageChannel(); c.port1.onmessage = done; c.port2.postMessage(0); })),
        async time(work) {
            await this.painted();
            const from = performance.now();
            work();
            const script = performance.now() - from;
            document.body.offsetHeight;
            const layout = performance.now() - from - script;
            await this.painted();
            return {whole: performance.now() - from, script, layout};
        },
        facets: lacuna.facets.filter((f) => f.index !== lacuna.core.views[0].rows && f.index !== lacuna.core.views[0].columns),
        step: 0,
        filter() {
            const facet = this.facets[this.step % this.facets.length];
            return this.time(() => {
                facet.chosen.clear();
                facet.chosen.add(this.step++ % 3);
                lacuna.filterChanged();
            }).finally(() => facet.chosen.clear());
        },
        search() {
            const words = ["synthetic", "labour", "recruit", "zzz", "migrant"];
            return this.time(() => { lacuna.filter.words = [words[this.step++ % words.length]]; lacuna.filterChanged(); });
        },
        naive() {
            const view = lacuna.core.views[0], rows = lacuna.core.dimensions[view.rows], columns = lacuna.core.dimensions[view.columns];
            const records = lacuna.core.years.map((_, i) => ({rows: rows.sets[rows.of[i]], columns: columns.sets[columns.of[i]]}));
            const from = performance.now();
            let total = 0;
            for (const r of view.rowItems) for (const c of view.columnItems) {
                const end = r.node < 0 ? 0 : rows.terms[r.node].end, other = c.node < 0 ? 0 : columns.terms[c.node].end;
                total += records.filter((s) => s.rows.some((x) => x >= r.node && x < end) && s.columns.some((x) => x >= c.node && x < other)).length;
            }
            return performance.now() - from;
        },
    };
    for (let i = 0; i < lacuna.core.years.length; ++i) lacuna.foldedStudy(i);
    new Promise((done) => setTimeout(done, 1000)))";

void measure(benchmark::State& state, const QString& what)
{
    QString file;
    test::Chromium* browser = browserWith(state, file);
    if (!browser)
        return;
    browser->open(file);
    browser->evaluate(QString::fromLatin1(tools));
    std::map<std::string, std::vector<double>> times;
    for (auto _ : state) {
        const QJsonObject one = browser->evaluate(u"bench.%1()"_s.arg(what)).toObject();
        for (const char* part : {"whole", "script", "layout"})
            times[part].push_back(one[QLatin1StringView(part)].toDouble());
        state.SetIterationTime(one["whole"_L1].toDouble() / 1000);
    }
    for (const auto& [part, values] : times)
        tell(state, part, values);
    std::vector<double> naive;
    for (int i = 0; i < 3; ++i)
        naive.push_back(browser->evaluate(u"bench.naive()"_s).toDouble());
    state.counters["naive_ms"] = median(naive);
    state.counters["naive/whole"] = median(naive) / median(times["whole"]);
}

void filterChanged(benchmark::State& state)
{
    measure(state, u"filter"_s);
}
BENCHMARK(filterChanged)
    ->Args({Countries, 10'000})
    ->Args({Flat, 10'000})
    ->UseManualTime()
    ->Iterations(60)
    ->Unit(benchmark::kMillisecond);

void wordsSearched(benchmark::State& state)
{
    measure(state, u"search"_s);
}
BENCHMARK(wordsSearched)
    ->Args({Countries, 10'000})
    ->UseManualTime()
    ->Iterations(30)
    ->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
