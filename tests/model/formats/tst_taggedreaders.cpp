// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formatstest.h"

#include "model/formats/referencefields.h"
#include "model/formats/taggedreader.h"

#include <QtCore/QRegularExpression>

using namespace lacuna;
using namespace Qt::StringLiterals;

/// EndNote tagged, Web of Science and Ovid text: one core of tagged lines, three dialects.
class TestTaggedReaders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contentDecides_data();
    void contentDecides();
    void endNoteBook();
    void referOfFourTypes();
    void referRecordsAndValues();
    void referWithoutTypes();
    void wosAsJabRefExpects();
    void wosFullNamesAndExtras();
    void wosTypes_data();
    void wosTypes();
    void wosInspec();
    void wosDamaged();
    void ovidAsJabRefExpects();
    void ovidTagged();
    void ovidSources_data();
    void ovidSources();
    void endsAndEncodings_data();
    void endsAndEncodings();
    void everyPrefix_data();
    void everyPrefix();
    void hugeField_data();
    void hugeField();
    void endlessRecord_data();
    void endlessRecord();
    void wrongFile_data();
    void wrongFile();
    void onlyRead();
};

namespace {

Reading readAs(const char* format, const QByteArray& bytes)
{
    return readBytes(*standardFormats().byId(QString::fromLatin1(format)), bytes);
}

QString extraText(const Study& study, QLatin1StringView tag)
{
    const auto found = std::ranges::find_if(study.extra, [tag](const ExtraField& e) { return e.tag == tag; });
    return found != study.extra.end() ? found->text : QString();
}

/// A field of the one entry in a BibTeX file that JabRef expects.
QString bibField(const QByteArray& bib, const char* name)
{
    const QRegularExpression field(u"^\\s*%1\\s*=\\s*\\{(.*?)\\},?$"_s.arg(QLatin1StringView(name)),
                                   QRegularExpression::MultilineOption
                                       | QRegularExpression::CaseInsensitiveOption);
    return field.match(QString::fromUtf8(bib)).captured(1);
}

} // namespace

void TestTaggedReaders::contentDecides_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    for (const char* name : {"jabref_Endnote.book.example.enw", "jabref_refer.bibIX.ref"})
        QTest::newRow(name) << fixture(name) << u"refer"_s;
    for (const char* name :
         {"jabref_IsiImporterTest1.isi", "jabref_IsiImporterTestWOS.isi", "rispy_example_wos.ris"})
        QTest::newRow(name) << fixture(name) << u"wos"_s;
    QTest::newRow("ovid") << fixture("jabref_OvidImporterTest3.txt") << u"ovid"_s;
    QTest::newRow("ovid tagged") << QByteArray(
        "<1. >\r\nVN  - Ovid Technologies\r\nTI  - A\r\nAU  - B, C\r\n")
                                 << u"ovid"_s;
    QTest::newRow("ris") << QByteArray("TY  - JOUR\nTI  - A\nER  - \n") << u"ris"_s;
    QTest::newRow("wos tab") << QByteArray("PT\tAU\tBA\tTI\tSO\nJ\tDoe, A\t\tA title\tA journal\n")
                             << u"csv"_s;
}

void TestTaggedReaders::contentDecides()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, format);
    for (const QString& name : {u"export.txt"_s, u"export.ris"_s, u"export.csv"_s}) {
        const FormatRegistry registry = standardFormats();
        const Format* found = registry.detect(bytes, name);
        QVERIFY(found);
        QCOMPARE(found->id(), format);
    }
}

