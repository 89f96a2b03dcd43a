// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/contentfixture.h"

#include "model/reports/slidegrid.h"
#include "model/reports/textfit.h"

#include <QtTest/QTest>

#include <cmath>
#include <numeric>

using namespace lacuna;
using namespace lacuna::test;
using namespace Qt::StringLiterals;

namespace {

/// A matrix drawn on one slide as large as it wants.
struct Drawn {
    std::unique_ptr<MatrixLayout> layout;
    std::unique_ptr<MatrixTable> table;
    TablePlan plan;
    Slide slide;
};

Drawn drawn(CellStyle style, QStringView segments, const CellLinks& links = {}, bool transposed = false)
{
    static const ContentFixture fixture(600);
    MatrixDrawing drawing;
    drawing.style = style;
    drawing.transposed = transposed;
    Drawn result;
    result.layout = std::make_unique<MatrixLayout>(
        fixture.view(u"method", u"confidence", {}, {}, segments).map, drawing, textfit::width);
    result.table = std::make_unique<MatrixTable>(*result.layout, paletteFor(Theme::Light));
    auto plan = planPages(*result.table, {3000, 3000}, SlideGrid::leastCell(*result.table));
    if (!plan || plan->pages.size() != 1)
        return result;
    result.plan = *plan;
    SlideGrid(*result.table, result.plan, result.plan.pages.front(), links)
        .write(result.slide, u"Gap matrix"_s, u"All of it"_s, {10, 20});
    return result;
}

template <typename Kind> std::vector<Kind> itemsOf(const Slide& slide)
{
    std::vector<Kind> found;
    for (const Slide::Item& item : slide.items()) {
        if (const auto* kind = std::get_if<Kind>(&item))
            found.push_back(*kind);
    }
    return found;
}

} // namespace

/// A matrix of bubbles, mosaics or donuts as native shapes.
class TestSlideGrid : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCellSaysItsNumbers_data();
    void everyCellSaysItsNumbers();
    void shapesStayInTheirCells();
    void bubblesGrowByArea();
    void arcsShareTheRing();
    void links();
    void groupsAreClosed();
};

void TestSlideGrid::everyCellSaysItsNumbers_data()
{
    QTest::addColumn<int>("style");
    QTest::addColumn<bool>("transposed");
    QTest::newRow("bubbles") << int(CellStyle::Bubble) << false;
    QTest::newRow("mosaic") << int(CellStyle::Mosaic) << false;
    QTest::newRow("donuts") << int(CellStyle::Donut) << false;
    QTest::newRow("turned") << int(CellStyle::Donut) << true;
}

/// In words, for those who do not see it: equal to the gap map's.
void TestSlideGrid::everyCellSaysItsNumbers()
{
    QFETCH(int, style);
    QFETCH(bool, transposed);
    const Drawn grid = drawn(CellStyle(style), u"commissioner", {}, transposed);
    QStringList said;
    for (const auto& group : itemsOf<Slide::OpenGroup>(grid.slide))
        said += group.description;
    for (const auto& shape : itemsOf<Slide::Shape>(grid.slide))
        said += shape.look.description;
    int cells = 0;
    for (int row = 0; row < grid.table->rows(); ++row) {
        for (int column = 0; column < grid.table->columns(); ++column) {
            const GapCell& cell = grid.table->source(row, column);
            const QString begin = u"%1 × %2: "_s.arg(
                grid.table->rowLabel(row),
                grid.layout->columnItem(grid.layout->columnLines()[size_t(column)].index).label);
            const auto found =
                std::ranges::find_if(said, [&](const QString& text) { return text.startsWith(begin); });
            QVERIFY2(found != said.end(), qPrintable(begin));
            QVERIFY2(found->contains(QString::number(cell.n)), qPrintable(*found));
            QVERIFY(found->contains(gapClassLabel(cell.gapClass)));
            const auto segments = grid.layout->map()->segmentsOf(grid.layout->mapRow(row, column),
                                                                 grid.layout->mapColumn(row, column));
            for (const int n : segments)
                QVERIFY(n == 0 || cell.n == 0 || found->contains(u": "_s + QString::number(n)));
            ++cells;
        }
    }
    QVERIFY(cells > 20);
}

