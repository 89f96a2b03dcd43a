// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/handout.h"
#include "model/reports/handoutdocxbody.h"
#include "model/reports/report.h"

namespace lacuna {

/// A handout as a Word document: headings for the navigation pane, native tables, bars of table cells that need no drawing. Errors: those of
/// HandoutWriter.
Result<> writeHandoutDocx(const Handout& handout, const ReportOptions& options, QIODevice& device,
                          Progress& progress);

/// @p blocks at the end of @p body; headings below those of level 1. Errors: Cancelled.
Result<> writeDocxBlocks(HandoutDocxBody& body, const std::vector<HandoutBlock>& blocks, Progress& progress);

} // namespace lacuna
