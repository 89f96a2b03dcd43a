// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/collectionfilter.h"
#include "model/analysis/coverageovertime.h"
#include "model/analysis/duplicates.h"
#include "model/analysis/evidencetable.h"
#include "model/analysis/gapfillers.h"
#include "model/analysis/gapmap.h"
#include "model/analysis/handout.h"
#include "model/analysis/prismaflow.h"
#include "model/catalogue/edits.h"
#include "model/catalogue/importpreview.h"
#include "model/catalogue/plaintable.h"
#include "model/catalogue/studylist.h"
#include "model/catalogue/teamwork.h"
#include "model/painting/palette.h"
#include "model/support/error.h"
#include "model/support/progress.h"
#include "views/common/exportorder.h"

#include <QtCore/QObject>
#include <QtCore/QRectF>

#include <functional>
#include <memory>

class QPainter;

namespace lacuna {

class VoteHost;

/// The open catalogue at one moment: an immutable value every place reads.
struct Snapshot {
    quint64 revision = 0; ///< grows with every change
    std::shared_ptr<const Codebook> codebook;
    std::shared_ptr<const StudyList> studies;
    std::shared_ptr<const EvidenceTable> evidence; ///< rows as in studies
    std::shared_ptr<const EvidenceTable> practices; ///< rows as in practiceList
    /// False while the codings of a large catalogue that was just opened are still being read: the evidence knows none of them, so that nothing may be
    /// counted from it. Another snapshot follows by itself.
    bool counted = true;
    std::vector<NotApplicable> notApplicable;
    std::vector<View> views;
    std::vector<Story> stories; ///< by position, then name
    std::vector<GapNote> gapNotes;
    std::vector<Practice> practiceList; ///< oldest first
    std::vector<Contribution> contributions; ///< oldest first
    std::vector<Round> rounds; ///< newest first
    std::vector<Meeting> meetings; ///< newest first
    std::vector<Burden>
        burdens; ///< the catalogue's own by name, then those that come with the program (id 0)
    Protocol protocol;
    std::vector<Coder> coders; ///< by name, without coder 0
    std::vector<Collection> collections; ///< by position, then name
    CollectedStudies collected;
    std::vector<SavedSearch> savedSearches; ///< by position, then name
    std::vector<Checklist> checklists; ///< by name
    std::vector<DifferentPair> different; ///< told apart; ascending
    QHash<Id, Id> reports; ///< companion report → its study
};

/// All there is about one study.
struct StudyDetails {
    CodedStudy study; ///< codings of every coder
    std::vector<Study> reports; ///< companion reports
    std::vector<Attachment> attachments; ///< also of the reports
    std::vector<Appraisal> appraisals;
    std::vector<MergedRecord> mergedRecords;
};

/// What was found when all studies were compared.
struct DuplicateSearch {
    DuplicateReport report;
    QHash<Id, QString> titles; ///< of those in the report
    qsizetype studies = 0; ///< that were compared, reports too
};

/// Who coded what in one dimension.
struct CoderCodings {
    Id dimension = 0;
    std::vector<CoderCoding> codings; ///< by study, coder, term
    std::vector<Id> reconciled; ///< studies, ascending
};

/// What matches the shared filter, worked out in the background after every change of filter or catalogue.
struct Matches {
    Filter filter;
    StudyHits searchHits; ///< what the search and the collections leave; null: neither
    std::vector<quint8> passed; ///< one a study row
    int count = 0;
    QHash<Id, std::vector<int>> facets; ///< dimension → counts as facetCounts() gives them
    QHash<Id, int> collections; ///< as collectionCounts() gives them
    int firstYear = 0; ///< histogram
    std::vector<int> yearCounts;
    int undated = 0;
};

/// Draws a picture into a rectangle in the colours it is given.
using PicturePaint = std::function<void(QPainter&, const QRectF&, const Palette&)>;

/// What the places know of the program: the open catalogue, the shared filter, edits and undo. The
/// application implements it over the store and the job runner; tests implement it in memory. Lives in the
/// interface's thread; every function returns at once, work is done in the background and answered by a
/// callback or a signal on the same thread.
class Workspace : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual bool isOpen() const = 0;
    virtual QString fileName() const = 0; ///< absolute path; empty if none is open
    virtual bool isReadOnly() const = 0;
    virtual std::shared_ptr<const Snapshot> snapshot() const = 0; ///< never null; empty if none is open
    virtual std::shared_ptr<const Matches> matches() const = 0; ///< never null

