// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formatstest.h"
#include "support/faildevice.h"

#include <random>

using namespace lacuna;
using namespace Qt::StringLiterals;

/// Files from strangers: whatever they hold, reading ends, with records and issues or a clear error.
class TestHostileInput : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPrefix_data();
    void everyPrefix();
    void mutations_data();
    void mutations();
    void otherFormatsData();
    void hugeLine_data();
    void hugeLine();
    void endlessRecord();
    void endlessQuote();
    void oneBadEntry_data();
    void oneBadEntry();
    void deepNesting();
    void endlessAccents();
    void growingStrings();
    void crowdOfChildren();
    void deepElements();
    void brokenDevice_data();
    void brokenDevice();
    void memoryStaysFlat();
};

namespace {

/// Reads as any user may: with every format, whatever the file is. Errors must say something.
int readWithAll(const QByteArray& bytes)
{
    static const FormatRegistry registry = standardFormats();
    (void)registry.detect(bytes.first(qMin(bytes.size(), qsizetype(65536))), u"x.txt"_s);
    int records = 0;
    for (const auto& format : registry.formats()) {
        const Reading reading = readBytes(*format, bytes);
        if (!reading.summary && reading.summary.error().message.isEmpty())
            return -1;
        if (reading.summary && reading.summary->records != int(reading.records.size()))
            return -1;
        records += int(reading.records.size());
    }
    return records;
}

void addFixtures()
{
    QTest::addColumn<QByteArray>("bytes");
    const char* const names[] = {"jabref_RisImporterTest1.ris",
                                 "rispy_example_endnote.ris",
                                 "rispy_example_extraneous_data.ris",
                                 "rispy_example_utf_chars.ris",
                                 "rispy_example_multiline.ris",
                                 "asreview_generic_semicolon.csv",
                                 "asreview_duplicate_records.csv",
                                 "asreview_missing_values.csv",
                                 "jabref_crossref.bib",
                                 "jabref_utf8-bom.bib",
                                 "jabref_tiny-LE-noBOM.bib",
                                 "jabref_refer.bibIX.ref",
                                 "jabref_IsiImporterTest1.isi",
                                 "jabref_OvidImporterTest3.txt",
                                 "reflib_multipart.xml",
                                 "jabref_EndnoteXmlImporterTestReport.xml",
                                 "jabref_MedlineImporterTestBookArticleSet.xml",
                                 "jabref_MedlinePlainImporterTestMultipleEntries.txt"};
    for (const char* name : names)
        QTest::newRow(name) << fixture(name);
    QTest::newRow("eppi") << QByteArray(
        R"({"CodeSets":[{"SetName":"S","Attributes":{"AttributesList":[{"AttributeId":1,
"AttributeName":"a","Attributes":{"AttributesList":[{"AttributeId":2,"AttributeName":"b"}]}}]}}],"References":[{"Title":"T",
"Authors":"A B ; ","Codes":[{"AttributeId":2,"AdditionalText":"q"}]},{"Title":"U","Codes":[{"AttributeId":9}],"Lacuna":{"doi":"x"}}]})");
    const QByteArray wide = fixture("rispy_example_multiline.ris");
    const QString text = QString::fromUtf8(wide);
    QTest::newRow("utf-16") << "\xFF\xFE"
            + QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    QTest::newRow("json") << QByteArray(R"([{"title":"A \"title\" \u00e9","authors":["A","B"],"year":2001,
"codings":{"country":["TH"]},"quotes":[{"dimension":"country","term":"TH","quote":"q"}],"odd":{"x":[1,2]}},
 {"title":"B","year":"c2002"}])");
    QTest::newRow("csl") << QByteArray(R"({"items":[{"id":1,"type":"review-book","title":"A <i>b</i>",
"author":[{"family":"Berg","given":"J","non-dropping-particle":"van"},{"literal":"X"}],"issued":{"date-parts":[["2001",2]]},
"editor":[{"family":"E","given":"F"}],"custom":{"lacuna":{"codings":[{"dimension":"country","term":"TH"}]},"o":[1]}},
 {"type":"odd","note":"DOI: 10.1/x","issued":{"raw":"c2002"},"keyword":"a, b"}]})");
}

} // namespace

