// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/builtincodebook.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QRandomGenerator>
#include <QtCore/QStringEncoder>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lacuna;

namespace {

/// The codebook as text without ids: what a file can carry.
QString described(const Codebook& book)
{
    QString text;
    for (const Dimension& dimension : book.dimensions()) {
        const Dimension* lender = book.dimension(dimension.treeOf);
        text += u"%1 [%2] %3 %4 %5\n"_s.arg(dimension.key, dimension.label, dimension.scopeNote,
                                            lender ? lender->key : QString(),
                                            dimension.retired ? u"retired"_s : QString());
        if (lender)
            continue;
        for (const Term* term : book.termsOf(dimension.id, -1, true)) {
            text += u"%1%2 [%3] %4 {%5} %6\n"_s.arg(QString(book.depth(term->id) + 1, u' '), term->code,
                                                    term->label, term->scopeNote, term->aliases.join(u'|'),
                                                    term->retired ? u"retired"_s : QString());
        }
    }
    return text;
}

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr qsizetype largeFile = 1'000'000; // sanitizers make the rest of it minutes
#else
constexpr qsizetype largeFile = 10'000'000;
#endif

const QByteArray head = "dimension,code,parent,label,scope_note,aliases,retired,tree_of\n";

} // namespace

class TestCodebookFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsCsv();
    void readsOtherSeparatorsAndEncodings_data();
    void readsOtherSeparatorsAndEncodings();
    void refusesCsv_data();
    void refusesCsv();
    void readsJson();
    void refusesJson_data();
    void refusesJson();
    void roundTrips_data();
    void roundTrips();
    void truncatedInputIsNeverACrash();
    void largeFiles();
};

void TestCodebookFiles::readsCsv()
{
    const auto book = codebookFromCsv(head
                                      + "Topic,,,Topic,What it is about,,,\n"
                                        "topic,B,A,Second,,x; y\\;z ;,,\n" // before its parent
                                        "topic,A,,\"First, \"\"one\"\"\",note,,yes,\n"
                                        ",,,,,,,\n"
                                        "topic,C,\n" // short rows are fine but for the label
                                        "mirror,,,Mirror,,,,topic\n");
    QVERIFY(!book);
    QVERIFY2(book.error().message.contains(u"line 6"_s), qPrintable(book.error().message));
    const auto good = codebookFromCsv(head
                                      + "Topic,,,Topic,What it is about,,,\n"
                                        "topic,B,A,Second,,x; y\\;z ;,,\n"
                                        "topic,A,,\"First, \"\"one\"\"\",note,,yes,\n"
                                        "mirror,,,Mirror,,,,topic\n");
    QVERIFY2(good, good ? "" : qPrintable(good.error().message));
    QCOMPARE(
        described(*good),
        u"topic [Topic] What it is about  \n A [First, \"one\"] note {} retired\n  B [Second]  {x|y;z} \nmirror [Mirror]  topic \n"_s);
}

void TestCodebookFiles::readsOtherSeparatorsAndEncodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"dimension;code;label\r\npays;;Pays\r\npays;CI;Côte d’Ivoire\r\n"_s;
    QTest::newRow("UTF-8, semicolons") << text.toUtf8();
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF" + text.toUtf8());
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16") << QByteArray(utf16(text));
    QString tabs = text;
    QTest::newRow("tabs") << tabs.replace(u';', u'\t').toUtf8();
    QTest::newRow("header in capitals")
        << QByteArray("Dimension,CODE,Label\npays,,Pays\npays,CI,C\xC3\xB4te d\xE2\x80\x99Ivoire\n");
}

void TestCodebookFiles::readsOtherSeparatorsAndEncodings()
{
    QFETCH(QByteArray, bytes);
    const auto book = codebookFromCsv(bytes);
    QVERIFY2(book, book ? "" : qPrintable(book.error().message));
    QCOMPARE(described(*book), u"pays [Pays]   \n CI [Côte d’Ivoire]  {} \n"_s);
}

