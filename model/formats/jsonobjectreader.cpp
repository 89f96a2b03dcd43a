// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/jsonobjectreader.h"

#include "model/formats/jsonsplitter.h"
#include "model/formats/sinkfeeder.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype objectLimit = 64 * 1024 * 1024;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::JsonObjectReader)
};

void reject(RecordBatch& batch, ReadSummary& summary, qint64 line, const QString& message)
{
    ++summary.rejected;
    batch.issues.push_back({line, ImportIssue::Severity::Error, {}, message});
}

void takeObject(QByteArrayView object, qint64 line, const JsonObjects& how, RecordBatch& batch,
                ReadSummary& summary)
{
    if (object.isEmpty()) {
        reject(batch, summary, line,
               Text::tr("The record is longer than %1 MB.").arg(objectLimit / (1024 * 1024)));
        return;
    }
    QJsonParseError error;
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(object.data(), object.size()), &error);
    if (!document.isObject()) {
        reject(batch, summary, line, Text::tr("This is no valid JSON: %1").arg(error.errorString()));
        return;
    }
    Record record = how.record(document.object(), line, batch.issues);
    record.line = line;
    if (record.study.type.isEmpty())
        record.study.type = u"GEN"_s;
    if (record.study.title.isEmpty())
        batch.issues.push_back(
            {line, ImportIssue::Severity::Warning, u"title"_s, Text::tr("The study has no title.")});
    batch.records.push_back(std::move(record));
}

} // namespace

Result<ReadSummary> readJsonObjects(QIODevice& device, const ReadOptions& options, const RecordSink& sink,
                                    Progress& progress, const JsonObjects& how)
{
    TextDecoder decoder(device, options.encoding);
    SinkFeeder feeder(sink, progress, decoder);
    RecordBatch batch;
    ReadSummary summary;
    JsonSplitter splitter(
        [&](QByteArrayView object, qint64 line) {
            takeObject(object, line, how, batch, summary);
            return !feeder.isDue(batch) || feeder.feed(batch);
        },
        how.arrayKey);
    splitter.setLimit(objectLimit);
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
        if (!splitter.isObjects())
            return fail(ErrorKind::BadInput, how.wrongFile);
        if (feeder.isDue(batch) && !feeder.feed(batch))
            return cancelled(); // within one long object, too
    }
    if (splitter.isTooLong() && feeder.records() == 0 && batch.records.empty())
        return fail(ErrorKind::BadInput, how.wrongFile);
    if (splitter.pending() > 0)
        reject(batch, summary, splitter.line(), Text::tr("The file is cut off here."));
    if (!feeder.feed(batch))
        return cancelled();
    summary.encoding = decoder.encoding();
    summary.records = feeder.records();
    return summary;
}

} // namespace lacuna
