// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formatstest.h"

#include "model/formats/risparser.h"

using namespace lacuna;
using namespace Qt::StringLiterals;

/// RIS as programs really write it.
class TestRisReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void jabrefsNastyFile();
    void jabrefsChapter();
    void endnote();
    void fullRecord();
    void urls();
    void multiline();
    void utfChars();
    void sample();
    void lineEnds_data();
    void lineEnds();
    void oddSpacing_data();
    void oddSpacing();
    void textThatLooksLikeTags();
    void missingEnd();
    void missingType();
    void emptyRecord();
    void dates_data();
    void dates();
    void pages();
    void codings();
    void unknownTagsAreKept();
    void secondValuesAreKept();
    void abstracts();
    void cutOff();
    void cancels();
    void sinkStops();
};

namespace {

Reading ris(const QByteArray& bytes)
{
    ReadOptions options;
    options.dimensions = testDimensions();
    return readBytes(*standardFormats().byId(u"ris"), bytes, options);
}

Study only(const QByteArray& bytes)
{
    const Reading reading = ris(bytes);
    return reading.records.size() == 1 ? reading.records.front().study : Study{};
}

QStringList extras(const Study& study, QLatin1StringView tag)
{
    QStringList texts;
    for (const ExtraField& extra : study.extra) {
        if (extra.tag == tag)
            texts += extra.text;
    }
    return texts;
}

} // namespace

/// Against JabRef's expected result (RisImporterTest1.bib of its tests).
void TestRisReader::jabrefsNastyFile()
{
    const Reading reading = ris(fixture("jabref_RisImporterTest1.ris"));
    QCOMPARE(reading.records.size(), 1u);
    const Study& study = reading.records.front().study;
    QCOMPARE(study.type, u"THES"_s); // @phdthesis
    QCOMPARE(study.year, 2001);
    QCOMPARE(study.volume, u"6"_s);
    QCOMPARE(study.pages, u"193-194"_s);
    QCOMPARE(study.authors, QStringList({u"Cocke"_s, u"Harrison, Warren Levenshtein Morris"_s}));
    QCOMPARE(extras(study, "A2"_L1), QStringList({u"Rives"_s, u"Kasami"_s}));
    QCOMPARE(study.title, u"Editorial: Open Source and Empirical Software Engineering:"_s);
    QCOMPARE(extras(study, "T1"_L1), QStringList({u"Editorial?"_s, u"Editorial"_s, u"Editorials"_s}));
    QCOMPARE(study.accession, u"123456 sxdbgsd"_s);
    QCOMPARE(study.isbn, u"kmptns"_s);
    QCOMPARE(study.abstract, u"abstract0"_s);
    QCOMPARE(extras(study, "AB"_L1), QStringList(u"abstract1"_s));
    QCOMPARE(study.keywords, QStringList({u"keyword0"_s, u"keyword1"_s}));
    QCOMPARE(study.notes, u"comment2"_s);
    QCOMPARE(extras(study, "U1"_L1), QStringList(u"comment0"_s));
    QCOMPARE(study.url, u"http://dx.doi.org/10.1023/A:1017379030770"_s);
    QCOMPARE(study.place, u"32 peralta avenue los gatos ca"_s);
    QCOMPARE(extras(study, "T3"_L1), QStringList(u"Arrow"_s));
}

/// Against JabRef's expected result (RisImporterTest3.bib).
void TestRisReader::jabrefsChapter()
{
    const Study study = only(fixture("jabref_RisImporterTest3.ris"));
    QCOMPARE(study.type, u"CHAP"_s);
    QCOMPARE(study.doi, u"10.1201/b19107-2"_s);
    QCOMPARE(study.title,
             u"Toward a Robust Analysis of Dermoscopy Images Acquired under Different Conditions"_s);
    QCOMPARE(study.source, u"Dermoscopy Image Analysis"_s);
    QCOMPARE(study.pages, u"1-22"_s);
    QCOMPARE(study.year, 2015);
    QCOMPARE(study.publisher, u"CRC Press"_s);
    QCOMPARE(study.isbn, u"978-1-4822-5326-9"_s);
    QCOMPARE(extras(study, "Y1"_L1), QStringList(u"2015/09/10"_s));
}

