// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/nbibformat.h"

#include "model/formats/linereader.h"
#include "model/formats/nbibparser.h"
#include "model/formats/nbibwriter.h"
#include "model/formats/sinkfeeder.h"

namespace lacuna {

using namespace Qt::StringLiterals;

QString NbibFormat::id() const
{
    return u"nbib"_s;
}

QString NbibFormat::name() const
{
    return u"PubMed (NBIB)"_s;
}

QStringList NbibFormat::extensions() const
{
    return {u"nbib"_s, u"txt"_s};
}

Likelihood NbibFormat::sniff(QStringView start) const
{
    bool first = false;
    int tags = 0;
    int lines = 0;
    for (const QStringView line : start.tokenize(u'\n')) {
        const QByteArray text = line.toUtf8().replace('\r', "");
        if (text.trimmed().isEmpty())
            continue;
        if (++lines > 400)
            break;
        if (text.startsWith("TY  -"))
            return Likelihood::No; // RIS
        const NbibTagLine tagLine = parseNbibLine(text);
        first = first || tagLine.tag == medlineTag("PMID") || tagLine.tag == medlineTag("PMCR");
        tags += isMedlineTag(tagLine.tag);
    }
    if (first)
        return tags >= 2 || tags == lines ? Likelihood::Yes : Likelihood::Maybe;
    return Likelihood::No;
}

Result<ReadSummary> NbibFormat::read(QIODevice& device, const ReadOptions& options, const RecordSink& sink,
                                     Progress& progress) const
{
    TextDecoder decoder(device, options.encoding);
    LineReader lines(decoder, LineReader::defaultLimit, LineReader::Overlong::Cut);
    NbibParser parser(options.dimensions);
    SinkFeeder feeder(sink, progress, decoder);
    RecordBatch batch;
    ReadSummary summary;
    const auto feed = [&] {
        batch.records = std::exchange(parser.records, {});
        batch.issues = std::exchange(parser.issues, {});
        lines.takeIssues(batch.issues);
        return feeder.feed(batch);
    };
    QByteArrayView line;
    for (;;) {
        const auto more = lines.next(line);
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            break;
        parser.line(line, lines.number());
        if (feeder.isDue({}) || parser.records.size() >= 256 || parser.issues.size() >= 1024) {
            if (!feed())
                return cancelled();
        }
    }
    parser.finish();
    if (parser.tagLines == 0)
        return fail(ErrorKind::BadInput,
                    tr("This is not a PubMed (NBIB) file: it has no line such as “PMID- 12345”."));
    if (!feed())
        return cancelled();
    summary.encoding = decoder.encoding();
    summary.records = feeder.records();
    return summary;
}

Result<> NbibFormat::write(const std::vector<CodedStudy>& studies, const Codebook& codebook,
                           QIODevice& device, Progress& progress) const
{
    return writeNbib(studies, codebook, device, progress);
}

QStringList NbibFormat::lossy() const
{
    return {tr("which study a companion report belongs to"),
            tr("in other programs: where the reference was seen, edition, and line breaks")};
}

} // namespace lacuna
