// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formatstest.h"

#include "model/formats/bibnames.h"

using namespace lacuna;
using namespace Qt::StringLiterals;

/// BibTeX and BibLaTeX as programs really write them.
class TestBibReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void jabrefComplex();
    void jabrefSoftware();
    void jabrefCrossref();
    void jabrefBom();
    void jabrefMonths();
    void jabrefMixedContent();
    void encodings_data();
    void encodings();
    void macRoman();
    void names_data();
    void names();
    void strings();
    void crossref_data();
    void crossref();
    void crossrefKeepsIdentity();
    void xdata();
    void inheritanceThatFails_data();
    void inheritanceThatFails();
    void types_data();
    void types();
    void dates_data();
    void dates();
    void codings();
    void oddSyntax();
    void commentsAndText();
    void commentedOut();
    void fieldsOfMembers();
    void detection_data();
    void detection();
    void refusesOthers();
    void cancels();
};

namespace {

Reading bib(const QByteArray& bytes)
{
    ReadOptions options;
    options.dimensions = testDimensions();
    return readBytes(*standardFormats().byId(u"bibtex"), bytes, options);
}

Study only(const QByteArray& bytes)
{
    const Reading reading = bib(bytes);
    return reading.records.size() == 1 ? reading.records.front().study : Study{};
}

QString extra(const Study& study, QLatin1StringView tag)
{
    QStringList texts;
    for (const ExtraField& field : study.extra) {
        if (field.tag == tag && field.format == "bibtex"_L1)
            texts += field.text;
    }
    return texts.join(u'|');
}

Study byKey(const Reading& reading, QLatin1StringView key)
{
    for (const Record& record : reading.records) {
        if (extra(record.study, "@key"_L1) == key)
            return record.study;
    }
    return {};
}

} // namespace

void TestBibReader::jabrefComplex()
{
    const Reading reading = bib(fixture("jabref_complex.bib"));
    QCOMPARE(issueText(reading.issues), QByteArray());
    QCOMPARE(reading.records.size(), 20u);
    const Study& thesis = reading.records.front().study;
    QCOMPARE(reading.records.front().line, 9);
    QCOMPARE(thesis.type, u"THES"_s);
    QCOMPARE(
        thesis.title,
        u"The postcranial anatomy of Procolophon (Parareptilia: Procolophonidae) and its implications for the origin of turtles"_s);
    QCOMPARE(thesis.authors, QStringList(u"deBraga, Michael"_s));
    QCOMPARE(thesis.publisher, u"Department of Zoology, University of Toronto"_s);
    QCOMPARE(thesis.place, u"Canada"_s);
    QCOMPARE(extra(thesis, "type"_L1), u"PhD thesis"_s);
    QCOMPARE(extra(thesis, "note"_L1), u"303 pp."_s);
    QCOMPARE(extra(thesis, "@preamble"_L1), u"preamble"_s);
    QCOMPARE(extra(thesis, "@text"_L1),
             u"This is some arbitrary user comment that should be preserved\n\n"
             "This is some user comment in front of a string, should also be preserved."_s);
    const Study xp = byKey(reading, "1137631"_L1);
    QCOMPARE(xp.type, u"CPAPER"_s);
    QCOMPARE(xp.authors.first(3),
             QStringList({u"Boström, Gustav"_s, u"Wäyrynen, Jaana"_s, u"Bodén, Marine"_s}));
    QCOMPARE(xp.doi, u"10.1145/1137627.1137631"_s);
    QCOMPARE(xp.place, u"New York, NY, USA"_s);
    QCOMPARE(extra(xp, "location"_L1), u"Shanghai, China"_s);
    QCOMPARE(extra(xp, "file"_L1),
             u":/Volumes/iDisk/Freie Universität Berlin/Semester 9/Softwareprozesse/p11-bostrom.pdf:PDF"_s);
    QCOMPARE(byKey(reading, "1358810"_L1).source,
             u"CHI '08: CHI '08 extended abstracts on Human factors in computing systems"_s);
    QCOMPARE(byKey(reading, "10250999"_L1).authors,
             QStringList({u"von Hippel, Eric"_s, u"Reagle, Joseph M., Jr."_s, u"Sherry, John F., Jr."_s,
                          u"van den Huevel, Johan A, Jr."_s}));
    QCOMPARE(byKey(reading, "1073004"_L1).authors.front(), u"de Paula, Rogério"_s);
    // JabRef's settings are no studies, and what follows the last entry stays with it.
    const Study& last = reading.records.back().study;
    QVERIFY(extra(last, "@comment"_L1)
                .contains("jabref-meta: selector_organization:JabRef Developers;JabRef Publisher;"_L1));
    QVERIFY(!extra(last, "@comment"_L1).contains("databaseType"_L1));
    QVERIFY(extra(last, "@text"_L1).contains("Some trailing text"_L1));
}

