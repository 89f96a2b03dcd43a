// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/chartparts.h"

#include "model/reports/xmlpart.h"

#include <QtCore/QCoreApplication>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna::chartparts {

namespace {

using Kind = ReportChart::Kind;

/// "B": the sheet's name of a column.
QString columnName(size_t column)
{
    QString name;
    for (size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(char16_t(u'A' + (rest - 1) % 26)));
    return name;
}

/// Writes the XML of one chart, outermost first.
class Drawing {
public:
    explicit Drawing(const ReportChart& chart)
        : m_chart(chart)
        , m_table(chart.table)
    {
    }

    QByteArray write()
    {
        m_xml.open(
            "c:chartSpace"_L1,
            {{"xmlns:c"_L1, u"http://schemas.openxmlformats.org/drawingml/2006/chart"_s},
             {"xmlns:a"_L1, u"http://schemas.openxmlformats.org/drawingml/2006/main"_s},
             {"xmlns:r"_L1, u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s}});
        value("c:date1904"_L1, u"0"_s);
        value("c:roundedCorners"_L1, u"0"_s);
        m_xml.open("c:chart"_L1);
        title();
        value("c:autoTitleDeleted"_L1, u"0"_s);
        plotArea();
        if (several())
            legend();
        value("c:plotVisOnly"_L1, u"1"_s);
        value("c:dispBlanksAs"_L1, u"gap"_s);
        m_xml.close();
        textLook(10, false, "tx1"_L1);
        m_xml.open("c:externalData"_L1, {{"r:id"_L1, u"rId1"_s}});
        value("c:autoUpdate"_L1, u"0"_s);
        m_xml.close();
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
    QString format() const { return m_table.unit == ChartTable::Unit::Share ? u"0%"_s : u"General"_s; }

    void value(QLatin1StringView element, const QString& text) { m_xml.empty(element, {{"val"_L1, text}}); }

    void ink(QLatin1StringView scheme, int mod = 100'000, int off = 0)
    {
        m_xml.open("a:solidFill"_L1);
        m_xml.open("a:schemeClr"_L1, {{"val"_L1, scheme}});
        if (mod != 100'000)
            value("a:lumMod"_L1, QString::number(mod));
        if (off != 0)
            value("a:lumOff"_L1, QString::number(off));
        m_xml.close();
        m_xml.close();
    }

    void runLook(QLatin1StringView element, double size, bool bold, QLatin1StringView scheme)
    {
        m_xml.open(element, {{"sz"_L1, QString::number(int(size * 100))}, {"b"_L1, bold ? u"1"_s : u"0"_s}});
        ink(scheme);
        m_xml.empty("a:latin"_L1, {{"typeface"_L1, u"+mn-lt"_s}});
        m_xml.empty("a:ea"_L1, {{"typeface"_L1, u"+mn-ea"_s}});
        m_xml.empty("a:cs"_L1, {{"typeface"_L1, u"+mn-cs"_s}});
        m_xml.close();
    }

    void textLook(double size, bool bold, QLatin1StringView scheme)
    {
        m_xml.open("c:txPr"_L1);
        m_xml.empty("a:bodyPr"_L1);
        m_xml.empty("a:lstStyle"_L1);
        m_xml.open("a:p"_L1);
        m_xml.open("a:pPr"_L1);
        runLook("a:defRPr"_L1, size, bold, scheme);
        m_xml.close();
        m_xml.empty("a:endParaRPr"_L1, {{"lang"_L1, u"en-US"_s}});
        m_xml.close();
        m_xml.close();
    }

    void title()
    {
        m_xml.open("c:title"_L1);
        m_xml.open("c:tx"_L1);
        m_xml.open("c:rich"_L1);
        m_xml.empty("a:bodyPr"_L1);
        m_xml.empty("a:lstStyle"_L1);
        m_xml.open("a:p"_L1);
        m_xml.open("a:pPr"_L1);
        runLook("a:defRPr"_L1, 13, true, "tx1"_L1);
        m_xml.close();
        m_xml.open("a:r"_L1);
        runLook("a:rPr"_L1, 13, true, "tx1"_L1);
        m_xml.leaf("a:t"_L1, m_chart.title.simplified());
        m_xml.close();
        m_xml.close();
        m_xml.close();
        m_xml.close();
        value("c:overlay"_L1, u"0"_s);
        m_xml.close();
    }

    void plotArea()
    {
        m_xml.open("c:plotArea"_L1);
        m_xml.empty("c:layout"_L1);
        m_xml.open(isLines() ? "c:lineChart"_L1 : "c:barChart"_L1);
        if (!isLines())
            value("c:barDir"_L1, isLying() ? u"bar"_s : u"col"_s);
        value("c:grouping"_L1, isLines() ? u"standard"_s : isStacked() ? u"stacked"_s : u"clustered"_s);
        value("c:varyColors"_L1, u"0"_s);
        for (size_t serie = 0; serie < m_table.series.size(); ++serie)
            series(serie);
        if (isLines()) {
            value("c:marker"_L1, u"1"_s);
        } else {
            value("c:gapWidth"_L1, u"45"_s);
            if (isStacked())
                value("c:overlap"_L1, u"100"_s);
        }
        value("c:axId"_L1, u"111111111"_s);
        value("c:axId"_L1, u"222222222"_s);
        m_xml.close();
        categoryAxis();
        valueAxis();
        m_xml.close();
    }

    void series(size_t serie)
    {
        m_xml.open("c:ser"_L1);
        value("c:idx"_L1, QString::number(serie));
        value("c:order"_L1, QString::number(serie));
        m_xml.open("c:tx"_L1);
        const QString column = columnName(serie + 1);
        texts(u"Sheet1!$%1$1"_s.arg(column), {m_table.series[serie].label});
        m_xml.close();
        seriesLook(serie);
        if (isLines()) {
            m_xml.open("c:marker"_L1);
            value("c:symbol"_L1, u"none"_s);
            m_xml.close();
        } else {
            value("c:invertIfNegative"_L1, u"0"_s);
        }
        labels();
        const size_t last = m_table.categories.size() + 1;
        QStringList categories;
        for (const ChartCategory& category : m_table.categories)
            categories += category.label;
        m_xml.open("c:cat"_L1);
        texts(u"Sheet1!$A$2:$A$%1"_s.arg(last), categories);
        m_xml.close();
        m_xml.open("c:val"_L1);
        numbers(u"Sheet1!$%1$2:$%1$%2"_s.arg(column).arg(last), m_table.series[serie].values);
        m_xml.close();
        if (isLines())
            value("c:smooth"_L1, u"0"_s);
        m_xml.close();
    }

    /// The six accents of the theme, then lighter ones.
    void seriesLook(size_t serie)
    {
        constexpr std::array accents{"accent1"_L1, "accent4"_L1, "accent5"_L1,
                                     "accent6"_L1, "accent3"_L1, "accent2"_L1};
        const QLatin1StringView accent = accents[serie % accents.size()];
        const bool lighter = serie >= accents.size();
        m_xml.open("c:spPr"_L1);
        if (isLines()) {
            m_xml.open("a:ln"_L1, {{"w"_L1, u"28575"_s}, {"cap"_L1, u"rnd"_s}});
            ink(accent, lighter ? 60'000 : 100'000, lighter ? 40'000 : 0);
            m_xml.close();
        } else {
            ink(accent, lighter ? 60'000 : 100'000, lighter ? 40'000 : 0);
        }
        m_xml.close();
    }

    /// One series says its values itself; several would write over each other, and have an axis.
    void labels()
    {
        m_xml.open("c:dLbls"_L1);
        if (several()) {
            value("c:delete"_L1, u"1"_s);
            m_xml.close();
            return;
        }
        m_xml.empty("c:numFmt"_L1, {{"formatCode"_L1, format()}, {"sourceLinked"_L1, u"0"_s}});
        m_xml.open("c:spPr"_L1);
        m_xml.empty("a:noFill"_L1);
        m_xml.close();
        textLook(9, false, "tx1"_L1);
        if (!isLines())
            value("c:dLblPos"_L1, u"outEnd"_s);
        value("c:showLegendKey"_L1, u"0"_s);
        value("c:showVal"_L1, u"1"_s);
        value("c:showCatName"_L1, u"0"_s);
        value("c:showSerName"_L1, u"0"_s);
        value("c:showPercent"_L1, u"0"_s);
        value("c:showBubbleSize"_L1, u"0"_s);
        m_xml.close();
    }

    void texts(const QString& where, const QStringList& words)
    {
        m_xml.open("c:strRef"_L1);
        m_xml.leaf("c:f"_L1, where);
        m_xml.open("c:strCache"_L1);
        value("c:ptCount"_L1, QString::number(words.size()));
        for (qsizetype i = 0; i < words.size(); ++i) {
            m_xml.open("c:pt"_L1, {{"idx"_L1, QString::number(i)}});
            m_xml.leaf("c:v"_L1, words[i].left(1000));
            m_xml.close();
        }
        m_xml.close();
        m_xml.close();
    }

    void numbers(const QString& where, const std::vector<double>& values)
    {
        m_xml.open("c:numRef"_L1);
        m_xml.leaf("c:f"_L1, where);
        m_xml.open("c:numCache"_L1);
        m_xml.leaf("c:formatCode"_L1, format());
        value("c:ptCount"_L1, QString::number(values.size()));
        for (size_t i = 0; i < values.size(); ++i) {
            if (std::isnan(values[i]))
                continue;
            m_xml.open("c:pt"_L1, {{"idx"_L1, QString::number(i)}});
            m_xml.leaf("c:v"_L1, QString::number(values[i], 'g', 15));
            m_xml.close();
        }
        m_xml.close();
        m_xml.close();
    }

    /// In the text's colour, let through by @p alpha thousandths of a percent: quiet on light and dark ground alike.
    void line(int alpha)
    {
        m_xml.open("c:spPr"_L1);
        m_xml.open("a:ln"_L1, {{"w"_L1, u"6350"_s}});
        m_xml.open("a:solidFill"_L1);
        m_xml.open("a:schemeClr"_L1, {{"val"_L1, u"tx1"_s}});
        value("a:alpha"_L1, QString::number(alpha));
        m_xml.close();
        m_xml.close();
        m_xml.close();
        m_xml.close();
    }

    void axisStart(const QString& id, bool largestFirst, bool hidden, const QString& position)
    {
        value("c:axId"_L1, id);
        m_xml.open("c:scaling"_L1);
        value("c:orientation"_L1, largestFirst ? u"maxMin"_s : u"minMax"_s);
        m_xml.close();
        value("c:delete"_L1, hidden ? u"1"_s : u"0"_s);
        value("c:axPos"_L1, position);
    }

    void categoryAxis()
    {
        m_xml.open("c:catAx"_L1);
        // Lying bars are read from above: the first category is the topmost.
        axisStart(u"111111111"_s, isLying(), false, isLying() ? u"l"_s : u"b"_s);
        m_xml.empty("c:numFmt"_L1, {{"formatCode"_L1, u"General"_s}, {"sourceLinked"_L1, u"0"_s}});
        value("c:majorTickMark"_L1, u"none"_s);
        value("c:minorTickMark"_L1, u"none"_s);
        value("c:tickLblPos"_L1, u"low"_s);
        line(50'000);
        textLook(9, false, "tx1"_L1);
        value("c:crossAx"_L1, u"222222222"_s);
        value("c:crosses"_L1, u"autoZero"_s);
        value("c:auto"_L1, u"0"_s);
        value("c:lblAlgn"_L1, u"ctr"_s);
        value("c:lblOffset"_L1, u"60"_s);
        if (isLying())
            value("c:tickLblSkip"_L1, u"1"_s); // a bar without its name says nothing
        value("c:noMultiLvlLbl"_L1, u"1"_s);
        m_xml.close();
    }

    void valueAxis()
    {
        m_xml.open("c:valAx"_L1);
        axisStart(u"222222222"_s, false, !several(), isLying() ? u"b"_s : u"l"_s);
        if (several()) {
            m_xml.open("c:majorGridlines"_L1);
            line(15'000);
            m_xml.close();
        }
        m_xml.empty("c:numFmt"_L1, {{"formatCode"_L1, format()}, {"sourceLinked"_L1, u"0"_s}});
        value("c:majorTickMark"_L1, u"none"_s);
        value("c:minorTickMark"_L1, u"none"_s);
        value("c:tickLblPos"_L1, u"nextTo"_s);
        m_xml.open("c:spPr"_L1);
        m_xml.open("a:ln"_L1);
        m_xml.empty("a:noFill"_L1);
        m_xml.close();
        m_xml.close();
        textLook(9, false, "tx1"_L1);
        value("c:crossAx"_L1, u"111111111"_s);
        value("c:crosses"_L1, u"autoZero"_s);
        value("c:crossBetween"_L1, u"between"_s);
        m_xml.close();
    }

    void legend()
    {
        m_xml.open("c:legend"_L1);
        value("c:legendPos"_L1, u"b"_s);
        value("c:overlay"_L1, u"0"_s);
        textLook(9, false, "tx1"_L1);
        m_xml.close();
    }

    const ReportChart& m_chart;
    const ChartTable& m_table;
    XmlPart m_xml;
};

} // namespace

QByteArray drawing(const ReportChart& chart)
{
    return Drawing(chart).write();
}

QString description(const ReportChart& chart)
{
    const ChartTable& table = chart.table;
    QStringList parts;
    for (size_t serie = 0; serie < table.series.size(); ++serie) {
        QStringList values;
        for (size_t i = 0; i < table.categories.size(); ++i)
            values += table.categories[i].label + u' ' + chartValueText(table, table.value(i, serie));
        const QString list = values.join(u"; "_s);
        parts += table.series.size() > 1 ? table.series[serie].label + u": "_s + list : list;
    }
    QString text = chart.title.simplified() + u": "_s + parts.join(u". "_s);
    constexpr qsizetype longest = 2000;
    if (text.size() > longest)
        text = text.left(longest) + u'…';
    return text;
}

} // namespace lacuna::chartparts
