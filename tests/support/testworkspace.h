// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gapmapbuilder.h"
#include "model/analysis/practicefilter.h"
#include "model/analysis/translatedquestion.h"
#include "model/catalogue/builtincodebook.h"
#include "model/catalogue/mergedchoice.h"
#include "model/storage/bulkimport.h"
#include "model/storage/cataloguestore.h"
#include "support/samplereferences.h"
#include "support/scriptedexports.h"
#include "support/scriptedimports.h"
#include "support/scriptedtables.h"
#include "views/common/burdenfiles.h"
#include "views/common/draftkeeper.h"
#include "views/common/workspace.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>

#include <map>

namespace lacuna {

/// A real catalogue in a folder of its own behind the Workspace interface: what the views' tests and screenshots run on. The work is done on the
/// test's thread, but answers come through the event loop, as the application's do. Records what it was asked.
class TestWorkspace : public Workspace, public DraftKeeper, public BurdenFiles {
public:
    explicit TestWorkspace(QObject* parent = nullptr)
        : Workspace(parent)
    {
        m_snapshot = std::make_shared<Snapshot>();
        m_matches = std::make_shared<Matches>();
    }

    /// A catalogue with the built-in codebook and no study.
    void openEmpty()
    {
        make(QStringLiteral("Test catalogue"), {});
        publish();
    }

    /// The sample's references (bibliography.csv of the repository's resources), coded as they are there.
    void openSampleReferences()
    {
        make(QStringLiteral("Forced labour in Asia-Pacific"),
             QStringLiteral("This is a sample: real references, but its counts are not findings."));
        for (const CodedStudy& study : sampleReferences(codebook()))
            must(m_store->apply(AddStudy{study}));
        must(m_store->forgetHistory());
        publish();
    }

    /// Adds a study past the history; term codes per dimension key. publish() shows it.
    Id addStudy(const QString& title, std::optional<int> year = {},
                const QHash<QString, QStringList>& codes = {})
    {
        CodedStudy study;
        study.study.title = title;
        study.study.year = year;
        study.study.type = QStringLiteral("JOUR");
        for (auto it = codes.begin(); it != codes.end(); ++it) {
            for (const QString& code_ : it.value())
                code(study, codebook(), it.key(), code_);
        }
        const Id id = must(m_store->apply(AddStudy{study})).id;
        must(m_store->forgetHistory());
        return id;
    }

    void close()
    {
        m_store.reset();
        publish();
    }

    /// Makes snapshot and matches from the catalogue at once, without the event loop; tests call it after addStudy().
    void publish()
    {
        auto snapshot = std::make_shared<Snapshot>();
        if (m_store) {
            snapshot->codebook = must(m_store->codebook());
            EvidenceInput input = must(m_store->evidence(onlyCoder()));
            snapshot->evidence = EvidenceTable::build(snapshot->codebook, input);
            snapshot->studies = std::make_shared<StudyList>(std::move(input.studies));
            snapshot->practices = EvidenceTable::build(snapshot->codebook, must(m_store->practiceEvidence()));
            snapshot->notApplicable = must(m_store->notApplicable());
            snapshot->views = must(m_store->views());
            snapshot->stories = must(m_store->stories());
            snapshot->gapNotes = must(m_store->gapNotes());
            snapshot->practiceList = must(m_store->practices());
            snapshot->contributions = must(m_store->contributions());
            snapshot->rounds = must(m_store->rounds());
            snapshot->meetings = must(m_store->meetings());
            snapshot->burdens = must(m_store->burdens());
            for (Burden& burden : builtinBurdens(*snapshot->codebook)) {
                if (std::ranges::find(snapshot->burdens, burden.name, &Burden::name)
                    == snapshot->burdens.end())
                    snapshot->burdens.push_back(std::move(burden));
            }
            snapshot->protocol = must(m_store->protocol());
            snapshot->coders = must(m_store->coders());
            snapshot->collections = must(m_store->collections());
            for (const Collection& collection : snapshot->collections)
                snapshot->collected.insert(collection.id, must(m_store->collected(collection.id)));
            snapshot->savedSearches = must(m_store->savedSearches());
            snapshot->checklists = must(m_store->checklists());
            snapshot->different = must(m_store->differentPairs());
            snapshot->reports = must(m_store->reports());
        }
        snapshot->revision = ++m_revision;
        m_snapshot = snapshot;
        Q_EMIT snapshotChanged();
        Q_EMIT undoChanged();
        match();
    }

