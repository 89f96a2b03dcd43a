// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/jsonformat.h"

#include "model/formats/devicewriter.h"
#include "model/formats/jsonsplitter.h"
#include "model/formats/sinkfeeder.h"
#include "model/formats/studyjson.h"
#include "model/support/textfold.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype objectLimit = 64 * 1024 * 1024;

/// Dimensions by label become their keys; others stay, and the import plan says that there are none.
void nameDimensions(Record& record, const QHash<QString, QString>& dimensions)
{
    for (NamedCoding& coding : record.codings) {
        const QString key = dimensions.value(foldedForMatching(coding.dimension));
        if (!key.isEmpty())
            coding.dimension = key;
    }
}

QByteArray bookkeeping(const Study& study)
{
    QByteArray json;
    const auto add = [&](const char* key, const QByteArray& value) {
        json += ",\"" + QByteArray(key) + "\":\"" + value + '"';
    };
    if (study.companionOf != 0)
        add("companionOf", QByteArray::number(study.companionOf));
    if (study.created.isValid())
        add("created", study.created.toUTC().toString(Qt::ISODateWithMs).toLatin1());
    if (study.modified.isValid())
        add("modified", study.modified.toUTC().toString(Qt::ISODateWithMs).toLatin1());
    return json;
}

} // namespace

QString JsonFormat::id() const
{
    return u"json"_s;
}

QString JsonFormat::name() const
{
    return u"JSON"_s;
}

QStringList JsonFormat::extensions() const
{
    return {u"json"_s};
}

Likelihood JsonFormat::sniff(QStringView start) const
{
    const QStringView text = start.trimmed();
    if (!text.startsWith(u'['))
        return Likelihood::No;
    const QStringView inside = text.sliced(1).trimmed();
    if (inside.isEmpty() || inside.startsWith(u']'))
        return Likelihood::Maybe;
    if (!inside.startsWith(u'{'))
        return Likelihood::No;
    return inside.contains(QLatin1StringView("\"title\"")) ? Likelihood::Yes : Likelihood::Maybe;
}

Result<ReadSummary> JsonFormat::read(QIODevice& device, const ReadOptions& options, const RecordSink& sink,
                                     Progress& progress) const
{
    const QString kind = fileKindName(device.peek(4096));
    if (!kind.isEmpty())
        return fail(ErrorKind::BadInput,
                    tr("This is not a list of studies in JSON; it looks like %1.").arg(kind));
    TextDecoder decoder(device, options.encoding);
    SinkFeeder feeder(sink, progress, decoder);
    RecordBatch batch;
    ReadSummary summary;
    JsonSplitter splitter([&](QByteArrayView object, qint64 line) {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(object.toByteArray(), &error);
        if (document.isObject()) {
            Record record = recordFromJson(document.object());
            record.line = line;
            if (record.study.type.isEmpty())
                record.study.type = u"GEN"_s;
            nameDimensions(record, options.dimensions);
            if (record.study.title.isEmpty())
                batch.issues.push_back(
                    {line, ImportIssue::Severity::Warning, u"title"_s, tr("The study has no title.")});
            batch.records.push_back(std::move(record));
        } else {
            ++summary.rejected;
            batch.issues.push_back({line,
                                    ImportIssue::Severity::Error,
                                    {},
                                    tr("This is no valid JSON: %1").arg(error.errorString())});
        }
        return !feeder.isDue(batch) || feeder.feed(batch);
    });
    QByteArray text;
    for (;;) {
        text.resize(0);
        const auto more = decoder.more(text);
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            break;
        const qint64 line = splitter.line();
        if (!splitter.feed(text))
            return cancelled();
        for (bool first = true; decoder.hasProblem(); decoder.dropProblem(), first = false) {
            if (first)
                batch.issues.push_back(
                    {line, ImportIssue::Severity::Warning, {}, decoder.describe(decoder.firstProblem())});
        }
        if (!splitter.isObjects() || splitter.pending() > objectLimit)
            return fail(ErrorKind::BadInput,
                        tr("This is not a list of studies in JSON: [{\"title\": …}, …]."));
    }
    if (splitter.pending() > 0) {
        ++summary.rejected;
        batch.issues.push_back(
            {splitter.line(), ImportIssue::Severity::Error, {}, tr("The file is cut off here.")});
    }
    if (!feeder.feed(batch))
        return cancelled();
    summary.encoding = decoder.encoding();
    summary.records = feeder.records();
    return summary;
}

Result<> JsonFormat::write(const std::vector<CodedStudy>& studies, const Codebook& codebook,
                           QIODevice& device, Progress& progress) const
{
    DeviceWriter writer(device, progress, qint64(studies.size()));
    if (auto written = writer.text("["); !written)
        return written;
    for (bool first = true; const CodedStudy& study : studies) {
        QByteArray json = recordToJson({0, study.study, namedCodings(study, codebook)});
        json.insert(json.size() - 1, bookkeeping(study.study));
        if (study.study.id != 0)
            json.insert(1, QByteArray("\"id\":\"" + QByteArray::number(study.study.id) + "\","));
        if (auto written = writer.item((first ? "\n" : ",\n") + json); !written)
            return written;
        first = false;
    }
    if (auto written = writer.text("\n]\n"); !written)
        return written;
    return writer.finish();
}

QStringList JsonFormat::lossy() const
{
    return {tr("who coded")};
}

} // namespace lacuna
