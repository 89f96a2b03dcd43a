// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/gapmaptext.h"
#include "model/painting/ramp.h"
#include "model/reports/methodnote.h"
#include "model/reports/textfit.h"
#include "model/reports/workbooksheets.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna::workbooksheets {

namespace {

/// Title and question stand above the headers.
constexpr int headRows = 3;
constexpr double narrowestColumn = 7;
constexpr double widestColumn = 17;

double charactersOf(double points)
{
    return (points + 10) / 5.25;
}

std::vector<double> widthsOf(const MatrixTable& table)
{
    double label = textfit::width(table.corner(), 11, true);
    for (int row = 0; row <= table.rows(); ++row)
        label = std::max(label, textfit::width(table.rowLabel(row), 11, true) + 9.0 * table.rowDepth(row));
    std::vector<double> widths{std::clamp(charactersOf(label), 14.0, 46.0)};
    for (int column = 0; column < table.columns(); ++column) {
        const double word = textfit::longestWord(table.columnLabel(column), 11, true);
        widths.push_back(std::clamp(charactersOf(word), narrowestColumn, widestColumn));
    }
    if (table.hasTotals())
        widths.push_back(narrowestColumn + 2);
    return widths;
}

/// The first n of each step of the ramp; beyond the last: none.
std::vector<int> firstOfSteps(int largest)
{
    std::vector<int> first;
    for (int n = 1; n <= largest; ++n) {
        while (int(first.size()) <= rampStep(n, largest))
            first.push_back(n);
    }
    return first;
}

} // namespace

SheetStyle Context::cellStyle(const MatrixTable& table, int row, int column) const
{
    const MatrixTableCell cell = table.cell(row, column);
    const GapCell& source = table.source(row, column);
    SheetStyle style;
    style.side = SheetStyle::Side::Centre;
    style.bold = cell.bold;
    style.ink = cell.ink;
    style.ground = cell.ground;
    style.fill = cell.fill;
    style.hatch = cell.hatch;
    style.outline = cell.dashed ? m_palette.inProgress : m_palette.line;
    style.dashed = cell.dashed;
    style.number = SheetStyle::Number::Whole;
    if (cell.gapClass) {
        style.mark = gapClassSymbol(*cell.gapClass);
        if (!style.mark.isEmpty())
            style.number = source.n == 0 ? SheetStyle::Number::MarkForZero : SheetStyle::Number::Marked;
    }
    return style;
}

SheetRow Context::matrixRow(const MatrixTable& table, int row, double labelWidth)
{
    const bool parent = table.isParentRow(row);
    SheetStyle head{.bold = parent,
                    .wrap = true,
                    .indent = table.rowDepth(row),
                    .ink = m_palette.text,
                    .ground = parent ? m_palette.tint : QColor(),
                    .rule = m_palette.line};
    // A label may be anything: the row stays a row.
    const double height =
        std::min(heightOf(table.rowLabel(row), labelWidth - 2.0 * table.rowDepth(row), 11, parent), 46.0);
    SheetRow out{{text(0, table.rowLabel(row), m_book.style(head))}, height};
    const int columns = table.columns() + (table.hasTotals() ? 1 : 0);
    for (int column = 0; column < columns; ++column) {
        const SheetStyle style = cellStyle(table, row, column);
        const GapCell& source = table.source(row, column);
        SheetCell cell{.column = column + 1, .style = m_book.style(style)};
        // Nothing can be there, so no number must enter an average.
        if (source.gapClass == GapClass::NotApplicable && source.n == 0 && table.cell(row, column).gapClass) {
            cell.kind = SheetCell::Kind::Text;
            cell.text = style.mark;
        } else {
            cell.kind = SheetCell::Kind::Number;
            cell.number = source.n;
        }
        out.cells.push_back(std::move(cell));
    }
    return out;
}

std::vector<SheetRow> Context::matrixHead(const ViewSheets& view) const
{
    QString line = methodnote::question(*view.map) + u" · "_s + methodnote::matching(*view.map);
    if (const QString caption = view.view->caption.simplified(); !caption.isEmpty())
        line = caption + u" · "_s + line;
    return {{{text(0, view.title, m_looks.title)}, 26}, {{text(0, line, m_looks.muted)}, 0}, {{}, 6}};
}

