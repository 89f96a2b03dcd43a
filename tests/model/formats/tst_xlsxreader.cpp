// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formatstest.h"
#include "workbookbuilder.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>

using namespace lacuna;
using namespace Qt::StringLiterals;

class TestXlsxReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cells_data();
    void cells();
    void dates_data();
    void dates();
    void sharedStrings();
    void places();
    void headerRow();
    void wantedHeaderRow();
    void mapping();
    void dimensions();
    void sheets();
    void wantedSheet();
    void skipsNotes();
    void oddRows();
    void mergedCells();
    void strictAndPrefixed();
    void missingParts_data();
    void missingParts();
    void sequentialDevice();
    void deviceStaysOpen();
    void sniffs_data();
    void sniffs();
    void cancels();
    void savedByLibreOffice_data();
    void savedByLibreOffice();
    void throughLibreOffice_data();
    void throughLibreOffice();
};

namespace {

const QByteArray& header()
{
    static const QByteArray row = xlsxRow({"title", "year", "colour"});
    return row;
}

Reading xlsx(const QByteArray& bytes, const ReadOptions& options = {})
{
    return readBytes(*standardFormats().byId(u"xlsx"), bytes, options);
}

QString colour(const Reading& reading, size_t at = 0)
{
    for (const ExtraField& extra : reading.records.at(at).study.extra) {
        if (extra.tag == "colour"_L1)
            return extra.text;
    }
    return {};
}

/// A workbook whose third column has @p cell in its first record.
XlsxBook bookWith(const QByteArray& cell)
{
    return {{{"Sheet1",
              xlsxSheet(header() + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>A</t></is></c>" + cell
                        + "</row>")}},
            "<si><t>zero</t></si><si><t xml:space=\"preserve\"> one </t></si>",
            "<numFmts count=\"3\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd;@\"/>"
            "<numFmt numFmtId=\"165\" formatCode=\"[$-409]d/m/yy h:mm AM/PM;@\"/>"
            "<numFmt numFmtId=\"166\" formatCode=\"0.0&quot;days&quot;\"/>"
            "<numFmt numFmtId=\"167\" formatCode=\"[h]:mm:ss\"/>"
            "<numFmt numFmtId=\"168\" formatCode=\"0.00E+00\"/></numFmts>"
            "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
            "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
            "<xf numFmtId=\"166\"/><xf numFmtId=\"9\"/><xf numFmtId=\"167\"/><xf numFmtId=\"168\"/>"
            "<xf numFmtId=\"20\"/></cellXfs>",
            {}};
}

} // namespace

