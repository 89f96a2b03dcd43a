// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/painting/palette.h"

#include <algorithm>
#include <cmath>

namespace lacuna {

namespace {

constexpr QRgb rgb(quint32 value)
{
    return 0xff000000u | value;
}

/// Okabe & Ito 2008, ordered so that neighbours differ in lightness too.
constexpr std::array<QRgb, 7> okabeIto{rgb(0x0072B2), rgb(0xE69F00), rgb(0x009E73), rgb(0xCC79A7),
                                       rgb(0x56B4E9), rgb(0xD55E00), rgb(0xF0E442)};
/// What follows them, dark and light by turns. Found by a search for sixteen, and a grey for what is not coded, of which any two are told apart
/// without one kind of cone: at least 10 (on dark 7) apart in CIEDE2000 for full, protanope, deuteranope and tritanope vision
/// (tst_colourvision).
constexpr std::array<QRgb, 9> moreOnLight{rgb(0x114133), rgb(0xA8E6E9), rgb(0x98450C),
                                          rgb(0xD4DE99), rgb(0x47338B), rgb(0x126748),
                                          rgb(0xB9CFBA), rgb(0x6F1C01), rgb(0x5A4760)};
constexpr std::array<QRgb, 9> moreOnDark{rgb(0xB0CCFF), rgb(0x903309), rgb(0xFFC698),
                                         rgb(0x79834B), rgb(0x96E5C5), rgb(0x365F49),
                                         rgb(0xEDD8F6), rgb(0x95B4A2), rgb(0xF2F2F2)};
constexpr std::array<QRgb, 6> blueRamp{rgb(0xE3EEF8), rgb(0xBBD6EE), rgb(0x84B4DE),
                                       rgb(0x4A8BC6), rgb(0x1F5FA8), rgb(0x123E73)};

/// A projector adds light to everything: the steps are apart in what is left of their contrast then, and none lies in the middle, where neither
/// black nor white letters have 7:1.
constexpr std::array<QRgb, 6> projectorRamp{rgb(0xCFE2F6), rgb(0xA3C6EA), rgb(0x86AEDA),
                                            rgb(0x205592), rgb(0x15365F), rgb(0x061222)};
/// Sixteen in the lightness of CIELAB apart.
constexpr std::array<QRgb, 6> greyRamp{rgb(0xE5E5E5), rgb(0xB9B9B9), rgb(0x8E8E8E),
                                       rgb(0x666666), rgb(0x404040), rgb(0x1B1B1B)};
/// Sixteen of equal steps in lightness, ordered so that neighbours are far apart and the first seven farthest.
constexpr std::array<QRgb, 16> greySegments{rgb(0x3A3A3A), rgb(0xC6C6C6), rgb(0x545454), rgb(0xE5E5E5),
                                            rgb(0x7D7D7D), rgb(0x181818), rgb(0x999999), rgb(0x474747),
                                            rgb(0xA8A8A8), rgb(0x2E2E2E), rgb(0xD6D6D6), rgb(0x6F6F6F),
                                            rgb(0xB7B7B7), rgb(0x616161), rgb(0x232323), rgb(0x8B8B8B)};

QColor translucent(QColor colour)
{
    colour.setAlphaF(0.5F);
    return colour;
}

Palette lightPalette()
{
    Palette p;
    p.ground = rgb(0xF4F6F8);
    p.surface = rgb(0xFFFFFF);
    p.line = rgb(0xDDE2E8);
    p.text = rgb(0x17212E);
    p.muted = rgb(0x5A6675);
    p.accent = rgb(0x1F5FA8);
    p.rail = rgb(0x14283D);
    p.railActive = rgb(0x24486E);
    p.railText = rgb(0xC9D6E4);
    p.onAccent = rgb(0xFFFFFF);
    p.accentGround = rgb(0xE4EEF9);
    p.tint = rgb(0xEFF3F8);
    p.hover = rgb(0xDCE5EF);
    p.strongLine = rgb(0xAAB4C0);
    p.bar = rgb(0x9DB8D4);
    std::copy(blueRamp.begin(), blueRamp.end(), p.ramp.begin());
    p.gap = rgb(0xD9480F);
    p.gapHatch = translucent(p.gap);
    p.gapGround = rgb(0xFFF6F1);
    p.gapText = rgb(0xB33A08);
    p.synthesisGap = rgb(0x7A3FA0);
    p.inProgress = p.accent;
    p.notApplicable = rgb(0xAAB4C0);
    p.selection = p.text;
    p.error = rgb(0xB3261E);
    p.warning = rgb(0x8A5A00);
    p.success = rgb(0x1B6E4A);
    return p;
}

Palette darkPalette()
{
    Palette p;
    p.dark = true;
    p.ground = rgb(0x10161D);
    p.surface = rgb(0x18212B);
    p.line = rgb(0x2B3743);
    p.text = rgb(0xE8EDF3);
    p.muted = rgb(0x9AA7B5);
    p.accent = rgb(0x6FB1F2);
    p.rail = rgb(0x0B1219);
    p.railActive = rgb(0x1D344C);
    p.railText = rgb(0xC9D6E4);
    p.onAccent = rgb(0x0B1219);
    p.accentGround = rgb(0x1D344C);
    p.tint = rgb(0x202C39);
    p.hover = rgb(0x304154);
    p.strongLine = rgb(0x5A6A7A);
    p.bar = rgb(0x4A6C8F);
    std::copy(blueRamp.rbegin(), blueRamp.rend(), p.ramp.begin());
    p.gap = rgb(0xF07238);
    p.gapHatch = translucent(p.gap);
    p.gapGround = rgb(0x2A2023);
    p.gapText = rgb(0xFF9A6B);
    p.synthesisGap = rgb(0xC9A0E8);
    p.inProgress = p.accent;
    p.notApplicable = rgb(0x5A6A7A);
    p.selection = rgb(0xFFFFFF);
    p.error = rgb(0xFF8A80);
    p.warning = rgb(0xF2C063);
    p.success = rgb(0x6FCFA0);
    return p;
}

Palette highContrastPalette()
{
    Palette p;
    p.stroke = 1.6;
    p.leastContrast = 4.5;
    p.ground = rgb(0xEDF0F4);
    p.surface = rgb(0xFFFFFF);
    p.line = rgb(0x97A2AE);
    p.text = rgb(0x05080C);
    p.muted = rgb(0x323D49);
    p.accent = rgb(0x0B4080);
    p.rail = rgb(0x06101C);
    p.railActive = rgb(0x1B4C80);
    p.railText = rgb(0xFFFFFF);
    p.onAccent = rgb(0xFFFFFF);
    p.accentGround = rgb(0xD3E3F6);
    p.tint = rgb(0xE4EAF1);
    p.hover = rgb(0xC9D4E0);
    p.strongLine = rgb(0x4A5663);
    p.bar = rgb(0x5079A6);
    std::copy(projectorRamp.begin(), projectorRamp.end(), p.ramp.begin());
    p.gap = rgb(0xA82F00);
    p.gapHatch = p.gap;
    p.gapGround = rgb(0xFFECE2);
    p.gapText = rgb(0x7A2000);
    p.synthesisGap = rgb(0x5B1F82);
    p.inProgress = p.accent;
    p.notApplicable = rgb(0x5C6773);
    p.selection = rgb(0x000000);
    p.edge = p.strongLine;
    p.error = rgb(0x8C1510);
    p.warning = rgb(0x644000);
    p.success = rgb(0x0B4A2E);
    return p;
}

Palette printPalette()
{
    Palette p;
    p.grey = true;
    p.leastContrast = 4.5;
    p.stroke = 1.2;
    p.ground = rgb(0xFFFFFF);
    p.surface = rgb(0xFFFFFF);
    p.line = rgb(0xC8C8C8);
    p.text = rgb(0x000000);
    p.muted = rgb(0x3A3A3A);
    p.accent = rgb(0x262626);
    p.rail = rgb(0x000000);
    p.railActive = rgb(0x404040);
    p.railText = rgb(0xFFFFFF);
    p.onAccent = rgb(0xFFFFFF);
    p.accentGround = rgb(0xE4E4E4);
    p.tint = rgb(0xEFEFEF);
    p.hover = rgb(0xD8D8D8);
    p.strongLine = rgb(0x555555);
    p.bar = rgb(0x8A8A8A);
    std::copy(greyRamp.begin(), greyRamp.end(), p.ramp.begin());
    p.gap = rgb(0x000000);
    p.gapHatch = p.gap;
    p.gapGround = rgb(0xFFFFFF);
    p.gapText = rgb(0x000000);
    p.synthesisGap = rgb(0x000000);
    p.inProgress = rgb(0x000000);
    p.notApplicable = rgb(0x6E6E6E);
    p.selection = rgb(0x000000);
    std::copy(greySegments.begin(), greySegments.end(), p.segments.begin());
    p.uncodedSegment = rgb(0xFFFFFF);
    p.edge = rgb(0x000000);
    p.error = rgb(0x000000);
    p.warning = rgb(0x3A3A3A);
    p.success = rgb(0x1A1A1A);
    return p;
}

Palette withSegments(Palette palette)
{
    const std::array<QRgb, 9>& more = palette.dark ? moreOnDark : moreOnLight;
    std::copy(more.begin(), more.end(),
              std::copy(okabeIto.begin(), okabeIto.end(), palette.segments.begin()));
    palette.uncodedSegment = palette.dark ? rgb(0x656D77) : rgb(0x69717B);
    return palette;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// Relative luminance, WCAG 2.2.
double luminance(const QColor& colour)
{
    const QColor c = colour.toRgb();
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

} // namespace

double contrastRatio(const QColor& a, const QColor& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor Palette::textOn(const QColor& fill) const
{
    // Darker than the text token: that one misses 4.5:1 on the middle of the ramp by a hair.
    static const QColor ink(rgb(0x0B1219));
    static const QColor white(rgb(0xFFFFFF));
    const QColor& black = grey ? text : ink; // of which a printer without colours makes a screen of dots
    return contrastRatio(white, fill) >= 4.5 || contrastRatio(white, fill) > contrastRatio(black, fill)
        ? white
        : black;
}

QColor Palette::markOn(const QColor& fill, const QColor& wanted, double ratio) const
{
    return contrastRatio(fill, wanted) >= std::max(ratio, leastContrast) ? wanted : textOn(fill);
}

const Palette& paletteFor(Theme theme)
{
    static const Palette light = withSegments(lightPalette());
    static const Palette dark = withSegments(darkPalette());
    static const Palette highContrast = withSegments(highContrastPalette());
    static const Palette print = printPalette();
    switch (theme) {
    case Theme::Dark:
        return dark;
    case Theme::HighContrast:
        return highContrast;
    case Theme::Print:
        return print;
    case Theme::Light:
        break;
    }
    return light;
}

} // namespace lacuna
