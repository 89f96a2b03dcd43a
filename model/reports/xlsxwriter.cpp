// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/xlsxwriter.h"

#include "model/reports/workbook.h"
#include "model/reports/xlsxcharts.h"
#include "model/reports/xlsxformats.h"
#include "model/reports/xlsxrows.h"
#include "model/reports/zippedparts.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QXmlStreamReader>

#include <xlsxwriter.h>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::XlsxWriter)
};

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
        return QByteArray(m_buffer, qsizetype(m_size));
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

void setUpPage(lxw_worksheet* target, const Sheet& sheet, const QString& footer, Paper paper)
{
    for (size_t i = 0; i < sheet.widths.size() && i < size_t(mostXlsxColumns); ++i)
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
            lxw_col_t(std::min(range.lastColumn, mostXlsxColumns - 1)), &condition);
    }
}

/// All of a sheet but its rows.
Result<> addSheet(LibraryBook& target, const Workbook& book, const Sheet& sheet, XlsxFormats& formats,
                  Paper paper)
{
    const QByteArray name = sheet.name.toUtf8();
    lxw_worksheet* worksheet = workbook_get_worksheet_by_name(target.get(), name.constData());
    if (!worksheet)
        return fail(ErrorKind::Internal, Text::tr("The workbook could not be put together."), sheet.name);
    setUpPage(worksheet, sheet, book.footer, paper);
    const int rows = std::min(sheet.rows, mostXlsxRows);
    if (sheet.filterColumns > 0 && rows > sheet.frozenRows)
        worksheet_autofilter(worksheet, lxw_row_t(sheet.frozenRows - 1), 0, lxw_row_t(rows - 1),
                             lxw_col_t(sheet.filterColumns - 1));
    addRules(worksheet, sheet, formats);
    for (const SheetChart& chart : sheet.charts) {
        if (!addXlsxChart(target.get(), worksheet, name, chart))
            return fail(ErrorKind::Internal, Text::tr("The workbook could not be put together."),
                        chart.title);
    }
    return {};
}

/// The library says which number it gives a format only in a sheet: one cell of each in the first.
void addSamples(lxw_worksheet* sheet, const Workbook& book, XlsxFormats& formats)
{
    for (int style = 0; style < int(book.styles.size()); ++style)
        worksheet_write_blank(sheet, 0, lxw_col_t(style), formats.format(style));
}

std::vector<int> formatsOf(const QByteArray& firstSheet)
{
    std::vector<int> numbers;
    QXmlStreamReader xml(firstSheet);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "c"_L1)
            numbers.push_back(xml.attributes().value("s"_L1).toInt());
    }
    return numbers;
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

/// The library's book: everything but rows.
Result<QByteArray> skeletonOf(const Workbook& book, const ReportOptions& options, Progress& progress)
{
    LibraryBook target;
    if (!target.get())
        return std::unexpected(libraryError(LXW_ERROR_MEMORY_MALLOC_FAILED));
    setProperties(target.get(), book, exportTime(options));
    XlsxFormats formats(book, target.get());
    for (const Sheet& sheet : book.sheets) {
        lxw_worksheet* added = workbook_add_worksheet(target.get(), sheet.name.toUtf8().constData());
        if (!added)
            return std::unexpected(libraryError(LXW_ERROR_CREATING_TMPFILE));
        if (&sheet == &book.sheets.front())
            addSamples(added, book, formats);
    }
    for (const Sheet& sheet : book.sheets) {
        if (progress.isCancelled())
            return cancelled();
        if (Result<> added = addSheet(target, book, sheet, formats, options.paper); !added)
            return std::unexpected(added.error());
    }
    return target.close();
}

/// The parts of @p skeleton with the rows of the sheets, which come last and in their order. @p rows must outlive them.
Result<std::vector<ZippedPart>> partsOf(std::vector<ZippedPart> skeleton, const Workbook& book,
                                        std::vector<XlsxRows>& rows, Progress& progress)
{
    const auto taken = [&skeleton](const QString& name) {
        const auto found = std::ranges::find(skeleton, name, &ZippedPart::name);
        return found == skeleton.end() ? QByteArray() : std::exchange(found->data, {});
    };
    const auto sheetName = [](size_t sheet) { return u"sheet%1.xml"_s.arg(sheet + 1); };
    const QString folder = u"xl/worksheets/"_s;
    std::vector<int> formats;
    std::vector<ZippedPart> sheets;
    rows.reserve(book.sheets.size()); // they are referred to
    for (size_t i = 0; i < book.sheets.size(); ++i) {
        const QByteArray sheet = taken(folder + sheetName(i));
        const QString relationsName = folder + u"_rels/"_s + sheetName(i) + u".rels"_s;
        const QByteArray relations = taken(relationsName);
        if (i == 0)
            formats = formatsOf(sheet);
        if (formats.size() != book.styles.size())
            return fail(ErrorKind::Internal, Text::tr("The workbook could not be put together."),
                        u"formats"_s);
        XlsxRows& own = rows.emplace_back(book.sheets[i], formats, *book.losses);
        sheets.push_back({.name = folder + sheetName(i),
                          .data = {},
                          .write = [&own, sheet, &progress](const PartTake& take) {
                              return own.write(sheet, take, progress);
                          }});
        sheets.push_back(
            {.name = relationsName,
             .data = {},
             .write = [&own, relations](const PartTake& take) { return own.writeRelations(relations, take); },
             .stored = false,
             .wanted = [&own, relations] { return own.hasLinks() || !relations.isEmpty(); }});
    }
    // "[Content_Types].xml" is the first by name, too.
    std::erase_if(skeleton, [](const ZippedPart& part) { return part.data.isEmpty(); });
    std::ranges::move(sheets, std::back_inserter(skeleton));
    return skeleton;
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
    return writeXlsx(*book, options, device, progress);
}

Result<> writeXlsx(const Workbook& book, const ReportOptions& options, QIODevice& device, Progress& progress)
{
    const Result<QByteArray> skeleton = skeletonOf(book, options, progress);
    if (!skeleton)
        return std::unexpected(skeleton.error());
    Result<std::vector<ZippedPart>> unpacked = unzipped(*skeleton);
    if (!unpacked)
        return std::unexpected(unpacked.error());
    std::vector<XlsxRows> rows;
    const auto parts = partsOf(std::move(*unpacked), book, rows, progress);
    if (!parts)
        return std::unexpected(parts.error());
    progress.start(Text::tr("Writing sheets"), 0);
    return writeZip(device, *parts, exportTime(options), progress);
}

} // namespace lacuna
