// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/xlsxwriter.h"

#include "model/reports/ooxmlpackage.h"
#include "model/reports/workbook.h"
#include "model/reports/xlsxcharts.h"
#include "model/reports/xlsxformats.h"
#include "model/reports/xmlpart.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

#include <xlsxwriter.h>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::XlsxWriter)
};

// Excel's limits.
constexpr qsizetype longestText = 32767; // UTF-16 units of a cell
constexpr qsizetype longestLink = 2000;
constexpr int mostLinks = 65530; // of a sheet
constexpr int mostRows = LXW_ROW_MAX;
constexpr int mostColumns = LXW_COL_MAX;

Error libraryError(lxw_error error)
{
    return {ErrorKind::Io, Text::tr("The workbook could not be put together."),
            QString::fromUtf8(lxw_strerror(error))};
}

/// The library's workbook, freed in whatever state it is.
class LibraryBook {
public:
    LibraryBook()
        : m_folder(QFile::encodeName(QDir::tempPath()))
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
#ifndef Q_OS_WIN
        // There, the library asks the system itself, whose names it can open.
        options.tmpdir = m_folder.constData();
#endif
        options.output_buffer = &m_buffer;
        options.output_buffer_size = &m_size;
        m_book = workbook_new_opt(nullptr, &options);
    }
    LibraryBook(const LibraryBook&) = delete;
    LibraryBook& operator=(const LibraryBook&) = delete;
    ~LibraryBook()
    {
        if (m_book)
            abandon();
        // NOLINTNEXTLINE(cppcoreguidelines-no-malloc): the library's, as its manual says
        std::free(const_cast<char*>(m_buffer));
    }

    lxw_workbook* get() const { return m_book; }

    /// The file. The book is gone afterwards, whatever happens.
    Result<QByteArray> close()
    {
        const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
        if (error != LXW_NO_ERROR)
            return std::unexpected(libraryError(error));
        return QByteArray::fromRawData(m_buffer, qsizetype(m_size));
    }

private:
    /// The library closes a sheet's temporary file only when it writes the book.
    void abandon()
    {
        lxw_worksheet* sheet = nullptr;
        STAILQ_FOREACH(sheet, m_book->worksheets, list_pointers)
        {
            if (sheet->optimize_tmpfile)
                std::fclose(sheet->optimize_tmpfile);
        }
        lxw_workbook_free(m_book);
    }

    QByteArray m_folder;
    lxw_workbook* m_book = nullptr;
    const char* m_buffer = nullptr;
    size_t m_size = 0;
};

/// Rows of one sheet into the library, which wants them in order.
class SheetRows {
public:
    SheetRows(lxw_worksheet* sheet, XlsxFormats& formats, SheetLosses& losses)
        : m_sheet(sheet)
        , m_formats(formats)
        , m_losses(losses)
    {
    }

    int rows() const { return m_next; }

    Result<> take(const SheetRow& row)
    {
        if (m_next >= mostRows) {
            ++m_losses.lostRows;
            return {};
        }
        const int at = m_next++;
        lxw_error error = LXW_NO_ERROR;
        if (row.height > 0)
            error = worksheet_set_row(m_sheet, lxw_row_t(at), std::min(row.height, 409.0), nullptr);
        for (const SheetCell& cell : row.cells) {
            if (error != LXW_NO_ERROR)
                break;
            if (cell.column + cell.across > mostColumns)
                ++m_losses.lostColumns;
            else
                error = write(at, cell);
        }
        if (error == LXW_NO_ERROR)
            error = endMerges(at);
        if (error != LXW_NO_ERROR)
            return std::unexpected(libraryError(error));
        return {};
    }

private:
    struct Merge {
        int firstRow = 0;
        int lastRow = 0;
        int firstColumn = 0;
        int lastColumn = 0;
        int style = 0;
        QByteArray text{};
    };

    /// Nearly all texts are plain, and there are millions.
    static bool isPlain(const QString& text)
    {
        return text.size() <= longestText && std::ranges::none_of(text, [](QChar unit) {
                   return unit < u' ' || unit == u'_' || unit.isSurrogate() || unit >= QChar(0xFFFE);
               });
    }

    QByteArray textOf(const QString& text)
    {
        if (isPlain(text))
            return text.toUtf8();
        QString safe = xmlSafe(text);
        // Excel reads "_x0041_" as "A".
        static const QRegularExpression escape(u"_(x[0-9A-Fa-f]{4}_)"_s);
        if (safe.contains("_x"_L1))
            safe.replace(escape, u"_x005F_\\1"_s);
        if (safe.size() > longestText) {
            ++m_losses.cutTexts;
            safe.truncate(longestText - 1);
            if (safe.back().isHighSurrogate())
                safe.chop(1);
            safe += u'…';
        }
        return safe.toUtf8();
    }

