// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pptxreader.h"
#include "reportfixture.h"
#include "support/contentfixture.h"
#include "support/faildevice.h"

#include "model/reports/matrixtable.h"
#include "model/reports/odswriter.h"
#include "model/reports/textfit.h"
#include "model/reports/workbook.h"

#include <QtTest/QTest>

using namespace lacuna;
using namespace lacuna::test;
using namespace Qt::StringLiterals;

namespace {

QString reference(int row, int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters + QString::number(row + 1);
}

/// A sheet as another program reads it.
struct ReadSheet {
    QMap<QString, QString> texts; ///< by reference, "B4"
    QMap<QString, double> numbers;
    QMap<QString, QString> styles;
    QMap<QString, QString> links;
    QStringList merges; ///< "B4 2×1"
    QStringList charts; ///< "./Object 1"
    int headerRows = 0;
};

struct ReadBook {
    QStringList names;
    QMap<QString, ReadSheet> sheets;
    QStringList filters;
    QString error;
    bool formulas = false;

    const ReadSheet operator[](const QString& name) const { return sheets.value(name); }
};

/// Knows of content.xml what the writer may use.
class ContentReader {
public:
    explicit ContentReader(const QByteArray& data)
        : m_xml(data)
    {
    }

    ReadBook read()
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isStartElement())
                start(m_xml.qualifiedName().toString());
            else if (m_xml.isEndElement())
                end(m_xml.qualifiedName());
            else if (m_xml.isCharacters() && m_inText)
                m_text += m_xml.text();
        }
        m_book.error = m_xml.errorString();
        return m_book;
    }

private:
    QString attribute(QLatin1StringView name) const
    {
        for (const QXmlStreamAttribute& attribute : m_xml.attributes()) {
            if (attribute.qualifiedName() == name)
                return attribute.value().toString();
        }
        return {};
    }
    int count(QLatin1StringView name) const { return std::max(1, attribute(name).toInt()); }
    ReadSheet& sheet() { return m_book.sheets[m_book.names.back()]; }

    void start(const QString& name)
    {
        m_book.formulas |= !attribute("table:formula"_L1).isEmpty();
        if (name == u"table:table"_s) {
            m_book.names += attribute("table:name"_L1);
            m_row = -1;
        } else if (name == u"table:table-row"_s) {
            ++m_row;
            m_column = 0;
            sheet().headerRows += m_inHeader;
        } else if (name == u"table:table-header-rows"_s) {
            m_inHeader = true;
        } else if (name == u"table:table-cell"_s || name == u"table:covered-table-cell"_s) {
            startCell();
        } else if (name == u"text:p"_s) {
            m_text += m_paragraphs++ > 0 ? u"\n"_s : QString();
            m_inText = true;
        } else if (name == u"text:s"_s) {
            m_text += u' ';
        } else if (name == u"text:tab"_s) {
            m_text += u'\t';
        } else if (name == u"text:a"_s) {
            sheet().links[m_at] = attribute("xlink:href"_L1);
        } else if (name == u"draw:object"_s) {
            sheet().charts += attribute("xlink:href"_L1);
        } else if (name == u"table:database-range"_s) {
            m_book.filters += attribute("table:target-range-address"_L1);
        }
    }

    void startCell()
    {
        m_at = reference(m_row, m_column);
        m_text.clear();
        m_paragraphs = 0;
        m_isText = attribute("office:value-type"_L1) == u"string"_s;
        sheet().styles[m_at] = attribute("table:style-name"_L1);
        if (attribute("office:value-type"_L1) == u"float"_s)
            sheet().numbers[m_at] = attribute("office:value"_L1).toDouble();
        const int across = count("table:number-columns-spanned"_L1);
        const int down = count("table:number-rows-spanned"_L1);
        if (across > 1 || down > 1)
            sheet().merges += u"%1 %2×%3"_s.arg(m_at).arg(across).arg(down);
        m_column += count("table:number-columns-repeated"_L1);
    }

    void end(QStringView name)
    {
        if (name == "text:p"_L1)
            m_inText = false;
        else if (name == "table:table-header-rows"_L1)
            m_inHeader = false;
        else if (name == "table:table-cell"_L1 && m_isText)
            sheet().texts[m_at] = m_text;
    }

    QXmlStreamReader m_xml;
    ReadBook m_book;
    QString m_at;
    QString m_text;
    int m_row = -1;
    int m_column = 0;
    int m_paragraphs = 0;
    bool m_isText = false;
    bool m_inText = false;
    bool m_inHeader = false;
};

