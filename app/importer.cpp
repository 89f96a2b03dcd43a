// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importer.h"

#include "app/boundedqueue.h"
#include "model/formats/duplicatekeys.h"
#include "model/storage/bulkimport.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <map>
#include <numeric>
#include <thread>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr qint64 sniffBytes = 64 * 1024;
/// Batches the parser may be ahead of the writer: enough to keep both busy, little enough to keep memory flat.
constexpr size_t batchesAhead = 8;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Importer)
};

Result<const Format*> formatOf(QFile& file, const FormatRegistry& formats, const QString& asked)
{
    if (!asked.isEmpty()) {
        const Format* format = formats.byId(asked);
        if (!format || !format->canRead())
            return fail(ErrorKind::Usage, Text::tr("there is no format “%1” to read").arg(asked));
        return format;
    }
    const QByteArray start = file.peek(sniffBytes);
    if (start.isEmpty())
        return fail(ErrorKind::BadInput, Text::tr("%1 is empty").arg(file.fileName()));
    if (const Format* format = formats.detect(start, file.fileName()))
        return format;
    QStringList known;
    for (const auto& format : formats.formats()) {
        if (format->canRead())
            known.append(format->name());
    }
    const QString kind = fileKindName(start);
    if (!kind.isEmpty()) {
        return fail(ErrorKind::BadInput,
                    Text::tr("%1 is %2; what can be read here is %3")
                        .arg(file.fileName(), kind, known.join(u", "_s)));
    }
    return fail(
        ErrorKind::BadInput,
        Text::tr("%1 is in no format that can be read here (%2)").arg(file.fileName(), known.join(u", "_s)));
}

/// One import under way: what its steps share.
class Run {
public:
    Run(CatalogueStore& store, const FormatRegistry& formats, const ImportRequest& request,
        Progress& progress)
        : m_store(store)
        , m_formats(formats)
        , m_request(request)
        , m_progress(progress)
    {
    }

    Result<ImportReport> go()
    {
        const auto codebook = m_store.codebook();
        if (!codebook)
            return std::unexpected(codebook.error());
        m_plan.emplace(**codebook, m_request.unknownTerms);
        m_options = m_request.read;
        m_options.dimensions = dimensionNames(**codebook);
        if (const Result<> begun = begin(); !begun)
            return std::unexpected(begun.error());
        if (const Result<> known = learnStudies(); !known)
            return std::unexpected(known.error());
        for (const QString& name : m_request.files) {
            if (const Result<> read = readFile(name); !read)
                return std::unexpected(read.error());
        }
        m_report.unknownTerms = m_plan->unknownTerms();
        if (const Result<> merged = mergeDuplicates(); !merged)
            return std::unexpected(merged.error());
        if (m_progress.isCancelled())
            return cancelled();
        if (m_request.dryRun) {
            m_bulk->rollback();
            return std::move(m_report);
        }
        const auto committed = m_bulk->commit(m_report.rejected(), QString::fromUtf8(toJson(m_report)));
        if (!committed)
            return std::unexpected(committed.error());
        return std::move(m_report);
    }

private:
    Result<> begin()
    {
        ImportBatch batch;
        QStringList names;
        for (const QString& file : m_request.files)
            names.append(QFileInfo(file).fileName());
        batch.fileName = names.join(u", "_s);
        batch.format = m_request.format;
        batch.encoding = m_request.read.encoding;
        Result<BulkImport> bulk = BulkImport::begin(m_store, batch);
        if (!bulk)
            return std::unexpected(bulk.error());
        m_bulk.emplace(*std::move(bulk));
        return {};
    }

