// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importpreviewer.h"

#include "app/importer.h"
#include "app/sourcefile.h"
#include "model/formats/csvcolumns.h"
#include "model/formats/csvfields.h"
#include "model/formats/textdecoder.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::ImportPreviewer)
};

struct Look {
    ReadSummary summary;
    std::vector<Record> records;
    std::vector<ImportIssue> issues;
    bool whole = false;
};

/// A spreadsheet says what it holds only once it was read to its end, unless its reader stops by itself.
bool saysAllAtItsEnd(QIODevice& device)
{
    return device.peek(4) == "PK\x03\x04";
}

/// The encoding as far as the beginning shows it, where the reading was stopped before it could say so.
QString encodingOf(const ImportSource& source)
{
    const auto device = openSource(source);
    if (!device)
        return {};
    TextDecoder decoder(**device, source.settings.encoding);
    QByteArray text;
    return decoder.more(text) ? decoder.encoding() : QString();
}

Result<Look> lookAt(const ImportSource& source, const Format& format, const ReadOptions& options,
                    Progress& progress)
{
    const auto device = openSource(source);
    if (!device)
        return std::unexpected(device.error());
    const bool toTheEnd = saysAllAtItsEnd(**device);
    Look look;
    int met = 0;
    progress.start({}, (*device)->size());
    auto summary = format.read(
        **device, options,
        [&](RecordBatch&& batch) {
            met += int(batch.records.size());
            for (Record& record : batch.records) {
                if (look.records.size() < size_t(previewRecords))
                    look.records.push_back(std::move(record));
            }
            std::ranges::move(batch.issues, std::back_inserter(look.issues));
            return toTheEnd || met <= previewRecords;
        },
        progress);
    if (progress.isCancelled())
        return cancelled();
    if (const Result<> unchanged = checkUnchanged(**device); !unchanged)
        return std::unexpected(unchanged.error());
    look.whole = summary.has_value() && met < previewRecords;
    if (summary)
        look.summary = *std::move(summary);
    else if (look.records.empty() || summary.error().kind != ErrorKind::Cancelled)
        return std::unexpected(summary.error());
    if (!look.whole && !look.records.empty())
        std::erase_if(look.issues,
                      [last = look.records.back().line](const ImportIssue& i) { return i.line > last; });
    if (look.summary.encoding.isEmpty() && !toTheEnd)
        look.summary.encoding = encodingOf(source);
    return look;
}

/// What was remembered for these headers, as far as it still applies.
const ImportMapping* mappingFor(const QStringList& headers, const std::vector<ImportMapping>& mappings)
{
    const auto found = std::ranges::find(mappings, headerSignature(headers), &ImportMapping::headers);
    return found == mappings.end() || found->map.isEmpty() ? nullptr : &*found;
}

/// Headers as they are, and only fields there are: a dimension may have been deleted since.
QHash<QString, QString> applicable(const ImportMapping& mapping, const QStringList& headers,
                                   const ReadOptions& options)
{
    static const QStringList fields = csvFields();
    QHash<QString, QString> map;
    for (const QString& header : headers) {
        const auto found = mapping.map.constFind(header);
        if (found == mapping.map.cend())
            continue;
        const bool known = found->isEmpty() || *found == csvExtraField || fields.contains(*found)
            || !csvFieldFor(*found, options.dimensions).isEmpty();
        if (known)
            map.insert(header, *found);
    }
    return map;
}

std::vector<ImportColumn> columnsOf(const ReadSummary& summary, const ReadOptions& options)
{
    std::vector<ImportColumn> columns;
    for (const QString& cell : summary.headers) {
        const QString header = unguardFormula(cell.trimmed());
        ImportColumn& column = columns.emplace_back();
        column.header = header;
        column.suggested = csvFieldFor(header, options.dimensions);
        if (column.suggested.isEmpty())
            column.suggested = csvExtraField;
        column.field = summary.map.value(header);
        const auto chosen = options.map.constFind(header);
        if (chosen != options.map.cend())
            column.field = *chosen;
        else if (column.field.isEmpty())
            column.field = csvExtraField;
    }
    return columns;
}

/// What reading the table in earnest will say of its headers.
QString problemOf(const ReadSummary& summary, ReadOptions options)
{
    if (summary.headers.isEmpty())
        return {};
    options.preview = 0;
    const Result<CsvColumns> columns = CsvColumns::make(summary.headers, options);
    return columns ? QString() : columns.error().message;
}

} // namespace

