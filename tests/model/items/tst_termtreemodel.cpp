// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/termtreemodel.h"

#include <QtCore/QMimeData>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lacuna;

namespace {

Term term(Id id, Id parent, const QString& code, bool retired = false)
{
    Term made;
    made.id = id;
    made.dimension = 1;
    made.parent = parent;
    made.code = code;
    made.label = u"Label "_s + code;
    made.retired = retired;
    made.position = int(id);
    return made;
}

std::vector<Term> rows()
{
    return {term(11, 0, u"A"_s), term(12, 11, u"A1"_s), term(13, 11, u"A2"_s, true), term(14, 13, u"A21"_s),
            term(15, 0, u"B"_s)};
}

std::shared_ptr<const Codebook> codebook(std::vector<Term> terms = rows())
{
    return std::make_shared<Codebook>(std::vector{Dimension{1, u"d"_s, u"D"_s, {}, 0, 0, false}},
                                      std::move(terms));
}

/// The model as text, one line a term: to compare at a glance.
QString printed(const QAbstractItemModel& model, const QModelIndex& parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex label = model.index(row, 0, parent);
        const QVariant check = label.data(Qt::CheckStateRole);
        const QString mark =
            check.isValid() ? QStringList({u"[ ] "_s, u"[-] "_s, u"[x] "_s}).at(check.toInt()) : QString();
        text += QString(depth, u' ') + mark + label.data().toString() + u'|'
            + label.siblingAtColumn(1).data().toString() + u'|' + label.siblingAtColumn(2).data().toString()
            + (label.data(TermTreeModel::RetiredRole).toBool() ? u" retired"_s : QString()) + u'\n';
        text += printed(model, label, depth + 1);
    }
    return text;
}

} // namespace

class TestTermTreeModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shows();
    void counts();
    void checks();
    void searchesAliases();
    void asksForEdits();
    void asksForMoves();
    void renamingKeepsIndexes();
    void otherShapeResets();
    void finds();
};

void TestTermTreeModel::shows()
{
    TermTreeModel model;
    QAbstractItemModelTester tester(&model);
    QCOMPARE(printed(model), QString());
    model.setDimension(codebook(), 1);
    QCOMPARE(printed(model),
             u"Label A|A|\n Label A1|A1|\n Label A2|A2| retired\n  Label A21|A21| retired\nLabel B|B|\n"_s);
    QCOMPARE(model.indexOf(14).data(Qt::AccessibleTextRole).toString(), u"Label A21, retired"_s);
    QCOMPARE(model.indexOf(14).data(Qt::ToolTipRole).toString(), u"Label A › Label A2 › Label A21"_s);
    model.setDimension(nullptr, 0);
    QCOMPARE(model.rowCount(), 0);
}

void TestTermTreeModel::counts()
{
    TermTreeModel model;
    QAbstractItemModelTester tester(&model);
    model.setDimension(codebook(), 1);
    model.setCounts({7, 2, 9, 3}); // as facetCounts() gives them: A, A1, B, and the uncoded
    QCOMPARE(model.indexOf(12, TermTreeModel::CountColumn).data().toInt(), 2);
    QCOMPARE(model.indexOf(15).data(TermTreeModel::CountRole).toInt(), 9);
    QVERIFY(!model.indexOf(13).data(TermTreeModel::CountRole).isValid());
    model.setCounts({7, 2, 5, 4, 9});
    QCOMPARE(model.indexOf(14).data(TermTreeModel::CountRole).toInt(), 4);
    model.setCounts({});
    QVERIFY(!model.indexOf(12).data(TermTreeModel::CountRole).isValid());
}

