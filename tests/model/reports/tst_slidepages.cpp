// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pptxreader.h"
#include "reportfixture.h"
#include "support/contentfixture.h"
#include "templatefixture.h"

#include "model/reports/pptxwriter.h"
#include "model/reports/slidepages.h"

#include <QtGui/QPainter>
#include <QtTest/QTest>

using namespace lacuna;
using namespace lacuna::test;
using namespace Qt::StringLiterals;

namespace {

ReportContent contentOf(const ContentFixture& fixture, CellStyle style = CellStyle::Heat)
{
    ReportView view = fixture.view(u"sector", u"method", {}, {}, u"confidence");
    MatrixDrawing drawing;
    drawing.style = style;
    view.drawing = drawing.toJson();
    return fixture.content({view});
}

QImage imageOf(const ReportPage& page)
{
    QImage image(page.size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::magenta); // which nothing paints
    QPainter painter(&image);
    page.paint(painter);
    return image;
}

/// How many different colours there are: of a slide with only its ground, one.
int coloursOf(const QImage& image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    }
    return int(colours.size());
}

} // namespace

/// Slides drawn for the preview.
class TestSlidePages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asManyAsTheDeckHas();
    void everySlideIsDrawn_data();
    void everySlideIsDrawn();
    void tablesAreWhereTheyAreInTheDeck();
    void everyScript();
    void templatesShowTheirColours();
    void badTemplatesAreSaid();
};

void TestSlidePages::asManyAsTheDeckHas()
{
    const ContentFixture fixture(150);
    const ReportContent content = contentOf(fixture);
    Progress progress;
    const auto pages = laySlides(content, reportOptions(), progress);
    QVERIFY(pages);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(PptxWriter().write(content, reportOptions(), buffer, progress));
    QCOMPARE(pages->size(), readSlides(buffer.data()).size());
    QCOMPARE(pages->front().size, QSizeF(1280, 720));
}

void TestSlidePages::everySlideIsDrawn_data()
{
    QTest::addColumn<int>("style");
    QTest::newRow("heat") << int(CellStyle::Heat);
    QTest::newRow("bubbles") << int(CellStyle::Bubble);
    QTest::newRow("mosaic") << int(CellStyle::Mosaic);
    QTest::newRow("donuts") << int(CellStyle::Donut);
}