ReadBook bookOf(const QByteArray& data)
{
    return ContentReader(readParts(data).value(u"content.xml"_s)).read();
}

Result<> writeTo(QIODevice& device, const ReportContent& content, Progress& progress,
                 const ReportOptions& options = reportOptions())
{
    return OdsWriter().write(content, options, device, progress);
}

QByteArray writtenContent(const ReportContent& content, const ReportOptions& options = reportOptions())
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    return writeTo(buffer, content, progress, options) ? buffer.data() : QByteArray();
}

QByteArray allParts(const QByteArray& data)
{
    QByteArray all;
    const auto parts = readParts(data);
    for (const QByteArray& part : parts)
        all += part;
    return all;
}

} // namespace

/// Reads the spreadsheet back as another program would.
class TestOdsWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cellsEqualTheMap_data();
    void cellsEqualTheMap();
    void marksAreFormats();
    void coloursAreRules();
    void studiesAreThoseThatMatch();
    void gapsAreThoseOfTheList();
    void chartsAreNative();
    void storyHasAllViews();
    void panesAreFrozen();
    void pagesAreSetUp();
    void formulasAreText();
    void textsStayWhole_data();
    void textsStayWhole();
    void onlyWebLinks();
    void jumpsLeadToSheets();
    void confidentialStaysInside();
    void confidentialLeavesIfItMay();
    void longTextIsCutAndSaid();
    void everyPartIsXml();
    void sameInputSameBytes();
    void fullDiskIsAnError();
    void cancelIsNeverSuccess();
    void nothingToShow();
};

void TestOdsWriter::cellsEqualTheMap_data()
{
    QTest::addColumn<MatrixDrawing>("drawing");
    QTest::newRow("as it is") << MatrixDrawing();
    MatrixDrawing drawing;
    drawing.transposed = true;
    QTest::newRow("transposed") << drawing;
    drawing = {};
    drawing.totals = false;
    drawing.style = CellStyle::Numbers;
    QTest::newRow("numbers without totals") << drawing;
}

void TestOdsWriter::cellsEqualTheMap()
{
    QFETCH(MatrixDrawing, drawing);
    const auto map = reportMap({.rowGroups = 3, .rowsEach = 4, .columnGroups = 3, .columnsEach = 3});
    const ReadBook book = bookOf(written(OdsWriter(), *map, reportOptions(drawing)));
    QCOMPARE(book.error, QString());
    const ReadSheet sheet = book[u"Matrix"_s];
    const MatrixLayout layout(map, drawing, textfit::width);
    const MatrixTable table(layout, paletteFor(Theme::Light));
    const int first = 3 + table.headerLevels();
    QCOMPARE(sheet.texts[u"A4"_s], table.corner());
    QCOMPARE(sheet.headerRows, table.headerLevels());
    for (const MatrixTableHeader& header : table.headers()) {
        const QString at = reference(3 + header.level, header.first + 1);
        QCOMPARE(sheet.texts[at], header.text);
        if (header.last > header.first || header.levels > 1)
            QVERIFY(sheet.merges.contains(
                u"%1 %2×%3"_s.arg(at).arg(header.last - header.first + 1).arg(header.levels)));
    }
    const int totals = drawing.totals ? 1 : 0;
    for (int row = 0; row < table.rows() + totals; ++row) {
        QCOMPARE(sheet.texts[reference(first + row, 0)], table.rowLabel(row));
        for (int column = 0; column < table.columns() + totals; ++column) {
            const GapCell& source = table.source(row, column);
            const QString at = reference(first + row, column + 1);
            const bool inner = row < table.rows() && column < table.columns();
            if (inner && source.gapClass == GapClass::NotApplicable) {
                QCOMPARE(sheet.texts[at], u"×"_s);
                QVERIFY(!sheet.numbers.contains(at));
            } else {
                QVERIFY(sheet.numbers.contains(at));
                QCOMPARE(int(sheet.numbers[at]), source.n);
            }
        }
    }
}

