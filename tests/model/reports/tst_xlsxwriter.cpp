// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pptxreader.h"
#include "reportfixture.h"
#include "support/contentfixture.h"
#include "support/faildevice.h"

#include "model/reports/matrixtable.h"
#include "model/reports/textfit.h"
#include "model/reports/workbook.h"
#include "model/reports/xlsxwriter.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace lacuna;
using namespace lacuna::test;
using namespace Qt::StringLiterals;

namespace {

/// A sheet as another program reads it.
struct ReadSheet {
    QMap<QString, QString> texts; ///< by reference, "B4"
    QMap<QString, double> numbers;
    QMap<QString, int> styles;
    QStringList merges;
    QStringList rules; ///< "1–2"
    bool formulas = false;
    QString frozen; ///< the first cell that scrolls
    QByteArray xml;
};

ReadSheet readSheet(const QByteArray& data)
{
    ReadSheet sheet;
    sheet.xml = data;
    QXmlStreamReader xml(data);
    QString reference;
    QString text;
    QStringList bounds;
    while (!xml.atEnd()) {
        xml.readNext();
        const QStringView name = xml.name();
        if (xml.isStartElement()) {
            text.clear();
            if (name == "c"_L1) {
                reference = xml.attributes().value("r"_L1).toString();
                sheet.styles[reference] = xml.attributes().value("s"_L1).toInt();
            } else if (name == "mergeCell"_L1) {
                sheet.merges += xml.attributes().value("ref"_L1).toString();
            } else if (name == "pane"_L1) {
                sheet.frozen = xml.attributes().value("topLeftCell"_L1).toString();
            } else if (name == "f"_L1) {
                sheet.formulas = true;
            } else if (name == "cfRule"_L1) {
                bounds.clear();
            }
        } else if (xml.isCharacters()) {
            text += xml.text();
        } else if (xml.isEndElement()) {
            if (name == "t"_L1)
                sheet.texts[reference] = text;
            else if (name == "v"_L1)
                sheet.numbers[reference] = text.toDouble();
            else if (name == "formula"_L1)
                bounds += text;
            else if (name == "cfRule"_L1)
                sheet.rules += bounds.join(u'–');
        }
    }
    return sheet;
}

using Sheets = QMap<QString, ReadSheet>;

QStringList sheetNames(const QMap<QString, QByteArray>& parts)
{
    QStringList names;
    QXmlStreamReader xml(parts[u"xl/workbook.xml"_s]);
    while (!xml.atEnd()) {
        if (xml.readNextStartElement() && xml.name() == "sheet"_L1)
            names += xml.attributes().value("name"_L1).toString();
    }
    return names;
}

Sheets sheetsOf(const QByteArray& data)
{
    const auto parts = readParts(data);
    Sheets sheets;
    int number = 0;
    for (const QString& name : sheetNames(parts))
        sheets[name] = readSheet(parts[u"xl/worksheets/sheet%1.xml"_s.arg(++number)]);
    return sheets;
}

QString reference(int row, int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters + QString::number(row + 1);
}

Result<> writeTo(QIODevice& device, const ReportContent& content, ReportOptions options = reportOptions())
{
    Progress progress;
    return XlsxWriter().write(content, options, device, progress);
}

QByteArray writtenContent(const ReportContent& content, const ReportOptions& options = reportOptions())
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeTo(buffer, content, options) ? buffer.data() : QByteArray();
}

/// Every part of the package, one after another.
QByteArray allParts(const QByteArray& data)
{
    QByteArray all;
    const auto parts = readParts(data);
    for (const QByteArray& part : parts)
        all += part;
    return all;
}

} // namespace

/// Reads the workbook back as another program would.
class TestXlsxWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cellsEqualTheMap_data();
    void cellsEqualTheMap();
    void marksAreFormats();
    void coloursAreRules();
    void studiesAreThoseThatMatch();
    void gapsAreThoseOfTheList();
    void storyHasAllViews();
    void sheetNamesAreSafe_data();
    void sheetNamesAreSafe();
    void formulasAreText();
    void onlyWebLinks();
    void confidentialStaysInside();
    void confidentialLeavesIfItMay();
    void longTextIsCutAndSaid();
    void partsAreLeftOut();
    void sameInputSameBytes();
    void temporaryFolderMayHaveAnyName();
    void fullDiskIsAnError();
    void cancelIsNeverSuccess();
    void nothingToShow();
};