void TestHostileInput::everyPrefix_data()
{
    addFixtures();
}

void TestHostileInput::everyPrefix()
{
    QFETCH(QByteArray, bytes);
    const int all = readWithAll(bytes);
    QVERIFY(all > 0);
    // Every one of a small file, some hundred of a larger one: each format's own test cuts more finely.
    for (qsizetype length = 0; length < bytes.size(); length += 1 + bytes.size() / 400)
        QVERIFY(readWithAll(bytes.first(length)) >= 0);
}

void TestHostileInput::mutations_data()
{
    addFixtures();
}

void TestHostileInput::mutations()
{
    QFETCH(QByteArray, bytes);
    std::mt19937 random(42);
    const QByteArray pieces[] = {"\n",
                                 "\r",
                                 "\"",
                                 ",",
                                 ";",
                                 "\0"_ba,
                                 "TY  - ",
                                 "ER  - ",
                                 "\xFF",
                                 "\xE0\xB8",
                                 "{",
                                 "}",
                                 "[",
                                 "'",
                                 "=",
                                 "\x1B$B",
                                 "lacuna: {",
                                 "\xEF\xBB\xBF",
                                 "\n@a{b,",
                                 "\\'",
                                 "#",
                                 "@comment{",
                                 "crossref={cgal},",
                                 "$",
                                 "<",
                                 ">",
                                 "&",
                                 "<![CDATA[",
                                 "<!--",
                                 "</record>",
                                 "]]>",
                                 "&#x",
                                 "PMID- ",
                                 "<!DOCTYPE",
                                 "      "};
    for (int round = 0; round < 60; ++round) {
        QByteArray mutated = bytes;
        for (unsigned i = 1 + random() % 8; i > 0; --i) {
            const qsizetype at = qsizetype(random() % size_t(mutated.size() + 1));
            switch (random() % 4) {
            case 0:
                mutated.insert(at, pieces[random() % std::size(pieces)]);
                break;
            case 1:
                mutated.remove(at, qsizetype(random() % 20));
                break;
            case 2:
                if (at < mutated.size())
                    mutated[at] = char(random());
                break;
            default:
                mutated.insert(at, mutated.sliced(at, qMin(mutated.size() - at, qsizetype(random() % 200))));
            }
            if (mutated.isEmpty())
                break;
        }
        QVERIFY2(readWithAll(mutated) >= 0, mutated);
    }
}

