// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/taggedreader.h"

#include "model/formats/linereader.h"
#include "model/formats/sinkfeeder.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <optional>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

bool isSpaceByte(char c)
{
    return c == ' ' || c == '\t' || c == '\f' || c == '\v';
}

/// Files put together from several have byte order marks inside.
QByteArrayView withoutMark(QByteArrayView text)
{
    return text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text;
}

/// Makes records of lines. One per reading.
class TaggedParser {
    Q_DECLARE_TR_FUNCTIONS(lacuna::TaggedParser)
public:
    explicit TaggedParser(const TaggedDialect& dialect)
        : m_dialect(dialect)
    {
    }

    void line(QByteArrayView text, qint64 number)
    {
        const TaggedLine line =
            m_dialect.parse(withoutTrailingSpace(withoutMark(text)), m_open ? &*m_open : nullptr, m_blank);
        m_number = number;
        switch (line.kind) {
        case TaggedLine::Kind::Blank:
            m_blank = true;
            return;
        case TaggedLine::Kind::Begin:
            if (m_open)
                end(!m_dialect.endTag().isEmpty());
            begin();
            if (!line.tag.isEmpty())
                addField(line);
            break;
        case TaggedLine::Kind::Field:
            if (!m_open)
                begin();
            addField(line);
            break;
        case TaggedLine::Kind::Text:
            addText(line.value);
            break;
        case TaggedLine::Kind::End:
            if (m_open)
                end(false);
            break;
        case TaggedLine::Kind::Skip:
            break;
        }
        m_blank = false;
    }

    void finish()
    {
        if (m_open)
            end(!m_dialect.endTag().isEmpty());
    }

    RecordBatch batch;
    int rejected = 0;
    qint64 begun = 0; ///< records

private:
    void begin()
    {
        m_open.emplace();
        m_open->line = m_number;
        m_size = 0;
        m_cut = false;
        ++begun;
    }

    void addField(const TaggedLine& line)
    {
        if (!fits(line.value.size()))
            return;
        TaggedField field{QString::fromUtf8(line.tag), {}, m_number};
        if (const QByteArrayView value = trimmedBytes(line.value); !value.isEmpty())
            field.lines += QString::fromUtf8(value);
        m_open->fields.push_back(std::move(field));
    }

    void addText(QByteArrayView text)
    {
        const QByteArrayView value = trimmedBytes(text);
        if (!m_open || m_open->fields.empty()) {
            leftOut(value);
            return;
        }
        if (!fits(value.size()))
            return;
        QStringList& lines = m_open->fields.back().lines;
        if (m_blank && !lines.isEmpty())
            lines += QString();
        lines += QString::fromUtf8(value);
    }

    /// Counts every line with what keeping it costs, so that millions of short ones end, too.
    bool fits(qsizetype size)
    {
        m_size += size + 64;
        if (m_size > taggedRecordLimit && !m_cut) {
            m_cut = true;
            warn(m_number,
                 tr("The record is longer than %1 MB; the rest of it was left out.")
                     .arg(taggedRecordLimit / (1024 * 1024)));
        }
        return !m_cut;
    }

    /// One warning for a run of lines.
    void leftOut(QByteArrayView text)
    {
        if (m_junkLine == 0 || m_junkLine + 1 != m_number) {
            warn(m_number,
                 tr("Text outside any record was left out: “%1”")
                     .arg(QString::fromUtf8(text.first(qMin(text.size(), qsizetype(80))))));
        }
        m_junkLine = m_number;
    }

