// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencefixture.h"

#include "model/analysis/gapmaptext.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace lacuna;
using namespace lacuna::testing;

namespace {

EvidenceFixture baseFixture()
{
    EvidenceFixture fixture;
    fixture.addDimension(u"country"_s, {u"ASIA"_s, u"ASIA/TH"_s, u"PAC"_s});
    fixture.addDimension(u"sector"_s, {u"SEA"_s, u"CON"_s});
    fixture.addRuleDimensions();
    fixture.addStudy(2001, {{"country", {u"TH"_s}}, {"sector", {u"SEA"_s}}, {"confidence", {u"HIG"_s}}});
    fixture.addStudy(2024, {{"country", {u"PAC"_s}}, {"sector", {u"CON"_s}}, {"status", {u"PLN"_s}}});
    fixture.addStudy(2024, {{"country", {u"PAC"_s}}});
    return fixture;
}

std::shared_ptr<const GapMap> mapOf(const EvidenceFixture& fixture, const Question& question,
                                    const Filter& filter = {})
{
    GapMapInput input;
    input.evidence = fixture.table();
    input.notApplicable = {fixture.pair(u"country"_s, u"TH"_s, u"sector"_s, u"CON"_s)};
    return *computeGapMap(question, filter, input);
}

} // namespace

/// What the command line prints.
class TestGapMapText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void json();
    void jsonNamesQuestionAndFilter();
    void jsonOfAMapMadeByHand();
    void csv();
    void csvQuotesAndDisarms();
    void table();
    void tableKeepsControlCharactersOut();
    void gaps();
    void burdenIsStated();
    void gapsWithNotes();
    void filterInWords_data();
    void filterInWords();
};

void TestGapMapText::json()
{
    const EvidenceFixture fixture = baseFixture();
    Question question = fixture.question(u"country"_s, u"sector"_s);
    question.segments = fixture.dimension(u"confidence"_s);
    const QByteArray bytes = gapMapToJson(*mapOf(fixture, question));
    QVERIFY(bytes.endsWith('\n'));
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    QStringList keys = json.keys();
    QCOMPARE(keys,
             (QStringList{u"cells"_s, u"columnTotals"_s, u"columns"_s, u"coverage"_s, u"filter"_s, u"n"_s,
                          u"question"_s, u"rowTotals"_s, u"rows"_s, u"uncoded"_s}));
    QCOMPARE(json[u"n"].toInt(), 3);
    QCOMPARE(json[u"uncoded"].toObject(), (QJsonObject{{u"rows"_s, 0}, {u"columns"_s, 1}}));
    QCOMPARE(
        json[u"rows"].toArray()[1].toObject(),
        (QJsonObject{
            {u"code"_s, u"TH"_s}, {u"label"_s, u"Label TH"_s}, {u"depth"_s, 1}, {u"parent"_s, u"ASIA"_s}}));
    QVERIFY(json[u"rows"].toArray()[0].toObject()[u"parent"].isNull());
    QCOMPARE(json[u"cells"].toArray().size(), 3);
    QCOMPARE(json[u"cells"].toArray()[0].toArray()[0].toObject(),
             (QJsonObject{{u"n"_s, 1},
                          {u"ongoing"_s, 0},
                          {u"class"_s, u"thin"_s},
                          {u"flags"_s, QJsonArray{u"stale"_s}},
                          {u"segments"_s, QJsonObject{{u"HIG"_s, 1}}}}));
    QCOMPARE(json[u"cells"].toArray()[1].toArray()[1].toObject()[u"class"].toString(), u"not-applicable"_s);
    QCOMPARE(json[u"cells"].toArray()[2].toArray()[1].toObject()[u"ongoing"].toInt(), 1);
    QCOMPARE(json[u"rowTotals"].toArray()[1].toObject()[u"n"].toInt(), 1);
    QCOMPARE(json[u"columnTotals"].toArray().size(), 2);
    QCOMPARE(json[u"coverage"].toObject(),
             (QJsonObject{{u"applicable"_s, 3}, {u"covered"_s, 0}, {u"evidence"_s, 0.0}}));
}

