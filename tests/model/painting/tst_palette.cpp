// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/painting/palette.h"

#include <QtTest/QTest>

#include <cmath>

using namespace lacuna;

namespace {

/// CIE 1976 colour difference, D65.
double distance(const QColor& a, const QColor& b)
{
    const auto lab = [](const QColor& colour) {
        const auto linear = [](double c) {
            return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
        const double r = linear(colour.redF());
        const double g = linear(colour.greenF());
        const double bl = linear(colour.blueF());
        const double x = f((0.4124 * r + 0.3576 * g + 0.1805 * bl) / 0.95047);
        const double y = f(0.2126 * r + 0.7152 * g + 0.0722 * bl);
        const double z = f((0.0193 * r + 0.1192 * g + 0.9505 * bl) / 1.08883);
        return std::array{116 * y - 16, 500 * (x - y), 200 * (y - z)};
    };
    const auto p = lab(a);
    const auto q = lab(b);
    return std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

} // namespace

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
        QVERIFY(contrastRatio(p.uncodedSegment, p.textOn(p.uncodedSegment)) >= 4.5);
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

    void segmentsDiffer_data() { textStaysReadable_data(); }
    void segmentsDiffer()
    {
        QFETCH(int, theme);
        const Palette& p = paletteFor(Theme(theme));
        QList<QColor> all(p.segments.begin(), p.segments.end());
        all << p.uncodedSegment;
        for (int a = 0; a < all.size(); ++a) {
            for (int b = 0; b < a; ++b)
                QVERIFY2(distance(all[a], all[b]) >= 15, qPrintable(all[a].name() + all[b].name()));
        }
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
