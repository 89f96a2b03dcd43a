// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/openedpack.h"
#include "app/passphrasefile.h"
#include "app/savefile.h"
#include "model/analysis/duplicates.h"
#include "model/catalogue/mergesides.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::MergeCommand)
};

/// Pairs that look like one publication, with what they are called.
struct LookAlikes {
    std::vector<DuplicatePair> pairs;
    QHash<Id, QString> titles;
};

struct Merged {
    QString file;
    bool ofThisCatalogue = false;
    MergeChoices choices;
    MergePlan plan;
    MergeOutcome outcome;
    std::optional<LookAlikes> duplicates; ///< none: stopped while looking for them
};

MergeChoices choicesFor(const QString& preferred)
{
    MergeChoices choices;
    choices.rule = preferred == u"mine" ? MergeRule::Mine
        : preferred == u"theirs"        ? MergeRule::Theirs
        : preferred == u"newest"        ? MergeRule::Newest
                                        : MergeRule::None;
    return choices;
}

/// Those of which at least one is among @p added.
Result<LookAlikes> duplicatesOf(const CatalogueStore& store, const std::vector<Id>& added, Progress& progress)
{
    LookAlikes found;
    if (added.empty())
        return found;
    DuplicateFinder finder;
    const Result<> read = store.forEachStudy([&](const CodedStudy& coded) {
        finder.add(coded.study);
        return true;
    });
    const auto apart = store.differentPairs();
    if (!read || !apart)
        return std::unexpected(!read ? read.error() : apart.error());
    DuplicateOptions options;
    for (const DifferentPair& pair : *apart)
        options.different.emplace_back(pair.a, pair.b);
    const auto report = finder.find(progress, options);
    if (!report)
        return std::unexpected(report.error());
    const auto isNew = [&](Id id) { return std::ranges::binary_search(added, id); };
    std::vector<Id> ids;
    for (const auto* list : {&report->duplicates, &report->possible}) {
        for (const DuplicatePair& pair : *list) {
            if (!isNew(pair.a) && !isNew(pair.b))
                continue;
            found.pairs.push_back(pair);
            ids.insert(ids.end(), {pair.a, pair.b});
        }
    }
    std::ranges::sort(ids);
    const auto rest = std::ranges::unique(ids);
    ids.erase(rest.begin(), rest.end());
    return store
        .forEachStudy(
            [&](const CodedStudy& coded) {
                found.titles.insert(coded.study.id, coded.study.title);
                return true;
            },
            &ids)
        .transform([&] { return found; });
}

QJsonValue timeToJson(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(time.toString(Qt::ISODate)) : QJsonValue();
}

/// Of what carries the mark there is only that it conflicts, unless asked for.
QJsonObject conflictToJson(const MergeConflict& conflict, const MergeChoices& choices, bool withConfidential)
{
    const bool told = withConfidential || !conflict.confidential;
    const auto text = [told](const QString& words) { return told ? QJsonValue(words) : QJsonValue(); };
    const auto side = chosenSide(conflict, choices);
    const QString kind = conflict.kind == MergeConflict::Kind::Field ? u"field"_s
        : conflict.kind == MergeConflict::Kind::DeletedHere          ? u"deletedHere"_s
                                                                     : u"deletedThere"_s;
    QJsonObject json{{u"kind"_s, kind},
                     {u"table"_s, QString::fromUtf8(conflict.place.table)},
                     {u"row"_s, QString::fromUtf8(conflict.place.row)},
                     {u"column"_s, QString::fromUtf8(conflict.place.column)},
                     {u"confidential"_s, conflict.confidential},
                     {u"subject"_s, text(conflict.subject)},
                     {u"part"_s, conflict.part},
                     {u"mine"_s, text(conflict.mine)},
                     {u"theirs"_s, text(conflict.theirs)},
                     {u"base"_s, conflict.base ? text(*conflict.base) : QJsonValue()},
                     {u"mineAt"_s, timeToJson(conflict.mineAt)},
                     {u"theirsAt"_s, timeToJson(conflict.theirsAt)}};
    json.insert(u"settled"_s,
                !side ? QJsonValue() : QJsonValue(*side == MergeSide::Mine ? u"mine"_s : u"theirs"_s));
    return json;
}

