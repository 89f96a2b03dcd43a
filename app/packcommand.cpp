// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandsource.h"
#include "app/passphrasefile.h"
#include "app/questionarguments.h"
#include "model/catalogue/searchquery.h"
#include "model/storage/packs.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::PackCommand)
};

Result<QList<Id>> collectionsNamed(const QStringList& names, const std::vector<Collection>& collections)
{
    QList<Id> ids;
    for (const QString& name : names) {
        const auto same = [&](const Collection& one) {
            return one.name.compare(name, Qt::CaseInsensitive) == 0;
        };
        const auto found = std::ranges::find_if(collections, same);
        if (found != collections.end()) {
            ids.append(found->id);
            continue;
        }
        QStringList known;
        for (const Collection& one : collections)
            known.append(one.name);
        return fail(ErrorKind::NotFound,
                    known.isEmpty() ? Text::tr("this catalogue has no collections")
                                    : Text::tr("there is no collection “%1”; this catalogue has %2")
                                          .arg(name, known.join(u", "_s)));
    }
    return ids;
}

bool hasFilter(const Arguments& arguments)
{
    const auto given = [&](const OptionSpec& option) { return arguments.has(option.name); };
    return arguments.has(u"collection"_s) || std::ranges::any_of(filterOptions(), given);
}

/// An empty variable of a script must not hand over everything.
Result<> wantSearch(const Arguments& arguments)
{
    const QString search = arguments.value(u"search"_s);
    if (!arguments.has(u"search"_s) || !SearchQuery::parse(search).passesEverything())
        return {};
    return fail(
        ErrorKind::Usage,
        Text::tr("--search “%1” looks for nothing, so every study would pass; say which words to look "
                 "for, or leave --search out")
            .arg(search));
}

/// The studies that pass the filter, as `studies` lists them.
Result<> chooseStudies(CommandContext& context, PackOptions& options)
{
    Result<CommandSource> source = CommandSource::open(context);
    if (!source)
        return std::unexpected(source.error());
    const auto collections =
        collectionsNamed(context.arguments.values(u"collection"_s), source->snapshot->collections);
    if (!collections)
        return std::unexpected(collections.error());
    source->filter.collections = *collections;
    const Result<StudyHits> hits = source->search(context);
    if (!hits)
        return std::unexpected(hits.error());
    const EvidenceTable& evidence = *source->snapshot->evidence;
    const std::vector<quint8> passed = evidence.matching(source->filter, hits->get());
    for (size_t row = 0; row < passed.size(); ++row) {
        if (passed[row])
            options.studies.push_back(evidence.ids()[row]);
    }
    if (options.studies.empty())
        return fail(ErrorKind::NotFound, Text::tr("no study passes the filter; nothing was written"));
    options.what = PackOptions::What::Studies;
    options.scope = filterText(source->filter, *source->snapshot->codebook, source->snapshot->collections);
    return {};
}

Result<PackOptions> optionsFrom(CommandContext& context)
{
    const Arguments& arguments = context.arguments;
    PackOptions options;
    options.attachments = !arguments.has(u"without-files"_s);
    if (arguments.has(u"include-confidential"_s))
        options.confidential = ConfidentialParts::all();
    if (arguments.value(u"o"_s, u"-"_s) == u"-")
        return fail(ErrorKind::Usage, Text::tr("say where to with -o FILE.lacunapack"));
    if (arguments.has(u"changes"_s) && hasFilter(arguments))
        return fail(ErrorKind::Usage, Text::tr("--changes takes all that was changed; leave out the filter"));
    if (const Result<> search = wantSearch(arguments); !search)
        return std::unexpected(search.error());
    if (arguments.has(u"changes"_s))
        options.what = PackOptions::What::Changes;
    else if (hasFilter(arguments)) {
        if (Result<> chosen = chooseStudies(context, options); !chosen)
            return std::unexpected(chosen.error());
    }
    return options;
}

/// What left, and what did not.
void tell(CommandContext& context, const PackContents& contents, const PackOptions& options)
{
    const auto list = [](const QStringList& words) { return QLocale().createSeparatedList(words); };
    const QStringList words = packContentWords(contents);
    context.say(words.isEmpty() ? Text::tr("the pack is empty: there was nothing to go into it")
                                : Text::tr("in the pack: %1").arg(list(words)));
    if (const QStringList in = packConfidentialWords(contents, options.confidential, true); !in.isEmpty())
        context.say(Text::tr("confidential, and in the pack: %1").arg(list(in)));
    if (const QStringList out = packConfidentialWords(contents, options.confidential, false); !out.isEmpty())
        context.say(Text::tr("confidential, and left out: %1 (--include-confidential takes them along)")
                        .arg(list(out)));
}

/// Who has the pack can try as many as they like.
void warnOfShortPassphrase(CommandContext& context, const QString& passphrase)
{
    constexpr qsizetype few = 8;
    if (!passphrase.isEmpty() && passphrase.size() < few)
        context.say(
            Text::tr("warning: a passphrase of fewer than %1 characters is soon found out by trying; four "
                     "or five words that have nothing to do with each other are good")
                .arg(few));
}

Result<ExitCode> runPack(CommandContext& context)
{
    const Result<PackOptions> options = optionsFrom(context);
    if (!options)
        return std::unexpected(options.error());
    const Result<QString> passphrase = passphraseFrom(context.arguments);
    if (!passphrase)
        return std::unexpected(passphrase.error());
    Progress progress;
    const Result<PackContents> contents =
        writePack(context.catalogue(), *options, context.arguments.value(u"o"_s), *passphrase, progress);
    context.timings.stage(u"pack"_s);
    if (!contents)
        return std::unexpected(contents.error());
    tell(context, *contents, *options);
    warnOfShortPassphrase(context, *passphrase);
    return ExitCode::Done;
}

} // namespace

std::vector<Command> packCommands()
{
    return {
        {.name = u"pack"_s,
         .synopsis = u"CATALOGUE [FILTER] -o FILE.lacunapack"_s,
         .summary = Text::tr("writes a catalogue, or part of it, for others to merge"),
         .options = joined(
             filterOptions(),
             {{{u"collection"_s, u"NAME"_s, Text::tr("keep studies of this collection; may be repeated")},
               {u"changes"_s, {}, Text::tr("what was changed here since the last pack, instead of a filter")},
               {u"without-files"_s, {}, Text::tr("leave attached files out; their names go along")},
               {u"include-confidential"_s,
                {},
                Text::tr("take along what is marked confidential, and names of persons")},
               {u"passphrase-file"_s, u"FILE"_s, Text::tr("encrypt with the first line of this file")},
               {u"o"_s, u"FILE"_s, Text::tr("the pack")}}}),
         .run = runPack},
    };
}

} // namespace lacuna
