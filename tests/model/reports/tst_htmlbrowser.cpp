// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The web page in a real browser: a headless Chromium of its own. Skipped where there is none; axe-core is what LACUNA_AXE names
// (packaging/test sets it).
#include "model/reports/htmlwriter.h"
#include "reportfixture.h"
#include "support/chromium.h"
#include "support/contentfixture.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace lacuna;
using namespace lacuna::test;
using namespace Qt::StringLiterals;

namespace {

/// Everything a count says of a view, as the script has it: row after row with totals at the ends.
QJsonObject expectedCounts(const GapMap& map)
{
    QJsonArray n;
    QJsonArray ongoing;
    QJsonArray gapClass;
    QJsonArray flags;
    QJsonArray segments;
    const auto add = [&](const GapCell& cell) {
        n.append(cell.n);
        ongoing.append(cell.ongoing);
        gapClass.append(int(cell.gapClass));
        flags.append(int(cell.flags.toInt()));
    };
    for (int row = 0; row < int(map.rows.size()); ++row) {
        for (int column = 0; column < int(map.columns.size()); ++column) {
            add(map.cell(row, column));
            for (const int part : map.segmentsOf(row, column))
                segments.append(part);
        }
        add(map.rowTotals[size_t(row)]);
    }
    for (const GapCell& total : map.columnTotals)
        add(total);
    add(map.total);
    return {{u"n"_s, n},
            {u"ongoing"_s, ongoing},
            {u"gapClass"_s, gapClass},
            {u"flags"_s, flags},
            {u"segments"_s, segments},
            {u"matching"_s, map.n},
            {u"uncodedRows"_s, map.uncodedRows},
            {u"uncodedColumns"_s, map.uncodedColumns},
            {u"covered"_s, map.coverage.covered},
            {u"applicable"_s, map.coverage.applicable},
            {u"evidence"_s, map.coverage.evidence}};
}

constexpr auto recounted = R"((() => {
    const l = window.lacuna, view = l.core.views[0], c = l.countView(view, l.passing(view)), s = view.segments ? view.segments.items.length : 0;
    const parts = [];
    for (let r = 0; r < view.rowItems.length; ++r)
        for (let k = 0; k < view.columnItems.length * s; ++k)
            parts.push(c.segments[r * c.width * s + k]);
    return {n: [...c.n], ongoing: [...c.ongoing], gapClass: [...c.gapClass], flags: [...c.flags], segments: parts, matching: c.matching,
            uncodedRows: c.uncodedRows, uncodedColumns: c.uncodedColumns, covered: c.coverage.covered, applicable: c.coverage.applicable, evidence: c.coverage.evidence};
})())";

class TestHtmlBrowser : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void opensWithoutAskingForAnything();
    void recountsAsTheProgramDoes_data();
    void recountsAsTheProgramDoes();
    void filtersByHand();
    void walksByKeyboard();
    void foldsGroups();
    void opensACellAndSearches();
    void downloadsWhatItLists();
    void drawsInEveryStyle();
    void hasNoBarriers_data();
    void hasNoBarriers();
    void tellsStoriesAndMapsWithoutStudies();

private:
    QString write(const QString& name, const ReportContent& content);
    bool open(const QString& file);
    QJsonValue run(const QString& expression) { return m_browser.evaluate(expression); }
    QString focused() { return run(u"document.activeElement.textContent"_s).toString(); }
    QStringList complaints() const;

    QTemporaryDir m_folder;
    ContentFixture m_fixture{600};
    QString m_file;
    Chromium m_browser;
    QString m_axe;
};

QString TestHtmlBrowser::write(const QString& name, const ReportContent& content)
{
    QFile file(m_folder.filePath(name));
    Progress progress;
    if (!file.open(QIODevice::WriteOnly) || !HtmlWriter().write(content, reportOptions(), file, progress))
        return {};
    return file.fileName();
}

