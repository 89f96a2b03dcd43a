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
Result<std::vector<MergedRecord>> loadMergedRecords(const Connection& connection, Id study); ///< oldest first

} // namespace lacuna
