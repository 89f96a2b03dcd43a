// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/painting/stagefit.h"
#include "support/gapmapfixture.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace lacuna;

/// Nothing is shrunk, everything fits its page, nothing is lost or shown twice, whatever the trees.
class tst_StageFit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void randomTrees();
    void smallStaysUnfolded();
    void deepestFoldFirst();
    void empty();
};

namespace {

double measured(const QString& text, double pixelSize, bool bold)
{
    return double(text.size()) * pixelSize * (bold ? 0.6 : 0.55);
}

std::shared_ptr<const GapMap> mapOf(int rowGroups, int rowsEach, int columnGroups, int columnsEach)
{
    return test::fixtureMap({.rowGroups = rowGroups,
                             .rowsEach = rowsEach,
                             .columnGroups = columnGroups,
                             .columnsEach = columnsEach,
                             .segments = 0});
}

} // namespace

void tst_StageFit::randomTrees()
{
    QRandomGenerator random(7);
    int paged = 0;
    int folded = 0;
    for (int turn = 0; turn < 150; ++turn) {
        const auto map =
            mapOf(random.bounded(1, 40), random.bounded(0, 9), random.bounded(1, 20), random.bounded(0, 6));
        MatrixDrawing drawing;
        drawing.transposed = random.bounded(2) == 1;
        drawing.totals = random.bounded(2) == 1;
        drawing.style = CellStyle(random.bounded(5));
        drawing.zoom = 0.5; // as saved: does not count
        const double limit = random.bounded(18, 32);
        const QSizeF room(limit * 60, limit * 32);
        const StageFit fit = fitToStage(map, drawing, room, limit, measured);
        const MatrixLayout& layout = fit.layout;
        QVERIFY(std::round(smallestMatrixLabel * layout.drawing().zoom) >= limit);
        QVERIFY(layout.columnPixelSize() >= limit && layout.rowPixelSize() >= limit);
        QVERIFY(!fit.pages.empty());
        std::vector<int> shown(layout.rowLines().size() * layout.columnLines().size());
        for (const StagePage& page : fit.pages) {
            QVERIFY(fit.pageSize(page).width() <= room.width() + 0.5);
            QVERIFY(fit.pageSize(page).height() <= room.height() + 0.5);
            for (int r = page.firstRow; r <= page.lastRow; ++r) {
                for (int c = page.firstColumn; c <= page.lastColumn; ++c)
                    ++shown[size_t(r) * layout.columnLines().size() + size_t(c)];
            }
        }
        QVERIFY2(std::ranges::all_of(shown, [](int times) { return times == 1; }),
                 "every line, and so every top-level term, is on exactly one page");
        for (const GapAxisItem& item : drawing.transposed ? map->columns : map->rows) {
            const bool own = item.depth > 0
                || layout.rowLineOf(int(&item - (drawing.transposed ? map->columns : map->rows).data())) >= 0;
            QVERIFY2(own, "a top-level term is gone");
        }
        paged += fit.isPaged();
        folded += !fit.foldedRows.empty() || !fit.foldedColumns.empty();
    }
    QVERIFY(paged > 20 && paged < 150); // both ways were taken
    QVERIFY(folded > 20);
}

void tst_StageFit::smallStaysUnfolded()
{
    const StageFit fit = fitToStage(mapOf(2, 2, 2, 2), {}, {1800, 900}, 27, measured);
    QVERIFY(fit.foldedRows.empty() && fit.foldedColumns.empty());
    QCOMPARE(fit.pages.size(), size_t(1));
    QCOMPARE(fit.layout.rowLines().size(), size_t(6));
    QVERIFY(fit.layout.drawing().zoom * smallestMatrixLabel > 27); // and larger than it must be
}

void tst_StageFit::deepestFoldFirst()
{
    const auto map = mapOf(6, 8, 2, 2);
    const StageFit fit = fitToStage(map, {}, {1800, 900}, 27, measured);
    QCOMPARE(fit.layout.rowLines().size(), size_t(6)); // the groups alone
    QCOMPARE(fit.foldedRows.size(), size_t(6));
    QVERIFY(fit.foldedColumns.empty()); // that axis fitted
    QCOMPARE(fit.pages.size(), size_t(1));
}

void tst_StageFit::empty()
{
    const StageFit none = fitToStage(nullptr, {}, {1800, 900}, 27, measured);
    QVERIFY(none.layout.isEmpty());
    QVERIFY(none.pages.empty());
}

QTEST_GUILESS_MAIN(tst_StageFit)
#include "tst_stagefit.moc"
