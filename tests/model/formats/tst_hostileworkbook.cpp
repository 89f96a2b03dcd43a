// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formatstest.h"
#include "workbookbuilder.h"

#include "model/formats/sheetrows.h"
#include "support/faildevice.h"

#include <random>

using namespace lacuna;
using namespace Qt::StringLiterals;

/// Spreadsheets from strangers: bombs, damage and absurd sizes end in records with issues or in a clear error.
class TestHostileWorkbook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPrefix_data();
    void everyPrefix();
    void mutations_data();
    void mutations();
    void bombs_data();
    void bombs();
    void badXml_data();
    void badXml();
    void oddCharacters_data();
    void oddCharacters();
    void wideRow();
    void manyRepeats();
    void textFromNothing();
    void damageAfterRecords_data();
    void damageAfterRecords();
    void brokenDevice();
};

namespace {

/// -1 for an error without words.
int readAnyway(const QByteArray& bytes)
{
    static const FormatRegistry registry = standardFormats();
    (void)registry.detect(bytes, u"x.xlsx"_s);
    int records = 0;
    for (const char16_t* id : {u"xlsx", u"ods"}) {
        const Reading reading = readBytes(*registry.byId(id), bytes);
        if (!reading.summary && reading.summary.error().message.isEmpty())
            return -1;
        records += int(reading.records.size());
    }
    return records;
}

QByteArray smallXlsx()
{
    XlsxBook book{{{"One",
                    xlsxSheet(xlsxRow({"title", "year"})
                              + "<row><c t=\"s\"><v>0</v></c><c s=\"1\"><v>43647</v></c></row>")},
                   {"Two", xlsxSheet(xlsxRow({"a"})), "hidden"}},
                  "<si><r><t>A </t></r><r><t>title</t></r></si>",
                  "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>",
                  {}};
    return book.zipped();
}

QByteArray smallOds()
{
    return odsOf(odsTable(odsRow({"title", "year"}) + odsRow({"A title", "2001"})));
}

void addSmall()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("xlsx") << smallXlsx();
    QTest::newRow("ods") << smallOds();
    QTest::newRow("LibreOffice's xlsx") << fixture("libreoffice_sample.xlsx");
    QTest::newRow("LibreOffice's ods") << fixture("libreoffice_sample.ods");
}

/// Sets the inflated size that the zip @p bytes states of its parts larger than a megabyte, in both places.
QByteArray lyingAboutSizes(QByteArray bytes, quint32 size)
{
    const auto number = [&](qsizetype at) {
        quint32 value = 0;
        for (int i = 3; i >= 0; --i)
            value = value << 8 | uchar(bytes[at + i]);
        return value;
    };
    for (const auto& [mark, offset] : {std::pair("PK\x03\x04"_ba, 22), std::pair("PK\x01\x02"_ba, 24)}) {
        for (qsizetype at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) {
            if (number(at + offset) < 1024 * 1024)
                continue;
            for (int i = 0; i < 4; ++i)
                bytes[at + offset + i] = char(size >> (8 * i));
        }
    }
    return bytes;
}

} // namespace

void TestHostileWorkbook::everyPrefix_data()
{
    addSmall();
}

void TestHostileWorkbook::everyPrefix()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(readAnyway(bytes) > 0);
    const qsizetype step = 1 + bytes.size() / 3000;
    for (qsizetype length = 0; length < bytes.size(); length += step)
        QVERIFY(readAnyway(bytes.first(length)) >= 0);
}

void TestHostileWorkbook::mutations_data()
{
    addSmall();
}

void TestHostileWorkbook::mutations()
{
    QFETCH(QByteArray, bytes);
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        QByteArray mutated = bytes;
        for (unsigned i = 1 + random() % 6; i > 0; --i)
            mutated[qsizetype(random() % size_t(mutated.size()))] = char(random());
        QVERIFY(readAnyway(mutated) >= 0);
    }
}

