// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/slide.h"

namespace lacuna {

void Slide::placeholder(QLatin1StringView type, int index, const QString& name, const QRectF& box,
                        std::vector<SlideParagraph> text, QLatin1StringView anchor)
{
    m_items.emplace_back(Placeholder{type, index, name, box, std::move(text), anchor});
}

void Slide::slideNumber(int index, const QString& name, const QRectF& box, const SlideColour& ink)
{
    m_items.emplace_back(Number{index, name, box, ink});
}

void Slide::textBox(const QString& name, const QRectF& box, std::vector<SlideParagraph> text,
                    QLatin1StringView anchor)
{
    m_items.emplace_back(TextBox{name, box, std::move(text), anchor});
}

int Slide::rectangle(const QString& name, const QRectF& box, const Look& look,
                     std::vector<SlideParagraph> text)
{
    m_items.emplace_back(Shape{name, box, look, std::move(text)});
    return m_shapes++;
}

void Slide::connector(const QString& name, const End& from, const End& to, const SlideColour& colour,
                      double width)
{
    m_items.emplace_back(Connector{name, from, to, colour, width});
}

void Slide::table(const QString& name, const QString& description, QPointF at, SlideTable table)
{
    m_items.emplace_back(Table{name, description, at, std::move(table)});
}

void Slide::chart(const QString& name, const QString& description, const QRectF& box, ReportChart chart)
{
    m_items.emplace_back(Chart{name, description, box, std::move(chart)});
}

void Slide::openGroup(const QString& name, const QString& description, const QRectF& box)
{
    m_items.emplace_back(OpenGroup{name, description, box});
}

void Slide::closeGroup()
{
    m_items.emplace_back(CloseGroup{});
}

} // namespace lacuna
