// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csvwriter.h"

#include "model/formats/csvcolumns.h"
#include "model/formats/csvfields.h"
#include "model/formats/devicewriter.h"
#include "model/formats/referencefields.h"
#include "model/formats/studyjson.h"
#include "model/support/csv.h"
#include "model/support/textfold.h"

#include <QtCore/QSet>

#include <algorithm>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

/// The columns of one file, decided by all of its studies.
struct Sheet {
    QStringList fields; ///< of the study
    QStringList dimensions; ///< keys, in codebook order
    std::vector<std::pair<QString, QString>> extras; ///< format and tag, in order of appearance
    QStringList headers;
};

/// Of the study; pages are one.
QStringList writtenFields()
{
    QStringList fields = csvFields();
    fields.removeAll(u"start-page"_s);
    fields.removeAll(u"end-page"_s);
    return fields;
}

QString extraHeader(const QString& format, const QString& tag)
{
    return format == "csv"_L1 ? tag : QString(format + u':' + tag);
}

Sheet makeSheet(const std::vector<CodedStudy>& studies, const Codebook& codebook)
{
    Sheet sheet;
    sheet.fields = writtenFields();
    sheet.headers = sheet.fields;
    QSet<Id> used;
    QSet<QString> seen;
    const QHash<QString, QString> names = dimensionNames(codebook);
    std::vector<std::pair<QString, QString>> extras;
    for (const CodedStudy& study : studies) {
        for (const Coding& coding : study.codings)
            used.insert(coding.dimension);
        for (const ExtraField& extra : study.study.extra) {
            const QString header = extraHeader(extra.format, extra.tag);
            if (!seen.contains(header)) {
                seen.insert(header);
                extras.emplace_back(extra.format, extra.tag);
            }
        }
    }
    for (const Dimension& dimension : codebook.dimensions()) {
        if (!used.contains(dimension.id))
            continue;
        sheet.dimensions += dimension.key;
        const QString plain = csvFieldFor(dimension.key, names);
        sheet.headers += plain == "dimension:"_L1 + dimension.key ? dimension.key
                                                                  : QString("dimension:"_L1 + dimension.key);
    }
    for (const auto& [format, tag] : extras) {
        // A header that means something else when read is left to the last column.
        const QString header = extraHeader(format, tag);
        if (header != csvOwnColumn && !sheet.headers.contains(header)) {
            sheet.extras.emplace_back(format, tag);
            sheet.headers += header;
        }
    }
    return sheet;
}

QString fieldText(const Study& study, const QString& field)
{
    if (field == "authors"_L1)
        return joinCsvItems(study.authors);
    if (field == "keywords"_L1)
        return joinCsvItems(study.keywords);
    if (field == "year"_L1)
        return study.year ? QString::number(*study.year) : QString();
    const auto* text = std::ranges::find_if(
        textFields, [&](const TextField& f) { return field == QLatin1StringView(f.name); });
    return text != std::end(textFields) ? study.*(text->member) : QString();
}

QStringList cellsOf(const Record& record, const Sheet& sheet)
{
    QStringList cells;
    cells.reserve(sheet.headers.size() + 1);
    for (const QString& field : sheet.fields)
        cells += fieldText(record.study, field);
    for (const QString& dimension : sheet.dimensions) {
        QStringList terms;
        for (const NamedCoding& coding : record.codings) {
            if (coding.dimension == dimension && !terms.contains(coding.term))
                terms += coding.term;
        }
        cells += joinCsvItems(terms);
    }
    for (const auto& [format, tag] : sheet.extras) {
        const auto extra = std::ranges::find_if(
            record.study.extra, [&](const ExtraField& e) { return e.format == format && e.tag == tag; });
        cells += extra != record.study.extra.end() ? extra->text : QString();
    }
    for (QString& cell : cells) {
        cell = guardFormula(cell);
        cell.remove(u'\0').remove(QChar::ByteOrderMark);
        if (!cell.isValidUtf16())
            cell = QString::fromUtf8(cell.toUtf8()); // as it will be read
    }
    return cells;
}

} // namespace

QString ownCsvBeginning()
{
    return writtenFields().join(u',');
}

Result<> writeCsv(const std::vector<CodedStudy>& studies, const Codebook& codebook, QIODevice& device,
                  Progress& progress)
{
    const Sheet sheet = makeSheet(studies, codebook);
    ReadOptions options;
    options.dimensions = dimensionNames(codebook);
    const auto columns = CsvColumns::make(sheet.headers, options);
    if (!columns)
        return std::unexpected(columns.error());
    // What the columns cannot say; most often nothing, and then there is no column for it.
    std::vector<QByteArray> patches;
    std::vector<ImportIssue> ignored;
    bool anyPatch = false;
    for (const CodedStudy& study : studies) {
        const Record record{0, study.study, namedCodings(study, codebook)};
        patches.push_back(studyPatch(record, columns->record(cellsOf(record, sheet), 0, ignored)));
        ignored.clear();
        anyPatch = anyPatch || !patches.back().isEmpty();
        if (progress.isCancelled())
            return cancelled();
    }
    QStringList headers = sheet.headers;
    if (anyPatch)
        headers += csvOwnColumn;
    for (QString& header : headers)
        header = guardFormula(header);
    DeviceWriter writer(device, progress, qint64(studies.size()));
    if (auto written = writer.text("\xEF\xBB\xBF" + csvLine(headers).toUtf8()); !written)
        return written;
    for (size_t i = 0; i < studies.size(); ++i) {
        QStringList cells = cellsOf({0, studies[i].study, namedCodings(studies[i], codebook)}, sheet);
        if (anyPatch)
            cells += QString::fromUtf8(patches[i]);
        if (auto written = writer.item(csvLine(cells).toUtf8()); !written)
            return written;
    }
    return writer.finish();
}

} // namespace lacuna