    lxw_error write(int at, const SheetCell& cell)
    {
        const auto row = lxw_row_t(at);
        const auto column = lxw_col_t(cell.column);
        lxw_format* format = m_formats.format(cell.style);
        if (cell.across > 1 || cell.down > 1) {
            m_merges.push_back({at, at + cell.down - 1, cell.column, cell.column + cell.across - 1,
                                cell.style, textOf(cell.text)});
            return worksheet_write_string(m_sheet, row, column, m_merges.back().text.constData(), format);
        }
        switch (cell.kind) {
        case SheetCell::Kind::Blank:
            return worksheet_write_blank(m_sheet, row, column, format);
        case SheetCell::Kind::Text:
            // Never worksheet_write_formula(), whatever it begins with.
            return worksheet_write_string(m_sheet, row, column, textOf(cell.text).constData(),
                                          cell.style == 0 ? nullptr : format);
        case SheetCell::Kind::Number:
            return worksheet_write_number(m_sheet, row, column, cell.number, format);
        case SheetCell::Kind::Link:
            return writeLink(row, column, cell, format);
        case SheetCell::Kind::Jump: {
            const QByteArray target = "internal:'" + cell.target.toUtf8() + "'!A1";
            return worksheet_write_url_opt(m_sheet, row, column, target.constData(), format,
                                           textOf(cell.text).constData(), nullptr);
        }
        }
        return LXW_NO_ERROR;
    }

    lxw_error writeLink(lxw_row_t row, lxw_col_t column, const SheetCell& cell, lxw_format* format)
    {
        const QByteArray text = textOf(cell.text);
        const QByteArray target = cell.target.toUtf8();
        if (m_links < mostLinks && target.size() <= longestLink) {
            ++m_links;
            return worksheet_write_url_opt(m_sheet, row, column, target.constData(), format, text.constData(),
                                           nullptr);
        }
        ++m_losses.plainLinks;
        return worksheet_write_string(m_sheet, row, column, text.constData(), format);
    }

    /// The library takes a merge only while its last row is the current one, and then fills that row only.
    lxw_error endMerges(int at)
    {
        for (const Merge& merge : m_merges) {
            lxw_format* format = m_formats.format(merge.style);
            if (merge.lastRow == at) {
                const lxw_error error = worksheet_merge_range(
                    m_sheet, lxw_row_t(merge.firstRow), lxw_col_t(merge.firstColumn),
                    lxw_row_t(merge.lastRow), lxw_col_t(merge.lastColumn), merge.text.constData(), format);
                if (error != LXW_NO_ERROR)
                    return error;
                continue;
            }
            for (int column = merge.firstColumn; column <= merge.lastColumn; ++column) {
                if (at > merge.firstRow || column > merge.firstColumn)
                    worksheet_write_blank(m_sheet, lxw_row_t(at), lxw_col_t(column), format);
            }
        }
        std::erase_if(m_merges, [at](const Merge& merge) { return merge.lastRow <= at; });
        return LXW_NO_ERROR;
    }

    lxw_worksheet* m_sheet;
    XlsxFormats& m_formats;
    SheetLosses& m_losses;
    std::vector<Merge> m_merges;
    int m_next = 0;
    int m_links = 0;
};

void setUpPage(lxw_worksheet* target, const Sheet& sheet, const QString& footer, Paper paper)
{
    for (size_t i = 0; i < sheet.widths.size() && i < size_t(mostColumns); ++i)
        worksheet_set_column(target, lxw_col_t(i), lxw_col_t(i), sheet.widths[i], nullptr);
    if (sheet.frozenRows > 0 || sheet.frozenColumns > 0)
        worksheet_freeze_panes(target, lxw_row_t(sheet.frozenRows), lxw_col_t(sheet.frozenColumns));
    if (sheet.headerRow >= 0)
        worksheet_repeat_rows(target, lxw_row_t(sheet.headerRow), lxw_row_t(sheet.frozenRows - 1));
    if (sheet.landscape)
        worksheet_set_landscape(target);
    constexpr quint8 papers[] = {9, 1, 8}; // A4, Letter, A3
    worksheet_set_paper(target, papers[size_t(paper)]);
    worksheet_fit_to_pages(target, 1, 0);
    worksheet_set_margins(target, 0.5, 0.5, 0.6, 0.7);
    worksheet_gridlines(target, LXW_HIDE_ALL_GRIDLINES);
    // "&" begins a command there, and the whole must stay below 255 characters.
    QString left = footer.left(200);
    left.replace(u'&', "&&"_L1);
    const QByteArray line = "&L&9 " + left.left(220).toUtf8() + "&R&9 &P / &N";
    worksheet_set_footer(target, line.constData());
}

