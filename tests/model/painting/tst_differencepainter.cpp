// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/painting/differencepainter.h"

#include "support/gapmapfixture.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtTest/QTest>

using namespace lacuna;

namespace {

constexpr CellChange marked[]{CellChange::New,   CellChange::Lost,  CellChange::Better,
                              CellChange::Worse, CellChange::Count, CellChange::Declared};

QImage markOf(CellChange change)
{
    QImage image(40, 40, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawChangeMark(painter, change, QRectF(4, 4, 32, 32), Qt::black);
    return image;
}

/// Share of the pixels in which two marks clearly differ.
double distance(const QImage& a, const QImage& b)
{
    int different = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            different += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 100;
    }
    return double(different) / (a.width() * a.height());
}

} // namespace

class DifferencePainterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// In grey and on paper, too: shape first.
    void marksDifferByShape()
    {
        for (const CellChange a : marked) {
            QVERIFY(distance(markOf(a), markOf(CellChange::Same)) > 0.02);
            for (const CellChange b : marked) {
                if (a != b)
                    QVERIFY2(distance(markOf(a), markOf(b)) > 0.05,
                             qPrintable(changeLabel(a) + QStringLiteral(", ") + changeLabel(b)));
            }
        }
    }

    void contrastHolds()
    {
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            const Palette& palette = paletteFor(theme);
            const DifferencePainter painter(palette, QFont());
            for (const CellChange change : marked) {
                const QColor ground = painter.groundOf(change);
                QVERIFY(contrastRatio(painter.markColour(change), ground) >= 3);
                QVERIFY(contrastRatio(palette.textOn(ground), ground) >= 4.5);
            }
        }
    }

    void staysInsideItsField()
    {
        for (const CellChange change : marked) {
            for (const QSizeF size : {QSizeF(44, 30), QSizeF(12, 12)}) {
                QImage image(80, 60, QImage::Format_RGB32);
                image.fill(Qt::magenta);
                QPainter painter(&image);
                DifferenceCell cell;
                cell.before = change == CellChange::New ? 0 : 120;
                cell.now = change == CellChange::Lost ? 0 : 12345;
                cell.change = change;
                DifferencePainter(paletteFor(Theme::Light), QFont())
                    .paint(painter, QRectF(QPointF(18, 15), size), cell);
                painter.end();
                for (int y = 0; y < image.height(); ++y) {
                    for (int x = 0; x < image.width(); ++x) {
                        if (!QRectF(QPointF(17, 14), size + QSizeF(2, 2)).contains(x, y))
                            QCOMPARE(image.pixelColor(x, y), QColor(Qt::magenta));
                    }
                }
            }
        }
    }

    void whatIsEmptyAndTheSameStaysEmpty()
    {
        QImage image(44, 30, QImage::Format_RGB32);
        image.fill(Qt::magenta);
        const QImage before = image.copy();
        QPainter painter(&image);
        DifferencePainter(paletteFor(Theme::Light), QFont()).paint(painter, QRectF(0, 0, 44, 30), {});
        painter.end();
        QCOMPARE(image, before);
    }

    void legendHasWhatOccurs()
    {
        const auto map = test::fixtureMap();
        auto other = std::make_shared<GapMap>(*map);
        const DifferencePainter painter(paletteFor(Theme::Light), QFont());
        QCOMPARE(painter.legendHeight(400, *compareMaps(map, map)), 0.0);
        for (GapCell& cell : other->cells) {
            cell.n += 1;
            cell.gapClass = GapClass::Covered;
        }
        const auto difference = compareMaps(map, other);
        const double wide = painter.legendHeight(4000, *difference);
        QVERIFY(wide > 0);
        QVERIFY(painter.legendHeight(120, *difference) > wide); // wraps
    }
};

QTEST_MAIN(DifferencePainterTest)
#include "tst_differencepainter.moc"
