// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/odpstyles.h"

#include "model/reports/odfxml.h"

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

using Values = std::vector<std::pair<QLatin1StringView, QString>>;
using odfxml::points;

const auto nothing = u"none"_s;
const auto dashes = u"Dashes"_s;
const auto arrow = u"Arrow"_s;

QString anchored(QLatin1StringView anchor)
{
    return anchor == "t"_L1 ? u"top"_s : anchor == "b"_L1 ? u"bottom"_s : u"middle"_s;
}

/// A box keeps its size whatever is written into it: the text was made to fit.
Values boxValues(QLatin1StringView anchor, double padding)
{
    const QString inset = points(padding);
    return {{"draw:textarea-horizontal-align"_L1, u"justify"_s},
            {"draw:textarea-vertical-align"_L1, anchored(anchor)},
            {"draw:auto-grow-height"_L1, u"false"_s},
            {"draw:auto-grow-width"_L1, u"false"_s},
            {"fo:wrap-option"_L1, u"wrap"_s},
            {"fo:min-height"_L1, points(0)},
            {"fo:padding-top"_L1, points(0)},
            {"fo:padding-bottom"_L1, points(0)},
            {"fo:padding-left"_L1, inset},
            {"fo:padding-right"_L1, inset}};
}

void addSize(Values& values, double size)
{
    for (const auto name : {"fo:font-size"_L1, "style:font-size-asian"_L1, "style:font-size-complex"_L1})
        values.emplace_back(name, points(size));
}

} // namespace

OdpStyles::OdpStyles(const Palette& palette)
    : m_palette(palette)
{
}

QColor OdpStyles::colour(const SlideColour& colour) const
{
    const QLatin1StringView name = colour.scheme;
    if (name.isEmpty())
        return colour.rgb;
    if (name == "bg1"_L1)
        return m_palette.surface;
    if (name == "dk2"_L1)
        return m_palette.rail;
    const std::array accents{m_palette.accent,  m_palette.gap,         m_palette.synthesisGap,
                             m_palette.ramp[2], m_palette.segments[2], m_palette.segments[1]};
    const int accent = name.startsWith("accent"_L1) ? name.sliced(6).toInt() : 0;
    if (accent >= 1 && accent <= int(accents.size()))
        return accents[size_t(accent) - 1];
    return name == "hlink"_L1 ? m_palette.accent : m_palette.text;
}

QString OdpStyles::paragraph(const SlideParagraph& paragraph)
{
    using Align = SlideParagraph::Align;
    const bool rightToLeft = paragraph.isRightToLeft();
    // "start" is taken for the left by programs that show slides.
    const bool right = paragraph.align == (rightToLeft ? Align::Start : Align::End);
    const QString align = paragraph.align == Align::Centre ? u"center"_s : right ? u"right"_s : u"left"_s;
    Values values{{"fo:text-align"_L1, align},
                  {"style:writing-mode"_L1, rightToLeft ? u"rl-tb"_s : u"lr-tb"_s},
                  {"fo:margin-top"_L1, points(paragraph.spaceBefore)},
                  {"fo:margin-bottom"_L1, points(0)}};
    if (paragraph.lineSpacing > 0)
        values.emplace_back("fo:line-height"_L1, points(paragraph.lineSpacing));
    OdfStyle style{"paragraph"_L1, {}, {{"style:paragraph-properties"_L1, std::move(values)}}};
    // An empty paragraph would take the default size and stretch its row.
    if (std::ranges::all_of(paragraph.runs, [](const SlideRun& run) { return run.text.isEmpty(); })) {
        Values look;
        addSize(look, paragraph.runs.empty() ? 9 : paragraph.runs.front().size);
        style.properties.push_back({"style:text-properties"_L1, std::move(look)});
    }
    return m_styles.name(style);
}