void TestBibReader::jabrefSoftware()
{
    const Reading reading = bib(fixture("jabref_biblatex-software.bib"));
    QCOMPARE(issueText(reading.issues), QByteArray());
    QCOMPARE(reading.records.size(), 9u);
    // The file has what inheriting gives beside it, as "condensed" entries.
    const Study version = byKey(reading, "delebecque:hal-02090402v1"_L1);
    const Study condensed = byKey(reading, "delebecque:hal-02090402-condensed"_L1);
    QCOMPARE(version.title, condensed.title);
    QCOMPARE(version.authors, condensed.authors);
    QCOMPARE(version.authors.front(), u"Delebecque, François"_s);
    QCOMPARE(version.year, 1994);
    QCOMPARE(version.publisher, u"Inria"_s);
    QCOMPARE(extra(version, "@type"_L1), u"softwareversion"_s);
    QCOMPARE(extra(version, "date"_L1), u"1994-01"_s);
    QCOMPARE(
        extra(version, "swhid"_L1),
        u"swh:1:dir:1ba0b67b5d0c8f10961d878d91ae9d6e499d746a; origin=https://hal.archives-ouvertes.fr/hal-02090402"_s);
    const Study module = byKey(reading, "cgal:lp-gi-20a"_L1); // of a version of a program
    QCOMPARE(module.title, byKey(reading, "cgal:lp-gi-20a-condensed"_L1).title);
    QCOMPARE(module.title, u"The Computational Geometry Algorithms Library: 2D Voronoi Diagram Adaptor"_s);
    QCOMPARE(module.year, 2020);
    QCOMPARE(extra(module, "version"_L1), u"5.0.2"_s);
    QCOMPARE(extra(module, "editor"_L1), u"CGAL Editorial Board"_s);
    QCOMPARE(extra(module, "crossref"_L1), u"cgal:5-0-2"_s);
    QCOMPARE(byKey(reading, "cgal"_L1).authors, QStringList(u"The CGAL Project"_s));
    QCOMPARE(byKey(reading, "parmap"_L1).publisher,
             u"Inria and University of Paris and University of Pisa"_s);
    QCOMPARE(byKey(reading, "simplemapper"_L1).authors,
             QStringList({u"Di Cosmo, Roberto"_s, u"Danelutto, Marco"_s}));
}

