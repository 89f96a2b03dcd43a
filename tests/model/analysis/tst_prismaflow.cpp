// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screeningfixture.h"

#include "model/analysis/prismaflow.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace lacuna;
using namespace lacuna::testing;
using namespace Qt::StringLiterals;

/// The numbers of the flow diagram, against numbers worked out by hand.
class TestPrismaFlow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsWhatTheCatalogueKnows();
    void reasonsBySize();
    void typedGoesFirst();
    void typedIsValidated_data();
    void typedIsValidated();
    void warnsOfWhatDoesNotAddUp();
    void anUpdateAddsUp();
    void importsAreFromSomewhere();
    void originsAreValidated_data();
    void originsAreValidated();
    void withoutScreening();
    void json();

private:
    /// Study 1 has two companion reports, study 4 has one: 13 studies, 16 records. 20 were imported, 3 of them twice, 2 merged later, 1 typed in.
    static PrismaFlow flow(const QJsonObject& typed = {})
    {
        return prismaFlow(*screenedCatalogue().table(), {{101, 1}, {102, 1}, {103, 4}},
                          {.imported = 20, .importedTwice = 3, .merged = 2, .typedIn = 1}, typed);
    }
    static QJsonObject typed(FlowItem item, int number) { return withTyped({}, item, number); }
};

void TestPrismaFlow::countsWhatTheCatalogueKnows()
{
    const PrismaFlow f = flow();
    QVERIFY(f.started);
    QCOMPARE(f.of(FlowItem::Databases), 20);
    QVERIFY(!f.figure(FlowItem::Registers).isKnown());
    QCOMPARE(f.of(FlowItem::OtherSources), 1);
    QCOMPARE(f.of(FlowItem::Duplicates), 5);
    QCOMPARE(f.identified(), 21);
    QCOMPARE(f.removed(), 5);
    // 9 studies have an answer (9 to 12 do not); 1 and 4 bring three more records.
    QCOMPARE(f.of(FlowItem::Screened), 12);
    QCOMPARE(f.toScreen, 4);
    QCOMPARE(f.disagreed, 2);
    QCOMPARE(f.of(FlowItem::ExcludedRecords), 1); // 3
    QCOMPARE(f.of(FlowItem::Sought), 11); // 1 (3), 2, 4 (2), 5, 6, 7, 8, 13
    QCOMPARE(f.of(FlowItem::NotRetrieved), 1); // 7
    QCOMPARE(f.pending, 1); // 8
    QCOMPARE(f.of(FlowItem::Assessed), 9);
    QCOMPARE(f.of(FlowItem::ExcludedReports), 5); // 4 (2), 5, 6, 13
    QCOMPARE(f.of(FlowItem::IncludedStudies), 2);
    QCOMPARE(f.of(FlowItem::IncludedReports), 4);
    QCOMPARE(flowWarnings(f), QStringList());
    QCOMPARE(flowOpenWork(f).size(), 3);
    QVERIFY(!f.hasTyped());
    QVERIFY(!f.isUpdate());
}

void TestPrismaFlow::reasonsBySize()
{
    const std::vector<FlowReason> expected{{u"Label EXF_TOP"_s, 3}, {u"Label EXF_PLA"_s, 1}, {QString(), 1}};
    QCOMPARE(flow().reasons, expected);
}

void TestPrismaFlow::typedGoesFirst()
{
    QJsonObject numbers = typed(FlowItem::Registers, 7);
    numbers.insert(u"kept"_s, u"as it is"_s);
    numbers = withTyped(numbers, FlowItem::Databases, 13);
    const PrismaFlow f = flow(numbers);
    QCOMPARE(f.of(FlowItem::Databases), 13);
    QCOMPARE(f.figure(FlowItem::Databases).counted, std::optional(20));
    QVERIFY(f.figure(FlowItem::Databases).isTyped());
    QCOMPARE(f.of(FlowItem::Registers), 7);
    QCOMPARE(f.identified(), 21);
    QVERIFY(f.hasTyped());
    numbers = withTyped(numbers, FlowItem::Databases, {});
    QCOMPARE(flow(numbers).of(FlowItem::Databases), 20);
    numbers = withTyped(numbers, FlowItem::Registers, {});
    QCOMPARE(numbers, (QJsonObject{{u"kept"_s, u"as it is"_s}}));
}

void TestPrismaFlow::typedIsValidated_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("negative") << QJsonValue(-1);
    QTest::newRow("part") << QJsonValue(1.5);
    QTest::newRow("text") << QJsonValue(u"12"_s);
    QTest::newRow("huge") << QJsonValue(1e18);
    QTest::newRow("object") << QJsonValue(QJsonObject());
}

void TestPrismaFlow::typedIsValidated()
{
    QFETCH(QJsonValue, value);
    const PrismaFlow f = flow({{u"typed"_s, QJsonObject{{u"databases"_s, value}}}});
    QVERIFY(!f.figure(FlowItem::Databases).isTyped());
    QCOMPARE(flow({{u"typed"_s, value}}).of(FlowItem::Databases), 20);
}