bool TestHtmlBrowser::open(const QString& file)
{
    m_browser.resize(1280, 800);
    return m_browser.open(file) && run(u"document.documentElement.classList.contains('ready')"_s).toBool();
}

/// Errors, warnings and requests for anything but the page itself.
QStringList TestHtmlBrowser::complaints() const
{
    QStringList found;
    for (const QJsonValue& event : m_browser.events()) {
        const QString method = event["method"_L1].toString();
        const QString url = event["params"_L1]["request"_L1]["url"_L1].toString();
        if (method == "Runtime.exceptionThrown"_L1 || method == "Log.entryAdded"_L1
            || method == "Runtime.consoleAPICalled"_L1
            || (method == "Network.requestWillBeSent"_L1 && !url.startsWith("file:"_L1)
                && !url.startsWith("blob:"_L1)))
            found += QString::fromUtf8(QJsonDocument(event.toObject()).toJson(QJsonDocument::Compact));
    }
    return found;
}

void TestHtmlBrowser::initTestCase()
{
    if (Chromium::program().isEmpty())
        QSKIP("Chromium is not installed");
    QVERIFY(m_browser.start());
    m_file = write(
        u"page.html"_s,
        m_fixture.content({m_fixture.view(u"theme", u"method", u"Themes by method"_s, {}, u"confidence")}));
    QVERIFY(!m_file.isEmpty());
    m_axe = qEnvironmentVariable("LACUNA_AXE");
    m_browser.call("Browser.setDownloadBehavior",
                   {{u"behavior"_s, u"allow"_s}, {u"downloadPath"_s, m_folder.path()}});
}

void TestHtmlBrowser::opensWithoutAskingForAnything()
{
    QVERIFY(open(m_file));
    QCOMPARE(complaints(), QStringList());
    QCOMPARE(run(u"document.querySelectorAll('[role=grid]').length"_s).toInt(), 1);
    // The numbers shown are those of the map.
    const auto& view = m_fixture.view(u"theme", u"method");
    QCOMPARE(run(u"lacuna.shown.cells.at(-1).at(-1).textContent"_s).toString(),
             QLocale().toString(view.map->total.n));
    // A script that is not ours does not run, and nothing is fetched.
    run(u"{const s = document.createElement('script'); s.textContent = 'window.broken = 1'; document.body.append(s)}"_s);
    QVERIFY(run(u"window.broken === undefined"_s).toBool());
    QVERIFY(run(u"fetch(location.href).then(() => false, () => true)"_s).toBool());
}

void TestHtmlBrowser::recountsAsTheProgramDoes_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("columns");
    QTest::addColumn<QString>("segments");
    QTest::addColumn<QStringList>("keys"); // of dimensions filtered by
    QTest::addColumn<QList<int>>("places"); // of terms, one a key; −1: not coded
    QTest::addColumn<int>("from");
    QTest::addColumn<bool>("undated");
    QTest::newRow("nothing filtered")
        << u"theme"_s << u"method"_s << QString() << QStringList() << QList<int>() << 0 << true;
    QTest::newRow("segments") << u"country"_s << u"sector"_s << u"confidence"_s << QStringList()
                              << QList<int>() << 0 << true;
    QTest::newRow("a term with descendants") << u"country"_s << u"sector"_s << u"method"_s
                                             << QStringList{u"country"_s} << QList<int>{0} << 0 << true;
    QTest::newRow("two dimensions") << u"theme"_s << u"country"_s << QString()
                                    << QStringList{u"sector"_s, u"evidence-type"_s} << QList<int>{0, 0} << 0
                                    << true;
    QTest::newRow("not coded") << u"theme"_s << u"method"_s << u"status"_s << QStringList{u"confidence"_s}
                               << QList<int>{-1} << 0 << true;
    QTest::newRow("years") << u"theme"_s << u"method"_s << QString() << QStringList() << QList<int>() << 2018
                           << true;
    QTest::newRow("years, dated only")
        << u"theme"_s << u"method"_s << QString() << QStringList() << QList<int>() << 2018 << false;
    QTest::newRow("ongoing only") << u"sector"_s << u"theme"_s << QString() << QStringList{u"status"_s}
                                  << QList<int>{1} << 0 << true;
    QTest::newRow("a tree of another") << u"country"_s << u"theme"_s << QString()
                                       << QStringList{u"destination"_s} << QList<int>{0} << 0 << true;
}

