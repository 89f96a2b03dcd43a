// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/teamwork.h"
#include "model/storage/connection.h"

#include <vector>

namespace lacuna {

// The tables of what a team adds to studies.

Result<std::vector<Coder>> loadCoders(const Connection& connection); ///< by name; not coder 0
Result<std::vector<Collection>> loadCollections(const Connection& connection); ///< by position, then name
Result<> saveCollection(Connection& connection, const Collection& collection);
Result<std::vector<SavedSearch>> loadSavedSearches(const Connection& connection); ///< by position, then name
Result<> saveSearch(Connection& connection, const SavedSearch& search);
Result<std::vector<Attachment>> loadAttachments(const Connection& connection, Id study); ///< oldest first
Result<> insertAttachment(Connection& connection, const Attachment& attachment);
Result<std::vector<Appraisal>> loadAppraisals(const Connection& connection, Id study);
Result<> saveAppraisal(Connection& connection, const Appraisal& appraisal);
Result<std::vector<Checklist>> loadChecklists(const Connection& connection); ///< by name
Result<> saveChecklist(Connection& connection, const Checklist& checklist);
Result<std::vector<DifferentPair>> loadDifferent(const Connection& connection); ///< ascending
/// Of which studies the notes of kept records are confidential, whatever merged_study.notes_confidential says of one: of those that carry the mark, which may
/// have been set after the merge, and of those of which any record carries it, because that may be made of the others. A subquery on the catalogue @p schema.
QByteArray studiesWhoseRecordsAreMarked(QByteArrayView schema);

/// SQL: the minute "t" tells of the gap that the note "g" is on, whichever of the two dimensions stands first.
QByteArray minuteIsOfGap();
Result<std::vector<MergedRecord>> loadMergedRecords(const Connection& connection, Id study); ///< oldest first

} // namespace lacuna