void TestOdsWriter::marksAreFormats()
{
    const auto parts = readParts(written(OdsWriter(), *reportMap(), reportOptions()));
    const QString content = QString::fromUtf8(parts[u"content.xml"_s]);
    for (const GapClass gapClass :
         {GapClass::Thin, GapClass::SynthesisGap, GapClass::Stale, GapClass::SingleMethod})
        QVERIFY(content.contains(
            u"<number:text> %1</number:text></number:number-style>"_s.arg(gapClassSymbol(gapClass))));
    QVERIFY(content.contains(u"<number:text>▨</number:text><style:map style:condition=\"value()&gt;0\""_s));
}

void TestOdsWriter::coloursAreRules()
{
    const auto map = reportMap();
    const auto parts = readParts(written(OdsWriter(), *map, reportOptions()));
    const QString content = QString::fromUtf8(parts[u"content.xml"_s]);
    // Thin cells first; every style that is applied is there.
    QVERIFY(content.contains(u"style:condition=\"cell-content-is-between(1,2)\" "
                             u"style:apply-style-name=\"rule1-0\""_s));
    QVERIFY(parts[u"styles.xml"_s].contains("style:name=\"rule1-0\""));
    const ReadBook book = bookOf(written(OdsWriter(), *map, reportOptions()));
    // Those of the matrix follow rules, its labels do not.
    const ReadSheet sheet = book[u"Matrix"_s];
    QVERIFY(sheet.styles[reference(7, 1)].endsWith(u"-1"_s));
    QVERIFY(!sheet.styles[reference(7, 0)].endsWith(u"-1"_s));
    for (const ReadSheet& each : book.sheets) {
        for (const QString& style : each.styles)
            QVERIFY(style.isEmpty() || content.contains(u"<style:style style:name=\"%1\""_s.arg(style)));
    }
    MatrixDrawing drawing;
    drawing.style = CellStyle::Numbers;
    QVERIFY(
        !allParts(written(OdsWriter(), *map, reportOptions(drawing))).contains("cell-content-is-between"));
}

void TestOdsWriter::studiesAreThoseThatMatch()
{
    ContentFixture fixture(60);
    Filter filter;
    filter.yearFrom = 2015;
    filter.keepUndated = false;
    const ReportView view = fixture.view(u"country", u"sector", {}, filter);
    const ReadBook book = bookOf(writtenContent(fixture.content({view})));
    const ReadSheet sheet = book[u"Studies"_s];
    int found = 0;
    for (Id id = 1; id <= 60; ++id) {
        const Study study = fixture.study(id);
        if (!study.year || *study.year < 2015)
            continue;
        const int row = ++found;
        QCOMPARE(sheet.texts[reference(row, 0)], shortReference(study));
        QCOMPARE(sheet.texts[reference(row, 1)], study.title.simplified());
        QCOMPARE(int(sheet.numbers[reference(row, 3)]), *study.year);
    }
    QCOMPARE(found, view.map->n);
    QVERIFY(!sheet.texts.contains(reference(found + 1, 0)));
    QVERIFY(std::ranges::any_of(book.filters, [&](const QString& range) {
        return range.startsWith(u"'Studies'.A1:'Studies'."_s) && range.endsWith(QString::number(found + 1));
    }));
}