void TestCodebookFiles::refusesCsv_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("header only") << head << u"empty"_s;
    QTest::newRow("no header") << QByteArray("sector,AGR,,Agriculture\n") << u"line 1"_s;
    QTest::newRow("repeated code") << head + "d,A,,One,,,,\nd,a,,Two,,,,\n" << u"line 3"_s;
    QTest::newRow("missing parent") << head + "d,A,Z,One,,,,\n" << u"line 2"_s;
    QTest::newRow("own parent") << head + "d,A,A,One,,,,\n" << u"line 2"_s;
    QTest::newRow("ring") << head + "d,A,B,One,,,,\nd,B,C,Two,,,,\nd,C,A,Three,,,,\n" << u"ring"_s;
    QTest::newRow("leads into a ring") << head + "d,A,B,One,,,,\nd,B,C,Two,,,,\nd,C,B,Three,,,,\n"
                                       << u"ring"_s;
    QTest::newRow("no label") << head + "d,A,,,,,,\n" << u"line 2"_s;
    QTest::newRow("bad key") << head + "d=x,A,,One,,,,\n" << u"line 2"_s;
    QTest::newRow("no key") << head + ",A,,One,,,,\n" << u"line 2"_s;
    QTest::newRow("named twice") << head + "d,,,One,,,,\nd,,,Two,,,,\n" << u"line 3"_s;
    QTest::newRow("tree of nothing") << head + "d,,,One,,,,zzz\n" << u"line 2"_s;
    QTest::newRow("tree of itself") << head + "d,,,One,,,,d\n" << u"line 2"_s;
    QTest::newRow("trees of each other") << head + "d,,,One,,,,e\ne,,,Two,,,,d\n" << u"line 2"_s;
    QTest::newRow("borrower with terms") << head + "e,E,,Term,,,,\nd,,,One,,,,e\nd,A,,Own,,,,\n"
                                         << u"line 3"_s;
    QTest::newRow("stray quote") << head + "d,A,,On\"e,,,,\n" << u"line 2"_s;
    QTest::newRow("open quote") << head + "d,A,,\"One,,,,\n" << u"line 2"_s;
    QTest::newRow("too many fields") << head + "d,A,,One,,,,,,\n" << u"line 2"_s;
    QTest::newRow("Latin-1") << head + "d,A,,One,,,,\nd,B,,C\xF4te,,,,\n" << u"line 3"_s;
    QByteArray deep = head;
    for (int i = 1; i < 60; ++i)
        deep += "d,T" + QByteArray::number(i) + "," + (i > 1 ? "T" + QByteArray::number(i - 1) : QByteArray())
            + ",Term,,,,\n";
    QTest::newRow("too deep") << deep << u"line 34"_s;
}

void TestCodebookFiles::refusesCsv()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, says);
    const auto book = codebookFromCsv(csv);
    QVERIFY(!book);
    QCOMPARE(book.error().kind, ErrorKind::BadInput);
    QVERIFY2(book.error().message.contains(says), qPrintable(book.error().message));
}

void TestCodebookFiles::readsJson()
{
    const auto book = codebookFromJson(R"({"dimensions":[
        {"key":"topic","label":"Topic","scopeNote":"s","terms":[
            {"code":"B","parent":"A","label":"Second","aliases":["x"," ",5]},
            {"code":"A","label":"First","retired":true}]},
        {"key":"mirror","treeOf":"topic"}], "more":1})");
    QVERIFY2(book, book ? "" : qPrintable(book.error().message));
    QCOMPARE(described(*book),
             u"topic [Topic] s  \n A [First]  {} retired\n  B [Second]  {x} \nmirror [mirror]  topic \n"_s);
}

void TestCodebookFiles::refusesJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << u"line 1"_s;
    QTest::newRow("broken") << QByteArray("{\"dimensions\":[\n{\"key\":\n}]}") << u"line 3"_s;
    QTest::newRow("other JSON") << QByteArray("{\"items\":[]}") << u"dimensions"_s;
    QTest::newRow("a list") << QByteArray("[1,2]") << u"dimensions"_s;
    QTest::newRow("no dimension") << QByteArray("{\"dimensions\":[]}") << u"empty"_s;
    QTest::newRow("numbers") << QByteArray("{\"dimensions\":[1]}") << u"dimension 1"_s;
    QTest::newRow("no key") << QByteArray("{\"dimensions\":[{\"label\":\"x\"}]}") << u"dimension 1"_s;
    QTest::newRow("no code") << QByteArray("{\"dimensions\":[{\"key\":\"d\",\"terms\":[{\"label\":\"x\"}]}]}")
                             << u"dimension 1, term 1"_s;
    QTest::newRow("ring") << QByteArray(
        R"({"dimensions":[{"key":"d","terms":[{"code":"A","label":"a","parent":"B"},{"code":"B","label":"b","parent":"A"}]}]})")
                          << u"dimension 1, term 1"_s;
    QTest::newRow("nested beyond reason")
        << QByteArray("{\"dimensions\":" + QByteArray(5000, '[') + QByteArray(5000, ']') + "}") << u"JSON"_s;
}

