// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/handout.h"
#include "model/reports/reportpages.h"

namespace lacuna {

/// A handout laid out on paper, for PDF and for previews. The pages hold what they draw. Needs a QGuiApplication; any thread. Errors: Internal
/// without one, Cancelled.
Result<std::vector<ReportPage>> layHandout(const Handout& handout, const ReportOptions& options,
                                           Progress& progress);

/// The same as a PDF. Errors: those of HandoutWriter.
Result<> writeHandoutPdf(const Handout& handout, const ReportOptions& options, QIODevice& device,
                         Progress& progress);

} // namespace lacuna
