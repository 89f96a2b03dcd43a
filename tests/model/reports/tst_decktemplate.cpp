// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pptxreader.h"
#include "reportfixture.h"
#include "support/contentfixture.h"
#include "templatefixture.h"

#include "model/reports/freeroom.h"
#include "model/reports/matrixtable.h"
#include "model/reports/pptxwriter.h"
#include "model/reports/templatelook.h"
#include "model/reports/textfit.h"

#include <QtTest/QTest>

using namespace lacuna;
using namespace lacuna::test;
using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> deckWith(const QByteArray& file, const MatrixDrawing& drawing = {})
{
    static const ContentFixture fixture(150);
    ReportView view = fixture.view(u"country", u"method");
    view.drawing = drawing.toJson();
    ReportOptions options = reportOptions();
    options.slideTemplate = file;
    options.parts = ReportPart::Title | ReportPart::Matrix | ReportPart::GapList | ReportPart::Method;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    if (const auto done = PptxWriter().write(fixture.content({view}), options, buffer, progress); !done)
        return std::unexpected(done.error());
    return buffer.data();
}

DeckLook lookOf(const TemplateFixture& fixture)
{
    Progress progress;
    auto from = readTemplatePackage(fixture.pack(), progress);
    if (!from) {
        qWarning("%s", qPrintable(from.error().message));
        return {};
    }
    return templateLook(std::make_shared<TemplatePackage>(*std::move(from)));
}

} // namespace

/// Slides in a user's template: what of it is taken, what stays behind, and what the tables make of its layouts and colours.
class TestDeckTemplate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesMasterLayoutsThemeAndPictures();
    void leavesTheRestBehind();
    void cellsFollowTheTheme();
    void titlesAndFootersFollowTheLayout();
    void choosesLayouts_data();
    void choosesLayouts();
    void tablesKeepClear();
    void darkTemplatesHaveDarkTables();
    void shapesInATemplate();
    void sameBytesTwice();
    void cancelled();
    void refuses_data();
    void refuses();
    void freeRoom();
};

void TestDeckTemplate::takesMasterLayoutsThemeAndPictures()
{
    const auto deck = deckWith(TemplateFixture().pack());
    QVERIFY2(deck, deck ? "" : qPrintable(deck.error().message));
    const auto parts = readParts(*deck);
    QVERIFY(parts.value(u"ppt/theme/theme1.xml"_s).contains("0B5E8A"));
    QVERIFY(parts.value(u"ppt/theme/theme1.xml"_s).contains("Georgia"));
    QCOMPARE(parts.value(u"ppt/media/image1.png"_s), "\x89PNG logo"_ba);
    for (int layout = 1; layout <= 5; ++layout)
        QVERIFY(parts.contains(u"ppt/slideLayouts/slideLayout%1.xml"_s.arg(layout)));
    QVERIFY(!parts.contains(u"ppt/slideLayouts/slideLayout6.xml"_s));
    const QByteArray master = parts.value(u"ppt/slideMasters/slideMaster1.xml"_s);
    QVERIFY(master.contains("r:embed=\"rId10\""));
    QVERIFY(
        parts.value(u"ppt/slideMasters/_rels/slideMaster1.xml.rels"_s).contains("\"../media/image1.png\""));
    QVERIFY(parts.value(u"ppt/slides/_rels/slide1.xml.rels"_s).contains("slideLayout1.xml"));
    QVERIFY(parts.value(u"ppt/slides/_rels/slide2.xml.rels"_s).contains("slideLayout3.xml"));
    // The master's id must not be a layout's.
    QVERIFY(parts.value(u"ppt/presentation.xml"_s).contains("sldMasterId id=\"2147483654\""));
    QVERIFY(parts.value(u"ppt/presentation.xml"_s).contains("cx=\"12192000\" cy=\"6858000\""));
}

