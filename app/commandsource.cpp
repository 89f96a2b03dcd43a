// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandsource.h"

#include "app/questionarguments.h"
#include "app/snapshotloader.h"

using namespace Qt::StringLiterals;

namespace lacuna {

Result<CommandSource> CommandSource::open(CommandContext& context)
{
    CommandSource source;
    auto store = CatalogueStore::open(context.catalogue(), CatalogueStore::Access::ReadOnly);
    if (!store)
        return std::unexpected(store.error());
    source.store = *std::move(store);
    context.timings.stage(u"open"_s);
    auto snapshot = loadSnapshot(*source.store);
    if (!snapshot)
        return std::unexpected(snapshot.error());
    source.snapshot = *std::move(snapshot);
    context.timings.stage(u"evidence"_s);
    Result<Filter> filter = filterFrom(context.arguments, *source.snapshot->codebook);
    if (!filter)
        return std::unexpected(filter.error());
    source.filter = *std::move(filter);
    return source;
}

Result<StudyHits> CommandSource::search(CommandContext& context) const
{
    if (filter.search.isEmpty() && filter.collections.isEmpty())
        return StudyHits();
    auto hits = hitsOf(*store, *snapshot, filter);
    context.timings.stage(u"search"_s);
    return hits;
}

Result<std::shared_ptr<const GapMap>> CommandSource::mapOf(const Question& question,
                                                           CommandContext& context) const
{
    const Result<StudyHits> hits = hitsOf(*store, *snapshot, question, filter);
    context.timings.stage(u"search"_s);
    if (!hits)
        return std::unexpected(hits.error());
    GapMapInput input = gapMapInput(*snapshot, question, context.catalogue());
    input.searchHits = hits->get();
    auto map = computeGapMap(question, filter, input);
    context.timings.stage(u"gap map"_s);
    return map;
}

Result<ExitCode> done(const Result<>& written)
{
    if (!written)
        return std::unexpected(written.error());
    return ExitCode::Done;
}

} // namespace lacuna
