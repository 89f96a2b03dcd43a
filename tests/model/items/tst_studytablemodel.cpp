// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/studytablemodel.h"

#include "model/catalogue/referencetypes.h"
#include "model/support/textfold.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QRandomGenerator>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;
using namespace lacuna;

namespace {

std::shared_ptr<StudyList> example()
{
    auto list = std::make_shared<StudyList>();
    list->append(10, 2001, "Item 10", "Zhang, A.", "Journal B", "JOUR");
    list->append(20, noYear, "item 2", "", "Journal B", "RPRT");
    list->append(30, 1999, "“Broken” promises", "Álvarez, M.", "", "JOUR");
    list->append(40, 2001, "", "Brown, C.", "Annals", "WEIRD");
    return list;
}

QList<Id> idsOf(const StudyList& list, const std::vector<quint32>& rows)
{
    QList<Id> ids;
    for (const quint32 row : rows)
        ids.append(list.ids()[row]);
    return ids;
}

QList<Id> shownIds(const StudyTableModel& model)
{
    QList<Id> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.idAt(row));
    return ids;
}

/// Country (a tree), sector, and a retired dimension, for the four studies of example().
std::shared_ptr<const EvidenceTable> exampleCodings()
{
    const std::vector<Dimension> dimensions = {
        {1, u"country"_s, u"Country"_s, {}, 0, 0, false},
        {2, u"sector"_s, u"Sector"_s, {}, 0, 1, false},
        {3, u"old"_s, u"Old"_s, {}, 0, 2, true},
    };
    const std::vector<Term> terms = {
        {11, 1, 0, u"TH"_s, u"Thailand"_s, {}, {}, 0, false},
        {12, 1, 0, u"KH"_s, u"Cambodia"_s, {}, {}, 1, false},
        {21, 2, 0, u"DOM"_s, u"Domestic work"_s, {}, {}, 0, false},
        {31, 3, 0, u"X"_s, u"X"_s, {}, {}, 0, false},
    };
    EvidenceInput input;
    input.studies = *example();
    input.codings = {{0, 1, 11}, {0, 1, 12}, {1, 1, 12}, {3, 1, 11}, {3, 1, 12}, {2, 2, 21}, {0, 3, 31}};
    return EvidenceTable::build(std::make_shared<Codebook>(dimensions, terms), input);
}

/// Obviously synthetic titles, for size only.
std::shared_ptr<StudyList> synthetic(int count)
{
    QRandomGenerator random(1);
    auto list = std::make_shared<StudyList>();
    for (int i = 0; i < count; ++i) {
        const QByteArray title = "Synthetic title " + QByteArray::number(random.bounded(count))
            + " about synthetic matters of length " + QByteArray::number(i);
        const QByteArray author = "Author " + QByteArray::number(random.bounded(5000));
        const QByteArray source = "Source " + QByteArray::number(random.bounded(300));
        list->append(i + 1, qint16(1950 + random.bounded(76)), title, author, source, "JOUR");
    }
    return list;
}

} // namespace

class TestStudyTableModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sorts_data();
    void sorts();
    void sortAgreesWithTheComparison();
    void sortIsCancelled();
    void passes();
    void shows();
    void shufflingKeepsHeldIndexes();
    void otherStudiesReset();
    void headerAsksForSorting();
    void findsIds();
    void showsCodings();
    void sortsByCoding();
    void hundredThousand();
};

void TestStudyTableModel::sorts_data()
{
    QTest::addColumn<StudyColumn>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QList<Id>>("expected");
    QTest::newRow("title") << StudyColumn::Title << Qt::AscendingOrder << QList<Id>{30, 20, 10, 40};
    QTest::newRow("title down: the empty one is still last")
        << StudyColumn::Title << Qt::DescendingOrder << QList<Id>{10, 20, 30, 40};
    QTest::newRow("authors") << StudyColumn::Authors << Qt::AscendingOrder << QList<Id>{30, 40, 10, 20};
    QTest::newRow("year: ties as in the catalogue")
        << StudyColumn::Year << Qt::AscendingOrder << QList<Id>{30, 10, 40, 20};
    QTest::newRow("year down") << StudyColumn::Year << Qt::DescendingOrder << QList<Id>{10, 40, 30, 20};
    QTest::newRow("source") << StudyColumn::Source << Qt::AscendingOrder << QList<Id>{40, 10, 20, 30};
    QTest::newRow("source down") << StudyColumn::Source << Qt::DescendingOrder << QList<Id>{10, 20, 40, 30};
    QTest::newRow("type by its name") << StudyColumn::Type << Qt::AscendingOrder << QList<Id>{10, 30, 20, 40};
}