void TestXlsxWriter::cellsEqualTheMap_data()
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

void TestXlsxWriter::cellsEqualTheMap()
{
    QFETCH(MatrixDrawing, drawing);
    const auto map = reportMap({.rowGroups = 3, .rowsEach = 4, .columnGroups = 3, .columnsEach = 3});
    const auto sheets = sheetsOf(written(XlsxWriter(), *map, reportOptions(drawing)));
    const ReadSheet& sheet = sheets[u"Matrix"_s];
    const MatrixLayout layout(map, drawing, textfit::width);
    const MatrixTable table(layout, paletteFor(Theme::Light));
    const int first = 3 + table.headerLevels();
    QCOMPARE(sheet.frozen, reference(first, 1));
    QCOMPARE(sheet.texts[u"A4"_s], table.corner());
    for (const MatrixTableHeader& header : table.headers()) {
        QCOMPARE(sheet.texts[reference(3 + header.level, header.first + 1)], header.text);
        if (header.last > header.first || header.levels > 1)
            QVERIFY(sheet.merges.contains(reference(3 + header.level, header.first + 1) + u':'
                                          + reference(2 + header.level + header.levels, header.last + 1)));
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

void TestXlsxWriter::marksAreFormats()
{
    const auto parts = readParts(written(XlsxWriter(), *reportMap(), reportOptions()));
    const QString styles = QString::fromUtf8(parts[u"xl/styles.xml"_s]);
    for (const GapClass gapClass :
         {GapClass::Thin, GapClass::SynthesisGap, GapClass::Stale, GapClass::SingleMethod})
        QVERIFY(styles.contains(u"#,##0&quot; "_s + gapClassSymbol(gapClass)));
    QVERIFY(styles.contains(u"#,##0;-#,##0;&quot;▨"_s));
    QVERIFY(styles.contains(u"lightUp"_s));
}

void TestXlsxWriter::coloursAreRules()
{
    const auto map = reportMap();
    const ReadSheet sheet = sheetsOf(written(XlsxWriter(), *map, reportOptions()))[u"Matrix"_s];
    QVERIFY(sheet.rules.size() >= 3);
    QCOMPARE(sheet.rules.front(), u"1–2"_s); // thin
    // They follow each other without a hole.
    int next = 1;
    for (const QString& rule : sheet.rules) {
        QCOMPARE(rule.section(u'–', 0, 0).toInt(), next);
        next = rule.section(u'–', 1).toInt() + 1;
    }
    MatrixDrawing drawing;
    drawing.style = CellStyle::Numbers;
    QVERIFY(sheetsOf(written(XlsxWriter(), *map, reportOptions(drawing)))[u"Matrix"_s].rules.isEmpty());
}

void TestXlsxWriter::studiesAreThoseThatMatch()
{
    ContentFixture fixture(60);
    Filter filter;
    filter.yearFrom = 2015;
    filter.keepUndated = false;
    const ReportView view = fixture.view(u"country", u"sector", {}, filter);
    QVERIFY(view.map->n > 5 && view.map->n < 60);
    const ReadSheet sheet = sheetsOf(writtenContent(fixture.content({view})))[u"Studies"_s];
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
    QVERIFY(sheet.texts.values().contains(u"Country"_s));
}

void TestXlsxWriter::gapsAreThoseOfTheList()
{
    ContentFixture fixture(200);
    const ReportView view = fixture.view(u"sector", u"evidence-type");
    for (const int most : {7, 0}) {
        ReportOptions options = reportOptions();
        options.mostGaps = most;
        const ReadSheet sheet = sheetsOf(writtenContent(fixture.content({view}), options))[u"Gaps"_s];
        const GapListing listing = gapsOf(view, options);
        QVERIFY(!listing.gaps.empty());
        for (int i = 0; i < int(listing.gaps.size()); ++i) {
            const Gap& gap = listing.gaps[size_t(i)];
            QCOMPARE(int(sheet.numbers[reference(i + 1, 0)]), i + 1);
            QCOMPARE(sheet.texts[reference(i + 1, 3)], gapClassLabel(gap.gapClass));
            QCOMPARE(int(sheet.numbers[reference(i + 1, 4)]), gap.n);
            QVERIFY(std::abs(sheet.numbers[reference(i + 1, 9)] - gap.score) < 1e-9);
            QCOMPARE(sheet.texts[reference(i + 1, 10)], explainGap(*view.map, gap));
        }
        QVERIFY(!sheet.numbers.contains(reference(int(listing.gaps.size()) + 1, 0)));
    }
}

void TestXlsxWriter::storyHasAllViews()
{
    ContentFixture fixture(80);
    Filter filter;
    filter.yearFrom = 2020;
    ReportContent content = fixture.content({fixture.view(u"country", u"sector", u"All"_s),
                                             fixture.view(u"sector", u"method", u"New"_s, filter)});
    content.title = u"A story"_s;
    const QByteArray data = writtenContent(content);
    QCOMPARE(sheetNames(readParts(data)),
             QStringList({u"About"_s, u"1 All"_s, u"1 Gaps"_s, u"1 Charts"_s, u"2 New"_s, u"2 Gaps"_s,
                          u"2 Charts"_s, u"Studies"_s, u"Codebook"_s, u"Method"_s}));
    const Sheets sheets = sheetsOf(data);
    QCOMPARE(sheets[u"About"_s].texts[u"A1"_s], u"A story"_s);
    // Each study once, with the views it is in.
    const QStringList texts = sheets[u"Studies"_s].texts.values();
    QCOMPARE(texts.count(u"All; New"_s), content.views[1].map->n);
    QCOMPARE(texts.count(u"All"_s), 80 - content.views[1].map->n);
}

void TestXlsxWriter::sheetNamesAreSafe_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Matrix"_s << u"Matrix"_s;
    QTest::newRow("forbidden") << u"a[b]c:d*e?f/g\\h"_s << u"a-b-c-d-e-f-g-h"_s;
    QTest::newRow("apostrophes") << u"'it's'"_s << u"’it’s’"_s;
    QTest::newRow("long") << QString(40, u'x') << QString(31, u'x');
    QTest::newRow("half a character") << QString(30, u'x') + u"😀"_s << QString(30, u'x');
    QTest::newRow("taken") << u"TAKEN"_s << u"TAKEN 2"_s;
    QTest::newRow("taken, long") << QString(40, u'y') << QString(29, u'y') + u" 2"_s;
    QTest::newRow("Excel's own") << u"History"_s << u"History 2"_s;
    QTest::newRow("nothing") << u" \u0001 "_s << u"Sheet"_s;
}

void TestXlsxWriter::sheetNamesAreSafe()
{
    QFETCH(QString, wanted);
    QFETCH(QString, name);
    std::vector<Sheet> taken(2);
    taken[0].name = u"Taken"_s;
    taken[1].name = QString(31, u'Y');
    QCOMPARE(sheetName(wanted, taken), name);
}

void TestXlsxWriter::formulasAreText()
{
    ContentFixture fixture(20);
    Study study = fixture.study(1);
    study.title = u"=cmd|' /C calc'!A0"_s;
    study.source = u"@SUM(1+1)*cmd"_s;
    study.authors = {u"+Bad, A."_s};
    study.doi.clear();
    study.url = u"https://example.org/=1+1"_s;
    fixture.setStudy(1, study);
    ReportView view = fixture.view(u"country", u"sector", u"=1+1"_s);
    view.caption = u"{=1+1}"_s;
    const Sheets sheets = sheetsOf(writtenContent(fixture.content({view})));
    for (const ReadSheet& sheet : sheets)
        QVERIFY(!sheet.formulas);
    QVERIFY(sheets[u"Studies"_s].texts.values().contains(u"=cmd|' /C calc'!A0"_s));
    QCOMPARE(sheets[u"About"_s].texts[u"A1"_s], u"=1+1"_s);
}

void TestXlsxWriter::onlyWebLinks()
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
    const QByteArray all = allParts(writtenContent(fixture.content({fixture.view(u"country", u"sector")})));
    QVERIFY(all.contains("Target=\"https://example.org/a?b=1&amp;c=2\""));
    QVERIFY(!all.contains("javascript"));
    QVERIFY(!all.contains("passwd"));
}

