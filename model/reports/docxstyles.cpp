// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/docxstyles.h"

#include "model/reports/docxunits.h"
#include "model/reports/textfit.h"
#include "model/reports/xmlpart.h"

#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

using docx::hex;
using docx::twips;

struct Style {
    QLatin1StringView id;
    QString name;
    double size = 10; ///< points, as all lengths
    bool bold = false;
    double before = 0;
    double after = 0;
    int outline = -1; ///< level of a heading; −1: none
    QColor ink{};
    bool italic = false;
    double indent = 0;
    double hanging = 0;
    QColor bar{}; ///< a line along the left side; invalid: none
    bool keepsNext = false;
};

void addParagraphLook(XmlPart& xml, const Style& style)
{
    xml.open("w:pPr"_L1);
    if (style.outline >= 0 || style.keepsNext)
        xml.empty("w:keepNext"_L1);
    if (style.bar.isValid()) {
        xml.open("w:pBdr"_L1);
        xml.empty("w:left"_L1,
                  {{"w:val"_L1, u"single"_s},
                   {"w:sz"_L1, u"18"_s},
                   {"w:space"_L1, u"8"_s},
                   {"w:color"_L1, hex(style.bar)}});
        xml.close();
    }
    xml.empty("w:spacing"_L1,
              {{"w:before"_L1, twips(style.before)},
               {"w:after"_L1, twips(style.after)},
               {"w:line"_L1, u"240"_s},
               {"w:lineRule"_L1, u"auto"_s}});
    if (style.hanging > 0)
        xml.empty("w:ind"_L1, {{"w:left"_L1, twips(style.indent)}, {"w:hanging"_L1, twips(style.hanging)}});
    else if (style.indent > 0)
        xml.empty("w:ind"_L1, {{"w:left"_L1, twips(style.indent)}});
    if (style.outline >= 0)
        xml.empty("w:outlineLvl"_L1, {{"w:val"_L1, QString::number(style.outline)}});
    xml.close();
}

void addStyle(XmlPart& xml, const Style& style)
{
    const bool follows = style.id == "TableText"_L1 || style.id == "Bibliography"_L1;
    xml.open("w:style"_L1, {{"w:type"_L1, u"paragraph"_s}, {"w:styleId"_L1, QString(style.id)}});
    xml.empty("w:name"_L1, {{"w:val"_L1, style.name}});
    xml.empty("w:basedOn"_L1, {{"w:val"_L1, u"Normal"_s}});
    xml.empty("w:next"_L1, {{"w:val"_L1, follows ? QString(style.id) : u"Normal"_s}});
    xml.empty("w:qFormat"_L1);
    addParagraphLook(xml, style);
    xml.open("w:rPr"_L1);
    if (style.bold) {
        xml.empty("w:b"_L1);
        xml.empty("w:bCs"_L1);
    }
    if (style.italic) {
        xml.empty("w:i"_L1);
        xml.empty("w:iCs"_L1);
    }
    xml.empty("w:color"_L1, {{"w:val"_L1, hex(style.ink)}});
    xml.empty("w:sz"_L1, {{"w:val"_L1, docx::halfPoints(style.size)}});
    xml.empty("w:szCs"_L1, {{"w:val"_L1, docx::halfPoints(style.size)}});
    xml.close();
    xml.close();
}

void addDefaults(XmlPart& xml, double size, double after)
{
    xml.open("w:docDefaults"_L1);
    xml.open("w:rPrDefault"_L1);
    xml.open("w:rPr"_L1);
    xml.empty("w:rFonts"_L1, {{"w:ascii"_L1, u"Calibri"_s}, {"w:hAnsi"_L1, u"Calibri"_s}});
    xml.empty("w:sz"_L1, {{"w:val"_L1, docx::halfPoints(size)}});
    xml.empty("w:szCs"_L1, {{"w:val"_L1, docx::halfPoints(size)}});
    xml.empty("w:lang"_L1, {{"w:val"_L1, QLocale().bcp47Name()}});
    xml.close();
    xml.close();
    xml.open("w:pPrDefault"_L1);
    xml.open("w:pPr"_L1);
    xml.empty("w:spacing"_L1,
              {{"w:after"_L1, twips(after)}, {"w:line"_L1, u"264"_s}, {"w:lineRule"_L1, u"auto"_s}});
    xml.close();
    xml.close();
    xml.close();
    xml.open("w:style"_L1,
             {{"w:type"_L1, u"paragraph"_s}, {"w:default"_L1, u"1"_s}, {"w:styleId"_L1, u"Normal"_s}});
    xml.empty("w:name"_L1, {{"w:val"_L1, u"Normal"_s}});
    xml.empty("w:qFormat"_L1);
    xml.close();
}

