// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formatstest.h"

#include "model/formats/endnotexmlwriter.h"

#include <QtCore/QXmlStreamReader>

using namespace lacuna;
using namespace Qt::StringLiterals;

/// EndNote's XML, against JabRef's expected results (EndnoteXmlImporterTest*.bib) and as programs write it.
class TestEndNoteXml : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void jabrefsArticles();
    void jabrefsReport();
    void severalStyles();
    void otherElements();
    void types_data();
    void types();
    void codings();
    void dates();
    void controlCharacters();
    void writesPlainly();
    void writesWellFormed();
    void refusesOthers();
};

namespace {

Reading xml(const QByteArray& bytes)
{
    ReadOptions options;
    options.dimensions = testDimensions();
    return readBytes(*standardFormats().byId(u"endnotexml"), bytes, options);
}

Reading records(const QByteArray& inside)
{
    return xml("<xml><records><record>" + inside + "</record></records></xml>");
}

QString extra(const Study& study, QLatin1StringView tag)
{
    QStringList texts;
    for (const ExtraField& field : study.extra) {
        if (field.format == "endnotexml"_L1 && field.tag == tag)
            texts += field.text;
    }
    return texts.join(u'|');
}

} // namespace

void TestEndNoteXml::jabrefsArticles()
{
    const Reading reading = xml(fixture("jabref_EndnoteXmlImporterTestArticle2.xml"));
    QCOMPARE(reading.records.size(), 2u);
    const Study& first = reading.records[0].study;
    QCOMPARE(first.type, u"JOUR"_s);
    QCOMPARE(extra(first, "auth-address"_L1), u"Cent States Forest Expt Stn, Columbus, OH USA"_s); // address
    QCOMPARE(first.authors, QStringList(u"Chapman, A. G."_s));
    QCOMPARE(extra(first, "dates/pub-dates/date"_L1), u"Jan"_s); // date
    QCOMPARE(first.isbn, u"0012-9658"_s);
    QCOMPARE(first.source, u"Ecology"_s); // journal
    QCOMPARE(first.language, u"English"_s);
    QCOMPARE(first.notes, u"some notes"_s);
    QCOMPARE(first.issue, u"1"_s); // number
    QCOMPARE(first.pages, u"93-105"_s);
    QCOMPARE(first.title,
             u"An ecological basis for reforestation of submariginal lands in the Central Hardwood Region"_s);
    QCOMPARE(first.url, u"<Go to ISI>://000200148800007"_s);
    QCOMPARE(first.volume, u"18"_s);
    QCOMPARE(first.year, 1937);
    // Kept, unlike JabRef: the accession number, EndNote's own number. Left out, like JabRef: library, keys.
    QCOMPARE(first.accession, u"ISI:000200148800007"_s);
    QCOMPARE(extra(first, "rec-number"_L1), u"13264"_s);
    QCOMPARE(extra(first, "database"_L1), QString());
    const Study& second = reading.records[1].study;
    QCOMPARE(second.type, u"BOOK"_s);
    QCOMPARE(second.source, u"Ecology"_s); // booktitle
    QCOMPARE(second.pages, u"162-168"_s);
    QCOMPARE(second.title, u"A survey of soil temperatures in the Chicago area"_s);
    QCOMPARE(second.notes, u"some other notes"_s);
    QCOMPARE(second.authors, QStringList(u"Strohecker, H. F."_s));
}

void TestEndNoteXml::jabrefsReport()
{
    const Reading reading = xml(fixture("jabref_EndnoteXmlImporterTestReport.xml"));
    QCOMPARE(reading.records.size(), 1u);
    const Study& study = reading.records[0].study;
    QCOMPARE(study.type, u"RPRT"_s);
    QCOMPARE(study.authors, QStringList(u"Wiggins, D. A."_s));
    QCOMPARE(study.publisher, u"USDA Forest Service, Rocky Mountain Region"_s);
    QCOMPARE(study.title, u"Purple Martin (Progne subis): a technical conservation assessment"_s);
    QCOMPARE(study.year, 2005);
    QCOMPARE(study.pages, u"Available: http://www.fs.fed.us/r2/projects/scp/assessments/purplemartin.pdf"_s);
    QCOMPARE(extra(study, "label"_L1), u"B1040"_s);
}

