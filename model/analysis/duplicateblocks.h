// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/duplicatekey.h"
#include "model/support/progress.h"

#include <utility>
#include <vector>

namespace lacuna {

/// Two positions in the keys, the smaller first.
using Candidate = std::pair<quint32, quint32>;

/// Which of @p keys are worth comparing, ascending, each once: those that share a key. At most some 150 for each study,
/// whatever they share, so that the number grows with that of the studies. Empty if cancelled.
std::vector<Candidate> duplicateCandidates(const std::vector<DuplicateKey>& keys, const Progress& progress);

/// All of them with all.
std::vector<Candidate> everyPair(qsizetype size);

} // namespace lacuna
