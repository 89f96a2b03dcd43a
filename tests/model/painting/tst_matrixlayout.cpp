// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/painting/matrixlayout.h"

#include "support/gapmapfixture.h"

#include <QtTest/QTest>

using namespace lacuna;
using namespace lacuna::test;
using namespace Qt::StringLiterals;
using Part = MatrixHit::Part;

namespace {

QStringList rowLabels(const MatrixLayout& layout)
{
    QStringList labels;
    for (const MatrixLine& line : layout.rowLines())
        labels << layout.rowItem(line.index).label;
    return labels;
}

QStringList columnLabels(const MatrixLayout& layout)
{
    QStringList labels;
    for (const MatrixLine& line : layout.columnLines())
        labels << layout.columnLabel(line);
    return labels;
}

} // namespace

class MatrixLayoutTest : public QObject {
    Q_OBJECT
private:
    static std::shared_ptr<GapMap> small()
    {
        return fixtureMap({.rowGroups = 2, .rowsEach = 2, .columnGroups = 2, .columnsEach = 2});
    }

private Q_SLOTS:
    /// Both ways a parent has cells of its own: real catalogues code many studies no deeper than "Agriculture".
    void parentsHaveLinesAndSpanColumns()
    {
        const MatrixLayout layout(small(), {}, fixedWidth);
        QCOMPARE(rowLabels(layout),
                 QStringList(
                     {u"Area 1"_s, u"Area 1-1"_s, u"Area 1-2"_s, u"Area 2"_s, u"Area 2-1"_s, u"Area 2-2"_s}));
        QCOMPARE(columnLabels(layout),
                 QStringList({u"Whole group"_s, u"Branch 1-1"_s, u"Branch 1-2"_s, u"Whole group"_s,
                              u"Branch 2-1"_s, u"Branch 2-2"_s}));
        QCOMPARE(layout.columnSpans().size(), 2u);
        QCOMPARE(layout.columnSpans()[1].firstLine, 3);
        QCOMPARE(layout.columnSpans()[1].lastLine, 5);
        QVERIFY(layout.columnLines()[3].group && layout.columnLines()[3].parent
                && !layout.columnLines()[3].foldable);
        QCOMPARE(layout.columnLines()[3].index, layout.columnSpans()[1].index);
        QVERIFY(layout.rowLines()[0].parent && layout.rowLines()[0].foldable && !layout.rowLines()[0].folded);
        QVERIFY(!layout.rowLines()[1].parent);
        QCOMPARE(layout.rowLines()[1].depth, 1);
    }

    void foldedParentIsOneLine()
    {
        const auto map = small();
        MatrixDrawing drawing;
        drawing.collapsedRows = {map->rows[0].term};
        drawing.collapsedColumns = {map->columns[3].term};
        const MatrixLayout layout(map, drawing, fixedWidth);
        QCOMPARE(rowLabels(layout), QStringList({u"Area 1"_s, u"Area 2"_s, u"Area 2-1"_s, u"Area 2-2"_s}));
        QVERIFY(layout.rowLines()[0].folded);
        QCOMPARE(columnLabels(layout),
                 QStringList({u"Whole group"_s, u"Branch 1-1"_s, u"Branch 1-2"_s, u"Branch 2"_s}));
        QVERIFY(layout.columnLines()[3].folded);
        QCOMPARE(layout.columnSpans().size(), 1u);
        QCOMPARE(layout.columnLineOf(3), 3);
        QCOMPARE(layout.columnLineOf(4), -1);
    }

    void scopeItselfHasNoLine()
    {
        const auto map = fixtureMap({.rowGroups = 1, .rowsEach = 3, .columnGroups = 1, .columnsEach = 2});
        map->question.rowScope = map->rows[0].term;
        QCOMPARE(MatrixLayout(map, {}, fixedWidth).rowLines().size(), 3u);
        map->question.rowScope = 0;
        QCOMPARE(MatrixLayout(map, {}, fixedWidth).rowLines().size(), 4u);
        // Nor where what is not coded has a line beside it.
        map->question.rowScope = map->rows[0].term;
        map->rows.push_back({.term = 0, .code = {}, .label = u"not coded"_s});
        map->rowTotals.push_back(fixtureCell(GapClass::Covered, 2));
        for (size_t column = 0; column < map->columns.size(); ++column)
            map->cells.push_back(fixtureCell(GapClass::Covered, 2));
        const MatrixLayout layout(map, {}, fixedWidth);
        QCOMPARE(layout.rowLines().size(), 4u);
        QCOMPARE(layout.rowLineOf(0), -1);
        QCOMPARE(layout.rowLineOf(4), 3);
    }