void TestEndNoteXml::severalStyles()
{
    const Study multi = xml(fixture("reflib_multipart.xml")).records.front().study;
    QCOMPARE(multi.authors, QStringList({u"Foo & Bar"_s, u"Baz & Quz"_s}));
    QCOMPARE(multi.title, u"Foo & Bar"_s);
    QCOMPARE(multi.source, u"Foo & Journal"_s);
    QCOMPARE(multi.keywords, QStringList({u"Foo & Bar"_s, u"Baz & Quz"_s}));
    QCOMPARE(multi.abstract, u"Foo & Bar"_s);
    const Study study =
        records("<titles><title><style face=\"normal\">Labour in </style><style face=\"italic\">Pleiku"
                "</style><style face=\"normal\">, 1990</style></title></titles><abstract>One.&#xD;Two."
                "</abstract>")
            .records.front()
            .study;
    QCOMPARE(study.title, u"Labour in Pleiku, 1990"_s);
    QCOMPARE(study.abstract, u"One.\nTwo."_s);
}

void TestEndNoteXml::otherElements()
{
    const Study study =
        records("<ref-type name=\"Journal Article\">17</ref-type><contributors><authors><author>A, "
                "B</author></authors><secondary-authors><author>Ed, One</author><author>Ed, "
                "Two</author></secondary-authors></contributors><titles><title>T</title><short-title>S</"
                "short-title></titles>"
                "<periodical><full-title>J</full-title><abbr-1>J.</abbr-1></periodical>"
                "<electronic-resource-num>"
                "https://doi.org/10.1/x</electronic-resource-num><urls><web-urls><url>http://a</url></"
                "web-urls><pdf-urls><url>"
                "internal-pdf://x.pdf</url></pdf-urls></urls><notes>N&#xD;Reference seen at: "
                "http://b</notes><custom1>c</custom1><future><x>1</x></future>")
            .records.front()
            .study;
    QCOMPARE(study.source, u"J"_s);
    QCOMPARE(study.doi, u"10.1/x"_s);
    QCOMPARE(study.url, u"http://a"_s);
    QCOMPARE(study.notes, u"N"_s);
    QCOMPARE(study.verifiedAt, u"http://b"_s);
    QCOMPARE(extra(study, "contributors/secondary-authors/author"_L1), u"Ed, One|Ed, Two"_s);
    QCOMPARE(extra(study, "titles/short-title"_L1), u"S"_s);
    QCOMPARE(extra(study, "custom1"_L1), u"c"_s);
    QCOMPARE(extra(study, "urls/pdf-urls/url"_L1), u"internal-pdf://x.pdf"_s);
    QCOMPARE(extra(study, "future"_L1), u"1"_s);
    // And back, where they stood, with nothing of our own.
    const QByteArray written = endNoteXmlRecord({0, study, {}}, {});
    QVERIFY(written.contains(
        "<contributors><authors><author>A, B</author></authors><secondary-authors><author>Ed, "
        "One</author><author>Ed, Two</author></secondary-authors></contributors>"));
    QVERIFY2(written.contains("<titles><title>T</title><secondary-title>J</secondary-title><short-title>S</"
                              "short-title></titles>"),
             written);
    QVERIFY2(!written.contains("lacuna"), written);
    QVERIFY(xml("<xml><records>" + written + "</records></xml>").records.front().study == study);
}

void TestEndNoteXml::types_data()
{
    QTest::addColumn<QByteArray>("element");
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("issues");
    QTest::newRow("both") << QByteArray("<ref-type name=\"Book Section\">5</ref-type>") << u"CHAP"_s << 0;
    QTest::newRow("number") << QByteArray("<ref-type>46</ref-type>") << u"GOVDOC"_s << 0;
    QTest::newRow("name wins") << QByteArray("<ref-type name=\"Thesis\">17</ref-type>") << u"THES"_s << 0;
    QTest::newRow("own type") << QByteArray("<ref-type name=\"Grey thing\">0</ref-type>") << u"GEN"_s << 1;
    QTest::newRow("renamed type") << QByteArray("<ref-type name=\"My reports\">27</ref-type>") << u"RPRT"_s
                                  << 0;
    QTest::newRow("none") << QByteArray() << u"GEN"_s << 0;
}

void TestEndNoteXml::types()
{
    QFETCH(QByteArray, element);
    QFETCH(QString, type);
    QFETCH(int, issues);
    const Reading reading = records(element + "<titles><title>T</title></titles>");
    QCOMPARE(reading.records.front().study.type, type);
    QCOMPARE(int(reading.issues.size()), issues);
}

