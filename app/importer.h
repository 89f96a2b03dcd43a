// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/format.h"
#include "model/formats/importplan.h"
#include "model/storage/cataloguestore.h"

namespace lacuna {

enum class DuplicateHandling { Keep, Skip, Merge };

/// What is to be imported, and how.
struct ImportRequest {
    QStringList files;
    QString format; ///< a format's id; empty: by content
    ReadOptions read;
    UnknownTerms unknownTerms = UnknownTerms::Create;
    DuplicateHandling duplicates = DuplicateHandling::Keep;
    bool dryRun = false; ///< everything but the commit
};

/// What became of one file.
struct FileReport {
    QString name; ///< as it was given
    QString format;
    QString encoding;
    int read = 0; ///< records found
    int added = 0;
    int merged = 0;
    int skipped = 0;
    int rejected = 0;
    std::vector<ImportIssue> issues;
};

struct ImportReport {
    std::vector<FileReport> files;
    std::vector<ImportPlan::UnknownTerm> unknownTerms;

    int added() const;
    int rejected() const;
    int merged() const;
    int skipped() const;
};

/// Reads all files into the catalogue in one transaction, one undo step: all of it or, on an error or when cancelled, nothing. Parsing and matching run on
/// a second thread beside the writing; memory does not grow with the files. Progress counts bytes of the file at hand. Any thread that owns @p store.
Result<ImportReport> importFiles(CatalogueStore& store, const FormatRegistry& formats,
                                 const ImportRequest& request, Progress& progress);

/// As the command-line contract states it.
QByteArray toJson(const ImportReport& report);

} // namespace lacuna