    Result<> readFile(const QString& name)
    {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) {
            const ErrorKind kind = QFileInfo::exists(name) ? ErrorKind::Io : ErrorKind::NotFound;
            return fail(kind, Text::tr("%1 cannot be read: %2").arg(name, file.errorString()));
        }
        const Result<const Format*> format = formatOf(file, m_formats, m_request.format);
        if (!format)
            return std::unexpected(format.error());
        m_progress.start(Text::tr("Importing %1").arg(QFileInfo(name).fileName()), file.size());
        FileReport& report = m_report.files.emplace_back();
        report.name = name;
        report.format = (*format)->id();
        m_plan->beginFile();
        return pump(file, **format, report);
    }

    /// Parses and matches on a second thread while this one writes; both have ended when this returns.
    Result<> pump(QFile& file, const Format& format, FileReport& report)
    {
        BoundedQueue<ImportPlan::Planned> queue(batchesAhead);
        Result<ReadSummary> summary;
        std::thread parser([&] {
            summary = format.read(
                file, m_options,
                [&](RecordBatch&& batch) {
                    report.read += int(batch.records.size());
                    std::ranges::move(batch.issues, std::back_inserter(report.issues));
                    return queue.push(m_plan->plan(std::move(batch.records), batch.codebook));
                },
                m_progress);
            queue.close();
        });
        Result<> written;
        std::vector<ImportIssue> planIssues;
        while (auto planned = queue.pop()) {
            written = write(*planned, report);
            if (!written || m_progress.isCancelled())
                break;
            std::ranges::move(planned->issues, std::back_inserter(planIssues));
        }
        queue.close();
        parser.join();
        if (!written)
            return written;
        if (m_progress.isCancelled())
            return cancelled();
        if (!summary)
            return std::unexpected(summary.error());
        finish(report, *summary, std::move(planIssues));
        return {};
    }

    Result<> write(ImportPlan::Planned& planned, FileReport& report)
    {
        report.rejected += planned.rejected;
        if (const Result<> added = m_bulk->addDimensions(planned.newDimensions); !added)
            return added;
        if (const Result<> added = m_bulk->addTerms(planned.newTerms); !added)
            return added;
        setDuplicatesAside(planned.studies, report);
        const int before = m_bulk->added();
        const Result<> added = m_bulk->addStudies(planned.studies);
        report.added += m_bulk->added() - before;
        return added;
    }

    /// What the catalogue holds already, if duplicates are to be told.
    Result<> learnStudies()
    {
        if (m_request.duplicates == DuplicateHandling::Keep)
            return {};
        m_progress.start(Text::tr("Looking at the studies in the catalogue"), 0);
        return m_store.forEachStudy([this](const CodedStudy& study) {
            m_known.add(study.study.id, study.study);
            return !m_progress.isCancelled();
        });
    }

    void setDuplicatesAside(std::vector<CodedStudy>& studies, FileReport& report)
    {
        if (m_request.duplicates == DuplicateHandling::Keep)
            return;
        std::erase_if(studies, [&](CodedStudy& study) {
            const std::optional<Id> known = m_known.find(study.study);
            if (!known) {
                study.study.id = m_ids.next();
                m_known.add(study.study.id, study.study);
                return false;
            }
            if (m_request.duplicates == DuplicateHandling::Skip) {
                ++report.skipped;
                return true;
            }
            ++report.merged;
            m_merges[*known].push_back(std::move(study));
            return true;
        });
    }

    Result<> mergeDuplicates()
    {
        std::vector<CodedStudy> merged;
        for (const auto& [id, others] : m_merges) {
            Result<CodedStudy> known = m_store.study(id);
            if (!known)
                return std::unexpected(known.error());
            CodedStudy kept = *std::move(known);
            for (const CodedStudy& other : others)
                kept = mergedStudy(std::move(kept), other);
            merged.push_back(std::move(kept));
        }
        m_bulk->mergeInto(std::move(merged));
        return {};
    }

    static void finish(FileReport& report, const ReadSummary& summary, std::vector<ImportIssue> planIssues)
    {
        report.encoding = summary.encoding;
        report.read += summary.rejected;
        report.rejected += summary.rejected;
        std::ranges::move(planIssues, std::back_inserter(report.issues));
        std::ranges::stable_sort(report.issues, {}, &ImportIssue::line);
    }

    CatalogueStore& m_store;
    const FormatRegistry& m_formats;
    const ImportRequest& m_request;
    Progress& m_progress;
    ReadOptions m_options; ///< the request's, with the catalogue's dimensions
    std::optional<ImportPlan> m_plan; ///< used by the parser's thread while one runs
    std::optional<BulkImport> m_bulk;
    ImportReport m_report;
    DuplicateKeys m_known;
    IdSource m_ids;
    std::map<Id, std::vector<CodedStudy>> m_merges; ///< by the study they are merged into
};

int sum(const ImportReport& report, int FileReport::* member)
{
    return std::transform_reduce(report.files.begin(), report.files.end(), 0, std::plus{},
                                 [member](const FileReport& file) { return file.*member; });
}

QJsonObject toJson(const ImportIssue& issue)
{
    return {
        {u"line"_s, issue.line},
        {u"severity"_s, issue.severity == ImportIssue::Severity::Error ? u"error"_s : u"warning"_s},
        {u"field"_s, issue.field},
        {u"message"_s, issue.message},
    };
}

QJsonObject toJson(const FileReport& file)
{
    QJsonArray issues;
    for (const ImportIssue& issue : file.issues)
        issues.append(toJson(issue));
    return {
        {u"name"_s, file.name},       {u"format"_s, file.format},     {u"encoding"_s, file.encoding},
        {u"read"_s, file.read},       {u"added"_s, file.added},       {u"merged"_s, file.merged},
        {u"skipped"_s, file.skipped}, {u"rejected"_s, file.rejected}, {u"issues"_s, issues},
    };
}

} // namespace

int ImportReport::added() const
{
    return sum(*this, &FileReport::added);
}

int ImportReport::rejected() const
{
    return sum(*this, &FileReport::rejected);
}

int ImportReport::merged() const
{
    return sum(*this, &FileReport::merged);
}

int ImportReport::skipped() const
{
    return sum(*this, &FileReport::skipped);
}

Result<ImportReport> importFiles(CatalogueStore& store, const FormatRegistry& formats,
                                 const ImportRequest& request, Progress& progress)
{
    return Run(store, formats, request, progress).go();
}

QByteArray toJson(const ImportReport& report)
{
    QJsonArray files;
    for (const FileReport& file : report.files)
        files.append(toJson(file));
    QJsonArray unknown;
    for (const ImportPlan::UnknownTerm& term : report.unknownTerms)
        unknown.append(
            QJsonObject{{u"dimension"_s, term.dimension}, {u"term"_s, term.text}, {u"count"_s, term.count}});
    return QJsonDocument(QJsonObject{{u"files"_s, files}, {u"unknownTerms"_s, unknown}}).toJson();
}

} // namespace lacuna
