// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/codebook.h"
#include "model/catalogue/question.h"
#include "model/catalogue/studylist.h"

#include <memory>
#include <span>
#include <vector>

namespace lacuna {

/// The catalogue as columns in memory: what every count is computed from. Each dimension is one column of set
/// numbers: a study's set of terms is looked up in a dictionary of the distinct sets, so that hierarchy,
/// filters and flags are worked out once a set, not once a study. Immutable; shared by shared_ptr<const
/// EvidenceTable>; may be read from any thread.
class EvidenceTable {
public:
    /// Codings whose dimension or term the codebook does not have are left out. Pure; any thread.
    static std::shared_ptr<const EvidenceTable> build(std::shared_ptr<const Codebook> codebook,
                                                      const EvidenceInput& input);

    qsizetype size() const; ///< studies
    const Codebook& codebook() const;
    std::span<const Id> ids() const;
    std::span<const qint16> years() const; ///< noYear where absent

    /// Terms study @p row is coded with in @p dimension, ascending ids.
    std::span<const Id> termsOf(qsizetype row, Id dimension) const;

    /// Bytes of memory the columns and their dictionaries take (the codebook not counted).
    qsizetype bytes() const;

    /// One byte a study: 1 passes @p filter. @p searchHits (ascending ids; null: neither) stands for filter.search and
    /// filter.collections: see narrowedHits().
    std::vector<quint8> matching(const Filter& filter, const std::vector<Id>* searchHits = nullptr) const;

    struct Private; ///< known to this folder only

private:
    friend struct EvidenceAccess;
    std::shared_ptr<const Private> d;
};

} // namespace lacuna
