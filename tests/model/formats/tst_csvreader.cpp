// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formatstest.h"

#include "model/formats/csvfields.h"
#include "model/formats/csvformat.h"

using namespace lacuna;
using namespace Qt::StringLiterals;

class TestCsvReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void separators_data();
    void separators();
    void ownTableWithHeadersInCells();
    void quotes_data();
    void quotes();
    void raggedRows();
    void unclosedQuote();
    void headers_data();
    void headers();
    void frenchTable();
    void mapping();
    void wrongMapping();
    void unknownColumns();
    void items_data();
    void items();
    void formulas_data();
    void formulas();
    void asreview();
    void sample();
    void bibdedupe();
    void excelsSeparatorLine();
    void emptyRows();
    void headerRow_data();
    void headerRow();
    void headersNobodyKnows();
    void wantedHeaderRow();
    void notATable();
};

namespace {

Reading csv(const QByteArray& bytes, ReadOptions options = {})
{
    if (options.dimensions.isEmpty())
        options.dimensions = testDimensions();
    return readBytes(*standardFormats().byId(u"csv"), bytes, options);
}

} // namespace

void TestCsvReader::separators_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<char>("separator");
    QTest::newRow("comma") << QByteArray("title,year\na;b,2001\n") << ',';
    QTest::newRow("semicolon") << QByteArray("title;year\na,b;2001\n") << ';';
    QTest::newRow("tab") << QByteArray("title\tyear\na,b\t2001\n") << '\t';
    QTest::newRow("bar") << QByteArray("title|year\na,b|2001\n") << '|';
    QTest::newRow("semicolons in a comma table")
        << QByteArray("title,authors,year\na,x; y; z,2001\nb,x; y,2002\n") << ',';
    QTest::newRow("commas quoted") << QByteArray("title;authors;year\n\"a,b,c\";\"x, y\";2001\n") << ';';
    QTest::newRow("no line end") << QByteArray("title;year\nab;2001") << ';';
}

void TestCsvReader::separators()
{
    QFETCH(QByteArray, bytes);
    QFETCH(char, separator);
    const Reading reading = csv(bytes);
    QVERIFY(reading.summary);
    QCOMPARE(reading.summary->separator, QLatin1Char(separator));
    QCOMPARE(reading.records.front().study.year, 2001);
    QVERIFY2(reading.issues.empty(), issueText(reading.issues));
}

/// The fuzzer found one in which a row, cut at semicolons, looked more like headers than ours do.
void TestCsvReader::ownTableWithHeadersInCells()
{
    std::vector<CodedStudy> studies(4);
    for (CodedStudy& study : studies)
        study.study.title = csvFields().join(u';') + u";journal;volume;issue"_s.repeated(4);
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    Progress progress;
    const FormatRegistry formats = standardFormats();
    QVERIFY(formats.byId(u"csv")->write(studies, {}, device, progress));
    const Reading reading = csv(device.data());
    QVERIFY(reading.summary);
    QCOMPARE(reading.summary->separator, u',');
    QCOMPARE(reading.records.size(), studies.size());
    QCOMPARE(reading.records.front().study.title, studies.front().study.title);
}

void TestCsvReader::quotes_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("title");
    QTest::newRow("plain") << QByteArray("a b") << u"a b"_s;
    QTest::newRow("quoted") << QByteArray("\"a, b\"") << u"a, b"_s;
    QTest::newRow("doubled") << QByteArray("\"a \"\"b\"\" c\"") << u"a \"b\" c"_s;
    QTest::newRow("line break") << QByteArray("\"a\nb\"") << u"a\nb"_s;
    QTest::newRow("CR LF") << QByteArray("\"a\r\nb\"") << u"a\r\nb"_s;
    QTest::newRow("quote inside") << QByteArray("5\" pipe") << u"5\" pipe"_s;
    QTest::newRow("text after") << QByteArray("\"a\" b") << u"a b"_s;
}