    void hidesEmptyLines()
    {
        const auto map = small();
        map->rowTotals[1] = fixtureCell(GapClass::AbsoluteGap, 0);
        map->rowTotals[2] = fixtureCell(GapClass::InProgress, 0); // one ongoing study is not nothing
        map->columnTotals[3] = map->columnTotals[4] = map->columnTotals[5] =
            fixtureCell(GapClass::AbsoluteGap, 0);
        MatrixDrawing drawing;
        drawing.hideEmptyRows = drawing.hideEmptyColumns = true;
        const MatrixLayout layout(map, drawing, fixedWidth);
        QCOMPARE(rowLabels(layout),
                 QStringList({u"Area 1"_s, u"Area 1-2"_s, u"Area 2"_s, u"Area 2-1"_s, u"Area 2-2"_s}));
        QCOMPARE(columnLabels(layout), QStringList({u"Whole group"_s, u"Branch 1-1"_s, u"Branch 1-2"_s}));
        QCOMPARE(layout.columnSpans().size(), 1u);
    }

    /// A parent all of whose children are hidden has studies of its own: it is a plain column then.
    void parentOfHiddenChildrenKeepsItsCells()
    {
        const auto map = small();
        map->columnTotals[4] = map->columnTotals[5] = fixtureCell(GapClass::AbsoluteGap, 0);
        MatrixDrawing drawing;
        drawing.hideEmptyColumns = true;
        const MatrixLayout layout(map, drawing, fixedWidth);
        QCOMPARE(columnLabels(layout),
                 QStringList({u"Whole group"_s, u"Branch 1-1"_s, u"Branch 1-2"_s, u"Branch 2"_s}));
        QVERIFY(!layout.columnLines()[3].foldable);
    }

    void sortsAmongSiblings()
    {
        const auto map = small();
        const int totals[]{10, 4, 6, 20, 12, 8};
        for (size_t i = 0; i < 6; ++i)
            map->rowTotals[i].n = totals[i];
        MatrixDrawing drawing;
        drawing.rowOrder = AxisOrder::TotalDescending;
        QCOMPARE(rowLabels(MatrixLayout(map, drawing, fixedWidth)),
                 QStringList(
                     {u"Area 2"_s, u"Area 2-1"_s, u"Area 2-2"_s, u"Area 1"_s, u"Area 1-2"_s, u"Area 1-1"_s}));
        drawing.rowOrder = AxisOrder::TotalAscending;
        QCOMPARE(rowLabels(MatrixLayout(map, drawing, fixedWidth)),
                 QStringList(
                     {u"Area 1"_s, u"Area 1-1"_s, u"Area 1-2"_s, u"Area 2"_s, u"Area 2-2"_s, u"Area 2-1"_s}));
        drawing.rowOrder = AxisOrder::Name;
        map->rows[3].label = u"aardvark"_s;
        QCOMPARE(rowLabels(MatrixLayout(map, drawing, fixedWidth)).first(), u"aardvark"_s);
        map->rows[3].term = 0; // the "uncoded" line
        QCOMPARE(rowLabels(MatrixLayout(map, drawing, fixedWidth)).first(), u"Area 1"_s);
    }

    void sortsBySimilarity()
    {
        const auto map = small();
        const size_t columns = map->columns.size();
        for (GapCell& cell : map->cells)
            cell = fixtureCell(GapClass::AbsoluteGap, 0);
        for (std::vector<GapCell>* totals : {&map->rowTotals, &map->columnTotals})
            std::ranges::fill(*totals, fixtureCell(GapClass::Covered, 5));
        // Area 1-2 and 2-1 were studied in Branch 1-1, Area 1-1 and 2-2 in the last one.
        for (const auto& [row, column] :
             {std::pair(1, 5), {2, 1}, {4, 1}, {5, 5}, {0, 1}, {0, 5}, {3, 1}, {3, 5}})
            map->cells[size_t(row) * columns + size_t(column)] = fixtureCell(GapClass::Covered, 5);
        MatrixDrawing drawing;
        drawing.rowOrder = AxisOrder::Similarity;
        QCOMPARE(rowLabels(MatrixLayout(map, drawing, fixedWidth)),
                 QStringList(
                     {u"Area 1"_s, u"Area 1-2"_s, u"Area 1-1"_s, u"Area 2"_s, u"Area 2-1"_s, u"Area 2-2"_s}));
        drawing.rowOrder = AxisOrder::Codebook;
        drawing.columnOrder = AxisOrder::Similarity;
        drawing.transposed = true; // the columns are drawn as rows, and sorted all the same
        const QStringList labels = rowLabels(MatrixLayout(map, drawing, fixedWidth));
        QVERIFY(labels.indexOf(map->columns[1].label) < labels.indexOf(map->columns[5].label));
    }

