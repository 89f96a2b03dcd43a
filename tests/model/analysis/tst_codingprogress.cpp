// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencefixture.h"

#include "model/analysis/codingprogress.h"

#include <QtTest/QTest>

using namespace lacuna;
using namespace lacuna::testing;

/// When a study counts as coded.
class TestCodingProgress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void counts_data();
    void counts();
    void nothingIsCodedInAnEmptyCatalogue();
};

void TestCodingProgress::counts_data()
{
    QTest::addColumn<QStringList>("required");
    QTest::addColumn<QStringList>("retired");
    QTest::addColumn<std::vector<Id>>("incomplete");
    const QStringList none;
    // 1 has both, 2 the country, 3 the sector, 4 another dimension only, 5 nothing.
    QTest::newRow("nothing required: any coding will do") << none << none << std::vector<Id>{5};
    QTest::newRow("one") << QStringList{u"country"_s} << none << std::vector<Id>{3, 4, 5};
    QTest::newRow("two") << QStringList{u"country"_s, u"sector"_s} << none << std::vector<Id>{2, 3, 4, 5};
    QTest::newRow("a retired one is not asked for")
        << QStringList{u"country"_s, u"sector"_s} << QStringList{u"sector"_s} << std::vector<Id>{3, 4, 5};
    QTest::newRow("only a retired one: as if none were")
        << QStringList{u"sector"_s} << QStringList{u"sector"_s} << std::vector<Id>{5};
}

void TestCodingProgress::counts()
{
    QFETCH(QStringList, required);
    QFETCH(QStringList, retired);
    QFETCH(std::vector<Id>, incomplete);
    EvidenceFixture fixture;
    fixture.addDimension(u"country"_s, {u"ASIA"_s, u"ASIA/TH"_s});
    fixture.addDimension(u"sector"_s, {u"FSH"_s});
    fixture.addDimension(u"method"_s, {u"QNT"_s});
    fixture.addStudy(2020, {{"country", {u"TH"_s}}, {"sector", {u"FSH"_s}}});
    fixture.addStudy(2020, {{"country", {u"ASIA"_s, u"TH"_s}}});
    fixture.addStudy(2020, {{"sector", {u"FSH"_s}}});
    fixture.addStudy(2020, {{"method", {u"QNT"_s}}});
    fixture.addStudy({}, {});
    const auto plain = fixture.table();
    std::vector<Dimension> dimensions = plain->codebook().dimensions();
    for (Dimension& dimension : dimensions) {
        dimension.required = required.contains(dimension.key);
        dimension.retired = retired.contains(dimension.key);
    }
    const auto table = EvidenceTable::build(
        std::make_shared<const Codebook>(dimensions, plain->codebook().terms()), fixture.input());
    const CodingProgress progress = codingProgress(*table);
    QCOMPARE(progress.incomplete, incomplete);
    QCOMPARE(progress.coded, 5 - int(incomplete.size()));
}

void TestCodingProgress::nothingIsCodedInAnEmptyCatalogue()
{
    const EvidenceFixture fixture;
    QVERIFY(codingProgress(*fixture.table()) == CodingProgress());
}

QTEST_GUILESS_MAIN(TestCodingProgress)
#include "tst_codingprogress.moc"
