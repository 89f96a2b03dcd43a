// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The palettes as people see them who lack one kind of cone, and as a black-and-white printer gives them.
// Simulation: Machado, Oliveira & Fernandes 2009, "A physiologically-based model for simulation of color vision deficiency", IEEE TVCG 15(6),
// table 1 at severity 1.0, applied to linear RGB. Distance: CIEDE2000 (Sharma, Wu & Dalal 2005, Color Research & Application 30(1)).
#include "model/painting/cellpainter.h"
#include "model/painting/palette.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtTest/QTest>

#include <cmath>
#include <numbers>

using namespace lacuna;
using namespace Qt::StringLiterals;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

enum Vision { Full, Protanopia, Deuteranopia, Tritanopia, Print };
constexpr std::array visions{Full, Protanopia, Deuteranopia, Tritanopia, Print};

constexpr Matrix matrixOf(Vision vision)
{
    switch (vision) {
    case Protanopia:
        return {{{0.152286, 1.052583, -0.204868},
                 {0.114503, 0.786281, 0.099216},
                 {-0.003882, -0.048116, 1.051998}}};
    case Deuteranopia:
        return {{{0.367322, 0.860646, -0.227968},
                 {0.280085, 0.672501, 0.047413},
                 {-0.011820, 0.042940, 0.968881}}};
    case Tritanopia:
        return {{{1.255528, -0.076749, -0.178779},
                 {-0.078411, 0.930809, 0.147602},
                 {0.004733, 0.691367, 0.303900}}};
    case Print: // its luminance three times
        return {{{0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}}};
    case Full:
        break;
    }
    return {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// Linear RGB as seen.
Triple seen(const QColor& colour, Vision vision)
{
    const Triple rgb{linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
    const Matrix matrix = matrixOf(vision);
    Triple result{};
    for (size_t i = 0; i < 3; ++i)
        result[i] =
            std::clamp(matrix[i][0] * rgb[0] + matrix[i][1] * rgb[1] + matrix[i][2] * rgb[2], 0.0, 1.0);
    return result;
}

double luminance(const Triple& rgb)
{
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
}

double contrast(const QColor& a, const QColor& b, Vision vision)
{
    const auto [low, high] = std::minmax({luminance(seen(a, vision)), luminance(seen(b, vision))});
    return (high + 0.05) / (low + 0.05);
}

/// CIELAB, D65.
Triple lab(const Triple& rgb)
{
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047);
    const double y = f(luminance(rgb));
    const double z = f((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

double hue(double a, double b)
{
    const double degrees = std::atan2(b, a) * 180 / std::numbers::pi;
    return degrees < 0 ? degrees + 360 : degrees;
}

double meanHue(double h1, double h2, double chromaProduct)
{
    if (chromaProduct == 0)
        return h1 + h2;
    if (std::abs(h1 - h2) <= 180)
        return (h1 + h2) / 2;
    return (h1 + h2 + (h1 + h2 < 360 ? 360 : -360)) / 2;
}

double ciede2000(const Triple& p, const Triple& q)
{
    const auto seventh = [](double c) {
        return std::sqrt(std::pow(c, 7) / (std::pow(c, 7) + std::pow(25.0, 7)));
    };
    const double meanChroma = (std::hypot(p[1], p[2]) + std::hypot(q[1], q[2])) / 2;
    const double stretch = 1 + 0.5 * (1 - seventh(meanChroma));
    const double a1 = stretch * p[1];
    const double a2 = stretch * q[1];
    const double c1 = std::hypot(a1, p[2]);
    const double c2 = std::hypot(a2, q[2]);
    const double h1 = hue(a1, p[2]);
    const double h2 = hue(a2, q[2]);
    double turn = c1 * c2 == 0 ? 0 : h2 - h1;
    turn += turn > 180 ? -360 : turn < -180 ? 360 : 0;
    const double dL = q[0] - p[0];
    const double dC = c2 - c1;
    const double dH = 2 * std::sqrt(c1 * c2) * std::sin(radians(turn / 2));
    const double l = (p[0] + q[0]) / 2;
    const double c = (c1 + c2) / 2;
    const double h = meanHue(h1, h2, c1 * c2);
    const double t = 1 - 0.17 * std::cos(radians(h - 30)) + 0.24 * std::cos(radians(2 * h))
        + 0.32 * std::cos(radians(3 * h + 6)) - 0.20 * std::cos(radians(4 * h - 63));
    const double sL = 1 + 0.015 * std::pow(l - 50, 2) / std::sqrt(20 + std::pow(l - 50, 2));
    const double sC = 1 + 0.045 * c;
    const double sH = 1 + 0.015 * c * t;
    const double rotation = -std::sin(radians(60 * std::exp(-std::pow((h - 275) / 25, 2)))) * 2 * seventh(c);
    return std::sqrt(std::pow(dL / sL, 2) + std::pow(dC / sC, 2) + std::pow(dH / sH, 2)
                     + rotation * (dC / sC) * (dH / sH));
}

double distance(const QColor& a, const QColor& b, Vision vision)
{
    return ciede2000(lab(seen(a, vision)), lab(seen(b, vision)));
}

QString pairName(const QColor& a, const QColor& b, double figure)
{
    return u"%1 and %2: %3"_s.arg(a.name(), b.name()).arg(figure);
}

} // namespace

class ColourVisionTest : public QObject {
    Q_OBJECT
private:
    static void addVisions()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<int>("vision");
        const std::array names{"full", "protanopia", "deuteranopia", "tritanopia", "print"};
        const std::array themes{"light", "dark", "high contrast", "black and white"};
        for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast, Theme::Print}) {
            for (const Vision vision : visions)
                QTest::addRow("%s, %s", themes[size_t(theme)], names[size_t(vision)])
                    << int(theme) << int(vision);
        }
    }

private Q_SLOTS:
    /// Pairs of Sharma, Wu & Dalal 2005, table 1, each of which finds another mistake.
    void distanceIsCiede2000_data()
    {
        QTest::addColumn<QList<double>>("pair");
        QTest::addColumn<double>("distance");
        QTest::newRow("blue") << QList<double>{50, 2.6772, -79.7751, 50, 0, -82.7485} << 2.0425;
        QTest::newRow("grey") << QList<double>{50, 0, 0, 50, -1, 2} << 2.3669;
        QTest::newRow("hues") << QList<double>{50, 2.5, 0, 73, 25, -18} << 27.1492;
        QTest::newRow("far hues") << QList<double>{50, 2.5, 0, 56, -27, -3} << 31.9030;
        QTest::newRow("dark") << QList<double>{22.7233, 20.0904, -46.6940, 23.0331, 14.9730, -42.5619}
                              << 2.0373;
    }
    void distanceIsCiede2000()
    {
        QFETCH(QList<double>, pair);
        QFETCH(double, distance);
        const double found = ciede2000({pair[0], pair[1], pair[2]}, {pair[3], pair[4], pair[5]});
        QVERIFY2(std::abs(found - distance) < 1e-4, qPrintable(QString::number(found)));
    }

    /// White stays white: rows of the simulation add up to one.
    void simulationKeepsGreys()
    {
        for (const Vision vision : visions) {
            for (const int grey : {0, 90, 200, 255})
                QVERIFY(distance(QColor(grey, grey, grey), QColor(grey, grey, grey), vision) < 1e-9
                        && std::abs(luminance(seen(QColor(grey, grey, grey), vision)) - linear(grey / 255.0))
                            < 1e-3);
        }
    }

    void textAndMarksStandOut_data() { addVisions(); }
    void textAndMarksStandOut()
    {
        QFETCH(int, theme);
        QFETCH(int, vision);
        const Palette& p = paletteFor(Theme(theme));
        const auto least = [vision](const QColor& on, const QColor& what, double floor) {
            const double found = contrast(on, what, Vision(vision));
            QVERIFY2(found >= floor, qPrintable(pairName(on, what, found)));
        };
        for (const QColor& step : p.ramp) {
            least(step, p.textOn(step), 4.5);
            for (const QColor& mark : {p.synthesisGap, p.muted})
                least(step, p.markOn(step, mark), 2.7); // chosen at 3 by how it looks to most
            for (const QColor& mark : {p.gapText, p.accent}) // of what deviates from the totals
                least(step, p.markOn(step, mark, CellPainter::residualContrast), 3);
        }
        for (const QColor& ground : {p.surface, p.tint, p.ground, p.hover})
            least(ground, p.text, 4.5);
        least(p.gapGround, p.gapText, 4.5);
        least(p.surface, p.gap, 2.9);
        least(p.surface, p.inProgress, 3);
        least(p.surface, p.selection, 3);
        least(p.surface, p.synthesisGap, 3);
        least(p.gapGround, p.gap, 2.8);
        if (theme == int(Theme::HighContrast) || theme == int(Theme::Print)) {
            for (const QColor& mark : {p.gap, p.gapHatch, p.gapText})
                least(p.gapGround, mark, 4.5);
            for (const QColor& mark : {p.inProgress, p.notApplicable, p.synthesisGap, p.edge})
                least(p.surface, mark, 4.5);
            for (const QColor& step : p.ramp)
                least(step, p.markOn(step, p.synthesisGap), 3);
        }
        for (const QColor& segment : p.segments)
            least(segment, p.textOn(segment), vision == Full || vision == Print ? 4.4 : 3.5);
    }

    /// More is darker (lighter in dark), whoever looks, and each step is seen.
    void rampRunsOneWay_data() { addVisions(); }
    void rampRunsOneWay()
    {
        QFETCH(int, theme);
        QFETCH(int, vision);
        const Palette& p = paletteFor(Theme(theme));
        for (size_t i = 1; i < p.ramp.size(); ++i) {
            const double before = lab(seen(p.ramp[i - 1], Vision(vision)))[0];
            const double now = lab(seen(p.ramp[i], Vision(vision)))[0];
            QVERIFY2(p.dark ? now > before + 5 : now < before - 5, qPrintable(p.ramp[i].name()));
            const double found = distance(p.ramp[i - 1], p.ramp[i], Vision(vision));
            QVERIFY2(found >= 5, qPrintable(pairName(p.ramp[i - 1], p.ramp[i], found)));
        }
    }

    /// Any two are told apart without one kind of cone, "not coded" too. In print their order and the gaps between them say which is which.
    void segmentsDiffer_data() { addVisions(); }
    void segmentsDiffer()
    {
        QFETCH(int, theme);
        QFETCH(int, vision);
        if (vision == Print)
            return;
        const Palette& p = paletteFor(Theme(theme));
        QList<QColor> colours(p.segments.begin(), p.segments.end());
        colours << p.uncodedSegment;
        for (qsizetype a = 0; a < colours.size(); ++a) {
            for (qsizetype b = 0; b < a; ++b) {
                const double found = distance(colours[a], colours[b], Vision(vision));
                const double floor = p.grey ? 3 : a < 7 || !p.dark ? 10 : 7;
                QVERIFY2(found >= floor, qPrintable(pairName(colours[a], colours[b], found)));
            }
        }
        for (size_t i = 1; i < 7; ++i) { // neighbours in a cell
            const double found = distance(p.segments[i - 1], p.segments[i], Vision(vision));
            QVERIFY2(found >= 13, qPrintable(pairName(p.segments[i - 1], p.segments[i], found)));
        }
    }

    /// On paper two gap classes of the same count are never the same grey picture, in the styles people print.
    void classesDifferInPrint_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << int(Theme::Light);
        QTest::newRow("high contrast") << int(Theme::HighContrast);
        QTest::newRow("black and white") << int(Theme::Print);
    }
    void classesDifferInPrint()
    {
        QFETCH(int, theme);
        for (const CellStyle style : {CellStyle::Numbers, CellStyle::Heat}) {
            QList<QImage> images;
            for (int c = 0; c < gapClassCount; ++c) {
                GapCell cell;
                cell.gapClass = GapClass(c);
                cell.n = c <= int(GapClass::InProgress) ? 0 : 6;
                QImage image(58, 42, QImage::Format_ARGB32_Premultiplied);
                image.fill(Qt::white);
                QPainter painter(&image);
                const CellPainter cells(paletteFor(Theme(theme)), QGuiApplication::font(), style, 1, 24, 5);
                cells.begin(painter);
                cells.paint(painter, QRectF(0, 0, 58, 42), cell, {}, false);
                painter.end();
                // As a printer without colour: black or white, at half.
                images << image.convertToFormat(QImage::Format_Grayscale8)
                              .convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
            }
            for (int a = 0; a < gapClassCount; ++a) {
                for (int b = 0; b < a; ++b)
                    QVERIFY2(images[a] != images[b], qPrintable(u"%1 and %2"_s.arg(a).arg(b)));
            }
        }
    }
};

QTEST_MAIN(ColourVisionTest)
#include "tst_colourvision.moc"