void TestSlidePages::everySlideIsDrawn()
{
    QFETCH(int, style);
    const ContentFixture fixture(150);
    const ReportContent content = contentOf(fixture, CellStyle(style));
    Progress progress;
    const auto pages = laySlides(content, reportOptions(), progress);
    QVERIFY(pages);
    const QString folder = qEnvironmentVariable("LACUNA_SHOTS");
    for (size_t i = 0; i < std::min<size_t>(pages->size(), 12); ++i) {
        const QImage image = imageOf((*pages)[i]);
        QVERIFY(image.pixelColor(3, 400) != QColor(Qt::magenta));
        QVERIFY2(coloursOf(image) > 20, qPrintable(QString::number(i)));
        if (!folder.isEmpty())
            image.save(
                u"%1/slide-%2-%3.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag())).arg(i));
    }
}

void TestSlidePages::tablesAreWhereTheyAreInTheDeck()
{
    Slide slide;
    SlideTable table;
    table.columnWidths = {100, 50};
    table.rowHeights = {20, 30};
    const auto filled = [](const QColor& colour) {
        return [&] {
            SlideCell cell;
            cell.fill = colour;
            return cell;
        }();
    };
    table.cells = {{filled(Qt::red), filled(Qt::green)}, {filled(Qt::blue), filled(Qt::yellow)}};
    slide.table(u"T"_s, u"T"_s, {40, 60}, table);
    QImage image(960, 540, QImage::Format_RGB32);
    QPainter painter(&image);
    const DeckLook look = decktheme::ownLook(paletteFor(Theme::Light), SlideShape::Wide);
    paintSlide(painter, DeckSlide{slide, decktheme::Layout::TitleOnly, {}, {}}, look, 1);
    QCOMPARE(image.pixelColor(90, 70), QColor(Qt::red));
    QCOMPARE(image.pixelColor(165, 70), QColor(Qt::green));
    QCOMPARE(image.pixelColor(90, 95), QColor(Qt::blue));
    QCOMPARE(image.pixelColor(165, 95), QColor(Qt::yellow));
    QCOMPARE(image.pixelColor(30, 70), look.palette.surface);
}

/// Names of Asia and the Pacific as their own people write them; labels that read from the right stand at the right.
void TestSlidePages::everyScript()
{
    auto map = reportMap({.rowGroups = 3, .rowsEach = 2, .columnGroups = 2, .columnsEach = 3});
    const QStringList rows{u"آسيا والمحيط الهادئ"_s, u"باكستان"_s, u"أفغانستان"_s, u"เอเชียตะวันออกเฉียงใต้"_s,
                           u"ประเทศไทย"_s,           u"မြန်မာ"_s,   u"东亚"_s,      u"Монгол улс"_s,
                           u"ᠮᠣᠩᠭᠣᠯ ᠤᠯᠤᠰ"_s};
    for (size_t i = 0; i < map->rows.size() && i < size_t(rows.size()); ++i)
        map->rows[i].label = rows[qsizetype(i)];
    const QStringList columns{u"الزراعة والحراجة"_s, u"صيد الأسماك"_s,     u"บ้าน"_s, u"ការងារក្នុងផ្ទះ"_s,
                              u"制造业"_s,           u"बांग्लादेश ईंट भट्ठा"_s, u"ລາວ"_s, u"베트남"_s};
    for (size_t i = 0; i < map->columns.size() && i < size_t(columns.size()); ++i)
        map->columns[i].label = columns[qsizetype(i)];
    ReportContent content;
    content.views.push_back({});
    content.views.back().map = map;
    content.views.back().drawing = MatrixDrawing().toJson();
    Progress progress;
    const auto pages = laySlides(content, reportOptions(), progress);
    QVERIFY(pages);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(PptxWriter().write(content, reportOptions(), buffer, progress));
    QStringList read;
    for (const ReadSlide& slide : readSlides(buffer.data())) {
        for (const ReadTable& table : slide.tables) {
            for (const auto& row : table.rows) {
                for (const ReadCell& cell : row) {
                    read += cell.text;
                    if (cell.text == rows[1])
                        QVERIFY(cell.rightToLeft);
                }
            }
        }
    }
    for (const QString& label : {rows[1], rows[4], rows[7], rows[8]})
        QVERIFY2(read.contains(label), qPrintable(label));
    if (const QString folder = qEnvironmentVariable("LACUNA_SHOTS"); !folder.isEmpty()) {
        imageOf((*pages)[1]).save(folder + u"/scripts.png"_s);
        QFile deck(folder + u"/scripts.pptx"_s);
        QVERIFY(deck.open(QIODevice::WriteOnly));
        deck.write(buffer.data());
    }
}

void TestSlidePages::templatesShowTheirColours()
{
    TemplateFixture from;
    from.parts[u"ppt/slideMasters/brand.xml"_s].replace("bg1=\"lt1\" tx1=\"dk1\"", "bg1=\"dk1\" tx1=\"lt1\"");
    const ContentFixture fixture(150);
    const ReportContent content = contentOf(fixture);
    ReportOptions options = reportOptions();
    options.slideTemplate = from.pack();
    Progress progress;
    const auto pages = laySlides(content, options, progress);
    QVERIFY(pages);
    QCOMPARE(imageOf((*pages)[1]).pixelColor(3, 700), QColor(0x1A, 0x1A, 0x1A));
    QVERIFY(coloursOf(imageOf((*pages)[1])) > 20);
}

void TestSlidePages::badTemplatesAreSaid()
{
    const ContentFixture fixture(20);
    const ReportContent content = contentOf(fixture);
    ReportOptions options = reportOptions();
    options.slideTemplate = "no template";
    Progress progress;
    const auto pages = laySlides(content, options, progress);
    QVERIFY(!pages);
    QCOMPARE(pages.error().kind, ErrorKind::BadInput);
}

QTEST_MAIN(TestSlidePages)
#include "tst_slidepages.moc"
