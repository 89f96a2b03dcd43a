// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/appraisal.h"
#include "views/common/workspace.h"

namespace lacuna {

/// A checklist studies can be judged with here: AMSTAR 2, or one of the catalogue's own. An error if there is no such one or it cannot be read.
Result<ChecklistForm> checklistNamed(const Workspace& workspace, const QString& id);
/// Its name, also of one that cannot be read; empty if there is none.
QString checklistName(const Workspace& workspace, const QString& id);
/// What to judge a study with first: what its coder judged it with last; for a systematic review AMSTAR 2; for anything else the team's own
/// checklist. Empty if that is still to be written.
QString offeredChecklist(const Workspace& workspace, const StudyDetails& details);

/// The one of @p coder, or null.
const Appraisal* appraisalOf(const StudyDetails& details, Id coder, const QString& checklist);
/// What @p coder coded as the study's confidence, or null.
const Term* codedConfidence(const Workspace& workspace, const StudyDetails& details, Id coder);
/// The term's label, or our word for it where the codebook has none.
QString ratingLabel(const Workspace& workspace, const QString& rating);
/// Where the coder's confidence in the study comes from, as a sentence; empty if there is neither coding nor rating.
QString confidenceOrigin(const Workspace& workspace, const StudyDetails& details, Id coder);

} // namespace lacuna
