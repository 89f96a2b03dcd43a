// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/decktheme.h"

#include "model/reports/report.h"
#include "model/reports/slidexml.h"
#include "model/reports/templatepackage.h"

#include <QtCore/QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace lacuna::decktheme {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::DeckTheme)
};

const auto contentPrefix = u"application/vnd.openxmlformats-officedocument."_s;
constexpr std::array layouts{Layout::Title, Layout::TitleOnly, Layout::Blank};

QString hex(const QColor& colour)
{
    return colour.name().mid(1).toUpper();
}

void themeColour(XmlPart& xml, QLatin1StringView element, const QColor& colour)
{
    xml.open(element);
    xml.empty("a:srgbClr"_L1, {{"val"_L1, hex(colour)}});
    xml.close();
}

void colours(XmlPart& xml, const Palette& palette)
{
    // dk1 and lt1 are dark and light whatever the theme; the master maps text and background to them.
    xml.open("a:clrScheme"_L1, {{"name"_L1, u"Lacuna"_s}});
    themeColour(xml, "a:dk1"_L1, palette.dark ? palette.surface : palette.text);
    themeColour(xml, "a:lt1"_L1, palette.dark ? palette.text : palette.surface);
    themeColour(xml, "a:dk2"_L1, palette.rail);
    themeColour(xml, "a:lt2"_L1, palette.dark ? palette.muted : palette.ground);
    themeColour(xml, "a:accent1"_L1, palette.accent);
    themeColour(xml, "a:accent2"_L1, palette.gap);
    themeColour(xml, "a:accent3"_L1, palette.synthesisGap);
    themeColour(xml, "a:accent4"_L1, palette.ramp[2]);
    themeColour(xml, "a:accent5"_L1, palette.segments[2]);
    themeColour(xml, "a:accent6"_L1, palette.segments[1]);
    themeColour(xml, "a:hlink"_L1, palette.accent);
    themeColour(xml, "a:folHlink"_L1, palette.synthesisGap);
    xml.close();
}

void fonts(XmlPart& xml)
{
    xml.open("a:fontScheme"_L1, {{"name"_L1, u"Lacuna"_s}});
    for (const auto element : {"a:majorFont"_L1, "a:minorFont"_L1}) {
        xml.open(element);
        // On every Windows and macOS, and the one whose widths textfit knows.
        xml.empty("a:latin"_L1, {{"typeface"_L1, u"Arial"_s}});
        xml.empty("a:ea"_L1, {{"typeface"_L1, QString()}});
        xml.empty("a:cs"_L1, {{"typeface"_L1, QString()}});
        xml.close();
    }
    xml.close();
}

void placeholderFill(XmlPart& xml)
{
    xml.open("a:solidFill"_L1);
    xml.empty("a:schemeClr"_L1, {{"val"_L1, u"phClr"_s}});
    xml.close();
}

/// The three subtle, moderate and intense variants the schema asks for; all plain here.
void formats(XmlPart& xml)
{
    xml.open("a:fmtScheme"_L1, {{"name"_L1, u"Lacuna"_s}});
    xml.open("a:fillStyleLst"_L1);
    for (int i = 0; i < 3; ++i)
        placeholderFill(xml);
    xml.close();
    xml.open("a:lnStyleLst"_L1);
    for (const int lineWidth : {6350, 12700, 19050}) {
        xml.open("a:ln"_L1, {{"w"_L1, QString::number(lineWidth)}});
        placeholderFill(xml);
        xml.close();
    }
    xml.close();
    xml.open("a:effectStyleLst"_L1);
    for (int i = 0; i < 3; ++i) {
        xml.open("a:effectStyle"_L1);
        xml.empty("a:effectLst"_L1);
        xml.close();
    }
    xml.close();
    xml.open("a:bgFillStyleLst"_L1);
    for (int i = 0; i < 3; ++i)
        placeholderFill(xml);
    xml.close();
    xml.close();
}

QByteArray theme(const Palette& palette)
{
    XmlPart xml;
    xml.open("a:theme"_L1,
             {{"xmlns:a"_L1, u"http://schemas.openxmlformats.org/drawingml/2006/main"_s},
              {"name"_L1, u"Lacuna"_s}});
    xml.open("a:themeElements"_L1);
    colours(xml, palette);
    fonts(xml);
    formats(xml);
    xml.close();
    xml.empty("a:objectDefaults"_L1);
    xml.empty("a:extraClrSchemeLst"_L1);
    return xml.take();
}