void TestGapMapText::jsonNamesQuestionAndFilter()
{
    const EvidenceFixture fixture = baseFixture();
    Question question = fixture.question(u"country"_s, u"sector"_s);
    question.rowScope = fixture.term(u"country"_s, u"ASIA"_s);
    Filter filter =
        filterOf({fixture.clause(u"confidence"_s, {u"HIG"_s, u"MOD"_s}, FilterClause::Mode::NoneOf)});
    filter.yearFrom = 2000;
    const QJsonObject json = gapMapToJsonObject(*mapOf(fixture, question, filter));
    const QJsonObject asked = json[u"question"].toObject();
    QCOMPARE(asked[u"rows"].toString(), u"country"_s);
    QCOMPARE(asked[u"columns"].toString(), u"sector"_s);
    QVERIFY(asked[u"segments"].isNull());
    QCOMPARE(asked[u"rowScope"].toString(), u"ASIA"_s);
    QCOMPARE(asked[u"thin"].toInt(), 3);
    QCOMPARE(asked[u"referenceYear"].toInt(), 2026);
    const QJsonObject clause = json[u"filter"].toObject()[u"where"].toArray()[0].toObject();
    QCOMPARE(clause,
             (QJsonObject{{u"dimension"_s, u"confidence"_s},
                          {u"mode"_s, u"none"_s},
                          {u"terms"_s, QJsonArray{u"HIG"_s, u"MOD"_s}},
                          {u"uncoded"_s, false}}));
    QCOMPARE(json[u"filter"].toObject()[u"years"].toObject()[u"from"].toInt(), 2000);
    QVERIFY(json[u"filter"].toObject()[u"years"].toObject()[u"to"].isNull());
}

void TestGapMapText::jsonOfAMapMadeByHand()
{
    GapMap map;
    map.rows.resize(1);
    map.columns.resize(1);
    map.cells.resize(1);
    map.rowTotals.resize(1);
    map.columnTotals.resize(1);
    QCOMPARE(gapMapToJsonObject(map)[u"cells"].toArray().size(), 1);
}

void TestGapMapText::csv()
{
    const EvidenceFixture fixture = baseFixture();
    const auto map = mapOf(fixture, fixture.question(u"country"_s, u"sector"_s));
    QCOMPARE(QString::fromUtf8(gapMapToCsv(*map)),
             u"code,Country,Label SEA,Label CON,Total\r\n"
             "ASIA,Label ASIA,1,,1\r\n"
             "TH,Label ASIA › Label TH,1,,1\r\n"
             "PAC,Label PAC,0,0,0\r\n"
             ",Total,1,0,1\r\n"_s);
}

void TestGapMapText::csvQuotesAndDisarms()
{
    GapMap map = *mapOf(baseFixture(), baseFixture().question(u"country"_s, u"sector"_s));
    map.rows[0].label = u"A \"big\", wide\none"_s;
    map.columns[0].label = u"=HYPERLINK(\"http://x\")"_s;
    const QByteArray csv = gapMapToCsv(map);
    QVERIFY(csv.contains("\"A \"\"big\"\", wide\none\""));
    QVERIFY(csv.contains("\"'=HYPERLINK(\"\"http://x\"\")\""));
}

void TestGapMapText::table()
{
    const EvidenceFixture fixture = baseFixture();
    const QString text =
        QString::fromUtf8(gapMapToTable(*mapOf(fixture, fixture.question(u"country"_s, u"sector"_s))));
    const QStringList lines = text.split(u'\n');
    QCOMPARE(lines[0], u"Country     SEA  CON  Total"_s);
    QCOMPARE(lines[1], u"Label ASIA   1.    ×      1"_s);
    QCOMPARE(lines[2], u"  Label TH   1.    ×      1"_s);
    QCOMPARE(lines[3], u"Label PAC     –  (1)      0"_s);
    QCOMPARE(lines[4], u"Total         1    0      1"_s);
    QVERIFY(text.contains(u"n = 3 studies; not coded in Country: 0, in Sector: 1"_s));
    QVERIFY(text.contains(u"of 3 applicable cells"_s));
    QVERIFY(text.contains(u"reference year 2026"_s));
}

void TestGapMapText::tableKeepsControlCharactersOut()
{
    GapMap map = *mapOf(baseFixture(), baseFixture().question(u"country"_s, u"sector"_s));
    map.rows[0].label = u"A\x1b[31m\nB"_s;
    const QByteArray text = gapMapToTable(map);
    QVERIFY(!text.contains('\x1b'));
    QCOMPARE(text.split('\n')[4].left(5), QByteArray("Total"));
}

