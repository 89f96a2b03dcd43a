// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/handout.h"
#include "model/reports/htmlpart.h"
#include "model/reports/report.h"

namespace lacuna {

/// A handout as one web page without a script, that also prints well. Errors: those of HandoutWriter.
Result<> writeHandoutHtml(const Handout& handout, const ReportOptions& options, QIODevice& device,
                          Progress& progress);

/// @p blocks at the end of @p html, with headings below those of level 1.
void writeHtmlBlocks(HtmlPart& html, const std::vector<HandoutBlock>& blocks);

} // namespace lacuna
