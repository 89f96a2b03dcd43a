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
                                 "reflib_multipart.xml",
                                 "jabref_EndnoteXmlImporterTestReport.xml",
                                 "jabref_MedlineImporterTestBookArticleSet.xml",
                                 "jabref_MedlinePlainImporterTestMultipleEntries.txt"};
    for (const char* name : names)
        QTest::newRow(name) << fixture(name);
    const QByteArray wide = fixture("rispy_example_multiline.ris");
    const QString text = QString::fromUtf8(wide);
    QTest::newRow("utf-16") << "\xFF\xFE"
            + QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    QTest::newRow("json") << QByteArray(R"([{"title":"A \"title\" \u00e9","authors":["A","B"],"year":2001,
"codings":{"country":["TH"]},"quotes":[{"dimension":"country","term":"TH","quote":"q"}],"odd":{"x":[1,2]}},
 {"title":"B","year":"c2002"}])");
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
    for (qsizetype length = 0; length < bytes.size(); ++length)
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
    const QByteArray pieces[] = {"\n",     "\r",     "\"",   ",",         ";",         "\0"_ba,
                                 "TY  - ", "ER  - ", "\xFF", "\xE0\xB8",  "{",         "}",
                                 "[",      "'",      "=",    "\x1B$B",    "lacuna: {", "\xEF\xBB\xBF",
                                 "<",      ">",      "&",    "<![CDATA[", "<!--",      "</record>",
                                 "/",      "]]>",    "&#x",  "PMID- ",    "<!DOCTYPE", "      "};
    for (int round = 0; round < 150; ++round) {
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
    QTest::newRow("ris") << u"ris"_s << QByteArray("TY  - JOUR\nAB  - ");
    QTest::newRow("csv") << u"csv"_s << QByteArray("title,year\n");
    QTest::newRow("csv quoted") << u"csv"_s << QByteArray("title,year\n\"");
    QTest::newRow("json") << u"json"_s << QByteArray("[{\"title\":\"");
    QTest::newRow("nbib") << u"nbib"_s << QByteArray("PMID- 1\nAB  - ");
    QTest::newRow("pubmedxml") << u"pubmedxml"_s
                               << QByteArray("<PubmedArticleSet><PubmedArticle><ArticleTitle>");
    QTest::newRow("pubmedxml attribute") << u"pubmedxml"_s << QByteArray("<PubmedArticleSet a='");
    QTest::newRow("endnotexml") << u"endnotexml"_s << QByteArray("<xml><records><record><notes>");
    QTest::newRow("endnotexml comment") << u"endnotexml"_s << QByteArray("<xml><records><record><!--");
}

/// A hundred megabytes without a line end: refused before they fill the memory.
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
    const Reading reading = readBytes(*standardFormats().byId(u"ris"), bytes);
    QVERIFY(!reading.summary);
    QVERIFY(reading.summary.error().message.contains("RIS"_L1));
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

void TestHostileInput::brokenDevice_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("ris") << QByteArray("TY  - JOUR\nTI  - A\nER  - \n").repeated(30'000);
    QTest::newRow("csv") << "title,year\n" + QByteArray("plain,2001\n").repeated(80'000);
    QTest::newRow("json") << "[" + QByteArray("{\"title\":\"a\"},\n").repeated(80'000);
    QTest::newRow("nbib") << QByteArray("PMID- 1\nTI  - A\n\n").repeated(60'000);
    QTest::newRow("pubmedxml") << "<PubmedArticleSet>"
            + QByteArray("<PubmedArticle><ArticleTitle>A</ArticleTitle></PubmedArticle>\n").repeated(20'000);
    QTest::newRow("endnotexml") << "<xml><records>"
            + QByteArray("<record><titles><title>A</title></titles></record>\n").repeated(20'000);
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
