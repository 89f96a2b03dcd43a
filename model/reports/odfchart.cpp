// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/odfchart.h"

#include "model/reports/odfpackage.h"
#include "model/reports/odfxml.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna::odfchart {

namespace {

using Kind = ReportChart::Kind;
constexpr qsizetype longestLabel = 1000;

/// "C": the sheet's name of a column.
QString columnName(int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(char16_t(u'A' + (rest - 1) % 26)));
    return name;
}

/// "'It''s a sheet'", as addresses have it whatever is in the name.
QString quoted(QString sheet)
{
    return u'\'' + sheet.replace(u'\'', u"''"_s) + u'\'';
}

/// As DrawingML's luminance modulation of 60 % and offset of 40 % makes a theme's colours lighter.
QColor lighter(const QColor& colour)
{
    const QColor hsl = colour.toHsl();
    return QColor::fromHslF(hsl.hslHueF() < 0 ? 0 : hsl.hslHueF(), hsl.hslSaturationF(),
                            hsl.lightnessF() * 0.6F + 0.4F)
        .toRgb();
}

/// Writes the content of one chart, outermost first.
class Content {
public:
    Content(const ReportChart& chart, const Palette& palette, QSizeF size, const std::optional<Cells>& cells)
        : m_chart(chart)
        , m_table(chart.table)
        , m_palette(palette)
        , m_size(size)
        , m_cells(cells)
        , m_sheet(cells ? u'$' + quoted(cells->sheet) : u"local-table"_s)
    {
    }

    QByteArray write()
    {
        odfxml::openDocument(m_xml, "office:document-content"_L1);
        styles();
        m_xml.open("office:body"_L1);
        m_xml.open("office:chart"_L1);
        m_xml.open("chart:chart"_L1,
                   {{"svg:width"_L1, odfxml::points(m_size.width())},
                    {"svg:height"_L1, odfxml::points(m_size.height())},
                    {"xlink:href"_L1, m_cells ? u".."_s : u"."_s},
                    {"xlink:type"_L1, u"simple"_s},
                    {"chart:class"_L1, kind()},
                    {"chart:style-name"_L1, u"chart"_s}});
        m_xml.open("chart:title"_L1, {{"chart:style-name"_L1, u"title"_s}});
        odfxml::paragraph(m_xml, m_chart.title.simplified());
        m_xml.close();
        if (several()) {
            m_xml.empty("chart:legend"_L1,
                        {{"chart:legend-position"_L1, u"bottom"_s},
                         {"style:legend-expansion"_L1, u"wide"_s},
                         {"chart:style-name"_L1, u"legend"_s}});
        }
        plotArea();
        figures();
        return m_xml.take();
    }

private:
    bool several() const { return m_table.series.size() > 1; }
    bool isLines() const { return m_chart.kind == Kind::Lines; }
    bool isLying() const { return m_chart.kind == Kind::Bars || m_chart.kind == Kind::StackedBars; }
    bool isStacked() const
    {
        return m_chart.kind == Kind::StackedBars || m_chart.kind == Kind::StackedColumns;
    }
    bool hasNegative() const
    {
        return std::ranges::any_of(m_table.series, [](const ChartSeries& series) {
            return std::ranges::any_of(series.values, [](double value) { return value < 0; });
        });
    }
    QString kind() const { return isLines() ? u"chart:line"_s : u"chart:bar"_s; }
    QString format() const { return m_table.unit == ChartTable::Unit::Share ? u"percent"_s : u"number"_s; }

    /// Cells of the chart's table, counted from its corner; where they are in the sheet.
    QString address(size_t row, size_t column) const
    {
        return u"$%1$%2"_s.arg(columnName(int(column) + (m_cells ? m_cells->column : 0)))
            .arg(int(row) + 1 + (m_cells ? m_cells->row : 0));
    }
    QString cell(size_t row, size_t column) const { return m_sheet + u'.' + address(row, column); }
    QString column(size_t column) const
    {
        const size_t last = m_table.categories.size();
        const QString end = (m_cells ? m_sheet : QString()) + u'.' + address(last, column);
        return cell(1, column) + u':' + end;
    }