QString OdpStyles::run(const SlideRun& run)
{
    Values values{{"fo:color"_L1, colour(run.colour).name()}};
    addSize(values, run.size);
    for (const auto name :
         {"fo:font-weight"_L1, "style:font-weight-asian"_L1, "style:font-weight-complex"_L1})
        values.emplace_back(name, run.bold ? u"bold"_s : u"normal"_s);
    if (!run.link.isNone()) {
        values.emplace_back("style:text-underline-style"_L1, u"solid"_s);
        values.emplace_back("style:text-underline-width"_L1, u"auto"_s);
        values.emplace_back("style:text-underline-color"_L1, u"font-color"_s);
    }
    return m_styles.name({"text"_L1, {}, {{"style:text-properties"_L1, std::move(values)}}});
}

QString OdpStyles::hatch(QLatin1StringView pattern, const QColor& ink)
{
    for (const Hatch& hatch : m_hatches) {
        if (hatch.pattern == pattern && hatch.ink == ink)
            return hatch.name;
    }
    m_hatches.push_back({u"Hatch%1"_s.arg(m_hatches.size() + 1), pattern, ink});
    return m_hatches.back().name;
}

void OdpStyles::addFill(Values& values, const SlideColour& fill, QLatin1StringView pattern,
                        const SlideColour& patternInk)
{
    if (fill.isNone()) {
        values.emplace_back("draw:fill"_L1, nothing);
        return;
    }
    values.emplace_back("draw:fill"_L1, pattern.isEmpty() ? u"solid"_s : u"hatch"_s);
    values.emplace_back("draw:fill-color"_L1, colour(fill).name());
    if (pattern.isEmpty())
        return;
    values.emplace_back("draw:fill-hatch-name"_L1, hatch(pattern, colour(patternInk)));
    values.emplace_back("draw:fill-hatch-solid"_L1, u"true"_s);
}

QString OdpStyles::shape(const SlideLook& look)
{
    Values values;
    if (look.lineWidth > 0 && !look.line.isNone()) {
        values = {{"draw:stroke"_L1, look.dashed ? u"dash"_s : u"solid"_s},
                  {"svg:stroke-width"_L1, points(look.lineWidth)},
                  {"svg:stroke-color"_L1, colour(look.line).name()}};
        if (look.dashed)
            values.emplace_back("draw:stroke-dash"_L1, dashes);
    } else {
        values = {{"draw:stroke"_L1, nothing}};
    }
    addFill(values, look.fill, look.pattern, look.patternInk);
    const Values box = boxValues("ctr"_L1, look.padding);
    values.insert(values.end(), box.begin(), box.end());
    if (look.upwards) // the standard knows no text that is read from below
        values.emplace_back("loext:writing-mode"_L1, u"bt-lr"_s);
    return m_styles.name({"graphic"_L1, u"standard"_s, {{"style:graphic-properties"_L1, std::move(values)}}});
}

QString OdpStyles::textBox(QLatin1StringView anchor)
{
    Values values{{"draw:stroke"_L1, nothing}, {"draw:fill"_L1, nothing}};
    const Values box = boxValues(anchor, 0);
    values.insert(values.end(), box.begin(), box.end());
    return m_styles.name({"graphic"_L1, u"standard"_s, {{"style:graphic-properties"_L1, std::move(values)}}});
}

QString OdpStyles::placeholder(const QString& parent, QLatin1StringView anchor)
{
    return m_styles.name(
        {"presentation"_L1, parent, {{"style:graphic-properties"_L1, boxValues(anchor, 0)}}});
}

QString OdpStyles::connector(const SlideColour& ink, double width)
{
    return m_styles.name({"graphic"_L1,
                          u"standard"_s,
                          {{"style:graphic-properties"_L1,
                            {{"draw:stroke"_L1, u"solid"_s},
                             {"svg:stroke-width"_L1, points(width)},
                             {"svg:stroke-color"_L1, colour(ink).name()},
                             {"draw:marker-end"_L1, arrow},
                             {"draw:marker-end-width"_L1, points(6)}}}}});
}

QString OdpStyles::edge(const SlideEdge& edge) const
{
    if (edge.width <= 0 || edge.colour.isNone())
        return nothing;
    return points(edge.width) + (edge.dashed ? u" dashed "_s : u" solid "_s) + colour(edge.colour).name();
}

