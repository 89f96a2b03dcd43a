// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/edits.h"
#include "model/catalogue/importpreview.h"
#include "model/catalogue/screening.h"
#include "model/catalogue/studylist.h"
#include "model/catalogue/teamwork.h"
#include "model/support/error.h"
#include "model/support/progress.h"

#include <QtCore/QHash>
#include <QtCore/QString>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace lacuna {

/// What a catalogue holds, in numbers.
struct CatalogueStatistics {
    int studies = 0; ///< companion reports not counted
    int companionReports = 0;
    int undated = 0; ///< studies without a year
    std::optional<int> firstYear;
    std::optional<int> lastYear;
    int uncoded = 0; ///< studies without any coding, their reports' codings considered
    qint64 codings = 0;
    int dimensions = 0; ///< retired ones not counted
    int terms = 0; ///< retired ones not counted
    int practices = 0;
    int views = 0;
    int batches = 0;
    qint64 fileBytes = 0; ///< of the database file, what waits in the write-ahead log not counted
};

/// Something check() found.
struct CheckFinding {
    enum class Severity {
        Warning, ///< nothing lost; told how to mend it
        Error, ///< damaged
    };
    Severity severity = Severity::Error;
    QString message; ///< for the user
    QString detail; ///< what SQLite said, row ids …
    bool isOfIndex = false; ///< the search index differs from the studies: it can be written anew

    friend bool operator==(const CheckFinding&, const CheckFinding&) = default;
};

/// What undo or redo would do next, and whose step it is.
struct StepDescription {
    QString text; ///< "Delete 3 studies"; empty if there is nothing to take back or to repeat
    Id coder = 0; ///< who did it; 0: nobody in particular

    /// As it may be told to @p onlyCoder who codes blind: nothing of what is not the coder's own.
    QString textFor(std::optional<Id> onlyCoder) const;
};

/// One catalogue file, open. All SQL is behind this class.
///
/// Owned by the session (and by each job that reads beside it: open a second store on the same path, which
/// sees every committed edit). Not thread-safe: one store is one connection and must be used from one thread
/// at a time; which thread may change. Every result is a value that stays valid after the store is closed.
class CatalogueStore {
public:
    enum class Access {
        ReadWrite, ///< falls back to reading only if the file or its folder cannot be written: see
        ///< isReadOnly()
        ReadOnly,
    };
    enum class IfExists { Refuse, Replace };

    /// Makes a new catalogue at @p path with @p codebook and @p protocol and opens it. The file appears whole
    /// or not at all. Errors: BadInput (exists already, codebook inconsistent), Busy (replacing a catalogue
    /// that is open), Io.
    static Result<std::unique_ptr<CatalogueStore>> create(const QString& path, const Codebook& codebook,
                                                          const Protocol& protocol,
                                                          IfExists ifExists = IfExists::Refuse);

    /// Opens the catalogue at @p path. One made by an older version is brought up to date first, after a copy
    /// of it has been put beside it (see migratedFrom()). A symbolic link is followed. Errors: NotFound, BadInput (not a catalogue),
    /// Newer, Busy, Corrupt, Io.
    static Result<std::unique_ptr<CatalogueStore>> open(const QString& path,
                                                        Access access = Access::ReadWrite);

    /// There is a file @p path, or one that it is a link to, and it is a catalogue by its first bytes (it may be damaged further on). Safe for catalogues that are open: whoever
    /// means to read or replace any file that users name has to ask first, because closing it would take SQLite's locks away.
    static bool isCatalogue(const QString& path);

    ~CatalogueStore();
    CatalogueStore(const CatalogueStore&) = delete;
    CatalogueStore& operator=(const CatalogueStore&) = delete;

    QString path() const; ///< absolute; what it was opened through a link to, not the link
    /// Edits fail with ErrorKind::Io: asked for, or the file or its folder cannot be written.
    bool isReadOnly() const;
    /// The copy that was made before an older catalogue was brought up to date; empty: it was not needed.
    QString migratedFrom() const;

    // --- Reading
    // -----------------------------------------------------------------------------------------------------

