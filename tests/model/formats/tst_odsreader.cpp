// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formatstest.h"
#include "workbookbuilder.h"

using namespace lacuna;
using namespace Qt::StringLiterals;

class TestOdsReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cells_data();
    void cells();
    void repeats();
    void groups();
    void mergedCells();
    void sheets();
    void noSheet_data();
    void noSheet();
};

namespace {

Reading ods(const QByteArray& bytes, const ReadOptions& options = {})
{
    return readBytes(*standardFormats().byId(u"ods"), bytes, options);
}

QString colour(const Reading& reading)
{
    for (const ExtraField& extra : reading.records.at(0).study.extra) {
        if (extra.tag == "colour"_L1)
            return extra.text;
    }
    return {};
}

} // namespace

void TestOdsReader::cells_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const char* attributes, const char* content, const QString& text) {
        QTest::newRow(name) << QByteArray(attributes) << QByteArray(content) << text;
    };
    row("text", R"(office:value-type="string")", "<text:p>a &amp; b</text:p>", u"a & b"_s);
    row("paragraphs", R"(office:value-type="string")", "<text:p>a</text:p><text:p>b</text:p>", u"a\nb"_s);
    row("runs", R"(office:value-type="string")",
        "<text:p>a<text:span>b<text:a>c</text:a></text:span>d</text:p>", u"abcd"_s);
    row("spaces", R"(office:value-type="string")",
        "<text:p>\n  a<text:s text:c=\"2\"/>b <text:tab/>c<text:line-break/>d</text:p>", u"a  b \tc\nd"_s);
    row("comment", R"(office:value-type="string")",
        "<office:annotation><text:p>said</text:p></office:annotation><text:p>a</text:p>", u"a"_s);
    row("phonetic", R"(office:value-type="string")",
        "<text:p><text:ruby><text:ruby-base>東京</text:ruby-base><text:ruby-text>とう</text:ruby-text></"
        "text:ruby></text:p>",
        u"東京"_s);
    row("number", R"(office:value-type="float" office:value="12")", "<text:p>12,00</text:p>", u"12"_s);
    row("fraction", R"(office:value-type="float" office:value="0.30000000000000004")", "<text:p>0,3</text:p>",
        u"0.3"_s);
    row("currency", R"(office:value-type="currency" office:value="5")", "<text:p>5 €</text:p>", u"5"_s);
    row("percent", R"(office:value-type="percentage" office:value="0.25")", "<text:p>25 %</text:p>",
        u"25%"_s);
    row("date", R"(office:value-type="date" office:date-value="2019-07-01")", "<text:p>1.7.19</text:p>",
        u"2019-07-01"_s);
    row("date and time", R"(office:value-type="date" office:date-value="2019-07-01T10:30:00")", "<text:p/>",
        u"2019-07-01T10:30:00"_s);
    row("midnight", R"(office:value-type="date" office:date-value="2019-07-01T00:00:00")", "<text:p/>",
        u"2019-07-01"_s);
    row("time", R"(office:value-type="time" office:time-value="PT9H05M00.5S")", "<text:p/>", u"09:05:00"_s);
    row("boolean", R"(office:value-type="boolean" office:boolean-value="true")", "<text:p>WAHR</text:p>",
        u"TRUE"_s);
    row("formula", R"(table:formula="of:=1+2" office:value-type="float" office:value="3")",
        "<text:p>3</text:p>", u"3"_s);
    row("error", R"(office:value-type="string" office:string-value="" calcext:value-type="error")",
        "<text:p>#N/A</text:p>", {});
    row("value without type", R"(office:value="3")", "<text:p>three</text:p>", u"three"_s);
    row("nothing", "", "", {});
}

void TestOdsReader::cells()
{
    QFETCH(QByteArray, attributes);
    QFETCH(QByteArray, content);
    QFETCH(QString, text);
    const Reading reading =
        ods(odsOf(odsTable(odsRow({"title", "colour"})
                           + "<table:table-row><table:table-cell><text:p>A</text:p></table:table-cell>"
                             "<table:table-cell "
                           + attributes + ">" + content + "</table:table-cell></table:table-row>")));
    QVERIFY2(reading.summary, reading.summary ? "" : qUtf8Printable(reading.summary.error().message));
    QCOMPARE(reading.records.size(), 1u);
    QCOMPARE(colour(reading), text);
    QCOMPARE(reading.issues.size(), qstrcmp(QTest::currentDataTag(), "error") == 0 ? 1u : 0u);
}

