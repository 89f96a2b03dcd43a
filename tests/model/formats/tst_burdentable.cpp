// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/burdentable.h"

#include "model/catalogue/builtincodebook.h"
#include "workbookbuilder.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace lacuna;
using namespace Qt::StringLiterals;

/// Tables of figures out of files.
class TestBurdenTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void readsTheWholeOfIlo();
    void readsWorkbooks_data();
    void readsWorkbooks();
    void readsFrench();
    void termsByCodeLabelAndAlias();
    void anotherDimension();
    void definitionsAreApart();
    void boundsAndNotes();
    void refusesBadNumbers();
    void reportsWhatIsThereTwice();
    void subtotalsAreNotCountedTwice();
    void partsOfAnAreaAreNotCountedTwice();
    void ratesKeepTheFinerAreas();
    void namesAreUnique();
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
    void isBounded();
    void survivesTruncation();
    void survivesHostileCells();

private:
    Result<BurdenTables> read(QByteArray bytes, const QString& dimension = u"country"_s,
                              const QString& name = u"figures.csv"_s) const
    {
        QBuffer device(&bytes);
        device.open(QIODevice::ReadOnly);
        Progress progress;
        return readBurdenTables(device, name, m_codebook, m_codebook.dimension(dimension)->id, progress);
    }
    Id country(const QString& code) const
    {
        return m_codebook.resolve(m_codebook.dimension(u"country"_s)->id, code)->id;
    }
    static QStringList messages(const BurdenTables& tables)
    {
        QStringList texts;
        for (const ImportIssue& issue : tables.issues)
            texts << u"%1%2: %3"_s.arg(issue.severity == ImportIssue::Severity::Error ? u"!"_s : QString())
                         .arg(issue.line)
                         .arg(issue.message);
        return texts;
    }
    Codebook m_codebook;
};

void TestBurdenTable::initTestCase()
{
    const auto codebook = builtinCodebook();
    QVERIFY(codebook);
    m_codebook = *codebook;
}

