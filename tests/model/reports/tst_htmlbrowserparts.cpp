// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a web page draws in a real browser: the matrix in every style, the map, and all of it on paper. Skipped without Chromium.
#include "model/analysis/tilesummary.h"
#include "pagefixture.h"

#include <QtTest/QTest>

#include <cmath>

using namespace lacuna;
using namespace lacuna::test;
using namespace Qt::StringLiterals;

namespace {

class TestHtmlBrowserParts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void foldsGroups();
    void drawsInEveryStyle();
    void paintsWhatIsInSightFirst();
    void marksWhatDeviates();
    void tellsSegmentsApart();
    void drawsTheMap();
    void filtersTheMap();
    void printsAllOfIt();
    void takesNamesAsText();

private:
    QJsonValue run(const QString& expression) { return m_page.run(expression); }

    PageFixture m_page;
};

void TestHtmlBrowserParts::initTestCase()
{
    if (Chromium::program().isEmpty())
        QSKIP("Chromium is not installed");
    QVERIFY(m_page.start());
}

void TestHtmlBrowserParts::foldsGroups()
{
    QVERIFY(m_page.open(m_page.themes));
    const int rows = run(u"lacuna.shown.rows.length"_s).toInt();
    run(u"document.querySelector('tbody th[aria-expanded=true]').click()"_s);
    QVERIFY(run(u"lacuna.shown.rows.length"_s).toInt() < rows);
    QCOMPARE(run(u"document.activeElement.getAttribute('aria-expanded')"_s).toString(), u"false"_s);
    m_page.browser.press(u"Enter"_s);
    QCOMPARE(run(u"lacuna.shown.rows.length"_s).toInt(), rows);
    QCOMPARE(run(u"document.activeElement.getAttribute('aria-expanded')"_s).toString(), u"true"_s);
    const int columns = run(u"lacuna.shown.columns.length"_s).toInt();
    run(u"document.querySelector('thead th.group').click()"_s);
    QVERIFY(run(u"lacuna.shown.columns.length"_s).toInt() < columns);
}

void TestHtmlBrowserParts::drawsInEveryStyle()
{
    QVERIFY(m_page.open(m_page.themes));
    for (const auto& style : {u"numbers"_s, u"bubble"_s, u"mosaic"_s, u"donut"_s, u"heat"_s}) {
        run(u"document.querySelector('input[value=%1]').click()"_s.arg(style));
        QVERIFY(
            run(u"document.querySelector('table.matrix').classList.contains('%1')"_s.arg(style)).toBool());
        const bool drawn = style != "numbers"_L1 && style != "heat"_L1;
        run(u"lacuna.paintAll()"_s);
        QCOMPARE(run(u"document.querySelectorAll('table.matrix td svg').length"_s).toInt() > 0, drawn);
        // Whatever the style, every cell says what it counts, and no segment is told by its colour alone.
        QVERIFY(
            run(u"[...document.querySelectorAll('table.matrix td')].every((cell) => cell.textContent === '' || /^\\d+$/.test(cell.textContent))"_s)
                .toBool());
        if (drawn)
            QVERIFY(
                run(u"[...document.querySelectorAll('table.matrix td svg [fill^=url], table.matrix td svg [stroke^=url]')].length > 100"_s)
                    .toBool());
    }
    run(u"[...document.querySelectorAll('.options .end button')].at(-1).click()"_s);
    QCOMPARE(run(u"lacuna.shown.rows.length"_s).toInt(),
             run(u"lacuna.core.views[0].columnItems.length"_s).toInt());
    QCOMPARE(m_page.complaints(), QStringList());
}

