// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/xmlreader.h"

#include "model/formats/sinkfeeder.h"

namespace lacuna {

using namespace Qt::StringLiterals;
using Token = XmlTokenizer::Token;

XmlReader::XmlReader(TextDecoder& decoder, Progress& progress)
    : m_tokens(decoder, progress)
{
}

Token XmlReader::next()
{
    const Token token = m_tokens.next();
    m_stopped = m_stopped || token == Token::Stopped;
    if (m_recordDepth > 0 && m_tokens.consumed() - m_recordBegin > recordLimit)
        m_tooLong = true;
    return token;
}

bool XmlReader::nextElement()
{
    for (;;) {
        const Token token = next();
        if (token == Token::Start)
            return true;
        if (token == Token::Finished || token == Token::Stopped)
            return false;
    }
}

bool XmlReader::nextChild(int depth)
{
    while (nextInside(depth)) {
        if (m_tokens.depth() == depth + 1)
            return true;
    }
    return false;
}

bool XmlReader::nextInside(int depth)
{
    // The rest of a record that is too long is left to endRecord().
    while (!m_tooLong && m_tokens.depth() >= depth) {
        const Token token = next();
        if (token == Token::Start)
            return true;
        if (token == Token::Finished || token == Token::Stopped)
            return false;
    }
    return false;
}

QString XmlReader::collect(XmlSpace space, bool spaced)
{
    const int depth = m_tokens.depth();
    m_text.resize(0);
    bool known = true;
    while (m_tokens.depth() >= depth && !m_tooLong) {
        const Token token = next();
        if (token == Token::Finished || token == Token::Stopped)
            break;
        if (token == Token::Text)
            known = appendXmlText(m_text, m_tokens.text(), m_tokens.isCData(), space) && known;
        else if (spaced && !m_text.isEmpty() && !m_text.endsWith(' '))
            m_text += ' ';
        m_tooLong = m_tooLong || m_text.size() > textLimit;
    }
    if (!known && !std::exchange(m_entityWarned, true))
        m_tokens.warn(tr("A reference such as “&name;” is not known and was left as it stands."));
    if (m_text.isEmpty())
        return {};
    QByteArrayView text(m_text);
    if (space == XmlSpace::Collapse) {
        while (text.endsWith(' ') || text.endsWith('\n'))
            text.chop(1);
        while (text.startsWith(' ') || text.startsWith('\n'))
            text = text.sliced(1);
    }
    QString result = QString::fromUtf8(text);
    if (m_text.capacity() > 1024 * 1024)
        m_text = {};
    return result;
}

QString XmlReader::text(XmlSpace space)
{
    return collect(space, false);
}

QString XmlReader::spacedText()
{
    return collect(XmlSpace::Collapse, true);
}

void XmlReader::skip()
{
    const int depth = m_tokens.depth();
    while (nextInside(depth)) { }
}

void XmlReader::beginRecord()
{
    m_recordDepth = m_tokens.depth();
    m_recordBegin = m_tokens.consumed();
    m_tooLong = false;
}

bool XmlReader::endRecord()
{
    while (m_tokens.depth() >= m_recordDepth) {
        const Token token = next();
        if (token == Token::Finished || token == Token::Stopped)
            break;
    }
    m_recordDepth = 0;
    return !m_tooLong && !m_stopped;
}

namespace {

/// One reading: the loop's state.
class RecordLoop {
    Q_DECLARE_TR_FUNCTIONS(lacuna::XmlReader)
public:
    RecordLoop(TextDecoder& decoder, const RecordSink& sink, Progress& progress, const XmlFormat& format)
        : m_decoder(decoder)
        , m_format(format)
        , m_xml(decoder, progress)
        , m_feeder(sink, progress, decoder)
    {
    }