void TestSlideGrid::shapesStayInTheirCells()
{
    for (const CellStyle style : {CellStyle::Bubble, CellStyle::Mosaic, CellStyle::Donut}) {
        const Drawn grid = drawn(style, u"confidence");
        const QRectF all(10, 20, grid.plan.width(grid.plan.pages.front()),
                         grid.plan.height(grid.plan.pages.front()));
        for (const auto& shape : itemsOf<Slide::Shape>(grid.slide))
            QVERIFY(all.adjusted(-0.5, -0.5, 0.5, 0.5).contains(shape.box));
        for (const auto& box : itemsOf<Slide::TextBox>(grid.slide))
            QVERIFY(all.adjusted(-0.5, -0.5, 0.5, 0.5).contains(box.box));
    }
}

void TestSlideGrid::bubblesGrowByArea()
{
    const Drawn grid = drawn(CellStyle::Bubble, {});
    QMap<double, int> radii; // each size stands for one number or for several that are too small
    double largest = 0;
    for (const auto& shape : itemsOf<Slide::Shape>(grid.slide)) {
        if (shape.look.geometry != "ellipse"_L1)
            continue;
        QCOMPARE(shape.box.width(), shape.box.height());
        largest = std::max(largest, shape.box.width() / 2);
        ++radii[shape.box.width()];
    }
    QVERIFY(radii.size() > 2);
    // A cell with a quarter of the most has half the radius.
    const int most = grid.table->largest();
    const auto cells = itemsOf<Slide::OpenGroup>(grid.slide);
    QVERIFY(most >= 8 && cells.size() > 5);
    const double widest = (SlideGrid::leastCell(*grid.table).height() - 14) / 2;
    QVERIFY(largest >= widest * 0.6);
}

void TestSlideGrid::arcsShareTheRing()
{
    const Drawn grid = drawn(CellStyle::Donut, u"commissioner");
    int arcs = 0;
    for (const auto& shape : itemsOf<Slide::Shape>(grid.slide)) {
        if (shape.look.geometry != "blockArc"_L1)
            continue;
        ++arcs;
        QCOMPARE(shape.look.adjustments.size(), size_t(3));
        for (const auto& [name, value] : shape.look.adjustments)
            QVERIFY(value >= 0 && value < 21'600'000);
        QVERIFY(shape.look.adjustments[0].second != shape.look.adjustments[1].second);
        QVERIFY(shape.look.adjustments[2].second > 5'000 && shape.look.adjustments[2].second <= 50'000);
    }
    QVERIFY(arcs > 5);
}

void TestSlideGrid::links()
{
    const Drawn grid = drawn(CellStyle::Bubble, {}, [](int row, int column) {
        return row == 0 && column == 0 ? SlideLink{{}, 7} : SlideLink();
    });
    int linked = 0;
    for (const auto& shape : itemsOf<Slide::Shape>(grid.slide))
        linked += shape.look.link.place == 7 ? 1 : 0;
    QCOMPARE(linked, 1);
}

void TestSlideGrid::groupsAreClosed()
{
    int depth = 0;
    const Drawn grid = drawn(CellStyle::Mosaic, {});
    for (const Slide::Item& item : grid.slide.items()) {
        depth += std::holds_alternative<Slide::OpenGroup>(item) ? 1 : 0;
        depth -= std::holds_alternative<Slide::CloseGroup>(item) ? 1 : 0;
        QVERIFY(depth >= 0);
    }
    QCOMPARE(depth, 0);
}

QTEST_MAIN(TestSlideGrid)
#include "tst_slidegrid.moc"