void TestRisReader::endnote()
{
    const Study study = only(fixture("rispy_example_endnote.ris"));
    QCOMPARE(study.authors.size(), 4);
    QCOMPARE(study.keywords,
             QStringList({u"citation"_s, u"reference"_s, u"library"_s, u"wizardry"_s, u"coffee"_s,
                          u"procrastination"_s, u"EndNote"_s, u"RIS"_s}));
    QCOMPARE(study.notes, u"L0000000000\n2024-04-01"_s);
    QCOMPARE(study.isbn, u"0000-0000; 9999-9999"_s);
    QCOMPARE(study.url, u"https://www.endnote.com/"_s);
    QCOMPARE(extras(study, "UR"_L1), QStringList(u"https://www.reference-jokes.org/"_s));
    QCOMPARE(extras(study, "DB"_L1), QStringList(u"EndNote\nRIS"_s));
    QCOMPARE(study.accession, u"123"_s);
}

void TestRisReader::fullRecord()
{
    for (const char* name : {"rispy_example_full.ris", "rispy_example_full_without_whitespace.ris",
                             "rispy_example_extraneous_data.ris"}) {
        const Reading reading = ris(fixture(name));
        QCOMPARE(reading.records.size(), 2u);
        QVERIFY2(reading.issues.empty(), issueText(reading.issues));
        const Study& study = reading.records[1].study;
        QCOMPARE(study.title, u"The title of the reference"_s);
        QCOMPARE(study.authors, QStringList({u"Marxus, Karlus"_s, u"Lindgren, Astrid"_s}));
        QCOMPARE(study.year, 2006);
        QVERIFY(study.abstract.startsWith("BACKGROUND: Lorem dammed"_L1));
        QCOMPARE(study.source, u"Lorem"_s);
        QCOMPARE(extras(study, "JA"_L1), QStringList(u"lorem"_s));
        QCOMPARE(study.volume, u"6"_s);
        QCOMPARE(study.issue, u"3"_s);
        QCOMPARE(study.pages, u"e0815341"_s);
        QCOMPARE(study.place, u"Germany"_s);
        QCOMPARE(study.publisher, u"Dark Factory"_s);
        QCOMPARE(study.isbn, u"1732-4208"_s);
        QCOMPARE(study.accession, u"12345"_s);
        QCOMPARE(extras(study, "L2"_L1), QStringList(u"http://example2.com"_s));
    }
}

void TestRisReader::urls()
{
    const Reading reading = ris(fixture("rispy_example_urls.ris"));
    QCOMPARE(reading.records.size(), 4u);
    for (size_t i = 0; i < 4; ++i) {
        QCOMPARE(reading.records[i].study.url, u"http://example.com"_s);
        QCOMPARE(extras(reading.records[i].study, "UR"_L1).size(), i == 0 ? 0 : 1);
    }
    QCOMPARE(extras(reading.records[3].study, "UR"_L1), QStringList(u"http://www.example.com"_s));
    QCOMPARE(extras(reading.records[0].study, "PY"_L1), QStringList(u"1948/07//"_s));
}

void TestRisReader::multiline()
{
    const Reading reading = ris(fixture("rispy_example_multiline.ris"));
    QCOMPARE(reading.records[1].study.abstract,
             u"first line, ER then second line and at the end the last line"_s);
    QCOMPARE(reading.records[2].study.abstract,
             u"first line,\nER then second line and at the end\nthe last line"_s);
    QCOMPARE(ris(fixture("rispy_example_multiline_multitag.ris")).records.front().study.notes,
             u"first line second line\nfirst line second line"_s);
}

void TestRisReader::utfChars()
{
    const Study study = only(fixture("rispy_example_utf_chars.ris"));
    QCOMPARE(study.type, u"JOUR"_s); // "Journal Article"
    QVERIFY(study.title.startsWith(u"Состояние"_s)); // of ST, as there is no TI
    QVERIFY(study.abstract.contains(u"позднем репродуктивном периоде\nThe state of the receptor"_s));
    QCOMPARE(study.volume, u"8"_s); // VO
    QCOMPARE(study.notes, u"Ä,Ö,Ü,ä,ö,ü,ß"_s);
    QCOMPARE(study.pages, u"52-57"_s);
}

