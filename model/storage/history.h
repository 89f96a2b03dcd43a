// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/ids.h"
#include "model/catalogue/teamwork.h"
#include "model/storage/changesets.h"

#include <optional>

namespace lacuna {

/// What a step of the history did, kept as parts so that it reads in whatever language the catalogue is
/// opened in.
struct StepLabel {
    enum class Kind {
        AddStudy,
        UpdateStudy,
        DeleteStudies,
        CodeStudies,
        UncodeStudies,
        AddDimension,
        UpdateDimension,
        MergeDimensions,
        DeleteDimension,
        AddTerm,
        UpdateTerm,
        MergeTerms,
        DeleteTerm,
        SetNotApplicable,
        UnsetNotApplicable,
        SetProtocol,
        SaveView,
        DeleteView,
        DeleteBatch,
        ImportCodebook,
        Import,
        MergeReferences,
        SetCodings,
        SaveCoder,
        DeleteCoder,
        MergeStudies,
        SetDifferent,
        UnsetDifferent,
        LinkReports,
        UnlinkReports,
        SaveCollection,
        DeleteCollection,
        Collect,
        Uncollect,
        SaveSearch,
        DeleteSearch,
        AttachFile,
        DeleteAttachment,
        SaveAppraisal,
        DeleteAppraisal,
        SaveChecklist,
        DeleteChecklist,
        OrderViews,
        SaveGapNote,
        DeleteGapNote,
        SaveBurden,
        DeleteBurden,
        SaveStory,
        DeleteStory,
        SavePractices,
        DeletePractices,
        SaveContributions,
        DeleteContributions,
        SaveRound,
        DeleteRound,
        SaveBallots,
        DeleteBallots,
        SaveMeeting,
        DeleteMeeting,
        SaveMinute,
        DeleteMinutes,
        MergePack,
        SaveAttachment,
    };
    Kind kind = Kind::UpdateStudy;
    QString subject; ///< what was changed
    QString other; ///< what else took part: the term merged into …
    int count = 1; ///< how many

    QString text() const; ///< for "Undo …"
    bool touchesCodebook() const; ///< dimensions or terms may differ afterwards
};

/// The dimensions that an import added, which carry no batch: they are remembered in its step (StepLabel::other), also while it is undone and
/// redone, until the history forgets it. Empty if there are none.
QString dimensionsOfImport(Id batch, const QList<Id>& dimensions);
Result<QList<Id>> dimensionsOfImport(const Connection& connection, Id batch);

/// The label of a step from its columns.
StepLabel storedLabel(QByteArrayView kind, const QString& subject, int count);

/// One step as stored, without its changeset.
struct HistoryStep {
    qint64 id = 0;
    StepLabel label;
    Id batch =
        0; ///< of an import that was not recorded: it is taken back by deleting what carries this batch
    Id coder = 0; ///< who did it
};

// The history is a line of steps; those taken back are its end. It survives restarts, and is kept within
// bounds by forgetting its oldest steps: see appendStep(). All of these run inside the caller's transaction.

/// Drops what was undone, appends the step and forgets the oldest ones beyond 1,000 steps or 64 MB. The
/// newest is always kept. @p coder did it.
Result<> appendStep(Connection& connection, const StepLabel& label, const QByteArray& changeset, Id batch = 0,
                    Id coder = 0);
/// The same for a merge, which may have brought more studies than are worth recording (packedMerge()).
Result<> appendMerge(Connection& connection, const StepLabel& label, const std::vector<qint64>& studies,
                     const QByteArray& changeset, Id coder);
/// Those of a merge; none if all of it was recorded.
Result<std::vector<qint64>> unrecordedStudies(const Connection& connection, const HistoryStep& step);
/// Steps for people, newest first (historypage.cpp). Reads a bounded amount: see HistoryPage.
Result<HistoryPage> loadHistory(const Connection& connection, const HistoryQuery& query);
Result<std::optional<HistoryStep>> nextToUndo(const Connection& connection);
Result<std::optional<HistoryStep>> nextToRedo(const Connection& connection);
Result<QByteArray> changesetOf(const Connection& connection, const HistoryStep& step);
Result<> markUndone(Connection& connection, const HistoryStep& step, bool undone);
/// An import that is taken back: @p changeset of its deletion lets it be redone; if that is empty, the step
/// and all behind it go.
Result<> markImportUndone(Connection& connection, const HistoryStep& step, const QByteArray& changeset);

} // namespace lacuna