QJsonObject termToJson(const TermMatch& match)
{
    const QJsonValue by = match.by == TermMatch::By::Code ? QJsonValue(u"code"_s)
        : match.by == TermMatch::By::Label                ? QJsonValue(u"label"_s)
                                                          : QJsonValue();
    QJsonObject json{{u"what"_s, match.isDimension ? u"dimension"_s : u"term"_s},
                     {u"id"_s, QString::number(match.incoming)},
                     {u"dimension"_s, match.dimension},
                     {u"code"_s, match.code},
                     {u"label"_s, match.label},
                     {u"matchedBy"_s, by}};
    json.insert(u"takenFor"_s,
                match.here == 0
                    ? QJsonValue()
                    : QJsonObject{{u"id"_s, QString::number(match.here)}, {u"label"_s, match.hereLabel}});
    return json;
}

QByteArray reportOf(const Merged& merged, bool withConfidential)
{
    QJsonArray counts;
    for (const auto& [kind, count] : merged.outcome.summary.kinds)
        counts.append(QJsonObject{{u"kind"_s, kind},
                                  {u"added"_s, count.added},
                                  {u"changed"_s, count.changed},
                                  {u"deleted"_s, count.deleted}});
    QJsonArray conflicts;
    for (const MergeConflict& conflict : merged.plan.conflicts)
        conflicts.append(conflictToJson(conflict, merged.choices, withConfidential));
    QJsonArray terms;
    for (const TermMatch& match : merged.plan.terms)
        terms.append(termToJson(match));
    QJsonArray duplicates;
    const auto study = [&](Id id) {
        return QJsonObject{{u"id"_s, QString::number(id)}, {u"title"_s, merged.duplicates->titles.value(id)}};
    };
    for (const DuplicatePair& pair :
         merged.duplicates ? merged.duplicates->pairs : std::vector<DuplicatePair>())
        duplicates.append(
            QJsonObject{{u"a"_s, study(pair.a)}, {u"b"_s, study(pair.b)}, {u"score"_s, pair.score}});
    const PackManifest& manifest = merged.plan.manifest;
    const QJsonObject pack{{u"file"_s, QFileInfo(merged.file).fileName()},
                           {u"title"_s, manifest.title},
                           {u"scope"_s, manifest.scope},
                           {u"made"_s, timeToJson(manifest.made)},
                           {u"program"_s, manifest.program},
                           {u"ofThisCatalogue"_s, merged.ofThisCatalogue}};
    return QJsonDocument(
               QJsonObject{{u"pack"_s, pack},
                           {u"counts"_s, counts},
                           {u"settled"_s, merged.outcome.summary.settled},
                           {u"unsettled"_s, merged.outcome.summary.unsettled},
                           {u"conflicts"_s, conflicts},
                           {u"terms"_s, terms},
                           {u"duplicates"_s, merged.duplicates ? QJsonValue(duplicates) : QJsonValue()},
                           {u"backup"_s, merged.outcome.backup}})
        .toJson();
}

void tell(CommandContext& context, const Merged& merged)
{
    const MergeSummary& summary = merged.outcome.summary;
    if (!merged.ofThisCatalogue)
        context.say(Text::tr("note: the pack was made of another catalogue, not of a copy of this one"));
    for (const auto& [kind, count] : summary.kinds)
        context.say(Text::tr("%1: %2 added, %3 changed, %4 deleted")
                        .arg(kind)
                        .arg(count.added)
                        .arg(count.changed)
                        .arg(count.deleted));
    if (summary.kinds.empty() && summary.unsettled > 0)
        context.say(Text::tr("nothing was changed yet"));
    else if (summary.kinds.empty() && summary.settled > 0)
        context.say(Text::tr("nothing was changed: what is here stays"));
    else if (summary.kinds.empty())
        context.say(
            Text::tr("nothing was changed: all that is in the pack was merged before or is known here; what "
                     "was settled then stays as it is"));
    if (summary.settled > 0)
        context.say(Text::tr("%n conflict(s) settled by the rule", nullptr, summary.settled));
    if (!merged.duplicates)
        context.say(Text::tr("stopped while looking for possible duplicates; the merge is done"));
    else if (!merged.duplicates->pairs.empty())
        context.say(Text::tr("%n pair(s) of studies look like one publication and were not merged", nullptr,
                             int(merged.duplicates->pairs.size())));
    if (summary.unsettled > 0)
        context.say(Text::tr(
            "%n conflict(s) left as they are here; settle them with --prefer mine, theirs or newest, or "
            "in the window",
            nullptr, summary.unsettled));
}

