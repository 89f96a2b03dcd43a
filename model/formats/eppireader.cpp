// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/eppireader.h"

#include "model/formats/eppireference.h"
#include "model/formats/jsonmembersplitter.h"
#include "model/formats/sinkfeeder.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryFile>

#include <optional>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype objectLimit = 64 * 1024 * 1024;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::EppiReader)
};

class EppiReader {
public:
    EppiReader(QIODevice& device, const ReadOptions& options, const RecordSink& sink, Progress& progress)
        : m_device(device)
        , m_options(options)
        , m_sink(sink)
        , m_progress(progress)
    {
    }

    Result<ReadSummary> read()
    {
        const qint64 start = m_device.pos();
        if (auto passed = pass(); !passed)
            return std::unexpected(passed.error());
        if (m_late) {
            // What the references are coded with was behind them: now it is known.
            if (!m_device.seek(start))
                return fail(ErrorKind::Io,
                            Text::tr("The file cannot be read: %1").arg(m_device.errorString()));
            m_secondPass = true;
            if (auto passed = pass(); !passed)
                return std::unexpected(passed.error());
        }
        return std::move(m_summary);
    }

private:
    /// References are handed on in this pass.
    bool isLast() const { return !m_late || m_secondPass; }

    Result<> pass()
    {
        TextDecoder decoder(m_device, m_options.encoding);
        SinkFeeder feeder(m_sink, m_progress, decoder);
        JsonMemberSplitter splitter([&](QByteArrayView object, qint64 line) { return take(object, line); },
                                    objectLimit);
        m_feeder = &feeder;
        m_splitter = &splitter;
        QByteArray text;
        for (;;) {
            text.resize(0);
            const auto more = decoder.more(text);
            if (!more)
                return std::unexpected(more.error());
            if (!*more)
                break;
            const qint64 line = splitter.line();
            if (!splitter.feed(text) || m_progress.isCancelled())
                return cancelled();
            takeProblems(decoder, line);
            if (!splitter.isObject())
                return notEppi();
        }
        if (!isLast())
            return {};
        return finish(decoder);
    }

    Result<> finish(const TextDecoder& decoder)
    {
        if (!m_splitter->members().contains("References") && !m_splitter->members().contains("CodeSets"))
            return notEppi();
        if (m_splitter->isTooLong() && m_feeder->records() == 0 && m_batch.records.empty())
            return notEppi();
        if (!m_splitter->isClosed()) {
            const bool inReference = m_splitter->pending() > 0 && m_splitter->member() == "References";
            m_summary.rejected += inReference;
            m_batch.issues.push_back({m_splitter->line(),
                                      ImportIssue::Severity::Error,
                                      {},
                                      Text::tr("The file is cut off here.")});
        }
        takeCodebook();
        if (!m_feeder->feed(m_batch))
            return cancelled();
        m_summary.encoding = decoder.encoding();
        m_summary.records = m_feeder->records();
        return {};
    }

    static std::unexpected<Error> notEppi()
    {
        return fail(
            ErrorKind::BadInput,
            Text::tr("This is no EPPI-Reviewer file in JSON: {\"CodeSets\": […], \"References\": […]}."));
    }

    void takeProblems(TextDecoder& decoder, qint64 line)
    {
        for (bool first = true; decoder.hasProblem(); decoder.dropProblem(), first = false) {
            if (first && !m_secondPass) // which meets the same ones
                m_batch.issues.push_back(
                    {line, ImportIssue::Severity::Warning, {}, decoder.describe(decoder.firstProblem())});
        }
    }

