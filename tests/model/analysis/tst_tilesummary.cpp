// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencefixture.h"

#include "model/analysis/tilesummary.h"

#include <QtTest/QTest>

using namespace lacuna;
using namespace lacuna::testing;

namespace {

/// Two subregions with five countries; origin and destination use their tree.
EvidenceFixture baseFixture()
{
    EvidenceFixture fixture;
    fixture.addDimension(
        u"country"_s, {u"SEA"_s, u"SEA/TH"_s, u"SEA/KH"_s, u"SEA/LA"_s, u"PAC"_s, u"PAC/FJ"_s, u"PAC/TV"_s});
    fixture.addDimension(u"sector"_s, {u"FSH"_s, u"FSH/SEB"_s, u"FSH/AQU"_s, u"CON"_s});
    fixture.addRuleDimensions();
    fixture.addDimension(u"origin"_s, {}, u"country"_s);
    fixture.addDimension(u"destination"_s, {}, u"country"_s);
    return fixture;
}

void add(EvidenceFixture& fixture, int count, const QStringList& countries, const QStringList& sectors,
         int year, const QString& status = u"COM"_s)
{
    for (int i = 0; i < count; ++i) {
        fixture.addStudy(year,
                         {{"country", countries},
                          {"sector", sectors},
                          {"status", {status}},
                          {"method", {i % 2 == 0 ? u"QNT"_s : u"QLT"_s}}});
    }
}

/// 3 studies on Thai construction and one of them on aquaculture too (one study, two cells), one on Cambodia and Thailand together; one under
/// way in Laos; nothing in the Pacific.
EvidenceFixture codedFixture()
{
    EvidenceFixture fixture = baseFixture();
    add(fixture, 2, {u"TH"_s}, {u"CON"_s}, 2021);
    add(fixture, 1, {u"TH"_s}, {u"CON"_s, u"AQU"_s}, 2023);
    add(fixture, 1, {u"TH"_s, u"KH"_s}, {u"AQU"_s}, 2019);
    add(fixture, 1, {u"LA"_s}, {u"CON"_s}, 2025, u"ONG"_s);
    return fixture;
}

std::shared_ptr<const GapMap> mapOf(const EvidenceFixture& fixture, const Question& question,
                                    const Filter& filter = {}, GapMapInput input = {})
{
    input.evidence = fixture.table();
    const auto map = computeGapMap(question, filter, input);
    return map ? *map : nullptr;
}

std::vector<Id> terms(const EvidenceFixture& fixture, const QStringList& codes)
{
    std::vector<Id> ids;
    for (const QString& code : codes)
        ids.push_back(fixture.term(u"country"_s, code));
    return ids;
}

void travel(EvidenceFixture& fixture, const QStringList& from, const QStringList& to)
{
    fixture.addStudy(2020, {{"origin", from}, {"destination", to}});
}

/// "KH→TH 3", ranked.
QString printed(const EvidenceFixture& fixture, const Corridors& corridors)
{
    const auto table = fixture.table();
    QStringList lines;
    for (const Corridor& corridor : corridors.pairs)
        lines += u"%1→%2 %3"_s
                     .arg(table->codebook().term(corridor.origin)->code,
                          table->codebook().term(corridor.destination)->code)
                     .arg(corridor.studies);
    return lines.join(u"; "_s);
}

} // namespace

/// What the tile map shows, with figures worked out by hand.
class TestTileSummary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void studiesAreDistinct();
    void classesAreOfLeafCells();
    void columnsCanBeTheAreas();
    void uncodedIsNoArea();
    void notApplicableDoesNotPrevail();
    void saysWhatIsMissing();
    void burdenIsPerOneHundredThousand();
    void regionsFigureIsNotTheCountrys();
    void burdenOfTheOtherAxisIsNone();
    void corridorsCountEachStudyOnce();
    void corridorsOfRegionsHoldTheirCountries();
    void corridorsKeepToTheFilter();
    void corridorsAreBounded();
    void noCorridorsWithoutTheDimensions();
    void studiesOfRegionsAreOnNoTile();
    void explains();
    void digitsThatSaySomething_data();
    void digitsThatSaySomething();
};

