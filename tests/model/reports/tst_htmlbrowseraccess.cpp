// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who can use a web page in a real browser: by keyboard, with a screen reader, with colours of their own. Skipped without Chromium; axe-core is what
// LACUNA_AXE names (packaging/test sets it).
#include "pagefixture.h"

#include <QtTest/QTest>

using namespace lacuna;
using namespace lacuna::test;
using namespace Qt::StringLiterals;

namespace {

class TestHtmlBrowserAccess : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void walksByKeyboard();
    void walksFromRightToLeft();
    void walksTheMapByKeyboard();
    void reachesEverythingByKeyboard();
    void hasNoBarriers_data();
    void hasNoBarriers();

private:
    QJsonValue run(const QString& expression) { return m_page.run(expression); }

    PageFixture m_page;
};

void TestHtmlBrowserAccess::initTestCase()
{
    if (Chromium::program().isEmpty())
        QSKIP("Chromium is not installed");
    QVERIFY(m_page.start());
}

void TestHtmlBrowserAccess::walksByKeyboard()
{
    QVERIFY(m_page.open(m_page.themes));
    QCOMPARE(run(u"document.querySelectorAll('[role=grid] [tabindex=\"0\"]').length"_s).toInt(), 1);
    run(u"document.querySelector('[role=grid] [tabindex=\"0\"]').focus()"_s);
    const auto at = [this] { return run(u"lacuna.shown.at.join()"_s).toString(); };
    QCOMPARE(at(), u"0,0"_s);
    m_page.browser.press(u"ArrowRight"_s);
    m_page.browser.press(u"ArrowDown"_s);
    QCOMPARE(at(), u"1,1"_s);
    QCOMPARE(run(u"document.activeElement.getAttribute('role')"_s).toString(), u"gridcell"_s);
    m_page.browser.press(u"Home"_s);
    QCOMPARE(at(), u"1,-1"_s);
    QCOMPARE(run(u"document.activeElement.getAttribute('role')"_s).toString(), u"rowheader"_s);
    m_page.browser.press(u"End"_s);
    QCOMPARE(at(), u"1,%1"_s.arg(run(u"lacuna.shown.columns.length"_s).toInt()));
    m_page.browser.press(u"Home"_s, 2);
    m_page.browser.press(u"ArrowRight"_s);
    m_page.browser.press(u"ArrowUp"_s);
    QCOMPARE(run(u"document.activeElement.getAttribute('role')"_s).toString(), u"columnheader"_s);
    m_page.browser.press(u"ArrowDown"_s);
    // Enter opens, Escape closes, and the focus is where it was.
    m_page.browser.press(u"Enter"_s);
    QVERIFY(run(u"document.getElementById('reader').open"_s).toBool());
    m_page.browser.press(u"Escape"_s);
    QVERIFY(!run(u"document.getElementById('reader').open"_s).toBool());
    QCOMPARE(run(u"document.activeElement.getAttribute('role')"_s).toString(), u"gridcell"_s);
    QCOMPARE(m_page.complaints(), QStringList());
}

/// Where the page runs from right to left, the next column lies left; west stays left on the map.
void TestHtmlBrowserAccess::walksFromRightToLeft()
{
    QVERIFY(m_page.open(m_page.countries));
    run(u"document.documentElement.dir = 'rtl'; document.querySelector('[role=grid] [tabindex=\"0\"]').focus()"_s);
    m_page.browser.press(u"ArrowLeft"_s);
    QCOMPARE(run(u"lacuna.shown.at.join()"_s).toString(), u"0,1"_s);
    QVERIFY(
        run(u"lacuna.rowCells(0)[0].getBoundingClientRect().left > lacuna.rowCells(0)[1].getBoundingClientRect().left"_s)
            .toBool());
    run(u"lacuna.showPart('map')"_s);
    QVERIFY(
        run(u"document.querySelector('.tile.x1').getBoundingClientRect().left < document.querySelector('.tile.x5').getBoundingClientRect().left"_s)
            .toBool());
}

void TestHtmlBrowserAccess::walksTheMapByKeyboard()
{
    QVERIFY(m_page.open(m_page.countries));
    run(u"lacuna.showPart('map'); document.querySelector('.tile.x5.y1 .area').focus()"_s); // China
    const auto at = [this] { return run(u"document.activeElement.parentElement.className"_s).toString(); };
    m_page.browser.press(u"ArrowLeft"_s);
    QVERIFY2(at().contains("x4 y1"_L1), qPrintable(at()));
    m_page.browser.press(u"ArrowDown"_s);
    QVERIFY2(at().contains("x4 y2"_L1), qPrintable(at()));
    m_page.browser.press(u"Enter"_s);
    QVERIFY(run(u"document.getElementById('reader').open"_s).toBool());
    m_page.browser.press(u"Escape"_s);
    QVERIFY(!run(u"document.getElementById('reader').open"_s).toBool());
    QVERIFY2(at().contains("x4 y2"_L1), qPrintable(at()));
}

