// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formatstest.h"

using namespace lacuna;
using namespace Qt::StringLiterals;

/// Every fixture is recognised by its content and ends with the right number of records.
class TestFormatRegistry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsFixtures_data();
    void readsFixtures();
    void namesForeignFiles_data();
    void namesForeignFiles();
    void namesTheRightFormat_data();
    void namesTheRightFormat();
    void findsById();
};

void TestFormatRegistry::readsFixtures_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("records");
    // SOURCES.tsv counts the TY lines; for jabref_RisImporterTest1.ris, whose eleven TY lines share one ER, the truth is JabRef's expected
    // result beside it (jabref_RisImporterTest1.bib): one entry.
    QTest::newRow("jabref_RisImporterTest1.ris") << u"ris"_s << 1;
    QTest::newRow("jabref_RisImporterTest3.ris") << u"ris"_s << 1;
    QTest::newRow("rispy_example_basic.ris") << u"ris"_s << 1;
    QTest::newRow("rispy_example_bom.ris") << u"ris"_s << 1;
    QTest::newRow("rispy_example_custom_list_tags.ris") << u"ris"_s << 1;
    QTest::newRow("rispy_example_empty_tag.ris") << u"ris"_s << 1;
    QTest::newRow("rispy_example_endnote.ris") << u"ris"_s << 1;
    QTest::newRow("rispy_example_extraneous_data.ris") << u"ris"_s << 2;
    QTest::newRow("rispy_example_full.ris") << u"ris"_s << 2;
    QTest::newRow("rispy_example_full_without_whitespace.ris") << u"ris"_s << 2;
    QTest::newRow("rispy_example_full_write.ris") << u"ris"_s << 2;
    QTest::newRow("rispy_example_multi_unknown_tags.ris") << u"ris"_s << 1;
    QTest::newRow("rispy_example_multiline.ris") << u"ris"_s << 3;
    QTest::newRow("rispy_example_multiline_multitag.ris") << u"ris"_s << 1;
    QTest::newRow("rispy_example_single_unknown_tag.ris") << u"ris"_s << 1;
    QTest::newRow("rispy_example_starting_newlines.ris") << u"ris"_s << 1;
    QTest::newRow("rispy_example_urls.ris") << u"ris"_s << 4;
    QTest::newRow("rispy_example_utf_chars.ris") << u"ris"_s << 1;
    QTest::newRow("jabref_Endnote.book.example.enw") << u"refer"_s << 1;
    QTest::newRow("jabref_refer.bibIX.ref") << u"refer"_s << 4;
    QTest::newRow("jabref_IsiImporterTest1.isi") << u"wos"_s << 1;
    QTest::newRow("jabref_IsiImporterTestWOS.isi") << u"wos"_s << 2;
    QTest::newRow("rispy_example_wos.ris") << u"wos"_s << 2; // no RIS at all, whatever its name
    QTest::newRow("jabref_OvidImporterTest3.txt") << u"ovid"_s << 1;
    QTest::newRow("asreview_duplicate_records.csv") << u"csv"_s << 14;
    QTest::newRow("asreview_generic_semicolon.csv") << u"csv"_s << 2;
    QTest::newRow("asreview_generic_tab.tsv") << u"csv"_s << 2;
    QTest::newRow("asreview_missing_values.csv") << u"csv"_s << 4;
    QTest::newRow("jabref_articleWithMonths.bib") << u"bibtex"_s << 2;
    QTest::newRow("jabref_bibWithMixedContent.bib") << u"bibtex"_s << 1;
    QTest::newRow("jabref_biblatex-software.bib") << u"biblatex"_s << 9;
    QTest::newRow("jabref_complex.bib") << u"biblatex"_s << 20;
    QTest::newRow("jabref_crossref.bib") << u"bibtex"_s << 4;
    QTest::newRow("jabref_test.bib") << u"bibtex"_s << 19; // says MacRoman, is UTF-8
    QTest::newRow("jabref_utf8-bom.bib") << u"biblatex"_s << 2;
    QTest::newRow("jabref_encoding-header.bib") << u"bibtex"_s << 1;
    QTest::newRow("jabref_MedlineImporterTestArticleNoISSN.xml") << u"pubmedxml"_s << 1;
    QTest::newRow("jabref_MedlineImporterTestBookArticleSet.xml") << u"pubmedxml"_s << 2;
    // By JabRef's test of them: what begins with PMCR or PMC is a record, too.
    QTest::newRow("jabref_MedlinePlainImporterTestDOI.txt") << u"nbib"_s << 1;
    QTest::newRow("jabref_MedlinePlainImporterTestMultiTitle.txt") << u"nbib"_s << 1;
    QTest::newRow("jabref_MedlinePlainImporterTestMultipleEntries.txt") << u"nbib"_s << 7;
    QTest::newRow("jabref_EndnoteXmlImporterTestArticle2.xml") << u"endnotexml"_s << 2;
    QTest::newRow("jabref_EndnoteXmlImporterTestReport.xml") << u"endnotexml"_s << 1;
    QTest::newRow("reflib_multipart.xml") << u"endnotexml"_s << 1;
    QTest::newRow("bibliography.ris") << u"ris"_s << 300;
    QTest::newRow("bibliography.csv") << u"csv"_s << 300;
    QTest::newRow("libreoffice_sample.xlsx") << u"xlsx"_s << 40;
    QTest::newRow("libreoffice_sample.ods") << u"ods"_s << 40;
}

