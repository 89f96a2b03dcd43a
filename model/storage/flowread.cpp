// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the records of a catalogue came from, for the flow diagram.
#include "model/catalogue/importreport.h"
#include "model/storage/storeprivate.h"

namespace lacuna {

namespace {

/// A record that became part of another, and is no longer one of its own. Merges of merges keep several copies of one. What was merged while it was imported
/// never was a study (0); the import's report counts it.
constexpr const char* mergedAway =
    "SELECT count(DISTINCT id) FROM merged_study WHERE id <> 0 AND id NOT IN (SELECT id FROM study)";

/// What the import's report says; of an import older than reports, what it added.
///
/// PRISMA 2020 (item 16a) counts the records of every search as they were found, before duplicates are removed, and then the duplicates. So a record that
/// was in the catalogue already counts as identified *and* as removed, even if the same file is read again: both grow by the same number, and what is to
/// be screened stays. Whoever read a file again by mistake undoes that import, which takes it out of both.
void add(FlowSources& sources, const ImportBatch& batch)
{
    const ImportReport report = importReportFromJson(batch.report.toUtf8());
    int read = report.files.empty() ? batch.added : 0;
    for (const FileReport& file : report.files) {
        read += file.added + file.merged + file.skipped;
        sources.importedTwice += file.merged + file.skipped;
    }
    sources.imported += read;
    sources.importedBy.insert(batch.id, read);
}

} // namespace

Result<FlowSources> CatalogueStore::flowSources() const
{
    FlowSources sources;
    const auto batches = this->batches();
    if (!batches)
        return std::unexpected(batches.error());
    for (const ImportBatch& batch : *batches)
        add(sources, batch);
    const QByteArray typedAway = QByteArray(mergedAway) + " AND batch IS NULL";
    const auto merged = d->connection.integer(mergedAway);
    const auto typed = d->connection.integer("SELECT count(*) FROM study WHERE batch IS NULL");
    const auto typedAndMerged = d->connection.integer(typedAway);
    for (const auto* number : {&merged, &typed, &typedAndMerged}) {
        if (!*number)
            return std::unexpected(number->error());
    }
    sources.merged = int(*merged);
    sources.typedIn = int(*typed + *typedAndMerged);
    return sources;
}

} // namespace lacuna
