// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/questionarguments.h"
#include "app/sourcefile.h"
#include "model/analysis/ballottable.h"
#include "model/analysis/roundresulttext.h"
#include "model/analysis/texttable.h"
#include "model/formats/plaintablereader.h"
#include "model/storage/cataloguestore.h"
#include "model/support/csv.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::PrioritiesCommand)
};

/// What the command line asks for; the ballots that are counted are in the round.
struct Asked {
    Round round;
    RoundCount count;
    QString show;
    QString as;
    std::vector<TableIssue> issues; ///< of the ballots' file
    bool refused = false; ///< some of them
};

QString roundNames(const std::vector<Round>& rounds)
{
    QStringList names;
    for (const Round& round : rounds)
        names += round.name;
    return names.join(u"; "_s);
}

Result<Round> roundFor(const Arguments& arguments, const std::vector<Round>& rounds)
{
    if (rounds.empty())
        return fail(ErrorKind::NotFound, Text::tr("the catalogue has no rounds of priorities"));
    if (!arguments.has(u"round"_s))
        return fail(ErrorKind::Usage,
                    Text::tr("say which round with --round NAME; there are: %1").arg(roundNames(rounds)));
    const QString name = arguments.value(u"round"_s);
    for (const Qt::CaseSensitivity cases : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        for (const Round& round : rounds) {
            if (round.name.simplified().compare(name.simplified(), cases) == 0)
                return round;
        }
    }
    return fail(ErrorKind::NotFound,
                Text::tr("there is no round “%1”; there are: %2").arg(name, roundNames(rounds)));
}