/// Said three times: as the standard has it for cells, and in the two places where Impress looks, of which one knows hatches.
QString OdpStyles::cell(const SlideCell& cell)
{
    const Values edges{{"fo:border-left"_L1, edge(cell.left)},
                       {"fo:border-right"_L1, edge(cell.right)},
                       {"fo:border-top"_L1, edge(cell.top)},
                       {"fo:border-bottom"_L1, edge(cell.bottom)}};
    const Values padding{{"fo:padding-left"_L1, points(cell.marginLeft)},
                         {"fo:padding-right"_L1, points(cell.marginRight)},
                         {"fo:padding-top"_L1, points(1)},
                         {"fo:padding-bottom"_L1, points(1)}};
    const QString anchor = cell.anchorBottom ? u"bottom"_s : u"middle"_s;
    Values standard{
        {"fo:background-color"_L1, cell.fill.isNone() ? u"transparent"_s : colour(cell.fill).name()},
        {"style:vertical-align"_L1, anchor}};
    standard.insert(standard.end(), edges.begin(), edges.end());
    standard.insert(standard.end(), padding.begin(), padding.end());
    Values drawn;
    addFill(drawn, cell.fill, cell.pattern, cell.patternInk);
    drawn.emplace_back("draw:textarea-vertical-align"_L1, anchor);
    drawn.insert(drawn.end(), padding.begin(), padding.end());
    return m_styles.name({"table-cell"_L1,
                          {},
                          {{"loext:graphic-properties"_L1, std::move(drawn)},
                           {"style:table-cell-properties"_L1, std::move(standard)},
                           {"style:paragraph-properties"_L1, edges}}});
}

QString OdpStyles::column(double width)
{
    return m_styles.name(
        {"table-column"_L1,
         {},
         {{"style:table-column-properties"_L1,
           {{"style:column-width"_L1, points(width)}, {"style:use-optimal-column-width"_L1, u"false"_s}}}}});
}

QString OdpStyles::row(double height)
{
    return m_styles.name(
        {"table-row"_L1,
         {},
         {{"style:table-row-properties"_L1,
           {{"style:row-height"_L1, points(height)}, {"style:use-optimal-row-height"_L1, u"false"_s}}}}});
}

QString OdpStyles::page(bool footer, bool number)
{
    const auto yes = [](bool shown) { return shown ? u"true"_s : u"false"_s; };
    return m_styles.name({"drawing-page"_L1,
                          {},
                          {{"style:drawing-page-properties"_L1,
                            {{"presentation:background-visible"_L1, yes(true)},
                             {"presentation:background-objects-visible"_L1, yes(true)},
                             {"presentation:display-footer"_L1, yes(footer)},
                             {"presentation:display-page-number"_L1, yes(number)},
                             {"presentation:display-date-time"_L1, yes(false)}}}}});
}

QString OdpStyles::frame()
{
    return m_styles.name(
        {"graphic"_L1,
         u"standard"_s,
         {{"style:graphic-properties"_L1, {{"draw:stroke"_L1, nothing}, {"draw:fill"_L1, nothing}}}}});
}

void OdpStyles::writeCommon(XmlPart& xml) const
{
    for (const Hatch& hatch : m_hatches) {
        xml.empty("draw:hatch"_L1,
                  {{"draw:name"_L1, hatch.name},
                   {"draw:style"_L1, hatch.pattern == "diagCross"_L1 ? u"double"_s : u"single"_s},
                   {"draw:color"_L1, hatch.ink.name()},
                   {"draw:distance"_L1, points(3)},
                   {"draw:rotation"_L1, u"450"_s}});
    }
    xml.empty(
        "draw:marker"_L1,
        {{"draw:name"_L1, arrow}, {"svg:viewBox"_L1, u"0 0 20 30"_s}, {"svg:d"_L1, u"M10 0l-10 30h20z"_s}});
    xml.empty("draw:stroke-dash"_L1,
              {{"draw:name"_L1, dashes},
               {"draw:style"_L1, u"rect"_s},
               {"draw:dots1"_L1, u"1"_s},
               {"draw:dots1-length"_L1, points(3)},
               {"draw:distance"_L1, points(2)}});
}

} // namespace lacuna
