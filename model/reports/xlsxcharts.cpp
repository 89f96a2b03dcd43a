// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/xlsxcharts.h"

#include "model/reports/xlsxformats.h"
#include "model/reports/xmlpart.h"

#include <xlsxwriter.h>

namespace lacuna {

namespace {

lxw_chart_type typeOf(ReportChart::Kind kind)
{
    switch (kind) {
    case ReportChart::Kind::Columns:
        return LXW_CHART_COLUMN;
    case ReportChart::Kind::StackedColumns:
        return LXW_CHART_COLUMN_STACKED;
    case ReportChart::Kind::Bars:
        return LXW_CHART_BAR;
    case ReportChart::Kind::StackedBars:
        return LXW_CHART_BAR_STACKED;
    case ReportChart::Kind::Lines:
        return LXW_CHART_LINE;
    }
    return LXW_CHART_COLUMN;
}

bool isBars(const SheetChart& chart)
{
    return chart.kind == ReportChart::Kind::Bars || chart.kind == ReportChart::Kind::StackedBars;
}

void addSeries(lxw_chart* target, const QByteArray& sheetName, const SheetChart& chart,
               const SheetChart::Series& from)
{
    lxw_chart_series* series = chart_add_series(target, nullptr, nullptr);
    if (!series)
        return;
    const auto row = [](int value) { return lxw_row_t(value); };
    const auto column = [](int value) { return lxw_col_t(value); };
    chart_series_set_categories(series, sheetName.constData(), row(chart.categories.firstRow),
                                column(chart.categories.firstColumn), row(chart.categories.lastRow),
                                column(chart.categories.lastColumn));
    chart_series_set_values(series, sheetName.constData(), row(from.values.firstRow),
                            column(from.values.firstColumn), row(from.values.lastRow),
                            column(from.values.lastColumn));
    chart_series_set_name_range(series, sheetName.constData(), row(from.name.firstRow),
                                column(from.name.firstColumn));
    if (chart.kind == ReportChart::Kind::Lines) {
        lxw_chart_line line{};
        line.color = xlsxColour(from.colour);
        line.width = 2;
        chart_series_set_line(series, &line);
    } else {
        lxw_chart_fill fill{};
        fill.color = xlsxColour(from.colour);
        chart_series_set_fill(series, &fill);
    }
    if (chart.series.size() == 1)
        chart_series_set_labels(series);
}

void setAxes(lxw_chart* target, const SheetChart& chart)
{
    lxw_chart_line none{};
    none.none = LXW_TRUE;
    chart_chartarea_set_line(target, &none);
    // The library's x axis lies flat: of bars it is that of the values.
    lxw_chart_axis* categories = isBars(chart) ? target->y_axis : target->x_axis;
    lxw_chart_axis* values = isBars(chart) ? target->x_axis : target->y_axis;
    if (isBars(chart)) {
        chart_axis_set_reverse(categories); // the most on top, as in the table
        chart_axis_set_interval_unit(categories, 1);
        chart_axis_set_label_position(values, LXW_CHART_AXIS_LABEL_POSITION_HIGH);
    }
    lxw_chart_line pale{};
    pale.color = 0xD9D9D9;
    pale.width = 0.75;
    chart_axis_set_line(categories, &pale);
    chart_axis_major_gridlines_set_visible(categories, LXW_FALSE);
    chart_axis_set_line(values, &none);
    chart_axis_set_num_format(values, "#,##0");
    // Where every bar says its number, an axis would only repeat it.
    const bool single = chart.series.size() == 1;
    chart_axis_major_gridlines_set_visible(values, single ? LXW_FALSE : LXW_TRUE);
    if (single)
        chart_axis_off(values);
    else
        chart_axis_major_gridlines_set_line(values, &pale);
    chart_legend_set_position(target, single ? LXW_CHART_LEGEND_NONE : LXW_CHART_LEGEND_BOTTOM);
}

} // namespace

bool addXlsxChart(lxw_workbook* book, lxw_worksheet* sheet, const QByteArray& sheetName,
                  const SheetChart& chart)
{
    lxw_chart* target = workbook_add_chart(book, quint8(typeOf(chart.kind)));
    if (!target)
        return false;
    for (const SheetChart::Series& series : chart.series)
        addSeries(target, sheetName, chart, series);
    setAxes(target, chart);
    QByteArray title = xmlSafe(chart.title).simplified().toUtf8();
    // The library takes what begins so for a formula.
    if (title.startsWith('='))
        title.prepend(' ');
    chart_title_set_name(target, title.constData());
    lxw_chart_font font{};
    font.size = 12;
    font.bold = LXW_TRUE;
    chart_title_set_name_font(target, &font);
    const QByteArray description = xmlSafe(chart.description).simplified().toUtf8();
    lxw_chart_options options{};
    // The library's charts are 480 × 288 pixels of 1/96 inch.
    options.x_scale = chart.width * 96 / 72 / 480;
    options.y_scale = chart.height * 96 / 72 / 288;
    options.description = description.constData();
    return worksheet_insert_chart_opt(sheet, lxw_row_t(chart.row), lxw_col_t(chart.column), target, &options)
        == LXW_NO_ERROR;
}

} // namespace lacuna
