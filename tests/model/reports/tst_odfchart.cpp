// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odfreader.h"
#include "pptxreader.h"

#include "model/reports/odfchart.h"
#include "model/reports/odfpackage.h"

#include <QtCore/QTimeZone>
#include <QtTest/QTest>

#include <cmath>
#include <limits>

using namespace lacuna;
using namespace lacuna::test;
using namespace Qt::StringLiterals;

namespace {

ReportChart chartOf(ReportChart::Kind kind, int series)
{
    ReportChart chart;
    chart.kind = kind;
    chart.title = u"Made up <for> a test"_s;
    chart.table.categoriesLabel = u"Year"_s;
    for (const int year : {2019, 2020, 2021})
        chart.table.categories.push_back({QString::number(year), {}, 0});
    for (int serie = 0; serie < series; ++serie)
        chart.table.series.push_back({u"=cmd|'/c calc'!A%1"_s.arg(serie + 1), {}, {1.5, 2, 3}, {}});
    return chart;
}

QMap<QString, QByteArray> partsOf(const ReportChart& chart, const std::optional<odfchart::Cells>& cells = {})
{
    OdfPackage package(u"application/vnd.oasis.opendocument.spreadsheet"_s, {u"t"_s, u"s"_s});
    odfchart::addTo(package, u"Object 7"_s, chart, paletteFor(Theme::Light), {300, 200}, cells);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    if (!package.write(buffer, QDateTime::fromSecsSinceEpoch(1'782'820'800, QTimeZone::UTC), progress))
        return {};
    return readParts(buffer.data());
}

OdfNode contentOf(const ReportChart& chart, const std::optional<odfchart::Cells>& cells = {})
{
    return readOdf(partsOf(chart, cells).value(u"Object 7/content.xml"_s));
}

QMap<QString, QString> propertiesOf(const OdfNode& content, const QString& style)
{
    for (const OdfNode* each : content.all(u"style:style"_s)) {
        if (each->value(u"style:name"_s) == style)
            return each->child(u"style:chart-properties"_s)->attributes;
    }
    return {};
}

} // namespace

/// Charts of OpenDocument files, read back.
class TestOdfChart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isAnObjectOfThePackage();
    void kinds_data();
    void kinds();
    void oneSeriesSaysItsValues();
    void undefinedValuesAreGaps();
    void negativeValuesAreSeen();
    void sharesArePercentages();
    void followsCellsOfASheet();
    void manySeriesHaveColours();
};

void TestOdfChart::isAnObjectOfThePackage()
{
    const auto parts = partsOf(chartOf(ReportChart::Kind::Columns, 2));
    const OdfNode manifest = readOdf(parts.value(u"META-INF/manifest.xml"_s));
    QMap<QString, QString> types;
    for (const OdfNode* entry : manifest.all(u"manifest:file-entry"_s))
        types.insert(entry->value(u"manifest:full-path"_s), entry->value(u"manifest:media-type"_s));
    QCOMPARE(types.value(u"Object 7/"_s), u"application/vnd.oasis.opendocument.chart"_s);
    QCOMPARE(types.value(u"Object 7/content.xml"_s), u"text/xml"_s);
    QCOMPARE(types.value(u"Object 7/styles.xml"_s), u"text/xml"_s);
    QVERIFY(!readOdf(parts.value(u"Object 7/styles.xml"_s)).name.isEmpty());
    const OdfNode content = readOdf(parts.value(u"Object 7/content.xml"_s));
    QCOMPARE(content.first(u"chart:title"_s)->text, u"Made up <for> a test"_s);
    // What begins like a formula is text.
    const auto rows = tableTexts(*content.first(u"table:table"_s));
    QCOMPARE(rows[0], QStringList({u"Year"_s, u"=cmd|'/c calc'!A1"_s, u"=cmd|'/c calc'!A2"_s}));
    QCOMPARE(rows[1], QStringList({u"2019"_s, u"1.5"_s, u"1.5"_s}));
    content.visit([](const OdfNode& node) { QVERIFY(!node.attributes.contains(u"table:formula"_s)); });
}

void TestOdfChart::kinds_data()
{
    QTest::addColumn<ReportChart::Kind>("kind");
    QTest::addColumn<QString>("drawnAs");
    QTest::addColumn<bool>("lying");
    QTest::addColumn<bool>("stacked");
    using Kind = ReportChart::Kind;
    QTest::newRow("columns") << Kind::Columns << u"chart:bar"_s << false << false;
    QTest::newRow("stacked columns") << Kind::StackedColumns << u"chart:bar"_s << false << true;
    QTest::newRow("bars") << Kind::Bars << u"chart:bar"_s << true << false;
    QTest::newRow("stacked bars") << Kind::StackedBars << u"chart:bar"_s << true << true;
    QTest::newRow("lines") << Kind::Lines << u"chart:line"_s << false << false;
}

void TestOdfChart::kinds()
{
    QFETCH(ReportChart::Kind, kind);
    QFETCH(QString, drawnAs);
    QFETCH(bool, lying);
    QFETCH(bool, stacked);
    const OdfNode content = contentOf(chartOf(kind, 2));
    QCOMPARE(content.first(u"chart:chart"_s)->value(u"chart:class"_s), drawnAs);
    const auto plot = propertiesOf(content, u"plot"_s);
    QCOMPARE(plot.value(u"chart:vertical"_s), lying ? u"true"_s : u"false"_s);
    QCOMPARE(plot.value(u"chart:stacked"_s), stacked ? u"true"_s : u"false"_s);
    // The first category of lying bars is the topmost.
    QCOMPARE(propertiesOf(content, u"categories"_s).value(u"chart:reverse-direction"_s),
             lying ? u"true"_s : u"false"_s);
}

void TestOdfChart::oneSeriesSaysItsValues()
{
    const OdfNode one = contentOf(chartOf(ReportChart::Kind::Columns, 1));
    QCOMPARE(propertiesOf(one, u"series1"_s).value(u"chart:data-label-number"_s), u"value"_s);
    QCOMPARE(propertiesOf(one, u"values"_s).value(u"chart:visible"_s), u"false"_s);
    QVERIFY(!one.first(u"chart:legend"_s));
    const OdfNode two = contentOf(chartOf(ReportChart::Kind::Columns, 2));
    QCOMPARE(propertiesOf(two, u"series1"_s).value(u"chart:data-label-number"_s), u"none"_s);
    QCOMPARE(propertiesOf(two, u"values"_s).value(u"chart:visible"_s), u"true"_s);
    QVERIFY(two.first(u"chart:legend"_s));
}

void TestOdfChart::undefinedValuesAreGaps()
{
    ReportChart chart = chartOf(ReportChart::Kind::Lines, 1);
    chart.table.series[0].values[1] = std::numeric_limits<double>::quiet_NaN();
    const OdfNode content = contentOf(chart);
    QCOMPARE(propertiesOf(content, u"plot"_s).value(u"chart:treat-empty-cells"_s), u"leave-gap"_s);
    const auto rows = content.first(u"table:table-rows"_s)->all(u"table:table-row"_s);
    QVERIFY(!rows[1]->children[1].attributes.contains(u"office:value"_s));
    QCOMPARE(rows[2]->children[1].value(u"office:value"_s), u"3"_s);
}

void TestOdfChart::negativeValuesAreSeen()
{
    ReportChart chart = chartOf(ReportChart::Kind::Lines, 1);
    QCOMPARE(propertiesOf(contentOf(chart), u"values"_s).value(u"chart:minimum"_s), u"0"_s);
    chart.table.series[0].values[1] = -0.2;
    QVERIFY(!propertiesOf(contentOf(chart), u"values"_s).contains(u"chart:minimum"_s));
}

void TestOdfChart::sharesArePercentages()
{
    ReportChart chart = chartOf(ReportChart::Kind::Columns, 1);
    chart.table.unit = ChartTable::Unit::Share;
    const OdfNode content = contentOf(chart);
    int formatted = 0;
    for (const OdfNode* style : content.all(u"style:style"_s)) {
        if (style->attributes.contains(u"style:data-style-name"_s)) {
            QCOMPARE(style->value(u"style:data-style-name"_s), u"percent"_s);
            ++formatted;
        }
    }
    QCOMPARE(formatted, 2); // the axis and the series
}

void TestOdfChart::followsCellsOfASheet()
{
    const ReportChart chart = chartOf(ReportChart::Kind::Columns, 2);
    const odfchart::Cells cells{u"It's a sheet"_s, 3, 25}; // from Z4
    QCOMPARE(odfchart::range(chart, cells), u"'It''s a sheet'.Z4:'It''s a sheet'.AB7"_s);
    const OdfNode content = contentOf(chart, cells);
    QCOMPARE(content.first(u"chart:chart"_s)->value(u"xlink:href"_s), u".."_s);
    QCOMPARE(content.first(u"chart:categories"_s)->value(u"table:cell-range-address"_s),
             u"$'It''s a sheet'.$Z$5:$'It''s a sheet'.$Z$7"_s);
    const auto series = content.all(u"chart:series"_s);
    QCOMPARE(series[1]->value(u"chart:values-cell-range-address"_s),
             u"$'It''s a sheet'.$AB$5:$'It''s a sheet'.$AB$7"_s);
    QCOMPARE(series[1]->value(u"chart:label-cell-address"_s), u"$'It''s a sheet'.$AB$4"_s);
    // Without a sheet it is the chart's own table.
    const OdfNode own = contentOf(chart);
    QCOMPARE(own.all(u"chart:series"_s)[1]->value(u"chart:values-cell-range-address"_s),
             u"local-table.$C$2:.$C$4"_s);
}

void TestOdfChart::manySeriesHaveColours()
{
    const OdfNode content = contentOf(chartOf(ReportChart::Kind::StackedColumns, 12));
    QSet<QString> colours;
    for (int serie = 1; serie <= 12; ++serie) {
        for (const OdfNode* style : content.all(u"style:style"_s)) {
            if (style->value(u"style:name"_s) == u"series%1"_s.arg(serie))
                colours.insert(style->child(u"style:graphic-properties"_s)->value(u"draw:fill-color"_s));
        }
    }
    QCOMPARE(colours.size(), 12);
}

QTEST_GUILESS_MAIN(TestOdfChart)
#include "tst_odfchart.moc"