void TestOdsWriter::gapsAreThoseOfTheList()
{
    ContentFixture fixture(200);
    const ReportView view = fixture.view(u"sector", u"evidence-type");
    ReportOptions options = reportOptions();
    options.mostGaps = 7;
    const ReadSheet sheet = bookOf(writtenContent(fixture.content({view}), options))[u"Gaps"_s];
    const GapListing listing = gapsOf(view, options);
    QCOMPARE(listing.gaps.size(), 7U);
    for (int i = 0; i < int(listing.gaps.size()); ++i) {
        const Gap& gap = listing.gaps[size_t(i)];
        QCOMPARE(int(sheet.numbers[reference(i + 1, 0)]), i + 1);
        QCOMPARE(sheet.texts[reference(i + 1, 3)], gapClassLabel(gap.gapClass));
        QCOMPARE(int(sheet.numbers[reference(i + 1, 4)]), gap.n);
        QCOMPARE(sheet.numbers[reference(i + 1, 9)], gap.score);
        QCOMPARE(sheet.texts[reference(i + 1, 10)], explainGap(*view.map, gap));
    }
    QVERIFY(!sheet.numbers.contains(reference(8, 0)));
}

void TestOdsWriter::chartsAreNative()
{
    ContentFixture fixture(200);
    const ReportView view = fixture.view(u"sector", u"evidence-type");
    const QByteArray data = writtenContent(fixture.content({view}));
    const auto parts = readParts(data);
    const ReadSheet sheet = bookOf(data)[u"Charts"_s];
    const auto charts = chartsOf(view);
    QVERIFY(!charts.empty());
    QCOMPARE(size_t(sheet.charts.size()), charts.size());
    for (qsizetype i = 0; i < sheet.charts.size(); ++i) {
        QCOMPARE(sheet.charts[i], u"./Object %1"_s.arg(i + 1));
        QVERIFY(parts[u"Object %1/content.xml"_s.arg(i + 1)].contains("<chart:chart "));
    }
    // The figures beside the first.
    const ChartTable& table = charts.front().table;
    for (size_t category = 0; category < table.categories.size(); ++category) {
        QCOMPARE(sheet.texts[reference(int(category) + 2, 0)], table.categories[category].label);
        QCOMPARE(sheet.numbers[reference(int(category) + 2, 1)], table.value(category, 0));
    }
}

void TestOdsWriter::storyHasAllViews()
{
    ContentFixture fixture(80);
    Filter filter;
    filter.yearFrom = 2020;
    ReportContent content = fixture.content({fixture.view(u"country", u"sector", u"All"_s),
                                             fixture.view(u"sector", u"method", u"New"_s, filter)});
    content.title = u"A story"_s;
    const ReadBook book = bookOf(writtenContent(content));
    QCOMPARE(book.names,
             QStringList({u"About"_s, u"1 All"_s, u"1 Gaps"_s, u"1 Charts"_s, u"2 New"_s, u"2 Gaps"_s,
                          u"2 Charts"_s, u"Studies"_s, u"Codebook"_s, u"Method"_s}));
    QCOMPARE(book[u"About"_s].texts[u"A1"_s], u"A story"_s);
    const QStringList texts = book[u"Studies"_s].texts.values();
    QCOMPARE(texts.count(u"All; New"_s), content.views[1].map->n);
    QCOMPARE(texts.count(u"All"_s), 80 - content.views[1].map->n);
}

void TestOdsWriter::panesAreFrozen()
{
    const auto parts = readParts(written(OdsWriter(), *reportMap(), reportOptions()));
    const QString settings = QString::fromUtf8(parts[u"settings.xml"_s]);
    const QString matrix =
        settings.section(u"config:name=\"Matrix\""_s, 1).section(u"</config:config-item-map-entry>"_s, 0, 0);
    QVERIFY(matrix.contains(u"config:name=\"VerticalSplitMode\" config:type=\"short\">2<"_s));
    QVERIFY(matrix.contains(u"config:name=\"HorizontalSplitPosition\" config:type=\"int\">1<"_s));
    QVERIFY(matrix.contains(u"config:name=\"VerticalSplitPosition\" config:type=\"int\">5<"_s));
}

