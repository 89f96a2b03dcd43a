// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencefixture.h"

#include "model/analysis/mapdifference.h"

#include <QtTest/QTest>

using namespace lacuna;
using namespace lacuna::testing;

namespace {

/// @p terms of the rows, so that two catalogues can differ; the columns are fishing (two parts) and construction.
EvidenceFixture fixtureOf(const QStringList& countries = {u"ASIA"_s, u"ASIA/TH"_s, u"ASIA/LA"_s})
{
    EvidenceFixture fixture;
    fixture.addDimension(u"country"_s, countries);
    fixture.addDimension(u"sector"_s, {u"FSH"_s, u"FSH/SEA"_s, u"FSH/AQU"_s, u"CON"_s});
    fixture.addRuleDimensions();
    return fixture;
}

/// Two methods in turn, so that no cell of several is of a single method.
void add(EvidenceFixture& fixture, int count, const QString& country, const QString& sector,
         std::optional<int> year = 2024)
{
    for (int i = 0; i < count; ++i) {
        fixture.addStudy(year,
                         {{"country", {country}},
                          {"sector", {sector}},
                          {"status", {u"COM"_s}},
                          {"method", {i % 2 == 0 ? u"QNT"_s : u"QLT"_s}}});
    }
}

std::shared_ptr<const GapMap> mapOf(const EvidenceFixture& fixture, const Filter& filter = {},
                                    const std::vector<NotApplicable>& pairs = {}, bool withUncoded = false)
{
    GapMapInput input;
    input.evidence = fixture.table();
    input.notApplicable = pairs;
    input.withUncoded = withUncoded;
    return *computeGapMap(fixture.question(u"country"_s, u"sector"_s), filter, input);
}

QString word(CellChange change)
{
    static const QStringList words{u"same"_s,   u"declared"_s, u"new"_s,  u"lost"_s,
                                   u"better"_s, u"worse"_s,    u"count"_s};
    return words[int(change)];
}

/// "TH × SEA new 0→3", one a line.
QStringList printed(const MapDifference& difference)
{
    QStringList lines;
    for (const MapChange& change : difference.changes) {
        const DifferenceCell& cell = difference.cell(change.row, change.column);
        lines += u"%1 × %2 %3 %4→%5"_s
                     .arg(difference.now->rows[size_t(change.row)].code,
                          difference.now->columns[size_t(change.column)].code, word(cell.change))
                     .arg(cell.before)
                     .arg(cell.now);
    }
    return lines;
}

QStringList codesOf(const std::vector<GapAxisItem>& items)
{
    QStringList codes;
    for (const GapAxisItem& item : items)
        codes += QString(item.depth, u'.') + item.code;
    return codes;
}

} // namespace

/// Two maps against each other, with what must come out worked out by hand.
class TestMapDifference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changes_data();
    void changes();
    void sameMapHasNoChange();
    void twoDatesByHand();
    void listIsRanked();
    void declaredIsNeitherBetterNorWorse();
    void groupsAreComparedAndNotListed();
    void uncodedIsNotCompared();
    void otherIdsAreMatchedByCode();
    void rowsOfEitherAreKept();
    void absentRowOpensNoGap();
    void texts();
    void table();
};

void TestMapDifference::changes_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("now");
    QTest::addColumn<QString>("change");
    // Thin is fewer than 3; with two methods and a recent year, 3 are covered.
    QTest::newRow("nothing, as before") << 0 << 0 << u"same"_s;
    QTest::newRow("first study") << 0 << 1 << u"new"_s;
    QTest::newRow("gap closed at once") << 0 << 3 << u"new"_s;
    QTest::newRow("last study gone") << 1 << 0 << u"lost"_s;
    QTest::newRow("thin to covered") << 2 << 3 << u"better"_s;
    QTest::newRow("covered to thin") << 4 << 2 << u"worse"_s;
    QTest::newRow("still thin") << 1 << 2 << u"count"_s;
    QTest::newRow("still covered") << 5 << 3 << u"count"_s;
    QTest::newRow("covered, as before") << 3 << 3 << u"same"_s;
}