    virtual Filter filter() const = 0;
    virtual void setFilter(const Filter& filter) = 0; ///< answered by matchesChanged()

    /// Applies one edit; @p done may be empty. A failure is also reported by failed() if @p done is empty.
    virtual void apply(Edit edit, std::function<void(Result<EditOutcome>)> done = {}) = 0;
    /// Keeps the fields of a study that is being typed (its id, or 0: a new one) where they survive the end of the program, at every keystroke;
    /// what is there when a catalogue is opened becomes an edit. dropDraft() when it has become one.
    virtual void keepDraft(const Study& study) { Q_UNUSED(study); }
    virtual void dropDraft() { }
    /// While a coder is blind, only the coder's own steps are taken back, repeated and told: for any other, the texts are empty.
    virtual void undo() = 0;
    virtual void redo() = 0;
    virtual QString undoText() const = 0; ///< what would be undone, empty: nothing
    virtual QString redoText() const = 0;

    /// With the codings of every coder; of a blind coder's workspace without what coders agreed on (CatalogueStore::studyBeforeAgreement()).
    virtual void loadStudy(Id study, std::function<void(Result<CodedStudy>)> done) = 0;
    virtual void loadDetails(Id study, std::function<void(Result<StudyDetails>)> done) = 0;
    /// What was done, newest first, in parts: HistoryPage::next is where the next one begins. Of a blind coder's workspace it does not tell what
    /// others coded. The last request of the same study (or of the catalogue) wins.
    virtual void loadHistory(const HistoryQuery& query, std::function<void(Result<HistoryPage>)> done) = 0;
    virtual void loadCoderUse(Id coder, std::function<void(Result<CoderUse>)> done) = 0;
    /// Where the records came from: the beginning of the screening flow.
    virtual void loadFlowSources(std::function<void(Result<FlowSources>)> done) = 0;
    virtual void loadCoderCodings(Id dimension, std::function<void(Result<CoderCodings>)> done) = 0;

    /// Those of @p studies that exist, in that order, with the codings of every coder.
    virtual void loadStudies(const QList<Id>& studies,
                             std::function<void(Result<std::vector<CodedStudy>>)> done) = 0;
    /// Compares all studies with each other, those told apart left out. A long job as jobStarted() announces them; the last request wins.
    virtual void findDuplicates(std::function<void(Result<std::shared_ptr<const DuplicateSearch>>)> done) = 0;
    /// Makes one study of each group as mergedStudy() does by itself: all as one edit or, on an error or when cancelled, none. A long job.
    virtual void mergeGroups(std::vector<std::vector<Id>> groups,
                             std::function<void(Result<EditOutcome>)> done) = 0;

    /// Who works here: new codings are the coder's, edits are noted as the coder's. 0: nobody in particular.
    virtual Id coder() const = 0;
    /// The coder sees no one else's codings: the snapshot's evidence has only the coder's own, and coder 0's where nothing was
    /// reconciled, so that no count tells them either.
    virtual bool isBlind() const = 0;
    virtual void setCoder(Id coder, bool blind) = 0; ///< answered by coderChanged(); remembered per catalogue

    /// Computes the map of @p question under the shared filter; the last request wins, an overtaken one is
    /// never answered.
    /// @p slot names the requester ("gaps", "home").
    virtual void computeGapMap(const QString& slot, const Question& question, bool withUncoded,
                               std::function<void(Result<std::shared_ptr<const GapMap>>)> done) = 0;

