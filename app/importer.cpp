// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importer.h"

#include "app/sourcefile.h"
#include "model/catalogue/mergedchoice.h"
#include "model/catalogue/screening.h"
#include "model/formats/duplicatekeys.h"
#include "model/formats/textdecoder.h"
#include "model/storage/bulkimport.h"
#include "model/support/boundedqueue.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <map>
#include <thread>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

/// Batches the parser may be ahead of the writer: enough to keep both busy, little enough to keep memory flat.
constexpr size_t batchesAhead = 8;
/// Of a file, that are kept: nobody reads more, and a file may be wrong in every line.
constexpr size_t mostIssues = 50'000;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Importer)
};

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
        m_dimensions = dimensionNames(**codebook);
        if (const QString screening = screeningKey().toString(); !m_dimensions.contains(screening))
            m_dimensions.insert(screening, screening); // the plan knows whether it is one
        if (const Result<> begun = m_request.dryRun ? Result<>() : begin(); !begun)
            return std::unexpected(begun.error());
        if (const Result<> known = learnStudies(); !known)
            return std::unexpected(known.error());
        for (const ImportSource& source : allSources()) {
            if (const Result<> read = readSource(source); !read)
                return std::unexpected(read.error());
        }
        addUnreadFiles();
        m_report.unknownTerms = m_plan->unknownTerms();
        if (m_progress.isCancelled())
            return cancelled();
        if (m_request.dryRun)
            return std::move(m_report);
        if (m_request.refuseRejected && m_report.rejected() > 0)
            return refusal();
        if (const Result<> merged = mergeDuplicates(); !merged)
            return std::unexpected(merged.error());
        if (m_progress.isCancelled())
            return cancelled();
        const auto committed = m_bulk->commit(m_report.rejected(), QString::fromUtf8(toJson(m_report)));
        if (!committed)
            return std::unexpected(committed.error());
        m_report.batch = committed->id;
        return std::move(m_report);
    }