    void end(bool unclosed)
    {
        const TaggedRecord tagged = std::move(*m_open);
        m_open.reset();
        if (unclosed)
            batch.issues.push_back(
                {tagged.line, ImportIssue::Severity::Warning, m_dialect.endTag(),
                 tr("The record is not closed by %1; the file may be cut off.").arg(m_dialect.endTag())});
        const bool empty = std::ranges::all_of(
            tagged.fields, [](const TaggedField& field) { return field.lines.isEmpty(); });
        if (empty) {
            ++rejected;
            batch.issues.push_back(
                {tagged.line, ImportIssue::Severity::Error, {}, tr("The record has no fields.")});
            return;
        }
        Record record = m_dialect.record(tagged, batch.issues);
        if (record.study.title.isEmpty())
            warn(tagged.line, tr("The record has no title."));
        batch.records.push_back(std::move(record));
    }

    void warn(qint64 number, const QString& message)
    {
        batch.issues.push_back({number, ImportIssue::Severity::Warning, {}, message});
    }

    const TaggedDialect& m_dialect;
    std::optional<TaggedRecord> m_open;
    qsizetype m_size = 0; ///< of the open record's values
    qint64 m_number = 0;
    qint64 m_junkLine = 0; ///< last line outside records that a warning covers
    bool m_blank = false; ///< an empty line was before
    bool m_cut = false; ///< the open record is too long
};

/// What the file is instead, if that is known.
Result<> refuseOthers(QIODevice& device, const ReadOptions& options, const Format& format,
                      const TaggedDialect& dialect)
{
    const QByteArray start = device.peek(4096);
    if (!options.encoding.isEmpty() || format.sniff(decodeStart(start)) != Likelihood::No)
        return {};
    const QString kind = fileKindName(start);
    if (kind.isEmpty())
        return {};
    return fail(ErrorKind::BadInput,
                QCoreApplication::translate("lacuna::TaggedParser", "%1 It looks like %2.")
                    .arg(dialect.wrongFile(), kind));
}

} // namespace

QString TaggedField::joined(QChar separator) const
{
    if (lines.size() == 1)
        return lines.front();
    QString text;
    for (const QString& part : lines) {
        if (part.isEmpty())
            continue;
        if (!text.isEmpty())
            text += separator;
        text += part;
    }
    return text;
}

bool TaggedRecord::has(QLatin1StringView tag) const
{
    return std::ranges::any_of(fields, [tag](const TaggedField& field) { return field.tag == tag; });
}

QByteArrayView withoutTrailingSpace(QByteArrayView text)
{
    while (!text.isEmpty() && isSpaceByte(text.back()))
        text.chop(1);
    return text;
}

QByteArrayView trimmedBytes(QByteArrayView text)
{
    while (!text.isEmpty() && isSpaceByte(text.front()))
        text = text.sliced(1);
    return withoutTrailingSpace(text);
}

QList<QByteArray> firstLines(QStringView start, int count)
{
    QList<QByteArray> lines;
    for (qsizetype from = 0; from < start.size() && lines.size() < count;) {
        qsizetype end = from;
        while (end < start.size() && start[end] != u'\n' && start[end] != u'\r')
            ++end;
        const QByteArray line = start.sliced(from, qMin(end - from, qsizetype(400))).toUtf8();
        const QByteArrayView text = withoutTrailingSpace(withoutMark(line));
        if (!text.isEmpty())
            lines += text.toByteArray();
        from = end + 1;
    }
    return lines;
}

Result<ReadSummary> readTagged(QIODevice& device, const ReadOptions& options, const RecordSink& sink,
                               Progress& progress, const Format& format, const TaggedDialect& dialect)
{
    if (const auto other = refuseOthers(device, options, format, dialect); !other)
        return std::unexpected(other.error());
    TextDecoder decoder(device, options.encoding);
    LineReader lines(decoder, taggedLineLimit, LineReader::Overlong::Cut);
    TaggedParser parser(dialect);
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
    if (parser.begun == 0)
        return fail(ErrorKind::BadInput, dialect.wrongFile());
    lines.takeIssues(parser.batch.issues);
    if (!feeder.feed(parser.batch))
        return cancelled();
    ReadSummary summary;
    summary.encoding = decoder.encoding();
    summary.records = feeder.records();
    summary.rejected = parser.rejected;
    return summary;
}

} // namespace lacuna
