// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formatstest.h"

#include "model/formats/nbibwriter.h"

using namespace lacuna;
using namespace Qt::StringLiterals;

/// PubMed's .nbib, against JabRef's expected results (MedlinePlainImporterTest*.bib) and as real files vary.
class TestNbib : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void jabrefsDoi();
    void jabrefsTitles();
    void jabrefsEntries();
    void authors();
    void codings();
    void dates_data();
    void dates();
    void types_data();
    void types();
    void continuationLines();
    void unknownTags();
    void hugeRecord();
    void writesPlainly();
    void writesNoFalsePmid();
};

namespace {

Reading nbib(const QByteArray& bytes)
{
    ReadOptions options;
    options.dimensions = testDimensions();
    return readBytes(*standardFormats().byId(u"nbib"), bytes, options);
}

Study only(const QByteArray& bytes)
{
    const Reading reading = nbib(bytes);
    return reading.records.size() == 1 ? reading.records.front().study : Study{};
}

QStringList extras(const Study& study, QLatin1StringView tag)
{
    QStringList texts;
    for (const ExtraField& extra : study.extra) {
        if (extra.format == "nbib"_L1 && extra.tag == tag)
            texts += extra.text;
    }
    return texts;
}

} // namespace

void TestNbib::jabrefsDoi()
{
    const Study study = only(fixture("jabref_MedlinePlainImporterTestDOI.txt"));
    QCOMPARE(study.type, u"RPRT"_s); // @TechReport
    QCOMPARE(study.doi, u"10.1016/j.cpr.2005.02.002"_s);
    QCOMPARE(study.accession, u"22664220"_s); // pmid
}

void TestNbib::jabrefsTitles()
{
    const Study study = only(fixture("jabref_MedlinePlainImporterTestMultiTitle.txt"));
    QCOMPARE(study.type, u"BOOK"_s);
    QCOMPARE(
        study.title,
        u"This is a Testtitle: This title should be appended: This title should also be appended. Another "
        "append to the Title? LastTitle"_s);
    QCOMPARE(extras(study, "PMCR"_L1), QStringList(u"20481061"_s));
}

/// Seven records, as JabRef's test expects of this file.
void TestNbib::jabrefsEntries()
{
    const Reading reading = nbib(fixture("jabref_MedlinePlainImporterTestMultipleEntries.txt"));
    QVERIFY(reading.summary);
    QCOMPARE(reading.records.size(), 7u);
    const Study& first = reading.records[0].study;
    QCOMPARE(first.accession, u"20481061"_s);
    QCOMPARE(first.title,
             u"From danger and motherhood to health and beauty: health advice for the factory girl in early "
             "twentieth-century Britain."_s);
    QCOMPARE(first.authors, QStringList({u"Long, Vicky"_s, u"Marland, Hilary"_s}));
    QCOMPARE(first.source, u"20 century British history"_s);
    QCOMPARE(first.year, 2009);
    QCOMPARE(first.volume, u"20"_s);
    QCOMPARE(first.issue, u"4"_s);
    QCOMPARE(first.pages, u"454-481"_s); // JabRef leaves "454-81"; in full, so that it sorts and compares
    QCOMPARE(first.isbn, u"0955-2359"_s); // JabRef keeps "(Print)" and "(Linking)"
    QCOMPARE(first.abstract, u"Lorem ipsum abstract"_s);
    QCOMPARE(first.language, u"eng"_s);
    QCOMPARE(first.place, u"England"_s);
    QCOMPARE(first.keywords.size(), 10);
    QCOMPARE(first.keywords.last(), u"Women, Working/*history/psychology"_s);
    QCOMPARE(first.type, u"JOUR"_s);
    QCOMPARE(extras(first, "PT"_L1).size(), 3);
    QVERIFY(
        extras(first, "AD"_L1).value(0).endsWith("University of Manchester. Vicky.Long@manchester.ac.uk"_L1));
    QCOMPARE(extras(first, "PMC"_L1), QStringList(u"PMC4513071"_s));
    const Study& second = reading.records[1].study;
    QCOMPARE(second.type, u"CONF"_s);
    QCOMPARE(second.abstract, u"Old Abstract\nnew abstract"_s);
    QCOMPARE(second.year, 2013);
    QCOMPARE(second.source, u"Test Journal"_s);
    QCOMPARE(extras(second, "FED"_L1), QStringList({u"Some Editor"_s, u"Some test data"_s}));
    QCOMPARE(extras(second, "CON"_L1), QStringList(u"First Comment"_s));
    const Study& third = reading.records[2].study;
    QCOMPARE(third.source, u"TestBookTitle"_s);
    QCOMPARE(third.year, 2010);
    QCOMPARE(third.type, u"BOOK"_s);
    QCOMPARE(reading.records[3].study.doi, u"10.1016/j.cpr.2005.02.002"_s);
    QCOMPARE(reading.records[4].study.source, u"Inproceedings book title"_s);
    QCOMPARE(reading.records[5].study.keywords, QStringList(u"Female"_s));
    QCOMPARE(reading.records[6].study.accession, u"45984220"_s);
    const QByteArray issues = issueText(reading.issues);
    QVERIFY2(issues.contains("53 W : Text outside any record was left out: “This line should be omitted"),
             issues);
}