void TestXlsxWriter::confidentialStaysInside()
{
    ContentFixture fixture(30);
    const QByteArray all = allParts(writtenContent(fixture.content({fixture.view(u"country", u"sector")})));
    QVERIFY(all.contains("Synthetic study"));
    QVERIFY(!all.contains("private note of study"));
    QVERIFY(!all.contains("file of study"));
}

void TestXlsxWriter::confidentialLeavesIfItMay()
{
    ContentFixture fixture(30);
    ReportOptions options = reportOptions();
    options.confidential = {Confidential::StudyNotes, Confidential::FileNames};
    const QByteArray all =
        allParts(writtenContent(fixture.content({fixture.view(u"country", u"sector")}), options));
    QVERIFY(all.contains("private note of study 30"));
    QVERIFY(all.contains("file of study 30.pdf"));
}

void TestXlsxWriter::longTextIsCutAndSaid()
{
    ContentFixture fixture(2);
    Study study = fixture.study(1);
    study.title = QString(32765, u'x') + u"😀😀😀"_s;
    study.doi.clear();
    study.url = u"https://example.org/"_s + QString(3000, u'y');
    fixture.setStudy(1, study);
    const Sheets sheets = sheetsOf(writtenContent(fixture.content({fixture.view(u"country", u"sector")})));
    QCOMPARE(sheets[u"Studies"_s].texts[u"B2"_s], QString(32765, u'x') + u'…');
    QVERIFY(sheets[u"Studies"_s].texts.values().contains(study.url));
    const QString method = QStringList(sheets[u"Method"_s].texts.values()).join(u'\n');
    QVERIFY(method.contains(u"too long for a cell"_s));
    QVERIFY(method.contains(u"are plain text"_s));
}

