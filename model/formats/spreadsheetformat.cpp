// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/spreadsheetformat.h"

#include "model/formats/tablerecords.h"

#include <algorithm>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t sheetsTried = 32;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::SpreadsheetFormat)
};

QStringList namesOf(const std::vector<Workbook::Sheet>& sheets)
{
    QStringList names;
    for (const Workbook::Sheet& sheet : sheets)
        names += sheet.name;
    return names;
}

/// One line for a message, however many sheets there are.
QString listed(QStringList names)
{
    constexpr qsizetype most = 20;
    const bool more = names.size() > most;
    names = names.first(std::min(names.size(), most));
    return names.join(u", "_s) + (more ? u" …"_s : QString());
}

/// The sheet named @p asked; or else all, in the order in which they are tried.
Result<std::vector<size_t>> candidates(const std::vector<Workbook::Sheet>& sheets, const QString& asked)
{
    std::vector<size_t> order;
    for (const Qt::CaseSensitivity cases : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        for (size_t i = 0; i < sheets.size() && !asked.isEmpty(); ++i) {
            if (sheets[i].name.compare(asked, cases) == 0)
                return std::vector<size_t>{i};
        }
    }
    if (!asked.isEmpty())
        return fail(
            ErrorKind::BadInput,
            Text::tr("The file has no sheet “%1”. Its sheets are: %2.").arg(asked, listed(namesOf(sheets))));
    for (size_t i = 0; i < sheets.size(); ++i)
        order.push_back(i);
    std::ranges::stable_partition(order, [&](size_t i) { return !sheets[i].hidden; });
    order.resize(std::min(order.size(), sheetsTried));
    return order;
}

/// One reading of one file: tries sheets until one holds records.
class Reading {
public:
    Reading(const OfficePackage& package, Workbook& workbook, const ReadOptions& options,
            const RecordSink& sink, Progress& progress)
        : m_package(package)
        , m_workbook(workbook)
        , m_options(options)
        , m_sink(sink)
        , m_progress(progress)
    {
    }

    Result<ReadSummary> go(const std::vector<size_t>& order)
    {
        // A note such as "Title: My review" may look like a header; a sheet with more known columns comes first.
        const bool choice = order.size() > 1;
        for (const int leastKnown : choice ? std::vector<int>{2, 1} : std::vector<int>{1}) {
            for (const size_t sheet : order) {
                if (auto summary = tryOne(sheet, leastKnown, choice))
                    return *std::move(summary);
            }
        }
        if (m_empty)
            return *std::move(m_empty);
        if (!m_error)
            return fail(ErrorKind::BadInput, Text::tr("The file has no sheets."));
        if (!choice)
            return std::unexpected(*std::move(m_error));
        return fail(ErrorKind::BadInput,
                    Text::tr("None of the sheets (%1) holds a list of references. %2")
                        .arg(listed(namesOf(m_workbook.sheets())), m_error->message),
                    m_error->detail);
    }

private:
    /// Nothing if another sheet may do better.
    std::optional<Result<ReadSummary>> tryOne(size_t sheet, int leastKnown, bool choice)
    {
        SinkFeeder feeder(m_sink, m_progress);
        TableRecords table(m_options, feeder, {.leastKnown = leastKnown, .trimmed = true});
        SheetRows rows(table);
        Result<> done = m_workbook.read(sheet, rows);
        const qint64 last = rows.row();
        if (!done && done.error().kind == ErrorKind::BadInput)
            done = keptBefore(std::move(done).error(), sheet, table, rows);
        if (done)
            done = rows.finish();
        if (!done && !table.seenEnough()) {
            Error& error = done.error();
            const bool final = table.hasHeaders() || error.kind != ErrorKind::BadInput;
            if (!final) {
                // What the first sheet lacks is the most telling, unless it is empty.
                if (!m_error || (m_errorRow == 0 && last > 0)) {
                    m_error = std::move(error);
                    m_errorRow = last;
                }
                return std::nullopt;
            }
            return std::unexpected(std::move(error));
        }
        ReadSummary summary;
        summary.encoding = u"UTF-8"_s;
        summary.sheets = namesOf(m_workbook.sheets());
        summary.sheet = m_workbook.sheets()[sheet].name;
        table.summarize(summary);
        if (choice && (summary.records > 0 || summary.rejected > 0) && !warnOfOthers(sheet))
            return cancelled();
        if (summary.records > 0 || summary.rejected > 0 || !choice)
            return summary;
        if (!m_empty)
            m_empty = std::move(summary);
        return std::nullopt;
    }