    /// The catalogue itself, for what a test wants to prepare or to know.
    CatalogueStore& store() { return *m_store; }
    std::map<Id, CodedStudy> studies() const
    {
        std::map<Id, CodedStudy> all;
        must(m_store->forEachStudy([&](const CodedStudy& study) {
            all.emplace(study.study.id, study);
            return true;
        }));
        return all;
    }
    CodedStudy study(Id id) const { return must(m_store->study(id)); }
    const Codebook& codebook() const { return *m_snapshot->codebook; }
    Id dimension(const QString& key) const { return codebook().dimension(QStringView(key))->id; }
    Id term(const QString& dimensionKey, const QString& name) const
    {
        const Term* found = codebook().resolve(dimension(dimensionKey), name);
        return found ? found->id : 0;
    }

    // What was asked.
    QStringList filesToAttach; ///< answers chooseFilesToAttach()
    QStringList filesAttached;
    QString catalogueToCompare; ///< answers chooseCatalogue()
    std::map<QString, TestWorkspace*> elsewhere; ///< by file name: the other catalogues there are
    QStringList attachmentsOpened;
    QStringList attachmentsSaved;
    std::vector<Edit> edits;
    QStringList opened;
    int newRequests = 0;
    int sampleRequests = 0;
    int importRequests = 0;
    ScriptedImports imports;
    int mapsAsked = 0;
    int coverageAsked = 0;
    ScriptedExports exports;
    ScriptedTables tables;
    std::vector<PrismaFlow> exportedFlows;
    struct Picture {
        QString title;
        PicturePaint paint;
        QSizeF size;
    };
    std::vector<Picture> exportedPictures;
    Id burdensAskedFor = 0;
    Result<BurdenTables> burdensToRead = cancelled(); ///< answers readBurdens()
    int cancels = 0;
    QStringList recent;
    bool readOnly = false;
    VoteHost* voteHost = nullptr; ///< answers votes()
    std::optional<Study> draft; ///< what is typed and kept
    std::optional<Appraisal> appraisalDraft;
    std::optional<Checklist> checklistDraft;
    std::optional<Error> nextFailure; ///< the next edit fails with it

    bool isOpen() const override { return m_store != nullptr; }
    QString fileName() const override
    {
        return m_store ? QStringLiteral("/test/catalogue.lacuna") : QString();
    }
    bool isReadOnly() const override { return readOnly; }
    std::shared_ptr<const Snapshot> snapshot() const override { return m_snapshot; }
    std::shared_ptr<const Matches> matches() const override { return m_matches; }
    Filter filter() const override { return m_filter; }
    void setFilter(const Filter& filter) override
    {
        m_filter = filter;
        QTimer::singleShot(0, this, [this] { match(); });
    }

    Id coder() const override { return m_coder; }
    bool isBlind() const override { return m_blind; }
    void setCoder(Id coder, bool blind) override
    {
        const auto before = onlyCoder();
        m_coder = coder;
        m_blind = blind;
        if (m_store)
            m_store->setCoder(coder);
        Q_EMIT coderChanged();
        if (onlyCoder() != before)
            publish();
    }

