// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/slidexml.h"

#include <QtCore/QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

/// Hundredths of a point, as DrawingML counts text.
QString hundredths(double points)
{
    return QString::number(std::lround(points * 100));
}

QString language()
{
    const QString name = QLocale().bcp47Name();
    return name.isEmpty() || name == "C"_L1 ? u"en-GB"_s : name;
}

} // namespace

QString SlideXml::emu(double points)
{
    return QString::number(std::llround(points * 12700));
}

SlideXml::SlideXml(QLatin1StringView root, XmlPart::Attributes attributes, const QString& name,
                   const SlideColour& background, const ThemeColours* themed)
    : m_themed(themed)
    , m_isLayout(root == "p:sldLayout"_L1)
    , m_language(language())
{
    m_xml.open(root,
               {{"xmlns:a"_L1, u"http://schemas.openxmlformats.org/drawingml/2006/main"_s},
                {"xmlns:r"_L1, u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s},
                {"xmlns:p"_L1, u"http://schemas.openxmlformats.org/presentationml/2006/main"_s}});
    for (const auto& [key, value] : attributes)
        m_xml.attribute(key, value);
    m_xml.open("p:cSld"_L1);
    if (!name.isEmpty())
        m_xml.attribute("name"_L1, name);
    if (!background.isNone()) {
        m_xml.open("p:bg"_L1);
        m_xml.open("p:bgPr"_L1);
        fill(background);
        m_xml.empty("a:effectLst"_L1);
        m_xml.close();
        m_xml.close();
    }
    m_xml.open("p:spTree"_L1);
    m_xml.open("p:nvGrpSpPr"_L1);
    m_xml.empty("p:cNvPr"_L1, {{"id"_L1, u"1"_s}, {"name"_L1, QString()}});
    m_xml.empty("p:cNvGrpSpPr"_L1);
    m_xml.empty("p:nvPr"_L1);
    m_xml.close();
    m_xml.empty("p:grpSpPr"_L1);
}

void SlideXml::closeTree()
{
    m_xml.close(); // spTree
    m_xml.close(); // cSld
}

QString SlideXml::relate(const SlideRelation& relation)
{
    for (size_t i = 0; i < m_relations.size(); ++i) {
        if (m_relations[i].link == relation.link && m_relations[i].chart == relation.chart)
            return u"rId%1"_s.arg(i + 2);
    }
    m_relations.push_back(relation);
    return u"rId%1"_s.arg(m_relations.size() + 1);
}

/// @p keepsColour: the text stays legible on its ground instead of taking the theme's colour of links.
void SlideXml::click(const SlideLink& link, bool keepsColour)
{
    m_xml.open("a:hlinkClick"_L1, {{"r:id"_L1, relate({link})}});
    if (link.address.isEmpty())
        m_xml.attribute("action"_L1, u"ppaction://hlinksldjump"_s);
    if (keepsColour) {
        m_xml.open("a:extLst"_L1);
        m_xml.open("a:ext"_L1, {{"uri"_L1, u"{A12FA001-AC4F-418D-AE19-62706E023703}"_s}});
        m_xml.empty("ahyp:hlinkClr"_L1,
                    {{"xmlns:ahyp"_L1, u"http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor"_s},
                     {"val"_L1, u"tx"_s}});
        m_xml.close();
        m_xml.close();
    }
    m_xml.close();
}

void SlideXml::properties(QLatin1StringView element, const QString& name, const QString& description,
                          const SlideLink& link)
{
    m_xml.open(element, {{"id"_L1, QString::number(m_nextId++)}, {"name"_L1, name}});
    if (!description.isEmpty())
        m_xml.attribute("descr"_L1, description);
    if (!link.isNone())
        click(link, false);
    m_xml.close();
}

void SlideXml::transform(QLatin1StringView element, const QRectF& box)
{
    m_xml.open(element);
    m_xml.empty("a:off"_L1, {{"x"_L1, emu(box.x())}, {"y"_L1, emu(box.y())}});
    m_xml.empty("a:ext"_L1, {{"cx"_L1, emu(box.width())}, {"cy"_L1, emu(box.height())}});
    m_xml.close();
}