void TestTaggedReaders::endNoteBook()
{
    const Reading reading = readAs("refer", fixture("jabref_Endnote.book.example.enw"));
    QCOMPARE(reading.records.size(), 1u);
    QVERIFY2(reading.issues.empty(), issueText(reading.issues));
    // As JabRef's EndnoteImporterTest expects, but: editions and pages as they stand, and the call number is not lost.
    const Study& study = reading.records.front().study;
    QCOMPARE(study.type, u"BOOK"_s);
    QCOMPARE(study.title, u"Git : dezentrale Versionsverwaltung im Team : Grundlagen und Workflows"_s);
    QCOMPARE(study.authors, QStringList({u"Preißel, René"_s, u"Stachmann, Bjørn"_s}));
    QCOMPARE(study.place, u"Heidelberg"_s);
    QCOMPARE(study.year, 2016);
    QCOMPARE(study.publisher, u"dpunkt.verlag"_s);
    QCOMPARE(study.keywords, QStringList(u"Versionsverwaltung"_s));
    QCOMPARE(study.pages, u"XX, 327"_s);
    QCOMPARE(study.url, u"http://d-nb.info/107601965X"_s);
    QCOMPARE(study.edition, u"3., aktualisierte und erweiterte Auflage"_s);
    QCOMPARE(study.isbn, u"978-3-86490-311-3"_s);
    QCOMPARE(
        study.extra,
        std::vector<ExtraField>({{u"refer"_s, u"%L"_s, u"6H 1249(3)"_s},
                                 {u"refer"_s, u"%["_s, u"20151028"_s},
                                 {u"refer"_s, u"%="_s, u"20151125"_s},
                                 {u"refer"_s, u"%1"_s, u"UB Vaihingen (geschlossen: 24.12.15 - 3.1.16)"_s}}));
}

void TestTaggedReaders::referOfFourTypes()
{
    const Reading reading = readAs("refer", fixture("jabref_refer.bibIX.ref"));
    QCOMPARE(reading.records.size(), 4u);
    const auto study = [&](size_t i) -> const Study& { return reading.records[i].study; };
    // JabRef's ReferImporterTest; it takes "DateD" for a year and a thesis' type for a DOI, which we do not.
    QCOMPARE(study(0).type, u"BOOK"_s);
    QCOMPARE(study(0).title, u"TitleTest"_s);
    QCOMPARE(study(0).language, u"en"_s);
    QCOMPARE(study(0).isbn, u"I-S-B-N"_s);
    QCOMPARE(study(0).edition, u"Ed"_s);
    QVERIFY(!study(0).year);
    QCOMPARE(extraText(study(0), "%S"_L1), u"Series"_s);
    QCOMPARE(study(1).type, u"CPAPER"_s);
    QCOMPARE(study(1).place, u"PlaceAddress"_s);
    QCOMPARE(study(1).source, u"Proceedings Title"_s);
    QCOMPARE(study(1).authors.size(), 3);
    QCOMPARE(extraText(study(1), "%D"_L1), u"DateD"_s);
    QCOMPARE(extraText(study(1), "%?"_L1), u"TranslatorL, TranslatorF I"_s);
    QCOMPARE(study(2).type, u"ENCYC"_s);
    QCOMPARE(study(2).source, u"Encyclopedia Title"_s);
    QCOMPARE(study(3).type, u"THES"_s);
    QCOMPARE(study(3).abstract, u"Abstract"_s);
    QCOMPARE(study(3).url, u"Url"_s);
    QVERIFY(study(3).doi.isEmpty());
    QCOMPARE(extraText(study(3), "%R"_L1), u"Type"_s);
    QCOMPARE(reading.issues.size(), 4u); // the four dates without a year
    QCOMPARE(reading.issues[0].line, 16);
}

