// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/bibfields.h"
#include "model/formats/bibinheritance.h"
#include "model/formats/format.h"

#include <optional>

namespace lacuna {

/// Makes records of a BibTeX or BibLaTeX source: takes it apart, lets entries inherit, maps their fields. One per reading.
class BibReader {
public:
    BibReader(BibSource& source, QHash<QString, QString> dimensions);

    /// Brings one more record into batch, or reads on for it; false after the last, when batch holds the rest, or where the source failed.
    bool next();
    /// Characters in the records of batch, roughly.
    qsizetype batchSize() const { return m_batchSize; }
    /// What is complete so far.
    RecordBatch takeBatch();

    int rejected() const { return m_parser.rejected; }
    qint64 blocks() const { return m_parser.blocks; } ///< "@…{" seen

    RecordBatch batch;

private:
    bool deliver();
    void takeIssues();
    void end();

    BibSource& m_source;
    BibParser m_parser;
    BibInheritance m_inheritance;
    BibMapper m_mapper;
    bool m_ended = false;
    std::optional<Record> m_last; ///< waits for what follows the last entry
    qsizetype m_batchSize = 0;
};

} // namespace lacuna
