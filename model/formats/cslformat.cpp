// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/cslformat.h"

#include "model/formats/cslitem.h"
#include "model/formats/devicewriter.h"
#include "model/formats/jsonobjectreader.h"
#include "model/formats/studyjson.h"

#include <QtCore/QRegularExpression>

namespace lacuna {

using namespace Qt::StringLiterals;

bool looksLikeCsl(QStringView start)
{
    static const QRegularExpression ours(u"\"(authors|codings)\"\\s*:"_s);
    // "custom" is where ours are in an item that we have written.
    static const QRegularExpression members(u"\"(date-parts|container-title|custom)\"\\s*:"_s);
    static const QRegularExpression types(u"\"type\"\\s*:\\s*\"([a-z_-]{3,30})\""_s);
    if (members.matchView(start).hasMatch())
        return true;
    if (ours.matchView(start).hasMatch())
        return false;
    const auto type = types.matchView(start);
    return type.hasMatch() && !risTypeOfCsl(type.captured(1)).isEmpty();
}

QString CslFormat::id() const
{
    return u"csljson"_s;
}

QString CslFormat::name() const
{
    return u"CSL-JSON"_s;
}

QStringList CslFormat::extensions() const
{
    return {u"json"_s, u"csljson"_s};
}

Likelihood CslFormat::sniff(QStringView start) const
{
    const QStringView text = start.trimmed();
    const bool list = text.startsWith(u'[');
    if (!list && !text.startsWith(u'{'))
        return Likelihood::No;
    const QStringView inside = text.sliced(1).trimmed();
    if (list && !inside.isEmpty() && !inside.startsWith(u'{') && !inside.startsWith(u']'))
        return Likelihood::No;
    if (looksLikeCsl(text))
        return Likelihood::Yes;
    const bool empty = list ? inside.isEmpty() || inside.startsWith(u']') : inside.startsWith("\"items\""_L1);
    return empty ? Likelihood::Maybe : Likelihood::No;
}

Result<ReadSummary> CslFormat::read(QIODevice& device, const ReadOptions& options, const RecordSink& sink,
                                    Progress& progress) const
{
    JsonObjects how;
    how.arrayKey = "items";
    how.wrongFile = tr("This is no CSL-JSON: [{\"type\": \"article-journal\", \"title\": …}, …].");
    how.record = [](const QJsonObject& item, qint64 line, std::vector<ImportIssue>& issues) {
        return recordFromCsl(item, line, issues);
    };
    if (const QString kind = fileKindName(device.peek(4096)); !kind.isEmpty())
        return fail(ErrorKind::BadInput, tr("This is no CSL-JSON; it looks like %1.").arg(kind));
    return readJsonObjects(device, options, sink, progress, how);
}

Result<> CslFormat::write(const std::vector<CodedStudy>& studies, const Codebook& codebook, QIODevice& device,
                          Progress& progress) const
{
    DeviceWriter writer(device, progress, qint64(studies.size()));
    if (auto written = writer.text("["); !written)
        return written;
    Id number = 0;
    for (const CodedStudy& study : studies) {
        ++number;
        const Record record{0, study.study, namedCodings(study, codebook)};
        const QByteArray item = recordToCsl(record, study.study.id != 0 ? study.study.id : number);
        if (auto written = writer.item((number == 1 ? "\n" : ",\n") + item); !written)
            return written;
    }
    if (auto written = writer.text("\n]\n"); !written)
        return written;
    return writer.finish();
}

QStringList CslFormat::lossy() const
{
    return {tr("which study a companion report belongs to")};
}

} // namespace lacuna
