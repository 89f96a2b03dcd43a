// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/painting/palette.h"

#include <QtTest/QTest>

using namespace lacuna;

class PaletteTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contrastIsThatOfWcag()
    {
        QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(qRound(contrastRatio(Qt::white, Qt::white) * 100), 100);
        // #767676 on white is the well-known lightest grey of 4.5:1.
        QVERIFY(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
        QVERIFY(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
    }

    void textStaysReadable_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << int(Theme::Light);
        QTest::newRow("dark") << int(Theme::Dark);
    }
    void textStaysReadable()
    {
        QFETCH(int, theme);
        const Palette& p = paletteFor(Theme(theme));
        for (const QColor& step : p.ramp)
            QVERIFY2(contrastRatio(step, p.textOn(step)) >= 4.5, qPrintable(step.name()));
        for (const QColor& segment : p.segments)
            QVERIFY2(contrastRatio(segment, p.textOn(segment)) >= 4.5, qPrintable(segment.name()));
        for (const QColor& ground : {p.ground, p.surface, p.tint, p.hover})
            QVERIFY2(contrastRatio(ground, p.text) >= 4.5, qPrintable(ground.name()));
        for (const QColor& ground : {p.ground, p.surface, p.tint})
            QVERIFY2(contrastRatio(ground, p.muted) >= 4.5, qPrintable(ground.name()));
        QVERIFY(contrastRatio(p.gapGround, p.gapText) >= 4.5);
        QVERIFY(contrastRatio(p.surface, p.accent) >= 4.5);
        QVERIFY(contrastRatio(p.accent, p.onAccent) >= 4.5);
        QVERIFY(contrastRatio(p.accentGround, p.accent) >= 4.5);
        QVERIFY(contrastRatio(p.surface, p.gap) >= 3);
        for (const QColor& step : p.ramp)
            QVERIFY2(contrastRatio(step, p.markOn(step, p.synthesisGap)) >= 3, qPrintable(step.name()));
    }

    void rampRunsOneWay_data() { textStaysReadable_data(); }
    void rampRunsOneWay()
    {
        QFETCH(int, theme);
        const Palette& p = paletteFor(Theme(theme));
        // More evidence stands out more from the surface, in either theme.
        for (size_t i = 1; i < p.ramp.size(); ++i)
            QVERIFY(contrastRatio(p.ramp[i], p.surface) > contrastRatio(p.ramp[i - 1], p.surface));
    }
};

QTEST_APPLESS_MAIN(PaletteTest)
#include "tst_palette.moc"