void TestCodebookFiles::refusesJson()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, says);
    const auto book = codebookFromJson(json);
    QVERIFY(!book);
    QCOMPARE(book.error().kind, ErrorKind::BadInput);
    QVERIFY2(book.error().message.contains(says), qPrintable(book.error().message));
}

void TestCodebookFiles::roundTrips_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("built in") << codebookToCsv(builtinCodebook().value());
    QTest::newRow("awkward") << QByteArray(
        head
        + "d,,,\"D, \"\"quoted\"\"\",\"two\nlines\",,1,\nd,A,, One ,\" "
          "spaced\",a\\\\b;c\\;d,1,\nd,-,A,Dash,,,,\nd,\xE6\x97\xA5,,\xE6\x97\xA5\xE6\x9C\xAC,,,,\n");
}

void TestCodebookFiles::roundTrips()
{
    QFETCH(QByteArray, csv);
    const auto book = codebookFromCsv(csv);
    QVERIFY2(book, book ? "" : qPrintable(book.error().message));
    const auto fromCsv = codebookFromCsv(codebookToCsv(*book));
    QVERIFY2(fromCsv, fromCsv ? "" : qPrintable(fromCsv.error().message));
    QCOMPARE(described(*fromCsv), described(*book));
    const auto fromJson = codebookFromJson(codebookToJson(*book));
    QVERIFY2(fromJson, fromJson ? "" : qPrintable(fromJson.error().message));
    QCOMPARE(described(*fromJson), described(*book));
    QCOMPARE(codebookToJson(*fromJson), codebookToJson(*book));
}

void TestCodebookFiles::truncatedInputIsNeverACrash()
{
    const Codebook book = builtinCodebook().value();
    const QByteArray csv = codebookToCsv(book);
    const QByteArray json = codebookToJson(book);
    QRandomGenerator random(1);
    for (int i = 0; i < 60; ++i) {
        const auto cut = codebookFromCsv(csv.first(random.bounded(csv.size())));
        QVERIFY(cut || !cut.error().message.isEmpty());
        const auto cutJson = codebookFromJson(json.first(random.bounded(json.size() - 2)));
        QVERIFY(!cutJson && !cutJson.error().message.isEmpty());
        QByteArray garbled = csv;
        for (int j = 0; j < 20; ++j)
            garbled[random.bounded(garbled.size())] = char(random.bounded(256));
        const auto read = codebookFromCsv(garbled);
        QVERIFY(read || !read.error().message.isEmpty());
    }
}

void TestCodebookFiles::largeFiles()
{
    QByteArray csv = head;
    for (int i = 0; csv.size() < largeFile; ++i)
        csv += "d,C" + QByteArray::number(i) + ","
            + (i % 10 ? "C" + QByteArray::number(i - i % 10) : QByteArray()) + ",Term number "
            + QByteArray::number(i) + ",,alias " + QByteArray::number(i) + ",,\n";
    QElapsedTimer timer;
    timer.start();
    const auto book = codebookFromCsv(csv);
    QVERIFY2(book, book ? "" : qPrintable(book.error().message));
    QCOMPARE_GT(book->terms().size(), size_t(largeFile) / 60);
    QVERIFY(book->resolve(book->dimensions().front().id, u"alias 1234"));
    qInfo("%zu terms in %lld ms", book->terms().size(), timer.elapsed());
    QVERIFY(!codebookFromCsv(QByteArray(65 * 1024 * 1024, 'x')));
}

QTEST_GUILESS_MAIN(TestCodebookFiles)
#include "tst_codebookfiles.moc"