void TestTaggedReaders::referRecordsAndValues()
{
    const Reading reading =
        readAs("refer",
               "%0 Journal Article\n%T One\n%A World Bank,\n%X First paragraph.\n\n50% more.\n%J Journal\n"
               "%0 Report\n%T Two\nthat goes on\n%R https://doi.org/10.1000/x\n%K a; b\nc\n%9 Paper\n%Q\n\n\n"
               "%T Three\n%D Sep 2001\n%J J\n");
    QCOMPARE(reading.records.size(), 3u);
    QVERIFY2(reading.issues.empty(), issueText(reading.issues));
    const Study& one = reading.records[0].study;
    QCOMPARE(one.authors, QStringList(u"World Bank"_s));
    QCOMPARE(one.abstract, u"First paragraph.\n50% more."_s);
    QCOMPARE(one.source, u"Journal"_s);
    const Study& two = reading.records[1].study;
    QCOMPARE(reading.records[1].line, 8);
    QCOMPARE(two.title, u"Two that goes on"_s);
    QCOMPARE(two.doi, u"10.1000/x"_s);
    QCOMPARE(two.keywords, QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(extraText(two, "%9"_L1), u"Paper"_s);
    const Study& three = reading.records[2].study;
    QCOMPARE(three.type, u"JOUR"_s);
    QCOMPARE(three.year, 2001);
    QCOMPARE(extraText(three, "%D"_L1), u"Sep 2001"_s);
}

void TestTaggedReaders::referWithoutTypes()
{
    const Reading reading =
        readAs("refer", "%A A\n%T Book\n%I House\n\n%A B\n%T Part\n%B Whole\n\n%A C\n%T Other\n");
    QCOMPARE(reading.records.size(), 3u);
    QCOMPARE(reading.records[0].study.type, u"BOOK"_s);
    QCOMPARE(reading.records[1].study.type, u"CHAP"_s);
    QCOMPARE(reading.records[1].study.source, u"Whole"_s);
    QCOMPARE(reading.records[2].study.type, u"GEN"_s);
}

void TestTaggedReaders::wosAsJabRefExpects()
{
    const Reading reading = readAs("wos", fixture("jabref_IsiImporterTestWOS.isi"));
    QCOMPARE(reading.records.size(), 2u);
    QVERIFY2(reading.issues.empty(), issueText(reading.issues));
    // JabRef's IsiImporterTest; it puts full stops behind initials and makes formulas LaTeX, which we do not.
    const Study& study = reading.records[0].study;
    QCOMPARE(study.type, u"JOUR"_s);
    QCOMPARE(study.title, u"Optical and photoelectric spectroscopy of photorefractive Sn2P2S6 crystals"_s);
    QCOMPARE(study.authors,
             QStringList({u"Gamernyk, RV"_s, u"Gnatenko, YP"_s, u"Bukivskij, PM"_s, u"Skubenko, PA"_s,
                          u"Slivka, VY"_s}));
    QCOMPARE(study.source, u"JOURNAL OF PHYSICS-CONDENSED MATTER"_s);
    QCOMPARE(study.year, 2006);
    QCOMPARE(study.volume, u"18"_s);
    QCOMPARE(study.issue, u"23"_s);
    QCOMPARE(study.pages, u"5323-5331"_s);
    QCOMPARE(study.publisher, u"IOP PUBLISHING LTD"_s);
    QCOMPARE(study.place, u"BRISTOL"_s);
    QCOMPARE(study.isbn, u"0953-8984"_s);
    QCOMPARE(study.language, u"English"_s);
    QCOMPARE(study.keywords, QStringList(u"ELECTRIC-FIELD"_s));
    QCOMPARE(study.abstract, u"Lorem ipsum abstract"_s);
    QCOMPARE(study.accession, u"ISI:000238592600006"_s);
    QCOMPARE(extraText(study, "PD"_L1), u"JUN 14"_s);
    QCOMPARE(extraText(study, "CR"_L1).count(u'\n'), 16);
    const Study& other = reading.records[1].study;
    QCOMPARE(other.keywords.size(), 5); // wrapped within the list
    QCOMPARE(other.keywords[3], u"KNBO3"_s);
    QVERIFY(other.abstract.contains("The effective indices of the waveguide have"_L1));
}

void TestTaggedReaders::wosFullNamesAndExtras()
{
    const Reading reading = readAs("wos", fixture("rispy_example_wos.ris"));
    QCOMPARE(reading.records.size(), 2u);
    const Study& study = reading.records[0].study;
    QCOMPARE(study.authors.front(), u"Parkes-Loach, PS"_s);
    QVERIFY(extraText(study, "AU"_L1).isEmpty()); // says nothing new
    QVERIFY(!study.doi.isEmpty());
    const Reading full =
        readAs("wos",
               "PT J\nAU Doe, J\n   Roe, K\nAF Doe, Jane\n   Roe, Kim\nTI A\nBN 978-0\nSN 1234-5678\n"
               "EI 8765-4321\nAR e17\nDI 10.1/x\nXY odd\n   more\nER\n");
    QCOMPARE(full.records.size(), 1u);
    QCOMPARE(full.records[0].study.authors, QStringList({u"Doe, Jane"_s, u"Roe, Kim"_s}));
    QCOMPARE(full.records[0].study.isbn, u"978-0; 1234-5678; 8765-4321"_s);
    QCOMPARE(full.records[0].study.pages, u"e17"_s);
    QCOMPARE(full.records[0].study.extra,
             std::vector<ExtraField>(
                 {{u"wos"_s, u"AU"_s, u"Doe, J\nRoe, K"_s}, {u"wos"_s, u"XY"_s, u"odd\nmore"_s}}));
}

void TestTaggedReaders::wosTypes_data()
{
    QTest::addColumn<QByteArray>("types");
    QTest::addColumn<QString>("type");
    QTest::newRow("article") << QByteArray("PT J\nDT Article\n") << u"JOUR"_s;
    QTest::newRow("paper in a journal") << QByteArray("PT J\nDT Article; Proceedings Paper\n") << u"JOUR"_s;
    QTest::newRow("chapter") << QByteArray("PT B\nDT Article; Book Chapter\n") << u"CHAP"_s;
    QTest::newRow("proceedings") << QByteArray("PT B\nDT Proceedings Paper\n") << u"CPAPER"_s;
    QTest::newRow("book") << QByteArray("PT B\nDT Book\n") << u"BOOK"_s;
    QTest::newRow("patent") << QByteArray("PT P\n") << u"PAT"_s;
    QTest::newRow("unknown letter") << QByteArray("PT T\nDT Thesis\n") << u"THES"_s;
    QTest::newRow("nothing known") << QByteArray("PT Q\nDT Odd\n") << u"GEN"_s;
}

void TestTaggedReaders::wosTypes()
{
    QFETCH(QByteArray, types);
    QFETCH(QString, type);
    const Reading reading = readAs("wos", types + "TI A\nER\n");
    QCOMPARE(reading.records.size(), 1u);
    QCOMPARE(reading.records[0].study.type, type);
}

void TestTaggedReaders::wosInspec()
{
    const Reading reading = readAs("wos", fixture("jabref_IsiImporterTest1.isi"));
    QCOMPARE(reading.records.size(), 1u);
    const Study& study = reading.records[0].study;
    QCOMPARE(study.title, u"Optical properties of MgO doped LiNbO/sub 3/ single crystals"_s);
    QCOMPARE(study.authors.size(), 6);
    QCOMPARE(study.authors[2], u"Brown, JM"_s);
    QCOMPARE(study.source, u"Optical Materials"_s);
    QCOMPARE(study.pages, u"467-472"_s);
    QCOMPARE(extraText(study, "PS"_L1), u"467-72"_s);
    QCOMPARE(study.year, 2006);
    QCOMPARE(readAs("wos", "PT J\nTI A\nPS 467-72\nPD 04 2006\nER\n").records[0].study.pages, u"467-72"_s);
    QCOMPARE(readAs("wos", "PT J\nTI A\nPD 04 2006\nER\n").records[0].study.year, 2006);
}

void TestTaggedReaders::wosDamaged()
{
    // No ER, text before any record, a record without fields, the end missing.
    const Reading reading = readAs(
        "wos", "FN Clarivate\nVR 1.0\nwhat is this\nPT J\nTI One\nPT J\nTI Two\nER\n\nPT\nER\nPT J\nAU X\n");
    QCOMPARE(reading.records.size(), 3u);
    QCOMPARE(reading.records[1].study.title, u"Two"_s);
    QCOMPARE(reading.summary->rejected, 1);
    QCOMPARE(issueText(reading.issues),
             QByteArray("3 W : Text outside any record was left out: “what is this”\n"
                        "4 W ER: The record is not closed by ER; the file may be cut off.\n"
                        "10 E : The record has no fields.\n"
                        "12 W ER: The record is not closed by ER; the file may be cut off.\n"
                        "12 W : The record has no title.\n"));
}

void TestTaggedReaders::ovidAsJabRefExpects()
{
    const Reading reading = readAs("ovid", fixture("jabref_OvidImporterTest3.txt"));
    QCOMPARE(reading.records.size(), 1u);
    QVERIFY2(reading.issues.empty(), issueText(reading.issues));
    const QByteArray bib = fixture("jabref_OvidImporterTestBib3.bib");
    const Study& study = reading.records[0].study;
    QCOMPARE(study.title, bibField(bib, "Title"));
    QCOMPARE(study.authors.join(" and "_L1), bibField(bib, "Author"));
    QCOMPARE(study.abstract, bibField(bib, "Abstract"));
    QCOMPARE(study.isbn, bibField(bib, "ISSN"));
    QCOMPARE(study.doi, bibField(bib, "DOI"));
    QCOMPARE(study.keywords.join(", "_L1), bibField(bib, "Keywords"));
    QCOMPARE(study.language, bibField(bib, "Language"));
    QVERIFY(!study.year); // neither has JabRef: the status' date is not the year of publication
    // More than JabRef keeps, which calls this Misc and drops the journal.
    QCOMPARE(study.type, u"JOUR"_s);
    QCOMPARE(study.source, u"Journal of the American Medical Informatics Association"_s);
    QCOMPARE(study.accession, u"00042637-900000000-99667"_s);
    QVERIFY(study.url.startsWith("http://ovidsp.ovid.com/"_L1));
    QCOMPARE(extraText(study, "Title"_L1), u"[Review]"_s);
    QCOMPARE(extraText(study, "Institution"_L1).count(u'\n'), 1);
    QCOMPARE(extraText(study, "Status"_L1).section(u',', 0, 0), u"Publish Ahead of Print"_s);
}

void TestTaggedReaders::ovidTagged()
{
    const Reading reading = readAs(
        "ovid",
        "<1. >\r\nVN  - Ovid Technologies\r\nDB  - Example Previews\r\nAN  - PREV1\r\n"
        "AU  - Sample, Bo B. [Author, Reprint Author; E-mail: x@example.org]\r\nAU  - Example, Ann "
        "[Author]\r\n"
        "TI  - A title that is\r\nwrapped here.\r\nSO  - Forest Examples. 201(2-3):327-334, November 15, "
        "2004.\r\n"
        "PT  - Article\r\nIS  - 0378-1127 (ISSN print)\r\nLG  - English\r\nAB  - Words.\r\nYR  - 2004\r\n"
        "XL  - http://example.org/1\r\n\r\n<241. >\r\nTI  - Second\r\nPT  - Book Chapter\r\nIB  - "
        "3-540-20222-6 (cloth)\r\n");
    QCOMPARE(reading.records.size(), 2u);
    QVERIFY2(reading.issues.empty(), issueText(reading.issues));
    const Study& study = reading.records[0].study;
    QCOMPARE(study.authors, QStringList({u"Sample, Bo B."_s, u"Example, Ann"_s}));
    QCOMPARE(study.title, u"A title that is wrapped here"_s);
    QCOMPARE(study.source, u"Forest Examples"_s);
    QCOMPARE(study.volume, u"201"_s);
    QCOMPARE(study.issue, u"2-3"_s);
    QCOMPARE(study.pages, u"327-334"_s);
    QCOMPARE(study.isbn, u"0378-1127"_s);
    QCOMPARE(study.year, 2004);
    QCOMPARE(study.accession, u"PREV1"_s);
    QCOMPARE(study.type, u"JOUR"_s);
    QCOMPARE(extraText(study, "DB"_L1), u"Example Previews"_s);
    QCOMPARE(reading.records[1].study.type, u"CHAP"_s);
    QCOMPARE(reading.records[1].study.isbn, u"3-540-20222-6"_s);
}

void TestTaggedReaders::ovidSources_data()
{
    QTest::addColumn<QString>("told"); // source|volume|issue|pages|year
    QTest::newRow("Lancet. 369(9562):649-55, 2007 Feb 24.") << u"Lancet|369|9562|649-55|2007"_s;
    QTest::newRow("Psychological Assessment. Vol.31(3), 2019, pp. 404-416.")
        << u"Psychological Assessment|31|3|404-416|2019"_s;
    QTest::newRow("BMC Public Health. 12:345, 2012.") << u"BMC Public Health|12||345|2012"_s;
    QTest::newRow("Journal of Examples.") << u"Journal of Examples||||"_s;
    QTest::newRow("Something else. With no numbers at all.") << u"||||"_s;
}

void TestTaggedReaders::ovidSources()
{
    QFETCH(QString, told);
    const Reading reading =
        readAs("ovid", QByteArray("<1>\nTitle\n  A\nSource\n  ") + QTest::currentDataTag() + "\n");
    QCOMPARE(reading.records.size(), 1u);
    const Study& study = reading.records[0].study;
    const QString year = study.year ? QString::number(*study.year) : QString();
    QCOMPARE(QStringList({study.source, study.volume, study.issue, study.pages, year}).join(u'|'), told);
}

namespace {

void addSamples()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("refer") << u"refer"_s << fixture("jabref_refer.bibIX.ref");
    QTest::newRow("wos") << u"wos"_s << fixture("jabref_IsiImporterTestWOS.isi");
    QTest::newRow("ovid") << u"ovid"_s << fixture("jabref_OvidImporterTest3.txt");
}

} // namespace

