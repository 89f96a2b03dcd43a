// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/templatecolours.h"

#include "model/reports/templatepackage.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr std::array schemeNames{"dk1"_L1,     "lt1"_L1,     "dk2"_L1,     "lt2"_L1,
                                 "accent1"_L1, "accent2"_L1, "accent3"_L1, "accent4"_L1,
                                 "accent5"_L1, "accent6"_L1, "hlink"_L1,   "folHlink"_L1,
                                 "tx1"_L1,     "bg1"_L1,     "tx2"_L1,     "bg2"_L1};
constexpr std::array accents{"accent1"_L1, "accent2"_L1, "accent3"_L1,
                             "accent4"_L1, "accent5"_L1, "accent6"_L1};

QColor themeColour(const XmlNode& holder)
{
    for (const XmlNode& each : holder.children) {
        if (each.is(ooxml::drawing, "srgbClr"_L1))
            return QColor(u'#' + each.attribute("val"_L1));
        if (each.is(ooxml::drawing, "sysClr"_L1))
            return QColor(u'#' + each.attribute("lastClr"_L1));
    }
    return {};
}

/// luminance × mod + off, in HSL, as DrawingML's lumMod and lumOff.
QColor withLuminance(const QColor& colour, int mod, int off)
{
    if (mod == 100'000 && off == 0)
        return colour;
    float hue = 0;
    float saturation = 0;
    float lightness = 0;
    colour.getHslF(&hue, &saturation, &lightness);
    lightness = std::clamp(lightness * float(mod) / 100'000 + float(off) / 100'000, 0.0F, 1.0F);
    return QColor::fromHslF(std::max(hue, 0.0F), saturation, lightness).toRgb();
}

/// Degrees between two hues; 0 for a grey, which has none.
double hueDistance(const QColor& a, const QColor& b)
{
    if (a.hslHue() < 0 || b.hslHue() < 0)
        return 0;
    const int apart = std::abs(a.hslHue() - b.hslHue());
    return std::min(apart, 360 - apart);
}

} // namespace

TemplateColours::TemplateColours(const XmlNode& theme, const XmlNode& master, const XmlNode& layout)
{
    const XmlNode* elements = theme.child(ooxml::drawing, "themeElements"_L1);
    const XmlNode* colours = elements ? elements->child(ooxml::drawing, "clrScheme"_L1) : nullptr;
    if (colours) {
        for (const XmlNode& each : colours->children) {
            const QColor colour = each.name.isEmpty() ? QColor() : themeColour(each);
            if (colour.isValid())
                m_scheme.insert(each.name, colour);
        }
    }
    const XmlNode* map = master.child(ooxml::presentation, "clrMap"_L1);
    if (const XmlNode* override = layout.child(ooxml::presentation, "clrMapOvr"_L1)) {
        if (const XmlNode* own = override->child(ooxml::drawing, "overrideClrMapping"_L1))
            map = own;
    }
    for (const auto& [name, usual] : {std::pair{"tx1"_L1, "dk1"_L1}, std::pair{"bg1"_L1, "lt1"_L1},
                                      std::pair{"tx2"_L1, "dk2"_L1}, std::pair{"bg2"_L1, "lt2"_L1}}) {
        const QString mapped = map ? map->attribute(name) : QString();
        m_scheme.insert(name, m_scheme.value(mapped.isEmpty() ? QString(usual) : mapped));
    }
    m_background = backgroundOf(layout);
    if (m_background.isNone())
        m_background = backgroundOf(master);
    if (m_background.isNone())
        m_background = "bg1"_L1;
}

SlideColour TemplateColours::backgroundOf(const XmlNode& root) const
{
    const XmlNode* content = root.child(ooxml::presentation, "cSld"_L1);
    const XmlNode* background = content ? content->child(ooxml::presentation, "bg"_L1) : nullptr;
    if (!background)
        return {};
    if (const XmlNode* reference = background->child(ooxml::presentation, "bgRef"_L1))
        return held(*reference);
    const XmlNode* properties = background->child(ooxml::presentation, "bgPr"_L1);
    const XmlNode* fill = properties ? properties->child(ooxml::drawing, "solidFill"_L1) : nullptr;
    return fill ? held(*fill) : SlideColour();
}