void TestHostileInput::otherFormatsData()
{
    QVERIFY(readWithAll(QByteArray(10'000, '\0')) >= 0);
    QVERIFY(readWithAll(QByteArray(10'000, '\xFF')) >= 0);
    QVERIFY(readWithAll(QByteArray(10'000, '"')) >= 0);
    QVERIFY(readWithAll(QByteArray(10'000, '{')) >= 0);
    QVERIFY(readWithAll(QByteArray(10'000, '[')) >= 0);
    QVERIFY(readWithAll(QByteArray(10'000, '\r')) >= 0);
    QVERIFY(readWithAll(QByteArray("TY  - \n").repeated(10'000)) >= 0);
    QVERIFY(readWithAll(QByteArray("ER  - \n").repeated(10'000)) >= 0);
    QVERIFY(readWithAll(QByteArray("@comment{\n").repeated(10'000)) >= 0);
    QVERIFY(readWithAll(QByteArray("@a{b\n").repeated(10'000)) >= 0);
    QVERIFY(readWithAll(QByteArray("@").repeated(10'000)) >= 0);
    QVERIFY(readWithAll(QByteArray("title,") + QByteArray(100'000, ',') + "\na\n") >= 0);
    std::mt19937 random(1);
    QByteArray noise(100'000, Qt::Uninitialized);
    for (char& c : noise)
        c = char(random());
    QVERIFY(readWithAll(noise) >= 0);
}

void TestHostileInput::hugeLine_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("json") << u"json"_s << QByteArray("[{\"title\":\"");
    QTest::newRow("pubmedxml") << u"pubmedxml"_s
                               << QByteArray("<PubmedArticleSet><PubmedArticle><ArticleTitle>");
    QTest::newRow("pubmedxml attribute") << u"pubmedxml"_s << QByteArray("<PubmedArticleSet a='");
    QTest::newRow("endnotexml") << u"endnotexml"_s << QByteArray("<xml><records><record><notes>");
    QTest::newRow("endnotexml comment") << u"endnotexml"_s << QByteArray("<xml><records><record><!--");
    QTest::newRow("csl") << u"csljson"_s << QByteArray("[{\"type\":\"book\",\"title\":\"");
    QTest::newRow("eppi") << u"eppi"_s << QByteArray("{\"References\":[{\"Title\":\"");
}

/// A hundred megabytes without an end, and nothing else: refused before they fill the memory. (See tst_hugefield for those that have one.)
void TestHostileInput::hugeLine()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, start);
    const QByteArray bytes = start + QByteArray(100'000'000, 'x');
    const Reading reading = readBytes(*standardFormats().byId(format), bytes);
    QVERIFY(!reading.summary);
    QCOMPARE(reading.summary.error().kind, ErrorKind::BadInput);
    QVERIFY(!reading.summary.error().message.isEmpty());
}

void TestHostileInput::endlessRecord()
{
    const QByteArray bytes =
        "TY  - JOUR\n" + QByteArray("AB  - " + QByteArray(1000, 'x') + "\n").repeated(80'000);
    const Reading reading =
        readBytes(*standardFormats().byId(u"ris"), bytes + "ER  - \nTY  - JOUR\nTI  - B\nER  - \n");
    QVERIFY(reading.summary);
    QCOMPARE(reading.records.size(), 2u);
    QCOMPARE(reading.records.back().study.title, u"B"_s);
    QVERIFY(reading.issues.front().message.contains("32 MB"_L1));
    QVERIFY(reading.issues.front().line > 30'000);
}

/// One stray quotation mark in a large table loses nothing.
void TestHostileInput::endlessQuote()
{
    const QByteArray bytes = "title,year\n\"stray,2000\n" + QByteArray("plain,2001\n").repeated(200'000);
    const Reading reading = readBytes(*standardFormats().byId(u"csv"), bytes);
    QVERIFY(reading.summary);
    QCOMPARE(reading.records.size(), 200'001u);
    QCOMPARE(reading.issues.size(), 1u);
}

void TestHostileInput::oneBadEntry_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<int>("records"); // of three: the entry before, the bad one, the entry after
    QTest::addColumn<int>("line"); // of the first issue
    QTest::newRow("huge value") << "@book{b, title = {B},\n abstract = {" + QByteArray(100'000'000, 'x')
            + "},\n year = 2001}\n"
                                << 3 << 3;
    QTest::newRow("huge line break") << "@book{b, title = {B},\n abstract = {"
            + QByteArray("xxxx yyyy\n").repeated(2'000'000)
            + "}}\n" << 3 << 3;
    QTest::newRow("open brace") << QByteArray("@book{b, title = {B}, year = {2001,\n note = {x}\n}\n") << 3
                                << 2;
    QTest::newRow("open braces") << "@book{b, title = {B}, note = " + QByteArray(1'000'000, '{') + "\n"
                                 << 3 << 2;
    QTest::newRow("open quote") << QByteArray("@book{b, title = {B}, note = \"x}\n}\n") << 3 << 2;
    QTest::newRow("open entry") << QByteArray("@book{b, title = {B}, year = 2001\n\n") << 3 << 2;
    QTest::newRow("open key") << QByteArray("@book{b\n") << 2 << 2;
    QTest::newRow("no fields") << QByteArray("@book{b}\n") << 2 << 2;
    QTest::newRow("open comment") << QByteArray("@comment{b, title = {B}, year = 2001\n") << 2 << 2;
    QTest::newRow("open preamble") << QByteArray("@preamble{b {\n") << 2 << 2;
    QTest::newRow("open string") << QByteArray("@string{b = {x\n") << 2 << 2;
    QTest::newRow("closing braces") << QByteArray("@book{b, title = {B}, }}}}}\n@string}\n") << 3 << 0;
    QTest::newRow("no comma") << QByteArray("@book{b, title = {B} year = 2001 }\n") << 3 << 0;
    QTest::newRow("no field") << QByteArray("@book{b, what is this?, title = {B}}\n") << 3 << 2;
    QTest::newRow("unknown string") << QByteArray("@book{b, title = unknown # {B}}\n") << 3 << 2;
    QTest::newRow("nul") << QByteArray("@book{b, title = {B\0\0B}}\n", 25) << 3 << 2;
    QTest::newRow("not utf-8") << QByteArray("@book{b, title = {B \xE9 é é é é é é é é é}}\n") << 3 << 2;
}

/// What one entry does wrong is said with its line, and costs no other entry.
void TestHostileInput::oneBadEntry()
{
    QFETCH(QByteArray, bad);
    QFETCH(int, records);
    QFETCH(int, line);
    const QByteArray bytes = "@article{a, title = {Before}}\n" + bad + "@article{c, title = {After}}\n";
    const Reading reading = readBytes(*standardFormats().byId(u"bibtex"), bytes);
    QVERIFY(reading.summary);
    QCOMPARE(int(reading.records.size()), records);
    QCOMPARE(reading.records.front().study.title, u"Before"_s);
    QCOMPARE(reading.records.back().study.title, u"After"_s);
    if (records == 3)
        QVERIFY(reading.records[1].study.title.startsWith(u'B')
                || reading.records[1].study.title == u"unknownB"_s);
    if (line == 0)
        QCOMPARE(issueText(reading.issues), QByteArray());
    else
        QVERIFY2(!reading.issues.empty() && reading.issues.front().line == line,
                 issueText(reading.issues).left(500));
}

void TestHostileInput::deepNesting()
{
    const QByteArray bytes = "@article{a, title = {" + QByteArray(1'000'000, '{') + "deep"
        + QByteArray(1'000'000, '}') + "}, author = {" + QByteArray(100'000, '{') + "A"
        + QByteArray(100'000, '}') + " and B, C}}";
    const Reading reading = readBytes(*standardFormats().byId(u"bibtex"), bytes);
    QCOMPARE(reading.records.size(), 1u);
    QCOMPARE(reading.records.front().study.title, u"deep"_s);
    QCOMPARE(reading.records.front().study.authors, QStringList({u"A"_s, u"B, C"_s}));
}

/// Bringing accents into order must not take for ever.
void TestHostileInput::endlessAccents()
{
    const Reading reading =
        readBytes(*standardFormats().byId(u"bibtex"),
                  "@article{a, title = {e" + QByteArray("\u0301\u0323").repeated(1'000'000) + "}, note = {"
                      + QByteArray("\\'\\d").repeated(1'000'000) + "e}}");
    QCOMPARE(reading.records.size(), 1u);
}

/// Each string is ten of the one before: a few lines that would be more than any memory.
void TestHostileInput::growingStrings()
{
    QByteArray bytes = "@string{s0 = {0123456789}}\n";
    for (int i = 1; i < 30; ++i) {
        const QByteArray before = "s" + QByteArray::number(i - 1);
        bytes += "@string{s" + QByteArray::number(i) + " = " + before + QByteArray(" # " + before).repeated(9)
            + "}\n";
    }
    bytes += "@article{a, title = s29, note = s2}\n@article{b, title = {B}}\n";
    const Reading reading = readBytes(*standardFormats().byId(u"bibtex"), bytes);
    QCOMPARE(reading.records.size(), 2u);
    QCOMPARE(reading.records.back().study.title, u"B"_s);
    QVERIFY(!reading.issues.empty());
    QVERIFY(reading.issues.front().line < 12);
}

/// More entries wait for a parent than are kept: they come without it, and are told of.
void TestHostileInput::crowdOfChildren()
{
    QByteArray bytes;
    const int count = 60'000;
    for (int i = 0; i < count; ++i)
        bytes += "@inproceedings{c" + QByteArray::number(i) + ", title = {T}, crossref = {c"
            + QByteArray::number((i + 1) % count) + "}}\n";
    const Reading reading = readBytes(*standardFormats().byId(u"bibtex"), bytes);
    QCOMPARE(int(reading.records.size()), count);
    QVERIFY(!reading.issues.empty());
}

void TestHostileInput::brokenDevice_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("ris") << QByteArray("TY  - JOUR\nTI  - A\nER  - \n").repeated(30'000);
    QTest::newRow("csv") << "title,year\n" + QByteArray("plain,2001\n").repeated(80'000);
    QTest::newRow("json") << "[" + QByteArray("{\"title\":\"a\"},\n").repeated(80'000);
    QTest::newRow("bibtex") << QByteArray("@article{a, title = {A}}\n").repeated(80'000);
    QTest::newRow("nbib") << QByteArray("PMID- 1\nTI  - A\n\n").repeated(60'000);
    QTest::newRow("pubmedxml") << "<PubmedArticleSet>"
            + QByteArray("<PubmedArticle><ArticleTitle>A</ArticleTitle></PubmedArticle>\n").repeated(20'000);
    QTest::newRow("endnotexml") << "<xml><records>"
            + QByteArray("<record><titles><title>A</title></titles></record>\n").repeated(20'000);
    QTest::newRow("csljson") << "[" + QByteArray("{\"title\":\"a\"},\n").repeated(80'000);
    QTest::newRow("refer") << QByteArray("%0 Report\n%T A\n\n").repeated(50'000);
    QTest::newRow("wos") << QByteArray("PT J\nTI A\nER\n").repeated(60'000);
    QTest::newRow("ovid") << QByteArray("<1>\nTitle\n  A\n").repeated(60'000);
    QTest::newRow("eppi") << "{\"References\":[" + QByteArray("{\"Title\":\"a\"},\n").repeated(80'000);
}

void TestHostileInput::brokenDevice()
{
    QFETCH(QByteArray, content);
    FailDevice device(500'000, content);
    device.open(QIODevice::ReadOnly);
    const Reading reading =
        readAll(*standardFormats().byId(QString::fromLatin1(QTest::currentDataTag())), device);
    QVERIFY(!reading.summary);
    QCOMPARE(reading.summary.error().kind, ErrorKind::Io);
    QVERIFY(reading.summary.error().message.contains("Failed on purpose"_L1));
}

/// Elements in elements in elements: no call recurses, no list grows.
void TestHostileInput::deepElements()
{
    for (const QString& id : {u"pubmedxml"_s, u"endnotexml"_s}) {
        const QByteArray record = id == "pubmedxml"_L1 ? "PubmedArticle"_ba : "record"_ba;
        const Reading reading = readBytes(*standardFormats().byId(id),
                                          "<records><PubmedArticleSet><" + record + "></" + record + ">\n<"
                                              + record + ">" + QByteArray("<titles>").repeated(3'000'000));
        QVERIFY(reading.summary);
        QCOMPARE(reading.records.size(), 1u);
        QCOMPARE(reading.summary->rejected, 1);
        QCOMPARE(reading.issues.back().line, 2);
        QVERIFY(reading.issues.back().severity == ImportIssue::Severity::Error);
    }
}

/// Batches stay small however long the file is.
void TestHostileInput::memoryStaysFlat()
{
    QByteArray bytes = QByteArray("TY  - JOUR\nTI  - A\nER  - \n").repeated(100'000);
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    Progress progress;
    size_t largest = 0;
    size_t records = 0;
    const auto summary = standardFormats().byId(u"ris")->read(
        device, {},
        [&](RecordBatch&& batch) {
            largest = std::max(largest, batch.records.size());
            records += batch.records.size();
            return true;
        },
        progress);
    QVERIFY(summary);
    QCOMPARE(records, 100'000u);
    QVERIFY(largest <= 1000);
    QCOMPARE(progress.done(), bytes.size());
}

QTEST_GUILESS_MAIN(TestHostileInput)
#include "tst_hostileinput.moc"