    void apply(Edit edit, std::function<void(Result<EditOutcome>)> done = {}) override
    {
        edits.push_back(edit);
        QTimer::singleShot(0, this, [this, edit = std::move(edit), done = std::move(done)] {
            Result<EditOutcome> result =
                nextFailure ? Result<EditOutcome>(std::unexpected(*nextFailure)) : m_store->apply(edit);
            nextFailure.reset();
            if (result)
                publish();
            if (done)
                done(result);
            else if (!result)
                Q_EMIT failed(result.error());
        });
    }
    void undo() override { travel(&CatalogueStore::undo); }
    void redo() override { travel(&CatalogueStore::redo); }
    QString undoText() const override
    {
        return m_store ? m_store->stepToUndo().textFor(onlyCoder()) : QString();
    }
    QString redoText() const override
    {
        return m_store ? m_store->stepToRedo().textFor(onlyCoder()) : QString();
    }

    void loadStudy(Id study, std::function<void(Result<CodedStudy>)> done) override
    {
        answer(std::move(done), [this, study, blind = onlyCoder().has_value()] {
            return blind ? m_store->studyBeforeAgreement(study) : m_store->study(study);
        });
    }
    void loadDetails(Id study, std::function<void(Result<StudyDetails>)> done) override
    {
        answer(std::move(done), [this, study]() -> Result<StudyDetails> {
            auto found = m_store->study(study);
            if (!found)
                return std::unexpected(found.error());
            StudyDetails details;
            details.study = *std::move(found);
            details.attachments = must(m_store->attachments(study));
            for (const Id report : must(m_store->companions(study))) {
                details.reports.push_back(must(m_store->study(report)).study);
                const auto files = must(m_store->attachments(report));
                details.attachments.insert(details.attachments.end(), files.begin(), files.end());
            }
            details.appraisals = must(m_store->appraisals(study));
            details.mergedRecords = must(m_store->mergedRecords(study));
            return details;
        });
    }
    void loadHistory(const HistoryQuery& query, std::function<void(Result<HistoryPage>)> done) override
    {
        HistoryQuery asked = query;
        asked.blind = onlyCoder();
        answer(std::move(done), [this, asked] { return m_store->history(asked); });
    }
    void loadFlowSources(std::function<void(Result<FlowSources>)> done) override
    {
        answer(std::move(done), [this] { return m_store->flowSources(); });
    }
    void exportFlow(const PrismaFlow& flow) override { exportedFlows.push_back(flow); }
    void exportPicture(const QString& title, PicturePaint paint, const QSizeF& size) override
    {
        exportedPictures.push_back({title, std::move(paint), size});
    }
    void loadCoderUse(Id coder, std::function<void(Result<CoderUse>)> done) override
    {
        answer(std::move(done), [this, coder] { return m_store->coderUse(coder); });
    }
    void keepDraft(const Study& study) override { draft = study; }
    void dropDraft() override { draft.reset(); }
    void keepAppraisal(const Appraisal& appraisal) override { appraisalDraft = appraisal; }
    void dropAppraisal() override { appraisalDraft.reset(); }
    void keepChecklist(const Checklist& checklist) override { checklistDraft = checklist; }
    void dropChecklist() override { checklistDraft.reset(); }
    void loadCoderCodings(Id dimension, std::function<void(Result<CoderCodings>)> done) override
    {
        answer(std::move(done), [this, dimension]() -> Result<CoderCodings> {
            CoderCodings codings;
            codings.dimension = dimension;
            must(m_store->forEachCoding(dimension, [&](Id study, Id coder, Id term) {
                codings.codings.push_back({study, coder, term});
            }));
            codings.reconciled = must(m_store->reconciledStudies(dimension));
            return codings;
        });
    }

