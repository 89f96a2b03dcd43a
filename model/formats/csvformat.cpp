// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csvformat.h"

#include "model/formats/csvcolumns.h"
#include "model/formats/csvfields.h"
#include "model/formats/csvrowreader.h"
#include "model/formats/csvwriter.h"
#include "model/formats/tablerecords.h"

#include <QtCore/QBuffer>

#include <algorithm>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

struct TableLook {
    int columns = 0; ///< of the header
    int known = 0; ///< headers that name a field
    int above = 0; ///< rows above the header
    double even = 0; ///< part of the rows with as many cells
};

int knownHeaders(const QStringList& cells)
{
    return int(std::ranges::count_if(
        cells, [](const QString& header) { return !csvFieldFor(header, {}).isEmpty(); }));
}

TableLook lookWith(const QByteArray& text, char separator)
{
    QBuffer device;
    device.setData(text);
    device.open(QIODevice::ReadOnly);
    TextDecoder decoder(device, u"UTF-8"_s);
    CsvRowReader rows(decoder, separator);
    QStringList cells;
    TableLook look;
    int others = 0;
    int even = 0;
    for (int i = 0; i < 50; ++i) {
        const auto more = rows.next(cells);
        if (!more || !*more)
            break;
        if (i == 0 || (i < 20 && look.known == 0)) {
            const int known = knownHeaders(cells);
            // Notes may stand above the table, but a row of text that happens to hold such words is no header.
            if (i == 0 || (known >= 3 && known * 2 >= cells.size())) {
                look = {int(cells.size()), known, i, 0};
                others = even = 0;
                continue;
            }
        }
        ++others;
        even += cells.size() == look.columns;
    }
    look.even = others > 0 ? double(even) / others : 1;
    return look;
}

/// The start without its last line, which may be cut.
QByteArray wholeLines(QStringView start)
{
    const qsizetype end = qMax(start.lastIndexOf(u'\n'), start.lastIndexOf(u'\r'));
    const bool cut = start.size() > 32 * 1024 && end > 0;
    return (cut ? start.first(end + 1) : start).toUtf8();
}

/// Excel's first line "sep=;".
QChar statedSeparator(QStringView start)
{
    if (start.size() > 5 && start.startsWith("sep="_L1, Qt::CaseInsensitive)
        && (start[5] == u'\n' || start[5] == u'\r'))
        return start[4];
    return {};
}

TableLook bestLook(QStringView start, QChar& separator)
{
    const QByteArray text = wholeLines(start);
    TableLook best;
    double bestScore = 0;
    for (const char c : {',', ';', '\t', '|'}) {
        const TableLook look = lookWith(text, c);
        const double score = look.known * 10 + look.even * qMin(look.columns, 20);
        if (look.columns > 1 && score > bestScore) {
            best = look;
            bestScore = score;
            separator = QLatin1Char(c);
        }
    }
    return best;
}

/// Known before the first row is read: what it says of quotation marks holds for that row, too.
bool quotesAreText(QStringView start, QChar separator)
{
    qsizetype end = 0;
    while (end < start.size() && start[end] != u'\n' && start[end] != u'\r')
        ++end;
    const CsvPreset* preset = csvPresetFor(start.first(end).toString().split(separator));
    return preset && presetQuotesAreText(*preset, separator);
}

Result<> readRows(CsvRowReader& rows, TableRecords& table, bool skipFirst)
{
    QStringList cells;
    for (bool skip = skipFirst;; skip = false) {
        const auto more = rows.next(cells);
        if (!more)
            return std::unexpected(more.error());
        rows.takeIssues(table.issues());
        for (ImportIssue& issue : rows.takeRejected())
            table.reject(std::move(issue));
        if (!*more)
            return table.finish();
        if (skip)
            continue;
        if (const Result<> added = table.add(cells, rows.line()); !added)
            return added;
    }
}

} // namespace

QChar detectCsvSeparator(QStringView start)
{
    if (const QChar stated = statedSeparator(start); !stated.isNull())
        return stated;
    // A cell may hold the headers of another table, which would look like more of a header than ours.
    if (start.startsWith(ownCsvBeginning()))
        return u',';
    QChar separator;
    bestLook(start, separator);
    return separator;
}

QString CsvFormat::id() const
{
    return u"csv"_s;
}

QString CsvFormat::name() const
{
    return tr("CSV table");
}

QStringList CsvFormat::extensions() const
{
    return {u"csv"_s, u"tsv"_s, u"tab"_s, u"txt"_s};
}

Likelihood CsvFormat::sniff(QStringView start) const
{
    if (!statedSeparator(start).isNull())
        return Likelihood::Yes;
    if (start.trimmed().startsWith(u'<') || start.trimmed().startsWith(u'{')
        || start.trimmed().startsWith(u'['))
        return Likelihood::No;
    QChar separator;
    const TableLook look = bestLook(start, separator);
    if (look.above > 0)
        return Likelihood::Maybe;
    if (look.known >= 2 || (look.known >= 1 && look.even >= 0.8))
        return Likelihood::Yes;
    if (look.columns > 1 && look.even >= 0.8)
        return Likelihood::Maybe;
    // A single column, but headed as we know it.
    const QString header =
        start.first(qMin(start.size(), qsizetype(80))).toString().section(u'\n', 0, 0).trimmed();
    return header == "title"_L1 || header == "doi"_L1 ? Likelihood::Yes : Likelihood::No;
}

Result<ReadSummary> CsvFormat::read(QIODevice& device, const ReadOptions& options, const RecordSink& sink,
                                    Progress& progress) const
{
    const QString start = decodeStart(device.peek(sniffLength));
    QChar separator = options.separator.isNull() ? detectCsvSeparator(start) : options.separator;
    if (separator.isNull())
        separator = u',';
    if (separator.unicode() >= 0x80 || separator == u'"' || separator == u'\n' || separator == u'\r')
        return fail(ErrorKind::BadInput,
                    tr("“%1” cannot separate columns; use one of , ; | or a tab.").arg(separator));
    TextDecoder decoder(device, options.encoding);
    CsvRowReader rows(decoder, char(separator.unicode()));
    SinkFeeder feeder(sink, progress, decoder);
    if (quotesAreText(start, separator))
        rows.takeQuotesAsText();
    TableRecords table(options, feeder, {});
    Result<> done = readRows(rows, table, !statedSeparator(start).isNull());
    if (table.seenEnough())
        done = {};
    if (!done && !table.hasHeaders() && done.error().kind == ErrorKind::BadInput) {
        if (const QString kind = fileKindName(start.toUtf8()); !kind.isEmpty())
            return fail(ErrorKind::BadInput, tr("This is not a table; it looks like %1.").arg(kind));
    }
    if (!done)
        return std::unexpected(done.error());
    ReadSummary summary;
    summary.encoding = decoder.encoding();
    summary.separator = separator;
    table.summarize(summary);
    return summary;
}

Result<> CsvFormat::write(const std::vector<CodedStudy>& studies, const Codebook& codebook, QIODevice& device,
                          Progress& progress) const
{
    return writeCsv(studies, codebook, device, progress);
}

QStringList CsvFormat::lossy() const
{
    return {tr("which study a companion report belongs to")};
}

} // namespace lacuna