void TestHostileWorkbook::bombs_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("repeated"); ///< to some 80 MB
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<qint64>("stated");
    const QString sheet = u"xl/worksheets/sheet1.xml"_s;
    const QByteArray space(200, ' ');
    const QByteArray open = "<worksheet><sheetData>";
    const QByteArray close = "</sheetData></worksheet>";
    QTest::newRow("honest") << sheet << open << "<row/>" + space << close << qint64(-1);
    QTest::newRow("lying") << sheet << open << "<row/>" + space << close << qint64(1000);
    QTest::newRow("said to be empty") << sheet << open << "<row/>" + space << close << qint64(0);
    QTest::newRow("strings, lying") << u"xl/sharedStrings.xml"_s << "<sst>"_ba << "<si/>" + space
                                    << "</sst>"_ba << qint64(1000);
    QTest::newRow("zeros") << sheet << QByteArray() << QByteArray(200, '\0') << QByteArray() << qint64(1000);
    QTest::newRow("one text") << sheet << open + "<row><c t=\"str\"><v>" << "text"_ba
                              << "</v></c></row>" + close << qint64(1000);
    QTest::newRow("one text in pieces")
        << sheet << open + "<row><c t=\"str\"><v>" << QByteArray(200, 'x') + "<a/>"
        << "</v></c></row>" + close << qint64(1000);
    QTest::newRow("before the root") << u"xl/workbook.xml"_s << "<?xml version=\"1.0\"?>"_ba
                                     << "<!--" + space + "-->" << "<workbook/>"_ba << qint64(1000);
    QTest::newRow("relations") << u"xl/_rels/workbook.xml.rels"_s << "<Relationships>"_ba
                               << "<Relationship/>" + space << "</Relationships>"_ba << qint64(1000);
    QTest::newRow("one tag") << sheet << "<worksheet "_ba << "a='b' "_ba << "/>"_ba << qint64(1000);
}

void TestHostileWorkbook::bombs()
{
    QFETCH(QString, part);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, repeated);
    QFETCH(QByteArray, after);
    QFETCH(qint64, stated);
    const XlsxBook book{{{"One", xlsxSheet(xlsxRow({"title"}))}}, "<si/>", "<cellXfs/>", {}};
    ZipParts parts = book.parts();
    for (auto& [name, content] : parts) {
        if (name == part.toUtf8())
            content = before + repeated.repeated(80 * 1024 * 1024 / repeated.size()) + after;
    }
    QByteArray bytes = zipOf(parts);
    QVERIFY(bytes.size() < 1024 * 1024);
    if (stated >= 0)
        bytes = lyingAboutSizes(std::move(bytes), quint32(stated));
    const Reading reading = readBytes(*standardFormats().byId(u"xlsx"), bytes);
    QVERIFY(!reading.summary);
    QCOMPARE(reading.summary.error().kind, ErrorKind::BadInput);
    QVERIFY(!reading.summary.error().message.isEmpty());
    QVERIFY(reading.records.empty());
}

void TestHostileWorkbook::badXml_data()
{
    QTest::addColumn<QByteArray>("sheet");
    const QByteArray rows = xlsxRow({"title"}) + xlsxRow({"A"});
    const QByteArray good = xlsxSheet(rows);
    QByteArray entities = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">";
    for (char c = 'b'; c <= 'z'; ++c)
        entities += QByteArray("<!ENTITY ") + c + " \""
            + QByteArray(QByteArray("&") + char(c - 1) + ";").repeated(10) + "\">";
    QTest::newRow("entity bomb") << entities
            + "]><worksheet><sheetData><row><c t=\"str\"><v>&z;</v></c></row></sheetData></worksheet>";
    QTest::newRow("declared outside") << "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">"
            + QByteArray(good).remove(0, good.indexOf("<worksheet"));
    QTest::newRow("undeclared entity") << QByteArray(good).replace(">A<", ">&x;<");
    QTest::newRow("nested") << xlsxSheet(QByteArray("<row>").repeated(1'000'000));
    QTest::newRow("nested in a cell")
        << xlsxSheet(xlsxRow({"title"}) + "<row><c><x>" + QByteArray("<y>").repeated(1'000'000));
    QTest::newRow("cut off") << good.first(good.indexOf("</row>", good.indexOf(">A<")));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("noise") << QByteArray("\x01\x02\x03 no xml");
}

