// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/slidexml.h"

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

/// Draws each item of a slide in DrawingML.
class Drawing {
public:
    explicit Drawing(SlideXml& xml)
        : m_xml(xml)
    {
    }

    void operator()(const Slide::Placeholder& item)
    {
        m_xml.placeholder(item.type, item.index, item.name, item.box, item.text, item.anchor);
    }
    void operator()(const Slide::Number& item)
    {
        m_xml.slideNumber(item.index, item.name, item.box, item.ink);
    }
    void operator()(const Slide::TextBox& item)
    {
        m_xml.textBox(item.name, item.box, item.text, item.anchor);
    }
    void operator()(const Slide::Shape& item)
    {
        m_shapes.push_back(m_xml.rectangle(item.name, item.box, item.look, item.text));
    }
    void operator()(const Slide::Connector& item)
    {
        m_xml.connector(item.name, tied(item.from), tied(item.to), item.colour, item.width);
    }
    void operator()(const Slide::Table& item)
    {
        m_xml.table(item.name, item.description, item.at, item.table);
    }
    void operator()(const Slide::Chart& item)
    {
        m_xml.chart(item.name, item.description, item.box, m_charts++);
    }
    void operator()(const Slide::OpenGroup& item) { m_xml.openGroup(item.name, item.description, item.box); }
    void operator()(const Slide::CloseGroup&) { m_xml.closeGroup(); }

private:
    /// The slide numbers its shapes, the drawing everything.
    Slide::End tied(Slide::End end) const
    {
        end.shape = m_shapes[size_t(end.shape)];
        return end;
    }

    SlideXml& m_xml;
    std::vector<int> m_shapes; ///< the ids of the slide's shapes
    int m_charts = 0;
};

} // namespace

void SlideXml::draw(const Slide& slide)
{
    Drawing drawing(*this);
    for (const Slide::Item& item : slide.items())
        std::visit(drawing, item);
}

SlideXml::Part SlideXml::slide(const Slide& slide, const Deck& deck)
{
    SlideXml xml("p:sld"_L1, {}, {}, {}, deck.themed);
    xml.m_ownPlaceholders = deck.ownPlaceholders;
    xml.draw(slide);
    xml.closeTree();
    xml.m_xml.open("p:clrMapOvr"_L1);
    xml.m_xml.open(deck.mapping.isEmpty() ? "a:masterClrMapping"_L1 : "a:overrideClrMapping"_L1);
    for (const auto& [name, value] : deck.mapping)
        xml.m_xml.attribute(QLatin1StringView(name.toLatin1()), value);
    xml.m_xml.close();
    xml.m_xml.close();
    return {xml.m_xml.take(), std::move(xml.m_relations)};
}

} // namespace lacuna
