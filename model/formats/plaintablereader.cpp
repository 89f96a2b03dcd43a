// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/plaintablereader.h"

#include "model/formats/csvfields.h"
#include "model/formats/csvformat.h"
#include "model/formats/csvrowreader.h"
#include "model/formats/odsworkbook.h"
#include "model/formats/sheetrows.h"
#include "model/formats/xlsxworkbook.h"
#include "model/formats/zipstart.h"

#include <QtCore/QBuffer>
#include <QtCore/QFileInfo>
#include <QtCore/QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr qsizetype mostRows = 200'000;
constexpr qsizetype mostColumns = 1'000;
constexpr qsizetype mostText = qsizetype(64) * 1024 * 1024; ///< characters
constexpr qsizetype mostWarnings = 50;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::PlainTable)
};

bool isBlank(const QStringList& cells)
{
    return std::ranges::all_of(cells, [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

/// Takes rows as they are.
class PlainRows final : public RowTaker {
public:
    PlainRows(PlainTable& table, Progress& progress)
        : m_table(table)
        , m_progress(progress)
    {
    }

    Result<> add(QStringList& cells, qint64 line) override
    {
        if (m_progress.isCancelled())
            return cancelled();
        if (isBlank(cells))
            return {};
        for (QString& cell : cells) {
            cell = unguardFormula(cell.trimmed());
            m_text += cell.size();
        }
        if (m_text > mostText || m_table.rows.size() >= mostRows)
            return fail(ErrorKind::BadInput,
                        Text::tr("The table holds more than %1 rows or %2 million characters.")
                            .arg(mostRows)
                            .arg(mostText / (1024 * 1024)));
        if (m_headerRow == 0)
            return takeHeaders(cells, line);
        const qsizetype width = m_table.headers.size();
        for (qsizetype at = width; at < cells.size(); ++at) {
            if (!cells[at].isEmpty()) {
                warn(line, Text::tr("What stands in columns without a header was left out."));
                break;
            }
        }
        cells.resize(width);
        m_table.rows.append(std::exchange(cells, {}));
        m_table.lines.append(int(line));
        return {};
    }

    Result<> settle() override
    {
        if (m_headerRow == 0)
            return fail(ErrorKind::BadInput, Text::tr("The table is empty."));
        return {};
    }

    Result<> finish() override
    {
        const Result<> settled = settle();
        takeIssues();
        return settled;
    }

    std::vector<ImportIssue>& issues() override { return m_issues; }
    void reject(ImportIssue issue) override { m_issues.push_back(std::move(issue)); }
    int headerRow() const override { return m_headerRow; }

    /// So that a hostile file's warnings do not pile up.
    void takeIssues()
    {
        for (const ImportIssue& issue : m_issues)
            warn(issue.line, issue.message);
        m_issues.clear();
    }

    void sayUnsaid()
    {
        if (m_unsaid > 0)
            m_table.warnings += Text::tr("There are %Ln more warnings like these.", nullptr, m_unsaid);
        m_unsaid = 0;
    }

    void warn(qint64 line, const QString& message)
    {
        if (m_table.warnings.size() >= mostWarnings)
            ++m_unsaid;
        else
            m_table.warnings += line > 0 ? Text::tr("line %1: %2").arg(line).arg(message) : message;
    }

private:
    Result<> takeHeaders(const QStringList& cells, qint64 line)
    {
        qsizetype width = cells.size();
        while (cells[width - 1].isEmpty())
            --width;
        if (width > mostColumns)
            return fail(ErrorKind::BadInput,
                        Text::tr("The table has more than %1 columns.").arg(mostColumns));
        m_headerRow = int(line);
        m_table.headers = cells.first(width);
        QSet<QString> seen;
        for (const QString& header : m_table.headers) {
            const QString folded = header.simplified().toCaseFolded();
            if (!folded.isEmpty() && seen.contains(folded))
                warn(line, Text::tr("There are several columns “%1”; the first one counts.").arg(header));
            seen.insert(folded);
        }
        return {};
    }

    PlainTable& m_table;
    Progress& m_progress;
    std::vector<ImportIssue> m_issues;
    qsizetype m_text = 0;
    int m_headerRow = 0;
    int m_unsaid = 0;
};

Result<> readCsv(QIODevice& device, PlainRows& rows, Progress& progress)
{
    const QString start = decodeStart(device.peek(sniffLength));
    QChar separator = detectCsvSeparator(start);
    if (separator.unicode() == 0 || separator.unicode() >= 0x80 || separator == u'"' || separator == u'\n'
        || separator == u'\r')
        separator = u',';
    bool skip = start.startsWith("sep="_L1, Qt::CaseInsensitive); // Excel's first line
    TextDecoder decoder(device);
    CsvRowReader reader(decoder, char(separator.unicode()));
    QStringList cells;
    for (;;) {
        const auto more = reader.next(cells);
        if (!more)
            return std::unexpected(more.error());
        reader.takeIssues(rows.issues());
        for (ImportIssue& issue : reader.takeRejected())
            rows.reject(std::move(issue));
        rows.takeIssues();
        if (!*more)
            return rows.finish();
        progress.setDone(decoder.bytesRead());
        if (!std::exchange(skip, false)) {
            if (const Result<> added = rows.add(cells, reader.line()); !added)
                return added;
        }
    }
}

Result<std::unique_ptr<Workbook>> openWorkbook(OfficePackage& package, ZipKind kind)
{
    if (kind == ZipKind::OpenDocumentSheet || kind == ZipKind::OpenDocument) {
        auto workbook = OdsWorkbook::open(package);
        if (!workbook)
            return std::unexpected(workbook.error());
        return *std::move(workbook);
    }
    auto workbook = XlsxWorkbook::open(package);
    if (!workbook)
        return std::unexpected(workbook.error());
    return *std::move(workbook);
}

/// The sheets in the order in which they are tried.
std::vector<size_t> sheetOrder(const std::vector<Workbook::Sheet>& sheets)
{
    constexpr size_t sheetsTried = 32;
    std::vector<size_t> order;
    for (size_t i = 0; i < sheets.size(); ++i)
        order.push_back(i);
    std::ranges::stable_partition(order, [&](size_t i) { return !sheets[i].hidden; });
    order.resize(std::min(order.size(), sheetsTried));
    return order;
}

Result<PlainTable> readWorkbook(QIODevice& device, ZipKind kind, Progress& progress)
{
    const auto package = OfficePackage::open(device, progress);
    if (!package)
        return std::unexpected(package.error());
    const auto workbook = openWorkbook(**package, kind);
    if (!workbook)
        return std::unexpected(workbook.error());
    const std::vector<Workbook::Sheet>& sheets = (*workbook)->sheets();
    for (const size_t sheet : sheetOrder(sheets)) {
        PlainTable table;
        PlainRows taker(table, progress);
        SheetRows rows(taker);
        const Result<> read = (*workbook)->read(sheet, rows);
        if (!read && read.error().kind == ErrorKind::BadInput)
            return fail(ErrorKind::BadInput,
                        Text::tr("Sheet “%1” cannot be read from row %2 on. %3")
                            .arg(sheets[sheet].name, QString::number(rows.row()), read.error().message),
                        read.error().detail);
        if (!read)
            return std::unexpected(read.error());
        if (taker.headerRow() == 0)
            continue; // empty
        if (const Result<> finished = rows.finish(); !finished)
            return std::unexpected(finished.error());
        QStringList others;
        for (size_t i = 0; i < sheets.size(); ++i) {
            if (i != sheet && !sheets[i].hidden)
                others += sheets[i].name;
        }
        if (!others.isEmpty())
            taker.warn(0,
                       Text::tr("Only sheet “%1” was read; there are others: %2.")
                           .arg(sheets[sheet].name, others.join(u", "_s).left(200)));
        taker.takeIssues();
        taker.sayUnsaid();
        return table;
    }
    return fail(ErrorKind::BadInput, Text::tr("The table is empty."));
}

Result<PlainTable> readText(QIODevice& device, Progress& progress)
{
    const QByteArray start = device.peek(sniffLength);
    PlainTable table;
    PlainRows rows(table, progress);
    Result<> read = readCsv(device, rows, progress);
    // A table that speaks of web pages is one all the same; a web page has hardly a row of several columns to begin with.
    if (const QString kind = fileKindName(start);
        !kind.isEmpty() && table.headers.size() < 2 && (read || read.error().kind == ErrorKind::BadInput))
        return fail(ErrorKind::BadInput, Text::tr("This is not a table; it looks like %1.").arg(kind));
    if (!read)
        return std::unexpected(read.error());
    rows.sayUnsaid();
    return table;
}

/// What is no text at all.
bool isBinary(const QByteArray& start)
{
    return start.startsWith("%PDF-") || start.startsWith("\xD0\xCF\x11\xE0")
        || start.startsWith("SQLite format 3") || start.startsWith("\x1F\x8B");
}

} // namespace

Result<PlainTable> readPlainTable(QIODevice& device, const QString& fileName, Progress& progress)
{
    const QString name = QFileInfo(fileName).fileName();
    progress.start(Text::tr("Reading %1").arg(name), device.isSequential() ? 0 : device.size());
    const QByteArray start = device.peek(4096);
    if (isBinary(start))
        return fail(ErrorKind::BadInput,
                    Text::tr("This is not a table; it looks like %1.").arg(fileKindName(start)));
    const ZipKind kind = zipKind(start);
    auto table = kind == ZipKind::None ? readText(device, progress) : readWorkbook(device, kind, progress);
    if (table)
        table->name = name;
    return table;
}

Result<PlainTable> plainTableOfText(const QString& text)
{
    QBuffer buffer;
    buffer.setData(text.toUtf8());
    if (!buffer.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Internal, buffer.errorString());
    Progress progress;
    return readText(buffer, progress);
}

} // namespace lacuna