/// Whatever it refers to that is not taken is gone from the master, so that no program finds a loose end.
void TestDeckTemplate::leavesTheRestBehind()
{
    const auto deck = deckWith(TemplateFixture().pack());
    QVERIFY(deck);
    const auto parts = readParts(*deck);
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        QVERIFY2(!part.value().contains("CANARY"), qPrintable(part.key()));
        QVERIFY2(!part.key().contains(u"vba"_s) && !part.key().contains(u"object"_s), qPrintable(part.key()));
    }
    const QByteArray master = parts.value(u"ppt/slideMasters/slideMaster1.xml"_s);
    QVERIFY(master.contains("name=\"Logo\""));
    QVERIFY(!master.contains("hlinkClick") && !master.contains("timing") && !master.contains("graphicFrame"));
    QVERIFY(!master.contains("rId11") && !master.contains("rId12") && !master.contains("rId13")
            && !master.contains("rId14"));
    QVERIFY(master.contains("titleStyle")); // what came after them is still there
}

void TestDeckTemplate::cellsFollowTheTheme()
{
    const auto deck = deckWith(TemplateFixture().pack());
    QVERIFY(deck);
    const auto parts = readParts(*deck);
    const QByteArray slide = parts.value(u"ppt/slides/slide2.xml"_s);
    // Steps of the first accent, as PowerPoint's own list of colours has them, and gaps in the accent farthest from it.
    QVERIFY(slide.contains(
        "<a:schemeClr val=\"accent1\"><a:lumMod val=\"20000\"/><a:lumOff val=\"80000\"/></a:schemeClr>"));
    QVERIFY(slide.contains("<a:fgClr><a:schemeClr val=\"accent2\"/></a:fgClr>")
            || slide.contains("<a:fgClr><a:schemeClr val=\"accent2\"></a:schemeClr></a:fgClr>"));
    // The numbers are the gap map's all the same.
    const ContentFixture fixture(150);
    const ReportView view = fixture.view(u"country", u"method");
    const MatrixLayout layout(view.map, MatrixDrawing(), textfit::width);
    const MatrixTable table(layout, paletteFor(Theme::Light));
    QMap<QString, int> rows;
    for (int row = 0; row < table.rows(); ++row)
        rows.insert(table.rowLabel(row), table.isParentRow(row) ? -1 : row);
    int compared = 0;
    for (const ReadSlide& read : readSlides(*deck)) {
        for (const ReadTable& part : read.tables) {
            for (int column = 0; column < table.columns(); ++column) {
                const auto heads = std::ranges::find_if(part.rows, [&](const std::vector<ReadCell>& row) {
                    return row.size() > 1 && row[1].text == table.columnLabel(column);
                });
                if (heads == part.rows.end() || table.isParentColumn(column))
                    continue;
                for (auto row = heads + 1; row != part.rows.end(); ++row) {
                    const int at = rows.value(row->front().text, -1);
                    if (at < 0)
                        continue;
                    QCOMPARE((*row)[1].text, table.cell(at, column).text);
                    ++compared;
                }
            }
        }
    }
    QVERIFY(compared > 3);
}

void TestDeckTemplate::titlesAndFootersFollowTheLayout()
{
    const auto deck = deckWith(TemplateFixture().pack());
    QVERIFY(deck);
    const QByteArray slide = readParts(*deck).value(u"ppt/slides/slide2.xml"_s);
    QVERIFY(slide.contains("<p:ph type=\"ftr\" idx=\"11\""));
    QVERIFY(slide.contains("<p:ph type=\"sldNum\" sz=\"quarter\" idx=\"12\""));
    // The title's colour, weight and place are left to the layout.
    const qsizetype title = slide.indexOf("type=\"title\"");
    const QByteArray own = slide.mid(title, slide.indexOf("</p:sp>", title) - title);
    QVERIFY(own.contains("<p:spPr/>") || own.contains("<p:spPr></p:spPr>"));
    QVERIFY(!own.contains("solidFill") && !own.contains(" b=\""));
    QVERIFY(slide.contains("+mn-lt"));
}

void TestDeckTemplate::choosesLayouts_data()
{
    QTest::addColumn<QByteArray>("left"); // layouts taken out
    QTest::addColumn<QString>("content");
    QTest::addColumn<bool>("title");
    QTest::newRow("title only") << ""_ba << u"3"_s << true;
    QTest::newRow("body") << "c"_ba << u"2"_s << true;
    QTest::newRow("cover") << "bc"_ba << u"1"_s << true;
    QTest::newRow("upright title") << "abc"_ba << u"1"_s << false;
}

