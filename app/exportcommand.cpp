// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandsource.h"
#include "app/exportsettings.h"
#include "app/presentcommand.h"
#include "app/questionarguments.h"
#include "app/reportcomposer.h"
#include "model/catalogue/searchquery.h"
#include "model/painting/matrixdrawing.h"
#include "model/reports/flowreport.h"
#include "model/reports/report.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::ExportCommand)
};

/// @p view with the command line's filter on top of its own.
void narrow(View& view, const Filter& filter)
{
    view.filter.clauses += filter.clauses;
    view.filter.yearFrom = filter.yearFrom ? filter.yearFrom : view.filter.yearFrom;
    view.filter.yearTo = filter.yearTo ? filter.yearTo : view.filter.yearTo;
    view.filter.search = searchForBoth(view.filter.search, filter.search);
}

Result<ReportAsk> askedStory(const CommandSource& source, CommandContext& context, const QString& name)
{
    const Result<const Story*> story = findStory(source.snapshot->stories, name);
    if (!story)
        return std::unexpected(story.error());
    int missing = 0;
    Result<ReportAsk> ask = askOf(**story, source.snapshot->views, source.snapshot->rounds, missing);
    if (missing > 0)
        context.say(Text::tr("%n step(s) of the story are left out: their views or rounds were deleted.",
                             nullptr, missing));
    return ask;
}

