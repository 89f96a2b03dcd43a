// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/questionarguments.h"
#include "app/snapshotloader.h"
#include "app/sourcefile.h"
#include "model/analysis/burdenfigurestext.h"
#include "model/analysis/texttable.h"
#include "model/formats/burdentable.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::BurdenCommand)
};

Result<ExitCode> done(const Result<>& written)
{
    if (!written)
        return std::unexpected(written.error());
    return ExitCode::Done;
}

Result<BurdenTables> tablesIn(const QString& name, const Arguments& arguments, const Codebook& codebook)
{
    const Result<Id> dimension = dimensionNamed(arguments.value(u"dimension"_s, u"country"_s), codebook);
    if (!dimension)
        return std::unexpected(dimension.error());
    const auto file = SourceFile::of(name);
    if (!file)
        return std::unexpected(file.error());
    Progress progress;
    auto tables = readBurdenTables(**file, QFileInfo(name).fileName(), codebook, *dimension, progress);
    if (const Result<> same = (*file)->checkUnchanged(); !same)
        return std::unexpected(same.error());
    return tables;
}

/// What is odd about the rows, each with its line. True if any of them was refused.
bool sayIssues(CommandContext& context, const std::vector<ImportIssue>& issues)
{
    for (const ImportIssue& issue : issues) {
        const QString text = shortened(printable(issue.message));
        context.say(issue.line > 0 ? Text::tr("line %1: %2").arg(issue.line).arg(text) : text);
    }
    return std::ranges::contains(issues, ImportIssue::Severity::Error, &ImportIssue::severity);
}

qsizetype placedAreas(const Burden& burden)
{
    return std::ranges::count_if(burden.areas, [](const BurdenArea& area) { return !area.terms.isEmpty(); });
}

Result<ExitCode> importFigures(CommandContext& context)
{
    if (context.arguments.positional().size() != 3)
        return fail(ErrorKind::Usage, Text::tr("say which file: burden CATALOGUE import FILE"));
    const auto store = CatalogueStore::open(context.catalogue());
    if (!store)
        return std::unexpected(store.error());
    const auto codebook = (*store)->codebook();
    if (!codebook)
        return std::unexpected(codebook.error());
    auto tables = tablesIn(context.arguments.positional().at(2), context.arguments, **codebook);
    if (!tables)
        return std::unexpected(tables.error());
    context.timings.stage(u"read"_s);
    const auto own = (*store)->burdens();
    if (!own)
        return std::unexpected(own.error());
    for (Burden& table : tables->burdens) {
        for (const Burden& other : *own) {
            if (other.name.compare(table.name, Qt::CaseInsensitive) == 0)
                table.id = other.id; // a newer file takes its place
        }
    }
    const bool refused = sayIssues(context, tables->issues);
    const auto saved = (*store)->apply(SaveBurdens{tables->burdens});
    if (!saved)
        return std::unexpected(saved.error());
    context.timings.stage(u"save"_s);
    for (const Burden& table : tables->burdens)
        context.say(Text::tr("%1: %Ln areas, %2 of them in the codebook", nullptr, int(table.areas.size()))
                        .arg(printable(table.name), QString::number(placedAreas(table))));
    return refused ? ExitCode::Partly : ExitCode::Done;
}