    Result<ReadSummary> run(const std::function<Record(XmlReader&, std::vector<ImportIssue>&)>& make)
    {
        while (m_xml.nextElement()) {
            const auto kind = m_format.kindOf(m_xml.name());
            m_known = m_known || kind != XmlFormat::Kind::Other;
            if (kind == XmlFormat::Kind::Record)
                take(make);
            if (m_feeder.isDue(m_batch) && !feed())
                return cancelled();
        }
        return finish();
    }

private:
    void take(const std::function<Record(XmlReader&, std::vector<ImportIssue>&)>& make)
    {
        const qint64 line = m_xml.line();
        m_xml.beginRecord();
        Record record = make(m_xml, m_batch.issues);
        record.line = line;
        if (m_xml.endRecord()) {
            if (record.study.title.isEmpty())
                m_batch.issues.push_back(
                    {line, ImportIssue::Severity::Warning, u"title"_s, tr("The record has no title.")});
            m_batch.records.push_back(std::move(record));
            return;
        }
        ++m_rejected;
        m_cut = m_xml.error() != nullptr;
        if (!m_cut)
            reject(line,
                   tr("The record is longer than %1 MB, or one of its texts than %2 MB; it was left out.")
                       .arg(XmlReader::recordLimit / (1024 * 1024))
                       .arg(XmlReader::textLimit / (1024 * 1024)));
    }

    void reject(qint64 line, const QString& message)
    {
        m_batch.issues.push_back({line, ImportIssue::Severity::Error, {}, message});
    }

    bool feed()
    {
        m_xml.takeIssues(m_batch.issues);
        return m_feeder.feed(m_batch);
    }

    Result<ReadSummary> finish()
    {
        const Error* error = m_xml.error();
        if (error && error->kind == ErrorKind::Cancelled)
            return cancelled();
        const bool any = m_feeder.records() > 0 || !m_batch.records.empty();
        const bool bad = !error || error->kind == ErrorKind::BadInput;
        if (bad && (!m_known || (error && !any))) {
            return fail(ErrorKind::BadInput,
                        error ? tr("%1: %2").arg(m_format.refusal, error->message)
                              : tr("%1.").arg(m_format.refusal));
        }
        if (error && bad) {
            const auto severity = m_cut ? ImportIssue::Severity::Error : ImportIssue::Severity::Warning;
            m_batch.issues.push_back({m_xml.line(), severity, {}, error->message});
        }
        if (m_decoder.encoding() != "UTF-8"_L1 && m_saysUtf8)
            m_batch.issues.push_back({1,
                                      ImportIssue::Severity::Warning,
                                      {},
                                      tr("The file says that it is UTF-8, but it is not; it was read as %1.")
                                          .arg(m_decoder.encoding())});
        if (!feed())
            return cancelled();
        if (error && !bad)
            return std::unexpected(*error);
        ReadSummary summary;
        summary.encoding = m_decoder.encoding();
        summary.records = m_feeder.records();
        summary.rejected = m_rejected;
        return summary;
    }

public:
    bool m_saysUtf8 = false;

private:
    TextDecoder& m_decoder;
    const XmlFormat& m_format;
    XmlReader m_xml;
    SinkFeeder m_feeder;
    RecordBatch m_batch;
    int m_rejected = 0;
    bool m_cut = false; ///< the last record was not whole when the file broke off
    bool m_known = false;
};

} // namespace

Result<ReadSummary> readXml(QIODevice& device, const ReadOptions& options, const RecordSink& sink,
                            Progress& progress, const XmlFormat& format,
                            const std::function<Record(XmlReader&, std::vector<ImportIssue>&)>& record)
{
    const QByteArray start = device.peek(1024);
    TextDecoder decoder(device, options.encoding.isEmpty() ? declaredXmlEncoding(start) : options.encoding);
    RecordLoop loop(decoder, sink, progress, format);
    loop.m_saysUtf8 = options.encoding.isEmpty()
        && start.first(qMin(start.size(), qsizetype(100))).toLower().contains("utf-8");
    return loop.run(record);
}

} // namespace lacuna