void TestCsvReader::quotes()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, title);
    for (const QByteArray& end : {QByteArray("\n"), QByteArray("\r\n"), QByteArray("\r")}) {
        const Reading reading = csv("title,year" + end + cell + ",2001" + end + "x,2002" + end);
        QCOMPARE(reading.records.size(), 2u);
        QCOMPARE(reading.records[0].study.title, title);
        QCOMPARE(reading.records[0].line, 2);
        QCOMPARE(reading.records[1].line, cell.contains('\n') ? 4 : 3);
        QCOMPARE(reading.records[1].study.year, 2002);
    }
}

void TestCsvReader::raggedRows()
{
    const Reading reading = csv("title,year,doi\nshort,2001\nlong,2002,10.1/a,more\nright,2003,10.1/b\n");
    QCOMPARE(reading.records.size(), 3u);
    QCOMPARE(reading.issues.size(), 2u);
    QCOMPARE(reading.issues[0].line, 2);
    QCOMPARE(reading.issues[1].line, 3);
    QCOMPARE(reading.records[1].study.extra, std::vector<ExtraField>({{u"csv"_s, u"column 4"_s, u"more"_s}}));
}

/// The rest of the file is not lost in one cell.
void TestCsvReader::unclosedQuote()
{
    const Reading reading = csv("title,year\n\"never closed,2001\nsecond,2002\nthird,2003\n");
    QCOMPARE(reading.records.size(), 3u);
    QCOMPARE(reading.records[0].study.title, u"\"never closed"_s);
    QCOMPARE(reading.records[2].study.year, 2003);
    QCOMPARE(reading.issues.size(), 1u);
    QCOMPARE(reading.issues[0].line, 2);
}

void TestCsvReader::headers_data()
{
    QTest::addColumn<QString>("field");
    const auto add = [](const char* header, const char* field) {
        QTest::newRow(header) << QString::fromLatin1(field);
    };
    add("title", "title");
    add("Title", "title");
    add("Article Title", "title"); // Web of Science
    add("Publication Title", "source"); // Zotero
    add("Abstract Note", "abstract");
    add("Publication Year", "year");
    add("Manual Tags", "keywords");
    add("Item Type", "type");
    add("Source title", "source"); // Scopus
    add("Author Keywords", "keywords");
    add("Page start", "start-page");
    add("Published Year", "year"); // Covidence
    add("Study", "");
    add("publication_year", "year"); // ASReview
    add("first_authors", "authors");
    add("seen_at", "verified-at");
    add("verified-at", "verified-at");
    add("evidence_type", "dimension:evidence-type");
    add("Evidence type", "dimension:evidence-type");
    add("COUNTRY", "dimension:country");
    add("dimension:country", "dimension:country");
    add("dimension:nothing", "");
    add("coded_from", "");
    add("ENTRYTYPE", "type");
    add("Titre", "title"); // French
    add("Auteurs", "authors");
    add("Auteur", "authors");
    add("Auteur(s)", "authors");
    add("Année", "year");
    add("ANNEE", "year");
    add("Résumé", "abstract");
    add("Revue", "source");
    add("Mots-clés", "keywords");
    add("Langue", "language");
    add("Éditeur", "publisher");
    add("Pages", "pages");
    add("Volume", "volume");
    add("Numéro", "issue");
    add("Título", "title"); // Spanish
    add("Autores", "authors");
    add("Autor", "authors");
    add("Año", "year");
    add("Resumen", "abstract");
    add("Revista", "source");
    add("Palabras clave", "keywords");
    add("Idioma", "language");
}

void TestCsvReader::headers()
{
    QFETCH(QString, field);
    QCOMPARE(csvFieldFor(QString::fromUtf8(QTest::currentDataTag()), testDimensions()), field);
}

void TestCsvReader::frenchTable()
{
    const Reading reading = csv("Titre;Auteurs;Année;Résumé;Revue\n"
                                "Le travail forcé;Dupont, Jeanne;2019;Un résumé.;Revue du travail\n");
    QVERIFY(reading.summary);
    QCOMPARE(reading.records.size(), 1u);
    const Study& study = reading.records.front().study;
    QCOMPARE(study.title, u"Le travail forcé"_s);
    QCOMPARE(study.authors, QStringList{u"Dupont, Jeanne"_s});
    QCOMPARE(study.year, std::optional(2019));
    QCOMPARE(study.abstract, u"Un résumé."_s);
    QCOMPARE(study.source, u"Revue du travail"_s);
    QVERIFY(study.extra.empty());
}