    void loadStudies(const QList<Id>& wanted,
                     std::function<void(Result<std::vector<CodedStudy>>)> done) override
    {
        answer(std::move(done), [this, wanted]() -> Result<std::vector<CodedStudy>> {
            std::vector<CodedStudy> found;
            for (const Id id : wanted) {
                if (auto study = m_store->study(id))
                    found.push_back(*std::move(study));
            }
            return found;
        });
    }
    void findDuplicates(std::function<void(Result<std::shared_ptr<const DuplicateSearch>>)> done) override
    {
        answer(std::move(done), [this]() -> Result<std::shared_ptr<const DuplicateSearch>> {
            auto search = std::make_shared<DuplicateSearch>();
            DuplicateFinder finder;
            for (const auto& [id, study] : studies()) {
                finder.add(study.study);
                search->titles.insert(id, study.study.title);
            }
            DuplicateOptions options;
            for (const DifferentPair& pair : must(m_store->differentPairs()))
                options.different.emplace_back(pair.a, pair.b);
            Progress progress;
            search->studies = finder.size();
            search->report = must(finder.find(progress, options));
            return search;
        });
    }
    void mergeGroups(std::vector<std::vector<Id>> groups,
                     std::function<void(Result<EditOutcome>)> done) override
    {
        MergeGroups all;
        for (const std::vector<Id>& group : groups) {
            std::vector<Study> records;
            for (const Id id : group)
                records.push_back(must(m_store->study(id)).study);
            const std::size_t main = mainRecord(records);
            MergeStudies& merge = all.groups.emplace_back();
            merge.kept = mergedStudy(records, main, fullerChoice(records, main));
            for (const Id id : group) {
                if (id != merge.kept.id)
                    merge.others.append(id);
            }
        }
        apply(all, std::move(done));
    }

    void computeGapMap(const QString& slot, const Question& question, bool withUncoded,
                       std::function<void(Result<std::shared_ptr<const GapMap>>)> done) override
    {
        ++mapsAsked;
        const quint64 ticket = ++m_tickets[slot];
        QTimer::singleShot(0, this, [this, slot, ticket, question, withUncoded, done = std::move(done)] {
            if (m_tickets.value(slot) != ticket || !m_snapshot->evidence)
                return;
            GapMapInput input = mapInput(question);
            input.withUncoded = withUncoded;
            done(lacuna::computeGapMap(question, m_filter, input));
        });
    }
    void computeCoverageOverTime(const Question& question,
                                 std::function<void(Result<CoverageOverTime>)> done) override
    {
        ++coverageAsked;
        const quint64 ticket = ++m_tickets[QStringLiteral("coverage")];
        QTimer::singleShot(0, this, [this, ticket, question, done = std::move(done)] {
            if (m_tickets.value(QStringLiteral("coverage")) == ticket && m_snapshot->evidence)
                done(coverageOverTime(question, m_filter, mapInput(question)));
        });
    }

    void findGapFillers(std::shared_ptr<const GapMap> map, int row, int column,
                        std::function<void(Result<GapFillers>)> done) override
    {
        const quint64 ticket = ++m_tickets[QStringLiteral("fillers")];
        QTimer::singleShot(0, this, [this, ticket, map, row, column, done = std::move(done)] {
            if (m_tickets.value(QStringLiteral("fillers")) == ticket)
                done(gapFillers(*map, row, column, *m_snapshot->studies));
        });
    }

    /// Another catalogue's file is one that the test named with elsewhere; its own filter is asked of it as it stands.
    void computeMapElsewhere(const QString& slot, const QString& fileName, const Question& question,
                             const Filter& filter,
                             std::function<void(Result<std::shared_ptr<const GapMap>>)> done) override
    {
        const quint64 ticket = ++m_tickets[QStringLiteral("elsewhere/") + slot];
        QTimer::singleShot(0, this, [this, slot, ticket, fileName, question, filter, done = std::move(done)] {
            if (m_tickets.value(QStringLiteral("elsewhere/") + slot) == ticket && m_snapshot->evidence)
                done(mapElsewhere(fileName, question, filter));
        });
    }
    void chooseCatalogue(std::function<void(QString)> done) override { done(catalogueToCompare); }