void TestRisReader::sample()
{
    const Reading reading = ris(fixture("bibliography.ris"));
    QCOMPARE(reading.records.size(), 300u);
    QVERIFY2(reading.issues.empty(), issueText(reading.issues));
    const Record& record = reading.records.front();
    QCOMPARE(record.study.accession, u"B0001"_s);
    QCOMPARE(record.study.keywords, QStringList());
    QCOMPARE(record.study.notes, u"Coded from: abstract."_s);
    QCOMPARE(record.study.verifiedAt, u"https://fliphtml5.com/qydua/jviw/Sex_trafficking_from_malaysia"_s);
    QCOMPARE(record.codings.size(), 3u);
    QCOMPARE(record.codings[0], (NamedCoding{u"country"_s, u"MY"_s, {}, {}}));
    // The same studies as the table has.
    const Reading table = readBytes(*standardFormats().byId(u"csv"), fixture("bibliography.csv"));
    int undated = 0;
    for (size_t i = 0; i < 300; ++i) {
        const Study& a = reading.records[i].study;
        const Study& b = table.records[i].study;
        QCOMPARE(a.accession, b.accession);
        QCOMPARE(a.title, b.title);
        QCOMPARE(a.year, b.year);
        QStringList authors = b.authors;
        authors.removeAll(u"et al."_s); // the table says where the list was cut, the RIS file does not
        QCOMPARE(a.authors, authors);
        QCOMPARE(a.doi, b.doi);
        QCOMPARE(a.verifiedAt, b.verifiedAt);
        undated += !a.year;
    }
    QCOMPARE(undated, 38); // as the data's README says
}

void TestRisReader::lineEnds_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("LF") << QByteArray("\n");
    QTest::newRow("CR LF") << QByteArray("\r\n");
    QTest::newRow("CR") << QByteArray("\r");
}

void TestRisReader::lineEnds()
{
    QFETCH(QByteArray, end);
    const QByteArray file = fixture("rispy_example_multiline.ris").replace("\n", end);
    const Reading reading = ris(file);
    QCOMPARE(reading.records.size(), 3u);
    QCOMPARE(reading.records[1].line, 8);
    QCOMPARE(reading.records[2].study.abstract,
             u"first line,\nER then second line and at the end\nthe last line"_s);
}

void TestRisReader::oddSpacing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("one space") << QByteArray("TY - JOUR\nTI - A title\nAU - Some, One\nPY - 2001\nER -\n");
    QTest::newRow("no space after the dash")
        << QByteArray("TY  -JOUR\nTI  -A title\nAU  -Some, One\nPY  -2001\nER  -\n");
    QTest::newRow("lower case") << QByteArray(
        "ty  - jour\nti  - A title\nau  - Some, One\npy  - 2001\ner  - \n");
    QTest::newRow("mixed") << QByteArray("Ty - JOUR\nTi - A title\nAu - Some, One\nPY  - 2001\nEr - \n");
    QTest::newRow("tab") << QByteArray("TY\t- JOUR\nTI\t- A title\nAU\t- Some, One\nPY\t- 2001\nER\t- \n");
    QTest::newRow("indented type") << QByteArray(
        "   TY  - JOUR\nTI  - A title\nAU  - Some, One\nPY  - 2001\n  ER  - \n");
    QTest::newRow("mark inside") << QByteArray(
        " \xEF\xBB\xBFTY  - JOUR\nTI  - A title\nAU  - Some, One\nPY  - 2001\nER  - \n");
    QTest::newRow("trailing spaces") << QByteArray(
        "TY  - JOUR  \nTI  -   A title \t\nAU  - Some, One \nPY  - 2001 \nER  -   \n");
    QTest::newRow("text after ER") << QByteArray(
        "TY  - JOUR\nTI  - A title\nAU  - Some, One\nPY  - 2001\nER  - kmpt\n");
}

void TestRisReader::oddSpacing()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(int(standardFormats().byId(u"ris")->sniff(QString::fromUtf8(bytes))), int(Likelihood::Yes));
    const Study study = only(bytes);
    QCOMPARE(study.type, u"JOUR"_s);
    QCOMPARE(study.title, u"A title"_s);
    QCOMPARE(study.authors, QStringList(u"Some, One"_s));
    QCOMPARE(study.year, 2001);
}