void TestMapDifference::changes()
{
    QFETCH(int, before);
    QFETCH(int, now);
    EvidenceFixture was = fixtureOf();
    add(was, before, u"TH"_s, u"SEA"_s);
    EvidenceFixture is = fixtureOf();
    add(is, now, u"TH"_s, u"SEA"_s);
    const auto difference = compareMaps(mapOf(is), mapOf(was));
    const int row = indexOf(difference->now->rows, u"TH"_s);
    const int column = indexOf(difference->now->columns, u"SEA"_s);
    const DifferenceCell& cell = difference->cell(row, column);
    QCOMPARE(cell.before, before);
    QCOMPARE(cell.now, now);
    QTEST(word(cell.change), "change");
    // Backwards it is the opposite.
    const auto back = compareMaps(mapOf(was), mapOf(is));
    static const QHash<QString, QString> opposites{
        {u"new"_s, u"lost"_s}, {u"lost"_s, u"new"_s}, {u"better"_s, u"worse"_s}, {u"worse"_s, u"better"_s}};
    const QString change = word(cell.change);
    QCOMPARE(word(back->cell(row, column).change), opposites.value(change, change));
    QCOMPARE(back->totals.closed, difference->totals.opened);
    QCOMPARE(back->totals.better, difference->totals.worse);
}

void TestMapDifference::sameMapHasNoChange()
{
    EvidenceFixture fixture = fixtureOf();
    add(fixture, 4, u"TH"_s, u"SEA"_s);
    const auto map = mapOf(fixture);
    const auto difference = compareMaps(map, map);
    QVERIFY(difference->changes.empty());
    QCOMPARE(difference->totals.changed(), 0);
    QCOMPARE(difference->totals.cells, 6); // two countries × three parts of sectors
    QCOMPARE(difference->now, map); // nothing was copied
    QCOMPARE(difference->before, map);
}

void TestMapDifference::twoDatesByHand()
{
    EvidenceFixture fixture = fixtureOf();
    add(fixture, 3, u"TH"_s, u"SEA"_s, 2018); // covered in 2018 and now
    add(fixture, 1, u"TH"_s, u"AQU"_s, 2017); // thin …
    add(fixture, 3, u"TH"_s, u"AQU"_s, 2022); // … then covered
    add(fixture, 2, u"LA"_s, u"CON"_s, 2023); // nothing, then thin
    add(fixture, 4, u"LA"_s, u"SEA"_s, 2021); // nothing, then covered
    Filter past;
    past.yearTo = 2018;
    const auto difference = compareMaps(mapOf(fixture), mapOf(fixture, past));
    QCOMPARE(printed(*difference),
             (QStringList{u"LA × SEA new 0→4"_s, u"TH × AQU better 1→4"_s, u"LA × CON new 0→2"_s}));
    const DifferenceTotals& totals = difference->totals;
    QCOMPARE(totals.gained, 2);
    QCOMPARE(totals.lost, 0);
    QCOMPARE(totals.covered, 2);
    QCOMPARE(totals.closed, 2);
    QCOMPARE(totals.opened, 0);
    QCOMPARE(totals.better, 3);
    QCOMPARE(totals.betterOnly, 1);
    QCOMPARE(totals.changed(), 3);
}

void TestMapDifference::listIsRanked()
{
    EvidenceFixture was = fixtureOf();
    add(was, 9, u"LA"_s, u"CON"_s);
    EvidenceFixture is = fixtureOf();
    add(is, 1, u"TH"_s, u"SEA"_s); // absolute gap → thin: two classes on, one study
    add(is, 2, u"TH"_s, u"AQU"_s); // the same way, two studies
    add(is, 3, u"LA"_s, u"SEA"_s); // absolute gap → covered: seven classes
    add(is, 4, u"LA"_s, u"CON"_s); // the same class, five studies fewer
    const auto difference = compareMaps(mapOf(is), mapOf(was));
    QCOMPARE(printed(*difference),
             (QStringList{u"LA × SEA new 0→3"_s, u"TH × AQU new 0→2"_s, u"TH × SEA new 0→1"_s,
                          u"LA × CON count 9→4"_s}));
    QCOMPARE(difference->changes[0].steps, int(GapClass::Covered) - int(GapClass::AbsoluteGap));
    QCOMPARE(difference->changes[1].steps, int(GapClass::Thin) - int(GapClass::AbsoluteGap));
    QCOMPARE(difference->changes[3].steps, 0);
    QCOMPARE(difference->changes[3].studies, -5);
}

