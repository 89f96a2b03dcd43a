// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportfixture.h"
#include "support/faildevice.h"

#include "model/painting/palette.h"
#include "model/reports/pngwriter.h"
#include "model/reports/svgwriter.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>
#include <QtGui/QImage>
#include <QtTest/QTest>

using namespace lacuna;
using namespace lacuna::test;
using namespace Qt::StringLiterals;

namespace {

struct ReadSvg {
    bool wellFormed = false;
    QSizeF size; ///< of the view box
    QString text; ///< all of it
    QString title;
    bool foreign = false; ///< an element that does not belong in a picture
};

ReadSvg readSvg(const QByteArray& data)
{
    ReadSvg svg;
    QXmlStreamReader xml(data);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            svg.foreign = svg.foreign || xml.name() == "script"_L1 || xml.name() == "foreignObject"_L1;
            if (xml.name() == "svg"_L1) {
                const auto box = xml.attributes().value("viewBox"_L1).toString().split(u' ');
                svg.size = {box.value(2).toDouble(), box.value(3).toDouble()};
            } else if (xml.name() == "title"_L1) {
                svg.title = xml.readElementText();
            } else if (xml.name() == "text"_L1) {
                svg.text += xml.readElementText() + u'\n';
            }
        }
    }
    svg.wellFormed = !xml.hasError();
    return svg;
}

} // namespace

class TestPictures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void svgIsWellFormedAndSaysAll();
    void svgSurvivesHostileLabels();
    void svgRendersElsewhere();
    void svgIsTheSameTwice();
    void pngHasTheAskedResolution_data();
    void pngHasTheAskedResolution();
    void pngFollowsTheTheme();
    void pngRefusesOddResolutions_data();
    void pngRefusesOddResolutions();
    void pngRefusesEnormousImages();
    void picturesFollowTheDrawing();
    void fullDiskIsAnError_data();
    void fullDiskIsAnError();
    void cancelIsNeverSuccess_data();
    void cancelIsNeverSuccess();
    void nothingToShow_data();
    void nothingToShow();
};

void TestPictures::svgIsWellFormedAndSaysAll()
{
    const auto map = reportMap();
    ReportOptions options = reportOptions();
    options.title = u"Where is nobody looking?"_s;
    options.caption = u"Cells without a study are hatched."_s;
    const ReadSvg svg = readSvg(written(SvgWriter(), *map, options));
    QVERIFY(svg.wellFormed);
    QCOMPARE(svg.title, u"Where is nobody looking?"_s);
    for (const QString& wanted :
         {u"Where is nobody looking?"_s, u"Cells without a study are hatched."_s,
          u"300 of 412 studies match"_s, u"Method: Qualitative"_s, u"Area × Branch"_s, u"Area 4-6"_s,
          u"searched to 30 Jun 2026"_s, u"exported 30 Jun 2026"_s, u"the counts are not findings"_s,
          u"Thin below 3 studies"_s, u"79 of 342"_s, gapClassLabel(GapClass::AbsoluteGap)})
        QVERIFY2(svg.text.contains(wanted), qPrintable(wanted));
}

void TestPictures::svgSurvivesHostileLabels()
{
    const auto map = reportMap({.rowGroups = 6, .rowsEach = 0, .columnGroups = 2, .columnsEach = 0});
    map->rows[0].label = u"<script>alert(1)</script>"_s;
    map->rows[1].label = u"A & \"B\" ]]>"_s;
    map->rows[2].label = u"bell\a \u0001"_s + QChar(0xD800);
    map->rows[3].label = u"بنگلہ دیش"_s;
    map->rows[4].label = u"👩‍🏭"_s.repeated(40);
    map->rows[5].label = QString(300, u'W');
    map->columns[0].label = u"</text><script/>"_s;
    map->provenance.filterText = u"\u0003<&>"_s;
    map->provenance.note = QString(5000, u'n');
    ReportOptions options = reportOptions();
    options.title = u"\u0002<b> & "_s + QString(3000, u't');
    const ReadSvg svg = readSvg(written(SvgWriter(), *map, options));
    QVERIFY(svg.wellFormed);
    QVERIFY(!svg.foreign);
    QVERIFY(svg.text.contains(u"<script>"_s));
    QVERIFY(svg.size.height() < 3000);
}

void TestPictures::svgRendersElsewhere()
{
    const QString renderer = QStandardPaths::findExecutable(u"rsvg-convert"_s);
    if (renderer.isEmpty())
        QSKIP("rsvg-convert is not installed (librsvg2-bin)");
    QTemporaryDir folder;
    const QByteArray data =
        written(SvgWriter(), *reportMap({.rowGroups = 2, .rowsEach = 4, .columnGroups = 2, .columnsEach = 4}),
                reportOptions());
    QFile file(folder.filePath(u"a.svg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(data) == data.size());
    file.close();
    QProcess process;
    process.start(renderer, {u"-o"_s, folder.filePath(u"a.png"_s), file.fileName()});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 0);
    const QImage image(folder.filePath(u"a.png"_s));
    QVERIFY(std::abs(image.width() - readSvg(data).size.width()) <= 2);
    // More than ground and text: at least one cell in the darkest step, one gap outline.
    bool darkest = false;
    bool gap = false;
    const Palette& palette = paletteFor(Theme::Light);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            darkest = darkest || image.pixelColor(x, y) == palette.ramp[5];
            gap = gap || image.pixelColor(x, y) == palette.gapGround;
        }
    }
    QVERIFY(darkest);
    QVERIFY(gap);
}

