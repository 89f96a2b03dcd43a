// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/codebook.h"
#include "model/catalogue/record.h"

#include <QtCore/QHash>

namespace lacuna {

/// What the dimensions and terms of a codebook that came with a file are in the catalogue's.
struct CodebookMatch {
    QHash<Id, Id>
        dimensions; ///< of the file → of the catalogue; without those that are unknown and were not created
    QHash<Id, Id> terms; ///< the same
    std::vector<Dimension> newDimensions; ///< in the order they have to be added
    std::vector<Term> newTerms; ///< parents first
    std::vector<ImportIssue> issues; ///< what was created, of no line
};

/// Dimensions match by key, then by label. Terms match inside theirs by code, then among what is below the match of their parent by label or alias, then, if
/// the file has the label once in this dimension, by label or alias anywhere. With @p create the others are made, below the match of their parent.
CodebookMatch matchCodebook(const Codebook& file, const Codebook& catalogue, bool create, IdSource& ids);

} // namespace lacuna