    /// As committed now, edits of other connections included.
    Result<std::shared_ptr<const Codebook>> codebook() const;
    Result<Protocol> protocol() const;
    /// All studies and codings as the evidence table takes them: companion reports' codings are at the row of
    /// the study they count as; rows ascend by id. One consistent state. @p onlyCoder: as this coder may see it who codes blind: the coder's own
    /// codings, and coder 0's where nothing was reconciled.
    Result<EvidenceInput> evidence(std::optional<Id> onlyCoder = {}) const;
    /// The studies alone, as evidence() has them: a fifth of its time.
    Result<StudyList> studyList() const;
    /// The same for practices: title, contributor (as authors), kind (as type), the year of the newest study it comes from.
    Result<EvidenceInput> practiceEvidence() const;
    /// Codings are ordered by dimension, term, coder. Error: NotFound.
    Result<CodedStudy> study(Id id) const;
    /// The same without what was agreed on, as it may be shown to a coder who codes blind: coder 0's codings are left out where the study is
    /// reconciled, as evidence() leaves them out. Those of other coders are there.
    Result<CodedStudy> studyBeforeAgreement(Id id) const;
    /// Companion reports of @p study, ascending ids.
    Result<std::vector<Id>> companions(Id study) const;
    /// Calls @p visit with every study and companion report in ascending id order, or with those of @p ids
    /// only (ascending; unknown ones are left out). Only one study is in memory at a time. Stops with
    /// cancelled() if @p visit returns false.
    Result<> forEachStudy(const std::function<bool(const CodedStudy&)>& visit,
                          const std::vector<Id>* ids = nullptr) const;
    /// Ids, ascending, of the studies in which every word of @p text occurs (title, authors, source,
    /// publisher, abstract, keywords, notes …), without regard to case and diacritics; the last word may be
    /// the beginning of one; "words in quotes" must follow each other. A hit in a companion report is a hit
    /// of its study. The text of attached files is searched with the record, as one: a word may be in either
    /// (AttachmentSearch). Any text is valid; one without a letter or digit finds everything.
    Result<std::vector<Id>> search(const QString& text) const;
    Result<std::vector<NotApplicable>> notApplicable() const;
    Result<std::vector<View>> views() const; ///< by position, then name
    Result<std::vector<Story>> stories() const; ///< by position, then name
    Result<std::vector<GapNote>> gapNotes() const; ///< oldest first
    Result<std::vector<Practice>> practices() const; ///< oldest first
    Result<std::vector<Contribution>> contributions() const; ///< oldest first
    Result<std::vector<Round>> rounds() const; ///< newest first
    Result<std::vector<Meeting>> meetings() const; ///< newest first
    /// What came in while @p round was voted on live and is not yet an edit (saveLiveBallots()), as it came.
    Result<std::vector<Ballot>> liveBallots(Id round) const;
    Result<std::vector<Burden>> burdens() const; ///< the catalogue's own, by name
    Result<std::vector<ImportBatch>> batches() const; ///< newest first
    /// What is left of the studies that an import added; nothing if there is no such import (importrecords.cpp).
    Result<BatchContents> batchContents(Id batch) const;
    /// What table columns were taken for in imports of the past.
    Result<std::vector<ImportMapping>> mappings() const;
    Result<CatalogueStatistics> statistics() const;
    /// Changes whenever another connection has committed something; compare with the last one seen.
    Result<qint64> outsideVersion() const;

    // --- Reading what a team adds (storeteam.cpp)
    // -----------------------------------------------------------------------------------------------------