void TestXlsxReader::cells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("issue");
    const auto row = [](const char* name, const char* cell, const QString& text, const QString& issue = {}) {
        QTest::newRow(name) << QByteArray(cell) << text << issue;
    };
    row("number", R"(<c r="C2"><v>12</v></c>)", u"12"_s);
    row("fraction", R"(<c r="C2"><v>0.30000000000000004</v></c>)", u"0.3"_s);
    row("exponent", R"(<c r="C2"><v>1.2E3</v></c>)", u"1200"_s);
    row("negative", R"(<c r="C2"><v>-7</v></c>)", u"-7"_s);
    row("long number", R"(<c r="C2"><v>123456789012345</v></c>)", u"123456789012345"_s);
    row("no number", R"(<c r="C2"><v>12x</v></c>)", u"12x"_s);
    row("shared", R"(<c r="C2" t="s"><v>0</v></c>)", u"zero"_s);
    row("shared, spaces", R"(<c r="C2" t="s"><v>1</v></c>)", u" one "_s);
    row("shared, missing", R"(<c r="C2" t="s"><v>2</v></c>)", {}, u"C2"_s);
    row("shared, negative", R"(<c r="C2" t="s"><v>-1</v></c>)", {}, u"C2"_s);
    row("inline", R"(<c r="C2" t="inlineStr"><is><t>a &amp; b</t></is></c>)", u"a & b"_s);
    row("inline runs",
        R"(<c r="C2" t="inlineStr"><is><r><rPr><b/></rPr><t>bo</t></r><r><t>ld</t></r></is></c>)", u"bold"_s);
    row("phonetic",
        R"(<c r="C2" t="inlineStr"><is><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh></is></c>)",
        u"東京"_s);
    row("formula", R"(<c r="C2"><f>A1+1</f><v>3</v></c>)", u"3"_s);
    row("formula text", R"(<c r="C2" t="str"><f>A1&amp;"x"</f><v>ax</v></c>)", u"ax"_s);
    row("formula without value", R"(<c r="C2"><f>A1</f></c>)", {});
    row("true", R"(<c r="C2" t="b"><v>1</v></c>)", u"TRUE"_s);
    row("false", R"(<c r="C2" t="b"><v>0</v></c>)", u"FALSE"_s);
    row("error", R"(<c r="C2" t="e"><v>#N/A</v></c>)", {}, u"#N/A"_s);
    row("iso date", R"(<c r="C2" t="d"><v>2019-07-01T00:00:00</v></c>)", u"2019-07-01"_s);
    row("carriage return", R"(<c r="C2" t="inlineStr"><is><t>a_x000D_&#10;b_x005F_x0000_c</t></is></c>)",
        u"a\nb_x0000_c"_s);
    row("percent", R"(<c r="C2" s="5"><v>0.25</v></c>)", u"25%"_s);
    row("quoted format", R"(<c r="C2" s="4"><v>3.5</v></c>)", u"3.5"_s);
    row("exponent format", R"(<c r="C2" s="7"><v>3.5</v></c>)", u"3.5"_s);
    row("no such style", R"(<c r="C2" s="4000000000"><v>3.5</v></c>)", u"3.5"_s);
    row("without reference", R"(<c/><c t="s"><v>0</v></c>)", u"zero"_s);
    row("out of order", R"(<c r="C2"><v>5</v></c><c r="B2"><v>2001</v></c>)", u"5"_s);
    row("twice", R"(<c r="C2"><v>5</v></c><c r="C2"><v>6</v></c>)", u"6"_s);
    row("far away", R"(<c r="C2"><v>5</v></c><c r="XFD1048576"><v>6</v></c>)", u"5"_s, u"FAN|column"_s);
    row("nowhere", R"(<c r="C2"><v>5</v></c><c r="ZZZZZZZZZZZZZZZZZZZZ1"><v>6</v></c>)", u"5"_s, u"column"_s);
    row("empty, far away", R"(<c r="C2"><v>5</v></c><c r="XFD2" s="1"/>)", u"5"_s);
}

void TestXlsxReader::cells()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, text);
    QFETCH(QString, issue);
    const Reading reading = xlsx(bookWith(cell).zipped());
    QVERIFY2(reading.summary, reading.summary ? "" : qUtf8Printable(reading.summary.error().message));
    QCOMPARE(reading.records.size(), 1u);
    QCOMPARE(reading.records[0].study.title, u"A"_s);
    QCOMPARE(reading.records[0].line, 2);
    QCOMPARE(colour(reading), text);
    QCOMPARE(reading.issues.empty(), issue.isEmpty());
    if (!issue.isEmpty()) {
        QCOMPARE(reading.issues.size(), 1u);
        QCOMPARE(reading.issues[0].line, 2);
        QVERIFY2(reading.issues[0].message.contains(issue.section(u'|', -1)), issueText(reading.issues));
    }
}

void TestXlsxReader::dates_data()
{
    QTest::addColumn<int>("style");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("from1904");
    QTest::addColumn<QString>("text");
    QTest::newRow("built in") << 1 << "43647"_ba << false << u"2019-07-01"_s;
    QTest::newRow("own format") << 2 << "43647"_ba << false << u"2019-07-01"_s;
    QTest::newRow("with time") << 3 << "43647.4375"_ba << false << u"2019-07-01T10:30:00"_s;
    QTest::newRow("date only of both") << 2 << "43647.4375"_ba << false << u"2019-07-01"_s;
    QTest::newRow("midnight") << 3 << "43647"_ba << false << u"2019-07-01"_s;
    QTest::newRow("rounded up") << 3 << "43646.9999999999"_ba << false << u"2019-07-01"_s;
    QTest::newRow("time") << 8 << "0.4375"_ba << false << u"10:30:00"_s;
    QTest::newRow("elapsed") << 6 << "1.5"_ba << false << u"36:00:00"_s;
    QTest::newRow("1904") << 1 << "42185"_ba << true << u"2019-07-01"_s;
    QTest::newRow("1904, first day") << 1 << "0"_ba << true << u"1904-01-01"_s;
    QTest::newRow("first day") << 1 << "1"_ba << false << u"1900-01-01"_s;
    QTest::newRow("28 February 1900") << 1 << "59"_ba << false << u"1900-02-28"_s;
    QTest::newRow("29 February 1900") << 1 << "60"_ba << false << u"1900-02-29"_s;
    QTest::newRow("1 March 1900") << 1 << "61"_ba << false << u"1900-03-01"_s;
    QTest::newRow("last day") << 1 << "2958465"_ba << false << u"9999-12-31"_s;
    QTest::newRow("too late") << 1 << "2958466"_ba << false << u"2958466"_s;
    QTest::newRow("too early") << 1 << "-1"_ba << false << u"-1"_s;
    QTest::newRow("absurd") << 1 << "1e300"_ba << false << u"1e+300"_s;
    QTest::newRow("no number") << 1 << "nan"_ba << false << u"nan"_s;
}