    bool take(QByteArrayView object, qint64 line)
    {
        const bool reference = m_splitter->member() == "References";
        const bool codeSet = m_splitter->member() == "CodeSets";
        if (reference && !m_codebookTaken && !m_secondPass && !m_splitter->members().contains("CodeSets"))
            m_late = true;
        if ((!reference && !codeSet) || (reference && !isLast()) || (codeSet && m_secondPass))
            return true;
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(object.toByteArray(), &error);
        if (object.isEmpty()) {
            m_summary.rejected += reference;
            m_batch.issues.push_back(
                {line, ImportIssue::Severity::Error, codeSet ? u"CodeSets"_s : QString(),
                 Text::tr("The record is longer than %1 MB.").arg(objectLimit / (1024 * 1024))});
        } else if (!document.isObject()) {
            m_summary.rejected += reference;
            m_batch.issues.push_back({line, ImportIssue::Severity::Error, codeSet ? u"CodeSets"_s : QString(),
                                      Text::tr("This is no valid JSON: %1").arg(error.errorString())});
        } else if (codeSet) {
            takeCodeSet(document.object(), line);
        } else {
            takeReference(document.object(), line);
        }
        return !m_feeder->isDue(m_batch) || m_feeder->feed(m_batch);
    }

    void takeCodeSet(const QJsonObject& json, qint64 line)
    {
        if (m_codebookTaken) // its references were read without it
            m_batch.issues.push_back({line, ImportIssue::Severity::Warning, u"CodeSets"_s,
                                      Text::tr("A code set behind the references was left out.")});
        else
            m_sets.add(json, line, m_batch.issues);
    }

    void takeReference(const QJsonObject& json, qint64 line)
    {
        takeCodebook();
        Record record =
            eppiRecord(json, [this](qint64 id) { return m_sets.attribute(id); }, line, m_batch.issues);
        if (record.study.title.isEmpty())
            m_batch.issues.push_back(
                {line, ImportIssue::Severity::Warning, u"Title"_s, Text::tr("The reference has no title.")});
        m_batch.records.push_back(std::move(record));
    }

    void takeCodebook()
    {
        if (!m_codebookTaken)
            m_batch.codebook = m_sets.codebook();
        m_codebookTaken = true;
    }

    QIODevice& m_device;
    const ReadOptions& m_options;
    const RecordSink& m_sink;
    Progress& m_progress;
    SinkFeeder* m_feeder = nullptr; ///< of the pass under way
    JsonMemberSplitter* m_splitter = nullptr;
    EppiCodeSets m_sets;
    RecordBatch m_batch;
    ReadSummary m_summary;
    bool m_late = false; ///< references came before the code sets
    bool m_secondPass = false;
    bool m_codebookTaken = false;
};

/// All that a device which cannot be rewound has to say.
Result<> spool(QIODevice& device, QTemporaryFile& file, Progress& progress)
{
    constexpr qint64 blockSize = 256 * 1024;
    QByteArray block(blockSize, Qt::Uninitialized);
    if (!file.open())
        return fail(ErrorKind::Io, Text::tr("A temporary file cannot be made: %1").arg(file.errorString()));
    for (;;) {
        if (progress.isCancelled())
            return cancelled();
        qint64 length = device.read(block.data(), blockSize);
        while (length == 0 && device.waitForReadyRead(-1))
            length = device.read(block.data(), blockSize);
        if (length < 0 && !device.atEnd())
            return fail(ErrorKind::Io, Text::tr("The file cannot be read: %1").arg(device.errorString()));
        if (length <= 0)
            break;
        if (file.write(block.constData(), length) != length)
            return fail(ErrorKind::Io,
                        Text::tr("A temporary file cannot be written: %1").arg(file.errorString()));
    }
    if (!file.seek(0))
        return fail(ErrorKind::Io, Text::tr("A temporary file cannot be read: %1").arg(file.errorString()));
    return {};
}

} // namespace

Result<ReadSummary> readEppi(QIODevice& device, const ReadOptions& options, const RecordSink& sink,
                             Progress& progress)
{
    if (!device.isSequential())
        return EppiReader(device, options, sink, progress).read();
    QTemporaryFile file;
    if (auto spooled = spool(device, file, progress); !spooled)
        return std::unexpected(spooled.error());
    return EppiReader(file, options, sink, progress).read();
}

} // namespace lacuna