void TestBurdenTable::readsTheWholeOfIlo()
{
    QFile file(QStringLiteral(LACUNA_SHARED_DIR "/data/burden_ilo.csv"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("no shared folder");
    const auto tables = read(file.readAll());
    QVERIFY2(tables, tables ? "" : qPrintable(tables.error().message));
    QCOMPARE(tables->rows, 27);
    // The same as the program has built in, whatever is placed.
    std::vector<Burden> builtin = builtinBurdens(m_codebook);
    QCOMPARE(tables->burdens.size(), builtin.size());
    for (size_t i = 0; i < builtin.size(); ++i) {
        const Burden& found = tables->burdens[i];
        QCOMPARE(found.name, builtin[i].name);
        QCOMPARE(found.definition, builtin[i].definition);
        QCOMPARE(found.unit, builtin[i].unit);
        QCOMPARE(found.source, builtin[i].source);
        QCOMPARE(found.year, builtin[i].year);
        QCOMPARE(found.regionSet, builtin[i].regionSet);
        QCOMPARE(found.total, builtin[i].total);
        QCOMPARE(found.areas, builtin[i].areas);
    }
    for (const ImportIssue& issue : tables->issues) // regions of 2012 and 2014, which nobody can place
        QVERIFY2(issue.severity == ImportIssue::Severity::Warning && issue.line < 12,
                 qPrintable(issue.message));
}

void TestBurdenTable::readsWorkbooks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QList<QByteArray> header{"Country", "Value", "Unit", "Year", "Measure", "Source"};
    const QList<QByteArray> row{"Thailand", "610000", "people", "2018", "modern slavery", "GSI"};
    QTest::newRow("xlsx") << xlsxOf(xlsxRow(header) + xlsxRow(row));
    QTest::newRow("ods") << odsOf(odsTable(odsRow(header) + odsRow(row)));
    QTest::newRow("csv with a title above")
        << QByteArray("Estimates,,,,,\n\nCountry,Value,Unit,Year,Measure,Source\nThailand,610000,people,2018,"
                      "modern slavery,GSI\n");
    QTest::newRow("semicolons, UTF-16") << QByteArray("\xff\xfe", 2) + [] {
        const QString text =
            u"Country;Value;Unit;Year;Measure;Source\nThailand;610 000;people;2018;modern slavery;GSI\n"_s;
        return QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    }();
}

void TestBurdenTable::readsWorkbooks()
{
    QFETCH(const QByteArray, bytes);
    const auto tables = read(bytes);
    QVERIFY2(tables, tables ? "" : qPrintable(tables.error().message));
    QCOMPARE(tables->burdens.size(), 1U);
    const Burden& burden = tables->burdens.front();
    QCOMPARE(burden.name, u"Modern slavery 2018"_s);
    QCOMPARE(burden.source, u"GSI"_s);
    QCOMPARE(burden.areas.size(), 1U);
    QCOMPARE(burden.areas[0].value, 610'000.0);
    QCOMPARE(burden.areas[0].terms, QList<Id>{country(u"TH"_s)});
}

void TestBurdenTable::readsFrench()
{
    const auto tables =
        read("Pays;Valeur;Unité;Année;Définition;Source\nThaïlande;1 234,5;personnes;2021;travail forcé;OIT\n"
             "Monde;27 600 000;personnes;2021;travail forcé;OIT\nCambodge;12,25;personnes;2021;travail "
             "forcé;OIT\n");
    QVERIFY(tables);
    QCOMPARE(tables->burdens.size(), 1U);
    const Burden& burden = tables->burdens.front();
    QCOMPARE(burden.name, u"Travail forcé 2021"_s);
    QCOMPARE(burden.unit, u"personnes"_s);
    QCOMPARE(burden.total, 27'600'000.0);
    QCOMPARE(burden.areas[0].value, 1234.5);
    QCOMPARE(burden.areas[1].value, 12.25);
}

void TestBurdenTable::termsByCodeLabelAndAlias()
{
    const auto tables = read("region,code,value,unit,year,source,definition\nSiam,TH,5,people,2021,x,"
                             "y\nCambodia,,6,people,2021,x,y\n"
                             "Burma,,7,people,2021,x,y\nAtlantis,,8,people,2021,x,y\n");
    QVERIFY(tables);
    const auto& areas = tables->burdens.front().areas;
    QCOMPARE(areas[0].label, u"Siam"_s);
    QCOMPARE(areas[0].terms, QList<Id>{country(u"TH"_s)});
    QCOMPARE(areas[1].terms, QList<Id>{country(u"KH"_s)});
    QCOMPARE(areas[2].terms, QList<Id>{country(u"MM"_s)});
    QVERIFY(areas[3].terms.isEmpty());
    QCOMPARE(messages(*tables),
             QStringList{u"5: The codebook has no “Atlantis”: it is listed, and not placed."_s});
}

void TestBurdenTable::anotherDimension()
{
    const auto tables = read("sector,value\nFSH-SEA,128000\n", u"sector"_s, u"Fishers.csv"_s);
    QVERIFY2(tables, tables ? "" : qPrintable(tables.error().message));
    const Burden& burden = tables->burdens.front();
    QCOMPARE(burden.name, u"Fishers"_s);
    QCOMPARE(burden.dimension, m_codebook.dimension(u"sector"_s)->id);
    QCOMPARE(burden.areas[0].terms.size(), 1);
    QCOMPARE(messages(*tables), QStringList{u"0: “Fishers” does not say: definition, unit, year, source."_s});
}

void TestBurdenTable::definitionsAreApart()
{
    const auto tables = read(
        "country,value,unit,year,region_set,measure,source\nTH,5,people,2018,A,slavery,s\nTH,6,people,2021,A,"
        "slavery,s\n"
        "TH,7,per 1000,2021,A,slavery,s\nTH,8,people,2021,B,slavery,s\nTH,9,people,2021,B,Forced labour,s\n"
        "KH,10,people,2021,b,forced  labour,s2\n");
    QVERIFY(tables);
    QCOMPARE(tables->burdens.size(), 5U);
    const Burden& last = tables->burdens.back();
    QCOMPARE(last.name, u"Forced labour 2021 (B)"_s);
    QCOMPARE(last.areas.size(), 2U);
    QCOMPARE(last.source, u"s; s2"_s);
}

void TestBurdenTable::boundsAndNotes()
{
    const auto tables =
        read("country,value,low,high,note,url\nTH,5,4,6.5,as modelled,https://example.org/a\n");
    QVERIFY(tables);
    const BurdenArea& area = tables->burdens.front().areas.front();
    QCOMPARE(area.low, 4.0);
    QCOMPARE(area.high, 6.5);
    QCOMPARE(area.note, u"as modelled"_s);
    QCOMPARE(tables->burdens.front().url, u"https://example.org/a"_s);
}

void TestBurdenTable::refusesBadNumbers()
{
    const auto tables = read("country,value,unit,year,source,definition\nTH,5,p,2021,s,d\nKH,-5,p,2021,s,"
                             "d\nMM,NaN,p,2021,s,d\nLA,inf,p,2021,s,d\n"
                             "VN,,p,2021,s,d\n,7,p,2021,s,d\nPH,\"1,234\",p,2021,s,d\nMY,8,p,soon,s,d\n");
    QVERIFY(tables);
    const QStringList lines = messages(*tables);
    QVERIFY2(lines.contains(u"!3: “KH”: a burden cannot be negative (-5)."_s), qPrintable(lines.join(u'\n')));
    QVERIFY(lines.contains(u"!4: “MM”: “NaN” is no number."_s));
    QVERIFY(lines.contains(u"!5: “LA”: “inf” is no number."_s));
    QVERIFY(lines.contains(u"6: “VN” has no value; it was left out."_s));
    QVERIFY(lines.contains(u"7: The row names no area; it was left out."_s));
    QVERIFY(lines.contains(
        u"!8: “PH”: “1,234” can be read in two ways; write it without marks between thousands."_s));
    QVERIFY(lines.contains(u"9: “soon” has no year of four digits."_s));
    QCOMPARE(tables->burdens.front().areas.size(), 1U);
}

void TestBurdenTable::reportsWhatIsThereTwice()
{
    const auto tables = read("country,value,unit,year,source,definition\nTH,5,p,2021,s,d\nth,6,p,2021,s,"
                             "d\nThailand,7,p,2021,s,d\nWorld,9,p,2021,s,d\n"
                             "World,8,p,2021,s,d\n");
    QVERIFY(tables);
    QCOMPARE(messages(*tables),
             (QStringList{u"!3: “th” is in the table already; this row was left out."_s,
                          u"4: “Thailand” overlaps with “TH”: it is listed, and not placed."_s,
                          u"!6: The table has another total already; this one was left out."_s}));
    QCOMPARE(tables->burdens.front().areas.size(), 2U);
    QCOMPARE(tables->burdens.front().total, 9.0);
}

void TestBurdenTable::subtotalsAreNotCountedTwice()
{
    const auto tables = read("country,value,unit,year,source,definition\nSouth-Eastern "
                             "Asia,12,p,2021,s,d\nTH,5,p,2021,s,d\nKH,6,p,2021,s,d\n");
    QVERIFY(tables);
    const auto& areas = tables->burdens.front().areas;
    QVERIFY(areas[0].terms.isEmpty());
    QCOMPARE(areas[1].terms.size(), 1);
    QCOMPARE(
        messages(*tables),
        (QStringList{
            u"2: “South-Eastern Asia” contains other areas of the table, “TH” among them: it is listed as their total, and not placed."_s}));
}

void TestBurdenTable::partsOfAnAreaAreNotCountedTwice()
{
    const auto tables = read(
        "country,value,unit,year,source,definition\nSouth-Eastern Asia,120,p,2021,s,d\nTH,5,p,2021,s,d\n");
    QVERIFY(tables);
    const auto& areas = tables->burdens.front().areas;
    QCOMPARE(areas[0].terms.size(), 1);
    QVERIFY(areas[1].terms.isEmpty());
    QCOMPARE(
        messages(*tables),
        (QStringList{
            u"3: “TH” is part of “South-Eastern Asia”, which the table has too: it is listed, and not placed."_s}));
}

void TestBurdenTable::ratesKeepTheFinerAreas()
{
    const auto tables = read("country,value,unit,year,source,definition\nSouth-Eastern Asia,12,per "
                             "1000,2021,s,d\nTH,5,per 1000,2021,s,d\n");
    QVERIFY(tables);
    QVERIFY(tables->burdens.front().areas[0].terms.isEmpty());
    QCOMPARE(tables->burdens.front().areas[1].terms.size(), 1);
}

void TestBurdenTable::namesAreUnique()
{
    const auto tables = read("country,value,unit,measure\nTH,5,people,slavery\nTH,6,per "
                             "1000,slavery\nTH,7,per 1000,Slavery!\nTH,8,cases,slavery\n");
    QVERIFY(tables);
    QSet<QString> names;
    for (const Burden& burden : tables->burdens)
        names.insert(burden.name);
    QCOMPARE(names.size(), qsizetype(tables->burdens.size()));
    QVERIFY(names.contains(u"Slavery – per 1000"_s));
}

void TestBurdenTable::refusesWhatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("headers only") << QByteArray("country,value\n");
    QTest::newRow("references") << QByteArray("title,author,year\nA,B,2020\n");
    QTest::newRow("no value") << QByteArray("country,year\nTH,2020\n");
    QTest::newRow("no number") << QByteArray("country,value\nTH,many\n");
    QTest::newRow("text") << QByteArray("Lorem ipsum dolor sit amet.\nNothing here.\n");
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n");
    QTest::newRow("zip") << zipOf({{"a.txt", "hello"}});
    QTest::newRow("NUL") << QByteArray(4096, '\0');
}

void TestBurdenTable::refusesWhatIsNoTable()
{
    QFETCH(const QByteArray, bytes);
    const auto tables = read(bytes);
    QVERIFY(!tables);
    QCOMPARE(int(tables.error().kind), int(ErrorKind::BadInput));
    QVERIFY(!tables.error().message.isEmpty());
}

void TestBurdenTable::isBounded()
{
    QByteArray many = "country,value\n";
    for (int i = 0; i < 25'000; ++i)
        many += "Place" + QByteArray::number(i) + ",5\n";
    const auto rows = read(many);
    QVERIFY(!rows);
    QVERIFY2(rows.error().message.contains(u"20000"_s) || rows.error().message.contains(u"20,000"_s),
             qPrintable(rows.error().message));
    QByteArray tables = "country,value,measure\n";
    for (int i = 0; i < 500; ++i)
        tables += "TH,5,measure " + QByteArray::number(i) + "\n";
    QVERIFY(!read(tables));
    const auto longCells = read("country,value,note\nTH,5," + QByteArray(1'000'000, 'x') + "\n");
    QVERIFY(longCells);
    QCOMPARE(longCells->burdens.front().areas.front().note.size(), 2000);
}

void TestBurdenTable::survivesTruncation()
{
    const QByteArray csv = "country,value,unit,year,source,definition\nTH,\"5,100,000\",people,2021,\"ILO, "
                           "2022\",victims\nWorld,27600000,people,2021,x,victims\n";
    for (qsizetype size = 0; size < csv.size(); ++size)
        (void)read(csv.first(size));
    const QByteArray xlsx = xlsxOf(xlsxRow({"country", "value"}) + xlsxRow({"TH", "5"}));
    for (qsizetype size = 0; size < xlsx.size(); size += 7)
        (void)read(xlsx.first(size));
    QVERIFY(read(csv));
    QVERIFY(read(xlsx));
}

void TestBurdenTable::survivesHostileCells()
{
    const auto tables = read(QByteArray("country,value,unit,year,measure\n\"T\0H\",5,people,2021,a\n=cmd|x,6,"
                                        "people,2021,a\nTH,7,people,99999,a\n"
                                        "KH,8,people,-2021,a\n\"unclosed,9,people,2021,a\n",
                                        130));
    QVERIFY(tables || !tables.error().message.isEmpty());
}

QTEST_APPLESS_MAIN(TestBurdenTable)
#include "tst_burdentable.moc"