void TestRisReader::textThatLooksLikeTags()
{
    const Study study = only("TY  - JOUR\nTI  - A title\nAB  - A study\nin - depth, of UK - based work,\nis "
                             "- or was - a\nAB- negative type.\nER  - \n");
    QCOMPARE(study.abstract,
             u"A study\nin - depth, of UK - based work,\nis - or was - a\nAB- negative type."_s);
}

void TestRisReader::missingEnd()
{
    const Reading reading = ris("TY  - JOUR\nTI  - One\n\nTY  - BOOK\nTI  - Two\nTY  - RPRT\nDO  - 10.1/3\n");
    QCOMPARE(reading.records.size(), 3u);
    QCOMPARE(reading.records[0].study.title, u"One"_s);
    QCOMPARE(reading.records[1].line, 4);
    QCOMPARE(reading.records[2].study.doi, u"10.1/3"_s);
    QVERIFY(issueText(reading.issues).contains("ER: "));
}

void TestRisReader::missingType()
{
    const Reading reading = ris("TI  - One\nAU  - A\nER  - \n\nTY  - JOUR\nTI  - Two\nER  - \n");
    QCOMPARE(reading.records.size(), 2u);
    QCOMPARE(reading.records[0].study.type, u"GEN"_s);
    QCOMPARE(reading.issues.size(), 1u);
    QCOMPARE(reading.issues[0].line, 1);
    QCOMPARE(reading.issues[0].field, u"TY"_s);
}

void TestRisReader::emptyRecord()
{
    const Reading reading = ris("TY  - JOUR\nER  - \nTY  - JOUR\nTI  - Two\nER  - \n");
    QCOMPARE(reading.records.size(), 1u);
    QCOMPARE(reading.summary->rejected, 1);
    QCOMPARE(int(reading.issues[0].severity), int(ImportIssue::Severity::Error));
    QCOMPARE(reading.issues[0].line, 1);
}

void TestRisReader::dates_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("kept"); // extra fields
    QTest::newRow("year") << QByteArray("PY  - 2019") << 2019 << 0;
    QTest::newRow("slashes") << QByteArray("PY  - 2019///") << 2019 << 0;
    QTest::newRow("date") << QByteArray("Y1  - 2019/03/04/") << 2019 << 1;
    QTest::newRow("twice the same") << QByteArray("PY  - 2019\nY1  - 2019//") << 2019 << 0;
    QTest::newRow("year and date") << QByteArray("PY  - 2019\nDA  - 2019/03/04") << 2019 << 1;
    QTest::newRow("date only") << QByteArray("DA  - 2019/03/04") << 2019 << 1;
    QTest::newRow("differing") << QByteArray("PY  - 2019\nY1  - 2018") << 2019 << 1;
    QTest::newRow("words") << QByteArray("PY  - Spring 2019") << 2019 << 1;
    QTest::newRow("copyright") << QByteArray("PY  - c2019") << 2019 << 1;
    QTest::newRow("two digits") << QByteArray("PY  - 99") << 0 << 1;
    QTest::newRow("in press") << QByteArray("PY  - in press") << 0 << 1;
    QTest::newRow("blank") << QByteArray("PY  - ///") << 0 << 0;
    QTest::newRow("longer number") << QByteArray("PY  - 20190304") << 0 << 1;
}

void TestRisReader::dates()
{
    QFETCH(QByteArray, lines);
    QFETCH(int, year);
    QFETCH(int, kept);
    const Study study = only("TY  - JOUR\nTI  - A\n" + lines + "\nER  - \n");
    QCOMPARE(study.year.value_or(0), year);
    QCOMPARE(int(study.extra.size()), kept);
}

void TestRisReader::pages()
{
    QCOMPARE(only("TY  - JOUR\nTI  - A\nSP  - 12\nEP  - 34\nER  - \n").pages, u"12-34"_s);
    QCOMPARE(only("TY  - JOUR\nTI  - A\nEP  - 34\nSP  - 12\nER  - \n").pages, u"12-34"_s);
    QCOMPARE(only("TY  - JOUR\nTI  - A\nSP  - 12-34\nEP  - 34\nER  - \n").pages, u"12-34"_s);
    QCOMPARE(only("TY  - JOUR\nTI  - A\nSP  - e12\nER  - \n").pages, u"e12"_s);
    const Study end = only("TY  - JOUR\nTI  - A\nEP  - 423\nER  - \n");
    QCOMPARE(end.pages, QString());
    QCOMPARE(extras(end, "EP"_L1), QStringList(u"423"_s));
}