void TestFormatRegistry::readsFixtures()
{
    QFETCH(QString, format);
    QFETCH(int, records);
    const QByteArray bytes = fixture(QTest::currentDataTag());
    const FormatRegistry registry = standardFormats();
    // The name says nothing: content alone decides.
    const Format* found = registry.detect(bytes.first(qMin(bytes.size(), 65536)), u"download"_s);
    QVERIFY(found);
    QCOMPARE(found->id(), format);
    ReadOptions options;
    options.dimensions = testDimensions();
    const Reading reading = readBytes(*found, bytes, options);
    QVERIFY2(reading.summary, reading.summary ? "" : qUtf8Printable(reading.summary.error().message));
    qInfo().noquote() << issueText(reading.issues).left(2000);
    QCOMPARE(int(reading.records.size()), records);
    QCOMPARE(reading.summary->records, records);
    QCOMPARE(reading.summary->rejected, 0);
    QCOMPARE(reading.summary->encoding, u"UTF-8"_s);
}

void TestFormatRegistry::namesForeignFiles_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QString>("named");
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\n%xyz") << u"PDF"_s;
    QTest::newRow("zip") << QByteArray("PK\x03\x04 and more") << u"zip"_s;
    QTest::newRow("html") << QByteArray("<!DOCTYPE html>\n<html><body>x</body></html>") << u"web page"_s;
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
}

void TestFormatRegistry::namesForeignFiles()
{
    QFETCH(QByteArray, start);
    QFETCH(QString, named);
    const FormatRegistry registry = standardFormats();
    QVERIFY(!registry.detect(start, u"refs.ris"_s));
    QVERIFY2(fileKindName(start).contains(named), qUtf8Printable(fileKindName(start)));
    // Read as RIS all the same, it is refused with the same name.
    const Reading reading = readBytes(*registry.byId(u"ris"), start);
    QVERIFY(!reading.summary);
    QCOMPARE(reading.summary.error().kind, ErrorKind::BadInput);
    QVERIFY2(reading.summary.error().message.contains(named),
             qUtf8Printable(reading.summary.error().message));
    QVERIFY(reading.records.empty());
}

void TestFormatRegistry::namesTheRightFormat_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QString>("named");
    QTest::newRow("nbib") << QByteArray("\nPMID- 1234\nOWN - NLM\nTI  - A title\nAU  - Some One\n")
                          << u"PubMed"_s;
    QTest::newRow("pubmedxml") << QByteArray("<PubmedArticleSet><PubmedArticle/></PubmedArticleSet>")
                               << u"PubMed XML"_s;
    QTest::newRow("endnotexml") << QByteArray("<xml><records></records></xml>") << u"EndNote XML"_s;
}

/// Who asks for RIS and gives something else that is read here is told what it is.
void TestFormatRegistry::namesTheRightFormat()
{
    QFETCH(QByteArray, start);
    QFETCH(QString, named);
    const FormatRegistry registry = standardFormats();
    const Format* found = registry.detect(start, u"refs.ris"_s);
    QVERIFY(found);
    QCOMPARE(found->id(), QString::fromLatin1(QTest::currentDataTag()));
    const Reading reading = readBytes(*registry.byId(u"ris"), start);
    QVERIFY(!reading.summary);
    QVERIFY(reading.summary.error().message.contains(named));
}

void TestFormatRegistry::findsById()
{
    const FormatRegistry registry = standardFormats();
    QVERIFY(registry.byId(u"RIS"));
    QVERIFY(registry.byId(u"BibLaTeX"));
    QVERIFY(!registry.byId(u"xml"));
    QVERIFY(registry.byId(u"eppi"));
}

QTEST_GUILESS_MAIN(TestFormatRegistry)
#include "tst_formatregistry.moc"