void TestBibReader::jabrefCrossref()
{
    const Reading reading = bib(fixture("jabref_crossref.bib"));
    QCOMPARE(reading.records.size(), 4u);
    const Study paper = byKey(reading, "DBLP:conf/wicsa/ZimmermannWKG15"_L1);
    QCOMPARE(
        paper.title,
        u"Architectural Decision Guidance Across Projects - Problem Space Modeling, Decision Backlog Management and Cloud Computing Knowledge"_s);
    QCOMPARE(
        paper.source,
        u"12th Working IEEE/IFIP Conference on Software Architecture, WICSA 2015, Montreal, QC, Canada, May 4-8, 2015"_s);
    QCOMPARE(paper.publisher, u"IEEE Computer Society"_s); // of the proceedings, which come last
    QCOMPARE(paper.isbn, u"978-1-4799-1922-2"_s);
    QCOMPARE(paper.pages, u"85-94"_s);
    QCOMPARE(extra(paper, "editor"_L1), u"Bass, Len; Lago, Patricia; Kruchten, Philippe"_s);
    QCOMPARE(extra(byKey(reading, "Article2016"_L1), "test"_L1), u"xy"_s);
    QCOMPARE(byKey(reading, "DBLP:conf/wicsa/2015"_L1).type, u"CONF"_s);
}

void TestBibReader::jabrefBom()
{
    const Reading reading = bib(fixture("jabref_utf8-bom.bib"));
    QCOMPARE(reading.records.size(), 2u);
    const Study& article = reading.records[0].study;
    QCOMPARE(
        article.title,
        u"Pi Calculus Versus Petri Nets: Let Us Eat Humble Pie Rather Than Further Inflate the Pi Hype"_s);
    QCOMPARE(article.authors, QStringList(u"Aalst, W.M.P. van der"_s));
    QCOMPARE(extra(article, "month"_L1), u"may"_s);
    QVERIFY(extra(article, "file"_L1).contains(u"Pi-Kalkül\\\\Aal2005"_s));
    const Study& collection = reading.records[1].study;
    QCOMPARE(collection.title, u"Special issue on workflow and extented transaction systems"_s);
    QCOMPARE(collection.source, u"Bulletin of TC on Data Engineering"_s);
    QCOMPARE(extra(collection, "editor"_L1), u"Hsu, M."_s);
    QVERIFY(extra(collection, "@comment"_L1).contains("jabref-entrytype: Collection"_L1));
}

void TestBibReader::jabrefMonths()
{
    const Reading reading = bib(fixture("jabref_articleWithMonths.bib"));
    QCOMPARE(reading.records.size(), 2u);
    for (const Record& record : reading.records)
        QCOMPARE(extra(record.study, "month"_L1), u"apr"_s);
}

void TestBibReader::jabrefMixedContent()
{
    const Study study = only(fixture("jabref_bibWithMixedContent.bib"));
    QCOMPARE(study.authors, QStringList(u"Fenz, Stefan"_s));
    QCOMPARE(study.source,
             u"Proceedings of the South African Information Security Multi-Conference (SAISMC'2010)"_s);
    QCOMPARE(study.pages, u"100-109"_s);
    QCOMPARE(study.keywords, QStringList(u"AirSec"_s));
    QCOMPARE(extra(study, "@text"_L1), u"sdjfdsbhfuwefwiuqhfer}}}"_s);
}

void TestBibReader::encodings_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("title");
    const QString umlaut = u"Ü ist ein Umlaut"_s;
    const QString turkey = u"Investigation of the best suture pattern to close a stuffed Christmas turkey"_s;
    QTest::newRow("jabref_encoding-header.bib")
        << u"UTF-8"_s << u"Towards Application Portability in Platform as a Service"_s;
    QTest::newRow("jabref_encoding-us-ascii-with-header.bib") << u"UTF-8"_s << u"testtitle"_s;
    QTest::newRow("jabref_encoding-utf-16BE-with-header.bib") << u"UTF-16BE"_s << umlaut;
    QTest::newRow("jabref_encoding-utf-16BE-without-header.bib") << u"UTF-16BE"_s << umlaut;
    QTest::newRow("jabref_encoding-utf-8-with-header-with-databasetypecomment.bib") << u"UTF-8"_s << umlaut;
    QTest::newRow("jabref_encoding-utf-8-with-header.bib") << u"UTF-8"_s << umlaut;
    QTest::newRow("jabref_encoding-utf-8-without-header-with-databasetypecomment.bib")
        << u"UTF-8"_s << umlaut;
    QTest::newRow("jabref_encoding-utf-8-without-header.bib") << u"UTF-8"_s << umlaut;
    QTest::newRow("jabref_encoding-windows-1252-but-utf-8-declared--decoding-fails.bib")
        << u"windows-1252"_s << u"Last, Test I."_s;
    QTest::newRow("jabref_encoding-windows-1252-with-header.bib") << u"windows-1252"_s << u"25° C"_s;
    QTest::newRow("jabref_encoding-windows-1252-without-header.bib") << u"windows-1252"_s << u"25° C"_s;
    QTest::newRow("jabref_tiny-BE-noBOM.bib") << u"UTF-16BE"_s << turkey;
    QTest::newRow("jabref_tiny-BE-withBOM.bib") << u"UTF-16BE"_s << turkey;
    QTest::newRow("jabref_tiny-LE-noBOM.bib") << u"UTF-16LE"_s << turkey;
    QTest::newRow("jabref_tiny-LE-withBOM.bib") << u"UTF-16LE"_s << turkey;
}