/// Options that stand in for the round's own settings.
Result<> readSettings(const Arguments& arguments, Asked& asked)
{
    RoundSettings& settings = asked.round.settings;
    const QString usual = settings.agreementOfAnswered ? u"answered"_s : u"all"_s;
    const auto agreement = arguments.choice(u"agreement-of"_s, {u"all"_s, u"answered"_s}, usual);
    if (!agreement)
        return std::unexpected(agreement.error());
    const auto resamples = arguments.number(u"resamples"_s, 0, 10'000);
    if (!resamples)
        return std::unexpected(resamples.error());
    const auto seed = arguments.number(u"seed"_s, 0, std::numeric_limits<int>::max());
    if (!seed)
        return std::unexpected(seed.error());
    const auto stage = arguments.number(u"stage"_s, 1, 100);
    if (!stage)
        return std::unexpected(stage.error());
    if (*stage && asked.round.method != RoundMethod::Delphi)
        return fail(ErrorKind::Usage, Text::tr("--stage is of Delphi rounds only"));
    settings.agreementOfAnswered = *agreement == u"answered";
    settings.resamples = resamples->value_or(settings.resamples);
    settings.seed = quint32(seed->value_or(int(settings.seed)));
    asked.count.stage = stage->value_or(0);
    return {};
}

int lastStage(const Round& round)
{
    int last = 1;
    for (const Ballot& ballot : round.ballots)
        last = std::max(last, ballot.stage);
    return last;
}

Result<PlainTable> tableIn(CommandContext& context, const QString& name)
{
    const auto file = SourceFile::of(name);
    if (!file)
        return std::unexpected(file.error());
    Progress progress;
    auto table = readPlainTable(**file, name, progress);
    if (const Result<> same = (*file)->checkUnchanged(); !same)
        return std::unexpected(same.error());
    if (table) {
        for (const QString& warning : table->warnings)
            context.say(shortened(printable(warning)));
    }
    return table;
}

/// The ballots of the file --ballots names take the place of the catalogue's, or go into the catalogue with --save.
Result<> readBallots(CommandContext& context, CatalogueStore& store, Asked& asked)
{
    const auto table = tableIn(context, context.arguments.value(u"ballots"_s));
    if (!table)
        return std::unexpected(table.error());
    const int stage = asked.count.stage > 0 ? asked.count.stage : lastStage(asked.round);
    BallotReading reading = ballotsFromTable(*table, asked.round, stage);
    if (reading.ballots.empty() && reading.issues.size() == 1 && reading.issues.front().line == 0)
        return fail(ErrorKind::BadInput, reading.issues.front().message);
    for (const TableIssue& issue : reading.issues) {
        const QString text = shortened(printable(issue.message));
        context.say(issue.line > 0 ? Text::tr("line %1: %2").arg(QString::number(issue.line), text) : text);
    }
    if (reading.ballots.empty())
        return fail(ErrorKind::BadInput, Text::tr("no ballot of the file counts"));
    context.timings.stage(u"read"_s);
    asked.refused = reading.refusedAny();
    asked.issues = std::move(reading.issues);
    if (!context.arguments.has(u"save"_s)) {
        asked.round.ballots = std::move(reading.ballots);
        return {};
    }
    const auto saved = store.apply(SaveBallots{.round = asked.round.id, .ballots = reading.ballots});
    if (!saved)
        return std::unexpected(saved.error());
    context.changed = true;
    const auto count = int(reading.ballots.size());
    const int replaced = takeBallots(asked.round, std::move(reading.ballots));
    context.say(Text::tr("%Ln ballots saved", nullptr, count));
    if (replaced > 0)
        context.say(
            Text::tr("%Ln of them in place of earlier ones of the same participants", nullptr, replaced));
    context.timings.stage(u"save"_s);
    return {};
}

/// For a spreadsheet: with a byte order mark, and nothing it would run.
QByteArray tableToCsv(const PlainTable& table)
{
    const auto line = [](const QStringList& cells) {
        QStringList harmless;
        for (const QString& cell : cells)
            harmless += csvHarmless(cell);
        return csvLine(harmless);
    };
    QString csv = u"\uFEFF"_s + line(table.headers);
    for (const QStringList& row : table.rows)
        csv += line(row);
    return csv.toUtf8();
}

Result<QByteArray> resultOf(CommandContext& context, const Asked& asked)
{
    if (asked.round.options.empty())
        return fail(ErrorKind::BadInput, Text::tr("“%1” has no options to vote on").arg(asked.round.name));
    Progress progress;
    const auto result = roundResult(asked.round, asked.count, progress);
    if (!result)
        return std::unexpected(result.error());
    if (result->ballots + result->abstentions == 0)
        return fail(ErrorKind::BadInput,
                    asked.count.stage > 0
                        ? Text::tr("“%1” has no ballots of stage %2")
                              .arg(asked.round.name, QString::number(asked.count.stage))
                        : Text::tr("“%1” has no ballots yet; --ballots FILE names a file of some")
                              .arg(asked.round.name));
    if (result->ballots == 0)
        context.say(Text::tr("no ballot counts: %Ln have no answers", nullptr, result->abstentions));
    if (asked.as == u"csv")
        return roundResultToCsv(asked.round, *result);
    return asked.as == u"table" ? roundResultToTable(asked.round, *result)
                                : roundResultToJson(asked.round, *result, asked.issues);
}

Result<QByteArray> formOf(const Asked& asked)
{
    if (asked.round.options.empty())
        return fail(ErrorKind::BadInput, Text::tr("“%1” has no options to vote on").arg(asked.round.name));
    // A form is for the stage that is voted on, or for the next one; who asks for a later one mistyped.
    const int next = asked.round.ballots.empty() ? 1 : lastStage(asked.round) + 1;
    if (asked.count.stage > next)
        return fail(ErrorKind::Usage,
                    Text::tr("the next stage of “%1” is %2: there is no form of stage %3 yet")
                        .arg(asked.round.name, QString::number(next), QString::number(asked.count.stage)));
    return tableToCsv(ballotForm(asked.round, asked.count.stage));
}

Result<QByteArray> dataOf(CommandContext& context, const Asked& asked, bool withNames, Leaving leaving)
{
    if (asked.show == u"ballots" && asked.round.ballotsConfidential && leaving == Leaving::Unmarked)
        return fail(ErrorKind::Usage,
                    Text::tr("the ballots of “%1” are confidential: --include-confidential lets them leave")
                        .arg(asked.round.name));
    Round round = fitToLeave(asked.round, leaving);
    if (!withNames) // one for whoever fills it in
        round.participants.clear();
    if (asked.show == u"form")
        return formOf({.round = std::move(round),
                       .count = asked.count,
                       .show = asked.show,
                       .as = asked.as,
                       .issues = {},
                       .refused = false});
    if (asked.show == u"ballots")
        return tableToCsv(ballotsTable(fitToLeave(asked.round, leaving), withNames));
    return resultOf(context, asked);
}

Result<Asked> askedBy(const Arguments& arguments)
{
    Asked asked;
    const auto as = arguments.choice(u"as"_s, {u"json"_s, u"csv"_s, u"table"_s}, u"json"_s);
    if (!as)
        return std::unexpected(as.error());
    const auto show = arguments.choice(u"show"_s, {u"result"_s, u"form"_s, u"ballots"_s}, u"result"_s);
    if (!show)
        return std::unexpected(show.error());
    if (*show != u"result" && arguments.has(u"as"_s) && *as != u"csv")
        return fail(ErrorKind::Usage, Text::tr("a form and ballots are written as csv only"));
    if (arguments.has(u"names"_s) && *show == u"result")
        return fail(ErrorKind::Usage, Text::tr("--names goes with --show form or ballots only"));
    if (arguments.has(u"save"_s) && !arguments.has(u"ballots"_s))
        return fail(ErrorKind::Usage, Text::tr("--save is of the ballots of --ballots FILE"));
    asked.as = *as;
    asked.show = *show;
    return asked;
}

Result<ExitCode> runPriorities(CommandContext& context)
{
    auto asked = askedBy(context.arguments);
    if (!asked)
        return std::unexpected(asked.error());
    const bool saves = context.arguments.has(u"save"_s);
    const auto store = CatalogueStore::open(
        context.catalogue(), saves ? CatalogueStore::Access::ReadWrite : CatalogueStore::Access::ReadOnly);
    if (!store)
        return std::unexpected(store.error());
    context.timings.stage(u"open"_s);
    const auto rounds = (*store)->rounds();
    if (!rounds)
        return std::unexpected(rounds.error());
    auto round = roundFor(context.arguments, *rounds);
    if (!round)
        return std::unexpected(round.error());
    asked->round = *std::move(round);
    if (const Result<> settings = readSettings(context.arguments, *asked); !settings)
        return std::unexpected(settings.error());
    if (context.arguments.has(u"ballots"_s)) {
        if (const Result<> read = readBallots(context, **store, *asked); !read)
            return std::unexpected(read.error());
    }
    const auto data =
        dataOf(context, *asked, context.arguments.has(u"names"_s), leavingOf(context.arguments));
    if (!data)
        return std::unexpected(data.error());
    context.timings.stage(u"result"_s);
    if (const Result<> written = context.write(*data); !written)
        return std::unexpected(written.error());
    return asked->refused ? ExitCode::Partly : ExitCode::Done;
}

} // namespace

