// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/bibtexformat.h"

#include "model/formats/bibreader.h"
#include "model/formats/sinkfeeder.h"

#include <QtCore/QRegularExpression>

#include <unicode/ucnv.h>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

/// Records of this size together are handed over even if they are few.
constexpr qsizetype batchLimit = 8 * 1024 * 1024;

/// An entry or block as every BibTeX file has one near its start.
bool hasEntry(QStringView start)
{
    static const QRegularExpression entry(
        u"(?:^|\\n)[ \\t]*@(?:(?:comment|preamble|string)\\s*[{(]|[a-z]+\\s*[{(]\\s*[^\\s{}\"=]*\\s*(?:,|=|\\}))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return entry.matchView(start).hasMatch();
}

bool saysBiblatex(QStringView start)
{
    static const QRegularExpression stated(
        u"@comment\\s*\\{\\s*jabref-meta:\\s*databaseType:\\s*(bibtex|biblatex)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = stated.matchView(start); match.hasMatch())
        return match.capturedView(1).compare("biblatex"_L1, Qt::CaseInsensitive) == 0;
    static const QRegularExpression sign(
        u"(?:^|[\\n,])\\s*(?:journaltitle|date|langid|xdata|eventtitle|maintitle)\\s*="
        "|(?:^|\\n)\\s*@(?:online|report|thesis|xdata|dataset|software|collection|mvbook|mvcollection|set)\\s*\\{"_s,
        QRegularExpression::CaseInsensitiveOption);
    return sign.matchView(start).hasMatch();
}

/// The encoding that "% Encoding: NAME" states, if the bytes do not say better; else empty.
QString statedEncoding(const QByteArray& start)
{
    static const QRegularExpression header(u"^\\s*%\\s*Encoding:\\s*([A-Za-z0-9_.:-]{1,40})\\s*$"_s,
                                           QRegularExpression::MultilineOption
                                               | QRegularExpression::CaseInsensitiveOption);
    if (start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF") || start.startsWith("\xEF\xBB\xBF")
        || start.first(qMin(start.size(), qsizetype(64))).contains('\0'))
        return {};
    QString lines = QString::fromLatin1(start.first(qMin(start.size(), qsizetype(2048))));
    lines.replace(u'\r', u'\n');
    const auto match = header.match(lines);
    if (!match.hasMatch())
        return {};
    const QByteArray name = match.captured(1).toLatin1();
    UErrorCode error = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(name.constData(), &error);
    const bool ascii = U_SUCCESS(error) && converter && ucnv_getType(converter) == UCNV_US_ASCII;
    const bool wide = U_SUCCESS(error) && converter && ucnv_getMinCharSize(converter) > 1;
    ucnv_close(converter);
    bool nonAscii = false;
    const bool utf8 = validUtf8Length(start, &nonAscii) >= start.size() - 3 && nonAscii;
    // What is UTF-8 beyond ASCII is nothing else by accident; what claims to be UTF-8 or ASCII is seen by itself.
    const bool ignored = U_FAILURE(error) || ascii || wide || utf8
        || name.compare("UTF-8", Qt::CaseInsensitive) == 0 || name.compare("UTF8", Qt::CaseInsensitive) == 0;
    return ignored ? QString() : QString::fromLatin1(name);
}

} // namespace

QString BibFormat::id() const
{
    return m_dialect == BibDialect::Biblatex ? u"biblatex"_s : u"bibtex"_s;
}

QString BibFormat::name() const
{
    return m_dialect == BibDialect::Biblatex ? u"BibLaTeX"_s : u"BibTeX"_s;
}

QStringList BibFormat::extensions() const
{
    return {u"bib"_s, u"bibtex"_s};
}

Likelihood BibFormat::sniff(QStringView start) const
{
    QString text = start.toString();
    text.replace(u'\r', u'\n');
    if (!hasEntry(text))
        return Likelihood::No;
    if (saysBiblatex(text))
        return m_dialect == BibDialect::Biblatex ? Likelihood::Yes : Likelihood::Maybe;
    return m_dialect == BibDialect::Bibtex ? Likelihood::Yes : Likelihood::Maybe;
}

Result<ReadSummary> BibFormat::read(QIODevice& device, const ReadOptions& options, const RecordSink& sink,
                                    Progress& progress) const
{
    // Peeking is no reading: what is plainly something else is refused before it is taken apart.
    const QByteArray start = device.peek(sniffLength);
    const QString kind = options.encoding.isEmpty() && sniff(decodeStart(start)) == Likelihood::No
        ? fileKindName(start)
        : QString();
    if (!kind.isEmpty())
        return fail(ErrorKind::BadInput, tr("This is not a BibTeX file; it looks like %1.").arg(kind));
    TextDecoder decoder(device, options.encoding.isEmpty() ? statedEncoding(start) : options.encoding);
    BibSource source(decoder, progress);
    BibReader reader(source, options.dimensions);
    SinkFeeder feeder(sink, progress, decoder);
    for (bool more = true; more;) {
        more = reader.next();
        if (source.error())
            return std::unexpected(*source.error());
        if (!more && reader.blocks() == 0)
            return fail(ErrorKind::BadInput,
                        tr("This is not a BibTeX file: it has no entry such as “@article{key, …}”."));
        if (!more || feeder.isDue(reader.batch) || reader.batchSize() > batchLimit) {
            RecordBatch batch = reader.takeBatch();
            if (!feeder.feed(batch))
                return cancelled();
        }
    }
    ReadSummary summary;
    summary.encoding = decoder.encoding();
    summary.records = feeder.records();
    summary.rejected = reader.rejected();
    return summary;
}

Result<> BibFormat::write(const std::vector<CodedStudy>& studies, const Codebook& codebook, QIODevice& device,
                          Progress& progress) const
{
    return writeBib(m_dialect, studies, codebook, device, progress);
}

QStringList BibFormat::lossy() const
{
    return {tr("which study a companion report belongs to")};
}

} // namespace lacuna