void TestRisReader::codings()
{
    const Reading reading = ris("TY  - JOUR\nTI  - A\nKW  - Country: Thailand\nKW  - evidence_type:PRI\nKW  "
                                "- sector:\nKW  - colour: red\nKW  - a; b\nKW  - R&amp;D; x\nER  - \n");
    const Record& record = reading.records.front();
    QCOMPARE(record.codings.size(), 2u);
    QCOMPARE(record.codings[0].dimension, u"country"_s);
    QCOMPARE(record.codings[0].term, u"Thailand"_s);
    QCOMPARE(record.codings[1].dimension, u"evidence-type"_s);
    QCOMPARE(record.study.keywords,
             QStringList({u"sector:"_s, u"colour: red"_s, u"a"_s, u"b"_s, u"R&amp;D; x"_s}));
}

void TestRisReader::unknownTagsAreKept()
{
    const Study study = only(fixture("rispy_example_single_unknown_tag.ris"));
    QCOMPARE(extras(study, "JP"_L1), QStringList({u"CRISPR"_s, u"Direct Current"_s}));
    QCOMPARE(study.extra.front().format, u"ris"_s);
}

void TestRisReader::secondValuesAreKept()
{
    const Study study =
        only("TY  - JOUR\nT1  - A\nTI  - A\nTI  - B\nDO  - https://doi.org/10.1/a\nDO  - doi:10.1/b\nJA  - "
             "Jrn\nJO  - Journ.\nT2  - Journal\nAN  - 1\nID  - 2\nER  - \n");
    QCOMPARE(study.title, u"A"_s);
    QCOMPARE(extras(study, "TI"_L1), QStringList(u"B"_s));
    QCOMPARE(study.doi, u"10.1/a"_s);
    QCOMPARE(extras(study, "DO"_L1), QStringList(u"10.1/b"_s));
    QCOMPARE(study.source, u"Journal"_s);
    QCOMPARE(extras(study, "JO"_L1), QStringList(u"Journ."_s));
    QCOMPARE(study.accession, u"1"_s);
    QCOMPARE(extras(study, "ID"_L1), QStringList(u"2"_s));
}

void TestRisReader::abstracts()
{
    QCOMPARE(only("TY  - JOUR\nTI  - A\nAB  - One.\n\nTwo.\n\n\nER  - \n").abstract, u"One.\n\nTwo."_s);
    QCOMPARE(only("TY  - JOUR\nTI  - A\nAB  - One.\nAB  - Two.\nER  - \n").abstract, u"One.\nTwo."_s);
    QCOMPARE(only("TY  - JOUR\nTI  - A\nAB  - One.\nN2  - One.\nER  - \n").extra.size(), 0u);
}

void TestRisReader::cutOff()
{
    const Reading reading = ris("TY  - JOUR\nTI  - One\nER  - \nTY  - JOUR\nTI  - Tw");
    QCOMPARE(reading.records.size(), 2u);
    QCOMPARE(reading.issues.size(), 1u);
    QCOMPARE(reading.issues[0].line, 4);
    QVERIFY(reading.issues[0].message.contains("cut off"_L1));
}

void TestRisReader::cancels()
{
    QByteArray bytes = fixture("bibliography.ris").repeated(20);
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    Progress progress;
    int batches = 0;
    const auto summary = standardFormats().byId(u"ris")->read(
        device, {},
        [&](RecordBatch&&) {
            ++batches;
            progress.cancel();
            return true;
        },
        progress);
    QVERIFY(!summary);
    QCOMPARE(summary.error().kind, ErrorKind::Cancelled);
    QCOMPARE(batches, 1);
}

void TestRisReader::sinkStops()
{
    QByteArray bytes = fixture("bibliography.ris");
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    Progress progress;
    const auto summary =
        standardFormats().byId(u"ris")->read(device, {}, [](RecordBatch&&) { return false; }, progress);
    QVERIFY(!summary);
    QCOMPARE(summary.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestRisReader)
#include "tst_risreader.moc"
