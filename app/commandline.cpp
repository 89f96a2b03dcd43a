// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/command.h"
#include "app/presentcommand.h"
#include "app/savefile.h"
#include "model/analysis/textsimilarity.h"
#include "model/storage/backups.h"
#include "model/storage/cataloguefile.h"
#include "model/storage/cataloguestore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::CommandLine)
};

std::vector<Command> allCommands()
{
    std::vector<Command> commands = catalogueCommands();
    const auto add = [&](std::vector<Command> more) {
        commands.insert(commands.end(), std::make_move_iterator(more.begin()),
                        std::make_move_iterator(more.end()));
    };
    add(importCommands());
    add(questionCommands());
    add(exportCommands());
    add(duplicatesCommands());
    add(agreementCommands());
    add(burdenCommands());
    add(prioritiesCommands());
    add(packCommands());
    add(mergeCommands());
    add(presentCommands());
    return commands;
}

QString overview(const std::vector<Command>& commands)
{
    QString text = Text::tr("Usage: lacuna [CATALOGUE]            opens the window\n"
                            "       lacuna COMMAND CATALOGUE …    see lacuna COMMAND --help\n"
                            "--language CODE (en, fr) goes with either.\n\n");
    for (const Command& command : commands)
        text += u"  %1 %2\n"_s.arg(command.name, -11).arg(command.summary);
    return text;
}

QString help(const Command& command)
{
    QString text = Text::tr("Usage: lacuna %1 %2 [options]").arg(command.name, command.synopsis) + u'\n'
        + command.summary + u"\n\n"_s;
    for (const OptionSpec& option : command.options) {
        const QString dashes = option.name.size() == 1 ? u"-"_s : u"--"_s;
        const QString left =
            dashes + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value);
        text += u"  %1 %2\n"_s.arg(left, -32).arg(option.help);
    }
    return text;
}

/// A message is one line, whatever it quotes.
QString oneLine(const Error& error)
{
    return shortened(error.message.simplified());
}

/// Of a catalogue whose beginning is gone one command may read what is left; the name is told as it was given, to be pasted.
QString withWayOn(const Error& error, const CommandContext& context)
{
    if (context.arguments.positional().isEmpty() || !mayBeSalvaged(context.catalogue(), error))
        return oneLine(error);
    const QString& name = context.catalogue();
    const QString text = backupsOf(name).empty()
        ? Text::tr("%1 If it was one, “lacuna check %2 --salvage NEW.lacuna” may read what is left.")
        : Text::tr("%1 “lacuna check %2 --salvage NEW.lacuna” may read what is left, perhaps also what was "
                   "written after the backup.");
    return text.arg(oneLine(error), name.contains(u' ') ? u'"' + name + u'"' : name);
}

/// The options that say where to; every other one that names a file says where from.
const QStringList outputOptions{u"o"_s, u"report"_s, u"salvage"_s};

QStringList filesRead(const Command& command, const Arguments& arguments)
{
    QStringList files = arguments.positional();
    for (const OptionSpec& option : command.options) {
        if (option.value.startsWith(u"FILE") && !outputOptions.contains(option.name))
            files += arguments.values(option.name);
    }
    return files;
}

/// Said before anything is done: no file that the command reads is replaced by what it writes, and what is to be written when all is done can be.
Result<> wantOutputsApart(const Command& command, const Arguments& arguments)
{
    QStringList before;
    for (const QString& option : outputOptions) {
        const QString name = arguments.value(option);
        const QFileInfo output(name);
        if (name.isEmpty() || name == u"-" || (output.exists() && !output.isFile()))
            continue;
        const auto isOutput = [&](const QString& file) {
            return QFileInfo(file).exists()
                && QFileInfo(file).canonicalFilePath() == output.canonicalFilePath();
        };
        // What is a catalogue is refused in each command's own words.
        if (output.exists() && !CatalogueStore::isCatalogue(name)
            && std::ranges::any_of(filesRead(command, arguments), isOutput))
            return fail(ErrorKind::Usage,
                        Text::tr("%1 is read here and would be replaced; choose another name").arg(name));
        if (before.contains(output.absoluteFilePath()))
            return fail(ErrorKind::Usage,
                        Text::tr("%1 is to be written twice; choose another name").arg(name));
        before += output.absoluteFilePath();
    }
    const QString report = arguments.value(u"report"_s);
    return report.isEmpty() ? Result<>() : maySaveFile(report);
}