void TestNbib::authors()
{
    QCOMPARE(
        only("PMID- 1\nTI  - A\nFAU - Long, Vicky\nAU  - Long V\nAU  - van der Berg JA\nAU  - Plato\nCN  - "
             "The Group\nAU  - Last, First\n")
            .authors,
        QStringList({u"Long, Vicky"_s, u"van der Berg, JA"_s, u"Plato"_s, u"The Group"_s, u"Last, First"_s}));
}

void TestNbib::codings()
{
    const Reading reading = nbib("PMID- 1\nTI  - A\nMH  - Humans\nOT  - Country: Thailand\nOT  - "
                                 "evidence_type:PRI\nOT  - colour: red\n");
    const Record& record = reading.records.front();
    QCOMPARE(record.codings.size(), 2u);
    QCOMPARE(record.codings[0].dimension, u"country"_s);
    QCOMPARE(record.codings[0].term, u"Thailand"_s);
    QCOMPARE(record.study.keywords, QStringList({u"Humans"_s, u"colour: red"_s}));
}

void TestNbib::dates_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("kept");
    QTest::newRow("year") << QByteArray("2019") << 2019 << QString();
    QTest::newRow("day") << QByteArray("2019 Feb 3") << 2019 << u"2019 Feb 3"_s;
    QTest::newRow("range") << QByteArray("1998 Dec-1999 Jan") << 1998 << u"1998 Dec-1999 Jan"_s;
    QTest::newRow("spaces") << QByteArray("2010   06") << 2010 << u"2010 06"_s;
    QTest::newRow("season") << QByteArray("Spring 2001") << 2001 << u"Spring 2001"_s;
    QTest::newRow("none") << QByteArray("in press") << 0 << u"in press"_s;
}

void TestNbib::dates()
{
    QFETCH(QByteArray, date);
    QFETCH(int, year);
    QFETCH(QString, kept);
    const Study study = only("PMID- 1\nTI  - A\nDP  - " + date + "\n");
    QCOMPARE(study.year.value_or(0), year);
    QCOMPARE(extras(study, "DP"_L1).value(0), kept);
}

void TestNbib::types_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("kept");
    QTest::newRow("article") << QByteArray("PT  - Journal Article") << u"JOUR"_s << 0;
    QTest::newRow("review in a journal") << QByteArray("JT  - J\nPT  - Review") << u"JOUR"_s << 1;
    QTest::newRow("two") << QByteArray("PT  - Review\nPT  - Journal Article") << u"JOUR"_s << 2;
    QTest::newRow("dissertation") << QByteArray("PT  - Academic Dissertation") << u"THES"_s << 0;
    QTest::newRow("chapter") << QByteArray("BTI - A book") << u"CHAP"_s << 0;
    QTest::newRow("RIS name") << QByteArray("PT  - HEAR") << u"HEAR"_s << 0;
    QTest::newRow("none") << QByteArray("AB  - x") << u"GEN"_s << 0;
}

