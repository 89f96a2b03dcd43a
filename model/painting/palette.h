// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>

#include <array>

namespace lacuna {

/// Every colour of the program, in one table: light, dark, high contrast for projectors, black and white for paper. Values from
/// shared/design/look/look.md. A plain value; pick one with paletteFor().
struct Palette {
    bool dark = false;
    bool grey = false; ///< no colours: what only a colour tells apart elsewhere has a pattern, too
    double stroke = 1; ///< of outlines and hatches, times their usual width
    double leastContrast = 3; ///< of a mark from its ground, where it can be chosen
    QColor ground, surface, line, text, muted, accent, rail, railActive, railText;
    QColor onAccent; ///< text on accent
    QColor accentGround; ///< the pressed choice of a switch, under accent text
    QColor tint; ///< parent rows, hovered rows
    QColor hover; ///< a header under the mouse: darker than tint
    QColor strongLine; ///< brackets of header groups, outlines of empty controls
    QColor bar; ///< small bars beside counts, histograms
    std::array<QColor, 6> ramp; ///< coverage, few → many
    QColor gap; ///< absolute gap: outline
    QColor gapHatch; ///< … and the lines inside it
    QColor gapGround; ///< absolute gap: fill under the hatch
    QColor gapText; ///< absolute gap in words, on gapGround
    QColor synthesisGap;
    QColor inProgress;
    QColor notApplicable;
    QColor selection;
    std::array<QColor, 16> segments; ///< Okabe–Ito, then nine of other lightness; no two look alike
    QColor uncodedSegment; ///< what is not coded by the segments' dimension
    QColor edge; ///< around segments, of which some are as pale as the ground; invalid: none
    QColor error, warning, success;

    /// The text colour for a cell filled with @p fill: whichever of the two candidates has the higher WCAG
    /// contrast (≥ 4.5:1).
    QColor textOn(const QColor& fill) const;
    /// @p wanted if it stands out from @p fill by at least @p ratio and leastContrast, otherwise textOn(fill): for marks, whose shape says it all.
    QColor markOn(const QColor& fill, const QColor& wanted, double ratio = 0) const;
};

/// HighContrast: light, for a projector that washes colours out. Print: black, white and greys.
enum class Theme { Light, Dark, HighContrast, Print };
const Palette& paletteFor(Theme theme);
/// WCAG 2 contrast ratio, 1…21.
double contrastRatio(const QColor& a, const QColor& b);

} // namespace lacuna