int refuse(QIODevice& err, const QString& message)
{
    err.write((u"lacuna: "_s + message + u'\n').toUtf8());
    return int(ExitCode::Usage);
}

int run(const Command& command, const QStringList& words, QIODevice& out, QIODevice& err)
{
    std::vector<OptionSpec> options = command.options;
    options.push_back({u"timings"_s, {}, {}});
    options.push_back({u"help"_s, {}, {}});
    options.push_back({u"h"_s, {}, {}});
    Result<Arguments> arguments = Arguments::parse(words, options);
    if (!arguments)
        return refuse(err, oneLine(arguments.error()) + Text::tr("; see lacuna %1 --help").arg(command.name));
    if (arguments->has(u"help"_s) || arguments->has(u"h"_s)) {
        out.write(help(command).toUtf8());
        return int(ExitCode::Done);
    }
    const qsizetype count = arguments->positional().size();
    if (count < command.least || (command.most >= 0 && count > command.most))
        return refuse(
            err, Text::tr("usage: lacuna %1 %2; see lacuna %1 --help").arg(command.name, command.synopsis));

    CommandContext context{*std::move(arguments), out, err, {}, false};
    const Result<ExitCode> code =
        wantOutputsApart(command, context.arguments).and_then([&] { return command.run(context); });
    if (context.arguments.has(u"timings"_s))
        err.write(context.timings.toJson() + '\n');
    if (code)
        return int(*code);
    if (code.error().kind == ErrorKind::Cancelled) {
        context.say(u"lacuna: "_s
                    + (context.changed ? Text::tr("stopped; what was done before stays")
                                       : Text::tr("stopped; nothing was changed")));
        return int(ExitCode::Stopped);
    }
    context.say(u"lacuna: "_s + withWayOn(code.error(), context));
    return int(code.error().kind == ErrorKind::Usage ? ExitCode::Usage : ExitCode::Failed);
}

bool asksForHelp(const QString& word)
{
    return word == u"--help" || word == u"-h" || word == u"help";
}

} // namespace

bool isCommand(const QString& word)
{
    if (asksForHelp(word) || word == u"--version")
        return true;
    return std::ranges::any_of(allCommands(), [&](const Command& command) { return command.name == word; });
}

QString noSuchCommand(const QString& word, bool orCatalogue)
{
    constexpr int farthest = 2; // a slip or two
    const QString problem = orCatalogue ? Text::tr("there is no command or catalogue “%1”").arg(word)
                                        : Text::tr("there is no command “%1”").arg(word);
    const std::vector<Command> commands = allCommands();
    EditDistance distance;
    distance.setPattern(word.toLower());
    const auto nearest = std::ranges::min_element(
        commands, {}, [&](const Command& command) { return distance.distance(command.name); });
    if (distance.distance(nearest->name) > farthest)
        return problem;
    return Text::tr("%1; did you mean “%2”?").arg(problem, nearest->name);
}

bool needsFonts(const QString& command)
{
    return command == u"export";
}

int runCommandLine(const QStringList& arguments, QIODevice& out, QIODevice& err)
{
    const std::vector<Command> commands = allCommands();
    const QString name = arguments.value(0);
    if (asksForHelp(name) && isCommand(arguments.value(1)) && !asksForHelp(arguments.value(1)))
        return runCommandLine({arguments[1], u"--help"_s}, out, err);
    if (asksForHelp(name)) {
        out.write(overview(commands).toUtf8());
        return int(ExitCode::Done);
    }
    if (name == u"--version") {
        out.write(u"lacuna %1\n"_s.arg(QCoreApplication::applicationVersion()).toUtf8());
        return int(ExitCode::Done);
    }
    const auto command = std::ranges::find(commands, name, &Command::name);
    if (command == commands.end())
        return refuse(err, Text::tr("%1; see lacuna --help").arg(noSuchCommand(name, false)));
    return run(*command, arguments.mid(1), out, err);
}

} // namespace lacuna
