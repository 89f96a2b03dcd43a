// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// html_pages FOLDER [STUDIES [SCRIPT]]
//     writes a web page of a synthetic catalogue, opens it in a headless Chromium, and prints how long opening and filtering take there, beside
//     a naive count in the same page (for each cell, all studies). Leaves pictures in FOLDER, unless SCRIPT is run in the page first.
#include "model/reports/htmlwriter.h"
#include "support/chromium.h"
#include "support/contentfixture.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QTextStream>

using namespace lacuna;
using namespace lacuna::test;
using namespace Qt::StringLiterals;

namespace {

QString writePage(const QString& name, const ReportContent& content)
{
    ReportOptions options;
    options.sourceDateEpoch = 1782820800;
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return u"cannot write "_s + name;
    Progress progress;
    const auto written = HtmlWriter().write(content, options, file, progress);
    return written ? QString() : written.error().message;
}

void picture(Chromium& browser, const QString& file)
{
    QFile out(file);
    if (out.open(QIODevice::WriteOnly))
        out.write(browser.screenshot());
}

void pictures(Chromium& browser, const QString& folder, const QString& name)
{
    for (const auto& [width, height] : {std::pair(1280, 800), {1920, 1080}, {390, 844}}) {
        browser.resize(width, height, width < 500);
        browser.evaluate(u"new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"_s);
        for (const auto& theme : {u"light"_s, u"dark"_s}) {
            browser.evaluate(u"document.documentElement.dataset.theme = '%1'"_s.arg(theme));
            picture(browser, u"%1/%2-%3-%4.png"_s.arg(folder, name).arg(width).arg(theme));
        }
    }
    browser.resize(1280, 800);
    browser.evaluate(u"document.documentElement.dataset.theme = 'light'"_s);
    for (
        const auto& [what, script] :
        {std::pair(u"reader"_s, u"lacuna.shown.cells[0][0].click()"_s),
         {u"bars"_s,
          u"document.getElementById('reader').close(); document.querySelector('input[value=mosaic]')?.click()"_s},
         {u"bubbles"_s, u"document.querySelector('input[value=bubble]').click()"_s},
         {u"gaps"_s, u"lacuna.showPart('gaps')"_s},
         {u"charts"_s, u"lacuna.showPart('charts')"_s},
         {u"method"_s, u"lacuna.showPart('method')"_s},
         {u"studies"_s, u"lacuna.showPart('studies'); lacuna.facets[1].details.open = true"_s}}) {
        browser.evaluate(script);
        browser.evaluate(u"new Promise((done) => setTimeout(done, 300))"_s);
        picture(browser, u"%1/%2-%3.png"_s.arg(folder, name, what));
    }
}

/// Milliseconds of the median of several runs, painting included.
constexpr auto measure = R"((async () => {
    const l = window.lacuna, view = l.core.views[0];
    const painted = () => new Promise((done) => requestAnimationFrame(() => { const c = new MessageChannel(); c.port1.onmessage = done; c.port2.postMessage(0); }));
    const median = (all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)];
    const time = async (work) => { await painted(); const from = performance.now(); work(); const script = performance.now() - from; document.body.offsetHeight; const layout = performance.now() - from - script; await painted(); return [performance.now() - from, script, layout]; };
    const facet = l.facets.map((f) => f).sort((a, b) => l.core.dimensions[b.index].sets.length - l.core.dimensions[a.index].sets.length);
    for (let i = 0; i < l.core.years.length; ++i) l.foldedStudy(i);
    await new Promise((done) => setTimeout(done, 500));
    const runs = [], scripts = [], layouts = [];
    for (let i = 0; i < 15; ++i) {
        const one = facet[2 + i % 4], term = i % 5;
        const [t, s, y] = await time(() => { one.chosen.clear(); one.chosen.add(term); l.filterChanged(); });
        runs.push(t); scripts.push(s); layouts.push(y);
        one.chosen.clear();
    }
    l.clearFilter();
    const search = [];
    for (const word of ["synthetic", "labour", "recruit", "zzz", "migrant"])
        search.push((await time(() => { l.filter.words = [word]; l.filterChanged(); }))[0]);
    l.clearFilter();
    // As a page counts that keeps a list of studies and nothing else: for each cell, all studies.
    const rd = l.core.dimensions[view.rows], cd = l.core.dimensions[view.columns];
    const records = l.core.years.map((_, i) => ({rows: rd.sets[rd.of[i]], columns: cd.sets[cd.of[i]]}));
    const from = performance.now();
    let total = 0;
    for (const r of view.rowItems) for (const c of view.columnItems) {
        const end = rd.terms[r.node].end, cend = cd.terms[c.node].end;
        total += records.filter((s) => s.rows.some((x) => x >= r.node && x < end) && s.columns.some((x) => x >= c.node && x < cend)).length;
    }
    const naive = performance.now() - from;
    const countOnly = [];
    for (let i = 0; i < 9; ++i) { const t = performance.now(); l.countView(view, view.passed); countOnly.push(performance.now() - t); }
    const nav = performance.getEntriesByType("navigation")[0];
    return {script0: performance.getEntriesByName("lacuna-script")[0].startTime, data: performance.getEntriesByName("lacuna-data")[0].startTime, ready: performance.getEntriesByName("lacuna-ready")[0].startTime, load: nav.loadEventEnd, paint: performance.getEntriesByType("paint").map((p) => p.name + " " + Math.round(p.startTime)).join(", "),
            filter: median(runs), filterMost: Math.max(...runs), script: median(scripts), layout: median(layouts), idleFrame: median([(await time(() => {}))[0], (await time(() => {}))[0], (await time(() => {}))[0]]), search: median(search), searchMost: Math.max(...search), count: median(countOnly), naive,
            cells: view.rowItems.length * view.columnItems.length, shown: document.querySelectorAll("table.matrix td").length, studies: l.core.years.length};
})())";

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    if (argc < 2 || Chromium::program().isEmpty()) {
        out << "html_pages FOLDER [STUDIES]; needs Chromium\n";
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const int studies = argc > 2 ? QByteArray(argv[2]).toInt() : 10'000;
    const ContentFixture fixture(studies);
    const ReportView first =
        fixture.view(u"country", u"sector", u"Where is nobody looking?"_s, {}, u"confidence");
    const ReportView second = fixture.view(u"theme", u"method", u"What is studied how?"_s);
    const ContentFixture flat(studies, 1, synthetic::flatCodebook(60, 40));
    const ReportView sixty = flat.view(u"country", u"sector", u"Sixty by forty"_s, {}, u"confidence");
    for (const auto& [name, content] : {std::pair(u"flat"_s, flat.content({sixty})),
                                        {u"one"_s, fixture.content({first})},
                                        {u"story"_s, fixture.content({second, first})}}) {
        const QString file = u"%1/%2.html"_s.arg(folder, name);
        if (const QString error = writePage(file, content); !error.isEmpty()) {
            out << error << '\n';
            return 1;
        }
        Chromium browser;
        if (!browser.start() || !browser.open(file)) {
            out << "Chromium does not answer\n";
            return 1;
        }
        browser.resize(1280, 800);
        for (const QJsonValue& event : browser.events()) {
            if (event["method"_L1] == "Runtime.exceptionThrown"_L1
                || event["method"_L1] == "Log.entryAdded"_L1)
                out << QJsonDocument(event.toObject()).toJson();
        }
        if (argc > 3) // to try things out
            browser.evaluate(QString::fromLocal8Bit(argv[3]));
        out << name << ' ' << QFile(file).size() / 1024 << " KB\n"
            << QJsonDocument(browser.evaluate(QString::fromLatin1(measure)).toObject()).toJson() << Qt::flush;
        if (argc < 4)
            pictures(browser, folder, name);
    }
    return 0;
}