void addRules(lxw_worksheet* target, const Sheet& sheet, XlsxFormats& formats)
{
    for (const SheetRule& rule : sheet.rules) {
        lxw_conditional_format condition{};
        condition.type = LXW_CONDITIONAL_TYPE_CELL;
        condition.criteria = LXW_CONDITIONAL_CRITERIA_BETWEEN;
        condition.min_value = rule.lowest;
        condition.max_value = rule.highest;
        condition.format = formats.ruleFormat(rule.style);
        const SheetRange& range = rule.range;
        worksheet_conditional_format_range(
            target, lxw_row_t(range.firstRow), lxw_col_t(range.firstColumn), lxw_row_t(range.lastRow),
            lxw_col_t(std::min(range.lastColumn, mostColumns - 1)), &condition);
    }
}

Result<> addSheet(LibraryBook& target, const Workbook& book, const Sheet& sheet, XlsxFormats& formats,
                  Paper paper, Progress& progress)
{
    const QByteArray name = sheet.name.toUtf8();
    lxw_worksheet* worksheet = workbook_get_worksheet_by_name(target.get(), name.constData());
    if (!worksheet)
        return fail(ErrorKind::Internal, Text::tr("The workbook could not be put together."), sheet.name);
    setUpPage(worksheet, sheet, book.footer, paper);
    SheetRows rows(worksheet, formats, *book.losses);
    Result<> written = sheet.write([&](const SheetRow& row) -> Result<> {
        if (progress.isCancelled())
            return cancelled();
        return rows.take(row);
    });
    if (!written)
        return written;
    if (sheet.filterColumns > 0 && rows.rows() > sheet.frozenRows)
        worksheet_autofilter(worksheet, lxw_row_t(sheet.frozenRows - 1), 0, lxw_row_t(rows.rows() - 1),
                             lxw_col_t(sheet.filterColumns - 1));
    addRules(worksheet, sheet, formats);
    for (const SheetChart& chart : sheet.charts) {
        if (!addXlsxChart(target.get(), worksheet, name, chart))
            return fail(ErrorKind::Internal, Text::tr("The workbook could not be put together."),
                        chart.title);
    }
    return {};
}

void setProperties(lxw_workbook* target, const Workbook& book, const QDateTime& time)
{
    // The library refuses longer ones.
    const QByteArray title = book.title.left(250).toUtf8();
    const QByteArray subject = book.subject.left(250).toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.constData();
    properties.subject = subject.constData();
    // 0 would be the time of the clock.
    properties.created = std::max<qint64>(1, time.toSecsSinceEpoch());
    workbook_set_properties(target, &properties);
}

} // namespace

QString XlsxWriter::id() const
{
    return u"xlsx"_s;
}

QString XlsxWriter::name() const
{
    return tr("Excel workbook");
}

QString XlsxWriter::extension() const
{
    return u"xlsx"_s;
}

Result<> XlsxWriter::write(const ReportContent& content, const ReportOptions& options, QIODevice& device,
                           Progress& progress) const
{
    progress.start(tr("Laying out sheets"), 0);
    const Result<Workbook> book = workbookOf(content, options, progress);
    if (!book)
        return std::unexpected(book.error());
    LibraryBook target;
    if (!target.get())
        return std::unexpected(libraryError(LXW_ERROR_MEMORY_MALLOC_FAILED));
    setProperties(target.get(), *book, exportTime(options));
    // All of them first: a jump may lead to a later one.
    for (const Sheet& sheet : book->sheets) {
        if (!workbook_add_worksheet(target.get(), sheet.name.toUtf8().constData()))
            return fail(ErrorKind::Io, tr("The workbook could not be put together."),
                        QString::fromUtf8(lxw_strerror(LXW_ERROR_CREATING_TMPFILE)));
    }
    XlsxFormats formats(*book, target.get());
    progress.start(tr("Writing sheets"), 0);
    for (const Sheet& sheet : book->sheets) {
        if (Result<> added = addSheet(target, *book, sheet, formats, options.paper, progress); !added)
            return added;
    }
    const Result<QByteArray> data = target.close();
    if (!data)
        return std::unexpected(data.error());
    return writeAll(device, *data, progress);
}

} // namespace lacuna
