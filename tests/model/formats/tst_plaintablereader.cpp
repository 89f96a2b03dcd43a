// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/plaintablereader.h"

#include "workbookbuilder.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lacuna;

/// Tables of any kind of file, as they stand.
class TestPlainTableReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void readsTheFirstSheetThatHoldsAnything();
    void warns_data();
    void warns();
    void boundsWarnings();
    void refuses_data();
    void refuses();
    void refusesTooMuch();
    void canBeCancelled();
    void readsPastedText();
};

namespace {

Result<PlainTable> read(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    Progress progress;
    return readPlainTable(buffer, u"/some/where/ballots.csv"_s, progress);
}

QByteArray utf16(const QString& text)
{
    QByteArray bytes("\xFF\xFE");
    for (const QChar c : text) {
        bytes += char(c.unicode() & 0xff);
        bytes += char(c.unicode() >> 8);
    }
    return bytes;
}

} // namespace

void TestPlainTableReader::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<int>>("lines");
    const QList<int> usual{2, 3};
    QTest::newRow("commas") << QByteArray("participant,option,answer\nAna,Größe,0.5\nBo,\"a, b\",\n")
                            << usual;
    QTest::newRow("semicolons, byte order mark, CR LF")
        << QByteArray("\xEF\xBB\xBFparticipant;option;answer\r\nAna;Größe;0.5\r\nBo;a, b;\r\n") << usual;
    QTest::newRow("tabs, Windows-1252") << QByteArray("participant\toption\tanswer\nAna\tGr\xF6\xDF"
                                                      "e\t0.5\nBo\ta, b\t\n")
                                        << usual;
    QTest::newRow("UTF-16") << utf16(u"participant;option;answer\nAna;Größe;0.5\nBo;a, b;\n"_s) << usual;
    QTest::newRow("Excel says the separator")
        << QByteArray("sep=;\nparticipant;option;answer\nAna;Größe;0.5\nBo;a, b;\n") << QList<int>{3, 4};
    QTest::newRow("blank rows, spaces, rows of other lengths")
        << QByteArray("\n,,\nparticipant , option,answer,\n\nAna , Größe,0.5,,,\n,,\nBo,\"a, b\"\n")
        << QList<int>{5, 7};
    QTest::newRow("xlsx") << xlsxOf(
        xlsxRow({"participant", "option", "answer"})
        + R"(<row r="2"><c r="A2" t="inlineStr"><is><t>Ana</t></is></c><c r="B2" t="inlineStr"><is><t>Größe</t></is></c><c r="C2"><v>0.5</v></c></row>)"
        + R"(<row r="5"><c r="A5" t="inlineStr"><is><t>Bo</t></is></c><c r="B5" t="inlineStr"><is><t>a, b</t></is></c></row>)")
                          << QList<int>{2, 5};
    QTest::newRow("ods") << odsOf(odsTable(odsRow({"participant", "option", "answer"})
                                           + odsRow({"Ana", "Größe", "0.5"}) + odsRow({"Bo", "a, b", ""})))
                         << usual;
}

void TestPlainTableReader::reads()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QList<int>, lines);
    const auto table = read(bytes);
    QVERIFY2(table, table ? "" : qPrintable(table.error().message));
    QCOMPARE(table->name, u"ballots.csv"_s);
    QCOMPARE(table->headers, (QStringList{u"participant"_s, u"option"_s, u"answer"_s}));
    QCOMPARE(table->rows,
             (QList<QStringList>{{u"Ana"_s, u"Größe"_s, u"0.5"_s}, {u"Bo"_s, u"a, b"_s, QString()}}));
    QCOMPARE(table->lines, lines);
    QCOMPARE(table->warnings, QStringList());
}

void TestPlainTableReader::readsTheFirstSheetThatHoldsAnything()
{
    const XlsxBook book{{{"Hidden", xlsxSheet(xlsxRow({"x", "y"})), "hidden"},
                         {"Empty", xlsxSheet({})},
                         {"Ballots", xlsxSheet(xlsxRow({"participant", "title"}) + xlsxRow({"Ana", "Year"}))},
                         {"References", xlsxSheet(xlsxRow({"title", "year", "doi"}))}},
                        {},
                        {},
                        {}};
    const auto table = read(book.zipped());
    QVERIFY(table);
    QCOMPARE(table->headers,
             (QStringList{u"participant"_s, u"title"_s})); // and no row that names fields of references
    QCOMPARE(table->rows.size(), 1);
    QCOMPARE(table->warnings.size(), 1);
    QVERIFY(table->warnings.front().contains(u"References"_s));
}

