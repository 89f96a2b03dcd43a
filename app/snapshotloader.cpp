// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/snapshotloader.h"

#include "model/analysis/practicefilter.h"

#include <QtCore/QFileInfo>

namespace lacuna {

namespace {

/// Puts the value of @p result into @p into; false, and the error into @p error, if there is none.
template <typename T, typename U> bool take(Result<T> result, U& into, Error& error)
{
    if (!result) {
        error = std::move(result).error();
        return false;
    }
    into = *std::move(result);
    return true;
}

} // namespace

Result<std::shared_ptr<const Snapshot>> loadSnapshot(const CatalogueStore& store, std::optional<Id> onlyCoder,
                                                     Reading reading)
{
    auto snapshot = std::make_shared<Snapshot>();
    EvidenceInput studies;
    EvidenceInput practices;
    Error error;
    snapshot->counted = reading == Reading::Everything;
    const bool complete = take(store.codebook(), snapshot->codebook, error)
        && (snapshot->counted ? take(store.evidence(onlyCoder), studies, error)
                              : take(store.studyList(), studies.studies, error))
        && take(store.practiceEvidence(), practices, error)
        && take(store.notApplicable(), snapshot->notApplicable, error)
        && take(store.views(), snapshot->views, error) && take(store.stories(), snapshot->stories, error)
        && take(store.gapNotes(), snapshot->gapNotes, error)
        && take(store.practices(), snapshot->practiceList, error)
        && take(store.contributions(), snapshot->contributions, error)
        && take(store.rounds(), snapshot->rounds, error) && take(store.meetings(), snapshot->meetings, error)
        && take(store.burdens(), snapshot->burdens, error)
        && take(store.protocol(), snapshot->protocol, error) && take(store.coders(), snapshot->coders, error)
        && take(store.collections(), snapshot->collections, error)
        && take(store.savedSearches(), snapshot->savedSearches, error)
        && take(store.checklists(), snapshot->checklists, error)
        && take(store.differentPairs(), snapshot->different, error)
        && take(store.reports(), snapshot->reports, error);
    if (!complete)
        return std::unexpected(error);
    for (Burden& burden : builtinBurdens(*snapshot->codebook)) {
        // One that the team keeps under the same name is in its place.
        if (std::ranges::find(snapshot->burdens, burden.name, &Burden::name) == snapshot->burdens.end())
            snapshot->burdens.push_back(std::move(burden));
    }
    for (const Collection& collection : snapshot->collections) {
        if (!take(store.collected(collection.id), snapshot->collected[collection.id], error))
            return std::unexpected(error);
    }
    snapshot->evidence = EvidenceTable::build(snapshot->codebook, studies);
    snapshot->practices = EvidenceTable::build(snapshot->codebook, practices);
    snapshot->studies = std::make_shared<const StudyList>(std::move(studies.studies));
    return snapshot;
}

namespace {

/// What the search alone finds; null: there is none.
Result<StudyHits> searchOf(const CatalogueStore& store, const Filter& filter)
{
    if (filter.search.isEmpty())
        return StudyHits();
    auto hits = store.search(filter.search);
    if (!hits)
        return std::unexpected(hits.error());
    return std::make_shared<const std::vector<Id>>(*std::move(hits));
}

} // namespace

Result<StudyHits> hitsOf(const CatalogueStore& store, const Snapshot& snapshot, const Filter& filter)
{
    return searchOf(store, filter).transform([&](StudyHits found) {
        return narrowedHits(filter, snapshot.collected, std::move(found));
    });
}

Result<StudyHits> hitsOf(const CatalogueStore& store, const Snapshot& snapshot, const Question& question,
                         const Filter& filter)
{
    if (question.measure == Measure::Studies)
        return hitsOf(store, snapshot, filter);
    return searchOf(store, filter).transform([&](const StudyHits& found) {
        return practiceHits(filter, snapshot.practiceList, snapshot.collected, found);
    });
}

GapMapInput gapMapInput(const Snapshot& snapshot, const Question& question, const QString& fileName)
{
    GapMapInput input;
    input.evidence = question.measure == Measure::Practices ? snapshot.practices : snapshot.evidence;
    input.notApplicable = snapshot.notApplicable;
    input.collections = snapshot.collections;
    input.burdens = snapshot.burdens;
    input.provenance.catalogue =
        snapshot.protocol.title.isEmpty() ? QFileInfo(fileName).completeBaseName() : snapshot.protocol.title;
    input.provenance.searchedOn = snapshot.protocol.searchedOn;
    input.provenance.note = snapshot.protocol.note;
    input.provenance.total = int(input.evidence->size());
    return input;
}

} // namespace lacuna