void TestStudyTableModel::sorts()
{
    QFETCH(StudyColumn, column);
    QFETCH(Qt::SortOrder, order);
    QFETCH(QList<Id>, expected);
    const auto list = example();
    const auto rows = sortedRows(*list, column, order);
    QVERIFY(rows);
    QCOMPARE(idsOf(*list, *rows), expected);
    QVERIFY(sortedRows(StudyList(), column, order)->empty());
}

void TestStudyTableModel::sortAgreesWithTheComparison()
{
    QRandomGenerator random(5);
    const QString alphabet = u"abAB éßz1290 “-ไม中"_s;
    StudyList list;
    for (int i = 0; i < 800; ++i) {
        QString title;
        for (int j = 0, length = random.bounded(1, 14); j < length; ++j)
            title += alphabet[random.bounded(int(alphabet.size()))];
        list.append(i + 1, 2000, title.toUtf8(), "", "", "");
    }
    const auto rows = sortedRows(list, StudyColumn::Title, Qt::AscendingOrder);
    QVERIFY(rows);
    for (size_t i = 1; i < rows->size(); ++i) {
        const QString before = list.text((*rows)[i - 1], StudyList::Column::Title);
        const QString after = list.text((*rows)[i], StudyList::Column::Title);
        if (!before.trimmed().isEmpty() && !after.trimmed().isEmpty()
            && readingKey(before) != readingKey(after))
            QVERIFY2(compareForReading(before, after) < 0, qPrintable(before + u" | "_s + after));
    }
}

void TestStudyTableModel::sortIsCancelled()
{
    Progress progress;
    progress.cancel();
    const auto rows = sortedRows(*example(), StudyColumn::Title, Qt::AscendingOrder, &progress);
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, ErrorKind::Cancelled);
}

void TestStudyTableModel::passes()
{
    const std::vector<quint32> order = {3, 1, 0, 2};
    QCOMPARE(passedRows(order, {}), order);
    const std::vector<quint8> passed = {1, 0, 1, 1};
    QCOMPARE(passedRows(order, passed), std::vector<quint32>({3, 0, 2}));
    const std::vector<quint8> stale = {1, 1}; // from before studies were added
    QCOMPARE(passedRows(order, stale), std::vector<quint32>({1, 0}));
}

void TestStudyTableModel::shows()
{
    StudyTableModel model;
    QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.setRows(example(), {2, 1, 3});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.columnCount(), 5);
    QStringList text;
    for (int row = 0; row < 3; ++row) {
        QStringList cells;
        for (int column = 0; column < 5; ++column)
            cells.append(model.index(row, column).data().toString());
        text.append(cells.join(u'|'));
    }
    QCOMPARE(text,
             QStringList({u"“Broken” promises|Álvarez, M.|1999||Journal article"_s,
                          u"item 2|||Journal B|Report"_s, u"(no title)|Brown, C.|2001|Annals|WEIRD"_s}));
    QCOMPARE(model.index(0, 0).data(StudyTableModel::IdRole).toLongLong(), 30);
    QCOMPARE(model.index(1, 2).data(Qt::AccessibleTextRole).toString(), u"Year: not stated"_s);
    QCOMPARE(model.headerData(0, Qt::Vertical).toInt(), 1);
    model.setRows(nullptr, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestStudyTableModel::shufflingKeepsHeldIndexes()
{
    StudyTableModel model;
    QAbstractItemModelTester tester(&model);
    const auto list = example();
    model.setRows(list, {0, 1, 2});
    const QPersistentModelIndex first(model.index(0, 1));
    const QPersistentModelIndex second(model.index(1, 0));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setRows(list, {2, 3, 0});
    QCOMPARE(reset.count(), 0);
    QCOMPARE(first.row(), 2);
    QCOMPARE(first.column(), 1);
    QCOMPARE(first.data().toString(), u"Zhang, A."_s);
    QVERIFY(!second.isValid()); // no longer shown
}

void TestStudyTableModel::otherStudiesReset()
{
    StudyTableModel model;
    QAbstractItemModelTester tester(&model);
    const auto list = example();
    model.setRows(list, {0, 1, 2});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setRows(list, {0, 1});
    QCOMPARE(reset.count(), 1);
    model.setRows(example(), {0, 1});
    QCOMPARE(reset.count(), 2);
}

void TestStudyTableModel::headerAsksForSorting()
{
    StudyTableModel model;
    model.setRows(example(), {0, 1, 2, 3});
    QSignalSpy asked(&model, &StudyTableModel::sortRequested);
    model.sort(2, Qt::DescendingOrder);
    model.sort(-1);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first()[0].value<StudyOrder>(), (StudyOrder{StudyColumn::Year, 0}));
    QCOMPARE(shownIds(model), QList<Id>({10, 20, 30, 40}));
}

