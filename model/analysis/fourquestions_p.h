// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/fourquestions.h"

namespace lacuna {

/// Levels of the map's trees that are shown; −1: all.
struct MapDepth {
    int rowDepth = -1;
    int columnDepth = -1;
};

/// Country × sector in the region the catalogue is about. Null if the codebook lacks one of them. Errors: as computeGapMap().
Result<std::shared_ptr<const GapMap>> questionsMap(const FourQuestionsInput& input, MapDepth depth,
                                                   Progress& progress);

} // namespace lacuna