void TestGapMapText::gaps()
{
    const EvidenceFixture fixture = baseFixture();
    const auto map = mapOf(fixture, fixture.question(u"country"_s, u"sector"_s));
    const auto gaps = rankGaps(*map);
    const QJsonObject json = QJsonDocument::fromJson(gapsToJson(*map, gaps)).object();
    QCOMPARE(json[u"gaps"].toArray().size(), qsizetype(gaps.size()));
    const QJsonObject first = json[u"gaps"].toArray()[0].toObject();
    QCOMPARE(first[u"rank"].toInt(), 1);
    QCOMPARE(first[u"class"].toString(), u"absolute-gap"_s);
    QCOMPARE(first[u"score"].toDouble(), 100.0);
    QVERIFY(!first[u"why"].toString().isEmpty());
    const QByteArray csv = gapsToCsv(*map, gaps);
    QCOMPARE(csv.count("\r\n"), qsizetype(gaps.size()) + 1);
    QVERIFY(csv.startsWith(
        "rank,title,row,column,class,n,ongoing,cells,score,need,shortfall,weight,expected,why,note,"
        "status,filledBy,until,contact,burden\r\n"));
    const QByteArray table = gapsToTable(*map, gaps);
    QVERIFY(table.contains("Label PAC × Label SEA"));
}

void TestGapMapText::burdenIsStated()
{
    const EvidenceFixture fixture = baseFixture();
    GapMap map = *mapOf(fixture, fixture.question(u"country"_s, u"sector"_s));
    QVERIFY(!gapMapToJsonObject(map).contains(u"burden"_s));
    MapBurden weighed;
    weighed.burden.name = u"Victims 2021"_s;
    weighed.burden.definition = u"Victims"_s;
    weighed.burden.unit = u"people"_s;
    weighed.burden.source = u"ILO"_s;
    weighed.burden.year = 2021;
    map.burden = weighed;
    const QJsonObject gaps =
        QJsonDocument::fromJson(
            gapsToJson(map, rankGaps(*mapOf(fixture, fixture.question(u"country"_s, u"sector"_s)))))
            .object();
    for (const QJsonObject& json : {gapMapToJsonObject(map), gaps}) {
        const QJsonObject burden = json[u"burden"].toObject();
        QCOMPARE(burden[u"name"].toString(), u"Victims 2021"_s);
        QCOMPARE(burden[u"definition"].toString(), u"Victims"_s);
        QCOMPARE(burden[u"unit"].toString(), u"people"_s);
        QCOMPARE(burden[u"source"].toString(), u"ILO"_s);
        QCOMPARE(burden[u"year"].toInt(), 2021);
        QCOMPARE(burden[u"axis"].toString(), u"rows"_s);
    }
    // People and programs that read no JSON are told, too. The matrix' own CSV holds counts, which nothing weighs.
    const auto ranked = rankGaps(*mapOf(fixture, fixture.question(u"country"_s, u"sector"_s)));
    const QByteArray line =
        "Country weighed by burden: Victims 2021; unit: people; year: 2021; source: ILO\n";
    QVERIFY2(gapMapToTable(map).contains(line), gapMapToTable(map).constData());
    QVERIFY(gapsToTable(map, ranked).contains(line));
    const QList<QByteArray> lines = gapsToCsv(map, ranked).trimmed().split('\n');
    QCOMPARE(std::ranges::count_if(lines.sliced(1),
                                   [](const QByteArray& l) { return l.trimmed().endsWith(",Victims 2021"); }),
             qsizetype(ranked.size()));
    map.burden->ofRows = false;
    map.burden->burden.year = 0;
    map.burden->burden.source.clear();
    map.burden->burden.name = u"Odd\x1b[31m one"_s;
    QCOMPARE(burdenText(map), u"Sector weighed by burden: Odd [31m one; unit: people"_s);
    map.burden.reset();
    QVERIFY(burdenText(map).isEmpty());
    QVERIFY(!gapMapToTable(map).contains("weighed"));
}

