// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/gapmatrixmodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lacuna;

namespace {

GapCell cell(int n, GapClass gapClass, int ongoing = 0)
{
    GapCell made;
    made.n = n;
    made.ongoing = ongoing;
    made.gapClass = gapClass;
    return made;
}

/// Region > Cambodia, × Aquaculture and a column named to be run by a spreadsheet.
std::shared_ptr<const GapMap> example()
{
    auto map = std::make_shared<GapMap>();
    map->rowsLabel = u"Country"_s;
    map->columnsLabel = u"Sector"_s;
    map->rows = {{1, u"035"_s, u"South-Eastern Asia"_s, 0, -1, true},
                 {2, u"KH"_s, u"Cambodia"_s, 1, 0, false}};
    map->columns = {{11, u"FSH-AQU"_s, u"Aquaculture"_s, 0, -1, false},
                    {12, u"X"_s, u"=cmd|' /C calc'!A0\tx"_s, 0, -1, false}};
    map->cells = {cell(3, GapClass::Covered), cell(1, GapClass::Thin), cell(0, GapClass::AbsoluteGap),
                  cell(0, GapClass::NotApplicable)};
    map->rowTotals = {cell(4, GapClass::Covered), cell(0, GapClass::InProgress, 2)};
    map->columnTotals = {cell(3, GapClass::Covered), cell(1, GapClass::Thin)};
    map->total = cell(4, GapClass::Covered);
    return map;
}

} // namespace

class TestGapMatrixModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void empty();
    void shows();
    void speaks_data();
    void speaks();
    void copies();
    void roles();
};

void TestGapMatrixModel::empty()
{
    GapMatrixModel model;
    QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
    QVERIFY(!model.headerData(0, Qt::Horizontal).isValid());
    QCOMPARE(model.copyText({}), QString());
    model.setMap(example());
    model.setMap(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestGapMatrixModel::shows()
{
    GapMatrixModel model;
    QAbstractItemModelTester tester(&model);
    model.setMap(example());
    QStringList text;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells = {model.headerData(row, Qt::Vertical).toString()};
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        text.append(cells.join(u'|'));
    }
    QCOMPARE(text, QStringList({u"South-Eastern Asia|3|1|4"_s, u"  Cambodia|0||0"_s, u"Total|3|1|4"_s}));
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Aquaculture"_s);
    QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), u"Total"_s);
    QCOMPARE(model.headerData(1, Qt::Vertical, Qt::ToolTipRole).toString(), u"Cambodia"_s);
}

void TestGapMatrixModel::speaks_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::newRow("gap") << 1 << 0 << u"Cambodia × Aquaculture: absolute gap, 0 studies"_s;
    QTest::newRow("covered") << 0 << 0 << u"South-Eastern Asia × Aquaculture: covered, 3 studies"_s;
    QTest::newRow("total") << 2 << 0 << u"Total × Aquaculture: 3 studies"_s;
    QTest::newRow("ongoing") << 1 << 2 << u"Cambodia × Total: 0 studies, 2 ongoing or planned"_s;
}

void TestGapMatrixModel::speaks()
{
    QFETCH(int, row);
    QFETCH(int, column);
    QFETCH(QString, text);
    GapMatrixModel model;
    model.setMap(example());
    QCOMPARE(model.index(row, column).data(Qt::AccessibleTextRole).toString(), text);
}

void TestGapMatrixModel::copies()
{
    GapMatrixModel model;
    model.setMap(example());
    QCOMPARE(model.copyText({model.index(1, 0), model.index(0, 1)}),
             u"Country\tAquaculture\t'=cmd|' /C calc'!A0 x\nSouth-Eastern Asia\t3\t1\nCambodia\t0\t\n"_s);
    QCOMPARE(model.copyText({model.index(2, 2)}), u"Country\tTotal\nTotal\t4\n"_s);
}

void TestGapMatrixModel::roles()
{
    GapMatrixModel model;
    model.setMap(example());
    QCOMPARE(model.index(1, 0).data(GapMatrixModel::GapClassRole).toInt(), int(GapClass::AbsoluteGap));
    QVERIFY(!model.index(2, 0).data(GapMatrixModel::GapClassRole).isValid());
    QCOMPARE(model.index(1, 0).data(GapMatrixModel::RowTermRole).toLongLong(), 2);
    QCOMPARE(model.index(1, 2).data(GapMatrixModel::ColumnTermRole).toLongLong(), 0);
    QVERIFY(model.isTotal(model.index(2, 0)) && model.isTotal(model.index(0, 2))
            && !model.isTotal(model.index(0, 0)));
}

QTEST_MAIN(TestGapMatrixModel)
#include "tst_gapmatrixmodel.moc"
