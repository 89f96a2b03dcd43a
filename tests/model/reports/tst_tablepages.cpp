// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportfixture.h"

#include "model/painting/palette.h"
#include "model/reports/tablepages.h"
#include "model/reports/textfit.h"

#include <QtTest/QTest>

using namespace lacuna;
using namespace lacuna::test;
using namespace Qt::StringLiterals;

namespace {

const QSizeF frame(888, 400);

/// A plan and what it is a plan of.
struct Planned {
    explicit Planned(const FixtureSize& size, QSizeF pageFrame = frame, const MatrixDrawing& drawing = {})
        : map(reportMap(size))
        , layout(map, drawing, fixedWidth)
        , table(layout, paletteFor(Theme::Light))
        , plan(planPages(table, pageFrame))
    {
    }
    std::shared_ptr<GapMap> map;
    MatrixLayout layout;
    MatrixTable table;
    Result<TablePlan> plan;
};

} // namespace

class TestTablePages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pagesFitAndCoverAll_data();
    void pagesFitAndCoverAll();
    void smallTablesGetLargeTextOnOnePage();
    void pagesAreEven();
    void cutsFallBetweenGroups();
    void pageWithinAGroupSaysSo();
    void refusesWhatSlidesCannotHold();
    void refusesEmptyTables();
};

void TestTablePages::pagesFitAndCoverAll_data()
{
    QTest::addColumn<int>("rowGroups");
    QTest::addColumn<int>("rowsEach");
    QTest::addColumn<int>("columnGroups");
    QTest::addColumn<int>("columnsEach");
    QTest::newRow("one cell") << 1 << 0 << 1 << 0;
    QTest::newRow("small") << 2 << 3 << 2 << 3;
    QTest::newRow("flat rows") << 90 << 0 << 3 << 0;
    QTest::newRow("flat columns") << 3 << 0 << 90 << 0;
    QTest::newRow("deep") << 3 << 60 << 2 << 40;
    QTest::newRow("many groups") << 40 << 2 << 30 << 2;
}

void TestTablePages::pagesFitAndCoverAll()
{
    QFETCH(int, rowGroups);
    QFETCH(int, rowsEach);
    QFETCH(int, columnGroups);
    QFETCH(int, columnsEach);
    const Planned planned({.rowGroups = rowGroups,
                           .rowsEach = rowsEach,
                           .columnGroups = columnGroups,
                           .columnsEach = columnsEach});
    QVERIFY(planned.plan);
    const TablePlan& plan = *planned.plan;
    QVERIFY(plan.textSize >= 9);
    QVERIFY(plan.textSize <= 12);
    QCOMPARE(plan.pages.size(), size_t(plan.pagesAcross * plan.pagesDown));
    const int rows = planned.table.rows() + 1;
    const int columns = planned.table.columns() + 1;
    std::vector<int> shown(size_t(rows * columns), 0);
    for (const TablePage& page : plan.pages) {
        QVERIFY(plan.width(page) <= frame.width() + 0.001);
        QVERIFY(plan.height(page) <= frame.height() + 0.001);
        for (int row = page.firstRow; row <= page.lastRow; ++row) {
            for (int column = page.firstColumn; column <= page.lastColumn; ++column)
                ++shown[size_t(row * columns + column)];
        }
    }
    QVERIFY(std::ranges::all_of(shown, [](int times) { return times == 1; }));
}

void TestTablePages::smallTablesGetLargeTextOnOnePage()
{
    const Planned planned({.rowGroups = 2, .rowsEach = 3, .columnGroups = 2, .columnsEach = 2});
    QVERIFY(planned.plan);
    QCOMPARE(planned.plan->pages.size(), 1u);
    QCOMPARE(planned.plan->textSize, 12.0);
    // Not stretched to planks over the whole slide.
    QVERIFY(planned.plan->width(planned.plan->pages[0]) < 600);
}

void TestTablePages::pagesAreEven()
{
    const Planned planned({.rowGroups = 30, .rowsEach = 0, .columnGroups = 3, .columnsEach = 0});
    QVERIFY(planned.plan);
    QVERIFY(planned.plan->pages.size() == 2);
    const auto& pages = planned.plan->pages;
    QVERIFY(std::abs((pages[0].lastRow - pages[0].firstRow) - (pages[1].lastRow - pages[1].firstRow)) <= 1);
}

void TestTablePages::cutsFallBetweenGroups()
{
    const Planned planned({.rowGroups = 4, .rowsEach = 9, .columnGroups = 3, .columnsEach = 0});
    QVERIFY(planned.plan);
    QVERIFY(planned.plan->pages.size() == 2);
    const int start = planned.plan->pages[1].firstRow;
    QCOMPARE(planned.table.rowParent(start), -1);
    QVERIFY(planned.plan->pages[1].continued.isEmpty());
}

void TestTablePages::pageWithinAGroupSaysSo()
{
    const Planned planned({.rowGroups = 1, .rowsEach = 60, .columnGroups = 3, .columnsEach = 0});
    QVERIFY(planned.plan);
    QVERIFY(planned.plan->pages.size() > 1);
    QVERIFY(planned.plan->pages[0].continued.isEmpty());
    QCOMPARE(planned.plan->pages[1].continued, u"Area 1 (continued)"_s);
}

void TestTablePages::refusesWhatSlidesCannotHold()
{
    const Planned planned({.rowGroups = 900, .rowsEach = 0, .columnGroups = 200, .columnsEach = 0});
    QVERIFY(!planned.plan);
    QCOMPARE(planned.plan.error().kind, ErrorKind::BadInput);
    QVERIFY(planned.plan.error().message.contains(u"200"_s));
}

void TestTablePages::refusesEmptyTables()
{
    MatrixDrawing drawing;
    drawing.hideEmptyRows = true;
    const auto map = reportMap({.rowGroups = 2, .rowsEach = 0, .columnGroups = 2, .columnsEach = 0});
    for (GapCell& total : map->rowTotals)
        total = fixtureCell(GapClass::AbsoluteGap, 0);
    const MatrixLayout layout(map, drawing, fixedWidth);
    const auto plan = planPages(MatrixTable(layout, paletteFor(Theme::Light)), frame);
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, ErrorKind::BadInput);
}

QTEST_GUILESS_MAIN(TestTablePages)
#include "tst_tablepages.moc"