void TestHtmlBrowser::recountsAsTheProgramDoes()
{
    QFETCH(QString, rows);
    QFETCH(QString, columns);
    QFETCH(QString, segments);
    QFETCH(QStringList, keys);
    QFETCH(QList<int>, places);
    QFETCH(int, from);
    QFETCH(bool, undated);
    Filter filter;
    filter.keepUndated = undated;
    if (from)
        filter.yearFrom = from;
    QString set = u"lacuna.filter.from = %1; lacuna.filter.undated = %2;"_s.arg(
        from ? QString::number(from) : u"null"_s, undated ? u"true"_s : u"false"_s);
    for (qsizetype i = 0; i < keys.size(); ++i) {
        FilterClause clause;
        clause.dimension = m_fixture.dimension(keys[i]);
        const auto terms = m_fixture.evidence()->codebook().termsOf(clause.dimension, -1, true);
        if (places[i] < 0)
            clause.uncoded = true;
        else
            clause.terms = {terms[size_t(places[i])]->id};
        filter.clauses += clause;
        set +=
            u"lacuna.filter.terms.set(lacuna.core.dimensions.findIndex((d) => d.key === '%1'), new Set([%2]));"_s
                .arg(keys[i])
                .arg(places[i]);
    }
    const ReportView whole = m_fixture.view(rows, columns, {}, {}, segments);
    const ReportView filtered = m_fixture.view(rows, columns, {}, filter, segments);
    const QString file = write(u"recount.html"_s, m_fixture.content({whole}));
    QVERIFY(open(file));
    run(set);
    const QJsonObject counts = run(QString::fromLatin1(recounted)).toObject();
    const QJsonObject expected = expectedCounts(*filtered.map);
    for (const QString& key : expected.keys())
        QVERIFY2(counts[key] == expected[key], qPrintable(key));
    QVERIFY(filtered.map->n > 0);
    QVERIFY(keys.isEmpty() || filtered.map->n < whole.map->n);
}

void TestHtmlBrowser::filtersByHand()
{
    QVERIFY(open(m_file));
    const int all = m_fixture.view(u"theme", u"method").map->n;
    const auto matching = [this] { return run(u"lacuna.core.views[0].counts.matching"_s).toInt(); };
    // The first term of a facet, ticked as with a mouse; its count says what will be left.
    run(u"document.querySelectorAll('.facet')[6].open = true"_s);
    run(u"new Promise((done) => setTimeout(done, 50))"_s);
    const int promised =
        run(u"parseInt(document.querySelectorAll('.facet')[6].querySelector('.count').textContent)"_s)
            .toInt();
    run(u"document.querySelectorAll('.facet')[6].querySelector('input[type=checkbox]').click()"_s);
    QCOMPARE(matching(), promised);
    QVERIFY(promised > 0 && promised < all);
    QVERIFY(run(u"document.querySelector('#status').textContent"_s)
                .toString()
                .startsWith(QString::number(promised)));
    run(u"document.querySelector('.filters .clear').click()"_s);
    QCOMPARE(matching(), all);
    // Searching folds case and diacritics.
    const QString title = m_fixture.study(5).title;
    run(u"{const s = document.querySelector('.filters > input'); s.value = '%1'; s.dispatchEvent(new Event('input'))}"_s
            .arg(title.toUpper().replace(u'E', u'É')));
    run(u"new Promise((done) => setTimeout(done, 250))"_s);
    const int found = matching();
    QVERIFY(found >= 1 && found < all);
    QVERIFY(run(u"lacuna.passing(lacuna.core.views[0])[4] === 1"_s).toBool());
    run(u"document.querySelector('.filters .clear').click()"_s);
    QCOMPARE(matching(), all);
}

