// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/handout.h"
#include "model/reports/report.h"

namespace lacuna {

/// A handout as slides that can be edited: a cover, a slide or more for each part, how it was made. Errors: those of HandoutWriter.
Result<> writeHandoutPptx(const Handout& handout, const ReportOptions& options, QIODevice& device,
                          Progress& progress);
/// The same as OpenDocument, in our own look.
Result<> writeHandoutOdp(const Handout& handout, const ReportOptions& options, QIODevice& device,
                         Progress& progress);

} // namespace lacuna
