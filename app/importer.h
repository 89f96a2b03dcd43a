// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/importreport.h"
#include "model/catalogue/importsettings.h"
#include "model/formats/format.h"
#include "model/formats/importplan.h"
#include "model/storage/cataloguestore.h"

namespace lacuna {

/// What is to be imported, and how.
struct ImportRequest {
    QStringList files;
    QString format; ///< of the files; a format's id; empty: by content
    ReadOptions read; ///< what a source's own settings leave open
    std::vector<ImportSource>
        sources; ///< files, or pasted texts, with settings of their own; after those above
    std::vector<UnreadFile> unread; ///< named in the report, after all others
    UnknownTerms unknownTerms = UnknownTerms::Create;
    DuplicateHandling duplicates = DuplicateHandling::Keep;
    bool refuseRejected = false; ///< one record that cannot be read, and nothing is imported
    bool dryRun = false; ///< reads and compares only; a store open for reading is enough
};

/// Reads all files into the catalogue in one transaction, one undo step: all of it or, on an error or when cancelled, nothing. Parsing and matching run on
/// a second thread beside the writing; memory does not grow with the files. Progress counts bytes of the file at hand. Any thread that owns @p store.
Result<ImportReport> importFiles(CatalogueStore& store, const FormatRegistry& formats,
                                 const ImportRequest& request, Progress& progress);

/// The file (a SourceFile) or the text, open for reading. Errors: NotFound, Io, BadInput (a folder, a device, a pipe).
Result<std::unique_ptr<QIODevice>> openSource(const ImportSource& source);
/// The format asked for, else the one that recognises the first bytes. Errors: Usage, BadInput.
Result<const Format*> formatOfSource(QIODevice& device, const ImportSource& source,
                                     const FormatRegistry& formats);
/// @p options with what @p settings say.
ReadOptions readOptionsOf(const ImportFileSettings& settings, ReadOptions options = {});

} // namespace lacuna