    /// coverageOverTime() of @p question under the shared filter; the last request wins.
    virtual void computeCoverageOverTime(const Question& question,
                                         std::function<void(Result<CoverageOverTime>)> done)
    {
        Q_UNUSED(question);
        Q_UNUSED(done);
    }
    /// The same with another filter, or of another catalogue file, for comparing; what is open is left alone. An empty @p fileName: the open
    /// catalogue. The question and the filter are this catalogue's and are translated (translated()): NotFound says what the other one lacks.
    virtual void computeMapElsewhere(const QString& slot, const QString& fileName, const Question& question,
                                     const Filter& filter,
                                     std::function<void(Result<std::shared_ptr<const GapMap>>)> done) = 0;
    /// Asks for a catalogue file to compare with.
    virtual void chooseCatalogue(std::function<void(QString)> done) { Q_UNUSED(done); }

    /// True while an edit is on its way to the file; the status line says "All changes saved" otherwise.
    virtual bool isSaving() const { return false; }

    /// Opens a catalogue; an empty name asks for one first. Answered by snapshotChanged() or failed().
    virtual void openCatalogue(const QString& fileName) { Q_UNUSED(fileName); }
    /// Asks where, then makes an empty catalogue with the built-in codebook and opens it.
    virtual void newCatalogue() { }
    /// Opens a fresh copy of the sample catalogue.
    virtual void openSample() { }
    /// Absolute paths, newest first; those that no longer exist are left out.
    virtual QStringList recentFiles() const { return {}; }

    /// Opens the import assistant with @p files; an empty list opens it as it was left, or to choose files in. Answered by
    /// importRequested() or failed().
    virtual void importFiles(const QStringList& files) = 0;
    virtual void chooseFilesToImport(std::function<void(QStringList)> done) { Q_UNUSED(done); }
    virtual ImportChoices importChoices() const { return {}; }
    /// Reads the beginning of @p source. @p key names the source among those of the assistant; a newer request of the same key
    /// overtakes the older, which is never answered.
    virtual void previewImport(const QString& key, const ImportSource& source,
                               std::function<void(Result<ImportPreview>)> done) = 0;
    /// Reads all of @p order and says what would become of it, without changing anything; the last request wins. Progress comes
    /// by forecastProgressed().
    virtual void forecastImport(const ImportOrder& order, std::function<void(Result<ImportReport>)> done) = 0;
    virtual void cancelForecast() = 0;
    /// Imports: all of it or, on an error or when cancelled, nothing. A long job as jobStarted() announces them. What was chosen
    /// for a table's columns is remembered.
    virtual void startImport(const ImportOrder& order, std::function<void(Result<ImportReport>)> done) = 0;
    /// The imports of the past, newest first; an ImportBatch::report is for importReportFromJson().
    virtual void loadBatches(std::function<void(Result<std::vector<ImportBatch>>)> done) = 0;
    virtual void loadBatchContents(Id batch, std::function<void(Result<BatchContents>)> done) = 0;
    virtual void chooseFilesToAttach(std::function<void(QStringList)> done) { Q_UNUSED(done); }
    /// Keeps copies of @p files with @p study, each as one edit, the text of PDFs to be searched. A long job; what became of each file is
    /// told by noticed() and failed(). Answers how many were attached; cancelled, those attached before stay.
    virtual void attachFiles(Id study, const QStringList& files, std::function<void(Result<int>)> done = {})
    {
        Q_UNUSED(study);
        Q_UNUSED(files);
        Q_UNUSED(done);
    }
    /// Hands a copy to the system's viewer, unless it is of a kind that could do harm (isOpenableFile()); failed() says why not.
    virtual void openAttachment(const Attachment& attachment) { Q_UNUSED(attachment); }
    /// Asks where, then writes a copy.
    virtual void saveAttachmentAs(const Attachment& attachment) { Q_UNUSED(attachment); }
    /// Where the files of @p study and its reports have what @p search looks for.
    virtual void loadAttachmentMatches(Id study, const QString& search,
                                       std::function<void(Result<std::vector<AttachmentMatch>>)> done)
    {
        Q_UNUSED(study);
        Q_UNUSED(search);
        Q_UNUSED(done);
    }
    /// CatalogueStore::attachmentPages(): the text of each page.
    virtual void loadAttachmentPages(Id attachment, std::function<void(Result<QStringList>)> done)
    {
        Q_UNUSED(attachment);
        Q_UNUSED(done);
    }
    /// In the order a menu shows them.
    virtual std::vector<ExportFormat> exportFormats() const { return {}; }
    /// Languages that reports can be written in ("en", "fr").
    virtual QStringList exportLanguages() const { return {}; }
    /// As they were chosen last, on this computer.
    virtual ExportSettings exportSettings() const { return {}; }
    /// Lays out what @p order asks for; the last request wins.
    virtual void previewReport(const ExportOrder& order, std::function<void(Result<ExportPreview>)> done)
    {
        Q_UNUSED(order);
        Q_UNUSED(done);
    }
    /// Asks for a file and writes it, with progress; remembers the settings. @p begun: whether a file was chosen.
    virtual void writeReport(const ExportOrder& order, std::function<void(bool)> begun)
    {
        Q_UNUSED(order);
        Q_UNUSED(begun);
    }
    /// Asks for a presentation whose look slides take; empty: cancelled.
    virtual void chooseTemplate(std::function<void(QString)> done) { Q_UNUSED(done); }
    /// Asks for a file and writes the flow diagram; format by the file name.
    virtual void exportFlow(const PrismaFlow& flow) { Q_UNUSED(flow); }
    /// Asks for a file and writes what @p paint draws into a rectangle of @p size pixels; PNG or SVG by the file name, in colour or in black and
    /// white as the user chose. @p paint holds what it draws: it is called once, on this thread, when the file has been chosen, which may be long
    /// after this returns, or never.
    virtual void exportPicture(const QString& title, PicturePaint paint, const QSizeF& size) = 0;
    /// Writes studies to a file the user is asked for (RIS, CSV …). Only offered where canExportStudies() is
    /// true.
    virtual bool canExportStudies() const { return false; }
    virtual void exportStudies(const QList<Id>& studies) { Q_UNUSED(studies); }
    /// Asks the job that jobStarted() announced last to stop.
    virtual void cancelJob() { }
    /// Who could fill the cell of @p map (−1: the whole line), by the studies of this moment; the last request wins.
    virtual void findGapFillers(std::shared_ptr<const GapMap> map, int row, int column,
                                std::function<void(Result<GapFillers>)> done)
    {
        Q_UNUSED(map);
        Q_UNUSED(row);
        Q_UNUSED(column);
        Q_UNUSED(done);
    }