void TestTermTreeModel::checks()
{
    TermTreeModel model;
    QAbstractItemModelTester tester(&model);
    model.setDimension(codebook(), 1);
    QVERIFY(!(model.flags(model.indexOf(11)) & Qt::ItemIsUserCheckable));
    model.setCheckable(true);
    QSignalSpy changed(&model, &TermTreeModel::checkedChanged);
    QVERIFY(model.setData(model.indexOf(14), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.indexOf(13).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(model.indexOf(11).data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    QCOMPARE(model.checked(), QList<Id>{13}); // the highest that says the same
    QVERIFY(model.setData(model.indexOf(11), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.checked(), QList<Id>{11});
    QVERIFY(model.setData(model.indexOf(12), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.checked(), QList<Id>{13});
    model.setChecked({15, 12, 999});
    QCOMPARE(model.checked(), QList<Id>({12, 15}));
    // A renewed codebook keeps what is checked.
    std::vector<Term> more = rows();
    more.push_back(term(16, 0, u"C"_s));
    model.setDimension(codebook(more), 1);
    QCOMPARE(model.checked(), QList<Id>({12, 15}));
}

void TestTermTreeModel::searchesAliases()
{
    std::vector<Term> terms = rows();
    terms[0].aliases = {u"Côte"_s};
    TermTreeModel model;
    model.setDimension(codebook(terms), 1);
    QVERIFY(model.indexOf(11).data(TermTreeModel::SearchRole).toString().contains(u"cote"_s));
}

void TestTermTreeModel::asksForEdits()
{
    TermTreeModel model;
    model.setDimension(codebook(), 1);
    QSignalSpy edited(&model, &TermTreeModel::termEdited);
    QVERIFY(!model.setData(model.indexOf(12), u"  New   name "_s));
    QCOMPARE(edited.count(), 1);
    Term expected = rows()[1];
    expected.label = u"New name"_s;
    QCOMPARE(edited.first().first().value<Term>(), expected);
    QCOMPARE(model.indexOf(12).data().toString(), u"Label A1"_s); // until the edit comes back
    model.setData(model.indexOf(12), u"Label A1"_s); // no change
    model.setData(model.indexOf(12), u"  "_s);
    model.setData(model.indexOf(12, TermTreeModel::CountColumn), u"5"_s);
    QCOMPARE(edited.count(), 1);
    model.setData(model.indexOf(12, TermTreeModel::CodeColumn), u"Z"_s);
    QCOMPARE(edited.last().first().value<Term>().code, u"Z"_s);
}

void TestTermTreeModel::asksForMoves()
{
    TermTreeModel model;
    model.setDimension(codebook(), 1);
    QSignalSpy moved(&model, &TermTreeModel::moveRequested);
    const std::unique_ptr<QMimeData> a(model.mimeData({model.indexOf(11)}));
    QVERIFY(!model.canDropMimeData(a.get(), Qt::MoveAction, -1, 0, model.indexOf(11))); // on itself
    QVERIFY(!model.canDropMimeData(a.get(), Qt::MoveAction, -1, 0, model.indexOf(14))); // below itself
    QVERIFY(!model.canDropMimeData(a.get(), Qt::CopyAction, -1, 0, model.indexOf(15)));
    QMimeData foreign;
    foreign.setText(u"11"_s);
    QVERIFY(!model.canDropMimeData(&foreign, Qt::MoveAction, -1, 0, model.indexOf(15)));
    QVERIFY(model.canDropMimeData(a.get(), Qt::MoveAction, -1, 0, model.indexOf(15)));
    QVERIFY(!model.dropMimeData(a.get(), Qt::MoveAction, -1, 0, model.indexOf(15)));
    QCOMPARE(moved.takeFirst(), QVariantList({Id(11), Id(15), 0}));
    const std::unique_ptr<QMimeData> leaf(model.mimeData({model.indexOf(14, 1)}));
    model.dropMimeData(leaf.get(), Qt::MoveAction, 1, 0, {});
    QCOMPARE(moved.takeFirst(), QVariantList({Id(14), Id(0), 1}));
    model.dropMimeData(leaf.get(), Qt::MoveAction, -1, -1, {});
    QCOMPARE(moved.takeFirst(), QVariantList({Id(14), Id(0), 2}));
}

void TestTermTreeModel::renamingKeepsIndexes()
{
    TermTreeModel model;
    QAbstractItemModelTester tester(&model);
    model.setDimension(codebook(), 1);
    const QPersistentModelIndex held(model.indexOf(14));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    std::vector<Term> renamed = rows();
    renamed[3].label = u"Renamed"_s;
    renamed[2].retired = false;
    model.setDimension(codebook(renamed), 1);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(held.data().toString(), u"Renamed"_s);
    QCOMPARE(held.data(TermTreeModel::RetiredRole).toBool(), false);
}

void TestTermTreeModel::otherShapeResets()
{
    TermTreeModel model;
    QAbstractItemModelTester tester(&model);
    model.setDimension(codebook(), 1);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    std::vector<Term> moved = rows();
    moved[3].parent = 15;
    model.setDimension(codebook(moved), 1);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.indexOf(14).parent(), model.indexOf(15));
}

void TestTermTreeModel::finds()
{
    TermTreeModel model;
    model.setDimension(codebook(), 1);
    QCOMPARE(model.termAt(model.indexOf(13)), 13);
    QCOMPARE(model.termAt({}), 0);
    QVERIFY(!model.indexOf(99).isValid());
}

QTEST_MAIN(TestTermTreeModel)
#include "tst_termtreemodel.moc"