    void openCatalogue(const QString& file) override { opened << file; }
    void newCatalogue() override { ++newRequests; }
    void openSample() override { ++sampleRequests; }
    QStringList recentFiles() const override { return recent; }
    void importFiles(const QStringList& files) override
    {
        ++importRequests;
        std::vector<ImportSource> sources;
        for (const QString& file : files)
            sources.emplace_back().name = file;
        if (m_store && !readOnly)
            Q_EMIT importRequested(sources);
        else
            Q_EMIT failed({ErrorKind::NotFound, QStringLiteral("Nowhere to import to"), {}});
    }
    void chooseFilesToImport(std::function<void(QStringList)> done) override { done(imports.chosen); }
    ImportChoices importChoices() const override
    {
        return ScriptedImports::choices(m_store ? codebook() : Codebook());
    }
    void previewImport(const QString& key, const ImportSource& source,
                       std::function<void(Result<ImportPreview>)> done) override
    {
        const quint64 ticket = ++m_tickets[QStringLiteral("preview/") + key];
        QTimer::singleShot(0, this, [this, key, ticket, source, done = std::move(done)] {
            if (m_tickets.value(QStringLiteral("preview/") + key) == ticket)
                done(imports.preview(source));
        });
    }
    void forecastImport(const ImportOrder& order, std::function<void(Result<ImportReport>)> done) override
    {
        imports.forecasts.push_back(order);
        const quint64 ticket = ++m_tickets[QStringLiteral("forecast")];
        QTimer::singleShot(0, this, [this, ticket, order, done = std::move(done)] {
            if (m_tickets.value(QStringLiteral("forecast")) == ticket)
                done(importReport(order));
        });
    }
    void cancelForecast() override { ++m_tickets[QStringLiteral("forecast")]; }
    void startImport(const ImportOrder& order, std::function<void(Result<ImportReport>)> done) override
    {
        imports.imports.push_back(order);
        Q_EMIT jobStarted(QStringLiteral("Importing"));
        imports.release = [this, order, done = std::move(done)] {
            Q_EMIT jobFinished();
            done(imports.stopsImports ? Result<ImportReport>(cancelled()) : import(order));
        };
        if (!imports.holdsImports)
            QTimer::singleShot(0, this, [this] { imports.release(); });
    }
    void loadBatches(std::function<void(Result<std::vector<ImportBatch>>)> done) override
    {
        answer(std::move(done), [this] { return m_store->batches(); });
    }
    void loadBatchContents(Id batch, std::function<void(Result<BatchContents>)> done) override
    {
        answer(std::move(done), [this, batch] { return m_store->batchContents(batch); });
    }
    void chooseFilesToAttach(std::function<void(QStringList)> done) override { done(filesToAttach); }
    /// Attaches files as they are, without looking for text in them.
    void attachFiles(Id study, const QStringList& files, std::function<void(Result<int>)> done = {}) override
    {
        filesAttached << files;
        for (const QString& name : files) {
            QFile file(name);
            AttachFile edit;
            edit.attachment.study = study;
            edit.attachment.fileName = QFileInfo(name).fileName();
            if (file.open(QIODevice::ReadOnly))
                edit.content = file.readAll();
            apply(edit);
        }
        if (done)
            QTimer::singleShot(0, this, [done = std::move(done), count = int(files.size())] { done(count); });
    }
    void openAttachment(const Attachment& attachment) override { attachmentsOpened << attachment.fileName; }
    void saveAttachmentAs(const Attachment& attachment) override { attachmentsSaved << attachment.fileName; }
    void loadAttachmentMatches(Id study, const QString& search,
                               std::function<void(Result<std::vector<AttachmentMatch>>)> done) override
    {
        answer(std::move(done), [this, study, search] { return m_store->attachmentMatches(study, search); });
    }
    void loadAttachmentPages(Id attachment, std::function<void(Result<QStringList>)> done) override
    {
        answer(std::move(done), [this, attachment] { return m_store->attachmentPages(attachment); });
    }
    std::vector<ExportFormat> exportFormats() const override { return exports.formats; }
    ExportSettings exportSettings() const override { return exports.settings; }
    void previewReport(const ExportOrder& order, std::function<void(Result<ExportPreview>)> done) override
    {
        exports.previewed.push_back(order);
        answer(std::move(done), [this] { return exports.preview; });
    }
    void writeReport(const ExportOrder& order, std::function<void(bool)> begun) override
    {
        exports.written.push_back(order);
        begun(exports.choosesFile);
    }
    void chooseTemplate(std::function<void(QString)> done) override { done(exports.templateFile); }
    void readBurdens(Id dimension, std::function<void(Result<BurdenTables>)> done) override
    {
        burdensAskedFor = dimension;
        answer(std::move(done), [this] { return burdensToRead; });
    }
    void readTableFile(const QString&, std::function<void(Result<PlainTable>)> done) override
    {
        answer(std::move(done), [this] { return tables.file; });
    }
    void readTableText(const QString& text, std::function<void(Result<PlainTable>)> done) override
    {
        tables.texts << text;
        answer(std::move(done), [this] { return tables.text; });
    }
    void exportTable(const QString& title, const PlainTable& table) override
    {
        tables.exported.push_back({title, table});
    }
    void exportHandout(const QString& title, std::function<Result<Handout>(Progress&)> make) override
    {
        tables.handouts.push_back({title, std::move(make)});
    }
    void keepLiveBallots(Id round, std::vector<Ballot> ballots, std::function<void(Result<>)> done) override
    {
        answer(std::move(done), [this, round, ballots] { return m_store->saveLiveBallots(round, ballots); });
    }
    void loadLiveBallots(Id round, std::function<void(Result<std::vector<Ballot>>)> done) override
    {
        answer(std::move(done), [this, round] { return m_store->liveBallots(round); });
    }
    void dropLiveBallots(Id round) override { (void)m_store->dropLiveBallots(round); }
    VoteHost* votes() override { return voteHost; }
    void runJob(const QString& slot, std::function<void(Progress&)> work, std::function<void()> done) override
    {
        const quint64 ticket = ++m_tickets[QStringLiteral("job/") + slot];
        QTimer::singleShot(0, this, [this, slot, ticket, work = std::move(work), done = std::move(done)] {
            if (m_tickets.value(QStringLiteral("job/") + slot) != ticket)
                return;
            Progress progress;
            work(progress);
            done();
        });
    }
    void cancelJob() override
    {
        ++cancels;
        imports.stopsImports = true;
    }

private:
    GapMapInput mapInput(const Question& question) const
    {
        GapMapInput input;
        input.evidence =
            question.measure == Measure::Practices ? m_snapshot->practices : m_snapshot->evidence;
        input.notApplicable = m_snapshot->notApplicable;
        input.provenance.catalogue = m_snapshot->protocol.title;
        input.provenance.total = int(m_snapshot->studies->size());
        m_practiceHits = practiceHits(m_filter, m_snapshot->practiceList, m_snapshot->collected,
                                      m_filter.search.isEmpty() ? nullptr : m_matches->searchHits);
        input.searchHits =
            question.measure == Measure::Practices ? m_practiceHits.get() : m_matches->searchHits.get();
        input.collections = m_snapshot->collections;
        input.burdens = m_snapshot->burdens;
        return input;
    }