private:
    Result<> begin()
    {
        ImportBatch batch;
        QStringList names;
        for (const ImportSource& source : allSources())
            names.append(QFileInfo(source.name).fileName());
        batch.fileName = names.join(u", "_s);
        batch.format = m_request.format;
        batch.encoding = m_request.read.encoding;
        Result<BulkImport> bulk = BulkImport::begin(m_store, batch);
        if (!bulk)
            return std::unexpected(bulk.error());
        m_bulk.emplace(*std::move(bulk));
        return {};
    }

    /// Of the first record that cannot be read.
    std::unexpected<Error> refusal() const
    {
        QString first;
        for (const FileReport& file : m_report.files) {
            const auto issue =
                std::ranges::find(file.issues, ImportIssue::Severity::Error, &ImportIssue::severity);
            if (first.isEmpty() && issue != file.issues.end())
                first = Text::tr("%1, line %2: %3").arg(file.name).arg(issue->line).arg(issue->message);
        }
        return fail(ErrorKind::BadInput,
                    Text::tr("%n record(s) cannot be read (%1)", nullptr, m_report.rejected()).arg(first));
    }

    /// The files by name, then those with settings of their own.
    std::vector<ImportSource> allSources() const
    {
        std::vector<ImportSource> sources;
        for (const QString& name : m_request.files) {
            ImportSource& source = sources.emplace_back();
            source.name = name;
            source.settings.format = m_request.format;
        }
        sources.insert(sources.end(), m_request.sources.begin(), m_request.sources.end());
        return sources;
    }

    /// After the files that were read, which are in the order of the sources.
    void addUnreadFiles()
    {
        for (const UnreadFile& unread : m_request.unread) {
            FileReport& report = m_report.files.emplace_back();
            report.name = unread.name;
            report.issues.push_back({0, ImportIssue::Severity::Error, {}, unread.reason});
        }
    }

    Result<> readSource(const ImportSource& source)
    {
        const Result<std::unique_ptr<QIODevice>> device = openSource(source);
        if (!device)
            return std::unexpected(device.error());
        const Result<const Format*> format = formatOfSource(**device, source, m_formats);
        if (!format)
            return std::unexpected(format.error());
        const QString name = QFileInfo(source.name).fileName();
        m_progress.start(m_request.dryRun ? Text::tr("Reading %1").arg(name)
                                          : Text::tr("Importing %1").arg(name),
                         (*device)->size());
        m_options = readOptionsOf(source.settings, m_request.read);
        m_options.dimensions = m_dimensions;
        FileReport& report = m_report.files.emplace_back();
        report.name = source.name;
        report.format = (*format)->id();
        m_plan->beginFile();
        return pump(**device, **format, report);
    }

    /// Parses and matches on a second thread while this one writes; both have ended when this returns.
    Result<> pump(QIODevice& device, const Format& format, FileReport& report)
    {
        BoundedQueue<ImportPlan::Planned> queue(batchesAhead);
        Result<ReadSummary> summary;
        std::thread parser([&] {
            summary = format.read(
                device, m_options,
                [&](RecordBatch&& batch) {
                    report.read += int(batch.records.size());
                    take(std::move(batch.issues), report.issues);
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
            take(std::move(planned->issues), planIssues);
        }
        queue.close();
        parser.join();
        if (!written)
            return written;
        if (m_progress.isCancelled())
            return cancelled();
        // Ahead of what was wrong in it: that may be because of the change.
        if (const Result<> unchanged = checkUnchanged(device); !unchanged)
            return unchanged;
        if (!summary)
            return withName(summary.error(), report.name);
        finish(report, *summary, std::move(planIssues));
        return {};
    }

    /// Of several files, which one it is about.
    static std::unexpected<Error> withName(Error error, const QString& file)
    {
        const QString name = QFileInfo(file).fileName();
        if (error.kind != ErrorKind::Cancelled && !error.message.contains(name))
            error.message = Text::tr("%1: %2").arg(name, error.message);
        return std::unexpected(std::move(error));
    }

    Result<> write(ImportPlan::Planned& planned, FileReport& report)
    {
        report.rejected += planned.rejected;
        if (m_request
                .dryRun) { // beside an edit or another import, which it must not hold up: it writes nothing at all
            setDuplicatesAside(planned, report);
            report.added += int(planned.studies.size());
            return {};
        }
        if (const Result<> added = m_bulk->addDimensions(planned.newDimensions); !added)
            return added;
        if (const Result<> added = m_bulk->addTerms(planned.newTerms); !added)
            return added;
        setDuplicatesAside(planned, report);
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

    void setDuplicatesAside(ImportPlan::Planned& planned, FileReport& report)
    {
        if (m_request.duplicates == DuplicateHandling::Keep)
            return;
        size_t at = 0; // of the line
        std::erase_if(planned.studies, [&](CodedStudy& study) {
            const qint64 line = planned.lines[at++];
            const std::optional<Id> known = m_known.find(study.study);
            if (!known) {
                study.study.id = m_ids.next();
                m_known.add(study.study.id, study.study);
                return false;
            }
            if (m_request.duplicates == DuplicateHandling::Skip) {
                ++report.skipped;
                sayAlreadyThere(study.study, line);
                return true;
            }
            ++report.merged;
            if (!m_request.dryRun)
                m_merges[*known].push_back(std::move(study));
            return true;
        });
    }

    void sayAlreadyThere(const Study& study, qint64 line)
    {
        constexpr qsizetype longest = 200;
        if (m_alreadyThere.size() >= mostIssues)
            return;
        QString name = study.title.isEmpty() ? study.doi : study.title;
        if (name.size() > longest)
            name = name.first(longest - 1) + u'…';
        m_alreadyThere.push_back({line,
                                  ImportIssue::Severity::Warning,
                                  {},
                                  name.isEmpty() ? Text::tr("Already there: a record without a title")
                                                 : Text::tr("Already there: “%1”").arg(name.simplified())});
    }

    Result<> mergeDuplicates()
    {
        std::vector<BulkImport::Merge> merges;
        for (auto& [id, others] : m_merges) {
            const Result<CodedStudy> known = m_store.study(id);
            if (!known)
                return std::unexpected(known.error());
            // The same file twice leaves no trace.
            std::erase_if(others, [&](const CodedStudy& other) { return addsNothing(*known, other); });
            if (others.empty())
                continue;
            std::vector<Study> records{known->study};
            std::ranges::transform(others, std::back_inserter(records), &CodedStudy::study);
            merges.push_back({filledStudy(records), std::move(others)});
        }
        m_bulk->mergeInto(std::move(merges));
        return {};
    }

    /// Not all of what there is to say about a file that is wrong in every line.
    static void take(std::vector<ImportIssue> issues, std::vector<ImportIssue>& kept)
    {
        const size_t room = mostIssues - std::min(mostIssues, kept.size());
        issues.resize(std::min(issues.size(), room));
        std::ranges::move(issues, std::back_inserter(kept));
    }

    void finish(FileReport& report, const ReadSummary& summary, std::vector<ImportIssue> planIssues)
    {
        report.encoding = summary.encoding;
        report.read += summary.rejected;
        report.rejected += summary.rejected;
        std::ranges::move(planIssues, std::back_inserter(report.issues));
        std::ranges::stable_sort(report.issues, {}, &ImportIssue::line);
        const bool full = report.issues.size() >= mostIssues || report.skipped > int(m_alreadyThere.size());
        // Below what asks for more: there may be many.
        std::ranges::move(std::exchange(m_alreadyThere, {}), std::back_inserter(report.issues));
        if (full)
            report.issues.push_back({0,
                                     ImportIssue::Severity::Warning,
                                     {},
                                     Text::tr("There is more to say about this file than is listed.")});
    }

    CatalogueStore& m_store;
    const FormatRegistry& m_formats;
    const ImportRequest& m_request;
    Progress& m_progress;
    ReadOptions m_options; ///< of the file at hand
    QHash<QString, QString> m_dimensions; ///< the catalogue's
    std::optional<ImportPlan> m_plan; ///< used by the parser's thread while one runs
    std::optional<BulkImport> m_bulk;
    ImportReport m_report;
    DuplicateKeys m_known;
    IdSource m_ids;
    std::vector<ImportIssue> m_alreadyThere; ///< in the file at hand
    std::map<Id, std::vector<CodedStudy>> m_merges; ///< by the study they are merged into
};

} // namespace

Result<std::unique_ptr<QIODevice>> openSource(const ImportSource& source)
{
    if (source.isText) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(source.text);
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    }
    return SourceFile::of(source.name);
}

Result<const Format*> formatOfSource(QIODevice& device, const ImportSource& source,
                                     const FormatRegistry& formats)
{
    const QString& asked = source.settings.format;
    if (!asked.isEmpty()) {
        const Format* format = formats.byId(asked);
        if (!format || !format->canRead())
            return fail(ErrorKind::Usage, Text::tr("there is no format “%1” to read").arg(asked));
        return format;
    }
    const QByteArray start = device.peek(sniffLength);
    if (start.isEmpty())
        return fail(ErrorKind::BadInput, Text::tr("%1 is empty").arg(source.name));
    if (const Format* format = formats.detect(start, source.name))
        return format;
    QStringList known;
    for (const auto& format : formats.formats()) {
        if (format->canRead())
            known.append(format->name());
    }
    if (source.isText) {
        return fail(
            ErrorKind::BadInput,
            Text::tr("The text is in no format that can be read here. References can be pasted as %1. Of a "
                     "list of references in plain text, paste the DOIs, one a line.")
                .arg(known.join(u", "_s)));
    }
    const QString kind = fileKindName(start);
    if (!kind.isEmpty()) {
        return fail(
            ErrorKind::BadInput,
            Text::tr("%1 is %2; what can be read here is %3").arg(source.name, kind, known.join(u", "_s)));
    }
    return fail(
        ErrorKind::BadInput,
        Text::tr("%1 is in no format that can be read here (%2)").arg(source.name, known.join(u", "_s)));
}

ReadOptions readOptionsOf(const ImportFileSettings& settings, ReadOptions options)
{
    if (!settings.encoding.isEmpty())
        options.encoding = settings.encoding;
    if (!settings.separator.isNull())
        options.separator = settings.separator;
    if (!settings.sheet.isEmpty())
        options.sheet = settings.sheet;
    if (settings.headerRow > 0)
        options.headerRow = settings.headerRow;
    if (!settings.map.isEmpty())
        options.map = settings.map;
    return options;
}

Result<ImportReport> importFiles(CatalogueStore& store, const FormatRegistry& formats,
                                 const ImportRequest& request, Progress& progress)
{
    return Run(store, formats, request, progress).go();
}

} // namespace lacuna