void TestHtmlBrowserAccess::reachesEverythingByKeyboard()
{
    for (const auto& part : {u"matrix"_s, u"map"_s, u"gaps"_s, u"charts"_s, u"studies"_s}) {
        QVERIFY(m_page.open(m_page.countries));
        run(u"lacuna.showPart('%1'); document.activeElement.blur(); document.querySelector('.skip').focus()"_s
                .arg(part));
        run(u"document.documentElement.dataset.theme = 'light'; window.reached = new Set([document.activeElement])"_s);
        const QString wanted =
            u"[...document.querySelectorAll('a[href], button, input, select, summary, [tabindex=\"0\"]')].filter((e) => e.checkVisibility() && !e.disabled && e.tabIndex >= 0 && !(e.type === 'radio' && !e.checked) && !e.closest('dialog'))"_s;
        const int count = run(wanted + u".length"_s).toInt();
        QStringList unmarked;
        for (int i = 0; i < count + 5; ++i) {
            m_page.browser.press(u"Tab"_s);
            const QString mark =
                run(u"(() => { const e = document.activeElement; window.reached.add(e); const s = getComputedStyle(e), l = e.closest('.segmented label'), p = l ? getComputedStyle(l) : s; return e === document.body || e.id === 'main' || parseFloat(p.outlineWidth) >= 2 || s.outlineStyle !== 'none' ? '' : e.outerHTML.slice(0, 120); })()"_s)
                    .toString();
            if (!mark.isEmpty())
                unmarked += mark;
        }
        QCOMPARE(unmarked, QStringList());
        const QString missed =
            run(wanted
                + u".filter((e) => !window.reached.has(e)).map((e) => e.outerHTML.slice(0, 120)).join(' | ')"_s)
                .toString();
        QVERIFY2(missed.isEmpty(), qPrintable(part + u": "_s + missed));
    }
}

void TestHtmlBrowserAccess::hasNoBarriers_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("prepare");
    for (const auto& [width, name] : {std::pair(1280, "desktop"), {390, "mobile"}}) {
        for (const auto& theme : {u"light"_s, u"dark"_s, u"forced"_s}) {
            if (theme == "forced"_L1 && width < 500)
                continue; // colours are the same
            for (
                const auto& [what, prepare] :
                {std::pair("matrix", QString()),
                 {"reader", u"lacuna.rowCells(0)[0].click()"_s},
                 {"bars", u"document.querySelector('input[value=mosaic]').click()"_s},
                 {"filters",
                  u"document.querySelector('.show-filters').click(); document.querySelectorAll('.facet').forEach((f) => { f.open = true; })"_s},
                 {"gaps", u"lacuna.showPart('gaps')"_s},
                 {"charts", u"lacuna.showPart('charts')"_s},
                 {"rings", u"document.querySelector('input[value=donut]').click()"_s},
                 {"deviation", u"[...document.querySelectorAll('.options .choice input')].at(-1).click()"_s},
                 {"map", u"lacuna.showPart('map')"_s},
                 {"map filtered",
                  u"lacuna.showPart('map'); lacuna.facets.find((f) => f.index === lacuna.core.views[0].rows).chosen.add(0); lacuna.filterChanged()"_s},
                 {"method", u"lacuna.showPart('method')"_s},
                 {"studies", u"lacuna.showPart('studies')"_s}})
                QTest::addRow("%s, %s, %s", name, qPrintable(theme), what) << width << theme << prepare;
        }
    }
}

void TestHtmlBrowserAccess::hasNoBarriers()
{
    QFETCH(int, width);
    QFETCH(QString, theme);
    QFETCH(QString, prepare);
    QFile axe(qEnvironmentVariable("LACUNA_AXE"));
    if (axe.fileName().isEmpty() || !axe.open(QIODevice::ReadOnly))
        QSKIP("LACUNA_AXE names no axe.min.js");
    const bool forced = theme == "forced"_L1;
    QVERIFY(m_page.open(prepare.contains("map"_L1) ? m_page.countries : m_page.themes));
    m_page.browser.setMedia({{u"forced-colors"_s, forced ? u"active"_s : u"none"_s},
                             {u"prefers-reduced-motion"_s, forced ? u"reduce"_s : u"no-preference"_s}});
    m_page.browser.resize(width, 844, width < 500);
    run(u"document.documentElement.dataset.theme = '%1'; %2"_s.arg(forced ? u"light"_s : theme, prepare));
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
    m_page.browser.setMedia({});
}

} // namespace

QTEST_GUILESS_MAIN(TestHtmlBrowserAccess)
#include "tst_htmlbrowseraccess.moc"
