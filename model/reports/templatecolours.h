// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/painting/palette.h"
#include "model/reports/slidexml.h"
#include "model/reports/xmltree.h"

#include <QtCore/QHash>

namespace lacuna {

/// The colours of a template's theme as one of its layouts uses them: "tx1" is whatever the master, or the layout, maps text to.
class TemplateColours {
public:
    /// @p theme, @p master, @p layout: the roots of those parts.
    TemplateColours(const XmlNode& theme, const XmlNode& master, const XmlNode& layout);

    /// The colour of a scheme name, as it is or made lighter and darker as DrawingML does it; invalid: the theme has none.
    QColor colour(const ThemeColour& of) const;
    /// What an element that holds a colour (solidFill, bgRef, gs) says; none: it says nothing that can be resolved.
    SlideColour held(const XmlNode& holder) const;
    /// The colour a slide of the layout has behind everything, as far as it is one colour, else the theme's background.
    SlideColour background() const { return m_background; }
    /// What covers that background: a shape of the layout as large as the slide.
    void setBackground(const SlideColour& ground) { m_background = ground; }
    QColor rgb(const SlideColour& of) const;

    /// A palette in which everything that can be is a colour of the theme, each step far enough from the next and each mark from its ground; @p used says
    /// which became which. What the theme has no legible colour for stays ours.
    Palette palette(ThemeColours& used) const;

private:
    class Picker;
    SlideColour backgroundOf(const XmlNode& root) const;

    QHash<QString, QColor> m_scheme; ///< by scheme name, mapped
    SlideColour m_background;
};

} // namespace lacuna