void TestPlainTableReader::warns_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("a cell beyond the headers") << QByteArray("a,b\n1,2\n1,2,3\n") << u"line 3: "_s;
    QTest::newRow("a header twice") << QByteArray("a,b,A\n1,2,3\n") << u"“A”"_s;
    QTest::newRow("a quotation mark never closed") << QByteArray("a,b\n1,\"2\n3,4\n") << u"line 2: "_s;
    QTest::newRow("control characters") << QByteArray("a,b\n1,2\x1b[31m\n") << u"line 2: "_s;
}

void TestPlainTableReader::warns()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, says);
    const auto table = read(bytes);
    QVERIFY(table);
    QVERIFY2(table->warnings.join(u'\n').contains(says), qPrintable(table->warnings.join(u'\n')));
    for (const QStringList& row : table->rows)
        QCOMPARE(row.size(), table->headers.size());
}

void TestPlainTableReader::boundsWarnings()
{
    const auto table = read("a,b\n" + QByteArray("1,2,3\n").repeated(1000));
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 1000);
    QCOMPARE(table->warnings.size(), 51);
    QVERIFY2(table->warnings.back().contains(u"950"_s), qPrintable(table->warnings.back()));
}

void TestPlainTableReader::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("blank") << QByteArray("\n \n,,\n") << u"empty"_s;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\na,b\n") << u"PDF"_s;
    QTest::newRow("catalogue") << QByteArray("SQLite format 3\0a,b,c\n", 23) << u"SQLite"_s;
    QTest::newRow("old Excel") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1,,,") << u"old Excel"_s;
    QTest::newRow("web page") << QByteArray("<html>\n<body>Hello\n</body></html>") << u"web page"_s;
    QTest::newRow("the beginning of a workbook") << QByteArray("PK\x03\x04\x14\x00\x06\x00", 8) << QString();
    QTest::newRow("half a workbook") << xlsxOf(xlsxRow({"a", "b"})).first(300) << QString();
    QTest::newRow("a damaged sheet") << xlsxOf(xlsxRow({"a", "b"}) + xlsxRow({"1", "2"})
                                               + "<row><c t=\"s\"><v>")
                                     << u"row"_s;
    QTest::newRow("a workbook without anything") << xlsxOf({}) << u"empty"_s;
    QTest::newRow("a Word document") << zipOf(
        {{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", "<w/>"}})
                                     << QString();
}

void TestPlainTableReader::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, says);
    const auto table = read(bytes);
    QVERIFY(!table);
    QCOMPARE(int(table.error().kind), int(ErrorKind::BadInput));
    QVERIFY2(!table.error().message.isEmpty() && table.error().message.contains(says),
             qPrintable(table.error().message));
}

void TestPlainTableReader::refusesTooMuch()
{
    const auto rows = read("a,b\n" + QByteArray("1,2\n").repeated(200'001));
    QVERIFY(!rows);
    QCOMPARE(int(rows.error().kind), int(ErrorKind::BadInput));
    const auto columns = read(QByteArray("a,").repeated(1001) + "b\n1\n");
    QVERIFY(!columns);
    QCOMPARE(int(columns.error().kind), int(ErrorKind::BadInput));
}

void TestPlainTableReader::canBeCancelled()
{
    QBuffer buffer;
    buffer.setData("a,b\n" + QByteArray("1,2\n").repeated(1000));
    buffer.open(QIODevice::ReadOnly);
    Progress progress;
    progress.cancel();
    const auto table = readPlainTable(buffer, u"t.csv"_s, progress);
    QVERIFY(!table);
    QCOMPARE(int(table.error().kind), int(ErrorKind::Cancelled));
}

/// As a spreadsheet puts cells on the clipboard.
void TestPlainTableReader::readsPastedText()
{
    const auto table = plainTableOfText(u"name\ttext\nAna\t\"two\nlines\"\nBo\t'=1+1\n"_s);
    QVERIFY(table);
    QCOMPARE(table->headers.size(), 2);
    QCOMPARE(table->rows, (QList<QStringList>{{u"Ana"_s, u"two\nlines"_s}, {u"Bo"_s, u"=1+1"_s}}));
    QCOMPARE(table->lines, (QList<int>{2, 4}));
    QVERIFY(!plainTableOfText(QString()));
}

QTEST_MAIN(TestPlainTableReader)
#include "tst_plaintablereader.moc"