void TestCsvReader::mapping()
{
    ReadOptions options;
    options.map = {{u"Land"_s, u"country"_s}, {u"Titel"_s, u"title"_s}, {u"year"_s, QString()}};
    options.separator = u';';
    const Reading reading = csv("Titel;Land;year\nA;Thailand|Laos;2001\n", options);
    QVERIFY(reading.summary);
    QCOMPARE(reading.summary->map.value(u"Land"_s), u"country"_s);
    const Record& record = reading.records.front();
    QCOMPARE(record.study.title, u"A"_s);
    QVERIFY(!record.study.year);
    QVERIFY(record.study.extra.empty()); // asked to ignore it
    QCOMPARE(record.codings.size(), 2u);
    QCOMPARE(record.codings[1].term, u"Laos"_s);
}

void TestCsvReader::wrongMapping()
{
    ReadOptions options;
    options.map = {{u"nothing"_s, u"title"_s}};
    QVERIFY(csv("title,year\na,2001\n", options).summary.error().message.contains("nothing"_L1));
    options.map = {{u"title"_s, u"colour"_s}};
    const Reading reading = csv("title,year\na,2001\n", options);
    QVERIFY(reading.summary.error().message.contains("colour"_L1));
    QVERIFY(reading.summary.error().message.contains("verified-at"_L1)); // what there is
}

void TestCsvReader::unknownColumns()
{
    const Reading reading = csv("title,coded_from,,ris:C3\na,abstract,x,y\nb,,,\n");
    QCOMPARE(reading.records[0].study.extra,
             std::vector<ExtraField>({{u"csv"_s, u"coded_from"_s, u"abstract"_s},
                                      {u"csv"_s, u"column 3"_s, u"x"_s},
                                      {u"ris"_s, u"C3"_s, u"y"_s}}));
    QVERIFY(reading.records[1].study.extra.empty());
}

void TestCsvReader::items_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QStringList>("list");
    QTest::newRow("semicolons") << u"Doe, J.; Roe, K."_s << QStringList({u"Doe, J."_s, u"Roe, K."_s});
    QTest::newRow("bars") << u"Doe, J.|Roe, K."_s << QStringList({u"Doe, J."_s, u"Roe, K."_s});
    QTest::newRow("lines") << u"Doe, J.\nRoe, K."_s << QStringList({u"Doe, J."_s, u"Roe, K."_s});
    QTest::newRow("one") << u"Doe, J."_s << QStringList(u"Doe, J."_s);
    QTest::newRow("trailing") << u"Doe, J.; "_s << QStringList(u"Doe, J."_s);
    QTest::newRow("and") << u"Doe, Jo and Roe, Kim"_s << QStringList({u"Doe, Jo"_s, u"Roe, Kim"_s});
    QTest::newRow("ministry") << u"Ministry of Labour and Social Affairs"_s
                              << QStringList(u"Ministry of Labour and Social Affairs"_s);
    QTest::newRow("quoted") << u"\"a; b\"; c"_s << QStringList({u"a; b"_s, u"c"_s});
    QTest::newRow("quote in quotes") << u"\"a \"\"b\"\"\"; c"_s << QStringList({u"a \"b\""_s, u"c"_s});
    QTest::newRow("stray quote") << u"\"a; b"_s << QStringList({u"\"a"_s, u"b"_s});
    QTest::newRow("python") << u"['Marx, Karl', \"O'Neil, A\"]"_s
                            << QStringList({u"Marx, Karl"_s, u"O'Neil, A"_s});
    QTest::newRow("brackets") << u"[sic]; b"_s << QStringList({u"[sic]"_s, u"b"_s});
    QTest::newRow("empty") << u"  "_s << QStringList();
}

void TestCsvReader::items()
{
    QFETCH(QString, cell);
    QFETCH(QStringList, list);
    QCOMPARE(splitCsvItems(cell, true), list);
    QCOMPARE(splitCsvItems(joinCsvItems(list), true), list);
}

