// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/htmlcharts.h"

#include "model/reports/htmlpatterns.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::HtmlCharts)
};

/// A bar without a style of its own, which the page's policy forbids: an SVG says its lengths in attributes. Several series lie one after the other,
/// each told by its pattern.
void chartBar(HtmlPart& html, const ChartTable& table, size_t category, double highest)
{
    html.open("td"_L1, {{"class"_L1, u"bars"_s}, {"aria-hidden"_L1, u"true"_s}});
    html.open("svg"_L1, {{"width"_L1, u"100%"_s}, {"height"_L1, u"14"_s}});
    double from = 0;
    for (size_t series = 0; series < table.series.size(); ++series) {
        const double share = 100 * table.value(category, series) / std::max(1.0, highest);
        if (share <= 0)
            continue;
        const bool alone = table.series.size() == 1;
        html.leaf("rect"_L1, {},
                  {{"x"_L1, alone ? QString() : QString(QString::number(from, 'f', 2) + u'%')},
                   {"width"_L1, QString::number(share, 'f', 2) + u'%'},
                   {"height"_L1, u"14"_s},
                   {"fill"_L1, alone ? QString() : u"url(#%1)"_s.arg(seriesPattern(series).id())},
                   {"rx"_L1, alone ? u"2"_s : QString()}});
        from += share;
    }
    html.close();
    html.close();
}

void chartHead(HtmlPart& html, const ChartTable& table)
{
    html.open("thead"_L1);
    html.open("tr"_L1);
    html.leaf("th"_L1, table.categoriesLabel, {{"scope"_L1, u"col"_s}, {"dir"_L1, u"auto"_s}});
    for (size_t i = 0; i < table.series.size(); ++i) {
        const QString& label = table.series[i].label;
        html.open("th"_L1, {{"scope"_L1, u"col"_s}, {"class"_L1, u"figure"_s}, {"dir"_L1, u"auto"_s}});
        if (table.series.size() > 1)
            patternSwatch(html, seriesPattern(i));
        html.text(label.isEmpty() ? Text::tr("Studies") : label);
        html.close();
    }
    html.leaf("td"_L1, {}, {{"class"_L1, u"bars"_s}});
    html.close();
    html.close();
}

/// The longest bar: all series of a category together.
double longestBar(const ChartTable& table)
{
    double longest = 0;
    for (size_t category = 0; category < table.categories.size(); ++category) {
        double sum = 0;
        for (size_t series = 0; series < table.series.size(); ++series)
            sum += table.value(category, series);
        longest = std::max(longest, sum);
    }
    return longest;
}

void chartTable(HtmlPart& html, const ReportChart& chart)
{
    const ChartTable& table = chart.table;
    html.open("table"_L1, {{"class"_L1, u"list"_s}});
    html.leaf("caption"_L1, chart.title, {{"dir"_L1, u"auto"_s}});
    chartHead(html, table);
    html.open("tbody"_L1);
    const double longest = longestBar(table);
    for (size_t category = 0; category < table.categories.size(); ++category) {
        html.open("tr"_L1);
        html.leaf("th"_L1, table.categories[category].label, {{"scope"_L1, u"row"_s}, {"dir"_L1, u"auto"_s}});
        for (size_t series = 0; series < table.series.size(); ++series)
            html.leaf("td"_L1, chartValueText(table, table.value(category, series)),
                      {{"class"_L1, u"figure"_s}});
        chartBar(html, table, category, longest);
        html.close();
    }
    html.close();
    html.close();
}

} // namespace

void writeHtmlChart(HtmlPart& html, const ReportChart& chart)
{
    html.open("div"_L1,
              {{"class"_L1, u"scroll chart"_s},
               {"tabindex"_L1, u"0"_s},
               {"role"_L1, u"region"_s},
               {"aria-label"_L1, chart.title}});
    chartTable(html, chart);
    if (chart.table.severalTimes && chart.table.series.size() > 1)
        html.leaf("p"_L1,
                  Text::tr("A study may be in several of these series: a bar can be longer than there are "
                           "studies."),
                  {{"class"_L1, u"caption"_s}});
    html.close();
}

} // namespace lacuna
