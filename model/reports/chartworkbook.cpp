// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/chartparts.h"

#include "model/reports/xmlpart.h"

#include <QtCore/QCoreApplication>

#include <xlsxwriter.h>

#include <cmath>
#include <cstdlib>

namespace lacuna::chartparts {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::ChartParts)
};

void writeText(lxw_worksheet* sheet, size_t row, size_t column, const QString& text)
{
    // Written as text whatever it begins with: nothing a stranger wrote is a formula.
    worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column),
                           xmlSafe(text.left(1000)).toUtf8().constData(), nullptr);
}

void fill(lxw_worksheet* sheet, const ChartTable& table)
{
    writeText(sheet, 0, 0, table.categoriesLabel);
    for (size_t serie = 0; serie < table.series.size(); ++serie)
        writeText(sheet, 0, serie + 1, table.series[serie].label);
    for (size_t row = 0; row < table.categories.size(); ++row) {
        writeText(sheet, row + 1, 0, table.categories[row].label);
        for (size_t serie = 0; serie < table.series.size(); ++serie) {
            const double value = table.value(row, serie);
            if (!std::isnan(value))
                worksheet_write_number(sheet, lxw_row_t(row + 1), lxw_col_t(serie + 1), value, nullptr);
        }
    }
    worksheet_set_column(sheet, 0, 0, 32, nullptr);
}

} // namespace

Result<QByteArray> workbook(const ReportChart& chart, const QDateTime& created)
{
    const char* buffer = nullptr;
    size_t size = 0;
    lxw_workbook_options options{};
    options.output_buffer = &buffer;
    options.output_buffer_size = &size;
    lxw_workbook* book = workbook_new_opt(nullptr, &options);
    lxw_worksheet* sheet = book ? workbook_add_worksheet(book, "Sheet1") : nullptr;
    if (!sheet)
        return fail(ErrorKind::Io, Text::tr("The workbook of a chart could not be put together."));
    lxw_doc_properties properties{};
    properties.created = time_t(created.toSecsSinceEpoch());
    workbook_set_properties(book, &properties);
    fill(sheet, chart.table);
    const lxw_error error = workbook_close(book); // frees it
    QByteArray data(buffer, buffer ? qsizetype(size) : 0);
    // It was allocated by the library with malloc(), and is ours.
    std::free(const_cast<char*>(
        buffer)); // NOLINT(cppcoreguidelines-no-malloc,cppcoreguidelines-pro-type-const-cast)
    if (error != LXW_NO_ERROR || data.isEmpty())
        return fail(ErrorKind::Io, Text::tr("The workbook of a chart could not be put together."),
                    QString::fromUtf8(lxw_strerror(error)));
    return data;
}

} // namespace lacuna::chartparts