void levelStyle(XmlPart& xml, QLatin1StringView element, double size, bool bold)
{
    xml.open(element, {{"marL"_L1, u"0"_s}, {"indent"_L1, u"0"_s}, {"algn"_L1, u"l"_s}});
    xml.open("a:buNone"_L1);
    xml.close();
    xml.open("a:defRPr"_L1, {{"sz"_L1, QString::number(int(size * 100))}, {"b"_L1, bold ? u"1"_s : u"0"_s}});
    xml.open("a:solidFill"_L1);
    xml.empty("a:schemeClr"_L1, {{"val"_L1, u"tx1"_s}});
    xml.close();
    xml.empty("a:latin"_L1, {{"typeface"_L1, bold ? u"+mj-lt"_s : u"+mn-lt"_s}});
    xml.empty("a:ea"_L1, {{"typeface"_L1, bold ? u"+mj-ea"_s : u"+mn-ea"_s}});
    xml.empty("a:cs"_L1, {{"typeface"_L1, bold ? u"+mj-cs"_s : u"+mn-cs"_s}});
    xml.close();
    xml.close();
}

void textStyles(XmlPart& xml)
{
    xml.open("p:txStyles"_L1);
    xml.open("p:titleStyle"_L1);
    levelStyle(xml, "a:lvl1pPr"_L1, 22, true);
    xml.close();
    xml.open("p:bodyStyle"_L1);
    levelStyle(xml, "a:lvl1pPr"_L1, 16, false);
    levelStyle(xml, "a:lvl2pPr"_L1, 14, false);
    xml.close();
    xml.open("p:otherStyle"_L1);
    levelStyle(xml, "a:lvl1pPr"_L1, 12, false);
    xml.close();
    xml.close();
}

std::vector<SlideParagraph> prompt(const QString& text, double size = 12)
{
    return {{{{text, size}}}};
}

void furniture(SlideXml& slide, const DeckLook& look)
{
    slide.placeholder("ftr"_L1, look.frame.footerIndex, Text::tr("Footer"), look.frame.footer,
                      {{{{QString(), 9, false, look.palette.muted}}}});
    slide.slideNumber(look.frame.numberIndex, Text::tr("Slide number"), look.frame.number,
                      look.palette.muted);
}

QByteArray master(const DeckLook& look, const std::vector<QString>& layoutIds)
{
    SlideXml slide("p:sldMaster"_L1, {}, {}, "bg1"_L1);
    slide.placeholder("title"_L1, 0, Text::tr("Title"), look.frame.title, prompt(Text::tr("Title"), 22));
    slide.placeholder("body"_L1, 1, Text::tr("Text"), look.frame.body, prompt(Text::tr("Text"), 16), "t"_L1);
    furniture(slide, look);
    slide.closeTree();
    XmlPart& xml = slide.xml();
    const bool dark = look.palette.dark;
    xml.empty("p:clrMap"_L1,
              {{"bg1"_L1, dark ? u"dk1"_s : u"lt1"_s},
               {"tx1"_L1, dark ? u"lt1"_s : u"dk1"_s},
               {"bg2"_L1, dark ? u"dk2"_s : u"lt2"_s},
               {"tx2"_L1, dark ? u"lt2"_s : u"dk2"_s},
               {"accent1"_L1, u"accent1"_s},
               {"accent2"_L1, u"accent2"_s},
               {"accent3"_L1, u"accent3"_s},
               {"accent4"_L1, u"accent4"_s},
               {"accent5"_L1, u"accent5"_s},
               {"accent6"_L1, u"accent6"_s},
               {"hlink"_L1, u"hlink"_s},
               {"folHlink"_L1, u"folHlink"_s}});
    xml.open("p:sldLayoutIdLst"_L1);
    for (size_t i = 0; i < layoutIds.size(); ++i)
        xml.empty("p:sldLayoutId"_L1,
                  {{"id"_L1, QString::number(2147483649 + qint64(i))}, {"r:id"_L1, layoutIds[i]}});
    xml.close();
    textStyles(xml);
    return xml.take();
}