void TestDeckTemplate::choosesLayouts()
{
    QFETCH(QByteArray, left);
    QFETCH(QString, content);
    QFETCH(bool, title);
    TemplateFixture fixture;
    QByteArray& master = fixture.parts[u"ppt/slideMasters/brand.xml"_s];
    for (const char layout : left) {
        const QByteArray id = QByteArray::number(layout - 'a' + 1);
        const qsizetype at =
            master.lastIndexOf("<p:sldLayoutId ", master.indexOf(QByteArray("r:id=\"rId" + id + "\"")));
        master.remove(at, master.indexOf("/>", at) + 2 - at);
    }
    const DeckLook look = lookOf(fixture);
    if (left == "bc") // a cover is better than an upright title or none
        QVERIFY(!look.contentPart.isEmpty());
    else if (left != "abc")
        QCOMPARE(look.contentPart, u"ppt/slideLayouts/slideLayout%1.xml"_s.arg(content));
    if (left != "bc")
        QCOMPARE(look.frame.layoutHasTitle || !title, true);
    QVERIFY(look.frame.body.width() > 480 && look.frame.body.height() > 200);
}

/// No table over the logo, the title or the footer, nor outside the slide.
void TestDeckTemplate::tablesKeepClear()
{
    const DeckLook look = lookOf({});
    const QRectF body = look.frame.body;
    QVERIFY(QRectF({0, 0}, look.frame.slide).contains(body));
    for (const QRectF& taken : {QRectF(800, 20, 100, 60), QRectF(48, 24, 700, 60), QRectF(300, 500, 360, 28),
                                QRectF(700, 500, 200, 28)})
        QVERIFY(!body.intersects(taken));
    QVERIFY(body.width() > 800 && body.height() > 350);
    // Where the master's text begins.
    QCOMPARE(body.top(), 110.0);
    QVERIFY(look.frame.cover.top() >= 210); // below title and subtitle of the cover
    // Decorations on every side leave a table of some size all the same.
    TemplateFixture crowded;
    crowded.setLayout('c',
                      TemplateFixture::layout("titleOnly",
                                              TemplateFixture::shape(2, "type=\"title\"", {})
                                                  + TemplateFixture::shape(30, "", {0, 90, 430, 440})
                                                  + TemplateFixture::shape(31, "", {520, 90, 430, 440})));
    crowded.parts.remove(u"ppt/slideLayouts/b.xml"_s);
    const DeckLook tight = lookOf(crowded);
    QVERIFY(tight.frame.body.width() >= 480 && tight.frame.body.height() >= 200);
}

void TestDeckTemplate::darkTemplatesHaveDarkTables()
{
    TemplateFixture fixture;
    QByteArray& master = fixture.parts[u"ppt/slideMasters/brand.xml"_s];
    master.replace("bg1=\"lt1\" tx1=\"dk1\"", "bg1=\"dk1\" tx1=\"lt1\"");
    const DeckLook dark = lookOf(fixture);
    QVERIFY(dark.palette.dark);
    QCOMPARE(dark.palette.surface, QColor(0x1A, 0x1A, 0x1A));
    const DeckLook light = lookOf({});
    for (const DeckLook& look : {light, dark}) {
        QVERIFY(contrastRatio(look.palette.text, look.palette.surface) >= 4.5);
        QVERIFY(contrastRatio(look.palette.muted, look.palette.surface) >= 4.5);
        QVERIFY(contrastRatio(look.palette.gap, look.palette.gapGround) >= 3);
        for (const QColor& step : look.palette.ramp)
            QVERIFY(contrastRatio(step, look.palette.textOn(step)) >= 4.5);
    }
    // A theme of greys alone has no colours for data: ours.
    TemplateFixture grey;
    grey.parts[u"ppt/theme/brand.xml"_s] =
        TemplateFixture::theme("000000", "FFFFFF", "777777", "999999").replace("7030A0", "555555");
    QCOMPARE(lookOf(grey).palette.ramp, paletteFor(Theme::Light).ramp);
}

void TestDeckTemplate::shapesInATemplate()
{
    MatrixDrawing drawing;
    drawing.style = CellStyle::Donut;
    const auto deck = deckWith(TemplateFixture().pack(), drawing);
    QVERIFY(deck);
    const QByteArray slide = readParts(*deck).value(u"ppt/slides/slide2.xml"_s);
    QVERIFY(slide.contains("prst=\"donut\"") && slide.contains("prst=\"blockArc\""));
    QVERIFY(!slide.contains("<a:tbl>"));
}

