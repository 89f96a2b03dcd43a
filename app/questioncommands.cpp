// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandsource.h"
#include "app/questionarguments.h"
#include "app/studyexport.h"
#include "model/analysis/gapmaptext.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::QuestionCommands)
};

Result<std::shared_ptr<const GapMap>> mapOfQuestion(CommandContext& context)
{
    Result<CommandSource> source = CommandSource::open(context);
    if (!source)
        return std::unexpected(source.error());
    const Result<Question> question = questionFrom(context.arguments, *source->snapshot->codebook);
    if (!question)
        return std::unexpected(question.error());
    return source->mapOf(*question, context);
}

Result<ExitCode> runMatrix(CommandContext& context)
{
    const auto as = context.arguments.choice(u"as"_s, {u"json"_s, u"csv"_s, u"table"_s}, u"json"_s);
    if (!as)
        return std::unexpected(as.error());
    const auto map = mapOfQuestion(context);
    if (!map)
        return std::unexpected(map.error());
    const QByteArray text = *as == u"csv" ? gapMapToCsv(**map)
        : *as == u"table"                 ? gapMapToTable(**map)
                                          : gapMapToJson(**map);
    return done(context.write(text));
}

Result<ExitCode> runGaps(CommandContext& context)
{
    const auto as = context.arguments.choice(u"as"_s, {u"json"_s, u"csv"_s, u"table"_s}, u"json"_s);
    if (!as)
        return std::unexpected(as.error());
    const auto top = context.arguments.number(u"top"_s, 1, 1'000'000);
    if (!top)
        return std::unexpected(top.error());
    const bool withNotes = context.arguments.has(u"include"_s);
    if (withNotes && context.arguments.value(u"include"_s) != u"gap-notes")
        return fail(
            ErrorKind::Usage,
            Text::tr("--include takes gap-notes, not “%1”").arg(context.arguments.value(u"include"_s)));
    Result<CommandSource> source = CommandSource::open(context);
    if (!source)
        return std::unexpected(source.error());
    const Result<Question> question = questionFrom(context.arguments, *source->snapshot->codebook);
    if (!question)
        return std::unexpected(question.error());
    const auto map = source->mapOf(*question, context);
    if (!map)
        return std::unexpected(map.error());
    // What is done about a gap, for everybody; what a team wrote about it, who fills it and whom to ask may name people, and leaves only if it is asked for.
    const std::vector<GapNote> notes = withNotes
        ? fitToLeave(source->snapshot->gapNotes, leavingOf(context.arguments))
        : withoutWords(source->snapshot->gapNotes);
    std::vector<Gap> gaps = rankGaps(**map);
    if (*top && gaps.size() > size_t(**top))
        gaps.resize(size_t(**top));
    const QByteArray text = *as == u"csv" ? gapsToCsv(**map, gaps, notes)
        : *as == u"table"                 ? gapsToTable(**map, gaps, notes)
                                          : gapsToJson(**map, gaps, notes);
    return done(context.write(text));
}

/// Whether any coding or appraisal is somebody's.
Result<bool> codedBySomebody(const CommandSource& source)
{
    for (const Coder& coder : source.snapshot->coders) {
        const auto use = source.store->coderUse(coder.id);
        if (!use)
            return std::unexpected(use.error());
        if (use->codings > 0 || use->appraisals > 0)
            return true;
    }
    return false;
}

Result<ExitCode> runStudies(CommandContext& context)
{
    const FormatRegistry formats = standardFormats();
    QStringList known;
    for (const auto& format : formats.formats()) {
        if (format->canWrite())
            known.append(format->id());
    }
    const auto as = context.arguments.choice(u"as"_s, known, u"csv"_s);
    if (!as)
        return std::unexpected(as.error());
    Result<CommandSource> source = CommandSource::open(context);
    if (!source)
        return std::unexpected(source.error());
    const Result<StudyHits> hits = source->search(context);
    if (!hits)
        return std::unexpected(hits.error());
    const std::vector<quint8> passed = source->snapshot->evidence->matching(source->filter, hits->get());
    std::vector<Id> ids;
    for (size_t row = 0; row < passed.size(); ++row) {
        if (passed[row])
            ids.push_back(source->snapshot->evidence->ids()[row]);
    }
    const Format& format = *formats.byId(*as);
    const Result<bool> somebody = codedBySomebody(*source);
    if (!somebody)
        return std::unexpected(somebody.error());
    if (const QStringList lost = lostBy(format, *source->snapshot->codebook, *somebody); !lost.isEmpty())
        context.say(Text::tr("%1 does not hold: %2").arg(format.name(), lost.join(u"; "_s)));
    Progress progress;
    return done(context.write([&](QIODevice& device) {
        return writeStudiesTo(device, *source->store, format, ids, leavingOf(context.arguments), progress);
    }));
}

} // namespace

std::vector<Command> questionCommands()
{
    const OptionSpec output{u"o"_s, u"FILE"_s, Text::tr("write there instead of to the screen")};
    const OptionSpec as{u"as"_s, u"json|csv|table"_s, Text::tr("output format (json)")};
    return {
        {.name = u"studies"_s,
         .synopsis = u"CATALOGUE"_s,
         .summary = Text::tr("writes the studies that pass a filter"),
         .options = joined(filterOptions(),
                           {{{u"as"_s, u"csv|ris|bibtex|biblatex|csljson|nbib|endnotexml|eppi|json"_s,
                              Text::tr("output format (csv)")},
                             confidentialOption(),
                             output}}),
         .run = runStudies},
        {.name = u"matrix"_s,
         .synopsis = u"CATALOGUE"_s,
         .summary = Text::tr("answers a question with a gap matrix"),
         .options = joined(questionOptions(), {filterOptions(), {as, output}}),
         .run = runMatrix},
        {.name = u"gaps"_s,
         .synopsis = u"CATALOGUE"_s,
         .summary = Text::tr("ranks the gaps of a matrix"),
         .options = joined(questionOptions(),
                           {filterOptions(),
                            {{u"top"_s, u"N"_s, Text::tr("only the first N")},
                             {u"include"_s, u"gap-notes"_s,
                              Text::tr("what is written about the gaps, who fills them and whom to ask")},
                             confidentialOption(),
                             as,
                             output}}),
         .run = runGaps},
    };
}

} // namespace lacuna