void TestBibReader::encodings()
{
    QFETCH(QString, encoding);
    QFETCH(QString, title);
    const Reading reading = bib(fixture(QTest::currentDataTag()));
    QVERIFY(reading.summary);
    QCOMPARE(reading.summary->encoding, encoding);
    QCOMPARE(reading.records.size(), 1u);
    const Study& study = reading.records.front().study;
    QCOMPARE(study.title + study.abstract + (study.title.isEmpty() ? study.authors.join(u'|') : QString()),
             title);
    QCOMPARE(extra(study, "@comment"_L1), QString()); // the type of database describes the file
    if (study.title.contains("turkey"_L1)) {
        QCOMPARE(study.authors,
                 QStringList({u"Verwilghen, D."_s, u"Busoni, V."_s, u"van Galen, G."_s, u"Wilke, M."_s}));
        QCOMPARE(study.source, u"Veterinary Record"_s);
        QCOMPARE(study.year, 2011);
        QCOMPARE(study.issue, u"26"_s);
    }
}

/// What the header says counts where the bytes do not say better.
void TestBibReader::macRoman()
{
    const QByteArray roman =
        "% This file was created with JabRef.\n% Encoding: MacRoman\n\n@article{a, title = {Caf\x8E}}\n";
    const Reading reading = bib(roman);
    QCOMPARE(reading.records.size(), 1u);
    QCOMPARE(reading.records.front().study.title, u"Café"_s);
    QCOMPARE(extra(reading.records.front().study, "@text"_L1), QString());
    QCOMPARE(only("% Encoding: MacRoman\n@article{a, title = {Café}}").title, u"Café"_s);
    QCOMPARE(only("% Encoding: nonsense\n@article{a, title = {Café}}").title, u"Café"_s);
    QCOMPARE(only("% Encoding: UTF-16\n@article{a, title = {Cafe}}").title, u"Cafe"_s);
}