void TestMapDifference::declaredIsNeitherBetterNorWorse()
{
    const EvidenceFixture fixture = fixtureOf();
    const auto plain = mapOf(fixture);
    const auto declared = mapOf(fixture, {}, {fixture.pair(u"country"_s, u"LA"_s, u"sector"_s, u"SEA"_s)});
    const auto difference = compareMaps(declared, plain);
    QCOMPARE(printed(*difference), QStringList{u"LA × SEA declared 0→0"_s});
    QCOMPARE(difference->totals.declared, 1);
    QCOMPARE(difference->totals.worse, 0);
    QCOMPARE(difference->totals.closed, 0);
    QCOMPARE(difference->changes[0].steps, 0);
    QCOMPARE(compareMaps(plain, declared)->totals.opened, 0);
}

void TestMapDifference::groupsAreComparedAndNotListed()
{
    EvidenceFixture was = fixtureOf();
    EvidenceFixture is = fixtureOf();
    add(is, 1, u"TH"_s, u"SEA"_s);
    const auto difference = compareMaps(mapOf(is), mapOf(was));
    const int asia = indexOf(difference->now->rows, u"ASIA"_s);
    const int fishing = indexOf(difference->now->columns, u"FSH"_s);
    QCOMPARE(difference->cell(asia, fishing).change, CellChange::New);
    QCOMPARE(difference->changes.size(), 1u); // told once, where it happened
    QCOMPARE(difference->totals.gained, 1);
}

void TestMapDifference::uncodedIsNotCompared()
{
    EvidenceFixture was = fixtureOf();
    EvidenceFixture is = fixtureOf();
    is.addStudy(2020, {{"country", {u"TH"_s}}});
    const auto difference = compareMaps(mapOf(is, {}, {}, true), mapOf(was, {}, {}, true));
    QCOMPARE(difference->now->rows.back().term, Id(0));
    QVERIFY(difference->changes.empty());
}

void TestMapDifference::otherIdsAreMatchedByCode()
{
    EvidenceFixture is = fixtureOf({u"ASIA"_s, u"ASIA/TH"_s, u"ASIA/LA"_s});
    EvidenceFixture was = fixtureOf({u"ASIA"_s, u"ASIA/LA"_s, u"ASIA/TH"_s}); // other ids, another order
    add(is, 3, u"TH"_s, u"SEA"_s);
    add(was, 3, u"TH"_s, u"SEA"_s);
    const auto difference = compareMaps(mapOf(is), mapOf(was));
    QVERIFY(difference->changes.empty());
    QCOMPARE(codesOf(difference->now->rows), (QStringList{u"ASIA"_s, u".TH"_s, u".LA"_s}));
    QCOMPARE(codesOf(difference->before->rows), codesOf(difference->now->rows));
    QCOMPARE(difference->before->rowTotals[1].n, 3);
    QCOMPARE(difference->beforeRows, (std::vector<int>{0, 2, 1}));
}