void Context::addHeaders(const MatrixTable& table, std::vector<SheetRow>& rows,
                         const std::vector<double>& widths)
{
    const auto first = rows.size();
    const int levels = table.headerLevels();
    SheetStyle style{.bold = true,
                     .wrap = true,
                     .side = SheetStyle::Side::Centre,
                     .ink = m_palette.text,
                     .ground = m_palette.tint,
                     .outline = m_palette.line,
                     .rule = m_palette.strongLine};
    const int spread = m_book.style(style);
    style.side = SheetStyle::Side::Start;
    const int corner = m_book.style(style);
    rows.resize(first + size_t(levels), SheetRow{{}, 19});
    rows[first].cells.push_back({.column = 0,
                                 .style = corner,
                                 .kind = SheetCell::Kind::Text,
                                 .text = table.corner(),
                                 .down = levels});
    for (const MatrixTableHeader& header : table.headers()) {
        SheetRow& row = rows[first + size_t(header.level)];
        double width = 0;
        for (int column = header.first; column <= header.last; ++column)
            width += widths[size_t(column) + 1];
        row.cells.push_back({.column = header.first + 1,
                             .style = spread,
                             .kind = SheetCell::Kind::Text,
                             .text = header.text,
                             .across = header.last - header.first + 1,
                             .down = header.levels});
        // The lowest level that it takes gives way.
        SheetRow& lowest = rows[first + size_t(header.level + header.levels) - 1];
        lowest.height =
            std::max(lowest.height, heightOf(header.text, width, 11, true) - 19.0 * (header.levels - 1));
    }
    for (size_t row = first; row < rows.size(); ++row)
        std::ranges::sort(rows[row].cells, {}, &SheetCell::column);
}

void Context::addLegend(const ViewSheets& view, std::vector<SheetRow>& rows)
{
    const MatrixTable& table = *view.table;
    rows.push_back({{}, 10});
    const int explained = m_book.style({.indent = 1, .ink = m_palette.muted});
    rows.push_back({{text(0, tr("Legend"), m_looks.heading)}, 20});
    for (const GapClass gapClass : table.classes()) {
        const MatrixTableCell sample = table.sample(gapClass, view.map->question.rules.thin);
        SheetStyle style{.bold = false,
                         .side = SheetStyle::Side::Centre,
                         .ink = sample.ink,
                         .ground = sample.ground,
                         .fill = sample.fill,
                         .hatch = sample.hatch,
                         .outline = sample.dashed ? m_palette.inProgress : m_palette.line,
                         .dashed = sample.dashed};
        rows.push_back({{text(0, gapClassLabel(gapClass), m_looks.plain),
                         text(1, gapClassSymbol(gapClass), m_book.style(style)),
                         text(2, methodnote::definition(gapClass, view.map->question.rules), explained)},
                        0});
    }
    const std::vector<int> first = firstOfSteps(table.largest());
    if (table.layout().drawing().style == CellStyle::Numbers || first.empty())
        return;
    SheetRow ramp{{text(0, tr("Completed studies, at least"), m_looks.plain)}, 0};
    for (size_t step = 0; step < first.size(); ++step) {
        const QColor ground = m_palette.ramp[step];
        const SheetStyle style{.side = SheetStyle::Side::Centre,
                               .ink = m_palette.textOn(ground),
                               .ground = ground,
                               .outline = m_palette.line,
                               .number = SheetStyle::Number::Whole};
        ramp.cells.push_back({.column = int(step) + 1,
                              .style = m_book.style(style),
                              .kind = SheetCell::Kind::Number,
                              .number = double(first[step])});
    }
    rows.push_back(std::move(ramp));
}

std::vector<SheetRule> Context::rulesOf(const MatrixTable& table, int firstRow) const
{
    std::vector<SheetRule> rules;
    if (table.layout().drawing().style == CellStyle::Numbers || table.rows() == 0 || table.columns() == 0)
        return rules;
    const SheetRange cells{firstRow, 1, firstRow + table.rows() - 1, table.columns()};
    const int thin = table.map().question.rules.thin;
    const auto add = [&](int lowest, int highest, size_t step) {
        const QColor ground = m_palette.ramp[step];
        if (lowest <= highest)
            rules.push_back({cells, lowest, highest, {.ink = m_palette.textOn(ground), .ground = ground}});
    };
    // As MatrixTable colours them: thin cells are palest whatever the ramp says.
    add(1, thin - 1, 0);
    const std::vector<int> first = firstOfSteps(std::max(table.largest(), 1));
    for (size_t step = 0; step < first.size(); ++step) {
        const int next = step + 1 < first.size() ? first[step + 1] : 10'000'000;
        add(std::max(first[step], thin), next - 1, step);
    }
    return rules;
}

