// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/eppiformat.h"

#include "model/formats/devicewriter.h"
#include "model/formats/eppireader.h"
#include "model/formats/eppireference.h"
#include "model/formats/studyjson.h"

namespace lacuna {

using namespace Qt::StringLiterals;

QString EppiFormat::id() const
{
    return u"eppi"_s;
}

QString EppiFormat::name() const
{
    return u"EPPI-Reviewer JSON"_s;
}

QStringList EppiFormat::extensions() const
{
    return {u"json"_s};
}

Likelihood EppiFormat::sniff(QStringView start) const
{
    if (!start.trimmed().startsWith(u'{'))
        return Likelihood::No;
    if (start.contains("\"CodeSets\""_L1))
        return Likelihood::Yes;
    if (!start.contains("\"References\""_L1))
        return Likelihood::No;
    return start.contains("\"ItemId\""_L1) ? Likelihood::Yes : Likelihood::Maybe;
}

Result<ReadSummary> EppiFormat::read(QIODevice& device, const ReadOptions& options, const RecordSink& sink,
                                     Progress& progress) const
{
    return readEppi(device, options, sink, progress);
}

Result<> EppiFormat::write(const std::vector<CodedStudy>& studies, const Codebook& codebook,
                           QIODevice& device, Progress& progress) const
{
    const EppiCodeSetWriter sets(codebook, studies);
    DeviceWriter writer(device, progress, qint64(studies.size()));
    auto written = writer.text("{\"CodeSets\":[");
    const char* between = "\n";
    for (const QByteArray& set : sets.sets()) {
        if (written)
            written = writer.text(between + set);
        between = ",\n";
    }
    if (written)
        written = writer.text("\n],\"References\":[");
    between = "\n";
    QSet<qint64> takenIds;
    for (const CodedStudy& study : studies) {
        if (!written)
            return written;
        const Record record{0, study.study, namedCodings(study, codebook)};
        written = writer.item(between + eppiReference(record, sets, takenIds));
        between = ",\n";
    }
    if (written)
        written = writer.text("\n]}\n");
    return written ? writer.finish() : written;
}

QStringList EppiFormat::lossy() const
{
    return {tr("dimensions that no study is coded with")};
}

} // namespace lacuna