    /// The rows before the damage are whole, and kept; what a bomb begins with is not worth it.
    Result<> keptBefore(Error error, size_t sheet, TableRecords& table, const SheetRows& rows) const
    {
        const bool worthIt = !m_package.isBomb() && !rows.isTooMuch();
        if (const Result<> settled = worthIt ? table.settle() : Result<>();
            !settled && settled.error().kind != ErrorKind::BadInput)
            return settled;
        if (!table.hasHeaders())
            return std::unexpected(std::move(error));
        error.message = Text::tr("Sheet “%1” cannot be read from row %2 on. %3")
                            .arg(m_workbook.sheets()[sheet].name)
                            .arg(rows.row())
                            .arg(error.message);
        if (!worthIt || !table.hasRecords())
            return std::unexpected(std::move(error));
        table.reject({rows.row(), ImportIssue::Severity::Error, {}, error.message});
        return {};
    }

    /// False if the sink wants no more.
    bool warnOfOthers(size_t sheet) const
    {
        QStringList others;
        for (size_t i = 0; i < m_workbook.sheets().size(); ++i) {
            if (i != sheet && !m_workbook.sheets()[i].hidden)
                others += m_workbook.sheets()[i].name;
        }
        if (others.isEmpty())
            return true;
        RecordBatch batch;
        batch.issues.push_back({0,
                                ImportIssue::Severity::Warning,
                                {},
                                Text::tr("Only sheet “%1” was read; there are others: %2.")
                                    .arg(m_workbook.sheets()[sheet].name, listed(others))});
        return m_sink(std::move(batch));
    }

    const OfficePackage& m_package;
    Workbook& m_workbook;
    const ReadOptions& m_options;
    const RecordSink& m_sink;
    Progress& m_progress;
    std::optional<ReadSummary> m_empty; ///< of a sheet with headers and nothing below
    std::optional<Error> m_error; ///< of the first sheet that would not do
    qint64 m_errorRow = 0; ///< the last one it had
};

} // namespace

Result<ReadSummary> SpreadsheetFormat::read(QIODevice& device, const ReadOptions& options,
                                            const RecordSink& sink, Progress& progress) const
{
    const QByteArray start = device.peek(4096);
    if (!start.startsWith("PK")) {
        const QString kind = fileKindName(start);
        return fail(ErrorKind::BadInput,
                    kind.isEmpty() ? tr("This is not a spreadsheet.")
                                   : tr("This is not a spreadsheet; it looks like %1.").arg(kind));
    }
    const auto package = OfficePackage::open(device, progress);
    if (!package)
        return std::unexpected(package.error());
    const auto workbook = openWorkbook(**package);
    if (!workbook)
        return std::unexpected(workbook.error());
    const auto order = candidates((*workbook)->sheets(), options.sheet);
    if (!order)
        return std::unexpected(order.error());
    auto summary = Reading(**package, **workbook, options, sink, progress).go(*order);
    if (summary)
        progress.setDone(device.size());
    return summary;
}

Result<> SpreadsheetFormat::write(const std::vector<CodedStudy>& /*studies*/, const Codebook& /*codebook*/,
                                  QIODevice& /*device*/, Progress& /*progress*/) const
{
    return fail(ErrorKind::Internal, tr("References are not written as %1.").arg(name()));
}

} // namespace lacuna