void TestGapMapText::gapsWithNotes()
{
    const EvidenceFixture fixture = baseFixture();
    const auto map = mapOf(fixture, fixture.question(u"country"_s, u"sector"_s));
    const auto gaps = rankGaps(*map);
    QVERIFY(gaps.size() > 1);
    GapNote note;
    note.dimensionA = map->question.rows;
    note.termA = map->rows[size_t(gaps[0].row)].term;
    note.dimensionB = map->question.columns;
    note.termB = map->columns[size_t(gaps[0].column)].term;
    note.text = u"=first, \"of all\""_s;
    note.status = GapStatus::BeingFilled;
    note.filledBy = u"Ana"_s;
    note.until = QDate(2027, 6, 30);
    note.contact = u"Bo"_s;
    const std::vector<GapNote> notes{note};
    const QJsonArray list =
        QJsonDocument::fromJson(gapsToJson(*map, gaps, notes)).object()[u"gaps"].toArray();
    const QJsonObject first = list[0].toObject();
    QCOMPARE(first[u"note"].toString(), note.text);
    QCOMPARE(first[u"status"].toString(), u"being-filled"_s);
    QCOMPARE(first[u"filledBy"].toString(), u"Ana"_s);
    QCOMPARE(first[u"until"].toString(), u"2027-06-30"_s);
    QCOMPARE(first[u"contact"].toString(), u"Bo"_s);
    const QJsonObject second = list[1].toObject();
    QCOMPARE(second[u"status"].toString(), u"open"_s);
    QVERIFY(second[u"until"].isNull());
    const QByteArray csv = gapsToCsv(*map, gaps, notes);
    QVERIFY2(csv.contains(",\"'=first, \"\"of all\"\"\",being-filled,Ana,2027-06-30,Bo,\r\n"),
             csv.constData());
    QVERIFY(csv.contains(",,open,,,,\r\n"));
    const QByteArray table = gapsToTable(*map, gaps, notes);
    QVERIFY(table.contains("Contact") && table.contains("being filled by Ana until"));
    QVERIFY(!gapsToTable(*map, gaps).contains("Contact"));
}

void TestGapMapText::filterInWords_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<QString>("text");
    const EvidenceFixture fixture = baseFixture();
    using Mode = FilterClause::Mode;
    QTest::newRow("none") << Filter() << QString();
    QTest::newRow("any") << filterOf({fixture.clause(u"sector"_s, {u"SEA"_s, u"CON"_s})})
                         << u"Sector: Label SEA or Label CON"_s;
    QTest::newRow("all") << filterOf({fixture.clause(u"sector"_s, {u"SEA"_s, u"CON"_s}, Mode::AllOf)})
                         << u"Sector: Label SEA and Label CON"_s;
    QTest::newRow("not") << filterOf({fixture.clause(u"sector"_s, {u"SEA"_s}, Mode::NoneOf)})
                         << u"Sector: not Label SEA"_s;
    FilterClause uncoded = fixture.clause(u"sector"_s, {u"SEA"_s});
    uncoded.uncoded = true;
    QTest::newRow("uncoded") << filterOf({uncoded}) << u"Sector: Label SEA or not coded"_s;
    QTest::newRow("empty clause") << filterOf({fixture.clause(u"sector"_s, {})}) << QString();
    Filter years;
    years.yearFrom = 2010;
    years.yearTo = 2026;
    QTest::newRow("years") << years << u"Years 2010–2026 (undated studies kept)"_s;
    years.keepUndated = false;
    years.search = u"recruitment"_s;
    QTest::newRow("years and search")
        << years << u"Years 2010–2026 (without undated studies); Search: “recruitment”"_s;
    Filter dated;
    dated.keepUndated = false;
    QTest::newRow("dated only") << dated << u"without undated studies"_s;
    Filter collected;
    collected.collections = {8, 7};
    QTest::newRow("collections") << collected << u"Collection: To read or Sea slaves"_s;
    collected.collections = {9};
    QTest::newRow("a collection that is gone") << collected << u"Collection: unknown collection"_s;
}

void TestGapMapText::filterInWords()
{
    QFETCH(Filter, filter);
    QFETCH(QString, text);
    const std::vector<Collection> collections{{7, u"Sea slaves"_s, {}, 0}, {8, u"To read"_s, {}, 1}};
    QCOMPARE(filterText(filter, baseFixture().table()->codebook(), collections), text);
}

QTEST_GUILESS_MAIN(TestGapMapText)
#include "tst_gapmaptext.moc"