void Context::addMatrix(size_t index)
{
    const ViewSheets& view = m_views[index];
    const MatrixTable& table = *view.table;
    if (!has(ReportPart::Matrix))
        return;
    Sheet sheet{.name = nameOf(index, m_views.size() > 1 ? view.title : tr("Matrix")),
                .description = describe(view, tr("Studies and gap class of every cell"))};
    sheet.widths = widthsOf(table);
    std::vector<SheetRow> rows = matrixHead(view);
    if (table.rows() == 0 || table.columns() == 0) {
        rows.push_back(
            {{text(0, tr("There is nothing to show: the matrix has no rows or no columns."), m_looks.plain)},
             0});
        sheet.write = rowsOf(std::move(rows));
        add(std::move(sheet));
        return;
    }
    addHeaders(table, rows, sheet.widths);
    sheet.frozenRows = int(rows.size());
    sheet.frozenColumns = 1;
    sheet.headerRow = headRows;
    sheet.rules = rulesOf(table, sheet.frozenRows);
    for (int row = 0; row < table.rows() + (table.hasTotals() ? 1 : 0); ++row)
        rows.push_back(matrixRow(table, row, sheet.widths.front()));
    addLegend(view, rows);
    rows.push_back({});
    rows.push_back({{text(0, methodnote::footer(*view.map, m_exported), m_looks.muted)}, 0});
    sheet.write = rowsOf(std::move(rows));
    add(std::move(sheet));
}

SheetRow Context::gapRow(const ViewSheets& view, const Gap& gap, int rank, bool noted) const
{
    const GapMap& map = *view.map;
    const auto number = [](int column, double value, int style) {
        return SheetCell{.column = column, .style = style, .kind = SheetCell::Kind::Number, .number = value};
    };
    SheetRow row;
    row.cells = {number(0, rank, m_looks.whole),
                 text(1, gap.row < 0 ? tr("All") : axisPath(map.rows, gap.row), m_looks.beside),
                 text(2, gap.column < 0 ? tr("All") : axisPath(map.columns, gap.column), m_looks.wrapped),
                 text(3, gapClassLabel(gap.gapClass), m_looks.wrapped),
                 number(4, gap.n, m_looks.whole),
                 number(5, gap.ongoing, m_looks.whole),
                 number(6, gap.cells, m_looks.whole),
                 number(7, gap.need, m_looks.decimal),
                 number(8, gap.shortfall, m_looks.decimal),
                 number(9, gap.score, m_looks.decimal),
                 text(10, explainGap(map, gap), m_looks.beside)};
    if (const GapNote* note = noted ? view.view->gapNotes.on(gap.row, gap.column) : nullptr) {
        row.cells.push_back(text(11, gapStatusText(*note), m_looks.wrapped));
        row.cells.push_back(text(12, note->text.simplified(), m_looks.wrapped));
    }
    return row;
}

void Context::addGaps(size_t index)
{
    const ViewSheets& view = m_views[index];
    const GapMap& map = *view.map;
    if (!has(ReportPart::GapList))
        return;
    const bool noted = m_options.confidential.testFlag(Confidential::GapNotes);
    const GapListing listing = gapsOf(*view.view, m_options);
    Sheet sheet{.name = nameOf(index, tr("Gaps")),
                .description = describe(view, tr("The gaps, the most pressing first")),
                .widths = {7, 34, 34, 18, 10, 10, 8, 8, 11, 9, 64},
                .frozenRows = 1,
                .frozenColumns = 3,
                .headerRow = 0};
    QStringList labels{tr("Rank"),      map.rowsLabel, map.columnsLabel, tr("Class"),
                       tr("Studies"),   tr("Ongoing"), tr("Cells"),      tr("Need"),
                       tr("Shortfall"), tr("Score"),   tr("Why")};
    if (noted) {
        labels += {tr("Status"), tr("Note")};
        sheet.widths.insert(sheet.widths.end(), {34, 60});
    }
    sheet.filterColumns = int(labels.size());
    std::vector<SheetRow> rows(1);
    for (int column = 0; column < int(labels.size()); ++column) {
        const auto isFigure = [](int at) { return at == 0 || (at >= 4 && at <= 9); };
        const int look = isFigure(column) ? m_looks.headerEnd
            : isFigure(column - 1)        ? m_looks.headerBeside
                                          : m_looks.header;
        rows.front().cells.push_back(text(column, labels[column], look));
    }
    for (size_t i = 0; i < listing.gaps.size(); ++i)
        rows.push_back(gapRow(view, listing.gaps[i], int(i) + 1, noted));
    sheet.rows = int(rows.size());
    sheet.write = rowsOf(std::move(rows));
    add(std::move(sheet));
}

