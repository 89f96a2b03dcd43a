// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The web page in a real browser: what it counts, lists and gives away, and what is left where scripts do not run. Skipped without Chromium.
#include "pagefixture.h"

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

/// Fewer than five completed studies are thin there.
ReportView stricter(const ContentFixture& fixture)
{
    ReportView view = fixture.view(u"country", u"sector", u"Second"_s);
    Question question = view.map->question;
    question.rules.thin = 5;
    GapMapInput input;
    input.evidence = fixture.evidence();
    input.provenance = view.map->provenance;
    view.map = computeGapMap(question, {}, input).value();
    return view;
}

class TestHtmlBrowser : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void opensWithoutAskingForAnything();
    void recountsAsTheProgramDoes_data();
    void recountsAsTheProgramDoes();
    void filtersByHand();
    void opensACellAndSearches();
    void downloadsWhatItLists();
    void tellsStoriesAndMapsWithoutStudies();
    void isPlainWhereTheScriptFails();
    void showsWhoRunsNoScripts();

private:
    QJsonValue run(const QString& expression) { return m_page.run(expression); }

    PageFixture m_page;
};

void TestHtmlBrowser::initTestCase()
{
    if (Chromium::program().isEmpty())
        QSKIP("Chromium is not installed");
    QVERIFY(m_page.start());
    m_page.browser.call("Browser.setDownloadBehavior",
                        {{u"behavior"_s, u"allow"_s}, {u"downloadPath"_s, m_page.folder.path()}});
}