    /// Asks for a table (CSV, XLSX, ODS) and reads it in the background; cancelled() if no file was chosen.
    virtual void readTableFile(const QString& title, std::function<void(Result<PlainTable>)> done)
    {
        Q_UNUSED(title);
        Q_UNUSED(done);
    }
    /// The same of a table that was copied from a spreadsheet or a CSV file.
    virtual void readTableText(const QString& text, std::function<void(Result<PlainTable>)> done)
    {
        Q_UNUSED(text);
        Q_UNUSED(done);
    }
    /// Asks for a file and writes the table as CSV or XLSX, by the file's name. @p title names the task and the file.
    virtual void exportTable(const QString& title, const PlainTable& table)
    {
        Q_UNUSED(title);
        Q_UNUSED(table);
    }
    /// Asks for a file and writes what @p make makes, as docx, pptx, pdf, html or xlsx by the file's name. @p make is called on a worker's thread
    /// when the file has been chosen, or never: it holds values only.
    virtual void exportHandout(const QString& title, std::function<Result<Handout>(Progress&)> make)
    {
        Q_UNUSED(title);
        Q_UNUSED(make);
    }
    /// Runs @p work on a worker's thread, which holds values only, and then @p done on this one. A newer job of the same @p slot overtakes the older,
    /// which is never answered.
    virtual void runJob(const QString& slot, std::function<void(Progress&)> work, std::function<void()> done)
    {
        Q_UNUSED(slot);
        Q_UNUSED(work);
        Q_UNUSED(done);
    }
    template <typename T>
    void compute(const QString& slot, std::function<T(Progress&)> work, std::function<void(T)> done)
    {
        auto result = std::make_shared<T>();
        runJob(
            slot, [work = std::move(work), result](Progress& progress) { *result = work(progress); },
            [done = std::move(done), result] { done(std::move(*result)); });
    }

