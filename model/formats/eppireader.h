// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/format.h"

namespace lacuna {

/// As Format::read().
Result<ReadSummary> readEppi(QIODevice& device, const ReadOptions& options, const RecordSink& sink,
                             Progress& progress);

} // namespace lacuna
