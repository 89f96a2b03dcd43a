// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/builtincodebook.h"
#include "model/catalogue/searchquery.h"
#include "model/formats/format.h"
#include "model/formats/textdecoder.h"

#include <KZip>

#include <QtCore/QBuffer>

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

namespace lacuna {

/// What holds whatever a file is. The fuzzers (fuzz_reader.cpp) and tests/model/formats/tst_fuzzcorpus.cpp ask the same; each
/// check returns what is wrong, empty if nothing is.
namespace fuzzing {

struct Reading {
    Result<ReadSummary> summary = std::unexpected(Error{});
    std::vector<Record> records;
    std::vector<ImportIssue> issues;
};

/// @p batches: how many are taken before the reading is stopped.
inline Reading readBytes(const Format& format, QByteArray bytes, const ReadOptions& options = {},
                         int batches = -1)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    Reading reading;
    Progress progress;
    reading.summary = format.read(
        device, options,
        [&](RecordBatch&& batch) {
            std::ranges::move(batch.records, std::back_inserter(reading.records));
            std::ranges::move(batch.issues, std::back_inserter(reading.issues));
            return batches < 0 || --batches > 0;
        },
        progress);
    return reading;
}

/// Lines are where a user can look for them: a file has no more of them than bytes, a sheet no more than its highest row.
inline QByteArray checkReading(const Reading& reading, qint64 lastLine)
{
    if (!reading.summary)
        return reading.summary.error().message.isEmpty() ? "an error without words" : QByteArray();
    if (reading.summary->records != int(reading.records.size()))
        return "the summary counts other records than were handed on";
    if (reading.summary->rejected < 0)
        return "fewer than no records were rejected";
    for (const ImportIssue& issue : reading.issues) {
        if (issue.message.isEmpty())
            return "an issue without words";
        if (issue.line < 0 || issue.line > lastLine)
            return "an issue names line " + QByteArray::number(issue.line);
    }
    for (const Record& record : reading.records) {
        if (record.line < 1 || record.line > lastLine)
            return "a record names line " + QByteArray::number(record.line);
    }
    return {};
}

inline QByteArray written(const Format& format, const std::vector<Record>& records)
{
    std::vector<CodedStudy> studies;
    for (const Record& record : records)
        studies.push_back({record.study, {}});
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    Progress progress;
    return format.write(studies, {}, device, progress) ? device.data() : QByteArray();
}

/// What was read is written, read and written again: every study comes back, and from then on nothing changes any more.
inline QByteArray checkRoundTrip(const Format& format, const Reading& reading)
{
    const QByteArray once = written(format, reading.records);
    if (once.contains("\x1B$") && once.contains("\x1B("))
        return {}; // is ISO-2022, whoever wrote it
    const Reading again = fuzzing::readBytes(format, once);
    if (!again.summary)
        return "what was written cannot be read: " + again.summary.error().message.toUtf8();
    if (again.records.size() != reading.records.size())
        return QByteArray::number(qulonglong(reading.records.size())) + " studies were written and "
            + QByteArray::number(qulonglong(again.records.size())) + " read again";
    return written(format, again.records) == once
        ? QByteArray()
        : QByteArray("what was written and read is written otherwise");
}

/// Chance seldom gets beyond the directory of a zip, so bytes that are none stand for the sheet within one.
inline QByteArray packed(const Format& format, const QByteArray& bytes)
{
    using Part = std::pair<const char*, QByteArray>;
    const bool ods = format.id() == QLatin1StringView("ods");
    const Part xlsxParts[] = {
        {"xl/workbook.xml", R"(<workbook><sheets><sheet name="S" r:id="a"/></sheets></workbook>)"},
        {"xl/_rels/workbook.xml.rels",
         R"(<R><Relationship Id="a" Type="/worksheet" Target="s.xml"/><Relationship Id="b" Type="/sharedStrings" Target="t.xml"/></R>)"},
        {"xl/t.xml", "<sst><si><t>title</t></si><si><r><t>A</t></r></si></sst>"},
        {"xl/s.xml", bytes}};
    const Part odsParts[] = {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                             {"content.xml", bytes}};
    QBuffer device;
    KZip zip(&device);
    zip.open(QIODevice::WriteOnly);
    zip.setCompression(KZip::NoCompression);
    for (const auto& [name, part] : ods ? std::span<const Part>(odsParts) : std::span<const Part>(xlsxParts))
        zip.writeFile(QString::fromLatin1(name), part);
    zip.close();
    return device.data();
}

inline bool isSheet(const Format& format)
{
    return format.id() == QLatin1StringView("xlsx") || format.id() == QLatin1StringView("ods");
}

/// Reads @p bytes as the registry would and with @p format whatever they are, whole, for a preview, and stopped early.
inline QByteArray checkReader(const FormatRegistry& registry, const Format& format, const QByteArray& bytes)
{
    // Asking every format takes longer than reading with one: not for every file.
    if (bytes.size() % 8 == 0) {
        (void)registry.detect(bytes.first(qMin(bytes.size(), sniffLength)), {});
        (void)fileKindName(bytes.first(qMin(bytes.size(), qsizetype(4096))));
    }
    const qint64 lastLine = isSheet(format) ? 1'048'576 : bytes.size() + 1;
    const Reading whole = fuzzing::readBytes(format, bytes);
    if (QByteArray wrong = checkReading(whole, lastLine); !wrong.isEmpty())
        return wrong;
    ReadOptions look;
    look.preview = 3;
    // A preview of a table ends in cancelled() once it has its rows.
    const Reading preview = fuzzing::readBytes(format, bytes, look);
    if (preview.summary || preview.summary.error().kind != ErrorKind::Cancelled) {
        if (QByteArray wrong = checkReading(preview, lastLine); !wrong.isEmpty())
            return "preview: " + wrong;
    }
    if (!whole.records.empty()) {
        const Reading stopped = fuzzing::readBytes(format, bytes, {}, 1);
        if (stopped.summary || stopped.summary.error().kind != ErrorKind::Cancelled)
            return "a reading that was stopped is no cancelled one";
    }
    return whole.summary && format.canWrite() && !whole.records.empty() ? checkRoundTrip(format, whole)
                                                                        : QByteArray();
}

/// Any text is a search, and putting two together makes one again.
inline QByteArray checkSearch(const QByteArray& bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const SearchQuery query = SearchQuery::parse(text);
    if (query.isEmpty() && !query.wanted().empty())
        return "a search for nothing wants something";
    const QString any = searchForAny(text);
    if (!any.isEmpty() && SearchQuery::parse(any).isEmpty())
        return "any of the words are none";
    const SearchQuery both = SearchQuery::parse(searchForBoth(text, QStringLiteral("year:1999")));
    return both.isEmpty() ? "what was put together is lost" : QByteArray();
}

/// A codebook that was read is written so that it is read as the same.
inline QByteArray checkCodebook(const QByteArray& bytes)
{
    const Result<Codebook> table = codebookFromCsv(bytes);
    const Result<Codebook> json = codebookFromJson(bytes);
    for (const Result<Codebook>& codebook : {table, json}) {
        if (!codebook && codebook.error().message.isEmpty())
            return "an error without words";
        if (!codebook)
            continue;
        const QByteArray once = codebookToJson(*codebook);
        const Result<Codebook> again = codebookFromJson(once);
        if (!again)
            return "the codebook that was written cannot be read: " + again.error().message.toUtf8();
        if (codebookToJson(*again) != once)
            return "a codebook that was read again is written otherwise";
    }
    return {};
}

/// By the name of a fuzzer and its corpus: a format's id, "search" or "codebook".
inline QByteArray check(const FormatRegistry& registry, QStringView target, const QByteArray& bytes)
{
    if (target == QLatin1StringView("search"))
        return checkSearch(bytes);
    if (target == QLatin1StringView("codebook"))
        return checkCodebook(bytes);
    const Format* format = registry.byId(target);
    if (!format)
        return "there is no such format";
    const bool bare = isSheet(*format) && !bytes.startsWith("PK");
    return checkReader(registry, *format, bare ? packed(*format, bytes) : bytes);
}

} // namespace fuzzing

} // namespace lacuna