void TestPrismaFlow::warnsOfWhatDoesNotAddUp()
{
    const QStringList identified = flowWarnings(flow(typed(FlowItem::Databases, 30)));
    QCOMPARE(identified.size(), 1); // 30 + 1 − 5 = 26
    QVERIFY(identified.first().contains(u"26"_s) && identified.first().contains(u"16"_s));
    QCOMPARE(flowWarnings(flow(typed(FlowItem::ExcludedRecords, 2))).size(), 1);
    QCOMPARE(flowWarnings(flow(typed(FlowItem::NotRetrieved, 2))).size(), 1);
    QCOMPARE(flowWarnings(flow(typed(FlowItem::ExcludedReports, 6))).size(), 2); // and the reasons
    QCOMPARE(flowWarnings(flow(typed(FlowItem::IncludedReports, 1))).size(), 2); // and fewer than studies
}

void TestPrismaFlow::anUpdateAddsUp()
{
    QJsonObject numbers = typed(FlowItem::PreviousStudies, 40);
    numbers = withTyped(numbers, FlowItem::PreviousReports, 44);
    const PrismaFlow f = flow(numbers);
    QVERIFY(f.isUpdate());
    QCOMPARE(f.totalStudies(), 42);
    QCOMPARE(f.totalReports(), 48);
}

void TestPrismaFlow::importsAreFromSomewhere()
{
    const Id database = 7'000'000'000'000'000'001; // as large as an id may be: no JSON number holds it
    const FlowSources sources{.imported = 20,
                              .importedBy = {{database, 12}, {2, 5}, {3, 2}, {4, 1}},
                              .importedTwice = 3,
                              .merged = 2,
                              .typedIn = 1};
    const auto counted = [&](const QJsonObject& said) {
        return prismaFlow(*screenedCatalogue().table(), {{101, 1}, {102, 1}, {103, 4}}, sources, said);
    };
    QCOMPARE(counted({}), flow()); // all from databases
    QJsonObject said = withOrigin(typed(FlowItem::Automation, 0), 2, FlowOrigin::Register);
    said = withOrigin(said, 3, FlowOrigin::Register);
    said = withOrigin(said, 4, FlowOrigin::Other);
    said = withOrigin(said, 99, FlowOrigin::Other); // an import that was undone
    const PrismaFlow f = counted(said);
    QCOMPARE(f.of(FlowItem::Databases), 12);
    QCOMPARE(f.figure(FlowItem::Registers).counted, std::optional(7));
    QCOMPARE(f.of(FlowItem::OtherSources), 2);
    QCOMPARE(f.identified(), 21);
    QCOMPARE(flowWarnings(f), QStringList());
    QCOMPARE(flowOrigin(said, 2), FlowOrigin::Register);
    QCOMPARE(flowOrigin(said, database), FlowOrigin::Database);
    QCOMPARE(counted(withOrigin({}, database, FlowOrigin::Register)).of(FlowItem::Registers), 12);
    // What is typed goes first, as everywhere.
    QCOMPARE(counted(withTyped(said, FlowItem::Registers, 9)).of(FlowItem::Registers), 9);
    for (const Id batch : {2, 3, 4, 99})
        said = withOrigin(said, batch, FlowOrigin::Database);
    QCOMPARE(said, typed(FlowItem::Automation, 0));
}

void TestPrismaFlow::originsAreValidated_data()
{
    QTest::addColumn<QJsonValue>("origins");
    QTest::newRow("text") << QJsonValue(u"register"_s);
    QTest::newRow("another word") << QJsonValue(QJsonObject{{u"2"_s, u"attic"_s}});
    QTest::newRow("number") << QJsonValue(QJsonObject{{u"2"_s, 1}});
    QTest::newRow("empty") << QJsonValue(QJsonObject{{u"2"_s, QString()}});
}

void TestPrismaFlow::originsAreValidated()
{
    QFETCH(QJsonValue, origins);
    const QJsonObject said{{u"origins"_s, origins}};
    QCOMPARE(flowOrigin(said, 2), FlowOrigin::Database);
    QCOMPARE(flowOrigin(withOrigin(said, 2, FlowOrigin::Other), 2), FlowOrigin::Other);
}

void TestPrismaFlow::withoutScreening()
{
    const PrismaFlow f =
        prismaFlow(*screenedCatalogue(false).table(), {}, {.imported = 3, .typedIn = 10}, {});
    QVERIFY(!f.started);
    QCOMPARE(f.identified(), 13);
    QVERIFY(!f.figure(FlowItem::Screened).isKnown());
    QCOMPARE(flowWarnings(f), QStringList());
    QCOMPARE(flowOpenWork(f), QStringList());
}

void TestPrismaFlow::json()
{
    const QJsonObject object =
        QJsonDocument::fromJson(flowToJson(flow(typed(FlowItem::Registers, 7)))).object();
    QCOMPARE(object[u"figures"][u"databases"][u"value"].toInt(), 20);
    QCOMPARE(object[u"figures"][u"registers"][u"typed"].toInt(), 7);
    QVERIFY(object[u"figures"][u"registers"][u"counted"].isNull());
    QVERIFY(object[u"figures"][u"automation"][u"value"].isNull());
    QCOMPARE(object[u"reasons"].toArray().size(), 3);
    QCOMPARE(object[u"toScreen"].toInt(), 4);
    QCOMPARE(object[u"warnings"].toArray().size(), 1);
}

QTEST_GUILESS_MAIN(TestPrismaFlow)
#include "tst_prismaflow.moc"
