// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/odppages.h"

#include "model/reports/odpgeometry.h"
#include "model/reports/odpmaster.h"

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lacuna {

using odfxml::points;

OdpPages::OdpPages(XmlPart& xml, OdpStyles& styles, const DeckLook& look, Follow follow)
    : m_xml(xml)
    , m_styles(styles)
    , m_look(look)
    , m_follow(std::move(follow))
{
}

void OdpPages::write(const DeckSlide& slide, const QString& name, const QString& footer)
{
    const auto& items = slide.slide.items();
    const auto has = [&](auto is) { return std::ranges::any_of(items, is); };
    const bool numbered = has([](const auto& item) { return std::holds_alternative<Slide::Number>(item); });
    m_connected = has([](const auto& item) { return std::holds_alternative<Slide::Connector>(item); });
    m_master = odpmaster::name(slide.layout);
    m_shapes = 0;
    ++m_page;
    m_xml.open("draw:page"_L1,
               {{"draw:name"_L1, name},
                {"draw:style-name"_L1, m_styles.page(!footer.isEmpty(), numbered)},
                {"draw:master-page-name"_L1, m_master},
                {"presentation:presentation-page-layout-name"_L1, odpmaster::pageLayout(slide.layout)}});
    if (!footer.isEmpty())
        m_xml.attribute("presentation:use-footer-name"_L1, footer);
    for (const Slide::Item& item : items)
        std::visit(*this, item);
    if (!slide.notes.isEmpty())
        notes(slide.notes);
    m_xml.close();
}

void OdpPages::open(QLatin1StringView element, const QString& name, const QString& style)
{
    m_xml.open(
        element,
        {{"draw:name"_L1, name.simplified()}, {"draw:style-name"_L1, style}, {"draw:layer"_L1, u"layout"_s}});
}

void OdpPages::box(const QRectF& box)
{
    m_xml.attribute("svg:x"_L1, points(box.x()));
    m_xml.attribute("svg:y"_L1, points(box.y()));
    m_xml.attribute("svg:width"_L1, points(box.width()));
    m_xml.attribute("svg:height"_L1, points(box.height()));
}

/// For those who do not see it.
void OdpPages::description(const QString& name, const QString& description)
{
    if (description.isEmpty())
        return;
    m_xml.leaf("svg:title"_L1, name.simplified());
    m_xml.leaf("svg:desc"_L1, description.simplified());
}

/// Of a whole shape.
void OdpPages::link(const SlideLink& link)
{
    const QString address = link.isNone() ? QString() : m_follow(link);
    if (address.isEmpty())
        return;
    m_xml.open("office:event-listeners"_L1);
    m_xml.empty("presentation:event-listener"_L1,
                {{"script:event-name"_L1, u"dom:click"_s},
                 {"presentation:action"_L1, u"show"_s},
                 {"xlink:href"_L1, address},
                 {"xlink:type"_L1, u"simple"_s},
                 {"xlink:show"_L1, u"embed"_s},
                 {"xlink:actuate"_L1, u"onRequest"_s}});
    m_xml.close();
}

void OdpPages::run(const SlideRun& run)
{
    if (run.text.isEmpty())
        return;
    m_xml.open("text:span"_L1, {{"text:style-name"_L1, m_styles.run(run)}});
    const QString address = run.link.isNone() ? QString() : m_follow(run.link);
    if (!address.isEmpty())
        m_xml.open("text:a"_L1, {{"xlink:href"_L1, address}, {"xlink:type"_L1, u"simple"_s}});
    odfxml::text(m_xml, run.text);
    if (!address.isEmpty())
        m_xml.close();
    m_xml.close();
}

void OdpPages::paragraph(const SlideParagraph& paragraph)
{
    m_xml.open("text:p"_L1, {{"text:style-name"_L1, m_styles.paragraph(paragraph)}});
    for (const SlideRun& each : paragraph.runs)
        run(each);
    m_xml.close();
}

void OdpPages::paragraphs(const std::vector<SlideParagraph>& text)
{
    for (const SlideParagraph& each : text)
        paragraph(each);
}

void OdpPages::operator()(const Slide::Placeholder& item)
{
    // The footer is the master's, which shows what the page declares.
    const bool title = item.type == "title"_L1 || item.type == "ctrTitle"_L1;
    if ((!title && item.type != "subTitle"_L1) || item.text.empty())
        return;
    const QString parent = m_master + (title ? u"-title"_s : u"-subtitle"_s);
    const QRectF place = !item.box.isEmpty() ? item.box
        : item.type == "title"_L1            ? m_look.frame.title
        : title                              ? m_look.frame.coverTitle
                                             : m_look.frame.coverSubtitle;
    m_xml.open("draw:frame"_L1,
               {{"draw:name"_L1, item.name},
                {"presentation:style-name"_L1, m_styles.placeholder(parent, item.anchor)},
                {"draw:layer"_L1, u"layout"_s},
                {"presentation:class"_L1, title ? u"title"_s : u"subtitle"_s},
                {"presentation:user-transformed"_L1, u"true"_s}});
    box(place);
    m_xml.open("draw:text-box"_L1);
    paragraphs(item.text);
    m_xml.close();
    m_xml.close();
}

void OdpPages::operator()(const Slide::TextBox& item)
{
    open("draw:frame"_L1, item.name, m_styles.textBox(item.anchor));
    box(item.box);
    m_xml.open("draw:text-box"_L1);
    paragraphs(item.text);
    m_xml.close();
    m_xml.close();
}

void OdpPages::operator()(const Slide::Shape& item)
{
    open("draw:custom-shape"_L1, item.name, m_styles.shape(item.look));
    if (m_connected) {
        const QString id = u"shape%1-%2"_s.arg(m_page).arg(m_shapes);
        m_xml.attribute("xml:id"_L1, id);
        m_xml.attribute("draw:id"_L1, id);
    }
    ++m_shapes;
    box(item.box);
    description(item.name, item.look.description);
    link(item.look.link);
    paragraphs(item.text);
    odpgeometry::write(m_xml, item.box.size(), item.look);
    m_xml.close();
}

void OdpPages::operator()(const Slide::Connector& item)
{
    // Numbered clockwise from above; DrawingML goes the other way.
    const auto site = [](const Slide::End& end) { return QString::number((4 - int(end.site)) % 4); };
    const QSizeF extent = QRectF(item.from.at, item.to.at).normalized().size() * 100;
    const auto shape = [this](const Slide::End& end) { return u"shape%1-%2"_s.arg(m_page).arg(end.shape); };
    open("draw:connector"_L1, item.name, m_styles.connector(item.colour, item.width));
    m_xml.attribute("draw:type"_L1, u"line"_s);
    m_xml.attribute("svg:x1"_L1, points(item.from.at.x()));
    m_xml.attribute("svg:y1"_L1, points(item.from.at.y()));
    m_xml.attribute("svg:x2"_L1, points(item.to.at.x()));
    m_xml.attribute("svg:y2"_L1, points(item.to.at.y()));
    m_xml.attribute("draw:start-shape"_L1, shape(item.from));
    m_xml.attribute("draw:start-glue-point"_L1, site(item.from));
    m_xml.attribute("draw:end-shape"_L1, shape(item.to));
    m_xml.attribute("draw:end-glue-point"_L1, site(item.to));
    m_xml.attribute("svg:viewBox"_L1,
                    u"0 0 %1 %2"_s.arg(std::lround(extent.width())).arg(std::lround(extent.height())));
    m_xml.close();
}

void OdpPages::operator()(const Slide::Chart& item)
{
    m_charts.push_back({&item.chart, item.box.size()});
    open("draw:frame"_L1, item.name, m_styles.frame());
    box(item.box);
    m_xml.empty("draw:object"_L1,
                {{"xlink:href"_L1, u"./Object %1"_s.arg(m_charts.size())},
                 {"xlink:type"_L1, u"simple"_s},
                 {"xlink:show"_L1, u"embed"_s},
                 {"xlink:actuate"_L1, u"onLoad"_s}});
    description(item.name, item.description);
    m_xml.close();
}

void OdpPages::operator()(const Slide::OpenGroup& item)
{
    m_xml.open("draw:g"_L1,
               {{"draw:name"_L1, item.name.simplified()}, {"draw:style-name"_L1, m_styles.frame()}});
    description(item.name, item.description);
}

void OdpPages::tableRow(const SlideTable& table, size_t row)
{
    m_xml.open("table:table-row"_L1, {{"table:style-name"_L1, m_styles.row(table.rowHeights[row])}});
    for (const SlideCell& cell : table.cells[row]) {
        const bool covered = cell.mergedLeft || cell.mergedUp;
        m_xml.open(covered ? "table:covered-table-cell"_L1 : "table:table-cell"_L1,
                   {{"table:style-name"_L1, m_styles.cell(cell)}});
        if (!covered) {
            if (cell.columnSpan > 1)
                m_xml.attribute("table:number-columns-spanned"_L1, QString::number(cell.columnSpan));
            if (cell.rowSpan > 1)
                m_xml.attribute("table:number-rows-spanned"_L1, QString::number(cell.rowSpan));
            paragraph(cell.paragraph);
        }
        m_xml.close();
    }
    m_xml.close();
}

void OdpPages::operator()(const Slide::Table& item)
{
    const SlideTable& table = item.table;
    const auto sum = [](const std::vector<double>& lengths) {
        return std::accumulate(lengths.begin(), lengths.end(), 0.0);
    };
    open("draw:frame"_L1, item.name, m_styles.frame());
    box({item.at, QSizeF(sum(table.columnWidths), sum(table.rowHeights))});
    m_xml.open("table:table"_L1);
    m_xml.attribute("table:use-first-row-styles"_L1, table.firstRow ? u"true"_s : u"false"_s);
    m_xml.attribute("table:use-first-column-styles"_L1, table.firstColumn ? u"true"_s : u"false"_s);
    for (const double width : table.columnWidths)
        m_xml.empty("table:table-column"_L1, {{"table:style-name"_L1, m_styles.column(width)}});
    // The first row's styles mark the headers; table:table-header-rows would be the standard's way, but Impress drops what is in it.
    for (size_t row = 0; row < table.cells.size(); ++row)
        tableRow(table, row);
    m_xml.close();
    description(item.name, item.description);
    m_xml.close();
}

void OdpPages::notes(const QStringList& notes)
{
    m_xml.open("presentation:notes"_L1);
    m_xml.empty("draw:page-thumbnail"_L1,
                {{"draw:layer"_L1, u"layout"_s},
                 {"draw:page-number"_L1, QString::number(m_page)},
                 {"presentation:class"_L1, u"page"_s}});
    box(odpmaster::notesPicture(m_look));
    m_xml.open("draw:frame"_L1,
               {{"presentation:style-name"_L1, m_styles.placeholder(m_master + u"-notes"_s, "t"_L1)},
                {"draw:layer"_L1, u"layout"_s},
                {"presentation:class"_L1, u"notes"_s}});
    box(odpmaster::notesText);
    m_xml.open("draw:text-box"_L1);
    for (const QString& note : notes)
        paragraph({{{note, 12, false, QColor(Qt::black)}}, SlideParagraph::Align::Start, 4});
    m_xml.close();
    m_xml.close();
    m_xml.close();
}

} // namespace lacuna
