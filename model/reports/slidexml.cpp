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
                   const SlideColour& background)
    : m_language(language())
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

void SlideXml::properties(QLatin1StringView element, const QString& name, const QString& description)
{
    m_xml.empty(element, {{"id"_L1, QString::number(m_nextId++)}, {"name"_L1, name}});
    if (!description.isEmpty())
        m_xml.attribute("descr"_L1, description);
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
    if (colour.scheme.isEmpty())
        m_xml.empty("a:srgbClr"_L1, {{"val"_L1, colour.rgb.name().mid(1).toUpper()}});
    else
        m_xml.empty("a:schemeClr"_L1, {{"val"_L1, colour.scheme}});
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
    m_xml.close();
}

void SlideXml::paragraph(const SlideParagraph& paragraph)
{
    m_xml.open("a:p"_L1);
    const bool rightToLeft = !paragraph.runs.empty() && paragraph.runs.front().text.isRightToLeft();
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
    body(anchor);
    paragraphs(text);
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
    body("b"_L1);
    m_xml.empty("a:lstStyle"_L1);
    m_xml.open("a:p"_L1);
    m_xml.empty("a:pPr"_L1, {{"algn"_L1, u"r"_s}});
    m_xml.open("a:fld"_L1,
               {{"id"_L1, u"{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}"_s}, {"type"_L1, u"slidenum"_s}});
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

int SlideXml::rectangle(const QString& name, const QRectF& box, const Look& look,
                        const std::vector<SlideParagraph>& text)
{
    const int number = m_nextId;
    m_xml.open("p:sp"_L1);
    m_xml.open("p:nvSpPr"_L1);
    properties("p:cNvPr"_L1, name);
    m_xml.empty("p:cNvSpPr"_L1);
    m_xml.empty("p:nvPr"_L1);
    m_xml.close();
    m_xml.open("p:spPr"_L1);
    transform("a:xfrm"_L1, box);
    m_xml.open("a:prstGeom"_L1, {{"prst"_L1, look.rounded ? u"roundRect"_s : u"rect"_s}});
    m_xml.open("a:avLst"_L1);
    if (look.rounded) { // a corner of four points, in hundred-thousandths of the shorter side
        const double side = std::max(1.0, std::min(box.width(), box.height()));
        const auto share = std::lround(std::min(0.5, 4 / side) * 100'000);
        m_xml.empty("a:gd"_L1, {{"name"_L1, u"adj"_s}, {"fmla"_L1, u"val %1"_s.arg(share)}});
    }
    m_xml.close();
    m_xml.close();
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

void SlideXml::edge(QLatin1StringView element, const SlideEdge& edge)
{
    m_xml.open(
        element,
        {{"w"_L1, emu(edge.width)}, {"cap"_L1, u"flat"_s}, {"cmpd"_L1, u"sng"_s}, {"algn"_L1, u"ctr"_s}});
    fill(edge.width > 0 ? edge.colour : SlideColour());
    if (edge.width > 0)
        m_xml.empty("a:prstDash"_L1, {{"val"_L1, edge.dashed ? u"sysDash"_s : u"solid"_s}});
    m_xml.close();
}

void SlideXml::cell(const SlideCell& cell)
{
    m_xml.open("a:tc"_L1);
    if (cell.rowSpan > 1)
        m_xml.attribute("rowSpan"_L1, QString::number(cell.rowSpan));
    if (cell.columnSpan > 1)
        m_xml.attribute("gridSpan"_L1, QString::number(cell.columnSpan));
    if (cell.mergedLeft)
        m_xml.attribute("hMerge"_L1, u"1"_s);
    if (cell.mergedUp)
        m_xml.attribute("vMerge"_L1, u"1"_s);
    m_xml.open("a:txBody"_L1);
    m_xml.empty("a:bodyPr"_L1);
    paragraphs({cell.paragraph});
    m_xml.close();
    m_xml.open("a:tcPr"_L1,
               {{"marL"_L1, emu(cell.marginLeft)},
                {"marR"_L1, emu(cell.marginRight)},
                {"marT"_L1, emu(1)},
                {"marB"_L1, emu(1)},
                {"anchor"_L1, cell.anchorBottom ? u"b"_s : u"ctr"_s}});
    edge("a:lnL"_L1, cell.left);
    edge("a:lnR"_L1, cell.right);
    edge("a:lnT"_L1, cell.top);
    edge("a:lnB"_L1, cell.bottom);
    fill(cell.fill, cell.pattern, cell.patternInk);
    m_xml.close();
    m_xml.close();
}

void SlideXml::table(const QString& name, const QString& description, QPointF at, const SlideTable& table)
{
    double tableWidth = 0;
    for (const double each : table.columnWidths)
        tableWidth += each;
    double tableHeight = 0;
    for (const double each : table.rowHeights)
        tableHeight += each;
    m_xml.open("p:graphicFrame"_L1);
    m_xml.open("p:nvGraphicFramePr"_L1);
    properties("p:cNvPr"_L1, name, description);
    m_xml.open("p:cNvGraphicFramePr"_L1);
    m_xml.empty("a:graphicFrameLocks"_L1, {{"noGrp"_L1, u"1"_s}});
    m_xml.close();
    m_xml.empty("p:nvPr"_L1);
    m_xml.close();
    transform("p:xfrm"_L1, {at, QSizeF(tableWidth, tableHeight)});
    m_xml.open("a:graphic"_L1);
    m_xml.open("a:graphicData"_L1, {{"uri"_L1, u"http://schemas.openxmlformats.org/drawingml/2006/table"_s}});
    m_xml.open("a:tbl"_L1);
    m_xml.open("a:tblPr"_L1);
    if (table.firstRow)
        m_xml.attribute("firstRow"_L1, u"1"_s);
    if (table.firstColumn)
        m_xml.attribute("firstCol"_L1, u"1"_s);
    // PowerPoint's "No Style, No Grid": every fill and edge is ours.
    m_xml.leaf("a:tableStyleId"_L1, u"{2D5ABB26-0587-4C30-8999-92F81FD0307C}");
    m_xml.close();
    m_xml.open("a:tblGrid"_L1);
    for (const double each : table.columnWidths)
        m_xml.empty("a:gridCol"_L1, {{"w"_L1, emu(each)}});
    m_xml.close();
    for (size_t row = 0; row < table.cells.size(); ++row) {
        m_xml.open("a:tr"_L1, {{"h"_L1, emu(table.rowHeights[row])}});
        for (const SlideCell& each : table.cells[row])
            cell(each);
        m_xml.close();
    }
    for (int i = 0; i < 4; ++i) // tbl, graphicData, graphic, graphicFrame
        m_xml.close();
}

} // namespace lacuna
