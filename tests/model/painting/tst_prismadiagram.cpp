// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/painting/matrixpainter.h"
#include "model/painting/prismadiagram.h"
#include "support/flowfixture.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtTest/QTest>

using namespace lacuna;
using namespace lacuna::testing;
using namespace Qt::StringLiterals;

/// Where the boxes of the flow diagram are, and that nothing is cut off.
class TestPrismaDiagram : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingFits_data();
    void everythingFits();
    void saysEveryNumber();
    void unknownIsNoZero();
    void fewerReasonsAreSummedUp();
    void arrowsJoinMiddles();
    void anUpdateHasATotal();
    void notes();
    void breaksLines_data();
    void breaksLines();
    void drawsInBothThemes();

private:
    /// Half as wide as high, bold a tenth wider: the same everywhere.
    static double measure(const QString& text, double size, bool bold)
    {
        return double(text.size()) * size * 0.5 * (bold ? 1.1 : 1);
    }
    static PrismaDiagram diagram(const PrismaFlow& flow, const DiagramStyle& style = {})
    {
        return {flow, measure, style};
    }
};

void TestPrismaDiagram::everythingFits_data()
{
    QTest::addColumn<int>("reasons");
    QTest::addColumn<bool>("update");
    QTest::addColumn<double>("width");
    QTest::newRow("usual") << 5 << false << 300.0;
    QTest::newRow("no reasons") << 0 << false << 300.0;
    QTest::newRow("update") << 3 << true << 300.0;
    QTest::newRow("many reasons") << 40 << true << 300.0;
    QTest::newRow("narrow") << 12 << true << 120.0;
}

void TestPrismaDiagram::everythingFits()
{
    QFETCH(int, reasons);
    QFETCH(bool, update);
    QFETCH(double, width);
    DiagramStyle style;
    style.mainWidth = style.sideWidth = width;
    style.title = u"Flow of studies: a title that is longer than the diagram is wide and must be broken"_s;
    const PrismaDiagram made = diagram(fullFlow(reasons, update), style);
    const QRectF all(QPointF(0, 0), made.size());
    for (size_t i = 0; i < made.boxes().size(); ++i) {
        const DiagramBox& box = made.boxes()[i];
        QVERIFY2(all.contains(box.rect), qPrintable(box.name));
        for (size_t j = 0; j < i; ++j)
            QVERIFY2(!box.rect.intersects(made.boxes()[j].rect), qPrintable(box.name));
        if (box.kind == DiagramBox::Kind::Band)
            continue;
        for (const DiagramLine& line : box.lines) {
            const double room = box.rect.width() - 2 * style.padding - line.indent;
            QVERIFY2(measure(line.text, style.text, line.bold) <= room, qPrintable(line.text));
        }
        QVERIFY(double(box.lines.size()) * style.text * 1.3 <= box.rect.height());
    }
    QVERIFY(made.notesTop() > made.boxes().back().rect.bottom());
    QVERIFY(made.notesTop() + double(made.notes().size()) * style.noteText <= made.size().height());
}