void TestOdsWriter::pagesAreSetUp()
{
    ReportOptions options = reportOptions();
    options.paper = Paper::Letter;
    const auto parts = readParts(written(OdsWriter(), *reportMap(), options));
    const QByteArray styles = parts[u"styles.xml"_s];
    QVERIFY(styles.contains("fo:page-width=\"792.00pt\" fo:page-height=\"612.00pt\""));
    QVERIFY(styles.contains("style:print-orientation=\"landscape\""));
    QVERIFY(styles.contains("<text:page-number>"));
    QVERIFY(styles.contains("Synthetic catalogue")); // in the footer
}

void TestOdsWriter::formulasAreText()
{
    ContentFixture fixture(20);
    Study study = fixture.study(1);
    study.title = u"=cmd|' /C calc'!A0"_s;
    study.source = u"@SUM(1+1)*cmd"_s;
    study.authors = {u"+Bad, A."_s};
    fixture.setStudy(1, study);
    ReportView view = fixture.view(u"country", u"sector", u"=1+1"_s);
    view.caption = u"{=1+1}"_s;
    const ReadBook book = bookOf(writtenContent(fixture.content({view})));
    QVERIFY(!book.formulas);
    QVERIFY(book[u"Studies"_s].texts.values().contains(u"=cmd|' /C calc'!A0"_s));
    QVERIFY(book[u"Studies"_s].texts.values().contains(u"@SUM(1+1)*cmd"_s));
    QCOMPARE(book[u"About"_s].texts[u"A1"_s], u"=1+1"_s);
}

void TestOdsWriter::textsStayWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    QTest::newRow("markup") << u"</text:p><evil a=\"b\"/> & ]]>"_s << u"</text:p><evil a=\"b\"/> & ]]>"_s;
    QTest::newRow("spaces") << u"  two   inside "_s << u"  two   inside "_s;
    QTest::newRow("lines") << u"one\n\ntwo\tthree"_s << u"one\n\ntwo\tthree"_s;
    QTest::newRow("controls") << u"a\u0000b\u0008c\r"_s << u"abc"_s;
    QTest::newRow("lone halves") << QString(u"a"_s + QChar(0xD83E) + u"b"_s + QChar(0xDDF5)) << u"ab"_s;
    QTest::newRow("scripts") << u"بنگلہ 👩‍🏭 ประเทศ ᠮᠣᠩ 農業 é\u00A0½"_s
                             << u"بنگلہ 👩‍🏭 ประเทศ ᠮᠣᠩ 農業 é\u00A0½"_s;
    QTest::newRow("non-characters") << QString(u"a"_s + QChar(0xFFFE) + QChar(0xFFFF)) << u"a"_s;
}

void TestOdsWriter::textsStayWhole()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    ContentFixture fixture(2);
    Study study = fixture.study(1);
    study.notes = text;
    fixture.setStudy(1, study);
    ReportOptions options = reportOptions();
    options.confidential = Confidential::StudyNotes;
    const ReadBook book =
        bookOf(writtenContent(fixture.content({fixture.view(u"country", u"sector")}), options));
    QCOMPARE(book.error, QString());
    QVERIFY(book[u"Studies"_s].texts.values().contains(kept));
}

void TestOdsWriter::onlyWebLinks()
{
    ContentFixture fixture(3);
    const QStringList urls{u"javascript:alert(1)"_s, u"file:///etc/passwd"_s,
                           u"https://example.org/a?b=1&c=2"_s};
    for (int i = 0; i < 3; ++i) {
        Study study = fixture.study(i + 1);
        study.doi.clear();
        study.url = urls[i];
        fixture.setStudy(i + 1, study);
    }
    const QByteArray data = writtenContent(fixture.content({fixture.view(u"country", u"sector")}));
    QCOMPARE(QStringList(bookOf(data)[u"Studies"_s].links.values()), QStringList({urls[2]}));
    QVERIFY(!allParts(data).contains("javascript"));
    QVERIFY(!allParts(data).contains("passwd"));
}