QByteArray layout(Layout which, const DeckLook& look)
{
    const bool isTitle = which == Layout::Title;
    const auto type = isTitle ? u"title"_s : which == Layout::TitleOnly ? u"titleOnly"_s : u"blank"_s;
    const auto name = isTitle        ? Text::tr("Title slide")
        : which == Layout::TitleOnly ? Text::tr("Title only")
                                     : Text::tr("Blank");
    SlideXml slide("p:sldLayout"_L1, {{"type"_L1, type}, {"preserve"_L1, u"1"_s}}, name,
                   isTitle ? SlideColour("dk2"_L1) : SlideColour());
    if (isTitle) {
        slide.rectangle(Text::tr("Band"), {0, 0, 12, look.frame.slide.height()}, {.fill = "accent1"_L1});
        slide.placeholder("ctrTitle"_L1, 0, Text::tr("Title"), look.frame.coverTitle,
                          {{{{Text::tr("Title"), 36, true, look.coverText}}}});
        slide.placeholder("subTitle"_L1, 1, Text::tr("Subtitle"), look.frame.coverSubtitle,
                          {{{{Text::tr("Subtitle"), 16, false, look.palette.railText}}}}, "t"_L1);
    } else {
        if (which == Layout::TitleOnly)
            slide.placeholder("title"_L1, 0, Text::tr("Title"), look.frame.title,
                              prompt(Text::tr("Title"), 22));
        furniture(slide, look);
    }
    slide.closeTree();
    slide.xml().open("p:clrMapOvr"_L1);
    slide.xml().empty("a:masterClrMapping"_L1);
    slide.xml().close();
    return slide.xml().take();
}

QByteArray emptyRoot(QLatin1StringView root)
{
    XmlPart xml;
    xml.open(root,
             {{"xmlns:a"_L1, u"http://schemas.openxmlformats.org/drawingml/2006/main"_s},
              {"xmlns:r"_L1, u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s},
              {"xmlns:p"_L1, u"http://schemas.openxmlformats.org/presentationml/2006/main"_s}});
    return xml.take();
}

QByteArray tableStyles()
{
    XmlPart xml;
    xml.empty("a:tblStyleLst"_L1,
              {{"xmlns:a"_L1, u"http://schemas.openxmlformats.org/drawingml/2006/main"_s},
               {"def"_L1, u"{2D5ABB26-0587-4C30-8999-92F81FD0307C}"_s}});
    return xml.take();
}

QString ownLayoutPart(Layout which)
{
    return u"ppt/slideLayouts/slideLayout%1.xml"_s.arg(int(which) + 1);
}

void addOwnTheme(OoxmlPackage& package, const DeckLook& look)
{
    const QString presentation = contentPrefix + u"presentationml."_s;
    std::vector<QString> layoutIds;
    for (const Layout which : layouts) {
        layoutIds.push_back(package.relate(masterPart(), u"slideLayout"_s, ownLayoutPart(which)));
        package.relate(ownLayoutPart(which), u"slideMaster"_s, masterPart());
        package.addPart(ownLayoutPart(which), presentation + u"slideLayout+xml"_s, layout(which, look));
    }
    package.relate(masterPart(), u"theme"_s, themePart());
    package.addPart(masterPart(), presentation + u"slideMaster+xml"_s, master(look, layoutIds));
    package.addPart(themePart(), contentPrefix + u"theme+xml"_s, theme(look.palette));
}

} // namespace

DeckLook ownLook(const Palette& palette, SlideShape shape)
{
    DeckLook look;
    look.palette = palette;
    if (palette.grey) { // a black slide is a page of ink
        look.palette.rail = palette.surface;
        look.palette.railText = palette.muted;
        look.coverText = look.coverTitleInk = palette.text;
    }
    look.coverMuted = look.palette.railText;
    DeckFrame& frame = look.frame;
    frame.slide = {shape == SlideShape::Wide ? 960.0 : 720.0, 540};
    const double width = frame.slide.width() - 2 * margin;
    frame.title = {margin, 14, width, 34};
    frame.body = {margin, 53, width, 452};
    frame.cover = {60, 250, frame.slide.width() - 120, 256};
    frame.coverTitle = {60, 84, frame.cover.width(), 90};
    frame.coverSubtitle = {60, 184, frame.cover.width(), 60};
    frame.footer = {margin, 512, width - 108, 16};
    frame.number = {frame.slide.width() - margin - 90, 512, 90, 16};
    return look;
}

QString layoutPart(Layout which, const DeckLook& look)
{
    return look.from ? (which == Layout::Title ? look.coverPart : look.contentPart) : ownLayoutPart(which);
}

QString masterPart()
{
    return u"ppt/slideMasters/slideMaster1.xml"_s;
}

QString themePart()
{
    return u"ppt/theme/theme1.xml"_s;
}

QByteArray themeXml(const Palette& palette)
{
    return theme(palette);
}

void addTo(OoxmlPackage& package, const DeckLook& look)
{
    const QString presentation = contentPrefix + u"presentationml."_s;
    if (look.from)
        look.from->addTo(package);
    else
        addOwnTheme(package, look);
    package.addPart(u"ppt/presProps.xml"_s, presentation + u"presProps+xml"_s,
                    emptyRoot("p:presentationPr"_L1));
    package.addPart(u"ppt/tableStyles.xml"_s, presentation + u"tableStyles+xml"_s, tableStyles());
}

} // namespace lacuna::decktheme
