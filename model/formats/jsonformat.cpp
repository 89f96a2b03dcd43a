// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/jsonformat.h"

#include "model/formats/cslformat.h"
#include "model/formats/devicewriter.h"
#include "model/formats/jsonobjectreader.h"
#include "model/formats/studyjson.h"
#include "model/support/textfold.h"

#include <algorithm>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

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
    const bool titled = inside.contains(QLatin1StringView("\"title\""));
    return titled && !looksLikeCsl(start) ? Likelihood::Yes : Likelihood::Maybe;
}

Result<ReadSummary> JsonFormat::read(QIODevice& device, const ReadOptions& options, const RecordSink& sink,
                                     Progress& progress) const
{
    const QString kind = fileKindName(device.peek(4096));
    if (!kind.isEmpty())
        return fail(ErrorKind::BadInput,
                    tr("This is not a list of studies in JSON; it looks like %1.").arg(kind));
    JsonObjects how;
    how.wrongFile = tr("This is not a list of studies in JSON: [{\"title\": …}, …].");
    how.record = [&](const QJsonObject& object, qint64 /*line*/, std::vector<ImportIssue>& /*issues*/) {
        Record record = recordFromJson(object);
        nameDimensions(record, options.dimensions);
        return record;
    };
    return readJsonObjects(device, options, sink, progress, how);
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

} // namespace lacuna