void TestHtmlBrowserParts::paintsWhatIsInSightFirst()
{
    QVERIFY(m_page.open(m_page.countries));
    const int rows = run(u"lacuna.shown.lines.length"_s).toInt();
    QVERIFY(rows > 200);
    const QString stale =
        u"lacuna.shown.fresh.filter((version) => version !== lacuna.shown.version).length"_s;
    const auto settled = [&] {
        return QTest::qWaitFor(
            [&] { return run(u"lacuna.shown.settled === lacuna.shown.version"_s).toBool(); }, 20'000);
    };
    QVERIFY(settled());
    QCOMPARE(run(stale).toInt(), 0);
    QCOMPARE(run(u"document.querySelectorAll('table.matrix tbody td').length"_s).toInt(),
             rows * run(u"lacuna.shown.all.length"_s).toInt());
    // In one turn of the script: what is seen is right, what is not seen waits.
    const QJsonObject at =
        run(u"(() => { lacuna.filter.from = 2020; lacuna.filterChanged(); const box = lacuna.shown.table.parentElement.getBoundingClientRect(); const seen = [...lacuna.shown.body].map((row, r) => [row.getBoundingClientRect(), r]).filter(([row]) => row.bottom > box.top && row.top < box.bottom).map(([, r]) => r); return {seen: seen.length, wrong: seen.filter((r) => lacuna.shown.fresh[r] !== lacuna.shown.version).length, waiting: %1}; })()"_s
                .arg(stale))
            .toObject();
    QVERIFY(at["seen"_L1].toInt() > 5);
    QCOMPARE(at["wrong"_L1].toInt(), 0);
    QVERIFY(at["waiting"_L1].toInt() > rows / 2);
    QVERIFY(settled());
    QCOMPARE(run(stale).toInt(), 0);
    // Scrolled to the end with a filter that changes there.
    run(u"{const s = lacuna.shown.table.parentElement; s.scrollTop = s.scrollHeight; lacuna.filter.from = 2023; lacuna.filterChanged()}"_s);
    Filter filter;
    filter.yearFrom = 2023;
    QCOMPARE(
        run(u"lacuna.shown.body[lacuna.shown.lines.length - 1].lastElementChild.textContent"_s).toString(),
        QString::number(m_page.fixture.view(u"country", u"sector", {}, filter).map->total.n));
    QCOMPARE(m_page.complaints(), QStringList());
}

void TestHtmlBrowserParts::marksWhatDeviates()
{
    ReportView view = m_page.fixture.view(u"theme", u"method");
    MatrixDrawing drawing;
    drawing.residuals = true;
    view.drawing = drawing.toJson();
    QVERIFY(m_page.open(m_page.write(u"deviation.html"_s, m_page.fixture.content({view}))));
    const QJsonArray steps =
        run(u"(() => { const v = lacuna.core.views[0]; return v.rowItems.flatMap((_, r) => v.columnItems.map((_, c) => lacuna.residualStep(v, r * v.counts.width + c))); })()"_s)
            .toArray();
    // As CellPainter::residualStep() has it.
    const auto stepOf = [](const GapCell& cell) {
        if (!cell.residual || cell.gapClass == GapClass::NotApplicable || std::abs(*cell.residual) < 2)
            return 0;
        return (*cell.residual > 0 ? 1 : -1) * (std::abs(*cell.residual) >= 4 ? 2 : 1);
    };
    int marked = 0;
    qsizetype place = 0;
    for (int row = 0; row < int(view.map->rows.size()); ++row) {
        for (int column = 0; column < int(view.map->columns.size()); ++column) {
            const int expected = stepOf(view.map->cell(row, column));
            QCOMPARE(steps[place++].toInt(), expected);
            marked += expected != 0;
        }
    }
    QVERIFY(marked > 0);
    run(u"lacuna.paintAll()"_s);
    QCOMPARE(run(u"document.querySelectorAll('td[data-deviates]').length"_s).toInt(), marked);
    QVERIFY(run(u"document.querySelector('td[data-deviates]').getAttribute('aria-label')"_s)
                .toString()
                .contains("than expected"_L1));
    QVERIFY(run(u"!document.querySelector('.of-deviation').hidden"_s).toBool());
    run(u"[...document.querySelectorAll('.options .choice input')].at(-1).click()"_s);
    run(u"lacuna.paintAll()"_s);
    QCOMPARE(run(u"document.querySelectorAll('td[data-deviates]').length"_s).toInt(), 0);
    QVERIFY(run(u"document.querySelector('.of-deviation').hidden"_s).toBool());
}

void TestHtmlBrowserParts::tellsSegmentsApart()
{
    QVERIFY(m_page.open(m_page.themes));
    run(u"document.querySelector('input[value=mosaic]').click()"_s);
    const QJsonObject found =
        run(u"(() => { const ids = lacuna.core.views[0].segments.items.map((item) => item[1]); const drawn = ids.map((id) => document.querySelector('#' + id + ' path')?.getAttribute('d') ?? ''); return {segments: ids.length, patterns: new Set(ids).size, shapes: new Set(drawn).size, swatches: document.querySelectorAll('#view-1-matrix .legend .of-segments:not([hidden]) svg').length}; })()"_s)
            .toObject();
    const int segments = found["segments"_L1].toInt();
    QVERIFY(segments > 3);
    QCOMPARE(found["patterns"_L1].toInt(), segments);
    QVERIFY(found["shapes"_L1].toInt() >= segments - 1); // the first and "not coded" are plain
    QCOMPARE(found["swatches"_L1].toInt(), segments);
    // What is drawn is also said.
    const QString label = run(u"lacuna.rowCells(0)[0].getAttribute('aria-label')"_s).toString();
    QVERIFY2(label.contains(u"Confidence: "_s), qPrintable(label));
    run(u"document.querySelector('input[value=heat]').click()"_s);
    QVERIFY(!run(u"lacuna.rowCells(0)[0].getAttribute('aria-label')"_s).toString().contains(u"Confidence"_s));
}

void TestHtmlBrowserParts::drawsTheMap()
{
    QVERIFY(m_page.open(m_page.countries));
    const ReportView view = m_page.fixture.view(u"country", u"sector");
    const TileSummaries tiles = summarizeTiles(*view.map).value();
    run(u"lacuna.showPart('map')"_s);
    const QJsonArray shown =
        run(u"[...document.querySelectorAll('.tile[data-area]')].map((tile) => ({area: Number(tile.dataset.area), n: tile.querySelector('.figure').textContent, more: tile.querySelector('.more').textContent, looks: tile.className, label: tile.firstElementChild.textContent, shares: [...tile.querySelectorAll('.shares rect')].map((r) => [r.getAttribute('fill'), parseFloat(r.getAttribute('width'))]), title: tile.firstElementChild.title}))"_s)
            .toArray();
    QVERIFY(shown.size() > 40);
    for (const QJsonValue& tile : shown) {
        const TileSummary& area = tiles.areas[size_t(tile["area"_L1].toInt())];
        QCOMPARE(tile["n"_L1].toString(), area.whole.n > 0 ? QString::number(area.whole.n) : QString());
        QCOMPARE(tile["more"_L1].toString(),
                 area.whole.ongoing > 0 ? u"+%1"_s.arg(area.whole.ongoing) : QString());
        QVERIFY(tile["looks"_L1].toString().contains(u" g%1"_s.arg(int(area.whole.gapClass))));
        QVERIFY(tile["label"_L1].toString().contains(area.label));
        QVERIFY(tile["label"_L1].toString().contains(gapClassLabel(area.whole.gapClass)));
        double whole = 0;
        for (const QJsonValue& share : tile["shares"_L1].toArray()) {
            const int gapClass = share[0].toString().mid(10, 1).toInt(); // url(#share3)
            QVERIFY(std::abs(share[1].toDouble() - 100.0 * area.classes[size_t(gapClass)] / area.cells)
                    < 0.01);
            whole += share[1].toDouble();
        }
        QVERIFY(std::abs(whole - 100) < 0.1);
    }
    // The script paints each map as the program wrote it, ramps and all.
    QFile page(m_page.countries);
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString source = QString::fromUtf8(page.readAll());
    for (const QJsonValue& tile : shown) {
        const QString looks = tile["looks"_L1].toString();
        QVERIFY2(source.contains(u"<li class=\"%1\" data-area="_s.arg(looks)), qPrintable(looks));
    }
    // A tile opens the studies of its area.
    const TileSummary& first = tiles.areas[size_t(shown[0]["area"_L1].toInt())];
    run(u"document.querySelector('.tile .area').click()"_s);
    QVERIFY(run(u"document.getElementById('reader-title').textContent"_s).toString().startsWith(first.label));
    QVERIFY(run(u"document.querySelector('.reader .why').textContent"_s)
                .toString()
                .contains(gapClassLabel(first.whole.gapClass)));
    QCOMPARE(m_page.complaints(), QStringList());
}

void TestHtmlBrowserParts::filtersTheMap()
{
    QVERIFY(m_page.open(m_page.countries));
    run(u"lacuna.showPart('map'); lacuna.filter.from = 2022; lacuna.filterChanged()"_s);
    Filter filter;
    filter.yearFrom = 2022;
    const ReportView view = m_page.fixture.view(u"country", u"sector", {}, filter);
    const TileSummaries tiles = summarizeTiles(*view.map).value();
    const QJsonArray figures =
        run(u"[...document.querySelectorAll('.tile[data-area]')].map((tile) => [Number(tile.dataset.area), Number(tile.querySelector('.figure').textContent)])"_s)
            .toArray();
    for (const QJsonValue& figure : figures)
        QCOMPARE(figure[1].toInt(), tiles.areas[size_t(figure[0].toInt())].whole.n);
    // One region is asked for: the others are left out, and are no gaps.
    const int asia =
        run(u"lacuna.core.dimensions[lacuna.core.views[0].rows].terms.findIndex((term) => term.depth === 0)"_s)
            .toInt();
    run(u"lacuna.clearFilter(); lacuna.facets.find((f) => f.index === lacuna.core.views[0].rows).chosen.add(%1); lacuna.filterChanged()"_s
            .arg(asia));
    const int out = run(u"document.querySelectorAll('.tile.out').length"_s).toInt();
    QVERIFY(out > 0 && out < figures.size());
    QVERIFY(
        run(u"[...document.querySelectorAll('.tile.out')].every((tile) => !/ g\\d/.test(tile.className) && tile.querySelector('.figure').textContent === '')"_s)
            .toBool());
    run(u"document.querySelector('.filters .clear').click()"_s);
    QCOMPARE(run(u"document.querySelectorAll('.tile.out').length"_s).toInt(), 0);
}

void TestHtmlBrowserParts::printsAllOfIt()
{
    QVERIFY(m_page.open(m_page.countries));
    const QByteArray pdf = m_page.browser.printed();
    QVERIFY(pdf.startsWith("%PDF"));
    QCOMPARE(
        run(u"lacuna.shown.fresh.filter((version) => version === lacuna.shown.version).length"_s).toInt(),
        run(u"lacuna.shown.lines.length"_s).toInt());
    // So are the other views of a story, as the filter says.
    Filter filter;
    filter.yearFrom = 2020;
    QVERIFY(m_page.open(
        m_page.write(u"paper.html"_s,
                     m_page.fixture.content({m_page.fixture.view(u"theme", u"method", u"First"_s),
                                             m_page.fixture.view(u"country", u"sector", u"Second"_s)}))));
    run(u"lacuna.filter.from = 2020; lacuna.filterChanged()"_s);
    QVERIFY(m_page.browser.printed().startsWith("%PDF"));
    const QString total = u"[...document.querySelectorAll('#view-%1 table.matrix td')].at(-1).textContent"_s;
    QCOMPARE(run(total.arg(1)).toString(),
             QString::number(m_page.fixture.view(u"theme", u"method", {}, filter).map->total.n));
    QCOMPARE(run(total.arg(2)).toString(),
             QString::number(m_page.fixture.view(u"country", u"sector", {}, filter).map->total.n));
    QVERIFY(run(u"lacuna.shown.view === lacuna.core.views[0]"_s).toBool());
    QVERIFY(m_page.open(m_page.countries));
    // The parts behind tabs are on paper, the controls are not.
    m_page.browser.call("Emulation.setEmulatedMedia", {{u"media"_s, u"print"_s}});
    QVERIFY(
        run(u"[...document.querySelectorAll('#view-1 > .part')].every((part) => getComputedStyle(part).display !== 'none')"_s)
            .toBool());
    QVERIFY(
        run(u"['.tools', '.filters', '.bar', '.options'].every((name) => getComputedStyle(document.querySelector(name)).display === 'none')"_s)
            .toBool());
    m_page.browser.call("Emulation.setEmulatedMedia", {{u"media"_s, QString()}});
}

/// Whatever a catalogue's names are made of, they are shown and nothing else: no element, no script, no request comes of them.
void TestHtmlBrowserParts::takesNamesAsText()
{
    const QString hostile = u"</script><img src=x onerror=window.broken=1>\"'&${1}%1%2 url(#p0-0)"_s;
    ContentFixture fixture(200);
    for (Id id = 1; id <= 20; ++id) {
        Study study = fixture.study(id);
        study.title = study.abstract = study.source = study.doi = study.pages = study.publisher = hostile;
        study.authors = study.keywords = {hostile};
        study.url = u"javascript:window.broken=1"_s;
        fixture.setStudy(id, study);
    }
    ReportView view = fixture.view(u"country", u"sector", hostile, {}, u"confidence");
    auto map = std::make_shared<GapMap>(*view.map);
    for (std::vector<GapAxisItem>* axis : {&map->rows, &map->columns}) {
        for (GapAxisItem& item : *axis)
            item.label = hostile;
    }
    for (GapSegment& segment : map->segments)
        segment.label = hostile;
    map->segmentsLabel = map->rowsLabel = map->columnsLabel = map->measureLabel = hostile;
    map->provenance.catalogue = map->provenance.filterText = map->provenance.note = hostile;
    view.map = map;
    view.caption = hostile;
    ReportContent content = fixture.content({view, view});
    content.title = content.subtitle = hostile;
    QVERIFY(m_page.open(m_page.write(u"hostile.html"_s, content)));
    for (
        const QString& step :
        {u"document.querySelectorAll('.stories button')[1].click()"_s,
         u"document.querySelectorAll('#view-2 [name=style-view-2]').forEach((style) => { style.click(); lacuna.paintAll(); })"_s,
         u"document.querySelectorAll('.facet').forEach((facet) => { facet.open = true; })"_s,
         u"lacuna.rowCells(0)[0].dispatchEvent(new MouseEvent('mouseover', {bubbles: true}))"_s,
         u"lacuna.rowCells(0)[0].click(); document.querySelectorAll('.reader details').forEach((d) => { d.open = true; })"_s,
         u"document.getElementById('reader').close(); lacuna.showPart('map'); document.querySelector('#view-2 .area').click()"_s,
         u"document.getElementById('reader').close(); lacuna.showPart('gaps'); document.querySelector('#view-2 .link').click()"_s,
         u"document.getElementById('reader').close(); lacuna.showPart('studies'); document.querySelectorAll('#studies details').forEach((d) => { d.open = true; })"_s})
        QVERIFY2(!run(step).toObject().contains(u"exception"_s), qPrintable(step));
    run(u"new Promise((done) => setTimeout(done, 200))"_s);
    QVERIFY(run(u"window.broken === undefined && document.images.length === 0"_s).toBool());
    QVERIFY(
        run(u"[...document.querySelectorAll('a[href]')].every((a) => /^(https?:|#|blob:)/.test(a.getAttribute('href')))"_s)
            .toBool());
    QVERIFY(
        run(u"document.querySelector('#studies h3').textContent.includes('<img src=x onerror')"_s).toBool());
    QVERIFY(run(u"document.querySelector('#view-2 .tile .name').textContent.includes('<img src=x onerror')"_s)
                .toBool());
    QCOMPARE(m_page.complaints(), QStringList());
}

} // namespace

QTEST_GUILESS_MAIN(TestHtmlBrowserParts)
#include "tst_htmlbrowserparts.moc"
