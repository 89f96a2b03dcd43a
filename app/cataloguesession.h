// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/draft.h"
#include "app/prompts.h"
#include "app/settings.h"
#include "model/formats/format.h"
#include "model/storage/cataloguestore.h"
#include "model/support/jobrunner.h"
#include "views/backups/damagekeeper.h"
#include "views/common/backupkeeper.h"
#include "views/common/burdenfiles.h"
#include "views/common/draftkeeper.h"
#include "views/common/editfailure.h"
#include "views/common/workspace.h"
#include "views/exchange/packkeeper.h"

#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>

#include <mutex>

namespace lacuna {

class OpenPack;

/// The open catalogue and the work on it: the application's Workspace. Lives in the interface's thread. Edits, undo and imports are queued one after
/// the other on the store's job slot; everything that only reads uses a second connection, so that it never waits for an import.
class CatalogueSession : public Workspace,
                         public DraftKeeper,
                         public EditFailure,
                         public BurdenFiles,
                         public BackupKeeper,
                         public DamageKeeper,
                         public PackKeeper {
    Q_OBJECT
public:
    /// @p prompts and @p settings outlive the session.
    CatalogueSession(Prompts& prompts, Settings& settings, QObject* parent = nullptr);
    ~CatalogueSession() override;

    bool isOpen() const override { return m_connections != nullptr; }
    QString fileName() const override;
    bool isReadOnly() const override;
    std::shared_ptr<const Snapshot> snapshot() const override { return m_snapshot; }
    std::shared_ptr<const Matches> matches() const override { return m_matches; }

    Filter filter() const override { return m_filter; }
    void setFilter(const Filter& filter) override;

    void apply(Edit edit, std::function<void(Result<EditOutcome>)> done = {}) override;
    void undo() override;
    void redo() override;
    QString undoText() const override { return m_undoStep.textFor(onlyCoder()); }
    QString redoText() const override { return m_redoStep.textFor(onlyCoder()); }

    void loadStudy(Id study, std::function<void(Result<CodedStudy>)> done) override;
    void loadDetails(Id study, std::function<void(Result<StudyDetails>)> done) override;
    void loadHistory(const HistoryQuery& query, std::function<void(Result<HistoryPage>)> done) override;
    void loadFlowSources(std::function<void(Result<FlowSources>)> done) override;
    void loadCoderUse(Id coder, std::function<void(Result<CoderUse>)> done) override;
    void keepDraft(const Study& study) override;
    void dropDraft() override;
    void keepAppraisal(const Appraisal& appraisal) override;
    void dropAppraisal() override;
    void keepChecklist(const Checklist& checklist) override;
    void dropChecklist() override;
    void loadCoderCodings(Id dimension, std::function<void(Result<CoderCodings>)> done) override;
    void loadStudies(const QList<Id>& studies,
                     std::function<void(Result<std::vector<CodedStudy>>)> done) override;
    void findDuplicates(std::function<void(Result<std::shared_ptr<const DuplicateSearch>>)> done) override;
    void mergeGroups(std::vector<std::vector<Id>> groups,
                     std::function<void(Result<EditOutcome>)> done) override;
    Id coder() const override { return m_coder; }
    bool isBlind() const override { return m_blind; }
    void setCoder(Id coder, bool blind) override;
    void computeGapMap(const QString& slot, const Question& question, bool withUncoded,
                       std::function<void(Result<std::shared_ptr<const GapMap>>)> done) override;
    void computeCoverageOverTime(const Question& question,
                                 std::function<void(Result<CoverageOverTime>)> done) override;

    void findGapFillers(std::shared_ptr<const GapMap> map, int row, int column,
                        std::function<void(Result<GapFillers>)> done) override;
    void computeMapElsewhere(const QString& slot, const QString& fileName, const Question& question,
                             const Filter& filter,
                             std::function<void(Result<std::shared_ptr<const GapMap>>)> done) override;
    void chooseCatalogue(std::function<void(QString)> done) override;

    bool isSaving() const override { return m_saving > 0; }
    bool lastEditFailed() const override { return m_lastEditFailed; }
    void openCatalogue(const QString& fileName) override;
    void newCatalogue() override;
    void openSample() override;
    QStringList recentFiles() const override;
    void importFiles(const QStringList& files) override;
    void chooseFilesToImport(std::function<void(QStringList)> done) override;
    ImportChoices importChoices() const override;
    void previewImport(const QString& key, const ImportSource& source,
                       std::function<void(Result<ImportPreview>)> done) override;
    void forecastImport(const ImportOrder& order, std::function<void(Result<ImportReport>)> done) override;
    void cancelForecast() override;
    void startImport(const ImportOrder& order, std::function<void(Result<ImportReport>)> done) override;
    void loadBatches(std::function<void(Result<std::vector<ImportBatch>>)> done) override;
    void loadBatchContents(Id batch, std::function<void(Result<BatchContents>)> done) override;
    void chooseFilesToAttach(std::function<void(QStringList)> done) override;
    void attachFiles(Id study, const QStringList& files, std::function<void(Result<int>)> done = {}) override;
    void openAttachment(const Attachment& attachment) override;
    void saveAttachmentAs(const Attachment& attachment) override;
    void loadAttachmentMatches(Id study, const QString& search,
                               std::function<void(Result<std::vector<AttachmentMatch>>)> done) override;
    void loadAttachmentPages(Id attachment, std::function<void(Result<QStringList>)> done) override;
    std::vector<ExportFormat> exportFormats() const override;
    QStringList exportLanguages() const override;
    ExportSettings exportSettings() const override;
    void chooseTemplate(std::function<void(QString)> done) override;
    void previewReport(const ExportOrder& order, std::function<void(Result<ExportPreview>)> done) override;
    void writeReport(const ExportOrder& order, std::function<void(bool)> begun) override;
    void exportFlow(const PrismaFlow& flow) override;
    void exportPicture(const QString& title, PicturePaint paint, const QSizeF& size) override;
    void readBurdens(Id dimension, std::function<void(Result<BurdenTables>)> done) override;
    void readTableFile(const QString& title, std::function<void(Result<PlainTable>)> done) override;
    void readTableText(const QString& text, std::function<void(Result<PlainTable>)> done) override;
    void exportTable(const QString& title, const PlainTable& table) override;
    void exportHandout(const QString& title, std::function<Result<Handout>(Progress&)> make) override;
    void runJob(const QString& slot, std::function<void(Progress&)> work,
                std::function<void()> done) override;
    void keepLiveBallots(Id round, std::vector<Ballot> ballots, std::function<void(Result<>)> done) override;
    void loadLiveBallots(Id round, std::function<void(Result<std::vector<Ballot>>)> done) override;
    void dropLiveBallots(Id round) override;
    VoteHost* votes() override;
    bool canExportStudies() const override { return isOpen(); }
    void exportStudies(const QList<Id>& studies) override;
    void cancelJob() override;

    QString backupFolderName() const override;
    bool backsUpByItself() const override;
    void setBacksUpByItself(bool on) override;
    void listBackups(std::function<void(const std::vector<Backup>&)> done) override;
    void backUpNow(std::function<void(const Result<Backup>&)> done) override;
    void compareBackup(const QString& path,
                       std::function<void(const Result<BackupDifference>&)> done) override;
    void restoreBackup(const QString& path, std::function<void(const Result<>&)> done) override;
    void openBackup(const QString& path) override;

    void findSoundBackup(const QString& path,
                         std::function<void(const Result<std::optional<SoundBackup>>&)> done) override;
    void lookForDamage(const QString& path,
                       std::function<void(const Result<std::vector<DamageFinding>>&)> done) override;
    void chooseWhereToSalvage(const QString& path, std::function<void(const QString&)> done) override;
    void salvage(const QString& path, const QString& target,
                 std::function<void(const Result<Salvaged>&)> done) override;
    void restoreOver(const QString& path, const QString& backup,
                     std::function<void(const Result<>&)> done) override;
    std::shared_ptr<const Progress> damageProgress() const override;
    void cancelDamageJob() override;

    void countPack(const PackOptions& options,
                   std::function<void(const Result<PackContents>&)> done) override;
    void choosePackToMake(const QString& name, std::function<void(const QString& file)> done) override;
    void makePack(const PackOptions& options, const QString& file, const QString& passphrase,
                  std::function<void(const Result<WrittenPack>&)> done) override;
    void choosePackToMerge(std::function<void(const QString& file)> done) override;
    bool needsPassphrase(const QString& file) const override;
    void openPack(const QString& file, const QString& passphrase,
                  std::function<void(const Result<OpenedPack>&)> done) override;
    void closePack() override;
    void planMerge(const MergeChoices& choices, std::function<void(const Result<MergePlan>&)> done) override;
    void mergePack(const MergeChoices& choices,
                   std::function<void(const Result<MergeOutcome>&)> done) override;
    void countPossibleDuplicates(const std::vector<Id>& studies,
                                 std::function<void(const Result<int>&)> done) override;
    void chooseCatalogueToMake(std::function<void(const QString& file)> done) override;
    void makeCatalogueOfPack(const QString& file, std::function<void(const Result<>&)> done) override;
    std::shared_ptr<const Progress> packProgress() const override { return m_packProgress; }
    void cancelPackJob() override;

    /// As the timer does once a minute: makes a backup if something was edited and the last one is an hour old.
    void backUpIfDue();

    /// As it does by itself a few seconds after the last edit: brings what was edited from the log into the file, in the background.
    void settle();

    /// From this size on (bytes; 64 MB), a catalogue shows its studies before its codings are read.
    void setLargeFile(qint64 size) { m_largeFile = size; }

    /// The program that writes reports in another language than the window's; empty: this one.
    void setWritingProgram(const QString& program) { m_writingProgram = program; }

    /// Asks for the catalogue that a pack is to be merged into; empty: none.
    void chooseCatalogueToMergeInto(std::function<void(const QString&)> done);

    /// Asks where, then writes a verified copy and goes on working in it.
    void saveAs();

Q_SIGNALS:
    /// A catalogue cannot be read whole: when it was to be opened, or, once, while it is open. failed() has said so, too.
    void damageMet(const lacuna::DamagedCatalogue& catalogue);
    /// The copy that saveAs() made is the open catalogue now.
    void savedAs();

private:
    /// Connections to one file: one that writes, used only on the storage slot, and two that read, each used under its lock.
    struct Connections {
        std::unique_ptr<CatalogueStore> writer;
        std::mutex readerLock;
        std::unique_ptr<CatalogueStore> reader;
        std::mutex scannerLock; ///< for what reads all: nobody who asks for one study waits for it
        std::unique_ptr<CatalogueStore> scanner;
        QString path;
        bool readOnly = false;
        /// What is typed and on its way to the file; the newest takes the place of one that still waits.
        std::mutex draftLock;
        std::optional<QByteArray> draft;
    };
    /// CatalogueStore::outsideVersion() before and after a write of ours; none: it was not looked.
    struct Sights {
        std::optional<qint64> before;
        std::optional<qint64> after;
    };
    static Result<Sights> writeUnseen(Connections& connections,
                                      const std::function<Result<>(CatalogueStore&)>& write);
    void wroteUnseen(const Sights& sights);
    /// Edits, undo and imports wait for each other on this slot.
    inline static const QString storageSlot = QStringLiteral("storage");
    inline static const QString forecastSlot = QStringLiteral("forecast");
    using MapResult = Result<std::shared_ptr<const GapMap>>;
    using Opener = std::function<Result<std::unique_ptr<CatalogueStore>>(Progress&)>;
    struct Opened;

    /// @p done: how it ended, after that was told.
    void openWith(const QString& title, Opener opener, std::function<void(const Result<>&)> done = {});
    void showNothing();
    void watchForDamage();
    void tellOfDamage(const QString& path, const Error& error);
    template <typename T>
    void runDamageJob(std::function<Result<T>(Progress&)> work, std::function<void(const Result<T>&)> done);
    /// Answers @p done from the reading connection; the last request in @p slot wins.
    template <typename T>
    void read(const QString& slot, std::function<Result<T>(const CatalogueStore&)> reading,
              std::function<void(Result<T>)> done);
    /// Does @p work once the codings are read, which is now unless a large catalogue has just been opened. What comes later in @p slot takes
    /// the place of what still waits.
    void whenCounted(const QString& slot, std::function<void()> work);
    template <typename T>
    void computeUnderFilter(const QString& slot, const Question& question, const Filter& filter,
                            std::function<Result<T>(const Filter&, GapMapInput&, Progress&)> compute,
                            std::function<void(Result<T>)> done);
    void mapUnderFilter(const QString& slot, const Question& question, const Filter& under, bool withUncoded,
                        std::function<void(MapResult)> done);
    void restoreCoder();
    /// Whose codings, besides coder 0's, may be seen; none: everybody's.
    std::optional<Id> onlyCoder() const;
    /// An empty one: there is none of this kind any more.
    void writeDraft(DraftKind kind, const QJsonObject& draft);
    void adopt(Opened opened);
    /// Whether @p done may still be answered, and that it is.
    bool endPackJob(const std::shared_ptr<Progress>& progress);
    std::shared_ptr<Progress> beginPackJob();
    template <typename T>
    void runPackJob(const QString& slot, std::function<Result<T>(Progress&)> work,
                    std::function<void(const Result<T>&)> done);
    void startBackups();
    void startSettling();
    void settleSoon();
    void tellOfInterruptedVotes();
    void reload();
    void lookOutside();
    void findMatches();
    void runEdit(std::function<Result<EditOutcome>(CatalogueStore&, Progress&)> edit,
                 std::function<void(Result<EditOutcome>)> done);
    void setSaving(int change);
    void remember(const QString& path);
    /// @p name in the folder of the open catalogue, to be suggested.
    QString beside(const QString& name) const;
    void writeReportTo(const QString& file, const ExportOrder& order);
    void writeElsewhere(const QString& file, const ExportOrder& order);
    void askLeavingOf(QList<Id> studies, const QString& file, const QString& filter);
    void writeStudies(const QList<Id>& studies, const QString& file, const Format* format, Leaving leaving);
    /// Queues @p writer on the file @p file and says how it ended; @p open: shows it then.
    void startExport(const QString& file, std::function<Result<>(QIODevice&, Progress&)> writer,
                     bool open = false);
    void announceJob(const QString& slot, const QString& title);
    void endJob();

    Prompts& m_prompts;
    Settings& m_settings;
    FormatRegistry m_formats;
    std::shared_ptr<Connections> m_connections; ///< null: nothing is open
    std::shared_ptr<const Snapshot> m_snapshot;
    std::shared_ptr<const Matches> m_matches;
    QHash<QString, std::function<void()>>
        m_waitingMaps; ///< by slot: asked for while the codings are still being read
    qint64 m_largeFile = 64 * 1024 * 1024;
    quint64 m_matchesRevision = 0; ///< of the snapshot m_matches was worked out from
    Filter m_filter;
    quint64 m_revision = 0;
    Drafts m_drafts; ///< what is being typed
    StepDescription m_undoStep;
    StepDescription m_redoStep;
    Id m_coder = 0;
    bool m_blind = false;
    int m_saving = 0;
    bool m_lastEditFailed = false;
    std::unique_ptr<QTemporaryDir> m_openedFiles; ///< copies of attached files that a viewer shows
    QString m_writingProgram;
    VoteHost* m_votes = nullptr; ///< a child, made when it is first asked for
    QString m_jobSlot; ///< of the job that jobStarted() announced; empty: none
    QTimer m_jobTimer; ///< looks at its progress
    QTimer m_forecastTimer; ///< looks at a forecast's
    QTimer m_outsideTimer; ///< looks whether another program has changed the catalogue
    QTimer m_settleTimer; ///< runs while edits may wait in the log
    bool m_unsettled = false; ///< something was written since settle()
    QTimer m_backupTimer; ///< looks whether a backup is due
    std::shared_ptr<OpenPack> m_pack; ///< to be merged; null: none
    QString m_packFile; ///< of m_pack
    std::shared_ptr<Progress> m_packProgress; ///< of what is done for packs now; null: nothing is
    QString m_damageSlot; ///< of what is done about damage; empty: nothing is
    bool m_damageTold = false; ///< of the open catalogue
    bool m_editedSinceBackup = false;
    bool m_backupFailed = false; ///< and it was told, of this catalogue
    std::optional<qint64>
        m_outside; ///< CatalogueStore::outsideVersion() of what is shown; none: not known yet
    JobRunner m_jobs; ///< last: its destructor waits for jobs that use the members above
};

} // namespace lacuna