void TestHtmlBrowser::walksByKeyboard()
{
    QVERIFY(open(m_file));
    QCOMPARE(run(u"document.querySelectorAll('[role=grid] [tabindex=\"0\"]').length"_s).toInt(), 1);
    run(u"document.querySelector('[role=grid] [tabindex=\"0\"]').focus()"_s);
    const auto at = [this] { return run(u"lacuna.shown.at.join()"_s).toString(); };
    QCOMPARE(at(), u"0,0"_s);
    m_browser.press(u"ArrowRight"_s);
    m_browser.press(u"ArrowDown"_s);
    QCOMPARE(at(), u"1,1"_s);
    QCOMPARE(run(u"document.activeElement.getAttribute('role')"_s).toString(), u"gridcell"_s);
    m_browser.press(u"Home"_s);
    QCOMPARE(at(), u"1,-1"_s);
    QCOMPARE(run(u"document.activeElement.getAttribute('role')"_s).toString(), u"rowheader"_s);
    m_browser.press(u"End"_s);
    QCOMPARE(at(), u"1,%1"_s.arg(run(u"lacuna.shown.columns.length"_s).toInt()));
    m_browser.press(u"Home"_s, 2);
    m_browser.press(u"ArrowRight"_s);
    m_browser.press(u"ArrowUp"_s);
    QCOMPARE(run(u"document.activeElement.getAttribute('role')"_s).toString(), u"columnheader"_s);
    m_browser.press(u"ArrowDown"_s);
    // Enter opens, Escape closes, and the focus is where it was.
    m_browser.press(u"Enter"_s);
    QVERIFY(run(u"document.getElementById('reader').open"_s).toBool());
    m_browser.press(u"Escape"_s);
    QVERIFY(!run(u"document.getElementById('reader').open"_s).toBool());
    QCOMPARE(run(u"document.activeElement.getAttribute('role')"_s).toString(), u"gridcell"_s);
    QCOMPARE(complaints(), QStringList());
}

void TestHtmlBrowser::foldsGroups()
{
    QVERIFY(open(m_file));
    const int rows = run(u"lacuna.shown.rows.length"_s).toInt();
    run(u"document.querySelector('tbody th[aria-expanded=true]').click()"_s);
    QVERIFY(run(u"lacuna.shown.rows.length"_s).toInt() < rows);
    QCOMPARE(run(u"document.activeElement.getAttribute('aria-expanded')"_s).toString(), u"false"_s);
    m_browser.press(u"Enter"_s);
    QCOMPARE(run(u"lacuna.shown.rows.length"_s).toInt(), rows);
    QCOMPARE(run(u"document.activeElement.getAttribute('aria-expanded')"_s).toString(), u"true"_s);
    const int columns = run(u"lacuna.shown.columns.length"_s).toInt();
    run(u"document.querySelector('thead th.group').click()"_s);
    QVERIFY(run(u"lacuna.shown.columns.length"_s).toInt() < columns);
}

