// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/cataloguestore.h"

#include <span>

namespace lacuna {

/// Adds a whole file of studies in one transaction, fast and with flat memory. It is one step of the history,
/// undone as a batch: every row it adds carries the batch's id, and undoing deletes by that id (recording a
/// session would double the time and the memory).
///
/// Lives on the thread that uses the store, and until commit() or rollback() the store only reads, and sees what was added so far;
/// other connections go on reading the state before. Destroying it rolls back: nothing of a cancelled or
/// failed import stays.
class BulkImport {
public:
    /// Starts the transaction. @p batch names file, format and encoding; id and time are given by the store
    /// where unset. Errors: Busy, Io.
    static Result<BulkImport> begin(CatalogueStore& store, ImportBatch batch);

    BulkImport(BulkImport&&) noexcept;
    BulkImport& operator=(BulkImport&&) noexcept;
    ~BulkImport();

    Id batch() const;
    /// Dimensions that terms or codings to come refer to; ids must be set, those whose terms another uses precede it. Undoing the import takes them
    /// back unless something else has come to use them.
    Result<> addDimensions(std::span<const Dimension> dimensions);
    /// Terms that codings of the studies to come refer to; ids must be set, parents precede their children.
    Result<> addTerms(std::span<const Term> terms);
    /// Studies whose id is 0 are given one, as are codings; a coding's study is the study it comes with.
    /// Equal codings (term and coder) of one study are added once.
    Result<> addStudies(std::span<const CodedStudy> studies);
    int added() const; ///< studies so far

    /// A study, an old one or this import's, as it is once references of the file have been merged into it. All that they were is kept beside it
    /// (see MergedRecord; their study's id is 0), their codings become its own.
    struct Merge {
        Study kept;
        std::vector<CodedStudy> others;
    };
    /// commit() writes them in the same transaction. Old studies make a step of their own above the import's, so that both are undone exactly.
    void mergeInto(std::vector<Merge> merges);

    /// Makes it durable; @p rejected and @p report (JSON) go into the batch. Returns the batch as stored. If
    /// nothing was added, the batch is stored, but there is no step to undo.
    Result<ImportBatch> commit(int rejected = 0, const QString& report = {});
    void rollback();

private:
    struct Private;
    explicit BulkImport(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

} // namespace lacuna
