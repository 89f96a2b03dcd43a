// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/slidexml.h"

using namespace Qt::StringLiterals;

namespace lacuna {

void SlideXml::connector(const QString& name, const Slide::End& from, const Slide::End& to,
                         const SlideColour& ink, double lineWidth)
{
    m_xml.open("p:cxnSp"_L1);
    m_xml.open("p:nvCxnSpPr"_L1);
    properties("p:cNvPr"_L1, name);
    m_xml.open("p:cNvCxnSpPr"_L1);
    const auto tie = [this](QLatin1StringView element, const Slide::End& end) {
        m_xml.empty(element,
                    {{"id"_L1, QString::number(end.shape)}, {"idx"_L1, QString::number(int(end.site))}});
    };
    tie("a:stCxn"_L1, from);
    tie("a:endCxn"_L1, to);
    m_xml.close();
    m_xml.empty("p:nvPr"_L1);
    m_xml.close();
    m_xml.open("p:spPr"_L1);
    m_xml.open("a:xfrm"_L1);
    if (to.at.x() < from.at.x())
        m_xml.attribute("flipH"_L1, u"1"_s);
    if (to.at.y() < from.at.y())
        m_xml.attribute("flipV"_L1, u"1"_s);
    const QRectF box = QRectF(from.at, to.at).normalized();
    m_xml.empty("a:off"_L1, {{"x"_L1, emu(box.x())}, {"y"_L1, emu(box.y())}});
    m_xml.empty("a:ext"_L1, {{"cx"_L1, emu(box.width())}, {"cy"_L1, emu(box.height())}});
    m_xml.close();
    m_xml.open("a:prstGeom"_L1, {{"prst"_L1, u"straightConnector1"_s}});
    m_xml.empty("a:avLst"_L1);
    m_xml.close();
    m_xml.open("a:ln"_L1, {{"w"_L1, emu(lineWidth)}});
    fill(ink);
    m_xml.empty("a:tailEnd"_L1, {{"type"_L1, u"triangle"_s}, {"w"_L1, u"med"_s}, {"len"_L1, u"med"_s}});
    m_xml.close();
    m_xml.close();
    m_xml.close();
}

} // namespace lacuna