void TestCsvReader::formulas_data()
{
    QTest::addColumn<QString>("written");
    for (const auto& [text, written] : {std::pair("=1+1", "'=1+1"),
                                        {"+1", "'+1"},
                                        {"-1", "'-1"},
                                        {"@x", "'@x"},
                                        {"\tx", "'\tx"},
                                        {"'=1", "''=1"},
                                        {"plain", "plain"},
                                        {"'quoted'", "'quoted'"},
                                        {"", ""},
                                        {"'", "'"},
                                        {"1-2", "1-2"}})
        QTest::newRow(text) << QString::fromUtf8(written);
}

void TestCsvReader::formulas()
{
    QFETCH(QString, written);
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    QCOMPARE(guardFormula(text), written);
    QCOMPARE(unguardFormula(written), text);
}

void TestCsvReader::asreview()
{
    const Reading reading = csv(fixture("asreview_generic_semicolon.csv"));
    QCOMPARE(reading.summary->separator, u';');
    const Study& study = reading.records[1].study;
    QCOMPARE(study.type, u"JOUR"_s);
    QCOMPARE(study.authors, QStringList({u"Marxus, Karlus"_s, u"Lindgren, Astrid"_s}));
    QCOMPARE(study.keywords, QStringList({u"Pippi Langstrumpf"_s, u"Nordwind"_s, u"Piraten"_s}));
    QCOMPARE(study.year, 2006);
    QCOMPARE(study.pages, u"e0815341"_s);
    QCOMPARE(study.place, u"Germany"_s);
    QCOMPARE(study.accession, u"12345"_s);
    const Reading tabbed = csv(fixture("asreview_generic_tab.tsv"));
    QCOMPARE(tabbed.summary->separator, u'\t');
    QVERIFY(tabbed.records[1].study == study);
    QVERIFY(csv(fixture("asreview_duplicate_records.csv")).records[13].study.doi == "10.7"_L1);
}

void TestCsvReader::sample()
{
    const Reading reading = csv(fixture("bibliography.csv"));
    QCOMPARE(reading.records.size(), 300u);
    QVERIFY2(reading.issues.empty(), issueText(reading.issues));
    const Record& record = reading.records[3];
    QCOMPARE(record.study.accession, u"B0004"_s);
    QCOMPARE(record.study.authors, QStringList({u"Aberdein, Charlotte"_s, u"Zimmerman, Cathy"_s}));
    QCOMPARE(record.study.year, 2015);
    QCOMPARE(record.study.extra, std::vector<ExtraField>({{u"csv"_s, u"coded_from"_s, u"abstract"_s}}));
    QCOMPARE(record.codings.size(), 4u);
    QCOMPARE(record.codings[3], (NamedCoding{u"evidence-type"_s, u"PRI"_s, {}, {}}));
    int undated = 0;
    int anonymous = 0;
    int nowhere = 0;
    for (const Record& each : reading.records) {
        undated += !each.study.year;
        anonymous += each.study.authors.isEmpty();
        nowhere += std::ranges::none_of(each.codings,
                                        [](const NamedCoding& c) { return c.dimension == "country"_L1; });
    }
    // As the data's README says.
    QCOMPARE(undated, 38);
    QCOMPARE(anonymous, 14);
    QCOMPARE(nowhere, 48);
}

/// A table as CoLRev writes it: BibTeX names in a CSV.
void TestCsvReader::bibdedupe()
{
    const Reading reading = csv(
        "\"ID\",\"ENTRYTYPE\",\"author\",\"title\",\"year\",\"journal\",\"booktitle\"\n"
        "\"id_1\",\"inproceedings\",\"Example, Ann and Sample, Bo\",\"A title\",\"2017\",,\"Proceedings\"\n");
    const Study& study = reading.records.front().study;
    QCOMPARE(study.type, u"CPAPER"_s);
    QCOMPARE(study.authors, QStringList({u"Example, Ann"_s, u"Sample, Bo"_s}));
    QCOMPARE(study.source, u"Proceedings"_s);
}

void TestCsvReader::excelsSeparatorLine()
{
    const Reading reading = csv("sep=;\r\ntitle;year\r\na,b;2001\r\n");
    QCOMPARE(reading.records.size(), 1u);
    QCOMPARE(reading.records[0].study.title, u"a,b"_s);
    QCOMPARE(reading.records[0].line, 3);
}