void TestTileSummary::studiesAreDistinct()
{
    const EvidenceFixture fixture = codedFixture();
    const auto map = mapOf(fixture, fixture.question(u"country"_s, u"sector"_s));
    const auto tiles = summarizeTiles(*map);
    QVERIFY(tiles);
    QVERIFY(tiles->ofRows);
    QCOMPARE(tiles->areas.size(), 7U);
    QCOMPARE(tiles->of(u"TH"_s)->whole.n, 4); // not 5: one study is in two cells
    QCOMPARE(tiles->of(u"TH"_s)->whole.newestYear, 2023);
    QCOMPARE(tiles->of(u"KH"_s)->whole.n, 1);
    QCOMPARE(tiles->of(u"LA"_s)->whole.n, 0);
    QCOMPARE(tiles->of(u"LA"_s)->whole.ongoing, 1);
    QCOMPARE(tiles->of(u"LA"_s)->studies(), 1);
    QCOMPARE(tiles->of(u"SEA"_s)->whole.n, 4); // not 5: one is of Thailand and Cambodia
    QCOMPARE(tiles->of(u"TV"_s)->studies(), 0);
    QCOMPARE(tiles->of(u"TV"_s)->whole.gapClass, GapClass::AbsoluteGap);
    QVERIFY(!tiles->of(u"XX"_s));
    QCOMPARE(tiles->of(u"TH"_s)->index, indexOf(map->rows, u"TH"_s));
}

void TestTileSummary::classesAreOfLeafCells()
{
    const EvidenceFixture fixture = codedFixture();
    const auto tiles = *summarizeTiles(*mapOf(fixture, fixture.question(u"country"_s, u"sector"_s)));
    const auto of = [](const TileSummary& tile, GapClass gapClass) { return tile.classes[size_t(gapClass)]; };
    const TileSummary& thailand = *tiles.of(u"TH"_s);
    QCOMPARE(thailand.cells, 3); // SEB, AQU, CON; not their parent
    QCOMPARE(of(thailand, GapClass::AbsoluteGap), 1); // sea fishing
    QCOMPARE(of(thailand, GapClass::Thin), 1); // aquaculture: 2
    QCOMPARE(of(thailand, GapClass::Covered), 1); // construction: 3, by two methods
    QCOMPARE(thailand.prevailing, GapClass::AbsoluteGap); // one of each: the graver
    const TileSummary& laos = *tiles.of(u"LA"_s);
    QCOMPARE(of(laos, GapClass::InProgress), 1);
    QCOMPARE(of(laos, GapClass::AbsoluteGap), 2);
    QCOMPARE(laos.prevailing, GapClass::AbsoluteGap);
    QCOMPARE(laos.whole.gapClass, GapClass::InProgress);
}

void TestTileSummary::columnsCanBeTheAreas()
{
    const EvidenceFixture fixture = codedFixture();
    const auto rows = *summarizeTiles(*mapOf(fixture, fixture.question(u"country"_s, u"sector"_s)));
    const auto columns = *summarizeTiles(*mapOf(fixture, fixture.question(u"sector"_s, u"country"_s)));
    QVERIFY(!columns.ofRows);
    QCOMPARE(columns.dimension, fixture.dimension(u"country"_s));
    QCOMPARE(columns.areas, rows.areas);
}

void TestTileSummary::uncodedIsNoArea()
{
    EvidenceFixture fixture = codedFixture();
    fixture.addStudy(2020, {{"sector", {u"CON"_s}}});
    fixture.addStudy(2020, {{"country", {u"FJ"_s}}});
    GapMapInput input;
    input.withUncoded = true;
    const auto tiles =
        *summarizeTiles(*mapOf(fixture, fixture.question(u"country"_s, u"sector"_s), {}, input));
    QCOMPARE(tiles.areas.size(), 7U);
    QCOMPARE(tiles.of(u"TH"_s)->cells, 3); // the "not coded" column is no cell either
}