void TestXlsxReader::dates()
{
    QFETCH(int, style);
    QFETCH(QByteArray, value);
    QFETCH(bool, from1904);
    QFETCH(QString, text);
    const QByteArray cell = "s=\"" + QByteArray::number(style) + "\"><v>" + value + "</v></c>";
    XlsxBook book = bookWith("<c r=\"B2\" " + cell + "<c r=\"C2\" " + cell);
    if (from1904)
        book.properties = "<workbookPr date1904=\"1\"/>";
    const Reading reading = xlsx(book.zipped());
    QVERIFY(reading.summary);
    QCOMPARE(colour(reading), text);
    // A year column that holds a date gives the year.
    if (text.size() >= 10 && text[4] == u'-' && !text.startsWith(u'9'))
        QCOMPARE(reading.records[0].study.year.value_or(0), text.first(4).toInt());
}

void TestXlsxReader::sharedStrings()
{
    XlsxBook book{{{"Sheet1", xlsxSheet(R"(<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>
<row><c t="s"><v>2</v></c><c t="s"><v>3</v></c></row><row><c t="s"><v>2</v></c></row>)")}},
                  R"(<si><t>Title</t></si><si><t>Abstract</t><phoneticPr fontId="1"/></si>
<si><r><t xml:space="preserve">One </t></r><r><rPr><i/></rPr><t>title</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>
<si/>)",
                  {},
                  {}};
    const Reading reading = xlsx(book.zipped());
    QVERIFY(reading.summary);
    QCOMPARE(reading.records.size(), 2u);
    QCOMPARE(reading.records[0].study.title, u"One title"_s);
    QCOMPARE(reading.records[1].study.title, u"One title"_s);
    QCOMPARE(reading.summary->headers, QStringList({u"Title"_s, u"Abstract"_s}));
    QVERIFY2(reading.issues.empty(), issueText(reading.issues));
}

/// Rows and cells stand where they say, in whatever order they come.
void TestXlsxReader::places()
{
    const Reading reading = xlsx(xlsxOf(
        R"(<row r="3"><c r="C3" t="str"><v>year</v></c><c r="A3" t="str"><v>title</v></c></row>
<row r="10"><c r="C10"><v>2001</v></c><c r="A10" t="str"><v>A</v></c></row><row r="7"><c r="A7" t="str"><v>B</v></c></row>
<row><c t="str"><v>C</v></c></row>)"));
    QVERIFY(reading.summary);
    QCOMPARE(reading.summary->headerRow, 3);
    QCOMPARE(reading.records.size(), 3u);
    QCOMPARE(reading.records[0].line, 10);
    QCOMPARE(reading.records[0].study.year.value_or(0), 2001);
    QCOMPARE(reading.records[1].line, 7);
    QCOMPARE(reading.records[2].line, 8);
    QVERIFY2(reading.issues.empty(), issueText(reading.issues));
}

void TestXlsxReader::headerRow()
{
    const Reading reading =
        xlsx(xlsxOf("<row/><row><c/></row>" + xlsxRow({"Title: what we found", "", "2020"}) + "<row/>"
                    + xlsxRow({"Search of 3 May"}) + xlsxRow({"Title", "Year", "Authors", "Land"})
                    + xlsxRow({"A", "2001", "Some One; Other, Some", "TH"})));
    QVERIFY(reading.summary);
    QCOMPARE(reading.summary->headerRow, 6);
    QCOMPARE(reading.records.size(), 1u);
    QCOMPARE(reading.records[0].line, 7);
    QCOMPARE(reading.records[0].study.authors.size(), 2);
    QCOMPARE(reading.issues.size(), 1u);
    QCOMPARE(reading.issues[0].line, 3);
}

void TestXlsxReader::wantedHeaderRow()
{
    const QByteArray bytes = xlsxOf(xlsxRow({"title", "year", "doi"}) + xlsxRow({"abstract", "title", "year"})
                                    + "<row/>" + xlsxRow({"a", "b", "2002"}));
    ReadOptions options;
    options.headerRow = 2;
    const Reading reading = xlsx(bytes, options);
    QVERIFY(reading.summary);
    QCOMPARE(reading.summary->headerRow, 2);
    QCOMPARE(reading.records.size(), 1u);
    QCOMPARE(reading.records[0].study.title, u"b"_s);
    for (const int row : {3, 9}) {
        options.headerRow = row;
        const Reading none = xlsx(bytes, options);
        QVERIFY(!none.summary);
        QVERIFY(none.summary.error().message.contains(QString::number(row)));
    }
}

void TestXlsxReader::mapping()
{
    ReadOptions options;
    options.map = {{u"Titel"_s, u"title"_s}, {u"Jahr"_s, u"year"_s}};
    const QByteArray bytes = xlsxOf(xlsxRow({"Literatur"}) + xlsxRow({"Jahr", "Titel"})
                                    + xlsxRow({"2001", "A"}) + xlsxRow({"2002", "B"}));
    const Reading reading = xlsx(bytes, options);
    QVERIFY(reading.summary);
    QCOMPARE(reading.records.size(), 2u);
    QCOMPARE(reading.records[1].study.title, u"B"_s);
    QCOMPARE(reading.summary->map.value(u"Jahr"_s), u"year"_s);
    // Without it, the message names the headers.
    const Reading none = xlsx(bytes);
    QVERIFY(!none.summary);
    QVERIFY2(none.summary.error().message.contains("Titel"_L1), qUtf8Printable(none.summary.error().message));
}

void TestXlsxReader::dimensions()
{
    ReadOptions options;
    options.dimensions = testDimensions();
    const Reading reading =
        xlsx(xlsxOf(xlsxRow({"title", "Country", "method"}) + xlsxRow({"A", "TH; VN", "survey"})), options);
    QCOMPARE(reading.records.size(), 1u);
    QCOMPARE(reading.records[0].codings.size(), 3u);
}

void TestXlsxReader::sheets()
{
    const QByteArray records = xlsxSheet(header() + xlsxRow({"A", "2001"}));
    const QByteArray other = xlsxSheet(header() + xlsxRow({"B", "2002"}));
    XlsxBook book{{{"Secret", other, "hidden"},
                   {"Very secret", other, "veryHidden"},
                   {"Empty", xlsxSheet({})},
                   {"Headers only", xlsxSheet(header())},
                   {"Read me", xlsxSheet(xlsxRow({"Title", "My review"}) + xlsxRow({"Date", "2020"}))},
                   {"Records", records},
                   {"More", other}},
                  {},
                  {},
                  {}};
    const Reading reading = xlsx(book.zipped());
    QVERIFY2(reading.summary, reading.summary ? "" : qUtf8Printable(reading.summary.error().message));
    QCOMPARE(reading.summary->sheet, u"Records"_s);
    QCOMPARE(reading.summary->sheets.size(), 7);
    QCOMPARE(reading.summary->sheets.front(), u"Secret"_s);
    QCOMPARE(reading.records.size(), 1u);
    QCOMPARE(reading.records[0].study.title, u"A"_s);
    QCOMPARE(reading.issues.size(), 1u);
    QCOMPARE(reading.issues[0].line, 0);
    QVERIFY(reading.issues[0].message.contains("More"_L1));
    QVERIFY(!reading.issues[0].message.contains("ecret"_L1));
    // A hidden one is better than none.
    book.sheets = {book.sheets[2], book.sheets[0]};
    const Reading hidden = xlsx(book.zipped());
    QVERIFY(hidden.summary);
    QCOMPARE(hidden.summary->sheet, u"Secret"_s);
}

void TestXlsxReader::wantedSheet()
{
    const XlsxBook book{{{"One", xlsxSheet(header() + xlsxRow({"A"}))},
                         {"Two", xlsxSheet(header() + xlsxRow({"B"})), "hidden"}},
                        {},
                        {},
                        {}};
    ReadOptions options;
    options.sheet = u"two"_s;
    const Reading reading = xlsx(book.zipped(), options);
    QVERIFY(reading.summary);
    QCOMPARE(reading.summary->sheet, u"Two"_s);
    QCOMPARE(reading.records[0].study.title, u"B"_s);
    QVERIFY2(reading.issues.empty(), issueText(reading.issues));
    options.sheet = u"Three"_s;
    const Reading none = xlsx(book.zipped(), options);
    QVERIFY(!none.summary);
    QVERIFY(none.summary.error().message.contains("One, Two"_L1));
}

/// Where no sheet does, the message says what was found.
void TestXlsxReader::skipsNotes()
{
    const XlsxBook book{
        {{"Empty", xlsxSheet({})}, {"Numbers", xlsxSheet(xlsxRow({"apples", "pears"}))}}, {}, {}, {}};
    const Reading reading = xlsx(book.zipped());
    QVERIFY(!reading.summary);
    QCOMPARE(reading.summary.error().kind, ErrorKind::BadInput);
    for (const auto text : {"Empty, Numbers"_L1, "apples"_L1})
        QVERIFY2(reading.summary.error().message.contains(text),
                 qUtf8Printable(reading.summary.error().message));
    QVERIFY(!xlsx(XlsxBook{}.zipped()).summary);
}

void TestXlsxReader::oddRows()
{
    const QByteArray bytes =
        xlsxOf(header() + "<row r=\"4\"><c r=\"A4\" t=\"str\"><v>A</v></c><c r=\"E4\"><v>9</v></c></row>"
               + "<row r=\"1048577\"><c><v>1</v></c></row><row r=\"99999999999\"><c><v>1</v></c></row>"
               + "<row r=\"x\"><c><v>1</v></c></row><row r=\"-5\"><c><v>1</v></c></row>");
    const Reading reading = xlsx(bytes);
    QVERIFY(reading.summary);
    QCOMPARE(reading.records.size(), 1u);
    QCOMPARE(reading.records[0].line, 4);
    QCOMPARE(reading.records[0].study.extra.front().text, u"9"_s);
    QCOMPARE(reading.issues.size(), 2u);
    QCOMPARE(reading.issues[0].line, 1048577); // of the rows, then of the records
    QCOMPARE(reading.issues[1].line, 4);
}

void TestXlsxReader::mergedCells()
{
    const QByteArray merged = "<mergeCells><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"B3:B5\"/>"
                              "<mergeCell ref=\"A3:C3\"/><mergeCell ref=\"x\"/><mergeCell/></mergeCells>";
    QByteArray rows = xlsxRow({"A review of everything"}) + xlsxRow({"title", "year"});
    for (const char* title : {"A", "B", "C"})
        rows += xlsxRow({title, *title == 'A' ? "2001" : ""});
    const Reading reading = xlsx(xlsxOf(rows, merged));
    QVERIFY(reading.summary);
    QCOMPARE(reading.records.size(), 3u);
    QCOMPARE(reading.issues.size(), 2u);
    QCOMPARE(reading.issues[1].line, 3);
    QVERIFY(reading.issues[1].message.contains("B3"_L1));
}

/// Some writers prefix every element, and the strict edition has other namespaces.
void TestXlsxReader::strictAndPrefixed()
{
    XlsxBook book{{{"One",
                    "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData>"
                    "<x:row><x:c t=\"inlineStr\"><x:is><x:t>title</x:t></x:is></x:c></x:row>"
                    "<x:row><x:c t=\"str\"><x:v>A</x:v></x:c></x:row></x:sheetData></x:worksheet>"}},
                  {},
                  {},
                  {}};
    ZipParts parts = book.parts();
    for (auto& part : parts)
        part.second.replace("schemas.openxmlformats.org/officeDocument/2006",
                            "purl.oclc.org/ooxml/officeDocument");
    const Reading reading = xlsx(zipOf(parts));
    QVERIFY(reading.summary);
    QCOMPARE(reading.records.size(), 1u);
    QCOMPARE(reading.records[0].study.title, u"A"_s);
}

void TestXlsxReader::missingParts_data()
{
    QTest::addColumn<bool>("readable");
    QTest::newRow("[Content_Types].xml") << true;
    QTest::newRow("_rels/.rels") << true;
    QTest::newRow("xl/styles.xml") << true;
    QTest::newRow("xl/sharedStrings.xml") << true; // its cells are empty, with a warning each
    QTest::newRow("xl/workbook.xml") << false;
    QTest::newRow("xl/_rels/workbook.xml.rels") << false;
    QTest::newRow("xl/worksheets/sheet1.xml") << false;
}

void TestXlsxReader::missingParts()
{
    QFETCH(bool, readable);
    ZipParts parts = bookWith("<c r=\"C2\" t=\"s\"><v>0</v></c>").parts();
    const auto removed =
        parts.removeIf([](const auto& part) { return part.first == QTest::currentDataTag(); });
    QCOMPARE(removed, 1);
    const Reading reading = xlsx(zipOf(parts));
    QCOMPARE(bool(reading.summary), readable);
    QCOMPARE(reading.records.size(), readable ? 1u : 0u);
    if (!readable)
        QVERIFY(!reading.summary.error().message.isEmpty());
}

void TestXlsxReader::sequentialDevice()
{
    class Pipe final : public QIODevice {
    public:
        explicit Pipe(QByteArray bytes)
            : m_bytes(std::move(bytes))
        {
            open(ReadOnly);
        }
        bool isSequential() const override { return true; }

    protected:
        qint64 readData(char* data, qint64 most) override
        {
            const qint64 length = std::min<qint64>(most, m_bytes.size());
            std::copy_n(m_bytes.constData(), length, data);
            m_bytes.remove(0, length);
            return length;
        }
        qint64 writeData(const char*, qint64) override { return -1; }

    private:
        QByteArray m_bytes;
    };
    Pipe pipe(xlsxOf(header() + xlsxRow({"A"})));
    const Reading reading = readAll(*standardFormats().byId(u"xlsx"), pipe);
    QVERIFY(reading.summary);
    QCOMPARE(reading.records.size(), 1u);
}

void TestXlsxReader::deviceStaysOpen()
{
    QBuffer device;
    device.setData(xlsxOf(header() + xlsxRow({"A"})));
    device.open(QIODevice::ReadOnly);
    QVERIFY(readAll(*standardFormats().byId(u"xlsx"), device).summary);
    QVERIFY(device.isOpen());
    device.seek(0);
    QVERIFY(readAll(*standardFormats().byId(u"xlsx"), device).summary);
}

void TestXlsxReader::sniffs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("kind");
    const QByteArray sheet = xlsxSheet(header());
    QTest::newRow("xlsx") << xlsxOf(header()) << u"xlsx"_s << u"Excel"_s;
    QTest::newRow("only content types so far")
        << zipOf({{"[Content_Types].xml", "<Types/>"}, {"docProps/thumbnail.wmf", "x"}}) << u"xlsx"_s
        << u"Excel"_s;
    QTest::newRow("ods") << odsOf({}) << u"ods"_s << u"OpenDocument"_s;
    QTest::newRow("odt") << zipOf(
        {{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "x"}})
                         << QString() << u"OpenDocument"_s;
    QTest::newRow("docx") << zipOf({{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", "x"}})
                          << QString() << u"Word"_s;
    QTest::newRow("pptx") << zipOf({{"[Content_Types].xml", "<Types/>"}, {"ppt/presentation.xml", "x"}})
                          << QString() << u"PowerPoint"_s;
    QTest::newRow("xlsb") << zipOf({{"[Content_Types].xml", "<Types/>"}, {"xl/workbook.bin", "x"}})
                          << QString() << u".xlsx"_s;
    QTest::newRow("zip") << zipOf({{"refs.csv", "title,year\nA,2001\n"}}) << QString() << u"unpack"_s;
    QTest::newRow("old") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more") << QString()
                         << u"password"_s;
}

void TestXlsxReader::sniffs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, format);
    QFETCH(QString, kind);
    const FormatRegistry registry = standardFormats();
    const Format* found = registry.detect(bytes, u"download.xlsx"_s);
    QCOMPARE(found ? found->id() : QString(), format);
    QVERIFY2(fileKindName(bytes).contains(kind), qUtf8Printable(fileKindName(bytes)));
    // Whoever insists gets a clear message.
    for (const char16_t* id : {u"xlsx", u"ods"}) {
        const Reading reading = readBytes(*registry.byId(id), bytes);
        if (!reading.summary)
            QVERIFY(!reading.summary.error().message.isEmpty());
    }
}

void TestXlsxReader::cancels()
{
    QBuffer device;
    device.setData(xlsxOf(header() + xlsxRow({"A"}).repeated(5000)));
    device.open(QIODevice::ReadOnly);
    Progress progress;
    const FormatRegistry registry = standardFormats();
    const Format& format = *registry.byId(u"xlsx");
    const auto stopped = format.read(device, {}, [](RecordBatch&&) { return false; }, progress);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    progress.cancel();
    device.seek(0);
    const auto never = format.read(device, {}, [](RecordBatch&&) { return true; }, progress);
    QVERIFY(!never);
    QCOMPARE(never.error().kind, ErrorKind::Cancelled);
}

void TestXlsxReader::savedByLibreOffice_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("libreoffice_sample.xlsx") << u"xlsx"_s;
    QTest::newRow("libreoffice_sample.ods") << u"ods"_s;
}

/// The same table gives the same records whether it comes as CSV or as a spreadsheet.
void TestXlsxReader::savedByLibreOffice()
{
    QFETCH(QString, format);
    ReadOptions options;
    options.dimensions = testDimensions();
    const FormatRegistry registry = standardFormats();
    const Reading csv = readBytes(*registry.byId(u"csv"), fixture("bibliography.csv"), options);
    const Reading reading = readBytes(*registry.byId(format), fixture(QTest::currentDataTag()), options);
    QVERIFY(reading.summary);
    QCOMPARE(reading.records.size(), 40u);
    QCOMPARE(reading.summary->map, csv.summary->map);
    for (size_t i = 0; i < reading.records.size(); ++i) {
        QVERIFY2(reading.records[i].study == csv.records[i].study, QByteArray::number(qulonglong(i)));
        QVERIFY(reading.records[i].codings == csv.records[i].codings);
    }
}

void TestXlsxReader::throughLibreOffice_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("xlsx") << u"xlsx"_s;
    QTest::newRow("ods") << u"ods"_s;
}