void SlideXml::colour(const SlideColour& colour)
{
    if (!colour.scheme.isEmpty()) {
        m_xml.empty("a:schemeClr"_L1, {{"val"_L1, colour.scheme}});
        return;
    }
    const QRgb rgb = qRgb(colour.rgb.red(), colour.rgb.green(), colour.rgb.blue());
    const auto themed = m_themed ? m_themed->constFind(rgb) : ThemeColours::const_iterator();
    if (!m_themed || themed == m_themed->cend()) {
        m_xml.empty("a:srgbClr"_L1, {{"val"_L1, colour.rgb.name().mid(1).toUpper()}});
        return;
    }
    m_xml.open("a:schemeClr"_L1, {{"val"_L1, themed->scheme}});
    if (themed->luminanceMod != 100'000)
        m_xml.empty("a:lumMod"_L1, {{"val"_L1, QString::number(themed->luminanceMod)}});
    if (themed->luminanceOff != 0)
        m_xml.empty("a:lumOff"_L1, {{"val"_L1, QString::number(themed->luminanceOff)}});
    m_xml.close();
}

void SlideXml::fill(const SlideColour& ground, QLatin1StringView pattern, const SlideColour& patternInk)
{
    if (ground.isNone()) {
        m_xml.empty("a:noFill"_L1);
    } else if (pattern.isEmpty()) {
        m_xml.open("a:solidFill"_L1);
        colour(ground);
        m_xml.close();
    } else {
        m_xml.open("a:pattFill"_L1, {{"prst"_L1, pattern}});
        m_xml.open("a:fgClr"_L1);
        colour(patternInk);
        m_xml.close();
        m_xml.open("a:bgClr"_L1);
        colour(ground);
        m_xml.close();
        m_xml.close();
    }
}

void SlideXml::runLook(QLatin1StringView element, const SlideRun& run)
{
    m_xml.open(element,
               {{"lang"_L1, m_language},
                {"sz"_L1, hundredths(run.size)},
                {"b"_L1, run.bold ? u"1"_s : u"0"_s},
                {"dirty"_L1, u"0"_s}});
    fill(run.colour);
    // Some templates say of tables, or of text outside placeholders, that it has another font than the theme's.
    if (!m_ownPlaceholders) {
        for (const auto& [script, font] :
             {std::pair{"a:latin"_L1, u"+mn-lt"_s}, std::pair{"a:ea"_L1, u"+mn-ea"_s},
              std::pair{"a:cs"_L1, u"+mn-cs"_s}})
            m_xml.empty(script, {{"typeface"_L1, font}});
    }
    if (!run.link.isNone())
        click(run.link, true);
    m_xml.close();
}

void SlideXml::paragraph(const SlideParagraph& paragraph)
{
    m_xml.open("a:p"_L1);
    const bool rightToLeft = paragraph.isRightToLeft();
    using Align = SlideParagraph::Align;
    const bool right = paragraph.align == (rightToLeft ? Align::Start : Align::End);
    m_xml.open("a:pPr"_L1,
               {{"algn"_L1,
                 paragraph.align == Align::Centre ? u"ctr"_s
                     : right                      ? u"r"_s
                                                  : u"l"_s}});
    if (rightToLeft)
        m_xml.attribute("rtl"_L1, u"1"_s);
    if (paragraph.lineSpacing > 0) {
        m_xml.open("a:lnSpc"_L1);
        m_xml.empty("a:spcPts"_L1, {{"val"_L1, hundredths(paragraph.lineSpacing)}});
        m_xml.close();
    }
    m_xml.open("a:spcBef"_L1);
    m_xml.empty("a:spcPts"_L1, {{"val"_L1, hundredths(paragraph.spaceBefore)}});
    m_xml.close();
    m_xml.close();
    bool any = false;
    for (const SlideRun& run : paragraph.runs) {
        if (run.text.isEmpty())
            continue;
        any = true;
        m_xml.open("a:r"_L1);
        runLook("a:rPr"_L1, run);
        m_xml.leaf("a:t"_L1, run.text);
        m_xml.close();
    }
    // An empty paragraph would take the master's 18 points and stretch its row.
    if (!any)
        runLook("a:endParaRPr"_L1, paragraph.runs.empty() ? SlideRun{{}, 9} : paragraph.runs.front());
    m_xml.close();
}

/// Of a layout: slides inherit the looks of its list of styles, not those of its sample text.
void SlideXml::styledParagraphs(const std::vector<SlideParagraph>& text)
{
    m_xml.open("a:lstStyle"_L1);
    if (!text.empty() && !text.front().runs.empty()) {
        const SlideRun& run = text.front().runs.front();
        m_xml.open("a:lvl1pPr"_L1);
        m_xml.open("a:defRPr"_L1, {{"sz"_L1, hundredths(run.size)}, {"b"_L1, run.bold ? u"1"_s : u"0"_s}});
        fill(run.colour);
        m_xml.close();
        m_xml.close();
    }
    m_xml.close();
    for (const SlideParagraph& each : text)
        paragraph(each);
    if (text.empty())
        m_xml.empty("a:p"_L1);
}

void SlideXml::paragraphs(const std::vector<SlideParagraph>& text)
{
    m_xml.empty("a:lstStyle"_L1);
    for (const SlideParagraph& each : text)
        paragraph(each);
    if (text.empty())
        m_xml.empty("a:p"_L1);
}

/// Text starts at the box's very edge, so that titles, tables and legends align.
void SlideXml::body(QLatin1StringView anchor, double padding, bool upwards)
{
    const QString inset = emu(padding);
    m_xml.open("a:bodyPr"_L1,
               {{"vert"_L1, upwards ? u"vert270"_s : u"horz"_s},
                {"wrap"_L1, u"square"_s},
                {"lIns"_L1, inset},
                {"tIns"_L1, u"0"_s},
                {"rIns"_L1, inset},
                {"bIns"_L1, u"0"_s},
                {"anchor"_L1, anchor}});
    m_xml.empty("a:noAutofit"_L1);
    m_xml.close();
}

void SlideXml::placeholder(QLatin1StringView type, int index, const QString& name, const QRectF& box,
                           const std::vector<SlideParagraph>& text, QLatin1StringView anchor)
{
    m_xml.open("p:sp"_L1);
    m_xml.open("p:nvSpPr"_L1);
    properties("p:cNvPr"_L1, name);
    m_xml.open("p:cNvSpPr"_L1);
    m_xml.empty("a:spLocks"_L1, {{"noGrp"_L1, u"1"_s}});
    m_xml.close();
    m_xml.open("p:nvPr"_L1);
    m_xml.empty("p:ph"_L1, {{"type"_L1, type}});
    if (index > 0)
        m_xml.attribute("idx"_L1, QString::number(index));
    m_xml.close();
    m_xml.close();
    m_xml.open("p:spPr"_L1);
    if (!box.isEmpty())
        transform("a:xfrm"_L1, box);
    m_xml.close();
    m_xml.open("p:txBody"_L1);
    if (followsLayout(box)) {
        followingText(text);
    } else {
        body(anchor);
        if (m_isLayout)
            styledParagraphs(text);
        else
            paragraphs(text);
    }
    m_xml.close();
    m_xml.close();
}

/// Of a placeholder whose layout says how its text looks: only the size is ours, which makes it fit, and a colour where the layout fails to say it.
void SlideXml::followingText(const std::vector<SlideParagraph>& text)
{
    m_xml.open("a:bodyPr"_L1);
    m_xml.empty("a:normAutofit"_L1);
    m_xml.close();
    m_xml.empty("a:lstStyle"_L1);
    for (const SlideParagraph& paragraph : text) {
        m_xml.open("a:p"_L1);
        if (paragraph.isRightToLeft())
            m_xml.empty("a:pPr"_L1, {{"rtl"_L1, u"1"_s}});
        for (const SlideRun& run : paragraph.runs) {
            if (run.text.isEmpty())
                continue;
            m_xml.open("a:r"_L1);
            m_xml.open("a:rPr"_L1,
                       {{"lang"_L1, m_language}, {"sz"_L1, hundredths(run.size)}, {"dirty"_L1, u"0"_s}});
            if (!run.colour.isNone())
                fill(run.colour);
            m_xml.close();
            m_xml.leaf("a:t"_L1, run.text);
            m_xml.close();
        }
        m_xml.close();
    }
    if (text.empty())
        m_xml.empty("a:p"_L1);
}

void SlideXml::slideImage(int index, const QString& name, const QRectF& box)
{
    m_xml.open("p:sp"_L1);
    m_xml.open("p:nvSpPr"_L1);
    properties("p:cNvPr"_L1, name);
    m_xml.open("p:cNvSpPr"_L1);
    m_xml.empty("a:spLocks"_L1, {{"noGrp"_L1, u"1"_s}, {"noRot"_L1, u"1"_s}, {"noChangeAspect"_L1, u"1"_s}});
    m_xml.close();
    m_xml.open("p:nvPr"_L1);
    m_xml.empty("p:ph"_L1, {{"type"_L1, u"sldImg"_s}, {"idx"_L1, QString::number(index)}});
    m_xml.close();
    m_xml.close();
    m_xml.open("p:spPr"_L1);
    if (!box.isEmpty()) {
        transform("a:xfrm"_L1, box);
        m_xml.open("a:prstGeom"_L1, {{"prst"_L1, u"rect"_s}});
        m_xml.empty("a:avLst"_L1);
        m_xml.close();
    }
    m_xml.close();
    m_xml.close();
}

void SlideXml::slideNumber(int index, const QString& name, const QRectF& box, const SlideColour& ink)
{
    m_xml.open("p:sp"_L1);
    m_xml.open("p:nvSpPr"_L1);
    properties("p:cNvPr"_L1, name);
    m_xml.open("p:cNvSpPr"_L1);
    m_xml.empty("a:spLocks"_L1, {{"noGrp"_L1, u"1"_s}});
    m_xml.close();
    m_xml.open("p:nvPr"_L1);
    m_xml.empty("p:ph"_L1,
                {{"type"_L1, u"sldNum"_s}, {"sz"_L1, u"quarter"_s}, {"idx"_L1, QString::number(index)}});
    m_xml.close();
    m_xml.close();
    m_xml.open("p:spPr"_L1);
    if (!box.isEmpty())
        transform("a:xfrm"_L1, box);
    m_xml.close();
    m_xml.open("p:txBody"_L1);
    const bool follows = followsLayout(box);
    if (follows)
        m_xml.empty("a:bodyPr"_L1);
    else
        body("b"_L1);
    m_xml.empty("a:lstStyle"_L1);
    m_xml.open("a:p"_L1);
    if (!follows)
        m_xml.empty("a:pPr"_L1, {{"algn"_L1, u"r"_s}});
    m_xml.open("a:fld"_L1,
               {{"id"_L1, u"{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}"_s}, {"type"_L1, u"slidenum"_s}});
    if (follows)
        m_xml.empty("a:rPr"_L1, {{"lang"_L1, m_language}});
    else
        runLook("a:rPr"_L1, {{}, 9, false, ink});
    m_xml.leaf("a:t"_L1, u"‹#›");
    m_xml.close();
    m_xml.close();
    m_xml.close();
    m_xml.close();
}

void SlideXml::textBox(const QString& name, const QRectF& box, const std::vector<SlideParagraph>& text,
                       QLatin1StringView anchor)
{
    m_xml.open("p:sp"_L1);
    m_xml.open("p:nvSpPr"_L1);
    properties("p:cNvPr"_L1, name);
    m_xml.empty("p:cNvSpPr"_L1, {{"txBox"_L1, u"1"_s}});
    m_xml.empty("p:nvPr"_L1);
    m_xml.close();
    m_xml.open("p:spPr"_L1);
    transform("a:xfrm"_L1, box);
    m_xml.open("a:prstGeom"_L1, {{"prst"_L1, u"rect"_s}});
    m_xml.empty("a:avLst"_L1);
    m_xml.close();
    m_xml.empty("a:noFill"_L1);
    m_xml.close();
    m_xml.open("p:txBody"_L1);
    body(anchor);
    paragraphs(text);
    m_xml.close();
    m_xml.close();
}

void SlideXml::geometry(const QRectF& box, const Look& look)
{
    const QLatin1StringView plain = look.rounded ? "roundRect"_L1 : "rect"_L1;
    m_xml.open("a:prstGeom"_L1, {{"prst"_L1, look.geometry.isEmpty() ? plain : look.geometry}});
    m_xml.open("a:avLst"_L1);
    const auto adjust = [this](const QString& name, qint64 value) {
        m_xml.empty("a:gd"_L1, {{"name"_L1, name}, {"fmla"_L1, u"val %1"_s.arg(value)}});
    };
    if (look.rounded) { // a corner of four points, in hundred-thousandths of the shorter side
        const double side = std::max(1.0, std::min(box.width(), box.height()));
        adjust(u"adj"_s, std::lround(std::min(0.5, 4 / side) * 100'000));
    }
    for (const auto& [name, value] : look.adjustments)
        adjust(name, value);
    m_xml.close();
    m_xml.close();
}

int SlideXml::rectangle(const QString& name, const QRectF& box, const Look& look,
                        const std::vector<SlideParagraph>& text)
{
    const int number = m_nextId;
    m_xml.open("p:sp"_L1);
    m_xml.open("p:nvSpPr"_L1);
    properties("p:cNvPr"_L1, name, look.description, look.link);
    m_xml.empty("p:cNvSpPr"_L1);
    m_xml.empty("p:nvPr"_L1);
    m_xml.close();
    m_xml.open("p:spPr"_L1);
    transform("a:xfrm"_L1, box);
    geometry(box, look);
    fill(look.fill, look.pattern, look.patternInk);
    m_xml.open("a:ln"_L1, {{"w"_L1, emu(look.lineWidth)}});
    fill(look.lineWidth > 0 ? look.line : SlideColour());
    if (look.dashed)
        m_xml.empty("a:prstDash"_L1, {{"val"_L1, u"sysDash"_s}});
    m_xml.close();
    m_xml.close();
    m_xml.open("p:txBody"_L1);
    body("ctr"_L1, look.padding, look.upwards);
    paragraphs(text);
    m_xml.close();
    m_xml.close();
    return number;
}

void SlideXml::openGroup(const QString& name, const QString& description, const QRectF& box)
{
    m_xml.open("p:grpSp"_L1);
    m_xml.open("p:nvGrpSpPr"_L1);
    properties("p:cNvPr"_L1, name, description);
    m_xml.empty("p:cNvGrpSpPr"_L1);
    m_xml.empty("p:nvPr"_L1);
    m_xml.close();
    m_xml.open("p:grpSpPr"_L1);
    m_xml.open("a:xfrm"_L1);
    m_xml.empty("a:off"_L1, {{"x"_L1, emu(box.x())}, {"y"_L1, emu(box.y())}});
    m_xml.empty("a:ext"_L1, {{"cx"_L1, emu(box.width())}, {"cy"_L1, emu(box.height())}});
    m_xml.empty("a:chOff"_L1, {{"x"_L1, emu(box.x())}, {"y"_L1, emu(box.y())}});
    m_xml.empty("a:chExt"_L1, {{"cx"_L1, emu(box.width())}, {"cy"_L1, emu(box.height())}});
    m_xml.close();
    m_xml.close();
}

void SlideXml::closeGroup()
{
    m_xml.close();
}

} // namespace lacuna