void TestTileSummary::notApplicableDoesNotPrevail()
{
    const EvidenceFixture fixture = codedFixture();
    GapMapInput input;
    for (const QString& sector : {u"SEB"_s, u"AQU"_s})
        input.notApplicable.push_back(fixture.pair(u"country"_s, u"LA"_s, u"sector"_s, sector));
    for (const QString& sector : {u"FSH"_s, u"CON"_s})
        input.notApplicable.push_back(fixture.pair(u"country"_s, u"TV"_s, u"sector"_s, sector));
    const auto tiles =
        *summarizeTiles(*mapOf(fixture, fixture.question(u"country"_s, u"sector"_s), {}, input));
    QCOMPARE(tiles.of(u"LA"_s)->classes[size_t(GapClass::NotApplicable)], 2);
    QCOMPARE(tiles.of(u"LA"_s)->prevailing, GapClass::InProgress);
    QCOMPARE(tiles.of(u"TV"_s)->classes[size_t(GapClass::NotApplicable)], 3);
    QCOMPARE(tiles.of(u"TV"_s)->prevailing, GapClass::NotApplicable);
}

void TestTileSummary::saysWhatIsMissing()
{
    const EvidenceFixture fixture = codedFixture();
    const auto tiles = summarizeTiles(*mapOf(fixture, fixture.question(u"sector"_s, u"method"_s)));
    QVERIFY(!tiles);
    QCOMPARE(tiles.error().kind, ErrorKind::BadInput);
    QVERIFY(tiles.error().message.contains(u"Sector with Method"_s));
    QVERIFY(!summarizeTiles(GapMap()));
    // The tree counts, not the name of the dimension.
    QVERIFY(summarizeTiles(*mapOf(fixture, fixture.question(u"sector"_s, u"destination"_s))));
}