    /// Keeps ballots of a vote that is open in the catalogue, durable when @p done is called (CatalogueStore::saveLiveBallots()).
    // NOLINTNEXTLINE(performance-unnecessary-value-param): the session, which does keep them, takes them over
    virtual void keepLiveBallots(Id /*round*/, std::vector<Ballot> /*ballots*/,
                                 std::function<void(Result<>)> /*done*/)
    {
    }
    /// Those kept, also by a program that was ended before the vote was closed.
    virtual void loadLiveBallots(Id round, std::function<void(Result<std::vector<Ballot>>)> done)
    {
        Q_UNUSED(round);
        Q_UNUSED(done);
    }
    virtual void dropLiveBallots(Id round) { Q_UNUSED(round); }
    /// Who lets phones vote; null: nobody can here.
    virtual VoteHost* votes() { return nullptr; }

Q_SIGNALS:
    void snapshotChanged();
    void matchesChanged();
    void undoChanged();
    void coderChanged();
    void failed(const lacuna::Error& error);
    void savingChanged();
    void recentFilesChanged();
    /// A long job the user started ("Importing refs.ris") runs until jobFinished(). @p total 0: length
    /// unknown.
    void jobStarted(const QString& title);
    void jobProgressed(const QString& stage, qint64 done, qint64 total);
    void jobFinished();
    /// Something worth a line that goes away by itself ("Deleted 3 studies"); @p undoable offers Undo beside
    /// it. Views send it after their edits, the application after imports.
    void noticed(const QString& text, bool undoable);
    /// Asks the window for the import assistant, with these added to what it holds.
    void importRequested(const std::vector<lacuna::ImportSource>& sources);
    /// Asks the window for the imports of the past.
    void importsRequested();
    /// How far a forecast is: bytes of the file it reads.
    void forecastProgressed(const QString& stage, qint64 done, qint64 total);
    /// Asks the window for a place by its name ("home", "studies", "gaps").
    void placeRequested(const QString& place);
    /// Asks the window for the Gaps place with this cell selected; a term of 0 means the whole line.
    void cellRequested(lacuna::Id rowDimension, lacuna::Id rowTerm, lacuna::Id columnDimension,
                       lacuna::Id columnTerm);
    /// Asks for the codebook editor, at @p dimension unless 0.
    void codebookRequested(lacuna::Id dimension);
    /// Asks the window to appraise @p study, with @p checklist as Appraisal::checklist names it; empty: the one that fits the study.
    void appraisalRequested(lacuna::Id study, const QString& checklist);
    /// Asks for the editor of the team's checklists, at @p checklist unless 0.
    void checklistsRequested(lacuna::Id checklist);
    /// Asks the window to show the Studies place with just these studies ("12 studies in Cambodia ×
    /// Aquaculture").
    void studiesRequested(const QList<lacuna::Id>& studies, const QString& description);
    /// Asks the window to show the Practice place with just these practices.
    void practicesRequested(const QList<lacuna::Id>& practices, const QString& description);
    /// Asks for the Practice place with this practice begun, to be completed and saved there (its id is 0).
    void practiceBegun(const lacuna::Practice& practice);
    /// Asks for the Practice place at its contributions: of one question (0: all), or of a gap.
    void contributionsRequested(int question, const lacuna::TermPair& gap);
    /// The same with this contribution: begun, to be completed and saved there (its id is 0), or one of the catalogue's to be shown.
    void contributionBegun(const lacuna::Contribution& contribution);
    /// Asks for the Priorities place at @p round; 0: at the newest.
    void roundRequested(lacuna::Id round);
    /// Asks for the Story place at @p story; 0: as it was left.
    void storyRequested(lacuna::Id story);
    /// Asks for @p story to be presented, from its step @p step on.
    void presentationRequested(lacuna::Id story, int step);
    /// Asks for the Priorities place, to take these options into a round that is chosen there.
    void optionsProposed(const std::vector<lacuna::RoundOption>& options);
};

} // namespace lacuna