    /// By what one column holds, among siblings; parents stay above their children.
    void sortsByALine()
    {
        const auto map = small();
        const size_t columns = map->columns.size();
        for (GapCell& cell : map->cells)
            cell = fixtureCell(GapClass::AbsoluteGap, 0);
        // In Branch 1-2: Area 1 has 3 (1-1: 1, 1-2: 3), Area 2 has 5 (2-1: 5, 2-2: not applicable).
        const int column = 2;
        for (const auto& [row, n] : {std::pair(0, 3), {1, 1}, {2, 3}, {3, 5}, {4, 5}})
            map->cells[size_t(row) * columns + size_t(column)] = fixtureCell(GapClass::Thin, n);
        map->cells[5 * columns + size_t(column)] = fixtureCell(GapClass::NotApplicable, 0);
        MatrixDrawing drawing;
        drawing.rowOrder = AxisOrder::LineDescending;
        drawing.rowOrderLine = map->columns[size_t(column)].term;
        const QStringList mostFirst{u"Area 2"_s, u"Area 2-1"_s, u"Area 2-2"_s,
                                    u"Area 1"_s, u"Area 1-2"_s, u"Area 1-1"_s};
        const MatrixLayout sorted(map, drawing, fixedWidth);
        QCOMPARE(rowLabels(sorted), mostFirst);
        QCOMPARE(sorted.columnLines()[2].label.lines.join(u' '), u"↓ Branch 1-2"_s);
        QCOMPARE(columnLabels(sorted)[2], u"Branch 1-2"_s); // what it is called has no arrow
        drawing.rowOrder = AxisOrder::LineAscending;
        QCOMPARE(rowLabels(MatrixLayout(map, drawing, fixedWidth)),
                 QStringList(
                     {u"Area 1"_s, u"Area 1-1"_s, u"Area 1-2"_s, u"Area 2"_s, u"Area 2-1"_s, u"Area 2-2"_s}));
        // Drawn the other way round, the sorted rows are columns.
        drawing.rowOrder = AxisOrder::LineDescending;
        drawing.transposed = true;
        const MatrixLayout turned(map, drawing, fixedWidth);
        QCOMPARE(columnLabels(turned),
                 QStringList({u"Whole group"_s, u"Area 2-1"_s, u"Area 2-2"_s, u"Whole group"_s, u"Area 1-2"_s,
                              u"Area 1-1"_s}));
        QCOMPARE(turned.rowLines()[2].label.lines, QStringList{u"→ Branch 1-2"_s});
        // A column that the map does not have sorts nothing.
        drawing.transposed = false;
        drawing.rowOrderLine = 987654;
        QCOMPARE(rowLabels(MatrixLayout(map, drawing, fixedWidth)).first(), u"Area 1"_s);
    }

    void sortsColumnsByARow()
    {
        const auto map = small();
        const size_t columns = map->columns.size();
        for (GapCell& cell : map->cells)
            cell = fixtureCell(GapClass::AbsoluteGap, 0);
        for (const auto& [column, n] : {std::pair(0, 1), {2, 1}, {3, 4}, {4, 1}, {5, 3}})
            map->cells[4 * columns + size_t(column)] = fixtureCell(GapClass::Thin, n);
        MatrixDrawing drawing;
        drawing.columnOrder = AxisOrder::LineDescending;
        drawing.columnOrderLine = map->rows[4].term;
        QCOMPARE(columnLabels(MatrixLayout(map, drawing, fixedWidth)),
                 QStringList({u"Whole group"_s, u"Branch 2-2"_s, u"Branch 2-1"_s, u"Whole group"_s,
                              u"Branch 1-2"_s, u"Branch 1-1"_s}));
    }

    void transposes()
    {
        const auto map = small();
        MatrixDrawing drawing;
        drawing.transposed = true;
        drawing.collapsedRows = {map->rows[0].term};
        const MatrixLayout layout(map, drawing, fixedWidth);
        QCOMPARE(layout.rowsLabel(), u"Branch"_s);
        QCOMPARE(rowLabels(layout).first(), u"Branch 1"_s);
        QCOMPARE(columnLabels(layout),
                 QStringList({u"Area 1"_s, u"Whole group"_s, u"Area 2-1"_s, u"Area 2-2"_s}));
        QCOMPARE(layout.mapRow(1, 3), 5);
        QCOMPARE(layout.mapColumn(1, 3), 1);
        QCOMPARE(layout.cell(1, 3), map->cell(5, 1));
    }