void TestHostileWorkbook::badXml()
{
    QFETCH(QByteArray, sheet);
    const XlsxBook book{{{"One", sheet}}, {}, {}, {}};
    const Reading reading = readBytes(*standardFormats().byId(u"xlsx"), book.zipped());
    QVERIFY(!reading.summary);
    QCOMPARE(reading.summary.error().kind, ErrorKind::BadInput);
    QVERIFY(!reading.summary.error().message.isEmpty());
    QVERIFY(reading.records.empty());
}

/// What is no character in XML and stands there all the same is left out, and said.
void TestHostileWorkbook::oddCharacters_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("title");
    QTest::newRow("nul") << QByteArray("Fish\0ing", 8) << u"Fishing"_s;
    QTest::newRow("control character") << QByteArray("Fish\x02ing") << u"Fishing"_s;
    QTest::newRow("not utf-8") << QByteArray("P\xEA"
                                             "che")
                               << u"Pêche"_s;
}

void TestHostileWorkbook::oddCharacters()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, title);
    const QByteArray sheet =
        xlsxSheet(xlsxRow({"title"}) + xlsxRow({"A"})).replace(">A<", QByteArray(">" + text + "<"));
    const Reading reading =
        readBytes(*standardFormats().byId(u"xlsx"), XlsxBook{{{"One", sheet}}, {}, {}, {}}.zipped());
    QVERIFY(reading.summary);
    QCOMPARE(reading.records.size(), size_t(1));
    QCOMPARE(reading.records.front().study.title, title);
    QVERIFY(!reading.issues.empty());
    QCOMPARE(reading.issues.front().line, 0);
}