Result<Merged> merge(CommandContext& context, CatalogueStore& store, const std::shared_ptr<OpenPack>& pack,
                     const MergeChoices& choices)
{
    Progress progress;
    Merged merged{.file = context.arguments.positional().at(1),
                  .ofThisCatalogue = isOfCatalogue(pack->manifest(), store.path()),
                  .choices = choices,
                  .plan = {},
                  .outcome = {},
                  .duplicates = {}};
    const PackData data = dataOf(pack);
    // What conflicts are about can be told before the merge only.
    auto plan = PackMerge::plan(store, data, choices, progress);
    if (!plan)
        return std::unexpected(plan.error());
    merged.plan = *std::move(plan);
    context.timings.stage(u"plan"_s);
    auto outcome = PackMerge::merge(store, data, choices, progress);
    if (!outcome)
        return std::unexpected(outcome.error());
    merged.outcome = *std::move(outcome);
    context.timings.stage(u"merge"_s);
    auto duplicates = duplicatesOf(store, merged.outcome.addedStudies, progress);
    if (duplicates)
        merged.duplicates = *std::move(duplicates);
    else if (duplicates.error().kind != ErrorKind::Cancelled)
        return std::unexpected(duplicates.error());
    context.timings.stage(u"duplicates"_s);
    return merged;
}

Result<ExitCode> runMerge(CommandContext& context)
{
    const auto preferred = context.arguments.has(u"prefer"_s)
        ? context.arguments.choice(u"prefer"_s, {u"mine"_s, u"theirs"_s, u"newest"_s}, {})
        : Result<QString>(QString());
    if (!preferred)
        return std::unexpected(preferred.error());
    const auto passphrase = passphraseFrom(context.arguments);
    if (!passphrase)
        return std::unexpected(passphrase.error());
    const auto store = CatalogueStore::open(context.catalogue());
    if (!store)
        return std::unexpected(store.error());
    if ((*store)->isReadOnly())
        return fail(ErrorKind::Io,
                    Text::tr("%1 can only be read; nothing was merged").arg(context.catalogue()));
    Progress progress;
    auto pack = OpenPack::open(context.arguments.positional().at(1), *passphrase, progress);
    if (!pack && pack.error().detail == u"passphrase" && passphrase->isEmpty())
        return fail(ErrorKind::BadInput,
                    Text::tr("%1 Give it with --passphrase-file FILE.").arg(pack.error().message));
    if (!pack)
        return std::unexpected(pack.error());
    context.timings.stage(u"open"_s);
    const std::shared_ptr<OpenPack> opened = *std::move(pack);
    const auto merged = merge(context, **store, opened, choicesFor(*preferred));
    if (!merged)
        return std::unexpected(merged.error());
    tell(context, *merged);
    if (const QString file = context.arguments.value(u"report"_s); !file.isEmpty()) {
        // It quotes what conflicts, and whom.
        const QByteArray report = reportOf(*merged, context.arguments.has(u"include-confidential"_s));
        if (const Result<> saved = savePrivateFile(file, report); !saved)
            return fail(saved.error().kind,
                        Text::tr("the merge is done, but not its report: %1").arg(saved.error().message));
    }
    return merged->outcome.summary.unsettled > 0 ? ExitCode::Partly : ExitCode::Done;
}

} // namespace

std::vector<Command> mergeCommands()
{
    return {
        {.name = u"merge"_s,
         .synopsis = u"CATALOGUE FILE.lacunapack"_s,
         .summary = Text::tr("merges a pack into a catalogue, after a backup; one step of its history"),
         .options = {{u"prefer"_s, u"mine|theirs|newest"_s,
                      Text::tr("settles what was changed on both sides (left as it is here, exit code 3)")},
                     {u"report"_s, u"FILE"_s,
                      Text::tr("counts, conflicts, terms and possible duplicates, as JSON")},
                     {u"include-confidential"_s,
                      {},
                      Text::tr("in the report, the texts of what is marked confidential, too")},
                     {u"passphrase-file"_s, u"FILE"_s,
                      Text::tr("the pack's passphrase is the first line of this file")}},
         .least = 2,
         .most = 2,
         .run = runMerge},
    };
}

} // namespace lacuna