    std::optional<Id> onlyCoder() const
    {
        return m_blind && m_coder != 0 ? std::optional(m_coder) : std::nullopt;
    }

    Result<std::shared_ptr<const GapMap>> mapElsewhere(const QString& fileName, const Question& question,
                                                       const Filter& filter)
    {
        const auto found = elsewhere.find(fileName);
        if (!fileName.isEmpty() && found == elsewhere.end())
            return fail(ErrorKind::NotFound, QStringLiteral("There is no such catalogue"));
        const TestWorkspace& there = fileName.isEmpty() ? *this : *found->second;
        const auto asked = translated(question, codebook(), there.codebook());
        if (!asked)
            return std::unexpected(asked.error());
        const auto kept = fileName.isEmpty() ? filter : translated(filter, codebook(), there.codebook());
        if (!kept)
            return std::unexpected(kept.error());
        GapMapInput input;
        input.evidence =
            asked->measure == Measure::Practices ? there.m_snapshot->practices : there.m_snapshot->evidence;
        input.notApplicable = there.m_snapshot->notApplicable;
        input.provenance.catalogue = there.m_snapshot->protocol.title;
        input.provenance.total = int(there.m_snapshot->studies->size());
        return lacuna::computeGapMap(*asked, *kept, input);
    }

    template <typename T> static T must(Result<T> result)
    {
        if (!result)
            qFatal("%s | %s", qPrintable(result.error().message), qPrintable(result.error().detail));
        if constexpr (!std::is_void_v<T>)
            return std::move(*result);
    }

