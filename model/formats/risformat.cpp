// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/risformat.h"

#include "model/formats/linereader.h"
#include "model/formats/risparser.h"
#include "model/formats/riswriter.h"
#include "model/formats/sinkfeeder.h"

namespace lacuna {

using namespace Qt::StringLiterals;

QString RisFormat::id() const
{
    return u"ris"_s;
}

QString RisFormat::name() const
{
    return u"RIS"_s;
}

QStringList RisFormat::extensions() const
{
    return {u"ris"_s, u"txt"_s};
}

Likelihood RisFormat::sniff(QStringView start) const
{
    bool typed = false;
    int tags = 0;
    int lines = 0;
    const QByteArray text = start.toUtf8();
    qsizetype from = 0;
    while (from < text.size() && lines < 400) {
        qsizetype end = from;
        while (end < text.size() && text[end] != '\n' && text[end] != '\r')
            ++end;
        const QByteArrayView line = QByteArrayView(text).sliced(from, end - from);
        from = end + 1;
        if (line.isEmpty())
            continue;
        ++lines;
        if (line.startsWith("PMID-"))
            return Likelihood::No; // PubMed's tags look the same
        const RisTagLine tagLine = parseRisLine(line, typed);
        typed = typed || tagLine.tag == risTag("TY");
        tags += tagLine.tag != 0;
        if (typed && tags >= 2)
            return Likelihood::Yes;
    }
    if (typed)
        return tags == lines ? Likelihood::Yes : Likelihood::Maybe;
    return tags >= 2 && tags * 2 >= lines ? Likelihood::Maybe : Likelihood::No;
}

Result<ReadSummary> RisFormat::read(QIODevice& device, const ReadOptions& options, const RecordSink& sink,
                                    Progress& progress) const
{
    // Peeking is no reading: what is plainly something else is refused before it is taken apart.
    const QByteArray start = device.peek(4096);
    const QString kind = options.encoding.isEmpty() && sniff(decodeStart(start)) == Likelihood::No
        ? fileKindName(start)
        : QString();
    if (!kind.isEmpty())
        return fail(ErrorKind::BadInput, tr("This is not a RIS file; it looks like %1.").arg(kind));
    TextDecoder decoder(device, options.encoding);
    LineReader lines(decoder, LineReader::defaultLimit, LineReader::Overlong::Cut);
    RisParser parser(options.dimensions);
    SinkFeeder feeder(sink, progress, decoder);
    QByteArrayView line;
    for (;;) {
        const auto more = lines.next(line);
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            break;
        parser.line(line, lines.number());
        if (feeder.isDue(parser.batch)) {
            lines.takeIssues(parser.batch.issues);
            if (!feeder.feed(parser.batch))
                return cancelled();
        }
    }
    parser.finish();
    if (parser.tagLines == 0)
        return fail(ErrorKind::BadInput, tr("This is not a RIS file: it has no line such as “TY  - JOUR”."));
    lines.takeIssues(parser.batch.issues);
    if (!feeder.feed(parser.batch))
        return cancelled();
    ReadSummary summary;
    summary.encoding = decoder.encoding();
    summary.records = feeder.records();
    summary.rejected = parser.rejected;
    return summary;
}

Result<> RisFormat::write(const std::vector<CodedStudy>& studies, const Codebook& codebook, QIODevice& device,
                          Progress& progress) const
{
    return writeRis(studies, codebook, device, progress);
}

QStringList RisFormat::lossy() const
{
    return {tr("which study a companion report belongs to")};
}

} // namespace lacuna
