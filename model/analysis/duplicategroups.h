// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/duplicates.h"

namespace lacuna {

/// Groups of studies that are one publication. @p keys ascend by id; @p pairs are duplicates, strongest first; @p different ascends. Joining
/// two groups asks that most pairs across them would be duplicates by themselves and none is known to be different.
std::vector<std::vector<Id>> duplicateGroups(const std::vector<DuplicateKey>& keys,
                                             const std::vector<DuplicatePair>& pairs,
                                             const std::vector<IdPair>& different);

} // namespace lacuna