std::vector<Style> reportStyles(const Palette& palette)
{
    return {
        {"Title"_L1, u"Title"_s, 26, true, 0, 4, -1, palette.text},
        {"Subtitle"_L1, u"Subtitle"_s, 12, false, 0, 14, -1, palette.muted},
        {"Heading1"_L1, u"heading 1"_s, 18, true, 18, 6, 0, palette.text},
        {"Heading2"_L1, u"heading 2"_s, 14, true, 14, 4, 1, palette.text},
        {"Heading3"_L1, u"heading 3"_s, 11, true, 9, 2, 2, palette.text},
        {"Bibliography"_L1, u"Bibliography"_s, 9.5, false, 0, 4, -1, palette.text, false, 18, 18},
        // Of the steps of a story, which are written as handouts are.
        {"Lead"_L1, u"Lead"_s, 12.5, false, 0, 6, -1, palette.text},
        {"Note"_L1, u"Note"_s, 9, false, 0, 6, -1, palette.muted},
        {"Quote"_L1, u"Quote"_s, 10.5, false, 2, 6, -1, palette.text, true, 14, 0, palette.strongLine},
        {"Caption"_L1, u"caption"_s, 10.5, true, 6, 3, -1, palette.text, false, 0, 0, {}, true},
        {"Figure"_L1, u"Figure"_s, 20, true, 2, 0, -1, palette.accent},
        {"FigureLabel"_L1, u"Figure Label"_s, 9, false, 0, 3, -1, palette.muted},
        {"CardText"_L1, u"Card Text"_s, 10, false, 0, 2, -1, palette.text},
        {"CellText"_L1, u"Cell Text"_s, 9.5, false, 1, 1, -1, palette.text},
    };
}

/// Two pages have to hold what counts.
std::vector<Style> handoutStyles(const Palette& palette)
{
    return {
        {"Title"_L1, u"Title"_s, 22, true, 0, 2, -1, palette.text},
        {"Subtitle"_L1, u"Subtitle"_s, 11, false, 0, 8, -1, palette.muted},
        {"Heading1"_L1, u"heading 1"_s, 14, true, 12, 3, 0, palette.accent},
        {"Heading2"_L1, u"heading 2"_s, 11.5, true, 8, 2, 1, palette.text},
        {"Heading3"_L1, u"heading 3"_s, 10.5, true, 6, 1, 2, palette.text},
        {"Lead"_L1, u"Lead"_s, 11.5, false, 0, 4, -1, palette.text},
        {"Note"_L1, u"Note"_s, 8.5, false, 0, 3, -1, palette.muted},
        {"Quote"_L1, u"Quote"_s, 10, false, 2, 4, -1, palette.text, true, 14, 0, palette.strongLine},
        {"Caption"_L1, u"caption"_s, 9.5, true, 5, 2, -1, palette.text, false, 0, 0, {}, true},
        {"Figure"_L1, u"Figure"_s, 20, true, 2, 0, -1, palette.accent},
        {"FigureLabel"_L1, u"Figure Label"_s, 8.5, false, 0, 3, -1, palette.muted},
        {"CardText"_L1, u"Card Text"_s, 9.5, false, 0, 2, -1, palette.text},
        {"CellText"_L1, u"Cell Text"_s, 9, false, 1, 1, -1, palette.text},
        {"Bibliography"_L1, u"Bibliography"_s, 8.5, false, 0, 1, -1, palette.muted, false, 10, 10},
    };
}

} // namespace

QByteArray docxStyles(const Palette& palette, DocxDensity density)
{
    const bool dense = density == DocxDensity::Handout;
    XmlPart xml;
    xml.open("w:styles"_L1, {{"xmlns:w"_L1, docx::mainNamespace()}});
    addDefaults(xml, dense ? 10 : 10.5, dense ? 4 : 6);
    for (const Style& style : dense ? handoutStyles(palette) : reportStyles(palette))
        addStyle(xml, style);
    addStyle(xml, {"TableText"_L1, u"Table Text"_s, docx::tableText, false, 1, 1, -1, palette.text});
    addStyle(xml, {"Footer"_L1, u"footer"_s, docx::footerText, false, 0, 0, -1, palette.muted});
    return xml.take();
}

QByteArray docxFooter(const QString& text, double width)
{
    XmlPart xml;
    const auto field = [&xml](const QString& name) {
        xml.open("w:fldSimple"_L1, {{"w:instr"_L1, QString(u' ' + name + u' ')}});
        xml.open("w:r"_L1);
        xml.leaf("w:t"_L1, u"1");
        xml.close();
        xml.close();
    };
    xml.open("w:ftr"_L1, {{"xmlns:w"_L1, docx::mainNamespace()}});
    xml.open("w:p"_L1);
    xml.open("w:pPr"_L1);
    xml.empty("w:pStyle"_L1, {{"w:val"_L1, u"Footer"_s}});
    xml.open("w:tabs"_L1);
    xml.empty("w:tab"_L1, {{"w:val"_L1, u"right"_s}, {"w:pos"_L1, twips(width)}});
    xml.close();
    xml.close();
    xml.open("w:r"_L1);
    // The number needs room on the same line.
    xml.leaf("w:t"_L1, textfit::elided(text, width - 60, docx::footerText, 1, false));
    xml.empty("w:tab"_L1);
    xml.close();
    field(u"PAGE"_s);
    xml.open("w:r"_L1);
    xml.leaf("w:t"_L1, u" / ", {{"xml:space"_L1, u"preserve"_s}});
    xml.close();
    field(u"NUMPAGES"_s);
    return xml.take();
}

QByteArray docxFonts()
{
    XmlPart xml;
    xml.open("w:fonts"_L1, {{"xmlns:w"_L1, docx::mainNamespace()}});
    xml.open("w:font"_L1, {{"w:name"_L1, u"Calibri"_s}});
    xml.empty("w:altName"_L1, {{"w:val"_L1, u"Carlito"_s}});
    xml.empty("w:panose1"_L1, {{"w:val"_L1, u"020F0502020204030204"_s}});
    xml.empty("w:charset"_L1, {{"w:val"_L1, u"00"_s}});
    xml.empty("w:family"_L1, {{"w:val"_L1, u"swiss"_s}});
    xml.empty("w:pitch"_L1, {{"w:val"_L1, u"variable"_s}});
    return xml.take();
}

} // namespace lacuna