Burden burdenOf(const EvidenceFixture& fixture, const QString& unit)
{
    Burden burden;
    burden.name = u"Victims"_s;
    burden.unit = unit;
    burden.dimension = fixture.dimension(u"country"_s);
    burden.areas = {{u"Thailand"_s, {fixture.term(u"country"_s, u"TH"_s)}, 800'000},
                    {u"Cambodia"_s, {fixture.term(u"country"_s, u"KH"_s)}, 200'000},
                    {u"Pacific"_s, {fixture.term(u"country"_s, u"PAC"_s)}, 50'000}};
    return burden;
}

void TestTileSummary::burdenIsPerOneHundredThousand()
{
    const EvidenceFixture fixture = codedFixture();
    Question question = fixture.question(u"country"_s, u"sector"_s);
    question.burden = u"Victims"_s;
    GapMapInput input;
    input.burdens = {burdenOf(fixture, u"people"_s)};
    const auto tiles = *summarizeTiles(*mapOf(fixture, question, {}, input));
    QCOMPARE(tiles.of(u"TH"_s)->perBurden, 0.5); // 4 of 800,000
    QCOMPARE(tiles.of(u"KH"_s)->perBurden, 0.5); // 1 of 200,000
    QVERIFY(qFuzzyCompare(*tiles.of(u"SEA"_s)->perBurden, 0.4)); // 4 of 1,000,000, added up
    QCOMPARE(tiles.of(u"PAC"_s)->perBurden, 0.0);
    QVERIFY(!tiles.of(u"LA"_s)->perBurden); // no figure at all
    QCOMPARE(tiles.of(u"LA"_s)->burdenSource, AxisBurden::Source::None);
    input.burdens = {burdenOf(fixture, u"per 1000"_s)};
    QCOMPARE(summarizeTiles(*mapOf(fixture, question, {}, input))->of(u"TH"_s)->perBurden, 4.0 / 800'000);
}

void TestTileSummary::regionsFigureIsNotTheCountrys()
{
    const EvidenceFixture fixture = codedFixture();
    Question question = fixture.question(u"country"_s, u"sector"_s);
    question.burden = u"Victims"_s;
    GapMapInput input;
    input.burdens = {burdenOf(fixture, u"people"_s)};
    const auto map = mapOf(fixture, question, {}, input);
    const auto tiles = *summarizeTiles(*map);
    QCOMPARE(tiles.of(u"FJ"_s)->burdenSource, AxisBurden::Source::Within);
    QVERIFY(!tiles.of(u"FJ"_s)->perBurden);
    QVERIFY(explainBurden(*map, tiles, *tiles.of(u"FJ"_s)).contains(u"only of the region"_s));
    QVERIFY(explainBurden(*map, tiles, *tiles.of(u"TH"_s)).contains(u"0.5 studies per 100,000 people"_s));
}

void TestTileSummary::burdenOfTheOtherAxisIsNone()
{
    EvidenceFixture fixture = codedFixture();
    Question question = fixture.question(u"country"_s, u"sector"_s);
    question.burden = u"Victims"_s;
    Burden burden = burdenOf(fixture, u"people"_s);
    burden.dimension = fixture.dimension(u"sector"_s);
    burden.areas = {{u"Construction"_s, {fixture.term(u"sector"_s, u"CON"_s)}, 1000}};
    GapMapInput input;
    input.burdens = {burden};
    const auto map = mapOf(fixture, question, {}, input);
    const auto tiles = *summarizeTiles(*map);
    QVERIFY(!tiles.of(u"TH"_s)->perBurden);
    QVERIFY(explainBurden(*map, tiles, *tiles.of(u"TH"_s)).isEmpty());
}

void TestTileSummary::corridorsCountEachStudyOnce()
{
    EvidenceFixture fixture = baseFixture();
    travel(fixture, {u"KH"_s}, {u"TH"_s});
    travel(fixture, {u"KH"_s, u"LA"_s}, {u"TH"_s}); // one in each of two pairs
    travel(fixture, {u"LA"_s}, {u"LA"_s}); // at home
    travel(fixture, {u"SEA"_s}, {u"TH"_s}); // of no country
    travel(fixture, {u"KH"_s}, {}); // nowhere
    const auto map = mapOf(fixture, fixture.question(u"country"_s, u"sector"_s));
    const Corridors found =
        corridorsBetween(*map, terms(fixture, {u"TH"_s, u"KH"_s, u"LA"_s, u"FJ"_s, u"TV"_s}));
    QCOMPARE(printed(fixture, found), u"KH→TH 2; LA→TH 1; LA→LA 1"_s);
    QCOMPARE(found.studies, 4);
    QCOMPARE(found.found, 3);
    QCOMPARE(found.tooWide, 0);
}

void TestTileSummary::corridorsOfRegionsHoldTheirCountries()
{
    EvidenceFixture fixture = baseFixture();
    travel(fixture, {u"KH"_s, u"LA"_s}, {u"TH"_s}); // once, although both are of one region
    travel(fixture, {u"TV"_s}, {u"PAC"_s});
    travel(fixture, {u"FJ"_s}, {u"SEA"_s, u"TH"_s});
    const auto map = mapOf(fixture, fixture.question(u"country"_s, u"sector"_s));
    const Corridors found = corridorsBetween(*map, terms(fixture, {u"SEA"_s, u"PAC"_s}));
    QCOMPARE(printed(fixture, found), u"SEA→SEA 1; PAC→SEA 1; PAC→PAC 1"_s);
}

void TestTileSummary::corridorsKeepToTheFilter()
{
    EvidenceFixture fixture = baseFixture();
    travel(fixture, {u"KH"_s}, {u"TH"_s});
    travel(fixture, {u"LA"_s}, {u"TH"_s});
    const auto map = mapOf(fixture, fixture.question(u"country"_s, u"sector"_s),
                           filterOf({fixture.clause(u"origin"_s, {u"LA"_s})}));
    QCOMPARE(printed(fixture, corridorsBetween(*map, terms(fixture, {u"TH"_s, u"KH"_s, u"LA"_s}))),
             u"LA→TH 1"_s);
}

void TestTileSummary::corridorsAreBounded()
{
    EvidenceFixture fixture = baseFixture();
    QStringList many;
    for (int i = 0; i < 11; ++i) {
        fixture.addTerm(fixture.dimension(u"country"_s), u"SEA/X%1"_s.arg(i));
        many += u"X%1"_s.arg(i);
    }
    travel(fixture, many, many); // 121 pairs
    travel(fixture, {u"KH"_s}, {u"TH"_s});
    travel(fixture, {u"KH"_s}, {u"TH"_s});
    travel(fixture, {u"KH"_s}, {u"LA"_s});
    const auto map = mapOf(fixture, fixture.question(u"country"_s, u"sector"_s));
    const Corridors found =
        corridorsBetween(*map, terms(fixture, many + QStringList{u"TH"_s, u"KH"_s, u"LA"_s}), 1);
    QCOMPARE(printed(fixture, found), u"KH→TH 2"_s);
    QCOMPARE(found.found, 2);
    QCOMPARE(found.tooWide, 1);
    QCOMPARE(found.studies, 4);
}

void TestTileSummary::noCorridorsWithoutTheDimensions()
{
    EvidenceFixture fixture;
    fixture.addDimension(u"country"_s, {u"TH"_s});
    fixture.addDimension(u"sector"_s, {u"CON"_s});
    fixture.addStudy(2020, {{"country", {u"TH"_s}}});
    const auto map = mapOf(fixture, fixture.question(u"country"_s, u"sector"_s));
    QCOMPARE(corridorsBetween(*map, terms(fixture, {u"TH"_s})), Corridors());
    QCOMPARE(corridorsBetween(GapMap(), {}), Corridors());
}

void TestTileSummary::studiesOfRegionsAreOnNoTile()
{
    EvidenceFixture fixture = codedFixture();
    add(fixture, 3, {u"SEA"_s}, {u"CON"_s}, 2020);
    add(fixture, 1, {u"SEA"_s, u"FJ"_s}, {u"CON"_s}, 2020); // Fiji has a tile
    add(fixture, 1, {u"PAC"_s}, {u"CON"_s}, 2010, u"ONG"_s);
    add(fixture, 1, {}, {u"CON"_s}, 2020); // uncoded: told elsewhere
    const auto map = mapOf(fixture, fixture.question(u"country"_s, u"sector"_s));
    QVERIFY(map);
    const Id country = fixture.dimension(u"country"_s);
    QCOMPARE(studiesOfRegionsOnly(*map, country, terms(fixture, {u"TH"_s, u"KH"_s, u"LA"_s, u"FJ"_s})), 4);
    QCOMPARE(studiesOfRegionsOnly(*map, country, terms(fixture, {u"TH"_s, u"KH"_s, u"LA"_s})),
             4); // without Fiji's tile its study is on none; the Pacific's is of no region on the map
    QCOMPARE(studiesOfRegionsOnly(*map, country, terms(fixture, {u"SEA"_s, u"PAC"_s})), 0);
    Filter recent;
    recent.yearFrom = 2015;
    const auto filtered = mapOf(fixture, fixture.question(u"country"_s, u"sector"_s), recent);
    QVERIFY(filtered);
    QCOMPARE(studiesOfRegionsOnly(*filtered, country, terms(fixture, {u"TH"_s, u"FJ"_s})), 3);
    QCOMPARE(studiesOfRegionsOnly(GapMap(), country, {}), 0);
}

void TestTileSummary::explains()
{
    const EvidenceFixture fixture = codedFixture();
    const auto map = mapOf(fixture, fixture.question(u"country"_s, u"sector"_s));
    const auto tiles = *summarizeTiles(*map);
    QCOMPARE(explainTile(*map, tiles, *tiles.of(u"TH"_s)),
             u"Label TH as a whole: covered. Completed studies: 4, ongoing or planned: 0. The newest is of "
             "2023. Its 3 cells by Sector: 1 absolute gap, 1 thin, 1 covered."_s);
    QCOMPARE(
        explainTile(*map, tiles, *tiles.of(u"TV"_s)),
        u"Label TV as a whole: absolute gap. Completed studies: 0, ongoing or planned: 0. Its 3 cells by "
        "Sector: 3 absolute gap."_s);
}

void TestTileSummary::digitsThatSaySomething_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0.0 << u"0"_s;
    QTest::newRow("hardly any") << 0.0001 << u"< 0.01"_s;
    QTest::newRow("hundredths") << 0.3636 << u"0.36"_s;
    QTest::newRow("no zeros behind") << 0.5 << u"0.5"_s;
    QTest::newRow("rounded up") << 0.996 << u"1"_s;
    QTest::newRow("tenths") << 4.54 << u"4.5"_s;
    QTest::newRow("whole") << 178.6 << u"179"_s;
}

void TestTileSummary::digitsThatSaySomething()
{
    QFETCH(const double, value);
    QFETCH(const QString, text);
    QCOMPARE(perBurdenText(value), text);
}

QTEST_APPLESS_MAIN(TestTileSummary)
#include "tst_tilesummary.moc"
