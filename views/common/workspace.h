// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/evidencetable.h"
#include "model/analysis/gapmap.h"
#include "model/catalogue/edits.h"
#include "model/catalogue/studylist.h"
#include "model/catalogue/teamwork.h"
#include "model/support/error.h"
#include "model/support/progress.h"

#include <QtCore/QObject>

#include <functional>
#include <memory>

namespace lacuna {

/// The open catalogue at one moment: an immutable value every place reads.
struct Snapshot {
    quint64 revision = 0; ///< grows with every change
    std::shared_ptr<const Codebook> codebook;
    std::shared_ptr<const StudyList> studies;
    std::shared_ptr<const EvidenceTable> evidence; ///< rows as in studies
    std::shared_ptr<const EvidenceTable> practices;
    std::vector<NotApplicable> notApplicable;
    std::vector<View> views;
    Protocol protocol;
    std::vector<Coder> coders; ///< by name, without coder 0
    std::vector<Collection> collections; ///< by position, then name
    QHash<Id, std::vector<Id>> collected; ///< collection → its studies, ascending
    std::vector<SavedSearch> savedSearches; ///< by position, then name
    std::vector<Checklist> checklists; ///< by name
};

/// All there is about one study.
struct StudyDetails {
    CodedStudy study; ///< codings of every coder
    std::vector<Study> reports; ///< companion reports
    std::vector<Attachment> attachments;
    std::vector<Appraisal> appraisals;
    std::vector<MergedRecord> mergedRecords;
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
    std::shared_ptr<const std::vector<Id>> searchHits; ///< ascending; null: no search
    std::vector<quint8> passed; ///< one a study row
    int count = 0;
    QHash<Id, std::vector<int>> facets; ///< dimension → counts as facetCounts() gives them
    int firstYear = 0; ///< histogram
    std::vector<int> yearCounts;
    int undated = 0;
};

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
    virtual void undo() = 0;
    virtual void redo() = 0;
    virtual QString undoText() const = 0; ///< what would be undone, empty: nothing
    virtual QString redoText() const = 0;

    virtual void loadStudy(Id study, std::function<void(Result<CodedStudy>)> done) = 0;
    virtual void loadDetails(Id study, std::function<void(Result<StudyDetails>)> done) = 0;
    /// Newest first; of one study and what belongs to it, or (0) of the catalogue.
    virtual void loadHistory(Id study, int most,
                             std::function<void(Result<std::vector<HistoryEntry>>)> done) = 0;
    virtual void loadCoderCodings(Id dimension, std::function<void(Result<CoderCodings>)> done) = 0;

    /// Who works here: new codings are the coder's, edits are noted as the coder's. 0: nobody in particular.
    virtual Id coder() const = 0;
    /// The coder sees no one else's codings.
    virtual bool isBlind() const = 0;
    virtual void setCoder(Id coder, bool blind) = 0; ///< answered by coderChanged(); remembered per catalogue

    /// Computes the map of @p question under the shared filter; the last request wins, an overtaken one is
    /// never answered.
    /// @p slot names the requester ("gaps", "home").
    virtual void computeGapMap(const QString& slot, const Question& question, bool withUncoded,
                               std::function<void(Result<std::shared_ptr<const GapMap>>)> done) = 0;

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

    /// Starts importing; progress shows in the window's status line. Empty list: asks for files first.
    virtual void importFiles(const QStringList& files) = 0;
    /// Asks for a file and writes the map as drawn; format by the file name.
    virtual void exportMap(std::shared_ptr<const GapMap> map, const QJsonObject& drawing,
                           const QString& title) = 0;
    /// Writes studies to a file the user is asked for (RIS, CSV …). Only offered where canExportStudies() is
    /// true.
    virtual bool canExportStudies() const { return false; }
    virtual void exportStudies(const QList<Id>& studies) { Q_UNUSED(studies); }
    /// Asks the job that jobStarted() announced last to stop.
    virtual void cancelJob() { }

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
    /// Asks the window for a place by its name ("home", "studies", "gaps").
    void placeRequested(const QString& place);
    /// Asks the window for the Gaps place with this cell selected; a term of 0 means the whole line.
    void cellRequested(lacuna::Id rowDimension, lacuna::Id rowTerm, lacuna::Id columnDimension,
                       lacuna::Id columnTerm);
    /// Asks for the codebook editor, at @p dimension unless 0.
    void codebookRequested(lacuna::Id dimension);
    /// Asks the window to show the Studies place with just these studies ("12 studies in Cambodia ×
    /// Aquaculture").
    void studiesRequested(const QList<lacuna::Id>& studies, const QString& description);
};

} // namespace lacuna
