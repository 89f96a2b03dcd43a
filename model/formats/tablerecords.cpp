// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/tablerecords.h"

#include "model/formats/csvfields.h"
#include "model/support/textfold.h"

#include <QtCore/QSet>

#include <algorithm>
#include <numeric>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t rowsAhead = 21; ///< looked at for the headers, but for the last of them
constexpr qsizetype charactersAhead = 4 * 1024 * 1024;
/// A batch of large rows is handed on early, so that memory stays flat whatever rows hold.
constexpr qsizetype batchCharacters = 8 * 1024 * 1024;
constexpr qsizetype longestHeader = 100; ///< longer texts name no field

bool isBlank(const QStringList& cells)
{
    return std::ranges::all_of(cells, [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

qsizetype characters(const QStringList& cells)
{
    return std::transform_reduce(cells.begin(), cells.end(), qsizetype(0), std::plus{},
                                 [](const QString& cell) { return cell.size(); });
}

/// At least two cells, and none of them a number or a date.
bool isAllText(const QStringList& cells)
{
    int filled = 0;
    for (const QString& cell : cells) {
        const QString text = cell.trimmed();
        if (!text.isEmpty() && text.front().isDigit())
            return false;
        filled += !text.isEmpty();
    }
    return filled > 1;
}

} // namespace

TableRecords::TableRecords(const ReadOptions& options, SinkFeeder& feeder, Rules rules)
    : m_options(options)
    , m_feeder(feeder)
    , m_rules(rules)
{
    for (auto it = options.map.begin(); it != options.map.end(); ++it)
        m_asked += foldedForMatching(it.key());
}

Result<> TableRecords::add(QStringList& cells, qint64 line)
{
    if (isBlank(cells))
        return m_feeder.isDue(m_batch) && m_columns ? feed() : Result<>();
    if (m_columns)
        return addRecord(cells, line);
    if (m_options.headerRow > 0) {
        if (line < m_options.headerRow)
            return {};
        if (line == m_options.headerRow)
            return useHeaders(cells, line);
        return fail(ErrorKind::BadInput,
                    tr("Row %1, which was to hold the headers, is empty.").arg(m_options.headerRow));
    }
    m_waiting.push_back({cells, line});
    m_waitingText += characters(cells);
    if (m_waiting.size() < rowsAhead && m_waitingText < charactersAhead)
        return {};
    return chooseHeaders();
}

Result<> TableRecords::settle()
{
    if (!m_columns && m_options.headerRow > 0)
        return fail(ErrorKind::BadInput,
                    tr("The table has no row %1 to hold the headers.").arg(m_options.headerRow));
    if (!m_columns && m_waiting.empty())
        return fail(ErrorKind::BadInput, tr("The table is empty."));
    return m_columns ? Result<>() : chooseHeaders();
}

Result<> TableRecords::finish()
{
    if (const Result<> settled = settle(); !settled)
        return settled;
    m_records->finish(m_batch);
    return feed();
}

void TableRecords::reject(ImportIssue issue)
{
    ++m_rejected;
    m_batch.issues.push_back(std::move(issue));
}

void TableRecords::summarize(ReadSummary& summary) const
{
    summary.headers = m_headers;
    summary.headerRow = m_headerRow;
    if (m_columns) {
        summary.map = m_columns->map();
        summary.preset = m_columns->preset();
    }
    summary.rows = m_shown;
    summary.records = m_feeder.records();
    summary.rejected = m_rejected;
}

/// How many different fields the row names.
int TableRecords::knownHeaders(const QStringList& cells) const
{
    QSet<QString> fields;
    for (const QString& cell : cells) {
        const QString header = unguardFormula(cell.trimmed());
        if (header.isEmpty() || header.size() > longestHeader)
            continue;
        if (const QString folded = foldedForMatching(header); m_asked.contains(folded))
            fields.insert(u"= "_s + folded);
        else if (header == csvOwnColumn)
            fields.insert(header);
        else
            fields.insert(csvFieldFor(header, m_options.dimensions));
    }
    fields.remove(QString());
    return int(fields.size());
}

size_t TableRecords::headerIndex() const
{
    std::vector<int> known;
    for (const Row& row : m_waiting)
        known.push_back(knownHeaders(row.cells));
    // Below the last row there may be no record: it is a record itself ("Note" is a cell like any other) if any row above can be the headers.
    const auto canHead = [&](size_t i) { return known[i] > 0 || isAllText(m_waiting[i].cells); };
    for (size_t i = 0; i + 1 < m_waiting.size(); ++i) {
        if (canHead(i)) {
            known.back() = 0;
            break;
        }
    }
    const auto best = std::ranges::max_element(known);
    if (*best == 0) {
        const auto text =
            std::ranges::find_if(m_waiting, [](const Row& row) { return isAllText(row.cells); });
        return text != m_waiting.end() ? size_t(text - m_waiting.begin()) : 0;
    }
    // "Title: My review" above the table is no header row; "title;Land;Jahr" is, even if a later row should hold words that name fields.
    const auto first =
        std::find_if(known.begin(), best, [best](int count) { return count > 0 && count + 2 > *best; });
    return size_t(first - known.begin());
}

Result<> TableRecords::chooseHeaders()
{
    const size_t index = headerIndex();
    std::vector<Row> rows = std::exchange(m_waiting, {});
    if (const Result<> used = useHeaders(rows[index].cells, rows[index].line); !used)
        return used;
    if (index > 0) {
        m_batch.issues.push_back(
            {rows.front().line,
             ImportIssue::Severity::Warning,
             {},
             tr("The headers were found in row %1; what stands above them was left out.").arg(m_headerRow)});
    }
    for (size_t i = index + 1; i < rows.size(); ++i) {
        if (const Result<> added = addRecord(rows[i].cells, rows[i].line); !added)
            return added;
    }
    return {};
}

Result<> TableRecords::useHeaders(const QStringList& cells, qint64 line)
{
    auto columns = CsvColumns::make(cells, m_options);
    if (!columns)
        return std::unexpected(columns.error());
    if (m_rules.leastKnown > 1 && knownHeaders(cells) < m_rules.leastKnown)
        return fail(ErrorKind::BadInput, tr("Hardly any of the columns can be understood."));
    m_columns = *std::move(columns);
    m_records.emplace(*m_columns);
    m_headers = cells;
    m_headerRow = int(line);
    return {};
}

Result<> TableRecords::addRecord(QStringList& cells, qint64 line)
{
    if (m_rules.trimmed && cells.size() < m_headers.size())
        cells.resize(m_headers.size());
    m_batchText += characters(cells);
    if (m_options.preview > 0)
        m_shown.push_back(cells);
    m_records->add(cells, line, m_batch);
    if (seenEnough()) {
        m_records->finish(m_batch);
        const Result<> fed = feed();
        return fed ? cancelled() : fed;
    }
    return m_feeder.isDue(m_batch) || m_batchText > batchCharacters ? feed() : Result<>();
}

Result<> TableRecords::feed()
{
    m_batchText = 0;
    if (!m_feeder.feed(m_batch))
        return cancelled();
    return {};
}

} // namespace lacuna