void TestHtmlBrowser::opensACellAndSearches()
{
    QVERIFY(open(m_file));
    const ReportView view = m_fixture.view(u"theme", u"method");
    const std::vector<Id> ids = view.map->studiesIn(0, 0);
    QVERIFY(ids.size() > 3);
    QCOMPARE(
        run(u"lacuna.studiesIn(lacuna.core.views[0], lacuna.core.views[0].passed, 0, 0).length"_s).toInt(),
        int(ids.size()));
    run(u"lacuna.shown.cells[0][0].click()"_s);
    const QString title = run(u"document.getElementById('reader-title').textContent"_s).toString();
    QVERIFY(title.contains(view.map->rows[0].label) && title.contains(view.map->columns[0].label));
    QCOMPARE(run(u"document.querySelectorAll('.reader .study').length"_s).toInt(),
             int(std::min<size_t>(50, ids.size())));
    QCOMPARE(run(u"document.querySelector('.reader .study h3').textContent"_s).toString(),
             m_fixture.study(ids[0]).title.simplified());
    run(u"document.querySelector('.reader .study details').open = true"_s);
    run(u"new Promise((done) => setTimeout(done, 50))"_s);
    QVERIFY(run(u"document.querySelector('.reader .study').textContent"_s)
                .toString()
                .contains(m_fixture.study(ids[0]).abstract.left(60)));
    run(u"{const s = document.querySelector('.reader input'); s.value = 'there is no such word'; s.dispatchEvent(new Event('input'))}"_s);
    run(u"new Promise((done) => setTimeout(done, 200))"_s);
    QCOMPARE(run(u"document.querySelectorAll('.reader .study').length"_s).toInt(), 0);
    const QString link =
        run(u"[...document.querySelectorAll('a[href^=http]')].every((a) => a.rel.includes('noopener'))"_s)
            .toVariant()
            .toString();
    QCOMPARE(link, u"true"_s);
}

void TestHtmlBrowser::downloadsWhatItLists()
{
    Study formula = m_fixture.study(3);
    formula.title = u"=cmd|' /C calc'!A0"_s;
    m_fixture.setStudy(3, formula);
    const QString file = write(u"downloads.html"_s, m_fixture.content({m_fixture.view(u"theme", u"method")}));
    QVERIFY(open(file));
    run(u"lacuna.showPart('studies')"_s);
    const auto fetched = [this](const QString& name) {
        QFile download(m_folder.filePath(name));
        if (!QTest::qWaitFor([&] { return download.exists() && download.size() > 0; }, 20'000)
            || !download.open(QIODevice::ReadOnly))
            return QString();
        return QString::fromUtf8(download.readAll());
    };
    run(u"document.querySelectorAll('#studies .studies-head button')[0].click()"_s);
    const QString ris = fetched(u"studies.ris"_s);
    QCOMPARE(ris.count(u"TY  - "_s), 600);
    QCOMPARE(ris.count(u"ER  - "_s), 600);
    QVERIFY(ris.contains(u"TI  - %1\r\n"_s.arg(m_fixture.study(7).title)));
    QVERIFY(ris.contains(u"AU  - %1\r\n"_s.arg(m_fixture.study(7).authors.front())));
    QVERIFY(!ris.contains("private note"_L1));
    run(u"document.querySelectorAll('#studies .studies-head button')[1].click()"_s);
    const QString csv = fetched(u"studies.csv"_s);
    QCOMPARE(csv.count(u"\r\n"_s), 601);
    QVERIFY(csv.contains(u"'=cmd|"_s));
    QVERIFY(!csv.contains(u"\r\n=cmd"_s));
    QVERIFY(!csv.contains("private note"_L1));
}

void TestHtmlBrowser::drawsInEveryStyle()
{
    QVERIFY(open(m_file));
    for (const auto& style : {u"numbers"_s, u"bubble"_s, u"mosaic"_s, u"donut"_s, u"heat"_s}) {
        run(u"document.querySelector('input[value=%1]').click()"_s.arg(style));
        QVERIFY(
            run(u"document.querySelector('table.matrix').classList.contains('%1')"_s.arg(style)).toBool());
        const bool grounds =
            run(u"[...document.querySelectorAll('table.matrix td')].some((cell) => cell.style.background !== '')"_s)
                .toBool();
        QCOMPARE(grounds, style != "numbers"_L1 && style != "heat"_L1);
    }
    run(u"[...document.querySelectorAll('.options .end button')].at(-1).click()"_s);
    QCOMPARE(run(u"lacuna.shown.rows.length"_s).toInt(),
             run(u"lacuna.core.views[0].columnItems.length"_s).toInt());
    QCOMPARE(complaints(), QStringList());
}

void TestHtmlBrowser::hasNoBarriers_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("prepare");
    for (const auto& [width, name] : {std::pair(1280, "desktop"), {390, "mobile"}}) {
        for (const auto& theme : {u"light"_s, u"dark"_s}) {
            for (
                const auto& [what, prepare] :
                {std::pair("matrix", QString()),
                 {"reader", u"lacuna.shown.cells[0][0].click()"_s},
                 {"bars", u"document.querySelector('input[value=mosaic]').click()"_s},
                 {"filters",
                  u"document.querySelector('.show-filters').click(); document.querySelectorAll('.facet').forEach((f) => { f.open = true; })"_s},
                 {"gaps", u"lacuna.showPart('gaps')"_s},
                 {"charts", u"lacuna.showPart('charts')"_s},
                 {"method", u"lacuna.showPart('method')"_s},
                 {"studies", u"lacuna.showPart('studies')"_s}})
                QTest::addRow("%s, %s, %s", name, qPrintable(theme), what) << width << theme << prepare;
        }
    }
}