    Result<std::vector<Coder>> coders() const; ///< by name, without coder 0
    Result<std::vector<Collection>> collections() const; ///< by position, then name
    /// Ids, ascending, of the studies in @p collection; a report stands for its study.
    Result<std::vector<Id>> collected(Id collection) const;
    Result<std::vector<SavedSearch>> savedSearches() const; ///< by position, then name
    Result<std::vector<Attachment>> attachments(Id study) const; ///< oldest first
    /// Where the files of @p study and its reports have what @p search looks for; none where it looks for nothing.
    Result<std::vector<AttachmentMatch>> attachmentMatches(Id study, const QString& search) const;
    /// The text of each page of a file, as it is searched; none if the file has none. Error: NotFound.
    Result<QStringList> attachmentPages(Id attachment) const;
    Result<QByteArray>
    attachmentContent(Id attachment) const; ///< verified against its hash. Errors: NotFound, Corrupt
    Result<std::vector<Appraisal>> appraisals(Id study) const; ///< by checklist, then coder
    Result<std::vector<Checklist>> checklists() const; ///< by name
    Result<std::vector<DifferentPair>> differentPairs() const; ///< ascending
    Result<QHash<Id, Id>> reports() const; ///< companion report → its study
    /// Records that were merged into @p study, and itself as it was before each merge; oldest first.
    Result<std::vector<MergedRecord>> mergedRecords(Id study) const;
    Result<FlowSources> flowSources() const; ///< where the records came from (flowread.cpp)
    /// Every coding in @p dimension with its coder, coder 0 too, ordered by study, coder, term; reports are not replaced by their studies.
    Result<> forEachCoding(Id dimension, const std::function<void(Id study, Id coder, Id term)>& visit) const;
    /// Studies that are reconciled in @p dimension, ascending.
    Result<std::vector<Id>> reconciledStudies(Id dimension) const;
    /// What was done, newest first, at most @p most steps; to one study and what belongs to it, or (0) to the catalogue.
    Result<std::vector<HistoryEntry>> history(int most = 1000, Id study = 0) const;
    /// The same in parts, and with what each step changed.
    Result<HistoryPage> history(const HistoryQuery& query) const;
    Result<CoderUse> coderUse(Id coder) const;
    /// What was typed and is not yet an edit, as it was given to saveDraft(); empty: nothing.
    Result<QByteArray> draft() const;

    // --- Editing
    // -----------------------------------------------------------------------------------------------------

    /// Who does what follows, for the history; 0: nobody in particular.
    void setCoder(Id coder);
    /// Carries @p edit out: one transaction, durable when this returns, one step of the history. What was
    /// undone before can no longer be redone. Errors: NotFound (an id it names), BadInput (what the edit's
    /// comment refuses; two equal codes …), Busy, Io.
    /// @p progress follows and may stop edits that consist of many (MergeGroups); stopped, nothing was changed.
    Result<EditOutcome> apply(const Edit& edit, Progress* progress = nullptr);

    /// Remembers @p mapping in place of what was remembered for the same headers; an empty map forgets that. No step of the
    /// history: it is a habit, not part of what the catalogue says. Errors: Busy, Io.
    Result<> saveMapping(const ImportMapping& mapping);

    /// Keeps what is being typed, in place of what was kept before; empty: nothing. No step of the history. Errors: Busy, Io.
    Result<> saveDraft(const QByteArray& draft);

    /// Keeps ballots as they come in, all or none, durable when this returns; each takes the place of the same participant's in its stage. No step of the
    /// history: SaveBallots makes them the round's. Errors: NotFound (the round), Busy, Io.
    Result<> saveLiveBallots(Id round, std::span<const Ballot> ballots);
    /// Forgets them: when they have become the round's.
    Result<> dropLiveBallots(Id round);

    /// Takes the newest step back, also one made before the catalogue was closed. Nothing changes if it meets
    /// data that are not as the step left them (error: BadInput). The outcome's description names the step. @p onlyCoder: for this coder who
    /// codes blind; a step that is not the coder's own is as good as none (error: NotFound).
    Result<EditOutcome> undo(std::optional<Id> onlyCoder = {});
    Result<EditOutcome> redo(std::optional<Id> onlyCoder = {});
    /// Empties the history: what was done so far can no longer be taken back (for a catalogue that is handed out as made).
    Result<> forgetHistory();
    bool canUndo() const;
    bool canRedo() const;
    StepDescription stepToUndo() const;
    StepDescription stepToRedo() const;
    QString undoDescription() const; ///< "Delete 3 studies"; empty if there is nothing to undo
    QString redoDescription() const;

    // --- Keeping it safe
    // ---------------------------------------------------------------------------------------------

    /// Looks for damage: integrity, foreign keys, schema, orphans, search index. Empty: all is well. Changes
    /// nothing.
    Result<std::vector<CheckFinding>> check(Progress& progress) const;
    /// Writes the search index anew from the studies (what check() advises if the index differs).
    Result<> rebuildSearchIndex();
    /// Writes a copy to @p to, verifies it and only then puts it in place of what is there. Errors: BadInput
    /// (onto itself), Busy (the target is an open catalogue), Io, Cancelled.
    Result<> backup(const QString& to, Progress& progress) const;

private:
    friend class BulkImport;
    friend class PackMerge;
    struct Private;
    explicit CatalogueStore(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

} // namespace lacuna
