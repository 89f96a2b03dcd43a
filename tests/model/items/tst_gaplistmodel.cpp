// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/gaplistmodel.h"

#include "support/gapmapfixture.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lacuna;

namespace {

GapCell cell(int n, GapClass gapClass)
{
    return test::fixtureCell(gapClass, n);
}

/// Region > Cambodia, Laos × Aquaculture, Mining: nothing on mining, thin aquaculture in Cambodia.
std::shared_ptr<const GapMap> example()
{
    auto map = std::make_shared<GapMap>();
    map->rowsLabel = u"Country"_s;
    map->columnsLabel = u"Sector"_s;
    map->measureLabel = u"studies"_s;
    map->question.rows = 1;
    map->question.columns = 2;
    map->rows = {{1, u"035"_s, u"Region"_s, 0, -1, true},
                 {2, u"KH"_s, u"Cambodia"_s, 1, 0, false},
                 {3, u"LA"_s, u"Laos"_s, 1, 0, false}};
    map->columns = {{11, u"AQU"_s, u"Aquaculture"_s, 0, -1, false},
                    {12, u"MIN"_s, u"Mining"_s, 0, -1, false}};
    map->cells = {cell(9, GapClass::Covered), cell(0, GapClass::AbsoluteGap),
                  cell(1, GapClass::Thin),    cell(0, GapClass::AbsoluteGap),
                  cell(8, GapClass::Covered), cell(0, GapClass::AbsoluteGap)};
    map->rowTotals = {cell(9, GapClass::Covered), cell(1, GapClass::Thin), cell(8, GapClass::Covered)};
    map->columnTotals = {cell(9, GapClass::Covered), cell(0, GapClass::AbsoluteGap)};
    map->total = cell(9, GapClass::Covered);
    return map;
}

GapNote noteOnCambodia()
{
    GapNote note;
    note.id = 7;
    note.dimensionA = 1;
    note.termA = 2;
    note.dimensionB = 2;
    note.termB = 11;
    note.status = GapStatus::BeingFilled;
    note.filledBy = u"Ana"_s;
    note.text = u"Field work in May"_s;
    return note;
}

QStringList titles(const GapListModel& model, const QModelIndex& parent = {})
{
    QStringList all;
    for (int row = 0; row < model.rowCount(parent); ++row)
        all += model.index(row, 0, parent).data().toString();
    return all;
}

} // namespace

class TestGapListModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void empty();
    void ranked();
    void unfolds();
    void filters();
    void says();
    void finds();
    void large();
};

void TestGapListModel::empty()
{
    GapListModel model;
    QAbstractItemModelTester tester(&model);
    tester.setUseFetchMore(false);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.hasChildren());
    model.setMap(example(), {});
    model.setMap(nullptr, {});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.size(), 0);
}

void TestGapListModel::ranked()
{
    GapListModel model;
    QAbstractItemModelTester tester(&model);
    tester.setUseFetchMore(false);
    model.setMap(example(), {});
    QCOMPARE(titles(model), (QStringList{u"Mining: nothing at all, 2 cells"_s, u"Cambodia × Aquaculture"_s}));
    const QModelIndex thin = model.index(1, 0);
    QCOMPARE(thin.data(GapListModel::RankRole).toInt(), 2);
    QCOMPARE(thin.data(GapListModel::RowRole).toInt(), 1);
    QCOMPARE(thin.data(GapListModel::GapClassRole).toInt(), int(GapClass::Thin));
    // 100 × (1 − 1/5) × 0.8
    QCOMPARE(thin.data(GapListModel::ScoreRole).toDouble(), 64.0);
    QCOMPARE(thin.data(GapListModel::FactorsRole).toString(),
             u"64 = 100 × need 1 × shortfall 0.8 × weight 0.8"_s);
    QCOMPARE(thin.data(GapListModel::DetailRole).toString(), u"thin · 1 studies"_s);
    QCOMPARE(model.index(0, 0).data(GapListModel::RowRole).toInt(), -1);
}

void TestGapListModel::unfolds()
{
    GapListModel model;
    QAbstractItemModelTester tester(&model);
    tester.setUseFetchMore(false);
    model.setMap(example(), {});
    const QModelIndex mining = model.index(0, 0);
    QVERIFY(model.hasChildren(mining));
    QVERIFY(!model.hasChildren(model.index(1, 0)));
    QCOMPARE(model.rowCount(mining), 0); // not before it is asked for
    QVERIFY(model.canFetchMore(mining));
    model.fetchMore(mining);
    QVERIFY(!model.canFetchMore(mining));
    QCOMPARE(titles(model, mining), (QStringList{u"Cambodia × Mining"_s, u"Laos × Mining"_s}));
    const QModelIndex laos = model.index(1, 0, mining);
    QCOMPARE(laos.parent(), mining);
    QCOMPARE(laos.data(GapListModel::RowRole).toInt(), 2);
    QVERIFY(!laos.data(GapListModel::RankRole).isValid());
    QVERIFY(!model.hasChildren(laos));
}

void TestGapListModel::filters()
{
    GapListModel model;
    QAbstractItemModelTester tester(&model);
    tester.setUseFetchMore(false);
    model.setMap(example(), {noteOnCambodia()});
    model.fetchMore(model.index(0, 0));
    GapListFilter filter;
    filter.classes = 1U << unsigned(GapClass::Thin);
    model.setFilter(filter);
    QCOMPARE(titles(model), QStringList{u"Cambodia × Aquaculture"_s});
    QCOMPARE(model.index(0, 0).data(GapListModel::RankRole).toInt(), 2); // as in the whole list
    QCOMPARE(model.counts().byClass[size_t(GapClass::AbsoluteGap)], 1);
    filter.status = GapStatus::Open;
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.size(), 2);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 2);
}

void TestGapListModel::says()
{
    GapListModel model;
    model.setMap(example(), {noteOnCambodia()});
    const QModelIndex thin = model.index(1, 0);
    QVERIFY(thin.data(GapListModel::NotedRole).toBool());
    QCOMPARE(thin.data(GapListModel::StatusTextRole).toString(), u"being filled by Ana"_s);
    QCOMPARE(thin.data(Qt::AccessibleTextRole).toString(),
             u"Cambodia × Aquaculture, thin, score 64, being filled by Ana"_s);
    const QString tip = thin.data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(u"Field work in May"_s) && tip.contains(u"Only 1 completed"_s));
    QVERIFY(!model.index(0, 0).data(GapListModel::NotedRole).toBool());
}

void TestGapListModel::finds()
{
    GapListModel model;
    model.setMap(example(), {});
    QCOMPARE(model.indexOf(1, 0), model.index(1, 0));
    QCOMPARE(model.indexOf(-1, 1), model.index(0, 0));
    QVERIFY(!model.indexOf(2, 0).isValid()); // covered
}

void TestGapListModel::large()
{
    GapListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false);
    model.setMap(test::fixtureMap({20, 6, 6, 5, 0}), {});
    QVERIFY(model.rowCount() > 1000);
    int unfolded = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        if (model.canFetchMore(index)) {
            model.fetchMore(index);
            unfolded += model.rowCount(index);
        }
    }
    QVERIFY(unfolded > 0);
}

QTEST_GUILESS_MAIN(TestGapListModel)
#include "tst_gaplistmodel.moc"