    void wrapsThenElides()
    {
        const auto measure = [](const QString& text, double, bool) { return double(text.size()) * 10; };
        QCOMPARE(wrapLabel(u"short"_s, 100, 2, 12, false, measure).lines, QStringList(u"short"_s));
        QCOMPARE(wrapLabel(u"Other crops and livestock"_s, 150, 2, 12, false, measure).lines,
                 QStringList({u"Other crops"_s, u"and livestock"_s}));
        const WrappedLabel elided =
            wrapLabel(u"Accommodation and food services"_s, 100, 2, 12, false, measure);
        QCOMPARE(elided.lines.size(), 2);
        QVERIFY(elided.elided);
        for (const QString& line : elided.lines)
            QVERIFY2(line.size() <= 10, qPrintable(line));
        QVERIFY(wrapLabel(u"Donaudampfschifffahrt"_s, 100, 2, 12, false, measure)
                    .lines.first()
                    .endsWith(QChar(0x2026)));
        QVERIFY(wrapLabel(u"x"_s, 0, 2, 12, false, measure).elided);
        // Never half a character.
        const WrappedLabel emoji = wrapLabel(QString::fromUcs4(U"😀😀😀"), 45, 1, 12, false, measure);
        QCOMPARE(emoji.lines.first(), QString::fromUcs4(U"😀…"));
    }

    void labelsLieFlatWhileTheyFit()
    {
        const auto map = small();
        QVERIFY(!MatrixLayout(map, {}, fixedWidth).slanted());
        map->columns[1].label = u"Recruitment and labour intermediation"_s;
        const MatrixLayout slanted(map, {}, fixedWidth);
        QVERIFY(slanted.slanted());
        QVERIFY(slanted.headerHeight() < 200);
        QVERIFY(slanted.columnLines()[0].label.lines.size() <= 2);
    }

    void columnsShareTheWidth()
    {
        const auto map = fixtureMap({.rowGroups = 2, .rowsEach = 2, .columnGroups = 4, .columnsEach = 4});
        const MatrixLayout fitted(map, {}, fixedWidth, 1150);
        QVERIFY(fitted.size().width() <= 1150);
        QVERIFY(fitted.size().width() > 1150 - double(fitted.columnLines().size())); // whole pixels a column
        MatrixDrawing drawing;
        drawing.zoom = 2;
        const MatrixLayout zoomed(map, drawing, fixedWidth, 1150);
        QVERIFY(qAbs(zoomed.columnLines()[0].extent - 2 * fitted.columnLines()[0].extent) <= 1);
        QCOMPARE(zoomed.rowLines()[0].extent, 2 * fitted.rowLines()[0].extent);
    }

    void hitsFindWhatIsDrawn_data()
    {
        QTest::addColumn<QPointF>("scroll");
        QTest::addColumn<QSizeF>("viewport");
        QTest::addColumn<bool>("slanted");
        for (const bool slanted : {false, true}) {
            const char* name = slanted ? "slanted" : "flat";
            QTest::addRow("%s, all of it", name) << QPointF() << QSizeF(2000, 2000) << slanted;
            QTest::addRow("%s, scrolled", name) << QPointF(130, 77) << QSizeF(600, 400) << slanted;
            QTest::addRow("%s, tiny", name) << QPointF(3, 5) << QSizeF(300, 260) << slanted;
        }
    }
    void hitsFindWhatIsDrawn()
    {
        QFETCH(QPointF, scroll);
        QFETCH(QSizeF, viewport);
        QFETCH(bool, slanted);
        const auto map = fixtureMap();
        if (slanted)
            map->columns[1].label = u"Recruitment and labour intermediation"_s;
        const MatrixLayout layout(map, {}, fixedWidth);
        QCOMPARE(layout.slanted(), slanted);
        const QRectF area = layout.cellsArea(viewport);
        int seen = 0;
        for (int r = 0; r < int(layout.rowLines().size()); ++r) {
            for (int c = 0; c < int(layout.columnLines().size()); ++c) {
                const QPointF centre = layout.cellRect(r, c).center() + area.topLeft() - scroll;
                const MatrixHit hit = layout.hit(centre, scroll, viewport);
                if (area.adjusted(0, 0, -0.5, -0.5).contains(centre)) {
                    QCOMPARE(hit.part, Part::Cell);
                    QCOMPARE(hit.rowLine, r);
                    QCOMPARE(hit.columnLine, c);
                    ++seen;
                } else if (!area.contains(centre)) {
                    QVERIFY(hit.part != Part::Cell);
                }
            }
            const double y = area.top() + layout.rowLines()[size_t(r)].offset - scroll.y() + 15;
            if (y >= area.top() && y < area.bottom()) {
                QCOMPARE(layout.hit({area.left() - 5, y}, scroll, viewport).rowLine, r);
                const MatrixHit total = layout.hit({area.right() + 5, y}, scroll, viewport);
                QCOMPARE(total.part, Part::RowTotal);
                QCOMPARE(total.rowLine, r);
            }
        }
        QVERIFY(seen > 0);
        QCOMPARE(layout.hit({5, 5}, scroll, viewport).part, Part::Corner);
        QCOMPARE(layout.hit({area.right() + 5, area.bottom() + 5}, scroll, viewport).part, Part::GrandTotal);
        QCOMPARE(layout.hit({area.left() + 5, area.bottom() + 5}, scroll, viewport).part, Part::ColumnTotal);
        QCOMPARE(layout.hit({-1, 50}, scroll, viewport).part, Part::None);
        QCOMPARE(layout.hit({50, viewport.height() + 1}, scroll, viewport).part, Part::None);
    }

