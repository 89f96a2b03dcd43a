// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/questionarguments.h"
#include "app/snapshotloader.h"
#include "app/studyexport.h"
#include "model/analysis/gapmaptext.h"
#include "model/catalogue/searchquery.h"
#include "model/reports/flowreport.h"
#include "model/reports/report.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::QuestionCommands)
};

/// A catalogue opened for reading, with the filter of the command line.
struct Source {
    std::unique_ptr<CatalogueStore> store;
    std::shared_ptr<const Snapshot> snapshot;
    Filter filter;
    StudyHits searchHits;
};

Result<Source> openSource(CommandContext& context)
{
    Source source;
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

Result<> search(Source& source, CommandContext& context)
{
    if (source.filter.search.isEmpty() && source.filter.collections.isEmpty())
        return {};
    auto hits = hitsOf(*source.store, *source.snapshot, source.filter);
    if (!hits)
        return std::unexpected(hits.error());
    source.searchHits = *std::move(hits);
    context.timings.stage(u"search"_s);
    return {};
}

Result<std::shared_ptr<const GapMap>> mapOf(Source& source, const Question& question, CommandContext& context)
{
    if (const Result<> searched = search(source, context); !searched)
        return std::unexpected(searched.error());
    GapMapInput input = gapMapInput(*source.snapshot, question, context.catalogue());
    input.searchHits = source.searchHits.get();
    auto map = computeGapMap(question, source.filter, input);
    context.timings.stage(u"gap map"_s);
    return map;
}

Result<std::shared_ptr<const GapMap>> mapOfQuestion(CommandContext& context)
{
    Result<Source> source = openSource(context);
    if (!source)
        return std::unexpected(source.error());
    const Result<Question> question = questionFrom(context.arguments, *source->snapshot->codebook);
    if (!question)
        return std::unexpected(question.error());
    return mapOf(*source, *question, context);
}

Result<ExitCode> done(const Result<>& written)
{
    if (!written)
        return std::unexpected(written.error());
    return ExitCode::Done;
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
    Result<Source> source = openSource(context);
    if (!source)
        return std::unexpected(source.error());
    const Result<Question> question = questionFrom(context.arguments, *source->snapshot->codebook);
    if (!question)
        return std::unexpected(question.error());
    const auto map = mapOf(*source, *question, context);
    if (!map)
        return std::unexpected(map.error());
    const std::vector<GapNote>& notes = source->snapshot->gapNotes;
    std::vector<Gap> gaps = rankGaps(**map);
    if (*top && gaps.size() > size_t(**top))
        gaps.resize(size_t(**top));
    const QByteArray text = *as == u"csv" ? gapsToCsv(**map, gaps, notes)
        : *as == u"table"                 ? gapsToTable(**map, gaps, notes)
                                          : gapsToJson(**map, gaps, notes);
    return done(context.write(text));
}

/// Whether any coding or appraisal is somebody's.
Result<bool> codedBySomebody(const Source& source)
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
    Result<Source> source = openSource(context);
    if (!source)
        return std::unexpected(source.error());
    if (const Result<> searched = search(*source, context); !searched)
        return std::unexpected(searched.error());
    const std::vector<quint8> passed =
        source->snapshot->evidence->matching(source->filter, source->searchHits.get());
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
    return done(context.write(
        [&](QIODevice& device) { return writeStudiesTo(device, *source->store, format, ids, progress); }));
}

/// What an export shows: a saved view, with the command line's filter on top of its own, or a question.
struct Exported {
    Question question;
    ReportOptions options;
};