void TestBibReader::names_data()
{
    QTest::addColumn<QString>("latex");
    QTest::addColumn<QStringList>("read");
    const auto row = [](const char* latex, const QStringList& read) {
        QTest::newRow(latex) << QString::fromUtf8(latex) << read;
    };
    row("Ann Example", {u"Example, Ann"_s});
    row("Example, Ann", {u"Example, Ann"_s});
    row("Ludwig van Beethoven", {u"van Beethoven, Ludwig"_s});
    row("van Beethoven, Ludwig", {u"van Beethoven, Ludwig"_s});
    row("Charles Louis Xavier Joseph de la Vall{\\'e}e Poussin",
        {u"de la Vallée Poussin, Charles Louis Xavier Joseph"_s});
    row("King, Jr, Martin Luther", {u"King, Martin Luther, Jr"_s});
    row("{Ministry of Labour and Social Affairs}", {u"Ministry of Labour and Social Affairs"_s});
    row("{{ILO}} and {Walk Free}", {u"ILO"_s, u"Walk Free"_s});
    row("{Barnes and Noble, Inc.}", {u"Barnes and Noble, Inc."_s});
    row("Plato AND Aristotle", {u"Plato"_s, u"Aristotle"_s});
    row("A. Andersson and B. Land", {u"Andersson, A."_s, u"Land, B."_s});
    row("Knuth, Donald~E. and D.~E. Knuth", {u"Knuth, Donald E."_s, u"Knuth, D. E."_s});
    row("One, A. and others", {u"One, A."_s, u"et al."_s});
    row("Nguy{\\~{\\^e}}n V{\\u{a}}n A", {u"A, Nguyễn Văn"_s});
    row("{\\'E}mile Zola and {\\'e}mile zola", {u"Zola, Émile"_s, u"émile zola"_s});
    row(" and  and X, Y and ", {u"X, Y"_s});
    row("Smith,", {u"Smith"_s});
}

void TestBibReader::names()
{
    QFETCH(QString, latex);
    QFETCH(QStringList, read);
    QCOMPARE(namesFromBib(latex), read);
    for (const bool ascii : {true, false}) {
        if (!read.contains("Barnes and Noble, Inc."_L1)) // a comma makes it a person's, in any program
            QCOMPARE(namesFromBib(namesToBib(read, ascii)), read);
    }
}

void TestBibReader::strings()
{
    const Study study = only("@string{acm = \"ACM\" # { Press}}\n@STRING(ny = {New York})\n"
                             "@Book{k, publisher = ACM, address = ny # {, } # \"USA\", title = {A} # { B}, "
                             "year = 2001, month = \"1~\" # jan}");
    QCOMPARE(study.publisher, u"ACM Press"_s);
    QCOMPARE(study.place, u"New York, USA"_s);
    QCOMPARE(study.title, u"A B"_s);
    QCOMPARE(study.year, 2001);
    QCOMPARE(extra(study, "month"_L1), u"1\u00A0jan"_s);
}

void TestBibReader::crossref_data()
{
    QTest::addColumn<QByteArrayList>("entries");
    const QByteArray parent = "@proceedings{p, title = {Proceedings}, subtitle = {Of}, year = 2001, "
                              "publisher = {P}, editor = {Ed, E.}, doi = {10.1/p}}\n";
    const QByteArray child = "@inproceedings{c, title = {Paper}, author = {A, B}, crossref = {P}}\n";
    QTest::newRow("parent first") << QByteArrayList{parent, child};
    QTest::newRow("child first") << QByteArrayList{child, parent};
}

void TestBibReader::crossref()
{
    QFETCH(QByteArrayList, entries);
    const Reading reading = bib(entries.join());
    QCOMPARE(issueText(reading.issues), QByteArray());
    QCOMPARE(reading.records.size(), 2u);
    const Study child = byKey(reading, "c"_L1);
    QCOMPARE(child.title, u"Paper"_s);
    QCOMPARE(child.source, u"Proceedings"_s);
    QCOMPARE(extra(child, "booksubtitle"_L1), u"Of"_s);
    QCOMPARE(child.year, 2001);
    QCOMPARE(child.publisher, u"P"_s);
    QCOMPARE(extra(child, "editor"_L1), u"Ed, E."_s);
    QCOMPARE(extra(child, "crossref"_L1), u"P"_s);
}

/// Two papers of one volume must not seem to be one publication.
void TestBibReader::crossrefKeepsIdentity()
{
    const Reading reading = bib("@inbook{c, title = {Chapter}, crossref = {p}}\n"
                                "@book{p, title = {Book}, author = {A, B}, doi = {10.1/p}, url = {http://p}, "
                                "pages = {1--500}, abstract = {x}}\n");
    const Study child = byKey(reading, "c"_L1);
    QCOMPARE(child.source, u"Book"_s);
    QCOMPARE(child.authors, QStringList(u"A, B"_s));
    QVERIFY(child.doi.isEmpty() && child.url.isEmpty() && child.pages.isEmpty() && child.abstract.isEmpty());
}