void TestPictures::svgIsTheSameTwice()
{
    const auto map = reportMap();
    QCOMPARE(written(SvgWriter(), *map, reportOptions()), written(SvgWriter(), *map, reportOptions()));
    QCOMPARE(written(PngWriter(), *map, reportOptions()), written(PngWriter(), *map, reportOptions()));
}

void TestPictures::pngHasTheAskedResolution_data()
{
    QTest::addColumn<int>("dpi");
    QTest::newRow("screen") << 96;
    QTest::newRow("twice") << 192;
    QTest::newRow("print") << 600;
}

void TestPictures::pngHasTheAskedResolution()
{
    QFETCH(int, dpi);
    const auto map = reportMap({.rowGroups = 2, .rowsEach = 2, .columnGroups = 2, .columnsEach = 2});
    const QSizeF size = readSvg(written(SvgWriter(), *map, reportOptions())).size;
    ReportOptions options = reportOptions();
    options.dpi = dpi;
    const QImage image = QImage::fromData(written(PngWriter(), *map, options), "png");
    QVERIFY(!image.isNull());
    QCOMPARE(image.size(), (QSizeF(size) * (dpi / 96.0)).toSize());
    QVERIFY(std::abs(image.dotsPerMeterX() * 0.0254 - dpi) < 0.1);
    QCOMPARE(image.dotsPerMeterX(), image.dotsPerMeterY());
    QCOMPARE(image.text(u"Title"_s), u"Area × Branch"_s);
}

void TestPictures::pngFollowsTheTheme()
{
    const auto map = reportMap();
    ReportOptions options = reportOptions();
    options.dpi = 96;
    QCOMPARE(QImage::fromData(written(PngWriter(), *map, options)).pixelColor(2, 2),
             paletteFor(Theme::Light).surface);
    options.theme = Theme::Dark;
    QCOMPARE(QImage::fromData(written(PngWriter(), *map, options)).pixelColor(2, 2),
             paletteFor(Theme::Dark).surface);
}

void TestPictures::pngRefusesOddResolutions_data()
{
    QTest::addColumn<int>("dpi");
    QTest::newRow("too coarse") << 95;
    QTest::newRow("too fine") << 601;
    QTest::newRow("negative") << -1;
}

void TestPictures::pngRefusesOddResolutions()
{
    QFETCH(int, dpi);
    ReportOptions options = reportOptions();
    options.dpi = dpi;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    const auto result = PngWriter().writeMap(*reportMap(), options, buffer, progress);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BadInput);
    QVERIFY(buffer.data().isEmpty());
}

void TestPictures::pngRefusesEnormousImages()
{
    const auto map = reportMap({.rowGroups = 300, .rowsEach = 0, .columnGroups = 120, .columnsEach = 0});
    ReportOptions options = reportOptions();
    options.dpi = 600;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    const auto result = PngWriter().writeMap(*map, options, buffer, progress);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BadInput);
    // The message names the resolution that works; it must be true.
    const QRegularExpressionMatch match =
        QRegularExpression(u"At (\\d+) dpi"_s).match(result.error().message);
    QVERIFY2(match.hasMatch(), qPrintable(result.error().message));
    QVERIFY(match.captured(1).toInt() >= 96 && match.captured(1).toInt() < 600);

    const auto vast = reportMap({.rowGroups = 1500, .rowsEach = 0, .columnGroups = 4, .columnsEach = 0});
    options.dpi = 96;
    const auto refused = PngWriter().writeMap(*vast, options, buffer, progress);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"slides"_s));
}

void TestPictures::picturesFollowTheDrawing()
{
    const auto map = reportMap();
    MatrixDrawing drawing;
    drawing.collapsedRows = {map->rows[0].term};
    const ReadSvg svg = readSvg(written(SvgWriter(), *map, reportOptions(drawing)));
    QVERIFY(svg.text.contains(u"Area 1\n"_s));
    QVERIFY(!svg.text.contains(u"Area 1-1"_s));
    QVERIFY(svg.size.height() < readSvg(written(SvgWriter(), *map, reportOptions())).size.height());
}

static void writers()
{
    QTest::addColumn<QString>("id");
    for (const QString& id : {u"svg"_s, u"png"_s, u"csv"_s})
        QTest::newRow(qPrintable(id)) << id;
}

void TestPictures::fullDiskIsAnError_data()
{
    writers();
}

void TestPictures::fullDiskIsAnError()
{
    QFETCH(QString, id);
    const auto map = reportMap();
    const auto writer = reportFor(id);
    const qint64 size = written(*writer, *map, reportOptions()).size();
    QVERIFY(size > 0);
    for (const qint64 capacity : {qint64(0), size / 2, size - 1}) {
        FailDevice device(capacity);
        QVERIFY(device.open(QIODevice::WriteOnly));
        Progress progress;
        const auto result = writer->writeMap(*map, reportOptions(), device, progress);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Io);
    }
}

void TestPictures::cancelIsNeverSuccess_data()
{
    writers();
}

void TestPictures::cancelIsNeverSuccess()
{
    QFETCH(QString, id);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    progress.cancel();
    const auto result = reportFor(id)->writeMap(*reportMap(), reportOptions(), buffer, progress);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    QVERIFY(buffer.data().isEmpty());
}

void TestPictures::nothingToShow_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("svg") << u"svg"_s;
    QTest::newRow("png") << u"png"_s;
}

void TestPictures::nothingToShow()
{
    QFETCH(QString, id);
    const auto map = reportMap({.rowGroups = 0, .rowsEach = 0, .columnGroups = 2, .columnsEach = 0});
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    const auto result = reportFor(id)->writeMap(*map, reportOptions(), buffer, progress);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BadInput);
}

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