Result<Exported> exportedView(Source& source, const QString& name)
{
    const auto& views = source.snapshot->views;
    const auto view = std::ranges::find_if(
        views, [&](const View& candidate) { return candidate.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (view == views.end())
        return fail(ErrorKind::NotFound, Text::tr("this catalogue has no view “%1”").arg(name));
    Exported exported{view->question, {}};
    exported.options.title = view->name;
    exported.options.caption = view->caption;
    exported.options.drawing = view->drawing;
    Filter filter = view->filter;
    filter.clauses += source.filter.clauses;
    filter.yearFrom = source.filter.yearFrom ? source.filter.yearFrom : filter.yearFrom;
    filter.yearTo = source.filter.yearTo ? source.filter.yearTo : filter.yearTo;
    filter.search = searchForBoth(filter.search, source.filter.search);
    source.filter = filter;
    return exported;
}

Result<Exported> exportedFrom(Source& source, CommandContext& context)
{
    const Arguments& arguments = context.arguments;
    if (arguments.has(u"story"_s))
        return fail(ErrorKind::NotFound,
                    Text::tr("this catalogue has no story “%1”").arg(arguments.value(u"story"_s)));
    if (arguments.has(u"view"_s)) {
        if (hasQuestion(arguments))
            return fail(ErrorKind::Usage,
                        Text::tr("say --view NAME or a question (--rows, --columns …), not both"));
        return exportedView(source, arguments.value(u"view"_s));
    }
    const Result<Question> question = questionFrom(arguments, *source.snapshot->codebook);
    if (!question)
        return std::unexpected(question.error());
    return Exported{*question, {}};
}

qint64 sourceDateEpoch()
{
    bool isNumber = false;
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    return isNumber ? epoch : -1;
}

/// The colours of what is exported.
Result<Theme> themeFrom(const Arguments& arguments)
{
    const QStringList names{u"light"_s, u"dark"_s, u"contrast"_s, u"print"_s}; // in the order of Theme
    return arguments.choice(u"theme"_s, names, names.first()).transform([&names](const QString& name) {
        return Theme(names.indexOf(name));
    });
}

/// `export --flow`: the whole catalogue's, so no filter and no question go with it.
Result<ExitCode> runFlow(CommandContext& context, const QString& file)
{
    const Arguments& arguments = context.arguments;
    if (hasQuestion(arguments) || arguments.has(u"view"_s) || arguments.has(u"story"_s))
        return fail(ErrorKind::Usage, Text::tr("say --flow, --view NAME or a question, only one of them"));
    const auto writer = flowWriterFor(QFileInfo(file).suffix());
    if (!writer)
        return fail(
            ErrorKind::Usage,
            Text::tr("cannot tell the format of %1; a flow diagram ends in .pptx, .svg, .png or .json")
                .arg(file));
    const Result<Source> source = openSource(context);
    if (!source)
        return std::unexpected(source.error());
    if (!source->filter.isEmpty())
        return fail(ErrorKind::Usage, Text::tr("--flow counts the whole catalogue; it takes no filter"));
    const Snapshot& snapshot = *source->snapshot;
    const auto sources = source->store->flowSources();
    if (!sources)
        return std::unexpected(sources.error());
    PrismaFlow flow = prismaFlow(*snapshot.evidence, snapshot.reports, *sources, snapshot.protocol.flow);
    if (!flow.started && !flow.hasTyped())
        return fail(
            ErrorKind::NotFound,
            Text::tr("this catalogue has no screening; the window starts it (menu, Screening flow…)"));
    flow.title = snapshot.protocol.title;
    flow.searchedOn = snapshot.protocol.searchedOn;
    for (const QString& warning : flowWarnings(flow))
        context.say(warning);
    const Result<Theme> theme = themeFrom(arguments);
    if (!theme)
        return std::unexpected(theme.error());
    ReportOptions options;
    options.theme = *theme;
    options.sourceDateEpoch = sourceDateEpoch();
    Progress progress;
    return done(
        context.write([&](QIODevice& device) { return writer->write(flow, options, device, progress); }));
}

Result<ExitCode> runExport(CommandContext& context)
{
    const QString file = context.arguments.value(u"o"_s);
    if (file.isEmpty())
        return fail(ErrorKind::Usage, Text::tr("say where to with -o FILE"));
    if (context.arguments.has(u"flow"_s))
        return runFlow(context, file);
    const auto writer = reportFor(QFileInfo(file).suffix());
    if (!writer) {
        QStringList known;
        for (const auto& report : standardReports())
            known.append(u"."_s + report->extension());
        return fail(ErrorKind::Usage,
                    Text::tr("cannot tell the format of %1; it should end in one of %2")
                        .arg(file, known.join(u", "_s)));
    }
    const Result<Theme> theme = themeFrom(context.arguments);
    if (!theme)
        return std::unexpected(theme.error());
    Result<Source> source = openSource(context);
    if (!source)
        return std::unexpected(source.error());
    Result<Exported> exported = exportedFrom(*source, context);
    if (!exported)
        return std::unexpected(exported.error());
    const auto map = mapOf(*source, exported->question, context);
    if (!map)
        return std::unexpected(map.error());
    exported->options.theme = *theme;
    exported->options.sourceDateEpoch = sourceDateEpoch();
    Progress progress;
    const Result<> written = context.write(
        [&](QIODevice& device) { return writer->writeMap(**map, exported->options, device, progress); });
    context.timings.stage(u"write"_s);
    return done(written);
}

std::vector<OptionSpec> joined(std::vector<OptionSpec> first,
                               const std::vector<std::vector<OptionSpec>>& more)
{
    for (const auto& options : more)
        first.insert(first.end(), options.begin(), options.end());
    return first;
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
                           {filterOptions(), {{u"top"_s, u"N"_s, Text::tr("only the first N")}, as, output}}),
         .run = runGaps},
        {.name = u"export"_s,
         .synopsis = u"CATALOGUE -o FILE"_s,
         .summary = Text::tr("writes a gap matrix as slides, picture or table (.pptx, .svg, .png, .csv)"),
         .options =
             joined(questionOptions(),
                    {filterOptions(),
                     {{u"view"_s, u"NAME"_s, Text::tr("a saved view instead of a question")},
                      {u"story"_s, u"NAME"_s, Text::tr("a saved story")},
                      {u"flow"_s, {}, Text::tr("the PRISMA 2020 flow diagram (.pptx, .svg, .png, .json)")},
                      {u"theme"_s, u"light|dark|contrast|print"_s,
                       Text::tr("colours of a picture or slides (light); print: black and white")},
                      {u"o"_s, u"FILE"_s, Text::tr("the file; its ending says the format")}}}),
         .run = runExport},
    };
}

} // namespace lacuna