void TestXlsxWriter::partsAreLeftOut()
{
    ContentFixture fixture(20);
    ReportOptions options = reportOptions();
    options.parts = ReportPart::Matrix;
    QCOMPARE(sheetNames(
                 readParts(writtenContent(fixture.content({fixture.view(u"country", u"sector")}), options))),
             QStringList({u"About"_s, u"Matrix"_s}));
}

void TestXlsxWriter::sameInputSameBytes()
{
    const auto write = [](qint64 epoch) {
        ContentFixture fixture(100);
        ReportOptions options = reportOptions();
        options.sourceDateEpoch = epoch;
        return writtenContent(fixture.content({fixture.view(u"country", u"sector", {}, {}, u"confidence")}),
                              options);
    };
    for (const qint64 epoch : {fixtureEpoch, qint64(0)}) {
        const QByteArray first = write(epoch);
        QVERIFY(!first.isEmpty());
        QTest::qSleep(1100); // a clock that got in would show
        QCOMPARE(write(epoch), first);
    }
}

void TestXlsxWriter::temporaryFolderMayHaveAnyName()
{
    QTemporaryDir folder;
    const QString odd = folder.filePath(u"with space ünd 空 %s"_s);
    QVERIFY(QDir().mkpath(odd));
    const QByteArray before = qgetenv("TMPDIR");
    for (const QString& path : {odd, folder.filePath(u"missing"_s)}) {
        qputenv("TMPDIR", QFile::encodeName(path));
        const QByteArray data = written(XlsxWriter(), *reportMap(), reportOptions());
        qputenv("TMPDIR", before);
        QVERIFY(!data.isEmpty());
    }
    QVERIFY(QDir(odd).isEmpty());
    if (before.isEmpty())
        qunsetenv("TMPDIR");
}

void TestXlsxWriter::fullDiskIsAnError()
{
    ContentFixture fixture(20);
    const ReportContent content = fixture.content({fixture.view(u"country", u"sector")});
    for (const qint64 capacity : {0, 100, 20000}) {
        FailDevice device(capacity);
        device.open(QIODevice::WriteOnly);
        const Result<> result = writeTo(device, content);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Io);
    }
}

void TestXlsxWriter::cancelIsNeverSuccess()
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
        const Result<> result = XlsxWriter().write(content, reportOptions(), buffer, progress);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
        QVERIFY(buffer.data().isEmpty());
    }
}

void TestXlsxWriter::nothingToShow()
{
    auto map = reportMap();
    map->rows.clear();
    map->cells.clear();
    map->rowTotals.clear();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    const Result<> result = XlsxWriter().writeMap(*map, reportOptions(), buffer, progress);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BadInput);
    // A catalogue without studies still has rows and columns.
    ContentFixture fixture(0);
    QVERIFY(!writtenContent(fixture.content({fixture.view(u"country", u"sector")})).isEmpty());
}

QTEST_GUILESS_MAIN(TestXlsxWriter)
#include "tst_xlsxwriter.moc"
