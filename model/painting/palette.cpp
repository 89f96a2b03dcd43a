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
    static const QColor black(rgb(0x0B1219));
    static const QColor white(rgb(0xFFFFFF));
    return contrastRatio(white, fill) >= 4.5 || contrastRatio(white, fill) > contrastRatio(black, fill)
        ? white
        : black;
}

QColor Palette::markOn(const QColor& fill, const QColor& wanted, double ratio) const
{
    return contrastRatio(fill, wanted) >= ratio ? wanted : textOn(fill);
}

const Palette& paletteFor(Theme theme)
{
    static const Palette light = withSegments(lightPalette());
    static const Palette dark = withSegments(darkPalette());
    return theme == Theme::Dark ? dark : light;
}

} // namespace lacuna