void TestMapDifference::rowsOfEitherAreKept()
{
    EvidenceFixture is = fixtureOf({u"ASIA"_s, u"ASIA/TH"_s, u"PAC"_s});
    EvidenceFixture was = fixtureOf({u"ASIA"_s, u"ASIA/LA"_s, u"ASIA/TH"_s, u"EUR"_s, u"EUR/FR"_s});
    add(is, 3, u"PAC"_s, u"CON"_s);
    add(was, 1, u"FR"_s, u"CON"_s);
    add(was, 1, u"TH"_s, u"CON"_s);
    add(is, 1, u"TH"_s, u"CON"_s);
    const auto difference = compareMaps(mapOf(is), mapOf(was));
    // Laos below Asia, which both have; Europe after what is here.
    QCOMPARE(codesOf(difference->now->rows),
             (QStringList{u"ASIA"_s, u".TH"_s, u".LA"_s, u"PAC"_s, u"EUR"_s, u".FR"_s}));
    QCOMPARE(difference->nowRows, (std::vector<int>{0, 1, -1, 2, -1, -1}));
    QCOMPARE(difference->beforeRows, (std::vector<int>{0, 2, 1, -1, 3, 4}));
    QCOMPARE(printed(*difference), (QStringList{u"PAC × CON new 0→3"_s, u"FR × CON lost 1→0"_s}));
    for (const GapAxisItem& item : difference->now->rows)
        QVERIFY(item.parent < int(&item - difference->now->rows.data()));
    QVERIFY(difference->now->rows[2].term < 0); // an id of its own catalogue could mean another country here
    QCOMPARE(difference->now->rows[5].parent, 4);
    QVERIFY(difference->now->rows[4].hasChildren);
    QCOMPARE(difference->now->cells.size(), 6u * 4u);
    QCOMPARE(difference->now->rowTotals.size(), 6u);
}

void TestMapDifference::absentRowOpensNoGap()
{
    EvidenceFixture is = fixtureOf({u"TH"_s});
    EvidenceFixture was = fixtureOf({u"TH"_s, u"LA"_s});
    add(was, 4, u"LA"_s, u"SEA"_s);
    const auto difference = compareMaps(mapOf(is), mapOf(was));
    const int laos = indexOf(difference->now->rows, u"LA"_s);
    const DifferenceCell& cell = difference->cell(laos, indexOf(difference->now->columns, u"SEA"_s));
    QVERIFY(!cell.classNow);
    QCOMPARE(cell.classBefore, GapClass::Covered);
    QCOMPARE(cell.change, CellChange::Lost);
    QCOMPARE(difference->totals.opened, 0);
    QCOMPARE(difference->totals.worse, 0);
    QCOMPARE(difference->totals.lost, 1);
    // Empty there, not asked here: nothing happened.
    QCOMPARE(difference->cell(laos, indexOf(difference->now->columns, u"CON"_s)).change, CellChange::Same);
}

void TestMapDifference::texts()
{
    EvidenceFixture is = fixtureOf();
    EvidenceFixture was = fixtureOf();
    QVERIFY(differenceText(*compareMaps(mapOf(is), mapOf(was))).startsWith(u"Nothing changed"_s));
    add(is, 3, u"TH"_s, u"SEA"_s);
    const auto difference = compareMaps(mapOf(is), mapOf(was));
    const QString text = differenceText(*difference);
    QVERIFY2(text.contains(u"gained evidence"_s) && text.contains(u"closed"_s) && text.contains(u'6'),
             qPrintable(text));
    const int row = difference->changes[0].row;
    const int column = difference->changes[0].column;
    QCOMPARE(changeTitle(*difference, row, column), u"Label TH × Label SEA"_s);
    QCOMPARE(explainChange(*difference, row, column), u"0 → 3 completed studies; absolute gap → covered"_s);
    for (int i = 0; i < cellChangeCount; ++i)
        QVERIFY(!changeLabel(CellChange(i)).isEmpty());
}

void TestMapDifference::table()
{
    EvidenceFixture is = fixtureOf();
    EvidenceFixture was = fixtureOf();
    add(is, 3, u"TH"_s, u"SEA"_s);
    const auto lines = differenceTable(*compareMaps(mapOf(is), mapOf(was)));
    QCOMPARE(lines.size(), 4u);
    for (const QStringList& line : lines)
        QCOMPARE(line.size(), 5);
    QCOMPARE(lines[0][2], u"Label FSH › Label SEA"_s);
    QCOMPARE(lines[2],
             (QStringList{u"Label ASIA › Label TH"_s, u"0 → 3 (new evidence)"_s, u"0 → 3 (new evidence)"_s,
                          u"0"_s, u"0"_s}));
}

QTEST_APPLESS_MAIN(TestMapDifference)
#include "tst_mapdifference.moc"