std::vector<Command> prioritiesCommands()
{
    return {{
        .name = u"priorities"_s,
        .synopsis = u"CATALOGUE --round NAME"_s,
        .summary = Text::tr("tells what a round of priorities came to"),
        .options =
            {
                {u"round"_s, u"NAME"_s, Text::tr("the round")},
                {u"ballots"_s, u"FILE"_s,
                 Text::tr("count these (CSV, XLSX, ODS) instead of the catalogue's; they are not kept")},
                {u"save"_s, {}, Text::tr("keep the ballots of FILE in the catalogue, and count all it has")},
                {u"stage"_s, u"N"_s,
                 Text::tr("Delphi: which stage (the last one with ballots); a form may be of the next one")},
                {u"agreement-of"_s, u"all|answered"_s,
                 Text::tr(
                     "CHNRI: agreement of all scorers of an option, or of who answered (as the round says)")},
                {u"resamples"_s, u"N"_s, Text::tr("of the bootstrap; 0: no intervals (as the round says)")},
                {u"seed"_s, u"N"_s, Text::tr("of the bootstrap (as the round says)")},
                {u"show"_s, u"result|form|ballots"_s,
                 Text::tr("the result, a form to fill in, or the ballots (result); the last two as CSV")},
                {u"names"_s, {}, Text::tr("form, ballots: with the participants' names")},
                confidentialOption(),
                {u"as"_s, u"json|csv|table"_s, Text::tr("output format (json)")},
                {u"o"_s, u"FILE"_s, Text::tr("write there instead of to the screen")},
            },
        .run = runPriorities,
    }};
}

} // namespace lacuna