QColor TemplateColours::colour(const ThemeColour& of) const
{
    const QColor plain = m_scheme.value(of.scheme);
    return plain.isValid() ? withLuminance(plain, of.luminanceMod, of.luminanceOff) : plain;
}

QColor TemplateColours::rgb(const SlideColour& of) const
{
    return of.scheme.isEmpty() ? of.rgb : m_scheme.value(of.scheme);
}

SlideColour TemplateColours::held(const XmlNode& holder) const
{
    if (const QColor fixed = themeColour(holder); fixed.isValid())
        return fixed;
    const XmlNode* scheme = holder.child(ooxml::drawing, "schemeClr"_L1);
    if (!scheme)
        return {};
    const QString value = scheme->attribute("val"_L1);
    const auto name = std::ranges::find(schemeNames, value);
    if (name == schemeNames.end())
        return {};
    int mod = 100'000;
    int off = 0;
    for (const XmlNode& each : scheme->children) {
        if (each.name == "lumMod"_L1)
            mod = each.attribute("val"_L1).toInt();
        else if (each.name == "lumOff"_L1)
            off = each.attribute("val"_L1).toInt();
    }
    if (mod == 100'000 && off == 0)
        return *name;
    return colour({*name, mod, off});
}

/// Chooses colours of the theme one after another, each legible where it is used.
class TemplateColours::Picker {
public:
    Picker(const TemplateColours& theme, const Palette& ours, ThemeColours& used)
        : m_theme(theme)
        , m_palette(ours)
        , m_used(used)
    {
    }

    Palette pick()
    {
        m_palette.surface = m_theme.rgb(m_theme.background());
        if (!m_theme.background().scheme.isEmpty())
            use({m_theme.background().scheme}, m_palette.surface);
        m_palette.ground = m_palette.surface;
        pickText();
        pickGreys();
        pickRamp();
        pickMarks();
        return m_palette;
    }

private:
    void use(const ThemeColour& of, const QColor& colour)
    {
        const QRgb rgb = qRgb(colour.red(), colour.green(), colour.blue());
        if (!m_used.contains(rgb))
            m_used.insert(rgb, of);
    }

    /// Takes @p of for @p field if it stands out from the surface by @p contrast.
    bool take(QColor& field, const ThemeColour& of, double contrast)
    {
        const QColor colour = m_theme.colour(of);
        if (!colour.isValid() || contrastRatio(colour, m_palette.surface) < contrast)
            return false;
        field = colour;
        use(of, colour);
        return true;
    }

    void pickText()
    {
        for (const auto name : {"tx1"_L1, "tx2"_L1, "bg1"_L1, "bg2"_L1}) {
            if (take(m_palette.text, {name}, 4.5)) {
                m_text = name;
                break;
            }
        }
        if (m_text.isEmpty())
            m_palette.text = m_palette.dark ? QColor(Qt::white) : QColor(Qt::black);
        m_palette.muted = m_palette.text;
        if (m_text.isEmpty())
            return;
        // PowerPoint's own steps from black: 35 % lighter; from white: 25 % darker.
        const ThemeColour softer =
            m_palette.dark ? ThemeColour{m_text, 75'000, 0} : ThemeColour{m_text, 65'000, 35'000};
        take(m_palette.muted, softer, 4.5);
        m_palette.selection = m_palette.text;
    }

    /// Lines and tints between surface and text.
    void pickGreys()
    {
        const QLatin1StringView ground = m_theme.background().scheme;
        const auto shade = [&](QColor& field, int mod, double blend) {
            const ThemeColour of =
                m_palette.dark ? ThemeColour{ground, mod, 100'000 - mod} : ThemeColour{ground, mod, 0};
            if (!ground.isEmpty() && take(field, of, 1.04))
                return;
            const auto mix = [&](int from, int to) { return int(std::lround(from + (to - from) * blend)); };
            field = QColor(mix(m_palette.surface.red(), m_palette.text.red()),
                           mix(m_palette.surface.green(), m_palette.text.green()),
                           mix(m_palette.surface.blue(), m_palette.text.blue()));
        };
        shade(m_palette.tint, m_palette.dark ? 90'000 : 95'000, 0.06);
        shade(m_palette.line, m_palette.dark ? 80'000 : 85'000, 0.15);
        shade(m_palette.strongLine, m_palette.dark ? 60'000 : 65'000, 0.4);
        shade(m_palette.notApplicable, m_palette.dark ? 60'000 : 65'000, 0.4);
    }

    /// The six steps that PowerPoint offers of every colour, from few to many.
    std::array<ThemeColour, 6> steps(QLatin1StringView name) const
    {
        std::array<ThemeColour, 6> steps{ThemeColour{name, 20'000, 80'000}, ThemeColour{name, 40'000, 60'000},
                                         ThemeColour{name, 60'000, 40'000}, ThemeColour{name},
                                         ThemeColour{name, 75'000, 0},      ThemeColour{name, 50'000, 0}};
        if (m_palette.dark)
            std::ranges::reverse(steps);
        return steps;
    }

    bool isLegible(const std::array<ThemeColour, 6>& steps) const
    {
        for (size_t i = 0; i < steps.size(); ++i) {
            const QColor colour = m_theme.colour(steps[i]);
            if (!colour.isValid() || contrastRatio(colour, m_palette.textOn(colour)) < 4.5)
                return false;
            if (i > 0 && contrastRatio(colour, m_theme.colour(steps[i - 1])) < 1.12)
                return false;
        }
        return contrastRatio(m_theme.colour(steps[5]), m_theme.colour(steps[0])) >= 3;
    }

    void pickRamp()
    {
        for (const auto name : accents) {
            const auto ramp = steps(name);
            if (m_theme.colour({name}).hslSaturationF() < 0.1F || !isLegible(ramp))
                continue;
            for (size_t i = 0; i < ramp.size(); ++i) {
                m_palette.ramp[i] = m_theme.colour(ramp[i]);
                use(ramp[i], m_palette.ramp[i]);
            }
            m_base = m_theme.colour({name});
            m_taken.push_back(name);
            break;
        }
        if (!m_base.isValid())
            m_base = m_palette.ramp[3];
        for (const auto name : m_taken) {
            if (!take(m_palette.accent, {name}, 3))
                take(m_palette.accent, {name, m_palette.dark ? 60'000 : 75'000, m_palette.dark ? 40'000 : 0},
                     3);
        }
        m_palette.inProgress = m_palette.accent;
    }

    /// The accent farthest in hue from the ramp and from what is taken, if any is far enough.
    QLatin1StringView farthest() const
    {
        QLatin1StringView best;
        double most = 40; // degrees: nearer hues are mistaken for a step of the ramp
        for (const auto name : accents) {
            const QColor colour = m_theme.colour({name});
            if (std::ranges::contains(m_taken, name) || !colour.isValid() || colour.hslSaturationF() < 0.25F
                || contrastRatio(colour, m_palette.surface) < 3)
                continue;
            double apart = hueDistance(colour, m_base);
            for (const auto taken : m_taken)
                apart = std::min(apart, hueDistance(colour, m_theme.colour({taken})));
            if (apart > most) {
                most = apart;
                best = name;
            }
        }
        return best;
    }

    void pickMarks()
    {
        // Ours, on whatever ground the theme has, unless it has a better one.
        m_palette.gapGround = m_palette.surface;
        m_palette.gap = m_palette.markOn(m_palette.surface, m_palette.gap, 3);
        m_palette.synthesisGap = m_palette.markOn(m_palette.surface, m_palette.synthesisGap, 3);
        if (const auto name = farthest(); !name.isEmpty()) {
            take(m_palette.gap, {name}, 3);
            m_taken.push_back(name);
        }
        m_palette.gapHatch = m_palette.gap;
        m_palette.gapText = m_palette.gap;
        if (contrastRatio(m_palette.gapText, m_palette.surface) < 4.5)
            m_palette.gapText = m_palette.text;
        if (const auto name = farthest(); !name.isEmpty()) {
            take(m_palette.synthesisGap, {name}, 3);
            m_taken.push_back(name);
        }
    }

    const TemplateColours& m_theme;
    Palette m_palette;
    ThemeColours& m_used;
    QLatin1StringView m_text;
    QColor m_base; ///< of the ramp
    std::vector<QLatin1StringView> m_taken;
};

Palette TemplateColours::palette(ThemeColours& used) const
{
    const QColor surface = rgb(m_background);
    const bool dark = contrastRatio(surface, Qt::white) > contrastRatio(surface, Qt::black);
    return Picker(*this, paletteFor(dark ? Theme::Dark : Theme::Light), used).pick();
}

} // namespace lacuna