    void openStyle(const QString& name, bool formatted = false)
    {
        m_xml.open("style:style"_L1, {{"style:name"_L1, name}, {"style:family"_L1, u"chart"_s}});
        if (formatted)
            m_xml.attribute("style:data-style-name"_L1, format());
    }

    void textLook(double size, bool bold = false)
    {
        m_xml.empty("style:text-properties"_L1,
                    {{"fo:color"_L1, m_palette.text.name()},
                     {"fo:font-family"_L1, u"Arial"_s},
                     {"fo:font-size"_L1, odfxml::points(size)},
                     {"style:font-size-asian"_L1, odfxml::points(size)},
                     {"style:font-size-complex"_L1, odfxml::points(size)}});
        if (bold) {
            m_xml.attribute("fo:font-weight"_L1, u"bold"_s);
            m_xml.attribute("style:font-weight-asian"_L1, u"bold"_s);
            m_xml.attribute("style:font-weight-complex"_L1, u"bold"_s);
        }
    }

    void line(const QColor& colour)
    {
        m_xml.empty("style:graphic-properties"_L1,
                    {{"draw:stroke"_L1, u"solid"_s},
                     {"svg:stroke-width"_L1, odfxml::points(0.5)},
                     {"svg:stroke-color"_L1, colour.name()}});
    }

    void numberStyles()
    {
        m_xml.open("number:number-style"_L1, {{"style:name"_L1, u"number"_s}});
        m_xml.empty("number:number"_L1, {{"number:min-integer-digits"_L1, u"1"_s}});
        m_xml.close();
        m_xml.open("number:percentage-style"_L1, {{"style:name"_L1, u"percent"_s}});
        m_xml.empty("number:number"_L1,
                    {{"number:decimal-places"_L1, u"0"_s}, {"number:min-integer-digits"_L1, u"1"_s}});
        m_xml.leaf("number:text"_L1, u"%");
        m_xml.close();
    }

    void styles()
    {
        m_xml.open("office:automatic-styles"_L1);
        numberStyles();
        openStyle(u"chart"_s);
        m_xml.empty("style:graphic-properties"_L1,
                    {{"draw:stroke"_L1, u"none"_s}, {"draw:fill"_L1, u"none"_s}});
        m_xml.close();
        openStyle(u"title"_s);
        textLook(13, true);
        m_xml.close();
        openStyle(u"legend"_s);
        m_xml.empty("style:graphic-properties"_L1,
                    {{"draw:stroke"_L1, u"none"_s}, {"draw:fill"_L1, u"none"_s}});
        textLook(9);
        m_xml.close();
        openStyle(u"plot"_s);
        m_xml.empty("style:chart-properties"_L1,
                    {{"chart:vertical"_L1, isLying() ? u"true"_s : u"false"_s},
                     {"chart:stacked"_L1, isStacked() ? u"true"_s : u"false"_s},
                     {"chart:treat-empty-cells"_L1, u"leave-gap"_s},
                     {"chart:auto-position"_L1, u"true"_s},
                     {"chart:auto-size"_L1, u"true"_s}});
        m_xml.close();
        axisStyles();
        for (size_t serie = 0; serie < m_table.series.size(); ++serie)
            seriesStyle(serie);
        m_xml.close();
    }