void TestBibReader::xdata()
{
    const Reading reading = bib(
        "@report{r, title = {R}, xdata = {org, place}}\n@xdata{org, institution = {ILO}, xdata = {more}}\n"
        "@xdata{place, location = {Bangkok}}\n@xdata{more, year = 2003}\n");
    QCOMPARE(issueText(reading.issues), QByteArray());
    QCOMPARE(reading.records.size(), 1u); // the others are no publications
    const Study& study = reading.records.front().study;
    QCOMPARE(study.publisher, u"ILO"_s);
    QCOMPARE(study.place, u"Bangkok"_s);
    QCOMPARE(study.year, 2003);
}

void TestBibReader::inheritanceThatFails_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("records");
    QTest::addColumn<int>("issues");
    QTest::newRow("missing") << QByteArray("@article{a, title={A}, crossref={nowhere}}") << 1 << 1;
    QTest::newRow("itself") << QByteArray("@article{a, title={A}, crossref={a}}") << 1 << 1;
    QTest::newRow("ring") << QByteArray(
        "@article{a, title={A}, crossref={b}}@article{b, title={B}, crossref={a}}")
                          << 2 << 1;
    QTest::newRow("grandparent") << QByteArray(
        "@software{a, title={A}, crossref={b}}@software{b, title={B}, crossref={nowhere}}")
                                 << 2 << 1;
}

void TestBibReader::inheritanceThatFails()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, records);
    QFETCH(int, issues);
    const Reading reading = bib(bytes);
    QCOMPARE(int(reading.records.size()), records);
    QVERIFY2(int(reading.issues.size()) == issues, issueText(reading.issues));
    QCOMPARE(reading.issues.front().field, u"crossref"_s);
    QVERIFY(reading.issues.front().line > 0);
}

void TestBibReader::types_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("kept");
    QTest::newRow("Article") << u"JOUR"_s << QString();
    QTest::newRow("techreport") << u"RPRT"_s << QString();
    QTest::newRow("report") << u"RPRT"_s << QString();
    QTest::newRow("phdthesis") << u"THES"_s << QString();
    QTest::newRow("mastersthesis") << u"THES"_s << u"mastersthesis"_s;
    QTest::newRow("inbook") << u"CHAP"_s << u"inbook"_s;
    QTest::newRow("conference") << u"CPAPER"_s << u"conference"_s;
    QTest::newRow("online") << u"ELEC"_s << QString();
    QTest::newRow("misc") << u"GEN"_s << QString();
    QTest::newRow("Gadget") << u"GEN"_s << u"gadget"_s;
}

/// Types without a place in Study are kept and written back.
void TestBibReader::types()
{
    QFETCH(QString, type);
    QFETCH(QString, kept);
    const Study study = only("@" + QByteArray(QTest::currentDataTag()) + "{K, title = {T}}");
    QCOMPARE(study.type, type);
    QCOMPARE(extra(study, "@type"_L1), kept);
    if (kept.isEmpty())
        return;
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    Progress progress;
    QVERIFY(standardFormats().byId(u"bibtex")->write({{study, {}}}, {}, device, progress));
    QVERIFY(device.data().contains(QByteArray("@" + kept.toUtf8() + "{K,\n")));
}

void TestBibReader::dates_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("kept");
    QTest::newRow("year") << QByteArray("year = 2001") << 2001 << u"/"_s;
    QTest::newRow("date") << QByteArray("date = {2001}") << 2001 << u"/"_s;
    QTest::newRow("full date") << QByteArray("date = {2001-05-06}") << 2001 << u"2001-05-06/"_s;
    QTest::newRow("both") << QByteArray("year = {2001}, date = {2001-05}") << 2001 << u"2001-05/"_s;
    QTest::newRow("range") << QByteArray("date = {2001/2003}") << 2001 << u"2001/2003/"_s;
    QTest::newRow("words") << QByteArray("year = {in press}") << 0 << u"/in press"_s;
    QTest::newRow("letter") << QByteArray("year = {2001a}") << 2001 << u"/2001a"_s;
}