/// A million columns, or a text in each of many, cost neither memory nor the other rows.
void TestHostileWorkbook::wideRow()
{
    const auto cells = [](const QByteArray& times, const QByteArray& text) -> QByteArray {
        return "<table:table-row><table:table-cell><text:p>A</text:p></table:table-cell><table:table-cell "
               "table:number-columns-repeated=\""
            + times + "\"><text:p>" + text + "</text:p></table:table-cell></table:table-row>";
    };
    const Reading reading =
        readBytes(*standardFormats().byId(u"ods"),
                  odsOf(odsTable(odsRow({"title"}) + cells("1000000", "x")
                                 + cells("99999999999999999999", "x") + cells("9223372036854775807", "x")
                                 + cells("1000000", QByteArray(30'000, 'x')) + odsRow({"B"}))));
    QVERIFY(reading.summary);
    QCOMPARE(reading.records.size(), 4u);
    QCOMPARE(reading.records.back().study.title, u"B"_s);
    QCOMPARE(reading.summary->rejected, 1);
    QVERIFY(std::ranges::all_of(reading.records, [](const Record& record) {
        return record.study.extra.size() <= size_t(SheetRows::columnLimit);
    }));
    const auto error = std::ranges::find_if(reading.issues, [](const ImportIssue& issue) {
        return issue.severity == ImportIssue::Severity::Error;
    });
    QVERIFY(error != reading.issues.end());
    QCOMPARE(error->line, 5);
}

void TestHostileWorkbook::manyRepeats()
{
    QByteArray rows = odsRow({"title"});
    for (const char* times : {"1000000", "9223372036854775807", "-3", "x", "2"})
        rows += "<table:table-row table:number-rows-repeated=\"" + QByteArray(times)
            + "\"><table:table-cell><text:p>A</text:p></table:table-cell></table:table-row>";
    const Reading reading = readBytes(*standardFormats().byId(u"ods"), odsOf(odsTable(rows)));
    QVERIFY(reading.summary);
    // The second of the rows begins below the million that the first is said to be, and all that follow are beyond what sheets have.
    QCOMPARE(reading.records.size(), 2u);
    QCOMPARE(reading.issues.size(), 3u);
    QCOMPARE(reading.issues[0].line, 2);
}

/// One shared text of 32,000 characters in each of very many cells.
void TestHostileWorkbook::textFromNothing()
{
    const QByteArray row = "<row>" + QByteArray("<c t=\"s\"><v>1</v></c>").repeated(60) + "</row>";
    const XlsxBook book{{{"One", xlsxSheet("<row><c t=\"s\"><v>0</v></c></row>" + row.repeated(3000))}},
                        "<si><t>title</t></si><si><t>" + QByteArray(32'000, 'x') + "</t></si>",
                        {},
                        {}};
    QBuffer device;
    device.setData(book.zipped());
    QVERIFY(device.data().size() < 200'000);
    device.open(QIODevice::ReadOnly);
    Progress progress;
    size_t largest = 0;
    const auto summary = standardFormats().byId(u"xlsx")->read(
        device, {},
        [&](RecordBatch&& batch) {
            largest = std::max(largest, batch.records.size());
            return true;
        },
        progress);
    QVERIFY(!summary); // 5.8 billion characters
    QCOMPARE(summary.error().kind, ErrorKind::BadInput);
    QVERIFY2(largest < 20, QByteArray::number(qulonglong(largest)));
}

void TestHostileWorkbook::damageAfterRecords_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("records");
    const QByteArray rows = xlsxRow({"title"}) + xlsxRow({"A"}).repeated(2000);
    const auto xlsx = [](const QByteArray& sheet) { return XlsxBook{{{"One", sheet}}, {}, {}, {}}.zipped(); };
    const QByteArray whole = xlsxSheet(rows + xlsxRow({"B"}));
    QTest::newRow("entity") << u"xlsx"_s << xlsx(xlsxSheet(rows + "<row><c t=\"str\"><v>&x;</v></c></row>"))
                            << 2000;
    QTest::newRow("cut off") << u"xlsx"_s << xlsx(whole.first(whole.lastIndexOf("</row>"))) << 2000;
    QTest::newRow("nested") << u"xlsx"_s
                            << xlsx(xlsxSheet(rows + "<row>" + QByteArray("<c>").repeated(1'000'000)))
                            << 2000;
    QTest::newRow("few rows") << u"xlsx"_s << xlsx(xlsxSheet(xlsxRow({"title"}) + xlsxRow({"A"}) + "<row><c"))
                              << 1;
    QTest::newRow("ods") << u"ods"_s
                         << odsOf(odsTable(odsRow({"title"}) + odsRow({"A"}).repeated(2000)
                                           + "<table:table-row>&x;"))
                         << 2000;
}

/// Damage below the first records: they are kept, and it is said from which row on nothing could be read.
void TestHostileWorkbook::damageAfterRecords()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, bytes);
    QFETCH(int, records);
    const Reading reading = readBytes(*standardFormats().byId(format), bytes);
    QVERIFY2(reading.summary, reading.summary ? "" : qUtf8Printable(reading.summary.error().message));
    QCOMPARE(int(reading.records.size()), records);
    QCOMPARE(reading.summary->rejected, 1);
    const ImportIssue& issue = reading.issues.back();
    QVERIFY(issue.severity == ImportIssue::Severity::Error);
    QCOMPARE(issue.line, records + 2);
    QVERIFY2(issue.message.contains(QString::number(records + 2)), qUtf8Printable(issue.message));
}

void TestHostileWorkbook::brokenDevice()
{
    QByteArray rows = xlsxRow({"title"});
    std::mt19937 random(3);
    for (int i = 0; i < 60'000; ++i)
        rows += xlsxRow({QByteArray::number(random())});
    FailDevice device(300'000, xlsxOf(rows));
    device.open(QIODevice::ReadOnly);
    const Reading reading = readAll(*standardFormats().byId(u"xlsx"), device);
    QVERIFY(!reading.summary);
    QCOMPARE(reading.summary.error().kind, ErrorKind::Io);
    QVERIFY(reading.summary.error().message.contains("Failed on purpose"_L1));
}

QTEST_GUILESS_MAIN(TestHostileWorkbook)
#include "tst_hostileworkbook.moc"
