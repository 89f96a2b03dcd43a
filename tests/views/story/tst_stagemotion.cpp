// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/story/stagemotion.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtTest/QTest>

using namespace lacuna;

namespace {

constexpr QSize size(200, 100);
const QColor ground(Qt::white);

struct Patch {
    QRect at;
    QColor colour;
};

QPixmap pictureOf(std::initializer_list<Patch> patches)
{
    QPixmap picture(size);
    picture.fill(ground);
    QPainter painter(&picture);
    for (const Patch& patch : patches)
        painter.fillRect(patch.at, patch.colour);
    return picture;
}

StagePiece cell(Id row, QRectF at)
{
    return {.kind = StagePiece::Kind::Cell, .row = row, .column = 1, .at = at};
}

QImage shown(const StageMotion& motion, double time)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::magenta); // all of it must be drawn
    QPainter painter(&image);
    motion.paint(painter, time, ground);
    return image;
}

} // namespace

class tst_StageMotion : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void beginsAndEndsAsDrawn();
    void cellsSlide();
    void cellsFillInPlace();
    void othersFade();
};

void tst_StageMotion::beginsAndEndsAsDrawn()
{
    const QPixmap before = pictureOf({{{0, 0, 20, 20}, Qt::red}, {{40, 0, 20, 20}, Qt::blue}});
    const QPixmap after = pictureOf({{{0, 0, 20, 20}, Qt::green}, {{40, 40, 20, 20}, Qt::blue}});
    const StageMotion motion(before, {cell(1, {0, 0, 20, 20}), cell(2, {40, 0, 20, 20})}, after,
                             {cell(1, {0, 0, 20, 20}), cell(2, {40, 40, 20, 20})});
    QCOMPARE(shown(motion, 0), before.toImage().convertToFormat(QImage::Format_RGB32));
    QCOMPARE(shown(motion, 1), after.toImage().convertToFormat(QImage::Format_RGB32));
}

/// What a filter moved is on its way between where it was and where it is, and nowhere twice.
void tst_StageMotion::cellsSlide()
{
    const QPixmap before = pictureOf({{{40, 0, 20, 20}, Qt::blue}});
    const QPixmap after = pictureOf({{{40, 40, 20, 20}, Qt::blue}});
    const StageMotion motion(before, {cell(2, {40, 0, 20, 20})}, after, {cell(2, {40, 40, 20, 20})});
    const QImage half = shown(motion, 0.5);
    QCOMPARE(half.pixelColor(50, 30), QColor(Qt::blue));
    QCOMPARE(half.pixelColor(50, 10), ground);
    QCOMPARE(half.pixelColor(50, 50), ground);
}

void tst_StageMotion::cellsFillInPlace()
{
    const QPixmap before = pictureOf({{{0, 0, 20, 20}, Qt::white}});
    const QPixmap after = pictureOf({{{0, 0, 20, 20}, Qt::black}});
    const StageMotion motion(before, {cell(1, {0, 0, 20, 20})}, after, {cell(1, {0, 0, 20, 20})});
    QVERIFY(std::abs(shown(motion, 0.5).pixelColor(10, 10).red() - 128) <= 2);
}

void tst_StageMotion::othersFade()
{
    const QPixmap before = pictureOf({{{0, 0, 20, 20}, Qt::black}, {{40, 0, 20, 20}, Qt::blue}});
    const QPixmap after = pictureOf({{{40, 40, 20, 20}, Qt::blue}, {{80, 0, 20, 20}, Qt::black}});
    const StageMotion motion(before, {cell(1, {0, 0, 20, 20}), cell(2, {40, 0, 20, 20})}, after,
                             {cell(2, {40, 40, 20, 20}), cell(3, {80, 0, 20, 20})});
    const QImage quarter = shown(motion, 0.25);
    QVERIFY(std::abs(quarter.pixelColor(10, 10).red() - 64) <= 2); // going
    QVERIFY(std::abs(quarter.pixelColor(90, 10).red() - 191) <= 2); // coming
    QVERIFY(StageMotion().isNull());
}

QTEST_MAIN(tst_StageMotion)
#include "tst_stagemotion.moc"