void TestTaggedReaders::endsAndEncodings_data()
{
    addSamples();
}

void TestTaggedReaders::endsAndEncodings()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, bytes);
    const FormatRegistry registry = standardFormats();
    const Format& tested = *registry.byId(format);
    QByteArray plain = bytes;
    plain.replace("\r\n", "\n");
    plain.replace("Abstract", "R\xC3\xA9sum\xC3\xA9 Abstract").replace("abstract\n", "abstract\xC3\xA9\n");
    const Reading wanted = readBytes(tested, plain);
    QVERIFY(!wanted.records.empty());
    QByteArray crlf = plain;
    crlf.replace("\n", "\r\n");
    QByteArray cr = plain;
    cr.replace('\n', '\r');
    const QString text = QString::fromUtf8(plain);
    const QByteArray wide =
        "\xFF\xFE" + QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    const QByteArray marked = "\xEF\xBB\xBF" + plain;
    for (const QByteArray& other : {crlf, cr, marked, wide, text.toLatin1()}) {
        const Reading reading = readBytes(tested, other);
        QVERIFY(reading.summary);
        QCOMPARE(reading.records.size(), wanted.records.size());
        for (size_t i = 0; i < wanted.records.size(); ++i)
            QVERIFY(reading.records[i].study == wanted.records[i].study);
    }
}

