// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/attachmentsearch.h"
#include "model/storage/cataloguestore.h"
#include "model/storage/connection.h"
#include "model/storage/history.h"

namespace lacuna {

/// What a store and the import running on it share.
struct CatalogueStore::Private {
    QString path;
    bool readOnly = false;
    QString migratedFrom;
    Connection connection;
    IdSource ids;
    Id coder = 0; ///< who edits

    // The codebook as last read, and what it depends on.
    std::shared_ptr<const Codebook> codebook;
    qint64 codebookVersion = 0;

    // The ids of all studies as last read, ascending, and what they depend on: reading them takes as long as
    // many a search, and "everything without" needs them at every keystroke.
    std::vector<Id> everyStudy;
    std::pair<qint64, qint64> everyStudyVersion{-1, -1};
    std::vector<AttachedPage> attachedPages; ///< likewise
    std::pair<qint64, qint64> attachedPagesVersion{-1, -1};

    Result<std::shared_ptr<const Codebook>> currentCodebook();
    Result<std::pair<qint64, qint64>> version() const;
    Result<std::vector<Id>> allStudies(bool remember);
    Result<std::vector<AttachedPage>> allAttachedPages(bool remember);
    Result<> requireWritable() const;
    Result<> undoImport(const HistoryStep& step);
    Result<> undoLargeMerge(const HistoryStep& step, const std::vector<Id>& studies);
    /// A step of the history, remembered as this copy's writing. Inside the caller's transaction.
    Result<> appendStamped(const StepLabel& label, const QByteArray& changeset);
    /// What goes with an import too large to be recorded is remembered as deleted.
    Result<> stampBatch(Id batch);
    Result<EditOutcome> travel(bool undo, std::optional<Id> onlyCoder);
};

/// evidenceread.cpp: the tables as the evidence table takes them. One read transaction of the caller's.
Result<StudyList> readStudyList(const Connection& connection);
/// @p onlyCoder: see CatalogueStore::evidence().
Result<EvidenceInput> readEvidence(const Connection& connection, std::optional<Id> onlyCoder);
Result<EvidenceInput> readPracticeEvidence(const Connection& connection);

/// Puts the studies in place of their companion reports in a list of ascending ids.
Result<> reportsToStudies(const Connection& connection, std::vector<Id>& ids);

} // namespace lacuna