void TestHtmlBrowser::opensWithoutAskingForAnything()
{
    QVERIFY(m_page.open(m_page.themes));
    QCOMPARE(m_page.complaints(), QStringList());
    QCOMPARE(run(u"document.querySelectorAll('[role=grid]').length"_s).toInt(), 1);
    // The numbers shown are those of the map.
    const auto& view = m_page.fixture.view(u"theme", u"method");
    QCOMPARE(run(u"lacuna.rowCells(lacuna.shown.lines.length - 1).at(-1).textContent"_s).toString(),
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
        clause.dimension = m_page.fixture.dimension(keys[i]);
        const auto terms = m_page.fixture.evidence()->codebook().termsOf(clause.dimension, -1, true);
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
    const ReportView whole = m_page.fixture.view(rows, columns, {}, {}, segments);
    const ReportView filtered = m_page.fixture.view(rows, columns, {}, filter, segments);
    const QString file = m_page.write(u"recount.html"_s, m_page.fixture.content({whole}));
    QVERIFY(m_page.open(file));
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
    QVERIFY(m_page.open(m_page.themes));
    const int all = m_page.fixture.view(u"theme", u"method").map->n;
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
    const QString title = m_page.fixture.study(5).title;
    run(u"{const s = document.querySelector('.filters > input'); s.value = '%1'; s.dispatchEvent(new Event('input'))}"_s
            .arg(title.toUpper().replace(u'E', u'É')));
    run(u"new Promise((done) => setTimeout(done, 250))"_s);
    const int found = matching();
    QVERIFY(found >= 1 && found < all);
    QVERIFY(run(u"lacuna.passing(lacuna.core.views[0])[4] === 1"_s).toBool());
    run(u"document.querySelector('.filters .clear').click()"_s);
    QCOMPARE(matching(), all);
}

void TestHtmlBrowser::opensACellAndSearches()
{
    QVERIFY(m_page.open(m_page.themes));
    const ReportView view = m_page.fixture.view(u"theme", u"method");
    const std::vector<Id> ids = view.map->studiesIn(0, 0);
    QVERIFY(ids.size() > 3);
    QCOMPARE(
        run(u"lacuna.studiesIn(lacuna.core.views[0], lacuna.core.views[0].passed, 0, 0).length"_s).toInt(),
        int(ids.size()));
    run(u"lacuna.rowCells(0)[0].click()"_s);
    const QString title = run(u"document.getElementById('reader-title').textContent"_s).toString();
    QVERIFY(title.contains(view.map->rows[0].label) && title.contains(view.map->columns[0].label));
    QCOMPARE(run(u"document.querySelectorAll('.reader .study').length"_s).toInt(),
             int(std::min<size_t>(50, ids.size())));
    QCOMPARE(run(u"document.querySelector('.reader .study h3').textContent"_s).toString(),
             m_page.fixture.study(ids[0]).title.simplified());
    run(u"document.querySelector('.reader .study details').open = true"_s);
    run(u"new Promise((done) => setTimeout(done, 50))"_s);
    QVERIFY(run(u"document.querySelector('.reader .study').textContent"_s)
                .toString()
                .contains(m_page.fixture.study(ids[0]).abstract.left(60)));
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
    Study formula = m_page.fixture.study(3);
    formula.title = u"=cmd|' /C calc'!A0"_s;
    m_page.fixture.setStudy(3, formula);
    const QString file =
        m_page.write(u"downloads.html"_s, m_page.fixture.content({m_page.fixture.view(u"theme", u"method")}));
    QVERIFY(m_page.open(file));
    run(u"lacuna.showPart('studies')"_s);
    const auto fetched = [this](const QString& name) {
        QFile download(m_page.folder.filePath(name));
        if (!QTest::qWaitFor([&] { return download.exists() && download.size() > 0; }, 20'000)
            || !download.open(QIODevice::ReadOnly))
            return QString();
        return QString::fromUtf8(download.readAll());
    };
    run(u"document.querySelectorAll('#studies .studies-head button')[0].click()"_s);
    const QString ris = fetched(u"studies.ris"_s);
    QCOMPARE(ris.count(u"TY  - "_s), 600);
    QCOMPARE(ris.count(u"ER  - "_s), 600);
    QVERIFY(ris.contains(u"TI  - %1\r\n"_s.arg(m_page.fixture.study(7).title)));
    QVERIFY(ris.contains(u"AU  - %1\r\n"_s.arg(m_page.fixture.study(7).authors.front())));
    QVERIFY(!ris.contains("private note"_L1));
    run(u"document.querySelectorAll('#studies .studies-head button')[1].click()"_s);
    const QString csv = fetched(u"studies.csv"_s);
    QCOMPARE(csv.count(u"\r\n"_s), 601);
    QVERIFY(csv.contains(u"'=cmd|"_s));
    QVERIFY(!csv.contains(u"\r\n=cmd"_s));
    QVERIFY(!csv.contains("private note"_L1));
}

void TestHtmlBrowser::tellsStoriesAndMapsWithoutStudies()
{
    const QString story =
        m_page.write(u"story.html"_s,
                     m_page.fixture.content(
                         {m_page.fixture.view(u"theme", u"method", u"First"_s), stricter(m_page.fixture)}));
    QVERIFY(m_page.open(story));
    run(u"document.querySelectorAll('.stories button')[1].click()"_s);
    QVERIFY(run(u"document.getElementById('view-1').hidden && !document.getElementById('view-2').hidden"_s)
                .toBool());
    QCOMPARE(run(u"document.querySelectorAll('#view-2 [role=grid]').length"_s).toInt(), 1);
    QCOMPARE(m_page.complaints(), QStringList());
    // Each view has its own rules: the reader says those of the one that is shown.
    run(u"{const v = lacuna.core.views[1]; const at = v.counts.gapClass.findIndex((c, i) => c === 3 && (i + 1) % v.counts.width !== 0 && i < v.rowItems.length * v.counts.width); lacuna.openCell(v, Math.floor(at / v.counts.width), at % v.counts.width)}"_s);
    QVERIFY(
        run(u"document.querySelector('.reader .why').textContent"_s).toString().contains("Fewer than 5"_L1));
    run(u"document.getElementById('reader').close()"_s);
    // Without evidence there is nothing to filter, and the page says what it has.
    ReportContent content;
    ReportView view;
    view.map = reportMap({.segments = 3});
    content.views.push_back(view);
    QVERIFY(m_page.open(m_page.write(u"map.html"_s, content)));
    QVERIFY(run(u"document.getElementById('filters').hidden"_s).toBool());
    run(u"lacuna.rowCells(1)[1].click()"_s);
    QVERIFY(run(u"document.getElementById('reader').open"_s).toBool());
    QCOMPARE(m_page.complaints(), QStringList());
}

void TestHtmlBrowser::isPlainWhereTheScriptFails()
{
    QFile whole(m_page.countries);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QByteArray page = whole.readAll();
    const qsizetype script = page.indexOf("<script>\"use strict\"");
    QVERIFY(script > 0);
    // The hash does not fit any more, as for a browser that does not understand the script.
    page.insert(script + 8, "syntax error;");
    QFile broken(m_page.folder.filePath(u"broken.html"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write(page) == page.size());
    broken.close();
    m_page.browser.resize(1280, 800);
    QVERIFY(m_page.browser.open(broken.fileName()));
    QVERIFY(!run(u"document.documentElement.classList.contains('js')"_s).toBool());
    QCOMPARE(run(u"document.querySelectorAll('noscript').length"_s).toInt(), 0);
    QVERIFY(run(u"document.querySelectorAll('table.matrix td').length"_s).toInt() > 1000);
    QVERIFY(run(u"document.querySelector('table.matrix td').checkVisibility()"_s).toBool());
    QVERIFY(
        run(u"[...document.querySelectorAll('#view-1 > .part, #studies')].every((part) => part.checkVisibility())"_s)
            .toBool());
}

void TestHtmlBrowser::showsWhoRunsNoScripts()
{
    m_page.browser.call("Emulation.setScriptExecutionDisabled", {{u"value"_s, true}});
    m_page.browser.resize(1280, 800);
    const bool opened = m_page.browser.open(m_page.countries);
    const QJsonObject document =
        m_page.browser.call("DOM.getDocument", {{u"depth"_s, 1}})["root"_L1].toObject();
    const auto found = [&](const QString& selector) {
        return m_page.browser
            .call("DOM.querySelectorAll",
                  {{u"nodeId"_s, document["nodeId"_L1]}, {u"selector"_s, selector}})["nodeIds"_L1]
            .toArray()
            .size();
    };
    const qsizetype cells = found(u"table.matrix td"_s);
    const qsizetype tiles = found(u".tile .shares rect"_s);
    const qsizetype references = found(u"#studies li"_s);
    m_page.browser.call("Emulation.setScriptExecutionDisabled", {{u"value"_s, false}});
    QVERIFY(opened);
    QVERIFY(cells > 1000);
    QVERIFY(tiles > 40);
    QCOMPARE(references, 600);
}

} // namespace

QTEST_GUILESS_MAIN(TestHtmlBrowser)
#include "tst_htmlbrowser.moc"