void TestCsvReader::emptyRows()
{
    const Reading reading = csv("title,year\n\na,2001\n,\n\n  ,  \nb,2002\n\n");
    QCOMPARE(reading.records.size(), 2u);
    QCOMPARE(reading.records[1].line, 7);
    QVERIFY2(reading.issues.empty(), issueText(reading.issues));
}

void TestCsvReader::headerRow_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("records");
    QTest::newRow("first") << "title,year\na,2001\n"_ba << 1 << 1;
    QTest::newRow("below notes") << "Search of May\nTitle: all,x\n\ntitle,year,doi,x\na,2001,,\n"_ba << 4
                                 << 1;
    QTest::newRow("the earlier of two") << "title,year\nauthors,doi\n"_ba << 1 << 1;
    QTest::newRow("data that sounds like headers") << "title,Land,Jahr\nabstract,note,2001\n"_ba << 1 << 1;
    QTest::newRow("last row with a word that is a field")
        << "title;year;Land\na;2001;b\ntitle;authors;note;year;doi\n"_ba << 1 << 2;
    QTest::newRow("last of the rows looked at") << "title;x\n"_ba + "a;1\n"_ba.repeated(19)
            + "title;year;doi;authors\n" << 1 << 20;
    QTest::newRow("only the headers below notes, and one record")
        << "Search of May\ntitle;authors\nauthors;year;doi;title\n"_ba << 2 << 1;
    QTest::newRow("too far below") << "title,x\n"_ba + "a,1\n"_ba.repeated(30) + "title,year,doi,authors\n"
                                   << 1 << 31;
}

void TestCsvReader::headerRow()
{
    QFETCH(QByteArray, text);
    QFETCH(int, row);
    QFETCH(int, records);
    QVERIFY(standardFormats().detect(text, u"x.csv"_s));
    const Reading reading = csv(text);
    QVERIFY(reading.summary);
    QCOMPARE(reading.summary->headerRow, row);
    QCOMPARE(int(reading.records.size()), records);
    QCOMPARE(reading.records.back().line, row + records);
    QCOMPARE(std::ranges::count_if(reading.issues, [](const ImportIssue& issue) { return issue.line == 1; }),
             row > 1 ? 1 : 0);
}

/// The row below which no record is left is no header row, even if it is the only one with a word that is known.
void TestCsvReader::headersNobodyKnows()
{
    ReadOptions options;
    options.preview = 10;
    const QByteArray table = "Otsikko;Tekijä;Vuosi;Huom\nYksi;Virtanen;2001;x\nKaksi;Korhonen;2002;y\nKolme;"
                             "Mäki;Lahti;Note\n";
    const Reading reading = csv(table, options);
    QVERIFY(reading.summary);
    QCOMPARE(reading.summary->headerRow, 1);
    QCOMPARE(reading.records.size(), 3u);
    QVERIFY(!csv(table).summary); // said, not read as nothing
    // Headers and nothing else below a note: no record is lost.
    const Reading bare = csv("Search of May\ntitle;year;doi\n");
    QVERIFY(bare.summary);
    QCOMPARE(bare.summary->headerRow, 2);
}

void TestCsvReader::wantedHeaderRow()
{
    ReadOptions options;
    options.headerRow = 2;
    const Reading reading = csv("title,year,doi\nyear,title\n2001,b\n", options);
    QVERIFY(reading.summary);
    QCOMPARE(reading.records.size(), 1u);
    QCOMPARE(reading.records[0].study.title, u"b"_s);
    options.headerRow = 4;
    QVERIFY(!csv("title,year,doi\nyear,title\n2001,b\n", options).summary);
}

void TestCsvReader::notATable()
{
    for (const char* text : {"", "\n\n", "just some words\nand more\n", "a,b\n1,2\n"}) {
        const Reading reading = csv(text);
        QVERIFY(!reading.summary);
        QCOMPARE(reading.summary.error().kind, ErrorKind::BadInput);
        QVERIFY(!reading.summary.error().message.isEmpty());
    }
    ReadOptions options;
    options.separator = QChar(0x3001);
    QVERIFY(!csv("title,year\n", options).summary);
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
