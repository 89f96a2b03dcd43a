// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/slidexml.h"

using namespace Qt::StringLiterals;

namespace lacuna {

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

void SlideXml::openFrame(const QString& name, const QString& description, const QRectF& box,
                         const QString& kind)
{
    m_xml.open("p:graphicFrame"_L1);
    m_xml.open("p:nvGraphicFramePr"_L1);
    properties("p:cNvPr"_L1, name, description);
    m_xml.open("p:cNvGraphicFramePr"_L1);
    m_xml.empty("a:graphicFrameLocks"_L1, {{"noGrp"_L1, u"1"_s}});
    m_xml.close();
    m_xml.empty("p:nvPr"_L1);
    m_xml.close();
    transform("p:xfrm"_L1, box);
    m_xml.open("a:graphic"_L1);
    m_xml.open("a:graphicData"_L1, {{"uri"_L1, kind}});
}

void SlideXml::closeFrame()
{
    for (int i = 0; i < 3; ++i) // graphicData, graphic, graphicFrame
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
    openFrame(name, description, {at, QSizeF(tableWidth, tableHeight)},
              u"http://schemas.openxmlformats.org/drawingml/2006/table"_s);
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
    m_xml.close(); // tbl
    closeFrame();
}

void SlideXml::chart(const QString& name, const QString& description, const QRectF& box, int chart)
{
    const QString kind = u"http://schemas.openxmlformats.org/drawingml/2006/chart"_s;
    openFrame(name, description, box, kind);
    m_xml.empty("c:chart"_L1, {{"xmlns:c"_L1, kind}, {"r:id"_L1, relate({{}, chart})}});
    closeFrame();
}

} // namespace lacuna