void TestPrismaDiagram::saysEveryNumber()
{
    const QString text = diagram(fullFlow()).description();
    for (const QString& part :
         {u"Databases (n = 1,204)"_s, u"Registers (n = 36)*"_s, u"Other sources (n = 12)"_s,
          u"Duplicate records (n = 252)"_s, u"Records screened (n = 1,000)"_s,
          u"Records excluded (n = 700)"_s, u"Reports sought for retrieval (n = 300)"_s,
          u"Reports not retrieved (n = 10)"_s, u"Reports assessed for eligibility (n = 290)"_s, u"(n = 5)"_s,
          u"Studies included in review (n = 243)"_s, u"Reports of included studies (n = 275)"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
    QVERIFY(!text.contains(u"automation"_s)); // nobody said
}

void TestPrismaDiagram::unknownIsNoZero()
{
    const QString text = diagram(PrismaFlow()).description();
    QVERIFY(text.contains(u"Records screened (n = ?)"_s));
    QVERIFY(!text.contains(u"(n = 0)"_s));
}

void TestPrismaDiagram::fewerReasonsAreSummedUp()
{
    DiagramStyle style;
    style.mostReasons = 2;
    const QString text = diagram(fullFlow(5), style).description();
    QVERIFY(text.contains(u"Reason 2"_s));
    QVERIFY(!text.contains(u"Reason 3"_s));
    QVERIFY(text.contains(u"3 other reasons (n = 6)"_s) || text.contains(u"other reasons (n = 6)"_s));
    style.mostReasons = 4; // the fifth takes no more room than a sum of one
    QVERIFY(diagram(fullFlow(5), style).description().contains(u"Reason 5"_s));
}

void TestPrismaDiagram::arrowsJoinMiddles()
{
    const PrismaDiagram made = diagram(fullFlow(9, true));
    QCOMPARE(made.arrows().size(), size_t(10)); // five down, four to the right, one from the previous version
    for (const DiagramArrow& arrow : made.arrows()) {
        const QRectF from = made.boxes()[arrow.from].rect;
        const QRectF to = made.boxes()[arrow.to].rect;
        if (arrow.isVertical()) {
            QCOMPARE(arrow.start, QPointF(from.center().x(), from.bottom()));
            QCOMPARE(arrow.end, QPointF(to.center().x(), to.top()));
            QVERIFY(arrow.end.y() > arrow.start.y());
        } else {
            QCOMPARE(arrow.start.y(), arrow.end.y());
            QVERIFY(qAbs(from.center().y() - arrow.start.y()) < 0.01);
            QVERIFY(qAbs(to.center().y() - arrow.end.y()) < 0.01);
        }
    }
}

void TestPrismaDiagram::anUpdateHasATotal()
{
    QVERIFY(!diagram(fullFlow(3)).description().contains(u"Total"_s));
    const QString text = diagram(fullFlow(3, true)).description();
    QVERIFY(text.contains(u"New studies included in review (n = 247)"_s));
    QVERIFY(text.contains(u"Total studies included in review (n = 287)"_s));
    QVERIFY(text.contains(u"previous version of review (n = 40)*"_s));
}

void TestPrismaDiagram::notes()
{
    const auto notesOf = [](const PrismaFlow& flow) {
        QString all;
        const PrismaDiagram made = diagram(flow);
        for (const DiagramLine& line : made.notes())
            all += line.text + u'\n';
        return all;
    };
    PrismaFlow flow = fullFlow();
    QVERIFY(notesOf(flow).contains(u"* Typed in"_s));
    QVERIFY(notesOf(flow).contains(u"2026"_s));
    QVERIFY(notesOf(flow).contains(u"PRISMA 2020"_s));
    QVERIFY(!notesOf(flow).contains(u"Not finished"_s));
    flow.toScreen = 12;
    QVERIFY(notesOf(flow).contains(u"Not finished"_s));
    DiagramStyle bare;
    bare.withNotes = false;
    QVERIFY(diagram(flow, bare).notes().empty());
}

void TestPrismaDiagram::breaksLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("fits") << u"one two"_s << QStringList{u"one two"_s};
    QTest::newRow("at a space") << u"one two three"_s << QStringList{u"one two"_s, u"three"_s};
    QTest::newRow("inside a long word")
        << u"abcdefghijklmnop q"_s << QStringList{u"abcdefghij"_s, u"klmnop q"_s};
    QTest::newRow("no break here") << u"one two\u00a0x three"_s
                                   << QStringList{u"one two\u00a0x"_s, u"three"_s};
    QTest::newRow("nothing") << u""_s << QStringList();
}

void TestPrismaDiagram::breaksLines()
{
    QFETCH(QString, text);
    QFETCH(QStringList, lines);
    QCOMPARE(brokenLines(text, 50, 10, false, measure), lines);
}

void TestPrismaDiagram::drawsInBothThemes()
{
    const QFont font = QGuiApplication::font();
    const PrismaDiagram made(fullFlow(4, true), MatrixPainter::measureWith(font));
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const Palette& palette = paletteFor(theme);
        QImage image(made.size().toSize(), QImage::Format_RGB32);
        image.fill(palette.surface);
        QPainter painter(&image);
        made.paint(painter, palette, font);
        painter.end();
        // Just inside the left edge, where no text is.
        const auto inside = [&](const DiagramBox& box) {
            return image.pixelColor(QPointF(box.rect.left() + 4, box.rect.center().y()).toPoint());
        };
        for (const DiagramBox& box : made.boxes()) {
            if (box.kind == DiagramBox::Kind::Side)
                QCOMPARE(inside(box), palette.tint);
            else if (box.kind == DiagramBox::Kind::Result)
                QCOMPARE(inside(box), palette.accentGround);
        }
        QVERIFY(contrastRatio(palette.text, palette.tint) >= 4.5);
        QVERIFY(contrastRatio(palette.text, palette.accentGround) >= 4.5);
        QVERIFY(contrastRatio(palette.accent, palette.accentGround) >= 4.5);
    }
}

QTEST_MAIN(TestPrismaDiagram)
#include "tst_prismadiagram.moc"
