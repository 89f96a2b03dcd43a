// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/codebook.h"
#include "model/catalogue/importreport.h"
#include "model/catalogue/importsettings.h"
#include "model/catalogue/record.h"

#include <QtCore/QSet>

namespace lacuna {

/// Turns records as read into studies with codings: matches named codings to terms (code, label, alias), creating unknown ones under "Unmatched" or
/// rejecting the record, as asked. A codebook that a file brings is matched first: what it has and the catalogue has not is created in its place, with
/// what is above it, or, as asked, not at all. A dimension that only a record names is created where the record states its codings as such
/// (Record::statesCodings) and terms may be created, with the codes as they stand; else the coding becomes a keyword. Keeps state across batches of one import; used on one thread.
class ImportPlan {
public:
    ImportPlan(Codebook codebook, UnknownTerms unknownTerms);

    struct Planned {
        std::vector<CodedStudy> studies; ///< study ids unset
        std::vector<qint64> lines; ///< at which they start, in the same order
        std::vector<Dimension> newDimensions; ///< as newTerms; to be added before them
        std::vector<Term> newTerms; ///< ids set from the plan's own IdSource; to be added before the studies
        std::vector<ImportIssue> issues;
        int rejected = 0;
    };
    /// @p codebook: that came with the records; it holds for those of later calls too, until beginFile().
    Planned plan(std::vector<Record>&& records, const std::shared_ptr<const Codebook>& codebook = {});
    /// What comes next is of another file, and has nothing to do with the codebook of the one before.
    void beginFile();

    using UnknownTerm = lacuna::UnknownTerm;
    /// All that did not match so far, most frequent first.
    std::vector<UnknownTerm> unknownTerms() const;

private:
    struct Private;
    std::shared_ptr<Private> d;
};

} // namespace lacuna