QByteArray tablesAsJson(const Snapshot& snapshot)
{
    QJsonArray list;
    for (const Burden& burden : snapshot.burdens) {
        const Dimension* dimension = snapshot.codebook->dimension(burden.dimension);
        list.append(QJsonObject{{u"name"_s, burden.name},
                                {u"definition"_s, burden.definition},
                                {u"unit"_s, burden.unit},
                                {u"year"_s, burden.year ? QJsonValue(burden.year) : QJsonValue()},
                                {u"source"_s, burden.source},
                                {u"regionSet"_s, burden.regionSet},
                                {u"dimension"_s, dimension ? dimension->key : QString()},
                                {u"areas"_s, qint64(burden.areas.size())},
                                {u"placed"_s, qint64(placedAreas(burden))},
                                {u"builtIn"_s, burden.id == 0}});
    }
    return QJsonDocument(QJsonObject{{u"burdens"_s, list}}).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray tablesAsTable(const Snapshot& snapshot)
{
    QList<QStringList> lines{{Text::tr("Table"), Text::tr("Unit"), Text::tr("Year"), Text::tr("Areas"),
                              Text::tr("In the codebook"), Text::tr("From")}};
    for (const Burden& burden : snapshot.burdens)
        lines += {elided(printable(burden.name), 60),
                  elided(printable(burden.unit), 20),
                  burden.year ? QString::number(burden.year) : QString(),
                  QString::number(burden.areas.size()),
                  QString::number(placedAreas(burden)),
                  burden.id == 0 ? Text::tr("the program") : Text::tr("the catalogue")};
    return tableText(lines, {false, false, true, true, true, false}).toUtf8();
}

Result<ExitCode> listTables(CommandContext& context, const Snapshot& snapshot)
{
    const auto as = context.arguments.choice(u"as"_s, {u"json"_s, u"table"_s}, u"json"_s);
    if (!as)
        return std::unexpected(as.error());
    return done(context.write(*as == u"table" ? tablesAsTable(snapshot) : tablesAsJson(snapshot)));
}

Result<const Burden*> burdenFor(const Arguments& arguments, const Snapshot& snapshot)
{
    QStringList known;
    for (const Burden& burden : snapshot.burdens)
        known += burden.name;
    if (!arguments.has(u"burden"_s))
        return fail(ErrorKind::Usage,
                    Text::tr("say which table with --burden NAME; there are: %1").arg(known.join(u"; "_s)));
    const QString name = arguments.value(u"burden"_s);
    const Burden* burden = burdenNamed(snapshot.burdens, name);
    if (!burden)
        return fail(ErrorKind::NotFound,
                    Text::tr("there is no burden table “%1”; there are: %2").arg(name, known.join(u"; "_s)));
    return burden;
}

/// In which dimension, and which studies are to be found.
Result<BurdenQuestion> burdenQuestion(const Arguments& arguments, const Burden& burden,
                                      const Codebook& codebook)
{
    BurdenQuestion question;
    if (arguments.has(u"dimension"_s)) {
        const Result<Id> dimension = dimensionNamed(arguments.value(u"dimension"_s), codebook);
        if (!dimension)
            return std::unexpected(dimension.error());
        if (codebook.treeOwner(*dimension) != codebook.treeOwner(burden.dimension))
            return fail(ErrorKind::BadInput,
                        Text::tr("“%1” is a table of another dimension").arg(burden.name));
        question.dimension = *dimension;
    }
    if (arguments.has(u"presence"_s)) {
        const Result<Id> method = dimensionNamed(u"method"_s, codebook);
        if (!method)
            return std::unexpected(method.error());
        const Term* term = codebook.resolve(*method, arguments.value(u"presence"_s));
        if (!term)
            return fail(ErrorKind::NotFound,
                        Text::tr("there is no method “%1”").arg(arguments.value(u"presence"_s)));
        question.presence = term->id;
    }
    return question;
}

Result<ExitCode> figures(CommandContext& context, const CatalogueStore& store, const Snapshot& snapshot)
{
    const auto as = context.arguments.choice(u"as"_s, {u"json"_s, u"csv"_s, u"table"_s}, u"json"_s);
    if (!as)
        return std::unexpected(as.error());
    const auto burden = burdenFor(context.arguments, snapshot);
    if (!burden)
        return std::unexpected(burden.error());
    const Codebook& codebook = *snapshot.codebook;
    const auto question = burdenQuestion(context.arguments, **burden, codebook);
    if (!question)
        return std::unexpected(question.error());
    const Result<Filter> filter = filterFrom(context.arguments, codebook);
    if (!filter)
        return std::unexpected(filter.error());
    StudyHits hits;
    if (!filter->search.isEmpty()) {
        auto found = hitsOf(store, snapshot, *filter);
        if (!found)
            return std::unexpected(found.error());
        hits = *std::move(found);
    }
    const std::vector<quint8> passed = snapshot.evidence->matching(*filter, hits.get());
    const BurdenFigures found = burdenFigures(*snapshot.evidence, passed, **burden, *question);
    context.timings.stage(u"figures"_s);
    return done(context.write(*as == u"csv"         ? burdenFiguresToCsv(**burden, found, codebook)
                                  : *as == u"table" ? burdenFiguresToTable(**burden, found, codebook)
                                                    : burdenFiguresToJson(**burden, found, codebook)));
}

Result<ExitCode> runBurden(CommandContext& context)
{
    const QString verb = context.arguments.positional().at(1);
    if (verb == u"import")
        return importFigures(context);
    if ((verb != u"list" && verb != u"figures") || context.arguments.positional().size() != 2)
        return fail(ErrorKind::Usage,
                    Text::tr("burden takes import FILE, list or figures, not “%1”")
                        .arg(context.arguments.positional().sliced(1).join(u' ')));
    const auto store = CatalogueStore::open(context.catalogue(), CatalogueStore::Access::ReadOnly);
    if (!store)
        return std::unexpected(store.error());
    context.timings.stage(u"open"_s);
    const auto snapshot = loadSnapshot(**store);
    if (!snapshot)
        return std::unexpected(snapshot.error());
    context.timings.stage(u"evidence"_s);
    return verb == u"list" ? listTables(context, **snapshot) : figures(context, **store, **snapshot);
}

} // namespace

std::vector<Command> burdenCommands()
{
    std::vector<OptionSpec> options = {
        {u"burden"_s, u"NAME"_s, Text::tr("the table that figures are compared with")},
        {u"dimension"_s, u"DIM"_s,
         Text::tr("import: what the figures are of (country); figures: how studies are coded")},
        {u"presence"_s, u"TERM"_s, Text::tr("method whose studies are looked for (Prevalence survey)")},
    };
    const auto filters = filterOptions();
    options.insert(options.end(), filters.begin(), filters.end());
    options.push_back({u"as"_s, u"json|csv|table"_s, Text::tr("output format (json); list has no csv")});
    options.push_back({u"o"_s, u"FILE"_s, Text::tr("write there instead of to the screen")});
    return {{
        .name = u"burden"_s,
        .synopsis = u"CATALOGUE import FILE|list|figures"_s,
        .summary = Text::tr("takes tables of figures, and compares the evidence with them"),
        .options = std::move(options),
        .least = 2,
        .most = 3,
        .run = runBurden,
    }};
}

} // namespace lacuna