void TestStudyTableModel::findsIds()
{
    StudyTableModel model;
    model.setRows(example(), {3, 1});
    QCOMPARE(model.rowOf(20), 1);
    QCOMPARE(model.rowOf(10), -1); // filtered away
    QCOMPARE(model.rowOf(11), -1); // unknown
    QCOMPARE(model.idAt(0), 40);
    QCOMPARE(model.idAt(-1), 0);
    QCOMPARE(model.idAt(2), 0);
    QCOMPARE(model.ids({model.index(1, 0), model.index(0, 2), model.index(1, 3), QModelIndex()}),
             QList<Id>({40, 20}));
}

void TestStudyTableModel::showsCodings()
{
    StudyTableModel model;
    QAbstractItemModelTester tester(&model);
    QSignalSpy columns(&model, &StudyTableModel::columnsChanged);
    const auto list = example();
    const auto evidence = exampleCodings();
    model.setRows(list, {0, 1, 2, 3}, evidence);
    QCOMPARE(columns.count(), 1);
    QCOMPARE(model.columnCount(), 7); // what is retired is not offered
    QCOMPARE(model.headerData(5, Qt::Horizontal).toString(), u"Country"_s);
    QCOMPARE(model.headerData(6, Qt::Horizontal, StudyTableModel::KeyRole).toString(), u"dimension:sector"_s);
    QCOMPARE(model.headerData(0, Qt::Horizontal, StudyTableModel::KeyRole).toString(), u"title"_s);
    QCOMPARE(model.index(0, 5).data().toString(), u"Thailand; Cambodia"_s);
    QCOMPARE(model.index(3, 5).data().toString(), u"Thailand; Cambodia"_s);
    QCOMPARE(model.index(1, 5).data().toString(), u"Cambodia"_s);
    QCOMPARE(model.index(2, 5).data().toString(), QString());
    QCOMPARE(model.index(2, 5).data(Qt::AccessibleTextRole).toString(), u"Country: not coded"_s);
    QCOMPARE(model.index(2, 6).data().toString(), u"Domestic work"_s);
    QCOMPARE(model.columnAt(6), (StudyOrder{StudyColumn::Coding, 2}));
    model.setRows(list, {3}, evidence);
    QCOMPARE(model.index(0, 5).data().toString(), u"Thailand; Cambodia"_s);
    QCOMPARE(columns.count(), 1);
    model.setRows(list, {3});
    QCOMPARE(model.columnCount(), 5);
    QCOMPARE(columns.count(), 2);
}

void TestStudyTableModel::sortsByCoding()
{
    const auto evidence = exampleCodings();
    const auto list = example();
    auto rows = sortedByCoding(*evidence, 1, Qt::AscendingOrder);
    QVERIFY(rows);
    QCOMPARE(idsOf(*list, *rows),
             (QList<Id>{20, 10, 40, 30})); // Cambodia; Thailand; Cambodia (twice); not coded
    rows = sortedByCoding(*evidence, 1, Qt::DescendingOrder);
    QVERIFY(rows);
    QCOMPARE(idsOf(*list, *rows), (QList<Id>{10, 40, 20, 30}));
    Progress progress;
    progress.cancel();
    rows = sortedByCoding(*evidence, 1, Qt::AscendingOrder, &progress);
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, ErrorKind::Cancelled);
}

void TestStudyTableModel::hundredThousand()
{
    const auto list = synthetic(100'000);
    QElapsedTimer timer;
    timer.start();
    const auto order = sortedRows(*list, StudyColumn::Title, Qt::AscendingOrder);
    const qint64 sorting = timer.restart();
    QVERIFY(order);
    StudyTableModel model;
    model.setRows(list, *order);
    for (int row = 50'000; row < 50'040; ++row) {
        for (int column = 0; column < 5; ++column)
            QVERIFY(model.index(row, column).data().isValid());
    }
    qInfo("sorted in %lld ms, shown in %lld ms", sorting, timer.elapsed());
    QVERIFY(model.index(0, 0).data().toString().startsWith(u"Synthetic title 0 "_s));
}

QTEST_MAIN(TestStudyTableModel)
#include "tst_studytablemodel.moc"