void TestDeckTemplate::sameBytesTwice()
{
    const QByteArray file = TemplateFixture().pack();
    QCOMPARE(deckWith(file), deckWith(file));
}

void TestDeckTemplate::cancelled()
{
    Progress progress;
    progress.cancel();
    const auto from = readTemplatePackage(TemplateFixture().pack(), progress);
    QVERIFY(!from);
    QCOMPARE(from.error().kind, ErrorKind::Cancelled);
}

void TestDeckTemplate::refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("says");
    const auto changed = [](const QString& part, const QByteArray& from, const QByteArray& to) {
        TemplateFixture fixture;
        QByteArray& xml = fixture.parts[part];
        Q_ASSERT(from.isEmpty() || xml.contains(from));
        if (from.isEmpty())
            xml = to;
        else
            xml.replace(from, to);
        return fixture.pack();
    };
    const QString presentation = u"ppt/presentation.xml"_s;
    const QByteArray whole = TemplateFixture().pack();
    QTest::newRow("text") << "not a zip"_ba << u"no PowerPoint file"_s;
    QTest::newRow("old") << "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and so on"_ba << u"password"_s;
    QTest::newRow("cut") << whole.left(whole.size() / 2) << u"damaged"_s;
    QTest::newRow("another zip") << changed(u"_rels/.rels"_s, "officeDocument\"", "other\"")
                                 << u"no PowerPoint file"_s;
    QTest::newRow("spreadsheet") << changed(presentation, {}, "<workbook/>") << u"no PowerPoint file"_s;
    QTest::newRow("strict") << changed(presentation,
                                       "http://schemas.openxmlformats.org/presentationml/2006/main",
                                       "http://purl.oclc.org/ooxml/presentationml/main")
                            << u"Strict"_s;
    QTest::newRow("tiny") << changed(presentation, "cx=\"12192000\"", "cx=\"9\"") << u"inches"_s;
    QTest::newRow("no master") << changed(presentation, "rId7", "rId70") << u"no slide master"_s;
    QTest::newRow("no layouts") << changed(u"ppt/slideMasters/brand.xml"_s, "sldLayoutIdLst", "elsewhere")
                                << u"no layouts"_s;
    QTest::newRow("no theme") << changed(u"ppt/slideMasters/_rels/brand.xml.rels"_s, "/theme\"", "/other\"")
                              << u"no theme"_s;
    QTest::newRow("entities") << changed(u"ppt/theme/brand.xml"_s, {},
                                         "<!DOCTYPE a [<!ENTITY b \"boom\">]><a>&b;</a>")
                              << u"document type"_s;
    QTest::newRow("deep") << changed(u"ppt/theme/brand.xml"_s, {},
                                     QByteArray("<a>").repeated(5000) + QByteArray("</a>").repeated(5000))
                          << u"too deep"_s;
    QTest::newRow("huge") << changed(u"ppt/theme/brand.xml"_s, {},
                                     "<a>" + QByteArray(12 * 1024 * 1024, ' ') + "</a>")
                          << u"larger"_s;
    QTest::newRow("broken") << changed(u"ppt/theme/brand.xml"_s, "</a:theme>", "") << u"theme"_s;
}

void TestDeckTemplate::refuses()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, says);
    const auto deck = deckWith(file);
    QVERIFY(!deck);
    QCOMPARE(deck.error().kind, ErrorKind::BadInput);
    QVERIFY2(deck.error().message.contains(says), qPrintable(deck.error().message));
}

void TestDeckTemplate::freeRoom()
{
    const QRectF room(0, 0, 100, 60);
    QCOMPARE(largestFreeRoom(room, {}), room);
    QCOMPARE(largestFreeRoom(room, {{0, 0, 100, 20}}), QRectF(0, 20, 100, 40));
    QCOMPARE(largestFreeRoom(room, {{0, 0, 30, 60}, {90, 0, 10, 60}}), QRectF(30, 0, 60, 60));
    QCOMPARE(largestFreeRoom(room, {{40, 20, 20, 20}}), QRectF(0, 0, 40, 60));
    QVERIFY(largestFreeRoom(room, {room}).isEmpty());
    QCOMPARE(largestFreeRoom(room, {{200, 200, 5, 5}}), room);
}

QTEST_MAIN(TestDeckTemplate)
#include "tst_decktemplate.moc"