void Context::addChart(const ReportChart& chart, Sheet& sheet, std::vector<SheetRow>& rows) const
{
    const ChartTable& table = chart.table;
    const size_t top = rows.size();
    rows.push_back({{text(0, chart.title, m_looks.heading)}, 20});
    SheetRow header{{text(0, table.categoriesLabel, m_looks.header)}, 0};
    for (size_t serie = 0; serie < table.series.size(); ++serie) {
        const QString& label = table.series[serie].label;
        header.cells.push_back(
            text(int(serie) + 1, label.isEmpty() ? tr("Studies") : label, m_looks.headerEnd));
    }
    rows.push_back(std::move(header));
    const int first = int(rows.size());
    for (size_t category = 0; category < table.categories.size(); ++category) {
        SheetRow row{{text(0, table.categories[category].label, m_looks.plain)}, 0};
        for (size_t serie = 0; serie < table.series.size(); ++serie) {
            const double value = table.value(category, serie);
            if (!std::isnan(value))
                row.cells.push_back({.column = int(serie) + 1,
                                     .style = m_looks.whole,
                                     .kind = SheetCell::Kind::Number,
                                     .number = value});
        }
        rows.push_back(std::move(row));
    }
    const int last = int(rows.size()) - 1;
    SheetChart placed{.kind = chart.kind,
                      .title = chart.title,
                      .description = tr("%1; its figures are in the table beside it").arg(chart.title),
                      .categoriesLabel = table.categoriesLabel,
                      .categories = {first, 0, last, 0},
                      .series = {},
                      .row = int(top),
                      .source = std::make_shared<const ReportChart>(chart)};
    for (size_t serie = 0; serie < table.series.size(); ++serie) {
        const int column = int(serie) + 1;
        placed.series.push_back({.label = table.series[serie].label,
                                 .name = {first - 1, column, first - 1, column},
                                 .values = {first, column, last, column},
                                 .colour = table.series.size() == 1
                                     ? m_palette.ramp[4]
                                     : m_palette.segments[serie % m_palette.segments.size()]});
    }
    sheet.charts.push_back(std::move(placed));
    // Every bar keeps its label.
    if (chart.kind == ReportChart::Kind::Bars)
        sheet.charts.back().height = std::max(260.0, 60 + 16.0 * double(table.categories.size()));
    const auto chartRows = size_t(sheet.charts.back().height / 15) + 3;
    rows.resize(std::max(rows.size() + 2, top + chartRows));
}

void Context::addCharts(size_t index)
{
    const ViewSheets& view = m_views[index];
    if (!has(ReportPart::Charts))
        return;
    const std::vector<ReportChart> charts = chartsOf(*view.view);
    if (charts.empty())
        return;
    Sheet sheet{.name = nameOf(index, tr("Charts")),
                .description = describe(view, tr("Charts and the figures behind them"))};
    std::vector<SheetRow> rows;
    size_t most = 0;
    for (const ReportChart& chart : charts) {
        addChart(chart, sheet, rows);
        most = std::max(most, chart.table.series.size());
    }
    sheet.widths.assign(most + 2, 14);
    sheet.widths.front() = 40;
    sheet.widths.back() = 3;
    for (SheetChart& chart : sheet.charts)
        chart.column = int(most) + 2;
    sheet.write = rowsOf(std::move(rows));
    add(std::move(sheet));
}

} // namespace lacuna::workbooksheets