void TestEndNoteXml::codings()
{
    const Reading reading = records("<titles><title>T</title></titles><keywords><keyword>Country: "
                                    "TH</keyword><keyword>kilns</keyword></keywords>");
    QCOMPARE(reading.records.front().codings.size(), 1u);
    QCOMPARE(reading.records.front().codings.front().dimension, u"country"_s);
    QCOMPARE(reading.records.front().study.keywords, QStringList(u"kilns"_s));
}

void TestEndNoteXml::dates()
{
    const Study study = records("<dates><year>c2001</year><pub-dates><date>May</date></pub-dates></dates>")
                            .records.front()
                            .study;
    QCOMPARE(study.year, 2001);
    QCOMPARE(extra(study, "dates/year"_L1), u"c2001"_s);
}

/// EndNote writes what was pasted into it, XML or not.
void TestEndNoteXml::controlCharacters()
{
    const Reading reading = records("<titles><title>A\x0B title\x02</title></titles>");
    QCOMPARE(reading.records.front().study.title, u"A title"_s);
    QCOMPARE(reading.issues.size(), 1u);
}

void TestEndNoteXml::writesPlainly()
{
    Record record;
    Study& study = record.study;
    study.type = u"JOUR"_s;
    study.title = u"A placeholder title: <b> & not a real study"_s;
    study.authors = {u"Example, Ann"_s, u"Ministry of Labour"_s};
    study.year = 2019;
    study.source = u"Journal of Examples"_s;
    study.pages = u"12-34"_s;
    study.doi = u"10.0000/example"_s;
    study.abstract = u"First paragraph.\nSecond paragraph."_s;
    study.keywords = {u"kilns"_s};
    study.verifiedAt = u"https://example.org/seen"_s;
    record.codings = {{u"country"_s, u"TH"_s, {}, {}}};
    QCOMPARE(
        endNoteXmlRecord(record, testDimensions()),
        QByteArray(
            "<record><ref-type name=\"Journal Article\">17</ref-type><contributors><authors><author>Example, "
            "Ann</author><author>Ministry of Labour</author></authors></contributors><titles><title>A "
            "placeholder title: "
            "&lt;b&gt; &amp; not a real study</title><secondary-title>Journal of "
            "Examples</secondary-title></titles>"
            "<periodical><full-title>Journal of "
            "Examples</full-title></periodical><pages>12-34</pages><keywords><keyword>"
            "kilns</keyword><keyword>country: TH</keyword></keywords><dates><year>2019</year></dates>"
            "<electronic-resource-num>10.0000/example</electronic-resource-num><abstract>First "
            "paragraph.&#xD;Second "
            "paragraph.</abstract><notes>Reference seen at: https://example.org/seen</notes></record>\n"));
}

/// Whatever a study holds, a strict parser reads the file.
void TestEndNoteXml::writesWellFormed()
{
    Record record;
    record.study.title = u"\u0001\u0000]]>\uFFFF"_s + QChar(0xDC00) + u"<&>"_s;
    record.study.keywords = {u"country: x"_s, QString()};
    record.study.extra = {
        {u"endnotexml"_s, u"a b"_s, u"1"_s},        {u"endnotexml"_s, u"titles/title"_s, u"2"_s},
        {u"endnotexml"_s, u"titles/<x>"_s, u"3"_s}, {u"endnotexml"_s, u"notes/x"_s, u"4"_s},
        {u"endnotexml"_s, u"urls"_s, u"5"_s},       {u"ris"_s, u"C1"_s, u"6"_s}};
    const QByteArray written =
        "<xml><records>" + endNoteXmlRecord(record, testDimensions()) + "</records></xml>";
    QXmlStreamReader strict(written);
    while (!strict.atEnd())
        strict.readNext();
    QVERIFY2(!strict.hasError(), qUtf8Printable(strict.errorString()));
    const Reading reading = xml(written);
    QCOMPARE(reading.records.front().study.title, record.study.title);
    QVERIFY(reading.records.front().study.extra == record.study.extra);
    QCOMPARE(reading.records.front().study.keywords, record.study.keywords);
}

void TestEndNoteXml::refusesOthers()
{
    for (const QByteArray& bytes :
         {"<html><body>x</body></html>"_ba, "no XML"_ba, QByteArray(), "<xml><reco"_ba}) {
        const Reading reading = xml(bytes);
        QVERIFY(!reading.summary);
        QVERIFY(reading.summary.error().message.contains("EndNote XML"_L1));
    }
    QVERIFY(xml("<xml><records></records></xml>").summary);
}

QTEST_GUILESS_MAIN(TestEndNoteXml)
#include "tst_endnotexml.moc"