/// All of the sample, converted now by the LibreOffice that there is.
void TestXlsxReader::throughLibreOffice()
{
    QFETCH(QString, format);
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty())
        QSKIP("LibreOffice is not installed");
    const QTemporaryDir folder;
    QVERIFY(QFile::copy(QStringLiteral(LACUNA_SOURCE_DIR "/resources/sample/bibliography.csv"),
                        folder.filePath(u"sample.csv"_s)));
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(
        office,
        {u"-env:UserInstallation="_s + QUrl::fromLocalFile(folder.filePath(u"profile"_s)).toString(),
         u"--headless"_s, u"--infilter=CSV:44,34,76,1"_s, u"--convert-to"_s, format, u"sample.csv"_s});
    QVERIFY(process.waitForFinished(240'000));
    QFile file(folder.filePath(u"sample."_s + format));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("LibreOffice did not convert the file");
    ReadOptions options;
    options.dimensions = testDimensions();
    const FormatRegistry registry = standardFormats();
    const Format* found = registry.detect(file.peek(65536), u"download"_s);
    QVERIFY(found);
    QCOMPARE(found->id(), format);
    const Reading reading = readAll(*found, file, options);
    const Reading csv = readBytes(*registry.byId(u"csv"), fixture("bibliography.csv"), options);
    QVERIFY(reading.summary);
    QCOMPARE(reading.records.size(), csv.records.size());
    for (size_t i = 0; i < reading.records.size(); ++i) {
        QVERIFY2(reading.records[i].study == csv.records[i].study, QByteArray::number(qulonglong(i)));
        QVERIFY(reading.records[i].codings == csv.records[i].codings);
    }
}

QTEST_GUILESS_MAIN(TestXlsxReader)
#include "tst_xlsxreader.moc"