    template <typename T, typename Work> void answer(std::function<void(Result<T>)> done, Work work)
    {
        QTimer::singleShot(0, this, [done = std::move(done), work = std::move(work)] { done(work()); });
    }

    void make(const QString& title, const QString& note)
    {
        const auto book = builtinCodebook();
        Q_ASSERT(book.has_value());
        Protocol protocol;
        protocol.title = title;
        protocol.note = note;
        m_store.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_store =
            must(CatalogueStore::create(m_folder->filePath(QStringLiteral("test.lacuna")), *book, protocol));
        m_snapshot = std::make_shared<Snapshot>();
        std::const_pointer_cast<Snapshot>(m_snapshot)->codebook = must(m_store->codebook());
    }

    void match()
    {
        auto matches = std::make_shared<Matches>();
        matches->filter = m_filter;
        if (m_store) {
            const EvidenceTable& evidence = *m_snapshot->evidence;
            StudyHits found;
            if (!m_filter.search.trimmed().isEmpty())
                found = std::make_shared<std::vector<Id>>(must(m_store->search(m_filter.search)));
            matches->searchHits = narrowedHits(m_filter, m_snapshot->collected, found);
            matches->collections = collectionCounts(evidence, m_filter, m_snapshot->collected, found.get());
            const auto* hits = matches->searchHits.get();
            matches->passed = evidence.matching(m_filter, hits);
            matches->count = int(std::count(matches->passed.begin(), matches->passed.end(), quint8(1)));
            for (const Dimension& dimension : codebook().dimensions())
                matches->facets.insert(dimension.id, facetCounts(evidence, m_filter, dimension.id, hits));
            const YearHistogram years = yearHistogram(evidence, m_filter, hits);
            matches->firstYear = years.firstYear;
            matches->yearCounts = years.counts;
            matches->undated = years.undated;
        }
        m_matches = matches;
        Q_EMIT matchesChanged();
    }

    ImportReport importReport(const ImportOrder& order) const
    {
        const auto all = studies();
        return imports.report(order, [&](const QString& title) {
            return std::any_of(all.begin(), all.end(),
                               [&](const auto& entry) { return entry.second.study.title == title; });
        });
    }

    /// What the forecast says is in the catalogue afterwards; what files hold is scripted.
    Result<ImportReport> import(const ImportOrder& order)
    {
        ImportReport report = importReport(order);
        ImportBatch batch;
        batch.fileName = QFileInfo(order.sources.front().name).fileName();
        auto bulk = must(BulkImport::begin(*m_store, batch));
        std::vector<CodedStudy> added;
        for (const ImportSource& source : order.sources) {
            for (const Record& record : imports.files.value(source.name).records)
                added.push_back({record.study, {}});
        }
        must(bulk.addStudies(added));
        report.batch = bulk.batch();
        must(bulk.commit(report.rejected(), QString::fromUtf8(toJson(report))));
        publish();
        return report;
    }

    void travel(Result<EditOutcome> (CatalogueStore::*step)(std::optional<Id>))
    {
        QTimer::singleShot(0, this, [this, step] {
            if (m_store && (m_store.get()->*step)(onlyCoder()))
                publish();
        });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CatalogueStore> m_store; ///< null: none is open
    quint64 m_revision = 0;
    Id m_coder = 0;
    bool m_blind = false;
    Filter m_filter;
    std::shared_ptr<const Snapshot> m_snapshot;
    std::shared_ptr<const Matches> m_matches;
    mutable StudyHits m_practiceHits; ///< of the map asked for last
    QHash<QString, quint64> m_tickets;
};

} // namespace lacuna
