// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is drawn over or in a cell besides its class and count: deviation from the totals, crossed segments, several selected cells.
#include "model/painting/gapmarks.h"
#include "model/painting/matrixpainter.h"

#include "support/gapmapfixture.h"

#include <QtCore/QBuffer>
#include <QtGui/QGuiApplication>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtSvg/QSvgGenerator>
#include <QtTest/QTest>

using namespace lacuna;
using namespace lacuna::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize cellSize(58, 42);

QImage greyOf(const QImage& image)
{
    return image.convertToFormat(QImage::Format_Grayscale8);
}

QImage cellImage(const GapCell& cell, CellStyle style, std::span<const int> segments = {},
                 const std::vector<SegmentLook>& looks = {}, bool residuals = true)
{
    const Palette& palette = paletteFor(Theme::Light);
    QImage image(cellSize, QImage::Format_ARGB32_Premultiplied);
    image.fill(palette.surface);
    QPainter painter(&image);
    CellPainter cells(palette, QGuiApplication::font(), style, 1, 24, 5);
    cells.setResiduals(residuals);
    cells.setSegmentLooks(looks);
    cells.begin(painter);
    cells.paint(painter, QRectF(QPointF(), cellSize), cell, segments, false);
    return image;
}

GapCell deviating(GapClass gapClass, int n, std::optional<double> residual)
{
    GapCell cell = fixtureCell(gapClass, n);
    cell.expected = 6;
    cell.residual = residual;
    return cell;
}

/// Two kinds crossed with three others; every pair occurs, and the rare ones are together.
std::shared_ptr<GapMap> crossedMap()
{
    auto map = fixtureMap({.segments = 7});
    map->crossLabel = u"Shape"_s;
    for (size_t s = 0; s < 6; ++s) {
        GapSegment& segment = map->segments[s];
        segment.rank = int(s / 3);
        segment.crossRank = int(s % 3);
        segment.crossTerm = 9900 + int(s % 3);
        segment.crossLabel = u"Shape %1"_s.arg(s % 3 + 1);
        segment.label = u"Kind %1"_s.arg(s / 3 + 1);
    }
    map->segments[5].crossRank = 3;
    map->segments[5].crossTerm = 0; // "not coded" in the second dimension
    map->segments[5].crossLabel.clear();
    map->segments[6] = {.other = true};
    return map;
}

QByteArray svgOf(const MatrixLayout& layout)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(QSize(1400, 1200));
    QPainter painter(&generator);
    const MatrixPainter matrix(layout, paletteFor(Theme::Light), QGuiApplication::font());
    matrix.paint(painter);
    matrix.paintLegend(painter, QPointF(0, layout.size().height()), 1400);
    painter.end();
    return buffer.data();
}

MatrixLayout layoutOf(const std::shared_ptr<const GapMap>& map, const MatrixDrawing& drawing)
{
    return {map, drawing, MatrixPainter::measureWith(QGuiApplication::font())};
}

} // namespace

class MatrixOverlaysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Fewer, far fewer, more, far more: four different pictures in grey, and none of them the unmarked one.
    void residualsDifferInGrey_data()
    {
        QTest::addColumn<int>("style");
        QTest::addColumn<int>("gapClass");
        for (int style = 0; style < 5; ++style) {
            for (const GapClass gapClass : {GapClass::AbsoluteGap, GapClass::InProgress, GapClass::Thin,
                                            GapClass::SynthesisGap, GapClass::Covered})
                QTest::addRow("%d %d", style, int(gapClass)) << style << int(gapClass);
        }
    }
    void residualsDifferInGrey()
    {
        QFETCH(int, style);
        QFETCH(int, gapClass);
        QList<QImage> images;
        for (const double residual : {-5.0, -2.5, 0.0, 2.5, 5.0})
            images << greyOf(cellImage(deviating(GapClass(gapClass), 2, residual), CellStyle(style)));
        for (int a = 0; a < images.size(); ++a) {
            for (int b = a + 1; b < images.size(); ++b)
                QVERIFY2(images[a] != images[b], qPrintable(u"%1 and %2"_s.arg(a).arg(b)));
        }
    }

    void onlyWhatDeviatesIsMarked()
    {
        const auto image = [](std::optional<double> residual, GapClass gapClass = GapClass::Covered,
                              bool on = true) {
            return cellImage(deviating(gapClass, 6, residual), CellStyle::Heat, {}, {}, on);
        };
        const QImage unmarked = image({});
        QCOMPARE(image(1.99), unmarked);
        QCOMPARE(image(-1.99), unmarked);
        QVERIFY(image(2.0) != unmarked);
        QVERIFY(image(-2.0) != unmarked);
        QCOMPARE(image(-5, GapClass::Covered, false), unmarked);
        QCOMPARE(image(-5, GapClass::NotApplicable), image({}, GapClass::NotApplicable));
    }

    void residualStaysInItsCell()
    {
        const QImage with = cellImage(deviating(GapClass::Covered, 888, -5), CellStyle::Heat);
        const QImage without = cellImage(deviating(GapClass::Covered, 888, {}), CellStyle::Heat);
        for (int y = 0; y < with.height(); ++y) {
            QCOMPARE(with.pixel(57, y), without.pixel(57, y));
            QCOMPARE(with.pixel(45, y), without.pixel(45, y)); // nor does it reach the number
        }
    }

    /// Files have the mark and the legend's sentence, and only if it was asked for.
    void residualsAreInFiles()
    {
        const auto map = fixtureMap();
        for (GapCell& cell : map->cells)
            cell.residual = -3;
        MatrixDrawing drawing;
        const QByteArray without = svgOf(layoutOf(map, drawing));
        QVERIFY(!without.contains("fewer than expected"));
        drawing.residuals = true;
        const QByteArray with = svgOf(layoutOf(map, drawing));
        QVERIFY(with.contains("fewer than expected (filled: far fewer)"));
        QVERIFY(!with.contains("more than expected"));
        QVERIFY(with.size() > without.size());
        QVERIFY(!with.contains("<image"));
    }

    /// The same colour with another pattern is another picture, in grey too, wherever segments show.
    void crossedSegmentsDifferInGrey_data()
    {
        QTest::addColumn<int>("style");
        QTest::newRow("bubble") << int(CellStyle::Bubble);
        QTest::newRow("mosaic") << int(CellStyle::Mosaic);
        QTest::newRow("donut") << int(CellStyle::Donut);
    }
    void crossedSegmentsDifferInGrey()
    {
        QFETCH(int, style);
        const int segments[]{6};
        QList<QImage> images;
        for (int pattern = 0; pattern <= segmentPatterns; ++pattern)
            images << greyOf(cellImage(fixtureCell(GapClass::Covered, 6), CellStyle(style), segments,
                                       {{.colour = 0, .pattern = pattern}}));
        for (int a = 0; a < images.size(); ++a) {
            for (int b = a + 1; b < images.size(); ++b)
                QVERIFY2(images[a] != images[b], qPrintable(u"patterns %1 and %2"_s.arg(a).arg(b)));
        }
    }

    void looksFollowBothDimensions()
    {
        const auto map = crossedMap();
        const std::vector<SegmentLook> expected{
            {0, 0}, {0, 1}, {0, 2}, {1, 0}, {1, 1}, {1, segmentPatterns}, {SegmentLook::grey, 5}};
        QCOMPARE(segmentLooks(*map), expected);
        QVERIFY(segmentLooks(*fixtureMap({.segments = 3})).empty());
        QCOMPARE(MatrixPainter::segmentLabel(*map, 4), u"Kind 2 × Shape 2"_s);
        QCOMPARE(MatrixPainter::segmentLabel(*map, 5), u"Kind 2 × not coded"_s);
        QCOMPARE(MatrixPainter::segmentLabel(*map, 6), u"other pairs"_s);
    }

    /// Both dimensions by themselves, not all their pairs.
    void legendNamesBothDimensions()
    {
        MatrixDrawing drawing;
        drawing.style = CellStyle::Mosaic;
        const QByteArray svg = svgOf(layoutOf(crossedMap(), drawing));
        for (const char* text :
             {"Kind by colour", "Shape by pattern", "Kind 2", "Shape 2", "not coded", "other pairs"})
            QVERIFY2(svg.contains(text), text);
        QVERIFY(!svg.contains("Kind 1 "));
        QVERIFY(!svg.contains("<image"));
        QVERIFY(!svg.contains("pattern id"));
    }

    void patternsStayInside()
    {
        QImage image(80, 60, QImage::Format_ARGB32_Premultiplied);
        for (int pattern = 1; pattern <= segmentPatterns; ++pattern) {
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            drawSegmentPattern(painter, QRectF(4, 4, 31, 17), pattern, Qt::black, 4, 1);
            drawSegmentPattern(painter, QPointF(60, 40), 11, pattern, Qt::black, 3, 1);
            painter.end();
            int inside = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const bool drawn = image.pixelColor(x, y) != QColor(Qt::white);
                    inside += drawn;
                    if (!QRect(3, 3, 33, 19).contains(x, y) && !QRect(48, 28, 24, 24).contains(x, y))
                        QVERIFY2(!drawn, qPrintable(u"pattern %1 at %2, %3"_s.arg(pattern).arg(x).arg(y)));
                }
            }
            QVERIFY(inside > 60);
        }
    }

    /// Pictures from the cache are those of this map's segments, not of another's with the same counts.
    void cacheKnowsPatternsAndResiduals()
    {
        const auto measure = MatrixPainter::measureWith(QGuiApplication::font());
        const auto crossed = crossedMap();
        for (size_t i = 0; i < crossed->cells.size(); ++i)
            crossed->cells[i].residual = i % 2 ? 3.0 : -5.0;
        const auto turned = std::make_shared<GapMap>(*crossed);
        for (GapSegment& segment : turned->segments)
            segment.crossRank = 5 - segment.crossRank;
        for (GapCell& cell : turned->cells)
            cell.residual = -*cell.residual;
        MatrixDrawing drawing;
        drawing.style = CellStyle::Mosaic;
        drawing.residuals = true;
        CellCache cache;
        QList<QImage> images;
        for (const auto& map : {crossed, turned, crossed}) {
            const MatrixLayout layout(map, drawing, measure);
            QImage image(layout.size().toSize(), QImage::Format_ARGB32_Premultiplied);
            QPainter painter(&image);
            MatrixPainter matrix(layout, paletteFor(Theme::Light), QGuiApplication::font());
            matrix.setCache(&cache);
            matrix.paint(painter);
            painter.end();
            images << image;
        }
        QVERIFY(images[0] != images[1]);
        QCOMPARE(images[0], images[2]);
    }

    void severalSelectedCellsAreOutlined()
    {
        const MatrixLayout layout = layoutOf(fixtureMap(), {});
        const Palette& palette = paletteFor(Theme::Light);
        const auto paintWith = [&](const std::vector<std::pair<int, int>>* also) {
            QImage image(layout.size().toSize(), QImage::Format_ARGB32_Premultiplied);
            QPainter painter(&image);
            MatrixMarks marks{.selectedRow = 2, .selectedColumn = 1};
            marks.alsoSelected = also;
            MatrixPainter(layout, palette, QGuiApplication::font())
                .paint(painter, image.size(), {}, image.rect(), marks);
            painter.end();
            return image;
        };
        const std::vector<std::pair<int, int>> cells{{2, 1}, {4, 3}, {-1, 2}, {400, 0}};
        const QImage one = paintWith(nullptr);
        const QImage more = paintWith(&cells);
        const auto edge = [&](int row, int column) {
            const QRectF rect =
                layout.cellRect(row, column).translated(layout.headerWidth(), layout.headerHeight());
            return QPointF(rect.left() + 1, rect.center().y()).toPoint();
        };
        QCOMPARE(more.pixelColor(edge(2, 1)), palette.selection);
        QCOMPARE(more.pixelColor(edge(4, 3)), palette.selection);
        QVERIFY(one.pixelColor(edge(4, 3)) != palette.selection);
        QCOMPARE(more.pixel(edge(5, 4)), one.pixel(edge(5, 4)));
    }
};

QTEST_MAIN(MatrixOverlaysTest)
#include "tst_matrixoverlays.moc"