void TestTaggedReaders::everyPrefix_data()
{
    addSamples();
}

void TestTaggedReaders::everyPrefix()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, bytes);
    const FormatRegistry registry = standardFormats();
    const Format& tested = *registry.byId(format);
    const size_t all = readBytes(tested, bytes).records.size();
    for (qsizetype length = 0; length < bytes.size(); length += 3) {
        const Reading reading = readBytes(tested, bytes.first(length));
        QVERIFY(reading.summary || !reading.summary.error().message.isEmpty());
        QVERIFY(reading.records.size() <= all);
    }
}

void TestTaggedReaders::hugeField_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("refer") << QByteArray("%0 Report\n%T One\n%X ")
                           << QByteArray("\n%D 2001\n\n%0 Report\n%T Two\n");
    QTest::newRow("wos") << QByteArray("PT J\nTI One\nAB ")
                         << QByteArray("\nPY 2001\nER\n\nPT J\nTI Two\nER\nEF\n");
    QTest::newRow("ovid") << QByteArray("<1>\nTitle\n  One\nAbstract\n  ")
                          << QByteArray("\nYear of Publication\n  2001\n\n<2>\nTitle\n  Two\n");
}

/// A hundred megabytes in one field: cut with its line, and the rest is read.
void TestTaggedReaders::hugeField()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const Reading reading = readAs(QTest::currentDataTag(), before + QByteArray(100'000'000, 'x') + after);
    QVERIFY(reading.summary);
    QCOMPARE(reading.records.size(), 2u);
    QCOMPARE(reading.records[0].study.year, 2001);
    QVERIFY(reading.records[0].study.abstract.size() < 6'000'000);
    QVERIFY(reading.records[0].study.abstract.size() >= taggedLineLimit);
    QCOMPARE(reading.records[1].study.title, u"Two"_s);
    QCOMPARE(reading.issues.size(), 1u);
    QCOMPARE(reading.issues[0].line, before.count('\n') + 1);
}

