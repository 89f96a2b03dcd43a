// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/painting/gapmarks.h"
#include "model/painting/matrixpainter.h"

#include "support/gapmapfixture.h"

#include <QtCore/QBuffer>
#include <QtGui/QGuiApplication>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtSvg/QSvgGenerator>
#include <QtTest/QTest>

#include <cmath>

using namespace lacuna;
using namespace lacuna::test;
using namespace Qt::StringLiterals;

namespace {

QImage painted(const MatrixLayout& layout, const Palette& palette, double dpr = 1)
{
    const QSize size = (layout.size() * dpr).toSize();
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(dpr);
    image.fill(palette.surface);
    QPainter painter(&image);
    MatrixPainter(layout, palette, QGuiApplication::font()).paint(painter);
    return image;
}

QImage cellImage(const GapCell& cell, CellStyle style, std::span<const int> segments = {})
{
    const Palette& palette = paletteFor(Theme::Light);
    QImage image(58, 42, QImage::Format_ARGB32_Premultiplied);
    image.fill(palette.surface);
    QPainter painter(&image);
    const CellPainter cells(palette, QGuiApplication::font(), style, 1, 24, 5);
    cells.begin(painter);
    cells.paint(painter, QRectF(0, 0, 58, 42), cell, segments, false);
    return image;
}

QImage greyOf(const QImage& image)
{
    return image.convertToFormat(QImage::Format_Grayscale8);
}

QByteArray svgOf(const MatrixLayout& layout)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(layout.size().toSize());
    generator.setViewBox(QRectF(QPointF(), layout.size()));
    QPainter painter(&generator);
    MatrixPainter(layout, paletteFor(Theme::Light), QGuiApplication::font()).paint(painter);
    painter.end();
    return buffer.data();
}

} // namespace

class MatrixPainterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Shape first: the classes must differ without their colours.
    void classesDifferInGrey_data()
    {
        QTest::addColumn<int>("style");
        const char* const names[]{"numbers", "heat", "bubble", "mosaic", "donut"};
        for (int style = 0; style < 5; ++style)
            QTest::newRow(names[style]) << style;
    }
    void classesDifferInGrey()
    {
        QFETCH(int, style);
        const int segments[]{3, 2, 1};
        QList<QImage> images;
        for (int c = 0; c < gapClassCount; ++c)
            images << greyOf(cellImage(fixtureCell(GapClass(c), 6), CellStyle(style), segments));
        for (int a = 0; a < gapClassCount; ++a) {
            for (int b = a + 1; b < gapClassCount; ++b)
                QVERIFY2(images[a] != images[b], qPrintable(u"classes %1 and %2"_s.arg(a).arg(b)));
        }
    }

    void stylesDiffer()
    {
        const int segments[]{3, 2, 1};
        QList<QImage> images;
        for (int style = 0; style < 5; ++style)
            images << cellImage(fixtureCell(GapClass::Covered, 6), CellStyle(style), segments);
        for (int a = 0; a < 5; ++a) {
            for (int b = a + 1; b < 5; ++b)
                QVERIFY(images[a] != images[b]);
        }
        // And segments show in the three that promise them.
        const int other[]{1, 2, 3};
        for (const CellStyle style : {CellStyle::Bubble, CellStyle::Mosaic, CellStyle::Donut})
            QVERIFY(cellImage(fixtureCell(GapClass::Covered, 6), style, segments)
                    != cellImage(fixtureCell(GapClass::Covered, 6), style, other));
    }

    void countsAreShortened_data()
    {
        QTest::addColumn<int>("n");
        QTest::addColumn<QString>("text");
        QTest::newRow("hundreds") << 999 << u"999"_s;
        QTest::newRow("thousands") << 1470 << u"1.5k"_s;
        QTest::newRow("rounded up") << 9950 << u"10k"_s;
        QTest::newRow("ten thousands") << 12'345 << u"12k"_s;
        QTest::newRow("nearly a million") << 999'499 << u"999k"_s;
        QTest::newRow("a million") << 999'500 << u"1.0M"_s;
        QTest::newRow("millions") << 12'345'678 << u"12M"_s;
    }
    void countsAreShortened()
    {
        QFETCH(int, n);
        QFETCH(QString, text);
        const QLocale before;
        QLocale::setDefault(QLocale::c());
        QCOMPARE(CellPainter::briefCount(n), text);
        QVERIFY(CellPainter::briefCount(n, true).size() <= 4);
        QLocale::setDefault(before);
    }

    /// Between a count and the mark in the corner there is always a column of ground, in the narrowest cell too.
    void countsKeepClearOfMarks_data()
    {
        QTest::addColumn<int>("n");
        for (const int n : {8, 24, 188, 888, 1470, 23'456, 999'999})
            QTest::addRow("%d", n) << n;
    }
    void countsKeepClearOfMarks()
    {
        QFETCH(int, n);
        for (const GapClass gapClass : {GapClass::SynthesisGap, GapClass::Stale}) {
            const Palette& palette = paletteFor(Theme::Light);
            QImage image(44, 30, QImage::Format_ARGB32_Premultiplied);
            image.fill(palette.surface);
            QPainter painter(&image);
            const CellPainter cells(palette, QGuiApplication::font(), CellStyle::Numbers, 1, 24, 5);
            cells.begin(painter);
            cells.paint(painter, QRectF(0, 0, 44, 30), fixtureCell(gapClass, n), {}, false);
            painter.end();
            // The mark is 8.5 wide and 5 from the edge: its stroke begins at 30.
            for (int y = 0; y < image.height(); ++y) {
                QVERIFY(qGray(image.pixel(29, y)) > 240);
                QVERIFY(qGray(image.pixel(1, y)) > 240);
            }
        }
    }

    /// However few studies: what is drawn of a segment is at least six pixels across.
    void bubblesOfSegmentsAreLegible()
    {
        const int segments[]{1, 0, 0, 0, 0};
        const QImage image = cellImage(fixtureCell(GapClass::Covered, 1), CellStyle::Bubble, segments);
        const QColor colour = paletteFor(Theme::Light).segments[0];
        int pixels = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                pixels += image.pixelColor(x, y) == colour;
        }
        QVERIFY2(pixels >= 16, qPrintable(QString::number(pixels)));
        // And the whole number stands below them.
        const QImage more = cellImage(fixtureCell(GapClass::Covered, 4), CellStyle::Bubble, segments);
        QVERIFY(more != image);
    }

    /// Nothing of a bubble or its count reaches beyond the narrowest cell, and digits never lie on the bubble.
    void bubblesAndCountsStayInTheCell()
    {
        for (const int n : {1, 8, 88, 188, 888, 1470, 23'456, 999'999}) {
            for (const int largest : {24, 2400}) {
                const Palette& palette = paletteFor(Theme::Light);
                QImage image(60, 42, QImage::Format_ARGB32_Premultiplied);
                image.fill(palette.surface);
                QPainter painter(&image);
                const CellPainter cells(palette, QGuiApplication::font(), CellStyle::Bubble, 1, largest, 5);
                cells.begin(painter);
                cells.paint(painter, QRectF(8, 0, 44, 42), fixtureCell(GapClass::Covered, n), {}, false);
                painter.end();
                for (int y = 0; y < image.height(); ++y) {
                    for (const int x : {7, 52})
                        QVERIFY2(qGray(image.pixel(x, y)) > 240, qPrintable(QString::number(n)));
                }
                for (int x = 0; x < image.width(); ++x) // between bubble and count
                    QVERIFY2(qGray(image.pixel(x, 29)) > 200, qPrintable(QString::number(n)));
            }
        }
    }

    void heatFillsFollowTheRamp()
    {
        const QImage image = cellImage(fixtureCell(GapClass::Covered, 24), CellStyle::Heat);
        QCOMPARE(image.pixelColor(8, 20), paletteFor(Theme::Light).ramp[5]);
        const QImage thin = cellImage(fixtureCell(GapClass::Thin, 2), CellStyle::Heat);
        QCOMPARE(thin.pixelColor(8, 20), paletteFor(Theme::Light).ramp[0]);
    }

    /// Nothing reaches beyond a cell: neighbours would be painted over when only one of them is exposed.
    void hatchStaysInside()
    {
        QImage image(80, 60, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        drawHatch(painter, QRectF(20, 20, 33, 17), Qt::black, 7, 1);
        drawCrossHatch(painter, QRectF(20, 20, 33, 17), Qt::black, 4, 1);
        painter.end();
        bool inside = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (QRect(19, 19, 35, 19).contains(x, y))
                    inside = inside || image.pixelColor(x, y) != Qt::white;
                else
                    QCOMPARE(image.pixelColor(x, y), QColor(Qt::white));
            }
        }
        QVERIFY(inside);
    }

    /// Painting part after part gives the picture that painting it all does.
    void exposedPartsMatchTheWhole()
    {
        const auto map = fixtureMap({.segments = 3});
        const MatrixLayout layout(map, {}, MatrixPainter::measureWith(QGuiApplication::font()));
        const Palette& palette = paletteFor(Theme::Light);
        const MatrixPainter matrix(layout, palette, QGuiApplication::font());
        const QSize viewport(500, 420);
        const QPointF scroll(37, 64);
        const MatrixMarks marks{.selectedRow = 4, .selectedColumn = 3, .hoverRow = 4, .hoverColumn = 3};
        const auto paintInto = [&](QImage& image, const QRect& part) {
            QPainter painter(&image);
            painter.setClipRect(part);
            matrix.paint(painter, viewport, scroll, part, marks);
        };
        QImage whole(viewport, QImage::Format_ARGB32_Premultiplied);
        whole.fill(palette.surface);
        paintInto(whole, QRect(QPoint(), viewport));
        QImage parts(viewport, QImage::Format_ARGB32_Premultiplied);
        parts.fill(palette.surface);
        for (int y = 0; y < viewport.height(); y += 70) {
            for (int x = 0; x < viewport.width(); x += 90)
                paintInto(parts, QRect(x, y, 90, 70));
        }
        for (int y = 0; y < whole.height(); ++y) {
            for (int x = 0; x < whole.width(); ++x) {
                // Clipping rounds the coverage of a half covered pixel by a hair.
                const int difference = std::abs(qGray(parts.pixel(x, y)) - qGray(whole.pixel(x, y)));
                QVERIFY2(difference <= 6, qPrintable(u"at %1, %2: %3"_s.arg(x).arg(y).arg(difference)));
            }
        }
    }

    /// What comes from the cache is what drawing gives, the first time and every other, also where the cache is full of another map's
    /// cells, whose fullest holds more.
    void cachedCellsLookTheSame_data() { classesDifferInGrey_data(); }
    void cachedCellsLookTheSame()
    {
        QFETCH(int, style);
        MatrixDrawing drawing;
        drawing.style = CellStyle(style);
        const auto measure = MatrixPainter::measureWith(QGuiApplication::font());
        const auto map = fixtureMap({.segments = 3});
        const MatrixLayout layout(map, drawing, measure);
        const auto fuller = std::make_shared<GapMap>(*map);
        fuller->cells[fuller->columns.size() + 1] =
            fixtureCell(GapClass::Covered, 900); // the first innermost one
        const MatrixLayout other(fuller, drawing, measure);
        const Palette& palette = paletteFor(Theme::Light);
        const QImage drawn = painted(layout, palette, 2);
        CellCache cache;
        for (int pass = 0; pass < 3; ++pass) {
            QImage image(drawn.size(), drawn.format());
            image.setDevicePixelRatio(2);
            QPainter painter(&image);
            MatrixPainter matrix(pass == 0 ? other : layout, palette, QGuiApplication::font());
            matrix.setCache(&cache);
            matrix.paint(painter);
            painter.end();
            if (pass == 0)
                continue;
            double difference = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    difference += std::abs(qGray(image.pixel(x, y)) - qGray(drawn.pixel(x, y)));
            }
            QVERIFY2(difference / (double(image.width()) * image.height()) < 0.5,
                     qPrintable(QString::number(difference)));
        }
    }

    void selectionOutlinesItsCell()
    {
        const MatrixLayout layout(fixtureMap(), {}, MatrixPainter::measureWith(QGuiApplication::font()));
        const Palette& palette = paletteFor(Theme::Light);
        QImage image(layout.size().toSize(), QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        MatrixPainter(layout, palette, QGuiApplication::font())
            .paint(painter, image.size(), {}, image.rect(), {.selectedRow = 2, .selectedColumn = 1});
        painter.end();
        const QRectF rect = layout.cellRect(2, 1).translated(layout.headerWidth(), layout.headerHeight());
        QCOMPARE(image.pixelColor(QPointF(rect.left() + 1, rect.center().y()).toPoint()), palette.selection);
    }

    void svgStaysVector()
    {
        const QByteArray svg =
            svgOf(MatrixLayout(fixtureMap(), {}, MatrixPainter::measureWith(QGuiApplication::font())));
        QVERIFY(svg.contains("<svg"));
        QVERIFY2(!svg.contains("<image"), "hatching or marks were turned into pixels");
        QVERIFY(!svg.contains("pattern"));
        QVERIFY(svg.contains("Area 2-3"));
        QVERIFY(svg.toLower().contains("#d9480f"));
    }

    /// The same picture at any resolution: shrinking a 2× painting gives about the 1× one.
    void resolutionDoesNotChangeThePicture()
    {
        const MatrixLayout layout(fixtureMap(), {}, MatrixPainter::measureWith(QGuiApplication::font()));
        const Palette& palette = paletteFor(Theme::Dark);
        const QImage once = painted(layout, palette, 1);
        const QImage twice =
            painted(layout, palette, 2).scaled(once.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        double difference = 0;
        for (int y = 0; y < once.height(); ++y) {
            for (int x = 0; x < once.width(); ++x)
                difference += std::abs(qGray(once.pixel(x, y)) - qGray(twice.pixel(x, y)));
        }
        QVERIFY(difference / (double(once.width()) * once.height()) < 6);
    }

    void legendNamesWhatOccurs()
    {
        const auto map =
            fixtureMap({.rowGroups = 1, .rowsEach = 1, .columnGroups = 1, .columnsEach = 1, .segments = 3});
        const MatrixLayout layout(map, {}, MatrixPainter::measureWith(QGuiApplication::font()));
        const MatrixPainter matrix(layout, paletteFor(Theme::Light), QGuiApplication::font());
        QVERIFY(matrix.legendHeight(2000) > 0);
        QVERIFY(matrix.legendHeight(150) > matrix.legendHeight(2000));
        QImage image(600, 200, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        QCOMPARE(matrix.paintLegend(painter, {}, 300), matrix.legendHeight(300));
    }

    void everyMarkDraws()
    {
        for (const GapClass c : {GapClass::InProgress, GapClass::Thin, GapClass::SynthesisGap,
                                 GapClass::LowConfidence, GapClass::Stale, GapClass::SingleMethod}) {
            QImage image(16, 16, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            const QImage before = image;
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            drawMark(painter, c, QRectF(3, 3, 10, 10), Qt::black);
            painter.end();
            QVERIFY(image != before);
        }
    }
};

QTEST_MAIN(MatrixPainterTest)
#include "tst_matrixpainter.moc"