void TestHtmlBrowser::hasNoBarriers()
{
    QFETCH(int, width);
    QFETCH(QString, theme);
    QFETCH(QString, prepare);
    QFile axe(m_axe);
    if (m_axe.isEmpty() || !axe.open(QIODevice::ReadOnly))
        QSKIP("LACUNA_AXE names no axe.min.js");
    QVERIFY(open(m_file));
    m_browser.resize(width, 844, width < 500);
    run(u"document.documentElement.dataset.theme = '%1'; %2"_s.arg(theme, prepare));
    run(u"new Promise((done) => setTimeout(done, 400))"_s);
    run(QString::fromUtf8(axe.readAll()));
    const QJsonObject result =
        run(u"axe.run(document, {resultTypes: ['violations']}).then((r) => ({passes: r.passes.length, violations: r.violations.map((v) => v.id + ': ' + v.help + ' ' + v.nodes.slice(0, 3).map((n) => n.html.slice(0, 200) + ' ' + n.failureSummary).join(' | '))}))"_s)
            .toObject();
    QStringList violations;
    for (const QJsonValue& violation : result["violations"_L1].toArray())
        violations += violation.toString();
    QCOMPARE(violations.join(u'\n'), QString());
    QVERIFY(result["passes"_L1].toInt() > 10);
}

void TestHtmlBrowser::tellsStoriesAndMapsWithoutStudies()
{
    const QString story = write(u"story.html"_s,
                                m_fixture.content({m_fixture.view(u"theme", u"method", u"First"_s),
                                                   m_fixture.view(u"country", u"sector", u"Second"_s)}));
    QVERIFY(open(story));
    run(u"document.querySelectorAll('.stories button')[1].click()"_s);
    QVERIFY(run(u"document.getElementById('view-1').hidden && !document.getElementById('view-2').hidden"_s)
                .toBool());
    QCOMPARE(run(u"document.querySelectorAll('#view-2 [role=grid]').length"_s).toInt(), 1);
    QCOMPARE(complaints(), QStringList());
    // Without evidence there is nothing to filter, and the page says what it has.
    ReportContent content;
    ReportView view;
    view.map = reportMap({.segments = 3});
    content.views.push_back(view);
    QVERIFY(open(write(u"map.html"_s, content)));
    QVERIFY(run(u"document.getElementById('filters').hidden"_s).toBool());
    run(u"lacuna.shown.cells[1][1].click()"_s);
    QVERIFY(run(u"document.getElementById('reader').open"_s).toBool());
    QCOMPARE(complaints(), QStringList());
}

} // namespace

QTEST_GUILESS_MAIN(TestHtmlBrowser)
#include "tst_htmlbrowser.moc"
