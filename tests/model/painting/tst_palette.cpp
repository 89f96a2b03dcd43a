// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/painting/palette.h"

#include <QtTest/QTest>

#include <cmath>

using namespace lacuna;
using namespace Qt::StringLiterals;

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
        QTest::newRow("high contrast") << int(Theme::HighContrast);
        QTest::newRow("print") << int(Theme::Print);
    }
    void textStaysReadable()
    {
        QFETCH(int, theme);
        const Palette& p = paletteFor(Theme(theme));
        QVERIFY(contrastRatio(p.rail, p.railText) >= 4.5);
        QVERIFY(contrastRatio(p.railActive, p.railText) >= 4.5);
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
        for (const QColor& words : {p.error, p.warning, p.success})
            QVERIFY2(contrastRatio(p.surface, words) >= 4.5, qPrintable(words.name()));
        QVERIFY(contrastRatio(p.surface, p.gap) >= 3);
        QVERIFY(contrastRatio(p.gapGround, p.gap) >= 3);
        for (const QColor& step : p.ramp) {
            const double found = contrastRatio(step, p.markOn(step, p.synthesisGap));
            QVERIFY2(found >= p.leastContrast, qPrintable(step.name()));
        }
    }

    /// What a projector washes out was further apart than elsewhere.
    void projectorsGetMore()
    {
        const Palette& p = paletteFor(Theme::HighContrast);
        for (const QColor& ground : {p.ground, p.surface, p.tint}) {
            for (const QColor& words : {p.text, p.muted, p.accent, p.error, p.warning, p.success})
                QVERIFY2(contrastRatio(ground, words) >= 7, qPrintable(ground.name() + u' ' + words.name()));
        }
        QVERIFY(contrastRatio(p.gapGround, p.gapText) >= 7);
        QVERIFY(contrastRatio(p.accentGround, p.accent) >= 7);
        QVERIFY(contrastRatio(p.onAccent, p.accent) >= 7);
        for (const QColor& step : p.ramp)
            QVERIFY2(contrastRatio(step, p.textOn(step)) >= 7, qPrintable(step.name()));
        for (const QColor& mark : {p.gap, p.synthesisGap, p.inProgress, p.notApplicable, p.selection, p.edge})
            QVERIFY2(contrastRatio(p.surface, mark) >= 4.5, qPrintable(mark.name()));
        QVERIFY(contrastRatio(p.gapGround, p.gapHatch) >= 4.5);
        // A fifth of the white comes on top of everything. What is left between two steps, and between white and the first, is seen.
        const auto washed = [](const QColor& colour) {
            const auto with = [](float c) {
                const double light = c <= 0.04045F ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
                const double more = (light + 0.2) / 1.2;
                return float(more <= 0.0031308 ? more * 12.92 : 1.055 * std::pow(more, 1 / 2.4) - 0.055);
            };
            return QColor::fromRgbF(with(colour.redF()), with(colour.greenF()), with(colour.blueF()));
        };
        QColor before = washed(p.surface);
        for (const QColor& step : p.ramp) {
            const double found = distance(before, washed(step));
            QVERIFY2(found >= 6, qPrintable(u"%1: %2"_s.arg(step.name()).arg(found)));
            before = washed(step);
        }
        QVERIFY(contrastRatio(washed(p.surface), washed(p.text)) >= 4.5);
        QVERIFY(contrastRatio(washed(p.surface), washed(p.gap)) >= 3);
        QVERIFY(contrastRatio(washed(p.surface), washed(p.synthesisGap)) >= 3);
    }

    /// A black-and-white printer changes nothing about it.
    void printIsGrey()
    {
        const Palette& p = paletteFor(Theme::Print);
        QList<QColor> all{p.ground,       p.surface,       p.line,       p.text,           p.muted,
                          p.accent,       p.rail,          p.railActive, p.railText,       p.onAccent,
                          p.accentGround, p.tint,          p.hover,      p.strongLine,     p.bar,
                          p.gap,          p.gapHatch,      p.gapGround,  p.gapText,        p.synthesisGap,
                          p.inProgress,   p.notApplicable, p.selection,  p.uncodedSegment, p.edge,
                          p.error,        p.warning,       p.success};
        all.append(QList<QColor>(p.ramp.begin(), p.ramp.end()));
        all.append(QList<QColor>(p.segments.begin(), p.segments.end()));
        for (const QColor& colour : std::as_const(all))
            QVERIFY2(colour.isValid() && colour.hsvSaturation() == 0 && colour.alpha() == 255,
                     qPrintable(colour.name()));
        QVERIFY(p.grey);
        QCOMPARE(p.surface, QColor(Qt::white)); // paper
        QVERIFY(contrastRatio(p.gapGround, p.gapHatch) >= 7);
        for (size_t i = 1; i < p.ramp.size(); ++i)
            QVERIFY2(distance(p.ramp[i - 1], p.ramp[i]) >= 15, qPrintable(p.ramp[i].name()));
    }

    void segmentsDiffer_data() { textStaysReadable_data(); }
    void segmentsDiffer()
    {
        QFETCH(int, theme);
        const Palette& p = paletteFor(Theme(theme));
        QList<QColor> all(p.segments.begin(), p.segments.end());
        all << p.uncodedSegment;
        // Of greys there are fewer; patterns tell them apart, too, and neighbours differ as everywhere.
        const double floor = p.grey ? 4.5 : 15;
        for (size_t i = 1; p.grey && i < p.segments.size(); ++i)
            QVERIFY2(distance(p.segments[i - 1], p.segments[i]) >= 23, qPrintable(p.segments[i].name()));
        for (int a = 0; a < all.size(); ++a) {
            for (int b = 0; b < a; ++b)
                QVERIFY2(distance(all[a], all[b]) >= floor, qPrintable(all[a].name() + all[b].name()));
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