    void axisStyles()
    {
        openStyle(u"categories"_s);
        // Lying bars are read from above: the first category is the topmost.
        m_xml.empty("style:chart-properties"_L1,
                    {{"chart:display-label"_L1, u"true"_s},
                     {"chart:tick-marks-major-inner"_L1, u"false"_s},
                     {"chart:tick-marks-major-outer"_L1, u"false"_s},
                     {"chart:reverse-direction"_L1, isLying() ? u"true"_s : u"false"_s},
                     {"chart:axis-label-position"_L1, u"outside-start"_s},
                     {"text:line-break"_L1, u"true"_s}});
        line(m_palette.muted);
        textLook(9);
        m_xml.close();
        openStyle(u"values"_s, true);
        m_xml.empty("style:chart-properties"_L1,
                    {{"chart:visible"_L1, several() ? u"true"_s : u"false"_s},
                     {"chart:display-label"_L1, several() ? u"true"_s : u"false"_s},
                     {"chart:tick-marks-major-inner"_L1, u"false"_s},
                     {"chart:tick-marks-major-outer"_L1, u"false"_s},
                     {"chart:gap-width"_L1, u"45"_s},
                     {"chart:overlap"_L1, isStacked() ? u"100"_s : u"0"_s},
                     {"chart:link-data-style-to-source"_L1, u"false"_s}});
        if (!hasNegative()) // lines, too, are seen from zero
            m_xml.attribute("chart:minimum"_L1, u"0"_s);
        m_xml.empty("style:graphic-properties"_L1, {{"draw:stroke"_L1, u"none"_s}});
        textLook(9);
        m_xml.close();
        openStyle(u"grid"_s);
        line(m_palette.line);
        m_xml.close();
        openStyle(u"wall"_s);
        m_xml.empty("style:graphic-properties"_L1,
                    {{"draw:stroke"_L1, u"none"_s}, {"draw:fill"_L1, u"none"_s}});
        m_xml.close();
    }

    /// The six accents of the theme, then lighter ones: those of slides in PowerPoint.
    QColor seriesColour(size_t serie) const
    {
        const std::array accents{m_palette.accent,      m_palette.ramp[2],      m_palette.segments[2],
                                 m_palette.segments[1], m_palette.synthesisGap, m_palette.gap};
        const QColor colour = accents[serie % accents.size()];
        return serie < accents.size() ? colour : lighter(colour);
    }

    /// One series says its values itself; several would write over each other, and have an axis.
    void seriesStyle(size_t serie)
    {
        openStyle(u"series%1"_s.arg(serie + 1), true);
        m_xml.empty("style:chart-properties"_L1,
                    {{"chart:symbol-type"_L1, u"none"_s},
                     {"chart:data-label-number"_L1, several() ? u"none"_s : u"value"_s},
                     {"chart:link-data-style-to-source"_L1, u"false"_s}});
        if (!several())
            m_xml.attribute("chart:label-position"_L1, isLines() ? u"top"_s : u"outside"_s);
        const QString colour = seriesColour(serie).name();
        if (isLines()) {
            m_xml.empty("style:graphic-properties"_L1,
                        {{"draw:stroke"_L1, u"solid"_s},
                         {"svg:stroke-width"_L1, odfxml::points(2.25)},
                         {"svg:stroke-color"_L1, colour}});
        } else {
            m_xml.empty("style:graphic-properties"_L1,
                        {{"draw:stroke"_L1, u"none"_s},
                         {"draw:fill"_L1, u"solid"_s},
                         {"draw:fill-color"_L1, colour}});
        }
        textLook(9);
        m_xml.close();
    }

    void plotArea()
    {
        m_xml.open("chart:plot-area"_L1, {{"chart:style-name"_L1, u"plot"_s}});
        if (m_cells) {
            m_xml.attribute("table:cell-range-address"_L1, range(m_chart, *m_cells));
            m_xml.attribute("chart:data-source-has-labels"_L1, u"both"_s);
        }
        m_xml.open("chart:axis"_L1,
                   {{"chart:dimension"_L1, u"x"_s},
                    {"chart:name"_L1, u"primary-x"_s},
                    {"chart:style-name"_L1, u"categories"_s}});
        m_xml.empty("chart:categories"_L1, {{"table:cell-range-address"_L1, column(0)}});
        m_xml.close();
        m_xml.open("chart:axis"_L1,
                   {{"chart:dimension"_L1, u"y"_s},
                    {"chart:name"_L1, u"primary-y"_s},
                    {"chart:style-name"_L1, u"values"_s}});
        if (several())
            m_xml.empty("chart:grid"_L1,
                        {{"chart:class"_L1, u"major"_s}, {"chart:style-name"_L1, u"grid"_s}});
        m_xml.close();
        for (size_t serie = 0; serie < m_table.series.size(); ++serie) {
            m_xml.open("chart:series"_L1,
                       {{"chart:style-name"_L1, u"series%1"_s.arg(serie + 1)},
                        {"chart:values-cell-range-address"_L1, column(serie + 1)},
                        {"chart:label-cell-address"_L1, cell(0, serie + 1)},
                        {"chart:class"_L1, kind()}});
            m_xml.empty("chart:data-point"_L1,
                        {{"chart:repeated"_L1, QString::number(m_table.categories.size())}});
            m_xml.close();
        }
        m_xml.empty("chart:wall"_L1, {{"chart:style-name"_L1, u"wall"_s}});
        m_xml.close();
    }