void TestBibReader::dates()
{
    QFETCH(QByteArray, fields);
    QFETCH(int, year);
    QFETCH(QString, kept);
    const Study study = only("@misc{k, title = {T}, " + fields + "}");
    QCOMPARE(study.year.value_or(0), year);
    QCOMPARE(QString(extra(study, "date"_L1) + u'/' + extra(study, "year"_L1)), kept);
}

void TestBibReader::codings()
{
    const Reading reading = bib(
        "@misc{k, title = {T}, keywords = {kilns, country: TH, {a, b}, Evidence type: RCT, colour: red}}");
    QCOMPARE(reading.records.size(), 1u);
    const Record& record = reading.records.front();
    QCOMPARE(record.study.keywords, QStringList({u"kilns"_s, u"a, b"_s, u"colour: red"_s}));
    QCOMPARE(record.codings.size(), 2u);
    QCOMPARE(record.codings[0], (NamedCoding{u"country"_s, u"TH"_s, {}, {}}));
    QCOMPARE(record.codings[1], (NamedCoding{u"evidence-type"_s, u"RCT"_s, {}, {}}));
    QCOMPARE(only("@misc{k, title = {T}, keywords = {a, b; c}}").keywords, QStringList({u"a, b"_s, u"c"_s}));
}

void TestBibReader::oddSyntax()
{
    QCOMPARE(only("@article(k, title = {T (x)}, year = 2001)").title, u"T (x)"_s);
    QCOMPARE(only("@ARTICLE {k,\r\n% a comment\r\n TITLE=\"A {\"}quoted{\"} T\",,\r\n}").title,
             u"A \"quoted\" T"_s);
    QCOMPARE(only("@article{title = {No key}}").title, u"No key"_s);
    QCOMPARE(only("@article{, title = {Empty key}}").title, u"Empty key"_s);
    QCOMPARE(only("@article{k, title = {A}, title = {B}}").title, u"A"_s);
    QCOMPARE(extra(only("@article{k, title = {A}, title = {B}}"), "title"_L1), u"B"_s);
    QCOMPARE(only("mail me@home.org about it @article{k, title = {T}}").title, u"T"_s);
}

void TestBibReader::commentsAndText()
{
    const Reading reading = bib("first\n@comment{one {two}}\n@article{a, title = {A}}\n% second\n@comment "
                                "jabref\n@article{b, title = {B}}\nlast\n@comment{end}\n");
    QCOMPARE(reading.records.size(), 2u);
    QCOMPARE(extra(reading.records[0].study, "@text"_L1), u"first"_s);
    QCOMPARE(extra(reading.records[0].study, "@comment"_L1), u"one {two}"_s);
    QCOMPARE(extra(reading.records[1].study, "@text"_L1), u"% second\n@comment jabref|last"_s);
    QCOMPARE(extra(reading.records[1].study, "@comment"_L1), u"end"_s);
}

void TestBibReader::commentedOut()
{
    const Reading reading = bib("@comment{\n@article{old, title = {Old}}\n}\n@article{a, title = {A}}\n");
    QCOMPARE(reading.records.size(), 1u);
    QCOMPARE(extra(reading.records[0].study, "@comment"_L1), u"@article{old, title = {Old}}"_s);
}