void TestTaggedReaders::endlessRecord_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("refer") << QByteArray("%0 Report\n%T One\n") << QByteArray("%X word\n")
                           << QByteArray("\n%0 Report\n%T Two\n");
    QTest::newRow("wos") << QByteArray("PT J\nTI One\nAB x\n") << QByteArray("   word\n")
                         << QByteArray("ER\nPT J\nTI Two\nER\n");
    QTest::newRow("ovid") << QByteArray("<1>\nTitle\n  One\n") << QByteArray("Abstract\n  a\n")
                          << QByteArray("<2>\nTitle\n  Two\n");
}

void TestTaggedReaders::endlessRecord()
{
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, end);
    const Reading reading = readAs(QTest::currentDataTag(), begin + line.repeated(1'000'000) + end);
    QVERIFY(reading.summary);
    QCOMPARE(reading.records.size(), 2u);
    QCOMPARE(reading.records[1].study.title, u"Two"_s);
    QVERIFY2(reading.issues.size() == 1u, issueText(reading.issues).left(2000));
    QVERIFY(reading.issues[0].message.contains("32 MB"_L1));
}

void TestTaggedReaders::wrongFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("named");
    QTest::newRow("words") << QByteArray("some words\nand more\n") << QString();
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\n%xyz\n") << u"PDF"_s;
    QTest::newRow("web page") << QByteArray("<!DOCTYPE html>\n<html><body>x</body></html>") << u"web page"_s;
}

void TestTaggedReaders::wrongFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, named);
    for (const char* format : {"refer", "wos", "ovid"}) {
        const Reading reading = readAs(format, bytes);
        QVERIFY(!reading.summary);
        QCOMPARE(reading.summary.error().kind, ErrorKind::BadInput);
        QVERIFY2(reading.summary.error().message.contains(named),
                 qUtf8Printable(reading.summary.error().message));
        QVERIFY(reading.records.empty());
    }
}

void TestTaggedReaders::onlyRead()
{
    for (const char* id : {"refer", "wos", "ovid"}) {
        const FormatRegistry registry = standardFormats();
        const Format* format = registry.byId(QString::fromLatin1(id));
        QVERIFY(format && format->canRead() && !format->canWrite());
        QBuffer device;
        Progress progress;
        QVERIFY(!format->write({}, {}, device, progress));
    }
}

QTEST_GUILESS_MAIN(TestTaggedReaders)
#include "tst_taggedreaders.moc"