void TestOdsReader::repeats()
{
    const QByteArray row = "<table:table-row table:number-rows-repeated=\"";
    const Reading reading = ods(odsOf(odsTable(
        row + "2\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
        + odsRow({"title", "abstract", "notes", "year"}) + row
        + "3\"><table:table-cell table:number-columns-repeated=\"3\"><text:p>A</text:p></table:table-cell>"
          "<table:table-cell table:number-columns-repeated=\"16381\"/></table:table-row>"
        + row + "1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>")));
    QVERIFY(reading.summary);
    QCOMPARE(reading.summary->headerRow, 3);
    QCOMPARE(reading.summary->headers.size(), 4);
    QCOMPARE(reading.records.size(), 3u);
    QCOMPARE(reading.records[2].line, 6);
    QCOMPARE(reading.records[2].study.notes, u"A"_s);
    QVERIFY2(reading.issues.empty(), issueText(reading.issues));
}

void TestOdsReader::groups()
{
    const Reading reading = ods(odsOf(
        odsTable("<table:table-column/><table:table-header-rows>" + odsRow({"title"})
                 + "</table:table-header-rows><table:table-row-group><table:table-row-group>" + odsRow({"A"})
                 + "</table:table-row-group>" + odsRow({"B"}) + "</table:table-row-group><table:shapes>"
                 + odsRow({"no row"}) + "</table:shapes>" + odsRow({"C"}))));
    QVERIFY(reading.summary);
    QCOMPARE(reading.records.size(), 3u);
    QCOMPARE(reading.records[2].line, 4);
}

void TestOdsReader::mergedCells()
{
    const QByteArray cell = "<table:table-cell><text:p>A</text:p></table:table-cell>";
    const Reading reading = ods(odsOf(
        odsTable(odsRow({"title", "country"}) + "<table:table-row>" + cell
                 + "<table:table-cell "
                   "table:number-rows-spanned=\"2\"><text:p>TH</text:p></table:table-cell></table:table-row>"
                   "<table:table-row>"
                 + cell + "<table:covered-table-cell/></table:table-row>")));
    QVERIFY(reading.summary);
    QCOMPARE(reading.records.size(), 2u);
    QCOMPARE(reading.issues.size(), 1u);
    QCOMPARE(reading.issues[0].line, 2);
    QVERIFY(reading.issues[0].message.contains("B2"_L1));
}

void TestOdsReader::sheets()
{
    const QByteArray styles =
        "<style:style style:name=\"ta1\" style:family=\"table\"><style:table-properties "
        "table:display=\"false\"/></style:style><style:style style:name=\"ta2\" "
        "style:family=\"table\"><style:table-properties table:display=\"true\"/></style:style>";
    const auto table = [](const char* name, const char* style, const QByteArray& rows) -> QByteArray {
        return "<table:table table:name=\"" + QByteArray(name) + "\" table:style-name=\"" + style + "\">"
            + rows + "</table:table>";
    };
    const QByteArray rows = odsRow({"title", "year"});
    const QByteArray bytes =
        odsOf(table("Secret", "ta1", rows + odsRow({"A"})) + table("Note", "ta2", odsRow({"some", "words"}))
                  + table("Records", "ta2", rows + odsRow({"B"})),
              styles);
    const Reading reading = ods(bytes);
    QVERIFY(reading.summary);
    QCOMPARE(reading.summary->sheets, QStringList({u"Secret"_s, u"Note"_s, u"Records"_s}));
    QCOMPARE(reading.summary->sheet, u"Records"_s);
    QCOMPARE(reading.records.size(), 1u);
    QCOMPARE(reading.records[0].study.title, u"B"_s);
    ReadOptions options;
    options.sheet = u"Secret"_s;
    const Reading secret = ods(bytes, options);
    QVERIFY(secret.summary);
    QCOMPARE(secret.records[0].study.title, u"A"_s);
}

void TestOdsReader::noSheet_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    const std::pair<QByteArray, QByteArray> type{"mimetype",
                                                 "application/vnd.oasis.opendocument.spreadsheet"};
    QTest::newRow("password") << zipOf({type,
                                        {"META-INF/manifest.xml",
                                         "<m:manifest xmlns:m=\"m\"><m:file-entry><m:encryption-data/>"
                                         "</m:file-entry></m:manifest>"},
                                        {"content.xml", "noise"}})
                              << u"password"_s;
    QTest::newRow("password, new") << zipOf({type, {"encrypted-package", "noise"}}) << u"password"_s;
    QTest::newRow("no content") << zipOf({type}) << u"no spreadsheet"_s;
    QTest::newRow("no sheets") << odsOf({}) << u"no sheets"_s;
    QTest::newRow("text document") << zipOf({type, {"content.xml", "<a><b><c/></b></a>"}}) << u"no sheets"_s;
    QTest::newRow("noise") << zipOf({type, {"content.xml", "noise"}}) << u"damaged"_s;
}

void TestOdsReader::noSheet()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    const Reading reading = ods(bytes);
    QVERIFY(!reading.summary);
    QCOMPARE(reading.summary.error().kind, ErrorKind::BadInput);
    QVERIFY2(reading.summary.error().message.contains(message),
             qUtf8Printable(reading.summary.error().message));
}

QTEST_GUILESS_MAIN(TestOdsReader)
#include "tst_odsreader.moc"