void TestBibReader::fieldsOfMembers()
{
    const Study study = only("@techreport{k, title = {T}, subtitle = {S}, institution = {ILO}, address = "
                             "{Geneva}, number = {7}, type = {Working paper},\n"
                             "issn = {0000-0000}, isbn = {1}, url = {\\url{http://a/b_c}}, doi = "
                             "{https://doi.org/10.1/X_y}, edition = {2nd},\n"
                             "abstract = {One\n line.\n\n Two.}, language = {en}, langid = {english}, annote "
                             "= {N}, note = {Kept}, accession = {W1}}");
    QCOMPARE(study.title, u"T: S"_s);
    QCOMPARE(study.publisher, u"ILO"_s);
    QCOMPARE(study.place, u"Geneva"_s);
    QCOMPARE(study.issue, u"7"_s);
    QCOMPARE(study.isbn, u"0000-0000; 1"_s);
    QCOMPARE(study.url, u"http://a/b_c"_s);
    QCOMPARE(study.doi, u"10.1/X_y"_s);
    QCOMPARE(study.abstract, u"One line.\nTwo."_s);
    QCOMPARE(study.language, u"en"_s);
    QCOMPARE(study.notes, u"N"_s);
    QCOMPARE(study.accession, u"W1"_s);
    QCOMPARE(study.extra.size(), 3u); // the key, the type and the note
    QCOMPARE(only("@misc{k, title = {T}, howpublished = {\\url{http://a~b}}}").url, u"http://a~b"_s);
    QCOMPARE(extra(only("@misc{k, title = {T}, howpublished = {Leaflet}}"), "howpublished"_L1), u"Leaflet"_s);
}

void TestBibReader::detection_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    QTest::newRow("entry") << QByteArray("@article{a,\n title = {b}\n}\n") << u"bibtex"_s;
    QTest::newRow("string") << QByteArray("\r\r@String {x = {y}}\r") << u"bibtex"_s;
    QTest::newRow("one line") << QByteArray("@misc{a, title={b}, date={2001}}") << u"biblatex"_s;
    QTest::newRow("online") << QByteArray("text\n @online{a, title={b}}") << u"biblatex"_s;
    QTest::newRow("stated") << QByteArray(
        "@comment{jabref-meta: databaseType:bibtex;}\n@online{a, title={b}}")
                            << u"bibtex"_s;
    QTest::newRow("json") << QByteArray("[{\"title\":\"@article{a,\"}]") << u"json"_s;
    QTest::newRow("ris") << QByteArray("TY  - JOUR\nAB  - x\n@article{a,\nER  - \n") << u"ris"_s;
    QTest::newRow("text") << QByteArray("Write to me@home {or not}.\n") << QString();
}

void TestBibReader::detection()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, format);
    const FormatRegistry registry = standardFormats();
    const Format* found = registry.detect(bytes, u"x"_s);
    QCOMPARE(found ? found->id() : QString(), format);
}

void TestBibReader::refusesOthers()
{
    for (const QByteArray& bytes : {QByteArray("%PDF-1.7\n"), QByteArray("just text\n"), QByteArray()}) {
        const Reading reading = bib(bytes);
        QVERIFY(!reading.summary);
        QCOMPARE(reading.summary.error().kind, ErrorKind::BadInput);
        QVERIFY(reading.summary.error().message.contains("BibTeX"_L1));
    }
    QVERIFY(bib("@string{a = {b}}\n").summary); // no study, but BibTeX
}

void TestBibReader::cancels()
{
    QByteArray bytes = QByteArray("@article{a, title = {A}}\n").repeated(50'000);
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    Progress progress;
    size_t largest = 0;
    const auto summary = standardFormats().byId(u"bibtex")->read(
        device, {},
        [&](RecordBatch&& batch) {
            largest = std::max(largest, batch.records.size());
            progress.cancel();
            return true;
        },
        progress);
    QVERIFY(!summary);
    QCOMPARE(summary.error().kind, ErrorKind::Cancelled);
    QVERIFY(largest <= 1000);
}

QTEST_GUILESS_MAIN(TestBibReader)
#include "tst_bibreader.moc"