    void words(const QString& text)
    {
        m_xml.open("table:table-cell"_L1, {{"office:value-type"_L1, u"string"_s}});
        odfxml::paragraph(m_xml, text.simplified().left(longestLabel));
        m_xml.close();
    }

    void value(double value)
    {
        if (std::isnan(value)) {
            m_xml.empty("table:table-cell"_L1);
            return;
        }
        const QString text = QString::number(value, 'g', 15);
        m_xml.open("table:table-cell"_L1, {{"office:value-type"_L1, u"float"_s}, {"office:value"_L1, text}});
        odfxml::paragraph(m_xml, text);
        m_xml.close();
    }

    /// What is edited where there is no sheet; in a spreadsheet what the cells held last.
    void figures()
    {
        m_xml.open("table:table"_L1, {{"table:name"_L1, u"local-table"_s}});
        m_xml.open("table:table-header-columns"_L1);
        m_xml.empty("table:table-column"_L1);
        m_xml.close();
        m_xml.open("table:table-columns"_L1);
        m_xml.empty("table:table-column"_L1,
                    {{"table:number-columns-repeated"_L1, QString::number(m_table.series.size())}});
        m_xml.close();
        m_xml.open("table:table-header-rows"_L1);
        m_xml.open("table:table-row"_L1);
        words(m_table.categoriesLabel);
        for (const ChartSeries& series : m_table.series)
            words(series.label);
        m_xml.close();
        m_xml.close();
        m_xml.open("table:table-rows"_L1);
        for (size_t row = 0; row < m_table.categories.size(); ++row) {
            m_xml.open("table:table-row"_L1);
            words(m_table.categories[row].label);
            for (size_t serie = 0; serie < m_table.series.size(); ++serie)
                value(m_table.value(row, serie));
            m_xml.close();
        }
        m_xml.close();
        m_xml.close();
    }

    const ReportChart& m_chart;
    const ChartTable& m_table;
    const Palette& m_palette;
    QSizeF m_size;
    const std::optional<Cells>& m_cells;
    QString m_sheet;
    XmlPart m_xml;
};

} // namespace

QString range(const ReportChart& chart, const Cells& cells)
{
    const QString sheet = quoted(cells.sheet);
    const auto corner = [&](size_t row, size_t column) {
        return sheet + u'.' + columnName(cells.column + int(column))
            + QString::number(cells.row + int(row) + 1);
    };
    return corner(0, 0) + u':' + corner(chart.table.categories.size(), chart.table.series.size());
}

void addTo(OdfPackage& package, const QString& folder, const ReportChart& chart, const Palette& palette,
           QSizeF size, const std::optional<Cells>& cells)
{
    package.addFolder(folder + u'/', u"application/vnd.oasis.opendocument.chart"_s);
    package.addPart(folder + u"/content.xml"_s, u"text/xml"_s, Content(chart, palette, size, cells).write());
    XmlPart styles;
    odfxml::openDocument(styles, "office:document-styles"_L1);
    styles.empty("office:styles"_L1);
    package.addPart(folder + u"/styles.xml"_s, u"text/xml"_s, styles.take());
}

} // namespace lacuna::odfchart