    void hitsFindFoldMarks()
    {
        const auto map = fixtureMap();
        const MatrixLayout layout(map, {}, fixedWidth);
        const QSizeF viewport(2000, 2000);
        const double top = layout.headerHeight();
        QCOMPARE(layout.hit({16, top + 15}, {}, viewport).part, Part::RowFold);
        QCOMPARE(layout.hit({60, top + 15}, {}, viewport).part, Part::RowHeader);
        QCOMPARE(layout.hit({16, top + 45}, {}, viewport).part, Part::RowHeader); // a leaf
        const MatrixHit span = layout.hit({layout.headerWidth() + 5, layout.spanTop(0) + 5}, {}, viewport);
        QCOMPARE(span.part, Part::ColumnFold);
        QCOMPARE(span.span, 0);
        const MatrixHit label =
            layout.hit({layout.headerWidth() + 5, layout.labelBottom() - 5}, {}, viewport);
        QCOMPARE(label.part, Part::ColumnHeader);
        QCOMPARE(label.columnLine, 0);
        MatrixDrawing drawing;
        drawing.collapsedColumns = {map->columns[0].term};
        const MatrixLayout folded(map, drawing, fixedWidth);
        QCOMPARE(folded.hit({folded.headerWidth() + 5, folded.labelBottom() - 5}, {}, viewport).part,
                 Part::ColumnFold);
    }

    void slantedLabelsAreHitAlongTheirSlope()
    {
        const auto map = fixtureMap();
        map->columns[1].label = u"Recruitment and labour intermediation"_s;
        const MatrixLayout layout(map, {}, fixedWidth);
        const double x =
            layout.headerWidth() + layout.columnLines()[2].offset + layout.columnLines()[2].extent / 2;
        for (const double up : {5.0, 30.0, 60.0}) {
            const MatrixHit hit = layout.hit({x + up, layout.labelBottom() - up}, {}, {2000, 2000});
            QCOMPARE(hit.part, Part::ColumnHeader);
            QCOMPARE(hit.columnLine, 2);
        }
    }

    void scrollEndsWithTheCells()
    {
        const MatrixLayout layout(fixtureMap(), {}, fixedWidth);
        QCOMPARE(layout.maximumScroll({5000, 5000}), QPointF());
        const QSizeF viewport(500, 400);
        const QPointF most = layout.maximumScroll(viewport);
        const QRectF area = layout.cellsArea(viewport);
        const QPointF corner = area.bottomRight() - QPointF(2, 2);
        const MatrixHit hit = layout.hit(corner, most, viewport);
        QCOMPARE(hit.rowLine, int(layout.rowLines().size()) - 1);
        QCOMPARE(hit.columnLine, int(layout.columnLines().size()) - 1);
    }

    void emptyMapHasNoGeometry()
    {
        const MatrixLayout none;
        QVERIFY(none.isEmpty());
        QCOMPARE(none.hit({5, 5}, {}, {100, 100}).part, Part::None);
        const MatrixLayout empty(std::make_shared<GapMap>(), {}, fixedWidth);
        QVERIFY(empty.isEmpty());
        QCOMPARE(empty.rowsIn(0, 100), std::pair(0, -1));
    }
};

QTEST_APPLESS_MAIN(MatrixLayoutTest)
#include "tst_matrixlayout.moc"