void TestOdsWriter::jumpsLeadToSheets()
{
    ContentFixture fixture(20);
    ReportContent content = fixture.content(
        {fixture.view(u"country", u"sector", u"A & B"_s), fixture.view(u"sector", u"method", u"Other"_s)});
    const ReadBook book = bookOf(writtenContent(content));
    const ReadSheet about = book[u"About"_s];
    const QStringList links = about.links.values();
    QCOMPARE(links.size(), book.names.size() - 1);
    for (const QString& name : book.names.sliced(1))
        QVERIFY(links.contains(u"#'%1'.A1"_s.arg(name)));
}

void TestOdsWriter::confidentialStaysInside()
{
    ContentFixture fixture(30);
    const QByteArray all = allParts(writtenContent(fixture.content({fixture.view(u"country", u"sector")})));
    QVERIFY(all.contains("Synthetic study"));
    QVERIFY(!all.contains("private note of study"));
    QVERIFY(!all.contains("file of study"));
}

void TestOdsWriter::confidentialLeavesIfItMay()
{
    ContentFixture fixture(30);
    ReportOptions options = reportOptions();
    options.confidential = {Confidential::StudyNotes, Confidential::FileNames};
    const QByteArray all =
        allParts(writtenContent(fixture.content({fixture.view(u"country", u"sector")}), options));
    QVERIFY(all.contains("private note of study 30"));
    QVERIFY(all.contains("file of study 30.pdf"));
}

void TestOdsWriter::longTextIsCutAndSaid()
{
    ContentFixture fixture(2);
    Study study = fixture.study(1);
    study.title = QString(32765, u'x') + u"😀😀😀"_s;
    fixture.setStudy(1, study);
    const ReadBook book = bookOf(writtenContent(fixture.content({fixture.view(u"country", u"sector")})));
    QCOMPARE(book[u"Studies"_s].texts[u"B2"_s], QString(32765, u'x') + u'…');
    QVERIFY(QStringList(book[u"Method"_s].texts.values()).join(u'\n').contains(u"too long for a cell"_s));
}

void TestOdsWriter::everyPartIsXml()
{
    ContentFixture fixture(20);
    const auto parts = readParts(
        writtenContent(fixture.content({fixture.view(u"sector", u"evidence-type", u"\u0001<&>"_s)})));
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        if (!part.key().endsWith(u".xml"_s))
            continue;
        QXmlStreamReader xml(part.value());
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(part.key() + u": "_s + xml.errorString()));
    }
}

void TestOdsWriter::sameInputSameBytes()
{
    const auto write = [] {
        ContentFixture fixture(100);
        return writtenContent(fixture.content({fixture.view(u"country", u"sector", {}, {}, u"confidence")}));
    };
    const QByteArray first = write();
    QVERIFY(!first.isEmpty());
    QTest::qSleep(1100); // a clock that got in would show
    QCOMPARE(write(), first);
}

void TestOdsWriter::fullDiskIsAnError()
{
    ContentFixture fixture(20);
    const ReportContent content = fixture.content({fixture.view(u"country", u"sector")});
    for (const qint64 capacity : {0, 100, 10000}) {
        FailDevice device(capacity);
        device.open(QIODevice::WriteOnly);
        Progress progress;
        const Result<> result = writeTo(device, content, progress);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Io);
    }
}

void TestOdsWriter::cancelIsNeverSuccess()
{
    ContentFixture fixture(20);
    for (const bool midway : {false, true}) {
        ReportContent content = fixture.content({fixture.view(u"country", u"sector")});
        Progress progress;
        const CancellingStudies studies(fixture, progress);
        if (midway)
            content.studies = &studies;
        else
            progress.cancel();
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const Result<> result = writeTo(buffer, content, progress);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
        QVERIFY(buffer.data().isEmpty());
    }
}

void TestOdsWriter::nothingToShow()
{
    auto map = reportMap();
    map->rows.clear();
    map->cells.clear();
    map->rowTotals.clear();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    const Result<> result = OdsWriter().writeMap(*map, reportOptions(), buffer, progress);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BadInput);
}

QTEST_GUILESS_MAIN(TestOdsWriter)
#include "tst_odswriter.moc"