Result<ReportAsk> askedView(const CommandSource& source, const QString& name)
{
    const auto& views = source.snapshot->views;
    const auto view = std::ranges::find_if(
        views, [&](const View& candidate) { return candidate.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (view == views.end())
        return fail(ErrorKind::NotFound, Text::tr("this catalogue has no view “%1”").arg(name));
    return askOf(*view);
}

/// What an export shows: a story, a saved view or a question.
Result<ReportAsk> askFrom(const CommandSource& source, CommandContext& context)
{
    const Arguments& arguments = context.arguments;
    const bool story = arguments.has(u"story"_s);
    const bool view = arguments.has(u"view"_s);
    if (int(story) + int(view) + int(hasQuestion(arguments)) > 1)
        return fail(
            ErrorKind::Usage,
            Text::tr("say --view NAME, --story NAME or a question (--rows, --columns …), only one of them"));
    Result<ReportAsk> ask = ReportAsk();
    if (story) {
        ask = askedStory(source, context, arguments.value(u"story"_s));
    } else if (view) {
        ask = askedView(source, arguments.value(u"view"_s));
    } else {
        const Result<Question> question = questionFrom(arguments, *source.snapshot->codebook);
        if (!question)
            return std::unexpected(question.error());
        View asked;
        asked.question = *question;
        ask = askOf(asked);
    }
    // Nothing can have changed since a year that is not over.
    const Result<std::optional<int>> since =
        arguments.number(u"changed-since"_s, 1000, QDate::currentDate().year());
    if (!since)
        return std::unexpected(since.error());
    if (!ask)
        return ask;
    ask->changedSince = since->value_or(0);
    const QStringList styles{u"numbers"_s, u"heat"_s, u"bubble"_s, u"mosaic"_s, u"donut"_s}; // as CellStyle
    const bool styled = arguments.has(u"style"_s);
    const auto style = styled ? arguments.choice(u"style"_s, styles, {}) : QString();
    if (!style)
        return std::unexpected(style.error());
    for (View& asked : ask->views) {
        narrow(asked, source.filter);
        if (styled) {
            MatrixDrawing drawing = MatrixDrawing::fromJson(asked.drawing);
            drawing.style = CellStyle(styles.indexOf(*style));
            asked.drawing = drawing.toJson();
        }
    }
    return ask;
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

/// Words separated by commas, each of which is a flag: bit i for name i.
Result<int> flagsFrom(const Arguments& arguments, const QString& option, const QStringList& names)
{
    int flags = 0;
    for (const QString& value : arguments.values(option)) {
        for (const QString& word : value.split(u',', Qt::SkipEmptyParts)) {
            const qsizetype at = names.indexOf(word.trimmed().toLower());
            if (at < 0)
                return fail(
                    ErrorKind::Usage,
                    Text::tr("--%1 takes %2, not “%3”").arg(option, names.join(u", "_s), word.trimmed()));
            flags |= 1 << at;
        }
    }
    return flags;
}

/// What of --include, --parts and the like concerns pages and what is on them.
Result<> takeContents(const Arguments& arguments, ReportOptions& options)
{
    const auto parts = flagsFrom(arguments, u"parts"_s,
                                 {u"title"_s, u"matrix"_s, u"map"_s, u"charts"_s, u"gaps"_s, u"changes"_s,
                                  u"studies"_s, u"method"_s, u"sources"_s}); // in the order of ReportPart
    if (!parts)
        return std::unexpected(parts.error());
    if (*parts != 0) {
        options.parts = ReportParts::fromInt(*parts);
        const QString ending = QFileInfo(arguments.value(u"o"_s)).suffix().toLower();
        if (!(options.parts & partsOf(ending)))
            return fail(ErrorKind::Usage, Text::tr("a .%1 has none of these parts").arg(ending));
    }
    const auto confidential =
        flagsFrom(arguments, u"include"_s, {u"notes"_s, u"files"_s, u"gap-notes"_s}); // … of Confidential
    if (!confidential)
        return std::unexpected(confidential.error());
    options.confidential = Confidentials::fromInt(*confidential);
    options.confidential.setFlag(Confidential::Marked, leavingOf(arguments) == Leaving::Marked);
    const auto top = arguments.number(u"top"_s, 0, 1'000'000);
    if (!top)
        return std::unexpected(top.error());
    options.mostGaps = top->value_or(options.mostGaps);
    return {};
}

Result<ReportOptions> optionsFrom(const Arguments& arguments)
{
    ReportOptions options;
    const Result<Theme> theme = themeFrom(arguments);
    if (!theme)
        return std::unexpected(theme.error());
    options.theme = *theme;
    options.sourceDateEpoch = sourceDateEpoch();
    if (const Result<> taken = takeContents(arguments, options); !taken)
        return std::unexpected(taken.error());
    const auto dpi = arguments.number(u"dpi"_s, 96, 600);
    if (!dpi)
        return std::unexpected(dpi.error());
    options.dpi = dpi->value_or(options.dpi);
    const auto slides = arguments.choice(u"slides"_s, {u"16:9"_s, u"4:3"_s}, u"16:9"_s);
    if (!slides)
        return std::unexpected(slides.error());
    options.slides = *slides == u"4:3" ? SlideShape::Standard : SlideShape::Wide;
    if (arguments.has(u"template"_s)) {
        if (QFileInfo(arguments.value(u"o"_s)).suffix().compare(u"pptx"_s, Qt::CaseInsensitive) != 0
            || arguments.has(u"flow"_s))
            return fail(ErrorKind::Usage, Text::tr("--template is for a .pptx of a matrix or a story"));
        if (arguments.has(u"theme"_s) || arguments.has(u"slides"_s))
            return fail(ErrorKind::Usage,
                        Text::tr("--template says colours and shape of the slides itself; leave out --theme "
                                 "and --slides"));
        auto from = readTemplate(arguments.value(u"template"_s));
        if (!from)
            return std::unexpected(from.error());
        options.slideTemplate = *std::move(from);
    }
    const QStringList papers{u"a4"_s, u"letter"_s, u"a3"_s}; // in the order of Paper
    const auto paper = arguments.choice(u"paper"_s, papers, papers.first());
    if (!paper)
        return std::unexpected(paper.error());
    options.paper = Paper(papers.indexOf(*paper));
    return options;
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
    const Result<CommandSource> source = CommandSource::open(context);
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
    const Result<ReportOptions> options = optionsFrom(arguments);
    if (!options)
        return std::unexpected(options.error());
    Progress progress;
    return done(
        context.write([&](QIODevice& device) { return writer->write(flow, *options, device, progress); }));
}

Result<std::shared_ptr<const ReportWriter>> writerFor(const QString& file)
{
    if (auto writer = reportFor(QFileInfo(file).suffix()))
        return writer;
    QStringList known;
    for (const auto& report : standardReports())
        known.append(u"."_s + report->extension());
    return fail(
        ErrorKind::Usage,
        Text::tr("cannot tell the format of %1; it should end in one of %2").arg(file, known.join(u", "_s)));
}

Result<ExitCode> runExport(CommandContext& context)
{
    const QString file = context.arguments.value(u"o"_s);
    if (file.isEmpty())
        return fail(ErrorKind::Usage, Text::tr("say where to with -o FILE"));
    if (context.arguments.has(u"flow"_s))
        return runFlow(context, file);
    const auto writer = writerFor(file);
    if (!writer)
        return std::unexpected(writer.error());
    // The window's order, given to this process because it speaks another language.
    std::optional<ExportOrder> order;
    if (context.arguments.has(u"order"_s)) {
        QFile ordered(context.arguments.value(u"order"_s));
        if (!ordered.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Io,
                        Text::tr("cannot read %1: %2").arg(ordered.fileName(), ordered.errorString()));
        Result<ExportOrder> read = orderFromJson(ordered.readAll());
        if (!read)
            return std::unexpected(read.error());
        order = *std::move(read);
    }
    const Result<ReportOptions> options = order ? optionsOf(*order) : optionsFrom(context.arguments);
    if (!options)
        return std::unexpected(options.error());
    const Result<CommandSource> source = CommandSource::open(context);
    if (!source)
        return std::unexpected(source.error());
    const Result<ReportAsk> ask = order ? Result<ReportAsk>(askOf(*order)) : askFrom(*source, context);
    if (!ask)
        return std::unexpected(ask.error());
    Progress progress;
    const Leaving leaving = leavingOf(*options);
    const StoreStudies studies(*source->store, leaving);
    const Result<ReportContent> content =
        composeReport(*ask, *source->snapshot, *source->store, studies, leaving, progress);
    if (!content)
        return std::unexpected(content.error());
    context.timings.stage(u"gap map"_s);
    const Result<> written = context.write(
        [&](QIODevice& device) { return (*writer)->write(*content, *options, device, progress); });
    context.timings.stage(u"write"_s);
    return done(written);
}

std::vector<OptionSpec> exportOptions()
{
    return {
        {u"view"_s, u"NAME"_s, Text::tr("a saved view instead of a question")},
        {u"story"_s, u"NAME"_s,
         Text::tr("a saved story: every step as it is shown, with the speaker's notes")},
        {u"order"_s, u"FILE"_s, Text::tr("what the window ordered, as it wrote it down")},
        {u"flow"_s, {}, Text::tr("the PRISMA 2020 flow diagram (.pptx, .svg, .png, .json)")},
        {u"changed-since"_s, u"YEAR"_s, Text::tr("also what changed since the end of that year")},
        {u"parts"_s, u"PART,…"_s,
         Text::tr("only these: title, matrix, map, charts, gaps, changes, studies, method, sources")},
        {u"top"_s, u"N"_s, Text::tr("so many gaps in the list (20); 0: all")},
        {u"include"_s, u"WHAT,…"_s,
         Text::tr("confidential things that may leave: notes (of studies), files (their names), gap-notes")},
        confidentialOption(),
        {u"style"_s, u"numbers|heat|bubble|mosaic|donut"_s,
         Text::tr("how cells are drawn (heat, or as the view has it)")},
        {u"theme"_s, u"light|dark|contrast|print"_s,
         Text::tr("colours of a picture or slides (light); print: black and white")},
        {u"slides"_s, u"16:9|4:3"_s, Text::tr("shape of the slides (16:9)")},
        {u"template"_s, u"FILE"_s,
         Text::tr("a .pptx or .potx whose master, layouts, colours and fonts the slides take")},
        {u"paper"_s, u"a4|letter|a3"_s, Text::tr("paper of a document (a4)")},
        {u"dpi"_s, u"N"_s, Text::tr("dots per inch of a .png, 96 to 600 (192)")},
        {u"o"_s, u"FILE"_s, Text::tr("the file; its ending says the format")},
    };
}

} // namespace

std::vector<Command> exportCommands()
{
    return {{.name = u"export"_s,
             .synopsis = u"CATALOGUE -o FILE"_s,
             .summary = Text::tr("writes a gap matrix or a story as slides, document, table or picture"),
             .options = joined(questionOptions(), {filterOptions(), exportOptions()}),
             .run = runExport}};
}

} // namespace lacuna
