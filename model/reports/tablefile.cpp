// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/tablefile.h"

#include "model/reports/xmlpart.h"
#include "model/support/csv.h"

#include <QtCore/QCoreApplication>

#include <xlsxwriter.h>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::TableFile)
};

constexpr qsizetype mostRows = 1'048'575; ///< besides the headers
constexpr qsizetype mostColumns = 16'384;
constexpr qsizetype longestCell = 32'767; ///< characters that Excel takes
constexpr double narrowest = 9; ///< column widths, characters
constexpr double widest = 60;
constexpr qsizetype rowsMeasured = 200;

QStringList guarded(QStringList cells)
{
    for (QString& cell : cells)
        cell = csvHarmless(cell);
    return cells;
}

Result<> ioError(const QIODevice& device)
{
    return fail(ErrorKind::Io, Text::tr("The table could not be written."), device.errorString());
}

double widthOf(const PlainTable& table, qsizetype column)
{
    qsizetype longest = table.headers[column].size();
    for (qsizetype row = 0; row < std::min(rowsMeasured, table.rows.size()); ++row)
        longest = std::max(longest, table.rows[row].value(column).size());
    return std::clamp(double(longest) + 2, narrowest, widest);
}

/// A number as its own writer would write it: "007" and "1e5" are no numbers but codes.
std::optional<double> numberOf(const QString& text)
{
    bool fine = false;
    const double value = text.toDouble(&fine);
    if (!fine || QString::number(value, 'g', 15) != text)
        return std::nullopt;
    return value;
}

void writeCell(lxw_worksheet* sheet, qsizetype row, qsizetype column, const QString& text)
{
    if (text.isEmpty())
        return;
    if (const auto number = numberOf(text))
        worksheet_write_number(sheet, lxw_row_t(row), lxw_col_t(column), *number, nullptr);
    else
        worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column),
                               xmlSafe(text.left(longestCell)).toUtf8().constData(), nullptr);
}

bool fill(lxw_workbook* book, lxw_worksheet* sheet, const PlainTable& table, Progress& progress)
{
    lxw_format* bold = workbook_add_format(book);
    format_set_bold(bold);
    format_set_bottom(bold, LXW_BORDER_THIN);
    for (qsizetype column = 0; column < table.headers.size(); ++column) {
        worksheet_write_string(sheet, 0, lxw_col_t(column),
                               xmlSafe(table.headers[column].left(longestCell)).toUtf8().constData(), bold);
        worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), widthOf(table, column), nullptr);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        if (progress.isCancelled())
            return false;
        for (qsizetype column = 0; column < table.rows[row].size(); ++column)
            writeCell(sheet, row + 1, column, table.rows[row][column]);
    }
    return true;
}

} // namespace

Result<> writeTableCsv(const PlainTable& table, QIODevice& device, Progress& progress)
{
    const QByteArray first = "\xEF\xBB\xBF" + csvLine(guarded(table.headers)).toUtf8();
    if (device.write(first) != first.size())
        return ioError(device);
    for (const QStringList& row : table.rows) {
        if (progress.isCancelled())
            return cancelled();
        const QByteArray line = csvLine(guarded(row)).toUtf8();
        if (device.write(line) != line.size())
            return ioError(device);
    }
    return {};
}

Result<> writeTableXlsx(const PlainTable& table, const QDateTime& created, QIODevice& device,
                        Progress& progress)
{
    if (table.rows.size() > mostRows || table.headers.size() > mostColumns)
        return fail(ErrorKind::BadInput,
                    Text::tr("The table is larger than a spreadsheet. Write it as CSV instead."));
    const char* buffer = nullptr;
    size_t size = 0;
    lxw_workbook_options options{};
    options.output_buffer = &buffer;
    options.output_buffer_size = &size;
    lxw_workbook* book = workbook_new_opt(nullptr, &options);
    lxw_worksheet* sheet = book ? workbook_add_worksheet(book, "Sheet1") : nullptr;
    if (!sheet)
        return fail(ErrorKind::Io, Text::tr("The table could not be put together."));
    lxw_doc_properties properties{};
    properties.created = time_t(created.toSecsSinceEpoch());
    workbook_set_properties(book, &properties);
    const bool whole = fill(book, sheet, table, progress);
    const lxw_error error = workbook_close(book); // frees it
    const QByteArray data(buffer, buffer ? qsizetype(size) : 0);
    // It was allocated by the library with malloc(), and is ours.
    std::free(const_cast<char*>(
        buffer)); // NOLINT(cppcoreguidelines-no-malloc,cppcoreguidelines-pro-type-const-cast)
    if (!whole)
        return cancelled();
    if (error != LXW_NO_ERROR || data.isEmpty())
        return fail(ErrorKind::Io, Text::tr("The table could not be put together."),
                    QString::fromUtf8(lxw_strerror(error)));
    return device.write(data) == data.size() ? Result<>() : ioError(device);
}

} // namespace lacuna