void TestNbib::types()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, type);
    QFETCH(int, kept);
    const Study study = only("PMID- 1\nTI  - A\n" + lines + "\n");
    QCOMPARE(study.type, type);
    QCOMPARE(int(extras(study, "PT"_L1).size()), kept);
}

void TestNbib::continuationLines()
{
    const Study study =
        only("PMID- 1\r\nTI  - A title\r\n      of two lines\r\nAB  - Of HIV-\r\nHIV-positive\r\nTI - x "
             "of\r\n        paragraphs\r\n");
    QCOMPARE(study.title, u"A title of two lines: x of\nparagraphs"_s); // "TI - x" is a title all the same
    QCOMPARE(study.abstract, u"Of HIV- HIV-positive"_s);
}

void TestNbib::unknownTags()
{
    const Study study =
        only("PMID- 1\nTI  - A\nXYZ - odd\nAID - S01 [pii]\nLID - 10.1/a [doi]\nAID - 10.1/a [doi]\n");
    QCOMPARE(extras(study, "XYZ"_L1), QStringList(u"odd"_s));
    QCOMPARE(extras(study, "AID"_L1), QStringList(u"S01 [pii]"_s));
    QCOMPARE(extras(study, "LID"_L1), QStringList());
    QCOMPARE(study.doi, u"10.1/a"_s);
}

/// Of a record without end the beginning is kept, the line is named, and what follows it is read.
void TestNbib::hugeRecord()
{
    const QByteArray bytes = "PMID- 1\nTI  - A\n\nPMID- 2\n"
        + QByteArray("AB  - " + QByteArray(1000, 'x') + "\n").repeated(80'000) + "\nPMID- 3\nTI  - C\n";
    const Reading reading = nbib(bytes);
    QVERIFY(reading.summary);
    QCOMPARE(reading.records.size(), 3u);
    QCOMPARE(reading.records.back().study.title, u"C"_s);
    QVERIFY(reading.issues.front().message.contains("32 MB"_L1));
    QVERIFY(reading.issues.front().line > 30'000);
}

void TestNbib::writesPlainly()
{
    Record record;
    Study& study = record.study;
    study.type = u"JOUR"_s;
    study.title = u"A placeholder title: not a real study"_s;
    study.authors = {u"Example, Ann Bea"_s, u"Ministry of Labour"_s};
    study.year = 2019;
    study.source = u"Journal of Examples"_s;
    study.pages = u"12-34"_s;
    study.doi = u"10.0000/example"_s;
    study.abstract = u"First paragraph.\nSecond paragraph."_s;
    study.keywords = {u"kilns"_s};
    study.accession = u"12345678"_s;
    study.extra = {{u"nbib"_s, u"DP"_s, u"2019 May"_s}, {u"nbib"_s, u"STAT"_s, u"MEDLINE"_s}};
    record.codings = {{u"country"_s, u"TH"_s, {}, {}}};
    QCOMPARE(
        nbibRecord(record, testDimensions()),
        QByteArray("PMID- 12345678\r\nTI  - A placeholder title: not a real study\r\nPG  - 12-34\r\nAID - "
                   "10.0000/example [doi]\r\nAB  - First paragraph.\r\n        Second paragraph.\r\nFAU - "
                   "Example, Ann Bea\r\nAU  - Example AB\r\nCN  - Ministry of Labour\r\nPT  - Journal "
                   "Article\r\nJT  - Journal of Examples\r\nOT  - kilns\r\nOT  - country: TH\r\nDP  - 2019 "
                   "May\r\nSTAT- MEDLINE\r\n\r\n"));
}

/// A library's own number is not written as if PubMed had given it.
void TestNbib::writesNoFalsePmid()
{
    Record record;
    record.study.type = u"GEN"_s;
    record.study.title = u"A"_s;
    record.study.accession = u"17"_s;
    const QByteArray bytes = nbibRecord(record, {});
    QVERIFY2(bytes.startsWith("PMID- \r\n"), bytes);
    QCOMPARE(only(bytes).accession, u"17"_s);
}

QTEST_GUILESS_MAIN(TestNbib)
#include "tst_nbib.moc"
