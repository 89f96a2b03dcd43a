// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/record.h"

#include <vector>

namespace lacuna {

/// A text that files used as a term of a dimension and the codebook does not know.
struct UnknownTerm {
    QString dimension; ///< its key
    QString text;
    int count = 0;

    friend bool operator==(const UnknownTerm&, const UnknownTerm&) = default;
};

/// What became, or would become, of one file.
struct FileReport {
    QString name; ///< as it was given
    QString format; ///< its id
    QString encoding;
    int read = 0; ///< records found
    int added = 0;
    int merged = 0;
    int skipped = 0;
    int rejected = 0;
    std::vector<ImportIssue> issues;

    friend bool operator==(const FileReport&, const FileReport&) = default;
};

/// What became of one import; kept with its batch.
struct ImportReport {
    std::vector<FileReport> files;
    std::vector<UnknownTerm> unknownTerms; ///< most frequent first
    Id batch = 0; ///< not part of the JSON; 0 after a dry run

    int added() const;
    int rejected() const;
    int merged() const;
    int skipped() const;

    friend bool operator==(const ImportReport&, const ImportReport&) = default;
};

/// As the command-line contract states it.
QByteArray toJson(const ImportReport& report);
/// The inverse; whatever is not there or of another kind stays empty.
ImportReport importReportFromJson(const QByteArray& json);

} // namespace lacuna
