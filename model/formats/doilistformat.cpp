// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/doilistformat.h"

#include "model/formats/linereader.h"
#include "model/formats/referencefields.h"
#include "model/formats/sinkfeeder.h"

#include <algorithm>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

/// Longer lines are running text.
constexpr qsizetype lineLimit = 2048;
constexpr qsizetype longestRead = 1024 * 1024; ///< of a line

bool isDoi(QStringView text)
{
    if (!text.startsWith("10."_L1))
        return false;
    const qsizetype slash = text.indexOf(u'/');
    const QStringView registrant = text.sliced(3, std::max<qsizetype>(0, slash - 3));
    const auto digit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return registrant.size() >= 4 && registrant.size() <= 9
        && std::all_of(registrant.begin(), registrant.end(), digit) && slash + 1 < text.size();
}

} // namespace

QString doiOfLine(QStringView line)
{
    line = line.trimmed();
    if (line.isEmpty() || line.size() > lineLimit)
        return {};
    QString text = withoutDoiPrefix(line.toString());
    const auto blank = std::ranges::find_if(text, [](QChar c) { return c.isSpace(); });
    text.truncate(blank - text.begin());
    while (text.endsWith(u',') || text.endsWith(u';') || text.endsWith(u'.'))
        text.chop(1);
    return isDoi(text) ? text : QString();
}

QString DoiListFormat::id() const
{
    return u"doi-list"_s;
}

QString DoiListFormat::name() const
{
    return tr("List of DOIs");
}

QStringList DoiListFormat::extensions() const
{
    return {u"txt"_s};
}

Likelihood DoiListFormat::sniff(QStringView start) const
{
    int lines = 0;
    int dois = 0;
    for (const QStringView line : start.tokenize(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        if (++lines > 200)
            break;
        const bool found = !doiOfLine(line).isEmpty();
        if (lines == 1 && !found)
            return Likelihood::No;
        dois += found;
    }
    if (dois == 0 || dois * 2 < lines)
        return Likelihood::No;
    return dois * 10 >= lines * 9 ? Likelihood::Yes : Likelihood::Maybe;
}

Result<ReadSummary> DoiListFormat::read(QIODevice& device, const ReadOptions& options, const RecordSink& sink,
                                        Progress& progress) const
{
    TextDecoder decoder(device, options.encoding);
    LineReader lines(decoder, longestRead, LineReader::Overlong::Cut);
    SinkFeeder feeder(sink, progress, decoder);
    RecordBatch batch;
    ReadSummary summary;
    QByteArrayView line;
    for (;;) {
        const auto more = lines.next(line);
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            break;
        const QString text = QString::fromUtf8(line).trimmed();
        if (const QString doi = doiOfLine(text); !doi.isEmpty()) {
            Record& record = batch.records.emplace_back();
            record.line = lines.number();
            record.study.type = u"GEN"_s;
            record.study.doi = doi;
        } else if (!text.isEmpty()) {
            ++summary.rejected;
            batch.issues.push_back({lines.number(), ImportIssue::Severity::Error, u"doi"_s,
                                    tr("“%1” is no DOI; the line was left out.").arg(text.left(80))});
        }
        if (feeder.isDue(batch) && !feeder.feed(batch))
            return cancelled();
    }
    lines.takeIssues(batch.issues);
    batch.issues.push_back(
        {0,
         ImportIssue::Severity::Warning,
         {},
         tr("Of these studies only the DOI is known; title, authors and year can be filled in "
            "later.")});
    if (!feeder.feed(batch))
        return cancelled();
    if (feeder.records() == 0)
        return fail(ErrorKind::BadInput, tr("No line is a DOI, such as 10.1000/182."));
    summary.encoding = decoder.encoding();
    summary.records = feeder.records();
    return summary;
}

Result<> DoiListFormat::write(const std::vector<CodedStudy>&, const Codebook&, QIODevice&, Progress&) const
{
    return fail(ErrorKind::Usage, tr("Lists of DOIs are only read."));
}

} // namespace lacuna