Result<ImportPreview> previewSource(const ImportSource& source, const FormatRegistry& formats,
                                    const Codebook& codebook, const std::vector<ImportMapping>& mappings,
                                    Progress& progress)
{
    const auto device = openSource(source);
    if (!device)
        return std::unexpected(device.error());
    const auto format = formatOfSource(**device, source, formats);
    if (!format)
        return std::unexpected(format.error());
    ReadOptions options = readOptionsOf(source.settings);
    options.dimensions = dimensionNames(codebook);
    options.preview = previewRecords;
    Result<Look> look = lookAt(source, **format, options, progress);
    if (!look)
        return std::unexpected(look.error());
    ImportPreview preview;
    const bool asked = !source.settings.map.isEmpty() || source.settings.ignoreSavedMapping;
    const ImportMapping* saved = asked ? nullptr : mappingFor(look->summary.headers, mappings);
    if (saved) {
        options.map = applicable(*saved, look->summary.headers, options);
        Result<Look> again = lookAt(source, **format, options, progress);
        if (again) {
            look = std::move(again);
            preview.mappingSaved = saved->saved;
        } else {
            options.map.clear();
        }
    }
    preview.columns = columnsOf(look->summary, options);
    preview.problem = problemOf(look->summary, options);
    preview.format = (*format)->id();
    preview.formatName = (*format)->name();
    preview.preset = look->summary.preset;
    preview.encoding = look->summary.encoding;
    preview.separator = look->summary.separator;
    preview.sheets = look->summary.sheets;
    preview.sheet = look->summary.sheet;
    preview.headerRow = look->summary.headerRow;
    preview.rows = std::move(look->summary.rows);
    preview.records = std::move(look->records);
    preview.issues = std::move(look->issues);
    preview.whole = look->whole;
    return preview;
}

namespace {

QString fieldLabel(const QString& field)
{
    const std::pair<const char*, QString> labels[] = {
        {"title", Text::tr("Title")},
        {"authors", Text::tr("Authors")},
        {"year", Text::tr("Year")},
        {"source", Text::tr("Source")},
        {"type", Text::tr("Type")},
        {"publisher", Text::tr("Publisher")},
        {"place", Text::tr("Place")},
        {"volume", Text::tr("Volume")},
        {"issue", Text::tr("Issue")},
        {"pages", Text::tr("Pages")},
        {"start-page", Text::tr("First page")},
        {"end-page", Text::tr("Last page")},
        {"edition", Text::tr("Edition")},
        {"isbn", Text::tr("ISBN or ISSN")},
        {"doi", Text::tr("DOI")},
        {"url", Text::tr("Web address")},
        {"abstract", Text::tr("Abstract")},
        {"keywords", Text::tr("Keywords")},
        {"language", Text::tr("Language")},
        {"accession", Text::tr("Record number")},
        {"notes", Text::tr("Notes")},
        {"verified-at", Text::tr("Seen at")},
    };
    const auto* found = std::ranges::find_if(
        labels, [&](const auto& label) { return field == QLatin1StringView(label.first); });
    return found == std::end(labels) ? field : found->second;
}

} // namespace

ImportChoices importChoicesFor(const FormatRegistry& formats, const Codebook& codebook)
{
    ImportChoices choices;
    for (const auto& format : formats.formats()) {
        if (format->canRead())
            choices.formats.push_back({format->id(), format->name()});
    }
    choices.encodings = {u"UTF-8"_s,        u"UTF-16LE"_s,     u"UTF-16BE"_s,     u"windows-1252"_s,
                         u"windows-1250"_s, u"windows-1251"_s, u"windows-1254"_s, u"windows-1258"_s,
                         u"windows-874"_s,  u"Shift_JIS"_s,    u"EUC-JP"_s,       u"GB18030"_s,
                         u"Big5"_s,         u"EUC-KR"_s,       u"ISO-2022-JP"_s,  u"macintosh"_s};
    const QStringList fields = csvFields();
    // What is mapped most often first.
    for (const QString& field : {u"title"_s, u"authors"_s, u"year"_s, u"source"_s, u"doi"_s, u"abstract"_s})
        choices.fields.push_back({field, fieldLabel(field)});
    for (const QString& field : fields) {
        if (std::ranges::find(choices.fields, field, &ImportChoices::Entry::id) == choices.fields.end())
            choices.fields.push_back({field, fieldLabel(field)});
    }
    for (const Dimension& dimension : codebook.dimensions()) {
        if (!dimension.retired)
            choices.fields.push_back(
                {u"dimension:"_s + dimension.key, Text::tr("Coding: %1").arg(dimension.label)});
    }
    return choices;
}

} // namespace lacuna
