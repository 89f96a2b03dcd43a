// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/odsrows.h"
#include "model/reports/xlsxrows.h"

#include <QtTest/QTest>

using namespace lacuna;
using namespace Qt::StringLiterals;

/// What becomes of sheets that are too large for their format: made by hand, as no catalogue of ours is.
class TestSheetLimits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void links();
    void addressesAreEncoded_data();
    void addressesAreEncoded();
    void rows();
    void columns();
    void odsRowsAndColumns();
    void oddSkeletonIsAnError();
};

static const QByteArray skeleton =
    "<worksheet><dimension ref=\"A1\"/><sheetData/><autoFilter ref=\"A1:B2\"/><conditionalFormatting/>"
    "<pageMargins/></worksheet>";

namespace {

/// What XlsxRows makes of a sheet.
struct Written {
    QByteArray sheet;
    QByteArray relations;
    SheetLosses losses;
    bool ok = false;
};

Written written(const Sheet& sheet, const QByteArray& around = skeleton)
{
    Written out;
    Progress progress;
    XlsxRows rows(sheet, {0, 7}, out.losses);
    const auto into = [](QByteArray& to) {
        return [&to](QByteArrayView piece) -> Result<> {
            to.append(piece);
            return {};
        };
    };
    out.ok = rows.write(around, into(out.sheet), progress).has_value();
    if (rows.hasLinks())
        out.ok &= rows.writeRelations({}, into(out.relations)).has_value();
    return out;
}

/// @p count rows, each as @p row makes it.
Sheet sheetOf(int count, const std::function<SheetRow(int)>& row)
{
    Sheet sheet;
    sheet.write = [count, row](const SheetTake& take) -> Result<> {
        for (int i = 0; i < count; ++i) {
            if (Result<> taken = take(row(i)); !taken)
                return taken;
        }
        return {};
    };
    return sheet;
}

SheetRow linkTo(const QString& address)
{
    return {{{.column = 0, .kind = SheetCell::Kind::Link, .text = u"there"_s, .target = address}}, 0};
}

} // namespace

void TestSheetLimits::links()
{
    const Written out = written(
        sheetOf(65'540, [](int i) { return linkTo(u"https://example.org/"_s + QString::number(i)); }));
    QVERIFY(out.ok);
    QCOMPARE(out.sheet.count("<hyperlink ref="), 65'530);
    QCOMPARE(out.relations.count("<Relationship Id="), 65'530);
    QCOMPARE(out.sheet.count("<c r="), 65'540); // the others as text
    QCOMPARE(out.losses.plainLinks, 10);
    // Where a worksheet must have them: after the rules, before the margins.
    QVERIFY(out.sheet.indexOf("<autoFilter") < out.sheet.indexOf("<conditionalFormatting"));
    QVERIFY(out.sheet.indexOf("<conditionalFormatting") < out.sheet.indexOf("<hyperlinks>"));
    QVERIFY(out.sheet.indexOf("</hyperlinks>") < out.sheet.indexOf("<pageMargins"));
    QVERIFY(!out.sheet.contains("<dimension"));
}

void TestSheetLimits::addressesAreEncoded_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("target"); // empty: none
    QTest::newRow("plain") << u"https://doi.org/10.1/x?a=1&b=(2)"_s
                           << QByteArray("https://doi.org/10.1/x?a=1&amp;b=(2)");
    QTest::newRow("spaces and quotes")
        << u"https://example.org/a b\"><x/>"_s << QByteArray("https://example.org/a%20b%22%3E%3Cx/%3E");
    QTest::newRow("other scripts") << u"https://example.org/é空"_s
                                   << QByteArray("https://example.org/%C3%A9%E7%A9%BA");
    QTest::newRow("broken percent") << u"https://example.org/100%"_s
                                    << QByteArray("https://example.org/100%25");
    QTest::newRow("too long") << u"https://example.org/"_s + QString(2000, u'x') << QByteArray();
}

void TestSheetLimits::addressesAreEncoded()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, target);
    const Written out = written(sheetOf(1, [&](int) { return linkTo(address); }));
    QVERIFY(out.ok);
    QCOMPARE(out.losses.plainLinks, target.isEmpty() ? 1 : 0);
    const QByteArray expected = "Target=\"" + target + '"';
    QVERIFY2(target.isEmpty() || out.relations.contains(expected), out.relations.constData());
}

void TestSheetLimits::rows()
{
    const Written out = written(sheetOf(mostXlsxRows + 3, [](int) { return SheetRow{}; }));
    QVERIFY(out.ok);
    QCOMPARE(out.losses.lostRows, 3);
    QVERIFY(out.sheet.contains("<row r=\"1048576\">"));
    QVERIFY(!out.sheet.contains("<row r=\"1048577\">"));
}

void TestSheetLimits::columns()
{
    const Written out = written(sheetOf(1, [](int) {
        return SheetRow{
            {{.column = 16'382, .style = 1, .kind = SheetCell::Kind::Text, .text = u"last"_s, .across = 2},
             {.column = 16'383, .kind = SheetCell::Kind::Text, .text = u"out"_s, .across = 2},
             {.column = 16'384, .kind = SheetCell::Kind::Text, .text = u"out"_s}},
            0};
    }));
    QVERIFY(out.ok);
    QCOMPARE(out.losses.lostColumns, 2);
    QVERIFY(out.sheet.contains("<c r=\"XFC1\" s=\"7\" t=\"inlineStr\"><is><t>last</t></is></c>"));
    QVERIFY(out.sheet.contains("<mergeCells count=\"1\"><mergeCell ref=\"XFC1:XFD1\"/></mergeCells>"));
    QVERIFY(!out.sheet.contains(">out<"));
}

void TestSheetLimits::odsRowsAndColumns()
{
    Workbook book;
    book.style({});
    book.sheets.push_back({.name = u"Large"_s});
    QByteArray all;
    XmlPieces xml([&all](QByteArrayView piece) -> Result<> {
        all.append(piece);
        return {};
    });
    OdsRows rows(xml, book, 0, 1);
    rows.begin();
    QVERIFY(rows.take({{{.column = 16'384, .kind = SheetCell::Kind::Text, .text = u"out"_s}}, 0}));
    for (int i = 0; i < 1'048'577; ++i)
        QVERIFY(rows.take({}));
    rows.end();
    QVERIFY(xml.finish());
    QCOMPARE(book.losses->lostColumns, 1);
    QCOMPARE(book.losses->lostRows, 2);
    QCOMPARE(all.count("<table:table-row"), 1'048'576);
    QVERIFY(!all.contains("out"));
}

void TestSheetLimits::oddSkeletonIsAnError()
{
    QVERIFY(!written(sheetOf(1, [](int) { return SheetRow{}; }), "<worksheet/>").ok);
    QVERIFY(!written(sheetOf(1, [](int) { return SheetRow{}; }), "<worksheet><sheetData/></worksheet>").ok);
}

QTEST_GUILESS_MAIN(TestSheetLimits)
#include "tst_sheetlimits.moc"
